"""Rows are keys and elements of sets: the short forms of Lua say the same.

targets: lua

>>> f([(1, 'a'), (1, 'a'), (1, ',a'), (11, ''), (1, '1')], [(1, 12), (11, 2), (1, 12), (-1, 1)])
[1, 2, 1, 1, 1, False, False, True, False]
>>> f([], [])
[]
"""


def f(rows: list[tuple[int, str]], way: list[tuple[int, int]]) -> list[object]:
    counts: dict[tuple[int, str], int] = {}
    seen: set[tuple[int, int]] = set()
    out: list[object] = []
    for row in rows:
        counts[row] = counts.get(row, 0) + 1
        out.append(counts[row])
    for x, y in way:
        out.append((x, y) in seen)
        seen.add((x, y))
    return out
