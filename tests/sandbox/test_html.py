import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.entities import to_html, utf16_length
from sandbox.errors import BotApiError
from sandbox.html import parse
from sandbox.params import Params
from sandbox.texts import message_text

PARSED = [
    ("<b>a</b>b", "ab", [("bold", 0, 1)]),
    (
        "<strong>a</strong><em>b</em><ins>c</ins><del>d</del>",
        "abcd",
        [("bold", 0, 1), ("italic", 1, 1), ("underline", 2, 1), ("strikethrough", 3, 1)],
    ),
    # An emoji outside the basic plane takes two units
    ("🙂<i>x</i>", "🙂x", [("italic", 2, 1)]),
    ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
    ("&lt;&gt;&amp;&quot;&#65;&#x42;", '<>&"AB', []),
    # What is no known entity stays as it is, and the semicolon may be left out
    ("a & b &nbsp; &lt", "a & b &nbsp; <", []),
    ("&#0; &#1114111; &#x110000;", "&#0; &#1114111; &#x110000;", []),
    ("<B>a</b>", "a", [("bold", 0, 1)]),
    ("<b>a</>", "a", [("bold", 0, 1)]),
    ("<b></b>a", "a", []),
    ('<span class="tg-spoiler">a</span><tg-spoiler>b</tg-spoiler>', "ab", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
    ("<blockquote>a</blockquote><blockquote expandable>b</blockquote>", "ab", [("blockquote", 0, 1), ("expandable_blockquote", 1, 1)]),
    ("<code>a</code><pre>b</pre>", "ab", [("code", 0, 1), ("pre", 1, 1)]),
    ('<a href="nonsense">a</a>', "a", []),
    ('<tg-time unix="1700000000" format="wDT">a</tg-time>', "a", [("date_time", 0, 1)]),
    ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
]


@pytest.mark.parametrize(("source", "text", "entities"), PARSED)
def test_html_becomes_text_and_entities(source, text, entities):
    parsed, found = parse(source)
    assert parsed == text
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in found] == entities


@pytest.mark.parametrize(
    ("source", "details"),
    [
        ("<a href='https://e.org/a?b=1&amp;c=2'>x</a>", {"url": "https://e.org/a?b=1&c=2"}),
        ("<a>e.org</a>", {"url": "http://e.org/"}),
        ('<a href="tg://user?id=7">x</a>', {"user": {"id": 7, "is_bot": False, "first_name": "Someone"}}),
        ('<pre><code class="language-python">x</code></pre>', {"language": "python"}),
    ],
)
def test_entities_carry_their_details(source, details):
    _, [entity] = parse(source)
    assert details.items() <= entity.items()


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("a<x>", 'Unsupported start tag "x" at byte offset 1'),
        # Offsets count bytes, and ñ has two
        ("ñ<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("a<", "Unclosed start tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a =x>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=a/b>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_bad_html_is_refused_with_its_place(source, error):
    with pytest.raises(BotApiError) as refused:
        parse(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {error}"


@given(st.lists(st.tuples(st.sampled_from(["b", "i", "u", "s", "code", None]), st.text(st.characters(exclude_categories=["Cs"])))))
def test_offsets_and_lengths_are_utf16_units(parts):
    def escaped(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    text, entities = parse("".join(f"<{tag}>{escaped(part)}</{tag}>" if tag else escaped(part) for tag, part in parts))
    assert text == "".join(part for _, part in parts)
    units = text.encode("utf-16-le")
    covered = [units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le") for entity in entities]
    assert covered == [part for tag, part in parts if tag and part]


@given(st.text(alphabet="<>/ab &;=\"'#x1ñ🙂\n"))
def test_any_source_is_parsed_or_refused(source):
    try:
        text, entities = parse(source)
    except BotApiError:
        return
    assert all(0 <= entity["offset"] < entity["offset"] + entity["length"] <= utf16_length(text) for entity in entities)


@pytest.mark.parametrize(
    "source", ["<b>a <i>b</i></b> &lt;c&gt;", "<blockquote>a\n<b>b</b> c</blockquote>", '<a href="https://e.org/">e</a>']
)
def test_html_shown_is_the_html_sent(source):
    assert to_html(*parse(source)) == source


@given(st.text(), st.lists(st.tuples(st.integers(0, 20), st.integers(1, 20), st.sampled_from(["bold", "italic", "url", "pre"]))))
def test_shown_html_never_lets_a_text_out(text, places):
    entities = [{"type": kind, "offset": offset, "length": length} for offset, length, kind in places]
    assert "<script" not in to_html("<script>" + text, entities)


def test_blanks_around_a_text_go_and_its_entities_move():
    content = message_text(Params({"text": " \n <b>a b </b> \n", "parse_mode": "html"}, {}))
    assert content == {"text": "a b", "entities": [{"type": "bold", "offset": 0, "length": 3}]}


def test_links_commands_and_addresses_are_found_by_themselves():
    text = "See https://e.org/x. or /help, me@e.org @someone #hope +1 212-555-0123 a/b"
    found = message_text(Params({"text": text}, {}))["entities"]
    shown = [(entity["type"], text[entity["offset"] : entity["offset"] + entity["length"]]) for entity in found]
    assert shown == [
        ("url", "https://e.org/x"),
        ("bot_command", "/help"),
        ("email", "me@e.org"),
        ("mention", "@someone"),
        ("hashtag", "#hope"),
        ("phone_number", "+1 212-555-0123"),
    ]
