"""Numbers with commas between thousands, and infinity without.

may refuse: bash

>>> f(1234567.891)
'1,234,567.89 1,234,568'
>>> f(-999.5)
'-999.50 -1,000'
>>> f(inf)
'inf inf'
"""


def f(x: float) -> str:
    return f"{x:,.2f} {x:,.0f}"
