import pytest

from practice.language import phrases, text
from practice.models import Language

SENTENCES = [
    ("One. Two! Three?", 3),
    ('"Why?" she asks.', 1),  # the question is part of what is told
    ('"Why?" She asks.', 2),
    ("Well... maybe not.", 1),  # an ellipsis in the middle
    ("Well… Maybe not.", 2),
    ("Dr. Ruiz came at 9 a.m. and left.", 1),
    ("¿Vienes? ¡Ven! Ya.", 3),
    ("No full stop", 1),
    ("...", 0),
    ("A first line.\n\nA second line", 2),
    ("It costs 3.50 a ride.", 1),
]


@pytest.mark.parametrize(("said", "count"), SENTENCES)
def test_sentences(said: str, count: int) -> None:
    assert len(text.sentences(said)) == count


@pytest.mark.parametrize(
    ("said", "words"),
    [("don't stop", ["don't", "stop"]), ("half-smile", ["half", "smile"]), ("¿Qué?", ["Qué"]), ("peer’s 12", ["peer’s", "12"]), ("—", [])],
)
def test_words(said: str, words: list[str]) -> None:
    assert text.words(said) == words


@pytest.mark.parametrize(
    ("said", "quoted"),
    [('a "word" b', True), ("a “word” b", True), ("a «word» b", True), ('"a" word "b"', False), ("a word b", False), ('"a word b', False)],
)
def test_quoted_speech(said: str, *, quoted: bool) -> None:
    start = said.index("word")
    assert text.is_quoted(said, start, start + 4) is quoted


@pytest.mark.parametrize(("start", "end", "within"), [(2, 5, True), (3, 4, True), (1, 5, False), (2, 6, False), (7, 9, True)])
def test_what_fills_a_span_is_within_it(start: int, end: int, *, within: bool) -> None:
    assert text.is_within([(2, 5), (7, 9)], start, end) is within


@pytest.mark.parametrize(
    ("phrase", "language", "said", "found"),
    [
        ("addict", Language.ENGLISH, "Addicts, an ADDICT's friend", ["Addicts", "ADDICT's"]),
        ("addict", Language.ENGLISH, "addiction addicted", []),
        ("treatment-resistant", Language.ENGLISH, "treatment resistant", ["treatment resistant"]),
        ("she's bipolar", Language.ENGLISH, "she’s bipolar", ["she’s bipolar"]),
        ("gun", Language.ENGLISH, "guns begun", ["guns"]),
        ("enfermo mental", Language.SPANISH, "las enfermas mentales", ["enfermas mentales"]),
        ("está limpio", Language.SPANISH, "Está limpia", ["Está limpia"]),
        ("vos", Language.SPANISH, "vosotros nuevos", []),
    ],
)
def test_phrases_are_found_as_whole_words_with_their_endings(phrase: str, language: Language, said: str, found: list[str]) -> None:
    assert [said[start:end] for start, end in phrases.find(phrase, said, language)] == found


def test_as_written_finds_no_plural() -> None:
    assert list(phrases.find("usted", "ustedes", Language.SPANISH, as_written=True)) == []


@pytest.mark.parametrize(
    ("phrase", "language", "said", "found"),
    [
        ("ex", Language.ENGLISH, "ex exes ex's", ["ex", "ex"]),  # two letters do not change, but a mark ends any word
        ("nut", Language.ENGLISH, "nutes nuts", ["nutes", "nuts"]),  # three do
        ("no", Language.SPANISH, "no nos na", ["no"]),
        ("loc", Language.SPANISH, "loc loces", ["loc", "loces"]),
        ("caso", Language.SPANISH, "caso casos casa", ["caso", "casos"]),
    ],
)
def test_short_words_have_no_other_endings(phrase: str, language: Language, said: str, found: list[str]) -> None:
    assert [said[start:end] for start, end in phrases.find(phrase, said, language)] == found


@pytest.mark.parametrize(
    ("said", "found"), [("crazy", 1), ("crazy busy", 0), ("crazy-Busy", 0), ("crazy, busy", 1), ("crazy man", 1), ("busy crazy", 1)]
)
def test_a_word_after_a_phrase_may_excuse_it(said: str, found: int) -> None:
    assert len(list(phrases.find("crazy", said, Language.ENGLISH, not_before=("busy",)))) == found


@pytest.mark.parametrize(
    ("phrase", "language", "marks"),
    [
        ("limpia", Language.SPANISH, (" limpi",)),
        ("azul", Language.SPANISH, (" azul",)),
        ("no", Language.SPANISH, (" no",)),
        ("un caso", Language.SPANISH, (" caso", " un")),
        ("Loca del barrio", Language.SPANISH, (" barri", " loc", " del")),  # the longest first
        ("she's OK", Language.ENGLISH, (" she s ok",)),
        ("treatment-resistant", Language.ENGLISH, (" treatment resistant",)),
    ],
)
def test_what_stands_wherever_the_phrase_does(phrase: str, language: Language, marks: tuple[str, ...]) -> None:
    assert phrases.marks(phrase, language) == marks


def test_phrases_that_may_be_there_are_those_whose_words_all_are() -> None:
    listed = ("loca del barrio", "enfermo mental", "azul")
    assert phrases.among(listed, phrases.bare("El loco, ¡del barrio!"), Language.SPANISH) == ["loca del barrio"]
    assert phrases.among(listed, phrases.bare("El barrio, azules"), Language.SPANISH) == ["azul"]
