from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.daily import steadiness, tensions
from bot.views.daily import steadiness as steadiness_views
from bot.views.daily import tensions as tension_views


async def on_what_comes_back(context: Context, _: callbacks.ShowSteadiness) -> None:
    await context.act(steadiness.show, steadiness_views.shown)


async def on_choose(context: Context, pressed: callbacks.ChooseSteadiness) -> None:
    await context.act(steadiness.choose, steadiness_views.chosen, wanted=bool(pressed.wanted))


async def on_ask_words(context: Context, _: callbacks.AskSteadinessWords) -> None:
    await context.act(steadiness.ask_words, steadiness_views.words_asked)


async def on_our_words(context: Context, _: callbacks.OurSteadinessWords) -> None:
    await context.act(steadiness.use_our_words, steadiness_views.shown)


async def on_rate(context: Context, pressed: callbacks.RateSteadiness) -> None:
    await context.act(steadiness.answer, steadiness_views.answered, prompt_id=pressed.prompt, word=pressed.word)


async def on_skip(context: Context, pressed: callbacks.SkipSteadiness) -> None:
    await context.act(steadiness.answer, steadiness_views.answered, prompt_id=pressed.prompt, word=None)


async def on_weigh(context: Context, pressed: callbacks.Weigh) -> None:
    await context.act(tensions.weigh, tension_views.weighed, prompt_id=pressed.prompt, weighed=pressed.weighed)


def register(app: App) -> None:
    on_button(app, callbacks.ShowSteadiness, on_what_comes_back)
    on_button(app, callbacks.ChooseSteadiness, on_choose)
    on_button(app, callbacks.AskSteadinessWords, on_ask_words)
    on_button(app, callbacks.OurSteadinessWords, on_our_words)
    on_button(app, callbacks.RateSteadiness, on_rate)
    on_button(app, callbacks.SkipSteadiness, on_skip)
    on_button(app, callbacks.Weigh, on_weigh)
