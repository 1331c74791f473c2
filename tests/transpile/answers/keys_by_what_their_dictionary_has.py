"""The keys of a dictionary are compared by its own ``get``, which finds them all; those of another one by what may be missing.

targets: all

>>> f({"b": 2, "a": 3, "c": 2}, {"a": 0, "b": 5, "c": 4})
['a', 'b', 'b,c,a', 'a,b,c', 'b']
>>> f({}, {"b": 1})
['', '', '', '', '']
"""


def f(d, other):
    if not d:
        return [""] * 5
    most = max(d, key=d.get)
    least = min(d.keys(), key=lambda k: d.get(k))
    rising = ",".join(sorted(d, key=d.get))
    falling = ",".join(sorted(d, key=d.get, reverse=True))
    return [most, least, rising, falling, max(d, key=lambda k: other.get(k, 0))]
