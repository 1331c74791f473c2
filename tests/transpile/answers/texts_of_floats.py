"""Texts of floats.

Sums of literals, roundings to a zero that keeps its sign, the smallest numbers, and one that D's own reading of texts rounds twice.

may refuse: all

>>> f([-0.001, -0.0, 2.675, 2.5e-322, 755557.926965355])
('[0.30000000000000004, 0.49999999999999994, 1.2100000000000002, -0.30000000000000004, 0.0] [-0.0, -0.0, 2.67, 0.0, 755557.93] '
 '[-0.001, -0.0, 2.675, 2.5e-322, 755557.926965355] False')
"""


def f(xs):
    sums = [0.1 + 0.2, 0.7 + 0.1 - 0.3, 1.1 * 1.1, -(0.1 + 0.2), 1e16 + 1.0 - 1e16]
    return f"{sums} {[round(x, 2) for x in xs]} {xs} {0.1 + 0.2 == 0.3}"
