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


@pytest.mark.parametrize(
    ("target", "head", "call"),
    [
        (
            "kotlin",
            "fun g(a: Long, b: MutableList<Long>, c: Long?, d: Double = 1.0, e: Boolean = false)",
            "g(n, mutableListOf<Long>(), 5L), ",
        ),
        (
            "scala",
            "def g(a: Long, b: ArrayBuffer[Long], c: Option[Long], d: Double = 1.0, e: Boolean = false)",
            "g(n, ArrayBuffer[Long](), Some(5L)), ",
        ),
        ("csharp", "long G(long a, List<long> b, long? c, double d = 1.0, bool e = false)", "G(n, new List<long>(), 5) + "),
        ("dart", "int g(int a, List<int> b, int? c, [double d = 1.0, bool e_ = false])", ", 5), g("),
    ],
)
def test_static_targets_write_constants_of_the_type(target: str, head: str, call: str) -> None:
    source = """
def g(a: int, b: list[int], c: int | None = 5, d: float = 1.0, e: bool = False) -> int:
    return a + len(b) + (c or 0) + (1 if e and d > 0.5 else 0)


def f(n: int) -> int:
    return g(n, []) + g(n, [], 5, 1.0, True)
"""
    text = generator(target, "python").generate(frontend("python").parse(source)).code
    assert head in text
    assert call in text


@pytest.mark.parametrize(("target", "base"), [("kotlin", "open fun close(fee: Long)"), ("dart", "int close(int fee)")])
def test_overridden_default_is_in_the_call(target: str, base: str) -> None:
    text = generator(target, "python").generate(frontend("python").parse(SOURCE)).code
    assert base in text
    assert "account.close(1" in text
