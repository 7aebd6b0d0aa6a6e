"""What a file is by its first bytes, and whether that is what it was sent as."""

from enum import StrEnum

LARGEST = 10 * 1024 * 1024
MOST_FILES = 5  # of one credit


class FileKind(StrEnum):
    JPEG = "image/jpeg"
    PNG = "image/png"
    PDF = "application/pdf"

    @property
    def is_picture(self) -> bool:
        return self is not FileKind.PDF

    @property
    def ending(self) -> str:
        return {FileKind.JPEG: "jpg", FileKind.PNG: "png", FileKind.PDF: "pdf"}[self]


BEGINNINGS = {b"\xff\xd8\xff": FileKind.JPEG, b"\x89PNG\r\n\x1a\n": FileKind.PNG, b"%PDF-": FileKind.PDF}
ENDINGS = {"jpg": FileKind.JPEG, "jpeg": FileKind.JPEG, "png": FileKind.PNG, "pdf": FileKind.PDF}
UNTOLD = frozenset({"", "application/octet-stream"})


def kind_of(content: bytes) -> FileKind | None:
    return next((kind for beginning, kind in BEGINNINGS.items() if content.startswith(beginning)), None)


def told_kind(mime_type: str, name: str) -> FileKind | None:
    """What it is said to be: by its type, or, where that says nothing, by its name's ending."""
    if mime_type.casefold() in UNTOLD:
        return ENDINGS.get(name.rpartition(".")[2].casefold())
    return next((kind for kind in FileKind if kind == mime_type.casefold()), None)


def is_as_told(found: FileKind | None, told: FileKind) -> bool:
    """A picture may be of either kind: phones name them as they like."""
    return found is not None and found.is_picture == told.is_picture
