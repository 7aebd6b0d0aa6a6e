"""Writing a scenario in the chat: the step that is asked, and the draft so far."""

from collections.abc import Sequence

from bot import callbacks
from bot.services.sending.draft_words import ScenarioSaved
from bot.services.sending.drafting import DraftDropped, DraftInTheWay, DraftShown, DropAsked, StepAsked
from bot.views import problems
from bot.views.labels import in_rows, short
from bot.views.message import MARK, Button, Message, Reply
from bot.views.say import Say, put
from bot.views.sending import draft_steps, own_scenarios
from bot.views.sending.scenario_preview import language_name
from bot.views.showing import shows
from practice import drafts
from practice.draft_parts import MOST_WAYS, NEEDED, NEXT_WAYS, OPTIONAL, PARTS, Part, Step
from practice.drafts import Draft, takes_all
from practice.library import Problem

EXCERPT, EXCERPTS = 36, 500  # characters of each text in the overview at most, and of all lines together
LABEL = 14  # characters that a line's name and its colon take
FITTING = 30  # characters shown of where a text still fits
HINTS = 5


@shows
def in_the_way(outcome: DraftInTheWay, say: Say) -> Message:
    draft = outcome.draft.id
    keys = [[Button(say("Go on with draft"), callbacks.ShowDraft(draft)), Button(say("Drop it"), callbacks.AskDropDraft(draft))]]
    return Message(text=say("You have begun a scenario here that is not saved yet. One at a time."), buttons=keys, in_place=True)


@shows
def step(outcome: StepAsked, say: Say) -> Reply:
    draft = outcome.draft
    question = draft_steps.question(draft, say, with_words=not outcome.too_long)
    if draft.step in NEEDED and draft.beside is None:
        head = say("<b>{number} of {total}</b>", number=NEEDED.index(draft.step) + 1, total=len(NEEDED))
        question = head + " · " + question
    parts = [*_trouble(outcome, say), question]
    return _answered(Message(text="\n\n".join(parts), buttons=draft_steps.keys(draft, say), in_place=True), outcome)


def _answered(message: Message, outcome: StepAsked | DraftShown) -> Reply:
    return Reply(messages=[message], reaction=MARK if outcome.heard else None)


def _trouble(outcome: StepAsked, say: Say) -> list[str]:
    if outcome.by_words:
        return [say("For this one, please use the buttons.")]
    if outcome.lines is not None and takes_all(outcome.draft) and outcome.lines.found > MOST_WAYS:
        too_many = say("At most {most} ways fit; yours has {n}.", most=MOST_WAYS, n=outcome.lines.found)
        return [too_many + " " + say("Nothing changed. Edit your message, or send it again.")]
    if outcome.lines is not None:
        found = say.plural("I found {n} line, ", "I found {n} lines, ", outcome.lines.found)
        rest = say.plural("and here I need {n}.", "and here I need {n}, each on its own line.", outcome.lines.wanted)
        return [found + rest + " " + say("Nothing changed. Edit your message, or send it again.")]
    return [_too_long(part, outcome.draft, say) for part in outcome.too_long]


def _too_long(part: Part, draft: Draft, say: Say) -> str:
    text = draft.parts[part.key]
    facts = {"most": part.most, "n": len(text), "tail": text[: part.most][-FITTING:]}
    return say(
        "At most {most} characters; yours has {n}: it fits up to “…{tail}”. I keep it as it is. Edit your message, or send a shorter one.",
        **facts,
    )


@shows
def overview(outcome: DraftShown, say: Say) -> Reply:
    draft = outcome.draft
    told = [each for each in drafts.steps(draft) if each not in OPTIONAL or (each not in NEXT_WAYS and drafts.is_begun(draft, each))]
    fits = min(EXCERPT, EXCERPTS // len(told) - LABEL)
    parts = [
        say("<b>Your draft</b> · {language}", language=language_name(draft.language, say)),
        "\n".join(_line(draft, each, fits, say) for each in told),
        _state(outcome, say),
    ]
    return _answered(Message(text="\n\n".join(parts), buttons=_overview_keys(outcome, say), in_place=True), outcome)


def _line(draft: Draft, each: Step, fits: int, say: Say) -> str:
    label, text = draft_steps.label(each, say), _excerpt(draft, each, fits, say)
    if long := drafts.overlong(draft, each):
        over = len(draft.parts[long[0].key]) - long[0].most
        return put("{label}: {words} ", label=label, words=text) + say("(too long by {n})", n=over)
    return put("{label}: {words}", label=label, words=text)


def _excerpt(draft: Draft, each: Step, fits: int, say: Say) -> str:
    frame = draft.frame
    match each:
        case Step.VALUE:
            return "—" if frame.value is None else say.library.value(frame.value).text(say.language).name
        case Step.SETTING:
            return "—" if frame.setting is None else say.library.setting(frame.setting).text(say.language)
        case Step.TOPICS:
            return ", ".join(say.library.topic(topic).text(say.language) for topic in frame.topics) or "—"
    words = " / ".join(draft.parts[part.key] for part in PARTS[each] if part.key in draft.parts)
    words = " ".join(words.split())
    return short(words, fits) or "—"


def _state(outcome: DraftShown, say: Say) -> str:
    if lacking := drafts.missing(outcome.draft):
        return say("Still to write: {steps}.", steps=", ".join(draft_steps.label(each, say) for each in lacking))
    ready = _ready(outcome, say)
    if outcome.draft.frame.topics:
        return ready
    return ready + "\n" + say("If it touches a hard topic, name it under Topics: then people can leave it out.")


def _ready(outcome: DraftShown, say: Say) -> str:
    if outcome.hints:
        return say.plural("Ready to save. {n} hint, if you like.", "Ready to save. {n} hints, if you like.", len(outcome.hints))
    if any(not drafts.is_done(outcome.draft, step) for step in drafts.steps(outcome.draft) if step not in OPTIONAL):
        return say("Ready to save. The rest is yours to add, now, later or never.")
    return say("Ready to save.")


def _overview_keys(outcome: DraftShown, say: Say) -> list[list[Button]]:
    draft = outcome.draft
    every = [Button(draft_steps.label(each, say), callbacks.DraftStep(draft.id, each)) for each in drafts.steps(draft)]
    rows = in_rows(every, 3)
    if not drafts.missing(draft):
        ready = [Button(say("Preview"), callbacks.PreviewDraft(draft.id, 0)), Button(say("Save"), callbacks.SaveDraft(draft.id))]
        rows.append([*ready, *([Button(say("See hints"), callbacks.ShowHints(draft.id))] if outcome.hints else [])])
    later = Button(say("Later"), callbacks.OwnScenarios(draft.cohort_id))
    return [*rows, [later, Button(say("Drop it"), callbacks.AskDropDraft(draft.id))]]


def hints(outcome: DraftShown, say: Say) -> Message | Reply:
    back = [[Button(say("Back"), callbacks.ShowDraft(outcome.draft.id))]]
    return Message(text=hint_lines(outcome.hints, say) or say("Nothing to add."), buttons=back, in_place=True)


def hint_lines(found: Sequence[Problem], say: Say, *, most: int = HINTS, by_line: bool = False) -> str:
    """Friendly, and never in the way. `by_line`: of a file."""
    if not found:
        return ""
    lines = ["• " + (problems.at_line(each, say) if by_line else _hint(each, say)) for each in found[:most]]
    if len(found) > most:
        lines.append(say.plural("And {n} more.", "And {n} more.", len(found) - most))
    return "\n".join([say("Only hints: you decide, and you can save it as it is."), *lines])


def _hint(problem: Problem, say: Say) -> str:
    return put("{where}: ", where=draft_steps.where(problem, say)) + problems.words(problem, say)


@shows
def saved(outcome: ScenarioSaved, say: Say) -> Message:
    return own_scenarios.page(outcome.opened, say, lead=say("Saved. Nothing is sent until you send it."))


@shows
def drop_asked(outcome: DropAsked, say: Say) -> Message | Reply:
    draft = outcome.draft
    keys = [[Button(say("Drop draft"), callbacks.DropDraft(draft.id)), Button(say("Keep it"), callbacks.ShowDraft(draft.id))]]
    text = (
        say("Drop this draft? What is saved already stays as it is.") if draft.own_id else say("Drop this draft? Its words are then gone.")
    )
    return Message(text=text, buttons=keys, in_place=True)


@shows
def dropped(outcome: DraftDropped, say: Say) -> Reply:
    back = [[Button(say("Own scenarios"), callbacks.OwnScenarios(outcome.cohort.id))]]
    return Reply(messages=[Message(text=say("Dropped."), buttons=back, in_place=True)], truncates=True)
