"""Truth values among numbers.

targets: c cpp

>>> f(7)
3
"""


def f(n):
    on = 0
    total = 0
    for i in range(n):
        total += on
        on = not on
    return total
