"""Courses: the guide's form is what the check wants, errors by line, and the shipped ones hold what they say."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from practice.library import SHIPPED, ContentErrors, Problem, check, load, uploads
from practice.library.course_uploads import CourseUpload
from practice.models import Language, Track, Value
from tests.practice.library.conftest import GOOD
from tests.shipped import shipped

GUIDE = (SHIPPED / "README.md").read_text(encoding="utf-8")
FORM = GUIDE.split("## Writing a course")[1].split("```yaml\n")[1].split("```")[0]
LIBRARY = shipped()
Change = tuple[str, str]


def ready(folder: Path) -> Path:
    """The scenarios that the guide's form names."""
    for name, value, track in (("the-empty-chair", "voluntary", "peer-supporter"), ("two-cups", "respectful", "peer-supporter")):
        file = folder / "scenarios" / value / f"{name}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        text = GOOD.replace("id: the-late-bus", f"id: {name}").replace("value: voluntary", f"value: {value}")
        file.write_text(text.replace("voluntary-2", f"{value}-2").replace("track: peer-supporter", f"track: {track}"), encoding="utf-8")
    (folder / "courses").mkdir(exist_ok=True)
    return folder


@pytest.fixture
def problems(folder: Path) -> Callable[..., list[Problem]]:
    """What the check says about the guide's form after these changes."""

    def report(*changes: Change, name: str = "five-slow-days") -> list[Problem]:
        text = FORM
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        file = ready(folder) / "courses" / f"{name}.yaml"
        file.write_text(text, encoding="utf-8")
        return list(check(folder, only=file).problems)

    return report


def test_the_form_in_the_guide_has_nothing_to_mend(problems) -> None:
    assert problems() == []


WRONG = [
    (("id: five-slow-days", "id: six-slow-days"), 1, "id", "rename the file to six-slow-days.yaml"),
    (("track: peer-supporter", "track: peer"), 2, "track", "use one of: peer-supporter, supervisor"),
    (("title: Five slow days ", f"title: {'Five ' * 9}"), 4, "en.title", "at most 40 fit"),
    (("  for: Quien anda con poco tiempo.\n", ""), 8, "es.for", "is missing"),
    (("scenario: the-empty-chair", "scenario: the-empty-chare"), 14, "days[1].scenario", "did you mean `the-empty-chair`?"),
    (("scenario: the-empty-chair", "scenario: nothing-like-it"), 14, "days[1].scenario", "name a scenario that is there"),
    (("value: mutual ", "value: mutuality "), 15, "days[2].value", "did you mean `mutual`?"),
    (("value: hopeful", "value: hopeful\n    scenario: two-cups"), 16, "days[3]", "needs one of the two"),
    (("value: hopeful", "{}"), 16, "days[3]", "needs one of the two"),
    (("scenario: two-cups", "scenario: the-empty-chair"), 17, "days[4].scenario", "stands twice; first as day 1"),
    (("value: hopeful", "worth: hopeful"), 16, "days[3].worth", "is not a key of this form"),
    (("days: ", "day: "), 1, "days", "is missing"),
    (("first: Five moments", "first: Great job, five moments"), 6, "en.first", "Great job"),
]


@pytest.mark.parametrize(("change", "line", "key", "says"), WRONG)
def test_what_is_wrong_is_said_by_line(problems, change: Change, line: int, key: str, says: str) -> None:
    found = problems(change)
    assert any(each.key == key and each.line == line and says in str(each) for each in found), [str(each) for each in found]


def test_a_course_for_peer_supporters_names_no_scenario_for_supervisors(folder: Path) -> None:
    for track, found in (("peer-supporter", ["is for supervisors"]), ("supervisor", [])):
        file = ready(folder) / "courses" / "five-slow-days.yaml"
        scenario = folder / "scenarios" / "respectful" / "two-cups.yaml"
        scenario.write_text(scenario.read_text(encoding="utf-8").replace("track: peer-supporter", "track: supervisor"), encoding="utf-8")
        file.write_text(FORM.replace("track: peer-supporter", f"track: {track}"), encoding="utf-8")
        assert [each.message.split("` ")[1] for each in check(folder, only=file).errors] == found


def test_the_bot_does_not_start_with_a_course_whose_scenario_is_gone(tmp_path: Path) -> None:
    path = Path(shutil.copytree(SHIPPED, tmp_path / "content"))
    (path / "scenarios" / "voluntary" / f"{LIBRARY.courses['first-weeks'].days[0].scenario}.yaml").unlink()
    with pytest.raises(ContentErrors, match="does not exist"):
        load(path)


@pytest.mark.parametrize(("course", "days"), [("twelve-values", 12), ("first-weeks", 30), ("for-supervisors", 12)])
def test_the_shipped_courses_have_their_days(course: str, days: int) -> None:
    assert len(LIBRARY.courses[course].days) == days


def test_twelve_values_has_each_value_once_in_their_order() -> None:
    assert [day.value for day in LIBRARY.courses["twelve-values"].days] == list(Value)


def test_the_course_for_supervisors_has_a_scenario_of_theirs_for_each_value() -> None:
    found = [LIBRARY.scenario(day.scenario or "") for day in LIBRARY.courses["for-supervisors"].days]
    assert {each.value for each in found} == set(Value)
    assert {each.track for each in found} == {Track.SUPERVISOR}


def test_hard_topics_come_late_in_the_first_weeks() -> None:
    days = LIBRARY.courses["first-weeks"].days
    hard = [place for place, day in enumerate(days) if day.scenario and LIBRARY.is_hard(LIBRARY.scenario(day.scenario))]
    assert min(hard) >= 20


@pytest.mark.parametrize("language", list(Language))
def test_each_course_has_words_in_each_language(language: Language) -> None:
    assert len({course.text(language).title for course in LIBRARY.courses.values()}) == len(LIBRARY.courses)


@pytest.mark.parametrize(
    ("text", "titles", "days"),
    [
        ("en:\n  title: Our weeks\ndays:\n  - value: mutual\n  - scenario: two-cups\n", {"en": "Our weeks"}, 2),  # nothing more
        ("es:\n  title: Semanas\n  last: Fin.\ndays:\n  - value: mutual\n", {"es": "Semanas"}, 1),  # some of the rest
        (
            "track: supervisor\nen:\n  title: A\nes:\n  title: B\ndays:" + 120 * "\n  - value: hopeful",
            {"en": "A", "es": "B"},
            120,
        ),
        (FORM, {"en": "Five slow days", "es": "Cinco días sin prisa"}, 5),  # the library's own form
    ],
)
def test_a_trainers_course_needs_a_title_and_days(text, titles, days):
    found = uploads.read(text.encode(), LIBRARY)
    assert isinstance(found, CourseUpload)
    assert {language: words.title for language, words in found.texts.items()} == titles
    assert len(found.days) == days


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("days:\n  - value: mutual\n", 1),  # no language
        ("en:\n  first: Hi.\ndays:\n  - value: mutual\n", 1),  # no title
        ("en:\n  title: A\ndays:\n", 3),
        ("en:\n  title: A\ndays:\n  - mutual\n", 4),
        ("en:\n  title: A\ndays:\n  - value: mutuo\n", 4),
        ("en:\n  title: A\ndays:\n  - scenario: no-such-one\n", 4),
        ("en:\n  title: A\ndays:\n  - scenario: two-cups\n    value: mutual\n", 4),
        ("en:\n  title: A\ndays:" + 121 * "\n  - value: hopeful", 3),
    ],
)
def test_a_course_file_that_cannot_be_used_is_refused_by_line(text, line):
    found = uploads.read(text.encode(), LIBRARY)
    assert isinstance(found, tuple)
    assert found[0].line == line
