"""A scenario that is being written: what each message fills, whatever is typed, and what is still to be written."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from practice.draft_parts import BEAT, BY_KEY, CHOSEN, PARTS, STEP_OF, Step
from practice.drafts import (
    Draft,
    Frame,
    LinesOff,
    before,
    fill,
    fill_all,
    following,
    is_done,
    may_add_way,
    missing,
    overlong,
    parts_of,
    read,
    steps,
    text_of,
    wanted,
)
from practice.library import ScenarioText
from practice.models import Language, Value
from tests.shipped import shipped

LIBRARY = shipped()
TEXTS = [scenario.text(language) for scenario in LIBRARY.scenarios for language in Language]
WHOLE = next(text for text in TEXTS if len(text.ways) == 3 and text.next is None)
FRAME = Frame(value=Value.MUTUAL, setting="clinic", topics=("ethics",))
WRITTEN = [step for step in Step if step not in CHOSEN]
LINE = some.text(some.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=200)


def draft(**changes) -> Draft:
    return Draft(**{"id": 1, "cohort_id": 1, "author_id": 1, "language": Language.ENGLISH, "step": Step.TITLE} | changes)


def full(**changes) -> Draft:
    return draft(**{"frame": FRAME, "parts": parts_of(WHOLE)} | changes)


def test_every_shipped_text_is_the_same_after_it_was_a_draft():
    for whole in TEXTS:
        assert text_of(draft(frame=FRAME, parts=parts_of(whole)), whole) == ScenarioText.model_validate(whole.model_dump(by_alias=True))


def test_the_limits_are_those_of_the_form():
    assert {key: part.most for key, part in BY_KEY.items() if key in ("title", "story", "ask", "try", "reflect-2")} == {
        "title": 40,
        "story": 700,
        "ask": 90,
        "try": 170,
        "reflect-2": 150,
    }
    assert [BY_KEY[f"way-4.{name}"].most for name in ("say", "gives", "costs")] == [150, 110, 130]
    assert [BY_KEY[f"view.{name}"].most for name in ("words", "why", "costs")] == [170, 180, 120]


@given(some.sampled_from(WRITTEN), some.lists(LINE, max_size=5))
def test_nothing_that_is_typed_is_lost_or_made_up(step, lines):
    filled = read(draft(step=step, parts={"story": "There is one."}), "\n".join(lines))
    if isinstance(filled, LinesOff):
        assert filled.found > filled.wanted or filled.found == 0
        return
    assert set(filled) <= {part.key for part in PARTS[step]}
    assert "".join("".join(filled.values()).split()) == "".join("".join(lines).split())


@given(some.sampled_from(sorted(BY_KEY)), some.text(min_size=1, max_size=900).filter(str.strip))
def test_a_part_is_done_when_the_form_would_take_it(key, text):
    step = STEP_OF[key]
    filled = fill(text, step, (BY_KEY[key],))
    if isinstance(filled, LinesOff):
        return
    one = full(step=step, parts={**parts_of(WHOLE), **{part.key: "x" for part in PARTS[step]}, **filled})
    for filled_key, value in filled.items():
        assert (BY_KEY[filled_key] in overlong(one, step)) == (len(value) > BY_KEY[filled_key].most)
    if is_done(one, step) and step not in BEAT and all(value.strip() for value in filled.values()):
        assert ScenarioText.model_validate(text_of(one).model_dump(by_alias=True)) == text_of(one)


FILLS = [
    (Step.TITLE, {}, " The late\nbus ", {"title": "The late bus"}),  # one text may come in lines
    (Step.STORY, {}, " One.\n\nTwo. ", {"story": "One.\n\nTwo."}),  # a story keeps them
    (Step.WAY_1, {}, "a\nb\nc", {"way-1.say": "a", "way-1.gives": "b", "way-1.costs": "c"}),
    (Step.WAY_1, {}, "1. a\n2) b\n- c", {"way-1.say": "a", "way-1.gives": "b", "way-1.costs": "c"}),  # numbered
    (Step.WAY_1, {}, "a\n\n\nb", {"way-1.say": "a", "way-1.gives": "b"}),  # the last one later
    (Step.WAY_1, {"way-1.say": "a"}, "b", {"way-1.gives": "b"}),  # on from there
    (Step.WAY_1, {"way-1.say": "a", "way-1.gives": "b"}, "c\nd", {"way-1.costs": "c d"}),  # only one is left
    (Step.WAY_1, {"way-1.say": "a"}, "x\ny\nz", {"way-1.say": "x", "way-1.gives": "y", "way-1.costs": "z"}),  # all of it anew
    (Step.WAY_1, {"way-1.say": "a" * 151, "way-1.gives": "b", "way-1.costs": "c"}, "d", {"way-1.say": "d"}),  # what was too long
    (Step.WAY_1, {}, "a\nb\nc\nd", LinesOff(found=4, wanted=3)),
    (Step.WAY_1, {"way-1.say": "a"}, "b\nc\nd\ne", LinesOff(found=4, wanted=2)),
    (Step.WAY_1, {"way-1.say": "a", "way-1.gives": "b", "way-1.costs": "c"}, "d", LinesOff(found=1, wanted=3)),  # which one?
    (Step.TITLE, {}, " \n ", LinesOff(found=0, wanted=1)),
    (Step.STORY, {}, " \n ", LinesOff(found=0, wanted=1)),
]


@pytest.mark.parametrize(("step", "parts", "text", "expected"), FILLS)
def test_words_fill_what_is_asked(step, parts, text, expected):
    assert read(draft(step=step, parts=parts), text) == expected


def test_one_line_that_is_asked_for_alone_takes_all_words():
    assert read(full(step=Step.WAY_2, part="way-2.costs"), "two\nlines") == {"way-2.costs": "two lines"}


def test_only_what_a_scenario_needs_is_asked_for_and_past_it_all_that_is_not_there():
    one = draft(frame=Frame(value=Value.MUTUAL))
    assert [following(one, step) for step in (Step.VALUE, Step.STORY, Step.ASK)] == [Step.STORY, Step.ASK, None]
    assert wanted(one) == (Step.VALUE, Step.STORY, Step.ASK)
    parts = {key: text for key, text in parts_of(WHOLE).items() if not key.startswith("view")}
    two = full(parts=parts)
    assert (following(two, Step.TITLE), following(two, Step.VIEW), before(two, Step.VALUE), before(two, Step.VIEW)) == (
        Step.VIEW,
        None,
        None,
        Step.THEN,
    )
    three = full(parts=parts | {"next": "And then?"})  # once it is begun it is asked for
    assert (following(three, Step.NEXT), following(three, Step.WAY_3), before(three, Step.VIEW)) == (Step.NEXT_1, Step.NEXT_1, Step.NEXT_3)


def test_the_other_language_is_asked_for_all_that_the_first_one_has():
    there = WHOLE.model_copy(update={"another_view": None, "reflect": (), "facilitate": None})
    assert wanted(draft(beside=there)) == (Step.VALUE, Step.STORY, Step.ASK, Step.TITLE, Step.WAY_1, Step.WAY_2, Step.WAY_3, Step.TRY)


NEEDED = {"story": "It rains.", "ask": "What do you say?"}
TWO_WAYS = NEEDED | {"way-1.say": "Stay.", "way-2.say": "Go."}
BEGUN = TWO_WAYS | {"next": "And then?"}
FIRST, SECOND = ({f"next-{n}.{line}": "It." for line in ("say", "gives", "costs")} for n in (1, 2))


def test_what_is_answered_is_asked_for_once_there_are_ways_and_only_to_those():
    assert Step.THEN not in steps(draft(parts=NEEDED))
    one = draft(step=Step.THEN, parts=TWO_WAYS)
    assert Step.THEN in steps(one)
    assert read(one, "Thanks.\nWhere to?") == {"then-1": "Thanks.", "then-2": "Where to?"}
    assert read(one, "One.\nTwo.\nThree.") == LinesOff(found=3, wanted=2)
    text = text_of(draft(parts=TWO_WAYS | {"then-2": "Where to?"}))
    assert text is not None
    assert [way.then for way in text.ways] == [None, "Where to?"]


@pytest.mark.parametrize(
    ("parts", "lacking"),
    [
        (BEGUN, (Step.NEXT_1, Step.NEXT_2)),
        (BEGUN | FIRST, (Step.NEXT_2,)),
        (BEGUN | FIRST | SECOND, ()),
        (BEGUN | FIRST | SECOND | {"next-3.say": "A third."}, (Step.NEXT_3,)),
        (TWO_WAYS | FIRST | SECOND, (Step.NEXT,)),
        (BEGUN | FIRST | SECOND | {"next": "x" * 91}, (Step.NEXT,)),
    ],
)
def test_a_second_question_is_whole_or_not_there(parts, lacking):
    one = draft(frame=Frame(value=Value.MUTUAL), parts=parts)
    assert missing(one) == lacking
    text = text_of(one)
    assert (text is None) == bool(lacking)
    assert text is None or (text.next is not None and len(text.next.ways) == 2)


def test_a_note_for_groups_is_one_text():
    assert read(draft(step=Step.FACILITATE, parts=NEEDED), "Ask the room.\nWait.") == {"facilitate": "Ask the room. Wait."}
    text = text_of(draft(parts=NEEDED | {"facilitate": "Ask the room."}))
    assert text is not None
    assert text.facilitate == "Ask the room."


@pytest.mark.parametrize(
    ("parts", "lacking"),
    [
        ({}, (Step.STORY, Step.ASK)),
        (NEEDED, ()),
        (NEEDED | {"title": "Rain"}, ()),
        (NEEDED | {"title": "R" * 41}, (Step.TITLE,)),
        (NEEDED | {"way-1.say": "Stay."}, ()),  # what it gives and costs may come later
        (NEEDED | {"way-1.gives": "Time."}, (Step.WAY_1,)),  # of what?
        (NEEDED | {"way-2.say": "Stay."}, ()),
        (NEEDED | {"view.words": "Sit down."}, ()),
        (NEEDED | {"view.why": "It is quiet."}, (Step.VIEW,)),
        (NEEDED | {"reflect-2": "Why?"}, ()),
    ],
)
def test_a_story_and_a_question_are_enough(parts, lacking):
    one = draft(frame=Frame(value=Value.MUTUAL), parts=parts)
    assert missing(one) == lacking
    assert (text_of(one) is None) == bool(lacking)


def test_a_title_is_made_of_the_first_words_where_none_was_given():
    text = text_of(draft(parts=NEEDED | {"story": "Dana waits beside your car, and the rain does not stop."}))
    assert text is not None
    assert text.title == "Dana waits beside your car, and the…"


def test_one_message_fills_all_that_it_holds():
    assert fill_all("It rains.\n\nWhat now?\n1. Stay\n2. Go") == {
        "story": "It rains.",
        "ask": "What now?",
        "way-1.say": "Stay",
        "way-2.say": "Go",
    }
    assert fill_all("It rains.\n\nWhat now?\n" + "".join(f"{n}. Go\n" for n in range(1, 6))) == LinesOff(found=5, wanted=4)


def test_a_fourth_way_is_there_only_where_it_was_begun_or_is_needed():
    four = next(text for text in TEXTS if len(text.ways) == 3).model_copy(update={"ways": (*WHOLE.ways, WHOLE.ways[0])[:4]})
    three = next(text for text in TEXTS if len(text.ways) == 3)
    assert Step.WAY_4 not in steps(full(parts=parts_of(three)))
    assert may_add_way(full(parts=parts_of(three)))
    assert Step.WAY_4 in steps(full(step=Step.WAY_4))
    needs_it = full(beside=four)
    assert (Step.WAY_4 in missing(needs_it), may_add_way(needs_it)) == (True, False)
    too_many = full(beside=WHOLE, parts={**parts_of(WHOLE), "way-4.say": "a", "way-4.gives": "b", "way-4.costs": "c"})
    assert missing(too_many) == (Step.WAY_4,)


def test_what_is_missing_or_too_long_makes_no_text():
    assert text_of(draft()) is None
    assert text_of(full(parts={**parts_of(WHOLE), "ask": "x" * 91})) is None
