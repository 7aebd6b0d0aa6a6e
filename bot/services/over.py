"""Two ways in which a button or a command leads nowhere, whatever it was about."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NotSetUp:
    """There is no practice before the few questions at the start."""


@dataclass(frozen=True)
class Stale:
    """The button belongs to something that is over, or was never theirs. `gone`: the scenario was taken back by who wrote it."""

    gone: bool = False


Over = NotSetUp | Stale
