"""The trained model: how much a text sounds like danger, of which kind, and whose.

Danger is meant now, and a text is as much of it as it sounds like the likeliest kind. Which kind it is, and whose, tell something only
where there is danger. Its two levels are from where on the softer and the full answer are due.
"""

from functools import cache
from pathlib import Path

from practice.language.danger_kinds import DangerKind
from practice.language.linear_model import LinearModel, read

SOUNDS = tuple(f"sounds like {kind}" for kind in DangerKind)
OUTPUTS = (*SOUNDS, *DangerKind, "someone", "long ago")
LEVELS = 2
TRAINED = Path(__file__).resolve().parents[2] / "content" / "language" / "danger" / "model.bin"


@cache
def shipped() -> LinearModel:
    return read(TRAINED, OUTPUTS, LEVELS)
