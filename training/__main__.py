"""Trains content/language/danger/model.bin from the sentences beside it: one model for both languages, as people mix them.

The same sentences give the same model. It prints how well writers are heard whom the model was not trained on; the thresholds come
from them.
"""

from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.svm import LinearSVC

from practice.language.danger import parts_of
from practice.language.danger_model import HEAD, OUTPUTS
from practice.language.ngrams import BUCKETS, features

FOLDER = Path("content/language/danger")
MOST = 127
LEANING = 0.8  # how much a part of a text counts by how one-sided it is (Wang and Manning 2012), and how much all count alike
PRECISION_SOFTER, PRECISION_FULL = 0.88, 0.97
PLAINEST, THEIR_WEIGHT = ("everyday", "counters", "chairs", "labels", "places"), 2.0  # what people type all day must bring nothing
HELD_OUT = ("support", "support_unseen", "support_unseen_2", "voices_1", "support_unseen_3")  # other hands, each in turn not heard


def rows():
    for file in sorted(FOLDER.glob("*.tsv")):
        language = file.stem.rpartition("_")[2]
        yield from ((*line.split("\t"), language) for line in file.read_text(encoding="utf-8").splitlines())


def matrix(every):
    found = [sorted(features(words)) for words in every]
    starts = np.cumsum([0, *map(len, found)])
    values = np.concatenate([np.full(len(each), len(each) ** -0.5) for each in found])
    return csr_matrix((values, np.concatenate(found), starts), (len(found), BUCKETS))


def trained(looked, due, weight):
    """The weights and where they start."""
    has = (looked > 0).astype(float)
    often, seldom = (np.asarray(1 + has[each].sum(axis=0)).ravel() for each in (due, ~due))
    leaning = np.abs(np.log((often / often.sum()) / (seldom / seldom.sum())))
    scale = LEANING * leaning + 1 - LEANING
    model = LinearSVC(C=2, class_weight="balanced", random_state=1, max_iter=3000).fit(looked @ diags(scale), due, weight)
    return model.coef_[0] * scale, model.intercept_[0]


def threshold(scores, due, precision):
    """The lowest above which this share is danger."""
    order = np.argsort(-scores, kind="stable")
    share = np.cumsum(due[order]) / np.arange(1, len(order) + 1)
    return float(scores[order][np.flatnonzero(share >= precision).max()])


def unheard(whole, danger, writers, texts, weight):
    """The scores of each writer's texts, read as the bot reads them, by a model that was trained on all others'."""
    scores = np.full(len(danger), np.nan)
    for writer in HELD_OUT:
        others = writers != writer
        weights, start = trained(whole[others], danger[others], weight[others])
        for place in np.flatnonzero(writers == writer):
            scores[place] = (matrix([words for words, _ in parts_of(texts[place])]) @ weights + start).max()
    return scores


def main():
    every = list(rows())
    kinds, whose, writers, texts, languages = (np.array(each, dtype=object) for each in zip(*every, strict=True))
    whole = matrix([[word for words, _ in parts_of(text) for word in words] for text in texts])
    told = kinds != "none"
    danger = told & (whose != "long ago")
    weight = np.where(np.isin(writers.astype(str), PLAINEST) & ~told, THEIR_WEIGHT, 1.0)
    parts, heads = [], []
    for output in OUTPUTS:
        among = np.ones_like(danger) if output == "danger" else told
        due = danger if output == "danger" else (kinds == output) | (whose == output)
        weights, start = trained(whole[among], due[among], weight[among])
        scale = np.abs(weights).max() / MOST
        parts.append((np.rint(weights / scale).astype(int) + 128).astype(np.uint8).tobytes())
        heads += [scale, start]
    scores = unheard(whole, danger, writers, texts, weight)
    theirs = ~np.isnan(scores)
    heads += [threshold(scores[theirs], danger[theirs], least) for least in (PRECISION_SOFTER, PRECISION_FULL)]
    (FOLDER / "model.bin").write_bytes(HEAD.pack(*heads) + b"".join(parts))
    print(f"{len(every)} sentences, from {heads[-2]:.2f} the softer answer, from {heads[-1]:.2f} the full one")
    for writer in (*HELD_OUT, None):
        for language in sorted(set(languages)):
            mine = theirs & (languages == language) & ((writers == writer) | (writer is None))
            heard = scores[mine] >= heads[-2]
            recall, precision = heard[danger[mine]].mean(), danger[mine][heard].mean()
            print(f"  {writer or 'all of them'}, {language}: {mine.sum()} sentences, recall {recall:.2f}, precision {precision:.2f}")


if __name__ == "__main__":
    main()
