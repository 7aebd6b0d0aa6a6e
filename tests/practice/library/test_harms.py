"""Kinds of harm that stop a scenario, each with what is harm and what only looks like it."""

import pytest

SAY = '"Your chair will be there."'
SAY_ES = '"Tu silla sigue aquí."'
GIVES, COSTS = "An open door.", "It can feel like a small pull."
RISK = ("topics: [active-listening]", "topics: [risk]")


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        (SAY, '"I won\'t tell anyone, not even your doctor."', "secret"),
        (SAY, '"I promise this is our secret."', "secret"),
        (SAY, '"This stays between us."', "secret"),
        (SAY_ES, '"No se lo voy a contar a nadie."', "secret"),
        (SAY_ES, '"Te prometo que nadie lo va a saber."', "secret"),
        (SAY, '"You should stop taking those pills for a week."', "medication"),
        (SAY, '"Skip the evening dose and see how you feel."', "medication"),
        (SAY_ES, '"Deberías bajarle a la dosis unos días."', "medication"),
        (SAY_ES, '"Deja de tomar esas pastillas."', "medication"),
        (GIVES, "It calms a schizophrenic down.", "as a name for a person"),
        (GIVES, "It helps, as Dana is BPD and needs that.", "as a name for a person"),
        ("Una puerta abierta.", "A una bipolar le sirve la calma.", "as a name for a person"),
        ("What did you notice?", "Did you notice anything?", "yes or no"),
        ("What could you try next?", "Would you do it again?", "yes or no"),
        ("¿Qué notaste?", "¿Te pasó esto?", "yes or no"),
        (COSTS, "None.", "says nothing"),
        (COSTS, "Not much.", "says nothing"),
        (GIVES, "Hope.", "says nothing"),
    ],
)
def test_each_kind_of_harm_stops_a_scenario(problems, old: str, new: str, word: str) -> None:
    found = [each for each in problems((old, new), RISK) if word in each.message]
    assert [each.is_error for each in found] == [True]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (SAY, "\"I can't keep that to myself. I'd like to tell the nurse with you.\""),
        (SAY, "\"I won't promise what I can't keep.\""),
        (SAY, '"What would you like to ask about the pills, and whom?"'),
        (SAY, '"Did you take the bus to get your medicine?"'),
        (SAY_ES, '"¿A quién le podrías preguntar por las pastillas?"'),
        (GIVES, "A person with bipolar disorder gets to speak."),
        ("What did you notice?", "Who was it easier to see, Dana or the driver?"),
        ("What did you notice?", "Did you lean toward the rule, or toward Dana?"),
        ("¿Qué notaste?", "¿Te fijaste primero en Dana o en el chofer?"),
        (COSTS, "Nothing is settled, and Dana waits."),
    ],
)
def test_what_only_looks_like_harm_passes(problems, old: str, new: str) -> None:
    assert [each for each in problems((old, new), RISK) if each.is_error] == []
