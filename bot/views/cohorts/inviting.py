"""Inviting: what works now, for how long and how many; a new link or code is shown once."""

from bot import callbacks
from bot.services.cohorts.inviting import DAYS, USES, InviteAsked, InviteMade, InviteShown, InvitesShown, TooManyInvites
from bot.views.cohorts import cohorts
from bot.views.labels import in_rows
from bot.views.message import Button, Buttons, Message, Picture, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.cohorts import Invite, InviteKind
from practice.models import Person

FOR_A_TRAINER = (1, 1)  # days and uses offered first


@shows
def _list(outcome: InvitesShown, say: Say) -> Message:
    cohort = outcome.cohort
    lines = [put("{number}. ", number=number) + _line(invite, outcome.person, say) for number, invite in enumerate(outcome.invites, 1)]
    text = "\n".join(
        [say("<b>Inviting to “{cohort}”</b>", cohort=cohort.name), *(lines or [say("There is no link or code that works right now.")])]
    )
    keys = [Button(str(number), callbacks.ShowInvite(cohort.id, invite.id)) for number, invite in enumerate(outcome.invites, 1)]
    new = [
        Button(say("Invite members"), callbacks.NewInvite(cohort.id, InviteKind.TRAINEE, 14, 30)),
        Button(say("Invite a trainer"), callbacks.NewInvite(cohort.id, InviteKind.TRAINER, *FOR_A_TRAINER)),
    ]
    return Message(text=text, buttons=[*in_rows(keys, 5), new, [cohorts.back(cohort, say)]], in_place=True)


def _line(invite: Invite, person: Person, say: Say) -> str:
    until = say.moment(invite.expires_at, person.schedule.zone)
    facts = {"until": until, "uses": invite.uses, "most": invite.most_uses}
    if invite.kind is InviteKind.TRAINER:
        return say("For trainers, until {until}. Used {uses} of {most}.", **facts)
    if invite.typed:
        return say("Code for members, until {until}. Used {uses} of {most}.", **facts)
    return say("Link for members, until {until}. Used {uses} of {most}.", **facts)


@shows
def _one(outcome: InviteShown, say: Say) -> Message:
    keys = [
        Button(say("Take it back"), callbacks.TakeBackInvite(outcome.cohort.id, outcome.invite.id)),
        Button(say("Back"), callbacks.ShowInvites(outcome.cohort.id)),
    ]
    about = say(
        "I keep it only in a form that nobody can read, so I can't show it again. You can make a new one. If "
        "you take this one back, it lets nobody in. People who are in stay in."
    )
    return Message(text=_line(outcome.invite, outcome.person, say) + "\n\n" + about, buttons=[keys], in_place=True)


@shows
def _options(outcome: InviteAsked, say: Say) -> Message:
    cohort, kind, days, uses = outcome.cohort, outcome.kind, outcome.days, outcome.uses
    if kind is InviteKind.TRAINER:
        title = say("<b>Invite a trainer to “{cohort}”</b>", cohort=cohort.name)
        lead = say("Trainers can do all that you can: send, read what is shared, remove, end.")
    else:
        title = say("<b>Invite members to “{cohort}”</b>", cohort=cohort.name)
        lead = say("Before they join they see its name, its trainers, and what trainers will see.")
    lasting = say.plural("A link works for {n} day.", "A link works for {n} days.", days)
    using = say.plural("It lets {n} person in.", "It lets up to {n} people in.", uses)
    text = title + "\n" + lead + "\n\n" + lasting + " " + using + " " + say("A code to type works for 48 hours.")
    rows: Buttons = [
        [_pick(say.plural("{n} day", "{n} days", each), each == days, callbacks.NewInvite(cohort.id, kind, each, uses)) for each in DAYS],
        [
            _pick(say.plural("{n} person", "{n} people", each), each == uses, callbacks.NewInvite(cohort.id, kind, days, each))
            for each in USES
        ],
        [
            Button(say("Make the link"), callbacks.MakeLink(cohort.id, kind, days, uses, 0)),
            Button(say("Link and QR code"), callbacks.MakeLink(cohort.id, kind, days, uses, 1)),
        ],
        [Button(say("Code to type"), callbacks.MakeCode(cohort.id, kind, uses)), Button(say("Back"), callbacks.ShowInvites(cohort.id))],
    ]
    return Message(text=text, buttons=rows, in_place=True)


def _pick(label: str, chosen: bool, action: callbacks.NewInvite) -> Button:  # noqa: FBT001
    return Button(("✓ " if chosen else "") + label, action)


@shows
def _made(outcome: InviteMade, say: Say) -> Reply:
    """In messages of their own, to be passed on as they are; the page behind them shows what works now."""
    until = say.moment(outcome.expires_at, outcome.person.schedule.zone)
    limits = say.plural("Until {until}, for {n} person.", "Until {until}, for up to {n} people.", outcome.most_uses, until=until)
    back = [[Button(say("All invitations"), callbacks.ShowInvites(outcome.cohort.id))]]
    if outcome.payload is None:
        text = say(
            "To join “{cohort}”: in Telegram, open @{bot}, and send it this:\n<code>/cohort {code}</code>",
            cohort=outcome.cohort.name,
            bot=say.host.username,
            code=outcome.code,
        )
        return Reply(messages=[Message(text=text), Message(text=limits + " " + _once(say), buttons=back)], bare_pressed=True)
    link = say.link(outcome.payload)
    messages = [Message(text=_invitation(outcome, say) + "\n" + put("{link}", link=link))]
    if outcome.with_picture:
        caption = say("To be scanned with a phone's camera: {cohort}", cohort=outcome.cohort.name)
        messages.append(Message(text=caption, picture=Picture(name="qr", facts={"link": link})))
    return Reply(messages=[*messages, Message(text=limits + " " + _once(say), buttons=back)], bare_pressed=True)


def _invitation(outcome: InviteMade, say: Say) -> str:
    if outcome.kind is InviteKind.TRAINER:
        return say("Be a trainer of “{cohort}” with me. Open this in Telegram:", cohort=outcome.cohort.name)
    return say("Join “{cohort}” to practice peer support together. Open this in Telegram:", cohort=outcome.cohort.name)


def _once(say: Say) -> str:
    return say("Pass on the message above; whoever has it can join. It is shown this once.")


@shows
def _too_many(outcome: TooManyInvites, say: Say) -> Message:
    text = say("Ten links and codes work at a time. Take one back first.")
    return Message(text=text, buttons=[[Button(say("Back"), callbacks.ShowInvites(outcome.cohort.id))]], in_place=True)
