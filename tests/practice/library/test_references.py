import pytest

from practice.library import check


@pytest.mark.parametrize(
    ("old", "new", "key", "says"),
    [
        ("id: the-late-bus", "id: the-late-train", "id", "rename the file to the-late-train.yaml"),
        (
            "value: voluntary\nguidelines: [voluntary-2]",
            "value: mutual\nguidelines: [mutual-1]",
            "value",
            "move the file to scenarios/mutual/",
        ),
        ("value: voluntary", "value: voluntary\nin_tension: voluntary", "in_tension", "is the same as `value`"),
        ("[voluntary-2]", "[hopeful-1]", "guidelines[1]", "belongs to neither"),
        ("[voluntary-2]", "[voluntary-2, voluntary-9]", "guidelines[2]", "values.yaml has voluntary-1"),
        ("[voluntary-2]", "[voluntary-s1]", "guidelines[1]", "set `track: supervisor`"),
        ("[active-listening]", "[listening]", "topics[1]", "`listening` is not in topics.yaml"),
        ("signed: []", "competencies: [skills, listening]\nsigned: []", "competencies[2]", "`listening` is not in topics.yaml"),
        ("setting: drop-in-center", "setting: moon", "setting", "`moon` is not in topics.yaml"),
    ],
)
def test_each_reference_that_leads_nowhere_is_found(problems, old: str, new: str, key: str, says: str) -> None:
    (problem,) = problems((old, new))
    assert problem.key == key
    assert says in str(problem)


def test_a_guideline_of_the_value_in_tension_is_welcome(problems) -> None:
    assert problems(("value: voluntary", "value: voluntary\nin_tension: hopeful"), ("[voluntary-2]", "[voluntary-2, hopeful-1]")) == []


def test_a_supervisor_scenario_may_rest_on_their_guidelines(problems) -> None:
    assert problems(("track: peer-supporter", "track: supervisor"), ("[voluntary-2]", "[voluntary-s1]")) == []


def test_both_languages_have_the_same_ways(problems) -> None:
    fourth = '    - say: "Ahí nos vemos."\n      gives: Un rato de calma.\n      costs: Suena a adiós.\n'
    (problem,) = problems(('  another_view:\n    words: "¿Qué', fourth + '  another_view:\n    words: "¿Qué'))
    assert (problem.key, problem.message) == ("es.ways", "has 4 ways; English has 3")


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("      gives: The choice stays", "      then: Dana nods.\n      gives: The choice stays", "es.ways[1].then"),
        ("  try: This week", "  facilitate: Ask who has been Dana.\n  try: This week", "es.facilitate"),
    ],
)
def test_what_may_be_left_out_stands_in_both_languages_or_in_neither(problems, old: str, new: str, key: str) -> None:
    (problem,) = problems((old, new))
    assert (problem.key, problem.message) == (key, "is missing")


def test_a_second_question_has_as_many_ways_in_both_languages(problems) -> None:
    english = "  next:\n    ask: And then?\n    ways:\n" + 2 * "      - {say: Wait., gives: Time for Dana., costs: The bus leaves.}\n"
    spanish = "  next:\n    ask: ¿Y luego?\n    ways:\n" + 3 * "      - {say: Esperar., gives: Tiempo para Dana., costs: Se va el bus.}\n"
    second = [('  another_view:\n    words: "What', english + '  another_view:\n    words: "What')]
    (problem,) = problems(*second, ('  another_view:\n    words: "¿Qué', spanish + '  another_view:\n    words: "¿Qué'))
    assert problem.key == "en.next.ways[3]"


def test_one_id_belongs_to_one_scenario(folder, written) -> None:
    written()
    written(("value: voluntary", "value: mutual"), ("[voluntary-2]", "[mutual-1]"), value="mutual")
    (problem,) = [problem for problem in check(folder).problems if "also the id of" in problem.message]
    assert problem.file.parent.name == "voluntary"


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("values.yaml", "- id: voluntary\n", "- id: hopeful\n", "does not hold the 12 values in their order"),
        ("values.yaml", "voluntary-2", "voluntary-7", "`voluntary-7` should be `voluntary-2`"),
        ("topics.yaml", "{id: boundaries,", "{id: ethics,", "`ethics` stands twice"),
        ("topics.yaml", "en: Ethics,", "en: Ethics and much more than that,", "at most 20 fit"),
        ("self-check.yaml", "- value: voluntary\n    en: When", "- value: hopeful\n    en: When", "one statement for each value"),
        ("self-check.yaml", "  - {en: Often, es: A menudo}\n", "", "answers"),
        ("self-check.yaml", "en: Most days,", "en: On each and every one of my days,", "at most 20 fit"),
        ("support/us.yaml", "country: US", "country: MX", "rename the file to mx.yaml"),
    ],
)
def test_the_other_files_hold_together_too(folder, name: str, old: str, new: str, says: str) -> None:
    file = folder / name
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert says in "\n".join(str(problem) for problem in check(folder, only=file).problems)


def test_a_file_in_the_wrong_place_is_named(folder) -> None:
    stray = folder / "scenarios" / "the-late-bus.yml"
    stray.parent.mkdir()
    stray.write_text("", encoding="utf-8")
    assert any(problem.file == stray and "is not read here" in problem.message for problem in check(folder).problems)
