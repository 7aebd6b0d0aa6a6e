from bot import callbacks
from bot.handlers.daily.last_questions import last_question
from bot.handlers.routes import Field, button, command
from bot.services.review import following_up, planning, plans
from bot.views.review import following_up as following_up_views
from bot.views.review import planning as planning_views
from bot.views.review import plans as views

ROUTES = (
    command("plans", plans.list_page, views.listed),
    button(callbacks.ListPlans, plans.list_page, views.page),
    last_question(callbacks.WantPlans, planning.choose, planning_views.chosen, prompt_id=Field("after")),
    button(callbacks.NewPlan, planning.start, planning_views.started),
    last_question(callbacks.SkipPlan, planning.skip, planning_views.skipped),
    last_question(callbacks.SavePlan, plans.save, views.saved),
    button(callbacks.ChangePlan, plans.ask_which_half, views.which_half),
    button(callbacks.ChangeHalf, plans.ask_half, views.half_asked),
    button(callbacks.OpenPlan, plans.open_plan, views.opened),
    button(callbacks.ClosePlan, plans.close, views.opened),
    button(callbacks.ReopenPlan, plans.reopen, views.opened),
    button(callbacks.AskDeletePlan, plans.ask_to_delete, views.deletion_asked),
    button(callbacks.DeletePlan, plans.delete, views.deleted),
    last_question(callbacks.FollowUp, following_up.want, following_up_views.chosen),
    button(callbacks.CameUp, following_up.answer, following_up_views.answered, given=Field("answer")),
    button(callbacks.NoFollowUps, following_up.stop, following_up_views.stopped),
)
