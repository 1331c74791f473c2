"""One of several types gets a name where it is told.

targets: kotlin java javascript python

>>> f({'1': 2}, 1)
'changed'
>>> f({'a': 1, '5': 7}, 2)
'changed'
"""


def f(table, key):
    found = dict(table)
    if found.pop(key, 0) == 0:
        return "changed"
    while len(found) > 1:
        found[found.popitem()[1]] = found.popitem()[0]
    return int(found.popitem()[0])
