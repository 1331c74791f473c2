"""Numbers that are negated as keys and as texts: there is no -0.

may refuse: r

>>> f([0, 1, 0])
({0: 2, -1: 1}, ['0', '-1', '0'])
"""


def f(xs):
    counts = {}
    for x in xs:
        counts[-x] = counts.get(-x, 0) + 1
    return counts, [str(x * -1) for x in xs]
