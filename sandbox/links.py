"""Which addresses Telegram takes for links."""

import re
from urllib.parse import urlsplit

_HAS_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z][\w-]+|localhost|\d{1,3}(?:\.\d{1,3}){3}", re.IGNORECASE)


def checked_link(address: str) -> str | None:
    """The address in full, or None if Telegram would not link it."""
    address = address.strip()
    if address.startswith(("tg://", "mailto:", "tel:")):
        return address
    if not _HAS_SCHEME.match(address):
        address = f"http://{address}"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(host) or re.search(r"\s", address):
        return None
    return address if parts.path else f"{parts.scheme}://{parts.netloc}/" + address.partition(parts.netloc)[2]
