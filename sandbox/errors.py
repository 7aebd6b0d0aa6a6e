"""What the two interfaces answer when they refuse."""

from sandbox.shapes import Value


class BotApiError(Exception):
    """A refusal as Telegram words it; `parameters` go into the answer beside the description."""

    def __init__(self, status: int, description: str, **parameters: Value) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


def bad_request(text: str) -> BotApiError:
    return BotApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> BotApiError:
    return BotApiError(403, f"Forbidden: {text}")


class ControlError(Exception):
    """A refusal of the control API; `details` go into the answer beside the error."""

    def __init__(self, status: int, text: str, **details: Value) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.details = details
