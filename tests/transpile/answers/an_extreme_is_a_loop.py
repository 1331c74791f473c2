"""The smallest and the largest of lists, by themselves or by a key: what the loop reads is not what it makes.

targets: c cpp

>>> f([3, -7, 5], ["bb", "a", "c"], 4, [0.5, 2.0])
[-7, 5, 1, -7, 3, 1, 4, 3]
>>> f([2], ["x"], 0, [1.5])
[2, 2, 0, 2, 0, 2, 1, 1]
>>> f([1, 1, -1], ["aa", "bb"], 1, [-3.0, -3.5])
[-1, 1, 0, -1, 1, 2, 4, -4]
>>> f([], ["a"], 1, [0.0])
Traceback (most recent call last):
ValueError
>>> f([1], [], 1, [0.0])
Traceback (most recent call last):
ValueError
>>> f([1], ["a"], 1, [])
Traceback (most recent call last):
ValueError
"""


def f(numbers: list[int], words: list[str], near: int, sizes: list[float]) -> list[int]:
    ends = [min(numbers), max(numbers)]
    place = words.index(min(words, key=len))
    far = near
    far = max(numbers, key=lambda x: abs(x - far))
    nearest = near
    nearest = min(numbers, key=lambda x: abs(x - nearest)) if len(numbers) > 1 else 0
    letters = sum(len(w) for w in words) if words[0] != "x" else 1
    total = sum(numbers[:2]) if near < 3 else sum(numbers) - near + 4
    return [*ends, place, far, nearest, total, letters, int(max(sizes) + sum(sizes[1:]) / 2)]
