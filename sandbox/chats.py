"""Chats and what was said in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sandbox.clock import Clock
from sandbox.keep import Keep
from sandbox.shapes import Json


@dataclass(kw_only=True)
class Record:
    """A message as its chat holds it; `message` is the Bot API's, without what it replies to."""

    chat_id: int
    message: Json
    is_from_bot: bool
    reply_to: int | None = None
    is_edited: bool = False
    reactions: list[str] = field(default_factory=list)
    keyboard: list[list[Json]] | None = None

    @property
    def message_id(self) -> int:
        return int(self.message["message_id"])

    def document(self) -> Json:
        return dict(vars(self))


@dataclass(kw_only=True)
class Chat:
    info: Json
    next_message_id: int = 1
    keyboard_from: int | None = None
    is_left: bool = False
    records: dict[int, Record] = field(default_factory=dict)
    version: int = 0

    @property
    def chat_id(self) -> int:
        return int(self.info["id"])

    @property
    def is_private(self) -> bool:
        return bool(self.info.get("type") == "private")

    def newest_first(self) -> Iterator[Record]:
        return reversed(self.records.values())

    def document(self) -> Json:
        return {name: value for name, value in vars(self).items() if name not in {"records", "version"}}


class Chats:
    def __init__(self, keep: Keep, clock: Clock) -> None:
        self._keep = keep
        self._clock = clock
        self._by_id: dict[int, Chat] = {}

    def find(self, chat_id: int) -> Chat | None:
        return self._by_id.get(chat_id)

    def open(self, info: Json) -> Chat:
        """The chat of that id, made if it is new."""
        chat = self._by_id.get(info["id"])
        if chat is None:
            chat = self._by_id[info["id"]] = Chat(info=info)
            self.changed(chat)
        return chat

    def post(self, chat: Chat, sender: Json, content: Json, *, is_from_bot: bool, reply_to: int | None = None) -> Record:
        head = {"message_id": chat.next_message_id, "from": sender, "chat": chat.info, "date": self._clock.unix()}
        record = Record(chat_id=chat.chat_id, message={**head, **content}, is_from_bot=is_from_bot, reply_to=reply_to)
        chat.next_message_id += 1
        chat.records[record.message_id] = record
        self.changed(chat, record)
        return record

    def put(self, chat: Chat, message: Json, *, is_from_bot: bool) -> None:
        """Take in a message that was made elsewhere, under its own id."""
        record = Record(chat_id=chat.chat_id, message=message, is_from_bot=is_from_bot)
        chat.records[record.message_id] = record
        chat.next_message_id = max(chat.next_message_id, record.message_id + 1)
        self.changed(chat, record)

    def replace(self, chat: Chat, record: Record, message: Json, *, is_edited: bool) -> None:
        record.message = {**message, "edit_date": self._clock.unix()}
        record.is_edited = record.is_edited or is_edited
        self.changed(chat, record)

    def delete(self, chat: Chat, message_id: int) -> None:
        del chat.records[message_id]
        self._keep.note(f"message:{chat.chat_id}:{message_id}", None)
        self.changed(chat)

    def changed(self, chat: Chat, record: Record | None = None) -> None:
        chat.version += 1
        self._keep.note(f"chat:{chat.chat_id}", chat)
        if record is not None:
            self._keep.note(f"message:{chat.chat_id}:{record.message_id}", record)

    def restore_chat(self, document: Json) -> None:
        chat = Chat(**document)
        self._by_id[chat.chat_id] = chat

    def restore_record(self, document: Json) -> None:
        record = Record(**document)
        self._by_id[record.chat_id].records[record.message_id] = record


def rendered(chat: Chat, record: Record) -> Json:
    """The message as Telegram shows it, with what it replies to in full."""
    replied = chat.records.get(record.reply_to) if record.reply_to else None
    return {**record.message, "reply_to_message": dict(replied.message)} if replied else dict(record.message)
