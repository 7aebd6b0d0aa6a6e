"""YAML → a validated library of scenarios, values, topics and support; each problem names file, line, key and what to do."""

from practice.language.danger_kinds import DangerKind
from practice.library.advice import hints
from practice.library.checking import Report, check
from practice.library.course import Course, CourseDay, CourseText, OwnCourseText
from practice.library.curriculum import CoreValue, GlossaryEntry, GlossaryText, Guideline, Source, ValueText
from practice.library.drills import DrillLine, Drills
from practice.library.library import SHIPPED, Library, load
from practice.library.problems import ContentErrors, Problem, Severity
from practice.library.rule_pack import CertificateItem, RulePack
from practice.library.self_check import SelfCheck, Statement
from practice.library.shapes import AnotherView, LibraryScenario, OwnScenario, Scenario, ScenarioText, Setting, Signature, Topic, Way
from practice.library.support import Support, SupportKind, SupportLine, SupportText
from practice.library.wordlist import DangerWords, WordList
