"""The 12 values, their guidelines in our own words, and the glossary."""

from bot import callbacks
from bot.services.looking import GlossaryShown, GuidelinesShown, ValueShown, ValuesShown
from bot.views.labels import in_rows, short
from bot.views.message import Button, Message
from bot.views.say import Say, put
from bot.views.screens import screens
from bot.views.showing import shows
from practice.models import Track, Value

ON_A_PAGE = 4


@shows
def listed(outcome: ValuesShown, say: Say) -> Message:
    """On the supervisors' track a value opens with what it asks of supervisors."""
    supervises = outcome.track is Track.SUPERVISOR
    keys = [
        Button(label(value, say), callbacks.ShowGuidelines(value, 1, 0) if supervises else callbacks.ShowValue(value)) for value in Value
    ]
    more = [Button(say("Glossary"), callbacks.ShowGlossary(0)), Button(say("Self-check"), callbacks.ShowSelfCheck())]
    text = say("<b>The 12 core values</b>\nThey come from the National Practice Guidelines; the explanations are our own words. Which one?")
    return Message(text=text, buttons=[*in_rows(keys, 2), more], in_place=True)


def to_practise(_: ValuesShown, say: Say) -> Message:
    """Pick a value to practise."""
    keys = [Button(label(value, say), callbacks.PracticeValue(value)) for value in Value]
    return Message(
        text=say("Which value would you like to practice?"),
        buttons=[
            *in_rows(keys, 2),
            [Button(say("Topics"), callbacks.ChooseTopic(0)), Button(say("Places"), callbacks.ChooseSetting(0))],
            [Button(say("Surprise me"), callbacks.PracticeNow())],
        ],
    )


@shows
def shown(outcome: ValueShown, say: Say) -> Message:
    words = outcome.library.value(outcome.value).text(say.language)
    text = put(
        "<b>{name}</b> · {practice}\n\n{plain}\n\n{description}",
        name=words.name,
        practice=words.practice,
        plain=words.plain,
        description=words.description,
    )
    rows = [
        [
            Button(say("In practice"), callbacks.ShowGuidelines(outcome.value, 0, 0)),
            Button(say("For supervisors"), callbacks.ShowGuidelines(outcome.value, 1, 0)),
        ],
        [Button(say("Practice this"), callbacks.PracticeValue(outcome.value)), Button(say("All values"), callbacks.ShowValues())],
    ]
    return Message(text=text, buttons=rows, in_place=True)


@shows
def guidelines(outcome: GuidelinesShown, say: Say) -> Message:
    value = outcome.library.value(outcome.value)
    every = value.supervisor_guidelines if outcome.supervisors else value.guidelines
    page = outcome.page if outcome.page * ON_A_PAGE < len(every) else 0
    some = every[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    title = say("for supervisors") if outcome.supervisors else say("for peer supporters")
    head = put("<b>{name}</b>, {title}", name=value.text(say.language).name, title=title)
    text = head + "\n\n" + "\n".join(put("• {guideline}", guideline=each.text(say.language)) for each in some)
    other = callbacks.ShowGuidelines(outcome.value, 0 if outcome.supervisors else 1, 0)
    named = say("In practice") if outcome.supervisors else say("For supervisors")
    following = page + 1 if (page + 1) * ON_A_PAGE < len(every) else 0
    more = [Button(say("More"), callbacks.ShowGuidelines(outcome.value, int(outcome.supervisors), following))]
    last = [Button(named, other), Button(say("Back"), callbacks.ShowValue(outcome.value))]
    return Message(text=text, buttons=[more, last] if len(every) > ON_A_PAGE else [last], in_place=True)


@shows
def glossary(outcome: GlossaryShown, say: Say) -> Message:
    entries = sorted((entry.text(say.language) for entry in outcome.library.glossary), key=lambda entry: entry.term.casefold())
    pages = screens(put("<b>{term}</b>: {meaning}", term=entry.term, meaning=entry.meaning) for entry in entries)
    text, following = pages[outcome.page % len(pages)], (outcome.page + 1) % len(pages)
    rows = [[Button(say("More words"), callbacks.ShowGlossary(following)), Button(say("All values"), callbacks.ShowValues())]]
    return Message(text=text, buttons=rows, in_place=True)


def label(value: Value, say: Say) -> str:
    return short(say.value(value))
