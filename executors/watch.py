"""Follow one running box: drain its pipes, measure it, kill it at a limit, and say what happened."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from dragoman.executors import cgroups, launcher, quick
from dragoman.executors.outcome import Limits, Outcome
from dragoman.executors.seccomp import FORBIDDEN_CALL

_CHUNK = 1 << 16
_CORES = os.cpu_count() or 1
#: How often to look whether a part of a program was killed for lack of memory.
_OOM_CHECK_S = 0.5
#: How long the kernel may take to end a killed box.
_GRACE_S = 20.0


@dataclass(slots=True)
class Pipe:
    """What came out of a pipe that does not block, cut at ``limit`` bytes."""

    fd: int
    limit: int
    data: bytearray = field(default_factory=bytearray)
    truncated: bool = False

    def read(self, nothing: bool = True) -> bool:
        """Take what is there; False at the end of the pipe, ``nothing`` when it is open and empty."""
        try:
            chunk = os.read(self.fd, _CHUNK)
        except BlockingIOError:
            return nothing
        self.data += chunk
        if len(self.data) > self.limit:
            del self.data[self.limit :]
            self.truncated = True
        return bool(chunk)

    def drain(self) -> None:
        """Take the rest, now that every writer is gone.

        The pipe may stay open all the same: its end in a message that a program sent to itself lives until the kernel collects such garbage.
        """
        while not self.truncated and self.read(nothing=False):
            pass


class Watch:
    """One box from its launch to its end. ``keeper`` is the process that launched it and shares its control group."""

    def __init__(self, sock: socket.socket, keeper: int, group: cgroups.Group | None, limits: Limits, out: int, err: int) -> None:
        self.socket, self.keeper, self.group, self.limits = sock, keeper, group, limits
        self.started = time.monotonic()
        self.out, self.err = Pipe(out, limits.output), Pipe(err, limits.output)
        self.pipes = {pipe.fd: pipe for pipe in (self.out, self.err)}
        self.poll = select.poll()
        self.timed_out: Literal["cpu", "wall"] | None = None
        self.killed = self.lost = False
        self.ended: Mapping[str, Any] | None = None
        self.wall_s = 0.0

    def until_end(self) -> None:
        """Return when no process of the box is left.

        Raises:
            OSError: the box cannot be ended, or its keeper is gone.
        """
        talk = self.socket.fileno()
        for fd in (*self.pipes, talk):
            self.poll.register(fd, select.POLLIN)
        now, deadline = self.started, self.started + self.limits.wall_s
        look = now + self._patience(deadline - now, 0.0)
        while not self.over():
            for fd, _ in self.poll.poll(max(1, int((look - now) * 1000) + 1)):
                if pipe := self.pipes.get(fd):
                    if not pipe.read():
                        self.poll.unregister(fd)
                    self.heard(pipe)
                elif fd == talk:
                    self.poll.unregister(fd)
                    self.ended = self._end()
                else:
                    self.gone(fd)
            now = time.monotonic()
            if self.killed and now > deadline:
                raise OSError("a killed box did not end")
            if self.ended is not None and not self.killed:
                self.killed, deadline = True, now + _GRACE_S
            elif not self.killed and (now >= look or self.out.truncated or self.err.truncated):
                if self._at_limit(now > deadline):
                    self.kill()
                    deadline = now + _GRACE_S
                look = now + self._patience(deadline - now, self.group.cpu_s() if self.group else 0.0)
        self.wall_s = time.monotonic() - self.started
        self.tidy()
        for pipe in self.pipes.values():
            pipe.drain()

    def over(self) -> bool:
        """Whether nothing is left: the keeper answers when it has reaped the box's first process, before which all others are gone."""
        return self.ended is not None

    def heard(self, pipe: Pipe) -> None:
        """Something came, or will never come again."""

    def gone(self, fd: int) -> None:
        """A process has ended of which we have a descriptor."""

    def kill(self) -> None:
        self.killed = True
        self.socket.send(struct.pack("=I", quick.KILL))

    def tidy(self) -> None:
        """End what may be left of a box whose keeper was killed."""
        if self.group and self.lost:
            self.group.kill(self.keeper)

    def close(self) -> None:
        """Close what the watch itself has opened."""

    def _patience(self, left: float, cpu_s: float) -> float:
        """Seconds until a limit can be reached at the earliest."""
        if self.group and not self.killed:
            left = min(left, _OOM_CHECK_S, (self.limits.cpu_s - cpu_s) / _CORES)
        return left

    def _at_limit(self, late: bool) -> bool:
        if self.out.truncated or self.err.truncated:
            return True
        # What is left of a program of which a part was killed may wait for it for ever.
        if self.group and self.group.oom_kills():
            return True
        if self.group and self.group.cpu_s() > self.limits.cpu_s:
            self.timed_out = "cpu"
        elif late:
            self.timed_out = "wall"
        return self.timed_out is not None

    def _end(self) -> Mapping[str, Any]:
        """How the box ended. A new keeper's greeting means that the old one was killed and took the box with it."""
        self.socket.settimeout(5)
        data, _ = launcher.receive(self.socket, 1 << 16)
        if not data:
            raise OSError("the launcher has ended")
        message: dict[str, Any] = json.loads(data)
        if "error" in message:
            raise OSError(message["error"])
        if "ready" in message:
            self.keeper, self.lost = message["ready"], True
            return {"status": int(signal.SIGKILL), "cpu_s": 0.0, "rss": 0}
        return message

    def code(self) -> int | None:
        """The program's exit code, or its signal as a negative number; None when nobody knows."""
        assert self.ended is not None
        return None if self.lost else os.waitstatus_to_exitcode(self.ended["status"])

    def outcome(self, files_full: bool) -> Outcome:
        """The evidence, without artifacts."""
        assert self.ended is not None
        code = self.code()
        usage = self.group.usage() if self.group else cgroups.Usage(self.ended["cpu_s"], self.ended["rss"], 0)
        truncated = self.out.truncated or self.err.truncated
        infra = None
        if code is None and not (usage.oom_kills or self.timed_out or truncated):
            complaint = self.err.data.decode("utf-8", "replace").strip()[-300:]
            infra = f"the box ended (status {self.ended['status']}) before the program did: {complaint}"
        number: int | None = None
        if self.timed_out or truncated or code is None:
            number = int(signal.SIGKILL)
        elif code < 0:
            number = -code
        return Outcome(
            exit_code=None if number is not None else code,
            signal=None if infra else number,
            timed_out="cpu" if number == signal.SIGXCPU else self.timed_out,
            oom=usage.oom_kills > 0,
            files_full=files_full,
            violation=FORBIDDEN_CALL if number == signal.SIGSYS else None,
            stdout=bytes(self.out.data),
            stderr=bytes(self.err.data),
            stdout_truncated=self.out.truncated,
            stderr_truncated=self.err.truncated,
            cpu_s=usage.cpu_s,
            wall_s=self.wall_s,
            memory=max(usage.memory, self.ended["rss"]),
            infra=infra,
        )


class BubblewrapWatch(Watch):
    """The same for bubblewrap: ``pidfd`` is the one outside the box. Inside, a second one is the first process; with it all others die.

    ``status`` is what bubblewrap says, ``told`` the program's wait status by the starter (see starter.c), where there is one.
    """

    def __init__(
        self,
        sock: socket.socket,
        keeper: int,
        group: cgroups.Group | None,
        limits: Limits,
        out: int,
        err: int,
        status: int,
        told: int,
        pidfd: int,
    ) -> None:
        super().__init__(sock, keeper, group, limits, out, err)
        self.pidfd = pidfd
        self.told = Pipe(told, 1 << 10)
        self.records = Pipe(status, 1 << 20)
        self.pipes[status] = self.records
        self.inner: int | None = None
        self.alive = True

    def over(self) -> bool:
        if self.ended is not None and self.inner is None:
            self.records.drain()
        return self.ended is not None and not (self.alive and self.inner is not None)

    def heard(self, pipe: Pipe) -> None:
        if pipe is self.records and self.inner is None:
            with contextlib.suppress(ValueError, KeyError, ProcessLookupError):
                self.inner = os.pidfd_open(json.loads(self.records.data.partition(b"\n")[0])["child-pid"])
                self.poll.register(self.inner, select.POLLIN)

    def gone(self, fd: int) -> None:
        self.poll.unregister(fd)
        self.alive = False

    def kill(self) -> None:
        self.killed = True
        # The first process of the box takes all others with it; bubblewrap then still reports and ends in good order.
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd if self.inner is None else self.inner, signal.SIGKILL)

    def tidy(self) -> None:
        if self.group and (self.inner is None or self.lost):
            self.group.kill(self.keeper)

    def close(self) -> None:
        if self.inner is not None:
            os.close(self.inner)

    def code(self) -> int | None:
        code = _exit_code(bytes(self.records.data))
        self.told.drain()
        if code is not None and self.told.data:
            return os.waitstatus_to_exitcode(int(self.told.data))
        # Without the starter's word, since there is none or the program has killed it, 128 and a number mean a signal.
        return 128 - code if code is not None and 128 < code < 128 + signal.NSIG else code


def _exit_code(records: bytes) -> int | None:
    for line in records.splitlines():
        with contextlib.suppress(ValueError):
            record = json.loads(line)
            if "exit-code" in record:
                return int(record["exit-code"])
    return None
