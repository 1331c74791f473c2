"""Find the compilers and interpreters of this machine and say which version they are."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.executors.language import Language, Recipe
from dragoman.executors.sandbox import Mount


@dataclass(frozen=True, slots=True)
class Toolchain:
    """What was found for a language: ``version`` is the tool's own first line, ``why`` says what is missing and how to get it."""

    language: str
    found: bool
    version: str = ""
    why: str = ""
    recipe: Recipe | None = None
    tools: Mapping[str, str] = field(default_factory=dict)


def search_path() -> list[str]:
    """Directories in which tools are looked for: PATH, then the places where toolchains install themselves."""
    home = Path.home()
    own = os.environ.get("DRAGOMAN_TOOLS", str(Path.cwd() / ".dragoman"))
    extra = [f"{own}/npm/node_modules/.bin", f"{own}/bin", f"{home}/.cargo/bin", "/usr/local/go/bin", "/usr/local/bin", "/usr/bin", "/bin"]
    return [p for p in os.environ.get("PATH", "").split(os.pathsep) if p and "/shims" not in p] + extra


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
    system = "/usr/bin/python3"
    if os.path.exists(system) and Path(system).resolve().name >= "python3.11":
        return str(Path(system).resolve())
    return os.path.realpath(getattr(sys, "_base_executable", sys.executable))


def _real(path: str) -> str:
    """Resolve links, and rustup's proxies, which are links to rustup itself."""
    real = os.path.realpath(path)
    name = os.path.basename(path)
    if os.path.basename(real) == "rustup" or os.path.basename(real).startswith("rustup"):
        found = subprocess.run([path, "--print", "sysroot"], capture_output=True, text=True, timeout=30, check=False)
        candidate = os.path.join(found.stdout.strip(), "bin", name)
        if os.path.exists(candidate):
            return os.path.realpath(candidate)
    # A compiler driver chooses its language by the name it is called by (clang++ is a link to clang).
    beside = os.path.join(os.path.dirname(real), name)
    return beside if os.path.exists(beside) else path if os.path.basename(real) != name and name.endswith("++") else real


def detect(language: Language) -> Toolchain:
    """The first recipe of ``language`` whose tools are all here."""
    missing: list[str] = []
    for recipe in language.recipes:
        tools = {key: found for key, names in recipe.tools.items() if (found := find(names))}
        absent = [" or ".join(recipe.tools[key]) for key in recipe.tools if key not in tools]
        if absent:
            missing.append(", ".join(absent))
            continue
        try:
            argv = [word.format(**tools) for word in recipe.version]
            done = subprocess.run(argv, capture_output=True, text=True, timeout=30, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            missing.append(f"{argv[0]} does not run ({error})")
            continue
        text = (done.stdout.strip() or done.stderr.strip()).splitlines()
        if done.returncode == 0 and text:
            return Toolchain(language.id, True, version=text[0], recipe=recipe, tools=tools)
        missing.append(f"{' '.join(argv)} failed with exit code {done.returncode}")
    return Toolchain(language.id, False, why=f"not found: {'; or '.join(missing)}. Get it with: dragoman toolchains install {language.id}")


def mounts(patterns: Sequence[str], values: Mapping[str, str]) -> list[Mount]:
    """Expand mount templates and globs to what exists on this machine."""
    found: list[Mount] = []
    for pattern in patterns:
        path = pattern.format(**values)
        if path:
            found += [Mount(p) for p in sorted(glob.glob(path))]
    return found


def roots(tools: Mapping[str, str]) -> dict[str, str]:
    """``root_x`` for every tool x: the directory of its installation."""
    return {f"root_{key}": str(Path(path).parent.parent) for key, path in tools.items()}
