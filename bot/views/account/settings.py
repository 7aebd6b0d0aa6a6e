"""The settings: what is set, in plain words, and a page per thing that can change."""

from dataclasses import replace

from bot import callbacks
from bot.services.account.settings import NothingForTrack, Placed, Shown
from bot.services.account.starting import Question
from bot.views import menus, questions
from bot.views.account import own_times, starting
from bot.views.daily import tensions
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.showing import show, shows
from practice.languages import OWN_NAMES, others
from practice.models import Person, Track


@shows
def page(outcome: Shown, say: Say) -> Message:
    person = outcome.person
    back = [menus.back_to_settings(say)]
    pages = {
        Question.HOUR: own_times.hour,
        "other-times": own_times.other_times,
        "second-time": own_times.second_time,
        "quiet": own_times.quiet,
        "quiet-by-day": own_times.quiet_by_day,
        "pause": _pause,
        "track": _track,
        "practice": lambda *_: _practice(outcome, say),
    }
    if outcome.page in set(Question) - set(pages):
        question = questions.ask(Question(outcome.page), say, person, setting_up=False)
        return Message(text=question.text, buttons=[*question.buttons, back], in_place=True)
    if outcome.page in pages:
        text, rows = pages[outcome.page](person, say)
        return Message(text=text, buttons=[*rows, back], in_place=True)
    text = say("<b>Settings</b>") + "\n" + "\n".join(lines(person, say)) + "\n\n" + _when(person, say)
    return Message(text=text, buttons=_main_rows(say), in_place=True)


@shows
def no_track(outcome: NothingForTrack, say: Say) -> Message:
    text = say("There are no scenarios for that track here yet, so yours stays as it was. /values and /supervision are for everyone.")
    return Message(text=text, buttons=[] if outcome.setting_up else [[menus.back_to_settings(say)]], in_place=not outcome.setting_up)


@shows
def placed(outcome: Placed, say: Say) -> Reply:
    """The zone is read back, and the key for sharing goes."""
    found = say("{zone} time, then.", zone=say.zone(outcome.then.person.schedule.zone))
    rest = Reply.of(show(outcome.then, say))
    return replace(rest, messages=[Message(text=found, drops_keyboard=True), *rest.messages])


def lines(person: Person, say: Say) -> list[str]:
    """What is set, a line each."""
    schedule = person.schedule
    return [
        say("Name: {name}", name=person.name or say("none")),
        say("Language: {language}", language=OWN_NAMES[say.language]),
        say("Scenarios: {times}, {zone} time", times=own_times.when(schedule, say), zone=say.zone(schedule.zone)),
        own_times.quiet_line(schedule, say),
        say("Track: {track}", track=say("supervisor") if person.track is Track.SUPERVISOR else say("peer supporter")),
        say("Hard topics: {on}", on=say("on") if person.hard_topics else say("off")),
        say("Text only: {on}", on=say("on") if person.text_only else say("off")),
    ]


def _when(person: Person, say: Say) -> str:
    if person.paused_at is not None and person.paused_until is not None:
        return say("Paused. Scenarios start again on {moment}.", moment=say.moment(person.paused_until, person.schedule.zone))
    if person.paused_at is not None:
        return say("Paused, until you start again.")
    return starting.next_time(person, say)


def _main_rows(say: Say) -> list[list[Button]]:
    return [
        [
            Button(say("Days"), callbacks.ShowSettings("days")),
            Button(say("Hour"), callbacks.ShowSettings("hour")),
            Button(say("Time zone"), callbacks.ShowSettings("zone")),
        ],
        [
            Button(say("Name"), callbacks.ShowSettings("name")),
            *(Button(OWN_NAMES[other], callbacks.LanguageIs(other)) for other in others(say.language)),
        ],
        [Button(say("Pause"), callbacks.ShowSettings("pause")), Button(say("Quiet hours"), callbacks.ShowSettings("quiet"))],
        [Button(say("Topics and pictures"), callbacks.ShowSettings("practice")), Button(say("My data"), callbacks.ShowMyData())],
        [Button(say("Mirrors"), callbacks.ShowMirrors()), Button(say("Track"), callbacks.ShowSettings("track"))],
    ]


def _pause(person: Person, say: Say) -> tuple[str, list[list[Button]]]:
    spans = {say("A day"): 1, say("A week"): 7, say("A month"): 30}
    rows = [
        [] if person.paused_at is None else [Button(say("Start again"), callbacks.Resume())],
        [Button(label, callbacks.PauseFor(days)) for label, days in spans.items()],
        [Button(say("Until a date"), callbacks.AskPauseDate()), Button(say("Until I say so"), callbacks.Stop())],
    ]
    return say("How long should I stay quiet? You can still practice any time."), rows


def _track(person: Person, say: Say) -> tuple[str, list[list[Button]]]:
    text = say(
        "Scenarios come for peer supporters, or for those who supervise them. On the supervisors' track, /values opens with their "
        "guidelines and /selfcheck has their statements. You can change back any time."
    )
    if person.track is Track.SUPERVISOR:
        return text, [[Button(say("Peer supporter"), callbacks.TrackIs(Track.PEER_SUPPORTER))]]
    return text, [[Button(say("Supervisor"), callbacks.TrackIs(Track.SUPERVISOR))]]


def _practice(outcome: Shown, say: Say) -> tuple[str, list[list[Button]]]:
    person = outcome.person
    text = say("Hard topics are suicide, violence, overdose and child protection. With text only I send no pictures. That saves data.")
    text += " " + say("After some reflections I can ask which of two values weighed more.")
    topics = (
        Button(say("No hard topics"), callbacks.HardTopics(0))
        if person.hard_topics
        else Button(say("Allow hard topics"), callbacks.HardTopics(1))
    )
    pictures = Button(say("Allow pictures"), callbacks.TextOnly(0)) if person.text_only else Button(say("Text only"), callbacks.TextOnly(1))
    left_out, works_in = (Button(say("Leave out topics"), callbacks.ShowLeftOut(0)), Button(say("Where I work"), callbacks.ShowWorksIn(0)))
    comes_back = Button(say("What comes back"), callbacks.ShowSteadiness())
    return text, [[topics], [pictures], [comes_back], [left_out, works_in], [tensions.switch(say, wanted=outcome.compares)]]
