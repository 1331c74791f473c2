"""Programs that the tests of several targets translate."""

from __future__ import annotations

#: Calls that may leave arguments to their parameters' defaults, and some that may not: a class below has another default, or none is a constant.
OMITTED = """
class Account:
    def __init__(self, owner: str, balance: int = 0) -> None:
        self.owner = owner
        self.balance = balance

    def deposit(self, amount: int, note: str = "") -> str:
        self.balance += amount
        return note


class Savings(Account):
    def deposit(self, amount: int, note: str = "") -> str:
        return super().deposit(amount + 1)


def fact(n: int, acc: int = 1) -> int:
    return acc if n <= 1 else fact(n - 1, acc * n)


def share(n: int, parts: tuple[str, ...] = ("a",), mark: str | None = None) -> str:
    def step(k: int, size: int = 2) -> int:
        return k + size

    return Savings("bob").deposit(step(fact(n)), mark or parts[0])
"""
