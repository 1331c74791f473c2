"""The executor: what is compiled once, what is not believed, and what is left of a runner that was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from dragoman.executors import Executor, Limits, Outcome, Verdict, all_languages, quick, verdict
from dragoman.executors.errors import ExecutorError, SandboxUnavailableError, ServerError, ToolchainMissingError
from dragoman.executors.executor import PREPARATIONS, Build
from dragoman.executors.home import home
from dragoman.executors.local import LocalSandbox
from dragoman.executors.machine import Here
from dragoman.executors.resident import Residents, decode, encode
from dragoman.executors.sandbox import Mount, Server
from dragoman.rules.errors import UnknownLanguageError
from tests.support import missing


@pytest.fixture
def cache_dir(tmp_path: Path) -> Path:
    """A cache without builds; what toolchains have prepared takes long to make, and is the same for all."""
    kept = home() / "cache/prepared"
    kept.mkdir(parents=True, exist_ok=True)
    (tmp_path / "prepared").symlink_to(kept)
    return tmp_path


class Counted(LocalSandbox):
    """The local sandbox, which counts and can be made to fail."""

    def __init__(self) -> None:
        super().__init__(2)
        self.runs: list[Sequence[str]] = []
        self.failing = False
        self.serves_here = True

    @property
    def serves(self) -> bool:  # type: ignore[override]
        return self.serves_here

    def run(self, argv: Sequence[str], *args: object, **named: object) -> Outcome:
        self.runs.append(argv)
        if self.failing:
            return Outcome(None, infra="the machine is on fire")
        return super().run(argv, *args, **named)  # type: ignore[arg-type]

    def compiles(self, word: str) -> int:
        return sum(any(part.endswith(word) for part in argv) for argv in self.runs)


@pytest.fixture
def sandbox() -> Iterator[Counted]:
    made = Counted()
    yield made
    made.close()


C = '#include <stdio.h>\nint main(void) { puts("%s"); }\n'


def test_a_program_is_compiled_once(sandbox: Counted, cache_dir: Path) -> None:
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        builds = list(executor.map(lambda _: executor.compile("c", {"main.c": C % "once"}), range(6)))
        assert {build.key for build in builds} == {builds[0].key}
        assert sandbox.compiles("main.c") == 1
        assert executor.compile("c", {"main.c": C % "other"}).key != builds[0].key
        assert sandbox.compiles("main.c") == 2
    with Executor(sandbox, cache_dir=cache_dir) as again:
        build = again.compile("c", {"main.c": C % "once"})
        assert sandbox.compiles("main.c") == 2, "builds are kept between executors"
        assert build == builds[0]
        assert again.run(build).stdout == b"once\n"


def test_a_damaged_entry_is_compiled_anew(sandbox: Counted, cache_dir: Path) -> None:
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        build = executor.compile("c", {"main.c": C % "kept"})
    entry = cache_dir / "builds" / build.key[:2] / build.key
    entry.write_bytes(entry.read_bytes()[:-1])
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        assert executor.run(executor.compile("c", {"main.c": C % "kept"})).stdout == b"kept\n"
    assert sandbox.compiles("main.c") == 2


def test_the_machines_failures_are_not_kept(sandbox: Counted, cache_dir: Path) -> None:
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        sandbox.failing = True
        build = executor.compile("c", {"main.c": C % "later"})
        assert not build.ok
        assert build.outcome is not None
        assert verdict(build.outcome) is Verdict.IE
        sandbox.failing = False
        assert executor.compile("c", {"main.c": C % "later"}).ok


def test_a_preparation_that_failed_is_tried_again(sandbox: Counted, tmp_path: Path) -> None:
    with Executor(sandbox, cache_dir=tmp_path) as executor:
        if not executor.toolchain("typescript").found:
            missing(executor.toolchain("typescript").why)
        sandbox.failing = True
        assert executor.prepared("typescript") is None
        assert not list((tmp_path / "prepared").glob("*/"))
        sandbox.failing = False
        assert executor.prepared("typescript") is not None


def test_a_compiler_that_needs_what_could_not_be_prepared_is_the_machines_failure(sandbox: Counted, tmp_path: Path) -> None:
    with Executor(sandbox, cache_dir=tmp_path) as executor:
        if not executor.toolchain("kotlin").found:
            missing(executor.toolchain("kotlin").why)
        sandbox.failing = True
        build = executor.compile("kotlin", {"main.kt": "fun main() {}\n"})
        assert not build.ok
        assert build.outcome is not None
        assert build.outcome.infra is not None


def test_a_program_that_needs_what_could_not_be_prepared_is_not_to_blame(sandbox: Counted, tmp_path: Path) -> None:
    with Executor(sandbox, cache_dir=tmp_path) as executor:
        if not executor.toolchain("racket").found:
            missing(executor.toolchain("racket").why)
        build = executor.compile("racket", {"main.rkt": "#lang racket/base\n"})
        sandbox.failing = True
        assert [executor.prepared("racket") for _ in range(PREPARATIONS)] == [None] * PREPARATIONS
        sandbox.failing = False
        assert verdict(executor.run(build)) is Verdict.IE


@pytest.mark.parametrize(
    ("build", "lasting"),
    [
        (Build(True, "c", outcome=Outcome(0)), True),
        (Build(True, "python"), True),
        (Build(False, "c", "error", outcome=Outcome(1)), True),
        (Build(False, "c", "error", outcome=Outcome(127)), False),
        (Build(False, "c", "error", outcome=Outcome(None, signal=11)), False),
        (Build(False, "c", "error", outcome=Outcome(1, files_full=True)), False),
        (Build(False, "c", "error", outcome=Outcome(None, infra="the machine is on fire")), False),
        (Build(False, "c", "memory", outcome=Outcome(1)), False),
        (Build(False, "c", "time", outcome=Outcome(1)), False),
    ],
)
def test_only_what_the_program_is_to_blame_for_is_kept(build: Build, lasting: bool) -> None:
    assert build.lasting is lasting


def test_a_compile_that_runs_into_a_limit_says_which(sandbox: Counted, cache_dir: Path) -> None:
    bomb = (Path(__file__).parents[1] / "adversarial/CE/template_bomb.cpp").read_text()
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        if not executor.toolchain("cpp").found:
            missing(executor.toolchain("cpp").why)
        build = executor.compile("cpp", {"main.cpp": bomb}, limits=Limits(cpu_s=1, wall_s=20, memory=2**30))
        assert build.cause in ("time", "memory")


def test_a_failed_build_cannot_be_run(sandbox: Counted, cache_dir: Path) -> None:
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        build = executor.compile("c", {"main.c": "int main(void) { return x; }"})
        assert build.cause == "error"
        assert "main.c:1" in build.diagnostics
        with pytest.raises(ExecutorError, match="cannot be run"):
            executor.run(build)


def test_unknown_and_missing_languages_are_named(sandbox: Counted, cache_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        with pytest.raises(UnknownLanguageError, match="python"):
            executor.toolchain("pyton")
        monkeypatch.setattr(Here, "find", lambda self, names: None)
        assert not executor.toolchain("rust").found
        with pytest.raises(ToolchainMissingError, match="dragoman toolchains install rust"):
            executor.compile("rust", {"main.rs": "fn main() {}"})


# ---- fast ways, and what happens when they fail


def need(executor: Executor, id_: str) -> None:
    if not executor.toolchain(id_).found:
        missing(executor.toolchain(id_).why)


@pytest.mark.parametrize("id_", ["java", "typescript"])
def test_a_resident_compiler_serves_and_its_death_is_not_noticed(id_: str, sandbox: Counted, cache_dir: Path) -> None:
    language = all_languages()[id_]
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        need(executor, id_)
        assert executor.compile(id_, {language.main: language.hello}).ok
        alone = sandbox.compiles(language.main)
        assert alone == 0, "the resident compiler did it"
        bad = executor.compile(id_, {language.main: language.hello.replace("line", "lime", 1) + "\nlet x: number = 'no';"})
        assert bad.cause == "error"
        assert language.main in bad.diagnostics
        server, _ = executor._residents[id_]._free[0]
        server.close()
        after = executor.compile(id_, {language.main: language.hello + "\n// again"})
        assert after.ok
        assert sandbox.compiles(language.main) == alone + 1, "a fresh compiler did it"
        assert executor.run(after, stdin=b"world\n").stdout == b"hello world\n"
        assert executor.compile(id_, {language.main: language.hello + "\n// and again"}).ok
        assert sandbox.compiles(language.main) == alone + 1, "there is a new resident compiler"


@pytest.mark.parametrize("id_", ["java", "typescript"])
def test_with_and_without_resident_compilers_programs_are_the_same(id_: str, sandbox: Counted, cache_dir: Path) -> None:
    language = all_languages()[id_]
    sandbox.serves_here = False
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        need(executor, id_)
        build = executor.compile(id_, {language.main: language.hello})
        assert build.ok, build.diagnostics
        assert sandbox.compiles(language.main) == 1
        assert executor.run(build, stdin=b"world\n").stdout == b"hello world\n"


#: What a program leaves behind in Scala, and another that would need it.
LEFT_BEHIND = {
    "an object": ("object Left { val n = 1 }\n", "Left.n"),
    "a class": ("class Left(val n: Int)\n", "new Left(1).n"),
    "a package": ("package left {\n  object Inner { val n = 1 }\n}\n", "left.Inner.n"),
    "an implicit in a package object": (
        "package object left { implicit class More(text: String) { def n = 1 } }\n",
        '{ import left._; "".n }',
    ),
}
MACROS = {
    "written with the compiler's own types": """
import scala.language.experimental.macros
import scala.reflect.macros.blackbox.Context
object Trick { def run(): Unit = macro body; def body(c: Context)(): c.Tree = throw new Exception("it " + "ran") }
""",
    "written without them": """
import scala.language.experimental.macros
object Trick { def run(): Unit = macro body; def body(c: Any)(): Any = throw new Exception("it " + "ran") }
""",
}
SCALA_MAIN = "object Main { def main(args: Array[String]): Unit = println(%s) }\n"


@pytest.mark.slow
def test_scalas_resident_compiler_forgets_a_programs_names(sandbox: Counted, cache_dir: Path) -> None:
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        need(executor, "scala")
        for case, (left, use) in LEFT_BEHIND.items():
            first = executor.compile("scala", {"Main.scala": left + SCALA_MAIN % use})
            assert first.ok, first.diagnostics
            second = executor.compile("scala", {"Main.scala": SCALA_MAIN % use})
            assert second.cause == "error", f"{case} is still known"
            assert "Main.scala:1" in second.diagnostics
            third = executor.compile("scala", {"Main.scala": left.replace("1", "2") + SCALA_MAIN % use.replace("1", "2")})
            assert [executor.run(build).stdout for build in (first, third)] == [b"1\n", b"2\n"], case
        assert sandbox.compiles("Main.scala") == 0, "the resident compiler did it"


@pytest.mark.slow
def test_scalas_resident_compiler_refuses_macros(sandbox: Counted, cache_dir: Path) -> None:
    """A macro would be a program's code in a compiler that others use."""
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        need(executor, "scala")
        for case, macro in MACROS.items():
            refused = executor.compile("scala", {"Trick.scala": macro, "Main.scala": SCALA_MAIN % "Trick.run()"})
            assert refused.cause == "error", case
            assert "macro" in refused.diagnostics
            assert "it ran" not in refused.diagnostics
        assert executor.compile("scala", {"Main.scala": SCALA_MAIN % "1"}).ok


def test_what_the_fast_cpp_compiler_refuses_the_other_decides(sandbox: Counted, cache_dir: Path) -> None:
    with Executor(sandbox, cache_dir=cache_dir) as executor:
        need(executor, "cpp")
        if len(executor.toolchain("cpp").recipes) < 2:
            missing("clang++ and mold are not installed")
        hello = all_languages()["cpp"].hello
        assert executor.compile("cpp", {"main.cpp": hello}).recipe == 0
        only_gcc = executor.compile("cpp", {"main.cpp": "#ifdef __clang__\n#error no\n#endif\nint main() {}\n"})
        assert only_gcc.ok
        assert only_gcc.recipe == 1
        neither = executor.compile("cpp", {"main.cpp": "int main() { return undeclared; }\n"})
        assert neither.recipe == 1
        assert "main.cpp:1" in neither.diagnostics


class Odd:
    """A server with an answer of the test's."""

    def __init__(self, answer: bytes) -> None:
        self.answer, self.closed = answer, 0

    def ask(self, request: bytes, seconds: float) -> bytes:
        return self.answer

    def cpu_s(self) -> float:
        return 0.0

    def close(self) -> None:
        self.closed += 1


def reply(ok: int, diagnostics: bytes, files: Mapping[str, bytes]) -> bytes:
    return bytes([ok]) + len(diagnostics).to_bytes(4, "big") + diagnostics + encode(files)


@pytest.mark.parametrize(
    "answer",
    [b"", b"\2", b"\1\0\0", reply(1, b"", {}), reply(0, b"  ", {}), reply(1, b"", {"a": b"b"})[:-1], reply(1, b"", {"a": b"b"}) + b"x"],
)
def test_odd_answers_cost_the_server_its_place(answer: bytes) -> None:
    odd = Odd(answer)

    def start() -> Server:
        return odd

    residents = Residents(start, 1)
    with pytest.raises(ServerError):
        residents.ask({"Main.java": b""}, 1)
    assert odd.closed == 1


def test_answers_are_read_back() -> None:
    assert decode(reply(1, "é".encode(), {"a": b"\0", "b/c": b""})) == (True, "é", {"a": b"\0", "b/c": b""})


# ---- the local sandbox's own promises


def test_missing_layers_are_refused(monkeypatch: pytest.MonkeyPatch, cache_dir: Path) -> None:
    monkeypatch.setattr("dragoman.executors.cgroups.hierarchies", dict)
    with Executor(cache_dir=cache_dir) as executor, pytest.raises(SandboxUnavailableError, match="allow_unsafe"):
        executor.run(executor.compile("python", {"main.py": "print(1)"}))
    with Executor(cache_dir=cache_dir, allow_unsafe=True) as executor:
        outcome = executor.run(executor.compile("python", {"main.py": "print(1)"}), limits=Limits(memory=2**30))
        assert outcome.stdout == b"1\n", outcome
        late = executor.run(executor.compile("python", {"main.py": "while True: pass"}), limits=Limits(cpu_s=0.5, wall_s=10))
        assert verdict(late) is Verdict.TLE


RUNNER = """
from dragoman.executors import Executor, Limits
with Executor(slots=2) as executor:
    build = executor.compile("python", {"main.py": "import time\\nprint('dragoman-test-sleeper', flush=True)\\ntime.sleep(600)"})
    list(executor.map(lambda _: executor.run(build, limits=Limits(wall_s=600)), range(2)))
"""


def of_owner(pid: int) -> list[Path]:
    """Control groups of a runner. Unlike ``Path.glob``, ``os.walk`` does not mind groups of others that vanish meanwhile."""
    walked = os.walk("/sys/fs/cgroup")
    return [Path(root, name) for root, names, _ in walked if root.endswith("/dragoman") for name in names if name.startswith(f"{pid}-")]


def test_a_killed_runner_leaves_nothing() -> None:
    # A keeper per slot, and in each box its first process and the program; bubblewrap has one process more.
    descriptor = quick.keeper()
    processes = 2 * (1 + (3 if descriptor is None else 2))
    if descriptor is not None:
        os.close(descriptor)
    runner = subprocess.Popen([sys.executable, "-c", RUNNER])
    try:
        deadline = time.monotonic() + 30
        members: set[str] = set()
        while len(members) < processes and time.monotonic() < deadline:
            time.sleep(0.1)
            members = {pid for group in of_owner(runner.pid) for pid in (group / "cgroup.procs").read_text().split()}
        if not members:
            missing("no writable control groups (run as root)")
        assert len(members) >= processes
    finally:
        runner.send_signal(signal.SIGKILL)
        runner.wait()
    deadline = time.monotonic() + 10
    while (of_owner(runner.pid) or any(Path("/proc", pid).exists() for pid in members)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not of_owner(runner.pid)
    assert not [pid for pid in members if Path("/proc", pid).exists()]


def test_the_host_keeps_no_descriptors() -> None:
    sandbox = LocalSandbox(1)
    try:
        run = [os.path.realpath("/bin/true")]
        mounts = [Mount(run[0])]
        sandbox.run(run, {}, b"", Limits(), mounts=mounts)
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(5):
            assert sandbox.run(run, {"a/b": b"x"}, b"x", Limits(), mounts=mounts).exit_code == 0
        assert len(os.listdir("/proc/self/fd")) == before
    finally:
        sandbox.close()
