"""A trainer looks for a scenario: what is for supervisors is marked and comes last, and each can be found by what it is about."""

import pytest

from bot.views.commands import name_in
from practice.library import Library, Scenario
from practice.models import Language, Track, Value
from practice.shelf import About, ids_of, names
from tests.journeys.forged import press
from tests.journeys.sendings import WORDS, prepare, words_of
from tests.world import Phone, World

KINDS = {"en": ["By topic", "By setting", "By competency"], "es": ["Por tema", "Por lugar", "Por competencia"]}
MARK = {"en": "For supervisors:", "es": "Para supervisión:"}


@pytest.fixture(params=list(WORDS))
async def tina(request: pytest.FixtureRequest, world: World) -> Phone:
    """A trainer who leads a cohort of her own."""
    tina = world.person("tina", request.param)
    await prepare(world, tina)
    await tina.send("/push")
    return tina


async def shelf(world: World, tina: Phone, value: Value) -> str:
    """All of its pages, one after the other."""
    pages = []
    for page in range(-(-len(world.app.deps.library.scenarios_of(value)) // 4)):
        await press(world, tina, f"1ShelfOf:1:{value}:{page}", (await tina.last())["message_id"])
        pages.append(await tina.text())
    return "\n".join(pages)


def titles(scenarios: list[Scenario], tina: Phone) -> list[str]:
    return [each.text(Language(tina.language)).title for each in scenarios]


@pytest.mark.parametrize("track", [Track.PEER_SUPPORTER, Track.SUPERVISOR])
async def test_those_for_supervisors_are_marked_at_the_front_and_last_for_peers(world: World, tina: Phone, track: Track) -> None:
    await world.rows("UPDATE people SET track = ? RETURNING id", track)
    text, every = await shelf(world, tina, Value.EMPATHETIC), world.app.deps.library.scenarios_of(Value.EMPATHETIC)
    theirs = titles([each for each in every if each.track is not Track.SUPERVISOR], tina)
    supervisors = titles([each for each in every if each.track is Track.SUPERVISOR], tina)
    order = sorted([*theirs, *supervisors], key=text.index)
    assert order[-len(supervisors) :] == supervisors if track is Track.PEER_SUPPORTER else order[: len(supervisors)] == supervisors
    assert all(f"{MARK[tina.language]} {title}" in text for title in supervisors)
    assert text.count(MARK[tina.language]) == len(supervisors)


async def test_the_preview_of_one_for_supervisors_says_so(world: World, tina: Phone) -> None:
    each = next(each for each in world.app.deps.library.scenarios if each.track is Track.SUPERVISOR)
    await press(world, tina, f"1PushOne:1:{each.id}", (await tina.last())["message_id"])
    assert MARK[tina.language].rstrip(":") in (await tina.text()).split("———")[1]


def about(library: Library, kind: About, name: str) -> list[Scenario]:
    return [each for each in library.scenarios if name in ids_of(each, kind)]


@pytest.mark.parametrize("kind", list(About))
async def test_each_is_found_by_topic_setting_and_competency_pressed_or_typed(world: World, tina: Phone, kind: About) -> None:
    library, language = world.app.deps.library, Language(tina.language)
    listed = names(library, kind)
    name = max(listed, key=lambda each: len(about(library, kind, each.id)))
    await tina.press(words_of(tina)["search"])
    await tina.press(KINDS[tina.language][list(About).index(kind)])
    assert [each.text(language) for each in listed] == (await tina.labels())[:-1]
    await tina.press(name.text(language))
    expected, text = titles(about(library, kind, name.id), tina), await tina.text()
    assert len([title for title in expected if title in text]) >= min(len(expected), 4)
    await press(world, tina, "1SearchShelf:1", (await tina.last())["message_id"])
    await tina.send(name.text(language).upper())
    assert "1." in await tina.text()


async def test_words_after_leaving_the_search_by_buttons_search_for_nothing(world: World, tina: Phone) -> None:
    name = names(world.app.deps.library, About.TOPIC)[0]
    await tina.press(words_of(tina)["search"])
    await press(world, tina, f"1ShelfAbout:1:t:{name.id}:0", (await tina.last())["message_id"])
    await press(world, tina, "1ShelfAbout:1:t:no-such-topic:0", (await tina.last())["message_id"])
    assert await world.rows("SELECT step FROM dialogues WHERE step = 'push-search'") == []


async def test_the_usual_hour_and_the_offered_days_begin_with_the_cohort(world: World, tina: Phone) -> None:
    await world.app.deps.store.run(lambda db: db.execute("UPDATE cohorts SET starts_on = '2026-03-16', hour = 14, days = '024'"))
    await press(world, tina, "1PushOne:1:two-cups", (await tina.last())["message_id"])
    await tina.press(words_of(tina)["when"])
    await tina.press(words_of(tina)["day and hour"])
    assert (await tina.labels())[0] == {"en": "Mon, Mar 16", "es": "lun 16 mar"}[tina.language]
    await tina.send("/push")
    await press(world, tina, "1PushUsual:1", (await tina.last())["message_id"])
    await tina.press(words_of(tina)["plan"])
    assert await world.rows("SELECT local_on FROM pushes") == [("2026-03-16",)]


async def test_help_names_push(tina: Phone) -> None:
    await tina.send("/help")
    assert f"/{name_in('push', Language(tina.language))}" in await tina.text()


@pytest.mark.parametrize(("english", "spanish"), [("4 weeks", "4 semanas"), ("in four weeks", "en cuatro semanas")])
async def test_how_long_a_cohort_lasts_counts_from_its_first_day(world: World, tina: Phone, english: str, spanish: str) -> None:
    await world.app.deps.store.run(lambda db: db.execute("UPDATE cohorts SET starts_on = '2026-03-16'"))
    await press(world, tina, "1AskPart:1:end", (await tina.last())["message_id"])
    await tina.send({"en": english, "es": spanish}[tina.language])
    assert await world.rows("SELECT ends_on FROM cohorts") == [("2026-04-12",)]
