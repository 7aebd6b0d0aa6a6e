"""The text of a scenario's card."""

from bot.services.daily.meeting_again import LastTime
from bot.views.daily import course_days, last_time
from bot.views.say import Say, put
from practice.courses import DayOfCourse
from practice.library import Scenario, ScenarioText
from practice.models import Prompt


def card_text(
    scenario: Scenario,
    say: Say,
    *,
    hard: bool,
    draft: bool = False,
    cohort: str | None = None,
    one_more: bool = False,
    in_meeting: bool = False,
    last: LastTime | None = None,
    day: DayOfCourse | None = None,
) -> str:
    """`draft`: it says that it is one; `cohort`: the name of the one that it comes from; `one_more`: the day had one already.

    `last`: when they met it before.
    """
    value, *setting = say.value_and_setting(scenario)
    parts = [
        "" if cohort is None else _from(cohort, say, one_more=one_more),
        say("<i>Whoever leads the meeting sees how many chose each way, from five answers up, never who.</i>") if in_meeting else "",
        *course_days.line(day, say),
        "" if last is None else last_time.met(last, say),
        _hard(say.hard_topics(scenario), say) if hard else "",
        " · ".join([put("<b>{value}</b>", value=value), *(put("{setting}", setting=each) for each in setting)]),
        *told(scenario.text(say.language)),
        say("<i>Written by your trainers.</i>") if scenario.is_own else "",
        say("<i>A draft, until peer supporters have signed it.</i>") if draft else "",
    ]
    return "\n\n".join(part for part in parts if part)


def _from(cohort: str, say: Say, *, one_more: bool) -> str:
    if one_more:
        return say("<i>One more today, from your cohort {cohort}.</i>", cohort=cohort)
    return say("<i>From your cohort {cohort}.</i>", cohort=cohort)


def told(words: ScenarioText) -> list[str]:
    """The scenario itself: its story, then its question with the ways."""
    ways = [put("{number}. {way}", number=number, way=way.say) for number, way in enumerate(words.ways, 1)]
    story = put("<b>{title}</b>\n{story}", title=words.title, story=words.story.strip())
    return [story, "\n".join([put("<b>{ask}</b>", ask=words.ask), *ways])]


def _hard(topics: str, say: Say) -> str:
    return say("<i>This one touches a hard topic: {topics}. It is fine to skip it. /settings can leave such topics out.</i>", topics=topics)


def is_one_more(prompt: Prompt) -> bool:
    return prompt.push_id is not None and prompt.local_on is None
