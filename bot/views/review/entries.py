"""One entry with its scenario: opened, read whole, written anew."""

from dataclasses import replace

from bot import callbacks
from bot.services.daily.rewriting import NewWordsAsked, Rewritten, WhichAsked
from bot.services.review.reviewing import Opened, ReadOn
from bot.views.daily import last_time, reflecting, stars, viewing
from bot.views.daily.asking import question
from bot.views.labels import short
from bot.views.message import MARK, Button, Message, Reply
from bot.views.review import supervision
from bot.views.say import Say, put
from bot.views.showing import shows

SHOWN = 260  # characters of what they wrote, in each of the two places
LONGEST = 3500  # characters of one message of a text that is read whole
AT_ONCE = 3  # such messages for one press


@shows
def opened(outcome: Opened, say: Say) -> Reply:
    return Reply(messages=[_entry(outcome, say)])


def starred(outcome: Opened, say: Say) -> Reply:
    return Reply(messages=[replace(_entry(outcome, say), in_place=True)])


@shows
def rewritten(outcome: Rewritten, say: Say) -> Reply:
    text = say("Changed: this is what is kept now. Your older message stays in this chat; you can delete it yourself.")
    again = [last_time.again(repeating, say) for repeating in outcome.repeating]
    return Reply(messages=[Message(text=text), _entry(outcome.opened, say), *again], reaction=MARK)


def _entry(outcome: Opened, say: Say) -> Message:
    entry, scenario = outcome.entry, outcome.scenario
    title = "" if scenario is None else put("<b>{title}</b>\n", title=scenario.text(say.language).title)
    day = say.short_date(entry.at, outcome.person.schedule.zone)
    parts = [title + put("{value} · {day}", value=say.value(entry.value), day=day), *_answer(outcome, say), *_reflection(outcome, say)]
    if entry.voices:
        parts.append(say.plural("{n} voice note", "{n} voice notes", entry.voices))
    if outcome.shared:
        parts.append(say("Shared {where}.", where=reflecting.where_all(outcome.shared, say)))
    return Message(text="\n\n".join(parts), buttons=_keys(outcome, say), prompt_id=entry.prompt_id)


def _answer(outcome: Opened, say: Say) -> list[str]:
    """The card's question, and the way chosen or their own words."""
    entry, scenario = outcome.entry, outcome.scenario
    asked = [] if scenario is None else [put("<b>{question}</b>", question=scenario.text(say.language).ask)]
    if entry.own_words is not None:
        return ["\n".join([*asked, put("{words}", words=short(entry.own_words, SHOWN))])]
    if scenario is None or not entry.way or entry.way > len(scenario.en.ways):
        return []
    return ["\n".join([*asked, *viewing.chosen(scenario, entry.way, entry.next_way, say)])]


def _reflection(outcome: Opened, say: Say) -> list[str]:
    if outcome.entry.reflection_id is None:
        return []
    asked = (
        []
        if outcome.scenario is None
        else [put("<b>{question}</b>", question=question(outcome.scenario.text(say.language), outcome.entry.question, say))]
    )
    words = [put("{words}", words=short(outcome.entry.text, SHOWN))] if outcome.entry.text else []
    return ["\n".join([*asked, *words])] if asked or words else []


def _keys(outcome: Opened, say: Say) -> list[list[Button]]:
    entry = outcome.entry
    rows = [[Button(say("Edit"), callbacks.EditEntry(entry.prompt_id))] if entry.words else []]
    if outcome.scenario is not None:
        rows[0].append(Button(say("Write again"), callbacks.WriteAgain(entry.prompt_id)))
    if any(len(text) > SHOWN for text in (entry.own_words or "", entry.text)):
        rows.append([Button(say("Read all"), callbacks.ReadAll(entry.prompt_id, 0))])
    away = []
    if entry.own_words is not None:
        away.append(Button(say("Delete my words"), callbacks.AskDeleteWords(entry.prompt_id)))
    if entry.reflection_id is not None:
        label = say("Delete") if entry.own_words is None else say("Delete reflection")
        away.append(Button(label, callbacks.AskDelete(entry.reflection_id)))
    rows.append(away)
    if entry.voices and entry.reflection_id is not None:
        rows.append([Button(say("Listen"), callbacks.Listen(entry.reflection_id))])
    if entry.reflection_id is not None and (outcome.can_share or outcome.shared):
        rows.append([Button(say("Share"), callbacks.ShareReflection(entry.reflection_id))])
    if entry.reflection_id is not None:
        rows.append([supervision.bring_reflection(entry.reflection_id, say)])
    star = stars.star(callbacks.StarEntry(entry.prompt_id, int(not entry.starred)), say, is_on=entry.starred)
    rows.append([star, *([stars.pass_on(entry.prompt_id, say)] if outcome.scenario is not None else [])])
    return [*rows, [Button(say("All I wrote"), callbacks.ShowReview())]]


@shows
def read_on(outcome: ReadOn, say: Say) -> Reply:
    """As much as three messages hold; a button goes on where there is more."""
    parts = split(outcome.entry.words, LONGEST)
    first = outcome.part if outcome.part < len(parts) else 0
    messages = [Message(text=put("{words}", words=part), prompt_id=outcome.entry.prompt_id) for part in parts[first : first + AT_ONCE]]
    if first + AT_ONCE < len(parts):
        more = Button(say("Read on"), callbacks.ReadAll(outcome.entry.prompt_id, first + AT_ONCE))
        messages[-1] = Message(text=messages[-1].text, buttons=[[more]], prompt_id=outcome.entry.prompt_id)
    return Reply(messages=messages)


def split(text: str, longest: int) -> list[str]:
    """Pieces of at most `longest` UTF-16 units, as Telegram counts, cut at a line or a space where there is one."""
    pieces = []
    while len(text.encode("utf-16-le")) // 2 > longest:
        end = longest if text.isascii() else _fitting(text, longest)
        at = max(text.rfind("\n", end // 2, end), text.rfind(" ", end // 2, end))
        end = end if at < 0 else at
        pieces.append(text[:end].strip())
        text = text[end:].lstrip()
    return [piece for piece in [*pieces, text.strip()] if piece]


def _fitting(text: str, longest: int) -> int:
    """How many characters of the beginning take at most that many units."""
    return len(text.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", errors="ignore"))


@shows
def new_words_asked(outcome: WhichAsked | NewWordsAsked, say: Say) -> Message:
    match outcome:
        case WhichAsked(entry=entry):
            keys = [[Button(say("My answer"), callbacks.EditAnswer(entry.prompt_id))]]
            keys.append([Button(say("My reflection"), callbacks.EditText(entry.prompt_id))])
            return Message(text=say("Which one would you like to change?"), buttons=keys)
        case NewWordsAsked():
            return Message(
                text=say(
                    "Edit your own message in this chat, and I save the change. Telegram may not allow that after 48 "
                    "hours; then send the new words now, in one message. They take the place of the old ones. /cancel "
                    "leaves all as it is."
                )
            )
