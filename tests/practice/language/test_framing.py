"""What changes the meaning of words near it counts beside them."""

import pytest

from practice.language.framing import FRAMED_BY, framed
from practice.language.ngrams import features, plain_words


def framings(text):
    words = plain_words(text)
    return set(framed(words, range(len(words))))


@pytest.mark.parametrize("text", ["I want to die", "quiero morirme", "", "the bus leaves at four"])
def test_plain_words_have_no_frame(text):
    assert framings(text) == set()


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("I don't want that", 2),
        ("no quiero eso", 2),
        ("I don't want that but I do want this", 2),
        ("no quiero eso pero sí esto otro", 2),
        ("not one two three four five six", 4),
    ],
)
def test_words_after_a_denial_are_denied_until_the_sentence_turns(text, denied):
    assert len({each for each in framings(text) if each % 5 == 1 and each < 5 * len(plain_words(text)) + 1}) == denied


@pytest.mark.parametrize("text", ["he hit me years ago", "me pegaba hace años", "I'd ask that", "eso es broma", "a movie", "leí un libro"])
def test_each_word_stands_in_its_frame(text):
    assert len(framings(text)) >= len(plain_words(text))


def test_what_is_denied_looks_different_from_what_is_not():
    assert len(set(features(plain_words("no quiero morir"))) - set(features(plain_words("quiero morir")))) > 0
    assert features(plain_words("Quiero  MORÍR")) == features(plain_words("quiero morir"))


def test_frames_are_numbered_as_they_were_for_the_models_that_learnt_them():
    assert list(framed(["no", "hace", "anos"], [1, 2, 3])) == [11, 16, *(FRAMED_BY["hace"] + each for each in (7, 14, 21))]
