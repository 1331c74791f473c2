"""A copy that is kept is one.

may refuse: php r

>>> f(2)
'{2: [[3, 1, 7], [2, 2, 7]]} 2'
"""


def f(n: int) -> str:
    rows = [[3, 1], [2, n]]
    kept: dict[int, list[list[int]]] = {}
    size = len(kept.setdefault(n, rows[:]))
    for row in rows:
        row.append(7)
    return f"{kept} {size}"
