"""Trains content/language/faults/model.bin from the sentences beside it, and from the shipped scenarios, which have none of these faults.

The same sentences give the same model. Its levels come from shipped scenarios that it was not trained on.
"""

import numpy as np
from scipy.sparse import vstack

from practice.language import danger_model
from practice.language.faults import BUCKETS, FOLDER, LEVELS_EACH, TRAINED, WHOLLY, Fault, features, parts_of
from practice.library import SHIPPED
from practice.library.folder import open_folder
from practice.library.harms import due, has_limit
from practice.library.hearing import ONLY_ASKED_WHERE, may_stand
from practice.library.safety import DYING, HARD
from practice.library.wording import passages
from practice.models import Language
from training.linear import matrix, trained, write
from training.lines import rows

FOLDS = 4  # groups of scenarios, each in turn not heard
LEANING = 0.5
STOPPED, ASKED = (2, 0.05), (8, 0.15)  # so many texts of the library that it was not trained on: at least, or in this share of scenarios
OF_COLUMNS = 0.4  # of these shares for what must be empty throughout: a scenario has a dozen short gifts and costs
THEIR_WEIGHT = 0.1, 0.3  # of what people write to the bot, and of danger that they tell of someone else
OF_BOT = "of the bot"
NEIGHBORS = 3.0  # how much lines count that stand close to each other, at fault and not
NEAR = 0.02  # above what sounds most like it in the library, so that the library brings nothing


def library():
    """Each text of the library, by its scenario, and which faults are looked for in it."""
    folder = open_folder(SHIPPED)
    for part in folder.scenarios:
        for language in Language:
            found = passages(part.document, language)
            faults = due(part, found)
            faults += [Fault.DANGER] if HARD.isdisjoint(part.content.topics) else []
            faults += [] if DYING.isdisjoint(part.content.topics) else [Fault.METHOD]
            for passage in found:
                yield (
                    part.content.id,
                    passage.plain,
                    {fault for fault in Fault if may_stand(fault, passage.place)},
                    _heeded(faults, passage, language),
                )
    for drills in folder.drills.values():
        for line in drills.content.lines:
            said = [words for language in Language if (words := line.says(language))]
            yield line.id, said[0], {Fault.DANGER}, {Fault.DANGER} if HARD.isdisjoint(line.topics) else set()


def _heeded(faults, passage, language):
    """Without what is excused, or only asked about, where it stands."""
    excused = {Fault.SECRECY} if has_limit(passage, language) else set()
    return {*faults} - excused - {fault for fault, keys in ONLY_ASKED_WHERE.items() if not keys.isdisjoint(passage.place)}


def written():
    """What each sentence is; of danger also what people write to the bot, which counts less."""
    for file in sorted(FOLDER.glob("*.tsv")):
        for labels, writer, text in rows(file.read_text(encoding="utf-8").splitlines()):
            yield labels, text, NEIGHBORS if writer == "neighbors" else 1.0
    for file in sorted(danger_model.TRAINED.parent.glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            kind, whose, _, text = line.split("\t")
            is_danger = kind not in {"none", "relapse"} and whose != "long ago"
            yield {OF_BOT, *([Fault.DANGER] if is_danger else [])}, text, THEIR_WEIGHT[is_danger and whose == "someone"]


def parts_apart(texts):
    """The buckets of each part, and of which text it is."""
    found = [(place, features(part)) for place, text in enumerate(texts) for part in parts_of(text)]
    return matrix(each for _, each in found), np.array([place for place, _ in found])


def learned(fault, lines, labels, weights, parts):
    """From the sentences and from parts of the library, none of which is at fault."""
    taught = np.array([OF_BOT not in each or fault is Fault.DANGER for each in labels])
    told = np.array([fault in each for each in labels])[taught]
    due_there = np.r_[told, np.zeros(parts.shape[0], bool)]
    weight = np.r_[weights[taught], np.ones(parts.shape[0])]
    return trained(vstack([lines[taught], parts]).tocsr(), due_there, LEANING, weight)


def main():
    labels, sentences, weights = (list(each) for each in zip(*written(), strict=True))
    weights, lines = np.array(weights), matrix(map(features, sentences))
    ids, texts, stand, looked_for = zip(*library(), strict=True)
    parts, of = parts_apart(texts)
    folds = np.searchsorted(sorted(set(ids)), ids) % FOLDS
    models, levels = {}, []
    for fault in Fault:
        met = np.array([fault in places & faults for places, faults in zip(stand, looked_for, strict=True)])
        harmless = met if fault is Fault.DANGER else np.array([fault in places for places in stand])
        most, least = (np.minimum, np.inf) if fault in WHOLLY else (np.maximum, -np.inf)
        unheard, heard = np.full(len(texts), least), np.full(len(texts), least)
        for fold in (*range(FOLDS), None):
            teaches, theirs = (harmless, met) if fold is None else (harmless & (folds != fold), met & (folds == fold))
            model, start = learned(fault, lines, labels, weights, parts[teaches[of]])
            asked = theirs[of]
            most.at(heard if fold is None else unheard, of[asked], parts[asked] @ model + start)
        models[fault] = model, start
        alarms = np.sort(unheard[met])[::-1]
        scenarios = len(set(np.array(ids)[met])) * (OF_COLUMNS if fault in WHOLLY else 1)
        stops, asks = (alarms[max(fewest, int(share * scenarios))] for fewest, share in (STOPPED, ASKED))
        asks = max(asks, heard[met].max() + NEAR)
        levels += [max(stops, asks), asks]
        _tell(fault, sum(fault in each for each in labels), unheard[met], levels[-LEVELS_EACH:])
    write(TRAINED, models, levels, BUCKETS)


def _tell(fault, count, unheard, levels):
    stopped, asked = ((unheard >= level).sum() for level in levels)
    found = f"of {len(unheard)} texts that it was not trained on, {stopped} would be stopped and {asked - stopped} asked about"
    print(f"{fault}: {count} sentences; from {levels[0]:.2f} it stops, from {levels[1]:.2f} it asks; {found}")
