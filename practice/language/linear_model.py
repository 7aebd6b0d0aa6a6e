"""A trained linear model: how much a text sounds like each of its outputs. It only adds up weights."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from operator import itemgetter
from pathlib import Path
from struct import Struct

from practice.language.ngrams import BUCKETS

ZERO = 128  # what a weight of nothing is written as


@dataclass(frozen=True)
class LinearModel:
    outputs: Mapping[str, tuple[bytes, float, float]]  # weights, their scale, and where they start
    levels: tuple[float, ...]  # what its scores are compared with

    def scores(self, outputs: Iterable[str], found: Sequence[int]) -> list[float]:
        """Above 0 is more likely than not; `found` are at least two buckets."""
        heard, zero, length = itemgetter(*found), ZERO * len(found), sqrt(len(found))
        looked_up = (self.outputs[output] for output in outputs)
        return [scale * (sum(heard(weights)) - zero) / length + start for weights, scale, start in looked_up]


def head_of(outputs: Sequence[str], levels: int) -> Struct:
    """What a model's file begins with: a scale and a start for each output, then the levels. The weights follow, a byte each."""
    return Struct(f"<{2 * len(outputs) + levels}d")


def read(file: Path, outputs: Sequence[str], levels: int, buckets: int = BUCKETS) -> LinearModel:
    content, head = file.read_bytes(), head_of(outputs, levels)
    numbers = head.unpack_from(content)
    scales, starts = (numbers[first : 2 * len(outputs) : 2] for first in (0, 1))
    weights = (content[start : start + buckets] for start in range(head.size, len(content), buckets))
    return LinearModel(dict(zip(outputs, zip(weights, scales, starts, strict=True), strict=True)), numbers[2 * len(outputs) :])
