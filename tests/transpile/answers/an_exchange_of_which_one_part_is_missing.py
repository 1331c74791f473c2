"""An exchange of which one part is missing.

targets: csharp java kotlin scala

>>> f({}, 'a', 'b')
"'b'"
>>> f({'b': 1}, 'a', 'b')
"'a'"
>>> f({'a': 1, 'b': 2}, 'a', 'b')
{'a': 2, 'b': 1}
"""


def f(d, a, b):
    try:
        d[a], d[b] = d[b], d[a]
    except KeyError as e:
        return str(e)
    return d
