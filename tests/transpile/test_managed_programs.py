"""Whole programs in the targets with a garbage collector and static types: they print what Python prints."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dragoman.executors import Verdict
from tests.transpile.answering import Answering, printing

#: Programs, each with what it reads.
PROGRAMS: dict[str, tuple[str, str]] = {
    "functions that combine and choose": (
        """
import operator
from functools import reduce
from typing import Optional


def product(a, b):
    return a * b


def chosen(scores: dict[str, int]):
    best = max(scores, key=lambda name: (scores[name], name)) if scores else None
    return best, min(scores.items(), key=lambda entry: entry[1], default=("none", 0))


def number(digits: list[int]) -> Optional[int]:
    return reduce(lambda a, b: a * 10 + b, digits) if digits else None


print(reduce(lambda a, b: a * b, range(1, 26)), reduce(operator.mul, range(1, 30)), reduce(product, [10**10, 10**12]))
print(chosen({"a": 3, "b": 5, "c": 5}), chosen({}), number([1, 2]), number([]))
""",
        "",
    ),
    "places that are told or missing": (
        """
def place(items, i, item):
    try:
        items[i] = item
        items.remove(item)
        return items.index(item)
    except IndexError:
        return "no place"
    except ValueError as error:
        return str(error)


def parts(items, item):
    copy = items[:]
    return copy, copy[-1:], copy.index(item)


def shown(text, *rest, sep=" ", **options):
    return text + sep.join(map(str, rest)) + "".join(f"[{k}={options[k]!r}]" for k in sorted(options))


def doubled(n, row, seen):
    return [sorted(seen)] if row == n else doubled(n, row + 1, seen | {row * 2})


print(place([1, 2, 3], 1, 9), place([1], 5, 0), place([4, 4, 4], -1, 4), parts([1, 2], 2))
print(shown("t:", 1, "two", 3.0), shown("u"), shown("v", 5, sep="-", z="q", a=1), doubled(3, 0, frozenset()))
""",
        "",
    ),
    "lists that grow by what is made of them": (
        """
def subsets(items):
    out = [[]]
    for item in items:
        out += [s + [item] for s in out]
    return sorted(out, key=lambda s: (len(s), s))


def first_even(numbers):
    return next((n for n in numbers if n % 2 == 0), None)


numbers = [3, 1, 2]
numbers.extend(numbers[1:])
numbers += numbers
print(subsets([1, 2, 3]), numbers, first_even([1, 3, 6]), first_even([]))
""",
        "",
    ),
    "lines read in several ways": (
        """
import sys

first = input()
cells = sys.stdin.readline().rstrip("\\n").split(",")
name, *rest = input().split()
print(first, cells, name, rest)
print([line.strip() for line in sys.stdin])
""",
        "one\n1,2\nab c d\nlast\né",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize("target", ["java", "kotlin", "scala", "csharp", "dart"])
def test_prints_what_python_prints(name: str, target: str, answering: Answering) -> None:
    code, stdin = PROGRAMS[name]
    python = subprocess.run([sys.executable, "-c", code], input=stdin, capture_output=True, text=True, check=True)
    found = answering.answer(target, printing(code, python.stdout, stdin)).verification
    assert found.verdict is Verdict.AC, found
