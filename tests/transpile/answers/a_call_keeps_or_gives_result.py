"""A call keeps or gives: result.

targets: lua perl ruby
may refuse: bash php r

>>> f([1, 2], [9])
([1, 2, 4], [9])
>>> f([1], [9])
([1], [9, 4])
"""


def pick(a, b, first):
    if first:
        return a
    return b


def f(a, b):
    chosen = pick(a, b, len(a) > 1)
    chosen.append(4)
    return a, b
