"""Quiet hours for tests."""

from datetime import time

from practice.models import Quiet


def nights(start: int, end: int) -> tuple[Quiet, ...]:
    """The same every night; equal hours mean none."""
    return () if start == end else (Quiet(start=time(start), end=time(end)),)
