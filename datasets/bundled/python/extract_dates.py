import re

DATE = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


def extract_dates(text: str) -> list[tuple[int, int, int]]:
    """All plausible ISO dates in a text as (year, month, day), without repetition, sorted."""
    dates: set[tuple[int, int, int]] = set()
    for year, month, day in DATE.findall(text):
        if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            dates.add((int(year), int(month), int(day)))
    return sorted(dates)
