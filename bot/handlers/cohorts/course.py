from bot import callbacks
from bot.handlers.routes import button
from bot.services.cohorts import course_calendar, course_times, courses
from bot.views.cohorts import course as views
from bot.views.cohorts import course_day as day_views

ROUTES = (
    button(callbacks.CohortCourse, courses.show, views.shown),
    button(callbacks.TakeCourse, courses.take, views.shown),
    button(callbacks.AskCourseFile, courses.ask_file, views.shown),
    button(callbacks.UseCourse, courses.use, views.shown),
    button(callbacks.RestCourse, courses.pause, views.shown),
    button(callbacks.ResumeCourse, courses.resume, views.shown),
    button(callbacks.KeepCourse, courses.keep, views.shown),
    button(callbacks.AskDropCourse, courses.ask_to_drop, views.shown),
    button(callbacks.DropCourse, courses.drop, views.shown),
    button(callbacks.AskCourseWhen, course_times.ask_when, views.shown),
    button(callbacks.CourseDays, course_times.set_days, views.shown),
    button(callbacks.CourseHour, course_times.set_hour, views.shown),
    button(callbacks.CourseStart, course_times.set_start, views.shown),
    button(callbacks.CourseDay, course_calendar.show, day_views.shown),
    button(callbacks.PickDayValue, course_calendar.ask_value, day_views.shown),
    button(callbacks.AskDayScenario, course_calendar.ask_scenario, day_views.shown),
    button(callbacks.DayScenario, course_calendar.set_scenario, day_views.shown),
    button(callbacks.AskMoveDay, course_calendar.ask_move, day_views.shown),
    button(callbacks.MoveDay, course_calendar.move, day_views.shown),
    button(callbacks.DropDay, course_calendar.drop, day_views.shown),
)
