"""What is said to type checkers.

may refuse: all

>>> f(['3,4', '5'], 3)
"12 #3 {'side': 3, 'name': 'own'} {'x': 3, 'y': 4} 2 end"
>>> f(['1,2,3'], 3)
Traceback (most recent call last):
TypeError
>>> f(['1,2'], 2)
"4 #2 {'side': 2, 'name': 'own'} {'x': 1, 'y': 2} 1 end"
"""

from dataclasses import asdict, dataclass, replace
from typing import Generic, NamedTuple, NewType, Protocol, TypeVar, overload

T = TypeVar("T")
Id = NewType("Id", int)


class Shape(Protocol):
    def area(self) -> int: ...


class Point(NamedTuple):
    x: int
    y: int = 2


@dataclass(frozen=True)
class Square:
    side: int
    name: str = "square"

    def area(self) -> int:
        return self.side * self.side


@dataclass(frozen=True)
class Bar:
    size: Point

    def area(self) -> int:
        return self.size.x * self.size.y


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


def largest(shapes: list[Shape]) -> Shape:
    return max(shapes, key=lambda s: s.area())


def label(number: Id) -> str:
    return f"#{number}"


def f(rows: list[str], side: int) -> str:
    points = [Point(*map(int, row.split(","))) for row in rows]
    square = replace(Square(side), name="own")
    shapes = [square, *[Bar(p) for p in points]]
    stack: Stack[int] = Stack()
    stack.push(len(points))
    words: Stack[str] = Stack()
    words.push("end")
    return f"{largest(shapes).area()} {label(Id(side))} {asdict(square)} {points[0]._asdict()} {stack.pop()} {words.pop()}"
