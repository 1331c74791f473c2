"""A condition acts.

may refuse: all

>>> f([1, 2, 1, 3, 2])
([1, 2, 3], [1, 2, 3])
>>> f([])
([], [])
"""


def f(xs):
    seen = set()
    met = set()
    return [x for x in xs if x not in seen and not seen.add(x)], [x for x in xs if not (x in met or met.add(x))]
