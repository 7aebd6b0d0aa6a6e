"""The lists on sentences that they were not written for; frozen before anyone looked. docs/bench.md says when each was first measured."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from practice.language.drift import find_drift
from practice.language.privacy import names_someone
from practice.models import Language
from tests.practice.language.shares import interval
from tests.shipped import shipped

NONE = "none"
SETS = {  # each set with the least recall and precision that it may fall to
    "privacy_unseen": (0.9, 0.97),
    "drift_unseen": (0.95, 0.9),
}


@cache
def library():
    return shipped()


def is_found(name: str, language: Language) -> Callable[[str], bool]:
    words = library().words
    if name.startswith("drift"):
        return lambda sentence: find_drift(sentence, words[language], language) is not None
    return lambda sentence: bool(names_someone(sentence, [words[each].names for each in Language]))


def sentences(name: str, language: Language) -> Iterator[tuple[bool, str]]:
    for line in (Path(__file__).parent / f"{name}_{language}.tsv").read_text(encoding="utf-8").splitlines():
        expected, *_, sentence = line.split("\t")
        yield expected != NONE, sentence


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", SETS)
def test_what_is_found_in_sentences_that_no_list_was_written_for(name, language, capsys):
    judged = [(due, is_found(name, language)(sentence)) for due, sentence in sentences(name, language)]
    due, got, both = (sum(map(each, judged)) for each in (lambda pair: pair[0], lambda pair: pair[1], all))
    with capsys.disabled():
        print(f"\n{name}, {language}: {len(judged)} sentences, recall {interval(both, due)}, precision {interval(both, got)}")  # noqa: T201
    least_recall, least_precision = SETS[name]
    assert both / due >= least_recall
    assert both / got >= least_precision


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", SETS)
def test_each_set_holds_about_as_much_that_must_be_left_alone(name, language):
    every = list(sentences(name, language))
    assert len(every) >= 60
    assert len({sentence for _, sentence in every}) == len(every)
    assert 0.4 <= sum(due for due, _ in every) / len(every) <= 0.6
