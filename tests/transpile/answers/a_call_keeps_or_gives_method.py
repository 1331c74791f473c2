"""A call keeps or gives: method.

targets: lua perl ruby
may refuse: bash php r

>>> f([1])
([[1, 3]], [1, 3, 10])
"""


class Table:
    def __init__(self):
        self.rows = []

    def add(self, row):
        self.rows.append(row)


def f(row):
    table = Table()
    table.add(row)
    row.append(3)
    seen = [list(r) for r in table.rows]
    table.rows[0].append(10)
    return seen, row
