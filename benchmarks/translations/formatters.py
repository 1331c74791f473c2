"""What a target's own formatter leaves of our output: the share of lines that it keeps as they are.

Where a formatter can be told so, it does not wrap: how long a line may be is the house's matter, and counted apart.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from dragoman.executors.home import home
from dragoman.executors.local import bwrap_path
from dragoman.rules import loader

TIMEOUT = 180


@dataclass(frozen=True, slots=True)
class Formatter:
    """A command that formats in place the files that follow it."""

    argv: tuple[str, ...]
    #: A root of its own that it lives in, by the toolchains' names.
    root: str = ""

    @property
    def name(self) -> str:
        return Path(self.argv[0]).name


def _clang(style: str) -> Formatter:
    return Formatter(("clang-format", "-i", f"--style={{{style}, ColumnLimit: 0}}"))


FORMATTERS = {
    "c": _clang("BasedOnStyle: LLVM, IndentWidth: 4"),
    "cpp": _clang("BasedOnStyle: LLVM, IndentWidth: 4"),
    "csharp": _clang("BasedOnStyle: Microsoft, Language: CSharp"),
    "java": _clang("BasedOnStyle: Google, IndentWidth: 4, Language: Java"),
    "javascript": _clang("BasedOnStyle: Google, Language: JavaScript"),
    "typescript": _clang("BasedOnStyle: Google, Language: JavaScript"),
    "go": Formatter(("gofmt", "-w")),
    "rust": Formatter(("rustfmt", "--edition", "2021", "--config", "max_width=160,use_small_heuristics=Max")),
    "perl": Formatter(("perltidy", "-b", "-bext=/", "-l=0")),
    "bash": Formatter(("shfmt", "-w", "-i", "4")),
    "elixir": Formatter(("mix", "format")),
    "dart": Formatter(("/usr/bin/dart", "format"), root="sid"),
    "ruby": Formatter(("rubocop", "-x", "--only", "Layout", "--except", "Layout/LineLength")),
    "php": Formatter(("phpcbf", "-q", "--standard=PSR12")),
    "python": Formatter(("ruff", "format", "-q", "--line-length=160")),
}


def kept(target: str, programs: Sequence[str]) -> tuple[str, float] | None:
    """The formatter's name and the share of the programs' lines that it keeps; None where the machine has none that runs."""
    formatter = FORMATTERS.get(target)
    if formatter is None or not programs:
        return None
    with tempfile.TemporaryDirectory(prefix="dragoman-") as folder:
        extension = loader.language(target).extensions[0]
        files = [Path(folder) / f"program{k}{extension}" for k in range(len(programs))]
        for file, code in zip(files, programs, strict=True):
            file.write_text(code)
        command = _command(formatter, Path(folder))
        if command is None:
            return None
        names = [file.name for file in files]
        done = subprocess.run([*command, *names], cwd=folder, capture_output=True, timeout=TIMEOUT, check=False, stdin=subprocess.DEVNULL)
        formatted = [file.read_text() for file in files]
    if formatted == list(programs) and done.returncode != 0:
        return None
    same = sum(_same_lines(code, text) for code, text in zip(programs, formatted, strict=True))
    return formatter.name, same / sum(len(code.splitlines()) for code in programs)


def _same_lines(code: str, text: str) -> int:
    return sum(block.size for block in SequenceMatcher(None, code.splitlines(), text.splitlines(), autojunk=False).get_matching_blocks())


def _command(formatter: Formatter, folder: Path) -> list[str] | None:
    if not formatter.root:
        return list(formatter.argv) if shutil.which(formatter.argv[0]) else None
    root, bwrap = home() / "roots" / formatter.root, bwrap_path()
    if not root.is_dir() or bwrap is None:
        return None
    mounts = [
        "--ro-bind",
        str(root),
        "/",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
        "--tmpfs",
        "/tmp",
        "--bind",
        str(folder),
        "/mnt",
        "--chdir",
        "/mnt",
    ]
    return [bwrap, *mounts, "--unshare-net", "--setenv", "HOME", "/tmp", *formatter.argv]
