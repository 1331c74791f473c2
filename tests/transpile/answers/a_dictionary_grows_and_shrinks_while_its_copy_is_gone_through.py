"""A dictionary grows and shrinks while its copy is gone through.

may refuse in part: cpp d go javascript lua nim python ruby rust swift

>>> f([2, 3, 2], 6)
({0: 0, 2: 1, 3: 1, 5: 2, 4: 2}, {'aa': 3, 'bb': 3}, [1, 0, 2, 3])
"""


class Register:
    def __init__(self, counts: dict[str, int]) -> None:
        self.counts = counts

    def drop(self, key: str) -> None:
        del self.counts[key]


def loads(items: list[int], most: int) -> dict[int, int]:
    best = {0: 0}
    for weight in items:
        for load, count in list(best.items()):
            if load + weight <= most and count + 1 > best.get(load + weight, -1):
                best[load + weight] = count + 1
    return best


def f(items: list[int], most: int) -> tuple[dict[int, int], dict[str, int], list[int]]:
    register = Register({"a": 1, "b": 2})
    for key in list(register.counts):
        register.counts[key + key] = 3
        register.drop(key)
    numbers = {x: x for x in items}
    seen = []
    for x in list(numbers):
        seen.append(x)
        numbers.pop(x + 1, None)
    for key, row in {1: items}.items():
        for x in list(row):
            items.remove(x)
    for i, x in enumerate(list(seen)):
        seen.insert(0, i)
    return loads([2, 3, 2], most), register.counts, seen + items
