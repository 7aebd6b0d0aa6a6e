from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services import looking
from bot.services.daily import objecting, own_words, prompts
from bot.views import dialogues as dialogue_views
from bot.views import values as value_views
from bot.views.daily import prompts as views


async def on_practice(context: Context) -> None:
    await context.act(prompts.practise, views.card, library=context.gate.library, rng=context.gate.rng)


async def on_practice_now(context: Context, _: callbacks.PracticeNow) -> None:
    await on_practice(context)


async def on_choose_value(context: Context, _: callbacks.ChooseValue) -> None:
    await context.act(looking.values, value_views.to_practise, library=context.gate.library)


async def on_practice_value(context: Context, pressed: callbacks.PracticeValue) -> None:
    await context.act(prompts.practise, views.card, library=context.gate.library, rng=context.gate.rng, value=pressed.value)


async def on_today(context: Context) -> None:
    await context.act(prompts.today, views.today, library=context.gate.library)


async def on_pick(context: Context, pressed: callbacks.Pick) -> None:
    await context.act(prompts.pick, views.viewed, library=context.gate.library, prompt_id=pressed.prompt, way=pressed.way)


async def on_own_words(context: Context, pressed: callbacks.OwnWords) -> None:
    await context.act(prompts.ask_own_words, views.asked_for_words, library=context.gate.library, prompt_id=pressed.prompt)


async def on_ask_delete_words(context: Context, pressed: callbacks.AskDeleteWords) -> None:
    await context.act(own_words.ask_to_delete_words, views.words_deletion_asked, prompt_id=pressed.prompt)


async def on_delete_words(context: Context, pressed: callbacks.DeleteWords) -> None:
    await context.act(own_words.delete_words, views.words_deleted, prompt_id=pressed.prompt)


async def on_keep_words(context: Context, pressed: callbacks.KeepWords) -> None:
    await context.act(own_words.ask_to_delete_words, views.words_stay, prompt_id=pressed.prompt)


async def on_another(context: Context, pressed: callbacks.Another) -> None:
    await context.act(prompts.swap, views.card, library=context.gate.library, rng=context.gate.rng, prompt_id=pressed.prompt)


async def on_skip(context: Context, pressed: callbacks.Skip) -> None:
    await context.act(prompts.skip, views.skipped, prompt_id=pressed.prompt)


async def on_more(context: Context, pressed: callbacks.More) -> None:
    await context.act(prompts.show_more, views.more, library=context.gate.library, prompt_id=pressed.prompt)


async def on_less(context: Context, pressed: callbacks.Less) -> None:
    await context.act(prompts.show_more, views.less, library=context.gate.library, prompt_id=pressed.prompt)


async def on_hear(context: Context, pressed: callbacks.HearScenario) -> None:
    await context.act(prompts.show_more, views.read_aloud, library=context.gate.library, prompt_id=pressed.prompt)


async def on_rings_false(context: Context, pressed: callbacks.RingsFalse) -> None:
    await context.act(objecting.ask, dialogue_views.objection_asked, prompt_id=pressed.prompt)


async def on_others(context: Context, pressed: callbacks.Others) -> None:
    await context.act(
        prompts.show_others, views.others, library=context.gate.library, prompt_id=pressed.prompt, message_id=context.pressed_message_id
    )


async def on_reflect(context: Context, pressed: callbacks.Reflect) -> None:
    await context.act(
        prompts.reflect, views.asked, library=context.gate.library, prompt_id=pressed.prompt, message_id=context.pressed_message_id
    )


async def on_stop_here(context: Context, pressed: callbacks.StopHere) -> None:
    await context.act(prompts.stop_here, views.finished, prompt_id=pressed.prompt, message_id=context.pressed_message_id)


def register(app: App) -> None:
    on_command(app, "practice", on_practice)
    on_command(app, "today", on_today)
    on_button(app, callbacks.PracticeNow, on_practice_now)
    on_button(app, callbacks.ChooseValue, on_choose_value)
    on_button(app, callbacks.PracticeValue, on_practice_value)
    on_button(app, callbacks.Pick, on_pick)
    on_button(app, callbacks.OwnWords, on_own_words)
    on_button(app, callbacks.AskDeleteWords, on_ask_delete_words)
    on_button(app, callbacks.DeleteWords, on_delete_words)
    on_button(app, callbacks.KeepWords, on_keep_words)
    on_button(app, callbacks.Another, on_another)
    on_button(app, callbacks.Skip, on_skip)
    on_button(app, callbacks.More, on_more)
    on_button(app, callbacks.Less, on_less)
    on_button(app, callbacks.HearScenario, on_hear)
    on_button(app, callbacks.RingsFalse, on_rings_false)
    on_button(app, callbacks.Others, on_others)
    on_button(app, callbacks.Reflect, on_reflect)
    on_button(app, callbacks.StopHere, on_stop_here)
