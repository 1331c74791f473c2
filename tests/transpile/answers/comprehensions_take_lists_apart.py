"""Comprehensions that take lists apart, whose items are counted then.

targets: all

>>> f([[1, 2], [3, 4]])
([2, 12], 15, True, {1: 2, 3: 4})
>>> f([[5, 5], [0, 2]])
([25, 0], 26, False, {5: 5, 0: 2})
>>> f([[1, 2], [3]])
Traceback (most recent call last):
ValueError
>>> f([[1, 2], [3, 4, 5]])
Traceback (most recent call last):
ValueError
"""


def f(rows):
    products = [a * b for a, b in rows]
    total = sum(a * b for a, b in rows if a) + 1
    return products, total, all(a != b for a, b in rows), {a: b for a, b in rows}
