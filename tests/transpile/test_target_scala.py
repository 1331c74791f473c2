"""Scala as a target: what comes out reads as Scala."""

from __future__ import annotations

import textwrap

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from tests.transpile.programs import OMITTED


def translated(source: str) -> str:
    """A Python module in Scala, without helpers, imports and the object around it."""
    generated = generator("scala", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    start = own.index("object Solution {")
    return textwrap.dedent("\n".join(own[start + 1 : -1])).strip()


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
def counts(words: ArrayBuffer[String]): mutable.LinkedHashMap[String, Long] = {
  val seen = mutable.LinkedHashMap[String, Long]()
  for (word <- words) {
    seen(word) = seen.getOrElse(word, 0L) + 1
  }
  seen
}
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(people, key=lambda p: (-p[1], p[0]))
""",
        """
def byAge(people: ArrayBuffer[(String, Long)]): ArrayBuffer[(String, Long)] =
  people.sortBy(p => (Math.negateExact(p._2), p._1))
""",
    ),
    "what may be missing is an option": (
        """
def first_long(words: list[str], size: int) -> str | None:
    for word in words:
        if len(word) > size:
            return word
    return None
""",
        """
def firstLong(words: ArrayBuffer[String], size: Long): Option[String] = {
  for (word <- words) {
    if (word.length > size) {
      return Some(word)
    }
  }
  None
}
""",
    ),
    "guards are branches": (
        """
def sign(n: int) -> str:
    if n < 0:
        return "negative"
    if n == 0:
        return "zero"
    return "positive"
""",
        """
def sign(n: Long): String = {
  if (n < 0) {
    "negative"
  } else if (n == 0) {
    "zero"
  } else {
    "positive"
  }
}
""",
    ),
    "a turn that ends early is a condition": (
        """
def odd_total(xs: list[int]) -> int:
    total = 0
    for x in xs:
        if x % 2 == 0:
            continue
        if x > 100:
            break
        total += x
    return total
""",
        """
def oddTotal(xs: ArrayBuffer[Long]): Long = {
  var total = 0L
  breakable {
    for (x <- xs) {
      if (x % 2 != 0) {
        if (x > 100) {
          break()
        }
        total = Math.addExact(total, x)
      }
    }
  }
  total
}
""",
    ),
    "either of two types is a sealed trait": (
        """
def half(n: int) -> int | str:
    if n % 2 == 0:
        return n // 2
    return "odd"
""",
        """
sealed trait IntOrStr

object IntOrStr {
  final case class OfInt(value: Long) extends IntOrStr
  final case class OfStr(value: String) extends IntOrStr
}

def half(n: Long): IntOrStr = if (n % 2 == 0) IntOrStr.OfInt(Math.floorDiv(n, 2)) else IntOrStr.OfStr("odd")
""",
    ),
    "what an option holds has a name": (
        """
def label(size: int | None) -> str:
    if size is None:
        return "unknown"
    if size > 100:
        kind = "large"
    else:
        kind = "small"
    return f"{kind} ({size})"
""",
        """
def label(size: Option[Long]): String = {
  size match {
    case None => "unknown"
    case Some(size) =>
      val kind: String = if (size > 100) "large" else "small"
      s"$kind ($size)"
  }
}
""",
    ),
    "comprehensions": (
        """
def pairs(xs: list[int], ys: list[int]) -> list[tuple[int, int]]:
    return [(x, y) for x in xs if x > 0 for y in ys if y != x]

def lengths(words: list[str]) -> dict[str, int]:
    return {word: len(word) for word in words}
""",
        """
def pairs(xs: ArrayBuffer[Long], ys: ArrayBuffer[Long]): ArrayBuffer[(Long, Long)] =
  for (x <- xs if x > 0; y <- ys if y != x) yield (x, y)

def lengths(words: ArrayBuffer[String]): mutable.LinkedHashMap[String, Long] =
  words.iterator.map(word => word -> word.length.toLong).to(mutable.LinkedHashMap)
""",
    ),
    "a class": (
        """
class Account:
    def __init__(self, owner: str, balance: int):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount: int) -> None:
        self.balance += amount

    def __str__(self) -> str:
        return f"{self.owner}: {self.balance}"
""",
        """
class Account(val owner: String, var balance: Long) {
  def deposit(amount: Long): Unit = {
    this.balance = Math.addExact(this.balance, amount)
  }

  override def toString: String = s"${this.owner}: ${this.balance}"
}
""",
    ),
    "constants that calls may leave out": (
        OMITTED,
        """
class Account(val owner: String, var balance: Long = 0) {
  def deposit(amount: Long, note: String = ""): String = {
    this.balance = Math.addExact(this.balance, amount)
    note
  }
}

class Savings(owner: String, balance: Long = 0) extends Account(owner, balance) {
  override def deposit(amount: Long, note: String): String = super.deposit(Math.addExact(amount, 1))
}

def fact(n: Long, acc: Long = 1): Long = if (n <= 1) acc else fact(n - 1, Math.multiplyExact(acc, n))

def share(n: Long, parts: Seq[String], mark: Option[String] = None): String = {
  def step(k: Long, size: Long = 2): Long = Math.addExact(k, size)
  new Savings("bob").deposit(step(fact(n)), if (mark.exists(item => item.nonEmpty)) mark.get else parts(0))
}
""",
    ),
}


@pytest.mark.parametrize("what", READABLE)
def test_output_reads_as_scala(what: str) -> None:
    source, wanted = READABLE[what]
    assert translated(source) == wanted.strip()
