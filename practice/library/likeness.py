"""Whose words a scenario has: a sentence of the guidelines or the toolkit, or most of another scenario.

The sources are not ours to ship, so only what five words in a row hash to is: content/language/sources.bin, four bytes each.
"""

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from itertools import permutations
from pathlib import Path

from practice.language.text import sentences, words
from practice.library.document import Document
from practice.library.folder import Folder, Part
from practice.library.problems import Problem
from practice.library.shapes import Scenario
from practice.library.told import told
from practice.library.wording import passages
from practice.models import Language

SOURCES = "language/sources.bin"
RUN = 5  # words in a row of a source
COPIED = 8  # of the sources' words in one sentence, and it is theirs
COPIED_SHORT, COPIED_SHARE = 6, 0.7  # or so many, where they are most of the sentence
CARRIED_OVER = frozenset({"name", "practice", "term"})  # names of the values and of things carry over as they are
ALIKE_RUN = 3
ALIKE_MOST = 0.15  # of ours, no two share more than 0.053
STOCK = 12  # what more scenarios than this have is a turn of speech
FEWEST_RUNS = 20
SIDE = re.compile(r"^(en|es):", re.MULTILINE)
KEY = re.compile(r"^\s*(?:- )?(?:\{?\w+:|- )\s*>?", re.MULTILINE)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
THOUGHT = re.compile(r"[.?!\n]")

Runs = frozenset[tuple[str, ...]]


def fingerprints(texts: Iterable[str]) -> bytes:
    """Of every five words in a row, in order, each once."""
    return array("I", sorted({_hash(run) for text in texts for run in _runs(words(text.lower()))})).tobytes()


def _runs(spoken: list[str]) -> Iterator[tuple[int, str]]:
    plain = [word.replace("’", "'") for word in spoken]
    for start in range(len(plain) - RUN + 1):
        yield start, " ".join(plain[start : start + RUN])


def _hash(run: tuple[int, str]) -> int:
    return int.from_bytes(blake2b(run[1].encode(), digest_size=4).digest(), "little")


@cache
def _of_sources(file: Path) -> frozenset[int]:
    kept = array("I")
    kept.frombytes(file.read_bytes())
    return frozenset(kept)


def copied(document: Document, folder: Path) -> Iterator[Problem]:
    """Sentences that stand in the sources, word for word or nearly."""
    file = folder / SOURCES
    if not file.is_file():
        return
    known = _of_sources(file)
    for passage in passages(document, Language.ENGLISH):
        if passage.place[-1] not in CARRIED_OVER and any(_is_copied(words(each.lower()), known) for each in sentences(passage.text)):
            message = told("has a sentence of the guidelines or the toolkit")
            yield document.problem(passage.place, message, told("say it in words of your own: theirs are not ours to copy"))


def _is_copied(spoken: list[str], known: frozenset[int]) -> bool:
    theirs = {place for run in _runs(spoken) if _hash(run) in known for place in range(run[0], run[0] + RUN)}
    return len(theirs) >= COPIED or (len(theirs) >= COPIED_SHORT and len(theirs) >= COPIED_SHARE * len(spoken))


def near_copies(folder: Folder) -> Iterator[Problem]:
    """Each scenario that is most of another one with other names. The same id elsewhere is the same scenario, written anew."""
    for part, other, share in likenesses(folder):
        if share > ALIKE_MOST:
            message = told("is nearly the same as `{other}`", other=other)
            yield part.document.problem(("id",), message, told("tell a moment of its own, or keep one of the two"))


def likenesses(folder: Folder) -> Iterator[tuple[Part[Scenario], str, float]]:
    """Each scenario of the folder, another one, and what part of their runs of words both have, in one of the languages."""
    files = {part.document.file.resolve() for part in folder.scenarios}
    parts = {part.document.file.resolve().stem: part for part in folder.scenarios}
    files |= {each.resolve() for each in folder.path.glob("scenarios/*/*.yaml")}
    for language in Language:
        runs = {file.stem: _told(file, file.stat().st_mtime_ns, language) for file in sorted(files)}
        holders: dict[tuple[str, ...], list[str]] = {}
        for name, every in runs.items():
            for run in every:
                holders.setdefault(run, []).append(name)
        shared = Counter(pair for names in holders.values() if 1 < len(names) <= STOCK for pair in permutations(names, 2))
        for (name, other), count in shared.items():
            if name in parts:
                yield parts[name], other, count / max(FEWEST_RUNS, min(len(runs[name]), len(runs[other])))


@cache
def _told(file: Path, _: int, language: Language) -> Runs:
    """Three words in a row, names left open, of a file as it was saved then; read as plain text, which is quick enough for all."""
    parts = SIDE.split(file.read_text(encoding="utf-8", errors="replace"))
    text = dict(zip(parts[1::2], parts[2::2], strict=False)).get(language.value, "")
    found: set[tuple[str, ...]] = set()
    for thought in THOUGHT.split(KEY.sub("", text)):
        plain = [word.lower() if index == 0 or word[0].islower() else "" for index, word in enumerate(WORD.findall(thought))]
        found.update(zip(plain, plain[1:], plain[2:], strict=False))  # ALIKE_RUN of them
    return frozenset(found)
