"""A scenario that comes as one message."""

import pytest

from practice.plain_form import Plain, read
from tests.patience import patience

STORY = "Dana waits beside your car. It rains."
MOST = 90

WHOLE = [
    pytest.param(f"{STORY}\n\nWhat do you say?", Plain(story=STORY, ask="What do you say?"), id="a story and a question"),
    pytest.param(f"{STORY}\nWhat do you say?", Plain(story=STORY, ask="What do you say?"), id="no blank line, but a line of its own"),
    pytest.param(
        f"{STORY}\n\nWhat do you say?\n\n1. Yes\n2) No\n3 - Later", Plain(story=STORY, ask="What do you say?", ways=("Yes", "No", "Later"))
    ),
    pytest.param(f"{STORY}\n\nWhat now?\n1 Yes\n2 No", Plain(story=STORY, ask="What now?", ways=("Yes", "No")), id="bare numbers"),
    pytest.param(f"{STORY}\n\nWhat now?\n1️⃣ Yes\n2️⃣ No", Plain(story=STORY, ask="What now?", ways=("Yes", "No")), id="key caps"),
    pytest.param(f"{STORY}\n\nWhat now?\n1: Yes\n2: No", Plain(story=STORY, ask="What now?", ways=("Yes", "No"))),
    pytest.param(f"{STORY}\n\nWhat now?\n1. Yes,\n  of course\n2. No", Plain(story=STORY, ask="What now?", ways=("Yes, of course", "No"))),
    pytest.param(
        f"{STORY}\n\nWhat now?\n1. Wait\n5 minutes more\n2. No", Plain(story=STORY, ask="What now?", ways=("Wait 5 minutes more", "No"))
    ),
    pytest.param(f"{STORY}\n\nYour answer\n1. Yes\n2. No", Plain(story=STORY, ask="Your answer", ways=("Yes", "No")), id="asked without ?"),
    pytest.param(f"{STORY}\n\n1. Yes\n2. No", Plain(story=STORY, ways=("Yes", "No")), id="the question is asked for afterwards"),
    pytest.param(
        f"{STORY}\n\n{'It goes on. ' * 9}\n\n1. Yes\n2. No",
        Plain(story=f"{STORY}\n\n{('It goes on. ' * 9).strip()}", ways=("Yes", "No")),
        id="a long last paragraph is the story's",
    ),
    pytest.param(f"{STORY}\n\nOne more day.\n\nWhat now?", Plain(story=f"{STORY}\n\nOne more day.", ask="What now?"), id="two paragraphs"),
    pytest.param("Dana llora.\n\n¿Qué dices? Nadie más oye.", Plain(story="Dana llora.", ask="¿Qué dices? Nadie más oye.")),
    pytest.param(STORY, Plain(story=STORY), id="a story alone"),
    pytest.param(f"{STORY}\n“Can you drive me?”", Plain(story=f"{STORY}\n“Can you drive me?”"), id="asked in the story"),
    pytest.param(f"{STORY}\nDana asks: “Why me?”", Plain(story=f"{STORY}\nDana asks: “Why me?”"), id="asked in the story, with a lead"),
    pytest.param(f"{STORY}\n—¿Me llevas?", Plain(story=f"{STORY}\n—¿Me llevas?"), id="asked in the story, the Spanish way"),
    pytest.param("1 in 5 are here.\nIt rains.", Plain(story="1 in 5 are here.\nIt rains."), id="a story that begins with a number"),
    pytest.param("What do you say?", Plain(story="What do you say?"), id="a question alone is all there is"),
    pytest.param("1. Yes\n2. No", Plain(story="1. Yes\n2. No"), id="ways alone are all there is"),
    pytest.param(f"{STORY}\n\n1. Yes\n2. No\n\nWhat now?", Plain(story=STORY, ask="What now?", ways=("Yes", "No")), id="asked at the end"),
    pytest.param(f"Story: {STORY}\n\nQuestion: What now?\n\nWays:\n1. Yes\n2. No", Plain(story=STORY, ask="What now?", ways=("Yes", "No"))),
    pytest.param(
        "Historia: Llueve.\n\nPregunta: ¿Y tú?\nRespuestas\n1.- Sí\n2.- No", Plain(story="Llueve.", ask="¿Y tú?", ways=("Sí", "No"))
    ),
    pytest.param(f"{STORY}\n1:30 pm comes.\n\nWhat now?", Plain(story=f"{STORY}\n1:30 pm comes.", ask="What now?"), id="an hour is no way"),
    pytest.param(f"{STORY}\n1.5 miles to go.\n\nWhat now?", Plain(story=f"{STORY}\n1.5 miles to go.", ask="What now?")),
    pytest.param(f"{STORY}\n1-2 hours pass.\n\nWhat now?", Plain(story=f"{STORY}\n1-2 hours pass.", ask="What now?")),
]
MARKS = (
    *("{}. ", "{}.", "{}) ", "{})", "({}) ", "#{} ", "{}: ", "{}:", "{} - ", "{}-", "{}.- ", "{}.-", "{} — ", "{}– ", "{}º ", "{}° "),
    *("{}/ ", "{}] ", "[{}] ", "**{}.** ", "*{})* ", "{}． ", "Option {}: ", "Opción {}: ", "OPCION {} - ", "Respuesta {}. ", "  {}. "),
    *("{}\t", "{}️⃣ ", "{}️⃣"),
)


@pytest.mark.parametrize("mark", MARKS)
def test_a_way_begins_with_its_number_however_it_is_marked(mark: str) -> None:
    ways = ("“Wait,” you say.", "¿Y si no?", "2 more days")
    lines = "\n".join(mark.format(number) + way for number, way in enumerate(ways, 1))
    if not mark.endswith((" ", "\t")):
        ways, lines = ways[:2], lines[: lines.rindex("\n")]  # as 3.2 is a number
    assert read(f"{STORY}\n\nWhat now?\n\n{lines}", most_ask=MOST) == Plain(story=STORY, ask="What now?", ways=ways)


@pytest.mark.parametrize(("text", "found"), WHOLE)
def test_each_part_of_a_message_is_told_apart_and_nothing_of_it_is_lost(text: str, found: Plain) -> None:
    assert read(text, most_ask=MOST) == found


def test_many_lines_that_begin_with_a_bare_one_are_looked_at_once_each() -> None:
    with patience():
        assert read("They wait.\n" + "1 x\n" * 20_000, most_ask=MOST).ways == ()
