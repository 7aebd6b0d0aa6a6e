"""The bot as Telegram shows it: commands and descriptions."""

from bot.views.say import Say
from practice.commands import name_in


def commands(say: Say) -> list[tuple[str, str]]:
    """In Spanish by their Spanish names, with the English ones beside them, which the texts speak of and which work as well."""
    return _in_language(_commands(say), say)


def commands_of_a_trainer(say: Say) -> list[tuple[str, str]]:
    """What everyone has, and before it what only trainers do."""
    return _in_language([("push", say("Send a scenario to a cohort")), *_commands(say)], say)


def _in_language(english: list[tuple[str, str]], say: Say) -> list[tuple[str, str]]:
    own = [(name_in(name, say.language), name, text) for name, text in english]
    return [(name, text if name == other else f"{text} · /{other}") for name, other, text in own]


def _commands(say: Say) -> list[tuple[str, str]]:
    return [
        ("practice", say("A scenario now")),
        ("courses", say("Some days in a row, with an end")),
        ("today", say("Pick up where you left off")),
        ("values", say("The 12 values and a glossary")),
        ("progress", say("What you have practiced")),
        ("review", say("What you wrote")),
        ("selfcheck", say("A look at yourself, value by value")),
        ("plans", say("Your if-then plans")),
        ("log", say("Log hours, or see your log")),
        ("goals", say("Hours for your renewal")),
        ("cohort", say("Groups that practice together")),
        ("supervision", say("Your list for supervision")),
        ("settings", say("Days, hour, language, pauses")),
        ("support", say("People who can listen")),
        ("stop", say("I stay quiet")),
        ("privacy", say("Who can read what")),
        ("move", say("To another Telegram account")),
        ("exportmydata", say("A copy of all that is yours")),
        ("deletemydata", say("Delete all that is yours")),
        ("help", say("What you can do here")),
        ("cancel", say("Leave my question")),
        ("start", say("Begin, or see what is next")),
    ]


def description(say: Say) -> str:
    """Shown in an empty chat; at most 512 characters."""
    return say(
        "Practice the 12 core values of peer support: a short, made-up moment a day, what you would do, and time to think about it. "
        "No scores, no right answers. English and Spanish. A bot, not a crisis line.",
    )


def short_description(say: Say) -> str:
    """Shown on the bot's page; at most 120 characters."""
    return say("Peer supporters practice the 12 core values, one short scenario a day.")
