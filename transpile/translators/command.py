"""An external transpiler as a translator: any command that turns a source file into a target file."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from dragoman.datasets.problem import Problem
from dragoman.rules import loader
from dragoman.transpile.errors import TranslationError, TranslatorUnavailableError
from dragoman.transpile.protocol import Candidate, Feedback


class CommandTranslator:
    """Runs ``argv`` per problem, on this machine and not in a box: the tool is trusted, what it writes is not.

    Words may contain ``{source}`` (the source file), ``{outdir}`` (an empty folder), ``{target}`` (the language id) and
    ``{extension}``. The answer is the file with the target's extension in ``{outdir}``, else what the tool printed.
    """

    def __init__(self, argv: Sequence[str], timeout: float = 60.0, name: str = "command") -> None:
        """
        Raises:
            TranslationError: no command, or one that this machine does not have.
        """
        if not argv:
            raise TranslationError("translator.argv is empty; give the command as a list of words")
        if shutil.which(argv[0]) is None:
            raise TranslationError(f"translator.argv: there is no command {argv[0]!r} here; install it or give its path")
        self.name = name
        self.argv = tuple(argv)
        self.timeout = timeout

    def translate(self, problem: Problem, target: str, feedback: Feedback | None = None, *, sample: int = 0) -> Candidate:
        extensions = loader.language(target).extensions
        with tempfile.TemporaryDirectory(prefix="dragoman-") as folder:
            outdir = Path(folder) / "out"
            outdir.mkdir()
            source = Path(folder) / f"solution{loader.language(problem.language).extensions[0]}"
            source.write_text(problem.code, encoding="utf-8")
            places = {"source": str(source), "outdir": str(outdir), "target": target, "extension": extensions[0].lstrip(".")}
            argv = [word.format(**places) for word in self.argv]
            try:
                done = subprocess.run(argv, capture_output=True, timeout=self.timeout, cwd=folder, check=False)
            except subprocess.TimeoutExpired:
                return Candidate(target, None, no_candidate=f"{self.argv[0]} did not end within {self.timeout:g} s")
            except OSError as error:
                raise TranslatorUnavailableError(f"{self.argv[0]} can't be run: {error}") from error
            written = [p for p in sorted(outdir.rglob("*")) if p.suffix in extensions and p.is_file() and not p.is_symlink()]
            code = written[0].read_text("utf-8", "replace") if written else done.stdout.decode("utf-8", "replace")
        if not code.strip() or (done.returncode != 0 and not written):
            said = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()
            return Candidate(
                target, None, no_candidate=f"{self.argv[0]} gave nothing: {said[-1] if said else f'exit code {done.returncode}'}"
            )
        return Candidate(target, code, raw=code)
