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
        " · ".join([put("<b>{value}</b>", value=value), *(put("{setting}", setting=each) for each in setting)]),
        *told(scenario.text(say.language)),
    ]
    if hard:
        parts.insert(0, _hard(say.hard_topics(scenario), say))
    if last is not None:
        parts.insert(0, last_time.met(last, say))
    parts[:0] = course_days.line(day, say)
    if in_meeting:
        parts.insert(0, say("<i>Whoever leads the meeting sees how many chose each way, from five answers up, never who.</i>"))
    if cohort is not None:
        extra = say("<i>One more today, from your cohort {cohort}.</i>", cohort=cohort)
        parts.insert(0, extra if one_more else say("<i>From your cohort {cohort}.</i>", cohort=cohort))
    if scenario.is_own:
        parts.append(say("<i>Written by your trainers.</i>"))
    if draft:
        parts.append(say("<i>A draft, until peer supporters have signed it.</i>"))
    return "\n\n".join(parts)


def told(words: ScenarioText) -> list[str]:
    """The scenario itself: its story, then its question with the ways."""
    ways = [put("{number}. {way}", number=number, way=way.say) for number, way in enumerate(words.ways, 1)]
    story = put("<b>{title}</b>\n{story}", title=words.title, story=words.story.strip())
    return [story, "\n".join([put("<b>{ask}</b>", ask=words.ask), *ways])]


def _hard(topics: str, say: Say) -> str:
    return say("<i>This one touches a hard topic: {topics}. It is fine to skip it. /settings can leave such topics out.</i>", topics=topics)


def is_one_more(prompt: Prompt) -> bool:
    return prompt.push_id is not None and prompt.local_on is None
