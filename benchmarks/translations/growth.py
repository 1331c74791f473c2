"""How the cost of a translation grows with a program: the time for one twice as long, or one loop deeper, over the time before.

Each shape is a program of one size parameter. A figure of about 2 says that the cost grows with the length (for nested loops: with
the depth); 4 would be a square, and what explodes shows at once. All sizes are translated in this process, in turn, and the least
of a few runs counts, so that a busy machine changes little.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def _functions(n: int) -> str:
    one = "def f{i}(xs: list[int], k: int) -> int:\n    total = 0\n    for x in xs:\n        if x % 3 == k:\n            total += x\n    return total\n"
    return "\n".join(one.format(i=i) for i in range(n))


def _statements(n: int) -> str:
    step = "    if xs[{i}] > k:\n        total += xs[{i}] * k\n    names[str(total)] = {i}\n"
    head = "def f(xs: list[int], k: int) -> int:\n    total = 0\n    names: dict[str, int] = {}\n"
    return head + "".join(step.format(i=i) for i in range(n)) + "    return total + len(names)\n"


def _chain(n: int) -> str:
    terms = " + ".join(f"x * {i}" for i in range(n))
    return f"def f(x: int) -> int:\n    return {terms}\n"


def _branches(n: int) -> str:
    cases = "".join(f"    elif word == 'w{i}':\n        return {i}\n" for i in range(n))
    return f"def f(word: str) -> int:\n    if word == '':\n        return -1\n{cases}    return -2\n"


def _loops(n: int) -> str:
    lines = ["def f(xs: list[int]) -> int:", "    total = 0"]
    for d in range(n):
        lines += ["    " * (d + 1) + f"i{d} = 0", "    " * (d + 1) + f"while i{d} < len(xs):"]
    lines.append("    " * (n + 1) + f"total += xs[i{n - 1}]")
    lines += ["    " * (d + 2) + f"i{d} += 1" for d in reversed(range(n))]
    return "\n".join([*lines, "    return total"]) + "\n"


#: Programs by size, and the smaller of the two sizes that are compared.
SHAPES: dict[str, tuple[Callable[[int], str], int]] = {
    "functions": (_functions, 40),
    "statements": (_statements, 60),
    "operators": (_chain, 250),
    "branches": (_branches, 60),
    "nested loops": (_loops, 4),
}


def measure(targets: Sequence[str], repeat: int = 3) -> Iterator[dict[str, Any]]:
    """One row per target: for each shape the CPU time of the double size over that of the size itself."""
    for target in targets:
        yield {"target": target, **{name: _ratio(target, shape, size, repeat) for name, (shape, size) in SHAPES.items()}}


def _ratio(target: str, shape: Callable[[int], str], size: int, repeat: int) -> float:
    least = [min(_seconds(target, shape(n)) for _ in range(repeat)) for n in (size, 2 * size)]
    return round(least[1] / least[0], 1)


def _seconds(target: str, code: str) -> float:
    start = time.process_time()
    generator(target, "python").generate(frontend("python").parse(code))
    return time.process_time() - start
