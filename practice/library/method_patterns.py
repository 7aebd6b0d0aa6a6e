"""How someone could die, by family: by what, where, and how much. Nobody's quotes excuse it in a text about danger."""
# ruff: noqa: E501 (a pattern is read as one line)

from practice.models import Language

_SELF = r"(?:my|him|her|them|your|one)(?:self|selves)"
METHODS = {
    Language.ENGLISH: (
        r"\bhang(?:s|ed|ing)? (?:"
        + _SELF
        + r"|from (?:a|the|his|her)\b)|\b(?:nooses?|ligatures?|ropes?|(?<!phone )(?<!power )(?<!extension )(?<!computer )cords?(?! phone)|bed ?sheets? (?:tied|around|torn)|belt (?:around|over|on the (?:door|bar))|cord around|shoelaces? around|around (?:his|her|my|their) (?:own )?neck|plastic bag|bag over (?:his|her|my|their) head|suffocat\w+|smother\w+|asphyxia\w*|helium|nitrogen)\b"
        r"|\b(?:guns?|handguns?|pistols?|rifles?|shotguns?|revolvers?|firearms?|glocks?|ammo|ammunition|bullets|nine[- ]millimeter|(?:38|45|9mm) (?:special|caliber)?|pull(?:s|ed|ing)? the trigger|loaded (?:it|one|weapon)|barrel (?:in|to|against))\b|\b(?:shoot|shot|shooting) "
        + _SELF
        + r"|\b(?:slit(?:s|ting)?|slash\w*|slic\w+) (?:his|her|my|their|your|the)\b|\b(?:cut|cuts|cutting|opened?|opening) (?:his|her|my|their|your|both|the) (?:own )?(?:wrists?|arms?|veins?|throat|thighs?|neck)\b|\b(?:razors?|razor ?blades?|box ?cutters?|scalpels?|exacto|knife|knives|scissors|broken glass|lighter to (?:his|her|my)|cigarette burns?)\b"
        r"|\b(?:swallow(?:s|ed|ing)?|took|take|taking|chug\w*|drank|drink(?:ing)?|crush(?:ed|ing)?|sav(?:e|es|ed|ing)(?: up)?|stockpil\w+|hoard\w*|stash(?:es|ed|ing)?|count(?:s|ed|ing)?(?: out)?) (?:up )?(?:all|every|a whole|the whole|the rest|the entire|a bunch|a handful|a fistful|too many|enough|extra|two weeks|a month|my|his|her|their|the|some|a bottle|a box|a pack)? ?(?:of )?(?:the |my |his |her |their )?(?:\w+ )?(?:pills?|tablets?|capsules|meds|medications?|tylenol|acetaminophen|aspirin|ibuprofen|benadryl|insulin|xanax|oxy\w*|methadone|antidepressants?)\b"
        r"|\b(?:bleach|antifreeze|drain cleaner|rat poison|pesticides?|weed ?killer|carbon monoxide|exhaust (?:pipe|hose|fumes)|(?:opened|turned on|turn on|open) the gas|(?:use|with|took|take) the pills|(?:crash|wreck|drive|drove|wrecked|crashed) (?:the|my|his|her|their) (?:car|truck|van) (?:on|into|off|against)|(?:turn\w*|start\w*|left|leav\w*|ran|run\w*) (?:on )?(?:the|my|his|her|their|a) (?:car|engine|truck)\b[^.?!]{0,15}\bgarage|garage with the (?:car|engine)|(?:car|engine) running in the|gas oven|oven door|charcoal grill|cyanide|sodium nitrite|poison\w*|lethal dose|fatal dose|hot shot)\b"
        r"|\bjump(?:s|ed|ing)? (?:off|from|out (?:of )?(?:a|the|his|her)|in front of|under|onto the tracks)\b|\b(?:climb\w*|stand\w*|stood|sat|sits|sitting|edge|lean\w*|look\w* (?:down|over)|goes|went|go|going|walk\w*|drove|drives?|driving|over the rail\w*|up)\b[^.?!]{0,25}\b(?:bridge|overpass|rooftop|roof|ledge|balcony|parking (?:garage|deck)|top floor|cliff|quarry|gorge|canyon|ravine|water tower|dam|pier|train tracks?|railroad|the tracks|subway platform|railing)\b|\b(?:step|steps|stepped|walk|walks|walked|walking|run|lie|lay|lying|drive|drove|driving|swerve\w*|crash\w*) (?:out )?(?:in front of|into|off|on) (?:a |the |an |my |his |her )?(?:train|bus|truck|traffic|tracks|car into|tree|bridge|river|lake|ocean|sea|road|highway|wall|interstate|pole)\b|\b(?:drown(?:s|ed|ing)? (?:in the (?:bay|sea|lake|river|ocean|tub|pool|creek)|(?:my|him|her|them)self)|(?:sheet|belt|cord|shoelaces?|scarf|cable)s? (?:to|over|around|from|and|on) (?:the|a) (?:vent|bar|bars|door|doorknob|hook|pipe|beam|rod|fan|rail|grate)|medicine cabinet and (?:counts?|counted)|car (?:running )?in the garage|(?:wrote|writes|left|leaves) (?:a|the) note (?:and left it|on the (?:table|pillow|counter|fridge))|(?:left|leaves) (?:a|the) note for)\b"
        + r"|\b(?:strong|good|sturdy|thick|old) (?:beam|rafter|hook|pipe)s?\b|\b(?:beam|rafter|hook|pipe|branch)s? (?:that )?(?:would|will|could|can|to) (?:hold|take)\b|\bmix(?:es|ed|ing)?\b[^.?!]{0,25}\b(?:vodka|alcohol|liquor|whiskey|beer|wine|rum|booze)\b|\b(?:it's|it is|it'd be|be) (?:quick|fast|painless|over fast)\b|\b(?:quick|painless|easiest|fastest) way\b"
        + r"|\bthe (?:river|garage|bridge|tracks|tub|roof|quarry|lake)(?:,? again|,? this time)\b|\bcan't swim\b"
        + r"|\b(?:bridge|overpass|rooftop|roof|ledge|balcony|railing|fence|tracks)\b[^.?!]{0,20}\b(?:no (?:railing|fence|one|guard|camera)|unlocked|isn't locked|never locked|low|high enough|tall enough|easy to)\b"
        + r"|\bset(?:ting)? "
        + _SELF
        + r" on fire\b|\b(?:gasoline|electrocut\w+|toaster in|starv\w+ "
        + _SELF
        + r"|stop(?:ped|ping)? (?:eating|my insulin|his insulin|her insulin)|suicide (?:kit|bag|pact|forum|website|notes?)|wrote (?:a |the |his |her |their )?(?:goodbye )?(?:note|letters?) (?:for|to) (?:after|when)|goodbye (?:note|letter)s?)\b"
    ),
    Language.SPANISH: (
        r"\b(?:ahorc\w+|colg(?:ar|ó|aba|uen|arse|arme)(?:se|me)? (?:del?|con|en|de una)|colgarse|colgarme|se colgó|soga|sogas|cuerda|lazo al cuello|cinturón (?:al|en el|alrededor)|sábana (?:amarrada|atada|al cuello)|bolsa (?:de plástico|en la cabeza)|asfixi\w+|sofoc\w+|helio|nitrógeno|alrededor del cuello)\b"
        r"|\b(?:pistolas?|rifles?|escopetas?|revólver(?:es)?|armas? de fuego|balas?|balazo|gatillo|cargada|pegarse un tiro|pegarme un tiro|darse un tiro|dispararse|dispararme|se disparó|se pegó un tiro)\b|\bcort(?:arse|arme|ó|ado|aba|a|ar|arte) (?:las |los |la |el )?(?:venas?|muñecas?|brazos?|cuello|piernas?)\b|\b(?:navajas?|cuchillas?|hojas? de afeitar|cúter|bisturí|cuchillos?|tijeras|vidrio roto|venas abiertas|se abrió las venas)\b"
        r"|\b(?:se )?(?:tom(?:ó|arse|arme|é|aba|o|a|ar|ado|aste|arte)|trag(?:ó|arse|arme|ué|aba|ar)|junt(?:ó|ando|aba|é|o|a|ar)|guard(?:ó|ando|aba|é|ado)|acumul\w+|machac\w+|escond\w+|cont(?:ó|ando|aba)|me tomo|ingiri\w+) (?:tod[oa]s? |un |una |el |la |unas |unos |suficientes |demasiad[oa]s |much[oa]s |puñad\w+ de |resto de |mis |sus |las |los |caja (?:entera )?de |frasco (?:entero )?de |puño de |montón de )*(?:\w+ )?(?:pastillas?|píldoras?|tabletas?|cápsulas|medicinas?|medicamentos?|frasco|paracetamol|aspirinas?|insulina|calmantes|somníferos|antidepresivos)\b"
        r"|\b(?:cloro|lejía|anticongelante|veneno|raticida|mata ?ratas|plaguicida|pesticida|insecticida|monóxido|tubo de escape|gas de la estufa|horno de gas|cianuro|envenen\w+|dosis (?:letal|mortal)|motor encendido|(?:prend|encend|encien|dej)\w+ (?:el |su |mi )?(?:carro|coche|auto|motor)\b[^.?!]{0,20}\b(?:cochera|garaje)|abr\w+ (?:el|la llave del) gas|chocar el (?:carro|coche|auto))\b"
        r"|\b(?:tirarse|tirarme|tirarte|aventarse|aventarme|aventaría|tiraría|lanzaría|arrojaría|lanzarse|lanzarme|saltar|brincar|se tiró|se aventó|se lanzó|saltó|arrojarse|arrojarme|se arrojó|echarse) (?:\w+ )?(?:de|del|desde|al|a la|a las|por|frente|bajo|debajo|enfrente|en frente)\b|\b(?:sub\w+|par(?:ó|ado|ada|arse|arme|aba)|orilla|asom\w+|ir|fue|fui|iba|voy|camin\w+|manej\w+|sentad[oa]|borde)\b[^.?!]{0,25}\b(?:puente|azotea|barandal|balcón|cornisa|acantilado|barranc[oa]|cantera|muelle|presa|vías|andén|último piso|techo|precipicio)\b|\bmeterse al (?:mar|río|lago)\b|\b(?:pon(?:dría|erse|erme)|pararse|pararme|echarse) (?:frente al|enfrente del|delante del) (?:tren|camión|autobús|tráfico)\b|\b(?:amarr|at|colg)\w+ (?:la |una |el |un )?(?:sábana|cinturón|cinto|cable|agujeta|cordón)\b|\b(?:puente|azotea|balcón|barandal|techo|vías|reja)\b[^.?!]{0,20}\b(?:no tiene|sin (?:barandal|reja|llave|candado|cámara)|sin que nadie|abiert[oa]|bajit[oa]|lo bastante alt[oa]|fácil de)\b|\b(?:sábana|cinturón|cinto|cable|agujetas?) (?:a la|al|en la|en el|de la) (?:reja|puerta|viga|tubo|barra|ventana)\b|\b(?:viga|gancho|tubo|rama) (?:\w+ )?(?:fuerte|firme|que aguant\w+)\b|\bno sab[eo] nadar\b|\bel río viene\b|\btodo el frasco\b|\blitro de (?:ron|vodka|alcohol|tequila)\b|\b(?:mezcl\w+)\b[^.?!]{0,25}\b(?:vodka|alcohol|ron|tequila|cerveza|vino)\b|\b(?:es|sería) (?:rápido|sin dolor)\b|\b(?:jeringa|aguja)\b[^.?!]{0,40}\b(?:cuánto|rayitas|unidades)\b|\bahogar(?:se|me) en\b|\bse ahogó en\b|\b(?:gasolina|prenderse fuego|prenderme fuego|electrocut\w+|dej(?:ar|ó) de comer|carta (?:de despedida|suicida)|nota (?:de despedida|suicida)|cartas? de adiós|pacto suicida)\b"
    ),
}
_NUMBER = r"(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|hundreds|dozens?|a dozen|half a|half an|a couple of|a few|several|a handful|handfuls?|a fistful|a bunch|a whole|the whole|a full|an entire|the entire|all|double|triple|twice)"
_NUMERO = r"(?:\d+(?:[.,]\d+)?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|noventa|cien|decenas|una docena|medio|media|un par|un puñado|un puño|un montón|todo el|toda la|una caja|un frasco|el frasco|el doble|varias|varios|todas|unas)"
AMOUNTS = {
    Language.ENGLISH: (
        r"\b"
        + _NUMBER
        + r"(?: |-)(?:(?:of|her|his|my|their|your|the|more|extra|blue|white|little|bottles?|boxes|packs?|strips?|sheets?|old|mother's|\w+'s) ){0,4}(?:pills?|tablets?|tabs|capsules|caps|mgs?|milligrams?|mcgs?|micrograms?|grams?|ounces of (?!water)|cc|units|bags?(?! of (?:groceries|clothes|chips|ice|trash|laundry))|bundles?|bricks?|rocks?|hits?|lines of|shots of|points|percs?|percocets?|xanax|bars|oxy\w*|fentanyl|blues|(?:blue|white|little|round|yellow) ones|tylenol|aspirin|benadryl|ibuprofen|acetaminophen|klonopin|valium|ativan|ambien|methadone|heroin|dope|vodka|bottle of (?:pills|vodka|tylenol|aspirin|whiskey|bleach))\b"
        r"|\b(?:quarter|half|third|eighth)(?: of)?(?: an?|-| the| that)? ?(?:bags?|grams?|points?|balls?|ounces? of (?!water)|bundles?|pills?|bars?|hits?)\b|\b(?:do|did|does|shot|shoots?|us(?:e|ed|es)|took|takes?|snort\w*|smok\w+) (?:just |only |like )?(?:a|one|two|the) (?:half|quarter|third|whole one)(?=[.,;!?\"”]|$| (?:of|and|last|this|before))"
        r"|\b"
        + _NUMBER
        + r" of (?:those|them|these)\b|\b\d+ ?(?:mg|mcg|ml|g|cc)\b|\b(?:handful|fistful|bottle|box|pack|month's supply|week's worth|stash) of (?:\w+ )?(?:pills|tablets|meds|medications?|oxy\w*|xanax|tylenol|aspirin|benadryl)\b"
    ),
    Language.SPANISH: (
        r"\b"
        + _NUMERO
        + r" (?:(?:de|del|las|los|sus|mis|más|su|mi|la|el|frascos?|cajas?|tiras?|blísters?|mamá|papá|esposo) ){0,4}(?:pastillas?|píldoras?|tabletas?|cápsulas?|miligramos|mg|microgramos|gramos?|bolsitas?|bolsas? de (?:heroína|polvo|fentanilo)|piedras|rayas de|rayitas|dosis de (?!naloxona)|tragos de vodka|xanax|aspirinas?|paracetamol|fentanilo|heroína|calmantes|somníferos)\b"
        r"|\b(?:un|medio|un cuarto de|tres cuartos de) (?:gramo|punto|globo|papel|papelito)\b|\bse meti[óe] (?:como )?(?:un[oa]|dos|tres|medi[oa]|la mitad|un cuarto)(?=[.,;!?\"”]|$| (?:de|y|anoche|ayer|antes))"
        r"|\b"
        + _NUMERO
        + r" de (?:es[oa]s\b|(?:las |los )?(?:azules|blanc[oa]s|rosas|amarill[oa]s|verdes|redond[oa]s|chiquit[oa]s)\b)|\b\d+ ?(?:mg|mcg|ml|g|cc)\b|\b(?:puñado|frasco|caja|montón|puño) (?:entero |entera |lleno |llena )?de (?:pastillas|píldoras|tabletas|medicinas?|calmantes|paracetamol|aspirinas?)\b"
    ),
}
