"""What a view gives back: messages as the person will see them, with no word of Telegram's."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot import callbacks
from bot.callbacks import Callback
from practice.access import Action
from practice.frozen import Frozen

MARK = "\N{WRITING HAND}"  # the reaction that says "written down"


@dataclass(frozen=True)
class Button:
    label: str
    action: Callback
    data: str = field(init=False)  # the action, as it is on the wire

    def __post_init__(self) -> None:
        object.__setattr__(self, "data", callbacks.encode(self.action))


Buttons = Sequence[Sequence[Button]]  # a row with none is not shown


class Picture(Frozen):
    """A picture to draw when the message is sent; the facts are all that it needs."""

    name: str
    facts: dict[str, Any]


class Document(Frozen):
    """A file for someone, made from rows when the message is sent; bot/runtime/files/forms.py names the forms. The facts are plain data."""

    form: str
    person_id: int
    facts: dict[str, Any] = field(default_factory=dict)


class Reading(Frozen):
    """What must still be allowed in that cohort when a message with other people's words or names is sent."""

    cohort_id: int
    action: Action


class Message(Frozen):
    """One message. `text` is Telegram's HTML; what a person wrote must have come through `Say`, which escapes it."""

    text: str
    buttons: Buttons = ()
    numbered: bool = False  # what its list names may be typed instead of the number; the list holds nobody's words or name
    in_place: bool = False  # edit the message whose button was pressed, if there is one
    edits: int | None = None  # or edit the message of this outbox row
    only_edits: bool = False  # and say nothing where that message is gone
    takes_back: bool = False  # and where it was to come unasked and has not yet, it does not come
    location_button: str | None = None  # ask for the phone's location with a key of this label
    drops_keyboard: bool = False
    picture: Picture | None = None
    voice: int | None = None  # id of a stored voice note to play
    certificate: int | None = None  # id of a stored certificate to send back
    recording: str | None = None  # id of a scenario to play as it is read aloud, in the person's language
    document: Document | None = None
    voice_seconds: int | None = None
    prompt_id: int | None = None  # what a reply to it answers
    opens_prompt: bool = False  # it is that prompt's card: sent once or not at all
    saved_card_of: int | None = None  # it is the "saved" card of this reflection
    shows_code: str | None = None  # it is the one message that shows the person's code of this kind
    chat_id: int | None = None  # to another chat than the person's own: the one that they left, or of someone who was shown something
    replies: bool = False  # quote the message that is being answered
    asks_about_plan: int | None = None  # a reply to it is a note to this plan
    reads: Reading | None = None  # it is sent only to someone who may read it then
    names_of: int | None = None  # it may show names of this cohort's people, and is changed when one of them goes
    shows_share: int | None = None  # it shows what someone else shared, and is changed when that is taken back
    brings_note: int | None = None  # it brings this note to whom it is for
    repeats: int | None = None  # the earlier prompt whose words it repeats
    scheduled: bool = False
    once: bool = False  # sent once or not at all, as a prompt's card is


class Reply(Frozen):
    """Everything that one event makes the bot say and do in a chat."""

    @staticmethod
    def of(spoken: "Reply | Message") -> "Reply":
        """A message is a reply of one."""
        return spoken if isinstance(spoken, Reply) else Reply(messages=[spoken])

    messages: Sequence[Message] = ()
    toast: str | None = None  # a line over the chat, for a pressed button
    reaction: str | None = None  # on the person's own message
    bare: Sequence[int] = ()  # outbox rows whose buttons go
    ends: Sequence[Buttons] = ()  # questions with these buttons are over, wherever they stand: theirs go too
    bare_pressed: bool = False  # so do those of the message whose button was pressed
    delete: Sequence[int] = ()  # chat messages to take away
    plain_menu: bool = False  # the chat's list of commands becomes everyone's
    alone: bool = False  # nothing else is said with it
    truncates: bool = False  # rows are gone for good: the write-ahead log is emptied as well
    over: bool = False  # the button's work was done before: the toast is enough where its message has lost its buttons
