"""What each button says back: one small type per button, at most 64 bytes on the wire, versioned."""

from dataclasses import astuple, dataclass, fields
from typing import get_type_hints

from db.mirrors import Mirror
from db.support import Place
from practice.models import Language, Track, Value
from practice.plans import Answer, Half
from practice.spacing import Word
from practice.tensions import Weighed

VERSION = "1"
LARGEST = 64


class Callback:
    """A button's meaning. Its name and fields are the wire format: `1Pick:42:2`."""


def encode(callback: Callback) -> str:
    """Raises ValueError past 64 bytes, Telegram's limit."""
    data = ":".join([VERSION + type(callback).__name__, *(str(part) for part in astuple(callback))])  # type: ignore[call-overload]
    if len(data.encode()) > LARGEST:
        raise ValueError(f"{type(callback).__name__} does not fit into {LARGEST} bytes")
    return data


def decode(data: str) -> Callback | None:
    """None for what this version did not write: a stale, foreign or forged button."""
    name, *parts = data.split(":")
    kind = _kinds().get(name)
    if kind is None or len(parts) != len(fields(kind)):  # type: ignore[arg-type]
        return None
    hints = get_type_hints(kind)
    try:
        return kind(*(_read(hints[field.name], part) for field, part in zip(fields(kind), parts, strict=True)))  # type: ignore[arg-type]
    except ValueError:
        return None


def _kinds() -> dict[str, type[Callback]]:
    return {VERSION + kind.__name__: kind for kind in Callback.__subclasses__()}


def _read(kind: type, part: str) -> object:
    if kind is int and not (part.isascii() and part.isdecimal() and len(part) <= 18):  # noqa: PLR2004  below 2⁶³
        raise ValueError(part)
    return kind(part)


# Starting
@dataclass(frozen=True)
class Welcome(Callback):
    language: Language


@dataclass(frozen=True)
class TellMore(Callback):
    language: Language


@dataclass(frozen=True)
class Agree(Callback):
    language: Language


@dataclass(frozen=True)
class Defaults(Callback):
    pass


# What settings and starting share
@dataclass(frozen=True)
class NoName(Callback):
    pass


@dataclass(frozen=True)
class ZoneIs(Callback):
    zone: str


@dataclass(frozen=True)
class AskCity(Callback):
    pass


@dataclass(frozen=True)
class AskLocation(Callback):
    pass


@dataclass(frozen=True)
class DaysAre(Callback):
    days: str


@dataclass(frozen=True)
class PickDays(Callback):
    days: str


@dataclass(frozen=True)
class HourIs(Callback):
    hour: int


@dataclass(frozen=True)
class AllHours(Callback):
    pass


# Practice
@dataclass(frozen=True)
class Pick(Callback):
    prompt: int
    way: int


@dataclass(frozen=True)
class OwnWords(Callback):
    prompt: int


@dataclass(frozen=True)
class AskDeleteWords(Callback):
    prompt: int


@dataclass(frozen=True)
class DeleteWords(Callback):
    prompt: int


@dataclass(frozen=True)
class KeepWords(Callback):
    prompt: int


@dataclass(frozen=True)
class Another(Callback):
    prompt: int


@dataclass(frozen=True)
class Skip(Callback):
    prompt: int


@dataclass(frozen=True)
class More(Callback):
    prompt: int


@dataclass(frozen=True)
class Less(Callback):
    prompt: int


@dataclass(frozen=True)
class RingsFalse(Callback):
    prompt: int


@dataclass(frozen=True)
class Others(Callback):
    prompt: int


@dataclass(frozen=True)
class Reflect(Callback):
    prompt: int


@dataclass(frozen=True)
class StopHere(Callback):
    prompt: int


@dataclass(frozen=True)
class Done(Callback):
    reflection: int


@dataclass(frozen=True)
class AskDelete(Callback):
    reflection: int


@dataclass(frozen=True)
class Delete(Callback):
    reflection: int


@dataclass(frozen=True)
class Keep(Callback):
    reflection: int


@dataclass(frozen=True)
class Listen(Callback):
    reflection: int


@dataclass(frozen=True)
class PracticeNow(Callback):
    pass


@dataclass(frozen=True)
class ChooseValue(Callback):
    pass


@dataclass(frozen=True)
class PracticeValue(Callback):
    value: Value


@dataclass(frozen=True)
class AddToLast(Callback):
    pass


# Looking things up
@dataclass(frozen=True)
class ShowValues(Callback):
    pass


@dataclass(frozen=True)
class ShowValue(Callback):
    value: Value


@dataclass(frozen=True)
class ShowGuidelines(Callback):
    value: Value
    supervisors: int
    page: int


@dataclass(frozen=True)
class ShowGlossary(Callback):
    page: int


@dataclass(frozen=True)
class ShowProgress(Callback):
    pass


@dataclass(frozen=True)
class ShowPetals(Callback):
    pass


@dataclass(frozen=True)
class ShowCalendar(Callback):
    pass


@dataclass(frozen=True)
class ShowSupport(Callback):
    pass


@dataclass(frozen=True)
class MoreSupport(Callback):
    pass


@dataclass(frozen=True)
class ShowHelp(Callback):
    pass


# Looking back
@dataclass(frozen=True)
class ShowReview(Callback):
    pass


@dataclass(frozen=True)
class ListEntries(Callback):
    value: str  # empty: of every value
    page: int


@dataclass(frozen=True)
class ReviewValues(Callback):
    pass


@dataclass(frozen=True)
class AskSearch(Callback):
    pass


@dataclass(frozen=True)
class OpenEntry(Callback):
    entry: int


@dataclass(frozen=True)
class ReadAll(Callback):
    entry: int
    part: int


@dataclass(frozen=True)
class EditEntry(Callback):
    entry: int


@dataclass(frozen=True)
class EditAnswer(Callback):
    entry: int


@dataclass(frozen=True)
class EditText(Callback):
    entry: int


@dataclass(frozen=True)
class WriteAgain(Callback):
    entry: int


@dataclass(frozen=True)
class LookBack(Callback):
    wanted: int


@dataclass(frozen=True)
class LookBackLess(Callback):
    pass


# After a practice
@dataclass(frozen=True)
class ShowSteadiness(Callback):
    pass


@dataclass(frozen=True)
class ChooseSteadiness(Callback):
    wanted: int


@dataclass(frozen=True)
class RateSteadiness(Callback):
    prompt: int
    word: Word


@dataclass(frozen=True)
class SkipSteadiness(Callback):
    prompt: int


@dataclass(frozen=True)
class Weigh(Callback):
    prompt: int
    weighed: Weighed


# The self-check
@dataclass(frozen=True)
class ShowSelfCheck(Callback):
    pass


@dataclass(frozen=True)
class BeginSelfCheck(Callback):
    pass


@dataclass(frozen=True)
class AnswerSelfCheck(Callback):
    check: int
    place: int
    answer: int


@dataclass(frozen=True)
class TurnSelfCheck(Callback):
    check: int
    place: int


@dataclass(frozen=True)
class RestSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class OpenSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class PictureSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class AskDeleteSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class KeepSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class DeleteSelfCheck(Callback):
    check: int


# Plans
@dataclass(frozen=True)
class WantPlans(Callback):
    wanted: int
    after: int  # the prompt whose reflection it is offered after; 0 for none


@dataclass(frozen=True)
class NewPlan(Callback):
    pass


@dataclass(frozen=True)
class SkipPlan(Callback):
    pass


@dataclass(frozen=True)
class SavePlan(Callback):
    plan: int


@dataclass(frozen=True)
class ChangePlan(Callback):
    plan: int


@dataclass(frozen=True)
class ChangeHalf(Callback):
    plan: int
    half: Half


@dataclass(frozen=True)
class ListPlans(Callback):
    page: int


@dataclass(frozen=True)
class OpenPlan(Callback):
    plan: int


@dataclass(frozen=True)
class ClosePlan(Callback):
    plan: int


@dataclass(frozen=True)
class ReopenPlan(Callback):
    plan: int


@dataclass(frozen=True)
class AskDeletePlan(Callback):
    plan: int


@dataclass(frozen=True)
class DeletePlan(Callback):
    plan: int


@dataclass(frozen=True)
class FollowUp(Callback):
    plan: int
    wanted: int


@dataclass(frozen=True)
class CameUp(Callback):
    plan: int
    answer: Answer


@dataclass(frozen=True)
class NoFollowUps(Callback):
    pass


# The two mirrors
@dataclass(frozen=True)
class ShowMirrors(Callback):
    pass


@dataclass(frozen=True)
class SwitchMirror(Callback):
    mirror: Mirror
    wanted: int


@dataclass(frozen=True)
class AnswerMirror(Callback):
    mirror: Mirror
    wanted: int


@dataclass(frozen=True)
class ChangeWords(Callback):
    message: int


@dataclass(frozen=True)
class LeaveWords(Callback):
    message: int


# What is taken into supervision
@dataclass(frozen=True)
class ShowSupervision(Callback):
    page: int
    removes: int


@dataclass(frozen=True)
class BringReflection(Callback):
    reflection: int


@dataclass(frozen=True)
class BringPlan(Callback):
    plan: int


@dataclass(frozen=True)
class RemoveSupervision(Callback):
    item: int
    page: int


@dataclass(frozen=True)
class AskClearSupervision(Callback):
    pass


@dataclass(frozen=True)
class ClearSupervision(Callback):
    pass


# Settings and pauses
@dataclass(frozen=True)
class ShowSettings(Callback):
    page: str


@dataclass(frozen=True)
class LanguageIs(Callback):
    language: Language


@dataclass(frozen=True)
class QuietIs(Callback):
    quiet_from: int
    quiet_to: int


@dataclass(frozen=True)
class TrackIs(Callback):
    track: Track


@dataclass(frozen=True)
class HardTopics(Callback):
    wanted: int


@dataclass(frozen=True)
class TextOnly(Callback):
    wanted: int


@dataclass(frozen=True)
class PauseFor(Callback):
    days: int


@dataclass(frozen=True)
class AskPauseDate(Callback):
    pass


@dataclass(frozen=True)
class Stop(Callback):
    pass


@dataclass(frozen=True)
class Resume(Callback):
    pass


# One's own data
@dataclass(frozen=True)
class ShowMyData(Callback):
    pass


@dataclass(frozen=True)
class ExportMyData(Callback):
    pass


@dataclass(frozen=True)
class AskDeleteMyData(Callback):
    pass


@dataclass(frozen=True)
class DeleteMyData(Callback):
    pass


@dataclass(frozen=True)
class KeepMyData(Callback):
    pass


@dataclass(frozen=True)
class HearScenario(Callback):
    prompt: int


# Moving house
@dataclass(frozen=True)
class GetMoveCode(Callback):
    pass


@dataclass(frozen=True)
class DropMoveCode(Callback):
    pass


@dataclass(frozen=True)
class MakeRecoveryCode(Callback):
    pass


@dataclass(frozen=True)
class HideRecoveryCode(Callback):
    pass


@dataclass(frozen=True)
class RemoveRecoveryCode(Callback):
    pass


@dataclass(frozen=True)
class BringItHere(Callback):
    pass


@dataclass(frozen=True)
class LeaveItThere(Callback):
    pass


# After a support answer
@dataclass(frozen=True)
class AboutMe(Callback):
    pass


@dataclass(frozen=True)
class TheStory(Callback):
    place: Place
    prompt: int  # 0 for none


@dataclass(frozen=True)
class NotNow(Callback):
    pass
