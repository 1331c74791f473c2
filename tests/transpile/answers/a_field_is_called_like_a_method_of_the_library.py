"""A field of a program's own class is called like a method that the library's class has and the translation lacks.

targets: all

>>> f([3, 10, 1])
['2024-03-01', '2024-03-08']
"""

from datetime import date, timedelta


class Calendar:
    def __init__(self, today: date) -> None:
        self.today = today

    def due(self, days: int) -> date:
        return self.today + timedelta(days=days)


def f(waits: list[int]) -> list[str]:
    calendar = Calendar(date(2024, 2, 27))
    return [calendar.due(wait).isoformat() for wait in waits if wait > 1]
