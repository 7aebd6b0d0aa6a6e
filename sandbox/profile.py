"""Who the bot is: its name, descriptions, commands and menu, by scope and language."""

from sandbox.keep import Keep
from sandbox.shapes import Json, Value

_NAME = "Peer Practice (sandbox)"


class Profile:
    def __init__(self, keep: Keep) -> None:
        self._keep = keep
        self.bot_id: int | None = None
        self._texts: dict[str, str] = {}
        self._commands: dict[str, list[Json]] = {}
        self._menus: dict[str, Json] = {}

    def user(self) -> Json:
        name = self.text("name", "") or _NAME
        return {"id": self.bot_id or 1, "is_bot": True, "first_name": name, "username": "peer_practice_sandbox_bot"}

    def adopt(self, bot_id: int) -> None:
        """The number in the first token that comes is the bot's from then on."""
        if self.bot_id is None:
            self.bot_id = bot_id
            self._changed()

    def text(self, what: str, language: str) -> str:
        """What is set for exactly that language; empty if nothing is."""
        return self._texts.get(f"{what}/{language}", "")

    def shown(self, what: str, language: str) -> str:
        """What a person with that language sees."""
        return self.text(what, language) or self.text(what, "") or (_NAME if what == "name" else "")

    def set_text(self, what: str, language: str, text: str) -> None:
        self._set(self._texts, f"{what}/{language}", text)

    def commands(self, scope: str, language: str) -> list[Json]:
        return self._commands.get(f"{scope}/{language}", [])

    def set_commands(self, scope: str, language: str, commands: list[Json]) -> None:
        self._set(self._commands, f"{scope}/{language}", commands)

    def shown_commands(self, chat_id: int | None, language: str) -> list[Json]:
        """What a person sees in a private chat: the narrowest scope that has commands, their language first."""
        scopes = ["all_private_chats", "default"] if chat_id is None else [f"chat:{chat_id}", "all_private_chats", "default"]
        found = (self.commands(scope, tongue) for scope in scopes for tongue in dict.fromkeys([language, ""]))
        return next((commands for commands in found if commands), [])

    def menu(self, chat_id: int | None) -> Json:
        return self._menus.get(str(chat_id), self._menus.get("None", {"type": "commands"}))

    def set_menu(self, chat_id: int | None, menu: Json) -> None:
        is_default = menu["type"] == "default"
        self._set(self._menus, str(chat_id), {} if is_default else menu)

    def _set(self, where: Json, key: str, value: Value) -> None:
        if value:
            where[key] = value
        else:
            where.pop(key, None)
        self._changed()

    def _changed(self) -> None:
        self._keep.note("profile", self)

    def document(self) -> Json:
        return {"bot_id": self.bot_id, "texts": self._texts, "commands": self._commands, "menus": self._menus}

    def restore(self, document: Json) -> None:
        self.bot_id = document["bot_id"]
        self._texts, self._commands, self._menus = document["texts"], document["commands"], document["menus"]
