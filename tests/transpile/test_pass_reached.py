"""What is changed in a copy of a part of an argument is found, and what is not is left alone."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends.python import FRONTEND
from dragoman.transpile.passes.reached import given_back, lost_changes

HEAD = """
def grown(row: list[int]) -> list[int]:
    row.append(0)
    return row


def doubled(row: list[int]) -> list[int]:
    return [x * 2 for x in row]


def f(rows: list[list[int]]) -> None:
"""
LOST = {
    "an element that another list holds": """
    out = [rows[0]]
    out[0].append(1)
""",
    "elements of a part that another list holds": """
    out: list[list[int]] = []
    for row in rows[1:]:
        out.append(row)
    last = out[-1]
    last[0] = 1
""",
    "an element that is chosen": """
    row = max(rows, key=len)
    row.append(1)
""",
    "an argument that is chosen": """
    few = rows if rows else [[1]]
    few.append([2])
""",
    "elements of a sorted list": """
    for row in sorted(rows):
        row.append(1)
    out = sorted(rows)
    out[0].append(1)
""",
    "what a function gives back": """
    row = grown(rows[0])
    row.append(1)
""",
    "what a function changes": """
    out = sorted(rows)
    grown(out[0])
""",
}
KEPT = {
    "a part under a name of its own": """
    row = rows[0]
    row.append(1)
""",
    "elements from the end to the start": """
    for row in rows[::-1]:
        row.append(1)
""",
    "copies of the elements": """
    out = [row[:] for row in rows]
    out[0].append(1)
""",
    "another list of the same elements": """
    out = sorted(rows)
    out.append([1])
""",
    "what a function makes": """
    row = doubled(rows[0])
    row.append(1)
""",
    "an exchange": """
    rows[0], rows[1] = rows[1], rows[0]
    rows[0].append(1)
""",
}


def lost(body: str) -> list[str]:
    module = FRONTEND.parse(HEAD + body)
    changes = {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in module.functions}
    return [name for name, _ in lost_changes(module.functions[-1], given_back(module.functions), changes)]


@pytest.mark.parametrize("case", LOST)
def test_a_change_of_a_copy_is_found(case: str) -> None:
    assert lost(LOST[case]) == ["rows"]


@pytest.mark.parametrize("case", KEPT)
def test_a_change_that_reaches_the_argument_is_none(case: str) -> None:
    assert lost(KEPT[case]) == []
