"""Lists that a dictionary holds grow where they lie.

may refuse: r

>>> f(['a', 'b', 'a'])
[{'a': [0, 2], 'b': [1]}, 2, 'x']
"""


def f(xs):
    places = {}
    for i, x in enumerate(xs):
        places.setdefault(x, []).append(i)
    return [places, len(places), "x"]
