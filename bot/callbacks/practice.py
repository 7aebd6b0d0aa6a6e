"""Practice, and what may follow it."""

from bot.callbacks.codec import Callback
from practice.models import Value
from practice.spacing import Word
from practice.tensions import Weighed


class Pick(Callback):
    prompt: int
    way: int


class StartDrill(Callback): ...


class AnotherLine(Callback):
    met: int


class StopDrill(Callback): ...


class NotRightThere(Callback):
    """What was noticed in the answer to this line of the drill."""

    met: int


class PickNext(Callback):
    prompt: int
    way: int  # 0: none


class ReadOn(Callback):
    prompt: int
    page: int


class OthersOn(Callback):
    prompt: int
    page: int


class OwnWords(Callback):
    prompt: int


class NotAnAnswer(Callback):
    prompt: int


class AskDeleteWords(Callback):
    prompt: int


class DeleteWords(Callback):
    prompt: int


class KeepWords(Callback):
    prompt: int


class Another(Callback):
    prompt: int


class Skip(Callback):
    prompt: int


class AskLater(Callback):
    prompt: int


class InAnHour(Callback):
    prompt: int


class ThisEvening(Callback):
    prompt: int


class More(Callback):
    prompt: int


class Less(Callback):
    prompt: int


class StarCard(Callback):
    prompt: int
    on: int


class PassOn(Callback):
    prompt: int


class TryAnotherWay(Callback):
    prompt: int


class BackToCard(Callback): ...


class RingsFalse(Callback):
    prompt: int


class Others(Callback):
    prompt: int


class Reflect(Callback):
    prompt: int


class StopHere(Callback):
    prompt: int


class Done(Callback):
    reflection: int


class AskDelete(Callback):
    reflection: int


class Delete(Callback):
    reflection: int


class Keep(Callback):
    reflection: int


class AskTensions(Callback):
    wanted: int


class MoreOfSaved(Callback):
    reflection: int


class WhoCanRead(Callback):
    reflection: int


class NotPart(Callback):
    reflection: int
    message: int


class Listen(Callback):
    reflection: int


class PracticeNow(Callback): ...


class ChooseValue(Callback): ...


class ChooseTopic(Callback):
    page: int


class ChooseSetting(Callback):
    page: int


class PracticeTopic(Callback):
    id: str


class PracticeSetting(Callback):
    id: str


class PracticeValue(Callback):
    value: Value


class AddToLast(Callback): ...


class ShowSteadiness(Callback): ...


class ChooseSteadiness(Callback):
    wanted: int


class AskSteadinessWords(Callback): ...


class OurSteadinessWords(Callback): ...


class RateSteadiness(Callback):
    prompt: int
    word: Word


class SkipSteadiness(Callback):
    prompt: int


class Weigh(Callback):
    prompt: int
    weighed: Weighed
