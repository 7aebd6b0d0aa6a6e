"""The trained model: how much a text sounds like danger, of which kind, and whose. It only adds up weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from operator import itemgetter
from pathlib import Path
from struct import Struct

from practice.language.ngrams import BUCKETS

OUTPUTS = ("danger", "suicide", "overdose", "violence", "relapse", "someone", "long ago")
HEAD = Struct(f"<{2 * len(OUTPUTS) + 2}d")  # a scale and a start for each, and from where on the softer and the full answer are due
TRAINED = Path(__file__).resolve().parents[2] / "content" / "language" / "danger" / "model.bin"
ZERO = 128  # what a weight of nothing is written as


@dataclass(frozen=True)
class DangerModel:
    outputs: Mapping[str, tuple[bytes, float, float]]  # weights, their scale, and where they start
    softer_from: float
    full_from: float

    def score(self, output: str, found: Sequence[int]) -> float:
        """Above 0 is more likely than not. Danger is meant now; the kinds and whose it is tell something only where there is danger."""
        weights, scale, start = self.outputs[output]
        heard: int = sum(itemgetter(*found)(weights))
        return scale * (heard - ZERO * len(found)) / sqrt(len(found)) + start


@cache
def shipped() -> DangerModel:
    read = TRAINED.read_bytes()
    head = HEAD.unpack_from(read)
    parts = (read[start : start + BUCKETS] for start in range(HEAD.size, len(read), BUCKETS))
    outputs = dict(zip(OUTPUTS, zip(parts, head[0:-2:2], head[1:-2:2], strict=True), strict=True))
    return DangerModel(outputs, head[-2], head[-1])
