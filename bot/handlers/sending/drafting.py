from bot import callbacks
from bot.handlers.routes import button
from bot.services.sending import draft_words, drafting
from bot.views.sending import drafting as views

ROUTES = (
    button(callbacks.WriteScenario, drafting.start, views.shown),
    button(callbacks.StartFrom, drafting.start_from, views.shown),
    button(callbacks.EditOwn, drafting.edit, views.shown),
    button(callbacks.AddLanguage, drafting.add_language, views.shown),
    button(callbacks.ShowDraft, drafting.show, views.shown),
    button(callbacks.ShowHints, drafting.show, views.hints),
    button(callbacks.DraftLanguage, drafting.set_language, views.shown),
    button(callbacks.DraftValue, drafting.set_value, views.shown),
    button(callbacks.DraftSetting, drafting.set_setting, views.shown),
    button(callbacks.DraftTopic, drafting.choose_topic, views.shown),
    button(callbacks.DraftStep, drafting.go, views.shown),
    button(callbacks.DraftPart, drafting.go_to_part, views.shown),
    button(callbacks.DraftOn, drafting.go_on, views.shown),
    button(callbacks.DropWay, drafting.drop_way, views.shown),
    button(callbacks.PreviewDraft, draft_words.preview, views.previewed),
    button(callbacks.SaveDraft, draft_words.save, views.saved),
    button(callbacks.AskDropDraft, drafting.ask_to_drop, views.drop_asked),
    button(callbacks.DropDraft, drafting.drop, views.dropped),
)
