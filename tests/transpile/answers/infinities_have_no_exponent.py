"""Infinities have no exponent.

targets: go rust

>>> f(3.0)
'1.500000e+00|inf'
>>> f(-0.5)
'-2.500000e-01|-5.000000e+307'
"""


def f(x: float) -> str:
    return f"{x / 2:e}|{x * 1e308:e}"
