"""How sentences are written down in content/language/words: what each piece of a line is, who wrote it, and the line."""

NONE, AND, PIECE, BREAK = "none", ",", "|", " | "


def rows(lines):
    """What each piece of each line is, its writer, and the piece."""
    for line in lines:
        labels, writer, text = line.split("\t")
        for label, piece in zip(labels.split(PIECE), text.split(BREAK), strict=True):
            yield frozenset(label.split(AND)) - {NONE}, writer, piece
