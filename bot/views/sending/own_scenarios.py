"""A cohort's own scenarios: the list, one of them, deleting it."""

from bot import callbacks
from bot.services.sending.own_scenarios import ON_A_PAGE, FileAsked, OwnDeleted, OwnDeletionAsked, OwnListed, OwnOpened
from bot.views import menus
from bot.views.labels import pager
from bot.views.message import Button, Document, Message, Reply
from bot.views.say import Say, put
from bot.views.sending.scenario_preview import language_name
from bot.views.showing import shows
from practice.languages import in_each
from practice.library import OwnScenario
from practice.models import Language

KILOBYTES = 256


@shows
def listed(outcome: OwnListed, say: Say) -> Message | Reply:
    cohort, first = outcome.cohort, outcome.page * ON_A_PAGE
    parts = [say("<b>Own scenarios</b> · {cohort}", cohort=cohort.name)]
    if outcome.scenarios:
        parts.append("\n".join(_line(number, each, say) for number, each in enumerate(outcome.scenarios, first + 1)))
    else:
        parts.append(say("None yet. Write one here, step by step, or send a file. You can stop at any time and go on later."))
    parts.append(
        say("Only trainers of this cohort see this list. Members see a scenario when you send it, or when its day of the course comes.")
    )
    numbers = [Button(str(number), callbacks.OpenOwn(each.own_id)) for number, each in enumerate(outcome.scenarios, first + 1)]
    more = first + ON_A_PAGE < outcome.total
    turns = pager(outcome.page, lambda page: callbacks.OwnScenariosPage(cohort.id, page), say("Earlier"), say("Next"), more=more)
    back = [Button(say("Read how"), callbacks.HowToWrite(cohort.id)), menus.to_cohort(cohort.id, say)]
    return Message(text="\n\n".join(parts), buttons=[numbers, turns, _new(outcome, say), back], in_place=True)


def how_to_write(outcome: OwnListed, say: Say) -> Message | Reply:
    """docs/own-scenarios.md, for whoever has only the chat."""
    parts = [
        say("<b>A scenario of yours, in ten minutes</b>"),
        say(
            "1. A moment from this week, with other names: who, where, what was just said. Three or four sentences. Stop before anyone "
            "decides.\n2. A question. It may name the moment: “The form is in front of you. What do you write?”"
        ),
        say("That is enough; add ways, costs and topics if you like. Name a hard topic, so that whoever left it out is spared."),
        say("No full name, place or date. No method, no promise to keep a danger secret, no advice on a medication."),
    ]
    back = [Button(say("Back"), callbacks.OwnScenarios(outcome.cohort.id))]
    return Message(text="\n\n".join(parts), buttons=[_new(outcome, say), back], in_place=True)


def _line(number: int, scenario: OwnScenario, say: Say) -> str:
    title, value = scenario.text(say.language).title, say.value(scenario.value)
    return put(
        "{number}. <b>{title}</b> · {value} · {languages}", number=number, title=title, value=value, languages=_languages(scenario, say)
    )


def _languages(scenario: OwnScenario, say: Say) -> str:
    return " + ".join(language_name(language, say) for language in Language if language in scenario.languages)


def _new(outcome: OwnListed, say: Say) -> list[Button]:
    file = Button(say("Send a file"), callbacks.SendScenarioFile(outcome.cohort.id))
    if outcome.draft is not None:
        return [Button(say("Go on with draft"), callbacks.ShowDraft(outcome.draft.id)), file]
    return [Button(say("Write one"), callbacks.WriteScenario(outcome.cohort.id)), file]


@shows
def page(outcome: OwnOpened, say: Say, *, lead: str | None = None, tail: str | None = None) -> Message:
    scenario = outcome.scenario
    parts = [lead] if lead else []
    parts.append(_facts(outcome, say))
    parts += [tail] if tail else []
    return Message(text="\n\n".join(parts), buttons=_page_keys(outcome, scenario, say), in_place=True, names_of=outcome.cohort.id)


def _facts(outcome: OwnOpened, say: Say) -> str:
    scenario = outcome.scenario
    topics = [say.library.topic(topic) for topic in scenario.topics]
    names = ", ".join(topic.text(say.language) + (" " + say("(hard)") if topic.hard else "") for topic in topics)
    lines = [
        put("<b>{title}</b>", title=scenario.text(say.language).title),
        put("{about}", about=" · ".join(say.value_and_setting(scenario))),
    ]
    if names:
        lines.append(say("Topics: {topics}", topics=names))
    for language in sorted(outcome.writers):
        writer = outcome.writers[language] or say("someone who left")
        lines.append(say("{language}: by {writer}", language=language_name(language, say), writer=writer))
    return "\n".join(lines)


def _page_keys(outcome: OwnOpened, scenario: OwnScenario, say: Say) -> list[list[Button]]:
    both = len(scenario.languages) > 1
    own_id = scenario.own_id
    preview, edit = dict.fromkeys(Language, say("Preview")), dict.fromkeys(Language, say("Edit"))
    if both:
        preview = in_each(en=say("Preview English"), es=say("Preview Spanish"))
        edit = in_each(en=say("Edit English"), es=say("Edit Spanish"))
    languages = sorted(scenario.languages)
    previews = [Button(preview[each], callbacks.PreviewOwn(own_id, 0, each)) for each in languages]
    edits = [Button(edit[each], callbacks.EditOwn(own_id, each)) for each in languages if each in outcome.mine]
    rows = [[Button(say("Send it"), callbacks.PushOne(outcome.cohort.id, scenario.id))], previews, edits]
    if not both:
        labels = in_each(en=say("Add English"), es=say("Add Spanish"))
        rows.append([Button(labels[each], callbacks.AddLanguage(own_id)) for each in Language if each not in scenario.languages])
    rows.append(
        [Button(say("Delete"), callbacks.AskDeleteOwn(own_id)), Button(say("All of them"), callbacks.OwnScenarios(outcome.cohort.id))]
    )
    return rows


@shows
def deletion_asked(outcome: OwnDeletionAsked, say: Say) -> Message | Reply:
    parts = [say("Delete “{title}” for everyone?", title=outcome.scenario.text(say.language).title)]
    if outcome.was_sent:
        parts.append(say("Whoever got it will no longer see its words. What they wrote about it stays theirs."))
    if outcome.planned:
        parts.append(say.plural("{n} planned send is canceled.", "{n} planned sends are canceled.", outcome.planned))
    own_id = outcome.scenario.own_id
    keys = [[Button(say("Delete it"), callbacks.DeleteOwn(own_id)), Button(say("Keep it"), callbacks.OpenOwn(own_id))]]
    return Message(text=" ".join(parts), buttons=keys, in_place=True)


@shows
def deleted(outcome: OwnDeleted, say: Say) -> Reply:
    text = say("Deleted. It leaves the backups within {days} days.", days=say.host.backup_days)
    back = [[Button(say("Own scenarios"), callbacks.OwnScenarios(outcome.cohort.id))]]
    return Reply(messages=[Message(text=text, buttons=back, in_place=True)], truncates=True)


@shows
def file_asked(outcome: FileAsked, say: Say) -> Message | Reply:
    text = say(
        "Send me the scenario as a .yaml file, in English, Spanish or both; at most {most} kB. A value, a story and a question are "
        "enough. Or /cancel.",
        most=KILOBYTES,
    )
    cohort = outcome.cohort.id
    keys = [[Button(say("Get an example"), callbacks.ExampleFile(cohort)), Button(say("Back"), callbacks.OwnScenarios(cohort))]]
    return Message(text=text, buttons=keys, in_place=True)


def example(outcome: FileAsked, say: Say) -> Message | Reply:
    """It comes below the question, which stays open."""
    text = say("Change the words in it and send it back to me.")
    return Message(text=text, document=Document(form="example-scenario", person_id=outcome.person_id))


def example_name(say: Say) -> str:
    return say("scenario.yaml")
