"""Nim as a target: what the output looks like, and that it means what the source does where Nim's own library does not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from dragoman.executors import Executor
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.nim import normal
from tests.support import missing

INTS = t.List(t.INT)
TEXTS = t.List(t.STR)
COUNTS = t.Dict(t.STR, t.INT)


def name(id_: str, type_: t.Type = t.INT) -> ir.Name:
    return ir.Name(id_, type=type_)


def const(value: int | str) -> ir.Const:
    return ir.Const(value, type=t.STR if isinstance(value, str) else t.INT)


def function(body: tuple[ir.Stmt, ...], *params: ir.Param, result: t.Type = t.INT) -> str:
    """The Nim text of one function, without what it needs around it."""
    out = generator("nim", "python").generate(ir.Module("python", (ir.Function("f", params, result, body),)))
    assert not out.diagnostics
    lines = [line.text for line in out.lines]
    return "\n".join(lines[next(i for i, line in enumerate(lines) if line.startswith("proc f(")) :]).strip()


XS = name("xs", INTS)
S = name("s", t.STR)

CASES = {
    "the last value needs no return": (
        function((ir.Return(ir.Length(XS, type=t.INT)),), ir.Param("xs", INTS)),
        "proc f(xs: seq[int]): int =\n  xs.len",
    ),
    "what a function changes is a var parameter": (
        function((ir.ExprStmt(ir.Op("list.append", (XS, const(1)), type=t.NONE)),), ir.Param("xs", INTS, mutated=True), result=t.NONE),
        "proc f(xs: var seq[int]) =\n  xs.add(1)",
    ),
    "what is built up and given back is the result": (
        function(
            (
                ir.Declare("n", t.INT, const(0)),
                ir.ForEach(
                    name("c", t.STR),
                    ir.Op("str.chars", (S,), type=TEXTS),
                    (
                        ir.If(
                            ir.Compare("==", name("c", t.STR), const("x"), type=t.BOOL),
                            (ir.Assign(name("n"), ir.Arith("+", name("n"), const(1), type=t.INT)),),
                        ),
                    ),
                ),
                ir.Return(name("n")),
            ),
            ir.Param("s", t.STR),
        ),
        "proc f(s: string): int =\n  for c in s:\n    if c == 'x':\n      inc result",
    ),
    "a negative index counts from the end": (
        function((ir.Return(ir.Index(XS, const(-1), type=t.INT)),), ir.Param("xs", INTS)),
        "proc f(xs: seq[int]): int =\n  xs[^1]",
    ),
    "a key that is looked for": (
        function(
            (ir.If(ir.Op("dict.contains", (name("d", COUNTS), S), type=t.BOOL), (ir.Return(const(1)),)), ir.Return(const(2))),
            ir.Param("d", COUNTS),
            ir.Param("s", t.STR),
        ),
        "proc f(d: Table[string, int], s: string): int =\n  if s in d:\n    return 1\n  2",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_output(case: str) -> None:
    got, wanted = CASES[case]
    assert got == wanted


def code(source: str) -> str:
    return generator("nim", "python").generate(frontend("python").parse(source)).code


def test_names_differ_in_more_than_case_and_underscores() -> None:
    """Nim takes ``max_len``, ``maxLen`` and ``maxlen`` for one name, and knows words that Python does not."""
    text = code("def f(max_len: int, maxlen: int, type: int) -> int:\n    return max_len - maxlen + type\n")
    words = [w.partition(":")[0] for w in text.partition("(")[2].partition(")")[0].split(", ")]
    assert len({*map(normal, words)}) == 3
    assert "type" not in words


def test_functions_do_not_take_the_names_of_the_library() -> None:
    text = code('def count(s: str, t: str) -> int:\n    return 7\n\ndef g(s: str) -> int:\n    return s.count("ab") + count(s, "ab")\n')
    assert 's.count("ab") + countImpl(s, "ab")' in text


def test_sums_are_checked_for_overflow() -> None:
    """The library's ``sum`` is compiled without checks."""
    text = code("def f(xs: list[int]) -> int:\n    return sum(xs)\n")
    assert "foldl(a + b, 0)" in text


def test_what_would_be_lost_in_a_copy_is_refused() -> None:
    source = "def f(n: int) -> list[list[int]]:\n    row = [0]\n    rows = [row, row]\n    row.append(n)\n    return rows\n"
    out = generator("nim", "python").generate(frontend("python").parse(source))
    assert [d.code for d in out.diagnostics] == ["alias"]


#: Programs whose output under Python is what the Nim program must print.
PROGRAMS = {
    "a KeyError is no ValueError": """
def f(d: dict[str, int], k: str) -> str:
    try:
        return str(d[k])
    except ValueError:
        return "value"
    except Exception as e:
        return "other " + str(e)

print(f({"a": 1}, "a"), f({"a": 1}, "b"))
""",
    "the end of a counting loop stays": """
def f(n: int) -> int:
    total = 0
    for i in range(n):
        n += 1
        total += i
    return total + n

print(f(4))
""",
    "a loop sees the old element of a list that it changes": """
def f(xs: list[int]) -> list[int]:
    out = []
    for x in xs:
        xs[0] = 7
        out.append(x)
    return out

print(f([1, 2, 3]))
""",
    "calls of methods of classes that come later": """
class Shape:
    def __init__(self, name: str):
        self.name = name

    def area(self) -> int:
        return 0

    def told(self) -> str:
        return self.name + " " + str(self.area())

class Square(Shape):
    def __init__(self, side: int):
        super().__init__("square")
        self.side = side

    def area(self) -> int:
        return self.side * self.side

for shape in [Shape("point"), Square(3)]:
    print(shape.told())
""",
    "floats are shown as in Python": "for x in [0.1, 1e16, 1e-5, 123456789012345680.0, 5e-324, 2.5, 100.0, -0.0]:\n    print(x)\n",
    "parts of texts beyond ASCII are counted, empty ones too": """
def f(text: str, part: str) -> list[int]:
    return [text.count(part), text.count(""), "a\u00e9a".count("a")]

print(f("\u65e5\u00e9\u65e5\u65e5", ""), f("\u65e5\u00e9\u65e5\u65e5", "\u65e5\u65e5"), f("", ""))
""",
}


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as made:
        if not made.toolchain("nim").found:
            missing(made.toolchain("nim").why)
        yield made


@pytest.mark.parametrize("what", PROGRAMS)
def test_programs_mean_the_same(what: str, executor: Executor) -> None:
    """Compiled and run."""
    wanted = subprocess.run([sys.executable, "-c", PROGRAMS[what]], capture_output=True, text=True, check=True).stdout
    build = executor.compile("nim", {"main.nim": code(PROGRAMS[what])})
    out = executor.run(build)
    assert out.stdout.decode() == wanted, out


def test_a_library_division_by_zero_is_an_error(executor: Executor) -> None:
    """``floorDiv`` of the library is compiled without checks: the process would end."""
    source = "def f(a: int, b: int) -> int:\n    try:\n        return a // b + a % b\n    except ZeroDivisionError:\n        return -1\n\nprint(f(7, -2), f(7, 0))\n"
    out = executor.run(executor.compile("nim", {"main.nim": code(source)}))
    assert out.stdout == b"-5 -1\n", out
