"""A goal's bars: small, the same everywhere, and to be read without colour."""

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from bot import pictures
from practice.models import Language

FILLED = 150  # darker than this in grey


@pytest.fixture
def facts(language):
    whole, period = ("All hours", "Jul 1, 2025 – Jun 30, 2027") if language is Language.ENGLISH else ("Todas", "1 jul 2025 – 30 jun 2027")

    def facts(*shares: float | None, name: str = "Ethics", title: str = "Renewal") -> dict[str, Any]:
        bars = [{"name": whole if n == 0 else name, "words": "4 h", "share": share} for n, share in enumerate(shares)]
        return {"title": title, "period": period, "bars": bars, "beside": ""}

    return facts


def grey(facts: dict[str, Any]) -> Image.Image:
    content = pictures.render("goal", facts)
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(content) < 50_000
    return Image.open(BytesIO(content)).convert("L")


def filled(image: Image.Image) -> int:
    """The longest dark run that a dozen lines have, more than an outline: how far a bar is filled."""
    lines = [[image.getpixel((x, y)) < FILLED for x in range(60, 740)] for y in range(image.height)]
    return sorted(max(map(len, "".join("#" if dark else " " for dark in line).split(" "))) for line in lines)[-12]


def test_a_picture_is_as_wide_as_a_phone_and_light_with_a_dozen_topics(facts):
    assert grey(facts(0.5, *[0.3] * 12)).width == 800


def test_a_bar_is_filled_as_far_as_its_share_and_stands_out_in_grey(facts):
    empty, third, whole = (filled(grey(facts(share))) for share in (0, 1 / 3, 1))
    assert empty < 60  # a letter of the title
    assert 190 < third < 240
    assert whole == 680


def test_a_topic_with_nothing_to_fill_has_no_bar(facts):
    assert grey(facts(0.5, None)).height < grey(facts(0.5, 0)).height


def test_long_names_stay_inside_and_markup_stays_text(facts):
    image = grey(facts(0.5, 0.2, name="Responsabilidades compartidas igualitari", title="#panic() " + "x" * 50))
    assert min(image.getpixel((x, y)) for y in range(image.height) for x in (*range(10), *range(790, 800))) > 240
