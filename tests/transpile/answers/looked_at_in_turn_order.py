"""Looked at in turn: order.

targets: go rust

>>> f([1, 'a'])
[-1, 2, 2, 3, -1, 1]
>>> f(['z'])
[-1, 2, 2, 3, 1, 1]
"""


def f(items):
    found = []
    for xs in ([1, 2, "a"], [2, 1], ["b", "a"], [True, 3, 2], items):
        try:
            found.append(len(sorted(xs)))
        except TypeError:
            found.append(-1)
    pairs = [("q", "a"), ("b", 2)]
    pairs.sort()
    return found + [len(pairs[0][0])]
