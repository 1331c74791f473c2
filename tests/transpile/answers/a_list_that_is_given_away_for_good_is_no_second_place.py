"""A list that is given away for good is no second place.

targets: php

>>> f(1)
[[1], [2]]
"""


class Table:
    def __init__(self):
        self.rows = []
        self.row = []

    def end(self):
        self.rows.append(self.row)
        self.row = []

    def put(self, x):
        self.row.append(x)


def f(n):
    table = Table()
    table.put(n)
    table.end()
    table.put(2)
    table.end()
    return table.rows
