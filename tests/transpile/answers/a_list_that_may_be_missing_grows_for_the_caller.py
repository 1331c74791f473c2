"""A list that may be missing grows for the caller.

targets: javascript python
may refuse: all

>>> f([1], [2])
[2, 1]
>>> f([1, 1, 2], None)
[1, 2]
"""


def f(items, seen):
    if seen is None:
        seen = []
    for x in items:
        if x not in seen:
            seen.append(x)
    return seen
