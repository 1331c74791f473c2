"""Texts of objects that may be missing.

targets: lua perl php ruby
may refuse: bash r

>>> f('ink')
('Item(ink, 2, 1)', 'Item(ink, 2, 1)', [2.0, 'x!', 0.5])
>>> f('cap')
('None', 'None', [2.0, 'x!', 0.5])
"""


class Item:
    def __init__(self, name, qty=1, tags=None):
        self.name = name
        self.qty = qty
        self.tags = tags or []

    def __repr__(self):
        return f"Item({self.name}, {self.qty}, {len(self.tags)})"


def found(items, name):
    for item in items:
        if item.name == name:
            return item
    return None


def halves(parts):
    return [part / 2 if isinstance(part, float) else part + "!" for part in parts]


def f(name):
    items = [Item("pen"), Item("ink", 2, ["blue"])]
    return str(found(items, name)), f"{found(items, name)}", halves([float("4"), "x", float("1")])
