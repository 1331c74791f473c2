"""The key of a single element is asked for.

targets: dart javascript php ruby

>>> f(['a'], {})
['missing']
>>> f(['a', 'b'], {'a': 2, 'b': 1})
['b', 'a']
"""


def f(names, ranks):
    try:
        return sorted(names, key=lambda name: ranks[name])
    except KeyError:
        return ["missing"]
