"""kill -9 between a share, its telling, a note and taking it back: each happens once, and no word stays where it was taken back."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from db import cohorts, file, people
from practice.access import Role
from practice.models import Language
from tests.faults.process import Apart, apart
from tests.faults.test_steps import before_it_is_read, killed_at, newest, rows, until, while_it_answers
from tests.journeys.cohort import TEXT, Circle, read, reflect, share
from tests.journeys.sharing_words import WORDS
from tests.world import KEY, Phone

ZONE = ZoneInfo("America/New_York")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
NOON, NEXT_NOON = "2027-03-02T17:00:00Z", "2027-03-03T17:00:00Z"  # in New York
TELLING = "Hay algo nuevo compartido"
NOTE = "Thank you for telling us this."
FATES = [(("sent",), 1), (("unknown",), 0), (("unknown",), 1)]  # of what is sent once
EN, ES = WORDS["en"], WORDS["es"]


async def gather(there: Apart) -> tuple[Phone, Phone, Circle]:
    """Ana, and Rosa, who trains and is told of what is shared; at noon, with Ana's reflection on her screen."""
    world = there.world.server._stepper._world
    ids = {name: world.people.add(name).user_id for name in ("ana", "rosa")}
    db = file.open_existing(there.database, KEY)
    cohort = cohorts.add(db, name="Tuesday peers", zone=ZONE, starts_on=LONG_AGO.date(), now=LONG_AGO)
    for name, role in (("ana", Role.TRAINEE), ("rosa", Role.TRAINER)):
        language = Language.SPANISH if name == "rosa" else Language.ENGLISH
        person = people.meet(db, ids[name], language=language, zone=ZONE.key, now=LONG_AGO).person
        people.consent(db, person.id, language=language, now=LONG_AGO)
        people.set_up(db, person.id, now=LONG_AGO)
        cohorts.join(db, cohort.id, person.id, role=role, shown_name=name.capitalize(), now=LONG_AGO)
    db.execute("INSERT INTO share_tellings (person_id, cohort_id, wanted) VALUES (?, ?, 1)", [person.id, cohort.id])
    db.close()
    await there.start()
    await until(there, NOON)
    ana = there.world.person("ana")
    await reflect(ana)
    rosa = there.world.person("rosa", "es")
    await rosa.send("/cohort")
    return ana, rosa, Circle(there.world, cohort.id)


async def times(phone: Phone, words: str) -> int:
    return len([each for each in await phone.said() if words in each["text"]])


async def test_a_share_is_made_and_told_once(tmp_path: Path) -> None:
    async with apart(tmp_path, way="polling") as there:
        ana, rosa, _ = await gather(there)
        await ana.press(EN["share"])
        await ana.press(EN["trainers"])
        await before_it_is_read(there, ana.press_only(EN["share it"]))
        assert rows(there, "SELECT text, audience FROM shares") == [(TEXT, "trainers")]
        await killed_at(there, NEXT_NOON)
        assert rows(there, "SELECT tell_at, told_at IS NOT NULL FROM share_tellings") == [(None, 1)]
        (state,) = rows(there, "SELECT state FROM outbox WHERE scheduled = 1 AND prompt_id IS NULL")
        assert (state, await times(rosa, TELLING)) in FATES
        assert TEXT not in str(await rosa.said())


async def test_a_note_comes_once_and_what_is_taken_back_is_gone_everywhere(tmp_path: Path) -> None:
    async with apart(tmp_path, way="polling") as there:
        ana, rosa, circle = await gather(there)
        await share(ana)
        shown = await read(rosa, circle)
        await rosa.press(ES["reply"], message_id=shown["message_id"])
        await before_it_is_read(there, rosa.send_only(NOTE))
        await killed_at(there, NEXT_NOON)
        assert rows(there, "SELECT text, sent_at IS NOT NULL FROM notes") == [(NOTE, 1)]
        (state,) = rows(there, "SELECT state FROM outbox WHERE scheduled = 1 AND prompt_id IS NULL")
        assert (state, await times(ana, NOTE)) in FATES
        assert TEXT in str(await rosa.said())
        card = await newest(ana, "Saved, and shared")
        await ana.press(EN["share"], message_id=card["message_id"])
        await while_it_answers(there, ana.press_only(EN["only me"]))
        assert rows(there, "SELECT (SELECT count(*) FROM shares), (SELECT count(*) FROM notes)") == [(0, 0)]
        assert TEXT not in str(await rosa.said())
        assert (await newest(rosa, ES["gone"]))["message_id"] == shown["message_id"]
