"""The first message, consent, and the few questions before the first scenario."""

from dataclasses import replace

from bot import callbacks
from bot.services.account.starting import Back, Brought, Next, SetUp, Welcome
from bot.services.dialogues import NotSetUpYet
from bot.views import menus, questions
from bot.views.account import own_times
from bot.views.daily import prompts
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.showing import show, shows
from practice.languages import OWN_NAMES, others
from practice.models import Person


@shows
def asked(outcome: Next, say: Say) -> Message:
    return questions.ask(outcome.question, say, outcome.person, greeted=outcome.greeted)


@shows
def brought(outcome: Brought, say: Say) -> Reply:
    """In answer to a link, for someone new: what becomes of it, and then the start as for anyone."""
    first = [Message(text=say("Your invitation waits here until you have looked around. First, this is what I am."))]
    if outcome.trouble is not None:
        first = [replace(message, buttons=()) for message in Reply.of(show(outcome.trouble, say)).messages]
    return Reply(messages=[*first, *Reply.of(show(outcome.begun, say)).messages])


@shows
def welcome(outcome: Welcome, say: Say) -> Message:
    rows = [
        [
            Button(say("Start"), callbacks.Agree(say.language)),
            *(Button(OWN_NAMES[other], callbacks.Welcome(other)) for other in others(say.language)),
        ],
        [menus.support(say), Button(say("Tell me more"), callbacks.TellMore(say.language))],
    ]
    if outcome.more:
        rows[1][1] = Button(say("Back"), callbacks.Welcome(say.language))
    return Message(text=_more(say) if outcome.more else _what_this_is(outcome, say), buttons=rows, in_place=True)


def _what_this_is(outcome: Welcome, say: Say) -> str:
    return "\n\n".join(
        [
            say(
                "Hi. On days you choose, I send short, made-up moments from peer support and ask what you would do. "
                "No scores, no right answers."
            ),
            say(
                "{host} runs this bot. People there and Telegram could read what you write; trainers, only if you share it.",
                host=say.host.name,
            ),
            *_ending(outcome, say),
            say("I'm a bot, not a crisis line, and nobody is reading live."),
        ]
    )


@shows
def unfinished(_: NotSetUpYet, say: Say) -> Message:
    """They agreed, and the few questions are still open."""
    text = say("There are still one or two short questions. Use the buttons above, or skip the rest with the one below.")
    return Message(text=text, buttons=[[Button(say("Use the defaults"), callbacks.Defaults()), menus.support(say)]])


def _ending(outcome: Welcome, say: Say) -> list[str]:
    if outcome.ends_on is None:
        return []
    return [say("This bot ends on {day}. All that you write is deleted then; you can take a copy before.", day=say.day(outcome.ends_on))]


def _more(say: Say) -> str:
    return "\n\n".join(
        [
            say(
                "You pick the days and the hour. A scenario takes about three minutes, "
                "and you can skip any step, pause or stop at any time."
            ),
            relation(say),
            *drafts(say),
            say(
                "Telegram chats with bots are not end-to-end encrypted. What you write is kept in an encrypted database. "
                "Please leave out names and details of the people you support. Questions: {contact}",
                contact=say.host.contact,
            ),
            say("By tapping Start you agree to this. Before that, nothing you write is kept."),
        ]
    )


def drafts(say: Say) -> list[str]:
    """That the texts are drafts, while one of the library's is."""
    if not any(scenario.is_draft for scenario in say.library.scenarios):
        return []
    return [say("Scenarios are drafts until peer supporters have signed them.")]


def relation(say: Say) -> str:
    """What the host is to the people here: told before anyone agrees."""
    texts = {
        "employs": say("{host} employs some of the people who use this bot.", host=say.host.name),
        "certifies": say("{host} certifies some of the people who use this bot.", host=say.host.name),
        "employs-and-certifies": say("{host} employs and certifies some of the people who use this bot.", host=say.host.name),
        "neither": say("{host} does not employ or certify the people who use this bot.", host=say.host.name),
    }
    return texts[say.host.relation]


@shows
def _back(outcome: Back, say: Say) -> Message:
    name = outcome.person.name
    hello = say("Hello again, {name}.", name=name) if name else say("Hello again.")
    if outcome.person.paused_at is not None:
        text = say("I am quiet for now. You can practice any time, or start the daily scenarios again.")
        return Message(text=f"{hello} {text}", buttons=[[Button(say("Start again"), callbacks.Resume())], *menus.current(say)])
    if outcome.open_prompt is not None:
        return Message(text=f"{hello} " + say("A scenario is open. /today shows it again."), buttons=menus.current(say))
    return Message(text=f"{hello} " + next_time(outcome.person, say), buttons=menus.current(say))


def next_time(person: Person, say: Say) -> str:
    if person.next_prompt_at is None:
        return say("No scenario is planned.")
    return say("Your next scenario comes on {moment}.", moment=say.moment(person.next_prompt_at, person.schedule.zone))


@shows
def set_up(outcome: SetUp, say: Say) -> Reply:
    schedule = outcome.person.schedule
    text = say(
        "All set: {times}, {zone} time. /settings changes it, /stop pauses everything. Here is your first scenario.",
        times=own_times.when(schedule, say),
        zone=say.zone(schedule.zone),
    )
    done = Message(text=text, in_place=True, drops_keyboard=True)
    card = prompts.card(outcome.first, say)
    link = Reply() if outcome.opened is None else Reply.of(show(outcome.opened, say))
    return Reply(messages=[done, *card.messages, *(replace(each, in_place=False) for each in link.messages)], bare=[*card.bare, *link.bare])
