"""What is kept, taking it along, and leaving: said once, plainly, and not argued with."""

from dataclasses import replace
from datetime import timedelta

from bot import callbacks
from bot.services.account.farewells import LeavingAsked, Left, Stayed
from bot.services.looking import Told
from bot.views import menus
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.sharing import relays
from bot.views.showing import shows


def my_data(_: Told, say: Say) -> Message:
    text = "\n\n".join(
        [
            say("<b>My data</b>"),
            say(
                "It is yours. You can take all of it along: a notebook to read on your phone, and a file with everything, "
                "your voice notes too. Or you can have all of it deleted."
            ),
        ]
    )
    return Message(text=text, buttons=[[_copy(say)], [Button(say("Delete my data"), callbacks.AskDeleteMyData())]])


@shows
def asked(outcome: LeavingAsked, say: Say) -> Message:
    text = "\n\n".join(
        [
            say("<b>Delete everything?</b>"),
            *_led_alone(outcome, say),
            say("All that I keep about you goes, at once and for good: settings, scenarios, your words, voice notes."),
            say(
                "What stays for a while: backups, for at most {days} days. Messages here that are older than 48 hours: "
                "Telegram does not let me take those away. You can delete this chat yourself.",
                days=say.host.backup_days,
            ),
        ]
    )
    keys = [[_copy(say)], [Button(say("Delete everything"), callbacks.DeleteMyData()), Button(say("Keep"), callbacks.KeepMyData())]]
    return Message(text=text, buttons=keys)


def _led_alone(outcome: LeavingAsked, say: Say) -> list[str]:
    if not outcome.led_alone:
        return []
    names = ", ".join(outcome.led_alone[:3]) + ("…" if len(outcome.led_alone) > 3 else "")  # noqa: PLR2004  a line's worth
    return [
        say(
            "Only you lead this: {cohorts}. If you delete everything, it ends, and its members are told. With "
            "/cohort you can hand it over first.",
            cohorts=names,
        )
    ]


def _copy(say: Say) -> Button:
    return Button(say("Get a copy"), callbacks.ExportMyData())


@shows
def stayed(_: Stayed, say: Say) -> Message:
    return Message(text=say("Kept, all of it."), buttons=menus.current(say), in_place=True)


def left_on_request(outcome: Left, say: Say) -> Reply:
    """The host did it, as they had asked in writing."""
    said = left(outcome, say)
    first = say("{host} had everything of yours deleted here, as you asked.", host=say.host.name)
    return replace(said, messages=[replace(said.messages[0], text=f"{first}\n\n{said.messages[0].text}"), *said.messages[1:]])


def copied_on_request(say: Say) -> Message:
    host, contact = say.host.name, say.host.contact
    return Message(
        text=say("{host} made a copy of all that I keep of you, as you asked. If you did not ask: {contact}", host=host, contact=contact)
    )


@shows
def left(outcome: Left, say: Say) -> Reply:
    """The last word. Its row holds only a chat's number."""
    parts = [say("Nothing of yours is kept here.")]
    if outcome.was_known:
        parts = [
            say("Deleted. Thank you for practicing here."),
            say(
                "Your data is gone from the backups by {day}. Messages older than 48 hours stay in this chat until you delete it.",
                day=say.short_date((outcome.at + timedelta(days=say.host.backup_days + 1)).date()),
            ),
        ]
    parts.append(say("/start begins again, whenever you like."))
    messages = [Message(text="\n\n".join(parts), drops_keyboard=True), *relays.taken_back(outcome.withdrawn, say)]
    messages += relays.unnamed(outcome.named_in, say)
    return Reply(messages=messages, delete=outcome.message_ids, truncates=True, plain_menu=outcome.had_menu)
