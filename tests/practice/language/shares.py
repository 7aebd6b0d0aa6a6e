"""How a share that was counted is told."""


def interval(part: int, whole: int) -> str:
    """A share with its 95 % interval (Wilson)."""
    share, z = part / whole, 1.96
    middle = (share + z * z / (2 * whole)) / (1 + z * z / whole)
    half = z * (share * (1 - share) / whole + z * z / (4 * whole * whole)) ** 0.5 / (1 + z * z / whole)
    return f"{share:.2f} ({middle - half:.2f} to {middle + half:.2f})"
