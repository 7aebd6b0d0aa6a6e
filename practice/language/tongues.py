"""Whether a text is written in English or Spanish, or in both, well enough to look at its sentences."""

from practice.language.ngrams import fold
from practice.language.text import words

ENGLISH = """
a an the i you he she it we they me him her us them my your his our their this that these those there here is are was were am be been do
does did have has had can could will would should may might must and or but so if because as than then of to in on at for from with without
about by not no don't didn't can't it's i'm you're i'll i've i'd we're they're that's what's isn't wasn't won't wouldn't how what why when
where who which tell more just like want need think know feel sounds seems hear say thank thanks sorry let one all some any very too really
maybe up out now today
"""
SPANISH = """
el la los las un una unos unas yo tu usted ella ellos nosotros me te se le les lo nos mi mis tus su sus este esta esto ese esa eso aqui ahi
alli es son era eran soy eres fue fui ser estar estoy estas estamos estan ha he has hay haber tengo tienes tiene puedo puedes puede quiero
quieres quiere y o pero si porque como que cual cuando donde quien por para con sin de del en a al no ni ya mas muy menos tambien tan asi
solo algo nada todo todos bien mal gracias cuentame dime gustaria parece suena siento sientes siente creo sabes sabe voy vas va vamos hacer
hace haces decir dices dice hoy ahora mucho poco
"""
OTHERS = """
je ne pas vous nous est et les des dans pour avec mais ou qui sur c'est qu'est j'ai n'est suis votre ton moi toi ca comment pourquoi
voce nao uma com isso foi sao estou muito em do da dos das um meu minha seu sua mas eu ele ela pra voces obrigado che non gli il di sono
perche cosa questo quello anche piu sei hai ho ti della nel come stai ich nicht und der die das ist sie wir ein eine mit auf fur wie was
wenn aber auch dir dich mir mich bist war es zu ik niet het een jij je van wat hoe zijn maar mwen ou li pa ki sa nou ak pou kijan
"""  # small words of the languages next to ours
OURS = frozenset((ENGLISH + SPANISH).split())
FOREIGN = frozenset(OTHERS.split()) - OURS
LEAST = 0.2  # of a text's words


def is_ours(text: str) -> bool:
    """Small words tell: enough of them are ours, and more than are only another language's."""
    found = [fold(word).replace("’", "'") for word in words(text)]
    ours = sum(word in OURS for word in found)
    return bool(found) and ours >= LEAST * len(found) and ours > sum(word in FOREIGN for word in found)
