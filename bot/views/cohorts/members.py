"""Who is in a cohort, for its trainers: by the names shown."""

from functools import partial

from bot import callbacks
from bot.services.cohorts.members import ON_A_PAGE, MemberRemoved, MemberShown, MembersListed, RemovalAsked, TrainerAsked
from bot.views import menus
from bot.views.labels import pager
from bot.views.message import Button, Message, Reading
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.access import Action, Role
from practice.cohorts import Cohort, Membership


@shows
def said(outcome: MemberRemoved | RemovalAsked | TrainerAsked, say: Say) -> Message:
    match outcome:
        case MemberRemoved(listed=listed, shown_name=name):
            return _list(listed, say, lead=say("{name} is no longer in it, and I will tell them kindly.", name=name))
        case RemovalAsked(cohort=cohort, member=member):
            text = say(
                "Remove {name} from “{cohort}”? It happens at once, and they are told. What they shared stays "
                "theirs. Links made before now no longer let them in.",
                name=member.shown_name,
                cohort=cohort.name,
            )
            keys = [
                Button(say("Remove them"), callbacks.RemoveMember(cohort.id, member.id)),
                Button(say("Keep this person"), callbacks.ShowMember(cohort.id, member.id)),
            ]
            return Message(text=text, buttons=[keys], in_place=True, names_of=cohort.id)
        case TrainerAsked(cohort=cohort, member=member):
            text = say(
                "Make {name} a trainer of “{cohort}”? They can then do all that you can, and are told. They can step back at any time.",
                name=member.shown_name,
                cohort=cohort.name,
            )
            keys = [
                Button(say("Make a trainer"), callbacks.MakeTrainer(cohort.id, member.id)),
                Button(say("Back"), callbacks.ShowMember(cohort.id, member.id)),
            ]
            return Message(text=text, buttons=[keys], in_place=True, names_of=cohort.id)


@shows
def _list(outcome: MembersListed, say: Say, *, lead: str | None = None) -> Message:
    cohort, first = outcome.cohort, outcome.page * ON_A_PAGE
    lines = [_line(number, member, outcome.own_id, say) for number, member in enumerate(outcome.members, first + 1)]
    title = say("<b>In “{cohort}”</b>", cohort=cohort.name)
    text = "\n".join([*([] if lead is None else [lead, ""]), title, *lines])
    numbers = [Button(str(number), callbacks.ShowMember(cohort.id, member.id)) for number, member in enumerate(outcome.members, first + 1)]
    more = first + ON_A_PAGE < outcome.total
    turns = pager(outcome.page, partial(callbacks.ListMembers, cohort.id), say("Back"), say("More"), more=more)
    rows = [numbers[:4], numbers[4:], turns, [menus.to_cohort(cohort.id, say)]]
    return Message(text=text, buttons=rows, in_place=True, reads=_reads(cohort))


def _line(number: int, member: Membership, own_id: int, say: Say) -> str:
    line = put("{number}. {name}", number=number, name=member.shown_name)
    if member.role is Role.TRAINER:
        line += " " + say("(trainer)")
    return line + (" " + say("(you)") if member.id == own_id else "")


@shows
def _one(outcome: MemberShown, say: Say) -> Message:
    cohort, member = outcome.cohort, outcome.member
    is_trainer = member.role is Role.TRAINER
    name = put("<b>{name}</b>", name=member.shown_name)
    parts = [name + " " + say("(trainer)") if is_trainer else name]
    parts.append(say("In “{cohort}” since {day}.", cohort=cohort.name, day=say.day(member.joined_at, outcome.person.schedule.zone)))
    rows = []
    if outcome.is_self:
        rows.append([Button(say("My place"), callbacks.ShowPlace(cohort.id))])
    else:
        trainer = [] if is_trainer else [Button(say("Make a trainer"), callbacks.AskMakeTrainer(cohort.id, member.id))]
        rows.append([*trainer, Button(say("Remove"), callbacks.AskRemoveMember(cohort.id, member.id))])
    return Message(
        text="\n".join(parts),
        buttons=[*rows, [Button(say("Members"), callbacks.ListMembers(cohort.id, 0))]],
        in_place=True,
        reads=_reads(cohort),
    )


def _reads(cohort: Cohort) -> Reading:
    return Reading(cohort_id=cohort.id, action=Action.SEE_MEMBERS)
