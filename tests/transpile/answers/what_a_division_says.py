"""What a division says.

targets: dart javascript php ruby

>>> f(7, -2)
[-4, -1]
>>> f(7, 0)
['integer division or modulo by zero']
"""


def f(a, b):
    try:
        return [a // b, a % b]
    except ZeroDivisionError as e:
        return [str(e)]
