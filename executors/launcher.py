"""The process that starts boxes: small, single-threaded, with its own mount namespace, so that nothing it mounts can be left behind.

It is run as a script (``python -S -E launcher.py``) and imports nothing of ours. On start it leaves the machine's mount
namespace (and, when not root, its user namespace), says ``{"ready": …}``, and then serves each slot's socket:

``{"op": "reset", "size": …, "inodes": …}``
    mounts an empty tmpfs for the slot and answers with a descriptor of its directory.
``{"op": "launch", "options": …, "argv": …, "joins": …, "rlimits": …}`` with descriptors
    forks, joins control groups, sets limits, places the descriptors at 0, 1, 2, … and executes bubblewrap; answers with
    a pidfd, and, when the process has ended, with its status and resource usage.

When the other end of slot 0's socket closes, everything ends: the boxes by their parent-death signal, the mounts with
the namespace, the control groups by removal.

Why a process of its own: the parent-death signal follows the *thread* that forked, a fork from a large threaded
process is slow and may not run Python code before exec, and bubblewrap cannot limit the inodes of a tmpfs.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import select
import signal
import socket
import sys
import time
from typing import Any

CLONE_NEWNS = 0x00020000
CLONE_NEWUSER = 0x10000000
MS_NOSUID_NODEV = 2 | 4
MS_REC_PRIVATE = 0x4000 | (1 << 18)
MS_BIND = 4096
MNT_DETACH = 2
#: The tmpfs of the slots is mounted over one of these, seen only in our own mount namespace.
POINTS = ("/media", "/srv", "/mnt", "/opt", "/dev/shm")
#: User ids of boxes when we are root: a range that no distribution gives to anybody.
FIRST_UID = 1_900_000_000

libc = ctypes.CDLL(None, use_errno=True)


def check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def mount(target: str, options: str) -> None:
    check(libc.mount(b"tmpfs", target.encode(), b"tmpfs", MS_NOSUID_NODEV, options.encode()), f"mount tmpfs on {target}")


def write(path: str, text: str) -> None:
    fd = os.open(path, os.O_WRONLY)
    try:
        os.write(fd, text.encode())
    finally:
        os.close(fd)


def own_namespaces() -> None:
    """Leave the machine's mount namespace; without root by way of a user namespace in which we are."""
    uid, gid = os.getuid(), os.getgid()
    check(libc.unshare(CLONE_NEWNS if uid == 0 else CLONE_NEWNS | CLONE_NEWUSER), "unshare")
    if uid != 0:
        write("/proc/self/setgroups", "deny")
        write("/proc/self/uid_map", f"0 {uid} 1")
        write("/proc/self/gid_map", f"0 {gid} 1")
    check(libc.mount(None, b"/", None, MS_REC_PRIVATE, None), "make / private")


def box_user(slot: int) -> int:
    """A user namespace owned by the slot's own user, who is user 1000 in it and nobody on the machine. Returns its descriptor."""
    ready, go = os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        # The creator owns the namespace: bubblewrap, started as this user, may enter it and has all rights in it, and none outside.
        os.setresuid(FIRST_UID + slot, FIRST_UID + slot, FIRST_UID + slot)
        failed = libc.unshare(CLONE_NEWUSER)
        os.write(ready[1], b"n" if failed else b"y")
        os.close(go[1])
        os.read(go[0], 1)
        os._exit(0)
    os.close(go[0])
    try:
        if os.read(ready[0], 1) != b"y":
            raise OSError("a user namespace was refused")
        for kind in ("uid", "gid"):
            # Root is mapped so that bubblewrap, while it mounts, may look into root's directories; it drops all rights before the program starts.
            write(f"/proc/{pid}/{kind}_map", f"0 0 1\n1000 {FIRST_UID + slot} 1\n")
        return os.open(f"/proc/{pid}/ns/user", os.O_RDONLY)
    finally:
        os.close(go[1])
        os.waitpid(pid, 0)
        os.close(ready[0])
        os.close(ready[1])


class Launcher:
    def __init__(self, sockets: list[socket.socket], joins: list[list[str]], bwrap: str) -> None:
        self.sockets = sockets
        self.joins = joins
        self.bwrap = bwrap
        self.poll = select.poll()
        self.slots = {s.fileno(): n for n, s in enumerate(sockets)}
        self.running: dict[int, tuple[int, int]] = {}  # pidfd → slot, pid
        self.mounted = [False] * len(sockets)
        self.users: list[int] = []  # each slot's user namespace, when we are root
        self.home = ""

    def start(self) -> None:
        root = os.getuid() == 0
        own_namespaces()
        self.home = next(p for p in POINTS if os.path.isdir(p))
        mount(self.home, "size=1m,mode=711")
        for n in range(len(self.sockets)):
            os.mkdir(f"{self.home}/{n}")
        if root:
            # The boxes' users must be able to execute bubblewrap and load its libraries, even from below root's home.
            package = os.path.realpath(f"{self.bwrap}/../../..")
            os.mkdir(f"{self.home}/bin")
            check(libc.mount(package.encode(), f"{self.home}/bin".encode(), None, MS_BIND, None), f"bind {package}")
            self.bwrap = f"{self.home}/bin/{os.path.relpath(self.bwrap, package)}"
            with contextlib.suppress(OSError):
                self.users = [box_user(n) for n in range(len(self.sockets))]
        # Hard limits for whatever we start: no core files, and descriptors and stacks that are ample but finite.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        for kind, ample in ((resource.RLIMIT_NOFILE, 4096), (resource.RLIMIT_STACK, 256 * 2**20)):
            hard = resource.getrlimit(kind)[1]
            limit = ample if hard == resource.RLIM_INFINITY else min(ample, hard)
            resource.setrlimit(kind, (limit, limit))

    def reset(self, slot: int, size: int, inodes: int) -> int:
        directory = f"{self.home}/{slot}"
        if self.mounted[slot]:
            check(libc.umount2(directory.encode(), MNT_DETACH), f"umount {directory}")
        owner = FIRST_UID + slot if self.users else os.getuid()
        mount(directory, f"size={size},nr_inodes={inodes},mode=755,uid={owner},gid={owner}")
        self.mounted[slot] = True
        return os.open(directory, os.O_RDONLY | os.O_DIRECTORY)

    def launch(self, slot: int, request: dict[str, Any], fds: list[int]) -> int:
        options = [word.replace("{slot}", f"{self.home}/{slot}") for word in request["options"]]
        argv = [self.bwrap, *options, "--", *request["argv"]]
        pid = os.fork()
        if pid == 0:
            self.become(slot, request, fds, argv)
        pidfd = os.pidfd_open(pid)
        self.running[pidfd] = (slot, pid)
        self.poll.register(pidfd, select.POLLIN)
        return pidfd

    def become(self, slot: int, request: dict[str, Any], fds: list[int], argv: list[str]) -> None:
        """In the child: turn into the box."""
        try:
            if self.users:
                fds = [*fds, self.users[slot]]
            # First out of the way of the numbers that they get.
            high = [os.dup(fd) if fd < 16 else fd for fd in fds]
            while any(fd < 16 for fd in high):
                high = [os.dup(fd) if fd < 16 else fd for fd in high]
            for number, fd in enumerate(high):
                os.dup2(fd, number, inheritable=True)
            for path in request["joins"]:
                write(path, "0")
            for kind, soft, hard in request["rlimits"]:
                resource.setrlimit(kind, (soft, hard))
            if self.users:
                os.setgroups([])
                os.setresgid(FIRST_UID + slot, FIRST_UID + slot, FIRST_UID + slot)
                os.setresuid(FIRST_UID + slot, FIRST_UID + slot, FIRST_UID + slot)
            os.execve(argv[0], argv, {})
        except BaseException as error:
            os.write(2, f"launcher: {error}\n".encode())
        finally:
            os._exit(127)

    def serve(self) -> None:
        for fd in self.slots:
            self.poll.register(fd, select.POLLIN)
        while True:
            for fd, _ in self.poll.poll():
                if fd in self.running:
                    self.ended(fd)
                elif not self.request(fd):
                    return

    def ended(self, pidfd: int) -> None:
        slot, pid = self.running.pop(pidfd)
        self.poll.unregister(pidfd)
        os.close(pidfd)
        _, status, usage = os.wait4(pid, 0)
        message = {"status": os.waitstatus_to_exitcode(status), "cpu_s": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss * 1024}
        with contextlib.suppress(OSError):
            self.sockets[slot].send(json.dumps(message).encode())

    def request(self, fd: int) -> bool:
        slot = self.slots[fd]
        data, fds, _, _ = socket.recv_fds(self.sockets[slot], 2**20, 16, socket.MSG_CMSG_CLOEXEC)
        if not data:
            return False
        request = json.loads(data)
        answer: dict[str, Any] = {}
        sent: list[int] = []
        try:
            if request["op"] == "reset":
                sent = [self.reset(slot, request["size"], request["inodes"])]
            else:
                sent = [os.dup(self.launch(slot, request, fds))]
        except OSError as error:
            answer = {"error": str(error)}
        for other in fds:
            os.close(other)
        socket.send_fds(self.sockets[slot], [json.dumps(answer).encode()], sent)
        for other in sent:
            os.close(other)
        return True

    def end(self) -> None:
        """Kill what still runs and remove the control groups."""
        for pidfd, (_, pid) in self.running.items():
            with contextlib.suppress(OSError):
                signal.pidfd_send_signal(pidfd, signal.SIGKILL)
                os.waitpid(pid, 0)
        deadline = time.monotonic() + 2
        directories = [os.path.dirname(path) for joins in self.joins for path in joins]
        while directories and time.monotonic() < deadline:
            for directory in list(directories):
                try:
                    os.rmdir(directory)
                except FileNotFoundError:
                    directories.remove(directory)
                except OSError:
                    continue
            time.sleep(0.005)


def main() -> None:
    # The terminal's Ctrl-C is for our owner, who closes the socket when he has tidied up.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sockets = [socket.socket(fileno=int(word)) for word in sys.argv[1].split(",")]
    for own in sockets:
        own.set_inheritable(False)
    launcher = Launcher(sockets, json.loads(sys.argv[2]), sys.argv[3])
    try:
        launcher.start()
    except (OSError, StopIteration) as error:
        sockets[0].send(json.dumps({"error": str(error)}).encode())
        return
    sockets[0].send(json.dumps({"users": bool(launcher.users)}).encode())
    try:
        launcher.serve()
    finally:
        launcher.end()


if __name__ == "__main__":
    main()
