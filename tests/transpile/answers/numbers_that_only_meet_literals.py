"""Numbers that only meet literals.

may refuse: all

>>> f('aB', 5)
['Ab', '5', '18000']
>>> f('12', 4)
['21', '0', '1800']
"""


def swapped(s: str) -> str:
    found = 0
    at = 0
    letters = list(s)
    for c in s:
        if c.isalpha():
            letters[at] = c.swapcase()
            found = 1
        at += 1
    s = "".join(letters)
    if found == 0:
        return s[::-1]
    return s


def product_of_odd(n: int) -> int:
    product = 1
    odd = 0
    for digit in str(n):
        if int(digit) % 2 == 1:
            product = product * int(digit)
            odd += 1
    if odd == 0:
        return 0
    return product


def f(s: str, n: int) -> list[str]:
    return [swapped(s), str(product_of_odd(n)), str(18 * (10 ** (n - 2)))]
