"""What came of a scenario file: saved, or what to change in it, line by line."""

from dataclasses import replace

from bot.services.sending.uploads import CourseKept, FileKept, FileLost, FileRefused, FileTooBig
from bot.views import problems
from bot.views.cohorts import course
from bot.views.message import MARK, Message, Reply
from bot.views.say import Say
from bot.views.sending import drafting, own_scenarios
from bot.views.sending.own_scenarios import KILOBYTES
from bot.views.showing import shows

MOST_LINES = 5
MOST_HINTS = 3


@shows
def received(outcome: FileKept | CourseKept | FileRefused | FileTooBig | FileLost, say: Say) -> Message | Reply:
    match outcome:
        case FileKept(opened=opened, hints=hints):
            tail = drafting.hint_lines(hints, say, most=MOST_HINTS, by_line=True)
            page = own_scenarios.page(opened, say, lead=say("Saved from your file. Nothing is sent until you send it."), tail=tail)
            return Reply(messages=[page], reaction=MARK)
        case CourseKept(shown=shown):
            page = course.calendar(shown, say)
            lead = say("Saved from your file, as yours. Nothing is sent until you use it.")
            return Reply(messages=[replace(page, text=f"{lead}\n\n{page.text}")], reaction=MARK)
        case FileRefused():
            return Message(text=_refused(outcome, say), replies=True)
        case FileTooBig():
            return Message(text=say("That file is too big for me: at most {most} kB. Nothing was saved.", most=KILOBYTES), replies=True)
        case FileLost():
            return Message(text=say("Telegram did not hand me that file. Please send it again."), replies=True)


def _refused(outcome: FileRefused, say: Say) -> str:
    lines = [problems.at_line(each, say) for each in outcome.problems[:MOST_LINES]]
    more = len(outcome.problems) - len(lines)
    if more > 0:
        lines.append(say.plural("And {n} more.", "And {n} more.", more))
    head = say("I could not use that file, and saved none of it:")
    return "\n\n".join([head, "\n".join(lines), say("Change it and send it again, or /cancel.")])
