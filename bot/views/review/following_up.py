"""Did it come up? The question, what each answer is met with, and an end to it in one tap."""

from bot import callbacks
from bot.services.review.following_up import FollowedUp, FollowUpAsked, FollowUpDeclined, FollowUpSet, NoMoreFollowUps, NoteKept
from bot.views.message import MARK, Button, Message, Reply
from bot.views.review import planning
from bot.views.say import Say
from bot.views.showing import shows
from practice.plans import Answer


@shows
def chosen(outcome: FollowUpSet | FollowUpDeclined, say: Say) -> Message:
    match outcome:
        case FollowUpSet(plan=plan, person=person):
            assert plan.follow_up_at is not None  # noqa: S101  it was set just now
            moment = say.moment(plan.follow_up_at, person.schedule.zone)
            text = planning.words(plan, say) + "\n\n" + say("All right. I ask on {moment}, or a little later.", moment=moment)
            keys = [Button(say("Don't ask me"), callbacks.FollowUp(plan.id, 0))]
        case FollowUpDeclined(plan=plan):
            text = planning.words(plan, say) + "\n\n" + say("All right, I won't ask about it.")
            keys = []
    return Message(text=text, buttons=[[*keys, Button(say("All plans"), callbacks.ListPlans(0))]], in_place=True)


def asked(outcome: FollowUpAsked, say: Say) -> Reply:
    """The question first: a phone may show its beginning to whoever looks at it."""
    plan = outcome.plan
    day = say.short_date(plan.created_at, outcome.person.schedule.zone)
    text = say("You wanted me to ask about a plan of {day}. Did it come up?", day=day) + "\n\n" + planning.words(plan, say)
    keys = {label: callbacks.CameUp(plan.id, given) for given, label in planning.answers(say).items()}
    buttons = [Button(label, action) for label, action in keys.items()]
    rows = [buttons[:1], buttons[1:2], buttons[2:], [Button(say("No more of these"), callbacks.NoFollowUps())]]
    return Reply(messages=[Message(text=text, buttons=rows, asks_about_plan=plan.id, scheduled=True, once=True)])


@shows
def answered(outcome: FollowedUp, say: Say) -> Message | Reply:
    """One plain sentence each; none of them is better than another."""
    plan = outcome.plan
    keys = [Button(say("Open the plan"), callbacks.OpenPlan(plan.id))]
    if plan.closed_at is None:
        keys.insert(0, Button(say("Close it"), callbacks.ClosePlan(plan.id)))
    return Message(text=planning.words(plan, say) + "\n\n" + _sentence(outcome, say), buttons=[keys], in_place=True)


def _sentence(outcome: FollowedUp, say: Say) -> str:
    match outcome.answer:
        case Answer.DID:
            return say("Thank you for telling me. Your plan was there when you wanted it.")
        case Answer.NOT_THIS_TIME:
            return say("Thank you for telling me. Some moments go another way, and the plan is still yours.")
        case Answer.NOT_YET if outcome.again_at is not None:
            moment = say.moment(outcome.again_at, outcome.person.schedule.zone)
            return say("That is fine; it can wait. I ask once more on {moment}, and then no more.", moment=moment)
        case Answer.NOT_YET:
            return say("That is fine; it can wait. I won't ask again, and it stays in /plans.")
        case Answer.LET_GO:
            return say("Let go, then. Plans are there to be changed or left.")


@shows
def stopped(_: NoMoreFollowUps, say: Say) -> Reply:
    text = say("All right, I won't ask about any plan. They stay in /plans, and each has a button to be asked again.")
    return Reply(messages=[Message(text=text, buttons=[[Button(say("All plans"), callbacks.ListPlans(0))]])], bare_pressed=True)


@shows
def note_kept(outcome: NoteKept, say: Say) -> Reply:
    text = say("Saved with your plan, not shared.")
    keys = [Button(say("Open the plan"), callbacks.OpenPlan(outcome.plan.id))]
    return Reply(messages=[Message(text=text, buttons=[keys])], reaction=MARK)
