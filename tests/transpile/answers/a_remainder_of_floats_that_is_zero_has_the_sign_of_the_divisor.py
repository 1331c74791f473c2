"""A remainder of floats that is zero has the sign of the divisor, whatever the sign of the dividend.

targets: all
may refuse: bash

>>> f(-360.0, 360.0)
['0.0', '0.0', '0.5', '-1.0']
>>> f(-2.5, 0.5)
['0.0', '0.5', '0.5', '-5.0']
>>> f(4.5, 2.0)
['0.5', '0.5', '0.5', '2.0']
"""


def f(angle, whole):
    return [str(angle % whole), str(angle % 1), str(0.5 % whole if whole > 0.5 else 0.5), str(angle // whole)]
