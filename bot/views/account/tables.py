"""The same for machines: JSON with everything, and a table of what was written. docs/export.md describes both."""

import json
from datetime import datetime
from typing import Any

from bot.services.account.exports import Export
from bot.views.daily.asking import QUESTIONS, question
from bot.views.say import Say
from bot.views.sheets import csv_of
from db.rows import Row

FORMAT, VERSION = "peer-practice", 1
COLUMNS = ("date", "time", "value", "scenario", "asked", "way", "next_way", "own_words", "question", "reflection", "voice_notes")


def data(export: Export, say: Say, made_at: datetime) -> str:
    ids = dict.fromkeys(row["scenario_id"] for row in export.tables["prompts"])
    content = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": made_at.isoformat().replace("+00:00", "Z"),
        "host": say.host.name,
        "language": str(say.language),
        "scenarios": {scenario_id: found for scenario_id in ids if (found := _scenario(scenario_id, say))},
        "tables": export.tables,
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _scenario(scenario_id: str, say: Say) -> dict[str, Any] | None:
    if (scenario := say.library.find_scenario(scenario_id)) is None:
        return None
    text = scenario.text(say.language)
    return {
        "title": text.title,
        "value": say.value(scenario.value),
        "story": text.story.strip(),
        "ask": text.ask,
        "ways": [way.say for way in text.ways],
        **({} if text.next is None else {"next_ask": text.next.ask, "next_ways": [way.say for way in text.next.ways]}),
        "reflect": [question(text, number, say) for number in range(QUESTIONS)],
    }


def table(export: Export, say: Say) -> bytes:
    """One line for each scenario to which something was written or said, oldest first, in the person's own time."""
    lines = [_line(prompt, export, say) for prompt in export.tables["prompts"]]
    written = [line for line in lines if line["own_words"] or line["reflection"] or line["voice_notes"]]
    return csv_of(COLUMNS, [[line[column] for column in COLUMNS] for line in written])


def _line(prompt: Row, export: Export, say: Say) -> dict[str, str]:
    at = datetime.fromisoformat(prompt["created_at"]).astimezone(export.person.schedule.zone)
    scenario = _scenario(prompt["scenario_id"], say) or {}
    ways, after, asked = scenario.get("ways", []), scenario.get("next_ways", []), scenario.get("reflect", [])
    own = {row["id"] for row in export.tables["reflections"] if row["prompt_id"] == prompt["id"]}
    parts = [row for row in export.tables["reflection_parts"] if row["reflection_id"] in own]
    voices = [row for row in export.tables["voices"] if row["part_id"] in {part["id"] for part in parts}]
    return {
        "date": f"{at:%Y-%m-%d}",
        "time": f"{at:%H:%M}",
        "value": say.library.value(prompt["value"]).text(say.language).name,
        "scenario": scenario.get("title", prompt["scenario_id"]),
        "asked": scenario.get("ask", ""),
        "way": ways[prompt["way"] - 1] if prompt["way"] and prompt["way"] <= len(ways) else "",
        "next_way": after[prompt["next_way"] - 1] if prompt["next_way"] and prompt["next_way"] <= len(after) else "",
        "own_words": prompt["own_words"] or "",
        "question": asked[prompt["question"] % len(asked)] if asked and parts else "",
        "reflection": "\n".join(part["text"] for part in parts if part["text"]),
        "voice_notes": "\n".join(voice["content"] or "" for voice in voices),
    }
