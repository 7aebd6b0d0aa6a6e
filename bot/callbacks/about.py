"""What buttons are about: a row of ours, a page of a list, or yes and no. Nothing is made of these alone, so they are no buttons."""

from bot.callbacks.codec import Callback


# fmt: off
class OfAttendance(Callback):
    attendance: int
class OfCategory(Callback):
    category: int
class OfCohort(Callback):
    cohort: int
class OfCourseDay(Callback):
    day: int
class OfCredit(Callback):
    credit: int
class OfDraft(Callback):
    draft: int
class OfEntry(Callback):
    entry: int
class OfGoal(Callback):
    goal: int
class OfInvite(Callback):
    invite: int
class OfOwnScenario(Callback):
    own: int
class OfPage(Callback):
    page: int
class OfPlan(Callback):
    plan: int
class OfPrompt(Callback):
    prompt: int
class OfPush(Callback):
    push: int
class OfReflection(Callback):
    reflection: int
class OfSelfCheck(Callback):
    check: int
class OfShare(Callback):
    share: int
class OfTakenCourse(Callback):
    taken: int
class OfTraining(Callback):
    training: int
class YesOrNo(Callback):
    wanted: int
class OfMember(OfCohort):
    member: int
class OfPageOfCohort(OfCohort):
    page: int
class OfReflectionIn(OfReflection):
    cohort: int
