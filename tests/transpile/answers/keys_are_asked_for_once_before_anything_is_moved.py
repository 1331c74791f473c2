"""Keys are asked for once before anything is moved.

targets: cpp d go nim rust swift

>>> f([2, 3, 1])
[3, 2, 1, 2, 3, 1, 2, 3, 1, 3, 2, 3, 1, 2, 3, 1, 3, 2, 1]
>>> f([7])
[7, 7, 7, 7, 7, 7, 7]
"""


def f(numbers: list[int]) -> list[int]:
    asked: list[int] = []

    def key(number: int) -> int:
        asked.append(number)
        return -number

    ordered = sorted(numbers, key=key)
    numbers.sort(key=key)
    return ordered + asked + [min(numbers, key=key)] + asked
