"""Keys and items of dictionaries are compared with each other and with sets as sets are.

targets: all
may refuse: bash

>>> f({'a': 1, 'b': 2}, {'b': 1, 'a': 3, 'c': 4}, [('a', 1), ('b', 2)])
([True, False, False, False, True, True], [False, False, True, True])
>>> f({'a': 1, 'b': 2}, {'b': 2, 'a': 1}, [('b', 2)])
([True, True, True, False, True, True], [True, True, False, True])
>>> f({'c': 1}, {'c': 2}, [])
([True, True, True, False, False, False], [False, False, False, True])
"""


def f(d, e, pairs):
    some = set(e)
    keys = [d.keys() <= e.keys(), d.keys() == e.keys(), d.keys() >= e.keys(), d.keys() == {"a"}, d.keys() > set("a"), set("ab") <= d.keys()]
    items = [d.items() <= e.items(), some == d.keys() and d.items() == e.items(), d.items() == set(pairs), set(pairs) <= d.items()]
    return keys, items
