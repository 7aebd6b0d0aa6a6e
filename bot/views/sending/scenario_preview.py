"""A scenario page by page as trainees will see it: the card, what follows each way, the questions."""

from bot import callbacks
from bot.callbacks import Callback
from bot.services.sending.own_scenarios import OwnPreviewed
from bot.views.daily.asking import QUESTIONS, question
from bot.views.daily.cards import card_text
from bot.views.daily.viewing import gives_and_costs, view_parts
from bot.views.labels import pager
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.screens import screens
from bot.views.showing import shows
from practice.languages import in_each
from practice.library import Scenario
from practice.library.shapes import ScenarioText, SecondBeat
from practice.models import Language


def language_name(language: Language, say: Say) -> str:
    return in_each(en=say("English"), es=say("Spanish"))[language]


def page_texts(scenario: Scenario, reader: Say, say: Say, *, hard: bool) -> list[str]:
    """`reader` speaks the language of the trainees, `say` the trainer's. Each but the card is at most a phone screen."""
    words = scenario.text(reader.language)
    pages = [say("<i>As trainees will see it:</i>") + "\n\n" + card_text(scenario, reader, hard=hard)]
    for number, way in enumerate(words.ways, 1):
        lead = say("<i>Whoever picks {number} then sees:</i>", number=number)
        then = [put("{then}", then=way.then)] if way.then else []
        pages += screens([lead, *then, *view_parts(scenario, number, reader)])
    if words.next is not None:
        pages += screens(_second_beat(words.next, reader, say))
    return [*pages, *screens(_at_the_end(words, reader, say))]


def _second_beat(beat: SecondBeat, reader: Say, say: Say) -> list[str]:
    parts = [say("<i>The scenario then goes on:</i>"), put("<b>{ask}</b>", ask=beat.ask)]
    for number, way in enumerate(beat.ways, 1):
        then = put("{then}", then=way.then) if way.then else ""
        head = put("<b>{number}. {way}</b>", number=number, way=way.say)
        parts.append("\n".join([head + ("\n" + then if then else ""), *gives_and_costs(way, reader)]))
    return parts


def _at_the_end(words: ScenarioText, reader: Say, say: Say) -> list[str]:
    asked = [put("{question}", question=question(words, number, reader)) for number in range(QUESTIONS)]
    parts = [say("<i>Then one of these is asked, in turn:</i>"), *asked]
    if words.try_this:
        parts += [say("<i>And at the end:</i>"), reader("To try, if you like: {thing}", thing=words.try_this)]
    if words.facilitate:
        parts.append(say("<i>For whoever leads a group, and shown to nobody else:</i>") + "\n" + put("{note}", note=words.facilitate))
    return parts


@shows
def previewed(outcome: OwnPreviewed, say: Say) -> Message | Reply:
    scenario = outcome.scenario
    texts = page_texts(scenario, Say(outcome.language, say.host, say.library), say, hard=outcome.hard)
    page = min(outcome.page, len(texts) - 1)
    turns = pager(page, lambda page: _turned(outcome, page), say("Earlier"), say("Next"), more=page + 1 < len(texts))
    back = callbacks.OpenOwn(scenario.own_id) if outcome.draft_id is None else callbacks.ShowDraft(outcome.draft_id)
    return Message(text=texts[page], buttons=[turns, [Button(say("Back"), back)]], in_place=True)


def _turned(outcome: OwnPreviewed, page: int) -> Callback:
    if outcome.draft_id is not None:
        return callbacks.PreviewDraft(outcome.draft_id, page)
    return callbacks.PreviewOwn(outcome.scenario.own_id, page, outcome.language)
