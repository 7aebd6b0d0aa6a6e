"""The page, and what only it asks for."""

from pathlib import Path

from aiohttp import web

from sandbox.errors import ControlError
from sandbox.shapes import Json
from sandbox.world import World

_FOLDER = Path(__file__).parent.parent / "page"
_SHOWN = ("image/", "audio/")


async def on_index(_world: World, _request: web.Request) -> web.StreamResponse:
    return _static("index.html")


async def on_static(_world: World, request: web.Request) -> web.StreamResponse:
    return _static(request.match_info["file"])


async def on_people(world: World, _request: web.Request) -> Json:
    people = [{"name": person.name, "language": person.language, "id": person.user_id} for person in world.people]
    return {"people": people}


async def on_bot(world: World, request: web.Request) -> Json:
    language, profile = request.query.get("language", ""), world.profile
    texts = {what: profile.shown(what, language) for what in ["name", "description", "short_description"]}
    return texts | {"commands": profile.shown_commands(_chat_id(world, request), language)}


def _chat_id(world: World, request: web.Request) -> int | None:
    person = world.people.find(request.query.get("person", ""))
    return person.user_id if person else None


async def on_file(world: World, request: web.Request) -> web.StreamResponse:
    file = world.files.at(request.match_info["path"])
    if file is None:
        raise ControlError(404, "there is no such file")
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, max-age=86400, immutable"}
    if not file.mime_type.startswith(_SHOWN) or "svg" in file.mime_type:
        headers["Content-Disposition"] = "attachment"
    return web.Response(body=file.content, content_type=file.mime_type, headers=headers)


def _static(name: str) -> web.StreamResponse:
    path = _FOLDER / name
    if not path.is_file() or path.parent != _FOLDER:
        raise ControlError(404, f"the page has no {name}")
    return web.FileResponse(path, headers={"Cache-Control": "no-cache"})
