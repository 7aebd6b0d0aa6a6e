import pytest

from practice.library import Severity

STORY = 'Dana missed the bus and your group. "Next week'
ERROR, WARNING = Severity.ERROR, Severity.WARNING


def only(problems) -> tuple[str, Severity, str]:
    assert len(problems) == 1, [str(problem) for problem in problems]
    return problems[0].key, problems[0].severity, problems[0].message


@pytest.mark.parametrize(
    ("old", "new", "key", "severity", "word"),
    [
        (STORY, 'Dana, an addict, missed the bus. "Next week', "en.story", ERROR, "addict"),
        (STORY, 'Two Addicts missed the bus. "Next week', "en.story", ERROR, "Addicts"),
        (STORY, '"Once an addict," the driver said. "Next week', "en.story", WARNING, "addict"),
        (STORY, '“Once an addict,” the driver said. "Next week', "en.story", WARNING, "addict"),
        ('"Your chair will be there."', '"You are no addict."', "en.ways[2].say", ERROR, "addict"),
        ("An open door.", 'The word "addict" closes doors.', "en.ways[2].gives", WARNING, "addict"),
        (STORY, 'Dana suffers from sadness. "Next week', "en.story", ERROR, "suffers from"),
        (STORY, 'Dana relapsed. "Next week', "en.story", WARNING, "relapsed"),
        ("An open door.", "They call it treatment resistant.", "en.ways[2].gives", ERROR, "treatment resistant"),
        ('"Your chair will be there."', '"Great job, Dana."', "en.ways[2].say", WARNING, "Great job"),
        ("An open door.", "An open door!", "en.ways[2].gives", ERROR, "exclamation mark"),
        ('"Your chair will be there."', '"Yes! We will be there!"', "en.ways[2].say", ERROR, "more than one exclamation mark"),
        ("An open door.", "Que no haya más puertas.", "en.ways[2].gives", ERROR, "another language"),
        ("Dana perdió el autobús", "Dana, una adicta, perdió el autobús", "es.story", ERROR, "adicta"),
        ("Una puerta abierta.", "Un rato con mi caso.", "es.ways[2].gives", WARNING, "mi caso"),
        ("Una puerta abierta.", "Lo que usted quería.", "es.ways[2].gives", ERROR, "usted"),
        ('"Tu silla sigue aquí."', '"Su silla sigue aquí, si usted quiere."', "es.ways[2].say", WARNING, "usted"),
        ("Una puerta abierta.", "Lo que vos ves.", "es.ways[2].gives", ERROR, "regional"),
        ("Una puerta abierta.", "The door is open.", "es.ways[2].gives", ERROR, "another language"),
        ("Una puerta abierta.", "Te quedas con esto, puerta?", "es.ways[2].gives", ERROR, "¿ and ? do not match"),
        ("Una puerta abierta.", "Abierta¡ y ya.", "es.ways[2].gives", ERROR, "¡ and ! do not match"),
    ],
)  # fmt: skip
def test_each_word_to_avoid_is_found_where_it_stands(problems, *, old: str, new: str, key: str, severity: Severity, word: str) -> None:
    found = [each for each in problems((old, new)) if word in each.message]
    assert only(found)[:2] == (key, severity)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"Your chair will be there."', '"Wow! Your chair will be there."'),  # one, and spoken
        (STORY, '"Wait!" the driver called. "Next week'),  # quoted
        ("An open door.", "A clean cup, and being patient."),  # words with an everyday sense
        ("Una puerta abierta.", "Un lugar para ustedes dos."),  # a plural, not a formal you
        ("Una puerta abierta.", "Vosotras no, ustedes."),  # only whole words
        ("Una puerta abierta.", "Un rato en mi casa."),  # no feminine of "mi caso"
    ],
)
def test_what_only_looks_alike_is_left_alone(problems, old: str, new: str) -> None:
    assert problems((old, new)) == []


def test_a_spanish_text_that_is_the_english_one_is_found(problems) -> None:
    key, severity, message = only(
        problems(("Tiempo sin palabras.", "Tea, talk, rain, bus."), ("Time without words.", "Tea, talk, rain, bus."))
    )
    assert (key, severity, message) == ("es.ways[3].gives", ERROR, "is the same as the English text")


def test_a_short_name_may_be_the_same_in_both_languages(problems) -> None:
    assert problems(("El autobús tardío", "Dana"), ("The late bus", "Dana")) == []


def test_hard_english_is_named_with_its_hardest_sentence(problems) -> None:
    hard = "Organizational accountability necessitates interdisciplinary communication regarding individualized participation."
    changes = [(old, hard[:limit]) for old, limit in HARDENED]
    key, severity, message = only(problems(*changes))
    assert (key, severity) == ("en", ERROR)
    assert message.startswith("reads at grade ")


HARDENED = [
    (STORY + ' I may not come at all," Dana says.', 700),
    ("The choice stays with Dana.", 110),
    ("It may sound as if you do not care.", 110),
    ("An open door.", 110),
    ("It can feel like a small pull.", 110),
    ("Time without words.", 110),
    ("It asks what Dana wants from the group.", 110),
    ("This week, leave one question open.", 110),
]


def test_hard_spanish_is_named_with_its_hardest_sentence(problems) -> None:
    hard = "La responsabilidad organizacional interdisciplinaria necesita comunicaciones individualizadas extraordinariamente complejas"
    spanish = ["La decisión sigue siendo de Dana.", "Puede sonar a que no te importa.", "Una puerta abierta.", "Tiempo sin palabras."]
    spanish += ["Pregunta qué quiere Dana del grupo.", "Esta semana, deja abierta una pregunta.", "Puede sentirse como presión."]
    (problem,) = problems(
        *[(old, hard[:108]) for old in spanish], ("Dana perdió el autobús y también tu grupo.", f"{hard}. {hard}. {hard}.")
    )
    assert problem.key == "es"
    assert "Fernández-Huerta" in problem.message
    assert hard[:40] in problem.mend
