"""Looking through what one wrote: the menu, pages of entries, what a search found."""

from functools import partial

from bot import callbacks
from bot.services.review.reviewing import ON_A_PAGE, Found, Listed, Reviewed, SearchAsked
from bot.views import menus
from bot.views.labels import LONGEST_LABEL, pager, short
from bot.views.message import Button, Message, Reply
from bot.views.over import stale
from bot.views.review import looking_back, own_week
from bot.views.say import Say, put
from bot.views.showing import shows
from db.entries import Entry
from practice import searching
from practice.library import Library
from practice.models import Person, Value

PREVIEW = 60  # characters of an entry in a list


@shows
def menu(outcome: Reviewed, say: Say) -> Reply:
    """What there is, and, once, whether to be shown old ones is asked in a message of its own."""
    stars = [[Button(say("Starred"), callbacks.ListStarred(0))]] if outcome.starred else []
    if not outcome.counts:
        text = say("<b>What you wrote</b>\nNothing is kept yet. /practice starts a scenario.")
        return Reply(messages=[Message(text=text, buttons=[*stars, [own_week.switch(say)], *menus.current(say)])])
    total = sum(outcome.counts.values())
    text = "\n".join(
        [
            say("<b>What you wrote</b>"),
            _saved(total, outcome.shared, say),
            *([] if outcome.offers else [looking_back.state(outcome.wish, say)]),
        ]
    )
    rows = [
        [Button(say("By date"), callbacks.ListEntries("", 0)), Button(say("By value"), callbacks.ReviewValues())],
        [Button(say("Search"), callbacks.AskSearch()), Button(say("Show calendar"), callbacks.ShowCalendar())],
    ]
    rows += stars
    if not outcome.offers:
        rows.append([looking_back.switch(outcome.wish, say), own_week.switch(say)])
    offer = [looking_back.offer(say)] if outcome.offers else []
    return Reply(messages=[Message(text=text, buttons=rows), *offer])


def _saved(total: int, shared: int, say: Say) -> str:
    if not shared:
        return say.plural("{n} entry is saved, not shared.", "{n} entries are saved, not shared.", total)
    saved = say.plural("{n} entry is saved.", "{n} entries are saved.", total)
    return saved + " " + say.plural("{n} of them is shared.", "{n} of them are shared.", shared)


def values(outcome: Reviewed, say: Say) -> Reply:
    """Only those with an entry."""
    if not outcome.counts:
        return stale(say)
    keys = [Button(_counted(value, times, say), callbacks.ListEntries(value, 0)) for value, times in outcome.counts.items()]
    text = say("Which value? The number says how many entries there are.")
    return Reply(messages=[Message(text=text, buttons=[[key] for key in keys])])


def _counted(value: Value, times: int, say: Say) -> str:
    name, number = say.value(value), f" · {times}"
    return short(name, LONGEST_LABEL - len(number)) + number


@shows
def page(outcome: Listed, say: Say) -> Reply:
    """Turning a page changes the list where it stands."""
    first = outcome.page * ON_A_PAGE
    title = say("Starred") if outcome.starred else say("By date") if outcome.value is None else say.value(outcome.value)
    head = put("<b>{title}</b>", title=title)
    many = say("{first}–{last} of {total}", first=first + 1, last=first + len(outcome.entries), total=outcome.total)
    more = first + ON_A_PAGE < outcome.total
    to_page = callbacks.ListStarred if outcome.starred else partial(callbacks.ListEntries, outcome.value or "")
    turns = pager(outcome.page, to_page, say("Newer"), say("Older"), more=more)
    lines = _lines(outcome.entries, outcome.person, outcome.library, say, number_from=first + 1)
    rows = [_numbers(outcome.entries, first + 1), turns, [_print(outcome, say), Button(say("All I wrote"), callbacks.ShowReview())]]
    return Reply(messages=[Message(text=f"{head} · {many}\n\n{lines}", buttons=rows, in_place=True)])


def _print(outcome: Listed, say: Say) -> Button:
    """The value, what has a star, or the month of the first one listed."""
    if outcome.value is not None or outcome.starred:
        return Button(say("Print"), callbacks.PrintEntries(outcome.value or "", 0))
    day = outcome.entries[0].at.astimezone(outcome.person.schedule.zone)
    return Button(short(say("Print {month}", month=say.month_name(day.month))), callbacks.PrintEntries("", day.year * 100 + day.month))


@shows
def search_asked(_: SearchAsked, say: Say) -> Message | Reply:
    return Message(text=say("Which words? I look in what you wrote, with or without accents. Or /cancel."))


@shows
def found(outcome: Found, say: Say) -> Message:
    again = [Button(say("Search again"), callbacks.AskSearch()), Button(say("All I wrote"), callbacks.ShowReview())]
    if not outcome.entries:
        text = say("I found nothing with those words. A shorter word, or just its beginning, may find more.")
        return Message(text=text, buttons=[again])
    head = say.plural("{n} entry has those words.", "{n} entries have those words.", outcome.total)
    if outcome.total > len(outcome.entries):
        head += " " + say("These are the newest; one more word narrows it down.")
    lines = _lines(outcome.entries, outcome.person, outcome.library, say, number_from=1, terms=outcome.terms)
    return Message(text=f"{head}\n\n{lines}", buttons=[_numbers(outcome.entries, 1), again])


def _lines(entries: tuple[Entry, ...], person: Person, library: Library, say: Say, *, number_from: int, terms: tuple[str, ...] = ()) -> str:
    return "\n\n".join(_line(number, entry, person, library, say, terms) for number, entry in enumerate(entries, number_from))


def _line(number: int, entry: Entry, person: Person, library: Library, say: Say, terms: tuple[str, ...]) -> str:
    scenario = library.find_scenario(entry.scenario_id)
    title = say.value(entry.value) if scenario is None else scenario.text(say.language).title
    day = say.short_date(entry.at, person.schedule.zone)
    voices = say.plural("{n} voice note", "{n} voice notes", entry.voices) if entry.voices else ""
    words = searching.excerpt(entry.words, terms, width=PREVIEW) or voices
    return put("{number}. {day} · <b>{title}</b>\n{words}", number=number, day=day, title=title, words=words)


def _numbers(entries: tuple[Entry, ...], number_from: int) -> list[Button]:
    return [Button(str(number), callbacks.OpenEntry(entry.prompt_id)) for number, entry in enumerate(entries, number_from)]
