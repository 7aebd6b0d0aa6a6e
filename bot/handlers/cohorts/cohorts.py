from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import Field, button, on_button, on_command
from bot.services.account import starting
from bot.services.cohorts import cohort_changing, cohort_making, cohorts, ending
from bot.views.account import starting as starting_views
from bot.views.cohorts import cohort_making as making_views
from bot.views.cohorts import cohorts as views
from bot.views.cohorts import ending as ending_views
from practice.cohorts import OWN_HOUR, Part


async def on_cohort(context: Context) -> None:
    """Alone, or with the code that a trainer read out."""
    if context.args:
        deps, text = context.deps, "".join(context.args)
        await context.act(starting.open_code, starting_views.opened, text=text, library=deps.library, rng=deps.rng)
        return
    await context.act(cohorts.open_, views.listed)


async def on_name_trainer(context: Context, pressed: callbacks.NameTrainer) -> None:
    await context.act(cohort_making.be_named, making_views.pressed, text=pressed.name or None)


async def on_hour(context: Context, pressed: callbacks.CohortHour) -> None:
    hour = None if pressed.hour == OWN_HOUR else pressed.hour
    await context.act(cohort_changing.set_hour, making_views.pressed, cohort_id=pressed.cohort, hour=hour)


ROUTES = (
    on_command("cohort", on_cohort),
    button(callbacks.ShowCohort, cohorts.show, views.opened),
    button(callbacks.ListCohorts, cohorts.list_page, views.page),
    button(callbacks.HaveCohortCode, cohorts.ask_code, views.code_asked),
    button(callbacks.NewCohort, cohort_making.begin, making_views.pressed),
    button(callbacks.NameCohort, cohort_making.name_it, making_views.pressed, text=Field("name")),
    on_button(callbacks.NameTrainer, on_name_trainer),
    button(callbacks.ChangeCohort, cohort_changing.offer, making_views.pressed),
    button(callbacks.AskPart, cohort_changing.ask, making_views.pressed),
    button(callbacks.SkipPart, cohort_changing.go_on, making_views.pressed),
    button(callbacks.CohortStarts, cohort_changing.start_in, making_views.pressed),
    button(callbacks.CohortEnds, cohort_changing.end_after, making_views.pressed),
    on_button(callbacks.CohortHour, on_hour),
    button(callbacks.AllCohortHours, cohort_changing.ask, making_views.all_hours, part=Part.HOUR),
    button(callbacks.CohortZone, cohort_changing.set_zone, making_views.pressed),
    button(callbacks.CohortDays, cohort_changing.set_days, making_views.pressed),
    button(callbacks.PickCohortDays, cohort_changing.ask, making_views.pressed, part=Part.DAYS),
    button(callbacks.AskEndCohort, ending.ask, ending_views.asked),
    button(callbacks.EndCohort, ending.end, ending_views.ended),
    button(callbacks.KeepPractising, ending.keep_practising, ending_views.kept),
)
