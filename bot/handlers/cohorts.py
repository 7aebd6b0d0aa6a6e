"""Making, joining and ending a cohort, its members, course, participation and digest."""

from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import Field, button, on_button, on_command
from bot.services.account import starting
from bot.services.cohorts import (
    cohort_changing,
    cohort_making,
    cohorts,
    copying,
    course_calendar,
    course_times,
    courses,
    digests,
    ending,
    inviting,
    joining,
    members,
    membership,
    participation,
)
from bot.views.cohorts import cohort_making as making_views
from bot.views.cohorts import digests as digest_views
from bot.views.cohorts import participation as participation_views
from practice.access import Action
from practice.cohorts import OWN_HOUR, Part


async def on_cohort(context: Context) -> None:
    """Alone, or with the code that a trainer read out."""
    if context.args:
        deps, text = context.deps, "".join(context.args)
        await context.act(starting.open_code, text=text, library=deps.library, rng=deps.rng)
        return
    await context.act(cohorts.open_)


async def on_name_trainer(context: Context, pressed: callbacks.NameTrainer) -> None:
    await context.act(cohort_making.be_named, text=pressed.name or None)


async def on_hour(context: Context, pressed: callbacks.CohortHour) -> None:
    hour = None if pressed.hour == OWN_HOUR else pressed.hour
    await context.act(cohort_changing.set_hour, cohort_id=pressed.cohort, hour=hour)


ROUTES = (
    on_command("cohort", on_cohort),
    button(callbacks.ShowCohort, cohorts.show),
    button(callbacks.ListCohorts, cohorts.list_page),
    button(callbacks.HaveCohortCode, cohorts.ask_code),
    button(callbacks.NewCohort, cohort_making.begin),
    button(callbacks.NameCohort, cohort_making.name_it, text=Field("name")),
    on_button(callbacks.NameTrainer, on_name_trainer),
    button(callbacks.ChangeCohort, cohort_changing.offer),
    button(callbacks.AskPart, cohort_changing.ask),
    button(callbacks.SkipPart, cohort_changing.go_on),
    button(callbacks.CohortStarts, cohort_changing.start_in),
    button(callbacks.CohortEnds, cohort_changing.end_after),
    on_button(callbacks.CohortHour, on_hour),
    button(callbacks.AllCohortHours, cohort_changing.ask, making_views.all_hours, part=Part.HOUR),
    button(callbacks.CohortZone, cohort_changing.set_zone),
    button(callbacks.CohortDays, cohort_changing.set_days),
    button(callbacks.PickCohortDays, cohort_changing.ask, part=Part.DAYS),
    button(callbacks.AskEndCohort, ending.ask),
    button(callbacks.EndCohort, ending.end),
    button(callbacks.KeepPractising, ending.keep_practising),
    button(callbacks.SeeInvite, joining.look_again),
    button(callbacks.AcceptInvite, joining.ask_name),
    button(callbacks.JoinUnderOwnName, joining.use_own_name),
    button(callbacks.JoinCohort, joining.join, shows_answers=Field("shows")),
    button(callbacks.DeclineInvite, joining.decline),
    button(callbacks.AskCopyCohort, copying.ask),
    button(callbacks.CopyCohort, copying.copy),
    button(callbacks.ShowInvites, inviting.list_all),
    button(callbacks.NewInvite, inviting.ask),
    button(callbacks.MakeLink, inviting.make, with_picture=Field("picture")),
    button(callbacks.MakeCode, inviting.make, days=None),
    button(callbacks.ShowInvite, inviting.show),
    button(callbacks.TakeBackInvite, inviting.take_back),
    button(callbacks.ListMembers, members.list_page),
    button(callbacks.ShowMember, members.show),
    button(callbacks.AskRemoveMember, members.ask_to_remove),
    button(callbacks.RemoveMember, members.remove),
    button(callbacks.AskMakeTrainer, members.ask_to_make_trainer),
    button(callbacks.MakeTrainer, members.make_trainer),
    button(callbacks.ShowPlace, membership.show),
    button(callbacks.AskShownName, membership.ask_name),
    button(callbacks.ShowAnswers, membership.show_answers),
    button(callbacks.AskLeaveCohort, membership.ask_to_leave),
    button(callbacks.LeaveCohort, membership.leave),
    button(callbacks.AskStepBack, membership.ask_to_step_back),
    button(callbacks.StepBack, membership.step_back),
    button(callbacks.CohortCourse, courses.show),
    button(callbacks.TakeCourse, courses.take),
    button(callbacks.AskCourseFile, courses.ask_file),
    button(callbacks.UseCourse, courses.use),
    button(callbacks.RestCourse, courses.pause),
    button(callbacks.ResumeCourse, courses.resume),
    button(callbacks.KeepCourse, courses.keep),
    button(callbacks.AskDropCourse, courses.ask_to_drop),
    button(callbacks.DropCourse, courses.drop),
    button(callbacks.AskCourseWhen, course_times.ask_when),
    button(callbacks.CourseDays, course_times.set_days),
    button(callbacks.CourseHour, course_times.set_hour),
    button(callbacks.CourseStart, course_times.set_start),
    button(callbacks.CourseDay, course_calendar.show),
    button(callbacks.PickDayValue, course_calendar.ask_value),
    button(callbacks.AskDayScenario, course_calendar.ask_scenario),
    button(callbacks.DayScenario, course_calendar.set_scenario),
    button(callbacks.AskMoveDay, course_calendar.ask_move),
    button(callbacks.MoveDay, course_calendar.move),
    button(callbacks.DropDay, course_calendar.drop),
    button(callbacks.ShowParticipation, participation.show),
    button(callbacks.ShowParticipationIn, participation.show),
    button(callbacks.OpenParticipation, participation.show, participation_views.opened),
    button(callbacks.WhatTheySee, participation.show, action=Action.SEE_WHAT_THEY_SEE),
    button(callbacks.WhatTheySeeIn, participation.show, action=Action.SEE_WHAT_THEY_SEE),
    button(callbacks.PictureParticipation, participation.picture),
    button(callbacks.FileParticipation, participation.ask_file),
    button(callbacks.ShowDigest, digests.show),
    button(callbacks.WantDigest, digests.want),
    button(callbacks.PickDigestDay, digests.show, digest_views.day_asked),
    button(callbacks.PickDigestHour, digests.show, digest_views.hour_asked),
    button(callbacks.StopDigest, digests.stop),
)
