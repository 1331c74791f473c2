"""Keys first, lists later.

may refuse in part: cpp d go javascript lua nim python ruby rust swift

>>> f([0, 132], [5, 991, 32])
{0: [], 132: [5, 32]}
"""


def f(keys: list[int], items: list[int]) -> dict[int, list[int]]:
    found = dict.fromkeys(keys)
    for key in found:
        found[key] = [item for item in items if key * 2 > item]
    return found
