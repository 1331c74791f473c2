"""Where tools are found: on this machine, or in the image of a container."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from dragoman.executors.home import home

#: Python's own minor version from which on a Python may run the programs.
PYTHON_MINOR = 11


class Machine(Protocol):
    """Where tools are looked for: this machine, or the image of a container."""

    @property
    def identity(self) -> str:
        """Tells this machine's tools from those of every other; empty for the one that we run on."""
        ...

    def find(self, names: Sequence[str]) -> str | None:
        """The real path of the first of ``names`` that is installed: a program, or (with a slash) a file of a pip or npm package."""
        ...

    def say(self, argv: Sequence[str]) -> tuple[int, str]:
        """Exit code of a tool and what it says.

        Raises:
            OSError: it cannot be started.
        """
        ...

    @property
    def prefix(self) -> str:
        """What stands before its paths when this machine's files are meant; empty where they are the same."""
        ...

    def root(self, name: str) -> Machine:
        """The machine that a root of its own makes of this one; no name means itself."""
        ...


class Here:
    """The machine that we run on."""

    identity = ""
    prefix = ""

    def root(self, name: str) -> Machine:
        from dragoman.executors.roots import Root

        return Root(name) if name else self

    def find(self, names: Sequence[str]) -> str | None:
        path = os.pathsep.join(search_path())
        for name in names:
            if name == "python3":
                return _python()
            if "/" in name:
                if file := next((f for root in packages() if os.path.isfile(f := os.path.join(root, name))), None):
                    return os.path.realpath(file)
                continue
            if found := shutil.which(name, path=path):
                return _real(found)
        return None

    def say(self, argv: Sequence[str]) -> tuple[int, str]:
        try:
            done = subprocess.run(argv, capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired as error:
            raise OSError(f"no answer in {error.timeout:.0f} s") from None
        return done.returncode, done.stdout.strip() or done.stderr.strip()


def search_path() -> list[str]:
    """Directories in which tools are looked for: our own, then PATH, then where toolchains install themselves."""
    own = home()
    # Shims of version managers are scripts that need the user's home, which no box has.
    path = [p for p in os.environ.get("PATH", "").split(os.pathsep) if p and not p.endswith("/shims")]
    usual = [f"{Path.home()}/.cargo/bin", "/usr/local/go/bin", "/usr/local/bin", "/usr/bin", "/bin"]
    return [f"{own}/npm/node_modules/.bin", f"{own}/bin", *path, *usual]


def packages() -> list[str]:
    """Where pip and npm put the packages that toolchains come in."""
    return [f"{home()}/pip", f"{home()}/npm/node_modules"]


def _python() -> str:
    """The system's Python when it is new enough, else the one that runs us."""
    real = os.path.realpath("/usr/bin/python3")
    version = re.fullmatch(r"python3\.(\d+)", os.path.basename(real))
    if version and int(version[1]) >= PYTHON_MINOR and os.access(real, os.X_OK):
        return real
    return os.path.realpath(getattr(sys, "_base_executable", sys.executable))


def _real(path: str) -> str:
    """Follow links, but neither lose a name by which a compiler knows its language (clang++) nor end at rustup's proxy."""
    name, real = os.path.basename(path), os.path.realpath(path)
    if os.path.basename(real).startswith("rustup"):
        done = subprocess.run([path, "--print", "sysroot"], capture_output=True, text=True, timeout=30, check=False)
        inner = os.path.join(done.stdout.strip(), "bin", name)
        return os.path.realpath(inner) if os.path.exists(inner) else real
    if name.endswith("++") and not os.path.basename(real).partition("-")[0].endswith("++"):
        beside = os.path.join(os.path.dirname(real), name)
        return beside if os.path.exists(beside) else path
    return real
