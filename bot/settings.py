"""Every setting, read from the environment. docs/operators.md lists them; a test holds that."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from practice.languages import in_each
from practice.models import Language


class Relation(StrEnum):
    """What the host is to the people who use the bot; told to each of them."""

    EMPLOYS = "employs"
    CERTIFIES = "certifies"
    BOTH = "employs-and-certifies"
    NEITHER = "neither"


class SettingRefusedError(Exception):
    """A setting cannot be used; the message names it and says what to do."""


def reasons(error: ValidationError) -> list[str]:
    """What is wrong with which setting, in words for whoever sets it."""
    return [f"{str(each['loc'][0]).upper()}: {_reason(each)}" for each in error.errors(include_input=False)]


def _reason(each: ErrorDetails) -> str:
    if each["type"] == "string_pattern_mismatch":
        return f"it does not fit. {Settings.model_fields[str(each['loc'][0])].description}"
    return each["msg"].removeprefix("Value error, ").replace("Input should be", "it needs to be").replace("String should", "it should")


LONGEST_DISCLOSURE = 1000
WEBHOOK_PORTS = (443, 80, 88, 8443)
LOOPBACK = ("http://127.0.0.1:", "http://localhost:", "http://[::1]:")


def _text_of(path: Path) -> str:
    """Empty for what cannot be read."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(extra="ignore", env_ignore_empty=True)

    telegram_token: SecretStr | None = Field(None, description="The bot's token from @BotFather. Without it `make run` starts the sandbox.")
    telegram_api_url: str = Field("https://api.telegram.org", description="The Bot API server to talk to.")
    webhook_url: str | None = Field(None, description="Public HTTPS address for updates. Without it the bot asks for them (long polling).")
    webhook_secret: SecretStr | None = Field(
        None, description="Sent back by Telegram with each update; made anew at each start if not set."
    )
    port: int | None = Field(
        None, ge=0, le=65535, description="Port for the webhook, /healthz and /metrics. Without it and without WEBHOOK_URL none is opened."
    )
    bind: str = Field("127.0.0.1", description="Address that port listens on; 0.0.0.0 behind a proxy or on a Procfile host.")
    database_file: Path = Field(Path("data/peer-practice.db"), description="The encrypted database.")
    database_key: SecretStr | None = Field(
        None, description="Key of the database. Keep it apart from the data; without it nothing can be read."
    )
    database_key_file: Path | None = Field(None, description="A file that holds the key, instead of DATABASE_KEY.")
    backup_folder: Path = Field(Path("data/backups"), description="Where nightly encrypted backups go.")
    backup_days: int = Field(14, ge=1, description="How many days backups are kept.")
    retention_months: int = Field(
        12,
        ge=0,
        le=120,
        description="What people wrote is deleted when they have been away this many months; they are told 30 days before. 0: kept.",
    )
    certificate_years: int = Field(
        5, ge=1, le=50, description="How many years certificates of attendance stay available to trainers; told to people."
    )
    source_url: str | None = Field(
        None,
        pattern="^https?://",
        max_length=200,
        description="Where the source of this program is; told in /help. Needed if you changed it.",
    )
    host_name: str | None = Field(None, max_length=60, description="Who runs this bot; told in the first message.")
    host_contact: str | None = Field(None, max_length=120, description="How people reach the host: an email address or a phone number.")
    host_relation: Relation | None = Field(
        None, description="What the host is to the people here: employs, certifies, employs-and-certifies or neither."
    )
    support_country: str = Field(
        "us", pattern="^[a-z]{2}$", description="Which file of content/support/ is shown by /support, by two letters such as us."
    )
    operator_ids: Annotated[tuple[int, ...] | None, NoDecode] = Field(
        None, description="Telegram account numbers, with commas between, of those who are told at once when someone reports something."
    )
    disclosure_file_en: Path | None = Field(
        None,
        description="What trainers read, in English, before the first shared reflection: what to do if someone tells of danger or abuse.",
    )
    disclosure_file_es: Path | None = Field(None, description="The same in Spanish.")
    default_zone: str = Field("America/New_York", description="Time zone assumed until someone chooses theirs (an IANA name).")
    pacing: bool = Field(True, description="Keep to Telegram's sending limits. Turned off only for the sandbox.")
    sends_per_second: int = Field(30, ge=1, le=1000, description="Messages a second in all; raise it only with paid broadcasts.")
    sends_in_flight: int = Field(10, ge=1, le=200, description="How many messages may be on their way at once.")
    updates_per_minute: int = Field(60, ge=1, description="More than this from one chat in a minute is answered once and not stored.")
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", description="DEBUG, INFO, WARNING or ERROR.")
    disk_may_vanish: bool = Field(False, description="Start also on a host that is known to wipe its disk at each restart.")
    log_format: str = Field("logfmt", pattern="^(logfmt|json)$", description="logfmt (key=value) or json; one line each.")
    control_port: int | None = Field(
        None,
        ge=0,
        le=65535,
        description="Loopback port by which a sandbox in another process moves this bot's clock. "
        "Refused unless TELEGRAM_API_URL is loopback.",
    )

    @field_validator("support_country", mode="before")
    @classmethod
    def _in_small_letters(cls, country: object) -> object:
        return country.lower() if isinstance(country, str) else country

    @field_validator("operator_ids", mode="before")
    @classmethod
    def _numbers(cls, text: object) -> object:
        return [part.strip() for part in text.split(",") if part.strip()] if isinstance(text, str) else text

    @field_validator("retention_months")
    @classmethod
    def _longer_than_its_notice(cls, months: int) -> int:
        if months == 1:
            raise ValueError("people are told 30 days before, so it needs at least 2, or 0 to keep everything")
        return months

    @field_validator("disclosure_file_en", "disclosure_file_es")
    @classmethod
    def _short_enough(cls, path: Path | None) -> Path | None:
        if path is not None and not 0 < len(_text_of(path)) <= LONGEST_DISCLOSURE:
            raise ValueError(f"the file must be UTF-8 text that can be read, of 1 to {LONGEST_DISCLOSURE} characters")
        return path

    @field_validator("default_zone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError("there is no such time zone; it needs an IANA name such as America/Chicago") from None
        return name

    @field_validator("telegram_token")
    @classmethod
    def _as_botfather_gives_it(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not re.fullmatch(r"\d+:[\w-]+", token.get_secret_value(), re.ASCII):
            raise ValueError("it needs the whole token as @BotFather gave it: digits, a colon, then letters, digits, _ and -")
        return token

    @field_validator("telegram_api_url")
    @classmethod
    def _address(cls, url: str) -> str:
        if not re.match(r"https?://[^/\s]", url):
            raise ValueError("it needs an address that begins with https:// (or http:// for a server of your own)")
        return url

    @field_validator("webhook_url")
    @classmethod
    def _address_for_telegram(cls, url: str | None) -> str | None:
        if url is not None and not re.match(r"https://[^/\s]", url) and not url.startswith(LOOPBACK):
            raise ValueError("Telegram calls only addresses that begin with https://")
        if url is not None and (port := re.match(r"https://[^/]*:(\d+)", url)) and int(port[1]) not in WEBHOOK_PORTS:
            raise ValueError("Telegram calls only the ports 443, 80, 88 and 8443")
        return url

    @field_validator("webhook_secret")
    @classmethod
    def _secret_for_telegram(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
            raise ValueError("Telegram takes only 1 to 256 letters, digits, _ and -")
        return secret

    def key(self) -> str | None:
        if self.database_key is not None:
            return self.database_key.get_secret_value()
        if self.database_key_file is not None:
            return self.database_key_file.read_text(encoding="utf-8").strip()
        return None

    def disclosures(self) -> dict[Language, str]:
        """The host's text for trainers, by language; where only one is given, it serves for both."""
        files = in_each(en=self.disclosure_file_en, es=self.disclosure_file_es)
        given = {language: _text_of(path) for language, path in files.items() if path is not None}
        return {language: given.get(language, next(iter(given.values()))) for language in Language} if given else {}

    def missing_for_telegram(self) -> list[Annotated[str, "NAME: what to do"]]:
        """What must still be set before the bot may talk to Telegram, each with what to do."""
        wanted = [
            (self.telegram_token, "TELEGRAM_TOKEN: the token that @BotFather gave you."),
            (
                self.database_key or self.database_key_file,
                "DATABASE_KEY or DATABASE_KEY_FILE: a long secret that you keep apart from the data.",
            ),
            (self.host_name, "HOST_NAME: who runs this bot, as people know you."),
            (self.host_contact, "HOST_CONTACT: an email address or phone number where people reach you."),
            (self.host_relation, "HOST_RELATION: employs, certifies, employs-and-certifies or neither; people are told before they agree."),
        ]
        return [text for value, text in wanted if value is None]

    def is_loopback(self) -> bool:
        return self.telegram_api_url.startswith(LOOPBACK)
