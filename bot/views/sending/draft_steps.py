"""Each step of writing a scenario: what it is called, what it asks, its buttons."""

from bot import callbacks
from bot.views.labels import in_rows, short
from bot.views.message import Button
from bot.views.say import Say, put
from bot.views.values import label as value_label
from practice import drafts
from practice.draft_parts import BEAT, BY_KEY, CHOSEN, MOST_WAYS, NEXT_WAYS, PARTS, STEP_OF, WAYS, Part, Step
from practice.drafts import Draft
from practice.languages import in_each, others
from practice.library import Problem
from practice.models import Value

SHOWN = 420  # characters of what is there already; the preview has all of it
SHOWN_BESIDE = 700  # of the other language: a whole story
PLACES = {tuple(str(each) for each in part.place): part.key for part in BY_KEY.values()}


def label(step: Step, say: Say) -> str:
    match step:
        case Step.VALUE:
            return say("Value")
        case Step.SETTING:
            return say("Setting")
        case Step.TOPICS:
            return say("Topics")
        case Step.TITLE:
            return say("Title")
        case Step.STORY:
            return say("Story")
        case Step.ASK:
            return say("Question")
        case Step.VIEW:
            return say("Another view")
        case Step.REFLECT:
            return say("Reflection")
        case Step.TRY:
            return say("To try")
    return _further_label(step, say)


def _further_label(step: Step, say: Say) -> str:
    match step:
        case Step.THEN:
            return say("They answer")
        case Step.NEXT:
            return say("Second question")
        case Step.FACILITATE:
            return say("For groups")
    if step in NEXT_WAYS:
        return say("Second, way {number}", number=NEXT_WAYS.index(step) + 1)
    return say("Way {number}", number=WAYS.index(step) + 1)


def question(draft: Draft, say: Say, *, with_words: bool = True) -> str:
    """What is asked, and what is there already."""
    asked = _chosen(draft, say) if draft.step in CHOSEN else _written(draft, say)
    parts = [asked, _beside(draft, say), _there(draft, say) if with_words else ""]
    return "\n\n".join(part for part in parts if part)


def _chosen(draft: Draft, say: Say) -> str:
    match draft.step:
        case Step.VALUE if draft.own_id is None:
            return "\n\n".join([_which_value(draft, say), *([_in_one_message(say)] if drafts.takes_all(draft) else [])])
        case Step.VALUE:
            return say("Which value is it about?")
        case Step.SETTING:
            return say("Where does it happen?")
    chosen = ", ".join(say.library.topic(topic).text(say.language) for topic in draft.frame.topics) or "—"
    lines = [
        say("What does it touch? Choose one to six."),
        say("* marks hard topics: a short note stands above the card, and people can turn them off."),
        say("Chosen: {topics}", topics=chosen),
    ]
    return "\n".join(lines)


def _which_value(draft: Draft, say: Say) -> str:
    asked = in_each(en=say("Which value is it about? You write in English."), es=say("Which value is it about? You write in Spanish."))
    return asked[draft.language]


def _written(draft: Draft, say: Say) -> str:
    asked = drafts.asked_parts(draft)
    if len(asked) < len(drafts.parts_at(draft, draft.step)):
        return put("<b>{step}</b>\n", step=label(draft.step, say)) + _line(asked[0], say)
    match draft.step:
        case Step.TITLE:
            return say("<b>Title</b>\nA few words, at most {most} characters.", most=asked[0].most)
        case Step.STORY:
            return say(
                "<b>Story</b>\nWho, where, and what was just said. Nobody real, and it ends before anyone decides. "
                "At most {most} characters.",
                most=asked[0].most,
            ) + ("\n\n" + _in_one_message(say) if drafts.takes_all(draft) else "")
        case Step.ASK:
            return say(
                "<b>Question</b>\nThe question at its end, such as “What do you say?” At most {most} characters.", most=asked[0].most
            )
        case Step.TRY:
            return say("<b>To try</b>\nOne small thing to try this week, at most {most} characters.", most=asked[0].most)
        case Step.NEXT:
            return say(
                "<b>Second question</b>\nIf the moment goes on after any of the ways: one more question, with ways of its own. "
                "At most {most} characters.",
                most=asked[0].most,
            )
        case Step.FACILITATE:
            return say(
                "<b>For groups</b>\nFor whoever leads a group with it; only trainers see it. What to ask the room, what tends to come up, "
                "where the rule is. At most {most} characters.",
                most=asked[0].most,
            )
    return _three_lines(draft, asked, say)


def _in_one_message(say: Say) -> str:
    return say(
        "You can also send all of it in one message: the story, an empty line, the question and, if you like, ways to respond, each on a "
        "line that begins with its number."
    )


def _three_lines(draft: Draft, asked: tuple[Part, ...], say: Say) -> str:
    if draft.step is Step.VIEW:
        head = say("<b>Another view</b>\nOne more way, unlike the others. Three lines in one message, or one after the other:")
    elif draft.step is Step.REFLECT:
        head = say("<b>Reflection</b>\nThree questions. Three lines in one message, or one after the other:")
    elif draft.step is Step.THEN:
        head = say(
            "<b>They answer</b>\nWhat the other one says or does after each way. A line for each, in one message or one after the other:"
        )
    elif draft.step in NEXT_WAYS:
        head = say("<b>{step}</b>\nThree lines in one message, or one after the other:", step=label(draft.step, say))
    else:
        head = say(
            "<b>Way {number}</b>\nOne that a good peer supporter might choose. Three lines in one message, or one after the other:",
            number=WAYS.index(draft.step) + 1,
        )
    return head + "\n" + "\n".join(put("{n}. ", n=n) + _line(part, say) for n, part in enumerate(asked, 1))


def _line(part: Part, say: Say) -> str:
    most = part.most
    if STEP_OF[part.key] is Step.THEN:
        return say("After way {number}: what do they say or do? (at most {most})", number=PARTS[Step.THEN].index(part) + 1, most=most)
    match part.key.partition(".")[2] or part.key:
        case "say":
            return say("What does someone say or do? (at most {most})", most=most)
        case "gives":
            return say("What does it give? (at most {most})", most=most)
        case "costs":
            return say("What may it cost? (at most {most})", most=most)
        case "words":
            return say("In which words? (at most {most})", most=most)
        case "why":
            return say("Why? (at most {most})", most=most)
        case "reflect-1":
            return say("What? Something about the moment. (at most {most})", most=most)
        case "reflect-2":
            return say("So what? Why it matters. (at most {most})", most=most)
    return say("Now what? What comes next. (at most {most})", most=most)


def _there(draft: Draft, say: Say) -> str:
    lines = [draft.parts[part.key] for part in PARTS.get(draft.step, ()) if part.key in draft.parts]
    if not lines:
        return ""
    return say("Now it says:\n<i>{words}</i>", words=short("\n".join(lines), SHOWN))


def _beside(draft: Draft, say: Say) -> str:
    """The same step in the other language, for whoever writes it in theirs."""
    if draft.beside is None or draft.step in CHOSEN:
        return ""
    other = drafts.parts_of(draft.beside)
    words = short("\n".join(other[part.key] for part in PARTS[draft.step] if part.key in other), SHOWN_BESIDE)
    return in_each(
        en=say("You write in English. In Spanish it says:\n<i>{words}</i>", words=words),
        es=say("You write in Spanish. In English it says:\n<i>{words}</i>", words=words),
    )[draft.language]


def keys(draft: Draft, say: Say) -> list[list[Button]]:
    back = drafts.before(draft, draft.step)
    turns = [] if back is None else [Button(say("Back"), callbacks.DraftStep(draft.id, back))]
    on = say("Go on") if drafts.is_done(draft, draft.step) else say("Skip")
    turns.append(Button(on, callbacks.DraftOn(draft.id, draft.step)))
    turns.append(Button(say("See the draft"), callbacks.ShowDraft(draft.id)))
    return [*_choices(draft, say), turns]


def _choices(draft: Draft, say: Say) -> list[list[Button]]:
    match draft.step:
        case Step.VALUE:
            values = [Button(value_label(value, say), callbacks.DraftValue(draft.id, value)) for value in Value]
            return [*in_rows(values, 2), *_language(draft, say)]
        case Step.SETTING:
            settings = say.library.settings
            return in_rows([Button(each.text(say.language), callbacks.DraftSetting(draft.id, each.id)) for each in settings], 2)
        case Step.TOPICS:
            return in_rows([_topic(draft, topic.id, say) for topic in say.library.topics], 2)
        case Step.VIEW if drafts.may_add_way(draft):
            return [[Button(say("Add a fourth way"), callbacks.DraftStep(draft.id, Step.WAY_4))]]
        case Step.WAY_4 if draft.ways != MOST_WAYS:
            return [*_lines(draft, say), [Button(say("Three are enough"), callbacks.DropWay(draft.id))]]
    if draft.step in BEAT and drafts.goes_on(draft):
        return [*_lines(draft, say), [Button(say("No second question"), callbacks.DropBeat(draft.id))]]
    return _lines(draft, say)


def _lines(draft: Draft, say: Say) -> list[list[Button]]:
    """One line of several, to write it anew."""
    parts = drafts.parts_at(draft, draft.step)
    if len(parts) == 1 or not all(part.key in draft.parts for part in parts):
        return []
    return [[Button(say("Change line {n}", n=n), callbacks.DraftPart(draft.id, part.key)) for n, part in enumerate(parts, 1)]]


def _language(draft: Draft, say: Say) -> list[list[Button]]:
    if draft.own_id is not None:
        return []
    labels = in_each(en=say("Write in English"), es=say("Write in Spanish"))
    return [[Button(labels[each], callbacks.DraftLanguage(draft.id, each)) for each in others(draft.language)]]


def _topic(draft: Draft, topic_id: str, say: Say) -> Button:
    topic, chosen = say.library.topic(topic_id), topic_id in draft.frame.topics
    mark = "✓" if chosen else "*" if topic.hard else ""
    return Button(mark + topic.text(say.language), callbacks.DraftTopic(draft.id, topic_id, int(not chosen)))


def where(problem: Problem, say: Say) -> str:
    """The step that a hint is about."""
    place = tuple(part.strip("]") for part in problem.key.replace("[", ".").split(".")[1:])
    counted = tuple(str(int(part) - 1) if part.isdecimal() else part for part in place)
    key = next((key for path, key in PLACES.items() if path[: len(counted)] == counted and counted), None)
    return say("All of it") if key is None else label(STEP_OF[key], say)
