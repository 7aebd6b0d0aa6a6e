"""Updates pushed to the bot: where to, and with which pauses after a failure."""

from sandbox.keep import Keep
from sandbox.shapes import Json

MOST_CONNECTIONS = 40


class Webhook:
    def __init__(self, keep: Keep) -> None:
        self._keep = keep
        self.url = ""
        self.secret = ""
        self.max_connections = MOST_CONNECTIONS
        self.has_certificate = False
        self.last_error: tuple[int, str] | None = None
        self.times_set = 0

    def set(self, *, url: str, secret: str, max_connections: int, has_certificate: bool) -> None:
        self.url, self.secret = url, secret
        self.max_connections, self.has_certificate = max_connections, has_certificate
        self.last_error = None
        self.times_set += 1
        self._keep.note("webhook", self)

    def remove(self) -> None:
        self.set(url="", secret="", max_connections=MOST_CONNECTIONS, has_certificate=False)

    def info(self, *, pending: int, allowed: list[str]) -> Json:
        info: Json = {"url": self.url, "has_custom_certificate": self.has_certificate, "pending_update_count": pending}
        if self.url:
            info["max_connections"] = self.max_connections
        if self.last_error:
            info["last_error_date"], info["last_error_message"] = self.last_error
        return info | ({"allowed_updates": allowed} if allowed else {})

    def document(self) -> Json:
        return {name: vars(self)[name] for name in ["url", "secret", "max_connections", "has_certificate"]}

    def restore(self, document: Json) -> None:
        self.set(**document)
