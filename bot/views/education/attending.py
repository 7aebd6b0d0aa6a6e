"""A training's hours as they are offered to one person, and what becomes of them."""

from bot import callbacks
from bot.services.education.attending import (
    LONGEST_NAME,
    Attending,
    CertificateNameAsked,
    CreditOffered,
    HoursDeclined,
    HoursTaken,
    OfferOver,
)
from bot.services.over import Stale
from bot.views import menus
from bot.views.education.trainings import facts
from bot.views.labels import short
from bot.views.message import Button, Message, Reply
from bot.views.over import stale
from bot.views.say import Say


def asked(outcome: CreditOffered, say: Say) -> Message:
    """Unasked, once, to a member of the cohort."""
    message = _offered(outcome, say, in_place=False)
    return Message(text=message.text, buttons=message.buttons, scheduled=True, once=True)


def opened(outcome: CreditOffered | HoursTaken | OfferOver, say: Say) -> Reply:
    match outcome:
        case OfferOver():
            text = say("This code has expired: it works for half an hour. Please ask whoever showed it for a new one.")
            return Reply(messages=[Message(text=text, buttons=menus.current(say))])
        case CreditOffered():
            return Reply(messages=[_offered(outcome, say, in_place=False)])
        case HoursTaken():
            return Reply(messages=[_taken(outcome, say, in_place=False)])


def pressed(outcome: Attending, say: Say) -> Message | Reply:
    return _step(outcome, say, in_place=True)


def heard(outcome: Attending, say: Say) -> Message | Reply:
    return _step(outcome, say, in_place=False)


def _step(outcome: Attending, say: Say, *, in_place: bool) -> Message | Reply:
    match outcome:
        case CreditOffered():
            return _offered(outcome, say, in_place=in_place)
        case CertificateNameAsked():
            return _name_asked(outcome, say, in_place=in_place)
        case HoursTaken():
            return _taken(outcome, say, in_place=in_place)
        case HoursDeclined():
            return _declined(outcome, say, in_place=in_place)
        case Stale():
            return stale(say)


def _offered(outcome: CreditOffered, say: Say, *, in_place: bool) -> Message:
    lead = say("Hours for a training, from “{cohort}”. If you were there, you can take them into your own log.", cohort=outcome.cohort)
    attendance = outcome.attendance.id
    keys = [Button(say("Take the hours"), callbacks.AcceptHours(attendance)), Button(say("No, thanks"), callbacks.DeclineHours(attendance))]
    return Message(text=lead + "\n\n" + facts(outcome.training, say), buttons=[keys], in_place=in_place)


def _name_asked(outcome: CertificateNameAsked, say: Say, *, in_place: bool) -> Message:
    text = say(
        "Which name goes on the certificate? Write it as your board knows you. The trainers see that name, and that you took the hours, "
        "for {years} years.",
        years=say.host.certificate_years,
    )
    if outcome.too_long:
        text = say("Up to {n} letters, please.", n=LONGEST_NAME) + "\n\n" + text
    attendance = outcome.attendance.id
    own = []
    if outcome.suggested is not None:
        own = [[Button(short(outcome.suggested), callbacks.CertifyOwnName(attendance))]]
    return Message(text=text, buttons=[*own, [Button(say("Back"), callbacks.SeeOffer(attendance))]], in_place=in_place)


def _taken(outcome: HoursTaken, say: Say, *, in_place: bool) -> Message:
    parts = [say("In your log, as “{name}”.", name=outcome.attendance.name or ""), facts(outcome.training, say)]
    if outcome.goals:
        parts.append(say("It counts toward: {goals}. /goals shows the hours.", goals=", ".join(goal.name for goal in outcome.goals)))
    parts.append(say("Your trainers get a certificate to sign and give you. Check with your board what it accepts."))
    back = Button(say("Undo"), callbacks.DeclineHours(outcome.attendance.id))
    return Message(text="\n\n".join(parts), buttons=[[back]], in_place=in_place)


def _declined(outcome: HoursDeclined, say: Say, *, in_place: bool) -> Message:
    text = (
        say("Taken back: it is no longer in your log or on the trainers' list.")
        if outcome.were_taken
        else say("All right. Nobody is told.")
    )
    change = Button(say("Take the hours"), callbacks.AcceptHours(outcome.attendance.id))
    return Message(text=text, buttons=[[change]], in_place=in_place)
