import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice import codes

SECRETS = st.binary(min_size=codes.BYTES, max_size=codes.BYTES)


@given(SECRETS)
def test_a_code_is_four_groups_of_four_and_reads_back(secret):
    code = codes.spell(secret)
    assert [len(group) for group in code.split("-")] == [4, 4, 4, 4]
    symbols = codes.read(code)
    assert symbols == code.replace("-", "")
    assert int.from_bytes(secret) == sum(codes.SYMBOLS.index(symbol) << 5 * place for place, symbol in enumerate(reversed(symbols)))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("0123-4567-89AB-CDEF", "0123456789ABCDEF"),
        (" 0123 4567 89ab cdef. ", "0123456789ABCDEF"),
        ("0123456789abcdef", "0123456789ABCDEF"),
        ("that must have been", None),  # words
        ("they want more help", None),
        ("my code 0123-4567-89AB-CDEF", None),  # not alone
        ("0123-4567-89AB", None),
        ("0123-4567 89AB-CDEF", "0123456789ABCDEF"),  # copied from a sheet by hand
        ("0123 - 4567 - 89AB - CDEF", "0123456789ABCDEF"),  # as some keyboards space hyphens
        ("", None),
    ],
)
def test_a_message_that_is_a_code_and_nothing_else(text, read):
    assert codes.read_alone(text) == read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("my code is 0123-4567-89AB-CDEF", ["0123456789ABCDEF"]),
        ("Hola, mi código es o123-4567-89ab-cdef.", ["0123456789ABCDEF"]),
        ("código: 0123-4567-89AB-CDEF!!", ["0123456789ABCDEF"]),
        ("(0123456789ABCDEF)", ["0123456789ABCDEF"]),
        ("use 0123 4567 89AB CDEF please", ["0123456789ABCDEF"]),
        ("es 0123 4567 - 89ab cdef gracias", ["0123456789ABCDEF"]),
        ("0123-4567-89AB-CDEF\nthanks", ["0123456789ABCDEF"]),
        ("0123-4567-89AB-CDEF or 1123-4567-89AB-CDEF", ["0123456789ABCDEF", "1123456789ABCDEF"]),
        ("we talked for a long time that must have been it", []),  # words
        ("A0123-4567-89AB-CDEF", []),
        ("0123-4567-89AB-CDEF-0123", []),  # longer than a code
        ("0123-4567-89AB", []),
    ],
)
def test_a_code_within_a_message(text, found):
    assert codes.find_within(text) == found


@given(SECRETS, SECRETS)
def test_two_codes_have_two_fingerprints(one, other):
    symbols = [codes.spell(secret).replace("-", "") for secret in (one, other)]
    assert (codes.fingerprint(symbols[0]) == codes.fingerprint(symbols[1])) == (one == other)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("0123-4567-89AB-CDEF", "0123456789ABCDEF"),
        ("0123 4567 89ab cdef", "0123456789ABCDEF"),  # small letters and spaces
        ("O123-4567-89AB-CDEF", "0123456789ABCDEF"),  # O for 0
        ("0I23-4567-89AB-CDEF", "0123456789ABCDEF"),  # I for 1
        ("0l23-4567-89AB-CDEF", "0123456789ABCDEF"),  # l for 1
        ("0123\N{EN DASH}4567\N{EM DASH}89AB-CDEF", "0123456789ABCDEF"),  # dashes that phones make
        ("0123-4567-89AB-CDE", None),  # too short
        ("0123-4567-89AB-CDEFG", None),  # too long
        ("U123-4567-89AB-CDEF", None),  # no such symbol
        ("", None),
        ("what is my code?", None),
    ],
)
def test_a_code_is_read_however_it_was_typed(typed, read):
    assert codes.read(typed) == read


@given(st.binary(min_size=codes.LINK_BYTES, max_size=codes.LINK_BYTES))
def test_a_link_holds_what_telegram_lets_it_hold_and_is_known_as_one(secret):
    payload = codes.spell_link(secret)
    assert len(payload) <= 64
    assert set(payload) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    assert codes.is_link(payload)


@pytest.mark.parametrize("payload", ["", "website", "A" * 21, "A" * 23, "A" * 21 + "B", "A" * 21 + "!", "A" * 22 + "\n", "Ñ" * 22])
def test_what_cannot_be_a_link_of_ours_is_known_at_sight(payload):
    assert not codes.is_link(payload)


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("https://t.me/a_bot?start=44oXMe_VzRyUlIkXNKS33w", "44oXMe_VzRyUlIkXNKS33w"),
        ("Join “Tuesdays” to practice. Open this in Telegram:\nhttps://t.me/a_bot?start=x-y_1", "x-y_1"),
        ("t.me/a_bot/?start=abc", "abc"),
        ("HTTPS://TELEGRAM.ME/A_bot?start=Abc.", "Abc"),
        ("tg://resolve?domain=a_bot&start=abc", "abc"),
        ("https://t.me/a_bot", None),
        ("https://example.org/?start=abc", None),
        ("start=abc", None),
    ],
)
def test_a_pasted_address_of_a_bot_tells_what_it_starts_with(text, payload):
    assert codes.find_in_address(text) == payload


@pytest.mark.parametrize(("text", "spelled"), [("0123-4567-89AB-CDEF", True), ("0123456789ABCDEF", False), ("0123-4567-89AB-CDEF-", False)])
def test_a_code_with_its_three_hyphens_was_meant_as_one(text, spelled):
    assert codes.is_spelled(text) is spelled
