"""A file on its way to someone."""

from practice.frozen import Frozen


class Upload(Frozen):
    """A file to send: its parameter's name, file name, type and bytes."""

    field: str
    filename: str
    content_type: str
    content: bytes
