"""The daily practice in words: the card, another way to see it, the question."""

from dataclasses import replace

from bot import callbacks
from bot.services.daily.cards import Card, MoreShown, Planned
from bot.services.daily.meeting_again import LastTime
from bot.services.daily.own_words import WordsDeleted, WordsDeletionAsked
from bot.services.daily.prompts import Asked, AskedForWords, Finished, KeptAlone, NothingToShow, Skipped
from bot.services.daily.viewing import Viewed
from bot.views import menus, over
from bot.views.daily import afterwards, course_days, last_time, last_words, stars
from bot.views.daily.asking import question
from bot.views.daily.cards import card_text, is_one_more
from bot.views.message import MARK, Button, Message, Reply
from bot.views.say import Say, put
from bot.views.sharing import relays
from bot.views.showing import show, shows
from practice.library import Scenario
from practice.models import Prompt


@shows
def card(outcome: Card | NothingToShow, say: Say) -> Reply:
    match outcome:
        case Card():
            return Reply(messages=[_opening(outcome, _text(outcome, say), say)], bare=outcome.closed_rows)
        case NothingToShow():
            text = say(
                "There is no scenario for that with your settings. /settings can bring hard topics back, and /practice has other values."
            )
            return Reply(messages=[Message(text=text, buttons=menus.current(say))])


def _text(outcome: Card, say: Say) -> str:
    return card_text(
        outcome.scenario,
        say,
        hard=outcome.hard,
        draft=outcome.draft,
        cohort=outcome.cohort,
        one_more=is_one_more(outcome.prompt),
        in_meeting=outcome.in_meeting,
        last=outcome.last,
        day=outcome.day,
    )


def planned(outcome: Planned, say: Say) -> Reply:
    """The scenario of the day. At the first slowing down it says so, once."""
    slower = say("I'll come by every third day for now, and rest if it stays quiet. A word from you brings your usual days back.")
    text = _text(outcome, say)
    message = _opening(outcome, f"{slower}\n\n{text}" if outcome.slowing else text, say)
    return Reply(messages=[replace(message, scheduled=True)], bare=outcome.closed_rows)


def _opening(outcome: Card | Planned, text: str, say: Say) -> Message:
    keys = _card_keys(outcome.prompt, outcome.scenario, say, last=outcome.last)
    return Message(text=text, buttons=keys, prompt_id=outcome.prompt.id, opens_prompt=True)


def _card_keys(prompt: Prompt, scenario: Scenario, say: Say, *, more: bool = False, last: LastTime | None = None) -> list[list[Button]]:
    numbers = [Button(str(number), callbacks.Pick(prompt.id, number)) for number in range(1, len(scenario.text(say.language).ways) + 1)]
    rows = [
        numbers,
        [] if last is None else [Button(say("Try another way"), callbacks.TryAnotherWay(prompt.id))],
        [Button(say("My own words"), callbacks.OwnWords(prompt.id)), Button(say("Another one"), callbacks.Another(prompt.id))],
        [Button(say("Listen"), callbacks.HearScenario(prompt.id))] if say.library.has_recording(scenario.id, say.language) else [],
    ]
    if more:
        about = [Button(say("Pick a value"), callbacks.ChooseValue()), Button(say("Not real?"), callbacks.RingsFalse(prompt.id))]
        return [*rows, about, *stars.beside(prompt, say), [Button(say("Back"), callbacks.Less(prompt.id))]]
    away = [Button(say("Skip"), callbacks.Skip(prompt.id)), Button(say("Later today"), callbacks.AskLater(prompt.id))]
    return [*rows, away, [menus.support(say), Button(say("More"), callbacks.More(prompt.id))]]


def read_aloud(outcome: MoreShown, say: Say) -> Message | Reply:
    """The story as someone reads it; a reply to it answers the card."""
    if not say.library.has_recording(outcome.scenario.id, say.language):
        return over.stale(say)
    title = put("<b>{title}</b>", title=outcome.scenario.text(say.language).title)
    return Message(text=title, recording=outcome.scenario.id, prompt_id=outcome.prompt.id)


@shows
def more(outcome: MoreShown, say: Say) -> Message:
    """The card again."""
    keys = _card_keys(outcome.prompt, outcome.scenario, say, more=True, last=outcome.last)
    return Message(text=_text(outcome, say), buttons=keys, in_place=True, prompt_id=outcome.prompt.id)


def less(outcome: MoreShown, say: Say) -> Message:
    return replace(more(outcome, say), buttons=_card_keys(outcome.prompt, outcome.scenario, say, last=outcome.last))


def other_ways(outcome: MoreShown, say: Say) -> Message | Reply:
    """The card again, without what they chose when they met it before."""
    if outcome.last is None:
        return over.stale(say)
    prompt, last = outcome.prompt, outcome.last
    gone = callbacks.Pick(prompt.id, last.way) if last.way else callbacks.OwnWords(prompt.id)
    keys = [[key for key in row if key.action != gone] for row in _card_keys(prompt, outcome.scenario, say)]
    text = _text(replace(outcome, last=None), say)
    return Message(text=last_time.other_ways(last, say) + "\n\n" + text, buttons=keys, in_place=True, prompt_id=prompt.id)


@shows
def words_deletion_asked(outcome: WordsDeletionAsked, say: Say) -> Reply:
    prompt = outcome.prompt.id
    keys = [[Button(say("Delete them"), callbacks.DeleteWords(prompt)), Button(say("Keep them"), callbacks.KeepWords(prompt))]]
    text = say("Delete what you wrote here? The practice still counts in your progress.")
    if outcome.opens_again:
        text = say("Delete what you wrote here? The card is open again then.")
    return Reply(messages=[Message(text=text, buttons=keys)])


def words_stay(_: WordsDeletionAsked, say: Say) -> Reply:
    return Reply(messages=[Message(text=say("Kept, as they are."), in_place=True)])


@shows
def words_deleted(outcome: WordsDeleted, say: Say) -> Reply:
    return _gone(outcome, say("Deleted. It leaves the backups within {days} days.", days=say.host.backup_days), say, in_place=True)


def taken_back(outcome: WordsDeleted, say: Say) -> Reply:
    """The words are gone, and the card stands there again as it was."""
    lead = say("All right, it was no answer. The words are gone, and nothing counts.")
    return replace(_gone(outcome, lead, say, in_place=False), bare_pressed=True)


def _gone(outcome: WordsDeleted, lead: str, say: Say, *, in_place: bool) -> Reply:
    parts = [lead]
    if outcome.some_stay:
        parts.append(say("Messages older than 48 hours stay in this chat; you can delete them yourself."))
    if outcome.withdrawn.count:
        parts.append(say("What you shared of it is taken back too."))
    if outcome.reopened and outcome.card is None:
        parts.append(say("A reply to that card still answers it."))
    again = [last_time.again(repeating, say) for repeating in outcome.repeating]
    shown = Reply() if outcome.card is None else card(outcome.card, say)
    first = Message(text=" ".join(parts), in_place=in_place)
    messages = [first, *again, *relays.taken_back(outcome.withdrawn, say), *shown.messages]
    return Reply(messages=messages, delete=outcome.message_ids, bare=shown.bare)


@shows
def asked(outcome: Asked, say: Say) -> Reply:
    prompt = outcome.prompt
    asked = question(outcome.scenario.text(say.language), prompt.question, say)
    hint = say("Write or send a voice note, in as many messages as you like. No answer is fine too.") if outcome.explained else ""
    keys = [[Button(say("Stop here"), callbacks.StopHere(prompt.id)), menus.support(say)]]
    text = put("<b>{question}</b>", question=asked) + (f"\n\n{hint}" if hint else "")
    message = Message(text=text, buttons=keys, prompt_id=prompt.id)
    return Reply(messages=[message], bare_pressed=True)


@shows
def asked_for_words(outcome: AskedForWords, say: Say) -> Message | Reply:
    return Message(text=write_them(say), prompt_id=outcome.prompt.id)


def write_them(say: Say) -> str:
    return say("What would you say or do? Write it in one message, in your own words. The numbers on the card still work.")


@shows
def skipped(outcome: Skipped, say: Say) -> Reply:
    bare = (outcome.prompt.outbox_id,) if outcome.prompt.outbox_id is not None else ()
    text = "\n\n".join([say("Skipped. Nothing more for now."), *course_days.last_word(outcome.day, say)])
    return Reply(messages=[Message(text=text, buttons=[*course_days.next_day(outcome.day, say), *menus.current(say)])], bare=bare)


@shows
def finished(outcome: Finished, say: Say) -> Reply:
    of_course, next_day = course_days.last_word(outcome.day, say), course_days.next_day(outcome.day, say)
    if outcome.then is not None:
        last = afterwards.asked(outcome.then, say)
        text = "\n\n".join([*of_course, last.text])
        return Reply(messages=[replace(last, text=text, buttons=[*last.buttons, *next_day])], bare_pressed=True)
    text = "\n\n".join([*of_course, last_words.words(outcome.person, outcome.next_at, say)])
    keys = [*next_day, last_words.leading_on(say), [menus.support(say)]]
    return Reply(messages=[Message(text=text, buttons=keys)], bare_pressed=True)


def today(outcome: Card | Viewed | Asked | Finished, say: Say) -> Message | Reply:
    if isinstance(outcome, Finished):
        return Message(text=_nothing_today(outcome, say), buttons=menus.current(say))
    return show(outcome, say)


def back_to_card(outcome: Card | Viewed | Asked | Finished, say: Say) -> Reply:
    return replace(Reply.of(today(outcome, say)), bare_pressed=True)


def _nothing_today(outcome: Finished, say: Say) -> str:
    if outcome.next_at is None:
        return say("Nothing is open. You can practice any time.")
    moment = say.moment(outcome.next_at, outcome.person.schedule.zone)
    return say("Nothing is open right now. The next scenario comes on {moment}.", moment=moment)


@shows
def kept_alone(_: KeptAlone, say: Say) -> Reply:
    text = say("I keep your words, and they are not shared. The scenario was taken back, so there is nothing to set beside them.")
    return Reply(messages=[Message(text=text, buttons=menus.current(say))], reaction=MARK)
