"""Trains content/language/danger/model.bin from the sentences beside it: one model for both languages, as people mix them."""

from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from practice.language.danger_model import HEAD, OUTPUTS
from practice.language.ngrams import BUCKETS, features, plain_words
from practice.language.text import sentences
from practice.library import SHIPPED, load
from practice.models import Language

FOLDER = Path("content/language/danger")
MOST = 127
PRECISION_SOFTER, PRECISION_FULL = 0.92, 0.97
HELD_OUT = ("support", "support_unseen", "support_unseen_2", "voices_1")  # writers who stand in, in turn, for people it has not heard


def rows():
    for file in sorted(FOLDER.glob("*.tsv")):
        yield from (line.split("\t") for line in file.read_text(encoding="utf-8").splitlines())
    yield from ordinary()


def ordinary():
    """What scenarios without a hard topic say, sentence by sentence: everyday peer support."""
    library = load(SHIPPED)
    for scenario in library.scenarios:
        if library.is_hard(scenario):
            continue
        for language in Language:
            words = scenario.text(language)
            told = [words.story, words.ask, words.another_view.words, words.another_view.why, *words.reflect]
            told += [each for way in words.ways for each in (way.say, way.gives, way.costs)]
            yield from (("none", "none", "scenarios", sentence) for text in told for sentence in sentences(text))


def matrix(texts):
    found = [sorted(features(plain_words(text))) for text in texts]
    starts = np.cumsum([0, *map(len, found)])
    values = np.concatenate([np.full(len(each), len(each) ** -0.5) for each in found])
    return csr_matrix((values, np.concatenate(found), starts), (len(found), BUCKETS))


def fresh():
    return LogisticRegression(C=30, max_iter=1000, class_weight="balanced")


def threshold(scores, due, precision):
    """The lowest above which this share is danger, in sentences that the model was not trained on."""
    order = np.argsort(-scores)
    share = np.cumsum(due[order]) / np.arange(1, len(order) + 1)
    return float(scores[order][np.flatnonzero(share >= precision).max()])


def unheard(looked, danger, writers):
    """The scores of each writer's sentences by a model that was trained on all others'."""
    scores = np.zeros(len(danger))
    for writer in HELD_OUT:
        his = writers == writer
        scores[his] = fresh().fit(looked[~his], danger[~his]).decision_function(looked[his])
    return scores


def main():
    every = list(rows())
    looked = matrix([text for *_, text in every])
    kinds, whose, writers = (np.array(each) for each in list(zip(*every, strict=True))[:3])
    danger = kinds != "none"
    parts, heads = [], []
    for output in OUTPUTS:
        due = danger if output == "danger" else (kinds == output) | (whose == output)
        among = np.ones_like(danger) if output == "danger" else danger
        model = fresh().fit(looked[among], due[among])
        scale = np.abs(model.coef_).max() / MOST
        parts.append((np.rint(model.coef_[0] / scale).astype(int) + 128).astype(np.uint8).tobytes())
        heads += [scale, model.intercept_[0]]
    theirs, scores = np.isin(writers, HELD_OUT), unheard(looked, danger, writers)
    heads += [threshold(scores[theirs], danger[theirs], least) for least in (PRECISION_SOFTER, PRECISION_FULL)]
    (FOLDER / "model.bin").write_bytes(HEAD.pack(*heads) + b"".join(parts))
    print(f"{len(every)} sentences, from {heads[-2]:.2f} the softer answer, from {heads[-1]:.2f} the full one")


if __name__ == "__main__":
    main()
