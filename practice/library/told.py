"""English sentences that remember their frame, so that a view can say them in another language."""

from typing import Any, Self


class Told(str):
    """Reads as the filled-in sentence. `facts` may be told themselves."""

    __slots__ = ("facts", "frame")

    frame: str
    facts: dict[str, Any]

    def __new__(cls, frame: str, facts: dict[str, Any]) -> Self:
        told = super().__new__(cls, frame.format(**facts) if facts else frame)
        told.frame, told.facts = frame, facts
        return told


def told(frame: str, **facts: Any) -> Told:  # noqa: ANN401  whatever can be formatted
    return Told(frame, facts)
