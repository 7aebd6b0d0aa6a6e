"""Which path does what."""

from functools import partial

from aiohttp import web

from sandbox.control import forging, listing, page, pressing, saying, timing, watching
from sandbox.control.replies import Control, answering
from sandbox.control.stepping import Stepper
from sandbox.world import World


def control_routes(world: World, stepper: Stepper) -> list[web.RouteDef]:
    person = "/sandbox/people/{name}"
    controls: list[tuple[str, str, Control]] = [
        ("POST", f"{person}/send", saying.on_send),
        ("POST", f"{person}/press", pressing.on_press),
        ("POST", f"{person}/block", pressing.on_block),
        ("POST", f"{person}/unblock", pressing.on_unblock),
        ("POST", f"{person}/deactivate", pressing.on_deactivate),
        ("GET", f"{person}/chat", listing.on_chat),
        ("POST", "/sandbox/updates", forging.on_update),
        ("POST", "/sandbox/clock", partial(timing.on_clock, stepper=stepper)),
        ("GET", "/sandbox/clock", timing.on_now),
        ("POST", "/sandbox/settle", partial(timing.on_settle, stepper=stepper)),
        ("GET", "/sandbox/calls", watching.on_calls),
        ("POST", "/sandbox/faults", watching.on_fault),
        ("DELETE", "/sandbox/faults", watching.on_clear),
        ("GET", "/sandbox/people", page.on_people),
        ("GET", "/sandbox/bot", page.on_bot),
        ("GET", "/sandbox/files/{path:.+}", page.on_file),
        ("GET", "/", page.on_index),
        ("GET", "/page/{file}", page.on_static),
    ]
    return [web.route(method, path, answering(world, control)) for method, path, control in controls]
