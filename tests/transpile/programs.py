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

#: What is missing in a lookup, told by its class and by its message: keys and places are handled apart.
MISSING = """
from collections import OrderedDict


def sought(d: dict[str, int], xs: list[int], k: str, i: int) -> int:
    try:
        return d[k] + xs[i]
    except KeyError as e:
        print("no key", e)
    except IndexError as e:
        print("no place", e)
    return 0


def taken(s: set[int], xs: list[int], d: dict[int, int], k: int) -> object:
    try:
        s.remove(k)
        d.pop(k)
        del d[k]
        return xs.pop()
    except IndexError:
        return "empty"
    except LookupError as e:
        return type(e).__name__


def nested(xs: list[int], d: dict[str, int]) -> str:
    try:
        try:
            d["q"] += 1
            return str(xs[4])
        except KeyError:
            return str(xs[5])
    except IndexError:
        return "no place"


def told(k: int) -> None:
    d, s, left = {"a": 1}, {1, 2}, {2: 2}
    ordered: OrderedDict[str, int] = OrderedDict()
    try:
        if k == 1:
            s.remove(7)
        if k == 2:
            d.pop("q")
        if k == 3:
            del d["z"]
        if k == 4:
            ordered.move_to_end("k")
        if k == 5:
            left.clear()
            left.popitem()
        if k == 6:
            s.clear()
            s.pop()
        if k == 7:
            d["n"] += 1
        if k == 8:
            raise KeyError("own")
        print(k, left[k])
    except KeyError as e:
        print(k, e)


print(sought({"a": 1}, [1], "a", 0), sought({"a": 1}, [1], "b", 0), sought({"a": 1}, [1], "a", 3))
print([taken({1, 2}, [], {1: 2}, k) for k in (1, 2, 3)], taken({1}, [], {}, 1))
print(nested([], {}), nested([], {"q": 1}))
for k in range(10):
    told(k)
"""
