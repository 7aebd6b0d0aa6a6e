"""The calendar: small, the same everywhere, and to be read without colour."""

from datetime import date
from io import BytesIO
from types import SimpleNamespace

import pytest
from PIL import Image

from bot import pictures
from bot.services.review.practice_days import PracticeDays
from bot.views.review.practice_days import pictured
from bot.views.say import Host, Say

MONTHS = (date(2026, 8, 1), date(2026, 9, 1), date(2026, 10, 1))  # August needs six weeks
EVERY_DAY = frozenset(date(2026, month, day) for month in (8, 9, 10) for day in range(1, 31))
FILLED = 150  # darker than this in grey


@pytest.fixture
def draw(library, language):
    say = Say(language, Host(name="Host", contact="hello@example.org", relation="neither", backup_days=14), library)

    def draw(days: frozenset[date]) -> Image.Image:
        message = pictured(PracticeDays(person=SimpleNamespace(text_only=False), months=MONTHS, days=days), say)
        content = pictures.render("calendar", message.picture.facts)
        assert len(content) < 50_000
        return Image.open(BytesIO(content)).convert("RGB").convert("L")

    return draw


def dark(image: Image.Image) -> int:
    return sum(image.histogram()[:FILLED])


def test_a_filled_day_stands_out_in_grey(draw):
    darkness = [dark(draw(frozenset(date(2026, 9, day) for day in range(1, last)))) for last in (2, 3, 12)]
    assert darkness[1] - darkness[0] > 400
    assert darkness[2] - darkness[1] > 9 * 400


def test_the_picture_is_as_wide_as_a_phone_and_tells_nothing_about_other_days(draw):
    """Days before the first practice, after the last, and to come are drawn alike: only the filled ones differ."""
    one, other = (draw(frozenset([date(2026, month, 10)])) for month in (8, 10))
    assert one.width == 800
    assert abs(dark(one) - dark(other)) < 400


def test_three_full_months_stay_small(draw):
    assert dark(draw(EVERY_DAY)) > 90 * 1000
