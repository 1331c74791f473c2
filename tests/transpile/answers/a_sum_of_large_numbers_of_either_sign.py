"""Sums and differences of large integers, whichever is the larger, and what carries through zeros.

targets: c cpp

>>> f(27, 9)
['1000000000000000001000000000', '999999999999999999000000000', '-999999999999999999000000000', '0', '1000000000000000000000000000', '-1']
>>> f(18, 18)
['2000000000000000000', '0', '0', '0', '1000000000000000000', '-1']
>>> f(20, 36)
['1000000000000000100000000000000000000', '-999999999999999900000000000000000000', '999999999999999900000000000000000000', '0', '100000000000000000000', '-1']
"""


def f(first: int, second: int) -> list[str]:
    a, b = power(first), power(second)
    nothing = a - a
    return [str(n) for n in (a + b, a - b, b - a, nothing, nothing + a, a - (a + 1))]


def power(exponent: int) -> int:
    product = 1
    for _ in range(exponent):
        product *= 10
    return product
