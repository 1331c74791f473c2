"""A list that every turn makes anew is put into a dictionary, or in the other branch added to the one that is there.

targets: all

>>> f([("a", 1, 2), ("b", 3, 4), ("a", 5, 6)], "c")
{'a': [1, 2, 5, 6], 'b': [3, 4]}
>>> f([("a", 1, 2), ("a", 3, 4), ("a", 5, 6)], "a")
{'a': [5, 6]}
"""


def f(rows, key):
    out = {}
    for name, first, second in rows:
        group = [first, second]
        if name == key or name not in out:
            out[name] = group
        else:
            out[name].extend(group)
    return out
