"""Powers that no float holds raise.

targets: bash lua perl php python r ruby

>>> f(10.0, 400.0)
'over'
>>> f(-8.0, 0.3333333333333333)
'domain'
>>> f(0.0, -1.0)
'domain'
>>> f(inf, 2.0)
'inf'
>>> f(-2.0, 3.0)
'-8.0'
"""

import math


def f(x: float, y: float) -> str:
    try:
        return str(math.pow(x, y))
    except OverflowError:
        return "over"
    except ValueError:
        return "domain"
