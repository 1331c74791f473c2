"""D, Swift, Nim, C++ and PHP, which copy on assignment: programs mean in them what they mean in Python."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from dragoman.executors import Executor
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from tests.support import missing

pytestmark = pytest.mark.compiles

#: Programs whose output under Python is what the translations must print.
PROGRAMS = {
    "a copy keeps what its source loses": """
class Log:
    def __init__(self) -> None:
        self.xs = [1]

    def add(self) -> list[int]:
        old = self.xs[:]
        self.xs.append(2)
        return old

def before(xs: list[int]) -> int:
    ys = xs[:]
    xs.pop()
    return len(ys)

def grown(n: int) -> list[int]:
    xs = [n, 2, 3]
    ys = list(xs)
    xs.append(4)
    return ys

def keys(d: dict[str, int]) -> dict[str, int]:
    e = dict(d)
    d["z"] = 1
    return e

def both(xs: list[int]) -> tuple[list[int], int]:
    return (xs[:], xs.pop())

print(before([1, 2, 3]), grown(1), keys({"a": 1}), Log().add(), both([1, 2]))
""",
    "a list beside what is taken off it": """
def pair(xs: list[int]) -> tuple[list[int], int]:
    return (xs, xs.pop())

def rows(xs: list[int]) -> list[list[int]]:
    return [xs, xs + [xs.pop()], [len(xs), xs.pop(), len(xs)]]

print(pair([1, 2, 3]), rows([1, 2, 3]))
""",
    "a heap is laid out as heapq does it": """
import heapq

def layouts(h: list[int]) -> list[list[int]]:
    heapq.heapify(h)
    out = [list(h)]
    for x in (1, 4, 0):
        heapq.heappush(h, x)
        heapq.heappop(h)
        out.append(list(h))
    heapq.heapreplace(h, 4)
    out.append(list(h))
    return out

print(layouts([0, 1, 1, 5, 6, 2, 3, 1, 1, 2]), layouts([5, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]))
""",
    "handlers of classes that others derive from": """
def named(xs: list[int], d: dict[int, int], i: int) -> str:
    try:
        return str(xs[i] // d[i])
    except (KeyError, ZeroDivisionError):
        return "key or zero"
    except LookupError:
        return "index"
    except IndexError:
        return "never"

def wide(xs: list[int], d: dict[int, int], i: int) -> str:
    try:
        return str(xs[i] + d[i])
    except KeyError:
        return "key"
    except Exception:
        return "any"

def text(d: dict[str, int], s: str) -> str:
    try:
        return str(d[s] + int(s))
    except ValueError:
        return "value"
    except (KeyError, ValueError):
        return "key"

print(named([1], {}, 0), named([1], {}, 5), named([1], {0: 0}, 0), wide([1], {}, 0), wide([1], {}, 5))
print(text({"1": 2}, "x"), text({"x": 2}, "x"), text({"1": 1}, "1"))
""",
    "slices with bounds of all signs": """
def parts(s: str, xs: list[int], a: int, b: int) -> list[str]:
    texts = [s[a:], s[:a], s[a:b], s[1:], s[:2], s[1:3], s[-2:], s[:-1], s[1:-1], s[-3:-1]]
    lists = [xs[a:], xs[:a], xs[a:b], xs[1:], xs[:2], xs[1:3], xs[-2:], xs[:-1], xs[1:-1], xs[-3:-1]]
    return [t + str(x) for t, x in zip(texts, lists)]

for s, xs in (("", []), ("a", [1]), ("abcde", [1, 2, 3, 4, 5])):
    for a in (-9, -2, 0, 1, 4, 9):
        print(parts(s, xs, a, 3), parts(s, xs, a, -1), parts(s, xs, 2, a))
""",
    "texts of numbers and texts in lists": """
def shown(xs: list[float], ys: list[str], d: dict[str, list[int]]) -> str:
    return f"{xs} {ys} {d} {[ys]}"

print(shown([0.1, 1e16, 1e15, 5e-324, 123456789012345680.0, 0.30000000000000004], ["it's", "a\\n\\x01\\\\", '"\\''], {"k": [1]}))
""",
    "numbers that texts say": """
for text in ("12", " -7\\n", "1_0", "1__0", "1_", "_1", "+5", "x", ""):
    try:
        print(int(text))
    except ValueError as error:
        print(error)
""",
}


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as made:
        yield made


COPYING = ("d", "swift", "nim", "cpp", "php")
HEAP = "a heap is laid out as heapq does it"


@pytest.mark.parametrize(("what", "target"), [*((what, target) for what in PROGRAMS for target in COPYING), (HEAP, "haskell")])
def test_programs_mean_the_same(what: str, target: str, executor: Executor) -> None:
    """Compiled and run."""
    if not executor.toolchain(target).found:
        missing(executor.toolchain(target).why)
    wanted = subprocess.run([sys.executable, "-c", PROGRAMS[what]], capture_output=True, text=True, check=True).stdout
    made = generator(target, "python")
    generated = made.generate(frontend("python").parse(PROGRAMS[what]))
    assert generated.complete, generated.diagnostics
    out = executor.run(executor.compile(target, *made.whole_program(generated.code)))
    assert out.stdout.decode() == wanted, out


@pytest.mark.parametrize("target", ["swift", "nim"])
def test_a_change_of_what_a_function_hands_out_is_refused(target: str) -> None:
    """It would be a copy: the row of the grid would stay as it was."""
    source = "def row(grid: list[list[int]], i: int) -> list[int]:\n    return grid[i]\n\ndef f(grid: list[list[int]]) -> list[list[int]]:\n    row(grid, 0).append(1)\n    return grid\n"
    made = generator(target, "python").generate(frontend("python").parse(source))
    assert [d.code for d in made.diagnostics] == ["alias"]
