"""A table of routes is checked when the bot is built."""

import zoneinfo
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, get_type_hints

import pytest
from pydantic import TypeAdapter, ValidationError

from bot import callbacks
from bot.callbacks.codec import WORDS
from bot.handlers import all_routes, routes
from bot.services import unkeepable
from bot.services.account import moving, settings, starting
from bot.services.care import mirroring, support
from bot.services.cohorts import cohorts
from bot.services.daily import picking
from bot.services.education import attendances, certificates, trainings
from bot.services.over import Stale
from bot.services.sending import uploads
from bot.views import showing
from bot.views.message import Message
from bot.views.say import Say
from db import Database
from practice import draft_parts
from practice.frozen import Frozen
from practice.library.course import Course
from practice.library.rule_pack import RulePack
from practice.library.shapes import Competency, Scenario, Setting, Topic
from practice.models import Person
from practice.trainings import Detail


def test_a_button_whose_field_the_use_case_does_not_take_names_both():
    with pytest.raises(TypeError, match=r"NamePlace has place, which bot\.services\.education\.trainings\.show does not take"):
        routes.button(_button("NamePlace", training=int, place=int), trainings.show)


def test_a_parameter_that_nothing_fills_names_button_use_case_and_parameter():
    with pytest.raises(
        TypeError, match=r"NoTraining gives bot\.services\.education\.trainings\.show no value for its parameter training_id"
    ):
        routes.button(_button("NoTraining"), trainings.show)


def test_a_constant_that_the_use_case_does_not_take_is_refused():
    with pytest.raises(TypeError, match="colour"):
        routes.button(callbacks.ShowTraining, trainings.show, colour="red")


def test_a_command_whose_use_case_needs_more_than_the_bot_provides_is_refused():
    with pytest.raises(TypeError, match=r"/training gives .* no value for its parameter training_id"):
        routes.command("training", trainings.show)


def test_a_use_case_whose_outcome_has_no_view_names_button_outcome_and_use_case():
    with pytest.raises(TypeError, match=r"ShowTraining has no view for Unheard, which tests\.handlers\.test_routes\._hear may give back"):
        routes.button(callbacks.ShowTraining, _hear)


def test_a_view_that_is_named_must_take_all_that_may_come_but_what_says_the_same_everywhere():
    routes.button(callbacks.ShowTraining, _hear, _say_unheard)
    with pytest.raises(TypeError, match="ShowTraining has no view for TrainingShown"):
        routes.button(callbacks.ShowTraining, trainings.show, _say_unheard)


def test_no_outcome_has_two_views():
    with pytest.raises(TypeError, match="Stale has two views"):
        showing.shows(_say_stale)


def test_all_that_words_and_files_may_lead_to_has_a_view():
    uses = (mirroring.hear, mirroring.remove, mirroring.add_to_last, attendances.hear, certificates.log, support.hear_log, unkeepable.hear)
    uses += (starting.open_link, starting.open_code, starting.start, moving.give_code, moving.show, settings.set_place, cohorts.open_)
    uses += (picking.practise_named, uploads.receive, uploads.refuse_size)
    named = {kind for use in uses for kind in showing.kinds(get_type_hints(use)["return"])}
    assert not named - set(showing.VIEWS)


def test_a_field_of_another_name_and_a_number_for_yes_or_no_fill_their_parameters():
    facts = routes._facts(_choose, {"place": routes.Field("spot")}, ["spot", "wanted"], whose="Choose")
    assert facts(None, _button("Chosen", spot=int, wanted=int)(3, 1)) == {"place": 3, "wanted": True}


def test_every_button_has_one_route_and_fits_into_its_64_bytes():
    kinds = [route.kind for route in all_routes() if isinstance(route, routes.ButtonRoute)]
    assert len(kinds) == len(set(kinds))
    assert max(callbacks.width(kind) for kind in kinds) <= 64


def test_the_width_of_a_button_counts_ten_digits_a_number_and_the_longest_word_of_a_choice():
    assert callbacks.width(_button("Three", a=int, b=int, c=int)) == len("1Three") + 3 * 11
    assert callbacks.width(_button("Shared", share=int)) == len("1Shared:") + 18
    assert callbacks.width(_button("Ranked", detail=Detail)) == len("1Ranked:") + max(len(detail) for detail in Detail)
    assert callbacks.width(_button("Taken", course=str)) == len("1Taken:") + 40
    with pytest.raises(KeyError, match="poem"):
        callbacks.width(_button("Recited", poem=str))


def test_what_content_may_call_something_fits_into_the_buttons_that_name_it():
    """One letter more is refused by the check, before anyone gets a card whose buttons cannot be made."""
    for shape, most in (
        (Course, WORDS["course"]),
        (RulePack, WORDS["pack"]),
        (Scenario, WORDS["scenario"]),
        (Topic, WORDS["topic"]),
        (Setting, WORDS["setting"]),
        (Competency, WORDS["name"]),
    ):
        id_of = TypeAdapter(Annotated[str, *shape.model_fields["id"].metadata])
        assert id_of.validate_python("a" * most)
        with pytest.raises(ValidationError):
            id_of.validate_python("a" * (most + 1))
    assert max(len(zone) for zone in zoneinfo.available_timezones()) <= WORDS["zone"]
    assert max(len(part) for part in draft_parts.BY_KEY) <= WORDS["part"]


class Unheard(Frozen):
    """Nothing says it."""


def _hear(_db: Database, _person: Person, _now: datetime, *, training_id: int) -> Unheard | Stale:
    raise AssertionError(training_id)


def _say_unheard(_: Unheard, __: Say) -> Message:
    raise AssertionError


def _say_stale(_: Stale, __: Say) -> Message:
    raise AssertionError


def _choose(_db: Database, _person: Person, _now: datetime, *, place: int, wanted: bool) -> Stale:
    raise AssertionError((place, wanted))


def _button(name: str, **parts: type) -> type:
    """A button outside the wire's table: it is no subclass of Callback, so that no other test meets it."""
    return dataclass(frozen=True)(type(name, (), {"__annotations__": parts}))
