"""YAML as authors write it: text stays text, every key knows its line, and no file can grow beyond its size.

Only PyYAML's C parser is used, not its constructors: `No`, `2013` and `12:30` stay the words that were typed, and the
shapes (pydantic) make numbers, dates and yes/no of them where they want them. Only nothing, `~` and `null` mean "empty".
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml

from practice.library.problems import ContentErrors, Place, Problem, key_of
from practice.library.told import told

MAX_BYTES = 256 * 1024
MAX_DEPTH = 20
EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # written as \0 or \e in double quotes; no message holds them

Node: TypeAlias = "str | list[Node] | dict[str, Node] | None"


@dataclass(frozen=True, kw_only=True, eq=False)
class Document:
    """Each reading is its own: what was found in it can be kept beside it."""

    file: Path
    data: Node
    lines: Mapping[Place, int]

    def line(self, place: Place) -> int:
        """The line of this place, or of the nearest one around it that is written down."""
        while place not in self.lines and place:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: Place, message: str, mend: str) -> Problem:
        return Problem(file=self.file, line=self.line(place), key=key_of(place), message=message, mend=mend)


def read(file: Path) -> Document:
    """Raises ContentErrors with the one problem that keeps the file from being read."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise _unreadable(
            file, 1, told("cannot be read: {error}", error=error.strerror), told("check that the file is there and may be read")
        ) from error
    return parse(content, file)


def parse(content: bytes, file: Path) -> Document:
    if len(content) > MAX_BYTES:
        message = told("has {size} bytes; at most {most} are read", size=f"{len(content):,}", most=f"{MAX_BYTES:,}")
        raise _unreadable(file, 1, message, told("split it into smaller files"))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _unreadable(file, line, told("is not UTF-8 text"), told("save the file again with the encoding UTF-8")) from error
    try:
        return _Builder(text, file).document()
    except yaml.YAMLError as error:
        raise _syntax(error, text, file) from error


def _readable(value: str) -> str:
    return CONTROL.sub("", value).strip()


def _line_of(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


class _Builder:
    """Turns the parser's events into plain values, and remembers the line of each key."""

    def __init__(self, text: str, file: Path) -> None:
        self.file = file
        self.lines: dict[Place, int] = {}
        self.events: Iterator[yaml.Event] = yaml.parse(text, Loader=yaml.CSafeLoader)

    def document(self) -> Document:
        data: Node = None
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    mend = told("remove the line `---`: one file holds one document")
                    raise self.refusal(event, (), told("a second document starts here"), mend)
                data = self.node(next(self.events), ())
        return Document(file=self.file, data=data, lines=self.lines)

    def node(self, event: yaml.Event, place: Place) -> Node:
        self.lines.setdefault(place, _line_of(event))
        self.refuse_cleverness(event, place)
        match event:
            case yaml.MappingStartEvent():
                return self.mapping(place)
            case yaml.SequenceStartEvent():
                return self.sequence(place)
            case yaml.ScalarEvent(value=value, implicit=(plain, _)):
                return None if plain and value in EMPTY else _readable(value)
        raise self.refusal(event, place, told("cannot be read"), told("write plain text, a list or keys here"))

    def mapping(self, place: Place) -> dict[str, Node]:
        found: dict[str, Node] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.key(event, place)
            if key in found:
                line = self.lines[*place, key]
                raise self.refusal(event, (*place, key), told("stands twice; first on line {line}", line=line), told("keep one of the two"))
            self.lines[*place, key] = _line_of(event)
            found[key] = self.node(next(self.events), (*place, key))
        return found

    def key(self, event: yaml.Event, place: Place) -> str:
        self.refuse_cleverness(event, place)
        if not isinstance(event, yaml.ScalarEvent):
            mend = told("write `key: text`; put text with brackets in quotes")
            raise self.refusal(event, place, told("a key must be one word"), mend)
        return CONTROL.sub("", event.value)

    def sequence(self, place: Place) -> list[Node]:
        found: list[Node] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            found.append(self.node(event, (*place, len(found))))
        return found

    def refuse_cleverness(self, event: yaml.Event, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self.refusal(
                event,
                place,
                told("`&` and `*` references are not read"),
                told("write the text out; put text that starts with & or * in quotes"),
            )
        if getattr(event, "tag", None) not in {None, "!"}:
            mend = told("remove the tag; put text that starts with {mark} in quotes", mark="!")
            raise self.refusal(event, place, told("`{mark}` tags are not read", mark="!"), mend)
        if len(place) > MAX_DEPTH:
            message = told("is nested more than {most} deep", most=MAX_DEPTH)
            raise self.refusal(event, place[:3], message, told("check brackets and indentation"))

    def refusal(self, event: yaml.Event, place: Place, message: str, mend: str) -> ContentErrors:
        line = _line_of(event)
        return ContentErrors([Problem(file=self.file, line=line, key=key_of(place), message=message, mend=mend)])


QUOTE_IT_WHOLE = told("check the indentation; text that starts with a quotation mark must be quoted as a whole, or stand below `>`")
MENDS = {
    "mapping values are not allowed": told("put the text in double quotes if it holds a colon and a space; else check the indentation"),
    "cannot start any token": told("use spaces, not tabs, and put text that starts with @ or ` or % in quotes"),
    "expected <block end>": QUOTE_IT_WHOLE,
    "did not find expected key": QUOTE_IT_WHOLE,
    "could not find expected ':'": told("check the indentation: the lines of a text must stand further in than their key"),
    "unexpected end of stream": told("a quotation mark or bracket is opened and not closed"),
    "escape": told("in double quotes write \\\\ for a backslash"),
}


def _syntax(error: yaml.YAMLError, text: str, file: Path) -> ContentErrors:
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read")
    mark = getattr(error, "problem_mark", None)
    position = getattr(error, "position", 0) or 0
    line = mark.line + 1 if mark else text.encode()[:position].count(b"\n") + 1
    mend = next((mend for part, mend in MENDS.items() if part in said), told("check indentation and quotation marks near this line"))
    return _unreadable(file, line, told("is not valid YAML: {said}", said=said), mend)


def _unreadable(file: Path, line: int, message: str, mend: str) -> ContentErrors:
    return ContentErrors([Problem(file=file, line=line, key="file", message=message, mend=mend)])
