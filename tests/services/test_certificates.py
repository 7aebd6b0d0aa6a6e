"""What becomes of a file once it was fetched."""

from bot.services import dialogues
from bot.services.daily import prompts
from bot.services.education.certificates import NotKept, Refusal, give_up, keep_fetched
from db import certificates, credit_drafts
from db import dialogues as questions
from db import prompts as rows
from db.dialogues import Asking
from tests.services.life import LIBRARY, MONDAY

PDF = b"%PDF-1.7\n"


def sent(life):
    """A PDF that was sent with a draft and waits to be fetched."""
    credit_drafts.add(life.db, life.id, is_guided=False, now=MONDAY)
    certificates.add(life.db, life.id, None, chat_id=1, message_id=1, file_id="f", mime_type="application/pdf", now=MONDAY)
    (certificate,) = certificates.TO_FETCH.list_due(life.db, now=MONDAY, limit=5)
    return certificate


def test_what_it_was_sent_as_is_kept_and_fetched_no_more(life):
    certificate = sent(life)
    assert keep_fetched(life.db, certificate, PDF) is None
    assert certificates.content(life.db, certificate.id) == PDF
    assert certificates.TO_FETCH.list_due(life.db, now=MONDAY, limit=5) == []


def test_ten_megabytes_are_kept_and_one_byte_more_is_not(life):
    certificate = sent(life)
    largest = PDF.ljust(10 * 1024 * 1024, b"\0")
    assert keep_fetched(life.db, certificate, largest) is None
    assert keep_fetched(life.db, certificate, largest + b"\0") == NotKept(refusal=Refusal.SIZE, credit_id=None)
    assert certificates.list_of(life.db, life.id, None) == []


def test_a_file_that_was_taken_away_meanwhile_is_not_spoken_of(life):
    certificate = sent(life)
    certificates.delete(life.db, life.id, certificate.id)
    assert keep_fetched(life.db, certificate, b"MZ") is None
    assert give_up(life.db, certificate) is None


def test_words_to_nothing_in_particular_end_the_question_for_it(life):
    prompts.skip(life.db, life.person, MONDAY, prompt_id=rows.find_open(life.db, life.id).id)
    questions.ask(life.db, life.id, Asking.CERTIFICATE, now=MONDAY, about_id=1)
    said = dialogues.Written(message_id=1, sent_at=MONDAY, text="I would ask what she wants")
    heard = dialogues.hear(life.db, life.person, MONDAY, written=said, library=LIBRARY, rng=life.rng)
    assert isinstance(heard, dialogues.NothingOpen)
    assert questions.find(life.db, life.id) is None
