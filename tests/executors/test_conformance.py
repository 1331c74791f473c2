"""Every sandbox keeps the same promises."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.executors import Executor, Limits, Outcome, Verdict, toolchain, verdict
from dragoman.executors.errors import SandboxUnavailableError
from dragoman.executors.language import all_languages

LIMITS = Limits(cpu_s=5, wall_s=20)


def python(executor: Executor, code: str, stdin: bytes = b"", limits: Limits = LIMITS) -> Outcome:
    build = executor.compile("python", {"main.py": code})
    return executor.run(build, stdin=stdin, limits=limits)


def test_evidence(executor: Executor) -> None:
    outcome = python(executor, "x = bytearray(50 << 20)\nfor i in range(0, len(x), 4096): x[i] = 1\nsum(range(3_000_000))")
    assert outcome.exit_code == 0, outcome
    assert 0.02 < outcome.cpu_s < 5
    assert outcome.wall_s < 20
    assert 50 * 2**20 < outcome.memory < 200 * 2**20


def test_bytes_come_through_unchanged(executor: Executor) -> None:
    every = bytes(range(256)) * 4096
    outcome = python(executor, "import sys; b = sys.stdin.buffer.read(); sys.stdout.buffer.write(b); sys.stderr.buffer.write(b)", every)
    assert outcome.stdout == every
    assert outcome.stderr == every


def test_standard_streams_can_be_opened_by_name(executor: Executor) -> None:
    code = "text = open('/dev/stdin').read()\nfor name in ('out', 'err'): print(text, file=open(f'/dev/std{name}', 'w'))"
    outcome = python(executor, code, b"text")
    assert (outcome.stdout, outcome.stderr) == (b"text\n", b"text\n")


def test_the_box_is_empty_but_for_the_program(executor: Executor) -> None:
    code = "import os; print(sorted(os.listdir('.')), os.getcwd(), sorted(os.environ), os.getuid() != 0, os.listdir('/tmp'))"
    outcome = python(executor, code)
    environment = ["HOME", "LANG", "PATH", "PWD"] if b"PWD" in outcome.stdout else ["HOME", "LANG", "PATH"]
    assert outcome.stdout.decode() == f"['main.py'] /box {environment} True []\n"


def test_nothing_of_one_program_is_left_for_the_next(executor: Executor) -> None:
    leave = "import os\nfor d in ('.', '/tmp', '/dev/shm'): open(d + '/left', 'w').write('x')"
    assert python(executor, leave).exit_code == 0
    look = "import os\nprint([d for d in ('.', '/tmp', '/dev/shm') if os.path.exists(d + '/left')])"
    assert python(executor, look).stdout == b"[]\n"


def test_limits_have_their_verdicts(executor: Executor) -> None:
    assert verdict(python(executor, "while True: pass", limits=replace(LIMITS, cpu_s=0.5))) is Verdict.TLE
    assert verdict(python(executor, "import time; time.sleep(60)", limits=replace(LIMITS, wall_s=1))) is Verdict.TLE
    assert verdict(python(executor, "x = b'x' * (300 << 20)", limits=replace(LIMITS, memory=64 * 2**20))) is Verdict.MLE
    assert verdict(python(executor, "while True: print('x' * 1000)", limits=replace(LIMITS, output=100_000))) is Verdict.OLE
    assert (
        verdict(python(executor, "f = open('f', 'wb')\nwhile True: f.write(b'x' * 65536)", limits=replace(LIMITS, files=4 * 2**20)))
        is Verdict.FLE
    )
    assert verdict(python(executor, "i = 0\nwhile True: open(str(i), 'w'); i += 1", limits=replace(LIMITS, inodes=200))) is Verdict.FLE
    forks = "import os, time\nfor i in range(100):\n    if os.fork() == 0: time.sleep(60)"
    assert verdict(python(executor, forks, limits=replace(LIMITS, processes=20))) is Verdict.RE


def test_how_a_program_ended(executor: Executor) -> None:
    assert python(executor, "raise SystemExit(3)").exit_code == 3
    killed = python(executor, "import os; os.kill(os.getpid(), 11)")
    assert (killed.exit_code, killed.signal) == (None, 11)
    assert python(executor, "1 / 0").exit_code == 1
    # As a shell would tell of SIGSEGV and of a forbidden call.
    for code in (128 + 11, 128 + 31):
        told = python(executor, f"raise SystemExit({code})")
        assert (told.exit_code, told.signal, verdict(told)) == (code, None, Verdict.RE)


def test_no_network_and_no_way_up(executor: Executor) -> None:
    code = """
import socket
try:
    socket.socket().connect(("127.0.0.1", 1))
except OSError as error:
    print(error.errno)
try:
    open("/usr/dragoman-canary", "w")
except OSError as error:
    print("read-only")
"""
    outcome = python(executor, code)
    assert outcome.stdout.split() in ([b"97", b"read-only"], [b"101", b"read-only"], [b"111", b"read-only"]), outcome


def test_artifacts_are_regular_files_of_the_box(executor: Executor) -> None:
    code = """
import os
os.makedirs("out/deep")
open("out/deep/file", "wb").write(b"made")
os.symlink("/etc/passwd", "out/link")
os.mkfifo("out/fifo")
"""
    found = executor.toolchain("python").recipes[0]
    mounts = toolchain.mounts(found.recipe.run_mounts, found.values)
    outcome = executor.sandbox.of(all_languages()["python"]).run(
        [found.tools["python"], "main.py"], {"main.py": code.encode()}, b"", Limits(), collect=["out/"], mounts=mounts
    )
    assert dict(outcome.artifacts) == {"out/deep/file": b"made"}, outcome


def test_many_at_once_are_strangers(executor: Executor) -> None:
    code = "import os, sys\nopen('/tmp/x', 'x').write(sys.argv[1])\nprint(sys.argv[1], len(os.listdir('/tmp')))"
    build = executor.compile("python", {"main.py": code})
    outcomes = list(executor.map(lambda n: executor.run(build, args=[str(n)]), range(12)))
    assert [o.stdout.decode() for o in outcomes] == [f"{n} 1\n" for n in range(12)]


def test_a_missing_program_is_not_a_pass(executor: Executor) -> None:
    outcome = executor.sandbox.run(["/nowhere/program"], {}, b"", Limits(wall_s=10))
    assert verdict(outcome) in (Verdict.IE, Verdict.RE)


def test_an_unknown_sandbox_is_refused() -> None:
    with pytest.raises(SandboxUnavailableError, match="Known: local, docker"):
        Executor("docka")
