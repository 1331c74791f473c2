"""Whole programs in the targets of expressions: what they print is what the source prints, or they are refused with a reason."""

from __future__ import annotations

import pytest

from dragoman.executors import Verdict
from tests.transpile.answering import Answering, printing

FAMILY = """
class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.name} {self.area()}"

    def __lt__(self, other):
        return self.area() < other.area()


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side


class Tile(Square):
    def describe(self):
        return super().describe() + "!"


shapes = [Tile(3), Square(2)]
for shape in sorted(shapes):
    print(shape.describe())
print(Shape.count, [isinstance(s, Tile) for s in shapes], max(shapes).name)
"""
FIELDS = """
class Short(Exception):
    def __init__(self, item, wanted):
        self.wanted = wanted
        super().__init__(f"too few of {item}")


def take(stock, item, n):
    if stock.get(item, 0) < n:
        raise Short(item, n)
    return stock[item] - n


for n in (1, 9):
    try:
        print(take({"a": 5}, "a", n))
    except Short as e:
        print(e, e.wanted)
"""
READER = """
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
print(n * k, input().strip())
"""
DEFAULT = """
size = 3


def row(mark, size=size):
    return mark * size


print(row("x", 2), row("o", size))
"""
SHOWN = """
class Counter:
    def __init__(self):
        self.shown = 0

    def __str__(self):
        self.shown += 1
        return f"shown {self.shown}"


c = Counter()
print(c)
print(c)
"""
OWN = """
class Bag:
    def __init__(self):
        self.items = []

    def add(self, x):
        self.items.append(x)
        return self


bag = Bag()
same = bag.add(1)
same.add(2)
print(bag.items)
"""
RAISING = """
class Ratio:
    def __init__(self, n, d):
        if d == 0:
            raise ValueError("no denominator")
        self.n = n
        self.d = d


try:
    Ratio(1, 0)
except ValueError as e:
    print(e)
"""
TRY_ELSE = """
def parse(text):
    try:
        n = int(text)
    except ValueError:
        return -1
    else:
        return n + 1


print(parse("4"), parse("x"))
"""
STEPPED = """
class Node:
    def __init__(self):
        self.below = {}
        self.n = 0


root = Node()
for word in ("ab", "ac"):
    node = root
    for c in word:
        node = node.below.setdefault(c, Node())
    node.n += 1
print(list(root.below), list(root.below["a"].below))
"""
BRACKETS = """
for text in ["( 1 + 2 )", "me@find", "} ) ]", '"'] + []:
    print(text)
print(["x )", "@remove"], {"k )": ("t )", 1)})
"""
PATTERNS = """
import re
DATE = re.compile(r"(\\d{4})-(\\d\\d)-(\\d\\d)")


def kinds(text):
    out = []
    for m in re.finditer(r"\\s*(?:(\\d+)|(.))", text):
        out.append(m.group(1) or m.group(2))
    return out


print(kinds("12+ 3*(4)"))
print(re.findall(r"[a-z]+", "ab Cd ef"), re.findall(r"(\\w)=(\\d+)", "a=1, b=22"), re.findall(r"x(\\d)?", "x1 x"))
print(re.sub(r"\\d+", "#", "a1b22"), re.sub(r"(\\w+)@(\\w+)", r"\\2 at \\1", "me@home"), re.sub(r"[^a-z0-9]+", "-", "Hello World!".lower()))
print(re.split(r"[,;]\\s*", "a, b;c,"), bool(re.match(r"^\\w+$", "word")), bool(re.fullmatch(r"a|ab", "ab")))
m = re.search(r"(?P<key>\\w+)\\s*=\\s*(?P<value>.*)", "name = value here")
if m:
    print(m.group("key"), m.groups(), m.start())
m = DATE.match("2024-05-06 rest")
print(m.group(1) if m else None, DATE.search("none") is None)
print(re.sub(r"\\d", lambda m: str(int(m.group()) * 2), "a1b2"))
"""
MATCHED = """\
['12', '+', '3', '*', '(', '4', ')']
['ab', 'd', 'ef'] [('a', '1'), ('b', '22')] ['1', '']
a#b# home at me hello-world-
['a', 'b', 'c', ''] True True
name ('name', 'value here') 0
2024 True
a2b4
"""
RAGGED = """
def delay(times, n):
    total = 0
    for u, v, w in times:
        if u != v:
            total += w
    return total + n


print(delay([[2, 1, 1], [2, 3, 1], [3, 3, 5]], 4))
try:
    print(delay([[1, 2, 3], [1, 2]], 0))
except ValueError:
    print("ragged")
"""
LASTING = """
def drain(stock, names):
    taken = 0
    for name in names:
        taken += stock.pop(name)
    return taken


stock = {"a": 1, "b": 2, "c": 3}
done = []
turns = 0
try:
    for name in ["a", "x", "b"]:
        turns += 1
        done.append(stock.pop(name))
except KeyError:
    print("missing", turns, done, stock)
try:
    print(drain(stock, ["b", "y", "c"]))
except KeyError:
    print("missing", stock)
"""
LEFT = "missing 2 [1] {'b': 2, 'c': 3}\nmissing {'c': 3}\n"
PARTS = """
def parsed(text: str) -> str:
    try:
        return str(int(text) + 1)
    except ValueError as error:
        return str(error)


def parts(text: str, separator: str, times: int) -> list[str]:
    return text.rsplit(separator, times)


def total(xs: list[int], ys: list[int], zs: list[int]) -> int:
    return sum(x * y + z for x, y, z in zip(xs, ys, zs))


print(parsed("1_1"), parsed("it's"))
print("|".join(parts("xaaay", "aa", 1)), len("a b c".split(" ", 1)))
print(total([1, 2, 3], [4, 5, 6], [7, 8]))
"""
PRINTED = '12 invalid literal for int() with base 10: "it\'s"\nxa|y 2\n29\n'
ORDERED = """
class Version:
    def __init__(self, number, name):
        self.number = number
        self.name = name

    def __lt__(self, other):
        return self.number > other.number


def shown(versions):
    return " ".join(v.name for v in versions)


def report(versions):
    first, second, _, last = versions
    print(min(versions).name, max(versions).name, min(first, second).name, max(second, last).name)
    print(shown(sorted(versions)), "|", shown(sorted(versions, reverse=True)))


report([Version(1, "x"), Version(3, "y"), Version(2, "z"), Version(3, "w")])
"""
HEAPED = """
import heapq


class Ticket:
    def __init__(self, number, urgency):
        self.number = number
        self.urgency = urgency

    def __lt__(self, other):
        return (-self.urgency, self.number) < (-other.urgency, other.number)


def worked(tickets):
    queue = []
    for ticket in tickets:
        heapq.heappush(queue, ticket)
    done = []
    while queue:
        done.append(heapq.heappop(queue).number)
    return done


print(worked([Ticket(1, 2), Ticket(2, 9), Ticket(3, 2), Ticket(4, 5)]))
"""
QUEENS = """
def queens(n):
    found = []
    columns, rising, falling = set(), set(), set()

    def place(row, placed):
        if row == n:
            found.append(tuple(placed))
            return
        for column in range(n):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            place(row + 1, placed + [column])
            columns.discard(column)
            rising.discard(row + column)
            falling.discard(row - column)

    place(0, [])
    return found


def marked(n):
    board = [[0] * n for _ in range(n)]
    for i in range(n):
        if i == 2:
            return board, i
        board[i][i] = 1
    return board, n


print(queens(4), marked(3))
"""
PRIVATE = """
class Short(Exception):
    def __init__(self, needed, available):
        self.missing = needed - available
        super().__init__(f"short by {self.missing}")


class Ratio:
    def __init__(self, above, below):
        shared = self._shared(above, below)
        self.above = above // shared
        self.below = below // shared

    @staticmethod
    def _shared(a, b):
        while b:
            a, b = b, a % b
        return a


def spend(amount, wanted):
    if wanted > amount:
        raise Short(wanted, amount)
    print(amount - wanted)


ratio = Ratio(6, 4)
print(ratio.above, ratio.below)
try:
    spend(5, 2)
    spend(5, 7)
except Short as error:
    print(error, error.missing)
"""
REPLACED = """
class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name}: {self.sound}"


class Dog(Animal):
    sound = "Woof"


class Puppy(Dog):
    def __init__(self, name, sound):
        super().__init__(name)
        self.sound = sound


for animal in [Animal("Nemo"), Dog("Rex"), Puppy("Bit", "Yip")]:
    print(animal.speak())
"""
SILENT = """
def last(pairs):
    robot = {"z": 1, "y": 2, "x": 3, "w": 4}
    robot["y"], robot["a"] = 5, 6
    print(robot, len(pairs))
    print(sum(w for _, _, w in pairs))


def main(n):
    def half(x):
        return x // 2

    if n < 0:
        return
    print(half(n))


def parsed(text):
    try:
        return float(text)
    except ValueError as error:
        print(error)
        return 0.0


last([(1, 2, 3), (4, 5, 6)])
main(-1)
main(5)
print(parsed("oops"))
"""
MIXED = """
def show(xs, d, t):
    print(xs)
    print(f"{xs} and {d!r}")
    print(d, t, str(xs))


def pick(flag):
    if flag:
        return 3
    return "it's"


show([1, "a", 2.5], {"r": 1, "f": "E"}, (1, "x"))
show(["b"], {"q": "z"}, (2, "y"))
print(pick(True), pick(False))
print([pick(True), pick(False)])
v = pick(False)
print(f"<{v}> <{v!r}>", str(v) + "!")
"""
NESTED = """
def deep(d, path, default):
    cur = d
    for k in path:
        if not isinstance(cur, dict) or k not in cur:
            return default
        cur = cur[k]
    return cur if isinstance(cur, int) else -1


def count(d):
    total = 0
    for key, value in d.items():
        if isinstance(value, dict):
            total += count(value)
        else:
            total += value
    return total


cfg = {"b": {"x": 1, "a": 2}, "c": 3, "e": {}}
print(deep(cfg, ["b", "a"], 0), deep(cfg, ["c"], 0), deep(cfg, ["c", "d"], 9), deep(cfg, ["e"], 7))
print(count(cfg), list(cfg))
"""
PLACES = """
def islands(grid):
    cells = {(r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v == 1}
    found = 0
    while cells:
        stack = [cells.pop()]
        found += 1
        while stack:
            r, c = stack.pop()
            for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if near in cells:
                    cells.remove(near)
                    stack.append(near)
    return found


print(islands([[1, 1, 0], [0, 0, 1], [1, 0, 1]]))
"""
COPIED = """
from collections import defaultdict

groups = defaultdict(list)
for x in [1, 2, 4]:
    groups[x % 3].append(x)
    print(dict(groups), len(list(groups.values())))
rows = [[2], [1]]
for row in rows:
    row.append(len(rows[:1]))
    print(sorted(rows), rows + [[0]])
"""
UNWANTED = """
def expanded(text):
    before, _, rest = text.partition("<")
    name, _, after = rest.partition(">")
    return before + name.upper() + after


print(expanded("a <b> c"), sum(w for _, _, w in [(1, 2, 3), (4, 5, 6)]))
"""
#: Name → the program, its input, its output, and the targets that write all of it.
PROGRAMS = {
    "overlapping separators, three lists, the message of int()": (PARTS, "", PRINTED, ("ocaml", "haskell", "elixir")),
    "classes that derive from each other": (FAMILY, "", "square 4\nsquare 9!\n2 [True, False] square\n", ("ocaml", "haskell", "racket")),
    "an exception with a field": (FIELDS, "", "4\ntoo few of a 9\n", ("ocaml", "haskell", "elixir", "clojure", "racket")),
    "a second name of a read": (READER, "6 7\nrest\n", "42 rest\n", ("ocaml", "haskell", "elixir", "clojure")),
    "a default that is a variable of the program": (DEFAULT, "", "xx ooo\n", ("ocaml", "haskell", "elixir", "clojure", "racket")),
    "a text that changes its object": (SHOWN, "", "shown 1\nshown 2\n", ("haskell", "elixir", "clojure", "racket")),
    "a method that gives its own object": (OWN, "", "[1, 2]\n", ("ocaml", "haskell", "elixir", "clojure", "racket")),
    "an object that nobody wants": (RAISING, "", "no denominator\n", ("ocaml", "haskell", "elixir", "clojure", "racket")),
    "what has changed before an exception": (LASTING, "", LEFT, ("ocaml", "haskell", "elixir", "clojure", "racket")),
    "a node that becomes the one below it": (STEPPED, "", "['a'] ['b', 'c']\n", ("ocaml", "racket")),
    "texts that look like code": (
        BRACKETS,
        "",
        "( 1 + 2 )\nme@find\n} ) ]\n\"\n['x )', '@remove'] {'k )': ('t )', 1)}\n",
        ("ocaml", "elixir", "clojure", "racket"),
    ),
    "regular expressions": (PATTERNS, "", MATCHED, ("ocaml", "elixir", "clojure")),
    "lists that a loop takes apart": (RAGGED, "", "6\nragged\n", ("ocaml", "haskell", "elixir", "clojure", "racket")),
    "objects in an order of their own": (
        ORDERED,
        "",
        "y x y y\ny w z x | x z y w\n",
        ("ocaml", "haskell", "elixir", "clojure", "racket"),
    ),
    "a heap of objects": (HEAPED, "", "[2, 4, 1, 3]\n", ("haskell", "elixir", "clojure", "racket")),
    "a function that changes what is around it": (
        QUEENS,
        "",
        "[(1, 3, 0, 2), (2, 0, 3, 1)] ([[1, 0, 0], [0, 1, 0], [0, 0, 0]], 2)\n",
        ("ocaml", "haskell", "elixir", "clojure", "racket"),
    ),
    "a private function of a class, an exception that looks at its field": (
        PRIVATE,
        "",
        "3 2\n3\nshort by 2 2\n",
        ("ocaml", "haskell", "elixir", "clojure", "racket"),
    ),
    "an object that replaces a variable of its class": (
        REPLACED,
        "",
        "Nemo: ...\nRex: Woof\nBit: Yip\n",
        ("ocaml", "haskell", "elixir", "clojure", "racket"),
    ),
    "calls that print, and give nothing": (
        SILENT,
        "",
        "{'z': 1, 'y': 5, 'x': 3, 'w': 4, 'a': 6} 2\n9\n2\ncould not convert string to float: 'oops'\n0.0\n",
        ("ocaml", "haskell", "elixir", "clojure", "racket"),
    ),
    "values of several types in what is printed": (
        MIXED,
        "",
        "[1, 'a', 2.5]\n[1, 'a', 2.5] and {'r': 1, 'f': 'E'}\n{'r': 1, 'f': 'E'} (1, 'x') [1, 'a', 2.5]\n['b']\n['b'] and {'q': 'z'}\n{'q': 'z'} (2, 'y') ['b']\n3 it's\n[3, \"it's\"]\n<it's> <\"it's\"> it's!\n",
        ("ocaml", "haskell", "elixir", "clojure", "racket"),
    ),
    "parts that nobody wants": (UNWANTED, "", "a B c 9\n", ("ocaml", "haskell", "elixir", "clojure", "racket")),
    "copies that are only shown": (
        COPIED,
        "",
        "{1: [1]} 1\n{1: [1], 2: [2]} 2\n{1: [1, 4], 2: [2]} 2\n[[1], [2, 1]] [[2, 1], [1], [0]]\n[[1, 1], [2, 1]] [[2, 1], [1, 1], [0]]\n",
        ("ocaml", "haskell", "elixir", "clojure", "r"),
    ),
    "powers beyond what a double holds": (
        "def power(a: int, n: int) -> int:\n    return a**n\n\nprint(power(10, 17) + 1, power(-3, 39), power(7, 0), power(2, 62))\n",
        "",
        "100000000000000001 -4052555153018976267 1 4611686018427387904\n",
        ("haskell", "elixir", "perl", "lua"),
    ),
    "places in a set": (PLACES, "", "3\n", ("ocaml", "haskell", "elixir", "clojure", "racket")),
    "dictionaries in dictionaries": (NESTED, "", "2 3 9 -1\n6 ['b', 'c', 'e']\n", ("ocaml", "haskell", "elixir", "clojure", "racket")),
    "a try whose handlers leave": (TRY_ELSE, "", "5 -1\n", ("ocaml", "haskell", "elixir", "clojure", "racket")),
}


@pytest.mark.slow
@pytest.mark.parametrize(("name", "target"), [(n, target) for n, (_, _, _, targets) in PROGRAMS.items() for target in targets])
def test_a_program_prints_what_the_source_prints(name: str, target: str, answering: Answering) -> None:
    code, stdin, stdout, _ = PROGRAMS[name]
    found = answering.answer(target, printing(code, stdout, stdin)).verification
    assert found.verdict is Verdict.AC, found


#: Two places hold one container or object, and one of them changes it, or a call that fails has: right, or refused.
SHARED = {
    "an element that a function gives": """
def row_of(rows, i):
    return rows[i]


rows = [[1], [2]]
row = row_of(rows, 0)
row.append(3)
print(rows)
""",
    "an element that a method gives": """
class Grid:
    def __init__(self):
        self.rows = {"a": [1]}

    def row(self, key):
        return self.rows[key]


grid = Grid()
row = grid.row("a")
row.append(2)
print(grid.rows)
""",
    "the entry at hand": """
def parse(lines):
    sections = {}
    current = None
    for line in lines:
        if line[0] == "[":
            current = sections.setdefault(line[1:-1], {})
        elif current is not None:
            key, value = line.split("=")
            current[key] = value
    return sections


print(parse(["[a]", "x=1", "[b]", "[a]", "y=2"]))
""",
    "what a method gives, changed at once": """
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

    def post(self, name, cents):
        self.account(name).entries.append(cents)


ledger = Ledger()
ledger.post("a", 1)
ledger.post("a", 2)
print(ledger.accounts["a"].entries)
""",
    "an element of two lists": """
def merged(pairs):
    out = []
    for pair in pairs:
        if out and pair[0] <= out[-1][1]:
            out[-1][1] = max(out[-1][1], pair[1])
        else:
            out.append(pair)
    return out


given = [[1, 3], [2, 6], [8, 9]]
print(merged(given), given)
""",
    "an object that a method has changed when it fails": """
class Machine:
    def __init__(self):
        self.stack = [1]

    def pop(self):
        if not self.stack:
            raise ValueError("stack is empty")
        return self.stack.pop()

    def add(self):
        self.stack.append(self.pop() + self.pop())


machine = Machine()
try:
    machine.add()
except ValueError as error:
    print(error, machine.stack)
""",
}
PRINTED_BY = {
    "an element that a function gives": "[[1, 3], [2]]\n",
    "an element that a method gives": "{'a': [1, 2]}\n",
    "the entry at hand": "{'a': {'x': '1', 'y': '2'}, 'b': {}}\n",
    "what a method gives, changed at once": "[1, 2]\n",
    "an element of two lists": "[[1, 6], [8, 9]] [[1, 6], [2, 6], [8, 9]]\n",
    "an object that a method has changed when it fails": "stack is empty []\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", SHARED)
@pytest.mark.parametrize("target", ["ocaml", "haskell", "elixir", "clojure", "racket"])
def test_what_two_places_hold_is_right_or_refused(name: str, target: str, answering: Answering) -> None:
    answer = answering.answer(target, printing(SHARED[name], PRINTED_BY[name]))
    candidate, found = answer.candidate, answer.verification
    assert found.verdict is not Verdict.WA, found
    refused = f"{candidate.no_candidate}{candidate.code}"
    assert found.verdict is Verdict.AC or "second name" in refused or "may have changed before an exception" in refused, found
