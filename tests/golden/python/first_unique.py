def first_unique(text: str) -> str | None:
    """The first character that occurs only once, or None."""
    counts: dict[str, int] = {}
    for ch in text:
        counts[ch] = counts.get(ch, 0) + 1
    for ch, count in counts.items():
        if count == 1:
            return ch
    return None
