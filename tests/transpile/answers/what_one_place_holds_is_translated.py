"""What one place holds is translated.

Nothing is shared here, or nothing that changes: not to be refused.

targets: clojure elixir haskell ocaml racket

>>> f(['a', 'b', 'a'])
(['a2', 'b1'], [[0, 1]], [2])
"""


class Item:
    def __init__(self, name):
        self.name = name
        self.count = 0


class Shop:
    def __init__(self):
        self.items = {}
        self.log = []
        self.batch = []

    def item(self, name):
        if name not in self.items:
            self.items[name] = Item(name)
        return self.items[name]

    def sell(self, name, n):
        self.items[name].count += n
        self.batch.append(n)
        if len(self.batch) > 1:
            self.log.append(self.batch)
            self.batch = []


def f(names):
    shop = Shop()
    for i, name in enumerate(names):
        shown = shop.item(name).name
        shop.sell(shown, i)
    return [f"{k}{v.count}" for k, v in shop.items.items()], shop.log, shop.batch
