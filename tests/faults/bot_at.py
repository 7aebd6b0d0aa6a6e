"""`python -m bot`, by a clock that begins at the instant in BEGINS_AT instead of the machine's."""

import os
from datetime import datetime
from functools import partialmethod

from bot.__main__ import CHECKED_OUT, main
from bot.runtime.clock import Clock

Clock.__init__ = partialmethod(Clock.__init__, start=datetime.fromisoformat(os.environ["BEGINS_AT"]))  # type: ignore[method-assign]

if __name__ == "__main__":
    main(prog_name=CHECKED_OUT)
