# Splits at matches of a pattern; empty strings at the end are left out, but a text without match stays.
def split_pattern(pattern: str, text: str) -> list[str]:
    parts = re.split(pattern, text)
    if len(parts) > 1:
        while parts and not parts[-1]:
            parts.pop()
    return parts
