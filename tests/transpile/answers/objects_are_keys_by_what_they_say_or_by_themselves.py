"""Objects are keys by what they say or by themselves.

targets: d dart java nim

>>> f(['ab', 'ac', 'b', 'abc'])
[[1, 2, 3], 4, 2, [1, 6], 0, 1]
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cell:
    row: int
    name: str


class Token:
    def __init__(self, n):
        self.n = n


def f(names):
    rows = {}
    for i, name in enumerate(names):
        rows[Cell(len(name), name[0])] = rows.get(Cell(len(name), name[0]), 0) + i
    cells = {Cell(len(name), name[0]) for name in names}
    other = {Cell(2, "a"), Cell(9, "z")}
    tokens = [Token(1), Token(1)]
    owners = {token: token.n for token in tokens}
    owners[tokens[0]] += 5
    seen = {tokens[0]}
    return [sorted(rows.values()), len(cells | other), len(cells - other), sorted(owners.values()), int(tokens[1] in seen), len(seen)]
