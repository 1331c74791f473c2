# The characters from a start on, which must lie inside.
def substring_from(text: str, start: int) -> str:
    if not 0 <= start <= len(text):
        raise IndexError(f"no characters from {start} on")
    return text[start:]
