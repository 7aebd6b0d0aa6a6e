"""How much of something was taken, in each language; nobody's quotes excuse it in a text about danger."""
# ruff: noqa: E501 (a pattern is read as one line)

from practice.languages import in_each

_NUMBER = r"(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|hundreds|dozens?|a dozen|half a|half an|a couple of|a few|several|a handful|handfuls?|a fistful|a bunch|a whole|the whole|a full|an entire|the entire|all|double|triple|twice)"
_NUMERO = r"(?:\d+(?:[.,]\d+)?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|noventa|cien|decenas|una docena|medio|media|un par|un puñado|un puño|un montón|todo el|toda la|una caja|un frasco|el frasco|el doble|varias|varios|todas|unas)"
AMOUNTS = in_each(
    en=r"\b"
    + _NUMBER
    + r"(?: |-)(?:(?:of|her|his|my|their|your|the|more|extra|blue|white|little|bottles?|boxes|packs?|strips?|sheets?|old|mother's|\w+'s) ){0,4}(?:pills?|tablets?|tabs|capsules|caps|mgs?|milligrams?|mcgs?|micrograms?|grams?|ounces of (?!water)|cc|units|bags?(?! of (?:groceries|clothes|chips|ice|trash|laundry))|bundles?|bricks?|rocks?|hits?|lines of|shots of|points|percs?|percocets?|xanax|bars|oxy\w*|fentanyl|blues|(?:blue|white|little|round|yellow) ones|tylenol|aspirin|benadryl|ibuprofen|acetaminophen|klonopin|valium|ativan|ambien|methadone|heroin|dope|vodka|bottle of (?:pills|vodka|tylenol|aspirin|whiskey|bleach))\b"
    r"|\b(?:quarter|half|third|eighth)(?: of)?(?: an?|-| the| that)? ?(?:bags?|grams?|points?|balls?|ounces? of (?!water)|bundles?|pills?|bars?|hits?)\b|\b(?:do|did|does|shot|shoots?|us(?:e|ed|es)|took|takes?|snort\w*|smok\w+) (?:just |only |like )?(?:a|one|two|the) (?:half|quarter|third|whole one)(?=[.,;!?\"”]|$| (?:of|and|last|this|before))"
    r"|\b"
    + _NUMBER
    + r" of (?:those|these)\b|\b(?:twice|double) (?:what|as much|(?:his|her|my|the) usual)\b|\b(?:took|take|takes|taking|swallow\w*|pop(?:ped|s)?|did|do|does|snort\w*|smok\w+|shot) (?:\w+ )?"
    + _NUMBER
    + r" of them\b|\b"
    + _NUMBER
    + r" drops of\b|\b\d+ ?(?:mg|mcg|ml|g|cc)\b|\b(?:handful|fistful|bottle|box|pack|month's supply|week's worth|stash) of (?:\w+ )?(?:pills|tablets|meds|medications?|oxy\w*|xanax|tylenol|aspirin|benadryl)\b",
    es=r"\b"
    + _NUMERO
    + r" (?:(?:de|del|las|los|sus|mis|más|su|mi|la|el|frascos?|cajas?|tiras?|blísters?|mamá|papá|esposo) ){0,4}(?:pastillas?|píldoras?|tabletas?|cápsulas?|miligramos|mg|microgramos|gramos?|bolsitas?|bolsas? de (?:heroína|polvo|fentanilo)|piedras|rayas(?! (?:azules|blancas|rojas|negras|en|del?l? (?:camis|pantal)))|rayitas|gotas(?! de (?:lluvia|agua|sudor))|dosis de (?!naloxona)|tragos de vodka|xanax|aspirinas?|paracetamol|fentanilo|heroína|calmantes|somníferos)\b"
    r"|\b(?:un|medio|un cuarto de|tres cuartos de) (?:gramo|punto|globo|papel|papelito)\b|\bse meti[óe] (?:como )?(?:un[oa]|dos|tres|medi[oa]|la mitad|un cuarto)(?=[.,;!?\"”]|$| (?:de|y|anoche|ayer|antes))"
    r"|\b"
    + _NUMERO
    + r" de (?:es[oa]s\b|(?:las |los )?(?:azules|blanc[oa]s|rosas|amarill[oa]s|verdes|redond[oa]s|chiquit[oa]s)\b)|\b\d+ ?(?:mg|mcg|ml|g|cc)\b|\b(?:inyect|met|fum|tom|us)\w+ (?:el doble|más de lo|la mitad de lo)\b|\b(?:puñado|frasco|caja|montón|puño) (?:entero |entera |lleno |llena )?de (?:pastillas|píldoras|tabletas|medicinas?|calmantes|paracetamol|aspirinas?)\b",
)
