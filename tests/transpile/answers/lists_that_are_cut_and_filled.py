"""Lists are cut, filled and sorted: the short forms of Bash say the same.

targets: bash

>>> f([3, 1], ['bb', 'a', 'ccc'])
[[8, 1, 7], ['a', 'bb', 'ccc'], [(1, ['a', 'a']), (2, ['bb', 'b']), (3, ['ccc', 'c'])], [8, 1, 16, 3], [2, 1, 'bb']]
>>> f([], [])
[[], [], [], [1, 0, 0, 0], [-1]]
>>> f([5, 6, 7], ['x y'])
[[8], ['x y'], [(3, ['x y', 'x'])], [2, 0, 8, 1], ['x y']]
"""


def f(items: list[int], words: list[str]) -> list[object]:
    out: list[object] = []
    kept = sorted(words, key=lambda w: (len(w), w))
    rows = sorted((len(w), [w, w[:1]]) for w in words)
    items.insert(1, 7)
    items.insert(30, 8)
    items[:] = items[::-1]
    place = len(words)
    del items[place:]
    counts = {w: len(w) for w in words}
    while len(counts) > 1:
        out.append(counts.pop(words[len(out)]))
    queue = iter(words)
    try:
        out.append(next(queue))
    except StopIteration:
        out.append(-1)
    return [items, kept, rows, [2**place, place >> 1, sum(items), abs(-place)], out]
