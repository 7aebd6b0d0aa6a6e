"""How long a button's label may be, and what stands for the rest of a text that has no room."""

LONGEST_LABEL = 20  # characters


def short(text: str, most: int = LONGEST_LABEL) -> str:
    """At most so many characters; a mark stands for what is left out."""
    return text if len(text) <= most else text[: most - 1].rstrip(" ,.;:") + "…"
