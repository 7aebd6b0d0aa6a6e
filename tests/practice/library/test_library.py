import dataclasses

import pydantic
import pytest

from practice.library import SHIPPED, ContentErrors, Library, check, load
from practice.models import Language, Value


@pytest.fixture
def library(folder, written) -> Library:
    written()
    mutual = [("id: the-late-bus", "id: a-cup"), ("value: voluntary", "value: mutual"), ("voluntary-2", "mutual-1")]
    written(*mutual, ("[active-listening]", "[violence]"), name="a-cup.yaml", value="mutual")
    return load(folder)


def test_scenarios_stand_in_the_order_of_their_values(library: Library) -> None:
    assert [scenario.id for scenario in library.scenarios] == ["the-late-bus", "a-cup"]


def test_lookups(library: Library) -> None:
    scenario = library.scenario("the-late-bus")
    assert library.scenarios_of(Value.VOLUNTARY) == (scenario,)
    assert library.value(scenario.value).id is Value.VOLUNTARY
    assert library.guideline("voluntary-s1").id == "voluntary-s1"
    assert library.guideline(scenario.guidelines[0]).id == scenario.guidelines[0]
    assert library.setting(scenario.setting).text(Language.SPANISH) == "Centro de encuentro"
    assert library.topic("grief").text(Language.ENGLISH) == "Grief"
    assert [library.is_hard(each) for each in library.scenarios] == [False, True]
    assert library.support["US"].lines


def test_a_scenario_that_is_gone_is_none_or_an_error(library: Library) -> None:
    assert library.find_scenario("gone") is None
    with pytest.raises(KeyError):
        library.scenario("gone")


def test_each_language_has_its_text(library: Library) -> None:
    scenario = library.scenario("the-late-bus")
    assert (scenario.text(Language.ENGLISH).title, scenario.text(Language.SPANISH).title) == ("The late bus", "El autobús tardío")
    assert scenario.text(Language.ENGLISH).try_this == "This week, leave one question open."
    assert scenario.is_draft


def test_the_library_cannot_be_changed(library: Library) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        library.scenarios = ()  # type: ignore[misc]
    with pytest.raises(pydantic.ValidationError):
        library.scenario("the-late-bus").id = "other"


def test_loading_fails_with_the_problems_of_all_files(folder, written) -> None:
    written(("setting: drop-in-center", "setting: moon"))
    written(("id: the-late-bus", "id: a"), ("  try: This week, leave one question open.\n", ""), name="a.yaml")
    (folder / "topics.yaml").write_text("topics: []\n", encoding="utf-8")
    with pytest.raises(ContentErrors) as caught:
        load(folder)
    assert {problem.file.name for problem in caught.value.problems} == {"topics.yaml", "a.yaml"}


def test_wording_alone_keeps_no_bot_from_starting(folder, written) -> None:
    written(("An open door.", "An open door!"))
    assert load(folder).scenarios
    assert check(folder).errors


@pytest.mark.parametrize("missing", ["values.yaml", "topics.yaml", "language/en.yaml"])
def test_a_missing_file_is_named(folder, missing: str) -> None:
    (folder / missing).unlink()
    with pytest.raises(ContentErrors, match=missing):
        load(folder)


def test_a_value_with_fewer_scenarios_than_it_needs_is_named(folder, written) -> None:
    written()
    found = [problem.message for problem in check(folder).errors if problem.key == "library"]
    assert "voluntary, for peer-supporters: 1; at least 12 are wanted" in found
    assert sum("12 are wanted" in each for each in found) == len(Value)


def test_of_part_of_a_folder_no_coverage_is_asked(problems) -> None:
    assert [problem for problem in problems() if problem.key == "library"] == []


@pytest.mark.parametrize("names", ["trouble: [Dana]", "trouble: [Dána], wisdom: [Dana]"])
def test_people_who_are_named_in_both_languages_are_fine(problems, names: str) -> None:
    assert problems(("signed: []", f"people: {{{names}}}\nsigned: []")) == []


def test_someone_named_by_what_is_theirs_is_named(problems) -> None:
    named = [
        ("Dana missed the bus", "Lou's friend Dana missed the bus"),
        ("Dana perdió el autobús", "Dana, amiga de Lou, perdió el autobús"),
    ]
    assert problems(*named, ("signed: []", "people: {wisdom: [Lou]}\nsigned: []")) == []


def test_someone_under_people_whom_nobody_names_is_an_error(problems) -> None:
    (problem,) = problems(("signed: []", "people: {trouble: [Dana], wisdom: [Lou]}\nsigned: []"))
    assert (problem.key, problem.is_error) == ("people.wisdom[1]", True)


def test_the_shipped_content_is_found_beside_the_packages() -> None:
    assert (SHIPPED / "topics.yaml").is_file()
