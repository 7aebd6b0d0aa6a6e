"""A long text of marks that open a quote and never close it holds nobody up: all wait for the one who is being read."""

import pytest

from practice.language.drift import find_drift
from practice.models import Language
from tests.patience import patience
from tests.shipped import shipped

LONG = 4 * 4096  # several messages


@pytest.mark.parametrize(("opening", "found"), [("“", "addict"), ("‘", "addict"), ("I am an addict “", None)])
def test_clinical_words_behind_open_quotes_are_looked_at_at_once(opening: str, found: str | None) -> None:
    text = (opening * LONG)[: LONG // 2] + (" addict" * LONG)[: LONG // 2]
    with patience():
        drift = find_drift(text, shipped().words[Language.ENGLISH], Language.ENGLISH)
    assert (None if drift is None else drift.word) == found
