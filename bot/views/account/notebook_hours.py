"""The notebook's hours of continuing education as a table, oldest first, with the certificates that are stored with them."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from html import escape

from bot.services.account.exports import Export
from bot.views.say import Say
from db.rows import Row

TABLES = frozenset({"credits", "certificates"})
QUARTER = Decimal("0.25")


def section(export: Export, say: Say) -> Iterator[str]:
    if not (rows := sorted(export.tables["credits"], key=lambda row: (row["earned_on"], row["id"]))):
        return
    files = Counter(row["credit_id"] for row in export.tables["certificates"])
    head = (say("Date"), say("Hours"), say("Title"), say("Provider"), say("Certificates"))
    yield f"<h2>{say('Hours for your renewal')}</h2>"
    yield "<table><thead>" + _line(head, "th") + "</thead><tbody>"
    for row in rows:
        day, who = say.short_date(date.fromisoformat(row["earned_on"])), row["provider"] or row["presenter"] or ""
        yield _line((day, say.hours(_hours(row)), row["title"], who, str(files[row["id"]] or "")), "td")
    total = say.hours(sum((_hours(row) for row in rows), Decimal(0)))
    yield "</tbody><tfoot>" + _line((say("In all"), total, "", "", str(files.total() or "")), "td") + "</tfoot></table>"


def _hours(row: Row) -> Decimal:
    return int(row["quarters"]) * QUARTER


def _line(cells: tuple[str, ...], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"
