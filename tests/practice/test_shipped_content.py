"""What ships passes the check that authors run."""

from practice.library import SHIPPED, Support, SupportKind, check
from practice.models import Language
from tests.shipped import shipped


def test_the_shipped_content_has_no_errors_and_no_warning_without_an_answer() -> None:
    assert [str(problem) for problem in check(SHIPPED).problems] == []


def test_in_the_us_someone_can_listen_in_each_language() -> None:
    support: Support = shipped().support["US"]
    crisis = [line for line in support.lines if line.kind is SupportKind.CRISIS]
    assert {language for line in crisis for language in line.languages} == set(Language)
