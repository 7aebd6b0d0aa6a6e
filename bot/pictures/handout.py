"""A sheet to hand out: how to join a cohort."""

import json
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import segno
import typst

TEMPLATE = Path(__file__).with_name("handout.typ")


def draw(facts: Mapping[str, Any], *, link: str) -> bytes:
    """A PDF of one page, Letter. `facts` as the template wants them; texts are data to it, never markup."""
    qr = BytesIO()
    segno.make(link, micro=False, error="m").save(qr, kind="svg", border=4)
    given = {"facts": json.dumps({**facts, "qr": qr.getvalue().decode()})}
    return bytes(typst.compile(TEMPLATE, format="pdf", ignore_system_fonts=True, sys_inputs=given))
