"""A count that is not there is deleted.

targets: all

>>> f('banana', 'a')
[1, 2]
>>> f('banana', 'x')
[1, 3, 2]
"""

from collections import Counter


def f(text, letter):
    counts = Counter(text)
    del counts[letter]
    return list(counts.values())
