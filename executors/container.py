"""One program in a container: it is talked to, watched, ended at a limit, and what its container reports becomes evidence."""

from __future__ import annotations

import contextlib
import io
import os
import re
import secrets
import select
import shlex
import signal
import socket
import tarfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Literal

from dragoman.executors import image, seccomp
from dragoman.executors.outcome import Limits, Outcome
from dragoman.executors.sandbox import WORK

if TYPE_CHECKING:
    from docker.models.containers import Container

#: The program's user id.
USER = 1000
#: Starts the program and says its wait status on a descriptor that the program has not: to a shell, signals look like exit codes.
_TELL = 'open my $told, ">&=4"; unless (fork) { close $told; exec { $ARGV[0] } @ARGV; exit 127 } wait; print $told $?'
#: How long to wait for output before looking at the clock, and between questions to the engine.
_POLL_S = 0.25


@dataclass(slots=True)
class Waiting:
    """A container that waits for its program, and the socket to its standard streams."""

    container: Container
    streams: Any  # closes the socket when it goes
    socket: socket.socket


@dataclass(slots=True)
class _Streams:
    """Standard output and error as they come, multiplexed in frames of an 8-byte header, cut at a limit each."""

    limit: int
    raw: bytearray = field(default_factory=bytearray)
    data: tuple[bytearray, bytearray] = field(default_factory=lambda: (bytearray(), bytearray()))

    def feed(self, chunk: bytes) -> None:
        self.raw += chunk
        while len(self.raw) >= 8:
            length = int.from_bytes(self.raw[4:8], "big")
            if len(self.raw) < 8 + length:
                return
            self.data[1 if self.raw[0] == 2 else 0].extend(self.raw[8 : 8 + length])
            del self.raw[: 8 + length]


class Run:
    """One program in its container."""

    def __init__(self, waiting: Waiting, limits: Limits) -> None:
        self.container, self.socket, self.limits = waiting.container, waiting.socket, limits
        self.nonce = secrets.token_hex(16)
        self.streams = _Streams(limits.output)
        self.timed_out: Literal["cpu", "wall"] | None = None
        self.flooded = False
        #: CPU seconds and most bytes by the engine's own account, of a program that is ended before its container tells them.
        self.used = (0.0, 0)
        self.ended = threading.Event()

    def until_end(
        self, argv: Sequence[str], files: Mapping[str, bytes], stdin: bytes, env: Mapping[str, str], collect: Sequence[str]
    ) -> Outcome:
        package = _archive(files, self._script(argv, env, collect))
        started = time.monotonic()
        try:
            self._talk(memoryview(f"{len(package)}\n".encode() + package + stdin), started)
        finally:
            self.ended.set()
        if self.timed_out or self.flooded:
            with contextlib.suppress(Exception):
                self._look()
            # The engine ends nothing whose output it cannot get rid of.
            with contextlib.suppress(OSError):
                self.socket.shutdown(socket.SHUT_RDWR)
            with contextlib.suppress(Exception):  # it may just have ended by itself
                self.container.kill()
        code = int(self.container.wait(timeout=30)["StatusCode"])
        wall_s = time.monotonic() - started
        self.container.reload()
        return self._outcome(code, bool(self.container.attrs["State"]["OOMKilled"]), wall_s, collect)

    def _script(self, argv: Sequence[str], env: Mapping[str, str], collect: Sequence[str]) -> bytes:
        """What the first process does: the program as another user, then the end of all that it left, then the report."""
        variables = [f"{k}={v}" for k, v in {"PATH": image.PATH, "HOME": WORK, "LANG": "C.UTF-8", **env}.items()]
        drop = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", "--inh-caps=-all", "--bounding-set=-all"]
        # Whole trees by their first name: tar would follow a link that a program laid on the way to a file.
        names = " ".join(sorted({shlex.quote(name.split("/")[0]) for name in collect}))
        keep = f"tar -cf - --ignore-failed-read -C {WORK} {names} 2>/dev/null" if collect else "true"
        return f"""rm /tmp/start
cd {WORK}
chown {USER} /dev/stdin /dev/stdout /dev/stderr
exec 3>&2 2>/dev/null
exec 5>&1
status=$(exec 2>&3 3>&-; exec perl -e '{_TELL}' {shlex.join([*drop, "env", "-i", *variables, *argv])} 4>&1 >&5 5>&-)
kill -KILL -1 2>/dev/null
exec 2>&1
printf '\\n%s\\n' {self.nonce}
for f in memory/memory.max_usage_in_bytes memory.peak; do [ -r /sys/fs/cgroup/$f ] && echo memory $(cat /sys/fs/cgroup/$f); done
for f in cpuacct/cpuacct.usage cpu.stat; do [ -r /sys/fs/cgroup/$f ] && echo cpu $f $(head -n 1 /sys/fs/cgroup/$f); done
for f in memory/memory.oom_control memory.events; do [ -r /sys/fs/cgroup/$f ] && grep '^oom_kill ' /sys/fs/cgroup/$f; done
stat -f -c 'free %f %d' {WORK} /tmp /dev/shm
echo status $status
printf '%s\\n' {self.nonce}
[ "$status" = 0 ] && {keep}
exit 0
""".encode()

    def _talk(self, data: memoryview, started: float) -> None:
        """Feed the container and drain it, until it ends or reaches a limit."""
        self.socket.setblocking(False)
        poll = select.poll()
        poll.register(self.socket, select.POLLIN | select.POLLOUT)
        followed = False
        # What is collected comes behind the program's output, in the same stream.
        ample, nonce = self.limits.output + self.limits.files, self.nonce.encode()
        searched, reported = 0, False
        while True:
            for _, event in poll.poll(_POLL_S * 1000):
                if event & select.POLLOUT and data:
                    with contextlib.suppress(BlockingIOError):
                        data = data[self.socket.send(data[: 1 << 16]) :]
                    if not data:
                        self.socket.shutdown(socket.SHUT_WR)
                        poll.modify(self.socket, select.POLLIN)
                if event & (select.POLLIN | select.POLLHUP):
                    with contextlib.suppress(BlockingIOError):
                        chunk = self.socket.recv(1 << 16)
                        if not chunk:
                            return
                        self.streams.feed(chunk)
            out, err = self.streams.data
            reported = reported or out.find(nonce, searched) >= 0
            searched = max(0, len(out) - len(nonce))
            if len(err) > self.limits.output or len(out) > (ample if reported else self.limits.output):
                self.flooded = True
                return
            now = time.monotonic()
            if now - started > self.limits.wall_s:
                self.timed_out = "wall"
                return
            if self.used[0] > self.limits.cpu_s:
                self.timed_out = "cpu"
                return
            if not followed and now - started > self.limits.cpu_s / (os.cpu_count() or 1):
                # The engine takes up to a second to say what was used, for which no output may wait.
                followed = True
                threading.Thread(target=self._follow, name="dragoman-docker-usage", daemon=True).start()

    def _follow(self) -> None:
        """Ask the engine what is used, from when a limit may be reached until the end."""
        while not self.ended.wait(_POLL_S):
            with contextlib.suppress(Exception):  # it may just have ended
                self._look()

    def _look(self) -> None:
        """What the engine says was used; of a container that has just ended it says nothing."""
        assert self.container.client is not None
        stats = self.container.client.api.stats(str(self.container.id), stream=False, one_shot=True)
        memory = stats["memory_stats"]
        cpu_s = float(stats["cpu_stats"]["cpu_usage"]["total_usage"]) / 1e9
        # Where the engine does not tell the most bytes at a time, the bytes now.
        self.used = (max(self.used[0], cpu_s), max(self.used[1], int(memory.get("max_usage", memory.get("usage", 0)))))

    def _outcome(self, code: int, oom: bool, wall_s: float, collect: Sequence[str]) -> Outcome:
        out, report, files = _split(bytes(self.streams.data[0]), self.nonce)
        err = bytes(self.streams.data[1])
        values = dict(line.partition(" ")[::2] for line in report.splitlines())
        cpu = values.get("cpu", "").split()
        cpu_s = int(cpu[-1]) / (1e6 if "usage_usec" in cpu else 1e9) if cpu else self.used[0]
        oom = oom or int(values.get("oom_kill", "0")) > 0
        full = any(re.fullmatch(r"free (0 \d+|\d+ 0)", line) for line in report.splitlines())
        truncated = [len(stream) > self.limits.output for stream in (out, err)]
        code = os.waitstatus_to_exitcode(int(values["status"])) if values.get("status") else code
        killed = self.timed_out or any(truncated) or (not report and code == 128 + signal.SIGKILL)
        number = int(signal.SIGKILL) if killed else -code if code < 0 else None
        infra = None
        if not report and not (oom or self.timed_out or any(truncated)):
            infra = (
                f"docker sandbox: the container ended with {code} before the program did: {err.decode('utf-8', 'replace').strip()[-300:]}"
            )
        return Outcome(
            exit_code=None if number is not None else code,
            signal=None if infra else number,
            timed_out="cpu" if number == signal.SIGXCPU else self.timed_out,
            oom=oom,
            files_full=full,
            violation=seccomp.FORBIDDEN_CALL if number == signal.SIGSYS else None,
            stdout=out[: self.limits.output],
            stderr=err[: self.limits.output],
            stdout_truncated=truncated[0],
            stderr_truncated=truncated[1],
            cpu_s=cpu_s,
            wall_s=wall_s,
            memory=int(values.get("memory") or self.used[1]),
            infra=infra,
            artifacts=_unpack(files, collect, self.limits.files) if code == 0 and collect else {},
        )


def _archive(files: Mapping[str, bytes], script: bytes) -> bytes:
    """A tar of the program's files and the start script."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for path in sorted({parent for name in files for parent in PurePosixPath(name).parents if parent.name}):
            folder = tarfile.TarInfo(f"{WORK[1:]}/{path}")
            folder.type, folder.mode, folder.uid, folder.gid = tarfile.DIRTYPE, 0o755, USER, USER
            tar.addfile(folder)
        for name, content, mode in [*((f"{WORK[1:]}/{n}", c, 0o755) for n, c in files.items()), ("tmp/start", script, 0o600)]:
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content), mode
            tar.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def _split(data: bytes, nonce: str) -> tuple[bytes, str, bytes]:
    """The program's output, the report behind it, and the archive behind that."""
    out, found, rest = data.partition(f"\n{nonce}\n".encode())
    if not found:
        return data, "", b""
    report, _, files = rest.partition(f"{nonce}\n".encode())
    return out, report.decode("ascii", "replace"), files


def _unpack(archive: bytes, names: Sequence[str], limit: int) -> dict[str, bytes]:
    """Regular files of a tar that were asked for; links, devices and names that lead out are left."""
    found: dict[str, bytes] = {}
    with contextlib.suppress(tarfile.TarError), tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for entry in tar:
            wanted = any(entry.name == name or (name.endswith("/") and (entry.name.startswith(name) or name == "./")) for name in names)
            if wanted and entry.isreg() and entry.size <= limit and ".." not in entry.name.split("/"):
                content = tar.extractfile(entry)
                if content is not None:
                    found[entry.name.removeprefix("./")] = content.read()
                    limit -= entry.size
    return found
