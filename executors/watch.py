"""Follow one running box: drain its pipes, measure it, kill it at a limit, and say what happened."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from dragoman.executors import cgroups, launcher
from dragoman.executors.outcome import Limits, Outcome
from dragoman.executors.seccomp import FORBIDDEN_CALL

_CHUNK = 1 << 16
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
    """One box from its launch to its end.

    ``keeper`` is the process that launched it and shares its control group; ``pidfd`` is bubblewrap outside the box. Inside, a
    second bubblewrap is the first process; with it all others of the box die.
    """

    def __init__(
        self, sock: Any, keeper: int, group: cgroups.Group | None, limits: Limits, out: int, err: int, status: int, pidfd: int
    ) -> None:
        self.socket, self.keeper, self.group, self.limits, self.pidfd = sock, keeper, group, limits, pidfd
        self.started = time.monotonic()
        self.out, self.err = Pipe(out, limits.output), Pipe(err, limits.output)
        self.records = Pipe(status, 1 << 20)
        self.inner: int | None = None
        self.timed_out: Literal["cpu", "wall"] | None = None
        self.killed = self.lost = False
        self.ended: Mapping[str, Any] | None = None
        self.wall_s = 0.0

    def until_end(self) -> None:
        """Return when no process of the box is left.

        Raises:
            OSError: the box cannot be ended, or its keeper is gone.
        """
        poll = select.poll()
        pipes = {pipe.fd: pipe for pipe in (self.out, self.err, self.records)}
        for fd in (*pipes, self.socket.fileno()):
            poll.register(fd, select.POLLIN)
        deadline = self.started + self.limits.wall_s
        alive = True
        while self.ended is None or alive:
            for fd, _ in poll.poll(max(1, int(self._patience(deadline) * 1000))):
                if pipe := pipes.get(fd):
                    if not pipe.read():
                        poll.unregister(fd)
                    if pipe is self.records and self.inner is None and self._find_inner():
                        poll.register(self.inner or 0, select.POLLIN)
                elif fd == self.inner:
                    poll.unregister(fd)
                    alive = False
                else:
                    poll.unregister(fd)
                    self.ended = self._end()
                    self.records.drain()
                    alive = self.inner is not None and alive
            now = time.monotonic()
            if self.killed and now > deadline:
                raise OSError("a killed box did not end")
            if not self.killed and self.ended is None and self._at_limit(now > deadline):
                self.kill()
                deadline = now + _GRACE_S
            elif self.ended is not None and not self.killed:
                self.killed, deadline = True, now + _GRACE_S
        self.wall_s = time.monotonic() - self.started
        if self.group and (self.inner is None or self.lost):
            self.group.kill(self.keeper)
        for pipe in pipes.values():
            pipe.drain()

    def kill(self) -> None:
        self.killed = True
        # The first process of the box takes all others with it; bubblewrap then still reports and ends in good order.
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd if self.inner is None else self.inner, signal.SIGKILL)

    def close(self) -> None:
        if self.inner is not None:
            os.close(self.inner)

    def _patience(self, deadline: float) -> float:
        """Seconds until a limit can be reached at the earliest."""
        left = deadline - time.monotonic()
        if self.group and not self.killed:
            left = min(left, _OOM_CHECK_S, (self.limits.cpu_s - self.group.cpu_s()) / (os.cpu_count() or 1))
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

    def _find_inner(self) -> bool:
        with contextlib.suppress(ValueError, KeyError, ProcessLookupError):
            self.inner = os.pidfd_open(json.loads(self.records.data.partition(b"\n")[0])["child-pid"])
        return self.inner is not None

    def _end(self) -> Mapping[str, Any]:
        """How bubblewrap ended. A new keeper's greeting means that the old one was killed and took the box with it."""
        self.socket.settimeout(5)
        data, _ = launcher.receive(self.socket, 1 << 16)
        if not data:
            raise OSError("the launcher has ended")
        message: dict[str, Any] = json.loads(data)
        if "ready" in message:
            self.keeper, self.lost = message["ready"], True
            return {"status": -signal.SIGKILL, "cpu_s": 0.0, "rss": 0}
        return message

    def outcome(self, files_full: bool) -> Outcome:
        """The evidence, without artifacts."""
        assert self.ended is not None
        code = _exit_code(bytes(self.records.data))
        usage = self.group.usage() if self.group else cgroups.Usage(self.ended["cpu_s"], self.ended["rss"], 0)
        truncated = self.out.truncated or self.err.truncated
        infra = None
        if code is None and not (usage.oom_kills or self.timed_out or truncated):
            complaint = self.err.data.decode("utf-8", "replace").strip()[-300:]
            infra = f"bubblewrap ended with {self.ended['status']} before the program did: {complaint}"
        number: int | None = None
        if self.timed_out or truncated or code is None:
            number = int(signal.SIGKILL)
        elif 128 < code < 128 + signal.NSIG:
            number = code - 128
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


def _exit_code(records: bytes) -> int | None:
    for line in records.splitlines():
        with contextlib.suppress(ValueError):
            record = json.loads(line)
            if "exit-code" in record:
                return int(record["exit-code"])
    return None
