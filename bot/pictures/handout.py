"""A sheet to hand out: how to join a cohort."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import segno

from bot.pictures import pdf

TEMPLATE = Path(__file__).with_name("handout.typ")


def draw(facts: Mapping[str, Any], *, link: str) -> bytes:
    """A PDF of one page, Letter. `facts` as the template wants them; texts are data to it, never markup."""
    qr = BytesIO()
    segno.make(link, micro=False, error="m").save(qr, kind="svg", border=4)
    return pdf.drawn(TEMPLATE, {**facts, "qr": qr.getvalue().decode()})
