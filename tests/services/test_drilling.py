"""The drill: three lines in a row, none of which anyone left out, and nothing of what is written stays."""

import random
from dataclasses import replace

import pytest

from bot.services.care import support
from bot.services.care.support import Needed
from bot.services.care.word_mirror import SaidWrong
from bot.services.daily import drilling, picking
from bot.services.daily.drilling import DrillStopped, LineShown, NoLines, RoundOver
from bot.services.dialogues import OnlyWordsHere, WordMeant
from bot.services.over import Stale
from bot.services.written import VoiceNote, Written
from db import Database, dialogues, drills, noticed, people
from db.dialogues import Asking
from db.support import Place
from practice.language.noticing import What
from practice.models import Language
from tests.services.life import LIBRARY, MONDAY, Life

CANARY = "kestrel"
LINES = {line.id: line for lines in LIBRARY.drills.values() for line in lines}
ASKS = {Language.ENGLISH: f"What was that like for you, {CANARY}?", Language.SPANISH: f"¿Qué fue lo más difícil para ti, {CANARY}?"}


def start(life: Life, text: str = "words") -> LineShown:
    shown = picking.practise_named(life.db, life.person, MONDAY, text=text, library=LIBRARY, rng=life.rng)
    assert isinstance(shown, LineShown)
    return shown


def write(life: Life, text: str, voice: VoiceNote | None = None) -> object:
    written = Written(message_id=77, sent_at=MONDAY, text=text, voice=voice)
    return support.hear(life.db, life.person, MONDAY, written=written, library=LIBRARY, rng=life.rng, country="US")


def everything(db: Database) -> str:
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    return " ".join(str(db.execute(f"SELECT * FROM {table}").fetchall()) for table in tables)


@pytest.mark.parametrize("language", Language)
def test_three_in_a_row_are_answered_looked_at_and_not_kept(life: Life, language: Language) -> None:
    people.set_language(life.db, life.id, language)
    shown = start(life, "words" if language is Language.ENGLISH else "Palabras")
    met = [shown.met.line]
    for place in (2, 3):
        shown = write(life, ASKS[language])
        assert isinstance(shown, LineShown)
        assert shown.met.place == place
        assert shown.before is not None
        assert shown.before.reflected is not None
        assert What.OPEN_QUESTION in shown.before.reflected.kinds
        met.append(shown.met.line)
    over = write(life, ASKS[language])
    assert isinstance(over, RoundOver)
    assert dialogues.find(life.db, life.id) is None
    assert len(set(met)) == 3
    assert all(LINES[line].says(language) for line in met)
    assert CANARY not in everything(life.db)


def test_every_line_comes_once_before_one_comes_again(life: Life) -> None:
    lines = len(LIBRARY.drills[Language.ENGLISH])
    shown = start(life)
    met = [shown.met.line]
    while len(met) < lines:
        shown = drilling.another(life.db, life.person, MONDAY, met_id=shown.met.id, library=LIBRARY, rng=life.rng)
        assert isinstance(shown, LineShown)
        assert shown.met.place == 1
        met.append(shown.met.line)
    assert len(set(met)) == lines
    again = start(life)
    assert again.met.line == met[0]


def test_lines_on_topics_that_someone_left_out_never_come(life: Life) -> None:
    person = replace(life.person, hard_topics=False, left_out=frozenset({"family", "substance-use"}))
    hard = {topic.id for topic in LIBRARY.topics if topic.hard}
    for _ in range(80):
        shown = drilling.start(life.db, person, MONDAY, library=LIBRARY, rng=life.rng)
        assert isinstance(shown, LineShown)
        assert not {*hard, "family", "substance-use"}.intersection(LINES[shown.met.line].topics)
    every = frozenset(topic.id for topic in LIBRARY.topics)
    few = drilling.start(life.db, replace(person, left_out=every), MONDAY, library=replace(LIBRARY, drills={}), rng=life.rng)
    assert few == NoLines()


def test_danger_gets_support_and_the_story_goes_on_with_the_next_line(life: Life) -> None:
    first = start(life)
    answer = write(life, f"I want to kill myself, {CANARY}")
    assert isinstance(answer, Needed)
    assert not answer.saved
    assert CANARY not in everything(life.db)
    facts = {"library": LIBRARY, "rng": life.rng, "place": Place.ELSEWHERE, "prompt_id": 0}
    after = support.go_on(life.db, life.person, MONDAY, **facts)
    assert isinstance(after, LineShown)
    assert after.met.place == first.met.place + 1
    support.not_now(life.db, life.person, MONDAY)
    assert dialogues.find(life.db, life.id) is None


@pytest.mark.parametrize("word", ["stop", "later", "menu", "help", "luego", "alto", "ayuda"])
def test_a_word_that_is_no_answer_ends_the_drill(life: Life, word: str) -> None:
    start(life)
    said = write(life, word)
    assert isinstance(said, WordMeant)
    assert said.prompt is None
    assert dialogues.find(life.db, life.id) is None


def test_skip_brings_another_line_and_a_greeting_leaves_it_open(life: Life) -> None:
    first = start(life)
    greeted = write(life, "hi")
    assert isinstance(greeted, LineShown)
    assert greeted.again
    assert greeted.met == first.met
    skipped = write(life, "skip")
    assert isinstance(skipped, LineShown)
    assert skipped.met.place == 1
    assert skipped.met.line != first.met.line
    assert write(life, "", VoiceNote(file_id="f", mime_type="audio/ogg", seconds=2, size=9)) == OnlyWordsHere()


def test_another_line_and_stopping_work_once(life: Life) -> None:
    first = start(life)
    change = {"library": LIBRARY, "rng": life.rng, "met_id": first.met.id}
    assert isinstance(drilling.another(life.db, life.person, MONDAY, **change), LineShown)
    assert drilling.another(life.db, life.person, MONDAY, **change) == Stale()
    assert drilling.stop(life.db, life.person, MONDAY) == DrillStopped()
    assert drilling.stop(life.db, life.person, MONDAY) == Stale()


def test_that_it_was_not_right_is_counted_once_and_only_of_the_last_answer(life: Life) -> None:
    first = start(life)
    write(life, ASKS[Language.ENGLISH])
    assert drilling.say_wrong(life.db, life.person, MONDAY, met_id=first.met.id) == SaidWrong()
    assert drilling.say_wrong(life.db, life.person, MONDAY, met_id=first.met.id) == Stale()
    assert [(each.what, each.times) for each in noticed.list_wrong(life.db)] == [(What.OPEN_QUESTION, 1)]
    asked = dialogues.find(life.db, life.id)
    assert asked is not None
    write(life, ASKS[Language.ENGLISH])
    write(life, "Okay then, see you.")
    assert asked.asking is Asking.DRILL
    assert drilling.say_wrong(life.db, life.person, MONDAY, met_id=asked.about_id or 0) == Stale()


def test_words_in_no_language_of_ours_are_looked_at_in_silence(life: Life) -> None:
    start(life)
    shown = write(life, "Che bella giornata, il sole ti aspetta fuori.")
    assert isinstance(shown, LineShown)
    assert shown.before is not None
    assert shown.before.reflected is None


def test_someone_elses_line_is_as_one_that_is_missing(life: Life) -> None:
    other = people.meet(life.db, 1002, language=Language.ENGLISH, zone="UTC", now=MONDAY).person
    shown = start(life)
    assert drills.find(life.db, other.id, shown.met.id) is None
    assert drilling.another(life.db, other, MONDAY, met_id=shown.met.id, library=LIBRARY, rng=random.Random(1)) == Stale()  # noqa: S311
