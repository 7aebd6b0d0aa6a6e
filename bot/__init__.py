"""TALKING: Telegram in, words out."""

import zoneinfo

zoneinfo.reset_tzpath(to=())  # local time comes from the pinned tzdata, the same on every machine
