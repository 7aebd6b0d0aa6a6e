"""A training's hours as they are offered to one person, and what becomes of them."""

from dataclasses import replace

from bot import callbacks
from bot.services.education.attending import LONGEST_NAME, CertificateNameAsked, CreditOffered, HoursDeclined, HoursTaken, OfferOver
from bot.views import menus
from bot.views.education.trainings import facts
from bot.views.labels import short
from bot.views.message import Button, Message
from bot.views.say import Say
from bot.views.showing import shows


def asked(outcome: CreditOffered, say: Say) -> Message:
    """Unasked, once, to a member of the cohort."""
    return replace(_offered(outcome, say), in_place=False, scheduled=True, once=True)


@shows
def _offered(outcome: CreditOffered, say: Say) -> Message:
    lead = say("Hours for a training, from “{cohort}”. If you were there, you can take them into your own log.", cohort=outcome.cohort)
    attendance = outcome.attendance.id
    keys = [Button(say("Take the hours"), callbacks.AcceptHours(attendance)), Button(say("No, thanks"), callbacks.DeclineHours(attendance))]
    return Message(text=lead + "\n\n" + facts(outcome.training, say), buttons=[keys], in_place=True)


@shows
def _name_asked(outcome: CertificateNameAsked, say: Say) -> Message:
    text = say(
        "Which name goes on the certificate? Write it as your board knows you. The trainers see that name, and that you took the hours, "
        "for {years} years.",
        years=say.host.certificate_years,
    )
    if outcome.too_long:
        text = say("Up to {n} letters, please.", n=LONGEST_NAME) + "\n\n" + text
    attendance = outcome.attendance.id
    own = [] if outcome.suggested is None else [Button(short(outcome.suggested), callbacks.CertifyOwnName(attendance))]
    return Message(text=text, buttons=[own, [Button(say("Back"), callbacks.SeeOffer(attendance))]], in_place=True)


@shows
def _taken(outcome: HoursTaken, say: Say) -> Message:
    parts = [say("In your log, as “{name}”.", name=outcome.attendance.name or ""), facts(outcome.training, say)]
    if outcome.goals:
        parts.append(say("It counts toward: {goals}. /goals shows the hours.", goals=", ".join(goal.name for goal in outcome.goals)))
    parts.append(say("Your trainers get a certificate to sign and give you. Check with your board what it accepts."))
    back = Button(say("Undo"), callbacks.DeclineHours(outcome.attendance.id))
    return Message(text="\n\n".join(parts), buttons=[[back]], in_place=True)


@shows
def _declined(outcome: HoursDeclined, say: Say) -> Message:
    back = say("Taken back: it is no longer in your log or on the trainers' list.")
    text = back if outcome.were_taken else say("All right. Nobody is told.")
    change = Button(say("Take the hours"), callbacks.AcceptHours(outcome.attendance.id))
    return Message(text=text, buttons=[[change]], in_place=True)


@shows
def _over(_: OfferOver, say: Say) -> Message:
    text = say("This code has expired: it works for half an hour. Please ask whoever showed it for a new one.")
    return Message(text=text, buttons=menus.current(say))
