"""Where one clause of a typed line ends and another begins."""

import pytest

from practice.log_lines import clauses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 hours of ethics", ["2 hours of ethics"]),
        ("2 hours. Cried twice, worth it", ["2 hours", "Cried twice", "worth it"]),
        ("2.5 hours, 9:00 to 11:30", ["2.5 hours", "9:00 to 11:30"]),  # no end of a sentence
        ("2 hours but I left", ["2 hours", "but", "I left"]),
        ("2 hours they fed us", ["2 hours", "they fed us"]),
        ("I think I did 2 hours", ["I think I did 2 hours"]),
        ("they told me 2 hours", ["they told me 2 hours"]),
        ("WRAP I de 2 horas", ["WRAP I de 2 horas"]),  # a number
        ("2 horas y lloré", ["2 horas", "y lloré"]),
        ("2 horas, con todo y descansos", ["2 horas", "con todo y descansos"]),
        ("2 hours so far", ["2 hours so far"]),
        ("", []),
    ],
)
def test_clauses_end_where_a_pause_or_another_subject_is(text: str, expected: list[str]) -> None:
    assert [each.strip() for each in clauses.of(text)] == expected
