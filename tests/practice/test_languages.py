"""What differs from language to language."""

import pytest

from practice.languages import in_each, others, spoken
from practice.models import Language

EN, ES = Language.ENGLISH, Language.SPANISH


@pytest.mark.parametrize(("code", "language"), [("en", EN), ("es", ES), ("es-MX", ES), ("en-US", EN), ("fr", EN), ("", EN), (None, EN)])
def test_a_phones_code_stands_for_a_language_of_ours(code: str | None, language: Language) -> None:
    assert spoken(code) is language


def test_each_language_has_its_own_and_the_others_are_the_rest() -> None:
    assert in_each(en=1, es=2) == {EN: 1, ES: 2}
    assert others(EN) == [ES]
