"""Stickers, polls, films and what else cannot be kept: what to do instead depends on what was going on."""

from datetime import datetime
from enum import StrEnum

from db import Database, credit_drafts, dialogues
from db import prompts as prompt_rows
from db.dialogues import BY_THE_CARD, Asking
from practice.frozen import Frozen
from practice.models import Person

LOGGING = (Asking.CREDIT_LINE, Asking.CREDIT, Asking.CERTIFICATE, Asking.SIGNED_CERTIFICATE)
BY_BUTTON = (Asking.TRACK, Asking.TOPICS)  # pages of the settings that read words too, and wait for none


class Sent(StrEnum):
    """What came."""

    FILM = "film"
    AUDIO = "audio"
    STICKER = "sticker"
    POLL = "poll"
    CONTACT = "contact"
    PLACE = "place"
    PICTURE = "picture"
    OTHER = "other"


class Meanwhile(StrEnum):
    NOT_AGREED = "not-agreed"
    NOT_SET_UP = "not-set-up"
    CARD = "card"
    PRACTICE = "practice"
    LOGGING = "logging"
    QUESTION = "question"
    NOTHING = "nothing"


class Unkeepable(Frozen):
    sent: Sent
    meanwhile: Meanwhile
    person: Person


def hear(db: Database, person: Person, _: datetime, *, sent: Sent) -> Unkeepable:
    return Unkeepable(sent=sent, meanwhile=_meanwhile(db, person), person=person)


def _meanwhile(db: Database, person: Person) -> Meanwhile:
    if person.consented_at is None:
        return Meanwhile.NOT_AGREED
    if person.set_up_at is None:
        return Meanwhile.NOT_SET_UP
    if (dialogue := dialogues.find(db, person.id)) is not None and dialogue.asking in BY_THE_CARD:
        return Meanwhile.PRACTICE
    if (dialogue is not None and dialogue.asking in LOGGING) or (dialogue is None and credit_drafts.find_new(db, person.id) is not None):
        return Meanwhile.LOGGING
    if dialogue is not None and dialogue.asking not in BY_BUTTON:
        return Meanwhile.QUESTION
    return Meanwhile.NOTHING if prompt_rows.find_open(db, person.id) is None else Meanwhile.CARD
