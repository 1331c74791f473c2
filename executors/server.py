"""A box of the local sandbox that stays up and answers requests, for resident compilers."""

from __future__ import annotations

import contextlib
import os
import select
import time
from typing import TYPE_CHECKING

from dragoman.executors.errors import ServerError

if TYPE_CHECKING:
    from dragoman.executors.local import LocalSandbox, Program

#: How much is kept of what a resident compiler says on standard error.
_COMPLAINT = 300


class LocalServer:
    """A long-lived box that answers requests: length-framed messages on its standard streams. For one thread at a time."""

    def __init__(self, sandbox: LocalSandbox, program: Program) -> None:
        self._sandbox = sandbox
        self._closed = False
        self._stack = contextlib.ExitStack()
        try:
            self._slot = sandbox.spare_slot()
            source, self._source = os.pipe2(os.O_CLOEXEC)
            self._stack.callback(os.close, self._source)
            os.set_blocking(self._source, False)
            try:
                _, self._watch = sandbox.launch(self._slot, self._stack, program, source)
            finally:
                os.close(source)
        except OSError as error:
            self._stack.close()
            raise ServerError(f"a resident compiler did not start: {error}") from None

    def ask(self, request: bytes, seconds: float) -> bytes:
        if self._closed:
            raise ServerError("a resident compiler was closed")
        deadline = time.monotonic() + seconds
        self._send(len(request).to_bytes(4, "big") + request, deadline)
        length = int.from_bytes(self._take(4, deadline), "big")
        return self._take(length, deadline)

    def cpu_s(self) -> float:
        return self._slot.group.cpu_s() if self._slot.group else 0.0

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._watch.kill()
        with contextlib.suppress(OSError):
            self._watch.until_end()
            self._sandbox.release(self._slot)
        self._stack.close()

    def _send(self, data: bytes, deadline: float) -> None:
        view = memoryview(data)
        poll = select.poll()
        poll.register(self._source, select.POLLOUT)
        while view:
            if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
                raise ServerError("a resident compiler does not read its request")
            try:
                view = view[os.write(self._source, view) :]
            except OSError as error:
                raise ServerError(f"a resident compiler has ended: {error}") from None

    def _take(self, count: int, deadline: float) -> bytes:
        out, err = self._watch.out, self._watch.err
        poll = select.poll()
        poll.register(out.fd, select.POLLIN)
        poll.register(err.fd, select.POLLIN)
        while len(out.data) < count:
            ready = dict(poll.poll(max(0.0, deadline - time.monotonic()) * 1000))
            if not ready:
                raise ServerError("a resident compiler does not answer in time")
            # Whoever complains at length must not have to wait for a reader.
            if err.fd in ready and not err.read():
                poll.unregister(err.fd)
            del err.data[:-_COMPLAINT]
            if out.fd in ready and (not out.read() or out.truncated):
                raise ServerError(f"a resident compiler has ended: {bytes(err.data)!r}")
        taken = bytes(out.data[:count])
        del out.data[:count]
        return taken
