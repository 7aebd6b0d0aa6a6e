"""The pages of the settings for topics to leave out and for where one works."""

from bot import callbacks
from bot.services.account.preferences import PreferencesShown
from bot.views import menus
from bot.views.labels import in_rows, pager, short
from bot.views.message import Button, Message
from bot.views.say import Say
from bot.views.showing import shows
from practice.picking import Kind


@shows
def shown(outcome: PreferencesShown, say: Say) -> Message:
    keys = [_key(outcome, each, say) for each in outcome.ids]
    turn = callbacks.ShowLeftOut if outcome.kind is Kind.TOPIC else callbacks.ShowWorksIn
    turns = pager(outcome.page, turn, say("Back"), say("More"), more=outcome.more)
    return Message(text=_text(outcome, say), buttons=[*in_rows(keys, 2), turns, [menus.back_to_settings(say)]], in_place=True)


def _text(outcome: PreferencesShown, say: Say) -> str:
    if outcome.nothing_left:
        return say("Without that one no scenario would be left, so it still comes.")
    if outcome.kind is Kind.TOPIC:
        return say("Tap a topic to leave it out (✗), or to let it come again. If you ask for it by name, it still comes.")
    return say("Where do you work? Scenarios from the places you tap (✓) come first; others come too.")


def _key(outcome: PreferencesShown, id_: str, say: Say) -> Button:
    chosen = id_ in outcome.chosen
    if outcome.kind is Kind.TOPIC:
        label = say.library.topic(id_).text(say.language)
        return Button(short(f"✗ {label}" if chosen else label), callbacks.LeaveOut(id_, outcome.page))
    label = say.library.setting(id_).text(say.language)
    return Button(short(f"✓ {label}" if chosen else label), callbacks.WorkIn(id_, outcome.page))
