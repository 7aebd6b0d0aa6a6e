"""Practice, and what may follow it."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.models import Value
from practice.spacing import Word
from practice.tensions import Weighed


@dataclass(frozen=True)
class Pick(Callback):
    prompt: int
    way: int


@dataclass(frozen=True)
class StartDrill(Callback):
    pass


@dataclass(frozen=True)
class AnotherLine(Callback):
    met: int


@dataclass(frozen=True)
class StopDrill(Callback):
    pass


@dataclass(frozen=True)
class NotRightThere(Callback):
    """What was noticed in the answer to this line of the drill."""

    met: int


@dataclass(frozen=True)
class PickNext(Callback):
    prompt: int
    way: int  # 0: none


@dataclass(frozen=True)
class ReadOn(Callback):
    prompt: int
    page: int


@dataclass(frozen=True)
class OthersOn(Callback):
    prompt: int
    page: int


@dataclass(frozen=True)
class OwnWords(Callback):
    prompt: int


@dataclass(frozen=True)
class NotAnAnswer(Callback):
    prompt: int


@dataclass(frozen=True)
class AskDeleteWords(Callback):
    prompt: int


@dataclass(frozen=True)
class DeleteWords(Callback):
    prompt: int


@dataclass(frozen=True)
class KeepWords(Callback):
    prompt: int


@dataclass(frozen=True)
class Another(Callback):
    prompt: int


@dataclass(frozen=True)
class Skip(Callback):
    prompt: int


@dataclass(frozen=True)
class AskLater(Callback):
    prompt: int


@dataclass(frozen=True)
class InAnHour(Callback):
    prompt: int


@dataclass(frozen=True)
class ThisEvening(Callback):
    prompt: int


@dataclass(frozen=True)
class More(Callback):
    prompt: int


@dataclass(frozen=True)
class Less(Callback):
    prompt: int


@dataclass(frozen=True)
class StarCard(Callback):
    prompt: int
    on: int


@dataclass(frozen=True)
class PassOn(Callback):
    prompt: int


@dataclass(frozen=True)
class TryAnotherWay(Callback):
    prompt: int


@dataclass(frozen=True)
class BackToCard(Callback):
    pass


@dataclass(frozen=True)
class RingsFalse(Callback):
    prompt: int


@dataclass(frozen=True)
class Others(Callback):
    prompt: int


@dataclass(frozen=True)
class Reflect(Callback):
    prompt: int


@dataclass(frozen=True)
class StopHere(Callback):
    prompt: int


@dataclass(frozen=True)
class Done(Callback):
    reflection: int


@dataclass(frozen=True)
class AskDelete(Callback):
    reflection: int


@dataclass(frozen=True)
class Delete(Callback):
    reflection: int


@dataclass(frozen=True)
class Keep(Callback):
    reflection: int


@dataclass(frozen=True)
class AskTensions(Callback):
    wanted: int


@dataclass(frozen=True)
class MoreOfSaved(Callback):
    reflection: int


@dataclass(frozen=True)
class WhoCanRead(Callback):
    reflection: int


@dataclass(frozen=True)
class NotPart(Callback):
    reflection: int
    message: int


@dataclass(frozen=True)
class Listen(Callback):
    reflection: int


@dataclass(frozen=True)
class PracticeNow(Callback):
    pass


@dataclass(frozen=True)
class ChooseValue(Callback):
    pass


@dataclass(frozen=True)
class ChooseTopic(Callback):
    page: int


@dataclass(frozen=True)
class ChooseSetting(Callback):
    page: int


@dataclass(frozen=True)
class PracticeTopic(Callback):
    id: str


@dataclass(frozen=True)
class PracticeSetting(Callback):
    id: str


@dataclass(frozen=True)
class PracticeValue(Callback):
    value: Value


@dataclass(frozen=True)
class AddToLast(Callback):
    pass


@dataclass(frozen=True)
class ShowSteadiness(Callback):
    pass


@dataclass(frozen=True)
class ChooseSteadiness(Callback):
    wanted: int


@dataclass(frozen=True)
class AskSteadinessWords(Callback):
    pass


@dataclass(frozen=True)
class OurSteadinessWords(Callback):
    pass


@dataclass(frozen=True)
class RateSteadiness(Callback):
    prompt: int
    word: Word


@dataclass(frozen=True)
class SkipSteadiness(Callback):
    prompt: int


@dataclass(frozen=True)
class Weigh(Callback):
    prompt: int
    weighed: Weighed
