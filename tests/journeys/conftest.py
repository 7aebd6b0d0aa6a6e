import os
import zlib

import pytest

from tests.journeys.cohort import Circle, make_cohort
from tests.world import Phone, World


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whoever is in a hurry (`make test`) walks each journey in one language, about half of them in either; else in both."""
    if os.environ.get("JOURNEYS") != "once":
        return
    again = [item for item in items if is_walked_in_the_other(item)]
    config.hook.pytest_deselected(items=again)
    items[:] = [item for item in items if item not in set(again)]


def is_walked_in_the_other(item: pytest.Item) -> bool:
    indices = dict(item.callspec.indices) if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    language = indices.pop("phone", None)
    journey = f"{item.nodeid.partition('[')[0]} {sorted(indices.items())}"
    return language is not None and language != zlib.crc32(journey.encode()) % 2


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
