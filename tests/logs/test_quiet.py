"""What runs every few seconds says nothing at INFO."""

import logging

import pytest

from bot.runtime import logs


@pytest.mark.parametrize(("level", "is_said"), [("INFO", False), ("WARNING", False), ("DEBUG", True)])
def test_the_scheduler_is_quiet_unless_it_is_asked(level: str, *, is_said: bool) -> None:
    root = logging.getLogger()
    before, handlers = root.level, root.handlers[:]
    try:
        logs.configure(level)
        assert logging.getLogger("apscheduler.executors.default").isEnabledFor(logging.INFO) is is_said
        assert logging.getLogger("apscheduler").isEnabledFor(logging.WARNING)
    finally:
        root.setLevel(before)
        root.handlers[:] = handlers
        logging.getLogger("apscheduler").setLevel(logging.NOTSET)
