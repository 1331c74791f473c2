"""What has read an iterator to its end leaves nothing to what reads it again.

targets: all
may refuse: bash clojure d elixir haskell nim ocaml perl r swift

>>> f([1, 2, 3, 4, 5])
([1, 2, 3, 4, 5], [], [(1, 2), (3, 4)], [], 15, [])
>>> f([])
([], [], [], [], 0, [])
"""


def f(xs):
    it = iter(xs)
    first = list(it)
    again = list(it)
    paired = iter(xs)
    pairs = list(zip(paired, paired))
    left = list(paired)
    added = iter(xs)
    total = 0
    for x in added:
        total += x
    return first, again, pairs, left, total, [x for x in added]
