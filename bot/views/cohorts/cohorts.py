"""Cohorts: the list of one's own, and one page for each, edited in place."""

from bot import callbacks
from bot.services.cohorts.cohorts import ON_A_PAGE, CohortCodeAsked, MyCohorts
from bot.services.cohorts.joining import CohortShown
from bot.views.cohorts import course
from bot.views.labels import pager, short
from bot.views.message import Button, Buttons, Message
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.access import Role, Stage
from practice.cohorts import READ_AFTER_THE_END, Cohort, Membership, stage


@shows
def listed(outcome: MyCohorts, say: Say) -> Message:
    if not outcome.cohorts:
        text = say(
            "<b>Cohorts</b>\nA cohort is a group that practices together for a while. You are in none. Open the link that a trainer "
            "gave you, type their code, or make a cohort of your own."
        )
        return Message(text=text, buttons=[_beginnings(say)], in_place=True)
    text = "\n".join([say("<b>Your cohorts</b>"), *(_line(*each, say) for each in outcome.cohorts)])
    return Message(text=text, buttons=_list_keys(outcome, say), in_place=True)


def _line(cohort: Cohort, membership: Membership, say: Say) -> str:
    name = put("{name}", name=cohort.name)
    if cohort.ended_at is not None:
        return say("{name} (ended)", name=cohort.name)
    return say("{name} (you are a trainer)", name=cohort.name) if membership.role is Role.TRAINER else name


def _list_keys(outcome: MyCohorts, say: Say) -> Buttons:
    names = [[Button(short(cohort.name), callbacks.ShowCohort(cohort.id))] for cohort, _ in outcome.cohorts]
    turns = pager(outcome.page, callbacks.ListCohorts, say("Back"), say("More"), more=(outcome.page + 1) * ON_A_PAGE < outcome.total)
    return [*names, turns, _beginnings(say)]


def _beginnings(say: Say) -> list[Button]:
    return [Button(say("Make a cohort"), callbacks.NewCohort()), Button(say("I have a code"), callbacks.HaveCohortCode())]


@shows
def code_asked(_: CohortCodeAsked, say: Say) -> Message:
    return Message(text=say("Write the code that your trainer gave you, or /cancel. Small letters and spaces are fine."))


@shows
def shown(outcome: CohortShown, say: Say, *, lead: str | None = None) -> Message:
    cohort, membership = outcome.cohort, outcome.membership
    over = stage(cohort, now=outcome.now) is Stage.OVER
    counted = say.plural("{n} person is in it.", "{n} people are in it, trainers included.", outcome.members)
    facts = [say("It ended on {day}. What you made in it stays yours.", day=_day(cohort, say))] if over else [counted, *when(cohort, say)]
    line = None if over else course.members_line(outcome.course, outcome.next_on, say)
    facts += [line] if line else []
    parts = [*([] if lead is None else [lead]), heading(cohort, outcome.trainers, say), "\n".join(facts)]
    if cohort.ended_at is None:
        parts.append(place(membership, say))
    return Message(text="\n\n".join(parts), buttons=_keys(cohort, membership, say, over=over), in_place=True, names_of=cohort.id)


def heading(cohort: Cohort, trainers: tuple[str, ...], say: Say) -> str:
    """Its name and its trainers' shown names."""
    name = put("<b>{cohort}</b>", cohort=cohort.name)
    if not trainers:
        return name
    return name + "\n" + say.plural("Trainer: {names}", "Trainers: {names}", len(trainers), names=", ".join(trainers))


def when(cohort: Cohort, say: Say) -> list[str]:
    """From when to when it runs, and when what its trainers send comes."""
    if cohort.ended_at is not None:
        until = say.day(cohort.ended_at + READ_AFTER_THE_END, cohort.zone)
        return [say("It ended on {day}. Its trainers can read what was shared until {until}.", day=_day(cohort, say), until=until)]
    start, end = say.short_date(cohort.starts_on), cohort.ends_on
    days = say("It runs from {start}.", start=start)
    if end is not None:
        days = say("It runs from {start} to {end}.", start=start, end=say.short_date(end))
    return [days, hour(cohort, say)]


def _day(cohort: Cohort, say: Say) -> str:
    assert cohort.ended_at is not None  # noqa: S101  asked only of those that have
    return say.day(cohort.ended_at, cohort.zone)


def hour(cohort: Cohort, say: Say) -> str:
    if cohort.hour is None:
        return say("What trainers send comes at each member's own hour.")
    return say(
        "What trainers send comes at {hour}, {zone} time: {days}.",
        hour=say.hour(cohort.hour),
        zone=say.zone(cohort.zone),
        days=say.weekdays(cohort.days),
    )


def place(membership: Membership, say: Say) -> str:
    name = say("You are “{name}” here.", name=membership.shown_name)
    if membership.shows_answers:
        return name + " " + say("Trainers see that you answered, and everyone here can open that page.")
    return name + " " + say("Trainers don't see whether you answer.")


def _keys(cohort: Cohort, membership: Membership, say: Say, *, over: bool) -> Buttons:
    every = [Button(say("All cohorts"), callbacks.ListCohorts(0))]
    if over:
        return [_kept(cohort, say), every]
    if cohort.ended_at is not None:
        return [*_ended_rows(cohort, membership, say), every]
    if membership.role is Role.TRAINER:
        own = [Button(say("Change"), callbacks.ChangeCohort(cohort.id)), Button(say("My place"), callbacks.ShowPlace(cohort.id))]
        return [*_trainer_rows(cohort, say), own, every]
    return [[_circle(cohort, say), _what_they_see(cohort, say)], *place_rows(cohort, membership, say), every]


def _trainer_rows(cohort: Cohort, say: Say) -> list[list[Button]]:
    return [
        [Button(say("Send a scenario"), callbacks.SendScenario(cohort.id)), Button(say("Course"), callbacks.CohortCourse(cohort.id, 0))],
        [
            Button(say("Own scenarios"), callbacks.OwnScenarios(cohort.id)),
            Button(say("Participation"), callbacks.ShowParticipation(cohort.id)),
        ],
        [Button(say("What was shared"), callbacks.ShowShared(cohort.id)), _circle(cohort, say)],
        [Button(say("Hours for trainings"), callbacks.OfferTraining(cohort.id))],
        [Button(say("Invite"), callbacks.ShowInvites(cohort.id)), Button(say("Members"), callbacks.ListMembers(cohort.id, 0))],
    ]


def _ended_rows(cohort: Cohort, membership: Membership, say: Say) -> list[list[Button]]:
    """What can still be done in one that has ended."""
    own = [_what_they_see(cohort, say), Button(say("Unshare all"), callbacks.UnshareAll(cohort.id))]
    if membership.role is not Role.TRAINER:
        return [own]
    shared = Button(say("What was shared"), callbacks.ShowShared(cohort.id))
    return [[shared, Button(say("Participation"), callbacks.ShowParticipation(cohort.id))], own, _kept(cohort, say)]


def _kept(cohort: Cohort, say: Say) -> list[Button]:
    """What stays with a trainer after the end."""
    return [Button(say("Trainings"), callbacks.OfferTraining(cohort.id)), copy_button(cohort, say)]


def copy_button(cohort: Cohort, say: Say) -> Button:
    return Button(say("Copy this cohort"), callbacks.AskCopyCohort(cohort.id))


def _circle(cohort: Cohort, say: Say) -> Button:
    return Button(say("Circle"), callbacks.ShowCircle(cohort.id))


def _what_they_see(cohort: Cohort, say: Say) -> Button:
    return Button(say("What they see"), callbacks.WhatTheySee(cohort.id))


def place_rows(cohort: Cohort, membership: Membership, say: Say) -> list[list[Button]]:
    """One's own place in it."""
    label, shows = (say("Hide my answering"), 0) if membership.shows_answers else (say("Show that I answer"), 1)
    return [
        [Button(say("Change my name"), callbacks.AskShownName(cohort.id)), Button(label, callbacks.ShowAnswers(cohort.id, shows))],
        [Button(say("Leave"), callbacks.AskLeaveCohort(cohort.id))],
    ]


def back(cohort: Cohort, say: Say) -> Button:
    return Button(say("Back"), callbacks.ShowCohort(cohort.id))
