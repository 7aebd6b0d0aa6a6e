"""Being invited to a cohort: whose it is, exactly what its trainers will see, a name, and whether answering shows."""

from bot import callbacks
from bot.services.cohorts.joining import Invited, Joined, JoinNameAsked, JoinShowingAsked, LinkNotWorking, NotJoined
from bot.views import menus
from bot.views.cohorts import cohorts
from bot.views.labels import short
from bot.views.message import Button, Message
from bot.views.say import Say
from bot.views.showing import shows
from practice.access import Role


@shows
def invited(outcome: Invited, say: Say) -> Message:
    invite = outcome.invite.id
    no = Button(say("Not now"), callbacks.DeclineInvite(invite))
    parts = [cohorts.heading(outcome.cohort, outcome.trainers, say)]
    if outcome.role is Role.TRAINER:
        parts += [say("You are invited to be one of its trainers."), _what_trainers_do(say)]
        yes = Button(say("Be a trainer"), callbacks.AcceptInvite(invite))
    else:
        way_out = say("You can leave whenever you like, with two taps. Nobody will talk you out of it.")
        parts += [say("You are invited to join."), what_they_will_see(say), way_out]
        yes = Button(say("Join"), callbacks.AcceptInvite(invite))
    return Message(text="\n\n".join(parts), buttons=[[yes, no]], in_place=True, names_of=outcome.cohort.id)


def what_they_will_see(say: Say) -> str:
    """The whole of it, before anyone joins."""
    return say(
        "What its trainers will see: that you joined, under the name you pick. That you answered, and for which value, only if you agree; "
        "everyone in the cohort can open that page. Your words, only if you share them. Some trainers must by law report danger or abuse."
    )


def _what_trainers_do(say: Say) -> str:
    return say(
        "Trainers send scenarios, see who is in the cohort, and read what members share with them. You practice too, and appear in it as "
        "members do. Everyone in it sees the name you pick."
    )


@shows
def _name_asked(outcome: JoinNameAsked, say: Say) -> Message:
    invite = outcome.invited.invite.id
    text = say(
        "Under which name do you want to be in “{cohort}”? Write one. Your Telegram name is never shown.",
        cohort=outcome.invited.cohort.name,
    )
    back = [Button(say("Back"), callbacks.SeeInvite(invite)), Button(say("Not now"), callbacks.DeclineInvite(invite))]
    own = []
    if outcome.suggested is not None:
        own = [[Button(short(outcome.suggested), callbacks.JoinUnderOwnName(invite))]]
        text += " " + say("Or use the name by which I call you, with the button.")
    return Message(text=text, buttons=[*own, back], in_place=True)


@shows
def _showing_asked(outcome: JoinShowingAsked, say: Say) -> Message:
    invite = outcome.invited.invite.id
    text = "\n\n".join(
        [
            say("You will be “{name}” there.", name=outcome.shown_name),
            say(
                "May its trainers see that you answered, and for which value? Everyone in the cohort can open the page that they see. "
                "Never your words. If you don't show it, they can't tell whether you answer. You can change this at any time."
            ),
        ]
    )
    rows = [
        [Button(say("Show that I answer"), callbacks.JoinCohort(invite, 1))],
        [Button(say("Don't show it"), callbacks.JoinCohort(invite, 0))],
        [Button(say("Another name"), callbacks.AcceptInvite(invite))],
    ]
    return Message(text=text, buttons=rows, in_place=True)


@shows
def _joined(outcome: Joined, say: Say) -> Message:
    is_trainer = outcome.shown.membership.role is Role.TRAINER
    return cohorts.shown(outcome.shown, say, lead=say("You are a trainer of this cohort now.") if is_trainer else say("You're in."))


@shows
def _not_joined(_: NotJoined, say: Say) -> Message:
    text = say("Not joined, and nobody was told. The link still works if you change your mind.")
    return Message(text=text, buttons=menus.current(say), in_place=True)


@shows
def not_working(_: LinkNotWorking, say: Say) -> Message:
    text = say(
        "This link or code does not work here: it may have expired, been used up or taken back. "
        "Please ask whoever gave it to you for a new one."
    )
    return Message(text=text, buttons=menus.current(say), in_place=True)
