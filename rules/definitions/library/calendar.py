# What Python's calendar does, in plain Python.

NAMES = {"isleap": "is_leap", "monthrange": "month_range", "weekday": "weekday_of"}


def is_leap(year: int) -> bool:
    """Whether a year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def weekday_of(year: int, month: int, day: int) -> int:
    """The day of the week of a date, from 0 for Monday."""
    moved = month + 12 if month < 3 else month
    of_year = year - 1 if month < 3 else year
    return (day + (13 * (moved + 1)) // 5 + of_year + of_year // 4 - of_year // 100 + of_year // 400 + 5) % 7


def month_range(year: int, month: int) -> tuple[int, int]:
    """The day of the week of a month's first day, and how many days the month has."""
    days = 30 if month in (4, 6, 9, 11) else 31
    if month == 2:
        days = 29 if is_leap(year) else 28
    return weekday_of(year, month, 1), days
