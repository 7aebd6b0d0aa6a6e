"""Days, hours and lengths of time, as people type them beside a question's buttons. Each row is one way to say it."""

from datetime import time

import pytest

from practice.models import Track
from practice.typed.typed_days import read_days
from practice.typed.typed_settings import has_no_end, read_hour, read_length, read_track

HOURS = {
    (
        20,
        30,
    ): "8:30 pm|8:30pm|8.30 p.m.|20:30|20.30|20h30|half past eight in the evening|las ocho y media de la noche|a las 8:30 de la noche",
    (20, 0): "8 pm|8PM|8 p.m.|at 8 pm|20h|20:00|20 hrs|eight in the evening|a las 8 de la noche|las ocho de la noche|8 pm please",
    (7, 0): "7 am|7|07:00|7:00 a.m.|seven|at seven|a las siete|las 7 de la mañana|7 o'clock|7 en punto|7 in the morning",
    (12, 0): "noon|at noon|midday|12 pm|12:00|mediodía|al mediodía|12|doce",
    (0, 0): "midnight|12 am|medianoche|0:00|00:00|a medianoche|12 de la noche",
    (15, 0): "3 pm|3 de la tarde|15:00|15h|three in the afternoon|a las tres de la tarde",
    (6, 15): "6:15|6:15 am|seis y cuarto|a quarter past six|fifteen after six|six fifteen|seis y un cuarto|seis quince",
    (8, 45): "a quarter to nine|quarter till 9|un cuarto para las nueve|nueve menos cuarto|9 menos quince|eight forty-five|"
    "ocho y cuarenta y cinco",
    (12, 45): "quarter to one|una menos cuarto",
    (0, 30): "half past zero|0:30",
    (10, 30): "ten thirty|diez y treinta|half past ten",
    (23, 59): "23:59|11:59 pm",
    (23, 0): "11 de la noche|11 p.m.|23 hrs",
    (1, 0): "1 am|la una|a la una|una",
    (11, 0): "11|once|a las once|11 de la mañana",
}
NO_HOURS = (
    "|hello|tomorrow|mañana|8 people|25|24:00|8:75|13 am|0 pm|8-9|8 to 9|I like tea|Monday|lunes|8 pm tomorrow|three scenarios|"
    "in the morning|de noche|por la tarde|pm|:30|8:3|888|8:60|24 pm|12:00:00|I would stay with her at 8|once upon a time"
)
DAYS = {
    "0": "Monday|mondays|Mon|lunes|los lunes|on Mondays|only Monday|solo los lunes",
    "02": "Mon and Wed|lunes y miércoles|Monday, Wednesday|mon & wed|lun, mie|Mondays and Wednesdays please|LUNES Y MIERCOLES",
    "024": "Mon, Wed, Fri|MWF|LMV|M W F|L, M, V|lunes, miércoles y viernes|mon wed fri",
    "01234": "weekdays|Mon-Fri|Monday to Friday|lunes a viernes|de lunes a viernes|entre semana|mon through fri|"
    "días hábiles|Mon – Fri|work days|M-F|M–F|L-V|L a V|weekdays only|solo entre semana|just weekdays, please",
    "56": "weekends|Sat and Sun|sábado y domingo|fines de semana|sat, sun|los sábados y domingos|fin de semana|weekends only|"
    "solo fines de semana|only on weekends",
    "0123456": "every day|daily|todos los días|cada día|all days|a diario|Mon-Sun|lunes a domingo|all|any day|todos|cualquier día",
    "012345": "every day but Sunday|every day except Sundays|todos los días menos domingo|todos los días excepto los domingos",
    "0456": "fri to mon|viernes a lunes",
    "13": "tues & thurs|martes y jueves|Tue, Thu|Tuesday/Thursday",
}
NO_DAYS = (
    "|hello|8 pm|Monday morning|whenever|sometimes|never|every other day|March 3|marzo|I saw her on Monday|"
    "no days|ningún día|2|weekdays and more"
)
LENGTHS = {
    7: "a week|one week|una semana|7 days|por una semana|a week, thanks dear|quiero una semana|I need a week because I am away",
    3: "3 days|three days|tres días|for 3 days|por 3 días",
    1: "a day|un día|1 day",
}
LENGTHS |= {
    14: "two weeks|dos semanas|2 weeks|a couple weeks|a couple of weeks please|un par de semanas",
    30: "a month|un mes|for a month",
    60: "two months|dos meses",
    360: "a year|un año",
}
NO_LENGTHS = "|a while|week|days|until Friday|3|zero days|0 days|a lot|3 hours|un rato"

TRACKS = {
    Track.SUPERVISOR: "supervisor|Supervisor.|I supervise|i'm a supervisor|I supervise peer supporters|I’m supervising others|"
    "as a supervisor|Supervisión|superviso|Yo superviso a otras personas|soy supervisora|Supervisor de pares|"
    "hago supervisión|peer support supervisor",
    Track.PEER_SUPPORTER: "peer supporter|Peer support|I'm a peer specialist|I give peer support|I don't supervise|"
    "I do not supervise anyone|apoyo entre pares|Doy apoyo entre pares|no superviso|No soy supervisora|apoyo de pares",
    None: "|Sol|Ana María|Peer|both|las dos cosas|supervisor Ana|I supervise and give support|my supervisor|no|Support Sam|super",
}


def rows(table):
    return [(text, meant) for meant, texts in table.items() for text in texts.split("|") if text]


@pytest.mark.parametrize(("text", "meant"), rows(HOURS))
def test_an_hour_is_read(text, meant):
    assert read_hour(text) == time(*meant)


@pytest.mark.parametrize("text", NO_HOURS.split("|"))
def test_what_is_more_or_less_than_an_hour_is_none(text):
    assert read_hour(text) is None


@pytest.mark.parametrize(("text", "meant"), rows(DAYS))
def test_days_are_read(text, meant):
    assert read_days(text) == frozenset(int(day) for day in meant)


@pytest.mark.parametrize("text", ["forever", "until I tell you", "Indefinitely.", "hasta que yo diga", "hasta nuevo aviso, por favor"])
def test_a_pause_may_have_no_end(text):
    assert has_no_end(text)


@pytest.mark.parametrize("text", ["a week", "until Monday", "never", "no", "para el lunes", "for good friends"])
def test_any_other_pause_has_one(text):
    assert not has_no_end(text)


@pytest.mark.parametrize("text", NO_DAYS.split("|"))
def test_what_names_no_days_alone_is_none(text):
    assert read_days(text) is None


@pytest.mark.parametrize(("text", "meant"), rows(LENGTHS))
def test_how_long_is_read_in_days(text, meant):
    assert read_length(text) == meant


@pytest.mark.parametrize(("text", "meant"), rows(TRACKS))
def test_a_track_alone_is_read_and_a_name_is_none(text, meant):
    assert read_track(text) is meant


@pytest.mark.parametrize("text", NO_LENGTHS.split("|"))
def test_what_is_no_length_is_none(text):
    assert read_length(text) is None
