"""An entry goes on to change.

targets: dart javascript php ruby

>>> f({'a': [0]})
{'a': [0, 1]}
>>> f({'b': [2]})
{'b': [2], 'a': [1]}
"""


def f(groups):
    found = groups.get("a")
    if found is None:
        found = []
        groups["a"] = found
    found.append(1)
    return groups
