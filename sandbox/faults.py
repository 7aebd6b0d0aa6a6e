"""Faults that a test asks for: the first that matches a call counts."""

from dataclasses import dataclass
from enum import StrEnum

EVERY = "*"
# The bot polls all the time: a fault for every method would be used up before anything else is called.
_ONLY_BY_NAME = frozenset(["getUpdates"])


class Kind(StrEnum):
    STATUS = "status"
    DROP_REQUEST = "drop_request"
    DROP_REPLY = "drop_reply"
    SLOW = "slow"


@dataclass(kw_only=True, eq=False)
class Fault:
    method: str
    chat: str | None
    kind: Kind
    status: int
    description: str | None
    retry_after: int | None
    seconds: float
    times: int

    def matches(self, method: str, chat: str | None) -> bool:
        is_named = self.method.lower() == method.lower() or (self.method == EVERY and method not in _ONLY_BY_NAME)
        return is_named and self.chat in {None, chat}


class Faults:
    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._faults.append(fault)

    def clear(self) -> None:
        self._faults.clear()

    def take(self, method: str, chat: str | None) -> Fault | None:
        """The fault for this call, used up by one."""
        fault = next((fault for fault in self._faults if fault.matches(method, chat)), None)
        if fault is not None:
            fault.times -= 1
            if fault.times <= 0:
                self._faults.remove(fault)
        return fault
