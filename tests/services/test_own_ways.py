"""What was noticed over weeks: by the person's own Mondays, only what was there, and the words say what the picture says."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot import pictures
from bot.services.care import mirrors
from bot.services.review import own_ways
from bot.services.review.own_ways import NotChosen, OwnWays
from bot.views.review.own_ways import pictured
from bot.views.say import Host, Say
from db import noticed, people
from db.mirrors import Mirror
from db.rows import insert
from practice.language.noticing import What
from practice.models import Language
from tests.services.life import LIBRARY, MONDAY, Life

HOST = Host(name="Example", contact="hello@example.org", relation="neither", backup_days=14)
NOW = datetime(2026, 3, 18, 15, tzinfo=UTC)  # a Wednesday


@pytest.fixture
def choosing(life: Life) -> Life:
    mirrors.switch(life.db, life.person, MONDAY, mirror=Mirror.WORDS, wanted=True)
    return life


def answered(life: Life, at: datetime, *kinds: What) -> None:
    columns = "person_id, scenario_id, value, question, created_at, answered_at, way"
    sql = f"INSERT INTO prompts ({columns}) VALUES (?, 'x', 'mutual', 0, ?, ?, 0)"
    noticed.keep(life.db, insert(life.db, sql, [life.id, int(at.timestamp()), int(at.timestamp())]), kinds)


def shown(life: Life) -> OwnWays:
    found = own_ways.over_weeks(life.db, life.person, NOW)
    assert isinstance(found, OwnWays)
    return found


def test_weeks_begin_with_the_first_that_has_something_and_end_with_this_one(choosing: Life) -> None:
    answered(choosing, datetime(2026, 3, 2, 3, tzinfo=UTC), What.OPEN_QUESTION)  # still Sunday in New York
    answered(choosing, datetime(2026, 3, 2, 15, tzinfo=UTC), What.OPEN_QUESTION, What.FEELING, What.ADVICE)
    answered(choosing, NOW, What.OPEN_QUESTION, What.PRESSURE)
    found = shown(choosing)
    assert found.weeks == (date(2026, 2, 23), date(2026, 3, 2), date(2026, 3, 9), date(2026, 3, 16))
    assert found.counts == {What.FEELING: (0, 1, 0, 0), What.OPEN_QUESTION: (1, 1, 0, 1)}  # and nothing of advice or pressure


def test_what_is_older_than_twelve_weeks_is_not_shown(choosing: Life) -> None:
    answered(choosing, NOW - timedelta(weeks=12), What.FEELING)
    assert shown(choosing).counts == {}


def test_whoever_did_not_choose_it_sees_nothing(life: Life) -> None:
    assert own_ways.over_weeks(life.db, life.person, NOW) == NotChosen()


@pytest.mark.parametrize(
    ("language", "says"),
    [
        (Language.ENGLISH, ["Open questions: 3 answers, in 3 weeks", "Naming a feeling: 1 answer", "Since the week of Feb 23."]),
        (Language.SPANISH, ["Preguntas abiertas: 3 respuestas, en 3 semanas", "Nombrar un sentimiento: 1 respuesta", "semana del 23 feb"]),
    ],
)
def test_the_picture_is_small_and_its_caption_says_the_same(choosing: Life, language: Language, says: list[str]) -> None:
    test_weeks_begin_with_the_first_that_has_something_and_end_with_this_one(choosing)
    message = pictured(shown(choosing), Say(language, HOST, LIBRARY))
    assert message.picture is not None
    assert len(pictures.render(message.picture.name, message.picture.facts)) < 50_000
    assert [each for each in says if each not in message.text] == []
    people.set_text_only(choosing.db, choosing.id, wanted=True)
    plain = pictured(shown(choosing), Say(language, HOST, LIBRARY))
    assert plain.picture is None
    assert plain.text == message.text
