"""Words that stand for the same where danger is told: "mi ex me rompió el labio" and "mi marido me partió la ceja" share hardly a word.

A line names what its words have in common, or what a word typed in haste is short for.
"""

from zlib import crc32

GROUPS = """
partner: marido esposo esposa novio novia ex pareja nv bf gf husband wife boyfriend girlfriend partner fiance hubby exmarido exnovio
partner: exesposo
kin: mama papa madre padre hijo hija hijos hijas hermano hermana primo prima tio tia abuelo abuela abue nieto nieta cunado cunada suegra
kin: suegro yerno nuera sobrino sobrina padrastro madrastra carnal viejo vieja jefe mami papi ama apa mom dad mother father son daughter
kin: brother sister cousin uncle aunt grandma grandpa stepdad stepmom niece nephew kids kid children boy girl nino nina ninos nena nene
kin: bebe baby
someone: participante usuario usuaria muchacho muchacha chico chica senor senora companero companera ahijado ahijada compa amigo amiga
someone: vecino vecina sponsee client participant mentee peer member woman man guy lady friend neighbor coworker roommate roomie parcero
someone: pana pata compadre comadre
drug: coca cocaina perico merca crack piedra cristal meth heroina heroin chiva fentanilo fentanyl fenta fent oxy percs perc tachas keta
drug: ketamina mota marihuana weed polvo raya rayita linea lineas jeringa needle needles dope tecata bazuco paco pipa pipe tusi speed
drug: xanax tafil rivotril clonazepam
drink: chela chelas caguama caguamas cerveza cervezas tequila mezcal vodka ron whisky whiskey vino pisco aguardiente guaro fernet birra
drink: copa copas trago tragos botella botellas beer beers wine liquor booze bottle bottles drinks pulque licor alcohol cana
pills: pastilla pastillas pastis pasti pills pill tabletas tableta capsulas frasco medicina medicinas medicamento medicamentos meds
pills: insulina jarabe dosis remedios tylenol ibuprofeno blister botiquin insulin
weapon: pistola arma armas cuchillo navaja machete rifle escopeta gun guns knife soga cuerda rope blade blades revolver fierro razor
weapon: pistol shotgun mecate
height: puente azotea balcon barranco acantilado precipicio vias rieles anden orilla cornisa viaducto malecon bridge roof ledge balcony
height: cliff tracks overpass rooftop railing barandal
hit: pego pega pegan pegaba pegue pegar pegarme golpe golpea golpeo golpes golpeaba golpear empuja empujo empujon avienta avento
hit: aventaron jalonea jaloneo ahorca ahorco ahorcar cachetada cachetadas patea pateo quemo quebro rompio azoto mordio arrastro madrea
hit: madreo bofetada punetazo trompada trompadas partio jalo jala hit hits hitting beat beats beating punched slapped choked chokes
hit: choke shoved shoves kicked strangled smacked
threat: amenaza amenazo amenazan amenazaron amenazas amenazar amenazada encierra encerro encerrada encerrado esconde escondio vigila
threat: persigue controla obliga obligo threat threats threatens threatened threatening forces forced stalks stalking locks locked
bruise: moreton moretones bruise bruises chichon cardenal cardenales moraton hematoma cicatriz cicatrices rasgunos cortadas cortes
bruise: cortadita cuts scars
wish: quiero quisiera kiero kisiera queria want wanna wanted deseo ganas gustaria wish
end: morir morirme matarme suicidarme colgarme die desaparecer apagarme irme largarme evaporarme
rest: descansar dormirme dormir sleep rest
they end: morirse matarse suicidarse colgarse quitarse
tired: cansado cansada harto harta agotado agotada tired exhausted kansada kansado cansao rendido rendida fundido fundida
burden: carga estorbo lastre burden estorbando sobro
use: tome tomo tomando tomar bebi bebio bebiendo beber usando usar consumi consumio consumiendo fume fumo inyecto inyecte drank drinking
use: used using smoked drink smoking pique pico
span: dias meses anos semanas days months years weeks mss dia mes ano semana
number: uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta noventa cien one two three four five six
number: seven eight nine ten eleven twelve thirty sixty ninety 1 2 3 4 5 6 7 8 9 10 11 12 14 18 30 60 90 100 trece catorce
day: hoy ayer anoche manana domingo lunes martes miercoles jueves viernes sabado tonight today yesterday tomorrow sunday monday tuesday
day: wednesday thursday friday saturday oy
wakes: despierta reacciona responde respira respirando contesta despertar wake waking breathing responding responsive inconsciente
wakes: desmayado desmayada unconscious respond
blue: azul azules morado morados morada gris blue purple gray grey palido palida pale
afraid: miedo temo terror panico scared afraid terrified fear
bye: adios despedida despedirme despidio despidiendose despedi despidanme goodbye bye farewell chao
letter: carta cartas nota notas note notes letter letters testamento
que: q k ke
porque: xq pq porq xk
por: x
de: d
me: m
te: t
se: s
para: pa pal xa
aqui: aki aca
estoy: toy
esta: ta
hay: ay
bien: bn
despues: dsps
you: u
siempre: smpre
vivir: vvr
"""
ALIKE = {
    word: crc32(group.encode())
    for group, _, words in (line.partition(": ") for line in GROUPS.strip().splitlines())
    for word in words.split()
}
