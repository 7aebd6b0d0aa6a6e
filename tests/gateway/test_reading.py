"""Whatever comes from outside is kept in a form that SQLite and PTB can hold, or refused."""

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gateway.reading import LARGEST_UPDATE_ID, UnreadableError, id_of, keepable, read
from bot.gateway.transport import loads

NUMBERS = st.integers(-(2**70), 2**70) | st.floats() | st.booleans() | st.none()
TEXTS = st.text(st.characters(codec=None), max_size=20)  # lone surrogates too
JSON = st.recursive(NUMBERS | TEXTS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4), max_leaves=20)
FIELDS = st.sampled_from(["update_id", "message", "edited_message", "callback_query", "my_chat_member", "chat", "from", "id", "date"])
UPDATES = st.recursive(JSON, lambda inner: st.dictionaries(FIELDS, inner, max_size=5), max_leaves=20)


@given(UPDATES)
def test_anything_is_read_or_refused_and_fits_into_a_row(update: Any) -> None:
    assert keepable(update).encode()
    try:
        found = read(update)
    except UnreadableError:
        return
    assert 0 <= found.update_id < LARGEST_UPDATE_ID
    assert found.chat_id is None or -(2**63) <= found.chat_id < 2**63
    assert found.body.isascii()
    assert json.loads(found.body).keys() == {key.replace("\x00", "") for key in map(_without_surrogates, update)}


def _without_surrogates(text: str) -> str:
    return "".join("\ufffd" if "\ud800" <= each <= "\udfff" else each for each in text)


@given(st.dictionaries(st.text(max_size=9), JSON, max_size=4))
def test_what_is_sound_stays_as_it_is(more: dict[str, Any]) -> None:
    update = {**more, "update_id": 5}
    try:
        body = read(update).body
    except UnreadableError:
        return
    if not any(bad in json.dumps(update) for bad in ("NaN", "\\ud", "\\u0000")):
        assert json.loads(body) == update


@pytest.mark.parametrize("update_id", [0, 1, 2**53, LARGEST_UPDATE_ID - 1])
def test_an_update_has_an_id(update_id: int) -> None:
    assert id_of({"update_id": update_id}) == update_id


@pytest.mark.parametrize("update_id", [LARGEST_UPDATE_ID, 2**63, -1, True, "5", 5.0, None, [5]])
def test_an_id_that_would_hide_those_to_come_is_none(update_id: Any) -> None:
    assert id_of({"update_id": update_id}) is None


@pytest.mark.parametrize(
    "update", [None, 5, "text", [], [{"update_id": 1}], {}, {"update_id": 1, "x": 2**63}, {"update_id": 1, "x": -(2**63) - 1}]
)
def test_what_is_no_update_is_refused(update: Any) -> None:
    with pytest.raises(UnreadableError):
        read(update)


def test_lone_surrogates_and_null_characters_are_mended() -> None:
    assert json.loads(read({"update_id": 1, "a\ud800": "b\udfffc\x00"}).body) == {"update_id": 1, "a\ufffd": "b\ufffdc"}


@pytest.mark.parametrize(
    ("update", "chat_id"),
    [
        ({"message": {"chat": {"id": 7}}}, 7),
        ({"edited_message": {"chat": {"id": -7}}}, -7),
        ({"my_chat_member": {"chat": {"id": 7}}}, 7),
        ({"callback_query": {"from": {"id": 8}, "message": {"chat": {"id": 7}}}}, 7),
        ({"callback_query": {"from": {"id": 8}}}, 8),
        ({"message": {"chat": {"id": "7"}}}, None),
        ({"message": None}, None),
        ({"poll": {}}, None),
    ],
)
def test_the_chat_is_known_where_it_is_sound(update: dict[str, Any], chat_id: int | None) -> None:
    assert read({"update_id": 1, **update}).chat_id == chat_id


@pytest.mark.parametrize(
    ("update", "at"),
    [
        ({"message": {"date": 1000}}, 1000),
        ({"edited_message": {"date": 1000, "edit_date": 2000}}, 2000),
        ({"message": {"date": "then"}}, None),
        ({"message": {"date": -5}}, None),
        ({"message": []}, None),
        ({"callback_query": {"message": {"date": 1000}}}, None),
    ],
)
def test_when_it_was_written_is_known_where_it_says_so(update: dict[str, Any], at: int | None) -> None:
    assert read({"update_id": 1, **update}).written_at == at


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


@pytest.mark.parametrize("depth", [59, 61, 99, 101, 900, 990, 5_000, 300_000])
def test_what_is_nested_too_deep_is_refused_alone(depth: int) -> None:
    one, two = loads(f'[{{"update_id": 1, "x": {nested(depth)}}}, {{"update_id": 2, "text": "]}}[\\""}}]'.encode())
    assert keepable(one)
    assert id_of(one) == 1
    if depth > 60:
        with pytest.raises(UnreadableError):
            read(one)
    assert json.loads(read(two).body)["text"] == ']}["'


def test_numbers_of_any_length_and_bytes_of_any_kind_are_parsed() -> None:
    assert loads(b'{"a": ' + b"9" * 10_000 + b', "b": "\xff", "c": 12}') == {"a": None, "b": "\ufffd", "c": 12}
    assert math.isnan(loads(b"NaN"))
