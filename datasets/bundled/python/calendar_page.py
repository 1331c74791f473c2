"""Print the page of a month, Monday first; each input line holds a year and a month."""

import sys

NAMES = "January February March April May June July August September October November December".split()


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def weekday(year: int, month: int, day: int) -> int:
    """Zeller's congruence; 0 is Monday."""
    if month < 3:
        month += 12
        year -= 1
    return (day + 13 * (month + 1) // 5 + year + year // 4 - year // 100 + year // 400 + 5) % 7


def page(year: int, month: int) -> str:
    lines = [f"{NAMES[month - 1]} {year}".center(20).rstrip(), "Mo Tu We Th Fr Sa Su"]
    cells = ["  "] * weekday(year, month, 1)
    cells += [f"{day:2d}" for day in range(1, days_in(year, month) + 1)]
    for start in range(0, len(cells), 7):
        lines.append(" ".join(cells[start : start + 7]))
    return "\n".join(lines)


print("\n\n".join(page(*map(int, line.split())) for line in sys.stdin))
