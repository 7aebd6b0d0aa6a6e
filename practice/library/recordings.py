"""Scenarios as someone reads them aloud: scenarios/<value>/<id>.<language>.ogg, beside the scenario's own file."""

from collections.abc import Iterator
from pathlib import Path

from practice.library.problems import Problem
from practice.models import Language

LARGEST = 1024 * 1024  # bytes: some four minutes, and light enough for a phone with little data
BEGINNING = b"OggS"
CODEC = b"OpusHead"  # the one that Telegram plays as a voice note

Recordings = dict[tuple[str, Language], Path]


def find_recordings(path: Path) -> tuple[Recordings, list[Problem]]:
    """Those of a content folder that can be played, and what is wrong with the others."""
    found: Recordings = {}
    problems: list[Problem] = []
    for file in sorted(path.glob("scenarios/*/*.ogg")):
        wrong = list(_check(file))
        problems += wrong
        if not wrong:
            found[_key(file)] = file
    return found, problems


def _key(file: Path) -> tuple[str, Language]:
    scenario_id, _, language = file.stem.rpartition(".")
    return scenario_id, Language(language)


def _check(file: Path) -> Iterator[Problem]:
    scenario_id, _, language = file.stem.rpartition(".")
    if not scenario_id or language not in set(Language):
        yield _problem(file, "does not say in which language it is read", "name it <id>.en.ogg or <id>.es.ogg")
        return
    if not file.with_name(f"{scenario_id}.yaml").is_file():
        yield _problem(file, f"belongs to no scenario: {scenario_id}.yaml is not beside it", "name it like its scenario, or move it away")
    if (size := file.stat().st_size) > LARGEST:
        yield _problem(
            file, f"has {size:,} bytes; at most {LARGEST:,} are sent", "make it shorter, or save it with fewer kilobits a second"
        )
    with file.open("rb") as content:
        start = content.read(64)
    if not start.startswith(BEGINNING) or CODEC not in start:
        yield _problem(
            file, "is not an Ogg file with Opus in it", "save it as Ogg Opus: ffmpeg -i recording.wav -c:a libopus -b:a 24k <id>.en.ogg"
        )


def _problem(file: Path, message: str, mend: str) -> Problem:
    return Problem(file=file, line=1, key="file", message=message, mend=mend)
