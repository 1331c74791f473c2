"""A zero with a sign.

targets: dart javascript php ruby

>>> f(-0.0)
'-0.000000e+00 -0 -0.00e+00'
>>> f(0.0)
'0.000000e+00 0 0.00e+00'
"""


def f(x):
    return f"{x:e} {x:g} {x:.2e}"
