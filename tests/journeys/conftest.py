import os
import zlib
from collections import defaultdict

import pytest

from tests.journeys.cohort import Circle, make_cohort
from tests.world import Phone, World


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whoever is in a hurry (`make test`) walks each journey in one language, about half of them in either; else in both.

    So too in the browser, where a week in the page is the slowest of all.
    """
    if os.environ.get("JOURNEYS") != "once":
        return
    walks: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        walks[journey(item) or item.nodeid].append(item)
    again = {item for name, both in walks.items() for item in both if item is not both[zlib.crc32(name.encode()) % len(both)]}
    config.hook.pytest_deselected(items=list(again))
    items[:] = [item for item in items if item not in again]


def journey(item: pytest.Item) -> str | None:
    """What is walked, whatever the language; None where it is no journey or has no language to choose."""
    if not isinstance(item, pytest.Function) or not hasattr(item, "callspec") or not {"journeys", "browser"} & set(item.path.parts):
        return None
    indices = dict(item.callspec.indices)
    language = [indices.pop(name) for name in ("phone", "language") if name in indices]
    return f"{item.nodeid.partition('[')[0]} {sorted(indices.items())}" if language else None


@pytest.fixture(params=["en", "es"])
def phone(world: World, request: pytest.FixtureRequest) -> Phone:
    """One person in each language: a journey that takes this can be walked twice."""
    return world.person("ana" if request.param == "en" else "luz", request.param)


@pytest.fixture
async def there(world: World) -> Circle:
    return await make_cohort(world)


@pytest.fixture
async def rosa(world: World, there: Circle) -> Phone:
    """The trainer; she speaks Spanish where the other one speaks English, so that no word of one language reaches the other."""
    rosa = world.person("rosa", "es")
    await rosa.set_up()
    await there.join(rosa, trains=True)
    return rosa


@pytest.fixture
async def author(there: Circle, phone: Phone) -> Phone:
    await phone.set_up()
    await there.join(phone)
    return phone
