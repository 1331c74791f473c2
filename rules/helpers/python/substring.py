# The characters at [start, end), which must lie inside.
def substring(text: str, start: int, end: int) -> str:
    if not 0 <= start <= end <= len(text):
        raise IndexError(f"no characters {start} to {end}")
    return text[start:end]
