"""A constructor keeps what goes on to change.

may refuse in part: clojure elixir haskell ocaml racket

>>> f(3)
6
"""


class Keeper:
    def __init__(self, items):
        self.items = items

    def total(self):
        return sum(self.items)


def f(n):
    xs = [1, 2]
    keeper = Keeper(xs)
    xs.append(n)
    return keeper.total()
