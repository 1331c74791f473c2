"""Tuples of six, seven and eight are keys.

targets: dart javascript php ruby swift

>>> f(1, 2)
[1, 1, 2, 2, 2, '(1, 2, 3, 4, 5, 1, 6)']
>>> f(3, 3)
[2, 3, 1, 3, 3, '(1, 2, 3, 4, 5, 3, 6)']
"""


def f(a, b):
    seen = {(a, b, 1, 2, 3, 4): 1, (b, a, 1, 2, 3, 4): 2}
    rows = [(1, 2, 3, 4, 5, b, 6), (1, 2, 3, 4, 5, a, 6), (a, b, 9, 4, 5, 0, 0)]
    longest = {(a, 0, 0, 0, 0, 0, b, 1), (a, 0, 0, 0, 0, 0, b, 1), (b, 0, 0, 0, 0, 0, a, 1)}
    return [seen[(a, b, 1, 2, 3, 4)], sorted(rows)[0][5], len(longest), min(longest)[6], max(seen)[0], str(rows[1])]
