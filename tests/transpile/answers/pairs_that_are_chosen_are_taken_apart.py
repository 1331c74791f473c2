"""Pairs that are chosen are taken apart.

targets: all
may refuse: bash

>>> f('abca')
['ab', 'ac', 'bc', 'ba', 'ca']
>>> f('a')
[]
"""

from itertools import combinations


def f(text):
    return [x + y for x, y in combinations(text, 2) if x != y]
