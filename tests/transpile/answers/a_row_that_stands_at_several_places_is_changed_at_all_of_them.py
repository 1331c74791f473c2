"""A row that stands at several places is changed at all of them.

A row stands at several places that another function changes.

targets: lua perl ruby

>>> f(2)
[[3], [3], [2], [2]]
"""


def made(n: int) -> list[list[int]]:
    row = [1]
    rows = []
    for k in range(n):
        for _ in range(2):
            rows.append(row)
        row = [k]
    return rows


def change(rows: list[list[int]]) -> None:
    for i in range(len(rows)):
        rows[i][0] += 1


def f(n: int) -> list[list[int]]:
    rows = made(n)
    change(rows)
    return rows
