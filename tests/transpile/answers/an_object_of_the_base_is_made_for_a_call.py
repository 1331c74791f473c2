"""An object of a class that another one derives from is made where a function gets it.

targets: all
may refuse: nim

>>> f(["ann", "zoe"])
(True, False, ['ann:1', 'zoe:2'], 3)
>>> f(["x"])
(True, True, ['x:1'], 1)
"""


class Account:
    def __init__(self, owner: str, balance: int):
        self.owner = owner
        self.balance = balance

    def shown(self) -> str:
        return f"{self.owner}:{self.balance}"

    def __eq__(self, other):
        return isinstance(other, Account) and self.owner == other.owner


class Savings(Account):
    def shown(self) -> str:
        return f"{super().shown()}%"


class Bank:
    def __init__(self):
        self.accounts: list[Account] = []

    def open(self, account: Account) -> None:
        self.accounts.append(account)

    def total(self) -> int:
        return sum(account.balance for account in self.accounts)


def f(owners: list[str]) -> tuple[bool, bool, list[str], int]:
    bank = Bank()
    for place, owner in enumerate(owners):
        bank.open(Account(owner, place + 1))
    texts = [account.shown() for account in bank.accounts]
    total = bank.total()
    bank.open(Savings("s", 5))
    return Account("x", 0) == Account("x", 3), bank.accounts[-2] == Account("x", 9), texts, total
