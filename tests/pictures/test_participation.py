"""Values by week: small, the same everywhere, to be read without colour, and no value looks lesser than another."""

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from bot import pictures
from practice.models import Value

FILLED = 150  # darker than this in grey
WEEKS = {"en": ["Jan 26", "Feb 2", "Feb 9", "Feb 16", "Feb 23", "Mar 2"], "es": ["26 ene", "2 feb", "9 feb", "16 feb", "23 feb", "2 mar"]}
LINES = {
    "en": "Values practiced each week by those who chose to show it",
    "es": "Valores que practicaron cada semana quienes decidieron mostrarlo",
}


@pytest.fixture
def facts(library, language):
    def facts(numbers: list[list[int]]) -> dict[str, Any]:
        names = [library.value(value).text(language).name for value in Value]
        values = list(zip(names, numbers, strict=False))
        return {"title": "Tuesdays", "line": LINES[language], "weeks": WEEKS[language][: len(numbers[0])], "values": values}

    return facts


def grey(facts: dict[str, Any]) -> Image.Image:
    content = pictures.render("participation", facts)
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(content) < 50_000
    return Image.open(BytesIO(content)).convert("RGB").convert("L")


def darkness(image: Image.Image) -> int:
    """Of the discs alone, without the words beside and above them."""
    return sum(image.crop((300, 134, 800, image.height)).histogram()[:FILLED])


@pytest.mark.parametrize("weeks", [1, 6])
def test_all_values_fit_on_a_phone_and_are_light(facts, weeks):
    assert grey(facts([[200] * weeks] * 12)).width == 800


def test_a_disc_stands_out_in_grey_and_a_week_without_leaves_nothing(facts):
    none, one, two = (darkness(grey(facts([[1] * times + [0] * (6 - times)]))) for times in range(3))
    assert none == 0
    assert 1000 < one < 1662  # a disc of 23 pixels' radius around a white number
    assert abs(two - 2 * one) < 30


def test_no_disc_is_bigger_for_its_number(facts):
    spans = []
    for number in (1, 4, 30, 900):
        image = grey(facts([[number, 0]])).crop((300, 134, 800, 800))
        dark = [x for x in range(500) if any(image.getpixel((x, y)) < FILLED for y in range(image.height))]
        spans.append(max(dark) - min(dark))
    assert max(spans) - min(spans) <= 1


def test_the_same_facts_give_the_same_picture_and_markup_stays_text(facts):
    words = facts([[1, 2]])
    assert pictures.render("participation", words) == pictures.render("participation", words)
    marked = pictures.render("participation", words | {"title": "#panic()"})
    assert marked != pictures.render("participation", words | {"title": ""})


def test_long_names_stay_inside(facts):
    words = facts([[1] * 6])
    long = [("Responsabilidades compartidas igualitariamente", [900] * 6)]
    image = grey(words | {"values": long, "title": "x" * 60, "weeks": ["26 de septiembre"] * 6})
    assert min(image.getpixel((x, y)) for y in range(image.height) for x in (*range(10), *range(790, 800))) > 240
