"""Programs that scripting targets once answered wrongly without a word: one case per target that had the fault."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from dragoman.executors import Verdict
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from tests.transpile.answering import Answering

pytestmark = pytest.mark.compiles

PAIRS = """
def f(xs):
    it = iter(xs)
    return [a + b for a, b in zip(it, it)]
"""
TAKEN = """
def f(words):
    found = {}
    it = iter(words)
    for word in it:
        if word.startswith("-"):
            found[word] = next(it, "")
    return found
"""
MIXED = """
def f(a, b, d):
    return [a // b, [a % b, "x"], list(d)]
"""
DERIVED = """
class Shape:
    def name(self):
        return "shape"


class Square(Shape):
    def name(self):
        return "square"


def f(n):
    shapes = [Square() if i % 2 else Shape() for i in range(n)]
    return [(s.name(), isinstance(s, Shape), isinstance(s, Square)) for s in shapes]
"""
MISSING = """
def f(d):
    return [list(d), "a" in d, d.get("a")]
"""
HELD = """
def f(xs):
    places = {}
    for i, x in enumerate(xs):
        places.setdefault(x, []).append(i)
    return [places, len(places), "x"]
"""
NEGATIVE = """
def f(a, b, m):
    return pow(a, b, m)
"""
KINDS = """
def f(s):
    return [s.isdecimal(), s.isdigit(), s.isalpha(), s.isalnum(), s.isspace(), s.strip(), s.split()]
"""
MERGED = """
def f(pairs):
    out = []
    for p in pairs:
        if out and out[-1][1] >= p[0]:
            out[-1][1] = max(out[-1][1], p[1])
        else:
            out.append(p)
    return [out, pairs]
"""
TURNED = """
def f(matrix):
    matrix[:] = [list(r) for r in zip(*matrix[::-1])]
    return matrix
"""
PLACED = """
from bisect import bisect_right, insort


def f(values):
    ordered = []
    ranks = []
    for v in values:
        ranks.append(bisect_right(ordered, v))
        insort(ordered, v)
    return [ordered, ranks]
"""
NEGATED = """
def f(xs):
    counts = {}
    for x in xs:
        counts[-x] = counts.get(-x, 0) + 1
    return counts, [str(x * -1) for x in xs]
"""
EDGES = """
def f(pairs):
    total = 0
    for a, b in pairs:
        total += a * b
    return total
"""
#: Objects as keys: members of an enumeration, objects that are only themselves, and such as say what is equal.
MEMBERS = """
from enum import Enum

class Suit(Enum):
    HEARTS = "h"
    SPADES = "s"

def f(n):
    counts = {}
    for s in [Suit.HEARTS, Suit.SPADES, Suit.HEARTS]:
        counts[s] = counts.get(s, 0) + n
    table = {(Suit.HEARTS, 1): "x", (Suit.SPADES, 2): "y"}
    return [[(s.name, k) for s, k in counts.items()], [(s.value, i, v) for (s, i), v in table.items()], table.get((Suit.HEARTS, 2), "none")]
"""
EQUAL = """
from dataclasses import dataclass

@dataclass(frozen=True)
class P:
    x: int
    y: int

def f(n):
    seen = {P(1, 2), P(3, n)}
    seen.add(P(1, 2))
    names = {P(0, 0): "origin"}
    names[P(0, 1)] = "up"
    return [len(seen), P(3, n) in seen, P(9, 9) in seen, names[P(0, 0)], names.get(P(0, 1)), [(p.x, p.y) for p in names]]
"""
SOUGHT = """
from dataclasses import dataclass

@dataclass
class P:
    x: int
    y: int

def f(n):
    items = [P(1, n), P(3, 4), P(1, n)]
    found = [P(3, 4) in items, P(5, 5) in items, items.count(P(1, n)) == 2, items.index(P(3, 4)) == 1]
    items.remove(P(1, n))
    return found + [len(items) == 2, items == [P(3, 4), P(1, n)]]
"""
Tests = list[tuple[list[Any], Any]]
#: What is changed stands behind a call, or at a key that must be looked up.
BEHIND = """
class Account:
    def __init__(self, name):
        self.name = name
        self.entries = []

class Ledger:
    def __init__(self):
        self.accounts = {}

    def account(self, name):
        if name not in self.accounts:
            self.accounts[name] = Account(name)
        return self.accounts[name]

def f(rows):
    ledger = Ledger()
    groups = {}
    for row in rows:
        ledger.account(row["name"]).entries.append(row["n"])
        groups.setdefault(row["name"], []).append(row["n"])
    for account in ledger.accounts.values():
        account.name += "!"
    return [(a.name, a.entries, groups[a.name[0]]) for a in ledger.accounts.values()]
"""
#: Arrays of a function that stands in another and calls itself have the names of its caller's.
WITHIN = """
def f(n):
    found = []
    def place(row, current):
        if row == n:
            found.append(list(current))
            return
        for col in range(n):
            if col not in current:
                place(row + 1, current + [col])
    place(0, [])
    return found
"""
STATIC = """
class Box:
    def __init__(self, n):
        self.n = n

    def more(self, k):
        return Box.made(self.n).n + k

    @staticmethod
    def made(n):
        return Box(n * 2)

def f(n):
    return Box(n).more(1)
"""
#: Sets that only comparisons look at are plain tables in Lua no more.
SAME_MEMBERS = """
def f(a, b):
    return [set(a) == set(b), set(a) != set(b), set(a) in [set(b)]]
"""
NAMED = [[("HEARTS", 2), ("SPADES", 1)], [("h", 1, "x"), ("s", 2, "y")], "none"]
DIGITS = """
def f(text: str) -> str:
    try:
        return str(int(text) + int(text, 16))
    except ValueError:
        return "no"
"""
LOGGED = """
LOG: list[int] = []


def told(n: int) -> int:
    LOG.append(n)
    return n * 10


def f(n: int) -> list[int]:
    LOG.append(told(n))
    return LOG[-2:]
"""
GROUPED = """
def f(x: float) -> str:
    return f"{x:,.2f} {x:,.0f}"
"""
EQUALS = [2, True, False, "origin", "up", [(0, 0), (0, 1)]]
#: Target, source, and its tests: arguments and what they give.
WIDER = """
from functools import reduce


def f(n):
    return str(reduce(lambda a, b: a * b, range(1, n + 22)))
"""
CASES: list[tuple[str, str, Tests]] = [
    *((target, PAIRS, [([[1, 2, 3, 4]], [3, 7])]) for target in ("perl", "r", "lua", "bash")),
    *((target, TAKEN, [([["-a", "-b", "c", "-d"]], {"-a": "-b", "-d": ""})]) for target in ("perl", "r", "lua", "ruby")),
    ("perl", MIXED, [([7, -2, {3: 1}], [-4, [-1, "x"], [3]])]),
    ("lua", DERIVED, [([2], [("shape", True, False), ("square", True, True)])]),
    ("bash", MISSING, [([{"a": 2}], [["a"], True, 2]), ([{"b": 1}], [["b"], False, None])]),
    ("r", HELD, [([["a", "b", "a"]], [{"a": [0, 2], "b": [1]}, 2, "x"])]),
    *(
        (
            target,
            KINDS,
            [
                (["\u0664"], [True, True, False, True, False, "\u0664", ["\u0664"]]),
                (["\u00b2"], [False, True, False, True, False, "\u00b2", ["\u00b2"]]),
                (["\u3000a\u00a0\u3000"], [False, False, False, False, False, "a", ["a"]]),
            ],
        )
        for target in ("perl", "r", "bash", "lua")
    ),
    *((target, MERGED, [([[[1, 3], [2, 6], [8, 9]]], [[[1, 6], [8, 9]], [[1, 6], [2, 6], [8, 9]]])]) for target in ("r", "bash")),
    ("bash", TURNED, [([[[1, 2], [3, 4]]], [[3, 1], [4, 2]])]),
    ("bash", EDGES, [([[[1, 2], [3, 4]]], 14)]),
    ("r", PLACED, [([[2, 6, 2.5, 2]], [[2, 2, 2.5, 6], [0, 1, 1, 1]])]),
    ("r", NEGATED, [([[0, 1, 0]], ({0: 2, -1: 1}, ["0", "-1", "0"]))]),
    ("bash", NEGATIVE, [([2, 10, -7], -5), ([-3, 3, 7], 1)]),
    *((target, EQUAL, [([4], EQUALS)]) for target in ("r", "bash")),
    *(
        (target, DIGITS, [(["\u0664\u0661"], "106"), (["\uff11\U0001d7d8"], "26"), (["-7"], "-14"), (["\u00b2"], "no"), (["\u00e9"], "no")])
        for target in ("perl", "r", "lua", "ruby", "php")
    ),
    *((target, LOGGED, [([9], [9, 90]), ([2], [2, 20])]) for target in ("perl", "r", "lua", "ruby", "php", "bash")),
    ("bash", GROUPED, [([1234567.891], "1,234,567.89 1,234,568"), ([-999.5], "-999.50 -1,000"), ([float("inf")], "inf inf")]),
    ("bash", MEMBERS, [([1], NAMED)]),
    ("bash", SOUGHT, [([2], [True] + [False] + [True] * 4)]),
    *((target, WIDER, [([2], "25852016738884976640000")]) for target in ("javascript", "typescript", "dart")),
]


@pytest.mark.parametrize(("target", "source", "tests"), CASES)
def test_is_answered_rightly_or_refused(target: str, source: str, tests: Tests, answering: Answering) -> None:
    found = answering.verified(target, source, tests)
    assert found.verdict is Verdict.AC or (found.verdict is Verdict.NC and "unsupported" in found.cause), found


@pytest.mark.parametrize(
    ("target", "source", "tests"),
    [
        *((target, MEMBERS, [([1], NAMED)]) for target in ("perl", "lua", "r")),
        *((target, EQUAL, [([4], EQUALS)]) for target in ("perl", "lua")),
        (
            "r",
            BEHIND,
            [
                (
                    [[{"name": "a", "n": 1}, {"name": "b", "n": 2}, {"name": "a", "n": 3}]],
                    [("a!", [1, 3], [1, 3]), ("b!", [2], [2])],
                )
            ],
        ),
        ("bash", WITHIN, [([2], [[0, 1], [1, 0]]), ([3], [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])]),
        ("lua", SAME_MEMBERS, [(["abcd", "dddddddabcf"], [False, True, False]), (["ab", "bab"], [True, False, True])]),
        ("bash", STATIC, [([4], 9)]),
        *((target, SOUGHT, [([2], [True, False, True, True, True, True])]) for target in ("perl", "lua", "r")),
    ],
)
def test_objects_are_keys_and_are_found(target: str, source: str, tests: Tests, answering: Answering) -> None:
    found = answering.verified(target, source, tests)
    assert found.verdict is Verdict.AC, found


DEFAULT = """
def f(n):
    k = n
    def g(x, y=k):
        return x + y
    k = 10
    return [g(1), g(1, 2), k]
"""


@pytest.mark.parametrize("target", ["javascript", "ruby", "perl", "lua", "php", "python"])
def test_the_default_of_an_inner_function_is_evaluated_once(target: str, answering: Answering) -> None:
    found = answering.verified(target, DEFAULT, [([3], [4, 3, 10])])
    assert found.verdict is Verdict.AC, found


BLANKS = """
def f(text):
    return [text.strip(), text.split(), text.isspace()]
"""


@pytest.mark.parametrize("target", ["go", "java", "python"])
def test_the_separators_of_ascii_are_white_space(target: str, answering: Answering) -> None:
    found = answering.verified(target, BLANKS, [(["\x1fa\x1cb \x1d"], ["a\x1cb", ["a", "b"], False]), (["\x1e "], ["", [], True])])
    assert found.verdict is Verdict.AC, found


SAID = """
class Failure(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code
        self.message = message

    def __str__(self):
        if self.code > 400:
            return "[" + str(self.code) + "] " + super().__str__()
        kind = "odd" if self.code % 2 else "even"
        return f"{kind}: {self.message}"


class Missing(Failure):
    def __init__(self, what, line=1):
        super().__init__(404, what + " is missing")
        self.line = line

    def place(self):
        return f"{self.line}: {self.message}"


class Wrapped(Exception):
    def __str__(self):
        return "wrapped " + super().__str__()


def fail(k):
    if k == 0:
        raise Failure(3, "three")
    if k == 1:
        raise Missing("page")
    raise Wrapped(f"in {k}")


def f(k):
    try:
        fail(k)
    except Missing as e:
        return [str(e), e.place(), e.message]
    except Exception as e:
        return [str(e)]
    return []
"""
TOLD = """
def f(k, xs, d, text, zero, lost):
    try:
        if k == 0:
            xs.pop()
        elif k == 1:
            xs.pop(7)
        elif k == 2:
            xs.index(9)
        elif k == 3:
            d.pop(lost)
        elif k == 4:
            return text[zero + 9]
        elif k == 5:
            return str(xs[zero] + xs[zero + 5])
        elif k == 6:
            {text}.remove(lost)
        elif k == 7:
            return str(5 // zero)
        elif k == 8:
            return str(5 % zero)
        elif k == 9:
            return str(max(xs))
        elif k == 10:
            d.popitem()
    except Exception as e:
        return str(e)
    return "nothing"
"""
#: What Python says of each failure.
WORDS = [
    ([], "pop from empty list"),
    ([1], "pop index out of range"),
    ([1], "9 is not in list"),
    ([], "'b'"),
    ([], "string index out of range"),
    ([1], "list index out of range"),
    ([], "'b'"),
    ([], "integer division or modulo by zero"),
    ([], "integer modulo by zero"),
    ([], "max() arg is an empty sequence"),
    ([], "'popitem(): dictionary is empty'"),
]
MOVED = """
def taken(path, choose):
    return path + choose(path)


def last(items):
    return [items.pop()]


def f(xs):
    out = [xs + [xs.pop()]]
    told = f"{len(xs)} {xs.append(4)}"
    out.append(xs + [1])
    return out, told, taken([1, 2], lambda path: [path.pop()]), xs + last(xs), xs
"""
#: Operands that a rule names twice, within what is evaluated for each element.
TABLE = """
MOVES = {("locked", "coin"): "unlocked", ("unlocked", "push"): "locked"}


def f(events):
    state = "locked"
    log = []
    for e in events:
        try:
            state = MOVES[state, e]
        except KeyError:
            log.append(e + "?")
    return state, log
"""
TWICE = """
import math
from itertools import chain, permutations


def f(xs, words):
    parts = [divmod(x * 3 + 1, 7) for x in xs], [math.modf(x + 0.5)[1] for x in xs]
    sums = [sum(list(divmod(x * 3 + 1, 7))) for x in xs], [sum(xs[i:]) / len(xs[i:]) for i in range(len(xs))]
    texts = ["".join(list(permutations(w.lower()))[1]) for w in words], list(chain([1], "x"))
    return parts, sums, texts
"""
WEB = ["javascript", "typescript", "php", "dart", "ruby", "racket"]


@pytest.mark.slow
@pytest.mark.parametrize("target", WEB)
def test_errors_say_what_their_class_and_the_source_say(target: str, answering: Answering) -> None:
    said = [["odd: three"], ["[404] page is missing", "1: page is missing", "page is missing"], ["wrapped in 2"]]
    found = answering.verified(target, SAID, [([k], words) for k, words in enumerate(said)])
    assert found.verdict is Verdict.AC, found
    tests: Tests = [([k, xs, {}, "a", 0, "b"], words) for k, (xs, words) in enumerate(WORDS)]
    found = answering.verified(target, TOLD, tests)
    assert found.verdict is Verdict.AC, found


@pytest.mark.slow
@pytest.mark.parametrize("target", WEB)
def test_operands_are_evaluated_once_and_handlers_see_variables(target: str, answering: Answering) -> None:
    parts = [(0, 4), (1, 0)], [1.0, 2.0]
    sums = [4, 1], [1.5, 2.0]
    found = answering.verified(target, TABLE, [([["push", "coin", "coin"]], ("unlocked", ["push?", "coin?"]))])
    assert found.verdict is Verdict.AC, found
    found = answering.verified(target, TWICE, [([[1, 2], ["Ab"]], (parts, sums, (["ba"], [1, "x"])))])
    assert found.verdict is Verdict.AC, found


@pytest.mark.parametrize("target", WEB)
def test_a_list_is_read_after_what_changes_it(target: str, answering: Answering) -> None:
    found = answering.verified(target, MOVED, [([[1, 2, 3]], ([[1, 2, 3], [1, 2, 4, 1]], "2 None", [1, 2], [1, 2, 4], [1, 2]))])
    assert found.verdict is Verdict.AC, found


@pytest.mark.parametrize(
    ("target", "written"),
    [
        ("ruby", ["wrap64(x.abs)", "wrap64(div_trunc(x, y))"]),
        ("racket", ["(wrap64 (abs x))", "(wrap64 (quotient x y))"]),
        ("dart", ["x.abs()"]),
    ],
)
def test_the_smallest_long_stays_in_its_64_bits(target: str, written: list[str]) -> None:
    """Java's has no opposite: its absolute value is itself, as is its quotient by -1."""
    source = "class C { static long f(long x) { return Math.abs(x); } static long g(long x, long y) { return x / y; } }"
    code = generator(target).generate(frontend("java").parse(source)).code
    assert [text for text in written if text not in code] == []


@pytest.mark.parametrize(
    ("target", "written"),
    [
        ("javascript", "toSorted((a, b) => compareStrings(a[0], b[0]))"),
        ("dart", "..sort((a, b) => a.$1.compareTo(b.$1))"),
        ("php", "fn($a, $b) => strcmp($a[0], $b[0])"),
    ],
)
def test_entries_are_sorted_by_their_keys_alone(target: str, written: str) -> None:
    """No two entries of a dictionary have the same key, so that no value is compared."""
    source = "def f(d: dict[str, list[int]]) -> list[str]:\n    return [k for k, v in sorted(d.items()) if v]\n"
    assert written in generator(target).generate(frontend("python").parse(source)).code


CALLED_LIKE_ERRORS = """
def f(d, k):
    e, error, ex, err, exception, failure = 1, 2, 3, 4, 5, 6
    try:
        return [d[k]]
    except KeyError:
        return [e, error, ex, err, exception, failure]
    except (ValueError, IndexError):
        raise
"""


@pytest.mark.slow
@pytest.mark.parametrize("target", [*WEB, "perl", "clojure", "r", "java", "go", "lua"])
def test_a_handler_hides_no_variable(target: str, answering: Answering) -> None:
    found = answering.verified(target, CALLED_LIKE_ERRORS, [([{"a": 9}, "a"], [9]), ([{"a": 9}, "b"], [1, 2, 3, 4, 5, 6])])
    assert found.verdict is Verdict.AC, found


#: Bits of negative numbers in assignments that change a variable, and what is popped where nothing is.
CHANGED_BITS = """
def f(a, b):
    xs = [a]
    x, y, z, w = a, a, a, a
    x ^= b
    y |= b
    z &= b
    w <<= 3
    try:
        xs.pop(b)
    except IndexError as e:
        return [x, y, z, w], str(e)
    return [x, y, z, w], ""
"""


@pytest.mark.slow
@pytest.mark.parametrize("target", ["perl", "r", "lua"])
def test_bits_of_negative_numbers_stay_signed(target: str, answering: Answering) -> None:
    said = "pop index out of range"
    found = answering.verified(target, CHANGED_BITS, [([12, 10], ([6, 14, 8, 96], said)), ([-12, 10], ([-2, -2, 0, -96], said))])
    assert found.verdict is Verdict.AC, found


#: The first of equal numbers is the smallest or largest, whatever its type.
MIXED_NUMBERS = """
def f(xs):
    return [str(max(xs)), str(min(xs)), str(sorted(xs)), str(max(xs, key=lambda x: -x))]
"""


@pytest.mark.slow
@pytest.mark.parametrize("target", ["perl", "lua", "r", "bash"])
def test_equal_numbers_keep_their_types(target: str, answering: Answering) -> None:
    given = [
        ([[1, True, 0, False]], ["1", "0", "[0, False, 1, True]", "0"]),
        ([[True, 0, 1]], ["True", "0", "[0, True, 1]", "0"]),
    ]
    found = answering.verified(target, MIXED_NUMBERS, given)
    assert found.verdict is Verdict.AC or (found.verdict is Verdict.NC and "unsupported" in found.cause), found
    given = [([[1, 1.0, 2]], ["2", "1", "[1, 1.0, 2]", "1"]), ([[2.0, 2, 0.5]], ["2.0", "0.5", "[0.5, 2.0, 2]", "0.5"])]
    found = answering.verified(target, MIXED_NUMBERS, given)
    assert found.verdict is Verdict.AC or (found.verdict is Verdict.NC and "unsupported" in found.cause), found


#: What Lua writes with its own means, at the edges of where they do: sources, and arguments (Python itself says what comes out).
SHORT_FORMS: dict[str, tuple[str, tuple[tuple[object, ...], ...]]] = {
    "parts of a text": (
        """
def f(text: str) -> list[list[str]]:
    out = [text.split(","), text.split("--"), text.split(", "), text.splitlines(), [text[::2], text[1::3]]]
    for part in text.split("."):
        out.append([part])
    try:
        key, value = text.split("=", 1)
        out.append([key, value])
    except ValueError:
        out.append(["one part"])
    before, separator, after = text.partition("=")
    out.append([text.removeprefix("a."), text.removesuffix(".b"), before, separator, after])
    return out
""",
        (("",), ("a.b.b",), ("a=b=c,",), ("---x---",), ("a, b\r\nc\n\nd\r",), (",,.\n",)),
    ),
    "places of texts and lists": (
        """
def f(left: str, right: str, many: list[int]) -> list[object]:
    out: list[object] = []
    for a, b in zip(left, right):
        out.append(a + b)
    for i, c in enumerate(left):
        out.append((i, c))
    for i, c in enumerate(right, 1):
        out.append((i, c))
    for c, n in zip(left[1:], many):
        out.append((c, n))
    for c in reversed(right):
        out.append(ord(c))
    rest = many
    for a, b in zip(rest, many):
        rest = [b]
        out.append((a, rest))
    return out
""",
        (("abc", "xy", [1, 2, 3]), ("", "x", []), ("q", "", [5])),
    ),
    "rows as keys": (
        """
def f(rows: list[tuple[int, str]], way: list[tuple[int, int]]) -> list[object]:
    counts: dict[tuple[int, str], int] = {}
    seen: set[tuple[int, int]] = set()
    out: list[object] = []
    for row in rows:
        counts[row] = counts.get(row, 0) + 1
        out.append(counts[row])
    for x, y in way:
        out.append((x, y) in seen)
        seen.add((x, y))
    return out
""",
        (([(1, "a"), (1, "a"), (1, ",a"), (11, ""), (1, "1")], [(1, 12), (11, 2), (1, 12), (-1, 1)]), ([], [])),
    ),
    "orders": (
        """
def f(rows: list[tuple[int, str]]) -> tuple[list[list[tuple[int, str]]], bool]:
    ordered = sorted(rows)
    back = sorted(rows, reverse=True)
    first = sorted(rows, key=lambda row: row[0])
    last = sorted(rows, key=lambda row: row[0], reverse=True)
    mixed = sorted(rows, key=lambda row: (-row[0], row[1]))
    lengths = sorted(rows, key=lambda row: [len(row[1]), row[0]], reverse=True)
    flags = sorted(rows, key=lambda row: (row[0] > 1, row[1] == "b"))
    least = [min(rows, key=lambda row: row[0])] if rows else []
    return [ordered, back, first, last, mixed, lengths, flags, least], len(rows) > 0 and (2, "b") == rows[0]
""",
        (([(2, "b"), (1, "z"), (2, "a"), (1, "b"), (2, "b")],), ([],), ([(3, "x")],)),
    ),
    "fields": (
        """
def f(name: str, number: int, share: float, bits: int) -> list[object]:
    lines = [name]
    lines.insert(1, f"{number:5}|{number:<5}|{share:8.2f}|{share:<8.1f}|{'tax ' + str(number):<9}|{name + '!':>6}")
    lines[1:] = lines[1:] + [f"{round(share, 2)}"]
    del lines[bits:]
    return [lines, 2 ** bits, number >> 1, number >> bits, bits >> 1]
""",
        (("ab", -7, 2.675, 3), ("a\x00b", 123456, -0.001, 1), ("", 0, 1e20, 62)),
    ),
    "what a generator gives": (
        """
from itertools import takewhile


class Tree:
    def __init__(self, key: int) -> None:
        self.key = key
        self.below: list[Tree] = []

    def walk(self):
        yield self.key
        for tree in self.below:
            for key in tree.walk():
                yield key


def f(n: int) -> list[object]:
    root = Tree(0)
    for i in range(n):
        root.below.append(Tree(i))
    doubled = (key * 2 for key in root.walk())
    out: list[object] = [list(root.walk())]
    for key in takewhile(lambda key: key < 4, doubled):
        out.append(key)
    cache = {key: 1 for key in root.walk()}
    cache.pop(0)
    try:
        out.append(next(iter(cache)))
    except StopIteration:
        out.append("none")
    return out
""",
        ((5,), (0,), (1,)),
    ),
}


@pytest.mark.parametrize("name", SHORT_FORMS)
def test_lua_writes_short_forms_only_where_they_say_the_same(name: str, answering: Answering) -> None:
    source, calls = SHORT_FORMS[name]
    space: dict[str, Any] = {}
    exec(source, space)
    found = answering.verified("lua", source, [(list(args), space["f"](*copy.deepcopy(args))) for args in calls])
    assert found.verdict is Verdict.AC, found


#: The same of Bash.
BASH_FORMS: dict[str, tuple[str, tuple[tuple[object, ...], ...]]] = {
    "parts of a text": (
        """
def f(text: str) -> list[list[str]]:
    out = [text.split(","), text.split("--"), text.split(), text.splitlines(), [text[::2], text[1::3], text[1:2]]]
    for i in range(3):
        out.append([text[i + 1:i + 3]])
    out.append([text.strip(".a"), text.ljust(5), text.rjust(6), str(len(text)).rjust(4), f"{len(text):03}"])
    out.append([text.ljust(len(text) - 3), text.rjust(len(out) - 5)])
    return out
""",
        (("",), ("a.b.b",), ("-,--x---, ,",), ("a b\r\nc\n\nd\r",), (" * a\x1cb ",), (".aa.",)),
    ),
    "lists": (
        """
def f(items: list[int], words: list[str]) -> list[object]:
    out: list[object] = []
    kept = sorted(words, key=lambda w: (len(w), w))
    rows = sorted((len(w), [w, w[:1]]) for w in words)
    items.insert(1, 7)
    items.insert(30, 8)
    items[:] = items[::-1]
    place = len(words)
    del items[place:]
    counts = {w: len(w) for w in words}
    while len(counts) > 1:
        out.append(counts.pop(words[len(out)]))
    queue = iter(words)
    try:
        out.append(next(queue))
    except StopIteration:
        out.append(-1)
    return [items, kept, rows, [2 ** place, place >> 1, sum(items), abs(-place)], out]
""",
        (([3, 1], ["bb", "a", "ccc"]), ([], []), ([5, 6, 7], ["x y"])),
    ),
    "numbers": (
        """
def f(texts: list[str], x: float) -> list[str]:
    out: list[str] = []
    for text in texts:
        try:
            out.append(str(int(text) + 1))
        except ValueError:
            out.append("no")
    out.append(str(int(x)))
    out.append(str(sum([x, 0.1, 0.2])))
    out.append(str(sorted([x, -1.5, 2.0])[0]))
    return out
""",
        (([" 12 ", "-007", "+0", "1_000", "1__0", "", "--1", "9223372036854775806", "08", "-_1"], -0.5), ([], 12.75), ([], -7.9)),
    ),
}


@pytest.mark.parametrize("name", BASH_FORMS)
def test_bash_writes_short_forms_only_where_they_say_the_same(name: str, answering: Answering) -> None:
    source, calls = BASH_FORMS[name]
    space: dict[str, Any] = {}
    exec(source, space)
    found = answering.verified("bash", source, [(list(args), space["f"](*copy.deepcopy(args))) for args in calls])
    assert found.verdict is Verdict.AC, found
