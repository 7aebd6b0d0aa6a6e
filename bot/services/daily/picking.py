"""Practice of one's own choice: by value, topic or setting, typed or tapped."""

import random
from datetime import datetime

from bot.services import pages
from bot.services.daily import choosing, drilling, prompts
from bot.services.daily.cards import Card
from bot.services.daily.prompts import NothingToShow
from bot.services.over import NotSetUp
from db import Database
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Language, Person, Value
from practice.picking import Kind, Pick, is_drill, read

ON_A_PAGE = 8
MOST_OFFERED = 6


class PicksShown(Frozen):
    """A page of topics or settings that have scenarios for this person."""

    kind: Kind
    ids: tuple[str, ...]
    page: int
    total: int


class WhichPick(Frozen):
    """What was typed may be several, or none of them."""

    asked: str
    picks: tuple[Pick, ...]


def practise_named(
    db: Database, person: Person, now: datetime, *, text: str, library: Library, rng: random.Random
) -> Card | NothingToShow | NotSetUp | WhichPick | drilling.LineShown | drilling.NoLines:
    """`/practice` with something after it: words to answer, or what a scenario is to be about; with nothing, whatever is next."""
    if person.set_up_at is None:
        return NotSetUp()
    if not text.strip():
        return prompts.practise(db, person, now, library=library, rng=rng)
    if is_drill(text):
        return drilling.start(db, person, now, library=library, rng=rng)
    found = read(text, names_of(library))
    if len(found) != 1:
        return WhichPick(asked=text.strip(), picks=tuple(found[:MOST_OFFERED]))
    (pick,) = found
    return practise_pick(db, person, now, kind=pick.kind, name=pick.id, library=library, rng=rng)


def practise_pick(
    db: Database, person: Person, now: datetime, *, kind: Kind, name: str, library: Library, rng: random.Random
) -> Card | NothingToShow | NotSetUp:
    """`name`: the id of a value, a topic or a setting."""
    if person.set_up_at is None:
        return NotSetUp()
    if kind is Kind.VALUE:
        return prompts.practise(db, person, now, library=library, rng=rng, value=Value(name))
    return prompts.open_card(db, person, now, library=library, rng=rng, about=Pick(kind=kind, id=name))


def show(_: Database, person: Person, __: datetime, *, kind: Kind, page: int = 0, library: Library) -> PicksShown | NotSetUp:
    if person.set_up_at is None:
        return NotSetUp()
    ids = ids_with_scenarios(person, kind, library)
    page = pages.nearest(page, len(ids), ON_A_PAGE)
    return PicksShown(kind=kind, ids=pages.cut(ids, page, ON_A_PAGE), page=page, total=len(ids))


def ids_with_scenarios(person: Person, kind: Kind, library: Library) -> list[str]:
    """In the order of topics.yaml."""
    suited = [scenario for scenario in library.scenarios if choosing.suits(person, scenario, library)]
    if kind is Kind.SETTING:
        return [each.id for each in library.settings if any(scenario.setting == each.id for scenario in suited)]
    return [each.id for each in library.topics if any(each.id in scenario.topics for scenario in suited)]


def names_of(library: Library) -> dict[Pick, list[str]]:
    names = {
        Pick(kind=Kind.VALUE, id=value): [value, *(library.value(value).text(language).name for language in Language)] for value in Value
    }
    names |= {Pick(kind=Kind.TOPIC, id=each.id): [each.id, *map(each.text, Language)] for each in library.topics}
    return names | {Pick(kind=Kind.SETTING, id=each.id): [each.id, *map(each.text, Language)] for each in library.settings}
