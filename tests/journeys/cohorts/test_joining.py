"""A link leads to a cohort: what it says before anyone joins, a name, a choice, and in; and how each other link is answered."""

import asyncio

import pytest

from tests.groups import make_cohort, make_link, person_id
from tests.journeys import forged
from tests.journeys.labels import tap
from tests.world import Phone, World

WORDS = {
    "en": {
        "waits": "Your invitation waits",
        "trainer": "Trainer: Toni",
        "see": "Your words, only if you share them",
        "law": "must by law report",
        "name": "Under which name",
        "showing": "you answered, and for which value",
        "in": "You're in.",
        "not working": "does not work here",
    },
    "es": {
        "waits": "Te guardo la invitación",
        "trainer": "Facilita: Toni",
        "see": "Tus palabras, solo si las compartes",
        "law": "Por ley, algunas personas",
        "name": "¿Con qué nombre",
        "showing": "que respondiste, y sobre qué valor",
        "in": "Ya estás en el grupo.",
        "not working": "no sirve aquí",
    },
}
MEMBERS = "SELECT shown_name, role, shows_answers FROM memberships WHERE left_at IS NULL ORDER BY id"


@pytest.fixture
async def toni(world: World) -> Phone:
    phone = world.person("toni")
    await phone.set_up()
    return phone


async def join(phone: Phone, payload: str, name: str, *, shows: bool = True) -> None:
    await phone.send(f"/start {payload}")
    await tap(phone, "Join")
    await phone.send(name)
    await tap(phone, "Show that I answer" if shows else "Don't show it")


async def test_a_new_persons_link_survives_the_language_consent_the_questions_and_a_restart(world: World, toni: Phone) -> None:
    payload = await make_link(world, await make_cohort(world, toni), toni)
    luz = world.person("luz", "en")
    await luz.send(f"/start {payload}")
    assert WORDS["en"]["waits"] in (await luz.said())[0]["text"]
    await luz.press("Español")
    await world.restart()
    luz.language = "es"
    await luz.press("Empezar")
    await luz.send("Luz")
    await luz.press("Usar lo sugerido")
    text = await luz.text()
    assert [words for words in ("Tuesdays", WORDS["es"]["trainer"], WORDS["es"]["see"], WORDS["es"]["law"]) if words not in text] == []
    await luz.press("Entrar")
    await luz.press("Luz")
    await luz.press("Mostrar que respondo")
    assert WORDS["es"]["in"] in await luz.text()
    assert await world.rows(MEMBERS) == [("Toni", "trainer", 0), ("Luz", "trainee", 1)]


async def test_it_says_what_they_will_see_asks_for_a_name_and_joins_once(world: World, phone: Phone, toni: Phone) -> None:
    words = WORDS[phone.language]
    payload = await make_link(world, await make_cohort(world, toni), toni)
    await phone.set_up()
    await phone.send(f"/start {payload}")
    everyone = "everyone in the cohort can open" if phone.language == "en" else "todo el grupo puede abrir"
    assert words["see"] in await phone.text()
    assert everyone in await phone.text()
    await tap(phone, "Join")
    assert words["name"] in await phone.text()
    await world.restart()
    await phone.send("Sol <3")
    assert words["showing"] in await phone.text()
    assert everyone in (await phone.text()).lower()
    (data,) = [button["data"] for row in (await phone.last())["buttons"] for button in row if button["data"].endswith(":0")]
    await phone.press_twice(data=data)
    assert await world.rows(MEMBERS) == [("Toni", "trainer", 0), ("Sol <3", "trainee", 0)]
    assert await world.rows("SELECT uses FROM invites") == [(1,)]
    assert "Sol <3" in await phone.text()


@pytest.mark.parametrize("state", ["not agreed", "asked for a name", "card", "reflecting", "logging"])
async def test_a_pasted_link_is_taken_as_what_it_is_whatever_is_open(world: World, phone: Phone, toni: Phone, state: str) -> None:
    payload = await make_link(world, await make_cohort(world, toni), toni)
    if state in ("not agreed", "asked for a name"):
        await phone.send("/start")
    else:
        await phone.set_up()
    steps = {"asked for a name": ["Start"], "reflecting": ["1", "Reflect"]}.get(state, [])
    for step in steps:
        await tap(phone, step)
    if state == "logging":
        await phone.send("/log")
    await phone.send(f"Open this in Telegram:\nhttps://t.me/some_bot?start={payload}")
    words = WORDS[phone.language]
    said = "\n".join(str(each["text"]) for each in await phone.said())
    assert (words["waits"] if state in ("not agreed", "asked for a name") else words["trainer"]) in said
    assert await world.rows("SELECT own_words FROM prompts WHERE own_words IS NOT NULL") == []
    assert await world.rows("SELECT id FROM reflection_parts") == []


async def test_the_limit_holds_when_more_come_at_once_than_there_is_room_for(world: World, toni: Phone) -> None:
    payload = await make_link(world, await make_cohort(world, toni), toni, uses=2)
    phones = [world.person(name) for name in ("ana", "ben", "cy", "dee")]
    for phone in phones:
        await phone.set_up()
        await phone.send(f"/start {payload}")
        await phone.press("Join")
        await phone.send(phone.name.title())
    await asyncio.gather(*(phone.press_only("Show that I answer") for phone in phones))
    await world.settle()
    ends = [await phone.text() for phone in phones]
    assert (sum("You're in." in end for end in ends), sum("does not work here" in end for end in ends)) == (2, 2)
    assert await world.rows("SELECT uses FROM invites") == [(2,)]
    assert len(await world.rows(MEMBERS)) == 3


@pytest.mark.parametrize("trouble", ["expired", "revoked", "full", "ended", "never made", "malformed"])
async def test_a_link_that_does_not_work_is_answered_alike_whatever_the_reason(
    world: World, phone: Phone, toni: Phone, trouble: str
) -> None:
    payload = await make_link(world, await make_cohort(world, toni), toni, uses=1)
    await phone.set_up()
    spoil = {
        "expired": "UPDATE invites SET expires_at = 1",
        "revoked": "UPDATE invites SET revoked_at = 1",
        "full": "UPDATE invites SET uses = 1",
        "ended": "UPDATE cohorts SET ended_at = 1",
    }
    if trouble in spoil:
        await world.app.deps.store.run(lambda db: db.execute(spoil[trouble]) and None)
    await phone.send(f"/start {dict.fromkeys(['never made'], 'A' * 22).get(trouble, 'website' if trouble == 'malformed' else payload)}")
    text = await phone.text()
    assert WORDS[phone.language]["not working"] in text
    assert "Tuesdays" not in text


async def test_a_new_person_with_a_link_that_does_not_work_is_told_and_starts_as_anyone(world: World, ana: Phone) -> None:
    await ana.send("/start nonsense")
    assert [WORDS["en"]["not working"] in (await ana.said())[0]["text"], "Start" in await ana.labels()] == [True, True]
    assert await world.rows("SELECT count(*) FROM opened_invites") == [(0,)]


async def test_the_sixth_guess_is_not_looked_at_even_if_it_is_right(world: World, toni: Phone, ana: Phone) -> None:
    payload = await make_link(world, await make_cohort(world, toni), toni)
    await ana.set_up()
    for number in range(5):
        await ana.send(f"/start {number}{'A' * 21}")
    await ana.send(f"/start {payload}")
    assert "Too many" in await ana.text()
    await world.advance(hours=1, seconds=1)
    await ana.send(f"/start {payload}")
    assert "Tuesdays" in await ana.text()


async def test_who_is_in_it_sees_the_cohort_by_any_link_to_it_even_an_expired_one(world: World, toni: Phone, ana: Phone) -> None:
    payload = await make_link(world, await make_cohort(world, toni), toni, uses=1)
    await ana.set_up()
    await join(ana, payload, "Ana")
    await world.advance(days=20)
    await ana.send(f"/start {payload}")
    assert "You are “Ana” here." in await ana.text()
    assert await world.rows("SELECT uses FROM invites") == [(1,)]


async def test_the_number_of_an_invite_lets_nobody_in(world: World, toni: Phone, ana: Phone) -> None:
    await make_link(world, await make_cohort(world, toni), toni)
    await ana.set_up()
    answers = []
    for data in ("1SeeInvite:1", "1AcceptInvite:1", "1JoinUnderOwnName:1", "1JoinCohort:1:1", "1SeeInvite:404", "1JoinCohort:404:1"):
        await forged.press(world, ana, data, (await ana.last())["message_id"])
        answers.append(await ana.text())
    assert len(set(answers)) == 1
    assert await person_id(world, ana) not in [row[0] for row in await world.rows("SELECT person_id FROM memberships")]


async def test_not_now_leaves_no_trace_and_the_link_works_on(world: World, toni: Phone, phone: Phone) -> None:
    payload = await make_link(world, await make_cohort(world, toni), toni)
    await phone.set_up()
    await phone.send(f"/start {payload}")
    await tap(phone, "Not now")
    assert await world.rows("SELECT count(*) FROM opened_invites") == [(0,)]
    await phone.send(f"/start {payload}")
    assert WORDS[phone.language]["see"] in await phone.text()
