"""The quick way to start boxes: keeper.c and the stages on which it starts them; and the starter in bubblewrap's. Compiled once for this machine."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from dragoman.executors import launcher, mounting
from dragoman.executors.home import home
from dragoman.executors.sandbox import Mount

COMPILERS = ("cc", "gcc", "clang")
#: A static program starts and forks faster; not every C library can be linked so.
FLAGS = (("-O2", "-static"), ("-O2",))
KEEPER, STARTER = (Path(__file__).with_name(name) for name in ("keeper.c", "starter.c"))
#: What a request begins with (see keeper.c).
RUN, KILL = 1, 2
_ANSWER_S = 20.0


def keeper() -> int | None:
    """A descriptor of the program, compiled now if need be; None where it cannot be had or its kernel calls are missing."""
    if os.geteuid() != 0:
        return None
    try:
        tree = mounting.tmpfs([("size", "4k")])
        try:
            mounting.restrict(tree, 0)
        finally:
            os.close(tree)
        fd = os.open(_compiled(KEEPER), os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
    except OSError:
        return None
    if (status := os.fstat(fd)).st_uid != 0 or status.st_mode & 0o022:
        os.close(fd)  # somebody else could have written it
        return None
    return fd


def starter() -> Path | None:
    """The program that starts others in bubblewrap's boxes (see starter.c); None where there is no C compiler."""
    try:
        return _compiled(STARTER)
    except OSError:
        return None


def _compiled(source: Path) -> Path:
    """Where the program of a C source lies, compiled now if need be.

    Raises:
        OSError: it cannot be had.
    """
    path = home() / "cache/keeper" / hashlib.sha256(source.read_bytes() + os.uname().machine.encode()).hexdigest()
    if not path.exists():
        _compile(source, path)
    return path


def _compile(source: Path, path: Path) -> None:
    compiler = next((found for name in COMPILERS if (found := shutil.which(name))), None)
    if compiler is None:
        raise FileNotFoundError("no C compiler")
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        made = Path(folder, source.stem)
        for flags in FLAGS:
            if subprocess.run([compiler, *flags, "-o", made, source], capture_output=True, check=False).returncode == 0:
                made.chmod(0o755)
                made.rename(path)
                return
    raise OSError(f"{compiler} does not compile {source.name}")


class Stages:
    """Stages by what is mounted in them, each made when it is first wanted."""

    def __init__(self, binds: Callable[[Sequence[Mount]], list[tuple[str, str]]], links: Sequence[tuple[str, str]]) -> None:
        self._binds = binds
        self._links = links
        self._made: dict[tuple[Mount, ...], int] = {}
        self._lock = threading.Lock()

    def get(self, wanted: tuple[Mount, ...]) -> int:
        """The descriptor of a stage's mount namespace.

        Raises:
            OSError: it could not be made.
        """
        fd = self._made.get(wanted)
        if fd is None:
            with self._lock:
                if wanted not in self._made:
                    self._made[wanted] = self._make(wanted)
                fd = self._made[wanted]
        return fd

    def _make(self, wanted: tuple[Mount, ...]) -> int:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with ours, theirs:
            python = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
            base = next(point for point in launcher.POINTS if os.path.isdir(point))
            request = {"base": base, "binds": self._binds(wanted), "links": list(self._links)}
            ours.settimeout(_ANSWER_S)
            ours.send(json.dumps(request).encode())
            argv = [python, "-S", "-E", mounting.__file__, str(theirs.fileno())]
            with subprocess.Popen(argv, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, env={}):
                theirs.close()
                data, fds = launcher.receive(ours, 1 << 16)
        answer = json.loads(data) if data else {"error": "the stage's builder has ended"}
        if "error" in answer:
            raise OSError(answer["error"])
        return fds[0]

    def close(self) -> None:
        for fd in self._made.values():
            os.close(fd)
        self._made.clear()
