"""Linear support vector machines whose weights fit a byte each."""

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.svm import LinearSVC

from practice.language.linear_model import ZERO, head_of
from practice.language.ngrams import BUCKETS

MOST = 127


def matrix(every):
    """A row for the buckets of each text."""
    found = list(map(sorted, every))
    starts = np.cumsum([0, *map(len, found)])
    values = np.concatenate([np.full(len(each), len(each) ** -0.5) for each in found])
    return csr_matrix((values, np.concatenate(found), starts), (len(found), BUCKETS))


def trained(looked, due, leaning, weight=None):
    """The weights and where they start.

    `leaning`: how much a part of a text counts by how one-sided it is (Wang and Manning 2012); 1 less that, how much all count alike.
    """
    has = (looked > 0).astype(float)
    often, seldom = (np.asarray(1 + has[each].sum(axis=0)).ravel() for each in (due, ~due))
    one_sided = np.abs(np.log((often / often.sum()) / (seldom / seldom.sum())))
    scale = leaning * one_sided + 1 - leaning
    model = LinearSVC(C=2, class_weight="balanced", random_state=1, max_iter=1000, tol=0.01).fit(looked @ diags(scale), due, weight)
    return model.coef_[0] * scale, model.intercept_[0]


def threshold(scores, due, precision):
    """The lowest above which this share is due."""
    order = np.argsort(-scores, kind="stable")
    share = np.cumsum(due[order]) / np.arange(1, len(order) + 1)
    return float(scores[order][np.flatnonzero(share >= precision).max()])


def write(file, models, levels, buckets=BUCKETS):
    """`models`: weights and start of each output, by its name."""
    models = {output: (weights[:buckets], start) for output, (weights, start) in models.items()}
    scales = {output: np.abs(weights).max() / MOST for output, (weights, _) in models.items()}
    heads = [number for output, (_, start) in models.items() for number in (scales[output], start)]
    parts = [(np.rint(weights / scales[output]).astype(int) + ZERO).astype(np.uint8).tobytes() for output, (weights, _) in models.items()]
    file.write_bytes(head_of(list(models), len(levels)).pack(*heads, *levels) + b"".join(parts))
