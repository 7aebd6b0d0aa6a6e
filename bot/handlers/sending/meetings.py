from bot import callbacks
from bot.handlers.routes import button
from bot.services.sending import meetings
from bot.views.sending import meetings as views

ROUTES = (
    button(callbacks.MeetPush, meetings.offer, views.offered),
    button(callbacks.OpenMeeting, meetings.open_now, views.opened),
    button(callbacks.LookAtMeeting, meetings.show, views.opened),
    button(callbacks.CloseMeeting, meetings.close_now, views.opened),
    button(callbacks.NewMeetingLink, meetings.make_new_link, views.opened),
)
