"""Files of a box seen from the host: always through a descriptor of its directory, never by a path that a program could bend."""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Iterator, Sequence

from dragoman.executors.errors import ExecutorError

_SYS_OPENAT2 = 437  # the same number on every architecture
_RESOLVE_NO_XDEV, _RESOLVE_NO_MAGICLINKS, _RESOLVE_NO_SYMLINKS, _RESOLVE_BENEATH = 1, 2, 4, 8
_RESOLVE = _RESOLVE_NO_XDEV | _RESOLVE_NO_MAGICLINKS | _RESOLVE_NO_SYMLINKS | _RESOLVE_BENEATH
_MAX_DEPTH = 32

_libc = ctypes.CDLL(None, use_errno=True)


class _OpenHow(ctypes.Structure):
    _fields_ = (("flags", ctypes.c_uint64), ("mode", ctypes.c_uint64), ("resolve", ctypes.c_uint64))


def open_beneath(directory: int, path: str, flags: int = os.O_RDONLY, mode: int = 0) -> int:
    """Open ``path`` below ``directory``; no link, mount or ``..`` on the way is followed.

    Raises:
        OSError: the path leaves the directory (EXDEV), has a link on its way (ELOOP), or is not there.
    """
    how = _OpenHow(flags | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK, mode, _RESOLVE)
    fd: int = _libc.syscall(_SYS_OPENAT2, directory, os.fsencode(path), ctypes.byref(how), ctypes.sizeof(how))
    if fd < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), path)
    return fd


def available() -> bool:
    """Whether the kernel has openat2 (Linux 5.6) and lets us use it."""
    root = os.open("/", os.O_PATH)
    try:
        os.close(open_beneath(root, ".", os.O_RDONLY | os.O_DIRECTORY))
    except OSError:
        return False
    finally:
        os.close(root)
    return True


def make_directory(directory: int, path: str, owner: int | None) -> None:
    """Create ``path`` and its parents, given to ``owner``."""
    made = ""
    for part in path.split("/"):
        made = f"{made}/{part}" if made else part
        try:
            os.mkdir(made, 0o755, dir_fd=directory)
        except FileExistsError:
            continue
        if owner is not None:
            os.chown(made, owner, owner, dir_fd=directory, follow_symlinks=False)


def put(directory: int, files: Sequence[tuple[str, bytes]], owner: int | None) -> None:
    """Write ``files`` into a directory in which no program has run yet.

    Raises:
        ExecutorError: a name that is absolute or climbs out.
    """
    for name, content in files:
        parts = name.split("/")
        if not name or any(part in ("", ".", "..") for part in parts):
            raise ExecutorError(f"{name!r} is no file name for a box: give a relative path without '.' and '..'")
        if len(parts) > 1:
            make_directory(directory, "/".join(parts[:-1]), owner)
        fd = open_beneath(directory, name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o755)
        try:
            view = memoryview(content)
            while view:
                view = view[os.write(fd, view) :]
            os.fchmod(fd, 0o755)
        finally:
            os.close(fd)


def collect(directory: int, names: Sequence[str], limit: int) -> dict[str, bytes]:
    """Read regular files by name, or all below a name that ends with ``/``; at most ``limit`` bytes in all."""
    found: dict[str, bytes] = {}
    for name in names:
        for path in _walk(directory, name.rstrip("/"), 0) if name.endswith("/") else (name,):
            content = _read(directory, path, limit)
            if content is not None:
                found[path.removeprefix("./")] = content
                limit -= len(content)
    return found


def _walk(directory: int, path: str, depth: int) -> Iterator[str]:
    if depth > _MAX_DEPTH:
        return
    try:
        fd = open_beneath(directory, path, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return
    try:
        with os.scandir(fd) as entries:
            listed = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries)
    finally:
        os.close(fd)
    for name, is_directory in listed:
        if is_directory:
            yield from _walk(directory, f"{path}/{name}", depth + 1)
        else:
            yield f"{path}/{name}"


def _read(directory: int, path: str, limit: int) -> bytes | None:
    try:
        fd = open_beneath(directory, path)
    except OSError:
        return None
    with os.fdopen(fd, "rb") as file:
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode) or status.st_size > limit:
            return None
        return file.read(limit)


def full(directory: int) -> bool:
    """Whether the file system of the box has no byte or no inode left."""
    status = os.fstatvfs(directory)
    return status.f_bfree == 0 or status.f_ffree == 0
