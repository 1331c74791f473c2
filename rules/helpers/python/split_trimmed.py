# Splits at a separator; empty strings at the end are left out, but a text without separator stays.
def split_trimmed(text: str, separator: str) -> list[str]:
    parts = text.split(separator)
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return parts if parts[0] or separator not in text or len(parts) > 1 else []
