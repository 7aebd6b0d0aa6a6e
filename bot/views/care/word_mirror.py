"""What the mirror of words says: what was there, in their own words, and one thing to try. Never what was not there."""

from dataclasses import replace

from bot import callbacks
from bot.services.care.word_mirror import SaidWrong
from bot.services.daily.meeting_again import Repeating
from bot.views.message import Button, Message
from bot.views.say import Say
from bot.views.showing import shows
from practice.language.noticing import What
from practice.models import Prompt, Value
from practice.word_mirror import Quoted, Reflected


def beside(reflected: Reflected, prompt: Prompt, say: Say) -> Message:
    """A message of its own: with it, hardly any feedback would fit on one screen."""
    parts = [
        say("<b>In your words</b>") + "\n" + "\n".join(lines(reflected, say)),
        *([tried(reflected.tries, say)] if reflected.tries is not None else []),
        say("I only look at how sentences are built, and I can be wrong."),
    ]
    keys = [[Button(say("That's not right"), callbacks.NotRight(prompt.id))]]
    return Message(text="\n\n".join(parts), buttons=keys, prompt_id=prompt.id, repeats=prompt.id)


def lines(reflected: Reflected, say: Say) -> list[str]:
    """One for each sentence."""
    return [say("“<i>{quote}</i>” {does}.", quote=each.quote.rstrip(" .,;:"), does=_does(each, say)) for each in reflected.quoted]


def tried(value: Value, say: Say) -> str:
    return say("One thing you could try: {what}.", what=_to_try(value, say))


def _does(quoted: Quoted, say: Say) -> str:
    first, *more = [_what_it_does(what, say) for what in quoted.whats]
    return say("{first} and {second}", first=first, second=more[0]) if more else first


def _what_it_does(what: What, say: Say) -> str:
    return {
        What.OPEN_QUESTION: say("leaves the answer open"),
        What.CLOSED_QUESTION: say("asks for a yes, a no or one fact"),
        What.REFLECTION: say("says back what you heard"),
        What.FEELING: say("names a feeling"),
        What.PERMISSION: say("asks first if it is all right"),
        What.AFFIRMATION: say("names a strength"),
        What.OWN_EXPERIENCE: say("gives something of your own"),
        What.ADVICE: say("suggests what to do"),
        What.PROMISE: say("gives your word"),
        What.REASSURANCE: say("wants to ease it"),
        What.PRESSURE: say("puts weight on one answer"),
    }[what]


def _to_try(value: Value, say: Say) -> str:
    return {
        Value.VOLUNTARY: say("ask if now is a good time to talk"),
        Value.HOPEFUL: say("name something that already carries them"),
        Value.OPEN_MINDED: say("ask something whose answer you do not know"),
        Value.EMPATHETIC: say("put a name to the feeling, and let them mend it"),
        Value.RESPECTFUL: say("first say back what you heard"),
        Value.FACILITATING_CHANGE: say("ask what they would like to be different"),
        Value.HONEST_AND_DIRECT: say("say back what you heard, then what is true for you"),
        Value.MUTUAL: say("something of your own, briefly"),
        Value.SHARED_POWER: say("ask how they would go about it"),
        Value.STRENGTHS_FOCUSED: say("name one thing that they did, however small"),
        Value.TRANSPARENT: say("say what you will do with it, and ask if that is all right"),
        Value.PERSON_DRIVEN: say("ask before you suggest something"),
    }[value]


def named(what: What, say: Say) -> str:
    """Of those that progress shows."""
    return {
        What.OPEN_QUESTION: say("Open questions"),
        What.REFLECTION: say("Saying back what you heard"),
        What.FEELING: say("Naming a feeling"),
        What.PERMISSION: say("Asking first"),
        What.AFFIRMATION: say("Naming a strength"),
        What.OWN_EXPERIENCE: say("Something of your own"),
    }[what]


@shows
def said_wrong(_: SaidWrong, say: Say) -> Message:
    return Message(text=counted(say), in_place=True)


def counted(say: Say) -> str:
    return say("Thank you. I count that I was wrong once, without your words or your name.")


def again(repeating: Repeating, say: Say) -> Message:
    """The same message as the words are now."""
    prompt = repeating.prompt
    if repeating.reflected is not None:
        return replace(beside(repeating.reflected, prompt, say), edits=repeating.outbox_id, only_edits=True)
    if not repeating.answered:
        text = say("This quoted words of yours that are deleted now.")
    else:
        text = say("This quoted your words as they were. What I noticed in them is gone.")
    return Message(text=text, edits=repeating.outbox_id, only_edits=True, prompt_id=prompt.id)
