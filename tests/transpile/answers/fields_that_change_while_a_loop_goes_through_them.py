"""Fields that change while a loop goes through them.

Loops through fields that change meanwhile, by what the loop says or by a method.

may refuse: all

>>> f([1, 3, 5, 2, 7, 9])
([3, 2, 9], [3, 2, 9], 31, [3, 2, 9, 4, 3, 10])
"""


class Box:
    def __init__(self, items: list[int]) -> None:
        self.items = items

    def clean(self) -> None:
        for x in self.items:
            if x % 2:
                self.items.remove(x)

    def drop(self, x: int) -> None:
        self.items.remove(x)

    def grow(self) -> int:
        total = 0
        for x in self.items:
            total += x
            if len(self.items) < 6:
                self.items.append(x + 1)
        return total


def f(items: list[int]) -> tuple[list[int], list[int], int, list[int]]:
    box, line = Box(items[:]), Box(items[:])
    box.clean()
    cleaned = box.items[:]
    for x in line.items:
        line.drop(x)
    return cleaned, line.items, box.grow(), box.items
