"""Compile and run programs of any language in a sandbox, many at once; the same program is compiled once."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

from dragoman.executors import toolchain as tc
from dragoman.executors.cache import Cache, Recent
from dragoman.executors.calibration import time_scale
from dragoman.executors.errors import ExecutorError, SandboxUnavailableError, ServerError, ToolchainMissingError
from dragoman.executors.gate import Gate
from dragoman.executors.home import home
from dragoman.executors.language import Language, Prepared, Recipe
from dragoman.executors.language import language as language_of
from dragoman.executors.local import LocalSandbox
from dragoman.executors.outcome import Limits, Outcome, Verdict
from dragoman.executors.resident import Residents
from dragoman.executors.sandbox import PREPARED, Mount, Sandbox, Server
from dragoman.executors.toolchain import Found, Toolchain
from dragoman.executors.verdict import verdict
from dragoman.rules.errors import did_you_mean

T = TypeVar("T")
R = TypeVar("R")

SERVERS = Path(__file__).parent / "servers"
#: A resident compiler lives long; its box is limited in memory, and each request in time.
SERVER_LIMITS = Limits(cpu_s=36000, wall_s=36000, memory=2**30, output=64 * 2**20, processes=128, files=64 * 2**20)
SERVER_ANSWER_S = 60.0

BACKENDS = ("local", "docker")
#: Builds that are kept in memory; the others lie on disk.
RECENT_BYTES = 64 * 2**20
#: How often a toolchain's preparation that failed is tried again.
PREPARATIONS = 3
#: What a shell, or a box, says of a command that it could not start.
COMMAND_FAILED = (126, 127)
Cause = Literal["error", "time", "memory"]


@dataclass(frozen=True, slots=True)
class Build:
    """A program made ready to run, or the reason why not.

    ``cause`` is None when ``ok``; ``files`` is what the run box gets; ``recipe`` is the number of the language's recipe;
    ``key`` names program, flags, toolchain and backend. Where ``outcome.infra`` is set the machine failed, not the program.
    """

    ok: bool
    language: str
    cause: Cause | None = None
    diagnostics: str = ""
    outcome: Outcome | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)
    key: str = ""
    main: str = ""
    recipe: int = 0

    @property
    def lasting(self) -> bool:
        """Whether it would be so again: where time, memory or the machine failed it may be otherwise with other limits, or in a better hour."""
        if self.outcome is None:
            return self.ok
        broke = self.outcome.infra is not None or self.outcome.signal is not None or self.outcome.files_full
        return self.ok or not (broke or self.cause in ("time", "memory") or self.outcome.exit_code in COMMAND_FAILED)


class Executor:
    """Compiles and runs programs; safe to use from many threads, which then share ``slots`` boxes.

    ``cache_dir`` keeps builds between processes; by default it lies in Dragoman's own directory.
    """

    def __init__(
        self,
        backend: str | Sandbox = "local",
        cache_dir: Path | None = None,
        slots: int | None = None,
        allow_unsafe: bool = False,
    ) -> None:
        self.slots = slots or len(os.sched_getaffinity(0))
        self.cache = Cache(cache_dir or home() / "cache")
        self.sandbox = sandbox_of(backend, self.slots, allow_unsafe, self.cache.prepared) if isinstance(backend, str) else backend
        #: What time limits are multiplied by on this machine.
        self.time_scale = time_scale()
        self._lock = threading.RLock()
        self._gate = Gate()
        self._preparing = threading.Lock()
        self._toolchains: dict[str, Toolchain] = {}
        self._identities: dict[str, str] = {}
        self._making: dict[str, Future[Build]] = {}
        self._builds: Recent[Build] = Recent(RECENT_BYTES)
        self._prepared: dict[tuple[str, int], Path] = {}
        self._failed: Counter[tuple[str, int]] = Counter()
        self._residents: dict[str, Residents] = {}
        self._dirty = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End every box and give back what the executor holds."""
        for residents in self._residents.values():
            residents.close()
        self._residents.clear()
        self.sandbox.close()
        if self._dirty:
            self.cache.prune()

    @property
    def served_cpu_s(self) -> float:
        """CPU seconds that processes which stay up have spent on answers."""
        with self._lock:
            return sum(residents.cpu_s for residents in self._residents.values())

    # ---- what is here

    def toolchain(self, lang: str) -> Toolchain:
        """What this machine has for ``lang``.

        Raises:
            UnknownLanguageError: no language file carries the name.
        """
        language = language_of(lang)
        with self._lock:
            if language.id not in self._toolchains:
                try:
                    self._toolchains[language.id] = tc.detect(language, self.sandbox.of(language).machine, self.cache.root)
                except ToolchainMissingError as error:
                    self._toolchains[language.id] = Toolchain(language.id, False, why=error.message)
            return self._toolchains[language.id]

    def prepared(self, lang: str, recipe: int = 0) -> Path | None:
        """Where what the toolchain of a recipe makes once lies; it is made now if need be. None where there is nothing."""
        return self._prepare(language_of(lang), self._found(lang).recipes[recipe])

    # ---- compile

    def compile(self, lang: str, files: Mapping[str, str | bytes], main: str | None = None, limits: Limits | None = None) -> Build:
        """Make a program ready to run.

        Raises:
            ToolchainMissingError: the language has no toolchain here.
            SandboxUnavailableError: the sandbox cannot keep its promise here.
        """
        language = language_of(lang)
        found = self._found(lang)
        content = {name: _bytes(text) if isinstance(text, str) else text for name, text in files.items()}
        main = main or language.main
        limits = self.applied(limits or language.compile_limits)
        key = self._key(language, found, content, main)
        with self._lock:
            if (known := self._builds.get(key)) is not None:
                return known
            future = self._making.get(key)
            mine = future is None
            if future is None:
                future = self._making[key] = Future()
        if not mine:
            return future.result()
        try:
            stored = self._stored(language.id, key) if any(recipe.recipe.compile for recipe in found.recipes) else None
            build = stored or self._build(language, found, content, main, limits, key)
        except BaseException as error:
            with self._lock:
                del self._making[key]
            future.set_exception(error)
            raise
        with self._lock:
            del self._making[key]
            if build.lasting:
                self._builds.put(key, build, sum(map(len, build.files.values())) + len(build.diagnostics))
        future.set_result(build)
        return build

    def compile_many(self, programs: Iterable[tuple[str, Mapping[str, str | bytes]]]) -> Iterator[Build]:
        """Compile ``(language, files)`` pairs, as many at once as there are slots; builds come in the order of the programs."""
        return self.map(lambda program: self.compile(*program), programs)

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """``map`` with as many threads as keep all slots busy; results come in order. What is not begun when it is closed is dropped."""
        pool = ThreadPoolExecutor(self.slots + 1, thread_name_prefix="dragoman")
        try:
            yield from pool.map(function, items)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    # ---- run

    def applied(self, limits: Limits) -> Limits:
        """Limits as they hold on this machine: time by its speed."""
        return replace(limits, cpu_s=limits.cpu_s * self.time_scale, wall_s=limits.wall_s * self.time_scale)

    def run(self, build: Build, args: Sequence[str] = (), stdin: bytes = b"", limits: Limits | None = None, alone: bool = False) -> Outcome:
        """Run a build once in a fresh box; ``alone``: while no other box of this executor runs.

        Raises:
            ExecutorError: the build has failed.
        """
        if not build.ok:
            raise ExecutorError(f"a {build.language} build that failed ({build.cause}) cannot be run; look at its diagnostics")
        language = language_of(build.language)
        found = self._found(build.language).recipes[build.recipe]
        limits = self.applied(limits or language.run_limits)
        prepares = any("{prepared}" in word for word in found.recipe.run)
        prepared = self._prepare(language, found) if prepares else None
        if prepares and prepared is None:
            return _unprepared(language)
        values, shown = self._values(found, build.main, limits, prepared)
        argv = [*(word.format(**values) for word in found.recipe.run), *args]
        env = {name: value.format(**values) for name, value in found.recipe.env.items()}
        mounts = tc.mounts(found.recipe.run_mounts, values, found.prefix) + shown

        def box() -> Outcome:
            return self.sandbox.of(language).run(argv, build.files, stdin, limits, env=env, mounts=mounts)

        with self._gate.alone() if alone else self._gate.together():
            return _told(_believed(box), found.recipe.refusal)

    def stdout(self, lang: str, prelude: str, program: str) -> bytes:
        """What a program that begins with ``prelude`` prints without input, until it ends or is at a limit; text is written with surrogates escaped.

        Where it can be, it runs in a process forked from one that many programs share and that has run the prelude: for programs whose
        own outcome does not matter. The prelude is ours; programs see nothing of one another.

        Raises:
            ToolchainMissingError: the language has no toolchain here.
        """
        language = language_of(lang)
        found = self._found(lang).recipes[0]
        limits = self.applied(language.run_limits)
        if found.recipe.forks and self.sandbox.serves:
            about = repr((int(limits.cpu_s) + 1, limits.wall_s, limits.output))
            files = {"prelude": _bytes(prelude), "program": _bytes(program), "limits": about.encode()}
            with self._gate.together(), contextlib.suppress(ServerError):
                return self._forks(language, found).ask(files, limits.wall_s + SERVER_ANSWER_S).files["stdout"]
        return self.run(self.compile(lang, {language.main: prelude + program})).stdout

    # ---- how

    def _found(self, lang: str) -> Toolchain:
        found = self.toolchain(lang)
        if not found.found:
            raise ToolchainMissingError(f"no toolchain for {lang}: {found.why}")
        return found

    @staticmethod
    def _values(found: Found, main: str, limits: Limits, prepared: Path | None) -> tuple[dict[str, str], list[Mount]]:
        """What the templates of a recipe say, and the mount of what was prepared."""
        shown = [Mount(str(prepared), f"{PREPARED}/{prepared.name}")] if prepared else []
        values = {"main": main, "memory_mb": str(limits.memory // 2**20), "prepared": shown[0].inside if shown else PREPARED}
        return {**found.values, **values}, shown

    def _build(self, language: Language, found: Toolchain, files: Mapping[str, bytes], main: str, limits: Limits, key: str) -> Build:
        """Try the recipes until one accepts, or one refuses whose word is final."""
        build = Build(False, language.id, cause="error", diagnostics="no recipe", key=key)
        for number, recipe in enumerate(found.recipes):
            build = replace(self._build_with(language, recipe, files, main, limits, key), key=key, main=main, recipe=number)
            if build.ok or not recipe.recipe.tentative:
                break
        self._store(build)
        return build

    def _build_with(self, language: Language, found: Found, files: Mapping[str, bytes], main: str, limits: Limits, key: str) -> Build:
        if not found.recipe.compile:
            return Build(True, language.id, files=files)
        prepared = self._prepare(language, found)
        if prepared is None and any("{prepared}" in word for word in found.recipe.compile):
            return Build(False, language.id, "error", outcome=_unprepared(language))
        values, shown = self._values(found, main, limits, prepared)
        mounts = tc.mounts(found.recipe.compile_mounts, values, found.prefix) + shown
        env = {name: value.format(**values) for name, value in found.recipe.env.items()}
        if found.recipe.resident and prepared is not None and self.sandbox.serves:
            try:
                answer = self._resident(language, found, values, env, mounts).ask(files, min(SERVER_ANSWER_S, limits.wall_s))
            except ServerError:
                pass  # whatever it was, a compiler of its own decides
            else:
                outcome = Outcome(0 if answer.ok else 1, stderr=answer.diagnostics.encode(), cpu_s=answer.cpu_s, wall_s=answer.wall_s)
                return Build(answer.ok, language.id, None if answer.ok else "error", answer.diagnostics, outcome, dict(answer.files))
        argv: list[str] = []
        for word in found.recipe.compile:
            if word == "{sources}":
                argv += sorted(name for name in files if name.endswith(language.extension))
            elif word == "{prepared.flags}":
                argv += _flags(found.recipe.prepared, prepared, values, files.get(main, b""))
            else:
                argv.append(word.format(**values))

        def box() -> Outcome:
            return self.sandbox.of(language).run(argv, files, b"", limits, env=env, collect=found.recipe.outputs, mounts=mounts)

        with self._gate.together():
            outcome = _believed(box)
        return _built(language.id, outcome, files, found.recipe)

    def _resident(
        self, language: Language, found: Found, values: Mapping[str, str], env: Mapping[str, str], mounts: Sequence[Mount]
    ) -> Residents:
        def start() -> Server:
            argv = [word.format(**values) for word in found.recipe.resident]
            return self.sandbox.of(language).serve(argv, {}, SERVER_LIMITS, env=env, mounts=mounts)

        with self._lock:
            if language.id not in self._residents:
                self._residents[language.id] = Residents(start, max(1, self.slots // 2))
            return self._residents[language.id]

    def _forks(self, language: Language, found: Found) -> Residents:
        values, _ = self._values(found, language.main, language.run_limits, None)
        limits = replace(SERVER_LIMITS, memory=language.run_limits.memory, processes=language.run_limits.processes)

        def start() -> Server:
            argv = [word.format(**values) for word in found.recipe.run]
            files = {language.main: (SERVERS / found.recipe.forks).read_bytes()}
            mounts = tc.mounts(found.recipe.run_mounts, values, found.prefix)
            return self.sandbox.of(language).serve(argv, files, limits, env=found.recipe.env, mounts=mounts)

        with self._lock:
            if language.id not in self._residents:
                self._residents[language.id] = Residents(start, self.slots)
            return self._residents[language.id]

    def _prepare(self, language: Language, found: Found) -> Path | None:
        """The directory of what the recipe's toolchain makes once, made now if need be; None when there is nothing or it failed.

        What failed may have been the machine's fault: it is tried again, but not for every program, and no trace of it is kept.
        """
        prepared = found.recipe.prepared
        place = (language.id, self._found(language.id).recipes.index(found))
        if prepared is None or place in self._prepared:
            return self._prepared.get(place)
        sources = {name: (SERVERS / name).read_bytes() for name in prepared.servers}
        files = {name: text.encode() for name, text in prepared.files.items()} | sources
        key = _digest([language.id, *found.identity, repr(prepared), self.sandbox.of(language).name], files)
        with self._preparing:
            if place not in self._prepared and self._failed[place] < PREPARATIONS:
                values = {**found.values, "prepared": PREPARED}
                with self.cache.making(key) as directory:
                    if directory is None or self._make(language, found, prepared, values, files, directory):
                        self._prepared[place] = self.cache.directory(key)
                    else:
                        self._failed[place] += 1
            return self._prepared.get(place)

    def _make(
        self, language: Language, found: Found, prepared: Prepared, values: Mapping[str, str], files: Mapping[str, bytes], directory: Path
    ) -> bool:
        argv = [word.format(**values) for word in prepared.argv]
        ample = replace(language.compile_limits, cpu_s=300, wall_s=600, files=2 * 2**30, memory=4 * 2**30, inodes=100_000)
        mounts = tc.mounts(found.recipe.compile_mounts, values, found.prefix)
        env = {name: value.format(**values) for name, value in found.recipe.env.items()}
        outcome = self.sandbox.of(language).run(argv, files, b"", ample, env=env, collect=prepared.outputs, mounts=mounts)
        for name, content in outcome.artifacts.items():
            path = directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return bool(outcome.artifacts)

    def _key(self, language: Language, found: Toolchain, files: Mapping[str, bytes], main: str) -> str:
        if language.id not in self._identities:
            parts = [part for recipe in found.recipes for part in (*recipe.identity, repr(recipe.recipe))]
            self._identities[language.id] = "\0".join([language.id, self.sandbox.of(language).name, *parts])
        return _digest([main, self._identities[language.id]], files)

    def _stored(self, lang: str, key: str) -> Build | None:
        entry = self.cache.get(key)
        if entry is None:
            return None
        about, files = entry
        outcome = Outcome(**about["outcome"], stdout=files.pop("\0out"), stderr=files.pop("\0err"))
        return Build(about["ok"], lang, about["cause"], about["diagnostics"], outcome, files, key, about["main"], about["recipe"])

    def _store(self, build: Build) -> None:
        """Keep what a compiler made or refused; where there was no compiler there is nothing to keep."""
        if build.outcome is None or not build.lasting:
            return
        evidence: dict[str, Any] = asdict(build.outcome)
        out, err = evidence.pop("stdout"), evidence.pop("stderr")
        about = {
            "ok": build.ok,
            "cause": build.cause,
            "diagnostics": build.diagnostics,
            "main": build.main,
            "recipe": build.recipe,
            "outcome": evidence,
        }
        self.cache.put(build.key, about, {**build.files, "\0out": out, "\0err": err})
        self._dirty = True


def sandbox_of(backend: str, slots: int, allow_unsafe: bool, prepared: Path) -> Sandbox:
    """The sandbox of this name; ``prepared`` is where what toolchains prepare will lie.

    Raises:
        SandboxUnavailableError: there is none.
    """
    if backend == "local":
        return LocalSandbox(slots, allow_unsafe)
    if backend == "docker":
        from dragoman.executors.docker import DockerSandbox

        return DockerSandbox(slots, allow_unsafe, prepared)
    raise SandboxUnavailableError(f"unknown sandbox {backend!r}.{did_you_mean(backend, BACKENDS)} Known: {', '.join(BACKENDS)}")


def _believed(box: Callable[[], Outcome]) -> Outcome:
    """What a box tells; where the machine failed, what a second one tells."""
    outcome = box()
    return outcome if outcome.infra is None else box()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _unprepared(language: Language) -> Outcome:
    return Outcome(None, infra=f"what {language.id}'s toolchain prepares could not be made")


def _told(outcome: Outcome, refusal: str) -> Outcome:
    """An outcome that says whether an interpreter refused the program."""
    if not refusal or not outcome.exit_code or outcome.stdout.strip():
        return outcome
    return replace(outcome, refused=re.search(refusal, outcome.stderr.decode("utf-8", "replace"), re.MULTILINE) is not None)


def _flags(prepared: Prepared | None, directory: Path | None, values: Mapping[str, str], main: bytes) -> list[str]:
    if prepared is None or directory is None or not prepared.flags:
        return []
    return [word.format(**values) for word in prepared.flags_for(main.decode("utf-8", "replace"))]


def _built(lang: str, outcome: Outcome, files: Mapping[str, bytes], recipe: Recipe) -> Build:
    diagnostics = (outcome.stderr + outcome.stdout).decode("utf-8", "replace")
    got = verdict(outcome)
    made, outcome = dict(outcome.artifacts), replace(outcome, artifacts={})
    if got is Verdict.AC and made:
        return Build(True, lang, diagnostics=diagnostics, outcome=outcome, files=made)
    causes: dict[Verdict, Cause] = {Verdict.TLE: "time", Verdict.MLE: "memory"}
    return Build(False, lang, causes.get(got, "error"), diagnostics, outcome)


def _digest(parts: Sequence[str], files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256("\0".join(parts).encode())
    for name, content in sorted(files.items()):
        digest.update(f"\0{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


__all__ = ["Build", "Executor", "ExecutorError", "sandbox_of"]
