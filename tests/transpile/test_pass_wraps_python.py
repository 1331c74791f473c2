"""What the analysis of ranges proves of Python's slices, places and keys, and what it must leave open."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes import wraps
from dragoman.transpile.passes.wraps import CLIKE, tighten


def last(code: str, kind: type[ir.Expr]) -> ir.Expr:
    """The last node of a kind in a function's body."""
    module = tighten(CLIKE)(frontend("python").parse(code, entry="f"))
    return [node for node in ir.walk(module.functions[0]) if isinstance(node, kind)][-1]


#: A body over ``s: str, t: str, xs: list[int], n: int`` with one slice: what is known of its bounds.
SLICES = {
    "return s[n:]": "",
    "return s[1:]": "nonneg",
    "return s[len(t):]": "nonneg",
    "return s[:-1]": "",
    "if n > 0:\n        return s[:n]": "nonneg",
    "if 0 <= n <= len(s):\n        return s[n:]": "inside",
    "if s.startswith(t):\n        return s[len(t):]": "inside",
    "if s.endswith('ab'):\n        return s[2:]": "inside",
    "i = s.find(t)\n    return s[i:]": "",
    "i = s.find(t)\n    if i == -1:\n        return ''\n    return s[:i]": "inside",
    "i = s.index('ab')\n    return s[i + 2:]": "inside",
    "i = s.index('ab')\n    return s[i + 3:]": "nonneg",
    "for i in range(len(s)):\n        t = s[i:i + 1]\n    return t": "inside",
    "for i, x in enumerate(xs):\n        xs = xs[i:]\n    return ''": "nonneg",
    "for i, c in enumerate(s):\n        t = s[i:]\n    return t": "inside",
    "for i, c in enumerate(s, 1):\n        t = s[i:]\n    return t": "inside",
    "for i, c in enumerate(s, 2):\n        t = s[i:]\n    return t": "nonneg",
    "if s:\n        return s[1:]": "inside",
    "if xs:\n        xs.pop()\n        ys = xs[1:]\n    return ''": "nonneg",
    "return s[len(s) // 2:]": "inside",
    "return s[:min(len(s), len(t))]": "inside",
}


@pytest.mark.parametrize("body", SLICES)
def test_bounds_of_slices(body: str) -> None:
    found = last(f"def f(s: str, t: str, xs: list[int], n: int) -> str:\n    {body}\n", ir.Slice)
    assert isinstance(found, ir.Slice)
    assert ("inside" if found.inside else "nonneg" if found.nonneg else "") == SLICES[body]


#: A body over ``d: dict[str, int], e: dict[str, int], k: str`` whose last lookup is of a key that is there, or may be missing.
LOOKUPS = {
    "return d[k]": "raise",
    "if k in d:\n        return d[k]": "unreachable",
    "if k not in d:\n        return 0\n    return d[k]": "unreachable",
    "if k in d:\n        d[k] += 1\n    return d[k]": "raise",
    "if k in d:\n        k = k + 'x'\n        return d[k]": "raise",
    "if k in d:\n        d = e\n        return d[k]": "raise",
    "if k in d:\n        e.pop('a')\n        return d[k]": "raise",
    "if k in d:\n        e['a'] = 1\n        return d[k]": "unreachable",
    "d[k] = 1\n    return d[k]": "unreachable",
    "d.setdefault(k, 1)\n    return d[k]": "unreachable",
    "return d[k] + d[k]": "unreachable",
    "for k in d:\n        e[k] = d[k]": "unreachable",
    "for k in d:\n        d[k] = d[k] + 1": "unreachable",
    "for k in list(d):\n        del d[k]\n        return d[k]": "raise",
    "for k, v in d.items():\n        v += d[k]": "unreachable",
    "for k in e:\n        return d[k]": "raise",
    "t = {'a': 1}\n    return t['a']": "unreachable",
    "t = {'a': 1}\n    return t['b']": "raise",
    "while k in d:\n        k = str(d[k])\n    return 0": "unreachable",
    "return d[k] if k in d else 0": "unreachable",
    "return k in d and d[k] > 0": "unreachable",
    "return k in d or d[k]": "raise",
    "return sum(d[j] for j in d)": "unreachable",
    "return sum(d[j] for j in e if j in d)": "unreachable",
    "try:\n        assert k in d\n        d.clear()\n    except AssertionError:\n        return 0\n    return d[k]": "raise",
}


@pytest.mark.parametrize("body", LOOKUPS)
def test_keys_that_are_there(body: str) -> None:
    found = last(f"def f(d: dict[str, int], e: dict[str, int], k: str) -> int:\n    {body}\n", ir.Lookup)
    assert isinstance(found, ir.Lookup)
    assert found.on_fail == LOOKUPS[body]


@pytest.mark.parametrize(
    ("body", "proved"),
    [
        ("xs.pop(n)", ""),
        ("if 0 <= n < len(xs):\n        xs.pop(n)", "inside"),
        ("if 0 <= n <= len(xs):\n        xs.pop(n)", "nonneg"),
        ("if 0 <= n <= len(xs):\n        xs.insert(n, -1)", "inside"),
        ("xs.insert(0, n)", "inside"),
    ],
)
def test_places_of_operations(body: str, proved: str) -> None:
    found = last(f"def f(xs: list[int], n: int) -> None:\n    {body}\n", ir.Op)
    assert isinstance(found, ir.Op)
    assert ("inside" if found.inside else "nonneg" if found.nonneg else "") == proved


#: A body over ``xs: list[int], ys: list[int], n: int`` whose last element from the end, or last one taken, is there or may be missing.
ENDS = {
    "return xs[-1]": "raise",
    "if xs:\n        return xs[-1]": "unreachable",
    "if xs:\n        return xs[-2]": "raise",
    "if len(xs) > 1:\n        return xs[-2]": "unreachable",
    "return xs[-1] if xs else 0": "unreachable",
    "return ys and xs[-1]": "raise",
    "if not xs:\n        return 0\n    return xs[-1]": "unreachable",
    "while xs:\n        n += xs.pop()\n    return n": "unreachable",
    "while ys:\n        n += xs.pop()\n    return n": "raise",
    "if xs:\n        xs.pop()\n        return xs[-1]": "raise",
    "if len(xs) > 1:\n        xs.pop()\n        return xs[-1]": "unreachable",
    "if xs:\n        ys.pop()\n        return xs[-1]": "raise",
    "if xs:\n        del xs[n:]\n        return xs[-1]": "raise",
    "xs.append(n)\n    return xs[-1]": "unreachable",
    "if xs:\n        xs = ys\n        return xs[-1]": "raise",
    "if xs:\n        return max(xs)": "unreachable",
    "return min(xs)": "raise",
    "if xs:\n        return max(n + x for x in xs)": "unreachable",
    "if xs:\n        return max(x for x in xs if x > n)": "raise",
    "return xs.pop(0)": "raise",
    "return xs.pop(0) if xs else 0": "unreachable",
    "return xs.pop(1) if xs else 0": "raise",
    "if xs:\n        return xs.pop(0)": "unreachable",
    "if xs:\n        return xs.pop(-1)": "unreachable",
    "if 0 <= n < len(xs):\n        return xs.pop(n)": "unreachable",
    "best = [0] + [n] * 3\n    return best[3]": "unreachable",
    "best = [0] + [n] * 3\n    return best[4]": "raise",
    "best = [0] + ys\n    return best[len(ys)]": "unreachable",
    "best = ys + [0]\n    ys.append(1)\n    return best[len(ys)]": "raise",
    "best = [0] + [0] * n\n    return best[n]": "raise",
    "if n >= 0:\n        best = [0] + [0] * n\n        return best[n]": "unreachable",
}


@pytest.mark.parametrize("body", ENDS)
def test_elements_that_are_there(body: str) -> None:
    code = f"def f(xs: list[int], ys: list[int], n: int) -> int:\n    {body}\n"
    module = tighten(CLIKE)(frontend("python").parse(code, entry="f"))
    found = [
        n
        for n in ir.walk(module.functions[0], ir.Index, ir.Op)
        if isinstance(n, ir.Index) or (isinstance(n, ir.Op) and n.concept in {*wraps.TAKING, "list.pop_at"})
    ]
    assert found[-1].on_fail == ENDS[body]


@pytest.mark.parametrize(("body", "on_fail"), [("return x / n", "raise"), ("if n > 0:\n        return x / n", "unreachable")])
def test_quotients_of_floats(body: str, on_fail: str) -> None:
    """What divides by an infinity in silence is asked for where the divisor is surely not zero."""
    module = tighten(CLIKE)(frontend("python").parse(f"def f(x: float, n: int) -> float:\n    {body}\n    return x\n", entry="f"))
    assert [n.on_fail for n in ir.walk(module, ir.TrueDiv)] == [on_fail]


def test_nested_loops_are_followed_a_few_times_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was found not to hold in a loop is not tried again on every turn of the loops around it: that would double with each."""
    depth = 6
    lines = ["def f(xs: list[list[int]]) -> int:", "    total = 0"]
    for d in range(depth):
        lines += ["    " * (d + 1) + f"i{d} = 0", "    " * (d + 1) + f"while i{d} < len(xs):"]
    lines.append("    " * (depth + 1) + "total += xs[i0][-1] % 7 + len(xs[i5])")
    lines += ["    " * (d + 2) + f"i{d} += 1" for d in reversed(range(depth))]
    module = frontend("python").parse("\n".join([*lines, "    return total"]))
    turns = 0
    turned = wraps.Analysis._turn

    def counted(self: wraps.Analysis, body: Sequence[ir.Stmt]) -> wraps._Turn:
        nonlocal turns
        turns += 1
        return turned(self, body)

    monkeypatch.setattr(wraps.Analysis, "_turn", counted)
    done = tighten(CLIKE)(module)
    assert turns < 20 * depth
    places = [n for n in ir.walk(done, ir.Index) if isinstance(n, ir.Index) and isinstance(n.index, ir.Name)]
    assert {n.index.id: n.on_fail for n in places if isinstance(n.index, ir.Name)} == {"i0": "unreachable", "i5": "unreachable"}
