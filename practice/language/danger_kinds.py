"""Of which danger a text may speak."""

from enum import StrEnum


class DangerKind(StrEnum):
    """Of what a text may speak, the gravest first."""

    SUICIDE = "suicide"
    OVERDOSE = "overdose"
    VIOLENCE = "violence"
    RELAPSE = "relapse"
