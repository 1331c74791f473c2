"""The first key that is missing.

targets: dart javascript php ruby

>>> f({'a': 1, 'b': 2}, 'a', 'b')
'2'
>>> f({}, 'a', 'b')
"missing 'b'"
"""


def f(d, a, b):
    try:
        d[a], d[b] = d[b], d[a]
    except KeyError as e:
        return "missing " + str(e)
    return str(d[a])
