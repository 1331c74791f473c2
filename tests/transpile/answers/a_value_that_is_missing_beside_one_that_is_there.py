"""What a dictionary does not hold is None beside what it holds.

may refuse: bash

>>> f({'a': 2})
[['a'], True, 2]
>>> f({'b': 1})
[['b'], False, None]
"""


def f(d):
    return [list(d), "a" in d, d.get("a")]
