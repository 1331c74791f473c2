"""A function hands out: object.

targets: rust
may refuse: cpp d go swift

>>> f(5)
[5, 3]
"""


class Account:
    def __init__(self, name):
        self.name = name
        self.total = 0


class Bank:
    def __init__(self):
        self.accounts = {}

    def get(self, name):
        if name not in self.accounts:
            self.accounts[name] = Account(name)
        return self.accounts[name]


def f(n):
    bank = Bank()
    bank.get("x").total += n
    other = bank.get("y")
    other.total = 3
    return [bank.get("x").total, bank.accounts["y"].total]
