"""A scenario page by page as trainees will see it: the card, what follows each way, the questions."""

from bot import callbacks
from bot.callbacks import Callback
from bot.services.over import Stale
from bot.services.sending.own_scenarios import OwnPreviewed
from bot.views.daily.cards import card_text
from bot.views.daily.viewing import view_text
from bot.views.message import Button, Message, Reply
from bot.views.over import stale
from bot.views.say import Say, put
from practice.library import Scenario
from practice.library.shapes import SecondBeat
from practice.models import Language


def language_name(language: Language, say: Say) -> str:
    return say("Spanish") if language is Language.SPANISH else say("English")


def pages(scenario: Scenario) -> int:
    return len(scenario.en.ways) + (2 if scenario.en.next is None else 3)


def page_text(scenario: Scenario, page: int, reader: Say, say: Say, *, hard: bool) -> str:
    """`reader` speaks the language of the trainees, `say` the trainer's."""
    if page == 0:
        return say("<i>As trainees will see it:</i>") + "\n\n" + card_text(scenario, reader, hard=hard)
    if page <= len(scenario.en.ways):
        lead = say("<i>Whoever picks {number} then sees:</i>", number=page)
        then = scenario.text(reader.language).ways[page - 1].then
        return "\n\n".join([lead, *([put("{then}", then=then)] if then else []), view_text(scenario, page, reader)])
    words = scenario.text(reader.language)
    if words.next is not None and page == len(scenario.en.ways) + 1:
        return _second_beat(words.next, reader, say)
    lines = [say("<i>Then one of these is asked, in turn:</i>"), *(put("{question}", question=question) for question in words.reflect)]
    lines += [say("<i>And at the end:</i>"), reader("To try, if you like: {thing}", thing=words.try_this)]
    if words.facilitate:
        lines.append(say("<i>For whoever leads a group, and shown to nobody else:</i>") + "\n" + put("{note}", note=words.facilitate))
    return "\n\n".join(lines)


def _second_beat(beat: SecondBeat, reader: Say, say: Say) -> str:
    lines = [say("<i>The scenario then goes on:</i>"), put("<b>{ask}</b>", ask=beat.ask)]
    for number, way in enumerate(beat.ways, 1):
        then = put("{then}", then=way.then) + "\n" if way.then else ""
        head = put("<b>{number}. {way}</b>", number=number, way=way.say)
        lines.append(head + "\n" + then + reader("Gives: {gives}\nMay cost: {costs}", gives=way.gives, costs=way.costs))
    return "\n\n".join(lines)


def previewed(outcome: OwnPreviewed | Stale, say: Say) -> Message | Reply:
    if isinstance(outcome, Stale):
        return stale(say)
    scenario, page = outcome.scenario, outcome.page
    text = page_text(scenario, page, Say(outcome.language, say.host, say.library), say, hard=outcome.hard)
    turns = []
    if page:
        turns.append(Button(say("Earlier"), _turned(outcome, page - 1)))
    if page + 1 < pages(scenario):
        turns.append(Button(say("Next"), _turned(outcome, page + 1)))
    back = callbacks.OpenOwn(scenario.own_id) if outcome.draft_id is None else callbacks.ShowDraft(outcome.draft_id)
    return Message(text=text, buttons=[turns, [Button(say("Back"), back)]], in_place=True)


def _turned(outcome: OwnPreviewed, page: int) -> Callback:
    if outcome.draft_id is not None:
        return callbacks.PreviewDraft(outcome.draft_id, page)
    return callbacks.PreviewOwn(outcome.scenario.own_id, page, outcome.language)
