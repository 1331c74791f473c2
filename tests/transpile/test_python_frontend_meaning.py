"""Source and IR do the same: the reference interpreter runs what the frontend made, beside Python running the source.

The interpreter also checks every value against its static type and every promise (``unreachable``, declared before use).
"""

from __future__ import annotations

import contextlib
import copy
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dragoman.datasets.mutators import SEED_EVIDENCE, SEED_FUZZ, mutate
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.evidence import input_texts, observe
from dragoman.transpile.frontends.python import FRONTEND
from tests.transpile.reference import Exhausted, IRError, Machine, UserError

BUNDLED = Path(__file__).parents[2] / "datasets" / "bundled"
CRUXEVAL = Path(__file__).parents[2] / "../shared/data/cruxeval.jsonl"


def run(prelude: str, program: str) -> bytes:
    return subprocess.run([sys.executable, "-S", "-E", "-c", prelude + program], capture_output=True, timeout=120, check=False).stdout


def printed(program: str, stdin: str) -> str:
    return subprocess.run(
        [sys.executable, "-S", "-E", "-c", program], input=stdin, capture_output=True, text=True, timeout=120, check=False
    ).stdout


def module(code: str) -> dict[str, Any]:
    """A new module; dataclasses look it up by name."""
    made = sys.modules["boxed"] = ModuleType("boxed")
    exec(compile(code, "source", "exec"), made.__dict__)
    return made.__dict__


def outcome(call: Callable[..., Any], args: list[Any]) -> tuple[Any, ...]:
    """What a call does: (ok, value, arguments after) or (raise, class)."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            value = call(*args)
            return "ok", list(value) if hasattr(value, "__next__") else value, args
    except (IRError, TimeoutError):
        raise
    except UserError as error:
        return "raise", error.value.cls.name
    except Exhausted:
        return "raise", "StopIteration"
    except Exception as error:
        return "raise", type(error).__name__


def agree(a: Any, b: Any) -> bool:
    if isinstance(a, list | tuple) and isinstance(b, list | tuple):
        return type(a) is type(b) and len(a) == len(b) and all(map(agree, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return agree(list(a.items()), list(b.items()))
    return type(a) is type(b) and (a == b or a != a)


def check(code: str, entry: str, given: list[tuple[Any, ...]], fuzz: int = 10) -> None:
    """Both sides agree on the inputs and on mutations of them that the evidence did not hold."""
    evidence = observe(code, entry, input_texts([*given, *mutate(given, SEED_EVIDENCE, 16)]), run)
    lowered = FRONTEND.parse(code, entry=entry, evidence=evidence)
    assert not [n for n in ir.walk(lowered) if isinstance(n, ir.Unsupported)]
    assert not [n for n in ir.walk(lowered) if isinstance(n, ir.Expr) and isinstance(n.type, t.AnyT)]
    for args in [*given, *mutate(given, SEED_FUZZ, fuzz)]:
        want = outcome(module(code)[entry], copy.deepcopy(list(args)))
        got = outcome(lambda *a: Machine(lowered).call(entry, *a), copy.deepcopy(list(args)))
        assert agree(want, got), (args, want, got)


#: A program whose function f takes the given arguments.
PROGRAMS: dict[str, tuple[str, list[tuple[Any, ...]]]] = {
    "classes used as values": (
        "class A:\n    def __init__(self, n, m=2):\n        self.n = n * m\n"
        "class B:\n    def __init__(self, n):\n        self.n = -n\n"
        "def build(kind, *args):\n    return kind(*args)\n"
        "def f(n):\n    made = [cls(n).n for cls in (A, B)]\n    for name, kind in {'a': A, 'b': B}.items():\n        made.append(kind(n + 1).n)\n"
        "    return made, build(A, n).n, build(B, n).n, [x.n for x in map(A, [n])]",
        [(3,), (0,)],
    ),
    "starred arguments of a function value": (
        "def add(a, b):\n    return a + b\ndef apply(g, *args):\n    return g(*args)\n"
        "def f(pairs, xs):\n    out = [g(*p) for g in (add, lambda a, b: a * b) for p in pairs]\n"
        "    try:\n        out.append(apply(add, *xs))\n    except TypeError:\n        out.append(-1)\n    return out",
        [([(1, 2), (3, 4)], [5, 6]), ([(0, 0)], [1])],
    ),
    "counters in place": (
        "from collections import Counter\ndef f(text, other):\n    a, b = Counter(text), Counter(other)\n    b.subtract('az')\n    same = a\n    a += b\n    shown = [sorted(same.items())]\n"
        "    a -= Counter('b')\n    shown.append(sorted(same.items()))\n    a |= Counter('ccc')\n    shown.append(sorted(same.items()))\n    a &= Counter('abccd')\n"
        "    return shown, sorted(same.items()), sorted((+b).items()), sorted((-b).items()), str(+b), repr(-Counter('a'))",
        [("abab", "bz"), ("", "a"), ("ccd", "")],
    ),
    "counters that only grow": (
        "from collections import Counter\ndef f(words):\n    total = Counter()\n    for w in words:\n        total += Counter(w)\n    return sorted(total.items())",
        [(["ab", "b"],), ([],)],
    ),
    "comparisons in reverse": (
        "from functools import cmp_to_key\ndef by_size(a, b):\n    return len(a) - len(b)\n"
        "def f(words):\n    xs = list(words)\n    xs.sort(key=cmp_to_key(lambda a, b: len(a) - len(b)), reverse=True)\n    return sorted(words, key=cmp_to_key(by_size), reverse=True), xs",
        [(["b", "cc", "a", "dd", ""],), ([],)],
    ),
    "steps, merges and tuples of arguments": (
        "import heapq, operator\nfrom itertools import islice, starmap, count\ndef f(xs, ys, n):\n"
        "    return (list(islice(range(n), 1, None, 2)), list(islice(count(n), 0, 9, 4)), list(heapq.merge(sorted(xs), sorted(ys), [n])),\n"
        "        list(heapq.merge(sorted(xs, reverse=True), sorted(ys, reverse=True), reverse=True)), list(starmap(lambda a, b: a * b, zip(xs, ys))), list(starmap(pow, [(n, 2)])),\n"
        "        operator.lshift(n, 2), operator.truth(n), list(n.to_bytes(length=2, byteorder='little')), int.from_bytes([n, 1], byteorder='big'))",
        [([3, 1], [2, 5], 7), ([], [], 0)],
    ),
    "an object compared with numbers": (
        "class Money:\n    def __init__(self, n):\n        self.n = n\n    def __eq__(self, other):\n        return self.n == (other if isinstance(other, int) else other.n)\n"
        "class Only:\n    def __init__(self, n):\n        self.n = n\n    def __eq__(self, other):\n        return self.n == other\n"
        "def f(n):\n    a = Money(n)\n    return a == 3, a != 3, 3 == a, a == Money(3), Only(n) == 3, 3 != Only(n)",
        [(3,), (4,)],
    ),
    "getters and partial calls of builtins": (
        "import operator\nfrom functools import partial\nfrom operator import itemgetter\n"
        "def f(pairs, text):\n    second, binary = itemgetter(1), partial(int, base=2)\n    down = partial(sorted, reverse=True)\n"
        "    return list(map(itemgetter(0), pairs)), second(pairs[0]), max(pairs, key=itemgetter(1, 0)), binary(text), down([1, 3, 2]), partial(operator.sub, 9)(4)",
        [([(1, "b"), (2, "a")], "101"), ([(5, "")], "0")],
    ),
    "a field that one of several classes in a union has": (
        "class Circle:\n    def __init__(self, r):\n        self.r = r\nclass Text:\n    def __init__(self, body):\n        self.body = body\n"
        "def tell(x):\n    if isinstance(x, Circle):\n        return f'circle {x.r}'\n    if isinstance(x, Text):\n        return x.body\n"
        "    if isinstance(x, int):\n        return str(x + 1)\n    return 'nothing' if x is None else 'other'\n"
        "def f(n, s):\n    return [tell(x) for x in (Circle(n), Text(s), n, None, 2.5)]",
        [(1, "a"), (0, "")],
    ),
    "a method that a class two below has": (
        "class Shape:\n    def __init__(self, w):\n        self.w = w\nclass Rect(Shape):\n    pass\n"
        "class Square(Rect):\n    def scaled(self, k):\n        return self.w * k\n"
        "def f(k):\n    shapes = [Shape(1), Rect(2), Square(3)]\n    return shapes[2].scaled(k)",
        [(2,), (0,)],
    ),
    "a step of an iterator with a default of another type": (
        "def f(xs):\n    it = iter(xs)\n    return str(next(it, 'none')), str(next(it, 'none')), list(it)",
        [([1, 2, 3],), ([],)],
    ),
    "what a test for none does before it answers": (
        "def f(xs):\n    seen = set(xs)\n    n = (len(seen), seen.add(9) is None, len(seen))\n    if xs.append(7) is not None:\n        return n\n    return n, xs",
        [([1, 2],), ([9],)],
    ),
    "values that a test has told to be there": (
        "def take(xs):\n    return xs.pop(0) if xs else None\n"
        "def f(xs):\n    names = []\n    if y := take(xs):\n        names.append(y)\n    while (z := take(xs)) is not None and len(names) < 3:\n"
        "        names.append(z + '!')\n    w = take(xs)\n    if not w:\n        return names, xs\n    names.append(w)\n    w = take(xs)\n"
        "    for _ in xs:\n        if w is not None:\n            names.append(w)\n        w = None\n    return names, xs, w is None",
        [(["a", "bc", "d"],), ([],), (["", "a"],), (list("abcdefg"),), (["a", "b", "c", ""],)],
    ),
    "a variable that a pattern gives another value after its test": (
        "def f(x, y):\n    if x is not None:\n        match [y]:\n            case [x]:\n                pass\n        return f'{x}'\n    return 'nothing'",
        [("a", None), ("a", "b"), (None, "b"), (None, None)],
    ),
    "what is asked of truths and of several types": (
        "def f(x, d):\n    held = d if x > 1 else str(d)\n    return f'{x > 1:>6}|{x > 1:d}|{held:>4}|{held!s:<3}|'",
        [(1, 2), (2, 3), (5, 12345)],
    ),
    "stars in the targets of loops and comprehensions": (
        "def f(rows):\n    out = [sum(w for *_, w in rows), [h for h, *_ in rows], [rest for _, *rest in [[1, 2, 3], [4, 5]]]]\n"
        "    for name, *others in rows:\n        out.append((name, others))\n    return out, {k: v for k, (v, *_) in {'x': (1, 2)}.items()}",
        [([("a", 1, 2.5), ("b", 2, 0.5)],)],
    ),
    "a tuple of which less is seen than where it comes from": (
        "class Tokens:\n    def __init__(self, items):\n        self.items = items\n        self.at = 0\n"
        "    def peek(self):\n        return self.items[self.at]\n    def take(self):\n        self.at += 1\n        return self.items[self.at - 1]\n"
        "def f(xs):\n    tokens = Tokens([('num', x) for x in xs] + [('end', '')])\n    total = 0\n    kind, value = tokens.take()\n"
        "    while kind == 'num':\n        total += value\n        kind, value = tokens.take()\n    tokens.at -= 1\n    return total, tokens.peek()",
        [([1.5, 2.0],), ([],)],
    ),
    "a property that a class below sets": (
        "class A:\n    def __init__(self, x):\n        self._x = x\n    @property\n    def x(self):\n        return self._x\n"
        "    @x.setter\n    def x(self, value):\n        self._x = min(value, 100)\n"
        "class B(A):\n    def grow(self):\n        self.x = self.x * 3\n        return self\n"
        "def f(n):\n    return B(n).grow().grow().x",
        [(2,), (50,)],
    ),
    "the text of exceptions in their own notation": (
        "def f(d, k):\n    try:\n        if k == 'v':\n            raise ValueError(\"bad 'v'\")\n        return str(d[k])\n"
        "    except KeyError as e:\n        if k:\n            return repr(e)\n        try:\n            d[k]\n"
        "        except Exception as e2:\n            return repr(e2) + '?'\n    except Exception as e:\n        return repr(e)\n    return '-'",
        [({"a": 1}, "a"), ({"a": 1}, "b"), ({"a": 1}, ""), ({"a": 1}, "v")],
    ),
    "queues that hold only so much": (
        "import collections\nfrom collections import deque\nclass Average:\n    def __init__(self, size):\n        self.window = deque(maxlen=size)\n"
        "        self.recent = collections.deque([], 2)\n    def add(self, x):\n        self.window.append(x)\n        self.recent.appendleft(x)\n"
        "        return sum(self.window)\n    def full(self):\n        return len(self.window) == self.window.maxlen\n"
        "def tail(xs, n=2):\n    kept = deque(xs, maxlen=n)\n    if 3 in kept:\n        kept.extend([7, 8, 9])\n    return list(kept)\n"
        "def f(xs):\n    a = Average(3)\n    return [a.add(x) for x in xs], a.full(), list(a.recent), tail(xs)",
        [([1, 2, 3],), ([5, 6, 7, 8],), ([],)],
    ),
    "a function value whose result the code leaves open": (
        "from typing import Callable, Iterable, TypeVar\n\nT = TypeVar('T')\nK = TypeVar('K')\n\n"
        "def grouped(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:\n    groups: dict[K, list[T]] = {}\n"
        "    for item in items:\n        groups.setdefault(key(item), []).append(item)\n    return groups\n"
        "def f(words, numbers):\n    return str(grouped(words, len)), str(grouped(numbers, lambda n: n > 1))",
        [(["a", "bc", "d"], [1, 2, 3]), ([], [])],
    ),
    "elements of a list that holds a large integer": (
        "def f(xs):\n    best = 0\n    for x in xs:\n        best += x\n    if best == 0:\n        best = max(-x for x in xs)\n    return best",
        [([2, 3],), ([0],), ([10**30, 3],)],
    ),
    "sums of what may hold texts": (
        "class Box:\n    def __init__(self, items):\n        self.items = [x for x in items]\n    def __iter__(self):\n        for x in self.items:\n            yield x\n"
        "def f(xs):\n    return sum(Box(xs)), len(Box('hi').items)",
        [([2, 3],), ([],)],
    ),
    "variables of a class that objects give values of their own": (
        "class A:\n    sound = '...'\n    count = 0\n    def __init__(self, name):\n        self.name = name\n"
        "    def speak(self):\n        self.count += 1\n        return f'{self.name} {self.sound} {self.count}'\n"
        "class Dog(A):\n    sound = 'Woof'\n"
        "class Puppy(Dog):\n    def __init__(self, name):\n        super().__init__(name)\n        self.sound = 'Yip'\n"
        "def f(names):\n    animals = [A(names[0]), Dog(names[1]), Puppy(names[2])]\n"
        "    return [a.speak() for a in animals] + [animals[0].speak()]",
        [(["x", "y", "z"],)],
    ),
    "names of types": (
        "from typing import Dict, List, Tuple\nGraph = Dict[str, List[Tuple[str, int]]]\nRow = list[int]\n"
        "def g(graph: Graph) -> Row:\n    return [w for near in graph.values() for _, w in near]\ndef f(n):\n"
        "    graph: Graph = {'a': [('b', n)], 'c': []}\n    return g(graph)",
        [(3,)],
    ),
    "parts of an iterator, taken in a loop": (
        "from itertools import islice\n\ndef f(xs, n):\n    it = iter(xs)\n    found = []\n    while part := list(islice(it, n)):\n"
        "        found.append(part)\n    return found",
        [([1, 2, 3, 4, 5], 2), ([], 1), ([1, 2], 3)],
    ),
    "two parts of an iterator, and two of a list": (
        "from itertools import islice\n\ndef f(xs):\n    it = iter(xs)\n    first = list(islice(it, 1))\n    second = tuple(islice(it, 2))\n"
        "    return first, list(second), list(it), list(islice(xs, 1)), list(islice(xs, 1))",
        [([1, 2, 3, 4],), ([],), ([1, 2],)],
    ),
    "a builtin for a function that is only called": (
        "def f(xs):\n    def table(title):\n        def rows(show, of):\n            return title + ', '.join(show(x) + str(of(x)) for x in xs)\n"
        "        return lambda show: lambda of: rows(show, of)\n    return table('a: ')(str)(lambda x: x * 2)",
        [([1, 2],), ([],)],
    ),
    "containers whose text says their class": (
        "from collections import Counter, OrderedDict, defaultdict, deque\n\ndef f(words):\n    counts = Counter(words)\n    places = defaultdict(list)\n"
        "    for i, word in enumerate(words):\n        places[word].append(i)\n    queue = deque(words)\n    queue.rotate(1)\n"
        "    ordered = OrderedDict((w, len(w)) for w in words)\n    return f'{counts} {places}', str(queue), repr(ordered)",
        [(["a", "b", "b"],), ([],)],
    ),
    "starts and sizes given by name": (
        "import itertools, math\n\ndef f(xs, r):\n    sums = list(itertools.accumulate(xs, initial=10))\n"
        "    pairs = len(list(itertools.combinations(xs, r=2))) + len(list(itertools.permutations(xs, r=r)))\n"
        "    return sums, pairs, math.prod(xs, start=2)",
        [([1, 2, 3], 1), ([], 2)],
    ),
    "a partial call with arguments that have names only": (
        "from functools import partial\n\ndef verse(count, *, liquid, place='wall'):\n    return f'{count} {liquid} {place}'\n\n"
        "def f(n, liquid):\n    one = partial(verse, liquid=liquid)\n    return [one(i) for i in range(n)]",
        [(2, "ale"), (0, "")],
    ),
    "decorators that pass everything on": (
        "from functools import wraps\n\ndef counted(label, most=2):\n    def decorator(func):\n        calls = 0\n        @wraps(func)\n"
        "        def wrapper(*args, **kwargs):\n            nonlocal calls\n            calls += 1\n            result = func(*args, **kwargs)\n"
        "            return f'{label} {func.__name__} {calls} {result}' if calls <= most else ''\n        return wrapper\n    return decorator\n\n"
        "def checked(func):\n    def inner(*args):\n        if any(a < 0 for a in args):\n            raise ValueError(func.__name__)\n"
        "        return func(*args)\n    return inner\n\n"
        "def owned(method):\n    def wrapper(self, *args):\n        result = method(self, *args) + self.more\n        return result\n    return wrapper\n\n"
        "@counted('a', most=3)\n@checked\ndef area(w, h):\n    return w * h\n\n"
        "@counted('b')\ndef twice(result, by=2):\n    return result * by\n\n"
        "class Box:\n    def __init__(self, more):\n        self.more = more\n    @owned\n    def put(self, n):\n        return n\n\n"
        "def f(w, h):\n    calls = [area(w, h), twice(w), twice(h, by=3), twice(1)]\n    return calls[0][-3:], calls[1][-2:], Box(w).put(h)",
        [(2, 3), (1, 1), (0, -1)],
    ),
    "a handler that asks what its exception is": (
        "class Bad(Exception):\n    def __init__(self, code):\n        super().__init__(f'bad {code}')\n        self.code = code\n\n"
        "def f(k):\n    try:\n        if k == 0:\n            raise Bad(7)\n        if k == 1:\n            int('x')\n        return [1, 2][k]\n"
        "    except Exception as e:\n        if isinstance(e, Bad):\n            return e.code + 1\n        if isinstance(e, (ValueError, KeyError)):\n"
        "            return -1\n        return -2",
        [(0,), (1,), (5,), (-1,)],
    ),
    "a test of an exception that is kept": (
        "def kind(e):\n    return 'look' if isinstance(e, LookupError) else 'value' if isinstance(e, ValueError) else type(e).__name__\n\n"
        "def f(k, text):\n    last = None\n    try:\n        found = [int(text)][k]\n    except Exception as error:\n        last = error\n"
        "        return kind(error), str(last is None)\n    return found, f'{last}'",
        [(0, "1"), (1, "1"), (0, "x")],
    ),
    "a manager that looks at the exception": (
        "class Step:\n    def __init__(self, log):\n        self.log = log\n    def __enter__(self):\n        self.log.append('begin')\n        return self\n"
        "    def __exit__(self, exc_type, exc, tb):\n        self.log.append('done' if exc_type is None else f'{exc_type.__name__}: {exc}')\n"
        "        return exc_type is not None and issubclass(exc_type, ValueError)\n\n"
        "def f(text, k):\n    log = []\n    try:\n        with Step(log):\n            n = int(text)\n            log.append(str([1, 2][k] // n))\n"
        "    except ArithmeticError:\n        log.append('arithmetic')\n    except IndexError:\n        log.append('index')\n    return log",
        [("1", 0), ("x", 0), ("0", 1), ("1", 5)],
    ),
    "starred arguments and parameters with defaults": (
        "class Shelf:\n    class Full(Exception):\n        pass\n    def __init__(self):\n        self.books = {}\n"
        "    def add(self, title, copies=1):\n        if len(self.books) > 1:\n            raise Shelf.Full(title)\n        self.books[title] = copies\n\n"
        "def f(rows):\n    shelf = Shelf()\n    for kind, *args in rows:\n        try:\n            shelf.add(*args)\n        except Shelf.Full as e:\n"
        "            return kind, str(e), shelf.books\n    pair = ('a', len(rows))\n    return 'all', '{1} {0}'.format(*pair), shelf.books",
        [([["n", "x"], ["n", "y"], ["m", "z"]],), ([["n", "x"]],)],
    ),
    "a tuple of any length in a percent format": (
        "def f(xs):\n    row = tuple(x + 1 for x in xs)\n    try:\n        return '%d-%02x' % row\n    except TypeError as e:\n        return str(e)",
        [([1, 2],), ([1],), ([1, 2, 3],)],
    ),
    "objects that know no answer": (
        "class M:\n    def __init__(self, n):\n        self.n = n\n    def __add__(self, other):\n        if not isinstance(other, M):\n"
        "            return NotImplemented\n        return M(self.n + other.n)\n    def __eq__(self, other):\n        if not isinstance(other, M):\n"
        "            return NotImplemented\n        return self.n == other.n\n\n"
        "def f(n):\n    try:\n        return (M(n) + M(1)).n, M(n) == M(n), M(n) == n, (M(n) + n).n\n    except TypeError as e:\n        return str(e)",
        [(1,), (0,)],
    ),
    "an inverse": (
        "def f(a, m):\n    try:\n        return pow(a, -1, m)\n    except ValueError as error:\n        return str(error)",
        [(3, 11), (2, 4), (-3, 11), (5, 1)],
    ),
    "an iterator that a loop and its body read": (
        "def f(xs):\n    found = []\n    it = iter(xs)\n    for x in it:\n        found.append((x, next(it, -1)))\n    return found",
        [([1, 2, 3],), ([],)],
    ),
    "what print evaluates before it shows": (
        "class B:\n    def __init__(self, xs):\n        self.xs = xs\n    def __str__(self):\n        return f'B{self.xs}'\n    def take(self):\n        return self.xs.pop()\ndef f(xs):\n    b = B(xs)\n    print(xs, xs.pop(), len(xs), xs)\n    print(f'{xs} {xs.pop()} {xs}')\n    print(b, b.take(), b.xs, xs.append(1), sep='-')\n    return xs",
        [([1, 2, 3, 4],)],
    ),
    "an iterator beside itself": (
        "def f(xs):\n    it = iter(xs)\n    return list(zip(it, it)), list(zip(*[iter(xs)] * 3))",
        [([1, 2, 3, 4, 5, 6, 7],), ([],)],
    ),
    "an iterator taken in blocks": (
        "from itertools import islice\ndef f(xs, n):\n    it = iter(xs)\n    first = next(it, None)\n    found = []\n    while True:\n        block = list(islice(it, n))\n        if not block:\n            return first, found\n        found.append(block)",
        [([1, 2, 3, 4], 2), ([], 1)],
    ),
    "a tuple given to a generated constructor": (
        "from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\n    y: int\n    name: str = 'p'\ndef f(a, b):\n    rows = [(a, b, 'q'), (b, a, 'r')]\n    return [(p.x, p.y, p.name) for p in [P(*row) for row in rows]]",
        [(1, 2)],
    ),
    "flags of regular expressions, by place and by name": (
        "import re\ndef f(s):\n    return re.findall('[ae]+', s, re.IGNORECASE), re.sub('a', '-', s, 0, re.I), re.split('x', s, flags=re.I), bool(re.match('b', s, re.I))",
        [("AbEoxIaX",), ("Bax",)],
    ),
    "members of what is gone over": (
        "class P:\n    def __init__(self, x):\n        self.x = x\n    def __iter__(self):\n        yield self.x\n        yield self.x + 1\ndef f(n):\n    return n in P(2), 4 in P(n)",
        [(2,), (3,), (9,)],
    ),
    "a sum that begins with an object": (
        "class V:\n    def __init__(self, x=0):\n        self.x = x\n    def __add__(self, other):\n        return V(self.x + other.x)\ndef f(xs):\n    return sum([V(x) for x in xs], V()).x",
        [([1, 2, 3],), ([],)],
    ),
    "an attribute of what may be a text as well": (
        "class N:\n    def __init__(self, key):\n        self.key = key\nclass T:\n    def __init__(self, k):\n        self.root = N(k)\n    def key(self, node='root'):\n        if node == 'root':\n            node = self.root\n        return node.key\ndef f(k):\n    return T(k).key(), T(k).key(N(1))",
        [(3,)],
    ),
    "the name of the type of one of several": (
        "def f(x):\n    return type(x).__name__",
        [(1,), (2.5,), ("a",), ([1],), (True,)],
    ),
    "patterns that bind the same names": (
        "def f(s):\n    match s.split():\n        case ['go', where] | ['walk', where]:\n            return where\n        case ['put', item, _] | ['put', _, item, _]:\n            return item\n        case ['take' | 'get', item]:\n            return 'got ' + item\n        case _:\n            return '?'",
        [("go north",), ("walk south",), ("put a b",), ("put a b c",), ("get x",), ("x",)],
    ),
    "a part of a list among other targets": (
        "def f(items):\n    taken, items[:] = items[:], []\n    first, taken[1:2] = len(taken), taken[:1] * 2\n    return first, taken, items",
        [(["a", "b"],), ([],)],
    ),
    "the truth of an object that may be missing": (
        "class B:\n    def __init__(self, n):\n        self.n = n\n    def __bool__(self):\n        return self.n > 0\ndef g(n):\n    return None if n < 0 else B(n)\ndef f(n):\n    b = g(n)\n    return bool(b and n != 7), 'y' if b else 'n', not b, [k for k in range(n) if g(k)], 'y' if g(n) else 'n'",
        [(-1,), (0,), (3,), (7,)],
    ),
    "an integer of a dictionary, or infinity": (
        "def f(d, k):\n    far = float('inf')\n    return d.get(k, float('inf')) > 2, d.get(k, far), d.get(k, 0.5)",
        [({"a": 3}, "a"), ({"a": 3}, "b"), ({}, "a")],
    ),
    "nothing, of another kind than what the dictionary holds, gone through": (
        "def f(d, k):\n    out = [x for x in d.get('a', ())]\n    for x in d.get(k, ()):\n        out.append(x)\n    return out, sorted(d.get(k, ()))",
        [({"a": [3, 1]}, "a"), ({"a": [3]}, "b"), ({"c": [2]}, "c")],
    ),
    "a lambda with defaults that has a name": (
        "add = lambda x, *more, by=2: x * by + sum(more)\ndef f(x):\n    return add(x), add(x, 1, 2), add(x, by=3)",
        [(1,), (5,)],
    ),
    "entries in the order of their keys": (
        "class C:\n    def __init__(self, n):\n        self.n = n\ndef f(xs):\n    d = {x: C(len(x)) for x in xs}\n    e = {x: {x: 1} for x in xs}\n    return [(k, c.n) for k, c in sorted(d.items())], sorted(e.items()), sorted({x: 1 for x in xs}.items())",
        [(["b", "ab", "c"],), ([],)],
    ),
    "a field that is read of some objects only": (
        "class N:\n    def __init__(self, key=0):\n        self.key = key\n        self.next = None\nclass L:\n    def __init__(self):\n        self.head = N()\n    def add(self, key):\n        n = N(key)\n        n.next = self.head.next\n        self.head.next = n\ndef f(keys):\n    l = L()\n    for k in keys:\n        l.add(k)\n    n, out = l.head.next, []\n    while n is not None:\n        out.append(n.key)\n        n = n.next\n    return out",
        [(["b", "ab"],), ([],)],
    ),
    "numbers with names": (
        "from enum import IntEnum\nclass Size(IntEnum):\n    SMALL = 1\n    BIG = 5\nPRICES = {Size.SMALL: 2, Size.BIG: 7}\nclass Box:\n    def __init__(self, size=Size.BIG):\n        self.size = size\ndef f(names):\n    sizes = [Size[n] for n in names]\n    return max(sizes).name, sum(sizes), sizes[0] >= Size.BIG, sizes[0] == 1, sizes[0] + 1, f'{sizes[0]}', [PRICES[s] for s in sorted(sizes)], Box().size.value",
        [(["BIG", "SMALL"],), (["SMALL"],)],
    ),
    "variables of a class told together": (
        "class Color:\n    red, green = 'r', 'g'\n    dark = light = 1\nclass Turn: left, right = range(2)\ndef f(n):\n    return [Color.red, Color.green][n % 2], Color.dark, Turn.right if n else Turn.left",
        [(1,), (0,)],
    ),
    "a tuple that a call gives to a format": ("def f(xs):\n    return '%d of %s' % max((x, str(x)) for x in xs)", [([1, 3, 2],)]),
    "a named tuple that functions make": (
        "from collections import namedtuple\nEvent = namedtuple('Event', 'at kind')\ndef made(n):\n    return Event(n, 'k')\ndef f(n):\n    e = made(n)\n    return e.at, e.kind, sorted([made(n), Event(0, 'a')])[0].at",
        [(1,)],
    ),
    "a parameter that is never given beside a field that others set": (
        "class Node:\n    def __init__(self, value, next=None):\n        self.value = value\n        self.next = next\ndef f(a, b):\n    x = Node(a)\n    y = Node(b)\n    y.next = x\n    return y.next.value, x.next is None",
        [(1, 2)],
    ),
    "defaults that read variables of the module": (
        "size = 5\ndef g(x, size=size):\n    return x * size\ndef h(size, x):\n    return g(x) + size\nstep = 1\ndef k(x, by=step):\n    return x + by\nstep = 10\ndef f(a):\n    return g(a), h(7, a), k(a)",
        [(2,)],
    ),
    "nothing at all as the default of what is iterated": (
        "class Bag:\n    def __init__(self, items=()):\n        self.items = []\n        for x in items:\n            self.items.append(x)\ndef f(xs):\n    return Bag(xs).items, len(Bag().items)",
        [([1, 2],)],
    ),
    "the least of an int and infinity": (
        "def f(xs):\n    best = [float('inf')] * len(xs)\n    for i, x in enumerate(xs):\n        best[i] = min(best[i], x * 2)\n    return best",
        [([1, 2],)],
    ),
    "fields that are not compared": (
        "from dataclasses import dataclass, field\n@dataclass(order=True)\nclass T:\n    p: int\n    name: str = field(compare=False)\n    note: int = field(default=0, repr=False, compare=False)\ndef f(a):\n    return T(a, 'b') == T(a, 'a'), T(a, 'b') < T(a, 'c'), T(a, 'z') < T(a + 1, 'a'), str(T(a, 'x'))",
        [(1,)],
    ),
    "a data class that calls its object otherwise": (
        "from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\n    y: int = 0\n    def __post_init__(this):\n        this.y = this.x * 2\ndef f(a):\n    return P(a).y, f.__name__, P.__name__",
        [(3,)],
    ),
    "negative division and modulo": ("def f(a, b):\n    return a // b, a % b, divmod(a, b), -a // b", [(7, 2), (-7, 2), (7, -2), (1, 0)]),
    "slices clamp": ("def f(s, i, j):\n    return s[i:j], s[j:i:-1], s[-i:]", [("abcdef", 1, 4), ("", -9, 9)]),
    "aliasing": ("def f(xs):\n    ys = xs\n    ys.append(1)\n    zs = [xs] * 2\n    zs[0].append(2)\n    return xs, zs", [([0],)]),
    "default list is shared": (
        "def g(x, seen=[]):\n    seen.append(x)\n    return len(seen)\ndef f(x):\n    return g(x) + g(x) * 10",
        [(1,)],
    ),
    "arguments that a call of a function value leaves out or names": (
        "def make(start=0):\n    count = start\n    def step(by=1, times=1):\n        nonlocal count\n        count += by * times\n        return count\n    return step\n"
        "def shown(x, width=4):\n    return str(x).rjust(width)\n"
        "def f(n):\n    t, u = make(n), make()\n    out = [t(), t(n), t(by=2), t(times=3), t(2, times=n), t(times=2, by=7), u()]\n"
        "    out.sort(key=lambda v: -v)\n    return out, sorted([n, 1], key=lambda v: -v), shown(n)",
        [(10,), (0,)],
    ),
    "closures share variables": (
        "def f(n):\n    fs = []\n    total = 0\n    def add(k):\n        nonlocal total\n        total += k\n        return total\n    for i in range(n):\n        fs.append(add(i))\n    return fs, total",
        [(3,), (0,)],
    ),
    "late binding in loops": (
        "def f(n):\n    fs = []\n    for i in range(n):\n        fs.append(lambda: i)\n    return [g() for g in fs]",
        [(3,)],
    ),
    "iteration while growing": (
        "def f(xs):\n    for x in xs:\n        if x < 5:\n            xs.append(x + 1)\n    return xs",
        [([3],), ([9, 4],)],
    ),
    "iteration while shrinking": (
        "def f(xs):\n    for i, x in enumerate(xs):\n        if x % 2:\n            xs.remove(x)\n    return xs",
        [([1, 3, 4, 5],)],
    ),
    "dict changes size": (
        "def f(d):\n    for k in d:\n        if d[k]:\n            del d[k]\n    return d",
        [({"a": 0, "b": 1},), ({"a": 0},)],
    ),
    "break before the check": ("def f(d):\n    for k in d:\n        d.pop(k)\n        break\n    return d", [({"a": 0, "b": 1},)]),
    "else of loops": (
        "def f(xs, y):\n    for x in xs:\n        if x == y:\n            break\n    else:\n        return -1\n    while y:\n        y -= 1\n    else:\n        y = 7\n    return y",
        [([1, 2], 2), ([], 1)],
    ),
    "exceptions": (
        "class Odd(ValueError):\n    pass\ndef f(x):\n    out = []\n    try:\n        if x % 2:\n            raise Odd(f'odd {x}')\n        out.append(10 // x)\n    except Odd as e:\n        out.append(str(e))\n    except ZeroDivisionError:\n        out.append('zero')\n        raise KeyError(x)\n    else:\n        out.append('fine')\n    finally:\n        out.append('end')\n    return out",
        [(2,), (3,), (0,)],
    ),
    "unbound": ("def f(n):\n    for i in range(n):\n        pass\n    return i", [(2,), (0,)]),
    "int or float": ("def f(n):\n    x = n\n    if n > 2:\n        x = n / 2\n    return x + 1, x * 2, str(x)", [(1,), (3,), (4,)]),
    "mixed list": ("def f(xs):\n    return [x + 1 if isinstance(x, int) else x.upper() for x in xs], len(xs)", [([1, "a"],), ([],)]),
    "an effect in a condition": (
        "def f(xs):\n    seen = set()\n    return [x for x in xs if not (x in seen or seen.add(x))], len(seen)",
        [([1, 2, 1],), ([],)],
    ),
    "an object that is its own iterator": (
        "class Down:\n    def __init__(self, start):\n        self.start = start\n    def __iter__(self):\n        self.now = self.start\n        return self\n    def __next__(self):\n        if self.now <= 0:\n            raise StopIteration\n        self.now -= 1\n        return self.now\ndef f(n):\n    d = Down(n)\n    return list(d), sum(d), [x * y for x, y in zip(d, [1, 2])]",
        [(3,), (0,)],
    ),
    "a container of a class": (
        "class Pet:\n    known = []\n    def __init__(self, name):\n        self.name = name\n        Pet.known.append(name)\n    @classmethod\n    def named(cls, text):\n        return cls(text.strip())\n    @classmethod\n    def count(cls):\n        return len(cls.known)\nclass Dog(Pet):\n    pass\ndef f(a):\n    before = Pet.count()\n    Dog(a)\n    return Pet.named(' x ').name, Pet.count() - before",
        [("rex",)],
    ),
    "named tuples beside tuples": (
        "from typing import NamedTuple\nclass P(NamedTuple):\n    x: int\n    y: int\ndef f(a, b):\n    p = P(a, b)\n    return p == (a, b), (b, a) == p, p != (1, 2)",
        [(1, 2), (3, 3)],
    ),
    "chains of int or float": (
        "def g(cs, x):\n    r = 0\n    for c in cs:\n        r = r * x + c - 1\n    return r\ndef f(cs, x):\n    return g(cs, x), g(cs, x + 0.5), g(cs, 2)",
        [([1, 2, 3], 2), ([], 0)],
    ),
    "functions that take less than their place gives": (
        "RULES = {'name': lambda v: len(v) > 1, 'age': lambda v: 0 < v < 150}\ndef f(name, age):\n    record = {'name': name, 'age': age}\n    return [RULES[k](record[k]) for k in ('name', 'age')], [r(record[k]) for k, r in RULES.items()]",
        [("ann", 3), ("", 200)],
    ),
    "overrides that return other numbers": (
        "class A:\n    def size(self):\n        return 0\nclass B(A):\n    def size(self):\n        return 1.5\nclass C(A):\n    def size(self):\n        return 2\ndef f(n):\n    return [x.size() * n for x in (B(), C())], [x.size() for x in [C(), B(), A()]]",
        [(2,), (0,)],
    ),
    "keys of several types in comprehensions": (
        "def g(d):\n    return [str(k) for k in d], any(d[k] > 1 for k in d)\ndef f(n):\n    return g({n: 1, 2: 3}), g({'a': n})",
        [(1,), (7,)],
    ),
    "optional": (
        "def f(d, k):\n    v = d.get(k)\n    if v is None:\n        return 'none'\n    return v + 1 if v else v",
        [({"a": 1, "b": 0}, "a"), ({"a": 1}, "z"), ({"b": 0}, "b")],
    ),
    "sorting": (
        "def f(ws):\n    ws.sort(key=lambda w: (-len(w), w))\n    return ws, sorted(ws, reverse=True), max(ws, key=len), min(ws, default='')",
        [(["b", "aa", "ab"],)],
    ),
    "counter": (
        "from collections import Counter, defaultdict\ndef f(s):\n    c = Counter(s)\n    d = defaultdict(list)\n    for k, n in c.most_common(2):\n        d[n].append(k)\n    c['z'] += 1\n    return dict(c), dict(d), c['?']",
        [("abca",), ("",)],
    ),
    "deque and heap": (
        "import heapq\nfrom collections import deque\ndef f(xs):\n    h = []\n    q = deque(xs)\n    while q:\n        heapq.heappush(h, -q.popleft())\n    return [-heapq.heappop(h) for _ in range(len(h))]",
        [([3, 1, 2],)],
    ),
    "generators": (
        "def g(n):\n    a, b = 0, 1\n    while a < n:\n        yield a\n        a, b = b, a + b\ndef f(n):\n    it = g(n)\n    first = next(it, None)\n    return first, sum(it), [x for x in g(n) if x % 2], next((x for x in g(n) if x > 3), -1)",
        [(10,), (0,)],
    ),
    "classes": (
        "class Node:\n    count = 0\n    def __init__(self, v, rest=None):\n        self.v = v\n        self.rest = rest\n    def total(self):\n        return self.v + (self.rest.total() if self.rest else 0)\n    def __len__(self):\n        return 1 + (len(self.rest) if self.rest else 0)\n    def __eq__(self, other):\n        return self.v == other.v\n    def __repr__(self):\n        return f'Node({self.v})'\ndef f(xs):\n    head = None\n    for x in xs:\n        head = Node(x, head)\n    return (head.total(), len(head), str(head), head == Node(xs[-1])) if head else None",
        [([1, 2, 3],), ([],)],
    ),
    "inheritance": (
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\n    y: int = 2\n    kind = 'a'\n    def area(self):\n        return self.x * self.y\nclass B(A):\n    kind = 'b'\n    def area(self):\n        return super().area() + 1\ndef f(n):\n    return [(s.kind, s.area(), s == A(n)) for s in (A(n), B(n, 3))], str(A(n))",
        [(4,)],
    ),
    "dataclasses": (
        "from dataclasses import dataclass, field\n@dataclass\nclass Item:\n    name: str\n    price: float\n    tags: list = field(default_factory=list)\n    total: float = field(init=False)\n    def __post_init__(self):\n        if self.price < 0:\n            raise ValueError('negative price')\n        self.total = self.price * 1.5\n@dataclass\nclass Special(Item):\n    factor: int = 2\n    def __post_init__(self):\n        super().__post_init__()\n        self.factor += 1\n@dataclass(frozen=True)\nclass Point:\n    x: int\n    y: int\n    def __post_init__(self):\n        if self.y == 0:\n            return\n        object.__setattr__(self, 'x', abs(self.x))\ndef f(name, price):\n    one, other = Item(name, price), Special(name, price, ['a'], factor=4)\n    one.tags.append('b')\n    same = [one == Item(name, price, ['b']), other == Special(name, price), other == Special(name, price, ['a'], 4)]\n    return same, str(one), repr(other), other.total, str(Point(-3, 4)), Point(3, 4) == Point(-3, 4)\n",
        [("pen", 2.5), ("ink", -1.0)],
    ),
    "formats": (
        "def f(n, x, s):\n    return f'{n:05d}|{x:.3f}|{s!r:>8}|{n:,}|{x:e}|{n:#x}' + '%-5s|%+d|%5.1f%%' % (s, n, x) + '{:^7}|{}'.format('q', [s, n])",
        [(1234, 2.5, "ab")],
    ),
    "match": (
        "def f(x):\n    match x.split():\n        case ['go', n] if n.isdigit():\n            return int(n)\n        case ['stop'] | ['halt']:\n            return 0\n        case []:\n            return -2\n        case _:\n            return -1",
        [("go 5",), ("go x",), ("halt",), ("",)],
    ),
    "walrus and chains": (
        "def f(xs):\n    if (n := len(xs)) > 2 and 0 <= xs[0] < n:\n        return n\n    return [y for x in xs if (y := x * 2) > 2], -1 < n <= 1",
        [([1, 2, 3],), ([5],)],
    ),
    "big integers": (
        "def f(n):\n    p = 1\n    for i in range(2, n):\n        p *= i\n    return p, p % 1000, len(str(p)), p // 7, divmod(p, 10)",
        [(30,), (3,)],
    ),
    "strings": (
        "def f(s):\n    t = str.maketrans('ab', 'xy')\n    return s.title(), s.partition('b'), s.rsplit('a', 1), s.translate(t), s.center(9, '*'), s.zfill(5), s.count('a'), s.find('b'), ''.join(reversed(s)), s[::-2]",
        [("abcab",), ("",), ("hello World",)],
    ),
    "sets": (
        "def f(a, b):\n    s, u = set(a), set(b)\n    s |= {9}\n    return sorted(s | u), sorted(s & u), sorted(s - u), sorted(s ^ u), s <= u, s.isdisjoint(u), 3 in s",
        [([1, 2], [2, 3]), ([], [])],
    ),
    "itertools": (
        "from itertools import accumulate, chain, combinations, groupby, product\ndef f(xs):\n    return list(accumulate(xs)), list(chain(xs, [0])), list(combinations(xs, 2)), [(k, len(list(g))) for k, g in groupby(xs)], [a * b for a, b in product(xs, [1, 2])]",
        [([1, 1, 2],), ([],)],
    ),
    "a name of several types": (
        "def f(x):\n    x = x.split(',')\n    x = {w: len(w) for w in x}\n    x = sum(x.values())\n    return x",
        [("a,bb",), ("",)],
    ),
    "columns": (
        "def f(pairs):\n    a, b = map(list, zip(*pairs))\n    a.append(len(b))\n    x, y = zip(*sorted(pairs))\n    return a, y, [c for c in zip(*y)]",
        [([(2, "bc"), (1, "ade")],), ([],)],
    ),
    "starred": (
        "def g(*xs, **kw):\n    return len(xs), sorted(kw.items())\ndef h(a, b):\n    return a - b\ndef f(xs):\n    a, *b, c = xs\n    return g(*xs), g(1, k=2), h(*xs[:2]), [*b, a], c",
        [([1, 2, 3],), ([4, 5],), ([1],)],
    ),
    "keys as sets": (
        "def f(a, b):\n    return sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()), sorted(a.items() & b.items()), {'q'} | b.keys()",
        [({"a": 1, "b": 2}, {"b": 2, "c": 3}), ({"a": 1}, {"a": 2})],
    ),
    "sum of no floats": ("def f(xs):\n    return sum(xs), sum(xs, 1)", [([1.5],), ([],)]),
    "regular expressions": (
        "import re\nWORD = re.compile(r'([a-z]+)(\\d)')\ndef f(s):\n    m = WORD.search(s)\n    return (m.group(1), int(m[2])) if m else None, re.sub('[aeiou]', '*', s), re.findall('[0-9]+', s), WORD.findall(s)",
        [("ab1 cd22",), ("",)],
    ),
    "templates that are computed": (
        "def f(s, xs, d):\n    try:\n        return '{} {}'.format(*xs), s.format(*xs), s.format(len(xs), 'w', None, size=1.5), s.format(**d)\n    except LookupError as error:\n        return str(error)",
        [("{}-{}", ["a", "b"], {"k": 1}), ("{k}{{", ["a", "b"], {"k": 1}), ("{1} {0}", ["a"], {"k": 1}), ("}", ["a", "b"], {"k": 1})],
    ),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name: str) -> None:
    code, given = PROGRAMS[name]
    check(code, "f", given)


@pytest.mark.parametrize(
    "body",
    ["[cls is A for cls in (A, B)]", "A in [A, B]", "[A, B].index(B)", "{A: 1, B: 2}[A]", "[isinstance(A(), cls) for cls in (A, B)]"],
)
def test_classes_are_not_told_apart_as_values(body: str) -> None:
    code = f"class A:\n    pass\nclass B:\n    pass\ndef f():\n    return {body}"
    lowered = FRONTEND.parse(code, entry="f", evidence=observe(code, "f", ["()"], run))
    assert any(isinstance(n, ir.Unsupported) for n in ir.walk(lowered))


@pytest.mark.parametrize("body", ["A(**d).b", "A(1, **d).b", "A(1).m(**d)", "g(**d)", "g(1, **d)"])
def test_arguments_from_a_dictionary_are_refused(body: str) -> None:
    """They are never left out, and no call that Python makes is said to fail."""
    code = (
        "class A:\n    def __init__(self, a=1, b=2):\n        self.b = b\n    def m(self, b=3):\n        return b\n"
        f"def g(a=1, b=2):\n    return b\ndef f(d):\n    return {body}"
    )
    lowered = FRONTEND.parse(code, entry="f", evidence=observe(code, "f", ["({'b': 7},)"], run))
    assert any(isinstance(n, ir.Unsupported) and n.code == "starred_call" for n in ir.walk(lowered))


def test_only_reads_that_may_come_too_early_are_checked() -> None:
    code = "def f(xs):\n    while xs:\n        x = xs.pop()\n        if x == x.strip():\n            return x\n    return x"
    given: list[tuple[Any, ...]] = [(["a", " b"],), ([],)]
    check(code, "f", given)
    lowered = FRONTEND.parse(code, entry="f", evidence=observe(code, "f", input_texts(given), run))
    assert sum(isinstance(n, ir.IsNone) for n in ir.walk(lowered)) == 1


def test_what_acts_and_may_be_missing_is_asked_for_its_truth_once() -> None:
    """Most targets spell the truth of an optional out as two questions: a call that stands in both would be made twice."""
    code = "def f(xs):\n    def take():\n        return xs.pop() if xs else None\n    n = 0\n    while take():\n        n += 1\n    return n, xs"
    given: list[tuple[Any, ...]] = [(["a", "", "b", "c"],), ([],)]
    check(code, "f", given)
    lowered = FRONTEND.parse(code, entry="f", evidence=observe(code, "f", input_texts(given), run))
    assert not any(isinstance(n.operand, ir.Call | ir.CallValue) for n in ir.walk(lowered, ir.Truthy) if isinstance(n, ir.Truthy))


def _bundled(kind: str) -> list[str]:
    found = []
    for path in sorted((BUNDLED / "tests").glob("*.jsonl")):
        first = json.loads(path.read_text(encoding="utf-8").split("\n", 1)[0])
        if ("stdin" in first) == (kind == "program"):
            found.append(path.stem)
    return found


def _tests(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (BUNDLED / "tests" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", _bundled("function"))
def test_bundled_functions(name: str) -> None:
    code = (BUNDLED / "python" / f"{name}.py").read_text(encoding="utf-8")
    texts = ["(" + "".join(f"{a}," for a in case["args"]) + ")" for case in _tests(name)]
    lowered = FRONTEND.parse(code, entry=name, evidence=observe(code, name, texts, run))
    for text in texts:
        scope = module(code)
        args = list(eval(text, scope))
        want = outcome(scope[name], copy.deepcopy(args))
        got = outcome(lambda *a: Machine(lowered, steps=2_000_000).call(name, *a), args)
        assert agree(want, got), (text, want, got)


#: Programs that leave a loop over their input and read on, or do not.
READ_ON = [
    "for line in sys.stdin:\n    if line == 'end\\n':\n        break\n    print(line.strip())\nprint(sys.stdin.readline(), input())",
    "def head():\n    for line in sys.stdin:\n        if line.strip():\n            return line\n    return ''\nprint(head(), head(), input())",
    "for line in sys.stdin:\n    if line == 'a\\n':\n        continue\n    print(line, input())\n    if line == 'b\\n':\n        break",
    "n = input()\nfor line in sys.stdin:\n    print(n, line)",
    "for line in sys.stdin:\n    for inner in sys.stdin:\n        if inner == 'b\\n':\n            break\n        print(inner)\n    print(line)",
]


@pytest.mark.parametrize("program", READ_ON)
def test_a_loop_over_the_input_leaves_what_it_does_not_read(program: str) -> None:
    code, given = f"import sys\n{program}\n", "a\nend\nb\nc\n\n"
    lowered = FRONTEND.parse(code, evidence=observe(code, None, [given], run))
    assert Machine(lowered, steps=2_000).main(given) == printed(code, given)


@pytest.mark.parametrize("name", _bundled("program"))
def test_bundled_programs(name: str) -> None:
    code = (BUNDLED / "python" / f"{name}.py").read_text(encoding="utf-8")
    cases = _tests(name)
    lowered = FRONTEND.parse(code, evidence=observe(code, None, [case["stdin"] for case in cases], run))
    for case in cases:
        assert Machine(lowered, steps=2_000_000).main(case["stdin"]) == case["stdout"]


READ_IN_PARTS = """
import sys

def records(stream, kind):
    for number, line in enumerate(stream, 1):
        if line.strip() == "":
            return
        yield f"{number}{kind}{line.strip()}"

print(list(records(sys.stdin, ":")))
for line in sys.stdin:
    line = line.strip()
    if line.startswith("#"):
        continue
    if line == "end":
        break
    print(line)
print(input())
for at, line in enumerate(sys.stdin):
    print(at, repr(line))
"""


@pytest.mark.parametrize("stdin", ["a\nb\n\n# x\nc\nend\nlast\nrest\nmore", "\nend\nlast\n"])
def test_a_loop_over_lines_leaves_the_others_to_later_readers(stdin: str) -> None:
    lowered = FRONTEND.parse(READ_IN_PARTS, evidence=observe(READ_IN_PARTS, None, [stdin], run))
    assert Machine(lowered, steps=2_000_000).main(stdin) == printed(READ_IN_PARTS, stdin)


@pytest.mark.skipif(not CRUXEVAL.exists(), reason="the CRUXEval file is not beside the repository")
def test_cruxeval_is_covered() -> None:
    """Nearly every function becomes IR without an unsupported node or an unknown type."""
    rows = [json.loads(line) for line in CRUXEVAL.read_text(encoding="utf-8").splitlines()][::8]
    clean = 0
    for row in rows:
        lowered = FRONTEND.parse(row["code"], entry="f", evidence=observe(row["code"], "f", [f"({row['input']},)"], run))
        clean += not any(isinstance(n, ir.Unsupported) or (isinstance(n, ir.Expr) and t.has_never(n.type)) for n in ir.walk(lowered))
    assert clean >= 0.97 * len(rows)
