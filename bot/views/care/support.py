"""The support answer: who can listen, and nothing beside it."""

from dataclasses import replace

from bot import callbacks
from bot.services.care.support import AboutMe, Needed, NothingHeldBack, NotNow
from bot.services.dialogues import Outcome
from bot.views import menus
from bot.views.daily import last_time
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import show, shows
from practice.library import DangerKind, Support, SupportKind, SupportLine

FIRST = (SupportKind.WARM_LINE, SupportKind.CRISIS)
AT_ONCE = (DangerKind.OVERDOSE, DangerKind.VIOLENCE)  # where minutes may count


@shows
def needed(outcome: Needed, say: Say) -> Reply:
    """Alone: no reaction, card, mirror or further question with it. What repeats words that were edited says so, where it stands."""
    again = [last_time.again(each, say) for each in outcome.repeating]
    return Reply(messages=[Message(text=_text(outcome, say), buttons=_keys(outcome, say)), *again], bare=outcome.bare, alone=True)


def _text(outcome: Needed, say: Say) -> str:
    if outcome.short:
        lead = _lead_again(outcome, say)
        more = say("/support has warm lines and more.") if _of(outcome.support, SupportKind.WARM_LINE) else say("/support has more.")
        lines = [*_listed(_of(outcome.support, SupportKind.CRISIS), outcome, say), more]
    else:
        lead = _lead(outcome, say)
        lines = [_these(outcome, say), *_listed(first(outcome.support), outcome, say)]
    return "\n\n".join([lead, "\n".join(lines), say("Was this about you, or the story?")])


def _these(outcome: Needed, say: Say) -> str:
    if outcome.softer:
        return say("This may be about the story. If it comes close to you, these people can listen:")
    return say("People who can listen:")


def _listed(lines: list[SupportLine], outcome: Needed, say: Say) -> list[str]:
    urgent = _of(outcome.support, SupportKind.EMERGENCY) if any(kind in AT_ONCE for kind in outcome.kinds) else []
    at_home = _of(outcome.support, SupportKind.VIOLENCE) if DangerKind.VIOLENCE in outcome.kinds else []
    return [_line(line, say) for line in (*lines, *at_home)] + [put("{how}", how=line.text(say.language).how) for line in urgent]


def _lead(outcome: Needed, say: Say) -> str:
    if outcome.saved:
        return say("I saved this. I'm a bot; no one is reading now, and I alert no one.")
    return say("I did not keep this. I'm a bot; no one is reading now, and I alert no one.")


def _lead_again(outcome: Needed, say: Say) -> str:
    if outcome.saved:
        return say("I saved this too. No one is reading now, and I alert no one.")
    return say("I did not keep this either. No one is reading now, and I alert no one.")


def _keys(outcome: Needed, say: Say) -> list[list[Button]]:
    story = callbacks.TheStory(outcome.place, outcome.prompt_id)
    return [[Button(say("About me"), callbacks.AboutMe()), Button(say("The story"), story), Button(say("Not now"), callbacks.NotNow())]]


def first(support: Support) -> list[SupportLine]:
    """A warm line, where there is one, and then the crisis line."""
    return [line for kind in FIRST for line in _of(support, kind)]


def _of(support: Support, kind: SupportKind) -> list[SupportLine]:
    return [line for line in support.lines if line.kind is kind][:1]


def _line(line: SupportLine, say: Say) -> str:
    words = line.text(say.language)
    return put("<b>{name}</b>: {how}", name=words.name, how=words.how)


@shows
def about_me(outcome: AboutMe, say: Say) -> Reply:
    """The resources again, one kind sentence, and there it ends."""
    lines = [*first(outcome.support), *_of(outcome.support, SupportKind.EMERGENCY)]
    parts = [say("Thank you for saying it; you don't have to carry this alone."), *(_line(line, say) for line in lines)]
    if outcome.quiet:
        parts.append(_quiet(say))
    return Reply(messages=[Message(text="\n\n".join(parts), buttons=[[menus.support(say)]])], bare_pressed=True, alone=True)


@shows
def not_now(outcome: NotNow, say: Say) -> Reply:
    parts = [say("All right. /support is always there."), *([_quiet(say)] if outcome.quiet else [])]
    return Reply(messages=[Message(text=" ".join(parts))], bare_pressed=True, alone=True)


def _quiet(say: Say) -> str:
    return say("For 24 hours nothing comes from me that you don't ask for.")


@shows
def nothing_held_back(_: NothingHeldBack, say: Say) -> Reply:
    text = say("Back to where we were. Here is what you can do now:")
    return Reply(messages=[Message(text=text, buttons=menus.current(say))], bare_pressed=True)


def went_on(outcome: Outcome | NothingHeldBack, say: Say) -> Reply:
    """What would have been said at once, had it been plain that it was the story."""
    reply = Reply.of(show(outcome, say))
    messages = [replace(message, in_place=False) for message in reply.messages]
    return replace(reply, messages=messages, reaction=None, bare_pressed=True)
