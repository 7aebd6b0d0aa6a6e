"""The ways in which a button or a command leads nowhere, whatever it was about."""

from practice.frozen import Frozen


class NotSetUp(Frozen):
    """There is no practice before the few questions at the start."""


class NotAgreed(Frozen): ...


class Stale(Frozen):
    """The button belongs to something that is over, or was never theirs. `gone`: the scenario was taken back by who wrote it."""

    gone: bool = False


Over = NotSetUp | NotAgreed | Stale
