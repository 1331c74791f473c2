"""A list of numbers that is written out stands beside one that has a name.

targets: all

>>> f([3, 2])
([3, 7, 2, 8], 9)
>>> f([])
([], 3)
"""


def interleaved(*lists: list[int]) -> list[int]:
    return [item for group in zip(*lists) for item in group]


def longest(rows: list[list[int]]) -> int:
    return max(len(row) for row in rows) * len(rows)


def f(items: list[int]) -> tuple[list[int], int]:
    return interleaved(items, [7, 8]), longest([items, [1], items + [5]])
