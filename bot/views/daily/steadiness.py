"""What comes back: by turns, or by how steady each value feels."""

from bot import callbacks
from bot.services.daily.steadiness import Chosen, NotRated, Rated, WordsAsked, WordsKept, WordsNotRead
from bot.views import menus
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows
from practice.own_words import LONGEST, NotFour, OwnWords, TooLong
from practice.spacing import Word


def our_words(say: Say) -> OwnWords:
    return {
        Word.SHAKY: say("Shaky"),
        Word.GETTING_THERE: say("Getting there"),
        Word.STEADY: say("Steady"),
        Word.SECOND_NATURE: say("Second nature"),
    }


def explained(say: Say) -> str:
    return say("Values come back by how steady you say they feel: the shakier, the sooner, after 1 to 60 days.")


def shown(outcome: Chosen, say: Say) -> Message | Reply:
    """The page of the settings."""
    parts, keys = _taking_turns(say) if not outcome.wanted else _by_steadiness(outcome.words, say)
    text = "\n\n".join([say("<b>What comes back</b>"), *parts])
    return Message(text=text, buttons=[*keys, [menus.back_to_settings(say)]], in_place=True)


def _taking_turns(say: Say) -> tuple[list[str], list[list[Button]]]:
    text = say("The values take turns. If you like, those that feel shaky to you come back sooner, and steady ones later.")
    return [text], [[Button(say("Shaky ones sooner"), callbacks.ChooseSteadiness(1))]]


def _by_steadiness(words: OwnWords | None, say: Say) -> tuple[list[str], list[list[Button]]]:
    asking = say("After a practice I ask you how steady its value feels; skipping that changes nothing.")
    keys = [[Button(say("Take turns"), callbacks.ChooseSteadiness(0))]]
    if words is None:
        keys.append([Button(say("Use my own words"), callbacks.AskSteadinessWords())])
    else:
        keys.append([Button(say("Change my words"), callbacks.AskSteadinessWords())])
        keys.append([Button(say("Use the usual words"), callbacks.OurSteadinessWords())])
    return [f"{explained(say)} {asking}", say("You answer with: {words}.", words=_in_a_row(words, say))], keys


def _in_a_row(words: OwnWords | None, say: Say) -> str:
    return " · ".join((words or our_words(say)).values())


@shows
def words_asked(outcome: WordsAsked, say: Say) -> Message | Reply:
    return Message(
        text=say(
            "Which four words or short phrases would you say? Send them in one message, each on a line of its own, "
            "from the least to the most steady. Up to {longest} characters each.\n\nNow they are: {words}.",
            longest=LONGEST,
            words=_in_a_row(outcome.words, say),
        ),
        buttons=[[Button(say("Leave them as is"), callbacks.ShowSteadiness())]],
        in_place=True,
    )


@shows
def words_heard(outcome: WordsKept | WordsNotRead, say: Say) -> Message:
    if isinstance(outcome, WordsKept):
        text = say("Kept. From now on you answer with: {words}.", words=_in_a_row(outcome.words, say))
        return Message(text=text, buttons=[[Button(say("What comes back"), callbacks.ShowSteadiness())]])
    match outcome.because:
        case TooLong(word=word):
            text = say(
                "“{word}” is too long for a button. Could it be {longest} characters or fewer? Send all four again.",
                word=word,
                longest=LONGEST,
            )
        case NotFour():
            text = say("I need four different ones, each on a line of its own. Send them again, or leave them as they are.")
    return Message(text=text, buttons=[[Button(say("Leave them as is"), callbacks.ShowSteadiness())]])


@shows
def chosen(outcome: Chosen, say: Say) -> Message | Reply:
    more = Button(say("What comes back"), callbacks.ShowSteadiness())
    if not outcome.wanted:
        text = say("All right, the values take turns. If you change your mind, it is in /settings.")
        return Message(text=text, buttons=[[more]], in_place=True)
    text = say("All right.") + " " + explained(say)
    return Message(text=text, buttons=[[Button(say("Take turns"), callbacks.ChooseSteadiness(0))], [more]], in_place=True)


@shows
def answered(outcome: Rated | NotRated, say: Say) -> Message:
    match outcome:
        case NotRated():
            return Message(text=say("Skipped. Nothing changes."), in_place=True)
        case Rated(value=value, back_on=back_on, new_first=new_first):
            name, day = say.value(value), say.day(back_on)
            text = say("Noted. “{value}” comes back around {day}.", value=name, day=day)
            if new_first:
                text = say("Noted. “{value}” comes back around {day}, after values you have not met yet.", value=name, day=day)
            return Message(text=text, in_place=True)
