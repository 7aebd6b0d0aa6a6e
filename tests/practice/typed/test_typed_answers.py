"""What is typed with a card open, message by message: which pick a way, which are no answer, and which must be left alone."""

from pathlib import Path

import pytest

from practice.typed.typed_answers import find_way, is_unclear
from practice.typed.typed_words import Meant, cancels, meant

WAYS = {
    "en": [
        "I hear how tired you are. Do you want to tell me more?",
        "You should call your doctor today.",
        "I hear how angry that makes you.",
    ],
    "es": ["Oigo lo cansado que estás. ¿Quieres contarme más?", "Deberías llamar hoy a tu médica.", "Oigo lo mucho que te enoja."],
}
PICKED = {
    "en": {
        1: "1|1.|1)|#1|(1)| 1 |1️⃣|one|One.|ONE!|first|the first|The first one|the first one.|1st|option 1|option one|Number 1"
        "|number one|no. 1"
        "|answer 1|way 1|I pick 1|I choose the first|I'd pick 1|I'll take the first|my answer is 1|the first way|1 please"
        "|I hear how tired"
        "|i hear how tired you are|I hear how TIRED you are.|I hear how tired you are. Do you want to tell me more?",
        2: "2|2.|2)|#2|“2”|2️⃣|two|Two|second|the second|The second one|the second option|2nd|the 2nd|option 2|Option two|number 2"
        "|number two|I choose 2|I want the second one|I chose two|I pick number two|my answer is the second|way two"
        "|2!|two please|I'd go with 2|go with number two|I think the second"
        "|I like the second one|second one please"
        "|answer number 2|option #2|2 it is|my choice is 2|2 👍|b|Option B|opt 2|number 2, thanks|let's go with 2|press 2|probably 2"
        "|2 for me"
        "|the second, I think|ok, 2|2. You should call your doctor"
        "|You should call|you should call your|You should call your doctor|You should call your doctor today.",
        3: "3|3.|three|third|the third|the third one|3rd|option three|number 3|last|the last|the last one|I pick the last one"
        "|choice 3 please|third please|i'd go for 3|lets do 3|I guess the third one|c)"
        "|I hear how angry",
    },
    "es": {
        1: "1|1.|1)|#1|1️⃣|uno|Una|primero|primera|la primera|el primero|La primera.|la primera opción|1.º|1ª|1ra|opción 1"
        "|opcion uno|número 1"
        "|numero uno|la uno|la 1|la número 1|respuesta 1|elijo la 1|Elijo la primera|escojo la uno|prefiero la primera|quiero la primera"
        "|mi respuesta es la 1|la 1 por favor|Oigo lo cansado|oigo lo cansado que estas|Oigo lo cansado que estás.",
        2: "2|2.|dos|la dos|La dos.|la 2|segundo|segunda|la segunda|el segundo|LA SEGUNDA|2da|2.ª|2ª|la 2da|opción 2|opción dos"
        "|la opción dos"
        "|la opción 2|número dos|el número 2|elijo la dos|elijo la segunda|escojo la segunda|prefiero la dos|quiero la 2"
        "|mi respuesta es la dos"
        "|opción número 2|me quedo con la dos|voy con la 2|me voy por la segunda|creo que la dos|me gusta la segunda|tomo la 2|a la dos"
        "|mi opción es la 2|dos, por favor|respuesta número dos|núm. 2|nro 2|la 2, gracias|la b|opción b|yo elegiría la 2|pues la 2"
        "|yo diría la segunda|la segunda, creo|tal vez la segunda|2. Deberías llamar hoy"
        "|la forma dos|la segunda opción|Deberías llamar hoy|deberias llamar hoy|Deberías llamar hoy a tu médica.",
        3: "3|tres|la tres|tercera|la tercera|el tercero|3ra|opción tres|última|la última|el último|elijo la última|Oigo lo mucho"
        "|oigo lo mucho que te",
    },
}
WORDS = {
    "en": {
        Meant.STOP: "stop|STOP|Stop.|stop!|Stop it|please stop|stop please|unsubscribe|Unsubscribe.|quit|cancel|opt out|stop messages"
        "|STOP STOP"
        "|Stop sending me messages|please stop messaging me|stop texting me|no more messages, please"
        "|stop pls|Unsuscribe|stop the bot|remove me|STOPPP|unsubscribe me|I want to unsubscribe|how do I stop this?|no more"
        "|don't text me anymore",
        Meant.HELP: "help|HELP|Help!|help me|I need help|info|help pls|what can you do?|commands|can you help me?|need some help|support",
        Meant.MENU: "menu|Menu.|main menu|options|start|show me the menu|back to menu|settings|my progress|home|practice",
        Meant.SKIP: "skip|Skip.|skip it|skip this|pass|next|next one|skip today|can I skip this one?|I'll pass|pass on this one"
        "|another one"
        "|next question please|give me a different one",
        Meant.LATER: "later|Later.|maybe later|not now|Not today|tomorrow|not right now|remind me later|tonight|in a bit|later today"
        "|I'll do it later|do this later|Not now, later.|not now please|can I do this later?|I'm busy|I'm at work right now"
        "|in an hour|after work"
        "|remind me this evening|I don't have time|no time today|I can't right now|sorry, not now|at 5 pm",
        Meant.OWN_WORDS: "My own words|in my own words|own words",
    },
    "es": {
        Meant.STOP: "alto|ALTO|Alto.|para|Para.|¡Para!|parar|basta|¡Basta!|no más|No mas|darme de baja|cancelar"
        "|alto por favor|¡Ya basta!"
        "|no quiero más mensajes|Ya no me escribas|deja de escribirme|deja de mandarme mensajes|para los mensajes"
        "|me quiero dar de baja|detente, por favor|para ya|ya párale|parar todo|dar de baja|ya no quiero mensajes",
        Meant.HELP: "ayuda|Ayuda|¡Ayuda!|ayúdame|necesito ayuda|¿Cómo funciona?|¿Qué puedes hacer?|comandos|ayudaaa"
        "|¿Me puedes ayudar?|apoyo",
        Meant.MENU: "menú|menu|Menú.|opciones|inicio|el menú|ver opciones|ajustes|mi avance|practicar ahora",
        Meant.SKIP: "saltar|Saltar.|omitir|siguiente|la siguiente|paso|sáltala|salta esta|sáltate esta|paso de esta|otra|dame otra"
        "|otro escenario"
        "|siguiente pregunta|¿puedo saltarme esta?",
        Meant.LATER: "luego|Luego.|más tarde|mas tarde|después|ahora no|mañana|hoy no|al rato|recuérdame luego|esta noche|ahora mismo no"
        "|lo hago luego|luego lo hago|mejor mañana|ahora no puedo|Ahora no, luego.|más tarde hoy|en una hora|por la noche|estoy ocupada"
        "|estoy trabajando ahorita|no tengo tiempo|no puedo hoy|a las 5 pm|recuérdame en una hora",
        Meant.OWN_WORDS: "Mis palabras|con mis palabras|mis propias palabras",
    },
}
LEFT = {
    "en": "I want to stop|leave me alone|stop this fight|stop messaging her|no more drinks|I like one|I think one more|go with her"
    "|I'd go with one of them"
    "|I think second chances matter|send me a text|please|now|a message|by two|tonight we talk|in a bit of pain|end the text gently"
    "|4|0|7|22|12|1 2|1 or 2|1 and 3|one or two|100%|9:00|3 am|2 things matter here|two of them|first of all"
    "|First I would listen|second thoughts"
    "|a second|just a second|one second|one moment|one day at a time|the first time I met her|the second she said that, I knew"
    "|number one rule: listen"
    "|at last|last night|last week I did this|the last straw|third time this week|option|number|I pick|I choose to listen"
    "|the fourth|fifth|I hear"
    "|I hear how|I|You|You should|you should rest|You should call me|I hear you|I hear how hard it is|Do you want to tell me more?"
    "|tell me more"
    "|I would stop and listen|stop drinking|Stop, I said to him|I would stop there|I can't stop thinking of it|don't stop"
    "|stop by the office"
    "|help her find a ride|I would help|Can I help you?|help him breathe|I'd ask for help|how can I help|skip lunch with her"
    "|I would skip that"
    "|let's skip the form|pass the tissue|next time I'd wait|next week|the next step|later I would call|see you later|talk later"
    "|I'd call later today"
    "|not now, I'd say|tomorrow we talk|tomorrow is another day|start over|I'd start with her name|menu of options"
    "|options for housing|cancel the meeting"
    "|first I would breathe|two of us could go|I have one question|both|1 or 3|b sides|a cup of tea|Stop. Breathe. Then ask."
    "|help him find a bed|skip the small talk|later we could walk|I'd wait until tomorrow|not now means no|take a break together"
    "|I'm working on it with you|call me later|we can talk tomorrow|next I'd ask her|another way is to wait|I can't promise that"
    "|no time for blame|my own words fail me|quit smoking|the end of it|pause and breathe|I'd pause|info on detox|opt in|hi|ok"
    "|thanks|okay|yes|no|fine|hmm|?|...|👍",
    "es": "quiero parar|ya no quiero|no quiero más|deja de gritarme|ya no me hables así|para los dos|tomo una|me gusta una|voy con ella"
    "|me quedo con él|creo que dos veces|no me escribas esas cosas|por favor|ya|al rato de llegar|esta noche no duermo|me voy por un café"
    "|4|0|7|22|1 2|1 o 2|la 1 y la 3|uno o dos|100%|9:00|las 3|dos cosas importan|dos de ellos|primero que nada"
    "|Primero escucharía|segundos después"
    "|un segundo|dame un segundo|un momento|un día a la vez|la primera vez que la vi|la segunda vez|regla número uno: escuchar"
    "|por último|la última vez"
    "|la última gota|tercera vez esta semana|opción|número|elijo|elijo escuchar|la cuarta|quinto|Oigo|Oigo lo|Deberías"
    "|Deberías llamar|deberías descansar"
    "|Deberías llamar a tu hermana|Te oigo|Oigo lo difícil que es|¿Quieres contarme más?|cuéntame más|para ti|para mí está bien"
    "|Para qué sirve eso"
    "|Le diría que pare|Pararía a escuchar|alto nivel de estrés|¿Qué es alto?|no puedo parar de pensar|deja de beber"
    "|basta con escuchar|salir a caminar"
    "|ayuda a respirar|La ayuda es suya|Le pediría ayuda|¿Te ayudo?|cómo te ayudo|ayudarla a buscar|necesito ayuda para entender"
    "|saltar la cuerda"
    "|Saltaría el formulario|paso a paso|Paso a verte|siguiente paso|la siguiente vez|pasar tiempo con ella|luego la llamo"
    "|Luego hablaríamos"
    "|hasta luego|más tarde la llamaría|después de eso|después hablamos|ahora no, le diría|mañana hablamos|mañana será otro día"
    "|hoy no duermo"
    "|empezar de nuevo|Empezaría por su nombre|menú del día|opciones de vivienda|inicio del turno|cancelar la cita"
    "|terminar el turno|pausa y respira"
    "|la 1 o la 3|ninguna|a solas|para empezar, le preguntaría|Alto, respira conmigo|otra forma sería callar|otra vez no"
    "|no puedo prometer eso|ahora no es el momento, le diría|te llamo más tarde|hablamos mañana|en una hora llega su hermana"
    "|estoy trabajando en eso contigo|siguiente paso: llamar|paso por ti|no tengo tiempo para culpas|mis palabras no alcanzan"
    "|la otra vez lloró|luego escucho|una cosa a la vez|hola|ok|gracias|bueno|sí|no|bien|mmm|¿?|...|👍",
}


def rows(table: dict[str, dict]) -> list[tuple[str, object, str]]:
    return [(language, means, text) for language, groups in table.items() for means, texts in groups.items() for text in texts.split("|")]


@pytest.mark.parametrize(("language", "way", "text"), rows(PICKED))
def test_a_number_an_ordinal_or_first_words_pick_the_way(language: str, way: int, text: str) -> None:
    assert find_way(text, WAYS[language]) == way
    assert meant(text) is None


@pytest.mark.parametrize(("language", "word", "text"), rows(WORDS))
def test_a_message_that_is_only_such_a_word_is_no_answer(language: str, word: Meant, text: str) -> None:
    assert meant(text) is word
    assert find_way(text, WAYS[language]) is None


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in LEFT.items() for text in texts.split("|")])
def test_what_someone_may_say_in_their_own_words_is_left_alone(language: str, text: str) -> None:
    assert find_way(text, WAYS[language]) is None
    assert meant(text) is None


UNCLEAR = (
    "hi|Hi!|hello|Hey there|ok|OK.|okay|thanks|Thank you!|thx|yes|no|fine|👍|...|?|hola|¡Hola!|buenas tardes|gracias|sí|vale|listo"
    "|heyyy|OK thanks|okay, thank you!|yes please|no thank you|sounds good|idk|I don't know|who is this?|are you a bot?|haha"
    "|done|undo|not an answer|wrong|delete that|leave me alone|restart|back|both|none|4|0|12|1 or 2|1, 3|both!"
    "|me equivoqué|no era respuesta|borrar|ya no|las dos|ninguna|volver|déjame en paz|la 1 o la 2|7|cero"
    "|🙏🙏|holaa|Hola, buenos días|ok gracias|muchísimas gracias|no, gracias|claro que sí|no sé|¿eres un robot?|jajajaja|está bien"
)
CLEAR = (
    "2 people|4 years is a long time|back to her question|none of us knows|las dos sabemos|12 pasos|error mío, le diría"
    "|good to see you|yes, I hear you|no sé qué decirle, pero me quedo|claro, dime más|hi Dana|thanks for telling me|ok, go on"
    "|I'd say hi|no way|gracias por decirlo|hola Dana|Sí, contigo|| "
)


@pytest.mark.parametrize("text", UNCLEAR.split("|"))
def test_what_could_be_said_to_nobody_in_particular_is_asked_about(text: str) -> None:
    assert is_unclear(text)
    assert meant(text) is None


@pytest.mark.parametrize("text", CLEAR.split("|"))
def test_a_word_more_makes_it_an_answer(text: str) -> None:
    assert not is_unclear(text)


@pytest.mark.parametrize("text", ["cancel", "Cancel it, please", "never mind", "quit", "cancelar", "Olvídalo", "déjalo así", "salir"])
def test_a_question_can_be_called_off_in_a_word(text: str) -> None:
    assert cancels(text)


@pytest.mark.parametrize("text", ["stop", "Quinn", "Never", "cancel my plan with Dana", "déjalo ir", "Sal", "Cancela Ruiz", ""])
def test_a_name_or_a_word_for_all_of_it_calls_no_question_off(text: str) -> None:
    assert not cancels(text)


@pytest.mark.parametrize(("length", "looked_at"), [(60, True), (61, False)])
def test_what_is_longer_than_sixty_characters_is_more_than_a_word(length: int, *, looked_at: bool) -> None:
    assert (meant("Stop".ljust(length, "!")) is Meant.STOP) is looked_at
    assert cancels("Cancel".ljust(length, "!")) is looked_at


ORDINALS = {
    1: "1 1st 1ro 1ra 1er 1era one first uno una primero primera primer a",
    2: "2 2nd 2do 2da ii two second dos segundo segunda b",
    3: "3 3rd 3ro 3ra iii three third tres tercero tercera tercer c",
    4: "4 4th 4to 4ta iv four fourth cuatro cuarto cuarta d last ultimo última",
}


@pytest.mark.parametrize(("way", "text"), [(way, text) for way, texts in ORDINALS.items() for text in texts.split()])
def test_each_of_four_ways_has_its_number_and_its_letter(way: int, text: str) -> None:
    assert find_way(text, ["Aa aa aa.", "Bb bb bb.", "Cc cc cc.", "Dd dd dd."]) == way


@pytest.mark.parametrize(("count", "way"), [(2, None), (3, 2), (4, None), (5, 3)])
def test_only_of_an_odd_number_one_is_in_the_middle(count: int, way: int | None) -> None:
    assert find_way("the middle one", [f"Way {'abcdef'[each]} of them." for each in range(count)]) == way


@pytest.mark.parametrize(("length", "unclear"), [(60, True), (61, False)])
def test_what_is_long_is_an_answer(length: int, *, unclear: bool) -> None:
    assert is_unclear("ok".ljust(length, "!")) is unclear


def test_two_words_are_too_few_and_a_number_that_no_way_has_is_none() -> None:
    assert find_way("You should", WAYS["en"]) is None
    assert find_way("3", WAYS["en"][:2]) is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_was_typed_to_a_card_by_someone_who_had_not_seen_the_rules_is_taken_as_it_was_meant(language: str) -> None:
    head, *lines = Path(__file__).with_name(f"typed_cards.{language}.txt").read_text(encoding="utf-8").splitlines()
    ways = head.removeprefix("# The ways are: ").split(" | ")
    assert len(lines) >= 250
    for line in lines:
        wanted, text = line.split(" | ", 1)
        word = meant(text)
        taken = find_way(text, ways) or (word.value if word else "unclear" if is_unclear(text) else "own words")
        assert (text, str(taken)) == (text, wanted)


def test_the_tables_are_wide_enough() -> None:
    for language, left in LEFT.items():
        taken = len([row for row in rows(PICKED) + rows(WORDS) if row[0] == language])
        assert taken + len(left.split("|")) >= 150
        assert len(left.split("|")) >= 75
