"""TALKING: Telegram in, words out."""

import os
import sys
import zoneinfo

__version__ = "1.0.0"

zoneinfo.reset_tzpath(to=())  # local time comes from the pinned tzdata, the same on every machine
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # it would look through everything that is installed, at each start
sys.modules.setdefault("rich", None)  # type: ignore[arg-type]  # None says that there is none: structlog would read it, to paint nothing
