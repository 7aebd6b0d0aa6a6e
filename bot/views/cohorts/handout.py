"""The words on a sheet to hand out: plain text, not Telegram's HTML."""

from datetime import datetime
from html import unescape
from typing import Any

from bot.views.cohorts import joining, participation
from bot.views.say import Say
from practice.cohorts import Cohort
from practice.frozen import Frozen

MOST_NAMED = 6  # the sheet is one page, to be read from a table


class Handout(Frozen):
    """What stands on it, besides the link in its picture."""

    cohort: Cohort
    trainers: tuple[str, ...]
    code: str
    code_until: datetime
    link_until: datetime
    most_uses: int


def facts(handout: Handout, *languages: Say) -> dict[str, Any]:
    command = f"/cohort {handout.code}"
    return {"cohort": handout.cohort.name, "command": command, "languages": [_side(handout, say) for say in languages]}


def _side(handout: Handout, say: Say) -> Any:  # noqa: ANN401  a tree of texts
    zone = handout.cohort.zone
    listed = participation.names(handout.trainers, say, most=MOST_NAMED)
    names = say.plural("Trainer: {names}", "Trainers: {names}", len(handout.trainers), names=listed)
    title, _, seen = joining.what_they_will_see(say).partition(": ")
    until, most = say.moment(handout.link_until, zone), handout.most_uses
    side = {
        "lead": say("Practice peer support together"),
        "steps": [
            say("Install Telegram from your phone's app store, or from telegram.org. It asks for your phone number; nobody here sees it."),
            say("Point your phone's camera at the picture, open the link, and tap Start."),
            say(
                "No camera? In Telegram, search for @{bot}, open it, and send the line under the picture. It works until {moment}.",
                bot=say.host.username,
                moment=say.moment(handout.code_until, zone),
            ),
        ],
        "sees": [title + ":", seen[:1].upper() + seen[1:]],
        "notes": [
            *([names] if handout.trainers else []),
            say.plural(
                "The link works until {until}, for {n} person.", "The link works until {until}, for up to {n} people.", most, until=until
            ),
            say(
                "{host} runs this bot. People there and Telegram could read what you write; trainers, only if you share it.",
                host=say.host.name,
            ),
            say("It is a bot, not a crisis line, and nobody is reading live."),
        ],
    }
    return _unescaped(side)


def _unescaped(side: Any) -> Any:  # noqa: ANN401  a tree of texts
    """`say` escapes for Telegram; paper wants the signs themselves."""
    match side:
        case str():
            return unescape(side)
        case list():
            return [_unescaped(each) for each in side]
        case _:
            return {key: _unescaped(each) for key, each in side.items()}
