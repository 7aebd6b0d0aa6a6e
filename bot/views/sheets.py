"""Tables for other programs, as CSV and as a workbook. Words never become a formula, whatever someone called themselves."""

import csv
import io
import re
from collections.abc import Sequence
from datetime import date

Cell = str | int | float | date | None

# Where a cell, or a line or column that a program may split it into, can begin. Then what programs trim or cannot be seen, and after
# it the signs that begin a formula, in ASCII, full width, small and as the minus that typesetters use.
_BEGIN = r"(?:^|(?<=[\n\r\v\f\x1c-\x1e\x85\u2028\u2029\t;]))"
_BLANK = r"[\s\x00-\x1f\x7f\xa0\xad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]*"
_SIGN = r"[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]"
_DANGER = re.compile(rf"{_BEGIN}(?=[\t\r]|{_BLANK}{_SIGN})")
WIDEST = 60  # characters


def safe(text: str) -> str:
    """With an apostrophe before each line that a program could take for a formula; all other text as it is."""
    return _DANGER.sub("'", text)


def csv_of(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """UTF-8 with a byte-order mark, which spreadsheets need; days in ISO form."""
    out = io.StringIO(newline="")
    lines = csv.writer(out)
    lines.writerow([safe(column) for column in columns])
    lines.writerows([[_plain(cell) for cell in row] for row in rows])
    return out.getvalue().encode("utf-8-sig")


def _plain(cell: Cell) -> str:
    return safe(cell) if isinstance(cell, str) else "" if cell is None else str(cell)


def workbook_of(title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """One sheet, XLSX: words as words, numbers and days as what they are, the head row in sight."""
    import xlsxwriter  # noqa: PLC0415  some megabytes that a bot does without until the first workbook

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    head, day, words = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"text_wrap": True})
    sheet = book.add_worksheet(_sheet_name(title))
    for place, column in enumerate(columns):
        sheet.write_string(0, place, safe(column), head)
        longest = max([len(column), *(len(_plain(row[place])) for row in rows)])
        sheet.set_column(place, place, min(longest + 2, WIDEST))
    for line, row in enumerate(rows, 1):
        for place, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(line, place, safe(cell), words)
            elif isinstance(cell, date):
                sheet.write_datetime(line, place, cell, day)
            elif cell is not None:
                sheet.write_number(line, place, cell)
    sheet.freeze_panes(1, 0)
    book.close()
    return out.getvalue()


def _sheet_name(title: str) -> str:
    """At most 31 characters, and none of those that workbooks refuse."""
    return re.sub(r"[\[\]:*?/\\']", " ", title).strip()[:31] or "1"
