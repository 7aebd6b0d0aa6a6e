from bot import callbacks
from bot.handlers.routes import button
from bot.services.care import support
from bot.views.care import support as views

ROUTES = (
    button(callbacks.AboutMe, support.about_me, views.about_me),
    button(callbacks.TheStory, support.go_on, views.went_on),
    button(callbacks.NotNow, support.not_now, views.not_now),
)
