"""Mounts by the kernel's newer calls: a box's own files, mounted nowhere at first, and stages.

A stage is the tree of mounts that all boxes of a toolchain have in common; it is made once, and each box gets a copy. Run as a script
(``python -S -E mounting.py <socket>``) this file builds the stage that it reads there as JSON, in a mount namespace of its own, sends that
namespace's descriptor, and ends. Nothing in a stage can be written; where boxes have files of their own there are empty directories.
"""

from __future__ import annotations

import ctypes
import json
import os
import socket
import sys
from collections.abc import Sequence

# The same numbers on every architecture.
_OPEN_TREE, _MOVE_MOUNT, _FSOPEN, _FSCONFIG, _FSMOUNT, _MOUNT_SETATTR = 428, 429, 430, 431, 432, 442
_CLOEXEC_FILE_SYSTEM, _SET_STRING, _CREATE = 1, 1, 6
_HERE, _TREE_CLONE, _RECURSIVE, _EMPTY_PATH, _FROM_DESCRIPTOR = -100, 1, 0x8000, 0x1000, 4
_READ_ONLY, _NO_SUID, _NO_DEVICES = 1, 2, 4
_CLONE_NEWNS, _PRIVATE, _MNT_DETACH = 0x00020000, 0x4000 | (1 << 18), 2
DEVICES = ("null", "zero", "full", "random", "urandom", "tty")
LINKS = {"fd": "/proc/self/fd", "stdin": "/proc/self/fd/0", "stdout": "/proc/self/fd/1", "stderr": "/proc/self/fd/2"}
#: Where each box mounts what is its own.
OWN = ("proc", "box", "tmp", "dev/shm")

_libc = ctypes.CDLL(None, use_errno=True)


class _Attributes(ctypes.Structure):
    _fields_ = (("set", ctypes.c_uint64), ("clear", ctypes.c_uint64), ("propagation", ctypes.c_uint64), ("users", ctypes.c_uint64))


def _checked(what: str, result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def tmpfs(options: Sequence[tuple[str, str]]) -> int:
    """A new file system in memory, mounted nowhere, which lives as long as somebody has it open; its descriptor."""
    made = _checked("fsopen", _libc.syscall(_FSOPEN, b"tmpfs", _CLOEXEC_FILE_SYSTEM))
    try:
        for name, value in options:
            _checked(f"tmpfs {name}={value}", _libc.syscall(_FSCONFIG, made, _SET_STRING, name.encode(), value.encode(), 0))
        _checked("tmpfs", _libc.syscall(_FSCONFIG, made, _CREATE, None, None, 0))
        return _checked("fsmount", _libc.syscall(_FSMOUNT, made, 1, _NO_SUID | _NO_DEVICES))
    finally:
        os.close(made)


def restrict(tree: int, attributes: int, below: bool = True) -> None:
    """Set attributes of a mount and, if wished, of all ``below`` it."""
    wanted = _Attributes(attributes, 0, 0, 0)
    flags = _EMPTY_PATH | (_RECURSIVE if below else 0)
    _checked("mount_setattr", _libc.syscall(_MOUNT_SETATTR, tree, b"", flags, ctypes.byref(wanted), ctypes.sizeof(wanted)))


def _place(tree: int, target: str) -> None:
    _checked(f"mount {target}", _libc.syscall(_MOVE_MOUNT, tree, b"", _HERE, os.fsencode(target), _FROM_DESCRIPTOR))


def _show(source: str, target: str, attributes: int) -> None:
    """Bind a file or directory, with what is mounted below it, to a path that is made for it."""
    if not os.path.exists(target):
        os.makedirs(target if os.path.isdir(source) else os.path.dirname(target), exist_ok=True)
    if not os.path.exists(target):
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o644))
    flags = _TREE_CLONE | _RECURSIVE | os.O_CLOEXEC
    tree = _checked(f"open {source}", _libc.syscall(_OPEN_TREE, _HERE, os.fsencode(source), flags))
    try:
        restrict(tree, attributes)
        _place(tree, target)
    finally:
        os.close(tree)


def build(base: str, binds: Sequence[tuple[str, str]], links: Sequence[tuple[str, str]]) -> None:
    """Build a stage over the directory ``base`` and make it this process's root."""
    os.umask(0o022)
    root = tmpfs([("size", "1m"), ("mode", "755")])
    _place(root, base)
    for directory in OWN:
        os.makedirs(f"{base}/{directory}")
    for source, inside in binds:
        _show(source, base + inside, _READ_ONLY | _NO_SUID | _NO_DEVICES)
    for device in DEVICES:
        _show(f"/dev/{device}", f"{base}/dev/{device}", _READ_ONLY | _NO_SUID)
    for target, path in [*links, *((target, f"/dev/{name}") for name, target in LINKS.items())]:
        os.symlink(target, base + path)
    os.chdir(base)
    _checked("pivot_root", _libc.pivot_root(b".", b"."))
    _checked("umount", _libc.umount2(b".", _MNT_DETACH))
    restrict(root, _READ_ONLY | _NO_SUID | _NO_DEVICES, below=False)


def main() -> None:
    with socket.socket(fileno=int(sys.argv[1])) as asker:
        try:
            wanted = json.loads(asker.recv(1 << 20))
            _checked("unshare", _libc.unshare(_CLONE_NEWNS))
            _checked("make / private", _libc.mount(None, b"/", None, _PRIVATE, None))
            own = os.open("/proc/self/ns/mnt", os.O_RDONLY)
            build(wanted["base"], wanted["binds"], wanted["links"])
            socket.send_fds(asker, [b"{}"], [own])
        except OSError as error:
            asker.send(json.dumps({"error": f"stage: {error}"}).encode())


if __name__ == "__main__":
    main()
