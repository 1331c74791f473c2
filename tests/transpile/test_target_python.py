"""Python as a target: what comes out reads as Python."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The Python of a Python module, without helpers and imports."""
    generated = generator("python", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    return "\n".join(own).strip()


READABLE = {
    "counting in a dict": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
    ),
    "a sort with a mixed key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[str]:
    return [name for name, age in sorted(people, key=lambda p: (-p[1], p[0]))]
""",
        """
def by_age(people: list[tuple[str, int]]) -> list[str]:
    return [name for name, age in sorted(people, key=lambda p: (-p[1], p[0]))]
""",
    ),
    "slices and joins": (
        """
def shout(text: str) -> str:
    words = text.split()
    return ", ".join(w.upper() for w in words[1:] if w != "a")
""",
        """
def shout(text: str) -> str:
    words = text.split()
    return ", ".join((w.upper() for w in words[1:] if w != "a"))
""",
    ),
    "closures that change a variable": (
        """
def total(xs: list[int]) -> int:
    result = 0

    def add(x: int) -> None:
        nonlocal result
        result += x

    for x in xs:
        add(x)
    return result
""",
        """
def total(xs: list[int]) -> int:
    result = 0
    def add(x: int) -> None:
        nonlocal result
        result += x
    for x in xs:
        add(x)
    return result
""",
    ),
    "a generator": (
        """
def squares(n: int):
    for i in range(n):
        if i % 2:
            continue
        yield i * i

def f(n: int) -> list[int]:
    return list(squares(n))
""",
        """
from collections.abc import Callable, Iterator

def squares(n: int) -> Iterator[int]:
    for i in range(n):
        if i % 2:
            continue
        yield i * i


def f(n: int) -> list[int]:
    return list(squares(n))
""",
    ),
    "a default and none": (
        """
def greet(name: str | None, times: int = 2) -> str:
    if name is None:
        return "nobody"
    return (name + "!") * times
""",
        """
def greet(name: str | None, times: int = 2) -> str:
    if name is None:
        return "nobody"
    return (name + "!") * times
""",
    ),
}


ORDERED = """
from enum import Enum
class Light(Enum):
    RED = 1
class Lamp:
    def __init__(self, light: Light = Light.RED, power: int = 1):
        self.light = light
        self.power = power
    def __lt__(self, other: "Lamp") -> bool:
        return self.power < other.power
def brighter(a: Lamp, b: Lamp) -> bool:
    return a >= b
print(brighter(Lamp(), Lamp(Light.RED, 2)), Lamp().light.name)
"""


def test_defaults_and_orders_are_there_when_they_are_needed(capsys: pytest.CaptureFixture[str]) -> None:
    generated = generator("python", "python").generate(frontend("python").parse(ORDERED))
    assert "@functools.total_ordering\nclass Lamp" in generated.code
    exec(compile(generated.code, "translated", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out == "False RED\n"


@pytest.mark.parametrize("name", READABLE)
def test_reads_as_python(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()


def test_comparisons_do_not_become_chains() -> None:
    text = translated("def f(a: int, b: int) -> bool:\n    return (a < 0) == (b < 0)\n")
    assert "return (a < 0) == (b < 0)" in text


def test_a_sequence_of_one_keeps_its_comma() -> None:
    text = translated("def f(xs: list[int], i: int, x: int) -> None:\n    xs[i:i] = (x,)\n")
    assert "xs[i:i] = (x,)" in text
