from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.cohorts import members, membership
from bot.views.cohorts import members as views
from bot.views.cohorts import membership as place_views


async def on_list(context: Context, pressed: callbacks.ListMembers) -> None:
    await context.act(members.list_page, views.said, cohort_id=pressed.cohort, page=pressed.page)


async def on_show(context: Context, pressed: callbacks.ShowMember) -> None:
    await context.act(members.show, views.said, cohort_id=pressed.cohort, member_id=pressed.member)


async def on_ask_remove(context: Context, pressed: callbacks.AskRemoveMember) -> None:
    await context.act(members.ask_to_remove, views.said, cohort_id=pressed.cohort, member_id=pressed.member)


async def on_remove(context: Context, pressed: callbacks.RemoveMember) -> None:
    await context.act(members.remove, views.said, cohort_id=pressed.cohort, member_id=pressed.member)


async def on_ask_make_trainer(context: Context, pressed: callbacks.AskMakeTrainer) -> None:
    await context.act(members.ask_to_make_trainer, views.said, cohort_id=pressed.cohort, member_id=pressed.member)


async def on_make_trainer(context: Context, pressed: callbacks.MakeTrainer) -> None:
    await context.act(members.make_trainer, views.said, cohort_id=pressed.cohort, member_id=pressed.member)


async def on_place(context: Context, pressed: callbacks.ShowPlace) -> None:
    await context.act(membership.show, place_views.pressed, cohort_id=pressed.cohort)


async def on_ask_name(context: Context, pressed: callbacks.AskShownName) -> None:
    await context.act(membership.ask_name, place_views.pressed, cohort_id=pressed.cohort)


async def on_show_answers(context: Context, pressed: callbacks.ShowAnswers) -> None:
    await context.act(membership.show_answers, place_views.pressed, cohort_id=pressed.cohort, shows=bool(pressed.shows))


async def on_ask_leave(context: Context, pressed: callbacks.AskLeaveCohort) -> None:
    await context.act(membership.ask_to_leave, place_views.pressed, cohort_id=pressed.cohort)


async def on_leave(context: Context, pressed: callbacks.LeaveCohort) -> None:
    await context.act(membership.leave, place_views.pressed, cohort_id=pressed.cohort)


async def on_ask_step_back(context: Context, pressed: callbacks.AskStepBack) -> None:
    await context.act(membership.ask_to_step_back, place_views.pressed, cohort_id=pressed.cohort)


async def on_step_back(context: Context, pressed: callbacks.StepBack) -> None:
    await context.act(membership.step_back, place_views.pressed, cohort_id=pressed.cohort)


def register(app: App) -> None:
    on_button(app, callbacks.ListMembers, on_list)
    on_button(app, callbacks.ShowMember, on_show)
    on_button(app, callbacks.AskRemoveMember, on_ask_remove)
    on_button(app, callbacks.RemoveMember, on_remove)
    on_button(app, callbacks.AskMakeTrainer, on_ask_make_trainer)
    on_button(app, callbacks.MakeTrainer, on_make_trainer)
    on_button(app, callbacks.ShowPlace, on_place)
    on_button(app, callbacks.AskShownName, on_ask_name)
    on_button(app, callbacks.ShowAnswers, on_show_answers)
    on_button(app, callbacks.AskLeaveCohort, on_ask_leave)
    on_button(app, callbacks.LeaveCohort, on_leave)
    on_button(app, callbacks.AskStepBack, on_ask_step_back)
    on_button(app, callbacks.StepBack, on_step_back)
