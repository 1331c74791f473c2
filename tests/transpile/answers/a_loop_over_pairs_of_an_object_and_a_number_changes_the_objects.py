"""A loop over pairs of an object and a number calls methods that change the objects, and others that do not.

targets: all
may refuse: haskell elixir clojure rust

>>> f([1, 2])
([101, 202], 605)
"""


class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance

    def deposit(self, n: int) -> None:
        self.balance += n

    def after(self, n: int) -> int:
        return self.balance + n


def f(amounts: list[int]) -> tuple[list[int], int]:
    accounts = [Account(100), Account(200)]
    for account, n in zip(accounts, amounts):
        account.deposit(n)
    total = 302 - 2
    for account, n in zip(accounts, amounts):
        total += account.after(n) - n + 1
    return [account.balance for account in accounts], total
