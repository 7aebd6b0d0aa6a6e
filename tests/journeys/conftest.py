import pytest

from tests.journeys.cohort import Circle, make_cohort
from tests.world import Phone, World


@pytest.fixture(params=["en", "es"])
def phone(world: World, request: pytest.FixtureRequest) -> Phone:
    """One person in each language: a journey that takes this is walked twice."""
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
