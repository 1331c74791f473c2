"""Compilers and interpreters that stay up: who may ask them, what is asked, and what their answer means.

A message is a 4-byte length and a body; all numbers are 4 bytes, big-endian. Request: the number of files, then name and
content of each, both with their length. Answer: one byte, 1 when all is well; the diagnostics with their length; the number
of files made, then name and content of each.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from dragoman.executors.errors import ServerError
from dragoman.executors.sandbox import Server

#: A server is replaced after so many programs, so that whatever it hoards is given back.
PROGRAMS = 2000


@dataclass(frozen=True, slots=True)
class Answer:
    ok: bool
    diagnostics: str
    files: Mapping[str, bytes]
    cpu_s: float
    wall_s: float


def encode(files: Mapping[str, bytes]) -> bytes:
    parts = [len(files).to_bytes(4, "big")]
    for name, content in sorted(files.items()):
        for piece in (name.encode(), content):
            parts += [len(piece).to_bytes(4, "big"), piece]
    return b"".join(parts)


def decode(body: bytes) -> tuple[bool, str, dict[str, bytes]]:
    """The parts of an answer.

    Raises:
        ServerError: it is not one.
    """
    place = 1

    def piece() -> bytes:
        nonlocal place
        length = int.from_bytes(body[place : place + 4], "big")
        place += 4 + length
        if place > len(body):
            raise ServerError("a resident compiler's answer breaks off")
        return body[place - length : place]

    if body[:1] not in (b"\0", b"\1"):
        raise ServerError("a resident compiler's answer is not one")
    diagnostics = piece().decode("utf-8", "replace")
    count = int.from_bytes(body[place : place + 4], "big")
    place += 4
    files = {piece().decode("utf-8", "replace"): piece() for _ in range(count)}
    if place != len(body):
        raise ServerError("a resident compiler's answer has a tail")
    return body[:1] == b"\1", diagnostics, files


class Residents:
    """The servers of one recipe, started when there is work for them, at most ``limit`` at a time."""

    def __init__(self, start: Callable[[], Server], limit: int) -> None:
        self._start = start
        self._free: list[tuple[Server, int]] = []
        self._lock = threading.Lock()
        self._gate = threading.BoundedSemaphore(limit)
        self._closed = False
        #: What all answers took together; the system does not count it, since a server's box is killed in the end.
        self.cpu_s = 0.0

    def ask(self, files: Mapping[str, bytes], seconds: float) -> Answer:
        """Have a program compiled, or run.

        Raises:
            ServerError: no usable answer; whoever gave it is gone.
        """
        with self._gate:
            with self._lock:
                server, done = self._free.pop() if self._free else (None, 0)
            server = server or self._start()
            started, cpu = time.monotonic(), server.cpu_s()
            try:
                ok, diagnostics, made = decode(server.ask(encode(files), seconds))
                if not (made if ok else diagnostics.strip()):
                    raise ServerError("a resident compiler neither compiled nor said why")
            except BaseException:
                server.close()
                raise
            answer = Answer(ok, diagnostics, made, server.cpu_s() - cpu, time.monotonic() - started)
            with self._lock:
                self.cpu_s += answer.cpu_s
                keep = not self._closed and done + 1 < PROGRAMS
                if keep:
                    self._free.append((server, done + 1))
            if not keep:
                server.close()
            return answer

    def close(self) -> None:
        with self._lock:
            self._closed = True
            for server, _ in self._free:
                with suppress(ServerError):
                    server.close()
            self._free.clear()
