"""The trained model: how much a text sounds like danger, of which kind, and whose.

Danger is meant now; the kinds and whose it is tell something only where there is danger. Its two levels are from where on the softer
and the full answer are due.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from practice.language.danger_kinds import DangerKind
from practice.language.linear_model import LinearModel, read

APART = tuple(f"{kind} or nothing" for kind in DangerKind)  # each learned from its kind and what is no danger alone
OUTPUTS = ("danger", *DangerKind, "someone", "long ago", *APART)
TOGETHER = 0.3  # how much what all kinds share counts beside the kind that sounds likeliest
LEVELS = 2
TRAINED = Path(__file__).resolve().parents[2] / "content" / "language" / "danger" / "model.bin"


@cache
def shipped() -> LinearModel:
    return read(TRAINED, OUTPUTS, LEVELS)


def danger(model: LinearModel, found: Sequence[int]) -> float:
    apart = max(model.score(output, found) for output in APART)
    return TOGETHER * model.score("danger", found) + (1 - TOGETHER) * apart
