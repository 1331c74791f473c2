"""What is chosen where it changes is changed.

A container that is chosen where it is changed: an ``if`` of two changes.

targets: clojure cpp elixir go haskell java nim ocaml php racket rust swift

>>> f([5, 2, 8], True)
([2], [5], {'k': 1}, {'k': 2}, 8)
>>> f([1], False)
([], [], {'k': 5}, {'k': 1}, 1)
"""


def f(xs, flag):
    evens, odds = [], []
    for x in xs:
        (evens if x % 2 == 0 else odds).append(x)
    a, b = {"k": 3}, {"k": 0}
    (a if flag else b)["k"] = 1
    (b if flag else a)["k"] += 2
    last = (evens if len(xs) > 2 else odds).pop()
    return evens, odds, a, b, last
