"""What the guides call a button or a page is what the bot calls it, in each language."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[2]
NO_LABELS = {"cohort", "grupo", "Written by your trainers.", "Lo escribió quien facilita tu grupo."}  # a word explained, a line on a card


def words(language: str) -> set[str]:
    with (ROOT / "bot" / "locales" / "es.po").open("rb") as file:
        messages = list(read_po(file))
    found = [message.id if language == "en" else message.string for message in messages]
    return {word for each in found for word in ([each] if isinstance(each, str) else each)}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("guide", ["trainees.md", "trainers.md"])
def test_labels_in_a_guide_are_those_that_the_bot_shows(guide: str, language: str) -> None:
    english, spanish = (ROOT / "docs" / guide).read_text().split("## Español")
    emphasized = re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", english if language == "en" else spanish)
    labels = {label.strip() for each in emphasized for label in each.split(" · ")}
    assert len(labels) > 20
    assert labels - words(language) == NO_LABELS & labels
