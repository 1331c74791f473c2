"""Find the compilers and interpreters of this machine and say which version they are."""

from __future__ import annotations

import contextlib
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.executors.home import home
from dragoman.executors.language import Language, Recipe
from dragoman.executors.sandbox import Mount

#: Python's own minor version from which on a Python may run the programs.
PYTHON_MINOR = 11


@dataclass(frozen=True, slots=True)
class Found:
    """A recipe whose tools are all here."""

    recipe: Recipe
    tools: Mapping[str, str]
    version: str

    @property
    def identity(self) -> list[str]:
        """What tells this toolchain from every other: version text, paths, and each tool's size and time."""
        return [self.version, *(part for path in sorted(self.tools.values()) for part in (path, _stamp(path)))]


@dataclass(frozen=True, slots=True)
class Toolchain:
    """What was found for a language.

    ``version`` is the first line that the tool itself says, ``why`` tells what is missing and how to get it, ``recipes`` are
    those that work here, the preferred first.
    """

    language: str
    found: bool
    version: str = ""
    why: str = ""
    recipes: tuple[Found, ...] = ()


def search_path() -> list[str]:
    """Directories in which tools are looked for: our own, then PATH, then where toolchains install themselves."""
    own = home()
    # Shims of version managers are scripts that need the user's home, which no box has.
    path = [p for p in os.environ.get("PATH", "").split(os.pathsep) if p and not p.endswith("/shims")]
    usual = [f"{Path.home()}/.cargo/bin", "/usr/local/go/bin", "/usr/local/bin", "/usr/bin", "/bin"]
    return [f"{own}/npm/node_modules/.bin", f"{own}/bin", *path, *usual]


def find(names: Sequence[str]) -> str | None:
    """The real path of the first of ``names`` that is installed."""
    path = os.pathsep.join(search_path())
    for name in names:
        if name == "python3":
            return _python()
        if found := shutil.which(name, path=path):
            return _real(found)
    return None


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


def detect(language: Language, cache_dir: Path | None = None) -> Toolchain:
    """The recipes of ``language`` whose tools are all here."""
    found: list[Found] = []
    missing: list[str] = []
    for recipe in language.recipes:
        tools = {key: path for key, names in recipe.tools.items() if (path := find(names))}
        absent = [" or ".join(names) for key, names in recipe.tools.items() if key not in tools]
        if absent:
            missing.append(", ".join(absent))
            continue
        version, why = _version([word.format(**tools) for word in recipe.version], list(tools.values()), cache_dir)
        if version:
            found.append(Found(recipe, tools, version))
        else:
            missing.append(why)
    if found:
        # What is asked last is what a reader knows the language by: the recipes before it are quicker ways to the same.
        return Toolchain(language.id, True, found[-1].version, recipes=tuple(found))
    return Toolchain(language.id, False, why=f"not found: {'; or '.join(missing)}. Get it with: dragoman toolchains install {language.id}")


def _version(argv: Sequence[str], tools: Sequence[str], cache_dir: Path | None) -> tuple[str, str]:
    """The version line of a tool, or why there is none; remembered for as long as the tools stay the same."""
    key = "\0".join([*argv, *(_stamp(path) for path in tools)])
    path = cache_dir / "versions.json" if cache_dir else None
    known: dict[str, str] = {}
    if path is not None:
        with contextlib.suppress(OSError, ValueError):
            known = dict(json.loads(path.read_text()))
    if key in known:
        return known[key], ""
    try:
        done = subprocess.run(argv, capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired) as error:
        return "", f"{argv[0]} does not run ({error})"
    lines = (done.stdout.strip() or done.stderr.strip()).splitlines()
    if done.returncode != 0 or not lines:
        return "", f"{' '.join(argv)} failed with exit code {done.returncode}"
    if path is not None:
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False) as file:
                json.dump({**known, key: lines[0]}, file)
            os.replace(file.name, path)
    return lines[0], ""


def _stamp(path: str) -> str:
    status = os.stat(path)
    return f"{status.st_size}:{status.st_mtime_ns}"


def mounts(patterns: Sequence[str], values: Mapping[str, str]) -> list[Mount]:
    """Expand mount templates and globs to what exists on this machine."""
    return [Mount(path) for pattern in patterns for path in sorted(glob.glob(pattern.format(**values)))]


def roots(tools: Mapping[str, str]) -> dict[str, str]:
    """For every tool x ``root_x``, the directory of its installation, and ``packages_x``, the directory beside which others lie."""
    found = {f"root_{key}": str(Path(path).parent.parent) for key, path in tools.items()}
    return found | {f"packages_{key}": str(Path(path).parents[2]) for key, path in tools.items() if len(Path(path).parents) > 2}
