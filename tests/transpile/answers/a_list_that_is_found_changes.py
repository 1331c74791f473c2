"""A list that is found changes.

may refuse: all

>>> f({'a': [1]}, 'a')
{'a': [1, 0]}
>>> f({'a': [1]}, 'b')
{'a': [1]}
"""


def f(groups, name):
    found = groups.get(name)
    if found is not None:
        found.append(0)
    return groups
