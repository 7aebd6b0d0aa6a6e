"""Taking it along: what is in the files, read when they are sent; nothing changes."""

from datetime import datetime

from db import Database, exports, people
from db.rows import Row
from practice.frozen import Frozen
from practice.models import Person

EMBEDDED_EACH = 200_000  # bytes: voice notes up to this play inside the notebook
EMBEDDED_ALL = 2_000_000
FILES_IN_ARCHIVE = 20_000_000  # well below the 50 MB that Telegram takes, for phones that fetch it in pieces


class Archive(Frozen):
    """The files of one archive, by their ids."""

    voices: tuple[int, ...]
    certificates: tuple[int, ...]


class Packed(Frozen):
    """The notebook, and one archive or more: the first holds everything else, each these voice notes and certificates."""

    person: Person
    archives: tuple[Archive, ...]


class Export(Frozen):
    """All that is kept of a person, as rows by table, and the voice notes that are small enough to go inside the notebook."""

    person: Person
    tables: dict[str, list[Row]]
    voices: dict[int, bytes]


def pack(db: Database, person: Person, _: datetime) -> Packed:
    sizes = [(table, *found) for table in ("voices", "certificates") for found in exports.list_files(db, person.id, table)]
    return Packed(person=person, archives=_archives(sizes))


def read(db: Database, person_id: int) -> Export:
    """Raises LookupError for someone who is gone."""
    person = people.get(db, person_id)
    small = _small(exports.list_files(db, person_id))
    voices = {voice: exports.voice_content(db, person_id, voice) or b"" for voice in small}
    return Export(person=person, tables=exports.rows_of(db, person_id), voices=voices)


def _archives(sizes: list[tuple[str, int, int]]) -> tuple[Archive, ...]:
    """Tables, ids and sizes, in the order in which they are packed."""
    archives: list[list[tuple[str, int]]] = [[]]
    room = FILES_IN_ARCHIVE
    for table, file_id, size in sizes:
        if size > room:
            archives.append([])
            room = FILES_IN_ARCHIVE
        archives[-1].append((table, file_id))
        room -= size
    return tuple(Archive(voices=_of("voices", each), certificates=_of("certificates", each)) for each in archives)


def _of(table: str, files: list[tuple[str, int]]) -> tuple[int, ...]:
    return tuple(file_id for found, file_id in files if found == table)


def _small(sizes: list[tuple[int, int]]) -> list[int]:
    """The newest ones first, as long as there is room."""
    chosen, room = [], EMBEDDED_ALL
    for voice, size in reversed(sizes):
        if size <= min(EMBEDDED_EACH, room):
            chosen.append(voice)
            room -= size
    return chosen
