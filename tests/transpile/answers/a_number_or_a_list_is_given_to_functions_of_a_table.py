"""A table holds functions of numbers and of lists.

targets: all

>>> f([1, -2, 4], -3)
[3, 3, 3]
"""


def f(data: list[int], n: int) -> list[int]:
    table = {"abs": abs, "len": len, "sum": sum}
    return [table["abs"](n), table["sum"](data), table["len"](data)]
