from pathlib import Path

import pytest

from practice.library import ContentErrors, check, load
from practice.library.recordings import LARGEST
from practice.models import Language
from sandbox.ogg import voice_note


@pytest.fixture
def record(written, folder):
    """Put a recording beside the good scenario."""

    def record(name: str = "the-late-bus.en.ogg", content: bytes | None = None, value: str = "voluntary") -> Path:
        written()
        file = folder / "scenarios" / value / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(voice_note(1, name) if content is None else content)
        return file

    return record


def messages(folder: Path, file: Path) -> list[str]:
    return [problem.message for problem in check(folder).problems if problem.file == file]


@pytest.mark.parametrize("language", list(Language))
def test_a_recording_beside_its_scenario_is_found(record, folder, language):
    file = record(f"the-late-bus.{language}.ogg")
    assert messages(folder, file) == []
    library = load(folder)
    assert library.recording("the-late-bus", language) == file
    assert [each for each in Language if library.has_recording("the-late-bus", each)] == [language]


WRONG = {
    "no language": ("the-late-bus.ogg", None, "does not say in which language"),
    "a language that there is not": ("the-late-bus.fr.ogg", None, "does not say in which language"),
    "only a language": (".en.ogg.ogg", None, "does not say in which language"),
    "another name": ("the-late-train.en.ogg", None, "belongs to no scenario"),
    "too big": ("the-late-bus.en.ogg", voice_note(1, "") + bytes(LARGEST), "at most 1,048,576 are sent"),
    "empty": ("the-late-bus.en.ogg", b"", "is not an Ogg file"),
    "a renamed MP3": ("the-late-bus.en.ogg", b"ID3" + bytes(100), "is not an Ogg file"),
    "Vorbis": ("the-late-bus.en.ogg", b"OggS" + bytes(24) + b"\x01vorbis" + bytes(40), "is not an Ogg file with Opus"),
}


@pytest.mark.parametrize("what", WRONG)
def test_one_that_cannot_be_played_is_said_so(record, folder, what):
    name, content, message = WRONG[what]
    file = record(name, content)
    (found,) = messages(folder, file)
    assert message in found
    with pytest.raises(ContentErrors):
        load(folder)


def test_one_in_the_folder_of_another_value_is_found_astray(record, folder):
    assert "belongs to no scenario" in messages(folder, record(value="hopeful"))[0]


def test_one_outside_of_the_values_folders_is_not_read(record, folder):
    file = record(value="../scenarios")
    assert "is not read here" in messages(folder, folder / "scenarios" / file.name)[0]


def test_one_recording_can_be_checked_alone(record, folder):
    file = record("the-late-train.en.ogg")
    assert [problem.file for problem in check(folder, only=file).problems] == [file]
