"""After the choice, in words: the answer, the second question, what a way gives and costs, and another way to see it."""

from collections.abc import Sequence

from bot import callbacks
from bot.services.daily.viewing import OthersShown, Viewed
from bot.views import menus
from bot.views.care import word_mirror
from bot.views.daily import last_time
from bot.views.message import MARK, Button, Message, Reply
from bot.views.say import Say, put
from bot.views.screens import screens
from bot.views.showing import shows
from practice.library import AnotherView, Scenario, Way
from practice.library.shapes import SecondBeat
from practice.models import Prompt
from practice.typed import typed_answers


@shows
def viewed(outcome: Viewed, say: Say) -> Reply:
    """The other one answers; then the second question, where one is open, or what the ways give and cost, and one more."""
    prompt, scenario = outcome.prompt, outcome.scenario
    beat = scenario.text(say.language).next
    bare = (prompt.outbox_id,) if prompt.outbox_id is not None and prompt.next_way is None else ()
    last = _asked_next(prompt, beat, say) if beat is not None and outcome.goes_on else [_feedback(outcome, say)]
    before = [] if outcome.last is None or outcome.goes_on else [last_time.beside(outcome.last, prompt, scenario, say)]
    mirror = [] if outcome.reflected is None else [word_mirror.beside(outcome.reflected, prompt, say)]
    messages = [*_answered_back(prompt, scenario, say), *mirror, *before, *last]
    return Reply(messages=messages, bare=bare, reaction=MARK if outcome.reacts else None)


def gone_on(outcome: Viewed, say: Say) -> Reply:
    """The same, where a button answered the second question."""
    return Reply(messages=viewed(outcome, say).messages, bare_pressed=True)


def read_on(outcome: Viewed, say: Say) -> Reply:
    return Reply(messages=[_feedback(outcome, say)], bare_pressed=True)


def _answered_back(prompt: Prompt, scenario: Scenario, say: Say) -> list[Message]:
    """What the other one says or does next, before anything is said of the way."""
    words = scenario.text(say.language)
    number, ways = (
        (prompt.next_way, words.next.ways) if words.next is not None and prompt.next_way is not None else (prompt.way, words.ways)
    )
    then = ways[number - 1].then if number and number <= len(ways) else None
    return [Message(text=put("{then}", then=then), prompt_id=prompt.id)] if then else []


def _asked_next(prompt: Prompt, beat: SecondBeat, say: Say) -> list[Message]:
    ways = [put("{number}. {way}", number=number, way=way.say) for number, way in enumerate(beat.ways, 1)]
    keys = [
        [Button(str(number), callbacks.PickNext(prompt.id, number)) for number, _ in enumerate(beat.ways, 1)],
        [
            Button(say("Pass"), callbacks.PickNext(prompt.id, 0)),
            Button(say("Stop here"), callbacks.StopHere(prompt.id)),
            menus.support(say),
        ],
        _not_an_answer(prompt, say),
    ]
    question = "\n".join([put("<b>{ask}</b>", ask=beat.ask), *ways]) + "\n\n" + say("Or write it in your own words.")
    *before, last = screens([*([_asked_about(prompt, say)] if is_asked_about(prompt) else []), question])
    return [*(Message(text=text, prompt_id=prompt.id) for text in before), Message(text=last, buttons=keys, prompt_id=prompt.id)]


def _feedback(outcome: Viewed, say: Say) -> Message:
    """A page of it, each at most a phone screen."""
    prompt = outcome.prompt
    parts = view_parts(outcome.scenario, prompt.way, say, next_way=prompt.next_way, wrote=prompt.own_words is not None)
    if is_asked_about(prompt):
        parts[0] = _asked_about(prompt, say)
    pages = screens(parts)
    page = min(outcome.page, len(pages) - 1)
    others = [Button(say("See the others"), callbacks.Others(prompt.id))] if _all_others(prompt, outcome.scenario, say) else []
    keys = [
        [Button(say("Read on"), callbacks.ReadOn(prompt.id, page + 1))] if page + 1 < len(pages) else [],
        [Button(say("Reflect"), callbacks.Reflect(prompt.id)), *others],
        _not_an_answer(prompt, say),
        [Button(say("Stop here"), callbacks.StopHere(prompt.id)), menus.support(say)],
    ]
    return Message(text=pages[page], buttons=keys, prompt_id=prompt.id)


def is_asked_about(prompt: Prompt) -> bool:
    """Own words that may have been meant for something else, like *hi*."""
    return prompt.own_words is not None and typed_answers.is_unclear(prompt.own_words)


def _asked_about(prompt: Prompt, say: Say) -> str:
    return say("I kept “{words}” as your answer. If it was not meant as one, tap <i>Not an answer</i>.", words=prompt.own_words or "")


def _not_an_answer(prompt: Prompt, say: Say) -> list[Button]:
    """Own words, written or spoken, may have been meant for something else."""
    row = [Button(say("Not an answer"), callbacks.NotAnAnswer(prompt.id))] if prompt.way == 0 else []
    if prompt.own_words is not None:
        row.append(Button(say("Delete my words"), callbacks.AskDeleteWords(prompt.id)))
    return row


def view_parts(scenario: Scenario, way: int | None, say: Say, *, next_way: int | None = None, wrote: bool = True) -> list[str]:
    """What the ways chosen give and cost (0 or None: own words, of which nothing is said where they are gone), then another view."""
    words = scenario.text(say.language)
    other = words.another_view
    parts = [_own_part(words.ways, way, say)] if way or wrote else []
    if words.next is not None and next_way:
        parts.append(_own_part(words.next.ways, next_way, say, first=False))
    if other is not None:
        parts.append("\n\n".join([say("<b>Another way to see it</b>\n{words}", words=other.words), *_beside(other, say)]))
    if scenario.guidelines:
        guideline = say.library.guideline(scenario.guidelines[0]).text(say.language)
        parts.append(say("<i>Rests on: {guideline}</i>", guideline=guideline))
    return parts or [say("Your answer is kept, as it is.")]


def _beside(other: AnotherView, say: Say) -> list[str]:
    if other.why and other.costs:
        return [say("{why} It may cost something too: {costs}", why=other.why, costs=other.costs)]
    found = [put("{why}", why=other.why)] if other.why else []
    return [*found, say("It may cost something too: {costs}", costs=other.costs)] if other.costs else found


def _own_part(ways: Sequence[Way], number: int | None, say: Say, *, first: bool = True) -> str:
    if not number or number > len(ways):
        return say("Your own words are kept, as they are.")
    way = ways[number - 1]
    if way.gives and way.costs:
        lead = say("<b>You chose {number}.</b>", number=number) if first else say("<b>Then you chose {number}.</b>", number=number)
        return f"{lead} " + say("What it gives: {gives}\nWhat it may cost: {costs}", gives=way.gives, costs=way.costs)
    return "\n".join(["<b>" + say("You chose {number}: {way}", number=number, way=way.say) + "</b>", *gives_and_costs(way, say)])


def gives_and_costs(way: Way, say: Say) -> list[str]:
    gives = [say("Gives: {gives}", gives=way.gives)] if way.gives else []
    return [*gives, say("May cost: {costs}", costs=way.costs)] if way.costs else gives


def chosen(scenario: Scenario, way: int, next_way: int | None, say: Say) -> list[str]:
    """What was chosen, to both questions, in its words."""
    words = scenario.text(say.language)
    lines = [say("You chose {number}: {way}", number=way, way=words.ways[way - 1].say)] if way <= len(words.ways) else []
    if words.next is not None and next_way and next_way <= len(words.next.ways):
        lines.append(say("Then you chose {number}: {way}", number=next_way, way=words.next.ways[next_way - 1].say))
    return lines


def chosen_by_another(scenario: Scenario, way: int | None, next_way: int | None, say: Say) -> list[str]:
    """For whoever reads what someone shared: the ways they chose, in their words. What they wrote instead of one stays theirs."""
    words = scenario.text(say.language)
    if way == 0:
        return [say("Answered in their own words.")]
    lines = [say("Chose {number}: {way}", number=way, way=words.ways[way - 1].say)] if way and way <= len(words.ways) else []
    if words.next is not None and next_way and next_way <= len(words.next.ways):
        lines.append(say("Then chose {number}: {way}", number=next_way, way=words.next.ways[next_way - 1].say))
    return lines


@shows
def others(outcome: OthersShown, say: Say) -> Reply:
    prompt = outcome.prompt
    pages = screens(_all_others(prompt, outcome.scenario, say) or [say("There are no other ways here.")])
    page = min(outcome.page, len(pages) - 1)
    on = [Button(say("Read on"), callbacks.OthersOn(prompt.id, page + 1))] if page + 1 < len(pages) else []
    keys = [Button(say("Reflect"), callbacks.Reflect(prompt.id)), Button(say("Stop here"), callbacks.StopHere(prompt.id))]
    return Reply(messages=[Message(text=pages[page], buttons=[on, keys], prompt_id=prompt.id)], bare_pressed=True)


def _all_others(prompt: Prompt, scenario: Scenario, say: Say) -> list[str]:
    """To both questions."""
    words = scenario.text(say.language)
    parts = _others_of(words.ways, prompt.way, say)
    if words.next is not None and prompt.next_way is not None:
        first, *rest = _others_of(words.next.ways, prompt.next_way, say)
        parts += [put("<b>{ask}</b>", ask=words.next.ask) + "\n\n" + first, *rest]
    return parts


def _others_of(ways: Sequence[Way], chosen: int | None, say: Say) -> list[str]:
    return [
        "\n".join([put("<b>{number}. {way}</b>", number=number, way=way.say), *gives_and_costs(way, say)])
        for number, way in enumerate(ways, 1)
        if number != chosen
    ]
