"""Rows that stand in two places.

may refuse in part: cpp d go javascript lua nim python ruby rust swift

>>> f(2)
[[3], [3], [2], [2], [3], [3]]
"""


def made(n: int, again: int) -> list[list[int]]:
    row = [1]
    rows = []
    for k in range(n):
        for _ in range(again):
            rows.append(row)
        row = [k]
    return rows


def all_one(n: int) -> list[list[int]]:
    row = [1]
    return [row for _ in range(n)]


def change(rows: list[list[int]]) -> None:
    for i in range(len(rows)):
        rows[i][0] += 1


def f(n: int) -> list[list[int]]:
    rows = made(n, 2) + all_one(n)
    change(rows)
    return rows
