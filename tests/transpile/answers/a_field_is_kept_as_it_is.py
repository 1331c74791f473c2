"""A field is kept as it is.

may refuse in part: clojure elixir haskell ocaml racket

>>> f(1)
[[0, 1, 2], [0, 1, 2]]
"""


class Keep:
    def __init__(self):
        self.history = []
        self.now = [0]

    def step(self, n):
        self.now.append(n)
        self.history.append(self.now)


def f(n):
    keep = Keep()
    keep.step(n)
    keep.step(n + 1)
    return keep.history
