"""Trains content/language/words/model.bin from the sentences beside it: one model for both languages, as people mix them.

The same sentences give the same model. How sure it is, and from where on it says something, come from writers whom it was not trained on.
"""

import numpy as np
from scipy.sparse import vstack
from sklearn.linear_model import LogisticRegression

from practice.language.noticing import LIKELY, settled
from practice.language.noticing_model import TRAINED, What, features
from training.linear import matrix, threshold, trained, write
from training.lines import rows

FOLDS = 4  # groups of writers, each in turn not heard
LEANING = 0.2
PRECISION, WHERE_RECALL_COUNTS = 0.92, 0.9  # in each language, among writers who were not heard
MORE = (What.OPEN_QUESTION, What.REFLECTION, What.ADVICE)
# Written to be hard to tell apart: they teach, but nobody speaks so all day.
LOOK_ALIKES = (
    *("contrast", "contraste", "shore", "orilla", "mirror", "espejo", "trama"),
    *("nearmiss", "casi", "plaintalk", "sinrodeos", "guesser", "adivina"),
    *("fresh_contrasts", "contrastes_nuevos", "what_sounds_alike", "lo_que_suena_parecido"),
    *("wordtwins", "testigos", "almostadvice", "casiconsejo", "asthatyouhear", "comotuloves"),
    *("echoesandfacts", "ecosydatos", "harderthings", "lomasdificil", "countyclinics", "vozbaja"),
    *("bareback", "peladas", "therethere", "yayapaso", "stickandcarrot", "palmadas"),
)
WITHOUT_MARKS = str.maketrans("", "", "?¿")  # and without the last full stop: as many type, and all who dictate


def main():
    files = sorted(TRAINED.parent.glob("*.tsv"))
    every = [(*row, file.stem.rpartition("_")[2]) for file in files for row in rows(file.read_text(encoding="utf-8").splitlines())]
    labels, writers, texts, languages = (np.array(each, dtype=object) for each in zip(*every, strict=True))
    whole = matrix(map(features, texts))
    bare = np.array([text.translate(WITHOUT_MARKS).strip().removesuffix(".") for text in texts], dtype=object)
    marked = bare != texts
    unmarked = matrix(map(features, bare[marked]))
    folds = np.searchsorted(sorted(set(writers)), writers) % FOLDS
    natural = ~np.isin(writers.astype(str), LOOK_ALIKES)
    print(f"{len(every)} sentences; of writers whom the model was not trained on:")
    models, curves, sure = {}, {}, {}
    for what in What:
        due = np.array([what in label for label in labels])
        scores = np.zeros(len(due))
        for fold in (*range(FOLDS), None):
            others = folds != fold
            weights, start = trained(
                vstack([whole[others], unmarked[others[marked]]]).tocsr(), np.r_[due[others], due[marked & others]], LEANING
            )
            scores[~others] = whole[~others] @ weights + start
        models[what] = weights, start
        curve = LogisticRegression(C=1e6).fit(scores[natural, None], due[natural])
        curves[what] = float(curve.coef_[0, 0]), float(curve.intercept_[0])
        sure[what] = curve.predict_proba(scores[:, None])[:, 1]
    write(TRAINED, models, _levels(texts, labels, languages, natural, curves, sure))


def _levels(texts, labels, languages, natural, curves, sure):
    """How sure each is, and from where on it is said."""
    heard = [settled(text, {what: sure[what][row] for what in What}) for row, text in enumerate(texts)]
    levels = []
    for what in What:
        due = np.array([what in label for label in labels])
        each_sure = np.array([each[what] for each in heard])
        least = WHERE_RECALL_COUNTS if what in MORE else PRECISION
        among = [natural & (languages == language) for language in sorted(set(languages))]
        levels += [*curves[what], max([LIKELY, *(threshold(each_sure[each], due[each], least) for each in among)])]
        _tell(what, each_sure[natural], levels[-1], due[natural], languages[natural])
    return levels


def _tell(what, sure, said_from, due, languages):
    for language in sorted(set(languages)):
        mine = languages == language
        told = [f"  {what}, {language}: {due[mine].sum()}"]
        for name, least in (("said", said_from), ("likely", LIKELY)):
            got = sure[mine] >= least
            told.append(f"{name} from {least:.2f}: recall {got[due[mine]].mean():.2f}, precision {due[mine][got].mean():.2f}")
        print(", ".join(told))
