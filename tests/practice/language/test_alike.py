"""Words that stand for the same where danger is told are looked at as the same, too."""

import pytest

from practice.language.alike import ALIKE, GROUPS
from practice.language.ngrams import features, plain_words

WORDS = [word for line in GROUPS.strip().splitlines() for word in line.partition(": ")[2].split()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ex", "marido"),
        ("rompió", "partió"),
        ("bridge", "azotea"),
        ("k", "que"),  # typed in haste
        ("xq", "pq"),
    ],
)
def test_words_of_a_group_share_what_other_words_do_not(one, other):
    shared, theirs, unlike = (set(features(["mi", *plain_words(word), "me"])) for word in (one, other, "jueves"))
    assert len(shared & theirs) > len(shared & unlike)


def test_a_word_stands_in_one_group_as_it_is_read():
    assert sorted(WORDS) == sorted(ALIKE)
    assert [word for word in WORDS if plain_words(word) != [word]] == []
