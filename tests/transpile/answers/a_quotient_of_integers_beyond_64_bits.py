"""A quotient of integers beyond 64 bits, which both may be more than the largest float.

targets: all
may refuse: lua nim r

>>> f(20, 3)
'3.333333333333333e+19'
>>> f(60, 7)
'1.4285714285714285e+59'
>>> f(320, 10 ** 319)
'10.0'
"""


def f(n, d):
    return str((10**n + 1) / d)
