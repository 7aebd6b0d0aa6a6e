"""What is said to someone who met this scenario before: when, and what they chose and wrote then."""

from bot.services.daily.meeting_again import LastTime, Repeating
from bot.views.care import word_mirror
from bot.views.labels import short
from bot.views.message import Message
from bot.views.say import Say
from practice.library import Scenario
from practice.models import Prompt

QUOTED = 200  # characters of each that is repeated


def met(last: LastTime, say: Say) -> str:
    """A line for the card."""
    return say("<i>You met this on {day}.</i>", day=say.full_date(last.on))


def other_ways(last: LastTime, say: Say) -> str:
    """The same line once they want to try another way."""
    day = say.full_date(last.on)
    if last.way:
        return say("<i>On {day} you chose {number}. Here is what is left to try.</i>", day=day, number=last.way)
    return say("<i>On {day} you used your own words. Here is what is left to try.</i>", day=day)


def beside(last: LastTime, prompt: Prompt, scenario: Scenario, say: Say) -> Message:
    """What was chosen and written then, beside what was chosen now."""
    return Message(text=_text(last, scenario, say), prompt_id=prompt.id, repeats=last.prompt_id)


def again(repeating: Repeating, say: Say) -> Message:
    """The same message with what is there now."""
    if repeating.prompt.id == repeating.last.prompt_id:
        return word_mirror.again(repeating, say)
    text = _text(repeating.last, repeating.scenario, say)
    return Message(text=text, edits=repeating.outbox_id, only_edits=True, prompt_id=repeating.prompt.id, repeats=repeating.last.prompt_id)


def _text(last: LastTime, scenario: Scenario, say: Say) -> str:
    parts = [_chosen(last, scenario, say)]
    if last.reflection:
        parts.append(say("You wrote:\n<i>{words}</i>", words=short(last.reflection, QUOTED)))
    return "\n\n".join(parts)


def _chosen(last: LastTime, scenario: Scenario, say: Say) -> str:
    day, ways = say.full_date(last.on), scenario.text(say.language).ways
    if 1 <= last.way <= len(ways):
        return say("Last time, on {day}, you chose {number}: {way}", day=day, number=last.way, way=ways[last.way - 1].say)
    if last.words:
        return say("Last time, on {day}, you used your own words:\n<i>{words}</i>", day=day, words=short(last.words, QUOTED))
    return say("Last time, on {day}, you used your own words.", day=day)
