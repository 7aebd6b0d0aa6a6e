"""Pydantic's findings, said to someone who writes scenarios: which line, what is wrong, what to do."""

from collections.abc import Callable
from difflib import get_close_matches
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from practice.library.document import Document, Node
from practice.library.problems import Place, Problem, key_of
from practice.library.told import told

Shaped = TypeVar("Shaped", bound=BaseModel)
Said = tuple[str, str]  # what is wrong, what to do
Explanation = Callable[[ErrorDetails, Place, type[BaseModel]], Said]


def shape(document: Document, model: type[Shaped], *, most: int | None = None, begun: bool = False) -> Shaped | list[Problem]:
    """The document as that model, or everything that keeps it from being one; at most so many. `begun`: what is only not written yet is
    not told of."""
    if document.data is None:
        return [document.problem((), told("is empty"), told("copy the form from content/README.md"))]
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        told_of = [each for each in error.errors(include_url=False) if not _only_follows(each) and not (begun and _is_unwritten(each))]
        return [_problem(document, model, details) for details in told_of[:most]]


def _only_follows(details: ErrorDetails) -> bool:
    """Entries enough, of which some are told of on their own."""
    return details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]


def _is_unwritten(details: ErrorDetails) -> bool:
    return details["type"] in {"missing", "too_short", "string_too_short"} or details["input"] is None


def _problem(document: Document, model: type[BaseModel], details: ErrorDetails) -> Problem:
    place = _place_in(document.data, details["loc"])
    explain: Explanation = EXPLANATIONS.get(details["type"], _other)
    message, mend = explain(details, place, model)
    return document.problem(place, message, mend)


def _place_in(data: Node, place: Place) -> Place:
    """Pydantic's place without the parts that only name a type."""
    kept: list[str | int] = []
    for index, part in enumerate(place):
        match data, part:
            case dict(), str() if part in data:
                data = data[part]
            case list(), int() if part < len(data):
                data = data[part]
            case _ if index < len(place) - 1:
                continue
        kept.append(part)
    return tuple(kept)


def _missing(_: ErrorDetails, place: Place, __: type[BaseModel]) -> Said:
    around = key_of(place[:-1])
    where = told("at the top level of the file") if around == "file" else told("under `{key}`", key=around)
    return told("is missing"), told("add `{key}:` {where}", key=place[-1], where=where)


def _unknown(_: ErrorDetails, place: Place, model: type[BaseModel]) -> Said:
    close = get_close_matches(str(place[-1]), sorted(_keys_of(model)), n=1)
    return told("is not a key of this form"), _meant(close) or told("remove it, or check its spelling and indentation")


def _keys_of(model: type[BaseModel]) -> set[str]:
    schema = model.model_json_schema()
    shapes = [schema, *schema.get("$defs", {}).values()]
    return {key for each in shapes for key in each.get("properties", {})}


def _too_long(details: ErrorDetails, _: Place, __: type[BaseModel]) -> Said:
    length, most = len(str(details["input"]).strip()), details["ctx"]["max_length"]
    return told("has {n} characters; at most {most} fit", n=length, most=most), told("shorten it by {n}", n=length - most)


def _too_short(_: ErrorDetails, __: Place, ___: type[BaseModel]) -> Said:
    return told("is empty"), told("write its text after the colon")


def _too_many(details: ErrorDetails, _: Place, __: type[BaseModel]) -> Said:
    most = details["ctx"]["max_length"]
    return told("has more than {most} entries", most=most), told("keep {most}", most=most)


def _too_few(details: ErrorDetails, _: Place, __: type[BaseModel]) -> Said:
    found, least = len(details["input"]), details["ctx"]["min_length"]
    return told("has {n} of at least {least} good entries", n=found, least=least), told("add {n} more", n=least - found)


def _choice(details: ErrorDetails, _: Place, __: type[BaseModel]) -> Said:
    expected = str(details["ctx"]["expected"]).replace("'", "").replace(" or ", ", ")
    choices = expected.split(", ")
    close = get_close_matches(str(details["input"]), choices, n=1)
    mend = _meant(close) or told("use one of: {choices}", choices=", ".join(choices))
    return told("`{word}` is not known here", word=_shown(details)), mend


def _meant(close: list[str]) -> str | None:
    return told("did you mean `{word}`?", word=close[0]) if close else None


def _not_text(details: ErrorDetails, *_: object) -> Said:
    if details["input"] is None:
        return told("is empty"), told("write its text after the colon; put words such as null in quotes")
    mend = told("write the text on one line after the colon, or below `>`; put text with brackets or a colon in quotes")
    return told("should be plain text"), mend


def _not_a_list(details: ErrorDetails, *_: object) -> Said:
    if details["input"] is None:
        return told("is empty"), told("add its entries below, each after a dash, or [] for none")
    return told("should be a list"), told("begin each entry with a dash on a line of its own")


def _not_keys(details: ErrorDetails, *_: object) -> Said:
    if details["input"] is None:
        return told("is empty"), told("write its keys below it, each two spaces further in")
    return told("should hold keys"), told("write `key: text` lines below it, each two spaces further in")


def _not_a_date(details: ErrorDetails, *_: object) -> Said:
    return told("`{word}` is not a date", word=_shown(details)), told("write year-month-day, such as 2026-11-22")


def _pattern(details: ErrorDetails, place: Place, _: type[BaseModel]) -> Said:
    mends = {
        "id": told("use small letters, digits and hyphens, such as the-empty-chair"),
        "address": "write the whole address, with https://",
        "chat": "write the whole address, with https://",
        "country": "use the two capital letters of the country, such as US",
        "place": "use the capital letters of the country and state, such as US-WA, or US",
        "day": "write month-day, such as 09-01",
    }
    kind = "id" if any(part in {"id", "topics", "setting"} for part in place) else str(place[-1])
    message = told("`{word}` is not in the right form", word=_shown(details))
    return message, mends.get(kind, "use digits, spaces and hyphens, such as 1-800-555-0100")


def _not_a_number(details: ErrorDetails, *_: object) -> Said:
    return f"`{_shown(details)}` is not a number", "write digits, such as 6 or 1.5"


def _too_much(details: ErrorDetails, *_: object) -> Said:
    return f"`{_shown(details)}` is too much; at most {details['ctx']['le']} fits", "check the number"


def _too_little(details: ErrorDetails, *_: object) -> Said:
    limits = details["ctx"]
    return f"`{_shown(details)}` is too little", f"write more than {limits['gt']}" if "gt" in limits else f"write {limits['ge']} or more"


def _no_quarter(details: ErrorDetails, *_: object) -> Said:
    return f"`{_shown(details)}` is no whole number of quarter hours", "write 1, 1.25, 1.5 or 1.75"


def _not_yes_or_no(details: ErrorDetails, *_: object) -> Said:
    return f"`{_shown(details)}` is neither yes nor no", "write yes or no"


def _other(details: ErrorDetails, *_: object) -> Said:
    reason = f"{details['msg'][:1].lower()}{details['msg'][1:]}"
    return told("`{word}`: {reason}", word=_shown(details), reason=reason), told("see the form in content/README.md")


def _shown(details: ErrorDetails) -> str:
    text = str(details["input"])
    return text if len(text) <= 40 else f"{text[:39]}…"  # noqa: PLR2004 (fits a terminal line)


EXPLANATIONS: dict[str, Explanation] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "string_too_long": _too_long,
    "string_too_short": _too_short,
    "too_long": _too_many,
    "too_short": _too_few,
    "enum": _choice,
    "string_type": _not_text,
    "tuple_type": _not_a_list,
    "model_type": _not_keys,
    "model_attributes_type": _not_keys,
    "date_from_datetime_parsing": _not_a_date,
    "date_parsing": _not_a_date,
    "date_type": _not_a_date,
    "string_pattern_mismatch": _pattern,
    "decimal_parsing": _not_a_number,
    "decimal_type": _not_a_number,
    "int_parsing": _not_a_number,
    "int_type": _not_a_number,
    "finite_number": _not_a_number,
    "less_than_equal": _too_much,
    "greater_than": _too_little,
    "greater_than_equal": _too_little,
    "multiple_of": _no_quarter,
    "bool_parsing": _not_yes_or_no,
    "bool_type": _not_yes_or_no,
}
