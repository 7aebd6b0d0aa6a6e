from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.care import support
from bot.views.care import support as views


async def on_about_me(context: Context, _: callbacks.AboutMe) -> None:
    await context.act(support.about_me, views.about_me, library=context.gate.library, country=context.gate.support_country)


async def on_the_story(context: Context, pressed: callbacks.TheStory) -> None:
    await context.act(support.go_on, views.went_on, library=context.gate.library, place=pressed.place, prompt_id=pressed.prompt)


async def on_not_now(context: Context, _: callbacks.NotNow) -> None:
    await context.act(support.not_now, views.not_now)


def register(app: App) -> None:
    on_button(app, callbacks.AboutMe, on_about_me)
    on_button(app, callbacks.TheStory, on_the_story)
    on_button(app, callbacks.NotNow, on_not_now)
