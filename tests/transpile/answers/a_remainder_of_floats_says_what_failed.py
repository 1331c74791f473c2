"""A whole quotient and a remainder of floats by zero say which of them failed.

targets: all

>>> f(7.5, 0.0)
['float floor division by zero', 'float modulo']
>>> f(7.5, 2.0)
['3.0', '1.5']
>>> f(-7.5, 2.0)
['-4.0', '0.5']
"""


def f(x, y):
    said = []
    for way in range(2):
        try:
            said.append(str(x // y if way == 0 else x % y))
        except ZeroDivisionError as e:
            said.append(str(e))
    return said
