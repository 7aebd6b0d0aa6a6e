"""Tables for other programs: read back as they were written, and no cell of words ever a formula."""

import csv
import io
from datetime import date

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.views.sheets import csv_of, safe, workbook_of

SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
DANGEROUS = [
    *(f"{sign}1+1" for sign in SIGNS),
    '=HYPERLINK("http://example.org","x")',
    "\t=1",
    "\r=1",
    "\tx",
    "\rx",
    "  =1",
    "\xa0=1",
    "\u3000＝1",
    "\u200b=1",
    "\ufeff+1",
    "Ana\n=1",
    "Ana\r\n  @SUM(1)",
    "Ana\n\n\t-1",
    "Ana\u2028=1",
    "Ana\x0b+1",
    "Ana;=1",
    "Ana\t=1",
]
PLAIN = ["Ana", "Ana-María", "a = b", "x+y", "me@example.org", "Ana (she)", "", "¿=?", "O'Neil", "1-2\n3-4"]
BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\t;"


def lines(text: str) -> list[str]:
    """What a program may see as cells or lines of their own."""
    for mark in BREAKS:
        text = text.replace(mark, "\n")
    return text.split("\n")


def is_harmless(text: str) -> bool:
    blank = "".join(BREAKS) + " \xa0\u3000\u200b\ufeff\u2060"
    return not any(line.lstrip(blank)[:1] in SIGNS and line.lstrip(blank) for line in lines(text))


@pytest.mark.parametrize("text", DANGEROUS)
def test_what_could_become_a_formula_gets_an_apostrophe_on_each_such_line(text: str) -> None:
    assert safe(text) != text
    assert is_harmless(safe(text))
    assert safe(text).replace("'", "") == text


@pytest.mark.parametrize("text", PLAIN)
def test_other_words_stay_as_they_are(text: str) -> None:
    assert safe(text) == text


@given(st.text(st.one_of(st.sampled_from(SIGNS + BREAKS + " a'\"\u200b\u3000"), st.characters(codec="utf-8")), max_size=12))
def test_no_text_at_all_begins_a_formula(text: str) -> None:
    assert is_harmless(safe(text))
    assert not safe(text).startswith(("\t", "\r"))
    assert safe(text).replace("'", "") == text.replace("'", "")


@pytest.mark.parametrize("text", [*DANGEROUS, *PLAIN])
def test_a_csv_is_read_back_cell_by_cell(text: str) -> None:
    content = csv_of(["Name", "Number"], [[text, 3], [None, None], [date(2026, 3, 2), 0]])
    found = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert found == [["Name", "Number"], [safe(text), "3"], ["", ""], ["2026-03-02", "0"]]


@pytest.mark.parametrize("text", [*DANGEROUS, *PLAIN])
def test_a_workbook_holds_words_as_words_numbers_as_numbers_and_days_as_days(text: str) -> None:
    content = workbook_of(
        "A: [title]/that is longer than a sheet may be called", ["=Name", "Number"], [[text, 3], [date(2026, 3, 2), None]]
    )
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells[0] == ["'=Name", "Number"]
    assert cells[1][1] == 3
    assert (cells[2][0].date(), cells[2][1]) == (date(2026, 3, 2), None)
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}
    assert is_harmless(str(cells[1][0] or ""))


def test_a_workbook_without_rows_has_its_head() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_of("///", ["Name"], []))).active
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [["Name"]]
