"""What Telegram says of the bot, in each language."""

from bot.views.say import Say


def description(say: Say) -> str:
    """Shown in an empty chat; at most 512 characters."""
    return say(
        "Practice the 12 core values of peer support: a short, made-up moment a day, what you would do, and time to think about it. "
        "No scores, no right answers. English and Spanish. A bot, not a crisis line."
    )


def short_description(say: Say) -> str:
    """Shown on the bot's page; at most 120 characters."""
    return say("Peer supporters practice the 12 core values, one short scenario a day.")
