"""Hours with their days, quiet hours and "later today", as people type them in either language."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from practice.typed.typed_later import read_later
from practice.typed.typed_quiet import read_quiet
from practice.typed.typed_times import read_times

ALL = "0123456"
TIMES = {
    "8:30 pm": "=20:30",
    "20h": "=20:00",
    "8h30": "=08:30",
    "noon": "=12:00",
    "al mediodía": "=12:00",
    "half past eight": "=08:30",
    "quarter to nine pm": "=20:45",
    "las ocho y cuarto de la noche": "=20:15",
    "ocho menos cuarto": "=07:45",
    "un cuarto para las nueve": "=08:45",
    "eight thirty": "=08:30",
    "1930": "=19:30",
    "8:20": "=08:20",  # read, though it is no quarter of an hour
    "weekends at 10": "56=10:00",
    "fines de semana a las 10": "56=10:00",
    "saturday 10:30": "5=10:30",
    "10:30 on Saturdays": "5=10:30",
    "los domingos al mediodía": "6=12:00",
    "every day at 9": f"{ALL}=09:00",
    "weekdays 8:00, Saturday 10:30": "01234=08:00 5=10:30",
    "weekdays at 8 and weekends at 10": "01234=08:00 56=10:00",
    "8 on weekdays, 10 on weekends": "01234=08:00 56=10:00",
    "a las 8 entre semana y los sábados a las 10:30": "01234=08:00 5=10:30",
    "lunes a viernes a las ocho y media, sábado 10": "01234=08:30 5=10:00",
    "8 lunes y martes, 10 sábado": "01=08:00 5=10:00",
    "Mon-Fri 8, Sat-Sun 10": "01234=08:00 56=10:00",
    "mon 8 tue 9 wed 10": "0=08:00 1=09:00 2=10:00",
    "8, weekends 10": "=08:00 56=10:00",
    "weekdays at 8, other days at 10": "01234=08:00 =10:00",
    "9 am and 6 pm": "=09:00 =18:00",
    "a la una": "=01:00?",  # of the night or of the afternoon
    "2:30": "=02:30?",
    "6:45": "=06:45",
    "1 am": "=01:00",
    "5": "=05:00?",
    "8 y 18": "=08:00 =18:00",
}
NO_TIMES = "|hello|foo at 8|10 to 7|weekends|sometime|in the morning|25:00|8 or so people|el sábado|8:75|mi hermana a las ocho"
QUIET = {
    "10 pm to 7 am": f"{ALL}=22:00-07:00",
    "de 22 a 7": f"{ALL}=22:00-07:00",
    "22-7": f"{ALL}=22:00-07:00",
    "7-22": f"{ALL}=07:00-22:00",  # one of 24 makes the other one, too
    "8 a 20": f"{ALL}=08:00-20:00",
    "9 to 17:30": f"{ALL}=09:00-17:30",
    "14 to 3": f"{ALL}=14:00-03:00",
    "10 to 7": f"{ALL}=22:00-07:00",
    "9 to 5": f"{ALL}=09:00-17:00",  # a working day
    "de 8 a 4": f"{ALL}=08:00-16:00",
    "9 to 6": f"{ALL}=21:00-06:00",
    "12-1": f"{ALL}=12:00-13:00",  # no night is an hour long
    "1 a 3": f"{ALL}=13:00-15:00",
    "12 to 6": f"{ALL}=00:00-06:00",
    "10-6am": f"{ALL}=22:00-06:00",
    "10pm to 6:30am": f"{ALL}=22:00-06:30",
    "22:00 – 07:00": f"{ALL}=22:00-07:00",
    "de las 10 de la noche a las 7 de la mañana": f"{ALL}=22:00-07:00",
    "entre las 11 de la noche y las 6 de la mañana": f"{ALL}=23:00-06:00",
    "13-17": f"{ALL}=13:00-17:00",
    "noon to 3 pm": f"{ALL}=12:00-15:00",
    "none": "",
    "ninguna": "",
    "No quiet hours.": "",
    "weekdays 9 to 5": "+01234=09:00-17:00",
    "Mon–Fri 9–17": "+01234=09:00-17:00",
    "between 9 and 5 on weekdays": "+01234=09:00-17:00",
    "entre 9 y 17 entre semana": "+01234=09:00-17:00",
    "de 9 a 17 de lunes a viernes": "+01234=09:00-17:00",
    "only weekdays 9-17": "01234=09:00-17:00",
    "nights and Mon–Fri 9–17": f"{ALL}=21:00-08:00 01234=09:00-17:00",
    "noches y lunes a viernes de 9 a 17": f"{ALL}=21:00-08:00 01234=09:00-17:00",
    "22 to 7, weekdays 9 to 5": f"{ALL}=22:00-07:00 01234=09:00-17:00",
    "8 to 4 weekdays and 21 to 8 every day": f"01234=08:00-16:00 {ALL}=21:00-08:00",
    "all day Sunday": "+6=00:00-00:00",
    "todo el domingo": "+6=00:00-00:00",
    "los domingos todo el día": "+6=00:00-00:00",
    "sundays": "+6=00:00-00:00",
    "weekdays 9-5 and all day sunday": "+01234=09:00-17:00 6=00:00-00:00",
}
NO_QUIET = "|10 pm|hello|10 to|8am-8am|all day|quiet please|25-7|from Monday to 5"
LATER = {
    "in an hour": "11:05",
    "2 hours": "12:05",
    "in half an hour": "10:35",
    "en media hora": "10:35",
    "una hora y media": "11:35",
    "dentro de dos horas": "12:05",
    "in 90 minutes": "11:35",
    "tonight": "19:00",
    "esta noche": "19:00",
    "this afternoon": "15:00",
    "8": "20:00",  # eight in the morning is over
    "at 9": "21:00",
    "8:30 pm": "20:30",
    "20h": "20:00",
    "noon": "12:00",
    "maybe at 5": "17:00",
    "más tarde, a las 6": "18:00",
}
NOT_LATER = "|9 am|tomorrow|mañana|in 20 hours|soon|hour|when I can|later|midnight"
NOW = datetime(2026, 3, 2, 10, 5, tzinfo=ZoneInfo("America/New_York"))


def shown(days: frozenset[int] | None, *times: time) -> str:
    return "".join(map(str, sorted(days or ()))) + "=" + "-".join(f"{at:%H:%M}" for at in times)


@pytest.mark.parametrize(("text", "meant"), TIMES.items())
def test_hours_are_read_with_their_days(text: str, meant: str) -> None:
    assert " ".join(shown(said.days, said.at) + "?" * said.is_open for said in read_times(text) or ()) == meant


@pytest.mark.parametrize("text", NO_TIMES.split("|"))
def test_what_is_more_or_less_than_hours_is_none(text: str) -> None:
    assert read_times(text) is None


@pytest.mark.parametrize(("text", "meant"), QUIET.items())
def test_quiet_hours_are_read(text: str, meant: str) -> None:
    said = read_quiet(text)
    assert said is not None
    assert ("+" if said.adds else "") + " ".join(shown(span.days, span.start, span.end) for span in said.spans) == meant


@pytest.mark.parametrize("text", NO_QUIET.split("|"))
def test_what_are_no_quiet_hours_is_none(text: str) -> None:
    assert read_quiet(text) is None


@pytest.mark.parametrize(("text", "at"), LATER.items())
def test_later_today_is_read(text: str, at: str) -> None:
    then = read_later(text, now=NOW)
    assert then is not None
    assert f"{then:%d %H:%M}" == f"02 {at}"


@pytest.mark.parametrize("text", NOT_LATER.split("|"))
def test_what_is_not_later_today_is_none(text: str) -> None:
    assert read_later(text, now=NOW) is None
