"""Arguments that a default stands for are left out, where every callee of the name agrees."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator

SOURCE = """
class Account:
    def __init__(self, owner: str, balance: int = 0) -> None:
        self.owner = owner
        self.balance = balance

    def pay(self, amount: int, note: str = "") -> str:
        self.balance += amount
        return note

    def close(self, fee: int = 1) -> int:
        return self.balance - fee


class Savings(Account):
    def close(self, fee: int = 2) -> int:
        return self.balance - fee


def rate(years: int, base: float = 0.0, most: int = 3) -> float:
    return base + min(years, most)


def f(n: int) -> list[float]:
    account = Account("ann")
    savings = Savings("bob", 0)
    account.pay(n)
    account.pay(n, "x")
    return [rate(n), rate(n, -0.0), rate(n, 0.0, 4), rate(n, 1.0), account.close(1), savings.close()]
"""


@pytest.fixture(scope="module")
def text() -> str:
    return generator("javascript", "python").generate(frontend("python").parse(SOURCE)).code


@pytest.mark.parametrize(
    "call",
    [
        'new Account("ann")',
        'new Savings("bob")',
        "account.pay(n)",
        'account.pay(n, "x")',
        "rate(n)",
        "rate(n, -0)",  # -0.0 is not the default
        "rate(n, 0, 4)",  # what a later argument follows stays
        "rate(n, 1)",
        "account.close(1)",  # the classes differ in this default
        "savings.close(2)",
    ],
)
def test_arguments_left_out(text: str, call: str) -> None:
    assert call in text


def test_no_default_no_change() -> None:
    plain = "def g(a: int, b: int) -> int:\n    return a + b\n\n\ndef f(n: int) -> int:\n    return g(n, 0)\n"
    assert "g(n, 0)" in generator("javascript", "python").generate(frontend("python").parse(plain)).code
