"""Python programs that will be asked for, run ahead in one process of the sandbox: starting one costs more than most of them do."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from dragoman.transpile.recording import Run

_BOX = """
def run_all(mark, preludes, programs):
    import marshal, sys

    compiled = [marshal.loads(p) if isinstance(p, bytes) else compile(p, "prelude", "exec") for p in preludes]
    for prelude, source in programs:
        scope = {"__name__": "__main__"}
        if prelude is not None:
            exec(compiled[prelude], scope)
        exec(compile(source, "ahead", "exec"), scope)
        sys.stdout = sys.__stdout__
        sys.setrecursionlimit(1000)
        sys.stdout.write("\\n" + mark + "\\n")
        sys.stdout.flush()
"""

_COMPILE = """
import marshal, sys
sys.stdout.buffer.write(marshal.dumps([marshal.dumps(compile(p, "prelude", "exec", optimize=2)) for p in {texts!r}]))
"""


class Preludes:
    """What many programs begin with, compiled by the interpreter of the sandbox: that takes as long as all else that most of them do.

    It is compiled in a box of its own, in which no program of anybody else runs, and only when it is asked for a second time.
    """

    def __init__(self, run: Run, texts: Sequence[str]) -> None:
        self.texts = tuple(texts)
        self._run = run
        self._asked = 0
        self._compiled: bytes | None = None

    def code(self) -> str:
        """An expression for the list of preludes, as texts or as what ``marshal`` reads."""
        self._asked += 1
        if self._compiled is None and self._asked > 1:
            self._compiled = self._run(_COMPILE.format(texts=self.texts), b"")
        return f"marshal.loads({self._compiled!r})" if self._compiled else repr(self.texts)

    def split(self, source: str) -> tuple[int | None, str]:
        """Which prelude a program begins with, and the rest of it."""
        for number, text in enumerate(self.texts):
            if source.startswith(text):
                return number, source[len(text) :]
        return None, source


class Ahead:
    """Runs programs as ``run`` does; those that ran together before are not run again.

    Only for programs that leave nothing behind but their output: each is given a module of its own, not a process.
    """

    def __init__(self, run: Run, preludes: Preludes) -> None:
        self._run = run
        self._preludes = preludes
        self._known: dict[str, bytes] = {}

    def __call__(self, source: str, stdin: bytes) -> bytes:
        known = self._known.get(source) if not stdin else None
        return self._run(source, stdin) if known is None else known

    def together(self, sources: Sequence[str]) -> None:
        """Runs programs without input one after another. If one ends the process, it and those after it are run when they are asked for."""
        mark = "\x1eahead-" + secrets.token_hex(8)
        programs = list(map(self._preludes.split, sources))
        written = self._run(f"{_BOX}\nimport marshal\nrun_all({mark!r}, {self._preludes.code()}, {programs!r})\n", b"")
        finished = written.split(f"\n{mark}\n".encode())[:-1]
        self._known.update(zip(sources, finished, strict=False))
