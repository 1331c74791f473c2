"""Three ways to get a program run: ours, the floor (our commands without sandbox, pool or cache), and a plain harness."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.executors import Executor, Verdict, all_languages, verdict
from dragoman.executors.local import bwrap_path
from dragoman.executors.machine import search_path
from dragoman.executors.sandbox import WORK
from dragoman.executors.toolchain import Found

#: What the field's harnesses call, one after the other, with default flags; a language that is not here gets its own commands.
PLAIN: Mapping[str, tuple[str, ...]] = {
    "bash": ("bash main.sh",),
    "c": ("gcc main.c -o main -lm", "./main"),
    "cpp": ("g++ -std=c++20 main.cpp -o main", "./main"),
    "d": ("ldc2 main.d -of=main", "./main"),
    "go": ("go build -o main main.go", "./main"),
    "java": ("javac Main.java", "java -ea Main"),
    "javascript": ("node main.js",),
    "kotlin": (
        "{java} -cp '{dir_kotlinc}/*' org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -kotlin-home {root_kotlinc} main.kt -d out",
        "{java} -ea -cp out:{dir_kotlinc}/kotlin-stdlib.jar MainKt",
    ),
    "lua": ("lua5.4 main.lua",),
    "perl": ("perl main.pl",),
    "php": ("php main.php",),
    "python": ("python3 main.py",),
    "r": ("Rscript main.R",),
    "racket": ("racket main.rkt",),
    "ruby": ("ruby main.rb",),
    "rust": ("rustc main.rs", "./main"),
    "scala": ("{java} -cp {library}:{reflect}:{compiler} scala.tools.nsc.Main -cp {library} Main.scala", "{java} -cp {library}:. Main"),
    "swift": ("swiftc main.swift -o main", "./main"),
    # It writes JavaScript in spite of type errors, which its defaults find for want of types.
    "typescript": ("tsc main.ts || true", "node main.js"),
}
TIMEOUT_S = 120


def ours(executor: Executor, id_: str, program: str) -> bool:
    """Compile and run in the sandbox."""
    language = all_languages()[id_]
    build = executor.compile(id_, {language.main: program}, language.main)
    return build.ok and verdict(executor.run(build)) is Verdict.AC


class Floor:
    """The same commands, by themselves: no box, no resident compiler, nothing kept but what the toolchain prepared (a copy of it)."""

    def __init__(self, executor: Executor, id_: str, copies: Path) -> None:
        self._language = all_languages()[id_]
        self._recipes: list[tuple[Found, str]] = []
        for number, found in enumerate(executor.toolchain(id_).recipes):
            prepared = executor.prepared(id_, number)
            copy = copies / f"{id_}-{number}"
            if prepared:
                shutil.copytree(prepared, copy)
            self._recipes.append((found, str(copy)))

    def __call__(self, program: str) -> bool:
        return any(self._direct(found, prepared, program) for found, prepared in self._recipes)

    def _direct(self, found: Found, prepared: str, program: str) -> bool:
        main, recipe = self._language.main, found.recipe
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, main).write_text(program)
            values = {**found.values, "main": main, "prepared": prepared}
            values["memory_mb"] = str(self._language.run_limits.memory // 2**20)
            env = {**os.environ, **{name: value.format(**values) for name, value in recipe.env.items()}}
            special = {"{sources}": [main], "{prepared.flags}": []}
            if recipe.prepared:
                special["{prepared.flags}"] = [word.format(**values) for word in recipe.prepared.flags_for(program)]

            def words(template: Sequence[str]) -> list[str]:
                found = []
                for word in template:
                    found += special.get(word) or ([] if word in special else [folder if word == WORK else word.format(**values)])
                return found

            compiling, running = words(recipe.compile), words(recipe.run)
            inside = _inside(found, folder, folder)
            return (not compiling or _ended([*inside, *compiling], folder, env)) and _ended([*inside, *running], folder, env)


def _inside(found: Found, folder: str, own: str) -> list[str]:
    """What a command begins with whose toolchain lives in a root of its own; ``own`` is its home directory."""
    if not found.prefix:
        return []
    binds = [
        "--ro-bind",
        found.prefix,
        "/",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
        "--tmpfs",
        "/tmp",
        "--bind",
        folder,
        folder,
        "--bind",
        own,
        "/root",
    ]
    return [bwrap_path() or "bwrap", *binds, "--chdir", folder]


def _ended(argv: Sequence[str], folder: str, env: Mapping[str, str]) -> bool:
    try:
        done = subprocess.run(argv, cwd=folder, env=env, capture_output=True, stdin=subprocess.DEVNULL, timeout=TIMEOUT_S, check=False)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


class Plain:
    """Compiler and program, one after the other, with default flags."""

    def __init__(self, executor: Executor, id_: str, homes: Path) -> None:
        self._home = homes / f"{id_}-home"  # where compilers keep what they have made once
        self._home.mkdir()
        self._main = all_languages()[id_].main
        self._found = executor.toolchain(id_).recipes[-1]
        self._commands = [command.format(**self._found.values) for command in PLAIN[id_]]

    def __call__(self, program: str) -> bool:
        env = {**os.environ, "PATH": os.pathsep.join(search_path())}
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, self._main).write_text(program)
            inside = _inside(self._found, folder, str(self._home))
            return all(_ended([*inside, "/bin/sh", "-c", command], folder, env) for command in self._commands)


@dataclass(slots=True)
class Clock:
    """Programs, seconds, and CPU seconds of one way."""

    programs: int = 0
    seconds: float = 0.0
    cpu_s: float = 0.0

    @property
    def rate(self) -> float:
        """Programs per second."""
        return self.programs / self.seconds if self.seconds else 0.0

    @property
    def cpu_ms(self) -> float:
        """CPU time of a program, in milliseconds."""
        return 1e3 * self.cpu_s / self.programs if self.programs else 0.0
