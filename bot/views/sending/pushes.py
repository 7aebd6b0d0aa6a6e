"""A trainer looks for a scenario to send: the shelf, what a search found, the preview."""

from collections.abc import Callable

from bot import callbacks
from bot.callbacks import Callback
from bot.services.sending.push_times import EVERYONE
from bot.services.sending.pushes import (
    ON_A_PAGE,
    NotATrainer,
    Preview,
    Shelf,
    ShelfAbout,
    ShelfFound,
    ShelfNames,
    ShelfPage,
    ShelfSearchAsked,
    WhichCohort,
)
from bot.views import menus
from bot.views.daily.cards import card_text
from bot.views.labels import in_rows, pager, short
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from bot.views.values import label
from practice.cohorts import Cohort
from practice.languages import in_each, others
from practice.library import OwnScenario, Scenario
from practice.models import Language, Track, Value
from practice.shelf import About

STORY_SHOWN = 90  # characters


@shows
def started(outcome: NotATrainer | WhichCohort, say: Say) -> Message:
    match outcome:
        case NotATrainer():
            text = say("Trainers send scenarios to their cohort with this. You lead no cohort that is running now.")
            return Message(text=text, buttons=menus.current(say))
        case WhichCohort(cohorts=cohorts):
            keys = [[Button(short(cohort.name), callbacks.SendScenario(cohort.id))] for cohort in cohorts]
            return Message(text=say("To which cohort?"), buttons=keys)


@shows
def shelf(outcome: Shelf, say: Say) -> Message:
    cohort = outcome.cohort
    values = [Button(label(value, say), callbacks.ShelfOf(cohort.id, value, 0)) for value in Value]
    rows = in_rows(values, 2)
    planned = say("Planned") + (f" · {outcome.planned}" if outcome.planned else "")
    rows.append([Button(say("Search"), callbacks.SearchShelf(cohort.id)), Button(planned, callbacks.PlannedPushes(cohort.id, 0))])
    rows.append([Button(say("Own scenarios"), callbacks.OwnScenarios(cohort.id)), menus.to_cohort(cohort.id, say)])
    text = say(
        "<b>A scenario for {cohort}</b>\nPick a value, or search. You see it first as they will; nothing is sent before you confirm.",
        cohort=cohort.name,
    )
    return Message(text=text, buttons=rows, in_place=True)


@shows
def page(outcome: ShelfPage, say: Say) -> Message | Reply:
    cohort, value = outcome.cohort.id, outcome.value
    head = put("<b>{value}</b>", value=say.value(value))
    return _page(outcome, head, [_other(outcome.cohort, say)], lambda page: callbacks.ShelfOf(cohort, value, page), say)


def _page(outcome: ShelfPage | ShelfAbout, head: str, last: list[Button], turn: Callable[[int], Callback], say: Say) -> Message:
    first = outcome.page * ON_A_PAGE
    turns = pager(outcome.page, turn, say("Back"), say("More"), more=first + ON_A_PAGE < outcome.total)
    rows = [_numbers(outcome.scenarios, outcome.cohort, first), turns, last]
    return Message(text="\n\n".join([head, *_lines(outcome.scenarios, say, first)]), buttons=rows, in_place=True)


@shows
def about(outcome: ShelfAbout, say: Say) -> Message | Reply:
    cohort, kind, name = outcome.cohort.id, outcome.about, outcome.name
    head = put("<b>{name}</b>", name=name.text(say.language))
    last = [Button(_kind(kind, say), callbacks.ShelfNames(cohort, kind)), _other(outcome.cohort, say)]
    return _page(outcome, head, last, lambda page: callbacks.ShelfAbout(cohort, kind, name.id, page), say)


@shows
def names(outcome: ShelfNames, say: Say) -> Message | Reply:
    cohort, kind = outcome.cohort.id, outcome.about
    keys = [Button(each.text(say.language), callbacks.ShelfAbout(cohort, kind, each.id, 0)) for each in outcome.names]
    text = {
        About.TOPIC: say("Scenarios about which topic?"),
        About.SETTING: say("Scenarios from which setting?"),
        About.COMPETENCY: say("Scenarios that practice which competency?"),
    }
    return Message(text=text[kind], buttons=[*in_rows(keys, 2), [_other(outcome.cohort, say)]], in_place=True)


def _kind(kind: About, say: Say) -> str:
    return {About.TOPIC: say("By topic"), About.SETTING: say("By setting"), About.COMPETENCY: say("By competency")}[kind]


@shows
def search_asked(outcome: ShelfSearchAsked, say: Say) -> Message | Reply:
    keys = [Button(_kind(kind, say), callbacks.ShelfNames(outcome.cohort.id, kind)) for kind in About]
    text = say("Which words? I look in titles, stories, topics, settings and competencies, with or without accents. Or /cancel.")
    return Message(text=text, buttons=[keys[:2], keys[2:]])


@shows
def found(outcome: ShelfFound, say: Say) -> Message | Reply:
    again = [Button(say("Search again"), callbacks.SearchShelf(outcome.cohort.id)), _other(outcome.cohort, say)]
    if not outcome.scenarios:
        return Message(text=say("I found no scenario with those words. The beginning of a word is enough."), buttons=[again])
    head = say.plural("{n} scenario has those words.", "{n} scenarios have those words.", outcome.total)
    if outcome.total > len(outcome.scenarios):
        head += " " + say("These are the first; one more word narrows it down.")
    lines = _lines(outcome.scenarios, say, 0)
    return Message(text="\n\n".join([head, *lines]), buttons=[_numbers(outcome.scenarios, outcome.cohort, 0), again])


def _lines(scenarios: tuple[Scenario, ...], say: Say, first: int) -> list[str]:
    return [_line(number, scenario, say) for number, scenario in enumerate(scenarios, first + 1)]


def _line(number: int, scenario: Scenario, say: Say) -> str:
    words = scenario.text(say.language)
    story = " ".join(words.story.split())
    cut = story if len(story) <= STORY_SHOWN else story[: story.rfind(" ", 0, STORY_SHOWN)].rstrip(".,;:") + "…"
    if scenario.track is Track.SUPERVISOR:
        return say("{number}. For supervisors: <b>{title}</b>\n{story}", number=number, title=words.title, story=cut)
    return put("{number}. <b>{title}</b>\n{story}", number=number, title=words.title, story=cut)


def _numbers(scenarios: tuple[Scenario, ...], cohort: Cohort, first: int) -> list[Button]:
    return [Button(str(number), callbacks.PushOne(cohort.id, scenario.id)) for number, scenario in enumerate(scenarios, first + 1)]


@shows
def preview(outcome: Preview, say: Say) -> Message | Reply:
    """The card as it will be, then what only the trainer sees."""
    theirs = Say(outcome.language, say.host, say.library)
    card = card_text(outcome.scenario, theirs, hard=outcome.hard, draft=outcome.scenario.is_draft, cohort=outcome.cohort.name)
    notes = [say("<i>So far only you see this; they get it with its buttons.</i>")]
    if outcome.scenario.track is Track.SUPERVISOR:
        notes.insert(0, say("<b>For supervisors</b>: it is about their part in the work."))
    english, spanish = outcome.readers[Language.ENGLISH], outcome.readers[Language.SPANISH]
    notes.append(say("Readers in your cohort: English {english}, Spanish {spanish}.", english=english, spanish=spanish))
    if len(outcome.languages) == 1:
        only = in_each(en=say("This one is in English only."), es=say("This one is in Spanish only."))
        notes += [only[language] for language in outcome.languages]
    return Message(text=card + "\n\n———\n" + "\n".join(notes), buttons=_preview_keys(outcome, say), in_place=True)


def _preview_keys(outcome: Preview, say: Say) -> list[list[Button]]:
    push = outcome.push
    if len(outcome.languages) < len(Language):
        adding = in_each(en=say("Add English"), es=say("Add Spanish"))
        alone = in_each(en=say("English readers only"), es=say("Spanish readers only"))
        missing = [adding[each] for each in Language if each not in outcome.languages]
        rows = [
            [
                *(button for label in missing for button in _add(outcome.scenario, label)),
                *(Button(alone[each], callbacks.WhenPush(push.id, each)) for each in sorted(outcome.languages)),
            ]
        ]
        rows.append([Button(say("Send as is"), callbacks.WhenPush(push.id, EVERYONE))])
    else:
        seeing = in_each(en=say("In English"), es=say("In Spanish"))
        see = [Button(seeing[other], callbacks.PreviewIn(push.id, other)) for other in others(outcome.language)]
        rows = [[Button(say("Choose when"), callbacks.WhenPush(push.id, EVERYONE)), *see]]
    if not outcome.scenario.is_own:
        rows.append([Button(say("Start from this one"), callbacks.StartFrom(push.id))])
    return [*rows, [_other(outcome.cohort, say)]]


def _add(scenario: Scenario, words: str) -> list[Button]:
    """To the cohort's own scenario in the editor."""
    return [Button(words, callbacks.AddLanguage(scenario.own_id))] if isinstance(scenario, OwnScenario) else []


def _other(cohort: Cohort, say: Say) -> Button:
    return Button(say("Other scenarios"), callbacks.SendScenario(cohort.id))
