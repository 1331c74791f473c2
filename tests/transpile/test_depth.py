"""Programs that nest deeply are translated, and what is too deep for any stack is a clear error."""

from __future__ import annotations

import sys
import threading

import pytest

from dragoman.transpile.depth import with_room
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.haskell import Haskell
from dragoman.transpile.passes import terms

pytestmark = pytest.mark.compiles

SUM = "def f(x: int) -> int:\n    return " + " + ".join(f"x * {i}" for i in range(400)) + "\n"
TEXT = "def f(x: str) -> str:\n    return " + " + ".join(f"x[{i}:]" for i in range(400)) + "\n"
CASES = "def f(x: str) -> int:\n    if x == '':\n        return -1\n"
CASES += "".join(f"    elif x == 'w{i}':\n        return {i}\n" for i in range(160)) + "    return -2\n"


@pytest.mark.parametrize("target", ["c", "go", "haskell", "javascript", "python", "rust"])
@pytest.mark.parametrize("code", [SUM, TEXT, CASES], ids=["sum", "text", "cases"])
def test_long_chains_are_translated_whole(code: str, target: str) -> None:
    generated = generator(target, "python").generate(frontend("python").parse(code))
    assert generated.complete
    last = {SUM: "399", TEXT: "399", CASES: "w159"}[code]
    assert last in generated.code


def test_a_deep_translation_works() -> None:
    names: dict[str, object] = {}
    exec(generator("python", "python").generate(frontend("python").parse(CASES)).code, names)
    assert names["f"]("w159") == 159  # type: ignore[operator]


def test_the_limits_are_as_before() -> None:
    before = sys.getrecursionlimit(), threading.stack_size()

    def deep(n: int) -> int:
        return 0 if n == 0 else 1 + deep(n - 1)

    assert with_room(lambda: deep(20_000)) == 20_000
    assert (sys.getrecursionlimit(), threading.stack_size()) == before


def test_what_has_no_end_is_an_error_and_others_pass_through() -> None:
    def endless(n: int) -> int:
        return endless(n + 1)

    with pytest.raises(TranslationError, match="nests too deeply: split"):
        with_room(lambda: endless(0))

    def fails() -> int:
        if threading.current_thread() is threading.main_thread():
            raise RecursionError
        raise KeyError("x")

    with pytest.raises(KeyError, match="x"):
        with_room(fails)


def test_a_loop_is_not_written_once_more_for_each_loop_around_it(monkeypatch: pytest.MonkeyPatch) -> None:
    counts: list[int] = []
    write = Haskell.term_Loop

    def counted(self: Haskell, term: terms.Loop) -> None:
        counts[-1] += 1
        write(self, term)

    monkeypatch.setattr(Haskell, "term_Loop", counted)
    for depth in (3, 6):
        lines = ["def f(n: int) -> int:", "    total = 0"]
        for d in range(depth):
            lines += ["    " * (d + 1) + f"i{d} = 0", "    " * (d + 1) + f"while i{d} < n:"]
        lines.append("    " * (depth + 1) + "total += 1")
        lines += ["    " * (d + 2) + f"i{d} += 1" for d in reversed(range(depth))]
        counts.append(0)
        generator("haskell", "python").generate(frontend("python").parse("\n".join([*lines, "    return total"])))
    assert counts[1] <= 3 * counts[0]
