"""Ruby as a target: what comes out reads as Ruby."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The Ruby of a Python module, without helpers and imports."""
    generated = generator("ruby", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    return "\n".join(own).strip()


READABLE = {
    "counting in a dict": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
def counts(words)
  seen = {}
  words.each do |word|
    seen[word] = seen.fetch(word, 0) + 1
  end
  seen
end
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[str]:
    return [name for name, age in sorted(people, key=lambda p: (-p[1], p[0]))]
""",
        """
def by_age(people)
  people.sort_by.with_index { |p, i| [-p[1], p[0], i] }.map { |name, age| name }
end
""",
    ),
    "an exception by class": (
        """
def number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return -1
""",
        """
def number(text)
  Integer(text, 10)
rescue ArgumentError
  -1
end
""",
    ),
    "a loop backwards": (
        """
def last_even(xs: list[int]) -> int:
    for i in range(len(xs) - 1, -1, -1):
        if xs[i] % 2 == 0:
            return i
    return -1
""",
        """
def last_even(xs)
  (xs.length - 1).downto(0) do |i|
    return i if xs[i] % 2 == 0
  end
  -1
end
""",
    ),
    "slices and joins": (
        """
def shout(text: str) -> str:
    words = text.split()
    return ", ".join(w.upper() for w in words[1:] if w != "a")
""",
        """
def shout(text)
  words = text.split
  words.drop(1).select { |w| w != "a" }.map(&:upcase).join(", ")
end
""",
    ),
    "a class": (
        """
class Account:
    def __init__(self, owner: str, balance: int = 0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount: int) -> None:
        if amount <= 0:
            raise ValueError(f"bad amount {amount}")
        self.balance += amount

    def describe(self) -> str:
        return f"{self.owner}: {self.balance:>8}"
""",
        """
class Account
  attr_accessor :owner, :balance

  def initialize(owner, balance = 0)
    @owner = owner
    @balance = balance
  end

  def deposit(amount)
    raise ArgumentError, "bad amount #{amount}" if amount <= 0
    @balance += amount
  end

  def describe
    "#{@owner}: #{@balance.to_s.rjust(8)}"
  end
end
""",
    ),
    "closures that change a variable": (
        """
def total(xs: list[int]) -> int:
    result = 0

    def add(x: int) -> None:
        nonlocal result
        result += x

    for x in xs:
        add(x)
    return result
""",
        """
def total_(xs)
  result = 0
  add = lambda do |x|
    result += x
  end
  xs.each do |x|
    add.(x)
  end
  result
end
""",
    ),
    "a generator": (
        """
def squares(n: int):
    for i in range(n):
        if i % 2:
            continue
        yield i * i

def f(n: int) -> list[int]:
    return list(squares(n))
""",
        """
def squares(n)
  Enumerator.new do |yielder|
    n.times do |i|
      next if i % 2 != 0
      yielder << i * i
    end
  end
end

def f(n)
  squares(n).to_a
end
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_reads_as_ruby(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()


def test_patterns_are_written_in_rubys_notation() -> None:
    text = translated("import re\n\n\ndef f(s: str) -> bool:\n    return bool(re.search(r'^(?P<k>a|b)=[^$]/$', s))\n")
    assert r"s.match(/\A(?<k>a|b)=[^$]\/\Z/)" in text


def test_a_call_of_a_later_closure_finds_its_variable() -> None:
    source = """
def f(n: int) -> int:
    def even(k: int) -> int:
        return 1 if k == 0 else odd(k - 1)

    def odd(k: int) -> int:
        return 0 if k == 0 else even(k - 1)

    return even(n)
"""
    assert translated(source).splitlines()[1] == "  odd = nil"


def test_super_of_another_method_is_refused() -> None:
    source = """
class A:
    def f(self) -> int:
        return 1


class B(A):
    def g(self) -> int:
        return super().f()
"""
    generated = generator("ruby", "python").generate(frontend("python").parse(source))
    assert [d.code for d in generated.diagnostics] == ["super"]
