"""Runs Python programs in a box, each in a process forked from this one: starting an interpreter costs more than most of them do.

The messages are those of a resident compiler (see ``resident``). Request: the files ``prelude`` (what the program begins with; it runs once,
here, and must leave no process, file or output), ``program``, and ``limits`` (seconds of the processor, seconds, bytes of output, as a Python
tuple). Answer: the file ``stdout``, whatever the program wrote before it ended, however it ended.

No program finds anything of another one: this process cannot be looked into, its streams are not given on, and when a program has ended all that it
left behind, processes and files, goes. Whoever kills or stops this process costs itself its answer, and is run again in a box of its own.
It is run as a script and imports nothing of ours.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import os
import resource
import select
import shutil
import signal
import sys
import time
from typing import Any, NoReturn

PR_SET_DUMPABLE = 4
#: What programs often import.
COMMON = ("bisect", "collections", "copy", "dataclasses", "functools", "heapq", "itertools", "math", "operator", "re", "string", "typing")
#: Where programs can write.
ROOMS = (".", "/tmp", "/dev/shm")


def take(count: int) -> bytes:
    data = b""
    while len(data) < count:
        part = os.read(0, count - len(data))
        if not part:
            os._exit(0)  # nobody asks any more
        data += part
    return data


def pieces(body: bytes) -> dict[bytes, bytes]:
    """The files of a request by name."""
    place, found = 4, []
    while place < len(body):
        end = place + 4 + int.from_bytes(body[place : place + 4], "big")
        found.append(body[place + 4 : end])
        place = end
    return dict(zip(found[::2], found[1::2], strict=True))


def begin(written: int, program: bytes, scope: dict[str, Any], cpu_s: int) -> NoReturn:
    """In the child: run a program and end."""
    try:
        nothing = os.open("/dev/null", os.O_RDWR)
        for mine, number in ((nothing, 0), (written, 1), (nothing, 2)):
            os.dup2(mine, number)
        os.closerange(3, 64)
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 1))
        exec(compile(program, "program", "exec"), scope)
    finally:
        try:
            sys.__stdout__.flush()  # type: ignore[union-attr]
        finally:
            os._exit(0)


def until_end(output: int, child: int, wall_s: float, most: int) -> bytes:
    """What is written until the program has ended, the time is over, or it is too much."""
    data = b""
    deadline = time.monotonic() + wall_s
    while len(data) < most:
        ready = select.select([output, child], [], [], max(0.0, deadline - time.monotonic()))[0]
        part = os.read(output, 1 << 16) if output in ready else b""
        if not part:
            break
        data += part
    return data[:most]


def tidy() -> None:
    """Ends every other process of the box, and empties its directories."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(-1, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()
    for room in ROOMS:
        for name in os.listdir(room):
            path = os.path.join(room, name)
            if os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path)
            else:
                os.unlink(path)


def serve() -> None:
    scopes: dict[bytes, dict[str, Any]] = {}
    while True:
        request = pieces(take(int.from_bytes(take(4), "big")))
        prelude = request[b"prelude"]
        if prelude not in scopes:
            scopes[prelude] = {"__name__": "__main__"}
            exec(compile(prelude, "prelude", "exec"), scopes[prelude])
            gc.collect()
            gc.freeze()  # the children's collections leave our pages alone
        cpu_s, wall_s, most = eval(request[b"limits"])
        output, written = os.pipe()
        pid = os.fork()
        if pid == 0:
            begin(written, request[b"program"], scopes[prelude], cpu_s)
        os.close(written)
        child = os.pidfd_open(pid)
        stdout = until_end(output, child, wall_s, most)
        os.close(output)
        os.close(child)
        tidy()
        body = b"\1\0\0\0\0\0\0\0\1\0\0\0\6stdout" + len(stdout).to_bytes(4, "big") + stdout
        rest = memoryview(len(body).to_bytes(4, "big") + body)
        while rest:
            rest = rest[os.write(1, rest) :]


if __name__ == "__main__":
    if os.getppid() > 1 or os.uname().nodename != "box":
        raise SystemExit("only for a box of the sandbox: it ends every process that it sees, and empties directories")
    # From here on only root may look into this process, or at the streams that it has.
    if ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        raise OSError("the process cannot be closed to others")
    del sys.path[0]  # where programs write
    for name in COMMON:
        importlib.import_module(name)
    tidy()
    serve()
