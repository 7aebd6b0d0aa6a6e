"""Whose words a scenario has, whom one could look up, and how it sounds."""

from pathlib import Path

import pytest

from practice.library import SHIPPED, Severity, check

STORY, DRIFT = "Dana missed the bus and your group.", "Dana perdió el autobús y también tu grupo."
SAY, COSTS, GIVES = '"Your chair will be there."', "It can feel like a small pull.", "An open door."

HARD = (
    "Dana, whose transportation arrangements had unfortunately been unexpectedly discontinued, consequently "
    "missed your organization's facilitated conversation."
)


@pytest.mark.parametrize(
    "line",
    [
        "Peer supporters do not force or coerce others to participate in peer support services or any other service.",
        "A basic principle of peer support is that recovery is voluntary, so peer supporters do not force it.",
    ],
)
def test_a_sentence_of_the_sources_is_not_ours(problems, line: str) -> None:
    found = [each for each in problems((STORY, line)) if each.key == "en.story" and "guidelines or the toolkit" in each.message]
    assert [each.is_error for each in found] == [True]


def test_what_only_speaks_of_the_same_is_ours(problems) -> None:
    assert problems((STORY, "You do not make anyone come to the group, and Dana knows it.")) == []


def test_another_scenario_with_other_names_is_no_new_one(folder: Path) -> None:
    old = next((SHIPPED / "scenarios" / "voluntary").glob("*.yaml"))
    text = old.read_text(encoding="utf-8").replace(f"id: {old.stem}", "id: one-more").replace(" you ", " we ")
    for file in (folder / "scenarios" / "voluntary" / "one-more.yaml", folder / "scenarios" / "voluntary" / old.name):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text if file.stem == "one-more" else old.read_text(encoding="utf-8"), encoding="utf-8")
    copy = folder / "scenarios" / "voluntary" / "one-more.yaml"
    assert any(each.is_error and old.stem in each.message for each in check(folder, only=copy).problems)
    assert not any("nearly the same" in each.message for each in check(SHIPPED, only=old).problems)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (STORY, "Maria Lopez left her number, 415 555 0132."),
        (STORY, "John Smith lives at 1428 Elm Street."),
        (DRIFT, "María López vive en la calle Roble 1428."),
    ],
)
def test_nobody_can_be_looked_up(problems, old: str, new: str) -> None:
    assert any(each.is_error and "find someone by" in each.message for each in problems((old, new)))


@pytest.mark.parametrize("new", ["Maria Lopez is late.", "Call 988, says Maria.", "Maria is 52 and takes the 14 bus to Elm Street."])
def test_a_name_or_a_number_alone_is_nobody(problems, new: str) -> None:
    assert not any("find someone by" in each.message for each in problems((STORY, new)))


def test_ways_stand_in_the_same_order_in_both_languages(problems) -> None:
    first = '"Tú decides. ¿Cómo te fue hoy?"\n      gives: La decisión sigue siendo de Dana.\n      costs: Puede sonar a que no te importa.'
    third = "Asentir y servir dos tazas de té.\n      gives: Tiempo sin palabras.\n      costs: La pregunta queda en el aire."
    found = problems((first, "FIRST"), (third, first), ("FIRST", third))
    assert [(each.key, each.is_error) for each in found if "another order" in each.message] == [("es.ways", True)]


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        (GIVES, "This is clearly the best way.", "best"),
        (COSTS, "It is the wrong answer, and Dana knows.", "best"),
        (COSTS, "You should never say this to Dana.", "best"),
        (GIVES, "You save her life.", "hero"),
        (GIVES, "Only you can reach Dana.", "hero"),
        ("Una puerta abierta.", "Gracias a ti, Dana vive.", "hero"),
        ("Una puerta abierta.", "Es la mejor manera de decirlo.", "best"),
        (DRIFT, "Eso hace mucho sentido para Dana.", "translation"),
        (DRIFT, "Déjame saber cómo estás, dice Dana.", "translation"),
        (DRIFT, "Dana levanta su mano.", "translation"),
        ("¿Qué notaste?", "Qué notaste?", "first mark"),
        (STORY, HARD, "hard to read"),
    ],
)
def test_an_author_is_asked_to_read_it_again(problems, old: str, new: str, word: str) -> None:
    found = [each for each in problems((old, new)) if word in each.message]
    assert [each.severity for each in found] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (GIVES, "Dana sees the better half of the day."),
        (COSTS, "You may save a seat that stays empty."),
        (STORY, "Dana says that you saved her life."),
        (DRIFT, "Dana levanta la mano."),
        (DRIFT, "Para Dana eso tiene sentido."),
    ],
)
def test_what_only_sounds_like_it_is_left_alone(problems, old: str, new: str) -> None:
    assert problems((old, new)) == []


@pytest.mark.parametrize("line", ["The nutcase next door sings.", "A wino sleeps there.", "Dana is a lost cause.", "Dana went insane."])
def test_words_that_make_less_of_people_are_found_by_family(problems, line: str) -> None:
    assert any(each.is_error for each in problems((STORY, line)))
    quoted = problems((STORY, f"'Someone says, \"{line}\"'"))
    assert quoted
    assert not any(each.is_error for each in quoted)


@pytest.mark.parametrize(
    "line", ["El pirado del bar canta.", "Dana está mal de la cabeza.", "Estuvo en el manicomio.", "El tullido espera."]
)
def test_so_they_are_in_spanish(problems, line: str) -> None:
    assert any(each.is_error for each in problems((DRIFT, line)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (STORY, "Dana eats nuts, and drives a dirty truck."),
        (STORY, "The dryer in the house has a user manual."),
        (DRIFT, "Dana trae aceite vegetal y llega con retraso."),
    ],
)
def test_the_same_letters_may_say_something_else(problems, old: str, new: str) -> None:
    assert [each for each in problems((old, new)) if each.is_error] == []
