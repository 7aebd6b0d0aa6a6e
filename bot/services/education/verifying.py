"""Whether a certificate of attendance was issued here: asked by its number, by anyone, and nothing else of it is told."""

from db import Database, trainings
from practice.frozen import Frozen


class Verified(Frozen):
    number: str
    is_issued: bool


def verify(db: Database, number: str) -> Verified:
    return Verified(number=number, is_issued=trainings.is_issued(db, number))
