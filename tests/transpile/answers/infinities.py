"""Infinities.

targets: go

>>> f(-inf)
'-inf -inf -inf'
>>> f(1.5)
'1.50 1.5 1.500000e+00'
"""


def f(x):
    return f"{x:.2f} {x:,.1f} {x:e}"
