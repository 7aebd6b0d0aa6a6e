from pathlib import Path

from sandbox.control.routes import control_routes
from sandbox.methods import _METHODS
from sandbox.world import World

GUIDE = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text()


async def test_every_control_path_is_in_the_guide():
    routes = control_routes(World(), None)
    documented = [f"`{route.method} {route.path.replace(':.+', '')}`" for route in routes]
    assert [path for path in documented if path not in GUIDE] == []


def test_every_method_is_in_the_guide():
    assert [name for name in _METHODS if name not in GUIDE] == []
