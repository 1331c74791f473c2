"""A loop changes what it picks from.

The comprehension is done before the loop starts.

may refuse: all

>>> f({'a': 1, 'b': 5, 'c': 7}, [1, 2])
([('a', 1), ('zb', 5)], [1, 2, 2], 9)
"""


def f(d: dict[str, int], xs: list[int]) -> tuple[list[tuple[str, int]], list[int], int]:
    for k in [k for k in d if d[k] > 4]:
        v = d.pop(k)
        if "zb" not in d:
            d["z" + k] = v
    limit = 1
    for x in [x for x in xs if x > limit]:
        xs.append(x)
        limit = 9
    return list(d.items()), xs, limit
