"""What is merged or chosen is made where it is needed.

targets: all

>>> f(["a", "b"], [1, 2], ["c", "a"])
({'a': None, 'b': 2, 'c': None}, {'a': 9, 'b': 2})
>>> f([], [1, 2], [])
({}, {})
"""


def merged(keys: list[str], values: list[int], missing: list[str]) -> dict[str, int | None]:
    return dict(zip(keys, values)) | {key: None for key in missing}


def replaced(keys: list[str], values: list[int]) -> dict[str, int]:
    return dict(zip(keys, values)) | dict(zip(keys[:1], [9]))


def f(keys: list[str], values: list[int], missing: list[str]) -> tuple[dict[str, int | None], dict[str, int]]:
    return merged(keys, values, missing), replaced(keys, values)
