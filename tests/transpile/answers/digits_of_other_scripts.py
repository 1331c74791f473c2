"""Digits of other scripts.

targets: dart javascript php ruby

>>> f('٤٢')
42
>>> f(' 7 ')
7
>>> f('x')
-1
"""


def f(text):
    try:
        return int(text)
    except ValueError:
        return -1
