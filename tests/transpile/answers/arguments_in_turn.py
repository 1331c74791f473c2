"""Arguments in turn.

may refuse in part: cpp d go javascript lua nim python ruby rust swift

>>> f([4, 5, 6])
(41, 445)
"""


class Reader:
    def __init__(self, items: list[int]) -> None:
        self.items = items
        self.at = 0

    def next(self) -> int:
        self.at += 1
        return self.items[self.at - 1]


def three(a: int, b: int, c: int) -> int:
    return a * 100 + b * 10 + c


def f(items: list[int]) -> tuple[int, int]:
    reader = Reader(items)
    return three(reader.at, reader.next(), reader.at), three(items[0], items.pop(0), items[0])
