"""Programs that targets whose containers are values answered wrongly once, and that they answer rightly now."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.executors import Verdict
from tests.transpile.answering import Answering

#: Errors of the runtime and of a class whose fields have names that the targets' own errors have; constants of objects; values without a place.
ERRORS = """
from collections import defaultdict
from enum import Enum


class Kind(Enum):
    BAD = 1
    GOOD = 2


class Broken(Exception):
    pass


class Missing(Broken):
    def __init__(self, name: str):
        super().__init__(f"no {name}")
        self.name = name


class Grid:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def kind(self):
        return Kind.GOOD if self == Grid.square(2) else Kind.BAD

    def __eq__(self, other):
        return self.rows == other.rows

    @staticmethod
    def square(n):
        return Grid([[0] * n for _ in range(n)])


def fails(k: int, zero: int):
    if k == 0:
        return 7 // zero
    if k == 1:
        return 7 % zero
    if k == 2:
        return [1, 2].index(zero + 9)
    if k == 3:
        return [].pop()
    if k == 4:
        return [1, 2][5]
    raise Missing("key")


def f(k: int):
    sums = defaultdict(lambda: defaultdict(int))
    for name, n in [("a", 1), ("b", 2), ("a", 3)]:
        sums[name]["n"] += n
    try:
        return fails(k, 0)
    except Missing as e:
        return f"{e} {e.name} {Grid.square(2).kind().name} {Grid([[1]]).kind().name} {sums['a']['n']}"
    except Exception as e:
        return str(e)
"""


#: Loops through copies of what they change, a list that an object takes over, and the text of an object that may be missing.
COPIED = """
class Car:
    def __init__(self, plate):
        self.plate = plate

    def __str__(self):
        return "Car " + self.plate


class Line:
    def __init__(self, cars):
        self.waiting = cars
        self.last = None

    def serve(self, plates):
        for car in list(self.waiting):
            if car.plate in plates:
                self.waiting.remove(car)
                self.last = car
        return f"{self.last} {len(self.waiting)}"


def f(plates: list[str], served: list[str]):
    cars = []
    for plate in plates:
        cars.append(Car(plate))
    line = Line(cars)
    return line.serve(served), [car.plate for car in line.waiting]
"""


@pytest.mark.slow
@pytest.mark.parametrize("target", ["d", "swift", "nim"])
def test_a_loop_through_a_copy_sees_no_changes(target: str, answering: Answering) -> None:
    found = answering.verified(target, COPIED, [([["a", "b", "c"], ["a", "b"]], ("Car b 1", ["c"])), ([["a"], []], ("None 1", ["a"]))])
    assert found.verdict is Verdict.AC, found


@pytest.mark.slow
@pytest.mark.parametrize("target", ["d", "swift", "nim", "java"])
def test_errors_say_what_the_source_says(target: str, answering: Answering) -> None:
    said = ["integer division or modulo by zero", "integer modulo by zero", "9 is not in list", "pop from empty list"]
    tests: list[tuple[list[Any], Any]] = [([k], text) for k, text in enumerate([*said, "list index out of range", "no key key GOOD BAD 4"])]
    found = answering.verified(target, ERRORS, tests)
    assert found.verdict is Verdict.AC, found
