"""What the trained model of faults hears in a document, where that counts, and what the check says of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from practice.language.faults import Fault, levels, sounds_like
from practice.library.document import Document
from practice.library.problems import Place, Problem, Severity
from practice.library.told import told
from practice.library.wording import Passage

COLUMNS = frozenset({"gives", "costs", "why"})
WHERE = {  # keys of what a reader would do, could take for advice, or is told that it gives and costs; the others stand anywhere
    Fault.SECRECY: frozenset({"say", "words", "try", "gives"}),
    Fault.MEDICATION: frozenset({"say", "words", "try", "facilitate", "gives", "why"}),
    Fault.EMPTY: COLUMNS,
    Fault.PRAISE: COLUMNS | {"then", "words"},
}
NOT_WHERE = {Fault.DANGER: frozenset({"title", "reflect", "try", "facilitate"})}  # keys where nobody's danger is told
ONLY_ASKED = frozenset({Fault.PRAISE})
ONLY_ASKED_WHERE = {Fault.MEDICATION: frozenset({"facilitate", "why"})}  # where what a peer must not say of it is told, too
SHOWN = 8  # words


@dataclass(frozen=True, kw_only=True)
class Kind:
    message: str
    mend: str


KINDS = {
    Fault.SECRECY: Kind(message=told("promises to keep a danger secret"), mend=told("say what can stay private and what cannot")),
    Fault.MEDICATION: Kind(
        message=told("tells someone what to do with a medication"), mend=told("ask what they want, or whom they could ask")
    ),
    Fault.METHOD: Kind(
        message=told("tells of a method, a place or an amount"), mend=told("leave it out: naming it can lead someone to do the same")
    ),
    Fault.DANGER: Kind(
        message=told("sounds like danger, and no hard topic is declared"),
        mend=told("add suicide, violence, overdose or child-protection to `topics`, so that people who turned hard topics off are spared"),
    ),
    Fault.EMPTY: Kind(message=told("says nothing"), mend=told("say what this way gives or costs, to whom")),
    Fault.PRAISE: Kind(
        message=told("makes a hero of someone, or judges one way the best"),
        mend=told("say what it gives and what it may cost, and to whom"),
    ),
}


@dataclass(frozen=True, kw_only=True)
class Heard:
    fault: Fault
    score: float
    passage: Passage
    problem: Problem


def hear(document: Document, found: Iterable[Passage], faults: Iterable[Fault]) -> Iterator[Heard]:
    looked_for = list(faults)
    for passage in found:
        here = [fault for fault in looked_for if may_stand(fault, passage.place)]
        for fault, (score, said) in sounds_like(passage.plain, here).items():
            stops, asks = levels(fault)
            if score >= asks:
                is_sure = score >= stops and may_stop(fault, passage.place)
                message = told("“{words}” {what}", words=_start(said), what=KINDS[fault].message)
                problem = document.problem(passage.place, message, KINDS[fault].mend)
                problem = replace(problem, severity=Severity.ERROR if is_sure else Severity.WARNING)
                yield Heard(fault=fault, score=score, passage=passage, problem=problem)


def may_stand(fault: Fault, place: Place) -> bool:
    if not NOT_WHERE.get(fault, frozenset()).isdisjoint(place):
        return False
    return fault not in WHERE or not WHERE[fault].isdisjoint(place)


def may_stop(fault: Fault, place: Place) -> bool:
    return fault not in ONLY_ASKED and ONLY_ASKED_WHERE.get(fault, frozenset()).isdisjoint(place)


def _start(sentence: str) -> str:
    said = sentence.split()
    return " ".join(said[:SHOWN]) + (" …" if len(said) > SHOWN else "")
