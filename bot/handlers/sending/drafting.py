from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.sending import draft_words, drafting
from bot.views.sending import drafting as views


async def on_write(context: Context, pressed: callbacks.WriteScenario) -> None:
    await context.act(drafting.start, views.shown, cohort_id=pressed.cohort)


async def on_edit(context: Context, pressed: callbacks.EditOwn) -> None:
    await context.act(drafting.edit, views.shown, own_id=pressed.own, language=pressed.language, library=context.gate.library)


async def on_add_language(context: Context, pressed: callbacks.AddLanguage) -> None:
    await context.act(drafting.add_language, views.shown, own_id=pressed.own)


async def on_show(context: Context, pressed: callbacks.ShowDraft) -> None:
    await context.act(drafting.show, views.shown, draft_id=pressed.draft, library=context.gate.library)


async def on_hints(context: Context, pressed: callbacks.ShowHints) -> None:
    await context.act(drafting.show, views.hints, draft_id=pressed.draft, library=context.gate.library)


async def on_language(context: Context, pressed: callbacks.DraftLanguage) -> None:
    await context.act(drafting.set_language, views.shown, draft_id=pressed.draft, language=pressed.language)


async def on_value(context: Context, pressed: callbacks.DraftValue) -> None:
    await context.act(drafting.set_value, views.shown, draft_id=pressed.draft, value=pressed.value, library=context.gate.library)


async def on_setting(context: Context, pressed: callbacks.DraftSetting) -> None:
    await context.act(drafting.set_setting, views.shown, draft_id=pressed.draft, setting=pressed.setting, library=context.gate.library)


async def on_topic(context: Context, pressed: callbacks.DraftTopic) -> None:
    await context.act(
        drafting.choose_topic,
        views.shown,
        draft_id=pressed.draft,
        topic=pressed.topic,
        chosen=bool(pressed.chosen),
        library=context.gate.library,
    )


async def on_step(context: Context, pressed: callbacks.DraftStep) -> None:
    await context.act(drafting.go, views.shown, draft_id=pressed.draft, step=pressed.step)


async def on_part(context: Context, pressed: callbacks.DraftPart) -> None:
    await context.act(drafting.go_to_part, views.shown, draft_id=pressed.draft, part=pressed.part)


async def on_on(context: Context, pressed: callbacks.DraftOn) -> None:
    await context.act(drafting.go_on, views.shown, draft_id=pressed.draft, step=pressed.step, library=context.gate.library)


async def on_drop_way(context: Context, pressed: callbacks.DropWay) -> None:
    await context.act(drafting.drop_way, views.shown, draft_id=pressed.draft, library=context.gate.library)


async def on_preview(context: Context, pressed: callbacks.PreviewDraft) -> None:
    await context.act(draft_words.preview, views.previewed, draft_id=pressed.draft, page=pressed.page, library=context.gate.library)


async def on_save(context: Context, pressed: callbacks.SaveDraft) -> None:
    await context.act(draft_words.save, views.saved, draft_id=pressed.draft, library=context.gate.library)


async def on_ask_drop(context: Context, pressed: callbacks.AskDropDraft) -> None:
    await context.act(drafting.ask_to_drop, views.drop_asked, draft_id=pressed.draft)


async def on_drop(context: Context, pressed: callbacks.DropDraft) -> None:
    await context.act(drafting.drop, views.dropped, draft_id=pressed.draft)


def register(app: App) -> None:
    on_button(app, callbacks.WriteScenario, on_write)
    on_button(app, callbacks.EditOwn, on_edit)
    on_button(app, callbacks.AddLanguage, on_add_language)
    on_button(app, callbacks.ShowDraft, on_show)
    on_button(app, callbacks.ShowHints, on_hints)
    on_button(app, callbacks.DraftLanguage, on_language)
    on_button(app, callbacks.DraftValue, on_value)
    on_button(app, callbacks.DraftSetting, on_setting)
    on_button(app, callbacks.DraftTopic, on_topic)
    on_button(app, callbacks.DraftStep, on_step)
    on_button(app, callbacks.DraftPart, on_part)
    on_button(app, callbacks.DraftOn, on_on)
    on_button(app, callbacks.DropWay, on_drop_way)
    on_button(app, callbacks.PreviewDraft, on_preview)
    on_button(app, callbacks.SaveDraft, on_save)
    on_button(app, callbacks.AskDropDraft, on_ask_drop)
    on_button(app, callbacks.DropDraft, on_drop)
