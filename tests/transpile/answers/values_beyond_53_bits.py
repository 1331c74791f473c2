"""Values beyond 53 bits.

targets: dart javascript php ruby

>>> f(5)
5
>>> f(85)
259695496911122585
"""


def f(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
