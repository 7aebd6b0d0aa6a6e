"""What the content check found, said to a trainer."""

from bot.views.labels import short
from bot.views.say import Say, put
from practice.library import Problem
from practice.library.told import Told

LONGEST_KEY, LONGEST = 60, 240


def words(problem: Problem, say: Say) -> str:
    """What is wrong, and what to do about it."""
    message = _reason(problem.message, say) or say.told(problem.message)
    return put("{message} ({mend})", message=short(message, LONGEST), mend=short(say.told(problem.mend), LONGEST))


def at_line(problem: Problem, say: Say) -> str:
    """The same, with its place in a file."""
    return say("Line {line}, {key}: ", line=problem.line, key=short(problem.key, LONGEST_KEY)) + words(problem, say)


def _reason(message: str, say: Say) -> str | None:
    """Reasons that the word list gives in English only, in the trainer's language."""
    why = message.facts.get("why") if isinstance(message, Told) else None
    said = {
        '"cometer" makes it a crime': say("the word makes it a crime"),
        "a death is not a success": say("a death is not a success"),
        "a method or place can lead someone to do the same": say("a method or place can lead someone to do the same"),
        "big words wear out": say("big words wear out"),
        "it grades": say("it grades"),
        "it is regional; we write tú": say("it is regional; we write tú"),
        "it is the Spanish of Spain": say("it is the Spanish of Spain"),
        "it makes death look like a way out": say("it makes death look like a way out"),
        "it makes suicide look common": say("it makes suicide look common"),
        "it plays down what someone feels": say("it plays down what someone feels"),
        "it speaks from above": say("it speaks from above"),
        "it wounds people who were called that": say("it wounds people who were called that"),
        "its details can lead someone to do the same": say("its details can lead someone to do the same"),
        "naming a method can lead someone to do the same": say("naming a method can lead someone to do the same"),
        "naming them can lead someone to do the same": say("naming them can lead someone to do the same"),
        "staying alive is not a failure": say("staying alive is not a failure"),
        "there is no right answer here": say("there is no right answer here"),
        "we speak to the reader as tú": say("we speak to the reader as tú"),
    }.get(str(why))
    return None if said is None or not isinstance(message, Told) else f"“{message.facts['words']}”: {said}"
