import pytest

from tests.world import Phone, World


@pytest.fixture(params=["en", "es"])
def phone(world: World, request: pytest.FixtureRequest) -> Phone:
    """One person in each language: a journey that takes this is walked twice."""
    return world.person("ana" if request.param == "en" else "luz", request.param)
