"""Support, privacy, help: the texts about the bot itself."""

from dataclasses import replace

from bot import callbacks
from bot.services.looking import CountriesShown, SupportShown, Told
from bot.views import commands, menus
from bot.views.account import starting
from bot.views.labels import in_rows
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.screens import screens
from bot.views.showing import shows
from practice.library import SupportLine

FIRST = 2  # a warm line and the crisis line


@shows
def support(outcome: SupportShown, say: Say) -> Message:
    """Who can listen, a warm line first where there is one. Short: more is a tap away."""
    country = outcome.support.country
    first = say("I'm a bot; no one is reading now. These people can listen ({country}):", country=say.country(country))
    text = "\n\n".join([first, *(_line(line, say) for line in outcome.support.lines[:FIRST])])
    more, elsewhere = Button(say("More people"), callbacks.MoreSupport(country)), Button(say("Another country"), callbacks.ShowCountries())
    return Message(text=text, buttons=[[more, elsewhere]])


def support_in_place(outcome: SupportShown, say: Say) -> Message:
    return replace(support(outcome, say), in_place=True)


@shows
def countries(outcome: CountriesShown, say: Say) -> Message:
    shown = sorted(outcome.countries, key=say.country)
    buttons = [Button(say.country(each), callbacks.SupportCountry(each)) for each in shown]
    text = say("Where are you? I show who can listen there. If your country is not here, look at {url}.", url="findahelpline.com")
    return Message(text=text, buttons=in_rows(buttons, 2), in_place=True)


def more_support(outcome: SupportShown, say: Say) -> Reply:
    """The other lines, and what calling may lead to."""
    about = put("{about}", about=outcome.support.about.text(say.language).strip())
    texts = [*screens(_line(line, say) for line in outcome.support.lines[FIRST:]), *screens([about])]
    return Reply(messages=[Message(text=text) for text in texts])


def _line(line: SupportLine, say: Say) -> str:
    words = line.text(say.language)
    text = put("<b>{name}</b>\n{how}", name=words.name, how=words.how)
    return text + put(" {note}", note=words.note) if words.note else text


def privacy(_: Told, say: Say) -> Message:
    parts = [
        say("<b>Who can read what</b>"),
        say(
            "What you write is kept in an encrypted database at {host}. People there who hold its key, and Telegram, could read it. "
            "Nobody else, unless you share it. Chats with bots are not end-to-end encrypted.",
            host=say.host.name,
        ),
        starting.relation(say),
        *starting.drafts(say),
        *_retention(say),
        say("Questions: {contact}", contact=say.host.contact),
    ]
    more = [Button(say("More"), callbacks.MorePrivacy()), Button(say("My data"), callbacks.ShowMyData())]
    return Message(text="\n\n".join(parts), buttons=[more, [menus.support(say), Button(say("Help"), callbacks.ShowHelp())]])


def more_privacy(_: Told, say: Say) -> Message:
    parts = [
        say(
            "A shared location is used for the time zone and not kept. A reflection that you delete is gone at "
            "once; from the backups, within {days} days.",
            days=say.host.backup_days,
        ),
        say("Tip: turn on two-step verification in Telegram, so that nobody else can open your account."),
    ]
    return Message(text="\n\n".join(parts), buttons=[[Button(say("My data"), callbacks.ShowMyData()), menus.support(say)]])


def _retention(say: Say) -> list[str]:
    if not say.host.retention_months:
        return []
    return [
        say(
            "What you write is kept until you have been away for {months} months. I tell you 30 days before it goes.",
            months=say.host.retention_months,
        )
    ]


def help_text(outcome: Told, say: Say) -> Message:
    lines = [say("<b>What you can do here</b>"), *commands.helped(say)]
    after = say(
        "Swipe a message to reply to it: a reply to an older scenario still answers it. Questions: {contact}", contact=say.host.contact
    )
    free = [say("I am free software; my source is at {url}", url=say.host.source_url)] if say.host.source_url else []
    buttons = menus.beginning(say) if outcome.person.set_up_at is None else menus.current(say)
    return Message(text="\n\n".join(["\n".join(lines), after, *free]), buttons=buttons)
