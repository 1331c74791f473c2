"""Control groups, version 1 and 2: memory, process and CPU accounting of one box, recycled from program to program."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

#: Resources that we account, and the version 1 controller of each.
CONTROLLERS = {"memory": "memory", "pids": "pids", "cpu": "cpuacct"}
#: All our groups lie below one directory per hierarchy, and carry the process id of their owner.
HOME = "dragoman"


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """Where groups for one resource can be made."""

    version: Literal[1, 2]
    base: Path


@dataclass(frozen=True, slots=True)
class Usage:
    """What a group has used: CPU seconds, peak bytes, processes killed for lack of memory."""

    cpu_s: float
    memory: int
    oom_kills: int


def _mounts(mountinfo: str) -> Iterator[tuple[str, str, str]]:
    """File system type, mount point, options of each mount."""
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        kind, _, options = right.split(" ", 2)
        yield kind, left.split(" ")[4].encode().decode("unicode_escape"), options


def _own(cgroup: str) -> dict[str, str]:
    """Controller (empty for version 2) → this process's group."""
    own: dict[str, str] = {}
    for line in cgroup.splitlines():
        _, controllers, path = line.split(":", 2)
        for controller in controllers.split(","):
            own[controller] = path
    return own


def hierarchies(mountinfo: str | None = None, cgroup: str | None = None) -> dict[str, Hierarchy]:
    """For each resource the hierarchy in which we may make groups; resources that cannot be accounted here are absent."""
    mountinfo = Path("/proc/self/mountinfo").read_text() if mountinfo is None else mountinfo
    own = _own(Path("/proc/self/cgroup").read_text() if cgroup is None else cgroup)
    found: dict[str, Hierarchy] = {}
    for kind, point, options in _mounts(mountinfo):
        for resource, controller in CONTROLLERS.items():
            candidates = [Path(point, HOME), Path(point, own.get(controller, "/").lstrip("/"), HOME)]
            if kind == "cgroup" and controller in options.split(",") and (base := _writable(candidates)):
                found[resource] = Hierarchy(1, base)
    for kind, point, _ in _mounts(mountinfo):
        if kind == "cgroup2":
            path = Path(own.get("", "/").lstrip("/"))
            for parent in [Path(point), *reversed([Path(point, p) for p in (path, *path.parents)])]:
                if base := _writable([parent / HOME]):
                    for resource in CONTROLLERS:
                        if resource not in found and _enable(parent, base, resource):
                            found[resource] = Hierarchy(2, base)
    return found


def _writable(candidates: list[Path]) -> Path | None:
    for base in candidates:
        with contextlib.suppress(OSError):
            base.mkdir(exist_ok=True)
            if os.access(base / "cgroup.procs", os.W_OK) and os.access(base.parent / "cgroup.procs", os.W_OK):
                return base
    return None


def _enable(parent: Path, base: Path, resource: str) -> bool:
    """Hand the controller down to the groups below ``base``; CPU time is always accounted in version 2."""
    if resource == "cpu":
        return (base / "cpu.stat").exists()
    for directory in (parent, base):
        control = directory / "cgroup.subtree_control"
        try:
            if resource not in control.read_text().split():
                control.write_text(f"+{resource}")
        except OSError:
            return False
    return resource in (base / "cgroup.subtree_control").read_text().split()


class Group:
    """One box's groups, one in each hierarchy, with the files that are read at every program held open."""

    def __init__(self, name: str, where: dict[str, Hierarchy]) -> None:
        self._where = where
        self._dirs = {resource: h.base / name for resource, h in where.items()}
        self._files: dict[tuple[str, str], int] = {}
        self._set: dict[tuple[str, str], str] = {}
        self._start = Usage(0.0, 0, 0)
        for directory in self._dirs.values():
            directory.mkdir(exist_ok=True)
        if self._version("memory") == 2:
            self._write("memory", "memory.oom.group", "1")

    @property
    def joins(self) -> list[str]:
        """Version 1 files into which a process writes ``0`` to become a member, and its children with it."""
        return sorted({str(d / "cgroup.procs") for resource, d in self._dirs.items() if self._version(resource) == 1})

    @property
    def into(self) -> str | None:
        """The version 2 group, into which a child can be born."""
        return next((str(d) for resource, d in self._dirs.items() if self._version(resource) == 2), None)

    def start(self, memory: int, processes: int) -> None:
        """Set the limits (bytes, processes) and begin to count."""
        match self._version("memory"):
            case 1:
                # Memory and swap together may never be less than memory: the order depends on the direction.
                limits = [("memory.limit_in_bytes", str(memory)), ("memory.memsw.limit_in_bytes", str(memory))]
                if int(self._set.get(("memory", "memory.limit_in_bytes"), str(2**62))) < memory:
                    limits.reverse()
                for name, value in limits:
                    self._write("memory", name, value)
                self._write("memory", "memory.max_usage_in_bytes", "0", again=True)
            case 2:
                self._write("memory", "memory.max", str(memory))
                self._write("memory", "memory.swap.max", "0")
                # Since Linux 6.12 a written file handle counts its own peak from then on.
                self._write("memory", "memory.peak", "0", again=True)
        if "pids" in self._where:
            self._write("pids", "pids.max", str(processes))
        self._start = Usage(self._cpu(), self._memory_now(), self._oom_kills())

    def usage(self) -> Usage:
        """What was used since ``start``. Page cache left by earlier programs is not counted."""
        return Usage(self.cpu_s(), max(0, self._memory_peak() - self._start.memory), self.oom_kills())

    def cpu_s(self) -> float:
        return self._cpu() - self._start.cpu_s

    def oom_kills(self) -> int:
        return self._oom_kills() - self._start.oom_kills

    def kill(self, spare: int) -> None:
        """End every process of the group but ``spare``, and wait until they are gone (at most a second)."""
        deadline = time.monotonic() + 1
        while time.monotonic() < deadline:
            members = {int(pid) for d in self._dirs.values() for pid in (d / "cgroup.procs").read_text().split()} - {spare}
            if not members:
                return
            for pid in members:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.001)

    def close(self) -> None:
        """Remove the groups; a group whose last process has only just ended needs a few tries."""
        for fd in self._files.values():
            os.close(fd)
        self._files.clear()
        for directory in self._dirs.values():
            remove(directory)

    def _version(self, resource: str) -> int:
        return self._where[resource].version if resource in self._where else 0

    def _open(self, resource: str, name: str) -> int:
        fd = self._files.get((resource, name))
        if fd is None:
            path = self._dirs[resource] / name
            fd = os.open(path, (os.O_RDWR if os.access(path, os.W_OK) else os.O_RDONLY) | os.O_CLOEXEC)
            self._files[resource, name] = fd
        return fd

    def _write(self, resource: str, name: str, value: str, again: bool = False) -> None:
        if not again and self._set.get((resource, name)) == value:
            return
        try:
            os.pwrite(self._open(resource, name), value.encode(), 0)
        except OSError as error:
            # Not every kernel has swap accounting or a resettable peak; the limit itself must never fail.
            if name in ("memory.max", "memory.limit_in_bytes", "pids.max") or error.errno == errno.ENODEV:
                raise
            return
        self._set[resource, name] = value

    def _read(self, resource: str, name: str) -> str:
        try:
            return os.pread(self._open(resource, name), 4096, 0).decode()
        except FileNotFoundError:
            return ""

    def _field(self, resource: str, name: str, field: str) -> int:
        for line in self._read(resource, name).splitlines():
            key, _, value = line.partition(" ")
            if key == field:
                return int(value)
        return 0

    def _cpu(self) -> float:
        match self._version("cpu"):
            case 1:
                return int(self._read("cpu", "cpuacct.usage")) / 1e9
            case 2:
                return self._field("cpu", "cpu.stat", "usage_usec") / 1e6
        return 0.0

    def _memory_now(self) -> int:
        name = {1: "memory.usage_in_bytes", 2: "memory.current"}.get(self._version("memory"))
        return int(self._read("memory", name) or 0) if name else 0

    def _memory_peak(self) -> int:
        name = {1: "memory.max_usage_in_bytes", 2: "memory.peak"}.get(self._version("memory"))
        return int(self._read("memory", name) or 0) if name else 0

    def _oom_kills(self) -> int:
        name = {1: "memory.oom_control", 2: "memory.events"}.get(self._version("memory"))
        return self._field("memory", name, "oom_kill") if name else 0


def remove(directory: Path, seconds: float = 1.0) -> bool:
    """Remove an emptied group; True when it is gone."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            directory.rmdir()
        except FileNotFoundError:
            return True
        except OSError:
            if time.monotonic() > deadline:
                return False
            time.sleep(0.005)
        else:
            return True


def sweep(where: dict[str, Hierarchy]) -> None:
    """Remove groups whose owner died without doing it (named ``<pid>-<slot>``)."""
    for base in {h.base for h in where.values()}:
        with contextlib.suppress(OSError):
            for directory in base.iterdir():
                owner = directory.name.partition("-")[0]
                if directory.is_dir() and owner.isdigit() and not Path("/proc", owner).exists():
                    for pid in (directory / "cgroup.procs").read_text().split():
                        with contextlib.suppress(ProcessLookupError, PermissionError):
                            os.kill(int(pid), signal.SIGKILL)
                    remove(directory)
