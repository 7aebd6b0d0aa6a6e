"""What the bot tells those whom the host named in OPERATOR_IDS about itself."""

from datetime import datetime

from bot.views.message import Message
from bot.views.say import Say


def backup_failed(say: Say, newest_at: datetime | None) -> Message:
    if newest_at is None:
        return Message(text=say("There is no backup: none could be made. On the server, this says why: python -m bot db backup"))
    return Message(
        text=say(
            "Backups fail. The newest good one is of {day} UTC, and goes after {days} days, as people were told. On the server, this says "
            "why: python -m bot db backup",
            day=f"{newest_at:%Y-%m-%d %H:%M}",
            days=say.host.backup_days,
        )
    )
