"""What is changed stands behind a call, or at a key that must be looked up.

targets: r

>>> f([{'name': 'a', 'n': 1}, {'name': 'b', 'n': 2}, {'name': 'a', 'n': 3}])
[('a!', [1, 3], [1, 3]), ('b!', [2], [2])]
"""


class Account:
    def __init__(self, name):
        self.name = name
        self.entries = []


class Ledger:
    def __init__(self):
        self.accounts = {}

    def account(self, name):
        if name not in self.accounts:
            self.accounts[name] = Account(name)
        return self.accounts[name]


def f(rows):
    ledger = Ledger()
    groups = {}
    for row in rows:
        ledger.account(row["name"]).entries.append(row["n"])
        groups.setdefault(row["name"], []).append(row["n"])
    for account in ledger.accounts.values():
        account.name += "!"
    return [(a.name, a.entries, groups[a.name[0]]) for a in ledger.accounts.values()]
