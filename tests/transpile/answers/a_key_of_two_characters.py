"""A key of two characters.

targets: dart javascript php ruby

>>> f('abc', {'a': 'x'})
'xbc'
>>> f('abc', {'ab': 'x'})
Traceback (most recent call last):
ValueError
"""


def f(text, table):
    return text.translate(str.maketrans(table))
