"""A copy that is made for a call is what the function, the method or the constructor changes.

targets: all

>>> f([3, 1, 2], {"b": 1})
([1, 3, 2], [3, 1, 2, 9], ['a', 'b'], {'b': 1, 'c': 0}, [4, 1])
>>> f([7, 8], {})
([7, 8], [7, 8, 9], ['a'], {'c': 0}, [8, 7])
"""


class Counter:
    def __init__(self):
        self.asked = 0

    def without_least(self, items: list[int]) -> int:
        items.remove(min(items))
        self.asked += 1
        return sum(items) - len(items) + self.asked


class Pool:
    def __init__(self, items: list[int]):
        items.sort()
        self.first = items[0]


def halves_swapped(items: list[int]) -> list[int]:
    middle = len(items) // 3 * 2
    items[:middle] = items[:middle][::-1]
    return items


def keys_with(table: dict[str, int], key: str) -> list[str]:
    table[key] = 0
    return sorted(table)


def f(items: list[int], table: dict[str, int]) -> tuple[list[int], list[int], list[str], dict[str, int], list[int]]:
    swapped = halves_swapped(items[:])
    keys = keys_with(dict(table), "a")
    sums = [Counter().without_least(list(items)), Pool(items[:]).first]
    items.append(9)
    table["c"] = 0
    sums[0] += Counter().without_least(items.copy()) // 5 * 0
    return swapped, items, keys, table, sums
