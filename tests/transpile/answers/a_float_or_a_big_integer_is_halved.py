"""A variable that is a big integer or a float is read as a float.

targets: c rust swift

>>> f(70, False)
1180591620717411303424
>>> f(3, True)
4.0
>>> f(80, True)
6.044629098073146e+23
"""


def f(n, half):
    total = 2**n
    if half:
        total = total / 2
    return total
