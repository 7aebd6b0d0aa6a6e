"""The same and what was counted, in the Prometheus format."""

from collections.abc import Iterable, Iterator

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from bot import __version__
from bot.gateway.retry import Fate
from bot.runtime.health import Status
from bot.runtime.pulse import BUCKETS, Pulse
from db.noticed import Wrong

__all__ = ["CONTENT_TYPE_LATEST", "render"]

PREFIX = "peer_practice_"
VALUES = {
    "tick": ("last_tick_seconds", "Seconds since a tick last got on with its work."),
    "updates": ("last_heard_seconds", "Seconds since Telegram last answered a poll, or the webhook was last found in order."),
    "inbox": ("oldest_inbox_seconds", "Age of the oldest update that waits."),
    "outbox": ("oldest_outbox_seconds", "For how long the oldest message that may go has waited."),
    "backup": ("backup_age_seconds", "Age of the newest backup."),
    "disk": ("disk_free_bytes", "Free bytes on the fuller of the disks under database and backups."),
    "clock": ("clock_ahead_seconds", "Seconds that this machine's clock is ahead of Telegram's."),
}


def collect(status: Status, pulse: Pulse) -> Iterator[Metric]:
    yield _gauge("build_info", "Always 1; the label tells the version.", {__version__: 1.0}, "version")
    yield _gauge("up_seconds", "Seconds since the start.", {"": pulse.up_seconds()})
    yield _gauge(
        "check_ok", "1 if this check of /healthz is passed, else 0.", {each.name: float(each.ok) for each in status.checks}, "check"
    )
    for check in status.checks:
        if check.name in VALUES and check.value is not None:
            name, text = VALUES[check.name]
            yield _gauge(name, text, {"": check.value})
    if status.readings is not None:
        yield _gauge("inbox_rows", "Rows of the inbox by state.", status.readings.inbox, "state")
        yield _gauge("outbox_rows", "Rows of the outbox by state.", status.readings.outbox, "state")
        yield _gauge("people_due", "People whose scenario is due and not planned yet.", {"": status.readings.people_due})
        yield _said_wrong(status.readings.said_wrong)
    sends = CounterMetricFamily(f"{PREFIX}sends", "Attempts to send since the start, by result.", labels=["result"])
    for fate in Fate:
        sends.add_metric([fate], pulse.sends[fate])
    yield sends
    yield _handled(pulse)


def _gauge(name: str, text: str, values: dict[str, float] | dict[str, int], label: str | None = None) -> Metric:
    """One value per label, or one alone under the empty name."""
    gauge = GaugeMetricFamily(PREFIX + name, text, labels=[label] if label else None)
    for each, value in values.items():
        gauge.add_metric([each] if label else [], value)
    return gauge


def _said_wrong(counts: Iterable[Wrong]) -> Metric:
    text = "How often people said that the mirror of words was wrong, by language and kind."
    counter = CounterMetricFamily(f"{PREFIX}said_wrong", text, labels=["language", "what"])
    for each in counts:
        counter.add_metric([each.language, each.what], each.times)
    return counter


def _handled(pulse: Pulse) -> Metric:
    total, buckets = 0, []
    for bucket in (*BUCKETS, float("inf")):
        total += pulse.handled[bucket]
        buckets.append(("+Inf" if bucket == float("inf") else str(bucket), float(total)))
    text = "Seconds from taking an update out of the inbox to being done with it."
    return HistogramMetricFamily(f"{PREFIX}handled_seconds", text, buckets=buckets, sum_value=pulse.handled_seconds)


class _Once(Collector):
    def __init__(self, found: list[Metric]) -> None:
        self._found = found

    def collect(self) -> Iterator[Metric]:
        return iter(self._found)


def render(status: Status, pulse: Pulse) -> bytes:
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Once(list(collect(status, pulse))))
    return generate_latest(registry)
