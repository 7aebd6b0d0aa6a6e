"""Looking back, plans, self-checks, supervision."""

from bot import callbacks
from bot.handlers.last_questions import last_question
from bot.handlers.routes import Field, button, command
from bot.services.daily import rewriting
from bot.services.review import (
    following_up,
    looking_back,
    own_week,
    planning,
    plans,
    practice_days,
    printing,
    reviewing,
    self_checks,
    stars,
    supervision,
)
from bot.views.review import entries as entries_views
from bot.views.review import planning as planning_views
from bot.views.review import reviewing as reviewing_views
from bot.views.review import self_checks as self_checks_views
from db.dialogues import Asking

ROUTES = (
    command("review", reviewing.review),
    button(callbacks.ShowReview, reviewing.review),
    button(callbacks.ReviewValues, reviewing.review, reviewing_views.values),
    button(callbacks.ListEntries, reviewing.list_page),
    button(callbacks.ListStarred, reviewing.list_starred),
    button(callbacks.StarEntry, stars.star_entry, entries_views.starred),
    button(callbacks.PrintEntries, printing.ask),
    button(callbacks.AskSearch, reviewing.ask_search),
    button(callbacks.OpenEntry, reviewing.open_entry),
    button(callbacks.ReadAll, reviewing.read_on),
    button(callbacks.EditEntry, rewriting.ask),
    button(callbacks.EditAnswer, rewriting.ask_for, asking=Asking.NEW_ANSWER),
    button(callbacks.EditText, rewriting.ask_for, asking=Asking.NEW_TEXT),
    button(callbacks.WriteAgain, reviewing.write_again),
    button(callbacks.LookBack, looking_back.choose),
    button(callbacks.LookBackLess, looking_back.less),
    button(callbacks.ShowOwnWeek, own_week.show),
    button(callbacks.OwnWeekOn, own_week.choose),
    button(callbacks.ShowCalendar, practice_days.recent),
    command("plans", plans.list_page),
    button(callbacks.ListPlans, plans.list_page),
    last_question(callbacks.WantPlans, planning.choose, planning_views.answered, prompt_id=Field("after")),
    button(callbacks.NewPlan, planning.start),
    last_question(callbacks.SkipPlan, planning.skip),
    last_question(callbacks.SavePlan, plans.save),
    button(callbacks.ChangePlan, plans.ask_which_half),
    button(callbacks.ChangeHalf, plans.ask_half),
    button(callbacks.OpenPlan, plans.open_plan),
    button(callbacks.ClosePlan, plans.close),
    button(callbacks.ReopenPlan, plans.reopen),
    button(callbacks.AskDeletePlan, plans.ask_to_delete),
    button(callbacks.DeletePlan, plans.delete),
    last_question(callbacks.FollowUp, following_up.want),
    button(callbacks.CameUp, following_up.answer, given=Field("answer")),
    button(callbacks.NoFollowUps, following_up.stop),
    command("selfcheck", self_checks.open_, self_checks_views.opened),
    button(callbacks.ShowSelfCheck, self_checks.open_, self_checks_views.opened),
    button(callbacks.BeginSelfCheck, self_checks.begin),
    button(callbacks.AnswerSelfCheck, self_checks.answer),
    button(callbacks.TurnSelfCheck, self_checks.turn_to),
    button(callbacks.RestSelfCheck, self_checks.rest),
    button(callbacks.OpenSelfCheck, self_checks.show, self_checks_views.shown),
    button(callbacks.PictureSelfCheck, self_checks.show, self_checks_views.pictured),
    button(callbacks.AskDeleteSelfCheck, self_checks.ask_to_delete),
    button(callbacks.KeepSelfCheck, self_checks.keep),
    button(callbacks.DeleteSelfCheck, self_checks.delete),
    command("supervision", supervision.show),
    button(callbacks.ShowSupervision, supervision.show),
    button(callbacks.BringReflection, supervision.bring_reflection),
    button(callbacks.BringPlan, supervision.bring_plan),
    button(callbacks.RemoveSupervision, supervision.remove),
    button(callbacks.AskClearSupervision, supervision.ask_to_clear),
    button(callbacks.ClearSupervision, supervision.clear),
)
