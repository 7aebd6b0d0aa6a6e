"""What ships passes the check that authors run."""

from practice.library import SHIPPED, Support, SupportKind, check, load
from practice.models import Language, Track, Value


def test_the_shipped_content_has_no_errors() -> None:
    assert [str(problem) for problem in check(SHIPPED).errors] == []


def test_each_value_has_two_scenarios_for_peer_supporters() -> None:
    library = load(SHIPPED)
    counts = [sum(each.track is Track.PEER_SUPPORTER for each in library.scenarios_of(value)) for value in Value]
    assert min(counts) >= 2


def test_each_value_has_a_scenario_for_supervisors() -> None:
    library = load(SHIPPED)
    assert all(any(each.track is Track.SUPERVISOR for each in library.scenarios_of(value)) for value in Value)


def test_in_the_us_someone_can_listen_in_each_language() -> None:
    support: Support = load(SHIPPED).support["US"]
    crisis = [line for line in support.lines if line.kind is SupportKind.CRISIS]
    assert {language for line in crisis for language in line.languages} == set(Language)
