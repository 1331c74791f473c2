"""The lowering for targets whose data does not change: what it makes of functions means what they meant."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from dragoman.transpile import ir
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes import terms
from tests.transpile.terms_machine import TermMachine, definitions, lowered

#: Python functions ``f`` with annotations, and arguments for them.
CASES: dict[str, tuple[str, list[tuple[Any, ...]]]] = {
    "what is done in any case and changes a variable": (
        "def f(xs: list[int]) -> list[int]:\n    log: list[int] = []\n    for x in xs:\n        try:\n            y = 10 // x\n"
        "        except ZeroDivisionError:\n            y = 0\n        finally:\n            log.append(x)\n        log.append(y)\n    return log",
        [([3, 0, 5],), ([],)],
    ),
    "a branch gives what is wanted afterwards": (
        "def f(n: int) -> int:\n    x = 1\n    y = 2\n    if n > 0:\n        x = n\n        y = x + 1\n    return x * y",
        [(3,), (-3,)],
    ),
    "a guard, and the rest": ("def f(n: int) -> int:\n    if n < 0:\n        return -1\n    n = n * 2\n    return n", [(3,), (-3,)]),
    "a branch that may leave": (
        "def f(n: int) -> int:\n    x = 0\n    if n > 0:\n        if n > 5:\n            return 100\n        x = n\n    else:\n        x = -n\n"
        "    x += 1\n    x *= 2\n    return x",
        [(3,), (9,), (-3,)],
    ),
    "a fold": ("def f(xs: list[int]) -> int:\n    s = 0\n    for x in xs:\n        s = s * 2 + x\n    return s", [([1, 2, 3],), ([],)]),
    "a fold over pairs of variables": (
        "def f(xs: list[int]) -> int:\n    a, b = 0, 1\n    for x in xs:\n        a, b = b, a + b * x\n    return a",
        [([1, 2, 3],), ([],)],
    ),
    "a loop that stops": (
        "def f(xs: list[int]) -> int:\n    s = 0\n    for x in xs:\n        if x < 0:\n            break\n        if x == 7:\n            continue\n"
        "        s += x\n    return s",
        [([1, 7, 2, -1, 5],), ([],)],
    ),
    "a turn that ends early with a change": (
        "def f(xs: list[int]) -> list[int]:\n    out: list[int] = []\n    for x in xs:\n        if x > 5:\n            y = x - 5\n        elif x > 2:\n"
        "            y = x * 2\n        else:\n            out.append(-x)\n            continue\n        out.append(y)\n        out.append(y + 1)\n    return out",
        [([1, 3, 9],), ([],)],
    ),
    "a loop left early with a change": (
        "def f(xs: list[int]) -> int:\n    s = 0\n    for x in xs:\n        if x > 5:\n            y = x - 5\n        elif x > 2:\n"
        "            y = x * 2\n        else:\n            s += 100\n            break\n        s += y\n    return s",
        [([3, 9, 1, 3],), ([],)],
    ),
    "a loop that returns": (
        "def f(xs: list[int]) -> int:\n    s = 0\n    for x in xs:\n        s += x\n        if s > 5:\n            return x\n    return -s",
        [([1, 2, 3, 4],), ([1],), ([],)],
    ),
    "a loop that returns, breaks and goes on": (
        "def f(xs: list[int]) -> int:\n    s = 0\n    for x in xs:\n        if x < 0:\n            break\n        if x > 100:\n            return x\n"
        "        s += x\n    s += 1\n    print(s)\n    return s * 2",
        [([1, 2, -1, 4],), ([1, 101],), ([],)],
    ),
    "an inner loop that returns": (
        "def f(xs: list[int], k: int) -> list[int]:\n    for i in range(len(xs)):\n        for j in range(i + 1, len(xs)):\n"
        "            if xs[i] + xs[j] == k:\n                return [i, j]\n    return []",
        [([3, 4, 5], 9), ([3, 4, 5], 1)],
    ),
    "while": (
        "def f(n: int) -> int:\n    k = 0\n    while n != 1:\n        if n % 2 == 0:\n            n //= 2\n        else:\n"
        "            n = 3 * n + 1\n        k += 1\n    return k",
        [(6,), (1,)],
    ),
    "while with break": (
        "def f(n: int) -> int:\n    k = 0\n    while True:\n        n -= 3\n        if n < 0:\n            break\n        k += n\n    return k",
        [(10,), (1,)],
    ),
    "while with return": (
        "def f(n: int) -> int:\n    while n > 0:\n        n -= 3\n        if n % 5 == 0:\n            return n\n    n += 100\n    return n",
        [(13,), (4,)],
    ),
    "nested loops": (
        "def f(n: int) -> int:\n    s = 0\n    for i in range(n):\n        j = i\n        while j > 0:\n            s += j\n            j -= 2\n    return s",
        [(6,), (0,)],
    ),
    "append in place": (
        "def f(n: int) -> list[int]:\n    xs = [0]\n    for i in range(n):\n        xs.append(xs[-1] + i)\n    return xs",
        [(4,)],
    ),
    "a comprehension in a loop's place": (
        "def f(xs: list[int]) -> list[int]:\n    ys = []\n    for x in xs:\n        if x > 1:\n            ys.append(x * x)\n    return ys",
        [([1, 2, 3],)],
    ),
    "a grid": (
        "def f(n: int) -> list[list[int]]:\n    g = [[0] * n for _ in range(n)]\n    for i in range(n):\n        g[i][i] = 1\n        g[0][i] += 2\n"
        "    return g",
        [(3,)],
    ),
    "a row of a grid": (
        "def f(g: list[list[int]]) -> list[list[int]]:\n    for row in g:\n        row.append(len(row))\n    return g",
        [([[1], [2, 3]],), ([],)],
    ),
    "a stack": (
        "def f(text: str) -> bool:\n    stack = []\n    for c in text:\n        if c == '(':\n            stack.append(c)\n        elif not stack or stack.pop() != '(':\n"
        "            return False\n    return not stack",
        [("(())",), ("())",), ("((",)],
    ),
    "a queue": (
        "def f(xs: list[int]) -> int:\n    n = 0\n    while xs:\n        x = xs.pop(0)\n        if x > 2:\n            xs.append(x - 2)\n        n += 1\n    return n",
        [([5, 1],)],
    ),
    "a dictionary": (
        "def f(text: str) -> dict[str, int]:\n    d = {}\n    for c in text:\n        d[c] = d.get(c, 0) + 1\n    return d",
        [("abca",), ("",)],
    ),
    "lists in a dictionary": (
        "def f(words: list[str]) -> dict[str, list[str]]:\n    d: dict[str, list[str]] = {}\n    for w in words:\n        d.setdefault(w[0], []).append(w)\n"
        "    return d",
        [(["ab", "ac", "b"],)],
    ),
    "an argument is changed": ("def f(xs: list[int]) -> int:\n    xs.append(4)\n    xs.sort()\n    return len(xs)", [([9, 1],)]),
    "an argument is changed and returned": ("def f(xs: list[int]) -> list[int]:\n    xs.reverse()\n    return xs", [([9, 1],)]),
    "an argument is changed by another function": (
        "def g(xs: list[int], x: int) -> int:\n    xs.append(x)\n    return x * 2\n\ndef f(ys: list[int]) -> int:\n    return g(ys, 1) + g(ys, 2) + len(ys)",
        [([0],)],
    ),
    "an argument is changed, then the name means another": (
        "def f(xs: list[int]) -> list[int]:\n    xs.append(1)\n    xs = xs[1:]\n    xs.append(2)\n    return xs",
        [([5, 6],)],
    ),
    "swaps": ("def f(xs: list[int]) -> list[int]:\n    ys = list(xs)\n    ys[0], ys[-1] = ys[-1], ys[0]\n    return ys", [([1, 2, 3],)]),
    "a nested function that counts": (
        "def f(n: int) -> int:\n    count = 0\n\n    def go(k: int) -> None:\n        nonlocal count\n        count += 1\n        if k > 0:\n            go(k - 1)\n"
        "            go(k - 2)\n\n    go(n)\n    return count",
        [(4,)],
    ),
    "a nested function that fills": (
        "def f(n: int) -> list[int]:\n    out: list[int] = []\n\n    def go(k: int) -> int:\n        if k == 0:\n            return 0\n        out.append(k)\n"
        "        return go(k - 1) + k\n\n    total = go(n)\n    out.append(total)\n    return out",
        [(3,)],
    ),
    "an exception is handled": (
        "def f(texts: list[str]) -> int:\n    s = 0\n    for text in texts:\n        try:\n            s += int(text)\n        except ValueError:\n            s -= 1\n    return s",
        [(["1", "x", "3"],)],
    ),
    "an exception skips a turn": (
        "def f(texts: list[str]) -> int:\n    s = 0\n    for text in texts:\n        try:\n            n = int(text)\n        except ValueError:\n            continue\n"
        "        s += n\n        s *= 2\n    return s",
        [(["1", "x", "3"],)],
    ),
    "return inside try": (
        "def f(texts: list[str]) -> int:\n    for text in texts:\n        try:\n            return int(text)\n        except ValueError:\n            print(text)\n    return -1",
        [(["a", "7"],), (["a"],)],
    ),
    "reading to the end": (
        "def f(k: int) -> int:\n    total = k\n    try:\n        while True:\n            line = input()\n            total += int(line)\n"
        "    except EOFError:\n        total *= 2\n    return total",
        [(1,)],
    ),
    "finally": (
        "def f(text: str) -> int:\n    try:\n        n = int(text)\n    finally:\n        print('done')\n    return n + 1",
        [("3",), ("x",)],
    ),
    "a walrus in a condition": (
        "def f(xs: list[int]) -> int:\n    s = 0\n    while (n := len(xs)) > 1:\n        s += n\n        xs = xs[1:]\n    return s",
        [([1, 2, 3],)],
    ),
    "effects in a conditional value": (
        "def f(xs: list[int], b: bool) -> int:\n    y = xs.pop() if b else len(xs)\n    return y + len(xs)",
        [([1, 2, 9], True), ([1, 2, 9], False)],
    ),
    "what is read before it changes": ("def f(xs: list[int]) -> int:\n    return xs[0] * 100 + xs.pop(0) * 10 + xs[0]", [([1, 2, 3],)]),
    "any and all": (
        "def f(xs: list[int]) -> bool:\n    for x in xs:\n        if x < 0:\n            return False\n    return True",
        [([1, 2],), ([1, -2],), ([],)],
    ),
    "any in nested loops": (
        "def f(xs: list[int]) -> bool:\n    for i in range(len(xs)):\n        for j, y in enumerate(xs):\n            if i != j:\n"
        "                d = xs[i] - y\n                if d == 3:\n                    return True\n    return False",
        [([1, 2, 4],), ([1, 2],), ([],)],
    ),
    "a value that is looked at once": (
        "def f(xs: list[int]) -> list[int]:\n    ys = []\n    for x in xs:\n        y = x * x\n        if y > 3:\n            continue\n"
        "        z = x + 1\n        ys.append(z)\n    return ys",
        [([1, 2, 0],), ([],)],
    ),
    "text": (
        "def f(text: str) -> str:\n    out = ''\n    for c in text:\n        if c != 'a':\n            out += c.upper()\n    return out",
        [("banana",), ("",)],
    ),
    "raises": ("def f(n: int) -> int:\n    if n < 0:\n        raise ValueError('negative')\n    return n", [(1,), (-1,)]),
}


def outcome(call: Any) -> Any:
    try:
        return call()
    except Exception as error:
        return type(error).__name__


#: What there is to read.
INPUT = "3\n4\n"


def next_line(lines: Iterator[str]) -> str:
    line = next(lines, None)
    if line is None:
        raise EOFError
    return line


def in_python(code: str, args: tuple[Any, ...]) -> tuple[Any, Any, str]:
    """What the source gives, its arguments afterwards, and what it printed."""
    printed: list[str] = []
    lines = iter(INPUT.splitlines())
    scope: dict[str, Any] = {"input": lambda: next_line(lines), "print": lambda *values: printed.append(" ".join(map(str, values)) + "\n")}
    exec(code, scope)
    given = copy.deepcopy(args)
    result = outcome(lambda: scope["f"](*given))
    return result, list(given), "".join(printed)


@pytest.mark.parametrize("name", CASES)
def test_terms_mean_what_the_statements_meant(name: str) -> None:
    code, inputs = CASES[name]
    module = frontend("python").parse(code, entry="f")
    for args in inputs:
        machine = TermMachine(module)
        machine.stdin = INPUT
        expected, after, printed = in_python(code, args)
        seen = outcome(lambda m=machine, a=args: m.outcome("f", *a))
        if isinstance(expected, str) and isinstance(seen, str):
            assert seen == expected
        else:
            assert seen == (expected, after)
        assert "".join(machine.stdout) == printed


def term_of(name: str) -> terms.Term:
    module, _ = lowered(frontend("python").parse(CASES[name][0], entry="f"))
    return definitions(module)["f"].body


#: Cases, and the kinds of terms that a fluent reader expects there (others than values, bindings and branches).
SHAPES: dict[str, set[str]] = {
    "a branch gives what is wanted afterwards": set(),
    "a guard, and the rest": set(),
    "a branch that may leave": {"Resume", "Next", "Done"},
    "a fold": {"Fold"},
    "a loop that stops": {"Fold", "Next", "Stop"},
    "a loop that returns": {"Walk", "Jump"},
    "while": {"Loop", "Jump"},
    "a comprehension in a loop's place": set(),
    "any and all": set(),
    "any in nested loops": set(),
    "a value that is looked at once": set(),
    "text": set(),
}


@pytest.mark.parametrize("name", SHAPES)
def test_loops_become_what_they_are(name: str) -> None:
    plain = (terms.Value, terms.Pack, terms.Seq, terms.Branch)
    assert {type(x).__name__ for x in terms.terms(term_of(name)) if not isinstance(x, plain)} == SHAPES[name]


@pytest.mark.parametrize("name", CASES)
def test_nothing_is_changed_in_place_any_more(name: str) -> None:
    """Every variable that a term binds has its type, and no statement is left anywhere."""
    for term in terms.terms(term_of(name)):
        for expr in terms.leaves(term):
            assert not any(isinstance(n, ir.Stmt | ir.Block | ir.Assigned) for n in ir.walk(expr))


#: What cannot be said by values, with the word of the diagnostic.
REFUSED = {
    "what is done in any case after a return": (
        "def f(xs: list[int]) -> list[int]:\n    try:\n        return xs\n    finally:\n        xs.append(1)",
        "finally",
    ),
    "functions that a loop keeps": (
        "from typing import Callable\n\n\ndef f(n: int) -> list[int]:\n    fs: list[Callable[[int], int]] = []\n    for i in range(n):\n"
        "        fs.append(lambda x: x + i)\n    return [g(1) for g in fs]",
        "closure",
    ),
    "a function that sees a list grow": (
        "def f(n: int) -> int:\n    xs = [1]\n    g = lambda k: len(xs) + k\n    xs.append(n)\n    return g(1)",
        "closure",
    ),
    "a second name of an object's part": (
        "class Link:\n    def __init__(self, value: int):\n        self.value = value\n        self.next: Link | None = None\n\n"
        "def f(n: int) -> int:\n    head = Link(n)\n    last = head\n    last.next = Link(n + 1)\n    last = last.next\n    last.value = 5\n"
        "    return head.next.value",
        "alias",
    ),
    "a change that a handler would not see": (
        "def f(text: str) -> int:\n    n = 0\n    try:\n        n += 1\n        n += int(text)\n    except ValueError:\n        pass\n    return n",
        "lost",
    ),
    "two names of one list": ("def f(xs: list[int]) -> list[list[int]]:\n    ys = [xs, xs]\n    xs.append(1)\n    return ys", "alias"),
    "a closure over what changes": (
        "def f(n: int) -> int:\n    k = 0\n\n    def step() -> None:\n        nonlocal k\n        k += 1\n\n    fs = [lambda: k]\n    step()\n    return fs[0]() + n",
        "closure",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_values_cannot_say_is_a_diagnostic(name: str) -> None:
    code, word = REFUSED[name]
    module, _ = lowered(frontend("python").parse(code, entry="f"))
    refused = {n.code for n in ir.walk(module) if isinstance(n, ir.Unsupported)}
    try:
        definitions(module)
    except UnsupportedError as error:
        refused.add(error.diagnostic.code)
    assert word in refused
