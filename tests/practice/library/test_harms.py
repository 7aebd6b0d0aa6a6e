"""Kinds of harm that stop a scenario, each with what is harm and what only looks like it."""

import pytest

from practice.library import Severity

SAY = '"Your chair will be there."'
SAY_ES = '"Tu silla sigue aquí."'
GIVES, COSTS = "An open door.", "It can feel like a small pull."
GIVES_ES, COSTS_ES = "Una puerta abierta.", "Puede sentirse como presión."
RISK = ("topics: [active-listening]", "topics: [risk]")

SECRETS = """
I won't tell anyone, not even your doctor.
I promise this is our secret.
This stays between us.
What you said stays in this room.
Whatever you tell me stays with me.
My lips are sealed.
Nobody else has to know.
You have my word, no one will hear it.
I'll take it to my grave.
I can keep a secret.
I'd never report you.
I won't write it down, so nobody sees it.
We don't have to tell the team.
Just between you and me, how bad is it?
Everything here is completely confidential.
I swear I won't say a word.
It goes no further than me.
I'll keep it from the staff.
Off the record, then.
""".strip().splitlines()
SECRETS_ES = """
No se lo voy a contar a nadie.
Te prometo que nadie lo va a saber.
Esto queda entre nosotros.
De aquí no sale.
Soy una tumba.
Tu secreto está a salvo conmigo.
No voy a decirle nada a tu doctora.
Nadie más tiene que enterarse.
Te juro que me quedo callada.
Todo lo que digas aquí es totalmente confidencial.
Yo te guardo el secreto.
No le aviso a nadie.
""".strip().splitlines()
HONEST = """
I can't keep that to myself. I'd like to tell the nurse with you.
I won't promise what I can't keep.
I can't promise to keep this between us.
I won't tell anyone without you knowing first.
Most things stay between us. Not this one, unless I know you're safe.
I'd try to tell you before I tell anyone.
Are you thinking of dying?
I won't tell you what to do.
You don't have to tell me everything.
""".strip().splitlines()
HONEST_ES = """
No te puedo prometer que quede entre nosotros.
No me lo puedo guardar. ¿Se lo decimos juntas a la enfermera?
No te voy a decir qué hacer.
No voy a llamar a nadie sin decírtelo.
""".strip().splitlines()
ADVICE = """
You should stop taking those pills for a week.
Skip the evening dose and see how you feel.
Maybe cut the dose in half.
I'd come off the lithium slowly.
You don't need those meds.
Why don't you try going without your medication?
Just keep taking your meds.
You could double the Seroquel tonight.
Take one of mine, it's the same pill.
Suboxone worked for me, you should try it.
Those pills are poison.
It's okay to miss a dose now and then.
If I were you I'd switch medications.
Wean off the Klonopin.
A lower dose would help you think.
Flush the rest of the tablets.
Tell her to stay on her antidepressants.
""".strip().splitlines()
ADVICE_ES = """
Deberías bajarle a la dosis unos días.
Deja de tomar esas pastillas.
Mejor suspende el medicamento.
Yo que tú no tomaba esa medicina, mejor deja las pastillas.
Tómate media pastilla.
Ya no necesitas esas medicinas.
Esas pastillas te hacen daño.
Prueba a saltarte la dosis de la noche.
Te recomiendo que sigas con el litio.
""".strip().splitlines()
NO_ADVICE = """
What would you like to ask about the pills, and whom?
Did you take the bus to get your medicine?
You could ask the doctor about the dose.
I take pills too. What is it like for you?
It's your say whether you take the pills.
Would you want me there when you talk about the meds?
""".strip().splitlines()
NO_ADVICE_ES = """
¿A quién le podrías preguntar por las pastillas?
Puedes preguntarle a la doctora por la dosis.
Yo también tomo pastillas. ¿Cómo es para ti?
""".strip().splitlines()
NAMES = """
It calms a schizophrenic down.
It helps, as Dana is BPD and needs that.
The bipolar in room two gets quiet.
Our borderlines like a rule.
A BPD woman feels heard.
Two SMIs can sit together.
He's so OCD about the cups, it helps.
It is how one talks to an anorexic.
The psychotic lady calms down.
""".strip().splitlines()
NAMES_ES = """
A una bipolar le sirve la calma.
Dana es TLP y lo necesita.
El esquizofrénico se calma.
La señora bipolar descansa.
Los depresivos lo agradecen.
""".strip().splitlines()
NO_NAMES = """
A person with bipolar disorder gets to speak.
Dana says what living with PTSD is like.
The OCD group has a chair for Dana.
Dana did say it, and you heard.
""".strip().splitlines()
CLOSED = """
Did you lean toward the rule, or toward Dana?
Did you notice anything?
Would you do it again?
Do you know what Dana felt?
Ever been there yourself?
When Dana left, did you feel sad?
Was it hard for you or not?
You agree, right?
Isn't it better to wait?
Does it matter? Is it the same for you?
""".strip().splitlines()
CLOSED_ES = """
¿Te fijaste primero en Dana o en el chofer?
¿Te pasó esto?
¿Alguna vez estuviste ahí?
¿Sabes qué sintió Dana?
Cuando Dana se fue, ¿te dolió?
¿Crees que estuvo bien?
¿Fue difícil o no?
""".strip().splitlines()
OPEN = """
Who was it easier to see, Dana or the driver?
Has someone ever done that for you? What did it do?
In your week, where do you meet this?
The next time a chair is empty, what will you do?
Think of a door that stayed open. Who held it?
Did you want to fix it, and why?
""".strip().splitlines()
OPEN_ES = """
¿Alguien hizo eso por ti? ¿Cómo fue?
La próxima vez, ¿qué harás?
¿Con quién lo hablarías?
""".strip().splitlines()
EMPTY = """
None.
Not much.
There is no real cost.
It may not work.
It can be good or bad for people.
It depends.
Everything has a price.
TBD
""".strip().splitlines()
EMPTY_ES = """
Ninguno.
Nada.
Puede no servir.
Puede ser bueno o malo para la persona.
No tiene ningún costo.
Depende de la situación.
""".strip().splitlines()
FULL = """
Nothing is settled, and Dana waits.
Time passes, and the bus leaves.
Dana may hear a no.
""".strip().splitlines()


def quoted(lines: list[str]) -> list[str]:
    return ['"' + line.replace('"', "'") + '"' for line in lines]


BAD = [
    *((SAY, line, "secret") for line in quoted(SECRETS)),
    *((SAY_ES, line, "secret") for line in quoted(SECRETS_ES)),
    *((SAY, line, "medication") for line in quoted(ADVICE)),
    *((SAY_ES, line, "medication") for line in quoted(ADVICE_ES)),
    *((GIVES, line, "as a name for a person") for line in quoted(NAMES)),
    *((GIVES_ES, line, "as a name for a person") for line in quoted(NAMES_ES)),
    *(("What did you notice?", line, "yes or no") for line in quoted(CLOSED)),
    *(("¿Qué notaste?", line, "yes or no") for line in quoted(CLOSED_ES)),
    *((COSTS, line, "says nothing") for line in quoted(EMPTY)),
    *((COSTS_ES, line, "says nothing") for line in quoted(EMPTY_ES)),
    (GIVES, "Hope.", "says nothing"),
]
OF_MEDICINE = [
    *((SAY, line) for line in quoted(["Take one of mine.", "Double it tonight.", "Skip tonight's.", "Cut down to one a day."])),
    *((SAY_ES, line) for line in quoted(["Toma una de las mías.", "Sáltate la de esta noche.", "No la dejes.", "Yo bajaría a una."])),
]
GOOD = [
    *((SAY, line) for line in quoted([*HONEST, *NO_ADVICE])),
    *((SAY_ES, line) for line in quoted([*HONEST_ES, *NO_ADVICE_ES])),
    *((GIVES, line) for line in quoted(NO_NAMES)),
    *(("What did you notice?", line) for line in quoted(OPEN)),
    *(("¿Qué notaste?", line) for line in quoted(OPEN_ES)),
    *((COSTS, line) for line in quoted(FULL)),
]
KINDS = ("secret", "medication", "as a name for a person", "yes or no", "says nothing")


@pytest.mark.parametrize(("old", "new", "word"), BAD)
def test_each_kind_of_harm_stops_a_scenario(heard, old: str, new: str, word: str) -> None:
    assert any(each.is_error and word in each.message for each in heard((old, new), RISK))


@pytest.mark.parametrize(("old", "new"), GOOD)
def test_what_only_looks_like_harm_passes(heard, old: str, new: str) -> None:
    assert [each for each in heard((old, new), RISK) if any(kind in each.message for kind in KINDS)] == []


@pytest.mark.parametrize(("old", "new"), OF_MEDICINE)
def test_what_is_said_of_it_counts_where_the_text_is_about_medicine(heard, old: str, new: str) -> None:
    assert any("medication" in each.message for each in heard((old, new), ("topics: [active-listening]", "topics: [medication]")))
    assert not any("medication" in each.message for each in heard((old, new)))


def test_a_hard_word_in_quotes_is_asked_about(heard) -> None:
    found = heard(("Dana missed the bus and your group.", "'A doctor says, \"She is a classic borderline.\"'"))
    assert [(each.severity, each.key) for each in found] == [(Severity.WARNING, "en.story")]
