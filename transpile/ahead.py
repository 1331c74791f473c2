"""Python programs that will be asked for, run ahead in one process of the sandbox: starting one costs more than most of them do."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from dragoman.transpile.recording import Run

_BOX = """
def run_all(mark, sources):
    import sys

    for source in sources:
        exec(compile(source, "ahead", "exec"), {"__name__": "__main__"})
        sys.stdout = sys.__stdout__
        sys.setrecursionlimit(1000)
        sys.stdout.write("\\n" + mark + "\\n")
        sys.stdout.flush()
"""


class Ahead:
    """Runs programs as ``run`` does; those that ran together before are not run again.

    Only for programs that leave nothing behind but their output: each is given a module of its own, not a process.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._known: dict[str, bytes] = {}

    def __call__(self, source: str, stdin: bytes) -> bytes:
        known = self._known.get(source) if not stdin else None
        return self._run(source, stdin) if known is None else known

    def together(self, sources: Sequence[str]) -> None:
        """Runs programs without input one after another. If one ends the process, it and those after it are run when they are asked for."""
        mark = "\x1eahead-" + secrets.token_hex(8)
        written = self._run(f"{_BOX}\nrun_all({mark!r}, {list(sources)!r})\n", b"")
        finished = written.split(f"\n{mark}\n".encode())[:-1]
        self._known.update(zip(sources, finished, strict=False))
