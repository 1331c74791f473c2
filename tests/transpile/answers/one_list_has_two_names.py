"""One list has two names.

may refuse: all

>>> f(2)
([2, 3], [2, 3])
"""


def f(n):
    a = [n]
    b = a
    b.append(n + 1)
    return a, b
