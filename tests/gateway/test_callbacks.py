"""What buttons carry: it comes back as it went out, and nothing that anyone forges does any harm."""

from dataclasses import fields
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import callbacks
from bot.callbacks import LARGEST, Callback, decode, encode

KINDS = list(callbacks.BUTTONS.values())
IDS = st.integers(min_value=0, max_value=10**9 - 1)  # of rows; those drawn at random are longer, and nearly alone in their buttons
WORDS = st.text(st.characters(codec="utf-8", exclude_characters=":"), max_size=24)
PLAIN = {int: IDS, str: WORDS}


def part(kind: type) -> st.SearchStrategy[object]:
    return PLAIN[kind] if kind in PLAIN else st.sampled_from(kind)


def of_kind(kind: type[Callback]) -> st.SearchStrategy[Callback]:
    hints = get_type_hints(kind)
    return st.builds(kind, *(part(hints[field.name]) for field in fields(kind)))


@given(st.sampled_from(KINDS).flatmap(of_kind))
def test_a_button_comes_back_as_it_went_out_or_is_refused_for_its_length(callback: Callback) -> None:
    try:
        data = encode(callback)
    except ValueError:
        assert any(isinstance(getattr(callback, field.name), str) for field in fields(callback))
        return
    assert len(data.encode()) <= LARGEST
    assert decode(data) == callback


@given(st.text())
def test_no_text_makes_decoding_fail(text: str) -> None:
    assert isinstance(decode(text), Callback | None)


@given(st.sampled_from(KINDS), st.lists(st.text(max_size=30), max_size=4))
def test_a_forged_button_is_nothing_or_a_button_that_can_be_written(kind: type[Callback], parts: list[str]) -> None:
    found = decode(":".join([f"1{kind.__name__}", *parts]))
    if found is not None:
        assert all(not isinstance(value, int) or 0 <= value < 2**63 for value in vars(found).values())


@pytest.mark.parametrize("data", ["", "1", ":", "2Pick:1:2", "Pick:1:2", "1Pick:1", "1Pick:1:2:3", "1Pick:-1:2", "1Pick:٣:2", "1Pick:1e3:2",
                                  "1Pick:9999999999999999999:2", "1Callback", "1PracticeValue:kindness", "1LanguageIs:fr"])  # fmt: skip
def test_what_this_version_did_not_write_is_nothing(data: str) -> None:
    assert decode(data) is None


def test_names_of_buttons_are_unlike_each_other() -> None:
    assert len({kind.__name__ for kind in KINDS}) == len(KINDS) > 40


def test_what_would_not_fit_is_refused_before_telegram_does() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        encode(callbacks.ZoneIs("Ñ" * 40))
