from bot import callbacks
from bot.handlers.routes import button, command
from bot.services.daily import courses
from bot.views.daily import courses as views
from bot.views.daily import prompts as prompt_views

ROUTES = (
    command("courses", courses.list_all, views.listed),
    button(callbacks.ListCourses, courses.list_all, views.listed),
    button(callbacks.ShowCourse, courses.show, views.shown),
    button(callbacks.BeginCourse, courses.begin, views.shown),
    button(callbacks.NextOfCourse, courses.take_next, views.shown),
    button(callbacks.GoOnCourse, courses.go_on, views.shown),
    button(callbacks.PauseCourse, courses.pause, views.shown),
    button(callbacks.LeaveCourse, courses.leave, views.shown),
    button(callbacks.ShowDaysMet, courses.list_days, views.days_met),
    button(callbacks.DayAgain, courses.day_again, prompt_views.card),
)
