"""A list whose keys fail stays as it was.

targets: cpp d go nim rust swift

>>> f(['x'], {'a': 3, 'b': 2, 'c': 1})
['x', "no 'x'"]
>>> f(['a', 'b', 'c'], {'a': 3, 'b': 2, 'c': 1})
['a', 'b', 'c']
>>> f(['b', 'a', 'x', 'c'], {'a': 3, 'b': 2, 'c': 1})
['b', 'a', 'x', 'c', "no 'x'"]
"""


def f(words: list[str], table: dict[str, int]) -> list[str]:
    kept = words[:]
    try:
        kept.sort(key=lambda w: table[w])
    except KeyError as error:
        return [*kept, f"no {error}"]
    try:
        return sorted(kept, key=table.__getitem__, reverse=True)
    except KeyError:
        return ["never"]
