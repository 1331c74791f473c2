"""Values that may be none are looked up.

targets: go rust

>>> f({'a': None, 'b': 1}, ['a', 'b', 'c'])
(['b'], [None, 1, None])
"""


def f(d: dict[str, int | None], keys: list[str]):
    there = [k for k in keys if d.get(k) is not None]
    return there, [d.get(k) for k in keys]
