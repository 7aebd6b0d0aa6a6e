"""What must not reach anyone, whatever words it is said in: kinds of harm, each by the shape of its sentences."""
# ruff: noqa: E501 (a pattern is read as one line)

import re
from collections.abc import Iterator
from dataclasses import dataclass

from practice.language.text import words
from practice.library.document import Document
from practice.library.folder import Part
from practice.library.problems import Problem
from practice.library.shapes import Scenario
from practice.library.told import told
from practice.library.wording import Passage, Passages, passages
from practice.models import Language

DANGER = frozenset({"suicide", "violence", "overdose", "child-protection", "risk"})
FEWEST_WORDS = 3  # of a gift or a cost that says something
SECRECY = {
    Language.ENGLISH: (
        r"\b(?:i|we)(?:'ll| will| would)? (?:won't|will not|never|promise not to|swear not to) (?:ever )?(?:tell|say a word|report|repeat)\b"
        r"|\b(?:i promise|i swear)\b[^.?!]*\b(?:secret|nobody|no one|not tell|won't tell|between us)\b"
        r"|\b(?:this|it|that)(?:'ll| will)? (?:stays?|remains?) (?:just |only )?(?:between (?:us|you and me)|with me)\b"
        r"|\byour secret(?:'s| is) safe\b|\bno one (?:else )?(?:has to|will|needs to) know\b|\bi can keep (?:a|your|this) secret\b"
    ),
    Language.SPANISH: (
        r"\b(?:no|nunca) (?:se lo )?(?:voy a |le voy a )?(?:contar|contaré|cuento|decir|diré|digo)(?:lo|le|selo)? a nadie\b"
        r"|\b(?:te (?:lo )?prometo|te (?:lo )?juro)\b[^.?!]*\b(?:secreto|nadie|entre nosotros|entre tú y yo)\b"
        r"|\b(?:esto |eso )?(?:queda|se queda) (?:solo )?entre (?:nosotros|nosotras|tú y yo)\b|\btu secreto está a salvo\b|\bnadie (?:se va a enterar|lo sabrá|tiene que saberlo)\b"
    ),
}
DRUGS = {
    Language.ENGLISH: r"(?:meds?|medications?|medicines?|pills?|dose|prescriptions?|antidepressants?|antipsychotics?|lithium|methadone|suboxone|buprenorphine|xanax|zoloft|insulin)",
    Language.SPANISH: r"(?:medicamentos?|medicinas?|pastillas?|dosis|recetas?|antidepresivos?|antipsicóticos?|litio|metadona|suboxone|buprenorfina|insulina)",
}
TAKING = {
    Language.ENGLISH: (
        r"\b(?:you should|you need to|you must|you have to|you'd better|you ought to|why don't you|try to|just|i'd|i would|please|go back to|don't) "
        r"(?:not )?(?:just )?(?:stop|quit|take|taking|skip|cut|halve|double|lower|raise|increase|reduce|change|switch|start|go off|get off|come off)\b[^.?!]{{0,40}}\b{drugs}\b"
        r"|(?:^|[.?!\"“] *)(?:stop|quit|skip|cut|halve|double|lower|raise|increase|reduce|take|go off|come off) (?:taking )?(?:your|the|those|that|half|more|less)\b[^.?!]{{0,25}}\b{drugs}\b"
    ),
    Language.SPANISH: (
        r"\b(?:deberías|debes|tienes que|tendrías que|te conviene|yo que tú|mejor|por favor|hay que)\b[^.?!]{{0,15}}\b"
        r"(?:dejar?|suspende[rs]?|tom[ae]r?(?:te)?|bajar?(?:le)?|subir?(?:le)?|saltar?(?:te)?|cambiar?)\b[^.?!]{{0,40}}\b{drugs}\b"
        r"|(?:^|[.?!¡\"“] *)(?:deja|suspende|sáltate|bájale|súbele|tómate|toma) (?:de tomar )?(?:a |tus?|las?|los|el|esas?|media|doble|más|menos)\b[^.?!]{{0,25}}\b{drugs}\b"
    ),
}
LABELS = {
    Language.ENGLISH: (
        r"\b(?:an?|the|that|this|another|our|those|these|some) (?:\w+ ){0,1}?(?:schizophrenics?|schizos?|bipolars?|borderlines?|psychotics?|depressives?|manics?|bpds?|autistics?|anorexics?|bulimics?|sociopaths?|psychopaths?)\b(?! (?:disorder|depression|personality|episode|illness|diagnosis|support|group|person|people|state|line))"
        r"|\b(?:is|was|are|were|he's|she's|they're) (?:a |an )?(?:bpd|adhd|ptsd|ocd|schizo|mi)\b(?! (?:diagnosis|group))"
    ),
    Language.SPANISH: (
        r"\b(?:un|una|el|la|los|las|ese|esa|otro|otra) (?:esquizofrénic[oa]s?|bipolar(?:es)?|borderline|psicótic[oa]s?|depresiv[oa]s?|maníac[oa]s?|autistas?|anoréxic[oa]s?|bulímic[oa]s?|tlp|sociópatas?|psicópatas?)\b"
        r"|\b(?:es|era|son|eran) (?:un |una )?(?:tlp|tdah|tept|toc|esquizo)\b"
    ),
}
YES_OR_NO = {
    Language.ENGLISH: r"^(?:so |and |but |well, )?(?:do|did|does|is|are|was|were|have|has|had|can|could|will|would|should|may|might|am|don't|didn't|isn't|aren't|haven't)\b",
    Language.SPANISH: r"^¿(?:y |pero |entonces )?(?:alguna vez |ya |te |le |se |lo |la |has |es |eres |está |estás |hay |puedes |podrías |crees |sientes |tienes |fue |era |debes |deberías |quieres |harías |dirías )",
}
OPEN = re.compile(r"\b(?:who|what|which|where|when|why|how|or|qui[eé]n(?:es)?|qué|cuál(?:es)?|dónde|cuándo|cómo|cuánto|o)\b", re.IGNORECASE)
NOTHING = re.compile(r"^(?:none|nothing|n/?a|no costs?|no downside|not much|nada|ninguno|ninguna|sin costo)\b[^.]{0,12}\.?$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Kind:
    message: str
    mend: str


SECRET = Kind(message=told("promises to keep a danger secret"), mend=told("say what can stay private and what cannot"))
ADVISED = Kind(message=told("tells someone what to do with a medication"), mend=told("ask what they want, or whom they could ask"))
NAMED = Kind(message=told("uses a diagnosis as a name for a person"), mend=told("name the person, or say what they live with"))
CLOSED = Kind(message=told("can be answered with yes or no"), mend=told("begin with what, how, when or who"))
EMPTY = Kind(message=told("says nothing"), mend=told("say what this way gives or costs, to whom"))


def check(part: Part[Scenario], language: Language) -> Iterator[Problem]:
    found = passages(part.document, language)
    if DANGER.intersection(part.content.topics):
        yield from _matching(part.document, [each for each in found if each.is_spoken], SECRECY[language], SECRET)
    advice = TAKING[language].format(drugs=DRUGS[language])
    yield from _matching(part.document, [each for each in found if each.is_spoken], advice, ADVISED)
    yield from _matching(part.document, found, LABELS[language], NAMED)
    yield from _questions(part.document, found, language)
    yield from _said_nothing(part.document, found)


def _matching(document: Document, found: list[Passage] | Passages, pattern: str, kind: Kind) -> Iterator[Problem]:
    for passage in found:
        hit = re.search(pattern, passage.text.replace("’", "'"), re.IGNORECASE)
        if hit is not None and not passage.quotes(*hit.span()):
            yield document.problem(passage.place, kind.message, kind.mend)


def _questions(document: Document, found: Passages, language: Language) -> Iterator[Problem]:
    """The last sentence that asks counts: "You paused. What for?" is open."""
    for passage in found:
        if "reflect" not in passage.place or "?" not in passage.text:
            continue
        if re.search(YES_OR_NO[language], passage.text, re.IGNORECASE) and not OPEN.search(passage.text):
            yield document.problem(passage.place, CLOSED.message, CLOSED.mend)


def _said_nothing(document: Document, found: Passages) -> Iterator[Problem]:
    for passage in found:
        is_told = passage.place[-1] in ("gives", "costs")
        if is_told and (NOTHING.search(passage.text) or len(words(passage.text)) < FEWEST_WORDS):
            yield document.problem(passage.place, EMPTY.message, EMPTY.mend)
