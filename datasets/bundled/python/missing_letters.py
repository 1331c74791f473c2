import string


def missing_letters(text: str) -> str:
    """The letters of the alphabet that a text lacks, in order; "" for a pangram."""
    used = {ch for ch in text.lower() if ch in string.ascii_lowercase}
    return "".join(sorted(set(string.ascii_lowercase) - used))
