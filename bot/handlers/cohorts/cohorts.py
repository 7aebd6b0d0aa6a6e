from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.account import starting
from bot.services.cohorts import cohort_changing, cohort_making, cohorts, ending
from bot.views.account import starting as starting_views
from bot.views.cohorts import cohort_making as making_views
from bot.views.cohorts import cohorts as views
from bot.views.cohorts import ending as ending_views
from practice.cohorts import Part

OWN_HOUR = 24


async def on_cohort(context: Context) -> None:
    """Alone, or with the code that a trainer read out."""
    if context.args:
        gate, text = context.gate, "".join(context.args)
        await context.act(starting.open_code, starting_views.opened, text=text, library=gate.library, rng=gate.rng)
        return
    await context.act(cohorts.open_, views.listed)


async def on_show(context: Context, pressed: callbacks.ShowCohort) -> None:
    await context.act(cohorts.show, views.opened, cohort_id=pressed.cohort)


async def on_list(context: Context, pressed: callbacks.ListCohorts) -> None:
    await context.act(cohorts.list_page, views.page, page=pressed.page)


async def on_have_code(context: Context, _: callbacks.HaveCohortCode) -> None:
    await context.act(cohorts.ask_code, views.code_asked)


async def on_new(context: Context, _: callbacks.NewCohort) -> None:
    await context.act(cohort_making.begin, making_views.pressed)


async def on_name(context: Context, pressed: callbacks.NameCohort) -> None:
    await context.act(cohort_making.name_it, making_views.pressed, text=pressed.name)


async def on_name_trainer(context: Context, pressed: callbacks.NameTrainer) -> None:
    await context.act(cohort_making.be_named, making_views.pressed, text=pressed.name or None)


async def on_change(context: Context, pressed: callbacks.ChangeCohort) -> None:
    await context.act(cohort_changing.offer, making_views.pressed, cohort_id=pressed.cohort)


async def on_ask(context: Context, pressed: callbacks.AskPart) -> None:
    await context.act(cohort_changing.ask, making_views.pressed, cohort_id=pressed.cohort, part=pressed.part)


async def on_skip(context: Context, pressed: callbacks.SkipPart) -> None:
    await context.act(cohort_changing.go_on, making_views.pressed, cohort_id=pressed.cohort, part=pressed.part)


async def on_starts(context: Context, pressed: callbacks.CohortStarts) -> None:
    await context.act(cohort_changing.start_in, making_views.pressed, cohort_id=pressed.cohort, days=pressed.days)


async def on_ends(context: Context, pressed: callbacks.CohortEnds) -> None:
    await context.act(cohort_changing.end_after, making_views.pressed, cohort_id=pressed.cohort, weeks=pressed.weeks)


async def on_hour(context: Context, pressed: callbacks.CohortHour) -> None:
    hour = None if pressed.hour == OWN_HOUR else pressed.hour
    await context.act(cohort_changing.set_hour, making_views.pressed, cohort_id=pressed.cohort, hour=hour)


async def on_all_hours(context: Context, pressed: callbacks.AllCohortHours) -> None:
    await context.act(cohort_changing.ask, making_views.all_hours, cohort_id=pressed.cohort, part=Part.HOUR)


async def on_zone(context: Context, pressed: callbacks.CohortZone) -> None:
    await context.act(cohort_changing.set_zone, making_views.pressed, cohort_id=pressed.cohort, zone=pressed.zone)


async def on_days(context: Context, pressed: callbacks.CohortDays) -> None:
    await context.act(cohort_changing.set_days, making_views.pressed, cohort_id=pressed.cohort, days=pressed.days)


async def on_pick_days(context: Context, pressed: callbacks.PickCohortDays) -> None:
    await context.act(cohort_changing.ask, making_views.pressed, cohort_id=pressed.cohort, part=Part.DAYS, days=pressed.days)


async def on_ask_end(context: Context, pressed: callbacks.AskEndCohort) -> None:
    await context.act(ending.ask, ending_views.asked, cohort_id=pressed.cohort)


async def on_end(context: Context, pressed: callbacks.EndCohort) -> None:
    await context.act(ending.end, ending_views.ended, cohort_id=pressed.cohort)


async def on_keep_practising(context: Context, _: callbacks.KeepPractising) -> None:
    await context.act(ending.keep_practising, ending_views.kept)


def register(app: App) -> None:
    on_command(app, "cohort", on_cohort)
    on_button(app, callbacks.ShowCohort, on_show)
    on_button(app, callbacks.ListCohorts, on_list)
    on_button(app, callbacks.HaveCohortCode, on_have_code)
    on_button(app, callbacks.NewCohort, on_new)
    on_button(app, callbacks.NameCohort, on_name)
    on_button(app, callbacks.NameTrainer, on_name_trainer)
    on_button(app, callbacks.ChangeCohort, on_change)
    on_button(app, callbacks.AskPart, on_ask)
    on_button(app, callbacks.SkipPart, on_skip)
    on_button(app, callbacks.CohortStarts, on_starts)
    on_button(app, callbacks.CohortEnds, on_ends)
    on_button(app, callbacks.CohortHour, on_hour)
    on_button(app, callbacks.AllCohortHours, on_all_hours)
    on_button(app, callbacks.CohortZone, on_zone)
    on_button(app, callbacks.CohortDays, on_days)
    on_button(app, callbacks.PickCohortDays, on_pick_days)
    on_button(app, callbacks.AskEndCohort, on_ask_end)
    on_button(app, callbacks.EndCohort, on_end)
    on_button(app, callbacks.KeepPractising, on_keep_practising)
