"""Kotlin as a target: what comes out reads as Kotlin."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from tests.transpile.programs import OMITTED


def translated(source: str) -> str:
    """A Python module in Kotlin, without helpers and imports."""
    generated = generator("kotlin", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    return "\n".join(line for line in own if not line.startswith("import ")).strip()


READABLE = {
    "counting in a map": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
fun counts(words: MutableList<String>): MutableMap<String, Long> {
    val seen = mutableMapOf<String, Long>()
    for (word in words) {
        seen[word] = seen.getOrDefault(word, 0L) + 1
    }
    return seen
}
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(people, key=lambda p: (-p[1], p[0]))
""",
        """
fun byAge(people: MutableList<Pair<String, Long>>): MutableList<Pair<String, Long>> {
    return people.sortedWith(compareBy<Pair<String, Long>>({ p -> Math.negateExact(p.second) }, { p -> p.first })).toMutableList()
}
""",
    ),
    "indices are ints": (
        """
def search(xs: list[int], wanted: int) -> int:
    for i in range(len(xs)):
        if xs[i] == wanted:
            return i
    return -1
""",
        """
fun search(xs: MutableList<Long>, wanted: Long): Long {
    for (i in 0 until xs.size) {
        if (xs[i] == wanted) {
            return i.toLong()
        }
    }
    return -1L
}
""",
    ),
    "comprehensions are chains": (
        """
def squares(xs: list[int]) -> list[int]:
    return [x * x for x in xs if x > 0]
""",
        """
fun squares(xs: MutableList<Long>): MutableList<Long> {
    return xs.filter { x -> x > 0 }.map { x -> Math.multiplyExact(x, x) }.toMutableList()
}
""",
    ),
    "entries of a map taken apart": (
        """
def total(prices: dict[str, float], counts: dict[str, int]) -> float:
    out = 0.0
    for name, price in prices.items():
        if name in counts:
            out += price * counts[name]
    return out
""",
        """
fun total(prices: MutableMap<String, Double>, counts: MutableMap<String, Long>): Double {
    var out = 0.0
    for ((name, price) in prices) {
        if (name in counts) {
            out += price * counts.getValue(name)
        }
    }
    return out
}
""",
    ),
    "texts with values in them": (
        """
def label(name: str, n: int) -> str:
    return f"{name}: {n} of {{{n + 1}}}"
""",
        """
fun label(name: String, n: Long): String = "$name: $n of {${Math.addExact(n, 1L)}}"
""",
    ),
    "a generator": (
        """
from typing import Iterator
def evens(limit: int) -> Iterator[int]:
    n = 0
    while n < limit:
        yield n
        n += 2
def total(limit: int) -> int:
    return sum(evens(limit))
""",
        """
fun evens(limit: Long): Iterable<Long> = sequence<Long> {
    var n = 0L
    while (n < limit) {
        yield(n)
        n += 2
    }
}.asIterable()

fun total(limit: Long): Long = sumExact(evens(limit))
""",
    ),
    "two values at once": (
        """
def fib(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
""",
        """
fun fib(n: Long): Long {
    var a = 0L
    var b = 1L
    repeat(n.toInt()) {
        val nextB = Math.addExact(a, b)
        a = b
        b = nextB
    }
    return a
}
""",
    ),
    "a function inside a function": (
        """
def counter(xs: list[str]) -> int:
    count = 0
    def note(x: str) -> None:
        nonlocal count
        if x:
            count += 1
    for x in xs:
        note(x)
    return count
""",
        """
fun counter(xs: MutableList<String>): Long {
    var count = 0L
    fun note(x: String) {
        if (x.isNotEmpty()) {
            count++
        }
    }
    for (x in xs) {
        note(x)
    }
    return count
}
""",
    ),
    "a value that may be missing": (
        """
from typing import Optional
def first_long(words: list[str], limit: int) -> Optional[str]:
    for word in words:
        if len(word) > limit:
            return word
    return None
""",
        """
fun firstLong(words: MutableList<String>, limit: Long): String? {
    for (word in words) {
        if (word.length > limit) {
            return word
        }
    }
    return null
}
""",
    ),
    "an error caught": (
        """
def parse(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return -1
""",
        """
fun parse(text: String): Long {
    try {
        return integerOf(text)
    } catch (error: IllegalArgumentException) {
        return -1L
    }
}
""",
    ),
    "a class": (
        """
class Account:
    def __init__(self, owner: str, balance: int):
        self.owner = owner
        self.balance = balance
        self.log: list[str] = []
    def deposit(self, amount: int) -> None:
        if amount <= 0:
            raise ValueError("bad amount")
        self.balance += amount
        self.log.append(f"+{amount}")
""",
        """
class Account(var owner: String, var balance: Long) {
    var log: MutableList<String> = mutableListOf<String>()

    fun deposit(amount: Long) {
        if (amount <= 0) {
            throw IllegalArgumentException("bad amount")
        }
        this.balance = Math.addExact(this.balance, amount)
        this.log.add("+$amount")
    }
}
""",
    ),
    "constants that calls may leave out": (
        OMITTED,
        """
open class Account(var owner: String, var balance: Long = 0) {
    open fun deposit(amount: Long, note: String = ""): String {
        this.balance = Math.addExact(this.balance, amount)
        return note
    }
}

class Savings(owner: String, balance: Long = 0) : Account(owner, balance) {
    override fun deposit(amount: Long, note: String): String = super.deposit(Math.addExact(amount, 1L), "")
}

fun fact(n: Long, acc: Long = 1): Long = if (n <= 1) acc else fact(n - 1, Math.multiplyExact(acc, n))

fun share(n: Long, parts: List<String>, mark: String? = null): String {
    fun step(k: Long, size: Long = 2): Long = Math.addExact(k, size)
    return Savings("bob").deposit(step(fact(n)), if (mark != null && mark!!.isNotEmpty()) mark!! else parts[0])
}
""",
    ),
}


@pytest.mark.parametrize("name", list(READABLE))
def test_readable(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()
