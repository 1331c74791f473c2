"""The processes that start boxes: small, single-threaded, in a mount namespace of their own, so that nothing they mount can be left behind.

It is run as a script (``python -S -E launcher.py``) and imports nothing of ours. On start it leaves the machine's mount
namespace (and, when not root, its user namespace). For each ``{"joins": …, "into": …}`` and socket (and system call filter) that its
owner sends it makes a slot: a process that lives in the slot's control groups, says ``{"ready": …}`` on the slot's socket, and serves
it. Where there is a quick keeper (keeper.c) the process becomes that; else it serves itself:

``{"op": "reset", "size": …, "inodes": …}``
    mounts an empty tmpfs for the slot and answers with a descriptor of its directory.
``{"op": "launch", "options": …, "argv": …, "rlimits": …}`` with descriptors
    forks, sets limits, places the descriptors at 0, 1, 2, … and executes bubblewrap; answers with a pidfd, and, when
    the box has ended, with bubblewrap's status and what all its processes used.

When the other end of its own socket closes, everything ends: the slots and the boxes by their parent-death signal, the
mounts with the namespace, the control groups by removal.

Why processes of their own: the parent-death signal follows the *thread* that forked; a fork from a large threaded process
is slow and may not run Python code before exec; bubblewrap cannot limit the inodes of a tmpfs; and moving a process into a
control group waits for a grace period of the kernel (up to 15 ms), while a child is simply born in its parent's.
"""

from __future__ import annotations

import array
import contextlib
import ctypes
import fcntl
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
CLONE_NEWUTS = 0x04000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
MS_NOSUID_NODEV = 2 | 4
MS_REC_PRIVATE = 0x4000 | (1 << 18)
MS_BIND = 4096
MNT_DETACH = 2
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
SYS_CLONE3 = 435  # the same number on every architecture
CLONE_INTO_CGROUP = 0x200000000
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


def receive(sock: socket.socket, size: int) -> tuple[bytes, list[int]]:
    """A message and its descriptors, which no child inherits (``socket.recv_fds`` loses that flag until Python 3.12)."""
    data, ancillary, _, _ = sock.recvmsg(size, socket.CMSG_SPACE(64), socket.MSG_CMSG_CLOEXEC)
    fds = array.array("i")
    for level, kind, content in ancillary:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            fds.frombytes(content[: len(content) - len(content) % fds.itemsize])
    return data, list(fds)


def write(path: str, text: str) -> None:
    fd = os.open(path, os.O_WRONLY)
    try:
        os.write(fd, text.encode())
    finally:
        os.close(fd)


def wake_on_child() -> int:
    """A descriptor that can be read when a child has ended."""
    read, written = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(written)
    signal.signal(signal.SIGCHLD, lambda number, frame: None)
    return read


def own_namespaces() -> None:
    """Leave the machine's mount namespace; without root by way of a user namespace in which we are."""
    uid, gid = os.getuid(), os.getgid()
    check(libc.unshare(CLONE_NEWNS if uid == 0 else CLONE_NEWNS | CLONE_NEWUSER), "unshare")
    if uid != 0:
        write("/proc/self/setgroups", "deny")
        write("/proc/self/uid_map", f"0 {uid} 1")
        write("/proc/self/gid_map", f"0 {gid} 1")
    check(libc.mount(None, b"/", None, MS_REC_PRIVATE, None), "make / private")


def slot_namespaces() -> None:
    """What all boxes of a slot may share, since nothing of a program stays in it: a network of nobody, a name, and few mounts.

    Making and above all unmaking a network takes the kernel longer than all else in a box; bubblewrap reads the table of
    mounts once for every mount of its own.
    """
    check(libc.unshare(CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWUTS), "unshare")
    check(libc.sethostname(b"box", 3), "sethostname")
    check(libc.mount(None, b"/", None, MS_REC_PRIVATE, None), "make / private")
    libc.umount2(b"/sys", MNT_DETACH)  # fails where it is no mount, or not ours to remove; then there are more mounts to read


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


class Slot:
    """One slot's process: starts its boxes, one after another."""

    def __init__(self, number: int, sock: socket.socket, home: str, bwrap: str, users: int, group: int) -> None:
        self.number = number
        self.socket = sock
        self.directory = f"{home}/{number}"
        self.bwrap = bwrap
        self.users = users  # descriptor of the slot's user namespace, -1 when we are not root
        self.group = group  # descriptor of a version 2 control group into which boxes are born, or -1
        self.owner = FIRST_UID + number if users >= 0 else os.getuid()
        self.running = -1  # process id of bubblewrap
        self.status, self.cpu_s, self.rss = 0, 0.0, 0
        self.mounted = False

    def serve(self) -> None:
        """Answer requests and reap the dead, until our owner closes the socket."""
        check(libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0), "prctl")
        # The first process of a box outlives bubblewrap by a moment, and until it is reaped it counts in its control group.
        check(libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), "prctl")
        wake = wake_on_child()
        poll = select.poll()
        for fd in (wake, self.socket.fileno()):
            poll.register(fd, select.POLLIN)
        self.socket.send(json.dumps({"ready": os.getpid(), "owner": self.owner if self.users >= 0 else None}).encode())
        while True:
            for fd, _ in poll.poll():
                if fd == wake:
                    os.read(fd, 4096)
                    self.reap()
                elif not self.request():
                    return

    def reap(self) -> None:
        """Reap the dead; when bubblewrap and all that it left behind are gone, tell what they used."""
        try:
            while (dead := os.wait4(-1, os.WNOHANG))[0]:
                pid, status, usage = dead
                self.cpu_s += usage.ru_utime + usage.ru_stime
                self.rss = max(self.rss, usage.ru_maxrss * 1024)
                if pid == self.running:
                    self.status = os.waitstatus_to_exitcode(status)
        except ChildProcessError:
            if self.running >= 0:
                self.running = -1
                self.socket.send(json.dumps({"status": self.status, "cpu_s": self.cpu_s, "rss": self.rss}).encode())

    def request(self) -> bool:
        data, fds = receive(self.socket, 2**20)
        if not data:
            return False
        request = json.loads(data)
        answer: dict[str, Any] = {}
        sent: list[int] = []
        try:
            sent = [self.reset(request["size"], request["inodes"]) if request["op"] == "reset" else self.launch(request, fds)]
        except OSError as error:
            answer = {"error": str(error)}
        for fd in fds:
            os.close(fd)
        socket.send_fds(self.socket, [json.dumps(answer).encode()], sent)
        for fd in sent:
            os.close(fd)
        return True

    def reset(self, size: int, inodes: int) -> int:
        # Descriptors in messages that a program sent to itself outlive it; a socket's end is when the kernel collects them.
        socket.socket(socket.AF_UNIX).close()
        if self.mounted:
            check(libc.umount2(self.directory.encode(), MNT_DETACH), f"umount {self.directory}")
        mount(self.directory, f"size={size},nr_inodes={inodes},mode=755,uid={self.owner},gid={self.owner}")
        self.mounted = True
        return os.open(self.directory, os.O_RDONLY | os.O_DIRECTORY)

    def launch(self, request: dict[str, Any], fds: list[int]) -> int:
        options = [word.replace("{slot}", self.directory) for word in request["options"]]
        argv = [self.bwrap, *options, "--", *request["argv"]]
        pid = os.fork() if self.group < 0 else fork_into(self.group)
        if pid == 0:
            self.become(request["rlimits"], fds if self.users < 0 else [*fds, self.users], argv)
        self.running, self.cpu_s, self.rss = pid, 0.0, 0
        return os.pidfd_open(pid)

    def become(self, rlimits: list[tuple[int, int, int]], fds: list[int], argv: list[str]) -> None:
        """In the child: turn into the box."""
        try:
            # First out of the way of the numbers that they get.
            high = [fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 64) for fd in fds]
            for number, fd in enumerate(high):
                os.dup2(fd, number, inheritable=True)
            # When memory runs out the box has to go, and not the slot's process, which shares its control group.
            write("/proc/self/oom_score_adj", "1000")
            for kind, soft, hard in rlimits:
                resource.setrlimit(kind, (soft, hard))
            if self.users >= 0:
                os.setgroups([])
                os.setresgid(self.owner, self.owner, self.owner)
                os.setresuid(self.owner, self.owner, self.owner)
            os.execve(argv[0], argv, {})
        except BaseException as error:
            os.write(2, f"launcher: {error}\n".encode())
        finally:
            os._exit(127)


def fork_into(group: int) -> int:
    """Fork a child that is born in a version 2 control group."""
    arguments = (ctypes.c_uint64 * 11)()
    arguments[0], arguments[4], arguments[10] = CLONE_INTO_CGROUP, signal.SIGCHLD, group
    pid: int = libc.syscall(SYS_CLONE3, arguments, ctypes.sizeof(arguments))
    if pid < 0:
        check(pid, "clone3")
    return pid


def remove(directories: list[str]) -> None:
    """Reap the slots and remove their control groups, which takes a few tries after the last process."""
    deadline = time.monotonic() + 2
    while directories and time.monotonic() < deadline:
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        for directory in list(directories):
            try:
                os.rmdir(directory)
            except FileNotFoundError:
                directories.remove(directory)
            except OSError:
                continue
        time.sleep(0.005)


class Launcher:
    """The first process: keeps the namespaces, and one process per slot alive."""

    def __init__(self, control: socket.socket, bwrap: str, keeper: int) -> None:
        self.control = control
        self.bwrap = bwrap
        self.keeper = keeper  # descriptor of the quick keeper's program, or -1
        self.home = ""
        self.root = os.getuid() == 0
        self.slots: list[tuple[Slot, list[str]]] = []
        self.children: dict[int, int] = {}  # process id → slot
        self.groups: list[str] = []
        self.filters: list[int] = []  # of each slot, for its quick keeper

    def set_up(self) -> None:
        """Namespaces, mounts and limits for all slots."""
        own_namespaces()
        self.home = next(p for p in POINTS if os.path.isdir(p))
        mount(self.home, "size=1m,mode=711")
        if self.root:
            # The boxes' users must be able to execute bubblewrap and load its libraries, even from below root's home.
            package = os.path.realpath(f"{self.bwrap}/../../..")
            os.mkdir(f"{self.home}/bin")
            check(libc.mount(package.encode(), f"{self.home}/bin".encode(), None, MS_BIND, None), f"bind {package}")
            self.bwrap = f"{self.home}/bin/{os.path.relpath(self.bwrap, package)}"
        # Hard limits for whatever we start: no core files, and descriptors and stacks that are ample but finite.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        for kind, ample in ((resource.RLIMIT_NOFILE, 4096), (resource.RLIMIT_STACK, 256 * 2**20)):
            hard = resource.getrlimit(kind)[1]
            limit = ample if hard == resource.RLIM_INFINITY else min(ample, hard)
            resource.setrlimit(kind, (limit, limit))

    def serve(self) -> None:
        """Make slots as they are asked for, and replace those that die, until our owner closes the socket."""
        # What a slot's process leaves behind when it is killed comes to us.
        check(libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), "prctl")
        wake = wake_on_child()
        poll = select.poll()
        poll.register(wake, select.POLLIN)
        poll.register(self.control, select.POLLIN)
        while True:
            for fd, _ in poll.poll():
                if fd == wake:
                    os.read(fd, 4096)
                    self.reap()
                elif not self.request():
                    return

    def reap(self) -> None:
        with contextlib.suppress(ChildProcessError):
            while (dead := os.waitpid(-1, os.WNOHANG))[0]:
                number = self.children.pop(dead[0], None)
                if number is not None and os.WIFSIGNALED(dead[1]):
                    # Killed for its box's hunger (see become): the next box needs a new one, whose "ready" tells our owner.
                    self.start(number)
                elif number is not None:
                    self.slots[number][0].socket.close()

    def request(self) -> bool:
        data, fds = receive(self.control, 2**16)
        if not data:
            return False
        request = json.loads(data)
        number = len(self.slots)
        sock = socket.socket(fileno=fds[0])
        try:
            os.mkdir(f"{self.home}/{number}")
            users = -1
            if self.root:
                with contextlib.suppress(OSError):
                    users = box_user(number)
            into = os.open(request["into"], os.O_RDONLY | os.O_DIRECTORY) if request["into"] else -1
        except OSError as error:
            sock.send(json.dumps({"error": str(error)}).encode())
            return True
        self.groups += [*(os.path.dirname(path) for path in request["joins"]), *[request["into"]] * (into >= 0)]
        self.slots.append((Slot(number, sock, self.home, self.bwrap, users, into), request["joins"]))
        self.filters.append(fds[1] if len(fds) > 1 else -1)
        self.start(number)
        return True

    def start(self, number: int) -> None:
        """Fork a slot's process, which joins the control groups that know no other way in, and serves."""
        pid = os.fork()
        if pid:
            self.children[pid] = number
            return
        try:
            slot, joins = self.slots[number]
            self.control.close()
            for other, _ in self.slots:
                if other is not slot:
                    other.socket.close()
            with contextlib.suppress(OSError):
                write("/proc/self/oom_score_adj", "-1000")
            for path in joins:
                write(path, "0")
            slot_namespaces()
            if self.keeper >= 0 and slot.users >= 0:
                self.become_keeper(slot, self.filters[number])
            slot.serve()
        except OSError as error:
            slot.socket.send(json.dumps({"error": str(error)}).encode())
        finally:
            os._exit(0)

    def become_keeper(self, slot: Slot, filter_: int) -> None:
        descriptors = [slot.socket.fileno(), slot.users, slot.group, filter_]
        for fd in descriptors:
            if fd >= 0:
                os.set_inheritable(fd, True)
        os.execve(self.keeper, ["keeper", *map(str, descriptors), str(slot.owner)], {})

    def end(self) -> None:
        """Kill the slots, and their boxes with them, and remove their control groups."""
        for pid in self.children:
            os.kill(pid, signal.SIGKILL)
        remove(self.groups)


def main() -> None:
    """Arguments: the number of our end of the control socket, bubblewrap's path, the descriptor of the quick keeper's program or -1."""
    # The terminal's Ctrl-C is for our owner, who closes the socket when he has tidied up.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    control = socket.socket(fileno=int(sys.argv[1]))
    control.set_inheritable(False)
    keeper = int(sys.argv[3])
    if keeper >= 0:
        os.set_inheritable(keeper, False)
    launcher = Launcher(control, sys.argv[2], keeper)
    try:
        launcher.set_up()
    except (OSError, StopIteration) as error:
        control.send(json.dumps({"error": str(error)}).encode())
        return
    control.send(b'{"ready": true}')
    try:
        launcher.serve()
    finally:
        launcher.end()


if __name__ == "__main__":
    main()
