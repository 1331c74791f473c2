"""A class says how its objects compare, and nothing compares them.

targets: cpp csharp go java javascript kotlin python ruby rust typescript
may refuse: all

>>> f([3, 1])
'3,1'
"""


class Row:
    def __init__(self, cells):
        self.cells = cells

    def __eq__(self, other):
        return self.cells == other.cells

    def __lt__(self, other):
        return len(self.cells) < len(other.cells)

    def text(self):
        return ",".join(str(c) for c in self.cells)


def f(cells: list[int]) -> str:
    return Row(cells).text()
