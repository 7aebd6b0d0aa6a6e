"""JSON as Python sees it."""

from typing import Any

Json = dict[str, Any]
Value = Any
