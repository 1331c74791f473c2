"""A tuple of any length that stands among values of other types is a tuple for whoever gets them, in lists and dictionaries too.

targets: all

>>> f({'a': [3, 1], 'b': [2, 2, 2]})
({'a': (3, 1), 'b': 6}, [(3, 1), 6])
>>> f({})
({}, [])
"""


def f(d):
    out = {}
    for key, row in d.items():
        if len(row) < 3:
            out[key] = tuple(row)
        else:
            out[key] = sum(row)
    return out, list(out.values())
