"""The list that is chosen is rebound.

targets: elixir haskell
may refuse: clojure cpp d go nim ocaml php r rust swift

>>> f([1, 4, 7])
([1, 1, 1], [11, 7], [7, 1, 12, 7])
>>> f([])
([0], [8, 9], [])
"""


def f(xs):
    low, high, out = [0], [8, 9], []
    for x in xs:
        (low if x < 5 else high).append(x)
        (low if x < 2 else high)[0] += x
        (high if x < 2 else low)[-1] = x
        out.append((low if x == 7 else high).pop())
        (low if x < 3 else high if x < 6 else out).insert(0, x)
    return low, high, out
