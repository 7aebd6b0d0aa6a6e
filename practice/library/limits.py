"""Lengths that come from several texts together, counted as a phone shows them: plain text, without markup."""

from collections.abc import Iterator

from practice.library.folder import Folder, Part
from practice.library.problems import Problem
from practice.library.shapes import Scenario, ScenarioText, Way
from practice.library.told import told
from practice.models import Language

CARD_MOST = 1200
VIEW_MOST = 680


def card(text: ScenarioText, *, value: str, setting: str) -> str:
    """The scenario card's words: value, title, setting, story, question and the numbered ways."""
    ways = "\n".join(f"{number}. {way.say}" for number, way in enumerate(text.ways, start=1))
    return f"{value}\n{text.title}\n{setting}\n\n{text.story}\n\n{text.ask}\n\n{ways}"


def view_length(text: ScenarioText, way: Way) -> int:
    """What "another way to see it" says about one way, its labels left out."""
    other = text.another_view
    beside = () if other is None else (other.words, other.why, other.costs)
    return sum(len(each) for each in (way.say, way.gives, way.costs, *beside) if each)


def too_long(part: Part[Scenario], folder: Folder) -> Iterator[Problem]:
    for language in Language:
        yield from too_long_in(part, language, value=_value_name(part, folder, language), setting=_setting_name(part, folder, language))


def too_long_in(part: Part[Scenario], language: Language, *, value: str, setting: str) -> Iterator[Problem]:
    text = part.content.text(language)
    length = len(card(text, value=value, setting=setting))
    if length > CARD_MOST:
        message = told(
            "the card (value, title, setting, story, question, ways) has {n} characters; at most {most} fit",
            n=f"{length:,}",
            most=f"{CARD_MOST:,}",
        )
        yield part.document.problem((language, "story"), message, told("shorten the story or the ways by {n}", n=length - CARD_MOST))
    for index, way in enumerate(text.ways):
        if (length := view_length(text, way)) > VIEW_MOST:
            message = told("this way and the other view together have {n} characters; at most {most} fit", n=length, most=VIEW_MOST)
            mend = told("shorten this way or another_view by {n}", n=length - VIEW_MOST)
            yield part.document.problem((language, "ways", index), message, mend)


def _value_name(part: Part[Scenario], folder: Folder, language: Language) -> str:
    values = folder.values.content.values if folder.values else ()
    return next((value.text(language).name for value in values if value.id is part.content.value), part.content.value)


def _setting_name(part: Part[Scenario], folder: Folder, language: Language) -> str:
    settings = folder.topics.content.settings if folder.topics else ()
    return next((setting.text(language) for setting in settings if setting.id == part.content.setting), part.content.setting or "")
