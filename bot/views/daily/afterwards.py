"""The one short question after a practice; each is as easily skipped as answered."""

from bot import callbacks
from bot.services.care.mirrors import MirrorOffered
from bot.services.daily.afterwards import After, HowSteady, SteadinessOffered, WhichWeighed
from bot.services.review.planning import PlanAsked, PlansOffered
from bot.views.care import mirror_offers
from bot.views.daily import steadiness
from bot.views.message import Button, Message
from bot.views.review import planning
from bot.views.say import Say
from practice.tensions import Weighed


def messages(after: After | None, say: Say) -> list[Message]:
    return [] if after is None else [asked(after, say)]


def asked(after: After, say: Say) -> Message:
    match after:
        case WhichWeighed():
            return _which_weighed(after, say)
        case PlansOffered():
            return planning.offered(after, say)
        case PlanAsked():
            return planning.asked(after, say)
        case HowSteady(value=value):
            return Message(text=say("How steady does “{value}” feel to you today?", value=say.value(value)), buttons=_words(after, say))
        case MirrorOffered():
            return mirror_offers.offered(after, say)
        case SteadinessOffered():
            text = say(
                "So far the values take turns. I can ask after a practice how steady its value feels to you, and "
                "bring back sooner what feels shaky. Do you want that? I won't ask again; /settings has it too."
            )
            keys = [[Button(say("Yes"), callbacks.ChooseSteadiness(1)), Button(say("No, take turns"), callbacks.ChooseSteadiness(0))]]
            return Message(text=text, buttons=keys)


def _which_weighed(asked: WhichWeighed, say: Say) -> Message:
    first, second = say.value(asked.first), say.value(asked.second)
    text = say("Two values pulled here: “{first}” and “{second}”. Which one weighed more for you?", first=first, second=second)
    keys = [
        [Button(first, callbacks.Weigh(asked.prompt_id, Weighed.FIRST))],
        [Button(second, callbacks.Weigh(asked.prompt_id, Weighed.SECOND))],
        [
            Button(say("Both"), callbacks.Weigh(asked.prompt_id, Weighed.BOTH)),
            Button(say("Skip"), callbacks.Weigh(asked.prompt_id, Weighed.SKIPPED)),
        ],
    ]
    return Message(text=text, buttons=keys, prompt_id=asked.prompt_id)


def _words(asked: HowSteady, say: Say) -> list[list[Button]]:
    said = asked.words or steadiness.our_words(say)
    keys = [Button(label, callbacks.RateSteadiness(asked.prompt_id, word)) for word, label in said.items()]
    return [keys[:2], keys[2:], [Button(say("Skip"), callbacks.SkipSteadiness(asked.prompt_id))]]
