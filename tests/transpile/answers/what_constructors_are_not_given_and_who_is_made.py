"""What constructors are not given, and who is made.

A default that stands before one that is made anew; a class that makes an object of one that comes later.

may refuse: all

>>> f('Ann')
('Ann 3.0 1.5', ['+2.5'], [], 'square')
"""

from dataclasses import dataclass, field


@dataclass
class Account:
    owner: str
    balance: float = 0.5
    history: list[str] = field(default_factory=list)

    def add(self, amount: float) -> None:
        self.balance += amount
        self.history.append(f"+{amount}")


class Shape:
    def __init__(self, name: str) -> None:
        self.name = name

    @staticmethod
    def unit() -> "Shape":
        return Square(1)


class Square(Shape):
    def __init__(self, side: int) -> None:
        super().__init__("square")
        self.side = side


def f(name: str) -> tuple[str, list[str], list[str], str]:
    first, second = Account(name), Account(name, 1.5)
    first.add(2.5)
    return f"{first.owner} {first.balance} {second.balance}", first.history, second.history, Shape.unit().name
