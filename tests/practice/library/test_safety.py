import pytest

from practice.library import Severity

STORY = "Dana missed the bus and your group."
DRIFT = "Dana perdió el autobús y también tu grupo."
TOPICS = "topics: [active-listening]"


@pytest.mark.parametrize(
    ("old", "new", "topic"),
    [
        (STORY, "Dana carries naloxone.", "overdose"),
        (STORY, "A friend overdosed.", "overdose"),
        (STORY, 'Dana says, "I want to die."', "suicide"),
        (STORY, "A brother died by suicide.", "suicide"),
        (STORY, "He hits her.", "violence"),
        (STORY, "There are guns in the house.", "violence"),
        (STORY, "Child Protective Services called.", "child-protection"),
        (DRIFT, "Dana lleva naloxona.", "overdose"),
        (DRIFT, "Dana pensó en el suicidio.", "suicide"),
        (DRIFT, "Hay armas en la casa.", "violence"),
        (DRIFT, "Llamó protección infantil.", "child-protection"),
    ],
)
def test_a_hard_topic_must_be_declared(problems, old: str, new: str, topic: str) -> None:
    (problem,) = problems((old, new))
    assert problem.is_error
    assert f"hard topic {topic}" in problem.message
    assert problems((old, new), (TOPICS, f"topics: [{topic}]")) == []


def test_a_word_with_two_senses_only_asks(problems) -> None:
    (problem,) = problems((STORY, "The news hit hard."))
    assert problem.severity is Severity.WARNING


@pytest.mark.parametrize("topics", ["topics: [suicide]", "topics: [suicide, violence]"])
@pytest.mark.parametrize(("old", "new"), [(STORY, 'Dana says, "I have a rope."'), (DRIFT, 'Dana dice: "Tengo una soga".')])
def test_no_method_is_named_even_in_quotes(problems, topics: str, old: str, new: str) -> None:
    (problem,) = problems((TOPICS, topics), (old, new))
    assert problem.is_error
    assert "method" in problem.message


def test_a_place_is_asked_about(problems) -> None:
    (problem,) = problems((TOPICS, "topics: [suicide]"), (STORY, "Dana was on the bridge."))
    assert (problem.severity, problem.key) == (Severity.WARNING, "en.story")


def test_a_rope_is_a_rope_elsewhere(problems) -> None:
    assert problems((STORY, "Dana ties the boat with a rope.")) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (STORY, "A brother committed suicide.", "committed suicide"),
        (STORY, "It was a failed attempt.", "failed attempt"),
        (STORY, "He is finally at peace.", "finally at peace"),
        (DRIFT, "Su hermano cometió suicidio.", "cometió suicidio"),
        (DRIFT, "Fue un intento fallido.", "intento fallido"),
    ],
)
def test_how_suicide_is_told_matters(problems, old: str, new: str, words: str) -> None:
    (problem,) = problems((TOPICS, "topics: [suicide]"), (old, new))
    assert problem.is_error
    assert words in problem.message
