"""Sharing a reflection: only me, my trainers, the circle by name, the circle without one. Text alone; taken back at any time."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Concatenate, Generic, ParamSpec, TypeVar

from bot.services import standing
from bot.services.care import support
from bot.services.care.mirrors import hints
from bot.services.care.support import Needed
from bot.services.daily import reflecting
from bot.services.over import Stale
from bot.services.sharing.withdrawing import Withdrawn, withdraw
from db import Database, cohorts, mirrors, reflections, shares, tellings
from db.mirrors import Mirror
from practice.access import Action
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person
from practice.sharing import Audience, Share, Showing

APART = timedelta(hours=1)  # between two tellings of one trainer

P = ParamSpec("P")
Heard = TypeVar("Heard")
Card = reflecting.Kept | reflecting.Closed


class InNoCohort(Frozen):
    """There is nobody to share with."""


class NoWords(Frozen):
    """A voice note alone: only text is shared."""


class WhichCohort(Frozen):
    reflection_id: int
    cohorts: tuple[Cohort, ...]


class Choices(Frozen):
    """Who may read it in this cohort, as it stands and as it could be. `trainers` are the names of those but oneself."""

    reflection_id: int
    cohort: Cohort
    trainers: tuple[str, ...]
    share: Share | None
    is_open: bool  # False: it can only be taken back
    differs: bool  # what they wrote is not what is shared any more
    has_voices: bool


class Confirming(Frozen):
    """Asked once before it is shared. `names_someone`: the privacy mirror is on and saw something. `members`: everyone in the cohort."""

    reflection_id: int
    cohort: Cohort
    audience: Audience
    trainers: tuple[str, ...]
    own_name: str
    members: int
    names_someone: bool
    has_voices: bool


class Shared(Frozen):
    """As they chose; `withdrawn` is how it was shared before, if it was."""

    share: Share
    cohort: Cohort
    card: Card | None
    withdrawn: Withdrawn


class TakenBack(Frozen):
    """`cards` are the author's own, which say who can read it."""

    withdrawn: Withdrawn
    cards: tuple[Card, ...] = ()


class Updated(Frozen):
    """Those who had it open are told that it changed."""

    showings: tuple[tuple[Showing, Share], ...]


class KeptAsShared(Frozen):
    """What is shared stays in the words that it had."""


class Edited(Frozen, Generic[Heard]):
    """What was heard changed a reflection that is shared: whether to update that is asked, once."""

    outcome: Heard
    reflection_id: int


Offered = InNoCohort | NoWords | WhichCohort | Choices | Stale


def offer(db: Database, person: Person, now: datetime, *, reflection_id: int, cohort_id: int | None = None) -> Offered:
    """With whom? In one cohort, that one's choices; in several, which one is asked first."""
    if (reflection := reflections.find(db, person.id, reflection_id)) is None:
        return Stale()
    if not (places := _places(db, person, now, reflection_id)):
        return InNoCohort()
    if cohort_id is None and len(places) > 1:
        return WhichCohort(reflection_id=reflection_id, cohorts=tuple(places))
    wanted = next((cohort for cohort in places if cohort_id in (None, cohort.id)), None)
    if wanted is None:
        return Stale()
    share = shares.find_of_reflection(db, person.id, reflection_id, wanted.id)
    if not reflection.text and share is None:
        return NoWords()
    return Choices(
        reflection_id=reflection_id,
        cohort=wanted,
        trainers=_trainers(db, person, wanted.id),
        share=share,
        is_open=standing.find(db, person, now, cohort_id=wanted.id, action=Action.SHARE) is not None,
        differs=share is not None and share.text != reflection.text,
        has_voices=reflection.voices > 0,
    )


def _places(db: Database, person: Person, now: datetime, reflection_id: int) -> list[Cohort]:
    """Where they may share it, the newest cohort first, and where it is shared already."""
    open_to = [
        cohort
        for cohort, _ in cohorts.list_of_person(db, person.id)
        if standing.find(db, person, now, cohort_id=cohort.id, action=Action.SHARE) is not None
    ]
    shared = [cohorts.get(db, share.cohort_id) for share in shares.list_of_reflection(db, person.id, reflection_id)]
    return list({cohort.id: cohort for cohort in [*open_to, *shared]}.values())


def _trainers(db: Database, person: Person, cohort_id: int) -> tuple[str, ...]:
    return tuple(trainer.shown_name for trainer in cohorts.list_trainers(db, cohort_id) if trainer.person_id != person.id)


def confirm(
    db: Database, person: Person, now: datetime, *, reflection_id: int, cohort_id: int, audience: Audience, library: Library
) -> Confirming | Choices | NoWords | Stale:
    """What there is to know before it is shared."""
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.SHARE)
    reflection = reflections.find(db, person.id, reflection_id)
    if found is None or reflection is None:
        return Stale()
    if not reflection.text:
        return NoWords()
    trainers = _trainers(db, person, cohort_id)
    if audience is Audience.TRAINERS and not trainers:
        return Stale()
    looks = Mirror.PRIVACY in mirrors.list_wanted(db, person.id)
    return Confirming(
        reflection_id=reflection_id,
        cohort=found.cohort,
        audience=audience,
        trainers=trainers,
        own_name=found.membership.shown_name,
        members=cohorts.count_members(db, cohort_id),
        names_someone=looks and bool(hints(reflection.text, library)),
        has_voices=reflection.voices > 0,
    )


def share(
    db: Database, person: Person, now: datetime, *, reflection_id: int, cohort_id: int, audience: Audience, library: Library
) -> Shared | NoWords | Stale:
    """Once; with another audience it is taken back first, and shared anew under another id."""
    asked = confirm(db, person, now, reflection_id=reflection_id, cohort_id=cohort_id, audience=audience, library=library)
    if not isinstance(asked, Confirming):
        return asked if isinstance(asked, NoWords) else Stale()
    before = shares.find_of_reflection(db, person.id, reflection_id, cohort_id)
    withdrawn = withdraw(db, person, [before] if before is not None and before.audience is not audience else [])
    reflection = reflections.find(db, person.id, reflection_id)
    assert reflection is not None  # noqa: S101  it was there a moment ago, in this same transaction
    is_new = shares.add(
        db,
        shares.new_id(),
        person_id=person.id,
        cohort_id=cohort_id,
        reflection_id=reflection_id,
        audience=audience,
        text=reflection.text,
        now=now,
    )
    if is_new and audience is Audience.TRAINERS:
        tellings.make_due(db, cohort_id, besides=person.id, now=now, apart=APART)
    after = shares.find_of_reflection(db, person.id, reflection_id, cohort_id)
    assert after is not None  # noqa: S101  it was just written
    return Shared(share=after, cohort=asked.cohort, card=_card(db, person, now, reflection_id, library), withdrawn=withdrawn)


def _card(db: Database, person: Person, now: datetime, reflection_id: int, library: Library | None) -> Card | None:
    """The author's own saved card, if it still stands in the chat."""
    shown = reflecting.keep(db, person, now, library=library, reflection_id=reflection_id)
    return None if isinstance(shown, Stale) or shown.reflection.card_id is None else shown


def only_me(db: Database, person: Person, now: datetime, *, reflection_id: int, cohort_id: int, library: Library) -> TakenBack | Stale:
    """Not shared in this cohort, whether it was or not."""
    if reflections.find(db, person.id, reflection_id) is None:
        return Stale()
    found = shares.find_of_reflection(db, person.id, reflection_id, cohort_id)
    return _take_back(db, person, now, [] if found is None else [found], library)


def unshare(db: Database, person: Person, now: datetime, *, share_id: int, library: Library | None = None) -> TakenBack | Stale:
    """At any time, also after leaving and after the end."""
    found = shares.find_own(db, person.id, share_id)
    if found is None or standing.find(db, person, now, cohort_id=found.cohort_id, action=Action.UNSHARE) is None:
        return Stale()
    return _take_back(db, person, now, [found], library)


def unshare_all(db: Database, person: Person, now: datetime, *, cohort_id: int, library: Library | None = None) -> TakenBack | Stale:
    """Everything that they shared in this cohort; again, nothing more. `Stale` for a cohort that they were never in."""
    if standing.find(db, person, now, cohort_id=cohort_id, action=Action.UNSHARE) is None:
        return Stale()
    return _take_back(db, person, now, shares.list_own(db, person.id, cohort_id), library)


def _take_back(db: Database, person: Person, now: datetime, every: Iterable[Share], library: Library | None) -> TakenBack:
    every = list(every)
    withdrawn = withdraw(db, person, every)
    cards = (_card(db, person, now, reflection_id, library) for reflection_id in dict.fromkeys(each.reflection_id for each in every))
    return TakenBack(withdrawn=withdrawn, cards=tuple(card for card in cards if card is not None))


def update(db: Database, person: Person, now: datetime, *, reflection_id: int, library: Library) -> Updated | TakenBack | Stale:
    """What is shared reads as the reflection does now; where no words are left, it is taken back."""
    reflection = reflections.find(db, person.id, reflection_id)
    every = shares.list_of_reflection(db, person.id, reflection_id)
    if reflection is None or not every:
        return Stale()
    if not reflection.text:
        return _take_back(db, person, now, every, library)
    running = [each for each in every if standing.find(db, person, now, cohort_id=each.cohort_id, action=Action.SHARE) is not None]
    changed = [each for each in running if each.text != reflection.text]
    for each in running:
        shares.set_text(db, each.id, reflection.text, now=now)
    shares.keep_text(db, person.id, reflection_id)
    if not running:
        return Stale()
    return Updated(showings=tuple((showing, each) for each in changed for showing in shares.list_showings(db, each.id)))


def keep(db: Database, person: Person, _: datetime, *, reflection_id: int) -> KeptAsShared | Stale:
    if not shares.list_of_reflection(db, person.id, reflection_id):
        return Stale()
    shares.keep_text(db, person.id, reflection_id)
    return KeptAsShared()


def noticing(
    use: Callable[Concatenate[Database, Person, datetime, P], Heard], library: Library
) -> Callable[Concatenate[Database, Person, datetime, P], Heard | Edited[Heard]]:
    """`use`, and the question whether to update what is shared, where it changed that. Never beside a support answer, and never

    for words that may mean danger: those stay unshared unless someone shares them on purpose.
    """

    def noticed(db: Database, person: Person, now: datetime, /, *args: P.args, **facts: P.kwargs) -> Heard | Edited[Heard]:
        outcome = use(db, person, now, *args, **facts)
        reflection_id = _to_ask_about(db, person, now, library, is_support=isinstance(outcome, Needed))
        return outcome if reflection_id is None else Edited(outcome=outcome, reflection_id=reflection_id)

    return noticed


def _to_ask_about(db: Database, person: Person, now: datetime, library: Library, *, is_support: bool) -> int | None:
    for each in shares.list_edited(db, person.id):
        reflection = reflections.find(db, person.id, each.reflection_id)
        same = reflection is not None and reflection.text == each.text
        if is_support or reflection is None or same or support.find(reflection.text, library) is not None:
            shares.keep_text(db, person.id, each.reflection_id)
        elif standing.find(db, person, now, cohort_id=each.cohort_id, action=Action.SHARE) is not None:
            shares.ask_about(db, person.id, each.reflection_id, now=now)
            return each.reflection_id
    return None
