"""The lines of the drill: one language each, no two alike, topics that exist, and words as in scenarios."""

from collections.abc import Iterator

from practice.language.text import words
from practice.library import texts
from practice.library.document import Document
from practice.library.drills import DrillLine, Drills
from practice.library.folder import Folder, Part
from practice.library.problems import Place, Problem
from practice.models import Language


def check(folder: Folder) -> Iterator[Problem]:
    """What keeps the bot from using them."""
    topics = None if folder.topics is None else [topic.id for topic in folder.topics.content.topics]
    first: dict[str, str] = {}
    for language, part in folder.drills.items():
        for index, line in enumerate(part.content.lines):
            place: Place = ("lines", index)
            yield from _in_one_language(part, place, line, language)
            for number, topic in enumerate(line.topics):
                if topics is not None and topic not in topics:
                    mend = f"use one of: {', '.join(topics)}"
                    yield part.document.problem((*place, "topics", number), f"`{topic}` is not in topics.yaml", mend)
            here = f"{part.document.file.name}, line {part.document.line(place)}"
            if first.setdefault(line.id, here) != here:
                message = f"`{line.id}` stands twice; first in {first[line.id]}"
                yield part.document.problem((*place, "id"), message, "give it an id of its own")


def _in_one_language(part: Part[Drills], place: Place, line: DrillLine, language: Language) -> Iterator[Problem]:
    for each in Language:
        if each is language and line.says(each) is None:
            yield part.document.problem(place, f"has no `{each}`", "write what someone says")
        if each is not language and line.says(each) is not None:
            message = f"belongs in drills/{each}.yaml"
            yield part.document.problem((*place, each), message, "write each line in the language of its file alone")


def said(folder: Folder, language: Language) -> Iterator[Problem]:
    """How they are worded: each line is looked at alone, as it is met alone."""
    word_list, part = folder.words.get(language), folder.drills.get(language)
    if word_list is None or part is None:
        return
    names = [each.content.names for each in folder.words.values() if each.content.names]
    first: dict[str, str] = {}
    for index, line in enumerate(part.content.lines):
        alone = _alone(part, index, line, language)
        yield from texts.check(alone, language, word_list.content, names)
        plain = " ".join(words((line.says(language) or "").casefold()))
        if first.setdefault(plain, line.id) != line.id:
            message = f"says the same as `{first[plain]}`"
            yield alone.document.problem((f"lines[{index + 1}]", language), message, "write another line, or take it out")


def _alone(part: Part[Drills], index: int, line: DrillLine, language: Language) -> Part[DrillLine]:
    at = part.document.line(("lines", index, language))
    document = Document(file=part.document.file, data={f"lines[{index + 1}]": {language.value: line.says(language)}}, lines={(): at})
    return Part(content=line, document=document)
