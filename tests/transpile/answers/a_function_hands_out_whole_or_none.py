"""A function hands out: whole, or none.

may refuse: cpp d go rust swift

>>> f([1], 2)
[1, 2]
>>> f([1], 0)
[1]
"""


def f(xs, n):
    b = None
    if n:
        b = xs
    if b is not None:
        b.append(n)
    return xs
