"""What a button says, typed: the one that is meant, or none."""

import pytest

from practice.typed.typed_labels import Awaited, find, listed

OFFER = ["Yes, please", "Not now", "No more of these"]
OFERTA = ["Sí, por favor", "Ahora no", "Más"]
VALUES = ["Hopeful", "Honest and direct", "Shared power", "Strengths-focused", "All values"]


@pytest.mark.parametrize(
    ("text", "labels", "meant"),
    [
        ("hopeful", VALUES, 0),
        ("HONEST AND DIRECT", VALUES, 1),
        ("strengths focused", VALUES, 3),
        ("the hopeful please", VALUES, 0),
        ("stren", VALUES, 3),  # its beginning
        ("ho", VALUES, None),  # too little
        ("honest", VALUES, 1),
        ("yes", OFFER, 0),
        ("Yes, please!", OFFER, 0),
        ("yeah", OFFER, 0),
        ("not now", OFFER, 1),
        ("no", OFFER, 1),  # the other one is more than no
        ("no more", OFFER, 2),
        ("sí", OFERTA, 0),
        ("SI", OFERTA, 0),
        ("no", OFERTA, 1),
        ("mas", OFERTA, 2),
        ("no", ["No name"], 0),
        ("sin nombre", ["Sin nombre", "Usar lo sugerido"], 0),
        ("yes", VALUES, None),
        ("sure why not", OFFER, 0),
        ("hell yeah 🙌", OFFER, 0),
        ("yes please, I keep forgetting when nobody asks", OFFER, 0),  # longer than a label
        ("claro que sí, mija", OFERTA, 0),
        ("ahorita no, voy manejando", OFERTA, 1),
        ("depends", OFFER, None),
        ("yes but not today", OFFER, None),
        ("yes", ["Ask me in a few days", "No need"], 0),  # the one that is left
        ("claro", ["Pregúntame en unos días", "Sin pregunta", "Atrás"], 0),
        ("yes", ["Tomorrow", "Friday", "Not at all"], None),
        ("nah", ["Skip", "No more of these"], 0),
        ("no", ["Get a copy", "Delete everything", "Keep"], 2),
        ("yes", ["Get a copy", "Delete everything", "Keep"], None),
        ("looks good", ["Save", "Change", "Don't save it"], 0),
        ("guárdalo", ["Guardar", "Corregir", "No guardar"], 0),
        ("save it please", ["Save", "Change", "Don't save it"], 0),
        ("nevermind", ["Our group", "Never mind"], 1),
        ("strenghts focused", VALUES, 3),  # a slip
        ("mroe", ["More", "Done"], None),  # too short to tell
        ("I want hopeful", VALUES, 0),
        ("hopeful I guess 😊", VALUES, 0),
        ("2", VALUES, 1),
        ("the last one", VALUES, 4),
        ("la tercera", VALUES, 2),
        ("2", ["7:00 PM", "8:00 PM"], None),  # two o'clock
        ("something else entirely", VALUES, None),
        ("", VALUES, None),
        ("8:00 pm", ["7:00 PM", "8:00 PM"], 1),
        ("8 00 pm", ["7:00 PM", "8:00 PM"], None),
        ("✓ Monday", ["✓ Monday", "Tuesday"], 0),
        ("monday", ["✓ Monday", "Tuesday"], 0),
        ("hopeful" * 9, VALUES, None),
        ("a" * 40, ["a" * 40], 0),
        ("a" * 41, ["a" * 41], None),  # longer than a label
        ("🙂", ["👍", "No"], None),
        ("hon", VALUES, None),
        ("hone", VALUES, 1),
    ],
)
def test_a_label_or_its_beginning_means_its_button(text, labels, meant):
    assert find(text, labels, awaited=Awaited.NOTHING) == meant


@pytest.mark.parametrize(("text", "meant"), [("stren", None), ("honest", None), ("hopeful", 0), ("Hopeful.", 0), ("I feel hopeful", None)])
def test_where_words_are_awaited_only_a_whole_label_is_one(text, meant):
    assert find(text, VALUES, awaited=Awaited.WORDS) == meant


@pytest.mark.parametrize(("text", "meant"), [("sure thing, thanks", 0), ("yes, I hear you", None), ("No, that is not what I said", None)])
def test_where_words_are_awaited_only_a_yes_by_itself_is_one(text: str, meant: int | None) -> None:
    assert find(text, OFFER, awaited=Awaited.SCENARIO) == meant


DELETE = ["Delete it", "Keep it", "Sí, borrar", "No, conservar"]
DOES = ["delete", "keep", "delete", "keep"]


@pytest.mark.parametrize(
    "text",
    [
        *("I want to keep it", "I would like to keep them", "go back", "yes, but keep it", "yes I want to keep it", "great, go back"),
        *("quiero conservarla", "vamos a dejarlo", "sí, conservar", "cool", "ok", "perfect", "please", "listo", "bueno", "vale"),
        *("1", "one", "no one", "the first one", "delete it?", "yes?", "I would lose it", "deltee it", "that would be sad"),
    ],
)
@pytest.mark.parametrize("awaited", list(Awaited))
def test_what_cannot_be_taken_back_is_not_meant_by_other_words(text: str, awaited: Awaited) -> None:
    assert find(text, DELETE, awaited=awaited, does=DOES) in (None, 1, 3)


@pytest.mark.parametrize(
    "text", ["delete it", "Delete it, please", "sí, borrar", "yes", "Yes please!", "yep", "claro que sí", "sí, gracias"]
)
def test_what_cannot_be_taken_back_is_meant_by_its_name_or_a_plain_yes(text: str) -> None:
    assert find(text, DELETE, awaited=Awaited.NOTHING, does=DOES) in (0, 2)


@pytest.mark.parametrize(
    ("text", "labels", "meant"),
    [
        ("delete", ["Get my copy", "Delete everything", "Keep"], 1),
        ("no", ["Leave it", "Stay"], 1),
        ("leave it", ["Leave it", "Stay"], 0),
        ("shame", ["Another one", "Share"], None),  # a word of its own, no slip
        ("fine", ["Weekends", "Fines de semana"], None),
        ("me", ["About me", "The story", "De mí"], 0),
        ("it's about me", ["About me", "The story", "De mí"], 0),
        ("yo", ["De mí", "De la historia"], 0),
        ("la historia", ["De mí", "De la historia"], 1),
        ("story", ["About me", "The story"], 1),
        ("me", ["My trainers", "Only me"], None),
        ("what?", ["What was shared", "Circle"], None),
        ("yes", ["Leave it", "Stay"], 0),
        ("👍", ["Leave it", "Stay"], None),
        ("pasar", ["Días", "Pausar"], None),
        ("no one", ["Another one", "My progress"], None),
        ("leave it as it is", ["Change it", "Leave it as it is"], 1),
        ("no", ["Change it", "Leave it as it is"], 1),
    ],
)
def test_a_word_of_its_own_is_no_button_that_leaves_or_shares(text: str, labels: list[str], meant: int | None) -> None:
    assert find(text, labels, awaited=Awaited.NOTHING) == meant


BOARDS = "Whose rules?\n\n1. Arizona (PRSS)\n2. IC&RC, peers in recovery\n12. Twelve values \N{MIDDLE DOT} 12 days"


@pytest.mark.parametrize(
    ("number", "names"),
    [
        ("1", ["Arizona (PRSS)", "Arizona"]),
        ("2", ["IC&RC, peers in recovery", "IC&RC"]),
        ("12", ["Twelve values"]),
        ("3", []),
        ("Back", []),
    ],
)
def test_what_a_list_names_behind_a_number(number: str, names: list[str]) -> None:
    assert listed(BOARDS, number) == names


def test_a_way_back_is_no_yes_in_any_language() -> None:
    labels = ["No name", "Back to settings", "Sin nombre", "Volver a ajustes"]
    assert find("yes", labels, awaited=Awaited.WORDS, does=["none", "back", "none", "back"]) is None


def test_two_labels_that_do_the_same_are_one() -> None:
    labels = ["Arizona (PRSS)", "Arizona"]
    assert find("ariz", labels, awaited=Awaited.NOTHING, does=["a", "a"]) == 0
    assert find("ariz", labels, awaited=Awaited.NOTHING, does=["a", "b"]) is None
