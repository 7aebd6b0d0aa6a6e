"""What is a full name, by small lists: given, surname, both, words that are names as well, and names that are nobody's secret."""

import pytest

from practice.language.privacy import Hint, HintKind, names_someone
from practice.library.mirrorwords import NameWords

LISTS = NameWords(
    given=frozenset({"maria", "josé", "carmen", "kim", "grace", "lee", "hope", "dana"}),
    surnames=frozenset({"lópez", "ruiz", "kim", "hill", "lee", "reyes"}),
    common=frozenset({"grace", "hill", "hope"}),
    not_people=frozenset({"hospital", "street", "group"}),
    known=frozenset({"maria reyes"}),
    named=frozenset({"her name is", "se llama"}),
    own=frozenset({"my name is", "me llamo", "soy"}),
)


def names(text: str) -> set[str]:
    return {hint.words for hint in names_someone(text, [LISTS]) if hint.kind is HintKind.NAME}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # in capitals: a given name with anything that may be a surname
        ("I met María López today.", {"maria lopez"}),
        ("I met Maria Quispe today.", {"maria quispe"}),
        ("I met Maria today.", set()),
        ("I met Maria L. today.", set()),  # one letter gives nobody away
        ("Maria Carmen came.", set()),  # two given names
        ("Maria Kim came.", {"maria kim"}),  # the second is a surname too
        ("Maria Carmen Ruiz came.", {"maria carmen ruiz", "carmen ruiz"}),
        ("Maria de la Cruz came.", {"maria cruz"}),
        ("Maria Quispe's brother came.", {"maria quispe"}),
        # an unknown given name: with a known surname, or after words that say that it is a name
        ("I met Xochitl Ruiz today.", {"xochitl ruiz"}),
        ("I met Xochitl Quispe today.", set()),
        ("Her name is Xochitl Quispe.", {"xochitl quispe"}),
        ("Se llama Xochitl Quispe.", {"xochitl quispe"}),
        ("Her Name Is Xochitl Quispe", {"xochitl quispe"}),
        ("We walked Forest Hill.", set()),  # a surname that is a word as well
        # words before the name are no part of it
        ("Yesterday Maria Quispe came.", {"maria quispe"}),
        ("Then Doctor Maria Quispe came.", {"maria quispe"}),
        # words that no person is called by
        ("Maria Hospital was full.", set()),
        ("Grace Group Ruiz met.", set()),
        ("Maria Group Ruiz met.", {"maria group ruiz"}),
        # one's own, and whom everyone knows
        ("My name is Maria Quispe.", set()),
        ("Soy Maria Quispe.", set()),
        ("I read Maria Reyes.", set()),
        ("cosas ysoy Maria Quispe", {"maria quispe"}),  # only as a word of its own
        ("My name is Dana Maria Ruiz.", set()),  # with two given names
        ("soy dana maria ruiz", set()),
        ("Soy amiga de Dana Maria Ruiz.", {"dana maria ruiz", "maria ruiz"}),
        # in small letters: both are names and nothing else
        ("i met maria lopez today", {"maria lopez"}),
        ("i met maría lópez today", {"maria lopez"}),
        ("i met maria quispe today", set()),
        ("i met xochitl lopez today", set()),
        ("with grace ruiz said", set()),
        ("maria hill", set()),
        ("maria lee", set()),  # a given name too
        ("i read maria reyes", set()),
        ("me llamo maria lopez", set()),
        ("dana o'ruiz maria lopez", {"maria lopez"}),
        # the surname first
        ("File of Ruiz, Maria", {"ruiz, maria"}),
        ("Kim, Maria", set()),  # may be two given names
        ("Hill, Maria", set()),
        ("Ruiz, Xochitl", set()),
        ("Quispe, Maria", set()),
    ],
)
def test_a_full_name_is_found_and_little_else(text: str, found: set[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("write to Ana.Q@mail.example", HintKind.EMAIL, "ana.q@mail.example"),
        ("call 555-201-3344 now", HintKind.PHONE, "555-201-3344"),
        ("call (212) 555-0144", HintKind.PHONE, "(212) 555-0144"),
        ("she was born on 3/4/1988", HintKind.BIRTH, "3/4/1988"),
        ("my client was born on 3/4/1988", HintKind.BIRTH, "3/4/1988"),
        ("i am seeing a man born 3/4/1988", HintKind.BIRTH, "3/4/1988"),
        ("mi participante nació el 3/4/1988", HintKind.BIRTH, "3/4/1988"),
        ("my neighbor's date of birth is 3/4/1988", HintKind.BIRTH, "3/4/1988"),
        ("nació el 3 de abril de 1988", HintKind.BIRTH, "3 de abril de 1988"),
        ("MRN 48213", HintKind.RECORD, "48213"),
        ("expediente 48213", HintKind.RECORD, "48213"),
        ("case # 2019", HintKind.RECORD, "2019"),
        ("she lives at 24 Oak Street", HintKind.ADDRESS, "24 oak street"),
        ("vive en la calle Hidalgo 45", HintKind.ADDRESS, "calle hidalgo 45"),
        ("P.O. Box 312", HintKind.ADDRESS, "p.o. box 312"),
    ],
)
def test_numbers_and_places_are_found_as_they_are_written(text: str, kind: HintKind, words: str) -> None:
    assert Hint(kind=kind, words=words) in names_someone(text, [LISTS])


@pytest.mark.parametrize(
    "text",
    [
        "call 1-800-273-8255",  # a helpline
        "I was born on 3/4/1988",  # one's own
        "sober since 3/4/1988",
        "my birthday is 3/4/1988",
        "My date of birth is 3/4/1988",
        "my own birthday, by the way, is 3/4/1988",
        "mi fecha de nacimiento es el 3/4/1988",
        "Nací el 3/4/1988",
        "cumplo años el 3/4",
        "we met on 3/4/2024",
        "case 2019",  # a year
        "room 12 at 9:30",
        "calle por 3 meses",
    ],
)
def test_what_is_nobodys_secret_is_left_alone(text: str) -> None:
    assert names_someone(text, [LISTS]) == frozenset()


def test_the_lists_of_all_languages_count_together() -> None:
    other = NameWords(given=frozenset({"Zoë"}), surnames=frozenset({"Müller"}))
    assert {hint.words for hint in names_someone("zoe muller and maria muller", [LISTS, other])} == {"zoe muller", "maria muller"}
