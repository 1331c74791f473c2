"""A method keeps what it is given.

may refuse in part: clojure elixir haskell ocaml racket

>>> f(2)
[[0, 1], [0, 1]]
"""


class Log:
    def __init__(self):
        self.rows = []

    def add(self, row):
        self.rows.append(row)


def f(n):
    log = Log()
    row = []
    for i in range(n):
        row.append(i)
        log.add(row)
    return log.rows
