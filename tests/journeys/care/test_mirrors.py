"""The two mirrors, in both languages, over real HTTP: off until chosen, offered once, and never in the way."""

import asyncio

import pytest

from tests.world import Phone, World, labels_of

L = {
    "en": {
        "start": (
            "Reflect",
            "Done",
            "Yes",
            "No",
            "Mirrors",
            "Privacy mirror",
            "Language mirror",
            "Change it",
            "Remove it",
            "Keep it",
            "No privacy mirror",
        ),
        "asks": "This may name someone. Change it, or keep it?",
        "names": "I told Maria Lopez to call me at 555-0134.",
        "again": "I told her to call me.",
        "clinical": "He was noncompliant all week.",
        "line": "Some peers say “they chose not to” instead of “noncompliant”: it leaves the choice with them.",
        "own": "I was noncompliant for years.",
        "quoted": "The nurse said “noncompliant” and I kept quiet.",
        "saved": "Saved, not shared",
        "voice": "The privacy mirror does not check voice notes.",
        "offer": "If you like, I tell you when",
        "second": "If you like, I tell you what some peers say",
    },
    "es": {
        "start": (
            "Reflexionar",
            "Listo",
            "Sí",
            "No",
            "Espejos",
            "Encender privacidad",
            "Encender lenguaje",
            "Cambiarla",
            "Quitarla",
            "No, conservar",
            "Apagar privacidad",
        ),
        "asks": "Esta frase podría identificar a alguien. ¿La cambias o la conservas?",
        "names": "Le dije a María López que me llamara al 55 1234 5678.",
        "again": "Le dije que me llamara.",
        "clinical": "Ella está en negación desde hace meses.",
        "line": "Algunos pares dicen “lo ve de otra manera” en vez de “está en negación”: cada quien conoce mejor su vida.",
        "own": "Yo estuve en negación muchos años.",
        "quoted": "La enfermera dijo “en negación” y me quedé callada.",
        "saved": "Guardado, sin compartir",
        "voice": "El espejo de privacidad no revisa las notas de voz.",
        "offer": "Si quieres, te aviso cuando",
        "second": "Si quieres, te digo qué dicen algunos pares",
    },
}
REFLECT, DONE, YES, NO, MIRRORS, PRIVACY, LANGUAGE, CHANGE, REMOVE, KEEP, PRIVACY_OFF = range(11)


def word(phone: Phone, name: str) -> str:
    return str(L[phone.language][name])


def label(phone: Phone, which: int) -> str:
    return L[phone.language]["start"][which]


@pytest.fixture(params=["en", "es"])
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    """Someone at their first reflection question."""
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    await reflecting(phone)
    return phone


async def reflecting(phone: Phone) -> None:
    await phone.press("1")
    await phone.press(label(phone, REFLECT))


async def choose(phone: Phone, *which: int) -> None:
    """Through the settings."""
    await phone.send("/settings")
    await phone.press(label(phone, MIRRORS))
    for each in which:
        await phone.press(label(phone, each))


async def practise(phone: Phone, text: str) -> None:
    """One more practice, with a reflection and Done."""
    await phone.send("/practice")
    await reflecting(phone)
    await phone.send(text)
    await phone.press(label(phone, DONE))


async def said_since(phone: Phone, count: int) -> list[str]:
    return [message["text"] for message in (await phone.said())[count:]]


async def test_both_are_off_until_chosen(phone, world):
    await phone.send(word(phone, "names"))
    await phone.send(word(phone, "clinical"))
    assert (await phone.text()).startswith(word(phone, "saved"))
    assert await world.rows("SELECT * FROM mirrors") == []


async def test_what_may_name_someone_is_saved_and_asked_about_once(phone, world):
    await choose(phone, PRIVACY)
    sent = await phone.send(word(phone, "names"))
    assert await phone.text() == word(phone, "asks")
    assert await phone.labels() == [label(phone, CHANGE), label(phone, REMOVE), label(phone, KEEP)]
    assert await world.rows("SELECT message_id, text FROM reflection_parts") == [(sent, word(phone, "names"))]
    assert len(await world.calls("setMessageReaction")) == 1


async def test_change_it_waits_for_the_edit_and_keeps_it(phone, world):
    await choose(phone, PRIVACY)
    sent = await phone.send(word(phone, "names"))
    await phone.press(label(phone, CHANGE))
    assert await phone.labels() == [label(phone, REMOVE), label(phone, KEEP)]
    assert await phone.message(sent) is not None
    assert await world.rows("SELECT text FROM reflection_parts") == [(word(phone, "names"),)]
    await phone.send(word(phone, "again"), edit=sent)
    assert await world.rows("SELECT message_id, text FROM reflection_parts") == [(sent, word(phone, "again"))]
    assert (await phone.text()) != word(phone, "asks")
    assert label(phone, KEEP) not in await phone.labels()


async def test_an_edit_by_oneself_ends_the_question_too(phone, world):
    await choose(phone, PRIVACY)
    sent = await phone.send(word(phone, "names"))
    await phone.send(word(phone, "again"), edit=sent)
    assert label(phone, CHANGE) not in [each for message in await phone.said() for each in labels_of(message)]


async def test_after_change_it_removing_is_still_a_tap_away(phone, world):
    await choose(phone, PRIVACY)
    sent = await phone.send(word(phone, "names"))
    await phone.press(label(phone, CHANGE))
    await phone.press(label(phone, REMOVE))
    assert await phone.message(sent) is None
    assert await world.rows("SELECT * FROM reflections") == []


async def test_remove_it_takes_the_words_out_everywhere_and_keeps_what_is_sent_again(phone, world):
    await choose(phone, PRIVACY)
    sent = await phone.send(word(phone, "names"))
    await phone.press(label(phone, REMOVE))
    assert await phone.message(sent) is None
    assert await world.rows("SELECT * FROM reflections") == []
    assert await phone.labels() == []
    await world.restart()
    again = await phone.send(word(phone, "again"))
    assert (await phone.text()).startswith(word(phone, "saved"))
    assert await world.rows("SELECT message_id, text FROM reflection_parts") == [(again, word(phone, "again"))]


async def test_remove_it_leaves_the_other_messages(phone, world):
    await choose(phone, PRIVACY)
    await phone.send(word(phone, "own"))
    await phone.send(word(phone, "names"))
    await phone.press(label(phone, REMOVE))
    assert await world.rows("SELECT text FROM reflection_parts") == [(word(phone, "own"),)]
    await phone.send(word(phone, "again"))
    assert await world.rows("SELECT text FROM reflection_parts ORDER BY id") == [(word(phone, "own"),), (word(phone, "again"),)]
    assert await world.rows("SELECT count(*) FROM reflections") == [(1,)]


async def test_keep_it_keeps_it_and_an_edit_that_names_another_asks_anew(phone, world):
    await choose(phone, PRIVACY)
    sent = await phone.send(word(phone, "names"))
    await phone.press(label(phone, KEEP))
    assert await phone.labels() == []
    before = len(await phone.said())
    await phone.send(word(phone, "names") + " " + word(phone, "again"), edit=sent)
    assert await said_since(phone, before) == []
    await phone.send(word(phone, "names") + " Carlos Ramirez.", edit=sent)
    assert await said_since(phone, before) == [word(phone, "asks")]


async def test_pressing_twice_or_too_late_harms_nothing(phone, world):
    await choose(phone, PRIVACY)
    await phone.send(word(phone, "names"))
    change = label(phone, REMOVE)
    await asyncio.gather(phone.press_only(change), phone.press_only(change), phone.press_only(label(phone, KEEP)))
    await world.settle()
    await phone.send(word(phone, "again"))
    assert await world.rows("SELECT text FROM reflection_parts") == [(word(phone, "again"),)]


async def test_own_words_to_a_card_are_asked_about_too(world):
    for language in ("en", "es"):
        phone = world.person(f"new-{language}", language)
        await phone.set_up()
        await choose(phone, PRIVACY)
        sent = await phone.send(word(phone, "names"))
        assert await phone.text() == word(phone, "asks")
        await phone.press(label(phone, REMOVE))
        assert await phone.message(sent) is None
        await phone.send(word(phone, "again"))
        assert await world.rows("SELECT own_words FROM prompts ORDER BY id DESC LIMIT 1") == [(word(phone, "again"),)]


async def test_clinical_words_about_someone_else_get_one_line_for_a_reflection(phone, world):
    await choose(phone, LANGUAGE)
    before = len(await phone.said())
    await phone.send(word(phone, "own"))
    await phone.send(word(phone, "quoted"))
    assert word(phone, "line") not in await said_since(phone, before)
    await phone.send(word(phone, "clinical"))
    assert await phone.text() == word(phone, "line")
    assert await phone.labels() == []
    await phone.send(word(phone, "clinical") + " " + word(phone, "clinical"))
    assert (await said_since(phone, before)).count(word(phone, "line")) == 1


async def test_never_both_at_once(phone):
    await choose(phone, PRIVACY, LANGUAGE)
    before = len(await phone.said())
    await phone.send(word(phone, "names") + " " + word(phone, "clinical"))
    texts = await said_since(phone, before)
    assert texts[-1] == word(phone, "asks")
    assert word(phone, "line") not in texts


async def test_a_voice_note_is_marked_as_not_checked(phone):
    await phone.send(voice_seconds=3)
    assert word(phone, "voice") not in await phone.text()
    await choose(phone, PRIVACY)
    await phone.send(voice_seconds=3)
    card = next(each for each in await phone.said() if each["text"].startswith(word(phone, "saved")))
    assert card["text"].endswith(word(phone, "voice"))


async def test_no_mirror_beside_the_support_answer(phone):
    await choose(phone, PRIVACY, LANGUAGE)
    before = len(await phone.said())
    await phone.send(("I want to die. " if phone.language == "en" else "Me quiero morir. ") + word(phone, "names"))
    assert len(await said_since(phone, before)) == 1
    assert word(phone, "asks") not in await phone.text()


async def until_offered(phone: Phone, begins: str, most: int) -> None:
    """Practise once a day until that offer comes: other short questions may come first, never beside it."""
    for _ in range(most):
        before = len(await phone.said())
        await practise(phone, word(phone, "again"))
        if any(text.startswith(word(phone, begins)) for text in await said_since(phone, before)):
            return
        await phone.world.advance(days=1)
    raise AssertionError("it was not offered")


async def offers(phone: Phone) -> list[str]:
    begins = (word(phone, "offer"), word(phone, "second"))
    return [each["text"] for each in await phone.said() if each["text"].startswith(begins)]


async def test_each_is_offered_once_after_three_reflections_and_a_week_apart(phone, world):
    await phone.send(word(phone, "own"))
    await phone.press(label(phone, DONE))
    await practise(phone, word(phone, "again"))
    assert await offers(phone) == []
    await until_offered(phone, "offer", most=4)
    await phone.press(label(phone, NO))
    first = await world.rows("SELECT offered_at FROM mirrors")
    await until_offered(phone, "second", most=12)
    await phone.press(label(phone, NO))
    await practise(phone, word(phone, "again"))
    assert await offers(phone) == []
    assert await world.rows("SELECT mirror, wanted FROM mirrors ORDER BY offered_at") == [("privacy", 0), ("language", 0)]
    assert (await world.rows("SELECT max(offered_at) FROM mirrors"))[0][0] - first[0][0] >= 7 * 24 * 3600


async def test_yes_turns_it_on_and_the_settings_turn_it_off(phone, world):
    await phone.send(word(phone, "own"))
    await phone.press(label(phone, DONE))
    await until_offered(phone, "offer", most=6)
    await phone.press(label(phone, YES))
    assert await world.rows("SELECT mirror, wanted FROM mirrors") == [("privacy", 1)]
    await world.restart()
    await phone.send("/practice")
    await reflecting(phone)
    await phone.send(word(phone, "names"))
    assert await phone.text() == word(phone, "asks")
    await choose(phone, PRIVACY_OFF)
    assert label(phone, PRIVACY) in labels_of(await phone.last())
    await phone.send(word(phone, "names"))
    assert [each["text"] for each in await phone.said()].count(word(phone, "asks")) == 1


async def test_what_was_chosen_in_the_settings_is_not_offered(phone, world):
    await choose(phone, PRIVACY, LANGUAGE)
    await phone.send(word(phone, "own"))
    await phone.press(label(phone, DONE))
    for _ in range(4):
        await practise(phone, word(phone, "again"))
        await world.advance(days=4)
    assert await offers(phone) == []


async def test_nothing_of_what_was_seen_is_stored(phone, world):
    await choose(phone, PRIVACY, LANGUAGE)
    await phone.send(word(phone, "names"))
    await phone.press(label(phone, REMOVE))
    await phone.send(word(phone, "clinical"))
    columns = await world.rows("SELECT name FROM pragma_table_info('mirrors')")
    assert [name for (name,) in columns] == ["person_id", "mirror", "wanted", "offered_at"]
    assert await world.rows("SELECT count(*) FROM outbox WHERE params LIKE '%noncompliant%' OR params LIKE '%negaci%'") == [(0,)]
