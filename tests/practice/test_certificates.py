"""What a file is by its first bytes, and whether that is what it was sent as."""

import pytest

from practice.certificates import LARGEST, MOST_FILES, FileKind, is_as_told, kind_of, told_kind


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xff\xd8\xff\xe1....", FileKind.JPEG),
        (b"\x89PNG\r\n\x1a\n...", FileKind.PNG),
        (b"%PDF-1.4\n", FileKind.PDF),
        (b"", None),
        (b"%PD", None),
        (b" %PDF-1.4", None),
        (b"GIF89a", None),
        (b"PK\x03\x04", None),
        (b"<html>%PDF-", None),
    ],
)
def test_the_first_bytes_tell(content: bytes, kind: FileKind | None) -> None:
    assert kind_of(content) is kind


@pytest.mark.parametrize(
    ("mime_type", "name", "kind"),
    [
        ("application/pdf", "anything", FileKind.PDF),
        ("IMAGE/JPEG", "", FileKind.JPEG),
        ("image/png", "c.pdf", FileKind.PNG),  # the type goes before the name
        ("", "Certificate.PDF", FileKind.PDF),
        ("application/octet-stream", "scan.jpeg", FileKind.JPEG),
        ("", "certificate", None),
        ("image/heic", "photo.jpg", None),
        ("application/zip", "c.pdf", None),
    ],
)
def test_it_is_told_by_its_type_or_else_its_name(mime_type: str, name: str, kind: FileKind | None) -> None:
    assert told_kind(mime_type, name) is kind


@pytest.mark.parametrize(
    ("found", "told", "fits"),
    [
        (FileKind.PNG, FileKind.JPEG, True),
        (FileKind.PDF, FileKind.PDF, True),
        (FileKind.PDF, FileKind.PNG, False),
        (FileKind.JPEG, FileKind.PDF, False),
        (None, FileKind.PDF, False),
    ],
)
def test_a_picture_may_be_of_either_kind_and_nothing_else_may(found: FileKind | None, told: FileKind, *, fits: bool) -> None:
    assert is_as_told(found, told) is fits


@pytest.mark.parametrize("kind", FileKind)
def test_a_picture_is_whatever_is_no_document(kind: FileKind) -> None:
    assert kind.is_picture is (kind.ending != "pdf")


def test_ten_megabytes_and_five_files_are_kept() -> None:
    assert (LARGEST, MOST_FILES) == (10_485_760, 5)
