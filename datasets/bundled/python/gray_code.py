def gray_code(bits: int) -> list[str]:
    """All Gray codes of the given width, as binary strings in order."""
    if bits < 0:
        raise ValueError("bits must not be negative")
    return [format(i ^ (i >> 1), "b").zfill(bits) for i in range(1 << bits)]
