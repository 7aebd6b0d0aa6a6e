"""Reports in words: to whoever reports, and to whom the host named."""

from bot import callbacks
from bot.services.sharing.reporting import Operator, ReportAsked, Reported
from bot.views.labels import short
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from db.reports import Kind

SHOWN = 900  # characters of what was reported


@shows
def asked(outcome: ReportAsked, say: Say) -> Message | Reply:
    text = say("Report this to {host}? They get the words and who wrote them, not your name. Trainers are not told.", host=say.host.name)
    if outcome.kind is Kind.NOTE:
        return Message(text=text, buttons=[[Button(say("Report it"), callbacks.ReportNote(outcome.about_id))]])
    keys = [
        Button(say("Report it"), callbacks.ReportShare(outcome.about_id)),
        Button(say("Back"), callbacks.OpenCircle(outcome.about_id, 0)),
    ]
    return Message(text=text, buttons=[keys], in_place=True)


@shows
def reported(outcome: Reported, say: Say) -> Message | Reply:
    parts = [say("Thank you. {host} has it now, without your name: {contact}", host=say.host.name, contact=say.host.contact)]
    parts.append(say("I'm a bot, and nobody is reading live. If someone is in danger now, /support shows who can help."))
    if outcome.kind is Kind.CIRCLE:
        parts.append(say("It does not come to you again."))
    else:
        parts.append(say("No more of this thread comes to you."))
    told = [_to_operator(outcome, operator, Say(operator.language, say.host, say.library)) for operator in outcome.operators]
    return Reply(messages=[Message(text="\n\n".join(parts), in_place=True), *told])


def _to_operator(outcome: Reported, operator: Operator, say: Say) -> Message:
    text = short(outcome.text, SHOWN)
    if outcome.kind is Kind.CIRCLE:
        lead = say("Someone reported what was shared in the circle of {cohort}:", cohort=outcome.cohort)
    else:
        lead = say("Someone reported a note in {cohort}:", cohort=outcome.cohort)
    rest = say("I don't say who reported it. Who wrote it, and all reports: {command}", command="python -m bot reports")
    return Message(text="\n\n".join([lead, put("{words}", words=text), rest]), chat_id=operator.chat_id)
