"""Find the compilers and interpreters of this machine and say which version they are."""

from __future__ import annotations

import contextlib
import glob
import json
import os
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dragoman.executors.language import Language, Recipe
from dragoman.executors.machine import Machine
from dragoman.executors.sandbox import LIBRARIES, Mount

_PATHS: dict[str, list[str]] = {}


@dataclass(frozen=True, slots=True)
class Found:
    """A recipe whose tools are all here."""

    recipe: Recipe
    tools: Mapping[str, str]
    version: str
    prefix: str = ""
    #: What its templates say of tools, and of the places where they lie.
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def identity(self) -> list[str]:
        """What tells this toolchain from every other: version text, paths, and each tool's size and time."""
        return [self.version, *(part for path in sorted(self.tools.values()) for part in (path, _stamp(self.prefix + path)))]


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


def detect(language: Language, machine: Machine, cache_dir: Path | None = None) -> Toolchain:
    """The recipes of ``language`` whose tools are all on ``machine``; what was found in ``cache_dir`` is believed as long as the tools stay the same."""
    found: list[Found] = []
    missing: list[str] = []
    for recipe in language.recipes:
        its = machine.root(recipe.root)
        tools, version, why = _ask(recipe, its, cache_dir)
        if version and (old := _too_old(recipe, version)):
            missing.append(old)
        elif version:
            found.append(Found(recipe, tools, version, its.prefix, {**tools, **places(tools)}))
        else:
            missing.append(why)
    if found:
        # What is asked last is what a reader knows the language by: the recipes before it are quicker ways to the same.
        return Toolchain(language.id, True, found[-1].version, recipes=tuple(found))
    if machine.identity:
        how = "Get it with: rebuild the image"
    elif language.packages:
        how = f"Get it with: dragoman toolchains install {language.id}"
    else:
        how = "No package manager has it: install it by hand, or use the docker sandbox"
    return Toolchain(language.id, False, why=f"no toolchain here: {'; or '.join(missing)}. {how}")


def _ask(recipe: Recipe, machine: Machine, cache_dir: Path | None) -> tuple[dict[str, str], str, str]:
    """The tools of a recipe, their version, or why there is none."""
    key = f"{machine.identity}{machine.prefix}:{sorted(recipe.tools.items())}:{recipe.version}"
    memory = cache_dir / "versions.json" if cache_dir else None
    known: dict[str, dict[str, Any]] = {}
    if memory is not None:
        with contextlib.suppress(OSError, ValueError):
            known = dict(json.loads(memory.read_text()))
    tools = dict(known[key]["tools"]) if machine.identity and key in known else {}
    tools = tools or {name: path for name, names in recipe.tools.items() if (path := machine.find(names))}
    if absent := [" or ".join(names) for name, names in recipe.tools.items() if name not in tools]:
        return {}, "", f"{', '.join(absent)} not found"
    stamps = [_stamp(machine.prefix + path) for path in tools.values()]
    if key in known and known[key]["tools"] == tools and known[key]["stamps"] == stamps:
        return tools, str(known[key]["version"]), ""
    argv = [word.format(**tools) for word in recipe.version]
    try:
        code, said = machine.say(argv)
    except OSError as error:
        return {}, "", f"{argv[0]} does not run ({error})"
    if code != 0 or not said:
        last = "".join(said.splitlines()[-1:])[:200] or "it said nothing"
        return {}, "", f"{' '.join(argv)} failed with exit code {code}: {last}"
    version = said.splitlines()[0]
    if memory is not None:
        with contextlib.suppress(OSError):
            memory.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", dir=memory.parent, delete=False) as file:
                json.dump({**known, key: {"tools": tools, "stamps": stamps, "version": version}}, file)
            os.replace(file.name, memory)
    return tools, version, ""


def _too_old(recipe: Recipe, version: str) -> str:
    """Why a version will not do; empty when it does, or does not say."""
    said = re.search(r"\d+(?:\.\d+)+", version)
    if said is None or tuple(map(int, said[0].split("."))) >= recipe.oldest:
        return ""
    return f"{version} is older than {'.'.join(map(str, recipe.oldest))}"


def _stamp(path: str) -> str:
    """Changes when the tool does; empty for one that is in an image, which never changes."""
    try:
        status = os.stat(path)
    except OSError:
        return ""
    return f"{status.st_size}:{status.st_mtime_ns}"


def mounts(patterns: Sequence[str], values: Mapping[str, str], prefix: str = "") -> list[Mount]:
    """Expand mount templates and globs to what exists on this machine, or in the root at ``prefix``, which brings its libraries."""
    wanted = [*(LIBRARIES if prefix else ()), *(pattern.format(**values) for pattern in patterns)]
    return [Mount(path, path.removeprefix(prefix)) for pattern in wanted for path in _expanded(prefix + pattern)]


def _expanded(pattern: str) -> list[str]:
    """The paths of a glob; what was found once is believed as long as this process lives."""
    if pattern not in _PATHS and (found := sorted(glob.glob(pattern))):
        _PATHS[pattern] = found
    return _PATHS.get(pattern, [])


def places(tools: Mapping[str, str]) -> dict[str, str]:
    """For every tool x ``dir_x``, where it lies, ``root_x``, its installation, and ``packages_x``, beside which others lie."""
    found = {f"dir_{key}": str(Path(path).parent) for key, path in tools.items()}
    found |= {f"root_{key}": str(Path(path).parent.parent) for key, path in tools.items()}
    return found | {f"packages_{key}": str(Path(path).parents[2]) for key, path in tools.items() if len(Path(path).parents) > 2}
