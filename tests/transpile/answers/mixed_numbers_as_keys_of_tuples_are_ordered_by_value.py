"""Mixed numbers as keys of tuples are ordered by value.

may refuse: c cpp go rust

>>> f([3, 2.5, 1, 0.5], 2)
[0.5, 1, 2.5, 3]
"""


def f(xs: list, how: int) -> list:
    if how == 0:
        return sorted([(x, str(i)) for i, x in enumerate(xs)])
    if how == 1:
        rows = [[(x, 1)] for x in xs]
        rows.sort(reverse=True)
        return rows
    if how == 2:
        return sorted(xs, key=lambda v: (v, 1))
    return [max(xs, key=lambda v: [v], default=0), min(xs, default=7)]
