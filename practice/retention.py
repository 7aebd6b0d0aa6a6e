"""How long what someone wrote is kept after they were last here."""

from datetime import datetime, timedelta

from practice.goals import add_months

NOTICE = timedelta(days=30)  # from the notice until anything goes


def months_before(now: datetime, months: int) -> datetime:
    """Whoever was last here before this instant has been away for that many months."""
    return datetime.combine(add_months(now.date(), -months), now.timetz())
