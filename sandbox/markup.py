"""Keyboards: what a message may carry under it, and how the server checks it."""

from sandbox.errors import bad_request
from sandbox.links import checked_link
from sandbox.params import Params
from sandbox.shapes import Json, Value

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
MOST_DATA_BYTES = 64
_ACTIONS = frozenset([
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay"
])  # fmt: skip
Rows = list[list[Json]]


def markup_of(params: Params) -> Json:
    """Value of the four kinds; empty for none."""
    markup = params.mapping("reply_markup")
    if not markup:
        return {}
    if "inline_keyboard" in markup:
        return inline(markup)
    if "keyboard" in markup:
        return {**markup, "keyboard": _rows(markup["keyboard"], _key, "keyboard")}
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return markup
    raise bad_request("object expected as reply markup")


def inline_of(params: Params) -> Json:
    """An inline keyboard, the only kind that an edit may bring; empty for none."""
    markup = params.mapping("reply_markup")
    if not markup:
        return {}
    if "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return inline(markup)


def inline(markup: Json) -> Json:
    rows = _rows(markup["inline_keyboard"], _button, "inline keyboard")
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": rows} if rows else {}


def _rows(rows: Value, check: Value, what: str) -> Rows:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f"can't parse {what}: expected an Array of Arrays")
    return [[check(button) for button in row] for row in rows if row]


def _button(button: Value) -> Json:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if not any(button.get(action) not in (None, "") for action in _ACTIONS):
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(str(button.get("callback_data", "")).encode(errors="surrogatepass")) > MOST_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not checked_link(str(button["url"])):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return button


def _key(button: Value) -> Json:
    key = {"text": button} if isinstance(button, str) else button
    if not isinstance(key, dict) or not isinstance(key.get("text"), str):
        raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
    if not key["text"].strip():
        raise bad_request("keyboard button text must be non-empty")
    return key
