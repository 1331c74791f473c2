"""Truth values are keys, be they written out or compared.

targets: all
may refuse: bash

>>> f([3, 1, 4, 1, 5])
([3, 4, 5], [1, 1], 'many', [False, True], 1, 2, 'few')
>>> f([1])
([], [1], 'few', [False], 0, 1, 'few')
>>> f([])
([], [], 'few', [], 0, 0, 'few')
"""

from collections import defaultdict


def f(xs):
    groups = defaultdict(list)
    counts = {("even", False): 0, ("even", True): 0, ("odd", False): 0, ("odd", True): 0}
    for x in xs:
        groups[x > 2].append(x)
        counts["odd" if x % 2 else "even", x > 1] += 1
    names = {True: "many", False: "few"}
    keys = sorted(groups)
    return groups[True], groups[False], names[len(xs) > 4], keys, counts["even", True], counts["odd", False], names[False]
