from bot import callbacks
from bot.handlers.routes import button
from bot.services.cohorts import members, membership
from bot.views.cohorts import members as views
from bot.views.cohorts import membership as place_views

ROUTES = (
    button(callbacks.ListMembers, members.list_page, views.said),
    button(callbacks.ShowMember, members.show, views.said),
    button(callbacks.AskRemoveMember, members.ask_to_remove, views.said),
    button(callbacks.RemoveMember, members.remove, views.said),
    button(callbacks.AskMakeTrainer, members.ask_to_make_trainer, views.said),
    button(callbacks.MakeTrainer, members.make_trainer, views.said),
    button(callbacks.ShowPlace, membership.show, place_views.pressed),
    button(callbacks.AskShownName, membership.ask_name, place_views.pressed),
    button(callbacks.ShowAnswers, membership.show_answers, place_views.pressed),
    button(callbacks.AskLeaveCohort, membership.ask_to_leave, place_views.pressed),
    button(callbacks.LeaveCohort, membership.leave, place_views.pressed),
    button(callbacks.AskStepBack, membership.ask_to_step_back, place_views.pressed),
    button(callbacks.StepBack, membership.step_back, place_views.pressed),
)
