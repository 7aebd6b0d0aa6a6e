"""What one file says about another: ids, guidelines, topics and settings that must exist and belong together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from practice.library import course_checks, drill_checks, rule_pack_checks
from practice.library.curriculum import Guideline
from practice.library.document import Document
from practice.library.folder import Folder, Part, named_as_its_file
from practice.library.limits import too_long
from practice.library.problems import Place, Problem
from practice.library.shapes import Scenario, ScenarioText
from practice.library.told import told
from practice.models import Language, Track, Value


def check(folder: Folder) -> Iterator[Problem]:
    yield from _values(folder)
    yield from _topics(folder)
    yield from _self_check(folder)
    yield from _support(folder)
    yield from rule_pack_checks.check(folder)
    yield from course_checks.check(folder)
    yield from drill_checks.check(folder)
    for part in folder.scenarios:
        yield from _scenario(part, folder)
    yield from _same_ids(folder)


def _scenario(part: Part[Scenario], folder: Folder) -> Iterator[Problem]:
    yield from named_as_its_file(part)
    yield from _in_the_folder_of_its_value(part)
    yield from alone(part, known=[guideline.id for guideline in _all_guidelines(folder)], listed=_listed(folder))
    yield from too_long(part, folder)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """The ids of topics.yaml."""

    topics: Sequence[str]
    settings: Sequence[str]
    competencies: Sequence[str]


def _listed(folder: Folder) -> Listed | None:
    if folder.topics is None:
        return None
    file = folder.topics.content
    return Listed(
        topics=[topic.id for topic in file.topics],
        settings=[setting.id for setting in file.settings],
        competencies=[competency.id for competency in file.competencies],
    )


def alone(part: Part[Scenario], *, known: Sequence[str], listed: Listed | None) -> Iterator[Problem]:
    """What holds for one scenario wherever it stands. `known` are all guidelines; where nothing is `listed`, that is not looked at."""
    yield from _between_two_values(part)
    yield from _guidelines(part, known)
    if listed is not None:
        yield from in_the_lists(part, listed)
    yield from _as_many_in_each_language(part)
    yield from _same_in_each_language(part)


def _in_the_folder_of_its_value(part: Part[Scenario]) -> Iterator[Problem]:
    around = part.document.file.resolve().parent
    if around.parent.name == "scenarios" and around.name != part.content.value:
        mend = f"move the file to scenarios/{part.content.value}/, or set `value: {around.name}`"
        yield part.document.problem(("value",), f"`{part.content.value}` differs from its folder, {around.name}", mend)


def _between_two_values(part: Part[Scenario]) -> Iterator[Problem]:
    if part.content.in_tension is part.content.value:
        yield part.document.problem(
            ("in_tension",), told("is the same as `value`"), told("name another value that pulls the other way, or remove the line")
        )


def _guidelines(part: Part[Scenario], known: Sequence[str]) -> Iterator[Problem]:
    scenario = part.content
    for index, id_ in enumerate(scenario.guidelines):
        place: Place = ("guidelines", index)
        value, _, number = id_.rpartition("-")
        if value not in {scenario.value, scenario.in_tension}:
            mend = told("use one that begins with {value}-, or name that value as `in_tension`", value=scenario.value.value)
            yield part.document.problem(place, told("`{id}` belongs to neither `value` nor `in_tension`", id=id_), mend)
        elif known and id_ not in known:
            choices = ", ".join(each for each in known if each.rpartition("-")[0] == value)
            yield part.document.problem(place, told("`{id}` does not exist", id=id_), told("values.yaml has {choices}", choices=choices))
        elif number.startswith("s") and scenario.track is Track.PEER_SUPPORTER:
            mend = told("use a {value}-1, {value}-2 … guideline, or set `track: supervisor`", value=value)
            yield part.document.problem(place, told("`{id}` is a guideline for supervisors", id=id_), mend)


def _all_guidelines(folder: Folder) -> Iterator[Guideline]:
    for value in folder.values.content.values if folder.values else ():
        yield from value.guidelines
        yield from value.supervisor_guidelines


def one_of(choices: Sequence[str]) -> str:
    return told("use one of: {choices}", choices=", ".join(choices))


def in_the_lists(part: Part[Scenario], listed: Listed) -> Iterator[Problem]:
    """What names a setting, a topic or a competency that is not there."""
    scenario = part.content
    named: list[tuple[Place, str, Sequence[str]]] = [(("setting",), scenario.setting, listed.settings)] if scenario.setting else []
    named += [(("topics", index), topic, listed.topics) for index, topic in enumerate(scenario.topics)]
    named += [(("competencies", index), each, listed.competencies) for index, each in enumerate(scenario.competencies)]
    for place, id_, choices in named:
        if id_ not in choices:
            yield part.document.problem(place, told("`{id}` is not in topics.yaml", id=id_), one_of(choices))


def _as_many_in_each_language(part: Part[Scenario]) -> Iterator[Problem]:
    english, spanish = (len(part.content.text(language).ways) for language in Language)
    if english != spanish:
        mend = told("write the same ways in both languages, in the same order")
        message = told("has {spanish} ways; English has {english}", spanish=spanish, english=english)
        yield part.document.problem(("es", "ways"), message, mend)


def _same_in_each_language(part: Part[Scenario]) -> Iterator[Problem]:
    """Nobody misses an answer, a second question or a note to the room for the language that they read."""
    english, spanish = (_optional(part.content.text(language)) for language in Language)
    for place in english ^ spanish:
        missing = Language.SPANISH if place in english else Language.ENGLISH
        mend = told("write it in both languages, or in neither")
        yield part.document.problem((missing, *place), told("is missing"), mend)


def _optional(text: ScenarioText) -> set[Place]:
    """Where something stands that may be left out."""
    found: set[Place] = {("ways", index, "then") for index, way in enumerate(text.ways) if way.then}
    found |= {("facilitate",)} if text.facilitate else set()
    if text.next is not None:
        found |= {("next", "ways", index) for index, _ in enumerate(text.next.ways)}
        found |= {("next", "ways", index, "then") for index, way in enumerate(text.next.ways) if way.then}
    return found


def _same_ids(folder: Folder) -> Iterator[Problem]:
    first: dict[str, Part[Scenario]] = {}
    for part in folder.scenarios:
        other = first.setdefault(part.content.id, part)
        if other is not part:
            message = f"`{part.content.id}` is also the id of {other.document.file.parent.name}/{other.document.file.name}"
            yield part.document.problem(("id",), message, "give one of them another id and file name")


def _values(folder: Folder) -> Iterator[Problem]:
    if not folder.values:
        return
    document, values = folder.values.document, folder.values.content.values
    if [value.id for value in values] != list(Value):
        mend = f"list each of the 12 once, in this order: {', '.join(Value)}"
        yield document.problem(("values",), "does not hold the 12 values in their order", mend)
    for index, value in enumerate(values):
        for key, mark, guidelines in (("guidelines", "", value.guidelines), ("supervisor_guidelines", "s", value.supervisor_guidelines)):
            for number, guideline in enumerate(guidelines):
                due = f"{value.id}-{mark}{number + 1}"
                if guideline.id != due:
                    place: Place = ("values", index, key, number, "id")
                    yield document.problem(place, f"`{guideline.id}` should be `{due}`", "number them in their order")
    yield from _repeated(folder.values.document, ("glossary",), [entry.id for entry in folder.values.content.glossary])


def _topics(folder: Folder) -> Iterator[Problem]:
    if folder.topics:
        yield from _repeated(folder.topics.document, ("topics",), [topic.id for topic in folder.topics.content.topics])
        yield from _repeated(folder.topics.document, ("settings",), [setting.id for setting in folder.topics.content.settings])


def _self_check(folder: Folder) -> Iterator[Problem]:
    if not folder.self_check:
        return
    for key, statements in (
        ("peer_supporters", folder.self_check.content.peer_supporters),
        ("supervisors", folder.self_check.content.supervisors),
    ):
        if [statement.value for statement in statements] != list(Value):
            mend = f"write one for each of the 12, in this order: {', '.join(Value)}"
            yield folder.self_check.document.problem((key,), "does not hold one statement for each value, in their order", mend)


def _support(folder: Folder) -> Iterator[Problem]:
    for part in folder.support:
        country, file = part.content.country, part.document.file
        if country.lower() != file.stem:
            yield part.document.problem(
                ("country",), f"`{country}` differs from the file's name", f"rename the file to {country.lower()}.yaml"
            )
        yield from _repeated(part.document, ("lines",), [line.id for line in part.content.lines])


def _repeated(document: Document, place: Place, ids: list[str]) -> Iterator[Problem]:
    for index, id_ in enumerate(ids):
        if id_ in ids[:index]:
            yield document.problem((*place, index, "id"), f"`{id_}` stands twice", "give each entry an id of its own")
