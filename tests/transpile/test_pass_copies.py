"""Second names of containers: merged or put back where copies do, refused where a copy would show."""

from __future__ import annotations

import pytest

from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes.copies import merge_aliases

FINE = {
    "an element that is put back": """
def f(out: dict[int, list[str]], w: str) -> dict[int, list[str]]:
    found = out.get(len(w), [])
    found.append(w)
    out[len(w)] = found
    return out
""",
    "an element that is only looked at": """
def f(rows: dict[str, list[int]]) -> int:
    found = rows.get("a", [])
    return len(found) + len(rows)
""",
}
REFUSED = {
    "an element that changes": """
def f(rows: list[list[int]]) -> list[list[int]]:
    best = max(rows, key=len)
    best.append(0)
    return rows
""",
    "an element that may be missing": """
def f(rows: dict[str, list[int]]) -> dict[str, list[int]]:
    found = rows.get("a")
    if found is not None:
        found.append(1)
    return rows
""",
    "an element that is put elsewhere": """
def f(out: dict[int, list[str]], key: int) -> dict[int, list[str]]:
    found = out.get(key, [])
    key += 1
    found.append("x")
    out[key] = found
    return out
""",
}


def refusals(source: str) -> int:
    module = merge_aliases(frontend("python").parse(source))
    return sum(isinstance(n, ir.Unsupported) and n.code == "alias" for n in ir.walk(module))


@pytest.mark.parametrize("case", FINE)
def test_copies_do(case: str) -> None:
    assert refusals(FINE[case]) == 0


@pytest.mark.parametrize("case", REFUSED)
def test_a_copy_would_show(case: str) -> None:
    assert refusals(REFUSED[case]) == 1
