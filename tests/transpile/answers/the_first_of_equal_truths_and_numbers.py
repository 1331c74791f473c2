"""The first of equal truths and numbers.

may refuse: all

>>> f(1, 1.0)
['True', '1', 'True', '1', 'False']
>>> f(0, 0.0)
['True', '0', '0', '0', 'False']
"""


def f(n: int, x: float) -> list[str]:
    return [str(max(True, n)), str(min(n, True)), str(min(True, n)), str(max(n, False)), str(min(False, x))]
