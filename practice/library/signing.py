"""A name under a scenario: written into its file, of which nothing else changes."""

import json
import re
from datetime import date

from practice.library.document import EMPTY

SIGNED = re.compile(r"^signed:(?P<inline>[ \t]*\[(?P<inside>[^\]]*)\])?[ \t]*(?P<after>#.*)?$", re.MULTILINE)
LISTED = re.compile(r"(?:\n(?:[ \t]*-[ \t]|[ \t]+\S).*)*")
PLAIN = re.compile(r"[A-Za-zÀ-ÿ][\w .'’À-ÿ]*")  # what YAML takes as it stands


def with_signature(text: str, *, by: str, on: date) -> str:
    """The file's text with one more signature, after those that it has."""
    name = by if PLAIN.fullmatch(by) and by not in EMPTY else json.dumps(by, ensure_ascii=False)
    signature = f"{{by: {name}, on: {on:%Y-%m-%d}}}"
    found = SIGNED.search(text)
    if found is None:
        first = re.search(r"^en:", text, re.MULTILINE)
        start = first.start() if first else len(text)
        return f"{text[:start]}signed:\n  - {signature}\n{text[start:]}"
    inside = (found["inside"] or "").strip()
    if inside:
        return text[: found.start()] + f"signed: [{inside.rstrip(', ')}, {signature}]{_comment(found)}" + text[found.end() :]
    rest = LISTED.match(text, found.end())
    kept = rest.group() if rest and not found["inline"] else ""
    indent = re.match(r"\n([ \t]*)-", kept)
    line = f"\n{indent[1] if indent else '  '}- {signature}"
    return text[: found.start()] + f"signed:{_comment(found)}{kept}{line}" + text[found.end() + len(kept) :]


def _comment(found: re.Match[str]) -> str:
    return f"  {found['after']}" if found["after"] else ""
