from bot import callbacks
from bot.handlers.routes import Field, button
from bot.services.cohorts import inviting
from bot.views.cohorts import inviting as views

ROUTES = (
    button(callbacks.ShowInvites, inviting.list_all, views.said),
    button(callbacks.NewInvite, inviting.ask, views.said),
    button(callbacks.MakeLink, inviting.make_link, views.said, with_picture=Field("picture")),
    button(callbacks.MakeCode, inviting.make_code, views.said),
    button(callbacks.ShowInvite, inviting.show, views.said),
    button(callbacks.TakeBackInvite, inviting.take_back, views.said),
)
