"""What programs print: `print` evaluates all its arguments before it shows one, an f-string goes part by part; what errors say."""

from __future__ import annotations

import pytest

from dragoman.transpile import api
from dragoman.transpile.generators import available
from tests.transpile.answering import Answering
from tests.transpile.programs import MISSING

PROGRAM = """
import heapq


class Box:
    def __init__(self, items):
        self.items = items
        self.size = len(items)

    def __str__(self):
        return f"Box{self.items}"

    def take(self):
        self.size -= 1
        return self.items.pop()


log = []


def note(text):
    log.append(text)
    print("noting", text)
    return len(log)


def take(items):
    items.append(9)
    return len(items)


xs = [1, 2, 3]
print(f"{xs} {xs.pop()}")
print(xs, xs.pop(), sorted(xs), xs)
print(f"{xs} {take(xs)} {xs}")
d = {"a": 1}
print(d, d.pop("a"), d)
heap = [(1, "z"), (2, "b")]
print(heap[0], heapq.heappop(heap))
rows = [[1], [2, 3]]
print(rows[1], rows[1].pop())
box = Box([1, 2])
print(box, box.size, box.take(), box.size, box, sep="-")
print(xs, xs.append(4), end="!\\n")
print(log, note("a"), log)
print(f"{log} {note('b')} {log}")
"""


@pytest.mark.slow
@pytest.mark.parametrize("target", available())
def test_a_line_shows_what_python_shows(target: str, answering: Answering) -> None:
    translation = api.translate(PROGRAM, target, from_="python", executor=answering.executor(target))
    assert translation.verification is not None
    assert translation.verification.verdict.name == "AC", translation.code


#: The message of an exception speaks of its fields, two entries are assigned at once, a pattern ignores several parts.
ERRORS = """
class Short(Exception):
    def __init__(self, needed, held):
        self.missing = needed - held
        super().__init__(f"short by {self.missing}")


def check(needed, held):
    if needed > held:
        raise Short(needed, held)
    return held


robot = {"r": 0, "c": 0, "facing": "E"}
r, c = 2, 3
robot["r"], robot["c"] = r, c
print(robot)
try:
    check(5, 2)
except Short as error:
    print("error:", error, error.missing)
rows = [(1, 2, 3), (4, 5, 6)]
print(sum(w for _, _, w in rows), [w for _, _, w in rows])
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("target", "program"),
    [*((target, ERRORS) for target in ("c", "cpp", "d", "swift")), *((target, MISSING) for target in ("c", "cpp", "d"))],
    ids=lambda value: "missing" if value is MISSING else "entries" if value is ERRORS else value,
)
def test_messages_and_entries_are_those_of_python(target: str, program: str, answering: Answering) -> None:
    translation = api.translate(program, target, from_="python", executor=answering.executor(target))
    assert translation.verification is not None
    assert translation.verification.verdict.name == "AC", translation.code
