"""The end of a cohort, as its members hear of it, and the other things that they are told once."""

from bot import callbacks
from bot.services.cohorts.ending import CohortEnded, EndingAsked, KeptGoing
from bot.services.cohorts.notices import MadeTrainer, RemovedFromCohort, Told
from bot.views import menus
from bot.views.account import starting
from bot.views.cohorts import cohorts
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows


@shows
def asked(outcome: EndingAsked, say: Say) -> Message | Reply:
    cohort = outcome.cohort
    text = say("End “{cohort}” now?", cohort=cohort.name) + " "
    if outcome.others:
        text += (
            say.plural("The {n} other person in it is told once.", "The {n} other people in it are told once each.", outcome.others) + " "
        )
    text += say("Trainers can read what was shared for 30 days more. It can't be begun again.")
    keys = [Button(say("End it"), callbacks.EndCohort(cohort.id)), Button(say("Go on with it"), callbacks.ShowCohort(cohort.id))]
    return Message(text=text, buttons=[keys], in_place=True)


def told(outcome: Told, say: Say) -> Message:
    """Unasked: once, or not at all."""
    match outcome:
        case CohortEnded():
            return ended(outcome, say)
        case RemovedFromCohort(cohort=cohort):
            text = say(
                "You are no longer in the cohort “{cohort}”: one of its trainers took you out of it. Your practice goes on as before, "
                "and all that you wrote is yours. If you wonder why, ask them, or {host}: {contact}",
                cohort=cohort.name,
                host=say.host.name,
                contact=say.host.contact,
            )
            return Message(text=text, buttons=menus.current(say), scheduled=True, once=True)
        case MadeTrainer(cohort=cohort):
            text = say(
                "You are a trainer of “{cohort}” now: another trainer asked you to lead it with them. /cohort shows what you can do, "
                "and under My place you can step back at any time.",
                cohort=cohort.name,
            )
            keys = [Button(say("Open it"), callbacks.ShowCohort(cohort.id))]
            return Message(text=text, buttons=[keys], scheduled=True, once=True)


@shows
def ended(outcome: CohortEnded, say: Say) -> Message:
    cohort, day, unasked = outcome.cohort, say.day(outcome.read_until, outcome.person.schedule.zone), not outcome.by_hand
    if outcome.led:
        text = say(
            "The cohort “{cohort}” has ended. Thank you for leading it. Trainers can read what was shared until {day}. Your own scenarios, "
            "courses, trainings and certificates stay: /cohort still has it.",
            cohort=cohort.name,
            day=day,
        )
    else:
        text = say(
            "The cohort “{cohort}” has ended. Thank you for practicing in it. All that you wrote is yours. Its trainers can read what you "
            "shared with them until {day}, and no longer.",
            cohort=cohort.name,
            day=day,
        )
    return Message(text=text, buttons=_ways_on(outcome, say), in_place=outcome.by_hand, scheduled=unasked, once=unasked)


def _ways_on(outcome: CohortEnded, say: Say) -> list[list[Button]]:
    unshare = Button(say("Unshare all"), callbacks.UnshareAll(outcome.cohort.id))
    return [
        [Button(say("Keep practicing"), callbacks.KeepPractising()), Button(say("Rest"), callbacks.Stop())],
        [cohorts.copy_button(outcome.cohort, say), unshare] if outcome.led else [unshare],
    ]


@shows
def kept(outcome: KeptGoing, say: Say) -> Message:
    return Message(text=say("Good.") + " " + starting.next_time(outcome.person, say), buttons=menus.current(say), in_place=True)
