"""Who is named where danger is heard."""

from practice.library import Support, SupportKind
from practice.models import Language
from tests.shipped import shipped


def test_in_the_us_someone_can_listen_in_each_language() -> None:
    support: Support = shipped().support["US"]
    crisis = [line for line in support.lines if line.kind is SupportKind.CRISIS]
    assert {language for line in crisis for language in line.languages} == set(Language)
