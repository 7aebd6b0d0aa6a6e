"""How well the phrases find what may mean danger, on invented sentences; the figures are printed by every run."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random

import pytest
from pydantic import ValidationError

from practice.language.spelling import fold, spell
from practice.language.support import Danger, _index, _Listed, find_danger
from practice.library import SHIPPED, DangerKind, DangerWords, load
from practice.library.patterns import GAP, Group, OneOf, Phrase, parse
from practice.models import Language

NONE = "none"
UNDONE = {"hit her up", "choked her up"}  # of "<struck> her up", which groups make
SOFTER = "~"
LEAST = 150
RECALL, PRECISION, KIND_RECALL, TONE = 0.95, 0.85, 0.9, 0.9


@cache
def words(language):
    return load(SHIPPED).words[language].danger


def sentences(language) -> Iterator[tuple[str, str]]:
    for line in (Path(__file__).parent / f"support_{language}.tsv").read_text(encoding="utf-8").splitlines():
        expected, _, sentence = line.partition("\t")
        yield expected, sentence


def kind_of(expected: str) -> str:
    return expected.removesuffix(SOFTER)


def label(danger: Danger | None) -> str:
    return NONE if danger is None else danger.kind + (SOFTER if danger.softer else "")


@cache
def judged(language):
    return [(expected, label(find_danger(sentence, words(language))), sentence) for expected, sentence in sentences(language)]


def share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


@cache
def figures(language):
    """Recall and precision over all, then by kind; and how often the tone is right where danger was found."""
    every = judged(language)
    found = {kind: Counter() for kind in ("all", *DangerKind)}
    for expected, got, _ in every:
        is_danger, is_found = expected != NONE, got != NONE
        found["all"].update(due=is_danger, got=is_found, both=is_danger and is_found)
        for kind in DangerKind:
            due, has = kind_of(expected) == kind, kind_of(got) == kind
            found[kind].update(due=due, got=has, both=due and has)
    tone = [expected == got for expected, got, _ in every if kind_of(expected) == kind_of(got) != NONE]
    return found, share(sum(tone), len(tone))


def report(language) -> str:
    found, tone = figures(language)
    lines = [f"support phrases, {language}: {len(judged(language))} sentences, tone right in {tone:.1%}"]
    for kind, count in found.items():
        recall, precision = share(count["both"], count["due"]), share(count["both"], count["got"])
        lines.append(f"  {kind:<9} recall {recall:.3f}  precision {precision:.3f}  ({count['due']} sentences)")
    lines += [f"  wrong: {expected} but {got}: {sentence}" for expected, got, sentence in judged(language) if expected != got]
    return "\n".join(lines)


@pytest.mark.parametrize("language", Language)
def test_what_may_mean_danger_is_found_and_little_else(language, capsys):
    with capsys.disabled():
        print("\n" + report(language))  # noqa: T201  for whoever runs the tests
    found, tone = figures(language)
    assert share(found["all"]["both"], found["all"]["due"]) >= RECALL
    assert share(found["all"]["both"], found["all"]["got"]) >= PRECISION
    assert tone >= TONE


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", DangerKind)
def test_each_kind_is_found(language, kind):
    count = figures(language)[0][kind]
    assert share(count["both"], count["due"]) >= KIND_RECALL
    assert share(count["both"], count["got"]) >= PRECISION


@pytest.mark.parametrize("language", Language)
def test_the_set_is_large_and_holds_as_much_that_must_be_left_alone(language):
    every = [expected for expected, _ in sentences(language)]
    assert len(every) >= LEAST
    assert 0.4 <= share(every.count(NONE), len(every)) <= 0.6
    assert len({sentence for _, sentence in sentences(language)}) == len(every)


@pytest.mark.parametrize(("language", "other"), [(Language.ENGLISH, Language.SPANISH), (Language.SPANISH, Language.ENGLISH)])
def test_ordinary_words_of_one_language_are_left_alone_by_the_list_of_the_other(language, other):
    """Both lists read every message."""
    ordinary = [sentence for expected, sentence in sentences(language) if expected == NONE]
    assert sum(find_danger(sentence, words(other)) is not None for sentence in ordinary) <= len(ordinary) / 100


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (Language.ENGLISH, "", NONE),  # nothing
        (Language.ENGLISH, "skilled", NONE),  # a word inside another
        (Language.ENGLISH, "I want to kill\nmyself", NONE),  # a line break ends a phrase
        (Language.ENGLISH, "I WANT TO DIE", "suicide"),  # capitals
        (Language.ENGLISH, "I want to just really die", "suicide"),  # small words in between
        (Language.ENGLISH, "i want to killllll myself", "suicide"),  # letters drawn out
        (Language.ENGLISH, "I don't want to live anymore", "suicide"),
        (Language.ENGLISH, "I don\N{RIGHT SINGLE QUOTATION MARK}t want to live anymore", "suicide"),  # a phone's apostrophe
        (Language.ENGLISH, "i dont want to live anymore", "suicide"),  # none
        (Language.ENGLISH, "He overdosed. I want to die.", "suicide"),  # one's own before a story's
        (Language.ENGLISH, "I relapsed and I want to die.", "suicide"),  # the gravest first
        (Language.ENGLISH, "I relapsed years ago. I relapsed last night.", "relapse"),  # each sentence by itself
        (Language.ENGLISH, "I quit years ago and last night I used again", "relapse"),  # then, and now
        (Language.SPANISH, "Intente suicidarme ayer", "suicide"),  # without accents
        (Language.SPANISH, "Recai\N{COMBINING ACUTE ACCENT} anoche", "relapse"),  # accents of two characters
        (Language.SPANISH, "QUIERO MORIRME", "suicide"),
    ],
)
def test_how_a_phrase_is_read(language, sentence, expected):
    assert label(find_danger(sentence, words(language))) == expected


@pytest.mark.parametrize("language", Language)
def test_what_scenarios_say_is_left_alone_unless_their_topic_is_a_hard_one(language):
    """Hundreds of sentences of everyday peer support, none of them written for this test."""
    library = load(SHIPPED)
    easy = [scenario.text(language) for scenario in library.scenarios if not library.is_hard(scenario)]
    told = [each for words in easy for each in (words.story, words.ask, words.another_view.words, words.another_view.why, *words.reflect)]
    told += [each for words in easy for way in words.ways for each in (way.say, way.gives, way.costs)]
    assert [each for each in told if find_danger(each, library.words[language].danger)] == []


def test_a_phrase_names_only_groups_that_are_there():
    with pytest.raises(ValidationError, match="no such group: kin"):
        DangerWords(kinds=({"kind": "violence", "someone": ("hits <kin>",)},))


def test_a_group_stands_for_each_of_its_words():
    groups = {"struck": ("hit", "hits"), "kin": ("son", "kids")}
    words = DangerWords(kinds=({"kind": "violence", "someone": ("<struck> her <kin>",)},), groups=groups)
    assert {label(find_danger(f"He {struck} her {kin}.", words)) for struck in ("hit", "hits") for kin in ("son", "kids")} == {"violence~"}
    assert find_danger("He hits her up.", words) is None


def test_a_full_stop_in_a_phrase_is_the_end_of_a_sentence():
    words = DangerWords(kinds=({"kind": "relapse", "me": ("I used .",)},))
    assert label(find_danger("I used. I am sorry", words)) == label(find_danger("I used", words)) == "relapse"
    assert find_danger("I used silence.", words) is None


@pytest.mark.parametrize(
    "text", ["\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}\ud800", "\N{ZERO WIDTH JOINER}" * 9, "a" * 4096, "\N{COMBINING ACUTE ACCENT}"]
)
def test_any_text_can_be_read(text):
    assert find_danger(text, words(Language.ENGLISH)) is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("I overdosd last night", "overdose"),  # a letter lost
        ("i relapssed", "relapse"),  # a letter too many
        ("suicdial thoughts", "suicide"),  # two swapped
        ("this scenario is overdone", NONE),  # another word
        ("cant stop drinkin", "relapse"),  # the last g lost
        ("i took like 30 of my moms tylenol", "overdose"),  # a number, and words in between
        ("i took 2 tylenol", NONE),  # few
        ("my stepdad beats me", "violence"),  # what is harmless by itself
        ("Beats me.", NONE),
        ("been having suicidal thoughts", "suicide"),  # nobody is named: the "I" is left out
        ("People with suicidal thoughts need to be heard", "suicide~"),
    ],
)
def test_it_is_read_as_people_type_it(sentence, expected):
    assert label(find_danger(sentence, words(Language.ENGLISH))) == expected


def one_way(phrase: Phrase, groups: Mapping[str, Sequence[str]], chance: Random) -> str:
    """One of the ways to say it; a gap is left out."""
    said: list[str] = []
    for part in phrase:
        match part:
            case Group(name):
                said.append(one_way(parse(chance.choice(groups[name])), groups, chance))
            case OneOf(each):
                said.append(one_way(chance.choice(each), groups, chance))
            case _:
                said.append("" if part == GAP else part)
    return " ".join(filter(None, said))


@pytest.mark.parametrize("language", Language)
def test_nothing_harmless_undoes_a_whole_phrase(language):
    index, danger, chance = _index(words(language)), words(language), Random(1)  # noqa: S311  not a secret
    undone = set()
    for phrase in [phrase for phrase in danger.harmless if GAP not in phrase and not phrase.endswith(" .")]:
        for way in {one_way(parse(phrase), danger.groups, chance) for _ in range(30)}:
            spelled = [each for word in way.split() for each in spell(fold(word), index.spelling)]
            found = index.net.find(spelled, [False] * len(spelled))
            if any((start, end) == (0, len(spelled)) and isinstance(each, _Listed) and not each.is_gapped for start, end, each in found):
                undone.add(way)
    assert undone <= UNDONE
