"""Tuples of letters, and of integers, are keys of dictionaries and sets.

targets: all

>>> f(["eat", "tea", "tan", "ate", "nat", "bat"], [[1, 2], [12], [1, 2], [2, 1]])
([['bat'], ['tan', 'nat'], ['eat', 'tea', 'ate']], 4, [[1, 2], [12], [2, 1]], 2)
>>> f(["", "a"], [[], [1]])
([[''], ['a']], 0, [[], [1]], 2)
"""

from collections import defaultdict


def grouped(words):
    groups = defaultdict(list)
    for word in words:
        groups[tuple(sorted(word))].append(word)
    return sorted(groups.values(), key=len)


def repeated(words):
    seen = set()
    many = {}
    for word in words:
        key = tuple(sorted(word))
        if key in seen:
            many[key] = many.get(key, 1) + 1
        seen.add(key)
    return len(many) + sum(1 for n in many.values() if n > 1)


def once(rows):
    seen = set()
    out = []
    for row in rows:
        key = tuple(row)
        if key not in seen:
            seen.add(key)
            out.append(row)
    return out


def sets_of(rows):
    found = {}
    for row in rows:
        found.setdefault(tuple(sorted(set(row))), []).append(len(row))
    return len(found)


def f(words, rows):
    return grouped(words), repeated(words), once(rows), sets_of(rows)
