"""A file on its way to someone."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file to send: its parameter's name, file name, type and bytes."""

    field: str
    filename: str
    content_type: str
    content: bytes
