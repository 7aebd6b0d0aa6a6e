"""What the library covers: a disc for each guideline with how many scenarios rest on it, and bars for topics and settings."""

from collections import Counter
from pathlib import Path

from bot.pictures import png
from practice.library import Library
from practice.library.coverage import Shelf
from practice.models import Language, Track

TEMPLATE = Path(__file__).with_name("coverage.typ")


def draw(shelf: Shelf, library: Library) -> bytes:
    """A PNG, 1,000 pixels wide, in English: it is for whoever writes."""
    met = shelf.met()
    values = [
        {
            "name": value.text(Language.ENGLISH).name,
            "scenarios": [sum(each.value is value.id and each.track is track for each in shelf.scenarios) for track in Track],
            "peers": [met[each.id] for each in value.guidelines],
            "supervisors": [met[each.id] for each in value.supervisor_guidelines],
        }
        for value in shelf.values
    ]
    topics = Counter(topic for each in shelf.scenarios for topic in each.topics)
    settings = Counter(each.setting for each in shelf.scenarios if each.setting)
    competencies = Counter(each for scenario in shelf.scenarios for each in scenario.competencies)
    by_number = sorted(library.competencies, key=lambda each: -competencies[each.id])
    facts = {
        "values": values,
        "topics": [(library.topic(each).text(Language.ENGLISH), count) for each, count in topics.most_common()],
        "settings": [(library.setting(each).text(Language.ENGLISH), count) for each, count in settings.most_common()],
        "competencies": [(each.text(Language.ENGLISH), competencies[each.id]) for each in by_number],
        "scenarios": len(shelf.scenarios),
    }
    return png.drawn(TEMPLATE, facts, colours=32)
