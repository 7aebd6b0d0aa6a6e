"""What lists and model together bring: never anything for everyday words, and the lines of each kind that is near."""

import pytest

from practice.language.danger import Whose, hear_danger
from practice.library import SHIPPED, DangerKind, load
from practice.models import Language

LISTS = [load(SHIPPED).words[language].danger for language in Language]
EVERYDAY = [
    line.rpartition("\t")[2]
    for language in Language
    for line in (SHIPPED / "language" / "danger" / f"everyday_{language}.tsv").read_text(encoding="utf-8").splitlines()
]
PLAIN = [
    "a blank title",
    "I keep thinking about",
    "use",
    "Empezar de cero",
    "usé la hoja ayer",
    "Still holding the box",
    "me muero de risa",
    "my phone died",
]
MORE = [  # that the model was not trained on
    *(
        "Thank you, that means a lot.",
        "just thinking out loud here",
        "one more thing I forgot",
        "Mutual, I think",
        "I was glad to see her.",
    ),
    *("only me", "a quick one today", "send it at six", "Who reads this?", "I will bring chairs", "three hours of boundaries training"),
    *("gracias por escuchar", "pensando nomás", "otra cosita", "Mutuo, me parece", "me dio gusto verla", "solo yo", "Ya está todo aquí."),
    *("mándalo a las seis", "¿Quién lee esto?", "yo llevo las sillas", "tres horas de límites"),
]


def hear(text):
    return hear_danger(text, *LISTS)


def test_everyday_words_bring_nothing():
    assert len(EVERYDAY) > 1000
    assert [text for text in (*EVERYDAY, *MORE, *PLAIN) if hear(text) is not None] == []


@pytest.mark.parametrize(
    "text",
    ["I'm tired of living with this pain", "ya no quiero vivir en este mundo", "Estoy cansada de vivir, de verdad", "I have a plan to die"],
)
def test_wishing_to_die_is_heard_as_suicide(text):
    heard = hear(text)
    assert heard is not None
    assert heard.kind is DangerKind.SUICIDE


def test_a_kind_that_only_the_list_named_is_told_beside_the_one_the_model_heard():
    heard = hear("he put his hands around my neck")
    assert heard is not None
    assert (heard.kind, heard.also, heard.softer) == (DangerKind.VIOLENCE, DangerKind.SUICIDE, False)


def test_danger_in_the_middle_of_a_long_message_is_heard():
    before, after = "We set up the chairs and made coffee for nine. " * 3, " Then we cleaned up and I drove home on the highway." * 3
    assert hear(f"{before}My boyfriend choked me on Sunday night.{after}") is not None


def test_what_was_long_ago_gets_no_full_answer():
    heard = hear("I attempted suicide as a teenager, twenty years ago")
    assert heard is not None
    assert (heard.softer, heard.whose) == (True, Whose.LONG_AGO)


@pytest.mark.parametrize("text", ["", "?", "\N{ZERO WIDTH JOINER}" * 9, "\ud800", "a" * 4096])
def test_any_text_can_be_read(text):
    assert hear(text) is None
