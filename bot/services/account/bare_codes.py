"""A code or link that someone sends, whatever is open: a trainer's, another account's, or a certificate's number."""

import random
from datetime import datetime

from bot.services.account import moving, starting
from bot.services.cohorts import links
from bot.services.education import verifying
from bot.services.education.verifying import Verified
from db import Database, dialogues, invites, moves
from db.dialogues import Asking
from practice import codes
from practice.library import Library
from practice.models import Person
from practice.trainings import read_number

MOST_WITHIN = 4  # of one message are looked at
LONGEST_AROUND = 12  # words: whoever writes more has something else to say, and it is kept
LONGEST_INVITATION = 30  # words, as a trainer passes a link on


CodeRead = links.Opened | starting.Brought | moving.Given | Verified


def hear(
    db: Database, person: Person, now: datetime, *, text: str, message_id: int, library: Library, rng: random.Random
) -> CodeRead | None:
    """None for what is no code, and for what only might be one and is known nowhere: then it is read as words."""
    if (number := read_number(text)) is not None:
        return verifying.verify(db, number)
    payload = codes.find_in_address(text)
    if payload is not None and codes.is_link(payload) and len(text.split()) <= LONGEST_INVITATION:
        dialogues.stop_if(db, person.id, Asking.COHORT_CODE)
        return starting.open_link(db, person, now, payload=payload, library=library, rng=rng)
    alone = codes.read_alone(text)
    is_short = len(text.split()) <= LONGEST_AROUND
    within = [alone] if alone else codes.find_within(text)[:MOST_WITHIN] if is_short else []
    if not within or ((asked := dialogues.find(db, person.id)) is not None and asked.asking is Asking.MOVE_CODE):
        return None
    if any(moves.find_by_fingerprint(db, codes.fingerprint(symbols), now=now) for symbols in within):
        return moving.give_code(db, person, now, text=text, message_id=message_id)
    known = next((symbols for symbols in within if invites.find_by_fingerprint(db, codes.fingerprint(symbols))), None)
    symbols = known or (alone if codes.is_spelled(text) else None)
    if symbols is None:
        return None
    dialogues.stop_if(db, person.id, Asking.COHORT_CODE)
    return starting.open_code(db, person, now, text=symbols, library=library, rng=rng)
