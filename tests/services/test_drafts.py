"""That a scenario is a draft is said with the day's first one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.services.daily import prompts
from bot.views.daily import prompts as views
from bot.views.say import Host, Say
from db import prompts as rows
from practice.models import Language
from tests.services.life import LIBRARY, MONDAY

SIGNED = replace(LIBRARY, scenarios=tuple(each.model_copy(update={"signed": ("Ana",)}) for each in LIBRARY.scenarios))
HOST = Host(name="Example", contact="hello@example.org", relation="neither", backup_days=14)
LINE = {Language.ENGLISH: "A draft, until", Language.SPANISH: "Es un borrador"}


def asked_again(life, library=LIBRARY):
    return prompts.practise(life.db, life.person, life.now, library=library, rng=life.rng)


def drafts_said(life, days, *, extra=0):
    """By day, for the planned card and `extra` ones asked for."""
    found = {}
    for _ in range(days):
        life.now += timedelta(days=1)
        found[life.now.day] = [each.draft for each in life.tick()] + [asked_again(life).draft for _ in range(extra)]
    return found


def test_the_first_card_of_each_day_says_it_and_no_later_one(life):
    assert drafts_said(life, 2, extra=2) == {3: [True, False, False], 4: [True, False, False]}


def test_a_new_day_begins_at_the_persons_midnight(life):
    life.now = MONDAY.replace(hour=4) + timedelta(days=1)  # 23:00 in New York, on the Monday that had its first card
    late = asked_again(life)
    life.now += timedelta(hours=2)
    assert (late.draft, asked_again(life).draft) == (False, True)


@pytest.mark.parametrize("language", list(Language))
def test_a_card_shown_again_says_what_it_said(life, language):
    say = Say(language, HOST, LIBRARY)
    first = rows.find_open(life.db, life.person.id)
    cards = [prompts.today(life.db, life.person, life.now, library=LIBRARY)]
    cards.append(asked_again(life))
    shown = [prompts.show_more(life.db, life.person, life.now, library=LIBRARY, prompt_id=first.id)]
    said = [*(views.card(each, say).messages[0].text for each in cards), *(views.more(each, say).text for each in shown)]
    assert [LINE[language] in text for text in said] == [True, False, True]


def test_another_one_instead_does_not_say_it_again(life):
    first = rows.find_open(life.db, life.person.id)
    assert not prompts.swap(life.db, life.person, life.now, library=LIBRARY, rng=life.rng, prompt_id=first.id).draft


def test_what_is_signed_is_no_draft_and_leaves_the_line_to_the_first_that_is(life):
    life.now += timedelta(days=1)
    assert not asked_again(life, SIGNED).draft
    life.now += timedelta(days=1)
    half = replace(
        LIBRARY,
        scenarios=tuple(
            one if index % 2 else other for index, (one, other) in enumerate(zip(LIBRARY.scenarios, SIGNED.scenarios, strict=True))
        ),
    )
    met = [asked_again(life, half) for _ in range(8)]
    first = next(index for index, each in enumerate(met) if each.scenario.is_draft)
    assert [each.draft for each in met] == [index == first for index in range(8)]
