"""Certificates: kept, refused kindly, listed, sent back, removed."""

from bot import callbacks
from bot.services.education.certificates import (
    CertificateAsked,
    CertificateRemoved,
    CertificateSent,
    CertificatesListed,
    FileOf,
    NothingToAttach,
    NotKept,
    Refusal,
    WordsOfFile,
)
from bot.services.education.credits import CreditShown
from bot.views import menus, unkeepable
from bot.views.education import credit_drafts
from bot.views.education import credits as log_views
from bot.views.message import MARK, Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import show, shows
from db.certificates import Certificate
from practice.certificates import MOST_FILES, FileKind


@shows
def nothing_to_attach(outcome: NothingToAttach, say: Say) -> Message:
    if outcome.awaits_scenario:
        return Message(text=say("That was not kept: a scenario comes as a .yaml file. Send that one, or /cancel."), replies=True)
    text = say("I did not keep that: I don't know what it belongs to. Is it a certificate? Log the hours first, then send it again.")
    return Message(text=text, buttons=[[Button(say("Log hours"), callbacks.BeginLog())], *menus.current(say)])


@shows
def _words(outcome: WordsOfFile, say: Say) -> Message | Reply:
    return unkeepable.with_file_dropped(show(outcome.heard, say), say, command=False)


@shows
def _file(outcome: FileOf, say: Say) -> Reply:
    lead = say("I have the certificate.") if outcome.refusal is None else refused(outcome.refusal, say)
    if outcome.words_unkept:
        lead += " " + say("The words under it were not kept.")
    said = None if outcome.refusal is None and not outcome.words_unkept else lead
    return Reply(messages=_about(outcome, lead, said, say), reaction=None if outcome.refusal else MARK)


def _about(outcome: FileOf, lead: str, said: str | None, say: Say) -> list[Message]:
    """The credit's card under what is said of the file; the draft's is a message of its own, with what it asks."""
    if isinstance(outcome.about, CreditShown):
        return [log_views.card(outcome.about, say, lead=lead)]
    shown = list(credit_drafts.shown(outcome.about, say).messages)
    return shown if said is None else [Message(text=said), *shown]


def refused(refusal: Refusal, say: Say) -> str:
    return {
        Refusal.KIND: say("I can keep a photo, or a JPEG, PNG or PDF file. That one was not kept."),
        Refusal.SIZE: say("That file is too big: up to 10 MB. It was not kept."),
        Refusal.NUMBER: say("There are {n} files with this already, as many as fit. That one was not kept.", n=MOST_FILES),
        Refusal.NOT_AS_TOLD: say(
            "That file is not the photo or PDF that its name says, so I did not keep it. Could you save it again and send it?"
        ),
        Refusal.GONE: say("I could not get that file from Telegram, so it was not kept. Please send it again."),
    }[refusal]


def not_kept(outcome: NotKept, say: Say) -> Message:
    """Said once the file was looked at, or could not be fetched."""
    action = callbacks.ListCredits(0, 0, 0) if outcome.credit_id is None else callbacks.OpenCredit(outcome.credit_id)
    label = say("My log") if outcome.credit_id is None else say("Open it")
    return Message(text=refused(outcome.refusal, say), buttons=[[Button(label, action)]])


@shows
def asked(outcome: CertificateAsked, say: Say) -> Message | Reply:
    text = say("Send a photo or a PDF of the certificate for {title}: up to 10 MB. Or /cancel.", title=outcome.credit.title)
    return Message(text=text)


@shows
def _list(outcome: CertificatesListed, say: Say) -> Message:
    lines = [_line(number, each, say) for number, each in enumerate(outcome.files, 1)]
    parts = [put("<b>{title}</b>", title=outcome.credit.title), "\n".join(lines) or say("No certificate yet")]
    rows = [
        [
            Button(say("See {n}", n=number), callbacks.SendCertificate(each.id)),
            Button(say("Remove {n}", n=number), callbacks.RemoveCertificate(each.id)),
        ]
        for number, each in enumerate(outcome.files, 1)
    ]
    last = [Button(say("Back"), callbacks.OpenCredit(outcome.credit.id))]
    if len(outcome.files) < MOST_FILES:
        last.append(Button(say("Add certificate"), callbacks.AddCertificate(outcome.credit.id)))
    return Message(text="\n\n".join(parts), buttons=[*rows, last], in_place=True)


def _line(number: int, certificate: Certificate, say: Say) -> str:
    kind = say("PDF") if certificate.mime_type == FileKind.PDF else say("Picture")
    if certificate.size is None:
        return say("{n}. {kind}, on its way", n=number, kind=kind)
    return say("{n}. {kind}, {size} kB", n=number, kind=kind, size=max(round(certificate.size / 1000), 1))


@shows
def removed(outcome: CertificateRemoved, say: Say) -> Reply:
    return Reply(messages=[_list(outcome.listed, say)], delete=outcome.message_ids, truncates=True)


@shows
def sent(outcome: CertificateSent, say: Say) -> Message | Reply:
    if outcome.certificate.size is None:
        return Message(text=say("It is still on its way to me. Try again in a minute."))
    return Message(text=say("Your certificate."), certificate=outcome.certificate.id)
