"""Loops over objects that are sorted or written out call a method that changes them.

targets: all
may refuse: haskell elixir clojure rust

>>> f([3, 1, 2])
([13, 11, 12], 33)
"""


class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance

    def deposit(self, n: int) -> None:
        self.balance += n


def f(balances: list[int]) -> tuple[list[int], int]:
    accounts = [Account(n) for n in balances]
    for account in sorted(accounts, key=lambda held: held.balance):
        account.deposit(10)
    a, b = Account(10), Account(20)
    for account in [a, b]:
        account.deposit(1)
    return [account.balance for account in accounts], a.balance + b.balance + 1
