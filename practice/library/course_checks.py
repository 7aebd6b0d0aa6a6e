"""What a course says of scenarios: they must be there, be of its track, and stand in it once."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from practice.library.course import CourseDay
from practice.library.document import Document
from practice.library.folder import Folder, named_as_its_file
from practice.library.problems import Place, Problem
from practice.library.told import told
from practice.models import Track


def check(folder: Folder) -> Iterator[Problem]:
    tracks = {part.content.id: part.content.track for part in folder.scenarios} or None
    for part in folder.courses:
        yield from named_as_its_file(part)
        yield from alone(part.document, part.content.days, part.content.track, tracks)


def alone(document: Document, days: tuple[CourseDay, ...], track: Track, tracks: Mapping[str, Track] | None) -> Iterator[Problem]:
    """What holds wherever it stands. `tracks`: each scenario's by its id; None where scenarios were not read."""
    first: dict[str, int] = {}
    for index, day in enumerate(days):
        place: Place = ("days", index)
        if (day.scenario is None) == (day.value is None):
            yield document.problem(place, told("needs one of the two: a scenario or a value"), told("write `scenario: …` or `value: …`"))
        elif day.scenario is not None:
            if tracks is not None:
                yield from _there(document, (*place, "scenario"), day.scenario, track, tracks)
            if first.setdefault(day.scenario, index) != index:
                message = told("`{id}` stands twice; first as day {number}", id=day.scenario, number=first[day.scenario] + 1)
                yield document.problem((*place, "scenario"), message, told("name another one, or its value"))


def _there(document: Document, place: Place, scenario: str, track: Track, tracks: Mapping[str, Track]) -> Iterator[Problem]:
    if scenario not in tracks:
        close = get_close_matches(scenario, tracks, n=1)
        mend = told("did you mean `{word}`?", word=close[0]) if close else told("name a scenario that is there, or a value")
        yield document.problem(place, told("`{id}` does not exist", id=scenario), mend)
    elif track is Track.PEER_SUPPORTER and tracks[scenario] is Track.SUPERVISOR:
        mend = told("name another one, or set `track: supervisor`")
        yield document.problem(place, told("`{id}` is for supervisors", id=scenario), mend)
