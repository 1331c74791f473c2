"""The smaller of two pairs.

targets: c cpp

>>> f(3, 1, 2)
((1, 3), (3, 1))
>>> f(1, 1, 2)
((1, 1), (1, 2))
"""


def f(a, b, c):
    return min((a, b), (b, a)), max((a, b), (b, c))
