"""Parts of an iterator.

targets: dart javascript php ruby

>>> f([1, 2, 3, 4, 5], 2)
[[1, 2], [3, 4], [5]]
>>> f([], 2)
[]
"""

from itertools import islice


def f(items, size):
    it = iter(items)
    parts = []
    while True:
        part = list(islice(it, size))
        if not part:
            return parts
        parts.append(part)
