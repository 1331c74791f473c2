"""A tuple of any length as text.

targets: c cpp

>>> f([1, 2])
'(1, 2)'
>>> f([1])
'(1,)'
"""


def f(items):
    return str(tuple(items))
