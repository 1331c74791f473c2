"""Letters and elements with their places: the short forms of Lua say the same.

targets: lua

>>> f('abc', 'xy', [1, 2, 3])
['ax', 'by', (0, 'a'), (1, 'b'), (2, 'c'), (1, 'x'), (2, 'y'), ('b', 1), ('c', 2), 121, 120, (1, [1]), (2, [2]), (3, [3])]
>>> f('', 'x', [])
[(1, 'x'), 120]
>>> f('q', '', [5])
[(0, 'q'), (5, [5])]
"""


def f(left: str, right: str, many: list[int]) -> list[object]:
    out: list[object] = []
    for a, b in zip(left, right):
        out.append(a + b)
    for i, c in enumerate(left):
        out.append((i, c))
    for i, c in enumerate(right, 1):
        out.append((i, c))
    for c, n in zip(left[1:], many):
        out.append((c, n))
    for c in reversed(right):
        out.append(ord(c))
    rest = many
    for a, b in zip(rest, many):
        rest = [b]
        out.append((a, rest))
    return out
