"""Who could read it stands in full on the first three saves, and behind a button on later ones."""

from tests.journeys.labels import label, tap
from tests.world import Phone


async def save(phone: Phone) -> tuple[str, list[str]]:
    await phone.send("/practice")
    await phone.press("1")
    await tap(phone, "Reflect")
    await phone.send("a thought of mine")
    return await phone.text(), await phone.labels()


async def test_the_fourth_save_says_saved_not_shared_and_has_the_rest_behind_a_button(phone: Phone) -> None:
    await phone.set_up()
    short = "Saved, not shared." if phone.language == "en" else "Guardado, sin compartir."
    who = label(phone, "Who can read it")
    for _ in range(3):
        text, labels = await save(phone)
        assert "Test Peer Center" in text
        assert who not in labels
        await tap(phone, "Done")
    text, labels = await save(phone)
    assert text == short
    assert who in labels
    await phone.press(who)
    text, labels = await phone.text(), await phone.labels()
    assert text.startswith(short)
    assert "Test Peer Center" in text
    assert "Telegram" in text
    assert label(phone, "Done") in labels
    assert who not in labels
