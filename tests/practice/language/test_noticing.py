"""What is noticed in how something is said: on sealed sets that nobody trained or tuned on, and on everyday words."""

from functools import cache
from math import exp
from pathlib import Path

import pytest

from practice.language.ngrams import buckets
from practice.language.noticing import notice, parts_of, settled
from practice.language.noticing_model import TRAINED, What, features, shipped
from practice.models import Language
from tests.practice.language.shares import interval
from training.lines import BREAK, PIECE, rows

HERE = Path(__file__).parent
SETS = "abcdefg"  # c, d, f and g by writers who had seen nothing of the others
SHORT = 5  # words: what two people say alike
MOST_BYTES = 3_000_000  # with the model that hears danger
AIMED_AT = (What.OPEN_QUESTION, What.REFLECTION, What.ADVICE)
QUESTIONS = {What.OPEN_QUESTION, What.CLOSED_QUESTION}
# What no set may fall under; docs/bench.md says what is aimed at, and what was reached.
PRECISION, RECALL = 0.88, 0.5
EXAMPLES = [
    ("What was that like for you?", {What.OPEN_QUESTION}),
    ("Tell me more about your brother.", {What.OPEN_QUESTION}),
    ("¿Qué te gustaría que pasara?", {What.OPEN_QUESTION}),
    ("Did you sleep last night?", {What.CLOSED_QUESTION}),
    ("¿Ya comiste?", {What.CLOSED_QUESTION}),
    ("It sounds like the nights are the hardest part.", {What.REFLECTION}),
    ("Suena a que has cargado con todo tú sola.", {What.REFLECTION}),
    ("You should call your doctor.", {What.ADVICE}),
    ("Deberías hablar con tu doctora.", {What.ADVICE}),
    ("I promise I won't tell anyone.", {What.PROMISE}),
    ("Te prometo que no le digo a nadie.", {What.PROMISE}),
    ("Don't worry, everything will be fine.", {What.REASSURANCE}),
    ("No te preocupes, todo va a estar bien.", {What.REASSURANCE}),
    ("ur so tired of all this", {What.REFLECTION}),
    ("q sientes cuando pasa eso", {What.OPEN_QUESTION}),
    ("How many times do I have to say it?", {What.PRESSURE}),
    ("¿Cuántas veces te lo dije?", {What.PRESSURE}),
    ("Have you thought about changing schools?", {What.ADVICE}),
    ("¿Y si hablas con tu jefe?", {What.ADVICE}),
    ("The bus leaves at four.", set()),
    ("El grupo es a las seis.", set()),
]


def lines_of(name, language):
    return (HERE / f"words_sealed_{name}_{language}.tsv").read_text(encoding="utf-8").splitlines()


@cache
def judged(name, language):
    """What each line of a sealed set is, what is said of it, and what it would not be sure enough of."""
    every = []
    for line in lines_of(name, language):
        due = frozenset().union(*(labels for labels, _, _ in rows([line])))
        text = line.rpartition("\t")[2].replace(BREAK, " ")
        every.append((due, *({each.what for each in notice(text, every=more)} for more in (False, True))))
    return every


def shares(pairs):
    """(found, due) and (found, got), as an interval counts them."""
    found = sum(due and got for due, got in pairs)
    return (found, sum(due for due, _ in pairs)), (found, sum(got for _, got in pairs))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", SETS)
def test_what_is_said_of_a_sealed_set_is_mostly_right(name, language, capsys):
    every = judged(name, language)
    told, total = [], [0, 0]
    for what in What:
        recall, precision = shares([(what in due, what in said) for due, said, _ in every])
        likely, likely_precision = shares([(what in due, what in likely) for due, _, likely in every])
        told.append(
            f"  {what}: recall {interval(*recall)}, precision {interval(*precision) if precision[1] else 'nothing said'}"
            f"; with every: {likely[0] / likely[1]:.2f}, {likely_precision[0] / max(likely_precision[1], 1):.2f}"
        )
        total = [total[0] + precision[0], total[1] + precision[1]]
        assert what not in AIMED_AT or recall[0] / recall[1] >= RECALL, what
    asked, precise = shares([(bool(due & QUESTIONS), bool(likely & QUESTIONS)) for due, _, likely in every])
    told.append(f"  any question, with every: recall {interval(*asked)}, precision {interval(*precise)}; all said: {interval(*total)}")
    with capsys.disabled():
        print(f"\nwords, sealed set {name}, {language}: {len(every)} lines", *told, sep="\n")  # noqa: T201
    assert total[0] / total[1] >= PRECISION


@pytest.mark.parametrize("language", Language)
def test_the_sealed_sets_are_large_and_not_trained_on(language):
    sealed = [line.rpartition("\t")[2] for name in SETS for line in lines_of(name, language)]
    assert len(sealed) >= 1000
    trained_on = {line.rpartition("\t")[2] for file in TRAINED.parent.glob("*.tsv") for line in file.read_text("utf-8").splitlines()}
    assert trained_on.isdisjoint(line for line in sealed if len(line.split()) > SHORT)


@pytest.mark.parametrize("language", Language)
def test_what_the_model_learns_from_is_large_and_holds_much_that_is_nothing(language):
    lines = [line for file in TRAINED.parent.glob(f"*_{language}.tsv") for line in file.read_text(encoding="utf-8").splitlines()]
    labels = [label for line in lines for label in line.split("\t")[0].split(PIECE)]
    assert len(set(lines)) >= 9000
    assert labels.count("none") >= len(labels) / 8
    assert {each for label in labels for each in label.split(",")} == {*What, "none"}


def test_both_models_are_small():
    danger = TRAINED.parents[1] / "danger" / "model.bin"
    assert TRAINED.stat().st_size + danger.stat().st_size <= MOST_BYTES


@pytest.mark.parametrize(("text", "whats"), EXAMPLES)
def test_plain_sentences_are_noticed_as_what_they_are(text, whats):
    assert {each.what for each in notice(text)} == whats


def test_each_sentence_is_quoted_as_it_was_written_in_the_order_of_the_text():
    text = "Dr. Ruiz is out. What was that like for you?\nYou should call your mother… ok."
    assert [(each.what, each.quote) for each in notice(text)] == [
        (What.OPEN_QUESTION, "What was that like for you?"),
        (What.ADVICE, "You should call your mother…"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "i would sit down next to her and wait a little and then i would say what was that like for you and then just listen to her",
        "yo me sentaría con ella y esperaría un rato y luego le diría y cómo te sientes con todo eso y la escucharía sin decir nada",
    ],
)
def test_a_long_text_without_full_stops_is_read_clause_by_clause(text):
    noticed = notice(text, every=True)
    assert What.OPEN_QUESTION in {each.what for each in noticed}
    assert all(each.quote in text and len(each.quote) < len(text) for each in noticed)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("you quit for a whole year how did you do it", ["you quit for a whole year", "how did you do it"]),
        ("you live with your mom and dad does he smoke too", ["you live with your mom and dad", "does he smoke too"]),
        ("so you're not sure what would help", ["so you're not sure what would help"]),
        ("and about how many drinks would you say", ["and about how many drinks would you say"]),
        ("so what kind of work do you do", ["so what kind of work do you do"]),
        ("You quit for a year, you said, how did you do it?", ["You quit for a year, you said, how did you do it?"]),
    ],
)
def test_a_question_after_something_else_is_read_by_itself_where_there_are_no_marks(text, parts):
    assert list(parts_of(text)) == parts


def test_what_it_is_not_sure_enough_of_is_added_to_what_it_says():
    text = "You kept your word. So you went back? Maybe wait. It'll pass."
    said, every = notice(text), notice(text, every=True)
    assert [each for each in every if each in said] == list(said)
    assert all(0.5 <= each.sure <= 1 for each in every)


@pytest.mark.parametrize("text", ["", "?", "...", "\N{ZERO WIDTH JOINER}" * 9, "\ud800", "a" * 4096, "¿ ?", "ok"])
def test_any_text_can_be_read(text):
    assert notice(text) == ()


@pytest.mark.parametrize(
    ("sentence", "seen", "not_seen"),
    [
        ("walk", ["=< walk", "=walk >"], ["=walk", "alk="]),  # too short for a stem
        ("walks", ["=walk", "lks=", "=< walk"], ["=walks"]),
        ("walked", ["=walk", "ked="], ["=walked"]),
        ("walkers", ["=walk", "=walker", "ers="], ["=walkers"]),
        (
            "So how are you today?",
            ["^how", "?^how", "^how are", "?^how are", "^how are you"],
            ["^so", "?^how are you", "^how are you today"],
        ),
        ("um so", ["^so"], ["^um so", "^um"]),
        ("so", ["^so"], []),
        ("um how so", ["^how so"], ["^so"]),
        ("You go.", [".#", "#True", ".^you"], ["?#", "-#"]),
        ("You go.”", [".#"], ["-#"]),
        ("you go", ["-#", "#False"], [".#"]),
        ("¿Vas a ir", ["?#"], ["-#"]),
        ("Why? ok", ["?#"], ["-#"]),
        ("dime qué pasa", ["équé"], ["épasa"]),
        ("ur right", ["< your", "your right"], ["ur"]),  # written short
    ],
)
def test_what_is_looked_at_in_a_sentence(sentence, seen, not_seen):
    found = set(features(sentence))
    assert [each for each in seen if not found.issuperset(buckets([each.encode()]))] == []
    assert [each for each in not_seen if found.issuperset(buckets([each.encode()]))] == []


def some(*counts):
    """Clauses of so many words."""
    return [" ".join(["word"] * count) for count in counts]


@pytest.mark.parametrize(
    ("clauses", "parts"),
    [
        (some(4, 16), 1),  # twenty words are read as a whole
        (some(4, 17), 2),
        (some(3, 18), 1),  # three words are no clause
        (some(17, 4), 2),
        (some(18, 3), 1),
        (some(4, 4, 13), 3),
        (some(4, 3, 14), 2),
        (some(10, 4, 3, 5), 3),
    ],
)
def test_a_long_sentence_is_read_by_its_clauses(clauses, parts):
    found = list(parts_of(", ".join(clauses)))
    assert " ".join(found) == ", ".join(clauses)
    assert len(found) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two? Three", ["One.", "Two?", "Three"]),
        ("One.", ["One."]),
        ("One\n… Two!", ["One", "Two!"]),
        ("Dr. Ruiz came.", ["Dr. Ruiz came."]),
    ],
)
def test_sentences_are_read_one_by_one(text, parts):
    assert list(parts_of(text)) == parts


SURE = dict.fromkeys(What, 0.0) | {What.OPEN_QUESTION: 0.3, What.CLOSED_QUESTION: 0.1, What.ADVICE: 0.2}


def test_a_mark_makes_what_sounds_like_a_question_one():
    found = settled("So you go?", SURE)
    assert found == SURE | {What.OPEN_QUESTION: pytest.approx(0.64), What.CLOSED_QUESTION: pytest.approx(0.18)}


def test_one_word_without_a_mark_asks_nothing():
    assert settled("Why", SURE) == SURE | {What.OPEN_QUESTION: 0.0, What.CLOSED_QUESTION: 0.0}
    assert settled("Why now", SURE) == SURE


def test_how_sure_it_is_follows_from_the_models_score():
    text, model, place = "You should call your doctor.", shipped(), list(What).index(What.ADVICE)
    (score,) = model.scores([What.ADVICE], features(text))
    slope, start, _ = model.levels[3 * place : 3 * place + 3]
    (noticed,) = notice(text)
    assert noticed.sure == round(1 / (1 + exp(-(slope * score + start))), 3)
