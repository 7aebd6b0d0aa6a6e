from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import Field, button, command, on_command
from bot.services import looking
from bot.services.daily import drilling, later, objecting, own_words, picking, prompts, viewing
from bot.services.review import stars
from bot.views import dialogues as dialogue_views
from bot.views import values as value_views
from bot.views.care import word_mirror as word_views
from bot.views.daily import drilling as drilling_views
from bot.views.daily import later as later_views
from bot.views.daily import picking as picking_views
from bot.views.daily import prompts as views
from bot.views.daily import stars as star_views
from bot.views.daily import viewing as viewing_views
from practice.picking import Kind


async def on_practice(context: Context) -> None:
    """Alone, or with the name of a value, a topic or a setting."""
    text = " ".join(context.args or [])
    await context.act(picking.practise_named, picking_views.named, text=text, library=context.deps.library, rng=context.deps.rng)


ROUTES = (
    on_command("practice", on_practice),
    command("today", prompts.today, views.today),
    button(callbacks.PracticeNow, prompts.practise, views.card, value=None),
    button(callbacks.ChooseValue, looking.values, value_views.to_practise),
    button(callbacks.ChooseTopic, picking.show, picking_views.page, kind=Kind.TOPIC),
    button(callbacks.ChooseSetting, picking.show, picking_views.page, kind=Kind.SETTING),
    button(callbacks.PracticeTopic, picking.practise_pick, views.card, kind=Kind.TOPIC, name=Field("id")),
    button(callbacks.PracticeSetting, picking.practise_pick, views.card, kind=Kind.SETTING, name=Field("id")),
    button(callbacks.PracticeValue, prompts.practise, views.card),
    button(callbacks.Pick, prompts.pick, viewing_views.viewed),
    button(callbacks.OwnWords, prompts.ask_own_words, views.asked_for_words),
    button(callbacks.NotAnAnswer, own_words.take_back, views.taken_back),
    button(callbacks.AskDeleteWords, own_words.ask_to_delete_words, views.words_deletion_asked),
    button(callbacks.DeleteWords, own_words.delete_words, views.words_deleted),
    button(callbacks.KeepWords, own_words.ask_to_delete_words, views.words_stay),
    button(callbacks.Another, prompts.swap, views.card),
    button(callbacks.Skip, prompts.skip, views.skipped),
    button(callbacks.AskLater, later.ask, later_views.asked),
    button(callbacks.InAnHour, later.in_an_hour, later_views.put_off),
    button(callbacks.ThisEvening, later.this_evening, later_views.put_off),
    button(callbacks.More, prompts.show_more, views.more),
    button(callbacks.Less, prompts.show_more, views.less),
    button(callbacks.StarCard, stars.star_card, views.more),
    button(callbacks.PassOn, prompts.show_more, star_views.passed_on),
    button(callbacks.TryAnotherWay, prompts.try_another_way, views.other_ways),
    button(callbacks.HearScenario, prompts.show_more, views.read_aloud),
    button(callbacks.RingsFalse, objecting.ask, dialogue_views.objection_asked),
    button(callbacks.BackToCard, objecting.leave, views.back_to_card),
    button(callbacks.StartDrill, drilling.start, drilling_views.shown),
    button(callbacks.AnotherLine, drilling.another, drilling_views.another),
    button(callbacks.StopDrill, drilling.stop, drilling_views.stopped),
    button(callbacks.NotRightThere, drilling.say_wrong, word_views.said_wrong),
    button(callbacks.PickNext, viewing.pick_next, viewing_views.gone_on),
    button(callbacks.ReadOn, viewing.read_on, viewing_views.read_on),
    button(callbacks.Others, viewing.show_others, viewing_views.others),
    button(callbacks.OthersOn, viewing.show_others, viewing_views.others),
    button(callbacks.Reflect, prompts.reflect, views.asked),
    button(callbacks.StopHere, prompts.stop_here, views.finished),
)
