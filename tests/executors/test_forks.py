"""Programs in forked processes: the same output as in boxes of their own, and nothing of one is there for the next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.executors import Executor, Outcome, all_languages
from dragoman.executors.local import LocalSandbox

PRELUDE = "import sys\ndef twice(x):\n    return 2 * x\n"


class Counted(LocalSandbox):
    """The local sandbox, which counts the boxes of single programs."""

    serves = True

    def __init__(self) -> None:
        super().__init__(2)
        self.runs = 0

    def run(self, *args: object, **named: object) -> Outcome:
        self.runs += 1
        return super().run(*args, **named)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Counted]:
    made = Counted()
    yield made
    made.close()


@pytest.fixture(scope="module")
def executor(sandbox: Counted, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Executor]:
    with Executor(sandbox, cache_dir=tmp_path_factory.mktemp("forks")) as made:
        yield made


def forked(executor: Executor, program: str) -> bytes:
    return executor.stdout("python", PRELUDE, program)


@pytest.mark.parametrize(
    "program",
    [
        "print(twice(21))",
        "x = 1",
        "print('no end of line', end='')",
        "print(__name__, input.__name__, sys.stdin.read() == '', sys.argv[1:], sys.getrecursionlimit())",
        "print('é\\udcff'.encode('utf-8', 'surrogateescape'), 'ü')",
        "print('told', flush=True)\nimport os\nos._exit(3)",
        "print('told')\nraise SystemExit(1)",
        "print('told')\n1 / 0",
        "print('told'",
        "print('told', flush=True)\nimport os\nos.kill(os.getpid(), 11)",
        "import io\nprint('one')\nsys.stdout = io.StringIO()\nsys.setrecursionlimit(60)\nprint('lost')",
        "def f(n):\n    return n and f(n - 1)\nprint(f(900))",
        "class A:\n    pass\nprint(A.__module__, sorted(k for k in globals() if k[0] != '_'))",
        "import collections, decimal\nprint(collections.Counter('aab'), decimal.Decimal('0.1') * 3)",
    ],
)
def test_programs_print_what_they_print_in_a_box_of_their_own(executor: Executor, sandbox: Counted, program: str) -> None:
    alone = executor.run(executor.compile("python", {"main.py": PRELUDE + program})).stdout
    before = sandbox.runs
    assert forked(executor, program) == alone
    assert sandbox.runs == before, "no box was made for it"


LEAVES = """
import os, time
for room in (".", "/tmp", "/dev/shm"):
    os.makedirs(room + "/deep/er")
    open(room + "/deep/er/file", "w").close()
    open(room + "/json.py", "w").write("print('not json')")
    os.symlink("/usr", room + "/link")
twice.seen = True
sys.modules["string"] = None
os.environ["LEFT"] = "1"
os.umask(0o777)
if os.fork() == 0:
    os.setsid()
    for fd in range(3):
        os.close(fd)
    time.sleep(600)
print("left")
"""
LOOKS = """
import json, os, string
pids = [int(p) for p in os.listdir("/proc") if p.isdigit()]
print(*[os.listdir(room) for room in (".", "/tmp", "/dev/shm")], hasattr(twice, "seen"), os.environ.get("LEFT"), len(pids))
"""


def test_nothing_is_left_behind(executor: Executor) -> None:
    before = forked(executor, LOOKS)
    assert before.startswith(b"[] [] [] False None ")
    assert forked(executor, LEAVES) == b"left\n"
    assert forked(executor, LOOKS) == before


LOOKS_INTO = """
import os
parent = os.getppid()
for path in ("mem", "fd/0", "fd/1", "environ", "map_files"):
    try:
        with open(f"/proc/{parent}/{path}", "rb") as file:
            file.read(1)
        print("read", path)
    except OSError as error:
        print(type(error).__name__)
print(len(os.listdir("/proc/self/fd")))
"""


def test_a_program_cannot_look_into_what_started_it(executor: Executor) -> None:
    *found, descriptors = forked(executor, LOOKS_INTO).decode().split()
    assert set(found) == {"PermissionError"}, found
    assert descriptors == "4", "its three streams, and that of the list itself"


@pytest.mark.parametrize(
    "attack",
    [
        "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)",
        "import os\nfor fd in range(3, 99):\n    try: os.write(fd, b'x' * 100)\n    except OSError: pass",
        "import os\nos.makedirs('a/b')\nos.chmod('a', 0)\nos.chmod('.', 0)",
        "import os\nwhile os.fork() >= 0: pass",
    ],
)
def test_attacks_cost_nobody_else_an_answer(executor: Executor, attack: str) -> None:
    forked(executor, f"print('attack')\nsys.stdout.flush()\n{attack}")
    assert forked(executor, "import os\nprint(twice(4), os.listdir('.'))") == b"8 []\n"


@pytest.mark.parametrize(
    ("program", "limits", "expected"),
    [
        ("print(1, flush=True)\nwhile True: pass", (1, 60, 100), b"1\n"),
        ("import time\nprint(2, flush=True)\ntime.sleep(60)", (60, 1, 100), b"2\n"),
        ("while True: print(3)", (60, 60, 5), b"3\n3\n3"),
        ("import os, time\nprint(4, flush=True)\nif os.fork() == 0: time.sleep(600)", (60, 600, 100), b"4\n"),
    ],
    ids=["processor", "wall", "output", "what is left behind"],
)
def test_limits(executor: Executor, program: str, limits: tuple[int, int, int], expected: bytes) -> None:
    language = all_languages()["python"]
    forks = executor._forks(language, executor.toolchain("python").recipes[0])
    answer = forks.ask({"prelude": b"", "program": program.encode(), "limits": repr(limits).encode()}, 50)
    assert answer.files["stdout"] == expected


def test_where_no_server_can_be_there_is_a_box(
    executor: Executor, sandbox: Counted, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = sandbox.runs
    monkeypatch.setattr(Counted, "serves", False)
    assert forked(executor, "print(twice(5))") == b"10\n"
    assert sandbox.runs == before + 1
