"""Trains content/language/danger/model.bin from the sentences beside it: one model for both languages, as people mix them.

The same sentences give the same model. It prints how well writers are heard whom the model was not trained on; the thresholds come
from them.
"""

import numpy as np

from practice.language.danger import parts_of
from practice.language.danger_model import OUTPUTS, TRAINED
from practice.language.ngrams import features
from training.linear import matrix, threshold, trained, write

LEANING = 0.8
PRECISION_SOFTER, PRECISION_FULL = 0.88, 0.97
PLAINEST, THEIR_WEIGHT = ("everyday", "counters", "chairs", "labels", "places"), 2.0  # what people type all day must bring nothing
HELD_OUT = ("support", "support_unseen", "support_unseen_2", "voices_1", "support_unseen_3")  # other hands, each in turn not heard


def rows():
    for file in sorted(TRAINED.parent.glob("*.tsv")):
        language = file.stem.rpartition("_")[2]
        yield from ((*line.split("\t"), language) for line in file.read_text(encoding="utf-8").splitlines())


def unheard(whole, danger, writers, texts, weight):
    """The scores of each writer's texts, read as the bot reads them, by a model that was trained on all others'."""
    scores = np.full(len(danger), np.nan)
    for writer in HELD_OUT:
        others = writers != writer
        weights, start = trained(whole[others], danger[others], LEANING, weight[others])
        for place in np.flatnonzero(writers == writer):
            scores[place] = (matrix([features(words) for words, _ in parts_of(texts[place])]) @ weights + start).max()
    return scores


def main():
    every = list(rows())
    kinds, whose, writers, texts, languages = (np.array(each, dtype=object) for each in zip(*every, strict=True))
    whole = matrix([features([word for words, _ in parts_of(text) for word in words]) for text in texts])
    told = kinds != "none"
    danger = told & (whose != "long ago")
    weight = np.where(np.isin(writers.astype(str), PLAINEST) & ~told, THEIR_WEIGHT, 1.0)
    models = {}
    for output in OUTPUTS:
        among = np.ones_like(danger) if output == "danger" else told
        due = danger if output == "danger" else (kinds == output) | (whose == output)
        models[output] = trained(whole[among], due[among], LEANING, weight[among])
    scores = unheard(whole, danger, writers, texts, weight)
    theirs = ~np.isnan(scores)
    levels = [threshold(scores[theirs], danger[theirs], least) for least in (PRECISION_SOFTER, PRECISION_FULL)]
    write(TRAINED, models, levels)
    print(f"{len(every)} sentences, from {levels[0]:.2f} the softer answer, from {levels[1]:.2f} the full one")
    for writer in (*HELD_OUT, None):
        for language in sorted(set(languages)):
            mine = theirs & (languages == language) & ((writers == writer) | (writer is None))
            heard = scores[mine] >= levels[0]
            recall, precision = heard[danger[mine]].mean(), danger[mine][heard].mean()
            print(f"  {writer or 'all of them'}, {language}: {mine.sum()} sentences, recall {recall:.2f}, precision {precision:.2f}")
