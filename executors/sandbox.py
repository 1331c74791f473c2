"""What every sandbox promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from dragoman.executors.machine import Machine
from dragoman.executors.outcome import Limits, Outcome

if TYPE_CHECKING:
    from dragoman.executors.language import Language

#: Where what a toolchain has prepared is seen in a box, each under its key.
PREPARED = "/opt/prepared"
#: Shared libraries and locales that every dynamically linked program needs, as globs; no interpreter and no compiler lies there.
LIBRARIES = ("/usr/lib/*-linux-gnu*", "/usr/lib64", "/usr/lib/locale", "/etc/ld.so.cache")
#: Where a program's files lie inside every box, and its working directory.
WORK = "/box"


@dataclass(frozen=True, slots=True)
class Mount:
    """A host path seen read-only inside the box, by default under its own name."""

    source: str
    target: str = ""

    @property
    def inside(self) -> str:
        return self.target or self.source


class Server(Protocol):
    """A box that stays up and answers one request after another."""

    def ask(self, request: bytes, seconds: float) -> bytes:
        """Send a request, wait for the answer.

        Raises:
            ServerError: no answer in time, or no server any more.
        """
        ...

    def cpu_s(self) -> float:
        """CPU time it has used so far."""
        ...

    def close(self) -> None: ...


class Sandbox(Protocol):
    """A place where bytes are run with limits and without a network. Safe to use from many threads."""

    @property
    def name(self) -> str:
        """What its builds and toolchains are kept under; two sandboxes of one name have the same tools."""
        ...

    @property
    def machine(self) -> Machine:
        """Where its tools are."""
        ...

    def of(self, language: Language) -> Sandbox:
        """The sandbox with this language's toolchain: itself, or one like it. It lives as long as this one."""
        ...

    @property
    def serves(self) -> bool:
        """Whether ``serve`` works."""
        ...

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
        """Run ``argv`` in a fresh box and tell what happened.

        ``files`` (relative path → content) are put into the empty work directory. ``collect`` names what is read back
        from it when the program has ended: a file, or every file below a directory (``out/``); only regular files that
        really lie there, no links followed. A failure of the machine is in ``Outcome.infra``, never an exception.
        """
        ...

    def serve(
        self,
        argv: Sequence[str],
        files: Mapping[str, bytes],
        limits: Limits,
        *,
        env: Mapping[str, str] | None = None,
        mounts: Sequence[Mount] = (),
    ) -> Server:
        """Start a box that stays up, for a compiler in which no user code can run. Limits hold for its whole life.

        Raises:
            ServerError: it did not start.
        """
        ...

    def close(self) -> None: ...
