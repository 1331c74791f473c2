"""Dictionaries have no order; where the target has one of its own, it is not taken for Python's.

targets: all

>>> f({'a': 1}, {'a': 1, 'b': 3})
'none'
>>> f({}, {})
'none'
"""


def f(d, e):
    try:
        return "less" if d <= e else "more"
    except TypeError:
        return "none"
