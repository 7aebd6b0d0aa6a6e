"""Lines as people type them, read on Wednesday, March 4, 2026: hours | day | line. "?" is asked, which is never wrong; "-" is not said."""

ENGLISH = """
2 | 2026-03-03 | 2 hours and 15 people, ethics, yesterday
2 | 2026-03-03 | ethics 2 hrs 15 attendees yesterday
2.5 | 2026-03-03 | 2 h 30 ethics yesterday
2 | 2026-03-03 | ethics class 2 hours 12 values yesterday
1.5 | 2026-03-03 | 6-7:30pm ethics yesterday
3.25 | 2026-03-03 | 1:15pm to 4:30pm first aid yesterday
4.5 | 2026-03-03 | three 90 min classes on grief yesterday
? | 2026-03-03 | up to 3 hours ethics yesterday
? | 2026-03-03 | less than 2 hours ethics yesterday
2 | ? | 2 hours training thursday feb 18
2 | ? | 2 hours ethics feb 30
40 | 2026-01-16 | 40 hour CPS core training finished Jan 16
2 | 2025-12-10 | 2 hours ethics december 10
? | 2026-02-18 | 2 weeks ago 2h ethics
0.5 | 2026-03-03 | .5 hrs documentation refresher yesterday
1.75 | 2026-03-03 | hour and 45 min boundaries w/ Tasha, yesterday
? | 2026-03-03 | 2 or 3 hours trauma training yesterday
? | 2026-03-03 | 2-3 hrs trauma training yesterday
? | 2026-03-03 | about 2 hours ethics yesterday
- | 2026-03-03 | ~2 hrs ethics yesterday
? | 2026-03-03 | almost 4 hours of WRAP yesterday
- | 2026-03-03 | ethics yesterday 3 hrs?
? | 2026-03-03 | I think it was 3 hours, ethics, yesterday
? | 2026-03-03 | 2 CEUs ethics yesterday
? | 2026-03-03 | 0.2 CEU ethics yesterday
? | 2026-03-03 | 1.5 credits ethics yesterday
? | 2026-03-03 | 3 credit hours ethics yesterday
2 | 2026-03-03 | 2 clock hours ethics yesterday
2 | 2026-03-03 | two contact hours, HIPAA, yesterday
3 | 2026-03-03 | 3 CE hours peer ethics yesterday
3 | 2026-03-03 | 8:30-11:30 ethics yesterday
3 | 2026-03-03 | ethics from 9am to noon yesterday
8 | 2026-03-03 | 8am-4pm CPR and first aid yesterday
2 | 2026-03-03 | 1-3pm grief group facilitation yesterday
8 | 2026-03-03 | 9-5pm regional conference yesterday
1.5 | 2026-03-03 | 11:30 to 1:00 lunch and learn yesterday
? | 2026-03-03 | 9am-4pm with an hour lunch, conference, yesterday
? | 2026-03-03 | 9-12 and 1-4pm conference yesterday 6 hours
3 | 2026-03-03 | 9:00-12:00, 3 hours, ethics, yesterday
? | 2026-03-03 | 9:00-12:00, 2 hours, ethics, yesterday
6 | 2026-03-03 | 3 sessions of 2 hours, WRAP, yesterday
3 | 2026-03-03 | two 90-minute sessions on relapse planning yesterday
3 | 2026-03-03 | 2 x 1.5h supervision yesterday
? | 2026-03-03 | 2 hours each, three classes, yesterday
? | 2026-03-03 | 1 hour a week, supervision, yesterday
? | 2026-03-03 | 6 hours ethics but missed 1 yesterday
? | 2026-03-03 | 8 hours minus lunch, CPS training, yesterday
2.5 | 2026-03-03 | two and a half hours motivational interviewing yesterday
2.5 | 2026-03-03 | two-and-a-half-hour MI class yesterday
1.5 | 2026-03-03 | hour and a half of boundaries yesterday
1.5 | 2026-03-03 | one and a half hrs boundaries yesterday
1.25 | 2026-03-03 | an hour and a quarter, peer drift, yesterday
0.75 | 2026-03-03 | three quarters of an hour on documentation yesterday
0.25 | 2026-03-03 | quarter hour check in, yesterday
0.5 | 2026-03-03 | half hour webinar yesterday
1 | 2026-03-03 | one-hour webinar yesterday
1 | 2026-03-03 | hour long webinar yesterday
1.5 | 2026-03-03 | 90-minute zoom on harm reduction yesterday
0.75 | 2026-03-03 | forty-five minutes self care yesterday
1.5 | 2026-03-03 | one hour and thirty minutes HIPAA yesterday
1.5 | 2026-03-03 | 1 hr, 30 min HIPAA yesterday
2.5 | 2026-03-03 | 2 hours & 30 mins HIPAA yesterday
6 | 2026-03-03 | six hours ethics yesterday
12 | 2026-03-03 | twelve hours youth peer support yesterday
4 | 2026-03-03 | Did a 4 hr naloxone training yesterday!!
4 | 2026-03-03 | yesterday - naloxone - 4hrs - county health dept
3 | 2026-03-03 | Contact hours: 3, Ethics in peer work, yesterday
? | 2026-03-03 | 50 min talk yesterday
- | 2026-03-03 | full day conference yesterday
- | 2026-03-03 | a couple hours of ethics yesterday
- | 2026-03-03 | went to the ethics thing yesterday
2 | ? | 2h ethics Feb 29 2026
2 | ? | 2h ethics 2/29/26
2 | ? | 2h ethics Feb 29
2 | ? | 2h ethics, February 30
2 | ? | 2h ethics Mon the 16th of Feb or so the 17th
2 | 2026-02-16 | 2h ethics Mon the 16th
2 | ? | 2h ethics Tue the 16th
2 | ? | 2h ethics Nov 12-13
2 | ? | 2h ethics Nov 12 and 13, 2025
2 | ? | 2h ethics Feb 20 to Feb 22
2 | ? | 2h ethics 12-13 Nov
2 | 2026-02-03 | 2h ethics 2/3
2 | 2026-02-03 | 2h ethics 02/03/2026
2 | 2025-12-11 | 2h ethics 12/11
2 | ? | 2h ethics 4/3/26
1 | 2025-11-20 | ethics Nov 20, 12 to 1pm
1 | 2025-11-20 | ethics Nov 20 12-1pm
2 | 2025-11-20 | Nov 20 10am ethics 2 hours
0.75 | 2025-11-20 | ethics Nov 20, 45 min
2 | 2025-11-20 | ethics Nov 20 2 hrs
2 | 2025-11-20 | ethics Thursday Nov 20 2 hrs
2 | ? | ethics Friday Nov 20 2025 2 hrs
2 | 2026-02-27 | last friday 2 hrs ethics
2 | 2026-03-02 | Monday 2 hrs ethics
2 | ? | ethics 2 hours either yesterday or Monday
? | 2026-03-03 | under 2 hours, ethics, yesterday
? | 2026-03-03 | at least 2 hours ethics yesterday
? | 2026-03-03 | up to 6 hours ethics yesterday
? | 2026-03-03 | 2 hours or so, ethics, yesterday
? | 2026-03-03 | 2 hours late to ethics yesterday
- | 2026-03-03 | 2+ hours ethics yesterday
? | 2026-03-03 | 40 hour course, did 3 hours yesterday
? | 2026-03-03 | ethics 1h and boundaries 1h yesterday
"""

SPANISH = """
2 | 2026-03-03 | ética ayer 2 hrs con 15 personas
2 | 2026-03-03 | ética 2 horas y 15 personas ayer
1.25 | 2026-03-03 | una hora y quince de ética ayer
1.25 | 2026-03-03 | una hora con quince minutos de límites ayer
1.5 | 2026-03-03 | de 9:00 a 10:30 ética ayer
3.25 | 2026-03-03 | 13:15-16:30 primeros auxilios ayer
4.5 | 2026-03-03 | tres clases de 90 min de duelo ayer
? | 2026-03-03 | alrededor de 3 horas de ética ayer
? | 2026-03-03 | menos de 2 horas de ética ayer
2 | ? | 2 horas el jueves 18 de febrero, ética
2 | ? | 2 horas de ética el 30 de febrero
16 | 2026-03-03 | dieciséis horas de primeros auxilios ayer
2 | 2025-12-10 | 2 horas de ética el 10 de diciembre
12 | ? | del 20 al 21 de febrero 12 horas congreso
1.5 | 2026-03-03 | una hora y treinta minutos de ética ayer
1.75 | 2026-03-03 | una hora y cuarenta y cinco minutos de límites ayer
1.75 | 2026-03-03 | hora y tres cuartos de escucha ayer
1.5 | 2026-03-03 | hora y media de escucha ayer
0.5 | 2026-03-03 | media hora de respiración ayer
0.75 | 2026-03-03 | tres cuartos de hora de charla ayer
0.25 | 2026-03-03 | un cuarto de hora de charla ayer
2.25 | 2026-03-03 | dos horas y cuarto de trauma ayer
2.5 | 2026-03-03 | dos horas y media de trauma ayer
2.5 | 2026-03-03 | dos y media horas de trauma ayer
3.5 | 2026-03-03 | tres horas y treinta minutos de trauma ayer
0.5 | 2026-03-03 | ,5 h de notas ayer
0.5 | 2026-03-03 | .5 hrs de notas ayer
1.5 | 2026-03-03 | 1,5 hrs de notas ayer
3 | 2026-03-03 | tres horas ética ayer
6 | 2026-03-03 | seis horas de apoyo entre pares ayer
15 | 2026-03-03 | quince horas de apoyo juvenil ayer
0.75 | 2026-03-03 | cuarenta y cinco minutos de autocuidado ayer
1.5 | 2026-03-03 | noventa minutos de autocuidado ayer
? | 2026-03-03 | 2 o 3 horas de trauma ayer
? | 2026-03-03 | dos o tres horas de trauma ayer
? | 2026-03-03 | entre 2 y 3 horas de trauma ayer
? | 2026-03-03 | de 2 a 3 horas de trauma ayer
? | 2026-03-03 | unas 2 horas de trauma ayer
? | 2026-03-03 | como 2 horas de trauma ayer
? | 2026-03-03 | casi 4 horas de trauma ayer
? | 2026-03-03 | 2 horas más o menos, trauma, ayer
? | 2026-03-03 | aprox. 2 horas, trauma, ayer
? | 2026-03-03 | más de 2 horas de trauma ayer
? | 2026-03-03 | por lo menos 2 horas de trauma ayer
? | 2026-03-03 | 2 horas y pico de trauma ayer
? | 2026-03-03 | creo que 2 horas, trauma, ayer
? | 2026-03-03 | 3 horas académicas de ética ayer
? | 2026-03-03 | 3 créditos de ética ayer
? | 2026-03-03 | 3 horas crédito de ética ayer
? | 2026-03-03 | 2 CEU ética ayer
? | 2026-03-03 | 0,2 CEU ética ayer
3 | 2026-03-03 | 3 horas de contacto, ética, ayer
3 | 2026-03-03 | 3 horas reloj, ética, ayer
3 | 2026-03-03 | ética de 9:00 a 12:00 ayer
8 | 2026-03-03 | primeros auxilios de 8am a 4pm ayer
2 | 2026-03-03 | duelo de 1 a 3pm ayer
3 | 2026-03-03 | duelo de 9 a. m. a 12 p. m. ayer
3 | 2026-03-03 | duelo, 9:30-12:30, ayer
4 | 2026-03-03 | duelo de las 14:00 a las 18:00 ayer
? | 2026-03-03 | conferencia de 9am a 4pm con almuerzo ayer
? | 2026-03-03 | conferencia, 8 horas menos el almuerzo, ayer
? | 2026-03-03 | curso de 40 horas, fui 3 horas, ayer
? | 2026-03-03 | 6 horas de ética pero falté a una, ayer
8 | 2026-03-03 | 4 sesiones de 2 horas, WRAP, ayer
3 | 2026-03-03 | 2 x 1,5 h supervisión ayer
? | 2026-03-03 | 2 horas cada una, tres clases, ayer
? | 2026-03-03 | 1 hora por semana, supervisión, ayer
? | 2026-03-03 | inicio 10:00 hrs, ética, ayer
? | 2026-03-03 | ética 20 min ayer
- | 2026-03-03 | todo el día en la conferencia ayer
- | 2026-03-03 | un par de horas de ética ayer
- | 2026-03-03 | fui al taller ayer
? | 2026-03-03 | 1h de ética y 1h de límites ayer
2 | ? | 2h ética 12 y 13 de noviembre
2 | ? | 2h ética del 12 al 14 de noviembre
2 | ? | 2h ética 12-13 de noviembre de 2025
2 | ? | 2h ética 12, 13 y 14 de noviembre
1 | 2025-11-20 | ética 20 de nov, de 12 a 1pm
1 | 2025-11-20 | ética el 20 de noviembre de 12:00 a 13:00
2 | 2025-11-20 | 20 de noviembre 10 am ética 2 horas
0.75 | 2025-11-20 | ética 20 de noviembre, 45 min
2 | ? | 2h ética 29 de febrero de 2026
2 | ? | 2h ética 29/2/26
2 | ? | 2h ética 29 de febrero
2 | ? | 2h ética 31 de noviembre
2 | 2026-02-16 | 2h ética lunes 16
2 | 2026-02-16 | 2h ética el lunes 16 de febrero
2 | ? | 2h ética martes 16
2 | ? | 2h ética martes 16 de febrero de 2026
2 | ? | 2h ética 2/3
2 | ? | 2h ética 03/02/2026
2 | 2026-02-20 | 2h ética 20/2
2 | 2026-02-20 | 2h ética 20-2-2026
2 | 2026-02-27 | el viernes pasado 2h ética
2 | 2026-03-02 | antier 2h ética
2 | ? | ética 2 horas, ayer o el lunes
"""
