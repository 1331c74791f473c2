"""A list that is taken out of a dictionary, if it is there.

targets: dart javascript php ruby
may refuse: bash lua perl r

>>> f({'a': [1.5, 2.0]}, 'a')
[2, 0]
>>> f({'b': [1.0]}, 'a')
[0, 0]
>>> f({}, 'c')
[0, 0]
"""


def f(d, k):
    taken = d.pop(k, None)
    print(taken, d.pop("b", None))
    return [0 if taken is None else len(taken), len(d)]
