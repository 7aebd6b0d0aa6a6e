"""The people who talk to the bot."""

from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.keep import Keep
from sandbox.shapes import Json

_FIRST_ID = 500_000_001


@dataclass(kw_only=True)
class Person:
    name: str
    user_id: int
    language: str = "en"
    is_blocking: bool = False
    is_deactivated: bool = False

    def user(self) -> Json:
        return {"id": self.user_id, "is_bot": False, "first_name": self.name, "language_code": self.language}

    def chat(self) -> Json:
        return {"id": self.user_id, "first_name": self.name, "type": "private"}

    def document(self) -> Json:
        return dict(vars(self))


class People:
    def __init__(self, keep: Keep) -> None:
        self._keep = keep
        self._by_name: dict[str, Person] = {}
        self._by_id: dict[int, Person] = {}
        # Seen in a group or a forged update, but never in a private chat.
        self.strangers: set[int] = set()

    def __iter__(self) -> Iterator[Person]:
        return iter(self._by_name.values())

    def find(self, name: str) -> Person | None:
        return self._by_name.get(name)

    def with_id(self, user_id: int) -> Person | None:
        return self._by_id.get(user_id)

    def add(self, name: str) -> Person:
        person = Person(name=name, user_id=_FIRST_ID + len(self._by_name))
        self._put(person)
        self.changed(person)
        return person

    def changed(self, person: Person) -> None:
        self._keep.note(f"person:{person.name}", person)

    def restore(self, document: Json) -> None:
        self._put(Person(**document))

    def _put(self, person: Person) -> None:
        self._by_name[person.name] = person
        self._by_id[person.user_id] = person
