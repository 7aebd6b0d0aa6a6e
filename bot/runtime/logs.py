"""Structured logs: ids and outcomes. Tokens are cut out of every line, whatever wrote it."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{20,}|(?<=/bot)\d+:[A-Za-z0-9_-]+")

RENDERERS: dict[str, structlog.typing.Processor] = {
    "logfmt": structlog.processors.LogfmtRenderer(),
    "json": structlog.processors.JSONRenderer(ensure_ascii=False),
}


def configure(level: str = "INFO", form: str = "logfmt") -> None:
    """All logging, our own and the libraries', to standard error, one line each: `key=value`, or JSON."""
    shared: list[structlog.typing.Processor] = [structlog.processors.TimeStamper(fmt="iso", utc=True), structlog.stdlib.add_log_level]
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*shared, _without_private_text],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _without_exceptions, _redact, RENDERERS[form]],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.getLogger("apscheduler").setLevel("DEBUG" if level == "DEBUG" else "WARNING")  # else it says every 15 s that it runs
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


def _without_private_text(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:  # noqa: ANN401
    """Libraries may quote what a person wrote: of their lines only the logger's name, the place and the level stay."""
    record = event.get("_record")
    if isinstance(record, logging.LogRecord):
        event["event"] = f"{record.name}:{record.funcName}"
    event.pop("stack_info", None)
    return event


def _without_exceptions(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:  # noqa: ANN401
    """An exception's text may hold private words: its type and the place stay."""
    exception = event.pop("exc_info", None)
    if isinstance(exception, tuple) and exception[0] is not None:
        event["exception"] = exception[0].__name__
        event["at"] = place(exception[1])
    return event


def place(error: BaseException | None) -> str:
    """File and line where it was raised."""
    trace = error.__traceback__ if error is not None else None
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}" if trace is not None else ""


def _redact(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:  # noqa: ANN401
    return {key: TOKEN.sub("<token>", value) if isinstance(value, str) else value for key, value in event.items()}
