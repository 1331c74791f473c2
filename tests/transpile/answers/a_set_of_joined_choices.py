"""A set of joined choices.

targets: all
may refuse: bash dart

>>> f('aab', 2)
['aa', 'ab', 'ba']
>>> f('', 0)
['']
"""

from itertools import permutations


def f(text, size):
    return sorted(set("".join(choice) for choice in permutations(text, size)))
