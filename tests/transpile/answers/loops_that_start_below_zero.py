"""Loops that start below zero.

may refuse: all

>>> f([5, -5, 7])
[0, 1, 2, -2, 3, -1, 3, -2, -1, -1, 0, 0]
"""


def f(xs: list[int]) -> list[int]:
    out: list[int] = []
    for a in [3, -4]:
        out.append(a % 3)
        out.append(a // 2)
    for i, x in enumerate(xs, -2):
        out.append(i % 3 + x // 2)
    return out + [i // 2 for i in range(-3, 2)]
