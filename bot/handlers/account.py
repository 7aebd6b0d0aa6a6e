"""The start, settings, pauses, moving, taking everything along, leaving."""

from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import button, command, on_command
from bot.services import looking
from bot.services.account import exports, farewells, moving, own_times, pauses, preferences, settings, starting
from bot.views.account import farewells as farewells_views
from bot.views.account import moving as moving_views
from bot.views.account import own_times as time_views
from db.moves import Kind as Code
from practice.picking import Kind


async def on_start(context: Context) -> None:
    """Alone, or with what a link put after it."""
    if context.args:
        deps, payload = context.deps, context.args[0]
        await context.act(starting.open_link, payload=payload, library=deps.library, rng=deps.rng)
        return
    await context.act(starting.start)


async def on_move(context: Context) -> None:
    """With a code after it, or alone."""
    message = context.incoming.effective_message
    if context.args and message is not None:
        await context.act(moving.give_code, text="".join(context.args), message_id=message.message_id)
        return
    await context.act(moving.show)


ROUTES = (
    on_command("start", on_start),
    button(callbacks.Welcome, starting.show_welcome),
    button(callbacks.TellMore, starting.show_welcome, more=True),
    button(callbacks.Agree, starting.agree),
    button(callbacks.Defaults, starting.use_defaults),
    command("settings", settings.show, page=""),
    button(callbacks.ShowSettings, settings.show),
    button(callbacks.NoName, settings.set_name, name=None),
    button(callbacks.ZoneIs, settings.set_zone),
    button(callbacks.AskCity, settings.ask_city),
    button(callbacks.AskLocation, settings.ask_location),
    button(callbacks.PickDays, settings.pick_days),
    button(callbacks.DaysAre, settings.set_days),
    button(callbacks.AllHours, settings.show, time_views.all_hours, page="hour"),
    button(callbacks.HalfHours, settings.show, time_views.half_hours, page="hour"),
    button(callbacks.HourIs, own_times.set_hour, minute=0),
    button(callbacks.HalfPastIs, own_times.set_hour, minute=30),
    button(callbacks.AskTimeOn, own_times.ask_time_on),
    button(callbacks.TimeOn, own_times.set_time_on),
    button(callbacks.SameTime, own_times.set_time_on, minute=None),
    button(callbacks.SecondIs, own_times.set_second),
    button(callbacks.NoSecond, own_times.set_second, minute=None),
    button(callbacks.QuietIs, own_times.set_quiet),
    button(callbacks.QuietOn, own_times.set_quiet_on),
    button(callbacks.OnlyNights, own_times.only_nights),
    button(callbacks.LanguageIs, settings.set_language),
    button(callbacks.HardTopics, settings.set_hard_topics),
    button(callbacks.ShowLeftOut, preferences.show, kind=Kind.TOPIC),
    button(callbacks.LeaveOut, preferences.leave_out),
    button(callbacks.ShowWorksIn, preferences.show, kind=Kind.SETTING),
    button(callbacks.WorkIn, preferences.work_in),
    button(callbacks.TrackIs, settings.set_track),
    button(callbacks.TextOnly, settings.set_text_only),
    command("stop", pauses.stop),
    button(callbacks.Stop, pauses.stop),
    button(callbacks.PauseFor, pauses.pause_for),
    button(callbacks.AskPauseDate, pauses.ask_date),
    button(callbacks.Resume, pauses.resume),
    on_command("move", on_move),
    button(callbacks.GetMoveCode, moving.make_code, kind=Code.ONCE),
    button(callbacks.MakeRecoveryCode, moving.make_code, kind=Code.RECOVERY),
    button(callbacks.DropMoveCode, moving.remove_code, kind=Code.ONCE),
    button(callbacks.RemoveRecoveryCode, moving.remove_code, kind=Code.RECOVERY),
    button(callbacks.HideRecoveryCode, moving.hide_recovery),
    button(callbacks.BringItHere, moving.bring, moving_views.brought),
    button(callbacks.LeaveItThere, moving.decline),
    command("exportmydata", exports.pack),
    command("deletemydata", farewells.ask),
    button(callbacks.ShowMyData, looking.about, farewells_views.my_data),
    button(callbacks.ExportMyData, exports.pack),
    button(callbacks.AskDeleteMyData, farewells.ask),
    button(callbacks.DeleteMyData, farewells.leave),
    button(callbacks.KeepMyData, farewells.stay),
)
