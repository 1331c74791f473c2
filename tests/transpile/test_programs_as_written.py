"""Whole programs as people write them, with what translations of them once met: compile errors, refusals without need, wrong answers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dragoman.executors import Verdict
from tests.transpile.answering import Answering, printing

pytestmark = pytest.mark.compiles

DATA_CLASSES = """
from __future__ import annotations

from dataclasses import dataclass


class Gear:
    def __init__(self, teeth):
        self.teeth = teeth


@dataclass
class Node:
    name: str
    left: Node | None = None
    right: Node | None = None
    gear: Gear | None = None


def size(node: Node | None) -> int:
    if node is None:
        return 0
    return 1 + size(node.left) + size(node.right)


def main():
    root = Node("root")
    root.left = Node("l", gear=Gear(12))
    root.right = Node("r", left=Node("rl"))
    print(size(root), root.right.left.name, root.left.gear.teeth, root.left.left is None)


main()
"""
ASKED = """
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Line:
    start: Point
    end: Point


@dataclass
class Name:
    text: str


def main():
    points = [Point(1, 2), Point(3, 4)]
    print(Point(3, 4) in points, Line(points[0], points[1]) == Line(Point(1, 2), Point(3, 4)))
    print([Name("a"), Name("b")])


main()
"""
FROZEN_KEYS = """
from dataclasses import dataclass


@dataclass(frozen=True)
class Item:
    code: str
    price: float


def main():
    stock = {}
    for item in [Item("a", 1.5), Item("b", 2.0), Item("a", 1.5)]:
        stock[item] = stock.get(item, 0) + 1
    print([(i.code, n) for i, n in stock.items()])


main()
"""
LEFT_ARGUMENTS = """
def make_counter(start=0):
    count = start

    def increment(step=1):
        nonlocal count
        count += step
        return count

    return increment


def make_averager():
    total, n = 0.0, 0

    def add(x):
        nonlocal total, n
        total += x
        n += 1
        return total / n

    return add


def main():
    counter = make_counter(10)
    counter()
    counter(5)
    print(counter())
    average = make_averager()
    for x in [1, 2, 6]:
        print(f"{average(x):.2f}")


main()
"""
MAYBE_FUNCTIONS = """
class Box:
    def __init__(self, n):
        self.n = n


def double(n: int) -> int:
    return n * 2


def main():
    handlers = {"double": double}
    handlers["next"] = lambda n: n + 1
    for name in ["double", "next", "none"]:
        handler = handlers.get(name)
        if handler is None:
            print("no", name)
        else:
            print(handler(4))
    last = handlers.pop("next", None)
    if last is not None:
        print(last(1), len(handlers))
    boxes = {"a": Box(1), "b": Box(2)}
    a = boxes.pop("a", None)
    b = boxes.pop("c", None)
    print(a.n if a is not None else 0, b is None, len(boxes))


main()
"""
MAYBE_VALUES = """
def main():
    ages: dict[str, int | None] = {"x": None, "y": 3}
    print(ages.get("x"), ages.get("y"), ages.get("z"))
    print(ages.pop("x", None), ages.pop("y", None), ages.pop("z", None), len(ages))


main()
"""
RECURSION_WITH_TABLE = """
def total(n: int, weights: dict[str, int]) -> int:
    if n == 0:
        return weights["a"]
    return total(n - 1, weights) + weights["b"]


print(total(3, {"a": 1, "b": 2}))
"""
SHARED_PART = """
class Task:
    def __init__(self, steps):
        self.steps = steps


class Event:
    def __init__(self, name, task=None):
        self.name = name
        self.task = task


def step(event):
    task = event.task
    assert task is not None
    task.steps -= 1
    print(event.name, task.steps)


def show(event):
    print(event.name)


def main():
    task = Task(3)
    handlers = {"step": step, "show": show}
    event = Event("a", task)
    for name in ["step", "show"]:
        handlers[name](event)
    print(task.steps, Event("b").task is None)


main()
"""
ENUM_TABLE = """
from enum import Enum


class State(Enum):
    IDLE = 1
    DONE = 2


AFTER = {State.IDLE: {State.DONE}, State.DONE: set()}


def may_follow(a, b):
    return b in AFTER[a]


print(may_follow(State.IDLE, State.DONE), may_follow(State.DONE, State.IDLE))
"""

LIST_CHANGERS = """
def push(xs):
    xs.append(1)


def pop(xs):
    xs.pop()


def main():
    handlers = {"push": push, "pop": pop}
    xs = [5]
    for name in ["push", "push", "pop"]:
        handlers[name](xs)
    print(xs)


main()
"""
OBJECT_CHANGERS = """
class Box:
    def __init__(self):
        self.n = 0


def up(box):
    box.n += 1


def down(box):
    box.n -= 1


def main():
    handlers = {"up": up, "down": down}
    box = Box()
    for name in ["up", "up", "down"]:
        handlers[name](box)
    print(box.n)


main()
"""

CACHE = """
from collections import OrderedDict


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()

    def get(self, key):
        if key not in self.entries:
            return -1
        self.entries.move_to_end(key)
        return self.entries[key]

    def put(self, key, value):
        if key in self.entries:
            self.entries.move_to_end(key)
        self.entries[key] = value
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)


def main():
    cache = Cache(2)
    cache.put(1, 10)
    cache.put(2, 20)
    print(cache.get(1))
    cache.put(3, 30)
    print(cache.get(2), cache.get(3))
    cache.put(1, 11)
    print(list(cache.entries.keys()))


main()
"""

HOLDS_ITSELF = """
def f(n):
    xs = [1]
    for _ in range(n):
        xs = [xs, 1]
    return len(xs)


print(f(20))
"""


def outcome(answering: Answering, target: str, source: str) -> str:
    """What became of a program: "right", or the verdict with the diagnostics and the translation."""
    ran = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    answer = answering.answer(target, printing(source, ran.stdout))
    candidate, verdict = answer.candidate, answer.verification.verdict
    right = verdict is Verdict.AC and not candidate.diagnostics
    return "right" if right else f"{verdict} {candidate.diagnostics}\n{candidate.code or candidate.no_candidate}"


def refusal(answering: Answering, target: str, source: str) -> str:
    """What the translation says that it cannot do; nothing where it does all."""
    candidate = answering.translated(target, printing(source, ""))
    return "; ".join(map(str, candidate.diagnostics)) or candidate.no_candidate or ""


@pytest.mark.parametrize("target", ["lua", "perl", "php", "r", "bash", "nim", "rust", "go"])
def test_what_a_data_class_has_and_nothing_asks_for_is_not_needed(target: str, answering: Answering) -> None:
    """Its equality and its text made refusals of all programs with an object in a field that has none of its own."""
    assert outcome(answering, target, DATA_CLASSES) == "right"


@pytest.mark.parametrize("target", ["python", "javascript", "cpp", "java", "ruby"])
def test_what_is_asked_for_stays(target: str, answering: Answering) -> None:
    """Of objects in a list, of those in another object that is compared, and of those in a list that is printed."""
    assert outcome(answering, target, ASKED) == "right"


@pytest.mark.parametrize("target", ["python", "javascript"])
def test_frozen_objects_are_keys(target: str, answering: Answering) -> None:
    assert outcome(answering, target, FROZEN_KEYS) == "right"


@pytest.mark.parametrize("target", ["python", "java", "cpp", "lua"])
def test_a_function_with_a_default_among_others_with_parameters_alike(target: str, answering: Answering) -> None:
    assert outcome(answering, target, LEFT_ARGUMENTS) == "right"


@pytest.mark.parametrize("target", ["cpp", "d", "rust", "csharp", "python"])
def test_a_dictionary_of_functions_or_objects_may_lack_one(target: str, answering: Answering) -> None:
    assert outcome(answering, target, MAYBE_FUNCTIONS) == "right"


@pytest.mark.parametrize("target", ["rust", "csharp", "haskell", "ocaml", "swift", "cpp"])
def test_a_dictionary_that_may_hold_none(target: str, answering: Answering) -> None:
    """Haskell printed "Nothing" and "Just 3"; the others did not compile."""
    assert outcome(answering, target, MAYBE_VALUES) == "right"


def test_a_dictionary_that_a_function_hands_to_itself(answering: Answering) -> None:
    """Bash copied its own empty variable of the same name."""
    assert outcome(answering, "bash", RECURSION_WITH_TABLE) == "right"


def test_a_shared_object_in_an_argument_is_changed_and_the_argument_is_not(answering: Answering) -> None:
    """Rust took the argument by ``&mut``, which the type of the function value says nothing of."""
    assert outcome(answering, "rust", SHARED_PART) == "right"


@pytest.mark.parametrize("target", ["nim", "c"])
def test_a_table_of_the_module_by_members_of_an_enumeration(target: str, answering: Answering) -> None:
    """Nim met its hash before it was declared."""
    assert outcome(answering, target, ENUM_TABLE) == "right"


@pytest.mark.parametrize("target", ["cpp", "d", "go", "rust", "swift", "haskell", "ocaml", "nim", "bash"])
def test_a_function_value_that_changes_a_list_is_told(target: str, answering: Answering) -> None:
    """Haskell and Bash left the list as it was; the others did not compile."""
    assert "function_value" in refusal(answering, target, LIST_CHANGERS)


@pytest.mark.parametrize("target", ["rust", "haskell", "elixir", "clojure"])
def test_a_function_value_that_changes_an_object_is_told(target: str, answering: Answering) -> None:
    """Where objects are values the change was lost; Rust did not compile."""
    assert "function_value" in refusal(answering, target, OBJECT_CHANGERS)


@pytest.mark.parametrize("target", ["java", "python", "cpp"])
def test_a_function_value_that_changes_an_object_elsewhere(target: str, answering: Answering) -> None:
    assert outcome(answering, target, OBJECT_CHANGERS) == "right"


@pytest.mark.parametrize("target", ["r", "bash", "python"])
def test_a_cache_of_entries_in_the_order_of_use(target: str, answering: Answering) -> None:
    """R and Bash had no rules for moving an entry, R none for taking the first."""
    assert outcome(answering, target, CACHE) == "right"


@pytest.mark.parametrize("target", ["java", "typescript", "kotlin", "python"])
def test_a_list_that_holds_itself_holds_anything(target: str, answering: Answering) -> None:
    """Its type grew with every round of inference: twelve lists deep, which TypeScript did not take."""
    assert outcome(answering, target, HOLDS_ITSELF) == "right"


@pytest.mark.parametrize("target", ["cpp", "rust", "haskell", "nim"])
def test_a_list_that_holds_itself_is_told_where_lists_hold_one_type(target: str, answering: Answering) -> None:
    """C++ and Rust failed at the thirteenth list."""
    assert refusal(answering, target, HOLDS_ITSELF)
