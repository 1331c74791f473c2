"""Large and small numbers are shown with the fewest digits.

may refuse: all

>>> f(1e+23, 5e-324)
'1e+23 5e-324'
>>> f(1.8014398509481984e+16, 1e-07)
'1.8014398509481984e+16 1e-07'
>>> f(1000000000000000.0, -2.5)
'1000000000000000.0 -2.5'
"""


def f(x: float, y: float) -> str:
    return f"{x} {y}"
