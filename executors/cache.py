"""Builds and prepared files on disk, by key; safe between threads and processes."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

T = TypeVar("T")

#: Builds beyond this many bytes are thrown away, those longest unused first.
MAX_BYTES = 2 * 2**30
#: What an entry in memory costs beside its content.
_OVERHEAD = 2048


@dataclass(frozen=True, slots=True)
class Cache:
    """``builds/`` holds one file per program, ``prepared/`` one directory per toolchain."""

    root: Path

    def get(self, key: str) -> tuple[dict[str, Any], dict[str, bytes]] | None:
        """What was put: a JSON document and files. A damaged entry is no entry."""
        path = self._path(key)
        try:
            raw = path.read_bytes()
            os.utime(path)
            head, _, body = raw.partition(b"\n")
            document = json.loads(head)
            files: dict[str, bytes] = {}
            place = 0
            for name, size in document["files"]:
                files[name] = body[place : place + size]
                place += size
            return (document["about"], files) if place == len(body) else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, about: Mapping[str, Any], files: Mapping[str, bytes]) -> None:
        """Keep an entry; a full or read-only disk only means that nothing is kept."""
        head = json.dumps({"about": about, "files": [(name, len(content)) for name, content in files.items()]})
        path = self._path(key)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
                file.write(head.encode() + b"\n" + b"".join(files.values()))
            os.replace(file.name, path)

    @property
    def prepared(self) -> Path:
        return self.root / "prepared"

    def directory(self, key: str) -> Path:
        return self.prepared / key

    @contextlib.contextmanager
    def making(self, key: str) -> Iterator[Path | None]:
        """A new directory to fill, which becomes ``directory(key)`` at the end unless it is empty; None when it is there already.

        One process at a time makes it; the others wait.
        """
        final = self.directory(key)
        final.parent.mkdir(parents=True, exist_ok=True)
        with (final.parent / f"{key}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if final.is_dir() and any(final.iterdir()):
                yield None
                return
            new = Path(tempfile.mkdtemp(dir=final.parent))
            try:
                yield new
                if any(new.iterdir()):
                    new.chmod(0o755)
                    new.rename(final)  # also over an empty one
            finally:
                shutil.rmtree(new, ignore_errors=True)

    def prune(self, limit: int = MAX_BYTES) -> None:
        """Keep the builds used last, up to ``limit`` bytes."""
        with contextlib.suppress(OSError):
            entries = sorted(((path.stat(), path) for path in (self.root / "builds").glob("*/*")), key=lambda e: -e[0].st_mtime)
            total = 0
            for status, path in entries:
                total += status.st_size
                if total > limit:
                    path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.root / "builds" / key[:2] / key


class Recent(Generic[T]):
    """What was used last, up to a number of bytes. Not safe between threads."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._total = 0
        self._entries: dict[str, tuple[T, int]] = {}

    def get(self, key: str) -> T | None:
        if key not in self._entries:
            return None
        entry = self._entries[key] = self._entries.pop(key)  # now the youngest
        return entry[0]

    def put(self, key: str, value: T, size: int) -> None:
        """Keep a value of about ``size`` bytes; the oldest go."""
        self._total -= self._entries.pop(key, (None, 0))[1]
        self._entries[key] = (value, size + _OVERHEAD)
        self._total += size + _OVERHEAD
        while self._total > self._limit and len(self._entries) > 1:
            self._total -= self._entries.pop(next(iter(self._entries)))[1]
