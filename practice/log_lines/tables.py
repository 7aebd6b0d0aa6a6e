"""Tables pasted as lines of cells: under "Course | Date | Hours" a number is one of hours."""

import re

from practice.patterns import lazy
from practice.searching import fold

EDGE = "|"
HOURS = lazy(
    r"(?:(?:total|ce|contact|clock|credit|horas de)\s+)?(?:hours?|hrs|horas?)(?:\s+(?:earned|awarded|completed|acreditadas|ce|contacto))?"
)
NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")


def with_units(text: str) -> str:
    """The text with the unit beside each number of a column of hours, and without the line that names the columns."""
    lines = [line.split(EDGE) for line in text.split("\n")]
    head = next((n for n, cells in enumerate(lines) if len(cells) > 1 and any(HOURS.fullmatch(_plain(each)) for each in cells)), None)
    if head is None:
        return text
    column = next(n for n, each in enumerate(lines[head]) if HOURS.fullmatch(_plain(each)))
    rows = [cells for cells in lines[head + 1 :] if len(cells) == len(lines[head]) and NUMBER.fullmatch(cells[column].strip())]
    for cells in rows:
        cells[column] = f" {cells[column].strip()} hours "
    if rows:
        lines[head] = [""]
    return "\n".join(EDGE.join(cells) for cells in lines)


def _plain(cell: str) -> str:
    return " ".join(fold(cell).split())
