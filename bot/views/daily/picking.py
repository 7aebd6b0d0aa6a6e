"""Pages of topics and settings to practise, and what a typed name may mean."""

from bot import callbacks
from bot.services.daily.picking import ON_A_PAGE, PicksShown, WhichPick
from bot.views.labels import in_rows, pager
from bot.views.message import Button, Message
from bot.views.say import Say
from bot.views.showing import shows
from bot.views.values import label
from practice.models import Value
from practice.picking import Kind, Pick


@shows
def _which(outcome: WhichPick, say: Say) -> Message:
    keys = [_key(pick, say) for pick in outcome.picks]
    text = say("Which one would you like to practice?") if keys else say("I find no value, topic or place by that name. Pick one here:")
    return Message(text=text, buttons=[*in_rows(keys, 2), *ways_to_pick(say)])


def ways_to_pick(say: Say) -> list[list[Button]]:
    return [
        [
            Button(say("Values"), callbacks.ChooseValue()),
            Button(say("Topics"), callbacks.ChooseTopic(0)),
            Button(say("Places"), callbacks.ChooseSetting(0)),
        ],
        [Button(say("Answer short lines"), callbacks.StartDrill())],
    ]


@shows
def page(outcome: PicksShown, say: Say) -> Message:
    """Eight to a page."""
    keys = [_key(Pick(kind=outcome.kind, id=each), say) for each in outcome.ids]
    turn = callbacks.ChooseSetting if outcome.kind is Kind.SETTING else callbacks.ChooseTopic
    turns = pager(outcome.page, turn, say("Back"), say("More"), more=(outcome.page + 1) * ON_A_PAGE < outcome.total)
    text = say("Where should the scenario be set?") if outcome.kind is Kind.SETTING else say("Which topic would you like to practice?")
    typed = say("You can type it too: /practice and its name.")
    return Message(text=f"{text} {typed}", buttons=[*in_rows(keys, 2), turns, *ways_to_pick(say)], in_place=True)


def _key(pick: Pick, say: Say) -> Button:
    match pick.kind:
        case Kind.VALUE:
            return Button(label(Value(pick.id), say), callbacks.PracticeValue(Value(pick.id)))
        case Kind.TOPIC:
            return Button(say.library.topic(pick.id).text(say.language), callbacks.PracticeTopic(pick.id))
        case Kind.SETTING:
            return Button(say.library.setting(pick.id).text(say.language), callbacks.PracticeSetting(pick.id))
