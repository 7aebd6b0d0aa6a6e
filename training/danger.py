"""Trains content/language/danger/model.bin from the sentences beside it: one model for both languages, as people mix them.

The same sentences give the same model. It prints how well writers are heard whom the model was not trained on; the thresholds come
from them.
"""

import numpy as np

from practice.language.danger import parts_of
from practice.language.danger_kinds import DangerKind
from practice.language.danger_model import OUTPUTS, SOUNDS, TRAINED
from practice.language.ngrams import features
from training.linear import matrix, threshold, trained, write

LEANING = 0.8
TOGETHER = 0.3  # how much what all kinds share counts beside what is learned from one kind and what is no danger alone
PRECISION_SOFTER, PRECISION_FULL = 0.9, 0.98
PLAINEST, THEIR_WEIGHT = (
    ("everyday", "errands", "counters", "chairs", "labels", "places"),
    3.0,
)  # what people type all day must bring nothing
# Other hands, each in turn not heard.
HELD_OUT = (("support", "mostrador"), ("support_unseen", "support_unseen_3", "frontdesk"), ("support_unseen_2", "voices_1"))


def rows():
    for file in sorted(TRAINED.parent.glob("*.tsv")):
        language = file.stem.rpartition("_")[2]
        yield from ((*line.split("\t"), language) for line in file.read_text(encoding="utf-8").splitlines())


def parts_apart(texts):
    """How the bot reads them: the buckets of each part, and of which text it is."""
    found = [(place, features(words)) for place, text in enumerate(texts) for words, _ in parts_of(text)]
    return matrix(each for _, each in found), np.array([place for place, _ in found])


def learned(whole, kinds, danger, weight):
    """What a text is scored by."""
    together = trained(whole, danger, LEANING, weight)
    models = {}
    for output, kind in zip(SOUNDS, DangerKind, strict=True):
        among = ~danger | (kinds == kind)
        alone = trained(whole[among], danger[among], LEANING, weight[among])
        models[output] = tuple(TOGETHER * shared + (1 - TOGETHER) * apart for shared, apart in zip(together, alone, strict=True))
    return models


def scored(models, parts):
    return np.max([parts @ weights + start for weights, start in models.values()], axis=0)


def telling(parts, of, told, danger, weight, texts):
    """Which parts teach: of a text without danger each, of one with danger that which sounds most like it."""
    whole = matrix([features([word for words, _ in parts_of(text) for word in words]) for text in texts])
    weights, start = trained(whole, danger, LEANING, weight)
    scores, most = parts @ weights + start, np.full(len(texts), -np.inf)
    np.maximum.at(most, of, scores)
    return ~told[of] | (scores == most[of])


def unheard(parts, of, teaches, kinds, danger, weight, writers):
    """The scores of each group of writers, read as the bot reads them, by a model that was trained on all others."""
    scores = np.full(len(danger), -np.inf)
    for group in HELD_OUT:
        theirs = np.isin(writers, group)[of]
        others = of[teaches & ~theirs]
        models = learned(parts[teaches & ~theirs], kinds[others], danger[others], weight[others])
        np.maximum.at(scores, of[theirs], scored(models, parts[theirs]))
    return scores


def main():
    every = list(rows())
    kinds, whose, writers, texts, languages = (np.array(each, dtype=object) for each in zip(*every, strict=True))
    writers, told = writers.astype(str), kinds != "none"
    danger = told & (whose != "long ago")
    weight = np.where(np.isin(writers, PLAINEST) & ~told, THEIR_WEIGHT, 1.0)
    parts, of = parts_apart(texts)
    teaches = telling(parts, of, told, danger, weight, texts)
    taught, from_told = of[teaches], teaches & told[of]
    models = learned(parts[teaches], kinds[taught], danger[taught], weight[taught])
    for output in set(OUTPUTS) - set(models):
        due = ((kinds == output) | (whose == output))[of[from_told]]
        models[output] = trained(parts[from_told], due, LEANING)
    scores = unheard(parts, of, teaches, kinds, danger, weight, writers)
    theirs = np.isin(writers, sum(HELD_OUT, ()))
    levels = [threshold(scores[theirs], danger[theirs], least) for least in (PRECISION_SOFTER, PRECISION_FULL)]
    write(TRAINED, {output: models[output] for output in OUTPUTS}, levels)
    print(f"{len(every)} sentences, from {levels[0]:.2f} the softer answer, from {levels[1]:.2f} the full one")
    own = (kinds == "suicide") & (whose == "mine")
    for writer in (*sum(HELD_OUT, ()), None):
        for language in sorted(set(languages)):
            mine = theirs & (languages == language) & ((writers == writer) | (writer is None))
            if not mine.any():
                continue
            heard = scores[mine] >= levels[0]
            recall, precision, of_own = heard[danger[mine]].mean(), danger[mine][heard].mean(), heard[own[mine]].mean()
            figures = f"recall {recall:.2f} ({of_own:.2f} of one's own thoughts of suicide), precision {precision:.2f}"
            print(f"  {writer or 'all of them'}, {language}: {mine.sum()} sentences, {figures}")
