"""The trained model: how much a text sounds like danger, of which kind, and whose.

Danger is meant now; the kinds and whose it is tell something only where there is danger. Its two levels are from where on the softer
and the full answer are due.
"""

from functools import cache
from pathlib import Path

from practice.language.linear_model import LinearModel, read

OUTPUTS = ("danger", "suicide", "overdose", "violence", "relapse", "someone", "long ago")
LEVELS = 2
TRAINED = Path(__file__).resolve().parents[2] / "content" / "language" / "danger" / "model.bin"


@cache
def shipped() -> LinearModel:
    return read(TRAINED, OUTPUTS, LEVELS)
