"""Programs that attack the sandbox or the judge get the verdict of their directory, reach nothing, and leave nothing."""

from __future__ import annotations

import os
import re
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from dragoman.datasets.problem import Problem, Returned, TestCase
from dragoman.executors import Executor, Language, Limits, Mount, Outcome, Verdict, all_languages, program_verdict
from dragoman.executors.launcher import FIRST_UID, POINTS
from dragoman.executors.local import LocalSandbox
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Candidate
from dragoman.transpile.verify import Verifier
from tests.executors.conftest import CANARY, EVERYWHERE
from tests.support import missing

ADVERSARIAL = Path(__file__).parents[1] / "adversarial"
PROGRAMS = sorted(path for path in ADVERSARIAL.glob("*/*") if path.parent.name in Verdict.__members__)
BY_EXTENSION = {language.extension: language for language in all_languages().values()}
#: A program, with all that it may wait for, is bounded from outside too.
BOUND_S = 150


@dataclass(frozen=True)
class Attack:
    """A program as it lies in its directory: a file, or a folder with a language's main file and what lies beside."""

    path: Path
    language: Language
    files: dict[str, str]
    #: What its first line wishes (``dragoman: key=value …``).
    wish: dict[str, float] = field(default_factory=dict)

    @property
    def expected(self) -> Verdict:
        return Verdict(self.path.parent.name)

    @property
    def text(self) -> str:
        return self.files[self.language.main]

    def limits(self, limits: Limits) -> Limits:
        wish = self.wish
        scaled = {name: int(wish[f"{name}_mb"] * 2**20) for name in ("memory", "files") if f"{name}_mb" in wish}
        counts = {name: int(wish[name]) for name in ("output", "processes") if name in wish}
        return replace(limits, **scaled, **counts, cpu_s=wish.get("cpu_s", limits.cpu_s), wall_s=wish.get("wall_s", limits.wall_s))


def attack(path: Path) -> Attack:
    if path.is_dir():
        language = next(language for language in all_languages().values() if (path / language.main).exists())
        files = {str(file.relative_to(path)): file.read_text() for file in sorted(path.rglob("*")) if file.is_file()}
    else:
        language = BY_EXTENSION[path.suffix]
        files = {language.main: path.read_text()}
    found = re.search(r"^\W*dragoman: (.*)$", files[language.main].partition("\n")[0])
    wish = {key: float(value) for key, value in (pair.split("=") for pair in found[1].split())} if found else {}
    return Attack(path, language, files, wish)


def runs(attack: Attack, executor: Executor, line: str) -> list[tuple[Verdict, Outcome]]:
    """Compile and run a program: once, or as many times at once as it wishes, each with a number for its input."""
    build = executor.compile(attack.language.id, attack.files, attack.language.main, attack.limits(attack.language.compile_limits))
    assert build.outcome is None or build.outcome.infra is None, build.outcome
    if not build.ok:
        assert build.outcome is not None
        return [(Verdict.CE, replace(build.outcome, stderr=build.diagnostics.encode()))]
    stdin = b"x" * int(attack.wish.get("stdin_mb", 0) * 2**20) or line.encode() + b"\n"
    limits = attack.limits(Limits(cpu_s=5, wall_s=20))
    together = int(attack.wish.get("together", 0))
    inputs = [f"{number}\n".encode() for number in range(together)] or [stdin]
    with ThreadPoolExecutor(len(inputs)) as pool:
        outcomes = list(pool.map(lambda stdin: executor.run(build, stdin=stdin, limits=limits), inputs))
    return [(program_verdict(outcome, "ok\n"), outcome) for outcome in outcomes]


TWICE = Problem(
    "twice",
    "adversarial",
    "python",
    "def twice(n: int) -> int:\n    return 2 * n\n",
    "twice",
    tests=tuple(TestCase(str(n), args=(str(n),), inputs=(n,), expected=Returned(2 * n)) for n in (1, 2, 3)),
)


def judged(attack: Attack, executor: Executor) -> list[tuple[Verdict, Outcome]]:
    """A candidate for the translation of ``twice``, as the verifier judges it."""
    plan = Planner(executor).plan(TWICE)
    limits = attack.limits(Limits(cpu_s=5, wall_s=20))
    found = Verifier(executor, limits=limits).verify(Candidate(attack.language.id, attack.text), TWICE, plan.module, plan.tests)
    assert found.verdict is not Verdict.NC or found.cause.startswith("not a translation")
    assert bool(found.state_findings) == ("state" in attack.wish)
    return [(found.verdict, execution.outcome) for execution in found.executions] or [(found.verdict, Outcome(0))]


# ---- what may have been reached or left


@pytest.fixture(scope="module")
def listeners() -> Iterator[tuple[int, str, list[bytes]]]:
    """A port of this host for TCP, UDP and vsock, an abstract Unix socket, and what was said to them."""
    heard: list[bytes] = []
    name = f"{os.getpid()}"
    with socket.create_server(("127.0.0.1", 0)) as tcp, socket.socket(socket.AF_UNIX) as unix:
        port = tcp.getsockname()[1]
        unix.bind(f"\0dragoman-test-{name}")
        unix.listen()
        servers = [tcp, unix]
        for family, kind, address in (
            (socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", port)),
            (socket.AF_INET6, socket.SOCK_STREAM, ("::1", port)),
            (socket.AF_VSOCK, socket.SOCK_STREAM, (socket.VMADDR_CID_ANY, port)),
        ):
            with suppress(OSError):  # a kernel without the family has no way to it either
                server = socket.socket(family, kind)
                server.bind(address)
                if kind == socket.SOCK_STREAM:
                    server.listen()
                servers.append(server)

        def listen(server: socket.socket) -> None:
            with suppress(OSError):
                connection = server if server.type == socket.SOCK_DGRAM else server.accept()[0]
                heard.append(connection.recv(100) or b"connected")

        for server in servers:
            threading.Thread(target=listen, args=(server,), daemon=True).start()
        yield port, name, heard
        for server in servers[2:]:
            server.close()


def mounts() -> list[str]:
    """What is mounted on this machine where boxes are made."""
    points = [line.split(" ")[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()]
    return sorted(point for point in points if point.startswith(POINTS))


def processes_of(sandbox: LocalSandbox) -> list[str]:
    """What lives in the boxes' control groups beside the process that keeps each."""
    found = []
    for slot in list(sandbox._free.queue):
        assert slot.group is not None
        for directory in slot.group._dirs.values():
            found += [pid for pid in (directory / "cgroup.procs").read_text().split() if int(pid) != slot.keeper]
    return found


def groups() -> set[str]:
    """Control groups of ours."""
    walked = os.walk("/sys/fs/cgroup")
    return {name for root, names, _ in walked if root.endswith("/dragoman") for name in names if name.startswith(f"{os.getpid()}-")}


def files_of_boxes() -> list[str]:
    """Files of the boxes' users where everybody may write."""
    found = []
    for place in ("/tmp", "/var/tmp", "/dev/shm", "."):
        with os.scandir(place) as entries:
            for entry in entries:
                with suppress(FileNotFoundError):
                    if entry.stat(follow_symlinks=False).st_uid >= FIRST_UID:
                        found.append(entry.path)
    return found


def cases() -> Iterator[Any]:
    """Every program in the local sandbox; in the docker sandbox those that attack a sandbox, and not the compilers' or the judge's own."""
    for path in PROGRAMS:
        id_ = f"{path.parent.name}-{path.name}"
        yield pytest.param(path, "local", id=f"local-{id_}")
        attacks_the_sandbox = path.suffix in (".c", ".py") and "dragoman: candidate" not in path.read_text()
        if attacks_the_sandbox or EVERYWHERE:
            yield pytest.param(path, "docker", id=f"docker-{id_}", marks=pytest.mark.slow)
        if attacks_the_sandbox:
            yield pytest.param(path, "bubblewrap", id=f"bubblewrap-{id_}", marks=pytest.mark.slow)


@pytest.mark.timeout(BOUND_S)
@pytest.mark.parametrize(("path", "backend"), list(cases()))
def test_gets_its_verdict_and_reaches_nothing(
    path: Path, backend: str, executor_of: Callable[[str], Executor], listeners: tuple[int, str, list[bytes]], tmp_path: Path
) -> None:
    port, name, heard = listeners
    executor = executor_of(backend)
    program = attack(path)
    if not executor.toolchain(program.language.id).found:
        missing(executor.toolchain(program.language.id).why)
    canary = tmp_path / "secret"
    canary.write_text(CANARY)
    before = mounts()
    line = {"abstract_socket": name, "read_canary_file": str(canary)}.get(path.stem, str(port))

    got = judged(program, executor) if "candidate" in program.wish else runs(program, executor, line)

    for found, outcome in got:
        assert found is program.expected, outcome
        assert CANARY.encode() not in outcome.stdout + outcome.stderr
        assert b"leak" not in outcome.stdout, outcome
        assert b"root:" not in outcome.stdout + outcome.stderr, "read /etc/shadow"
    assert not heard, "a program reached a socket of the host"
    assert canary.read_text() == CANARY
    assert not list(Path("/").glob("*/dragoman-canary"))
    assert not files_of_boxes()
    if isinstance(executor.sandbox, LocalSandbox):  # the engine's own come and go
        assert mounts() == before
        assert not processes_of(executor.sandbox)
    language = all_languages()["python"]
    after = executor.run(executor.compile("python", {language.main: language.hello}, language.main), stdin=b"next\n")
    assert program_verdict(after, "hello next\n") is Verdict.AC, f"the next program suffered: {after}"
    if isinstance(executor.sandbox, LocalSandbox):  # by now a program has run here, which a compile error alone does not
        assert {name.rpartition("-")[0] for name in groups()} >= {f"{os.getpid()}-{id(executor.sandbox):x}"}


def test_there_are_programs_for_every_verdict() -> None:
    assert len(PROGRAMS) >= 80
    assert {path.parent.name for path in PROGRAMS} == {v.value for v in Verdict} - {"IE"}


def test_many_at_once_get_the_same_verdicts() -> None:
    """64 boxes on however few cores: what each gets is what it got alone."""
    chosen = [
        attack(path) for path in PROGRAMS if path.suffix in (".py", ".c") and path.parent.name in ("AC", "WA", "RE", "SV", "OLE", "TLE")
    ]
    chosen = [
        a for a in chosen if not {"candidate", "together", "stdin_mb"} & a.wish.keys() and not re.search(r"fork|thread|children", a.text)
    ]
    chosen = [
        program for program in chosen if not program.path.stem.startswith(("abstract", "connect", "read_canary", "udp", "ipv6", "vsock"))
    ]
    assert len(chosen) >= 40
    before = groups()
    with Executor(slots=64) as executor:
        wanted = [chosen[k % len(chosen)] for k in range(64)]
        executor.compile_many([(a.language.id, a.files) for a in chosen])
        with ThreadPoolExecutor(64) as pool:
            found = list(pool.map(lambda a: runs(a, executor, "0")[0], wanted))
        assert [(a.path.name, verdict) for a, (verdict, _) in zip(wanted, found, strict=True)] == [
            (a.path.name, a.expected) for a in wanted
        ]
    assert groups() == before


# ---- who runs the boxes is attacked


@pytest.mark.parametrize("victim", ["launcher", "keeper"])
def test_a_killed_runner_is_ie_and_the_next_program_ac(victim: str) -> None:
    sandbox = LocalSandbox(2)
    build_mounts = [Mount(path) for path in (os.path.realpath("/bin/sh"), os.path.realpath("/bin/sleep"))]
    shell, sleep = (mount.source for mount in build_mounts)
    try:
        assert sandbox.run([shell, "-c", "echo ok"], {}, b"", Limits(), mounts=build_mounts).stdout == b"ok\n"
        with ThreadPoolExecutor(1) as pool:
            running = pool.submit(sandbox.run, [sleep, "30"], {}, b"", Limits(wall_s=20), mounts=build_mounts)
            assert sandbox._process is not None
            slots = sandbox._slots
            deadline = time.monotonic() + 10
            while not (busy := [slot for slot in slots if slot not in sandbox._free.queue]) and time.monotonic() < deadline:
                time.sleep(0.01)
            time.sleep(0.3)
            os.kill(sandbox._process.pid if victim == "launcher" else busy[0].keeper, signal.SIGKILL)
            outcome = running.result(15)
        assert program_verdict(outcome, "ok\n") is Verdict.IE, outcome
        outcomes = [sandbox.run([shell, "-c", "echo ok"], {}, b"", Limits(), mounts=build_mounts) for _ in range(4)]
        # Of two slots that died with the launcher the second notices when it is used.
        assert [program_verdict(outcome, "ok\n") for outcome in outcomes[1:]] == [Verdict.AC] * 3, outcomes
        assert not processes_of(sandbox)
    finally:
        sandbox.close()
    assert not [name for name in groups() if name.startswith(f"{os.getpid()}-{id(sandbox):x}-")]


#: Tells all that a program may find of its predecessor in the same slot: files, names, processes, and what it was born with.
LOOKS = """
import os, resource, signal, socket, sys
for root, folders, files in os.walk("/"):
    if root.startswith(("/proc", "/usr", "/etc")):
        folders.clear()
    print(root, sorted(folders), sorted(files), os.stat(root).st_mode, os.access(root, os.W_OK))
for path in ("shm", "sem", "msg"):
    print(open(f"/proc/sysvipc/{path}").read())
print([line.split()[7:] for line in open("/proc/net/unix")][1:])
taken = []
for name in ("one", "two"):
    with socket.socket(socket.AF_UNIX) as own:
        try:
            own.bind(f"\\0{name}")
        except OSError:
            taken.append(name)
print(taken, sorted(name for name in os.listdir("/proc") if name.isdigit()))
print([os.readlink(f"/proc/self/fd/{fd}").partition(":")[0] for fd in range(3)], len(os.listdir("/proc/self/fd")))
print(os.getcwd(), os.getpid(), os.getppid(), os.getsid(0), os.getpgid(0), os.getuid(), os.getgroups(), os.getpriority(os.PRIO_PROCESS, 0))
print([resource.getrlimit(kind) for kind in range(16)], dict(os.environ), os.sched_getaffinity(0))
print([signal.getsignal(number) for number in (1, 2, 13, 15, 17)], signal.pthread_sigmask(signal.SIG_BLOCK, []), signal.getitimer(0))
print([line for line in open("/proc/self/status") if line.startswith(("Umask", "Cap", "Sig", "Shd", "NoNew", "Seccomp"))])
print([line.split()[3:6] for line in open("/proc/self/mountinfo")], open("/proc/self/oom_score_adj").read(), open("/proc/self/limits").read())
"""
#: Leaves what it can wherever it can, and processes that hold on to it.
LEAVES = """
import array, ctypes, os, resource, signal, socket, sys, time
libc = ctypes.CDLL(None)
for place in ("/box", "/tmp", "/dev/shm", "/dev", "/", "/var/tmp", "/run", "/usr", "/etc", "/proc/self"):
    try:
        open(f"{place}/left", "w").write("left")
        os.mkfifo(f"{place}/fifo")
        os.symlink("/", f"{place}/link")
    except OSError:
        pass
for make in (libc.shmget, libc.semget, libc.msgget):
    make(4711, 4096 if make is libc.shmget else 1, 0o1666)
libc.mq_open(b"/left", os.O_CREAT | os.O_RDWR, 0o666, None)
kept = [socket.socket(socket.AF_UNIX) for _ in range(2)]
for own, name in zip(kept, ("one", "two")):
    own.bind(f"\\0{name}")
    own.listen()
# The second goes in a message to itself, where only the kernel can still find it.
pair = socket.socketpair()
socket.send_fds(pair[0], [b"x"], [kept[1].fileno(), pair[0].fileno(), pair[1].fileno()])
os.umask(0)
os.nice(19)
os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
for kind in (resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC):
    resource.setrlimit(kind, (64, 64))
libc.prctl(1, 0, 0, 0, 0)
for number in range(1, 65):
    if number not in (9, 19, 32, 33):
        signal.signal(number, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
signal.setitimer(signal.ITIMER_REAL, 1000)
for _ in range(3):
    if os.fork() == 0:
        os.setsid()
        while True:
            time.sleep(1)
os._exit(0)
"""


@pytest.mark.parametrize("bubblewrap", [False, True], ids=["quick", "bubblewrap"])
def test_nothing_of_a_program_is_seen_by_the_next_of_its_slot(bubblewrap: bool) -> None:
    with Executor(LocalSandbox(1, bubblewrap=bubblewrap)) as executor:
        looks, leaves = (executor.compile("python", {"main.py": text}) for text in (LOOKS, LEAVES))
        first = executor.run(looks)
        assert program_verdict(first, first.stdout) is Verdict.AC, first
        for _ in range(3):
            left = executor.run(leaves)
            assert program_verdict(left, "") is Verdict.AC, left
            assert executor.run(looks).stdout.decode() == first.stdout.decode()


def test_what_is_too_late_is_tried_again_with_the_machine_to_itself() -> None:
    """A wall-clock limit says nothing of a program that had to share the machine."""
    with Executor(slots=2) as executor:
        build = executor.compile("python", {"main.py": "print('ok')\n"})
        inside: list[int] = []

        def run(alone: bool) -> None:
            executor.run(build, alone=alone)

        original = executor.sandbox.run

        def counted(*args: Any, **named: Any) -> Outcome:
            inside.append(1)
            try:
                seen.append(len(inside))
                return original(*args, **named)
            finally:
                inside.pop()

        seen: list[int] = []
        executor.sandbox.run = counted  # type: ignore[method-assign]
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(run, [True] * 8))
        assert seen == [1] * 8


def test_a_large_program_leaves_as_much_room_as_a_small_one(executor_of: Callable[[str], Executor]) -> None:
    """And is no failure of the machine, by which a candidate could never be charged."""
    executor = executor_of("local")
    files = {"main.py": "open('own', 'wb').write(b'x' * (6 << 20))\nprint('ok')\n", "data": "x" * (20 << 20)}
    outcome = executor.run(executor.compile("python", files), limits=Limits(files=8 * 2**20))
    assert program_verdict(outcome, "ok\n") is Verdict.AC, outcome
