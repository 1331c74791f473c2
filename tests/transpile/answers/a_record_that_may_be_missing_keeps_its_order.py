"""A dictionary that may be missing in another keeps the order of its keys.

targets: all
may refuse: bash

>>> f([{'id': 'b', 'at': 'x'}, {'id': 'a', 'at': 'y'}], 'a')
['id=a', 'at=y']
>>> f([{'id': 'b', 'at': 'x'}], 'c')
[]
"""


def f(rows: list[dict[str, str]], key: str) -> list[str]:
    index = {row["id"]: row for row in rows}
    found = index.get(key)
    if not found:
        return []
    return [f"{name}={value}" for name, value in found.items()]
