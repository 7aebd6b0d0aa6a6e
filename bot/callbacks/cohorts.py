"""Cohorts: made, joined, changed, their course, participation and digest."""

from enum import StrEnum

from bot.callbacks.about import OfCohort, OfCourseDay, OfInvite, OfPage
from bot.callbacks.codec import Callback
from practice.cohorts import InviteKind, Part
from practice.models import Value


# fmt: off
class FileForm(StrEnum):
    WORKBOOK = "xlsx"
    TABLE = "csv"


# A cohort's course. Each button says what is to be, so that a second tap changes nothing more.
class CohortCourse(OfCohort):
    page: int
class TakeCourse(OfCohort):
    key: str
class AskCourseFile(OfCohort): ...
class UseCourse(OfCohort): ...
class RestCourse(OfCohort): ...
class ResumeCourse(OfCohort): ...
class KeepCourse(OfCohort): ...
class AskDropCourse(OfCohort): ...
class DropCourse(OfCohort): ...
class AskCourseWhen(OfCohort):
    part: str  # days, hour, start
class CourseDays(OfCohort):
    days: str
class CourseHour(OfCohort):
    hour: int  # 24 for each member's own
class CourseStart(OfCohort):
    day: int
class CourseDay(OfCourseDay): ...
class AskDayScenario(OfCourseDay):
    value: Value
    page: int
class PickDayValue(OfCourseDay): ...
class DayScenario(OfCourseDay):
    value: Value
    key: str
class AskMoveDay(OfCourseDay):
    later: int
class MoveDay(OfCourseDay):
    to: int
class DropDay(OfCourseDay): ...

# Cohorts. Whoever presses one of these must be in the cohort, and a trainer of it for most: each use case looks at the rows.
class AskCopyCohort(OfCohort): ...
class CopyCohort(OfCohort): ...
class ShowCohort(OfCohort): ...
class ListCohorts(OfPage): ...
class NewCohort(Callback): ...
class NameCohort(Callback):
    name: str
class NameTrainer(Callback):
    name: str  # empty: the one by which the bot calls them
class HaveCohortCode(Callback): ...
class ChangeCohort(OfCohort): ...
class AskPart(OfCohort):
    part: Part
class SkipPart(OfCohort):
    part: Part
class CohortStarts(OfCohort):
    days: int  # from today
class CohortEnds(OfCohort):
    weeks: int  # 0 for no end
class CohortHour(OfCohort):
    hour: int  # 24 for each member's own
class AllCohortHours(OfCohort): ...
class CohortZone(OfCohort):
    zone: str
class CohortDays(OfCohort):
    days: str
class PickCohortDays(OfCohort):
    days: str
class ShowInvites(OfCohort): ...
class NewInvite(OfCohort):
    kind: InviteKind
    days: int
    uses: int
class MakeLink(OfCohort):
    kind: InviteKind
    days: int
    uses: int
    picture: int
class MakeCode(OfCohort):
    kind: InviteKind
    uses: int
class ShowInvite(OfCohort):
    invite: int
class TakeBackInvite(OfCohort):
    invite: int
class ListMembers(OfCohort):
    page: int
class ShowMember(OfCohort):
    member: int
class AskRemoveMember(OfCohort):
    member: int
class RemoveMember(OfCohort):
    member: int
class AskMakeTrainer(OfCohort):
    member: int
class MakeTrainer(OfCohort):
    member: int
class ShowPlace(OfCohort): ...
class AskShownName(OfCohort): ...
class ShowAnswers(OfCohort):
    shows: int
class AskLeaveCohort(OfCohort): ...
class LeaveCohort(OfCohort): ...
class AskStepBack(OfCohort): ...
class StepBack(OfCohort): ...
class AskEndCohort(OfCohort): ...
class EndCohort(OfCohort): ...
class KeepPractising(Callback): ...

# Joining a cohort. The number of an invite opens nothing by itself: they must have opened its link or typed its code.
class SeeInvite(OfInvite): ...
class AcceptInvite(OfInvite): ...
class JoinUnderOwnName(OfInvite): ...
class JoinCohort(OfInvite):
    shows: int
class DeclineInvite(OfInvite): ...

# Who answered in a cohort, what trainers see of it, and their weekly digest.
class ShowParticipation(OfCohort): ...
class ShowParticipationIn(OfCohort):
    week: int
class OpenParticipation(OfCohort): ...  # from a digest, which stays as it is
class PictureParticipation(OfCohort): ...
class FileParticipation(OfCohort):
    form: FileForm
class WhatTheySee(OfCohort): ...
class WhatTheySeeIn(OfCohort):
    week: int
class ShowDigest(OfCohort): ...
class WantDigest(OfCohort):
    day: int
    hour: int
class PickDigestDay(OfCohort): ...
class PickDigestHour(OfCohort): ...
class StopDigest(OfCohort): ...
