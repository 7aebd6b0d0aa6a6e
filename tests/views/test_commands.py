"""Which command a name that is none of them was meant for."""

import pytest

from bot.views.commands import ALSO, COMMANDS, SPANISH, name_in, nearest
from practice.models import Language

MEANT = {
    "settings": "setings|setting|Settings_|ajustes|ajuste|ajstes|configuración|language|hour|timezone|pausa|idioma",
    "progress": "progess|progres|progreso|progrso|avance|stats|calendar|pro",
    "practice": "practise|praktice|pratice|prctice|práctica|pratica|practicar|new|escenario|otro|pract",
    "help": "hlep|halp|helpp|ayda|ayudaa|menu|info",
    "stop": "stopp|unsubscribe|quit|detener|parar|baja",
    "deletemydata": "delete|deletmydata|delete_my_data|borrar|borrarmisdato|del",
    "exportmydata": "export|exp|mydata|exportar",
    "selfcheck": "self-check|self_check|selfchek|autoevaluación|autoevaluacion",
    "support": "suport|sos|crisis|emergencia|apoyo",
    "review": "reveiw|history|historial|repasar",
    "today": "tody|hoy|continue",
    "values": "value|valor|valroes|glossary",
    "log": "logs|hours|horas|registrar",
    "goals": "goal|meta|golas",
    "plans": "plan|plnas",
    "cohort": "cohrot|group|grupos|code|código",
    "privacy": "privcy|privacidad|privasidad",
    "move": "mve|mover|cuenta",
    "supervision": "supervison|supervisión",
    "cancel": "cancle|cancelar|back|volver",
    "start": "begin|empezar",
}
NONE = "xyz|banana|qwerty|a|x|12345|foo||hippopotamus|zzzzzzzz"


@pytest.mark.parametrize(("typed", "meant"), [(typed, meant) for meant, words in MEANT.items() for typed in words.split("|")])
def test_a_name_that_is_near_one_is_met_with_it(typed: str, meant: str) -> None:
    assert nearest(typed, trains=False) == meant


@pytest.mark.parametrize("typed", NONE.split("|"))
def test_what_is_near_nothing_is_met_with_nothing(typed: str) -> None:
    assert nearest(typed, trains=True) is None


def test_what_only_trainers_do_is_named_to_them_alone() -> None:
    assert nearest("psh", trains=True) == "push"
    assert nearest("psh", trains=False) != "push"
    assert nearest("envia", trains=True) == "push"


def test_no_spanish_name_is_another_commands_english_one() -> None:
    assert len(set(SPANISH.values())) == len(SPANISH)
    assert {name for name, spanish in SPANISH.items() if name != spanish} & set(SPANISH.values()) == set()
    assert all(name_in(name, Language.ENGLISH) == name for name in SPANISH)


def test_no_word_means_two_commands() -> None:
    words = [word for each in COMMANDS for word in (*ALSO.get(each.name, "").split("|"), *{each.name, each.spanish}) if word]
    assert sorted(words) == sorted(set(words))


def test_every_name_is_one_that_telegram_takes() -> None:
    assert all(each.isascii() and each.isalnum() and each.islower() and len(each) <= 32 for each in (*SPANISH, *SPANISH.values()))
