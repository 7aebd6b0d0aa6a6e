"""Which path does what."""

from aiohttp import web

from sandbox.control.forging import Forging
from sandbox.control.listing import Listing
from sandbox.control.page import Page
from sandbox.control.pressing import Pressing
from sandbox.control.replies import answering
from sandbox.control.saying import Saying
from sandbox.control.stepping import Stepper
from sandbox.control.timing import Timing
from sandbox.control.watching import Watching
from sandbox.world import World


def control_routes(world: World, stepper: Stepper) -> list[web.RouteDef]:
    page, timing, watching, pressing = Page(world), Timing(world, stepper), Watching(world), Pressing(world)
    person = "/sandbox/people/{name}"
    controls = [
        ("POST", f"{person}/send", Saying(world).on_send),
        ("POST", f"{person}/press", pressing.on_press),
        ("POST", f"{person}/block", pressing.on_block),
        ("POST", f"{person}/unblock", pressing.on_unblock),
        ("POST", f"{person}/deactivate", pressing.on_deactivate),
        ("GET", f"{person}/chat", Listing(world).on_chat),
        ("POST", "/sandbox/updates", Forging(world).on_update),
        ("POST", "/sandbox/clock", timing.on_clock),
        ("GET", "/sandbox/clock", timing.on_now),
        ("POST", "/sandbox/settle", timing.on_settle),
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
