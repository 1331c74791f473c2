"""Dart as a target: what comes out reads as Dart, and what Dart would get silently wrong is right or raises."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from tests.transpile.programs import OMITTED


def translated(source: str) -> str:
    """A Python module in Dart, without helpers and imports."""
    generated = generator("dart", "python").generate(frontend("python").parse(source))
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
Map<String, int> counts(List<String> words) {
  final seen = <String, int>{};
  for (final word in words) {
    seen[word] = (seen[word] ?? 0) + 1;
  }
  return seen;
}
""",
    ),
    "entries of a map in a collection": (
        """
def shout(prices: dict[str, float], limit: float) -> dict[str, float]:
    return {name.upper(): price for name, price in prices.items() if price < limit}
""",
        """
Map<String, double> shout(Map<String, double> prices, double limit) {
  return {for (final MapEntry(key: name, value: price) in prices.entries) if (price < limit) name.toUpperCase(): price};
}
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(people, key=lambda p: (-p[1], p[0]))
""",
        """
List<(String, int)> byAge(List<(String, int)> people) {
  return stableSorted(people, (a, b) => switch (b.$2.compareTo(a.$2)) { 0 => a.$1.compareTo(b.$1), final order => order });
}
""",
    ),
    "every key of a sort is asked for": (
        """
def ranked(names: list[str], ranks: dict[str, int]) -> list[str]:
    return sorted(names, key=lambda name: ranks[name])
""",
        """
List<String> ranked(List<String> names, Map<String, int> ranks) {
  return sortedByKey(names, (String name) => ranks[name] ?? (throw StateError('missing key: $name')), (a, b) => a.compareTo(b));
}
""",
    ),
    "a loop with places": (
        """
def search(xs: list[int], wanted: int) -> int:
    for i, x in enumerate(xs):
        if x == wanted:
            return i
    return -1
""",
        """
int search(List<int> xs, int wanted) {
  for (final (i, x) in xs.indexed) {
    if (x == wanted) {
      return i;
    }
  }
  return -1;
}
""",
    ),
    "products may leave 64 bits, counters may not": (
        """
def total(xs: list[int]) -> int:
    out = 0
    for i in range(len(xs)):
        out += xs[i] * i
    return out
""",
        """
int total(List<int> xs) {
  var out = 0;
  for (var i = 0; i < xs.length; i++) {
    out = addExact(out, multiplyExact(xs[i], i));
  }
  return out;
}
""",
    ),
    "texts with values in them": (
        """
def label(name: str, price: float) -> str:
    return f"{name}'s: ${price:.2f}"
""",
        """
String label(String name, double price) => '$name\\'s: \\$${fixed(price, 2)}';
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
""",
        """
Iterable<int> evens(int limit) sync* {
  var n = 0;
  while (n < limit) {
    yield n;
    n += 2;
  }
}
""",
    ),
    "records for tuples": (
        """
def halves(xs: list[int]) -> tuple[list[int], list[int]]:
    middle = len(xs) // 2
    return xs[:middle], xs[middle:]
def swapped(xs: list[int]) -> list[int]:
    left, right = halves(xs)
    return right + left
""",
        """
(List<int>, List<int>) halves(List<int> xs) {
  final middle = xs.length ~/ 2;
  return (xs.take(middle).toList(), xs.skip(middle).toList());
}

List<int> swapped(List<int> xs) {
  final (left, right) = halves(xs);
  return [...right, ...left];
}
""",
    ),
    "a value that may be missing": (
        """
from typing import Optional
def longest(words: list[str]) -> Optional[str]:
    best: Optional[str] = None
    for word in words:
        if best is None or len(word) > len(best):
            best = word
    return best
""",
        """
String? longest(List<String> words) {
  String? best;
  for (final word in words) {
    if (best == null || word.length > best.length) {
      best = word;
    }
  }
  return best;
}
""",
    ),
    "missing values do not join": (
        """
from typing import Optional
def joined(parts: list[Optional[str]]) -> str:
    return ", ".join(parts)
""",
        """
String joined(List<String?> parts) => parts.map((item) => item!).join(', ');
""",
    ),
    "one of several types": (
        """
from typing import Union
def size(x: Union[int, str]) -> int:
    if isinstance(x, str):
        return len(x)
    return x
""",
        """
Object size(Object x) {
  if (x is String) {
    return x.length;
  }
  return x;
}
""",
    ),
    "an error caught": (
        """
def parse(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        print(error)
        return -1
""",
        """
int parse(String text) {
  try {
    return parseInteger(text);
  } on ArgumentError catch (error) {
    print(messageOf(error));
    return -1;
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
        self.entries: list[str] = []
    def deposit(self, amount: int) -> None:
        if amount <= 0:
            raise ValueError("bad amount")
        self.balance += amount
        self.entries.append(f"+{amount}")
    def __lt__(self, other: "Account") -> bool:
        return self.balance < other.balance
""",
        """
class Account {
  String owner;
  int balance;
  List<String> entries = [];

  Account(this.owner, this.balance);

  void deposit(int amount) {
    if (amount <= 0) {
      throw ArgumentError('bad amount');
    }
    balance = addExact(balance, amount);
    entries.add('+$amount');
  }

  bool operator <(Account other) => balance < other.balance;
}
""",
    ),
    "constants that calls may leave out": (
        OMITTED,
        """
class Account {
  String owner;
  int balance;

  Account(this.owner, [this.balance = 0]);

  String deposit(int amount, [String note = '']) {
    balance = addExact(balance, amount);
    return note;
  }
}

class Savings extends Account {
  Savings(super.owner, [super.balance = 0]);

  @override
  String deposit(int amount, [String note = '']) => super.deposit(addExact(amount, 1));
}

int fact(int n, [int acc = 1]) => n <= 1 ? acc : fact(n - 1, multiplyExact(acc, n));

String share(int n, List<String> parts, [String? mark]) {
  int step(int k, [int size = 2]) => addExact(k, size);
  return Savings('bob').deposit(step(fact(n)), mark != null && mark.isNotEmpty ? mark : parts[0]);
}
""",
    ),
}


@pytest.mark.parametrize("name", list(READABLE))
def test_readable(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()
