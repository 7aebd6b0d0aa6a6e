"""An example of a scenario file, to change and send back."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.runtime.files.making import FileContext
from bot.runtime.upload import Upload
from bot.views.sending.own_scenarios import example_name
from db import people
from practice.library.uploads import example


async def scenario(context: FileContext, person_id: int, _: Mapping[str, Any]) -> Upload:
    person = await context.store.run(people.get, person_id)
    content = await asyncio.to_thread(example, person.language)
    return Upload(field="document", filename=example_name(context.say_to(person)), content_type="application/yaml", content=content)
