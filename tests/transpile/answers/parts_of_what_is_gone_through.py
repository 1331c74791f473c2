"""Parts of what is gone through.

targets: go rust

>>> f([['a', 1], ['b', 2], ['a', 4]], {'x': 1, 'y': 1})
({'a': 2.5, 'b': 2.0}, {1: ['y', 'x']})
"""


def f(scores, words):
    groups = {}
    for name, score in scores:
        total, n = groups.get(name, (0, 0))
        groups[name] = (total + score, n + 1)
    by_size = {}
    for word, size in words.items():
        by_size.setdefault(size, []).append(word)
    for size in by_size.values():
        size.sort(reverse=True)
    return {name: total / n for name, (total, n) in groups.items()}, by_size
