from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.library.document import MAX_BYTES, MAX_DEPTH, parse
from practice.library.problems import ContentErrors, Problem

FILE = Path("a.yaml")


def refused(content: str | bytes) -> Problem:
    with pytest.raises(ContentErrors) as caught:
        parse(content if isinstance(content, bytes) else content.encode(), FILE)
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize("typed", ["No", "yes", "2013", "12:30", "1e3", "0x1F", "2026-11-22", "0123", ".5", "NO", "988"])
def test_what_was_typed_stays_text(typed: str) -> None:
    assert parse(f"title: {typed}".encode(), FILE).data == {"title": typed}


@pytest.mark.parametrize("typed", ["", "~", "null"])
def test_only_nothing_means_empty(typed: str) -> None:
    assert parse(f"title: {typed}".encode(), FILE).data == {"title": None}


def test_quotes_keep_the_word_null() -> None:
    assert parse(b'title: "null"', FILE).data == {"title": "null"}


def test_signs_that_no_message_holds_are_left_out() -> None:
    assert parse(b'"ti\\0tle": "a\\0b\\e c\\td\\ne"', FILE).data == {"title": "ab c\td\ne"}


def test_every_key_and_entry_knows_its_line() -> None:
    document = parse(b"# a comment\nid: x\nen:\n  ways:\n    - say: a\n\n    - say: >\n        b\n      gives: c\n", FILE)
    places = [("id",), ("en", "ways"), ("en", "ways", 0, "say"), ("en", "ways", 1), ("en", "ways", 1, "say"), ("en", "ways", 1, "gives")]
    assert [document.line(place) for place in places] == [2, 4, 5, 7, 7, 9]


def test_a_missing_key_has_the_line_of_what_it_is_missing_from() -> None:
    assert parse(b"id: x\nen:\n  title: a\n", FILE).line(("en", "another_view", "why")) == 2


def test_a_key_that_stands_twice_is_refused_with_both_lines() -> None:
    problem = refused("en:\n  title: a\n  ask: b\n  title: c\n")
    assert (problem.line, problem.key, problem.message) == (4, "en.title", "stands twice; first on line 2")


def test_the_billion_laughs_are_refused_at_the_first_of_them() -> None:
    lines = ['a: &a ["lol", "lol"]'] + [
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    problem = refused("\n".join(lines))
    assert problem.line == 1
    assert "references" in problem.message


def test_500_nested_brackets_are_refused() -> None:
    assert f"more than {MAX_DEPTH} deep" in refused("[" * 500 + "]" * 500).message


def test_nesting_up_to_the_bound_is_read() -> None:
    assert parse(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, FILE).data


@pytest.mark.parametrize(
    ("content", "line", "part"),
    [
        (b"a: " + b"x" * MAX_BYTES, 1, "at most 262,144"),
        (b"a: b\nc: \xff\xfe", 2, "UTF-8"),
        (b"a: b\nc: d: e\n", 2, "in double quotes"),
        (b'a: b\nc: "We miss you" he says\n', 2, "quoted as a whole"),
        (b'a: b\nc: "open\n', 3, "not closed"),
        (b"a:\n\t- b\n", 2, "spaces, not tabs"),
        (b"a: !!python/object:os.system b", 1, "remove the tag"),
        (b"a: &x b\nc: *x\n", 1, "write the text out"),
        (b"? [a, b]\n: c\n", 1, "one word"),
        (b"a: b\n---\nc: d\n", 2, "one document"),
        (b"a: b\nc: \x07\n", 2, "not valid YAML"),
    ],
)
def test_what_cannot_be_read_says_where_and_what_to_do(content: bytes, line: int, part: str) -> None:
    problem = refused(content)
    assert problem.line == line
    assert part in str(problem)


def found_in(content: bytes) -> tuple[Problem, ...]:
    try:
        parse(content, FILE)
    except ContentErrors as errors:
        return errors.problems
    return ()


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_arbitrary_bytes_never_crash_the_reader(content: bytes) -> None:
    assert all(problem.line >= 1 for problem in found_in(content))


@given(st.text(alphabet="ab:- \n\t\"'[]{}&*!|>#,?%@`~\\\r\x85\u2028é", max_size=120))
def test_arbitrary_yaml_like_text_never_crashes_the_reader(text: str) -> None:
    assert all(problem.mend for problem in found_in(text.encode()))
