"""Who gets what a trainer sends now, and when, in words: with numbers only where these give nobody away."""

from bot.views.say import Say
from practice.outlook import Arrival, Outlook


def text(outlook: Outlook, say: Say, *, also_today: bool = False) -> str:
    """`also_today`: it goes to those who had today's too."""
    lines = [
        (Arrival.NOW, _now(outlook, say, also_today=also_today)),
        (Arrival.AFTER_TODAYS, "" if also_today else _after_todays(outlook, say)),
        (Arrival.AFTER_QUIET, _after_quiet(outlook, say)),
    ]
    arrivals = outlook.arrivals | {Arrival.NOW} if also_today and Arrival.AFTER_TODAYS in outlook.arrivals else outlook.arrivals
    return " ".join(line for arrival, line in lines if arrival in arrivals and line)


def _now(outlook: Outlook, say: Say, *, also_today: bool) -> str:
    if also_today:
        return say("All who are free for it get it within a minute or two, also those who had today's.")
    if outlook.arrivals == {Arrival.NOW}:
        return say("All who are free for it get it within a minute or two.")
    if outlook.counts:
        return say("Up to {n} get it now.", n=outlook.counts.get(Arrival.NOW, 0))
    return say("Those who have not had today's get it now.")


def _after_todays(outlook: Outlook, say: Say) -> str:
    if outlook.arrivals == {Arrival.AFTER_TODAYS}:
        return say("Nobody gets it right now: they had today's. It comes at their next hour.")
    if outlook.counts:
        return say("{n} had today's: it comes at their next hour.", n=outlook.counts.get(Arrival.AFTER_TODAYS, 0))
    return say("For those who had today's it comes at their next hour.")


def _after_quiet(outlook: Outlook, say: Say) -> str:
    if outlook.arrivals == {Arrival.AFTER_QUIET}:
        return say("Nobody gets it right now: they have quiet hours. It comes after these.")
    return say("For those who have quiet hours now it comes after these.")
