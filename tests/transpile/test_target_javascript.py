"""JavaScript as a target: every rule's examples hold, and what comes out reads as JavaScript."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The JavaScript of a Python module, without helpers and imports."""
    generated = generator("javascript", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    return "\n".join(own).strip()


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
function counts(words) {
  const seen = new Map();
  for (const word of words) {
    seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return seen;
}
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[str]:
    return [name for name, age in sorted(people, key=lambda p: (-p[1], p[0]))]
""",
        """
function byAge(people) {
  return people.toSorted((a, b) => b[1] - a[1] || compareStrings(a[0], b[0])).map(([name]) => name);
}
""",
    ),
    "tuples found by value": (
        """
def visited(steps: list[tuple[int, int]]) -> int:
    seen = set()
    for step in steps:
        seen.add(step)
    return len(seen)
""",
        """
function visited(steps) {
  const seen = new Set();
  for (const step of steps) {
    seen.add(keyOf(step));
  }
  return seen.size;
}
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
function number(text) {
  try {
    return parseInteger(text);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return -1;
  }
}
""",
    ),
    "a closure that assigns": (
        """
def counter(n: int) -> list[int]:
    total = 0
    def step(k: int) -> int:
        nonlocal total
        total += k
        return total
    return [step(i) for i in range(n)]
""",
        """
function counter(n) {
  let total = 0;
  function step(k) {
    total += k;
    return total;
  }
  return Array.from({ length: n }, (_, i) => step(i));
}
""",
    ),
    "any and all as some and every": (
        """
def has_negative(rows: list[list[int]]) -> bool:
    return any(x < 0 for row in rows for x in row) and all(row for row in rows)
""",
        """
function hasNegative(rows) {
  return rows.some((row) => row.some((x) => x < 0)) && rows.every((row) => row.length > 0);
}
""",
    ),
    "indices only where they are used": (
        """
def places(xs: list[int], wanted: int) -> list[int]:
    return [i for i, x in enumerate(xs) if x == wanted]
""",
        """
function places(xs, wanted) {
  return [...xs.entries()].filter(([, x]) => x === wanted).map(([i]) => i);
}
""",
    ),
    "null that a test rules out": (
        """
from typing import Optional
def longest(words: list[str]) -> Optional[str]:
    best = None
    for w in words:
        if best is None or len(w) > len(best):
            best = w
    return best
""",
        """
function longest(words) {
  let best = null;
  for (const w of words) {
    if (best === null || w.length > best.length) {
      best = w;
    }
  }
  return best;
}
""",
    ),
    "remainders whose sign does not matter": (
        """
def odd(xs: list[int]) -> list[int]:
    return [x for x in xs if x % 2 != 0]
""",
        """
function odd(xs) {
  return xs.filter((x) => x % 2 !== 0);
}
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
function* evens(limit) {
  let n = 0;
  while (n < limit) {
    yield n;
    n += 2;
  }
}
""",
    ),
    "text with numbers in it": (
        """
def label(name: str, price: float, ready: bool) -> str:
    '''One line of a list.'''
    return f"{name:>10}: {price:.2f} {ready}"
""",
        """
/** One line of a list. */
function label(name, price, ready) {
  return `${name.padStart(10)}: ${fixed(price, 2)} ${ready ? "True" : "False"}`;
}
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_reads_as_javascript(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()


def test_a_name_makes_way_only_for_helpers_that_are_used() -> None:
    assert "const at = " in translated("def f(x: int) -> int:\n    at = x + 1\n    return at * at\n")
    looped = "def f(xs: list[int], i: int) -> int:\n    while xs[i] > 1:\n        at = i + 1\n        i = at * at\n    return i\n"
    assert "const at_ = " in translated(looped)


def test_lists_that_are_joined_are_one_list() -> None:
    text = translated("def f(xs: list[int], ys: list[int], a: int) -> list[int]:\n    return xs[1:] + [a] + sorted(ys)\n")
    assert "return [...xs.slice(1), a, ...ys.toSorted(" in text


def test_a_product_that_grows_is_checked() -> None:
    text = translated("def f(n: int) -> int:\n    p = 1\n    for i in range(1, n):\n        p *= i\n    return p\n")
    assert "p = safeInteger(p * i);" in text


def test_a_constant_beyond_exact_numbers_is_refused() -> None:
    generated = generator("javascript", "python").generate(frontend("python").parse("def f() -> int:\n    return 9007199254740993\n"))
    assert [d.code for d in generated.diagnostics] == ["big-literal"]
    assert "throw new NotImplementedError" in generated.code


def test_helpers_refuse_texts_of_java_with_an_error_that_is_there() -> None:
    code = "class Solution { static int f(String s) { return Integer.parseInt(s); } }"
    for target in ("javascript", "typescript"):
        text = generator(target, "java").generate(frontend("java").parse(code, entry="f")).code
        assert 'new RangeError(`For input string: "${text}"`)' in text or "class ValueError" in text
