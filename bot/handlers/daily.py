"""A scenario, the answer, the reflection, what is asked after some of them, and courses."""

from bot import callbacks
from bot.gateway.context import Context, quoted_by
from bot.handlers.incoming import text_of
from bot.handlers.last_questions import last_question
from bot.handlers.routes import Field, button, command, on_button, on_command
from bot.handlers.writing import voice_of
from bot.services import looking
from bot.services.care import mirroring
from bot.services.daily import courses, drilling, later, objecting, own_words, picking, prompts, reflecting, steadiness, tensions, viewing
from bot.services.review import stars
from bot.services.sharing import sharing
from bot.views import over
from bot.views import values as value_views
from bot.views.daily import drilling as drilling_views
from bot.views.daily import prompts as prompts_views
from bot.views.daily import reflecting as reflecting_views
from bot.views.daily import stars as star_views
from bot.views.daily import steadiness as steadiness_views
from bot.views.daily import viewing as viewing_views
from practice.courses import TakenState
from practice.picking import Kind


async def on_practice(context: Context) -> None:
    """Alone, or with the name of a value, a topic or a setting."""
    text = " ".join(context.args or [])
    await context.act(picking.practise_named, text=text, library=context.deps.library, rng=context.deps.rng)


async def on_add_to_last(context: Context, _: callbacks.AddToLast) -> None:
    """What is added is the message that the bot's question quotes, whatever was written since."""
    if (quoted := quoted_by(context.incoming)) is None:
        await context.act(looking.about, lambda _, say: over.stale(say))
        return
    await context.act(
        sharing.noticing(mirroring.add_to_last, context.deps.library),
        message_id=quoted.message_id,
        sent_at=quoted.date,
        text=text_of(quoted),
        voice=voice_of(quoted),
        library=context.deps.library,
    )
    if voice_of(quoted) is not None:
        context.deps.wake_downloads()


ROUTES = (
    on_command("practice", on_practice),
    command("today", prompts.today, prompts_views.today),
    button(callbacks.PracticeNow, prompts.practise, value=None),
    button(callbacks.ChooseValue, looking.values, value_views.to_practise),
    button(callbacks.ChooseTopic, picking.show, kind=Kind.TOPIC),
    button(callbacks.ChooseSetting, picking.show, kind=Kind.SETTING),
    button(callbacks.PracticeTopic, picking.practise_pick, kind=Kind.TOPIC, name=Field("id")),
    button(callbacks.PracticeSetting, picking.practise_pick, kind=Kind.SETTING, name=Field("id")),
    button(callbacks.PracticeValue, prompts.practise),
    button(callbacks.Pick, prompts.pick),
    button(callbacks.OwnWords, prompts.ask_own_words),
    button(callbacks.NotAnAnswer, own_words.take_back, prompts_views.taken_back),
    button(callbacks.AskDeleteWords, own_words.ask_to_delete_words),
    button(callbacks.DeleteWords, own_words.delete_words),
    button(callbacks.KeepWords, own_words.ask_to_delete_words, prompts_views.words_stay),
    button(callbacks.Another, prompts.swap),
    button(callbacks.Skip, prompts.skip),
    button(callbacks.AskLater, later.ask),
    button(callbacks.InAnHour, later.in_an_hour),
    button(callbacks.ThisEvening, later.this_evening),
    button(callbacks.More, prompts.show_more),
    button(callbacks.Less, prompts.show_more, prompts_views.less),
    button(callbacks.StarCard, stars.star_card),
    button(callbacks.PassOn, prompts.show_more, star_views.passed_on),
    button(callbacks.TryAnotherWay, prompts.try_another_way, prompts_views.other_ways),
    button(callbacks.HearScenario, prompts.show_more, prompts_views.read_aloud),
    button(callbacks.RingsFalse, objecting.ask),
    button(callbacks.BackToCard, objecting.leave, prompts_views.back_to_card),
    button(callbacks.StartDrill, drilling.start),
    button(callbacks.AnotherLine, drilling.another, drilling_views.another),
    button(callbacks.StopDrill, drilling.stop),
    button(callbacks.NotRightThere, drilling.say_wrong),
    button(callbacks.PickNext, viewing.pick_next, viewing_views.gone_on),
    button(callbacks.ReadOn, viewing.read_on, viewing_views.read_on),
    button(callbacks.Others, viewing.show_others),
    button(callbacks.OthersOn, viewing.show_others),
    button(callbacks.Reflect, prompts.reflect),
    button(callbacks.StopHere, prompts.stop_here),
    button(callbacks.Done, reflecting.finish),
    button(callbacks.AskDelete, reflecting.ask_to_delete),
    button(callbacks.Delete, reflecting.delete),
    button(callbacks.Keep, reflecting.keep, reflecting_views.kept_in_place),
    button(callbacks.NotPart, reflecting.take_out),
    button(callbacks.MoreOfSaved, reflecting.keep, reflecting_views.more),
    button(callbacks.WhoCanRead, reflecting.show_readers, reflecting_views.kept_in_place),
    button(callbacks.Listen, reflecting.play),
    on_button(callbacks.AddToLast, on_add_to_last),
    button(callbacks.ShowSteadiness, steadiness.show, steadiness_views.shown),
    last_question(callbacks.ChooseSteadiness, steadiness.choose),
    button(callbacks.AskSteadinessWords, steadiness.ask_words),
    button(callbacks.OurSteadinessWords, steadiness.use_our_words, steadiness_views.shown),
    last_question(callbacks.RateSteadiness, steadiness.answer),
    last_question(callbacks.SkipSteadiness, steadiness.answer, word=None),
    last_question(callbacks.Weigh, tensions.weigh),
    button(callbacks.AskTensions, tensions.choose),
    command("courses", courses.list_all),
    button(callbacks.ListCourses, courses.list_all),
    button(callbacks.ShowCourse, courses.show),
    button(callbacks.BeginCourse, courses.begin),
    button(callbacks.NextOfCourse, courses.take_next),
    button(callbacks.GoOnCourse, courses.go_on),
    button(callbacks.PauseCourse, courses.rest, state=TakenState.PAUSED),
    button(callbacks.LeaveCourse, courses.rest, state=TakenState.LEFT),
    button(callbacks.ShowDaysMet, courses.list_days),
    button(callbacks.DayAgain, courses.day_again),
)
