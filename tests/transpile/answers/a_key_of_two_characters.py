"""A key of two characters, or of none, in a table of characters.

targets: all

>>> f('abc', {'a': 'x'})
'xbc'
>>> f('abc', {'ab': 'x'})
Traceback (most recent call last):
ValueError: string keys in translate table must be of length 1
>>> f('abc', {'c': 'y', '': 'x'})
Traceback (most recent call last):
ValueError: string keys in translate table must be of length 1
"""


def f(text, table):
    return text.translate(str.maketrans(table))
