"""The library: everything that the product says about peer support, checked once when it is loaded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from practice.library import references
from practice.library.course import Course
from practice.library.curriculum import CoreValue, GlossaryEntry, Guideline, Source
from practice.library.drills import DrillLine
from practice.library.folder import Folder, open_folder
from practice.library.problems import ContentErrors, Problem
from practice.library.rule_pack import RulePack
from practice.library.self_check import SelfCheck
from practice.library.shapes import Competency, OwnScenario, Scenario, Setting, Signature, Topic
from practice.library.support import Support
from practice.library.wordlist import WordList
from practice.models import Language, Person, Value

SHIPPED = Path(__file__).resolve().parents[2] / "content"
"""The content that comes with the program: beside its packages, in a checkout as in an installed wheel."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Library:
    """Lookups raise KeyError for what is not there; `find_scenario` answers None, as old rows may name scenarios that are gone.

    `own` holds what cohorts' trainers wrote, by id: nobody is shown one but by their own cohort, so `scenarios` has none of them.
    Rows are the truth; as nothing under an id ever changes, one that is known here and has no row is never asked for.
    """

    scenarios: tuple[Scenario, ...]  # by value, in the values' order, then by id
    values: tuple[CoreValue, ...]
    signed: tuple[Signature, ...]  # of values.yaml
    glossary: tuple[GlossaryEntry, ...]
    sources: tuple[Source, ...]
    topics: tuple[Topic, ...]
    settings: tuple[Setting, ...]
    competencies: tuple[Competency, ...]
    self_check: SelfCheck
    support: Mapping[str, Support]  # by country: "US"
    words: Mapping[Language, WordList]
    rule_packs: Mapping[str, RulePack] = field(default_factory=dict)  # by id; the blank one is last
    courses: Mapping[str, Course] = field(default_factory=dict)  # by id
    drills: Mapping[Language, tuple[DrillLine, ...]] = field(default_factory=dict)
    recordings: Mapping[tuple[str, Language], Path] = field(default_factory=dict)  # by scenario id
    own: dict[str, OwnScenario] = field(default_factory=dict)

    def support_for(self, person: Person, country: str) -> Support:
        """The lines of the country that they chose, else of the host's, "us"."""
        return self.support.get(person.support_country or "") or self.support[country.upper()]

    def scenario(self, scenario_id: str) -> Scenario:
        return self._scenarios[scenario_id]

    def find_scenario(self, scenario_id: str) -> Scenario | None:
        return self._scenarios.get(scenario_id) or self.own.get(scenario_id)

    def learn(self, own: Iterable[OwnScenario]) -> None:
        self.own.update({scenario.id: scenario for scenario in own})

    def learn_all(self, own: Iterable[OwnScenario]) -> None:
        """These, and no others any more."""
        known = {scenario.id: scenario for scenario in own}
        for gone in set(self.own) - set(known):
            del self.own[gone]
        self.own.update(known)

    def scenarios_of(self, value: Value) -> tuple[Scenario, ...]:
        return tuple(scenario for scenario in self.scenarios if scenario.value is value)

    def value(self, value: Value) -> CoreValue:
        return self._values[value]

    def guideline(self, guideline_id: str) -> Guideline:
        return self._guidelines[guideline_id]

    def topic(self, topic_id: str) -> Topic:
        return self._topics[topic_id]

    def setting(self, setting_id: str) -> Setting:
        return self._settings[setting_id]

    def recording(self, scenario_id: str, language: Language) -> Path:
        """The scenario as someone reads it aloud."""
        return self.recordings[scenario_id, language]

    def has_recording(self, scenario_id: str, language: Language) -> bool:
        return (scenario_id, language) in self.recordings

    def is_hard(self, scenario: Scenario | DrillLine) -> bool:
        return any(self.topic(topic).hard for topic in scenario.topics)

    @cached_property
    def _scenarios(self) -> dict[str, Scenario]:
        return {scenario.id: scenario for scenario in self.scenarios}

    @cached_property
    def _values(self) -> dict[Value, CoreValue]:
        return {value.id: value for value in self.values}

    @cached_property
    def _guidelines(self) -> dict[str, Guideline]:
        return {guideline.id: guideline for value in self.values for guideline in (*value.guidelines, *value.supervisor_guidelines)}

    @cached_property
    def _topics(self) -> dict[str, Topic]:
        return {topic.id: topic for topic in self.topics}

    @cached_property
    def _settings(self) -> dict[str, Setting]:
        return {setting.id: setting for setting in self.settings}


def load(path: Path) -> Library:
    """Raises ContentErrors with everything that keeps the bot from using this folder; wording is left to the content check."""
    folder = open_folder(path)
    return library_of(folder, [*folder.problems, *references.check(folder)])


def library_of(folder: Folder, problems: list[Problem]) -> Library:
    if folder.values is None or folder.topics is None or folder.self_check is None or any(problem.is_error for problem in problems):
        raise ContentErrors(problems)
    order = list(Value)
    scenarios = sorted((part.content for part in folder.scenarios), key=lambda each: (order.index(each.value), each.id))
    return Library(
        scenarios=tuple(scenarios),
        values=folder.values.content.values,
        signed=folder.values.content.signed,
        glossary=folder.values.content.glossary,
        sources=folder.values.content.sources,
        topics=folder.topics.content.topics,
        settings=folder.topics.content.settings,
        competencies=folder.topics.content.competencies,
        self_check=folder.self_check.content,
        support={part.content.country: part.content for part in folder.support},
        words={language: part.content for language, part in folder.words.items()},
        rule_packs={part.content.id: part.content for part in sorted(folder.rule_packs, key=lambda part: part.content.is_blank)},
        courses={part.content.id: part.content for part in folder.courses},
        drills={language: part.content.lines for language, part in folder.drills.items()},
        recordings=folder.recordings,
    )
