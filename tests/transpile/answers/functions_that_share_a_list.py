"""Functions that share a list.

One gives copies of it; the caller's variables have the functions' names.

targets: c cpp go rust

>>> f(5)
[[7, 0], [7, 4]]
"""

from typing import Callable


def logged(start: int) -> tuple[Callable[[int], int], Callable[[], list[int]]]:
    total = start
    log: list[int] = []

    def add(n: int) -> int:
        nonlocal total
        total += n
        log.append(total)
        return total

    def history() -> list[int]:
        return log[:]

    return add, history


def f(n: int) -> list[list[int]]:
    add, history = logged(n)
    add(2)
    early = history()
    add(-3)
    early.append(0)
    return [early, history()]
