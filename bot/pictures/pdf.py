"""A typst template and its facts become a PDF on US letter paper, as boards and trainers in the US print it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def drawn(template: Path, facts: Mapping[str, Any]) -> bytes:
    """Facts are data to the template, never markup; fonts are those inside the wheel, so that every machine draws the same."""
    import typst  # noqa: PLC0415  some megabytes that a bot does without until the first file

    return typst.compile(template, format="pdf", ignore_system_fonts=True, sys_inputs={"facts": json.dumps(facts)})


def ledger(facts: Mapping[str, Any]) -> bytes:
    return drawn(HERE / "ledger.typ", facts)


def attendance(facts: Mapping[str, Any]) -> bytes:
    return drawn(HERE / "attendance.typ", facts)


def printed(facts: Mapping[str, Any]) -> bytes:
    return drawn(HERE / "printed.typ", facts)
