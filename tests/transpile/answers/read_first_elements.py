"""Read first: elements.

targets: lua perl php ruby
may refuse: bash r

>>> f([1, 2, 3])
('1 1', [2, 2], '3 4', [4, 5])
"""


def count(d, k):
    d[k] = d.get(k, 0) + 1
    return d[k]


def f(ys):
    text = f"{ys[0]} {ys.pop(0)}"
    pair = [ys[0], ys.pop(0)]
    d = {"a": ys[0]}
    return text, pair, f"{d['a']} {count(d, 'a')}", [d["a"], count(d, "a")]
