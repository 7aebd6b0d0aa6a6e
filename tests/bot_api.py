"""Holds requests against the Bot API as data: names, required ones, types, nested objects."""

import json
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[2] / "shared" / "bot-api" / "bot-api-10.0.json"
PLAIN = {"Integer": int, "String": str, "Boolean": bool, "True": bool, "Float": (int, float), "InputFile": (str, dict)}


@cache
def _api() -> dict[str, Any]:
    return json.loads(FILE.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def breaches(method: str, params: dict[str, Any]) -> list[str]:
    """What is wrong with one request; empty when nothing is."""
    described = _api()["methods"].get(method)
    if described is None:
        return [f"{method}: no such method"]
    return _check_fields(method, described.get("fields", []), params)


def _check_fields(where: str, fields: list[dict[str, Any]], values: dict[str, Any]) -> list[str]:
    known = {field["name"]: field for field in fields}
    found = [f"{where}: unknown {name}" for name in values if name not in known]
    found += [f"{where}: {name} is missing" for name, field in known.items() if field["required"] and name not in values]
    for name, value in values.items():
        if name in known and not any(not _check_type(f"{where}.{name}", kind, value) for kind in known[name]["types"]):
            found += _check_type(f"{where}.{name}", known[name]["types"][0], value)
    return found


def _check_type(where: str, kind: str, value: Any) -> list[str]:
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{where}: not a list"]
        return [each for index, item in enumerate(value) for each in _check_type(f"{where}[{index}]", kind.removeprefix("Array of "), item)]
    if kind in PLAIN:
        wrong = not isinstance(value, PLAIN[kind]) or (isinstance(value, bool) and kind in ("Integer", "Float"))
        return [f"{where}: {value!r} is no {kind}"] if wrong else []
    described = _api()["types"][kind]
    if described.get("subtypes"):
        tries = [_check_type(where, subtype, value) for subtype in described["subtypes"]]
        return [] if any(not each for each in tries) else tries[0]
    return _check_fields(where, described.get("fields", []), value) if isinstance(value, dict) else [f"{where}: not an object"]
