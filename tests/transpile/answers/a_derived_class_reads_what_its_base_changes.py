"""A derived class reads a field that its constructor hands to the base, which changes it; its own method is called of an object of the base's list.

targets: all
may refuse: nim haskell elixir clojure

>>> f(50)
[150, 450]
"""


class Account:
    def __init__(self, owner: str, balance: int) -> None:
        self.owner = owner
        self.balance = balance

    def deposit(self, amount: int) -> None:
        self.balance += amount


class Savings(Account):
    def __init__(self, owner: str, balance: int, rate: int) -> None:
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self) -> None:
        self.deposit(self.balance * self.rate)


def f(amount: int) -> list[int]:
    accounts: list[Account] = [Account("a", 100), Savings("b", 100, 2)]
    for account in accounts:
        account.deposit(amount)
        if isinstance(account, Savings):
            account.add_interest()
    return [account.balance for account in accounts]
