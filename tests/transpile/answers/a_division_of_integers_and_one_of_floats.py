"""A division of integers and one of floats.

targets: dart javascript php ruby

>>> f('', 1.5)
['division by zero', 'float division by zero', '0.0']
>>> f('ab', 0.0)
['2.5', '0.0', 'float division by zero']
>>> f('ab', 4.0)
['2.5', '2.0', '0.5']
"""


def f(s, x):
    n, said = len(s), []
    for way in range(3):
        try:
            said.append(str(5 / n if way == 0 else x / n if way == 1 else n / x))
        except ZeroDivisionError as e:
            said.append(str(e))
    return said
