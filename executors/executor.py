"""Compile and run programs of any language in a sandbox: the compile cache and the pool of slots."""

from __future__ import annotations

import functools
import hashlib
import os
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from dragoman.executors import toolchain as tc
from dragoman.executors.errors import ExecutorError, ToolchainMissingError
from dragoman.executors.language import Language, languages
from dragoman.executors.language import language as language_of
from dragoman.executors.local import LocalSandbox
from dragoman.executors.outcome import Limits, Outcome, Verdict
from dragoman.executors.sandbox import Sandbox
from dragoman.executors.toolchain import Toolchain
from dragoman.executors.verdict import verdict


@dataclass(frozen=True, slots=True)
class Build:
    """A program made ready to run, or the reason why not.

    ``cause`` is None when ``ok``; ``files`` is what the run box gets; ``key`` names program, flags, toolchain and backend.
    """

    ok: bool
    language: str
    cause: Literal["error", "time", "memory"] | None = None
    diagnostics: str = ""
    outcome: Outcome | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)
    key: str = ""


class Executor:
    """Compiles and runs programs; safe to use from many threads, which then share ``slots`` boxes."""

    def __init__(
        self, backend: str | Sandbox = "local", cache_dir: Path | None = None, slots: int | None = None, allow_unsafe: bool = False
    ) -> None:
        self.slots = slots or os.cpu_count() or 1
        if isinstance(backend, str):
            if backend != "local":
                raise ExecutorError(f"unknown sandbox {backend!r}. Known: local.")
            backend = LocalSandbox(self.slots, allow_unsafe)
        self.sandbox: Sandbox = backend
        self._gate = threading.BoundedSemaphore(self.slots)
        self._builds: dict[str, Build] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self.sandbox.close()

    @functools.cache  # noqa: B019 - an executor lives as long as its process
    def toolchain(self, lang: str) -> Toolchain:
        """What this machine has for ``lang``.

        Raises:
            UnknownLanguageError: no language file carries the name.
        """
        return tc.detect(language_of(lang))

    def compile(self, lang: str, files: Mapping[str, str | bytes], main: str | None = None, limits: Limits | None = None) -> Build:
        """Make a program ready to run; the same program is compiled once.

        Raises:
            ToolchainMissingError: the language has no toolchain here.
        """
        language = language_of(lang)
        found = self._found(lang)
        recipe = found.recipe
        assert recipe is not None
        content = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
        limits = limits or language.compile_limits
        key = self._key(language, found, content, main or language.main)
        with self._lock:
            if key in self._builds:
                return self._builds[key]
        if not recipe.compile:
            build = Build(True, lang, files=content, key=key)
        else:
            argv = self._argv(recipe.compile, language, found, limits, main or language.main, content)
            with self._gate:
                outcome = self.sandbox.run(
                    argv,
                    content,
                    b"",
                    limits,
                    env=recipe.env,
                    collect=recipe.outputs,
                    mounts=tc.mounts(recipe.compile_mounts, {**found.tools, **tc.roots(found.tools)}),
                )
            build = self._built(lang, key, outcome)
        if build.cause not in ("time", "memory") and (build.outcome is None or build.outcome.infra is None):
            with self._lock:
                self._builds[key] = build
        return build

    def run(self, build: Build, args: Sequence[str] = (), stdin: bytes = b"", limits: Limits | None = None) -> Outcome:
        """Run a build once in a fresh box."""
        if not build.ok:
            raise ExecutorError(f"a {build.language} build that failed ({build.cause}) cannot be run; look at its diagnostics")
        language = language_of(build.language)
        found = self._found(build.language)
        recipe = found.recipe
        assert recipe is not None
        limits = limits or language.run_limits
        argv = self._argv(recipe.run, language, found, limits, language.main, build.files) + list(args)
        with self._gate:
            return self.sandbox.run(
                argv,
                build.files,
                stdin,
                limits,
                env=recipe.env,
                mounts=tc.mounts(recipe.run_mounts, {**found.tools, **tc.roots(found.tools)}),
            )

    def _found(self, lang: str) -> Toolchain:
        found = self.toolchain(lang)
        if not found.found:
            raise ToolchainMissingError(f"no toolchain for {lang}: {found.why}")
        return found

    def _argv(
        self, template: Sequence[str], language: Language, found: Toolchain, limits: Limits, main: str, files: Mapping[str, bytes]
    ) -> list[str]:
        values = {
            **found.tools,
            **tc.roots(found.tools),
            "main": main,
            "memory_mb": str(limits.memory // 2**20),
            "stack_mb": "64",
        }
        argv: list[str] = []
        for word in template:
            if word == "{sources}":
                argv += sorted(name for name in files if name.endswith(language.extension))
            else:
                argv.append(word.format(**values))
        return argv

    def _key(self, language: Language, found: Toolchain, files: Mapping[str, bytes], main: str) -> str:
        digest = hashlib.sha256(
            repr((language.id, found.version, found.recipe, sorted(found.tools.items()), main, self.sandbox.name)).encode()
        )
        for name, content in sorted(files.items()):
            digest.update(f"\0{name}\0{len(content)}\0".encode() + content)
        return digest.hexdigest()

    def _built(self, lang: str, key: str, outcome: Outcome) -> Build:
        diagnostics = (outcome.stderr + outcome.stdout).decode("utf-8", "replace")
        match verdict(outcome):
            case Verdict.AC if outcome.artifacts:
                return Build(True, lang, diagnostics=diagnostics, outcome=outcome, files=dict(outcome.artifacts), key=key)
            case Verdict.TLE:
                cause: Literal["error", "time", "memory"] = "time"
            case Verdict.MLE:
                cause = "memory"
            case _:
                cause = "error"
        return Build(False, lang, cause=cause, diagnostics=diagnostics, outcome=outcome, key=key)


__all__ = ["Build", "Executor", "languages"]
