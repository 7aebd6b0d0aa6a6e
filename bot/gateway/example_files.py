"""An example of a scenario file, to change and send back."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.gateway.desk import Desk
from bot.gateway.transport import Upload
from bot.views.sending.own_scenarios import example_name
from db import people
from practice.library.uploads import example


async def scenario(desk: Desk, person_id: int, _: Mapping[str, Any]) -> Upload:
    person = await desk.store.run(people.get, person_id)
    content = await asyncio.to_thread(example, person.language)
    return Upload(field="document", filename=example_name(desk.say_to(person)), content_type="application/yaml", content=content)
