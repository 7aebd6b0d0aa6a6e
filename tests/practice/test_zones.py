"""What people write for a time zone, without looking for a place."""

import pytest

from practice.zones import by_city, fold, named, one_a_clock, spellings


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("Eastern", ["America/New_York"]),
        ("us eastern standard time", ["America/New_York"]),
        ("hora del este", ["America/New_York"]),
        ("mountain", ["America/Denver", "America/Phoenix"]),
        ("hora de la montaña", ["America/Denver", "America/Phoenix"]),
        ("tiempo de la montaña", ["America/Denver", "America/Phoenix"]),
        ("Montana", []),  # a state, or a town in Bulgaria: a place's name
        ("America/New_York", ["America/New_York"]),
        ("américa/bogotá", ["America/Bogota"]),
        ("america/argentina/buenos aires", ["America/Argentina/Buenos_Aires"]),
        ("Etc/UTC", []),  # no place that people live in
        ("moon", []),
    ],
)
def test_a_zones_name(text: str, zones: list[str]) -> None:
    assert list(named(text)) == zones


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("UTC-5", "America/New_York"),
        ("utc - 5 hours", "America/New_York"),
        ("-05:00", "America/New_York"),
        ("\u22125", "America/New_York"),
        ("etc/gmt+5", "America/New_York"),  # such names count the other way round
        ("GMT+1", "Europe/London"),  # in summer
        ("Etc/GMT-1", "Europe/London"),
        ("UTC+0", "UTC"),
        ("GMT+5:30", "Asia/Kolkata"),
        ("+0530", "Asia/Kolkata"),
        ("-3:30", "America/St_Johns"),
        ("UTC+5:45", "Asia/Kathmandu"),  # in no list of common ones
        ("+14", "Pacific/Kiritimati"),
        ("Etc/GMT+10", "Pacific/Honolulu"),
    ],
)
def test_an_offset_stands_for_the_zones_that_have_it_at_some_time_of_the_year(text: str, first: str) -> None:
    assert named(text)[0] == first


@pytest.mark.parametrize("text", ["UTC+23", "-13:00", "5", "+5:75"])
def test_an_offset_that_no_clock_shows_is_no_zone(text: str) -> None:
    assert named(text) == ()


def test_of_zones_that_always_show_the_same_time_the_first_stands_for_all() -> None:
    assert one_a_clock(["America/New_York", "America/Toronto", "America/Bogota", "America/Lima"]) == ["America/New_York", "America/Bogota"]


@pytest.mark.parametrize(
    ("folded", "zones"),
    [("sitka", ["America/Sitka"]), ("buenos aires", ["America/Argentina/Buenos_Aires", "America/Buenos_Aires"]), ("america", [])],
)
def test_a_zone_is_called_like_its_city(folded: str, zones: list[str]) -> None:
    assert list(by_city(folded)) == zones


@pytest.mark.parametrize(
    ("folded", "written"),
    [
        ("saint louis", ("saint louis", "st louis")),
        ("st louis", ("st louis", "saint louis")),
        ("cd juarez", ("cd juarez", "ciudad juarez")),
        ("saint", ("saint",)),  # alone it begins nothing
        ("new york", ("new york",)),
    ],
)
def test_saint_and_its_like_are_written_both_ways(folded: str, written: tuple[str, ...]) -> None:
    assert spellings(folded) == written


def test_case_accents_and_punctuation_are_no_part_of_a_name() -> None:
    assert fold(" México, D.F.") == "mexico d f"
