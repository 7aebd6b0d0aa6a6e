import pytest

from practice.library import DangerKind, Severity
from practice.models import Language
from tests.shipped import shipped

STORY = "Dana missed the bus and your group."
DRIFT = "Dana perdió el autobús y también tu grupo."
TOPICS = "topics: [active-listening]"


@pytest.mark.parametrize(
    ("old", "new", "topic"),
    [
        (STORY, "Dana carries naloxone.", "overdose"),
        (STORY, "A friend overdosed.", "overdose"),
        (STORY, 'Dana says, "I want to die."', "suicide"),
        (STORY, "A brother died by suicide.", "suicide"),
        (STORY, "He hits her.", "violence"),
        (STORY, "There are guns in the house.", "violence"),
        (STORY, "Child Protective Services called.", "child-protection"),
        (DRIFT, "Dana lleva naloxona.", "overdose"),
        (DRIFT, "Dana pensó en el suicidio.", "suicide"),
        (DRIFT, "Hay armas en la casa.", "violence"),
        (DRIFT, "Llamó protección infantil.", "child-protection"),
    ],
)
def test_a_hard_topic_must_be_declared(problems, old: str, new: str, topic: str) -> None:
    (problem,) = problems((old, new))
    assert problem.is_error
    assert f"hard topic {topic}" in problem.message
    assert problems((old, new), (TOPICS, f"topics: [{topic}]")) == []


@pytest.mark.parametrize(("old", "language"), [(STORY, Language.ENGLISH), (DRIFT, Language.SPANISH)])
def test_what_the_bot_always_answers_must_be_declared(problems, old: str, language: Language) -> None:
    """A phrase of each kind that is a hard topic; the next test tries how else it may be said."""
    sure = shipped().words[language].danger.sure
    for kind in (DangerKind.SUICIDE, DangerKind.OVERDOSE, DangerKind.VIOLENCE):
        phrase = max(sure[kind], key=len)
        assert any(each.is_error and f"hard topic {kind}" in each.message for each in problems((old, f"Dana: {phrase}."))), phrase


def test_a_word_with_two_senses_only_asks(problems) -> None:
    (problem,) = problems((STORY, "Dana gives a restrained smile."))
    assert problem.severity is Severity.WARNING


@pytest.mark.parametrize("topics", ["topics: [suicide]", "topics: [suicide, violence]"])
@pytest.mark.parametrize(("old", "new"), [(STORY, 'Dana says, "I have a rope."'), (DRIFT, 'Dana dice: "Tengo una soga".')])
def test_no_method_is_named_even_in_quotes(problems, topics: str, old: str, new: str) -> None:
    (problem,) = problems((TOPICS, topics), (old, new))
    assert problem.is_error
    assert "method" in problem.message
    assert problem.key.endswith("story")


def test_a_place_is_asked_about(problems) -> None:
    (problem,) = problems((TOPICS, "topics: [suicide]"), (STORY, "Dana was on the bridge."))
    assert (problem.severity, problem.key) == (Severity.WARNING, "en.story")


def test_a_rope_is_a_rope_elsewhere(problems) -> None:
    assert problems((STORY, "Dana ties the boat with a rope.")) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (STORY, "A brother committed suicide.", "committed suicide"),
        (STORY, "It was a failed attempt.", "failed attempt"),
        (STORY, "He is finally at peace.", "finally at peace"),
        (DRIFT, "Su hermano cometió suicidio.", "cometió suicidio"),
        (DRIFT, "Fue un intento fallido.", "intento fallido"),
    ],
)
def test_how_suicide_is_told_matters(problems, old: str, new: str, words: str) -> None:
    (problem,) = problems((TOPICS, "topics: [suicide]"), (old, new))
    assert problem.is_error
    assert words in problem.message


UNNAMED = {
    "suicide": [
        "Dana says she does not want to be here anymore.",
        "Dana wishes she had never woken up.",
        "Dana thinks everyone would be better off without her around.",
        "Dana wants to end it.",
        "Dana sees no point in going on.",
        "Dana cuts herself at night.",
        "Dana is tired of living.",
        "Dana hopes she doesn't wake up.",
        "Dana can't go on like this.",
    ],
    "overdose": [
        "Dana was found with blue lips.",
        "They found Dana with a needle in her arm.",
        "Dana OD'd in the bathroom.",
        "Dana took too many of her pills.",
    ],
    "violence": [
        "Her boyfriend slapped her.",
        "Dana has a black eye again.",
        "I'm going to hurt him, Dana says.",
        "Dana is afraid of her husband.",
        "They stabbed a man there.",
    ],
    "child-protection": [
        "They took her kids last year.",
        "Dana left the baby alone in the car.",
        "The five-year-old is home alone.",
        "She whips the boy.",
        "She may lose her children.",
    ],
}
UNNAMED_ES = {
    "suicide": [
        "Dana ya no quiere vivir.",
        "Dana quiere morirse.",
        "Dana piensa en quitarse la vida.",
        "Dana ya no le ve sentido a la vida.",
        "Ojalá no despierte, dice Dana.",
        "Dana está cansada de vivir.",
    ],
    "overdose": ["Dana tenía los labios morados.", "Dana se tomó todas las pastillas.", "Dana se pasó de dosis."],
    "violence": ["Su novio le pegó.", "Dana trae un ojo morado.", "Lo voy a matar, dice Dana.", "Dana le tiene miedo a su marido."],
    "child-protection": ["Le quitaron a sus hijos.", "Dejó al bebé solo en el carro.", "Los niños están solos.", "Le pega al niño."],
}


@pytest.mark.parametrize(
    ("old", "new", "topic"),
    [
        *((STORY, told, topic) for topic, every in UNNAMED.items() for told in every),
        *((DRIFT, told, topic) for topic, every in UNNAMED_ES.items() for told in every),
    ],
)
def test_a_danger_without_its_plain_word_is_named_too(heard, old: str, new: str, topic: str) -> None:
    found = heard((old, f'"{new}"' if ":" in new else new))
    assert any(each.is_error and ("hard topic" in each.message) for each in found)
    assert not any(each.is_error and "is not declared" in each.message for each in heard((old, new), (TOPICS, f"topics: [{topic}]")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (STORY, "Dana does not want to be here when the boss comes."),
        (STORY, "An odd thing happened to Dana."),
        (STORY, "The cake was gone and the lips of the cup were blue-ish."),
        (STORY, "Dana took her kids to the park."),
        (STORY, "The slide has five bullet points."),
        (STORY, "Dana likes to be alone with a book."),
        (DRIFT, "Dana no quiere estar en la cocina."),
        (DRIFT, "Dana llevó a sus hijos al parque."),
        (DRIFT, "Dana le pegó una etiqueta a la caja."),
    ],
)
def test_what_only_sounds_like_danger_needs_no_topic(heard, old: str, new: str) -> None:
    assert [each for each in heard((old, new)) if each.is_error and "hard topic" in each.message] == []


METHODS = [
    "Dana tied a sheet to the bar.",
    "Dana has a noose.",
    "Dana bought a shotgun.",
    "Dana holds the razor blade.",
    "Dana saved up her pills.",
    "Dana keeps rat poison.",
    "Dana climbed up to the roof.",
    "Dana wants to walk into traffic.",
    "Dana stood over the railing of the overpass.",
    "Dana left the car running in the garage.",
    "Dana swallowed thirty of her mother's pills.",
    "Dana wants to hang herself.",
    "Dana has 40 tablets.",
    "Dana keeps a bottle of pills.",
    "Dana wrote a goodbye letter.",
]
METHODS_ES = [
    "Dana tiene una soga.",
    "Dana compró una pistola.",
    "Dana juntó todas sus pastillas.",
    "Dana se subió al techo.",
    "Dana quiere tirarse del puente.",
    "Dana guarda veneno.",
    "Dana se cortó las venas.",
    "Dana tomó treinta pastillas.",
    "Dana dejó una carta de despedida.",
]


@pytest.mark.parametrize(("old", "new"), [*((STORY, each) for each in METHODS), *((DRIFT, each) for each in METHODS_ES)])
def test_each_family_of_methods_stops_a_text_about_suicide(heard, old: str, new: str) -> None:
    assert any(
        each.is_error and "hard topic" not in each.message for each in heard((old, new), (TOPICS, "topics: [suicide, overdose, violence]"))
    )


@pytest.mark.parametrize(
    ("old", "new", "topic"),
    [
        (STORY, "Dana used two bags of dope.", "overdose"),
        (STORY, "Dana took 30 mg.", "risk"),
        (DRIFT, "Dana usó cuatro bolsitas.", "overdose"),
    ],
)
def test_an_amount_stops_a_text_about_danger(heard, old: str, new: str, topic: str) -> None:
    assert any(each.is_error and "amount" in each.message for each in heard((old, new), (TOPICS, f"topics: [{topic}]")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (STORY, "You gave Dana two sprays of naloxone."),
        (STORY, "Dana poured two cups of tea and hung up the coat."),
        (STORY, "Dana drove her car to the meeting on Bridge Street."),
        (STORY, "Dana carried four bags of groceries."),
        (DRIFT, "Le diste dos dosis de naloxona a Dana."),
        (DRIFT, "Dana colgó el abrigo y sirvió dos tazas."),
    ],
)
def test_what_tells_no_method_or_amount_passes(heard, old: str, new: str) -> None:
    topics = (TOPICS, "topics: [suicide, overdose, violence, risk]")
    assert [each for each in heard((old, new), topics) if each.is_error] == []
