"""What Python says, as IR text: one construct a row."""

from __future__ import annotations

import ast
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from dragoman.datasets.bundled_suite import load_bundled
from dragoman.transpile import ir
from dragoman.transpile.errors import ParseError
from dragoman.transpile.evidence import Evidence, observe
from dragoman.transpile.frontends import frontend, frontends, python_scope
from dragoman.transpile.frontends import python as python_frontend
from dragoman.transpile.frontends.python import FRONTEND
from dragoman.transpile.show import show


def run(prelude: str, program: str) -> bytes:
    return subprocess.run([sys.executable, "-S", "-E", "-c", prelude + program], capture_output=True, timeout=60, check=False).stdout


def lower(code: str, *inputs: str) -> str:
    """The IR text of a module whose function ``f`` was seen to be called with ``inputs``."""
    evidence = observe(code, "f", [f"({i},)" for i in inputs], run) if inputs else Evidence()
    return show(FRONTEND.parse(code, entry="f", evidence=evidence))


def body(code: str, *inputs: str) -> list[str]:
    """The lines of ``f`` without its head."""
    return textwrap.dedent("\n".join(lower(code, *inputs).split("\n")[1:])).split("\n")


#: An expression of x, a value of x, the IR text.
EXPRESSIONS = [
    ("x + 1", "1", "(x + 1)"),
    ("x + 1.5", "1", "(float(x) + 1.5)"),
    ("x / 2", "1", "(float(x) / 2.0)"),
    ("x // 2 % -3", "1", "((x // 2) % -3)"),
    ("x ** 2", "1", "(x ** 2)"),
    ("x ** -1", "1", "(float(x) ** -1.0)"),
    ("x * 10 ** 30", "1", "(bigint(x) * (10 ** 30))"),
    ("x + True", "1", "(x + 1)"),
    ("-x", "True", "-int(x)"),
    ("x & 3 | ~x", "1", "((x & 3) | ~x)"),
    ("x + x", "'a'", "str.concat(x, x)"),
    ("3 * x", "'a'", "str.repeat(x, 3)"),
    ("x + [1]", "[2]", "list.concat(x, [1])"),
    ("[0] * x", "3", "list.repeat([0], x)"),
    ("x[1:] + x[:-1]", "'abc'", "str.concat(x[1:], x[:-1])"),
    ("x[::-1]", "[1]", "list.reversed(x)"),
    ("x[::2]", "[1]", "x[::2]"),
    ("x[0]", "'abc'", "x[0]+"),
    ("x[-1]", "[1]", "x[-1]"),
    ("x[1]", "(1, 'a')", "x[1]+!"),
    ("x[-1]", "(1, 'a')", "x[1]+!"),
    ("x['a']", "{'a': 1}", "x{'a'}"),
    ("0 < x < 9", "1", "((0 < x) and (x < 9))"),
    ("0 < x.pop() < 9", "[1]", "((0 < (middle_1 := list.pop(x))) and (middle_1 < 9))"),
    ("x == 1.0", "1", "(float(x) == 1.0)"),
    ("x == 'a'", "1", "False"),
    ("x is None", "1", "False"),
    ("not x", "[1]", "not truthy(x)"),
    ("not x == 1", "1", "(x != 1)"),
    ("x or 'd'", "'a'", "(x ?or 'd')"),
    ("x and x > 1", "True", "(x and (int(x) > 1))"),
    ("1 in x", "[1]", "list.contains(x, 1)"),
    ("'a' not in x", "{'a': 1}", "not dict.contains(x, 'a')"),
    ("x in 'abc'", "'a'", "str.contains('abc', x)"),
    ("x in (1, 2)", "1", "list.contains([1, 2], x)"),
    ("x | {1}", "{2}", "set.union(x, set[1])"),
    ("x <= {1}", "{2}", "set.issubset(x, set[1])"),
    ("'y' if x else 'n'", "1", "('y' if truthy(x) else 'n')"),
    ("f'{x:>5}|{x!r}'", "'a'", 'f"{x:>5}|{x!r}"'),
    ("'%d of %s' % (x, x)", "1", 'f"{x} of {x}"'),
    ("'%5.2f%%' % x", "1.5", 'f"{x:5.2f}%"'),
    ("'{0}-{0:03d}'.format(x)", "1", 'f"{x}-{x:03d}"'),
    ("str(x)", "1", "str.of(x)"),
    ("int(x)", "'1'", "int.parse(x)"),
    ("int(x)", "1.5", "float.to_int(x)"),
    ("int(x)", "True", "int(x)"),
    ("bool(x)", "[1]", "truthy(x)"),
    ("list(x)", "'ab'", "str.chars(x)"),
    ("list(x)", "[1]", "list.copy(x)"),
    ("list(x.keys())", "{1: 2}", "dict.keys(x)"),
    ("sorted(x)", "{'b': 1}", "list.sorted(dict.keys(x))"),
    ("sorted(x, key=len, reverse=True)", "['b']", "list.sorted_by_desc(x, \\x: str -> len(x))"),
    ("sorted(x, key=lambda p: p[1])", "[(1, 'b')]", "list.sorted_by(x, \\p: tuple[int, str] -> p[1]+!)"),
    ("max(x, 3)", "1", "cmp.max(x, 3)"),
    ("min(x)", "'ab'", "iter.min(str.chars(x))"),
    ("sum(c == 'a' for c in x)", "'ab'", "iter.sum(iter<int((c == 'a')) for c in str.chars(x)>)"),
    ("any(x)", "[1]", "iter.any(iter<truthy(item_1) for item_1 in x>)"),
    ("list(map(int, x))", "['1']", "list<int.parse(item_1) for item_1 in x>"),
    ("list(map(lambda y: y + 1, x))", "[1]", "list<(y + 1) for y in x>"),
    ("list(filter(None, x))", "[1]", "list<item_1 for item_1 in x if truthy(item_1)>"),
    ("list(zip(x, x))", "[1]", "iter.to_list(iter.zip(x, x))"),
    ("{k: v for k, v in x.items() if v}", "{1: True}", "dict<k: v for (k, v,) in dict.items(x) if v>"),
    ("[i for i in range(x)]", "3", "list<i for i in range(0, x, 1)>"),
    ("x.split()", "'a'", "str.split_ws(x)"),
    ("x.split(',', 1)", "'a'", "str.split_max(x, ',', 1)"),
    ("x.split(sep=',')", "'a'", "str.split(x, ',')"),
    ("x.strip('ab')", "'a'", "str.strip_chars(x, 'ab')"),
    ("','.join(x)", "['a']", "str.join(',', x)"),
    ("x.startswith(('a', 'b'))", "'a'", "str.startswith_any(x, ['a', 'b'])"),
    ("str.upper(x)", "'a'", "str.upper(x)"),
    ("x.get(1)", "{1: 'a'}", "dict.get(x, 1)"),
    ("x.get(1, 'b')", "{1: 'a'}", "dict.get_or(x, 1, 'b')"),
    ("x.pop(1, None)", "{1: 'a'}", "dict.pop_or_none(x, 1)"),
    ("isinstance(x, int)", "True", "True"),
    ("type(x) == str", "1", "False"),
    ("x.bit_length()", "5", "int.bit_length(x)"),
    ("round(x, 2)", "1.5", "float.round_to(x, 2)"),
    ("x.nothing()", "'a'", "error.raise(new AttributeError(\"'str' object has no attribute 'nothing'\"))"),
]


@pytest.mark.parametrize(("source", "value", "text"), EXPRESSIONS, ids=[f"{s}|{v}" for s, v, _ in EXPRESSIONS])
def test_expressions(source: str, value: str, text: str) -> None:
    lines = body(f"def f(x):\n    return {source}\n", value)
    assert lines[-1] == f"return {text}" or (lines[-1] == text and text.startswith("error.raise"))


STATEMENTS = {
    "count": (
        "def f(x):\n    t = 0\n    for i in range(len(x)):\n        t += x[i]\n    return t",
        "[1]",
        "let t: int = 0\nfor i in range(0, len(x), 1)\n  t := (t + x[i]+!)\nreturn t",
    ),
    "neighbours": (
        "def f(x):\n    t = 0\n    for i in range(1, len(x)):\n        t += x[i] - x[i - 1]\n    return t",
        "[1, 2]",
        "let t: int = 0\nfor i in range(1, len(x), 1)\n  t := (t + (x[i]+! - x[(i - 1)]+!))\nreturn t",
    ),
    "index may leave": (
        "def f(x):\n    for i in range(len(x)):\n        x.pop()\n        x[i]",
        "[1, 2, 3, 4]",
        "for i in range(0, len(x), 1)\n  list.pop(x)\n  x[i]+",
    ),
    "reversed range": (
        "def f(x):\n    for i in reversed(range(x)):\n        print(i)",
        "3",
        "for i in range((x - 1), -1, -1)\n  io.print(i)",
    ),
    "loop variable outlives": (
        "def f(x):\n    for i in range(x):\n        pass\n    return i",
        "3",
        "let i: int = 0\nfor i_1 in range(0, x, 1)\n  i := i_1\nreturn i",
    ),
    "enumerate": (
        "def f(x):\n    for i, c in enumerate(x):\n        print(i, c)",
        "'ab'",
        'for (i, c,) in iter.enumerate(str.chars(x), 0)\n  io.print(f"{i} {c}")',
    ),
    "list changed meanwhile": (
        "def f(x):\n    for y in x:\n        if y < 3:\n            x.append(y + 1)\n    return x",
        "[1]",
        "let index_1: int = 0\nwhile (index_1 < len(x))\n  let y: int = x[index_1]+!\n  index_1 := (index_1 + 1)\n  if (y < 3)\n    list.append(x, (y + 1))\nreturn x",
    ),
    "values of a dict changed meanwhile": (
        "def f(x):\n    for k in x:\n        x[k] = 1",
        "{1: 2}",
        "let items_1: list[int] = dict.keys(x)\nfor k in items_1\n  x{k} := 1",
    ),
    "dict changed meanwhile": (
        "def f(x):\n    for k in x:\n        x[k + 1] = 1",
        "{1: 2}",
        "let items_1: list[int] = dict.keys(x)\nlet size_1: int = len(x)\nfor k in items_1\n  if (len(x) != size_1)\n    raise new RuntimeError('dictionary changed size during iteration')\n"
        "  x{(k + 1)} := 1\nif (len(x) != size_1)\n  raise new RuntimeError('dictionary changed size during iteration')",
    ),
    "for else": (
        "def f(x):\n    for y in x:\n        if y:\n            break\n    else:\n        return 1\n    return 2",
        "[1]",
        "let broke_1: bool = False\nfor y in x\n  if truthy(y)\n    broke_1 := True\n    break\nif not broke_1\n  return 1\nreturn 2",
    ),
    "a name of two types": (
        "def f(x):\n    x = x.split()\n    x = len(x)\n    return x",
        "'a b'",
        "let x_list: list[str] = str.split_ws(x)\nlet x_num: int = len(x_list)\nreturn x_num",
    ),
    "empty list learns its elements": (
        "def f(x):\n    out = []\n    if x > 5:\n        out.append('a')\n    return out",
        "1",
        "let out: list[str] = []<list[str]>\nif (x > 5)\n  list.append(out, 'a')\nreturn out",
    ),
    "swap": (
        "def f(x):\n    x[0], x[1] = x[1], x[0]\n    a, b = 1, 2\n    a, b = b, a\n    return a",
        "[1, 2]",
        "(x[0]+, x[1]+,) := (x[1]+, x[0]+,)\nlet a: int = 1\nlet b: int = 2\n(a, b,) := (b, a,)\nreturn a",
    ),
    "unpack with a star": (
        "def f(x):\n    a, *b = x\n    return b",
        "[1, 2]",
        "if (len(x) < 1)\n  raise new ValueError('not enough values to unpack (expected at least 1)')\nlet a: int = x[0]+!\nlet b: list[int] = x[1:]\nreturn b",
    ),
    "augmented": (
        "def f(x):\n    x['a'] += 1\n    y = []\n    y += [1]\n    return y",
        "{'a': 1}",
        "x{'a'} := (x{'a'} + 1)\nlet y: list[int] = []<list[int]>\nlist.append(y, 1)\nreturn y",
    ),
    "defaultdict and Counter": (
        "from collections import defaultdict, Counter\ndef f(x):\n    d = defaultdict(list)\n    d[x].append(1)\n    c = Counter([x])\n    c[x] += 1\n    return c[2]",
        "1",
        "let d: dict[int, list[int]] = {}<dict[int, list[int]]>\nlist.append(dict.setdefault(d, x, []<list[int]>), 1)\n"
        "let c: dict[int, int] = counter.of([x])\nc{x} := (dict.get_or(c, x, 0) + 1)\nreturn dict.get_or(c, 2, 0)",
    ),
    "slices": (
        "def f(x):\n    x[1:] = [0]\n    del x[:1]\n    del x[0]",
        "[1, 2]",
        "list.set_slice(x, 1, len(x), [0])\nlist.del_slice(x, 0, 1)\nlist.del_at(x, 0)",
    ),
    "exceptions": (
        "def f(x):\n    try:\n        return int(x)\n    except (ValueError, TypeError) as e:\n        raise KeyError(str(e))\n    finally:\n        print()",
        "'1'",
        "try\n  return int.parse(x)\nexcept ValueError TypeError as e\n  raise new KeyError(str.repr(error.message(e)))\nfinally\n  io.print('')",
    ),
    "optional": (
        "def f(x):\n    y = None\n    if x:\n        y = x\n    return 0 if y is None else y + 1",
        "1",
        "let y: optional[int] = none<optional[int]>\nif truthy(x)\n  y := optional[int](x)\nreturn (0 if (y is none) else (int(y) + 1))",
    ),
    "maybe unassigned": (
        "def f(x):\n    if x:\n        y = 1\n    return y",
        "1",
        "let y: int = 0\nif truthy(x)\n  y := 1\nreturn y",
    ),
    "print": (
        "def f(x):\n    y = [1, 2]\n    print(x, end='')\n    print(*y, sep=',')",
        "1",
        "let y: list[int] = [1, 2]\nio.write(x)\nio.print(str.join(',', iter<str.of(item_1) for item_1 in y>))",
    ),
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_statements(name: str) -> None:
    code, value, text = STATEMENTS[name]
    assert "\n".join(body(code, value)) == text


MODULES = {
    "closure": (
        "def f(n):\n    total = 0\n    def add(k):\n        nonlocal total\n        total += k\n    add(n)\n    return total",
        "def f(n: int) -> int\n  let total: int = 0\n  def add(k: int) -> none captures total\n    total := (total + k)\n  add(n)\n  return total",
    ),
    "defaults and keywords": (
        "def g(a, b=2, *rest, c=3):\n    return a\n\ndef f(n):\n    return g(n, c=4) + g(n, 1, 2)",
        "def g(a: int, b: int, rest: seq[int], c: int) -> int\n  return a\ndef f(n: int) -> int\n  return (g(n, 2, []<seq[int]>, 4) + g(n, 1, [2], 3))",
    ),
    "generator": (
        "def g(n):\n    for i in range(n):\n        yield i * 2\n    yield from [1]\n\ndef f(n):\n    return list(g(n))",
        "gen g(n: int) -> iter[int]\n  for i in range(0, n, 1)\n    yield (i * 2)\n  for item_1 in [1]\n    yield item_1\ndef f(n: int) -> list[int]\n  return iter.to_list(g(n))",
    ),
    "constant": (
        "LIMIT = 10\n\ndef f(n):\n    return n < LIMIT",
        "const LIMIT: int = 10\ndef f(n: int) -> bool\n  return (n < LIMIT)",
    ),
    "cache": (
        "from functools import cache\n\n@cache\ndef f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)",
        "const f_cache: dict[int, int] = {}<dict[int, int]>\ndef f_uncached(n: int) -> int\n  return (n if (n < 2) else (f((n - 1)) + f((n - 2))))\n"
        "def f(n: int) -> int\n  if not dict.contains(f_cache, n)\n    f_cache{n} := f_uncached(n)\n  return f_cache{n}",
    ),
    "attribute of a function": (
        "def f(n):\n    f.calls += n\n    return f.calls\n\nf.calls = 1",
        "let f_calls: int = 1\ndef f(n: int) -> int\n  f_calls := (f_calls + n)\n  return f_calls",
    ),
    "partial": (
        "from functools import partial\n\ndef g(a, b):\n    return a - b\n\ndef f(n):\n    h = partial(g, n + 1)\n    return h(2)",
        "def g(a: int, b: int) -> int\n  return (a - b)\ndef f(n: int) -> int\n  let given_1: int = (n + 1)\n  let h: func[int, int] = \\b: int -> g(given_1, b)\n  return (h)(2)",
    ),
    "chain and set of literals": (
        "from itertools import chain\n\ndef f(n):\n    return len(set([n, 2])) + sum(chain(*[[n], [2]]))",
        "def f(n: int) -> int\n  return (len(set[n, 2]) + iter.sum(iter.chain([n], [2])))",
    ),
    "functions of one table": (
        "def f(n):\n    table = {'a': lambda x: x, 'b': lambda x: x / 2}\n    return table['b'](n) + table['a'](n)",
        "def f(n: int) -> float\n  let table: dict[str, func[int, union[float, int]]] = {'a': \\x: int -> union[float, int](x), 'b': \\x: int -> union[float, int]((float(x) / 2.0))}\n"
        "  return (float((table{'b'})(n)) + float(int((table{'a'})(n))))",
    ),
    "long tuple": (
        "T = (1, 2, 3, 4, 5, 6, 7, 8, 9)\n\ndef f(n):\n    return T[n]",
        "const T: seq[int] = [1, 2, 3, 4, 5, 6, 7, 8, 9]\ndef f(n: int) -> int\n  return T[n]",
    ),
    "class": (
        "class P:\n    def __init__(self, v):\n        self.v = v\n    def twice(self):\n        return self.v * 2\n\ndef f(n):\n    return P(n).twice()",
        "class P\n  field v: int\n  def __init__(v: int) -> none\n    self.v := v\n  def twice() -> int\n    return (self.v * 2)\ndef f(n: int) -> int\n  return new P(n).twice()",
    ),
}


@pytest.mark.parametrize("name", MODULES)
def test_modules(name: str) -> None:
    code, text = MODULES[name]
    assert lower(code, "3") == text


@pytest.mark.parametrize(
    ("code", "signature"),
    [
        ("def f(a: int, b: 'list[str]') -> bool:\n    return a in b", "def f(a: int, b: list[str]) -> bool"),
        (
            "from typing import *\ndef f(a: Optional[Dict[str, Tuple[int, ...]]] = None):\n    pass",
            "def f(a: optional[dict[str, seq[int]]]) -> none",
        ),
        ("def f(s):\n    return s.upper()", "def f(s: str) -> str"),
        ("def f(xs):\n    xs.append(1)\n    return xs", "def f(xs*: list[int]) -> list[int]"),
        ("def f(n):\n    return [i / 2 for i in range(n)]", "def f(n: int) -> list[float]"),
    ],
)
def test_types_without_evidence(code: str, signature: str) -> None:
    assert lower(code).split("\n")[0] == signature


def test_unsupported_is_a_node_with_a_place() -> None:
    module = FRONTEND.parse("def f(x):\n    return eval(x)")
    (node,) = [n for n in ir.walk(module) if isinstance(n, ir.Unsupported)]
    assert node.code == "builtin"
    assert node.span == ir.Span(2, 11, 2, 18)


def test_a_default_that_classes_below_have_another_one_for() -> None:
    """The default of the object's own class counts, which its static type does not tell."""
    code = (
        "class A:\n    def close(self, fee=1):\n        return fee\n\nclass B(A):\n    def close(self, fee=FEE):\n        return -fee\n\n"
        "def f():\n    found = 0\n    for account in [A(), B()]:\n        found += account.close()\n    return found"
    )
    for fee, refused in (("1", False), ("2", True)):
        nodes = ir.walk(FRONTEND.parse(code.replace("FEE", fee)))
        assert any(isinstance(n, ir.Unsupported) and n.code == "overridden_default" for n in nodes) is refused


@pytest.mark.parametrize(("code", "where"), [("def f(:\n    pass", "line 1"), ("x = (\n", "line 1"), ("a\x00b", "null")])
def test_source_that_does_not_parse(code: str, where: str) -> None:
    with pytest.raises(ParseError, match=where):
        FRONTEND.parse(code)


def test_frontends_are_discovered() -> None:
    assert frontends()["python"] is FRONTEND
    assert frontend("py") is FRONTEND


def test_long_chains_and_deep_nesting() -> None:
    chain = FRONTEND.parse("def f(x):\n    return " + " + ".join(["x"] * 800), entry="f")
    assert sum(isinstance(n, ir.Arith) for n in ir.walk(chain)) == 799


def test_a_round_of_inference_that_is_kept_says_what_one_more_would_say(monkeypatch: pytest.MonkeyPatch) -> None:
    programs = [p.code for p in load_bundled() if p.language == "python"]
    programs += [path.read_text() for path in sorted((Path(__file__).parent / "answers").glob("*.py"))]
    kept = [repr(FRONTEND.parse(code)) for code in programs]
    infer = python_frontend._Module._infer
    monkeypatch.setattr(python_frontend._Module, "_infer", lambda self: (infer(self), None)[1])  # and so another round
    again = [repr(FRONTEND.parse(code)) for code in programs]
    assert [code for code, a, b in zip(programs, kept, again, strict=True) if a != b] == []


def test_loops_in_loops_are_gone_through_a_few_times_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """The live ranges of what a loop assigns are settled from what was known of it, not anew on each turn of the loops around it."""
    counts: list[int] = []
    stmt = python_scope._Webs.stmt

    def counted(self: python_scope._Webs, node: ast.stmt, state: python_scope.State) -> None:
        counts[-1] += 1
        stmt(self, node, state)

    monkeypatch.setattr(python_scope._Webs, "stmt", counted)
    for depth in (6, 12):
        lines = ["def f(n: int) -> int:", "    total = 0"]
        for d in range(depth):
            lines += ["    " * (d + 1) + f"i{d} = 0", "    " * (d + 1) + f"while i{d} < n:"]
        lines.append("    " * (depth + 1) + "total += 1")
        lines += ["    " * (d + 2) + f"i{d} += 1" for d in reversed(range(depth))]
        counts.append(0)
        FRONTEND.parse("\n".join([*lines, "    return total"]))
    assert counts[1] < 6 * counts[0]
