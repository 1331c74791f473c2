"""Copies of everything inside.

may refuse: all

>>> f([[1], [2]], {'a': [1]}, [{1}, {2}], {'k': {'l': [1]}})
['[[1], [2]]', "{'a': [1]}", "{'k': {'l': [1]}}", '[[1, 1], [2]]', "{'a': [1, 3]}", "{'k': {'l': [1, 7]}}", '[[1], [2], [1, 9], [2]]']
"""

import copy


def f(rows: list[list[int]], table: dict[str, list[int]], found: list[set[int]], nested: dict[str, dict[str, list[int]]]) -> list[str]:
    taken, kept, seen, inner = copy.deepcopy(rows), copy.deepcopy(table), copy.deepcopy(found), copy.deepcopy(nested)
    taken[0].append(1)
    kept["a"].append(3)
    seen[0].add(9)
    inner["k"]["l"].append(7)
    return [str(rows), str(table), str(nested), str(taken), str(kept), str(inner), str([sorted(s) for s in found + seen])]
