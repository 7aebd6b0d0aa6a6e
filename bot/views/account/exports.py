"""Taking it along: a notebook to read, and an archive with everything."""

from bot.services.account.exports import Packed
from bot.views.message import Document, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows


@shows
def packed(outcome: Packed, say: Say) -> Reply:
    notebook = Message(
        text=say(
            "Your notebook: open it in any browser, also without a connection. Whoever has this file can read it, so keep it where only "
            "you look."
        ),
        document=Document(form="notebook", person_id=outcome.person.id),
    )
    return Reply(messages=[notebook, *(_archive(outcome, number, say) for number in range(1, len(outcome.archives) + 1))])


def _archive(outcome: Packed, number: int, say: Say) -> Message:
    many = len(outcome.archives)
    text = say(
        "And all of it for a computer: the notebook, a table (CSV), the data (JSON) and your voice notes and certificates. "
        "Nothing was deleted here."
    )
    if number > 1:
        text = say("More of your voice notes and certificates.")
    if many > 1:
        text += " " + say("File {number} of {many}.", number=number, many=many)
    form = "archive" if number == 1 else "voices"
    files = outcome.archives[number - 1]
    facts = {"voices": files.voices, "certificates": files.certificates, "number": number}
    return Message(text=text, document=Document(form=form, person_id=outcome.person.id, facts=facts))
