"""None has no order.

targets: dart javascript php ruby

>>> f(['a', 'b'], {'a': 1, 'b': 2})
'b'
>>> f(['a', 'b'], {'a': 1})
'none'
"""


def f(names, ranks):
    try:
        return max(names, key=ranks.get)
    except TypeError:
        return "none"
