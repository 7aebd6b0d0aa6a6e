"""A card is put off until later that day, by a button, by a time, or by the word alone."""

from tests.world import Phone, World, labels_of

WORDS = {
    "en": ("Later today", "In an hour", "in two hours", "whenever", "later"),
    "es": ("Más tarde hoy", "En una hora", "en dos horas", "cuando sea", "luego"),
}


async def test_it_comes_again_in_an_hour(phone: Phone, world: World) -> None:
    later, hour, *_ = WORDS[phone.language]
    await phone.set_up()
    (card,) = await phone.cards()
    await phone.press(later)
    await phone.press(hour)
    assert labels_of(await phone.last()) == []
    await world.advance(minutes=59)
    assert await phone.cards() == [card]
    await world.advance(minutes=2)
    (again,) = await phone.cards()
    assert again["text"] == card["text"]
    assert again["message_id"] > card["message_id"]


async def test_a_time_is_typed_and_what_is_none_is_said(phone: Phone, world: World) -> None:
    later, _, typed, vague, _ = WORDS[phone.language]
    await phone.set_up()
    await phone.press(later)
    await phone.send(vague)
    assert "/cancel" in await phone.text()
    await phone.send(typed)
    assert await world.rows("SELECT step, own_words FROM prompts") == [("choosing", None)]
    await world.advance(minutes=121)
    assert await phone.cards() == [await phone.last()]


async def test_the_word_alone_offers_it(phone: Phone, world: World) -> None:
    _, hour, _, _, word = WORDS[phone.language]
    await phone.set_up()
    await phone.send(word)
    await phone.press(hour)
    await world.advance(minutes=61)
    assert await phone.cards() == [await phone.last()]
