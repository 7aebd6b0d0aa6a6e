"""A reply becomes outbox rows, in the same transaction as its use case."""

import html
import re
from datetime import datetime, timedelta
from typing import Any

from bot import callbacks
from bot.views.message import Buttons, Message, Reply
from bot.views.say import elsewhere
from db import Database, keyboards, last_times, moves, namings, notes, outbox, plans, prompts, reflections, shares
from practice.models import Language, Person
from practice.typed import typed_labels

TAG = re.compile(r"<[^>]+>")
NO_BUTTONS: dict[str, Any] = {"inline_keyboard": []}
LEAVING = timedelta(minutes=1)
MOST_DELETED = 100  # message ids in one call


def put(
    db: Database,
    person: Person,
    reply: Reply,
    *,
    now: datetime,
    pressed_message_id: int | None = None,
    answered_message_id: int | None = None,
) -> int | None:
    """`pressed_message_id` is the message whose button was pressed; `answered_message_id` the person's own that is answered.

    The row of the last message that has buttons and is in the person's own chat, if there is one.
    """
    chat_id = person.telegram_id
    pressed_row = None
    if reply.bare_pressed and pressed_message_id is not None:
        pressed_row = outbox.find_by_message(db, chat_id, pressed_message_id)
    ended = [keyboards.find_question(db, person.id, callbacks.question_of(_actions(buttons))) for buttons in reply.ends]
    for row in dict.fromkeys([*reply.bare, *(row for row in (pressed_row, *ended) if row is not None)]):
        take_buttons(db, person, row, now=now)
    for first in range(0, len(reply.delete), MOST_DELETED):
        params = {"chat_id": chat_id, "message_ids": list(reply.delete[first : first + MOST_DELETED])}
        outbox.add(db, chat_id=chat_id, person_id=person.id, method="deleteMessages", params=params, now=now)
    if reply.plain_menu:
        put_menu(db, chat_id, None, now=now)
    rows = [_put_message(db, person, message, now, pressed_message_id, answered_message_id) for message in reply.messages]
    shown = [row for row, message in zip(rows, reply.messages, strict=True) if message.buttons and message.chat_id is None]
    return shown[-1] if shown else None


def take_buttons(db: Database, person: Person, row: int, *, now: datetime) -> None:
    """From the message of this outbox row, which stays in the chat."""
    keyboards.take(db, row)
    there = outbox.chat_of(db, row) or person.telegram_id
    params = {"chat_id": there, "reply_markup": NO_BUTTONS}
    outbox.add(db, chat_id=there, person_id=person.id, method="editMessageReplyMarkup", params=params, edits=row, kinds=(), now=now)


def put_leaving(db: Database, chat_id: int, *, now: datetime) -> None:
    """Being added and a first message arrive together: one leave answers both."""
    if not outbox.is_recent(db, chat_id, method="leaveChat", since=now - LEAVING):
        outbox.add(db, chat_id=chat_id, method="leaveChat", params={"chat_id": chat_id}, now=now)


def put_menu(db: Database, chat_id: int, commands: list[tuple[str, str]] | None, *, now: datetime) -> None:
    """What this one chat's list of commands shows; None for what everyone's does."""
    params: dict[str, Any] = {"scope": {"type": "chat", "chat_id": chat_id}}
    if commands is None:
        outbox.add(db, chat_id=chat_id, method="deleteMyCommands", params=params, now=now)
        return
    params["commands"] = [{"command": name, "description": text} for name, text in commands]
    outbox.add(db, chat_id=chat_id, method="setMyCommands", params=params, now=now)


def _put_message(db: Database, person: Person, message: Message, now: datetime, pressed: int | None, answered: int | None) -> int:
    method, attachment = _method(message, person)
    if message.reads is not None:
        reads = {"cohort": message.reads.cohort_id, "action": message.reads.action, "person": person.id}
        attachment = {**(attachment or {}), "reads": reads}
    chat_id = message.chat_id or person.telegram_id
    params = _params(chat_id, message, method)
    edits = message.edits
    if message.in_place and pressed is not None:
        edits = outbox.find_by_message(db, person.telegram_id, pressed)
        params |= {} if edits else {"message_id": pressed}
    if edits is not None or "message_id" in params:
        method = "editMessageText"
        params.pop("reply_markup" if message.drops_keyboard else "reply_parameters", None)
    elif message.replies and answered is not None:
        params["reply_parameters"] = {"message_id": answered, "allow_sending_without_reply": True}
    if message.only_edits and edits is not None and _catch_up(db, message, edits, params, now):
        _remember(db, person, message, edits, edits, now)
        return edits
    row = outbox.add(
        db,
        chat_id=chat_id,
        person_id=person.id if chat_id == person.telegram_id else None,
        method=method,
        params=params,
        now=now,
        prompt_id=message.prompt_id,
        attachment=attachment,
        edits=edits,
        scheduled=message.scheduled,
        once=message.once or message.opens_prompt,
        only_edits=message.only_edits,
        kinds=_kinds(message),
    )
    _remember(db, person, message, row, edits, now)
    return edits or row


def _catch_up(db: Database, message: Message, edits: int, params: dict[str, Any], now: datetime) -> bool:
    """What is to be changed has not gone out yet: the words that it had never do."""
    return (message.takes_back and outbox.cancel_unasked(db, edits, now=now)) or outbox.amend(db, edits, params, _kinds(message))


def _typed_keys(message: Message, language: Language) -> list[tuple[str, str]]:
    """What may be typed instead of each button, with what it does: its label, in any language, or what a list names by that number."""
    buttons = [button for line in message.buttons for button in line]
    words = html.unescape(TAG.sub("", message.text)) if message.numbered else ""
    named = [(name, button.data) for button in buttons for name in typed_labels.listed(words, button.label)]
    translated = [(name, button.data) for button in buttons for name in elsewhere(button.label, language)]
    return [*((button.label, button.data) for button in buttons), *named, *translated]


def _remember(db: Database, person: Person, message: Message, row: int, edits: int | None, now: datetime) -> None:
    """Which message it was, for whatever comes back to it later."""
    shown = edits or row
    if message.buttons and message.chat_id is None:
        keys = _typed_keys(message, person.language)
        question = callbacks.question_of(_actions(message.buttons))
        earlier = keyboards.put(db, person.id, outbox_id=shown, prompt_id=message.prompt_id, keys=keys, question=question)
        if earlier is not None:
            take_buttons(db, person, earlier, now=now)
    elif edits is not None:
        keyboards.take(db, edits)
    if message.opens_prompt and message.prompt_id is not None:
        prompts.set_outbox(db, message.prompt_id, row)
    if message.saved_card_of is not None and message.edits is None:  # what names its row is that card already
        reflections.set_card(db, message.saved_card_of, shown)
    if message.repeats is not None and message.prompt_id is not None:
        last_times.add_message(db, shown, earlier_id=message.repeats, prompt_id=message.prompt_id)
    if message.shows_code is not None:
        moves.set_outbox(db, person.id, message.shows_code, row)
    if message.asks_about_plan is not None:
        plans.set_outbox(db, message.asks_about_plan, row)
    if edits is not None and outbox.shows_others(db, edits):
        shares.forget_message(db, edits)
        namings.forget_message(db, edits)
    cohort_id = message.names_of or (None if message.reads is None else message.reads.cohort_id)
    if cohort_id is not None and message.chat_id is None:
        namings.note(db, shown, message.text, cohort_id=cohort_id, reader_id=person.id)
    if message.shows_share is not None:
        shares.show_in(db, shown, message.shows_share, person.id)
    if message.brings_note is not None:
        notes.set_outbox(db, message.brings_note, row)


def _method(message: Message, person: Person) -> tuple[str, dict[str, Any] | None]:
    if message.picture is not None:
        return "sendPhoto", {"picture": message.picture.name, "facts": message.picture.facts}
    if message.recording is not None:
        return "sendVoice", {"recording": message.recording, "language": person.language}
    if message.voice is not None:
        return "sendVoice", {"voice": message.voice}
    if message.certificate is not None:
        return "sendDocument", {"certificate": message.certificate}
    if message.document is not None:
        document = message.document
        return "sendDocument", {"document": document.form, "person_id": document.person_id, "facts": document.facts}
    return "sendMessage", None


def _params(chat_id: int, message: Message, method: str) -> dict[str, Any]:
    params: dict[str, Any] = {"chat_id": chat_id, "parse_mode": "HTML"}
    if method == "sendMessage":
        params |= {"text": message.text, "link_preview_options": {"is_disabled": True}}
    else:
        params["caption"] = message.text
    if message.voice_seconds is not None:
        params["duration"] = message.voice_seconds
    if message.location_button:
        key = {"text": message.location_button, "request_location": True}
        params["reply_markup"] = {"keyboard": [[key]], "resize_keyboard": True, "one_time_keyboard": True}
    elif message.drops_keyboard:
        params["reply_markup"] = {"remove_keyboard": True}
    elif message.buttons:
        params["reply_markup"] = {"inline_keyboard": _keys(message.buttons)}
    return params


def _actions(buttons: Buttons) -> list[callbacks.Callback]:
    return [button.action for line in buttons for button in line]


def _kinds(message: Message) -> set[str]:
    return {type(action).__name__ for action in _actions(message.buttons)}


def _keys(buttons: Buttons) -> list[list[dict[str, str]]]:
    return [[{"text": button.label, "callback_data": button.data} for button in row] for row in buttons if row]
