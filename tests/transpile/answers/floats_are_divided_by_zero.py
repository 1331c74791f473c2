"""Floats are divided by zero.

targets: c cpp

>>> f(1.0, 0.0, 1, 0)
['float division by zero', 'division by zero']
>>> f(1.0, 4.0, 1, 2)
['0.25', '0.5']
"""


def f(a: float, b: float, n: int, m: int) -> list[str]:
    said = []
    try:
        said.append(str(a / b))
    except ZeroDivisionError as error:
        said.append(str(error))
    try:
        said.append(str(n / m))
    except ZeroDivisionError as error:
        said.append(str(error))
    return said
