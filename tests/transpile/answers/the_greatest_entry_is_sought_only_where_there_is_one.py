"""The greatest entry of a dictionary is sought only where there is one.

targets: python javascript java cpp scala
may refuse: swift rust

>>> f({'b': 1, 'a': 2})
('b', 1)
>>> f({})
()
"""


def f(d):
    return max(d.items()) if d else ()
