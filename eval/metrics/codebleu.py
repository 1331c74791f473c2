"""CodeBLEU, the package's own value (Ren et al., 2020), from a worker process with a fixed hash seed."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from functools import cache
from importlib import metadata
from types import TracebackType
from typing import IO, Any

#: Our language ids that the package has keywords and a grammar for, and its names for them.
LANGUAGES = {
    "java": "java",
    "javascript": "javascript",
    "csharp": "c_sharp",
    "php": "php",
    "c": "c",
    "cpp": "cpp",
    "python": "python",
    "go": "go",
    "ruby": "ruby",
    "rust": "rust",
}
HASH_SEED = "0"
#: Seconds for one pair. A pair takes milliseconds; a parser that hangs is killed.
TIMEOUT = 20.0

COMPONENTS = ("ngram_match_score", "weighted_ngram_match_score", "syntax_match_score", "dataflow_match_score")


class CodeBleu:
    """A worker that scores pairs one after another; restarted when a pair kills it. A context manager; safe to share between threads."""

    def __init__(self, timeout: float = TIMEOUT) -> None:
        self._timeout = timeout
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._lock = threading.Lock()

    def __enter__(self) -> CodeBleu:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def score(self, candidate: str, references: Sequence[str], language: str) -> dict[str, float] | str:
        """``codebleu`` and its four components, each in 0..1, of the best of ``references``; or the reason why there is no score."""
        if language not in LANGUAGES:
            return f"no grammar for {language}"
        if not references:
            return "no reference"
        request = {"candidate": candidate, "references": list(references), "lang": LANGUAGES[language]}
        with self._lock:
            reply = self._ask(json.dumps(request))
        if isinstance(reply, str):
            return reply
        return str(reply["error"]) if "error" in reply else {name: float(reply[name]) for name in ("codebleu", *COMPONENTS)}

    def _ask(self, request: str) -> dict[str, Any] | str:
        process = self._process or self._start()
        assert process.stdin is not None
        try:
            process.stdin.write(request + "\n")
            process.stdin.flush()
            line = self._lines.get(timeout=self._timeout)
        except BrokenPipeError:
            line = None
        except queue.Empty:
            self.close()
            return f"no answer within {self._timeout:g} s"
        if line is None:
            self.close()
            return "the parser crashed"
        return json.loads(line)  # type: ignore[no-any-return]

    def _start(self) -> subprocess.Popen[str]:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "dragoman.eval.metrics.codebleu_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="ascii",
            env={**os.environ, "PYTHONHASHSEED": HASH_SEED},
        )
        assert self._process.stdout is not None
        self._lines = queue.SimpleQueue()
        threading.Thread(target=_pump, args=(self._process.stdout, self._lines), daemon=True).start()
        return self._process

    def close(self) -> None:
        """End the worker."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    _close(pipe)


def _pump(stream: IO[str], lines: queue.SimpleQueue[str | None]) -> None:
    try:
        for line in stream:
            lines.put(line)
    except ValueError:  # the pipe was closed under us: the worker was given up
        pass
    lines.put(None)


def _close(pipe: IO[str]) -> None:
    with contextlib.suppress(BrokenPipeError):  # what was still buffered for a worker that is gone
        pipe.close()


@cache
def signature() -> str:
    """What the figures depend on: the package, the parser, the grammars and the hash seed."""
    packages = ["codebleu", "tree-sitter", *(f"tree-sitter-{name.replace('_', '-')}" for name in sorted(set(LANGUAGES.values())))]
    return "|".join([*(f"{name}:{metadata.version(name)}" for name in packages), f"hashseed:{HASH_SEED}", "weights:.25,.25,.25,.25"])
