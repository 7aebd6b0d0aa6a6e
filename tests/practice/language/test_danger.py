"""What brings the support answer: on sets that nobody trained or tuned on, and on everyday words, which must bring nothing."""

from functools import cache
from pathlib import Path

import pytest

from practice.language.danger import Whose, hear_danger
from practice.language.danger_model import TRAINED
from practice.library import DangerKind
from practice.models import Language
from tests.practice.language.shares import interval
from tests.shipped import shipped

HERE = Path(__file__).parent
MOST_PHRASES, MOST_BYTES = 300, 3_000_000
# What none of the sets may fall under; docs/bench.md says what is aimed at, and what was reached.
FULL_TO_ORDINARY, RIGHT_KIND = 0.05, 0.9
# Lines a language at least, recall, of one's own thoughts of suicide too, and precision.
PLAIN, HINTS, WITHIN_LONG_TEXTS = (400, 0.79, 0.82, 0.81), (190, 0.79, 0.75, 0.81), (300, 0.75, 0.72, 0.75)
SEALED = {"a": PLAIN, "b": PLAIN, "c": PLAIN, "d": PLAIN, "e": HINTS, "f": (230, 0.83, 0.8, 0.81), "g": WITHIN_LONG_TEXTS}
EXAMPLES = [
    ("I'm tired of living with this pain", "suicide", "mine"),
    ("ya no quiero vivir en este mundo", "suicide", "mine"),
    ("Estoy cansada de vivir, de verdad", "suicide", "mine"),
    ("I have a plan to die", "suicide", "mine"),
    ("he put his hands around my neck", "violence", "mine"),
    ("me puso las manos alrededor del cuello", "violence", "mine"),
    ("He was drinking before group", "relapse", "someone"),
    ("Estaba tomando antes del grupo", "relapse", "someone"),
    ("mi participante me contó que quiere quitarse la vida", "suicide", "someone"),
    ("his lips are blue and he's not breathing", "overdose", "someone"),
]


@cache
def words(language):
    return shipped().words[language].danger


def hear(text):
    return hear_danger(text, *map(words, Language))


@cache
def judged(name, language):
    """What each line of a sealed set is (kind, whose) beside what is heard; what was long ago is due no answer."""
    lines = (HERE / f"danger_sealed_{name}_{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [(kind, whose, hear(sentence)) for kind, whose, _, sentence in (line.split("\t") for line in lines)]


def is_due(whose):
    return whose in (Whose.MINE, Whose.SOMEONE)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", SEALED)
def test_what_may_mean_danger_is_found_and_little_else(name, language, capsys):
    _, recall, own_suicide, precision = SEALED[name]
    every = judged(name, language)
    due, got = sum(is_due(whose) for _, whose, _ in every), sum(heard is not None for *_, heard in every)
    found = [(kind, whose, heard) for kind, whose, heard in every if is_due(whose) and heard is not None]
    own = [heard for kind, whose, heard in every if (kind, whose) == ("suicide", "mine")]
    full = [heard is not None and not heard.softer for _, whose, heard in every if not is_due(whose)]
    right = sum(kind in (heard.kind, heard.also) for kind, _, heard in found)
    shares = {
        "recall": (len(found), due, recall),
        "precision": (len(found), got, precision),
        "own suicide": (sum(heard is not None for heard in own), len(own), own_suicide),
        "right kind": (right, len(found), RIGHT_KIND),
    }
    with capsys.disabled():
        told = [f"{what} {interval(part, whole)}" for what, (part, whole, _) in shares.items()]
        told.append(f"full answer to ordinary words {interval(sum(full), len(full))}")
        print(f"\ndanger, sealed set {name}, {language}: {len(every)} sentences, {', '.join(told)}")  # noqa: T201
    assert {what: part / whole for what, (part, whole, least) in shares.items() if part / whole < least} == {}
    assert sum(full) / len(full) <= FULL_TO_ORDINARY


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", SEALED)
def test_a_sealed_set_is_large_holds_as_much_that_must_be_left_alone_and_is_not_trained_on(name, language):
    lines = [line.split("\t") for line in (HERE / f"danger_sealed_{name}_{language}.tsv").read_text(encoding="utf-8").splitlines()]
    assert len({sentence for *_, sentence in lines}) >= SEALED[name][0]
    assert 0.38 <= sum(is_due(whose) for _, whose, *_ in lines) / len(lines) <= 0.6
    trained_on = {line.rpartition("\t")[2] for file in TRAINED.parent.glob("*.tsv") for line in file.read_text("utf-8").splitlines()}
    assert trained_on.isdisjoint(sentence for *_, sentence in lines)


@pytest.mark.parametrize("language", Language)
def test_what_the_model_learns_from_is_large_and_half_of_it_ordinary(language):
    lines = [line for file in TRAINED.parent.glob(f"*_{language}.tsv") for line in file.read_text(encoding="utf-8").splitlines()]
    written = {tuple(line.split("\t")) for line in lines if not {*line.split("\t")[2:3]} & {"scenarios", "labels", "places"}}
    assert len(written) >= 6000
    assert sum(kind == "none" for kind, *_ in written) >= len(written) / 2
    assert TRAINED.stat().st_size <= MOST_BYTES


@pytest.mark.parametrize("language", Language)
def test_everyday_words_bring_nothing(language):
    """Of those kept apart, which the model was not trained on, too."""
    everyday = (TRAINED.parent / f"everyday_{language}.tsv").read_text(encoding="utf-8").splitlines()
    apart = (HERE / f"ordinary_{language}.txt").read_text(encoding="utf-8").splitlines()
    assert min(len(everyday), len(apart)) >= 100
    assert [text for text in (*(line.rpartition("\t")[2] for line in everyday), *apart) if hear(text) is not None] == []


@pytest.mark.parametrize(
    "text",
    [
        "Hoy escuché más y hablé menos.",
        "Me quedé callado y siguió hablando.",
        "Esperé un momento y me dijo lo de su hermano.",
        "Le pregunté qué quería y se quedó pensando.",
        "Me costó no dar consejos.",
        "Me contó de su semana.",
        "Ayer me quedé con ganas de decir más.",
        "Today I waited, and he told me more.",
        "I let the silence be there.",
        "He told me about his week.",
    ],
)
def test_a_short_reflection_brings_nothing(text):
    assert hear(text) is None


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", DangerKind)
def test_each_sure_phrase_brings_its_kind(language, kind):
    assert [phrase for phrase in words(language).sure[kind] if (heard := hear(phrase)) is None or heard.kind is not kind] == []


@pytest.mark.parametrize("language", Language)
def test_each_phrase_that_must_never_trigger_brings_nothing(language):
    assert [phrase for phrase in words(language).never if hear(phrase) is not None] == []


@pytest.mark.parametrize("language", Language)
def test_the_phrases_stay_few(language):
    assert sum(map(len, words(language).sure.values())) + len(words(language).never) < MOST_PHRASES


@pytest.mark.parametrize(("text", "kind", "whose"), EXAMPLES)
def test_plain_words_are_heard_as_what_they_are(text, kind, whose):
    heard = hear(text)
    assert heard is not None
    assert (heard.kind, heard.whose) == (kind, whose)
    assert heard.softer is (whose == "someone")


@pytest.mark.parametrize(
    ("text", "softer"),
    [
        ("I WANT TO DIE", False),  # capitals
        ("i want to killllll myself", False),  # letters drawn out
        ("I don\N{RIGHT SINGLE QUOTATION MARK}t want to live anymore", False),  # a phone's apostrophe
        ("i dont want to live anymore", False),
        ("Intente suicidarme ayer", False),  # without accents
        ("Recai\N{COMBINING ACUTE ACCENT} anoche", False),  # accents of two characters
        ("suicidal", False),  # a word alone
        ('He told me "I want to die" and I stayed.', True),  # quoted
    ],
)
def test_how_a_phrase_may_be_written(text, softer):
    heard = hear(text)
    assert heard is not None
    assert heard.softer is softer


def test_a_phrase_that_is_read_over_hides_nothing_beside_it():
    assert hear("dying of laughter") is None
    assert hear("dying of laughter all day and tonight I want to kill myself") is not None


def test_danger_in_the_middle_of_a_long_message_is_heard():
    before, after = "We set up the chairs and made coffee for nine. " * 3, " Then we cleaned up and I drove home on the highway." * 3
    assert hear(f"{before}My boyfriend choked me on Sunday night.{after}") is not None
    assert hear(before + after) is None


@pytest.mark.parametrize(
    "text", ["I attempted suicide as a teenager, twenty years ago", "Intenté quitarme la vida de adolescente, hace veinte años"]
)
def test_what_was_long_ago_gets_no_full_answer(text):
    heard = hear(text)
    assert heard is None or heard.softer


@pytest.mark.parametrize("text", ["", "?", "\N{ZERO WIDTH JOINER}" * 9, "\ud800", "a" * 4096])
def test_any_text_can_be_read(text):
    assert hear(text) is None
