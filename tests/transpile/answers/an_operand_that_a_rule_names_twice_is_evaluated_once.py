"""Operands that a rule names twice, within what is evaluated for each element.

targets: javascript typescript php dart ruby racket

>>> f([1, 2], ['Ab'])
(([(0, 4), (1, 0)], [1.0, 2.0]), ([4, 1], [1.5, 2.0]), (['ba'], [1, 'x']))
"""

import math
from itertools import chain, permutations


def f(xs, words):
    parts = [divmod(x * 3 + 1, 7) for x in xs], [math.modf(x + 0.5)[1] for x in xs]
    sums = [sum(list(divmod(x * 3 + 1, 7))) for x in xs], [sum(xs[i:]) / len(xs[i:]) for i in range(len(xs))]
    texts = ["".join(list(permutations(w.lower()))[1]) for w in words], list(chain([1], "x"))
    return parts, sums, texts
