"""The greatest of nothing is the default.

targets: bash nim

>>> f([1, 3, 2], {'ab': 4, 'b': 9})
[3, 1, 6, 9, 2]
>>> f([], {})
[None, None, -1, 0, 0]
"""


def f(xs, d):
    return [
        max(xs, default=None),
        min(xs, default=None),
        max((x * 2 for x in xs), default=-1),
        max(d.values(), default=0),
        len(min(d, default="")),
    ]
