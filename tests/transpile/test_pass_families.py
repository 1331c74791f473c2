"""Classes that derive from each other, taken apart: the program means what it meant, and what can't be taken apart stays."""

from __future__ import annotations

import pytest

from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes.families import families, take_apart
from tests.transpile.reference import Machine

SHAPES = """
class Shape:
    def __init__(self, name: str, weight: int):
        self.name = name
        doubled = weight * 2
        self.weight = doubled

    def area(self) -> int:
        raise NotImplementedError

    def describe(self) -> str:
        return f"{self.name} of {self.area()} weighs {self.weight}"


class Square(Shape):
    def __init__(self, side: int):
        doubled = side + 1
        super().__init__("square", doubled)
        self.side = side

    def area(self) -> int:
        return self.side * self.side


class Tile(Square):
    def describe(self) -> str:
        text = super().describe()
        return text + "!"


class Dot(Shape):
    def area(self) -> int:
        return 0
"""
#: Name → the classes, an expression, and what it gives.
MEANINGS = {
    "a method of each class": (SHAPES, "Square(3).area() + Dot('dot', 1).area()", 9),
    "an inherited method calls that of the class": (SHAPES, "Square(3).describe()", "square of 9 weighs 8"),
    "a method of the base is called": (SHAPES, "Tile(2).describe()", "square of 4 weighs 6!"),
    "an inherited initialiser": (SHAPES, "Dot('dot', 4).describe()", "dot of 0 weighs 8"),
    "a test of the class": (SHAPES, "[isinstance(s, Square) for s in [Tile(1), Dot('d', 1), Square(2)]]", [True, False, True]),
}


@pytest.mark.parametrize("case", MEANINGS)
def test_a_family_taken_apart_means_what_it_meant(case: str) -> None:
    classes, expression, wanted = MEANINGS[case]
    module = frontend("python").parse(f"{classes}\n\ndef f():\n    return {expression}\n")
    apart, roots = take_apart(module, families(module))
    assert roots == {"Shape"}
    assert not [m for c in apart.classes for m in c.methods if c.name != "Shape"]
    assert not [n for n in ir.walk(apart) if isinstance(n, ir.Name) and n.id == "super"]
    assert Machine(apart).call("f") == wanted


#: Name → classes that stay as they are.
STAYING = {
    "an initialiser that returns early": (
        "class A:\n    def __init__(self, n: int = 0):\n        self.n = n\n        if n > 0:\n            return\n        self.n = 1\n\n"
        "class B(A):\n    def __init__(self):\n        super().__init__(3)\n"
    ),
    "a method that yields": (
        "class A:\n    def f(self, n: int):\n        yield n\n\nclass B(A):\n    def g(self) -> int:\n        return 1\n"
    ),
}


@pytest.mark.parametrize("case", STAYING)
def test_a_family_that_cannot_be_taken_apart_stays(case: str) -> None:
    module = frontend("python").parse(STAYING[case] + "\ndef f():\n    return A(), B()\n")
    apart, roots = take_apart(module, families(module))
    assert not roots
    assert apart == module
