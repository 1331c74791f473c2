"""Copies of a row stand at several places.

targets: bash lua perl php r ruby

>>> f(2)
[[2], [2], [1], [1]]
"""


def made(n: int) -> list[list[int]]:
    row = [1]
    rows = []
    for k in range(n):
        for _ in range(2):
            rows.append(list(row))
        row = [k]
    return rows


def change(rows: list[list[int]]) -> None:
    for i in range(len(rows)):
        rows[i][0] += 1


def f(n: int) -> list[list[int]]:
    rows = made(n)
    change(rows)
    return rows
