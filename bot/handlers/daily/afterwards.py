from bot import callbacks
from bot.handlers.daily.last_questions import last_question
from bot.handlers.routes import button
from bot.services.daily import steadiness, tensions
from bot.views.daily import steadiness as steadiness_views
from bot.views.daily import tensions as tension_views

ROUTES = (
    button(callbacks.ShowSteadiness, steadiness.show, steadiness_views.shown),
    last_question(callbacks.ChooseSteadiness, steadiness.choose, steadiness_views.chosen),
    button(callbacks.AskSteadinessWords, steadiness.ask_words, steadiness_views.words_asked),
    button(callbacks.OurSteadinessWords, steadiness.use_our_words, steadiness_views.shown),
    last_question(callbacks.RateSteadiness, steadiness.answer, steadiness_views.answered),
    last_question(callbacks.SkipSteadiness, steadiness.answer, steadiness_views.answered, word=None),
    last_question(callbacks.Weigh, tensions.weigh, tension_views.weighed),
    button(callbacks.AskTensions, tensions.choose, tension_views.chosen),
)
