"""Pydantic's findings, said to someone who writes scenarios: which line, what is wrong, what to do."""

from collections.abc import Callable
from difflib import get_close_matches
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from practice.library.document import Document, Node
from practice.library.problems import Place, Problem, key_of

Shaped = TypeVar("Shaped", bound=BaseModel)
Said = tuple[str, str]  # what is wrong, what to do
Explanation = Callable[[ErrorDetails, Place, type[BaseModel]], Said]


def shape(document: Document, model: type[Shaped]) -> Shaped | list[Problem]:
    """The document as that model, or everything that keeps it from being one."""
    if document.data is None:
        return [document.problem((), "is empty", "copy the form from content/README.md")]
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        return [_problem(document, model, details) for details in error.errors(include_url=False)]


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
    where = "at the top level of the file" if around == "file" else f"under `{around}`"
    return "is missing", f"add `{place[-1]}:` {where}"


def _unknown(_: ErrorDetails, place: Place, model: type[BaseModel]) -> Said:
    close = get_close_matches(str(place[-1]), sorted(_keys_of(model)), n=1)
    return "is not a key of this form", f"did you mean `{close[0]}`?" if close else "remove it, or check its spelling and indentation"


def _keys_of(model: type[BaseModel]) -> set[str]:
    schema = model.model_json_schema()
    shapes = [schema, *schema.get("$defs", {}).values()]
    return {key for each in shapes for key in each.get("properties", {})}


def _too_long(details: ErrorDetails, _: Place, __: type[BaseModel]) -> Said:
    length, most = len(str(details["input"]).strip()), details["ctx"]["max_length"]
    return f"has {length} characters; at most {most} fit", f"shorten it by {length - most}"


def _too_short(_: ErrorDetails, __: Place, ___: type[BaseModel]) -> Said:
    return "is empty", "write its text after the colon"


def _too_many(details: ErrorDetails, _: Place, __: type[BaseModel]) -> Said:
    most = details["ctx"]["max_length"]
    return f"has more than {most} entries", f"keep {most}"


def _too_few(details: ErrorDetails, _: Place, __: type[BaseModel]) -> Said:
    found, least = len(details["input"]), details["ctx"]["min_length"]
    return f"has {found} of at least {least} good entries", f"add {least - found} more" if found < least else "mend those below"


def _choice(details: ErrorDetails, _: Place, __: type[BaseModel]) -> Said:
    expected = str(details["ctx"]["expected"]).replace("'", "").replace(" or ", ", ")
    choices = expected.split(", ")
    close = get_close_matches(str(details["input"]), choices, n=1)
    return f"`{_shown(details)}` is not known here", f"did you mean `{close[0]}`?" if close else f"use one of: {', '.join(choices)}"


def _not_text(details: ErrorDetails, *_: object) -> Said:
    if details["input"] is None:
        return "is empty", "write its text after the colon; put words such as null in quotes"
    return "should be plain text", "write the text on one line after the colon, or below `>`; put text with brackets or a colon in quotes"


def _not_a_list(details: ErrorDetails, *_: object) -> Said:
    if details["input"] is None:
        return "is empty", "add its entries below, each after a dash, or [] for none"
    return "should be a list", "begin each entry with a dash on a line of its own"


def _not_keys(details: ErrorDetails, *_: object) -> Said:
    if details["input"] is None:
        return "is empty", "write its keys below it, each two spaces further in"
    return "should hold keys", "write `key: text` lines below it, each two spaces further in"


def _not_a_date(details: ErrorDetails, *_: object) -> Said:
    return f"`{_shown(details)}` is not a date", "write year-month-day, such as 2026-11-22"


def _pattern(details: ErrorDetails, place: Place, _: type[BaseModel]) -> Said:
    mends = {
        "id": "use small letters, digits and hyphens, such as the-empty-chair",
        "address": "write the whole address, with https://",
        "chat": "write the whole address, with https://",
        "country": "use the two capital letters of the country, such as US",
        "place": "use the capital letters of the country and state, such as US-WA, or US",
        "day": "write month-day, such as 09-01",
    }
    kind = "id" if any(part in {"id", "topics", "setting"} for part in place) else str(place[-1])
    return f"`{_shown(details)}` is not in the right form", mends.get(kind, "use digits, spaces and hyphens, such as 1-800-555-0100")


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
    return f"`{_shown(details)}`: {details['msg'][:1].lower()}{details['msg'][1:]}", "see the form in content/README.md"


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
