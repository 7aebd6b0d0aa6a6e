"""What stands in the environment and on the disk that works, and is most likely not meant."""

import stat
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from bot.settings import Settings

ALIKE = 0.86
SHORTEST = 6  # shorter names are like too many others
NOT_OURS = frozenset({"HOSTNAME", "DATABASE_URL", "HOSTTYPE", "LOGNAME"})
OTHERS = stat.S_IRWXO
WIPING = {"DYNO": "Heroku", "K_SERVICE": "Cloud Run", "RAILWAY_ENVIRONMENT": "Railway without a volume", "VERCEL": "Vercel"}
VOLUME = "RAILWAY_VOLUME_MOUNT_PATH"  # there only where one is attached
NAMES = tuple(name.upper() for name in Settings.model_fields)


def remarks(settings: Settings, environment: Mapping[str, str]) -> list[str]:
    """One sentence each; empty if there is nothing to say."""
    return [*_misspelt(environment), *_readable(settings)]


def wiping_host(environment: Mapping[str, str]) -> str | None:
    """The name of the host, if it is one whose disk is gone after each restart."""
    return next((host for name, host in WIPING.items() if environment.get(name) and not environment.get(VOLUME)), None)


def _misspelt(environment: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(environment):
        meant = _meant(name.upper())
        if meant is not None and meant not in environment:
            yield f"{name} is set, and there is no such setting: was {meant} meant?"


def _meant(name: str) -> str | None:
    """The setting whose name is so alike that this one must be a slip; None for a setting's own name and for those of others."""
    if name in NAMES or name in NOT_OURS or len(name) < SHORTEST:
        return None
    ending = next((known for known in NAMES if "_" in known and name.endswith(f"PRACTICE_{known}")), None)
    return ending or next(iter(get_close_matches(name, NAMES, n=1, cutoff=ALIKE)), None)


def _readable(settings: Settings) -> Iterator[str]:
    files = (("the key of the database", settings.database_key_file), ("the database", settings.database_file))
    for what, path in files:
        if path is not None and path.is_file() and (mode := mode_of(path)) is not None and mode & OTHERS:
            yield f"{path}, {what}, can be read or changed by every user of this machine: chmod {'400' if 'key' in what else '600'} {path}"


def mode_of(path: Path) -> int | None:
    """The file's permission bits; None where it cannot be looked at."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None
