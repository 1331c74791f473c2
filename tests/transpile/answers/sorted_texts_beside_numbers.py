"""Numbers and texts are sorted apart, the texts by their lengths, and then put together.

targets: all

>>> f(["bb", 3, "a", 1])
[1, 3, 'a', 'bb']
>>> f([])
[]
"""


def f(lst):
    strings = []
    ints = []
    for x in lst:
        if isinstance(x, str):
            strings.append(x)
        else:
            ints.append(x)
    return sorted(ints) + sorted(strings, key=len)
