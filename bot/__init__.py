"""TALKING: Telegram in, words out."""

import zoneinfo

__version__ = "1.0.0"

zoneinfo.reset_tzpath(to=())  # local time comes from the pinned tzdata, the same on every machine
