"""Facts as the progress view hands them over, with the names that ship."""

from typing import Any

import pytest

from practice.library import Library
from practice.models import Language
from tests.shipped import shipped

WORDS = {
    Language.ENGLISH: ("Values I have practiced", "{} values practiced · {} scenarios"),
    Language.SPANISH: ("Valores que he practicado", "{} valores practicados · {} escenarios"),
}


@pytest.fixture(scope="session")
def library() -> Library:
    return shipped()


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    return request.param


@pytest.fixture
def facts(library: Library, language: Language):
    title, total = WORDS[language]
    names = [value.text(language).name for value in library.values]

    def build(counts: list[int]) -> dict[str, Any]:
        practised = sum(count > 0 for count in counts)
        return {"title": title, "names": names, "counts": counts, "total_line": total.format(practised, sum(counts))}

    return build
