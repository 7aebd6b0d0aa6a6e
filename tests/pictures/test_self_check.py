"""The self-check's dots: small, the same everywhere, and to be read without colour."""

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from bot import pictures
from practice.models import Value

FILLED = 150  # darker than this in grey
NOW = [4, 3, 2, 1, 0, 3, 3, 2, 4, 1, 2, 3]
LAST = [2, 3, 0, 1, 2, 1, 4, 2, 3, 0, 2, 2]
LEGENDS = {"en": ("Now: Sep 28, 2026", "last time: Sep 27, 2025"), "es": ("Ahora: 28 sept 2026", "la vez pasada: 27 sept 2025")}


@pytest.fixture
def facts(library, language):
    now, last = LEGENDS[language]

    def facts(steps: list[int], before: list[int] | None = None) -> dict[str, Any]:
        names = [library.value(value).text(language).name for value in Value]
        return {
            "title": "Self-check" if language == "en" else "Autoevaluación",
            "now": now,
            "last": "" if before is None else last,
            "steps": [word.text(language) for word in library.self_check.answers],
            "values": list(zip(names, steps, before or [0] * 12, strict=True)),
        }

    return facts


def grey(facts: dict[str, Any]) -> Image.Image:
    content = pictures.render("self-check", facts)
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(content) < 50_000
    return Image.open(BytesIO(content)).convert("RGB").convert("L")


def darkness(image: Image.Image) -> int:
    """Of the dots alone, without the words around them."""
    return sum(image.crop((304, 140, 800, image.height)).histogram()[:FILLED])


@pytest.mark.parametrize("before", [None, LAST], ids=["the first time", "beside last time"])
def test_a_picture_is_as_wide_as_a_phone_and_light(facts, before):
    assert grey(facts(NOW, before)).width == 800


def test_a_filled_dot_stands_out_in_grey_and_no_answer_leaves_none(facts):
    none, one, two = (darkness(grey(facts([2] * times + [0] * (12 - times)))) for times in range(3))
    assert 330 < one < 500  # a disc of 12 pixels' radius
    assert none == 0
    assert abs(two - 2 * one) <= 20  # where an edge falls between two pixels


def test_no_step_is_darker_or_bigger_than_another(facts):
    amounts = [darkness(grey(facts([step] * 12))) for step in (1, 2, 3, 4)]
    assert max(amounts) - min(amounts) < 0.03 * max(amounts)


def test_last_time_is_a_ring_with_nothing_inside(facts):
    both = grey(facts([0] * 12, [1] + [0] * 11))
    filled = grey(facts([1] + [0] * 11, [0] * 12))
    found = []
    for image in (both, filled):
        columns = [x for x in range(310, 420) for y in range(140, 204) if image.getpixel((x, y)) < FILLED]
        middle = (min(columns) + max(columns)) // 2
        rows = [y for y in range(140, 204) for x in (min(columns), max(columns)) if image.getpixel((x, y)) < FILLED]
        found.append(image.getpixel((middle, sum(rows) // len(rows))))
    ring, disc = found
    assert ring > 200
    assert disc < FILLED


def test_the_same_facts_give_the_same_picture_and_markup_stays_text(facts):
    assert pictures.render("self-check", facts(NOW, LAST)) == pictures.render("self-check", facts(NOW, LAST))
    marked = facts(NOW) | {"title": "#panic()"}
    assert pictures.render("self-check", marked) != pictures.render("self-check", facts(NOW) | {"title": ""})


def test_long_names_stay_inside(facts):
    words = facts(NOW, LAST)
    long = [("Responsabilidades compartidas igualitariamente", now, last) for _, now, last in words["values"]]
    image = grey(words | {"values": long, "now": "x" * 60, "steps": ["Responsabilidades"] * 4})
    assert min(image.getpixel((x, y)) for y in range(image.height) for x in (*range(10), *range(790, 800))) > 240
