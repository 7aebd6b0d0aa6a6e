"""The trained model: how much a text sounds like danger, of which kind, and whose. It only adds up weights."""

from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from pathlib import Path
from struct import Struct

from practice.language.ngrams import BUCKETS, features

OUTPUTS = ("danger", "suicide", "overdose", "violence", "relapse", "someone", "long ago")
HEAD = Struct(f"<{2 * len(OUTPUTS) + 2}d")  # a scale and a start for each, and from where on the softer and the full answer are due
TRAINED = Path(__file__).resolve().parents[2] / "content" / "language" / "danger" / "model.bin"
ZERO = 128  # what a weight of nothing is written as


@dataclass(frozen=True)
class DangerModel:
    weights: tuple[bytes, ...]
    scales: tuple[float, ...]
    starts: tuple[float, ...]
    softer_from: float
    full_from: float

    def score(self, words: list[str]) -> dict[str, float]:
        """Above 0 is more likely than not; the kinds and whose it is tell something only where there is danger."""
        found = features(words)
        pick, size = itemgetter(*found), len(found)
        return {
            name: scale * (sum(pick(weights)) - ZERO * size) / size**0.5 + start
            for name, weights, scale, start in zip(OUTPUTS, self.weights, self.scales, self.starts, strict=True)
        }


@cache
def shipped() -> DangerModel:
    read = TRAINED.read_bytes()
    head = HEAD.unpack_from(read)
    parts = tuple(read[start : start + BUCKETS] for start in range(HEAD.size, len(read), BUCKETS))
    return DangerModel(parts, head[0:-2:2], head[1:-2:2], head[-2], head[-1])
