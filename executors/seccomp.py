"""The system calls that no program in a box may make."""

from __future__ import annotations

import ctypes.util
import errno
import functools
import os
import socket
from typing import Any

#: What an outcome says of a program that the filter killed.
FORBIDDEN_CALL = "a forbidden system call"
#: The program ends with SIGSYS, which is the verdict SV: nothing that a translated program does needs these.
FORBIDDEN = [
    "acct",
    "add_key",
    "bpf",
    "delete_module",
    "fanotify_init",
    "finit_module",
    "fsconfig",
    "fsmount",
    "fsopen",
    "fspick",
    "init_module",
    "ioperm",
    "iopl",
    "kcmp",
    "kexec_file_load",
    "kexec_load",
    "keyctl",
    "lookup_dcookie",
    "mount",
    "mount_setattr",
    "move_mount",
    "name_to_handle_at",
    "nfsservctl",
    "open_by_handle_at",
    "open_tree",
    "perf_event_open",
    "pidfd_getfd",
    "pivot_root",
    "process_madvise",
    "process_vm_readv",
    "process_vm_writev",
    "ptrace",
    "quotactl",
    "quotactl_fd",
    "reboot",
    "request_key",
    "setns",
    "settimeofday",
    "swapoff",
    "swapon",
    "syslog",
    "umount2",
    "unshare",
    "uselib",
    "userfaultfd",
    "vhangup",
    "vm86",
]
#: As on a kernel without them: runtimes probe for these and have another way. Asynchronous I/O draws on a number that the whole
#: machine shares; inotify tells when another box, or the host, opens a file that all can see.
ABSENT = [
    "clone3",
    "inotify_init",
    "inotify_init1",
    "io_setup",
    "io_uring_enter",
    "io_uring_register",
    "io_uring_setup",
    "landlock_create_ruleset",
    "vmsplice",
]
#: Succeed and do nothing: a lock on a file that all boxes see is a message from one to the other, and to a program that is alone in its
#: box a lock that always succeeds is as good as any.
IDLE = ["flock"]
#: Refused, since setting them would reach beyond the box.
REFUSED = [
    "adjtimex",
    "chroot",
    "clock_adjtime",
    "clock_settime",
    "sethostname",
    "setdomainname",
    "mbind",
    "migrate_pages",
    "modify_ldt",
    "move_pages",
    "set_mempolicy",
]

#: Of these only the Unix family is allowed.
SOCKETS = ["socket", "socketpair"]
#: clone(2)'s flags for a new mount, cgroup, UTS, IPC, user, process and network namespace.
_NAMESPACES = (0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000)
#: ioctl(2)'s TIOCSTI and TIOCLINUX, which put words into a terminal's mouth.
_TERMINAL = (0x5412, 0x541C)


def available() -> str | None:
    """None when filters can be made here, else what is missing."""
    if ctypes.util.find_library("seccomp") is None:
        return "libseccomp is not installed (apt-get install libseccomp2)"
    try:
        import pyseccomp  # noqa: F401
    except (ImportError, OSError, RuntimeError) as error:
        return f"pyseccomp cannot be used: {error}"
    return None


def profile() -> dict[str, Any]:
    """The same rules as Docker's JSON."""
    kill, fail = "SCMP_ACT_KILL_PROCESS", "SCMP_ACT_ERRNO"

    def argument(index: int, value: int, two: int, op: str) -> dict[str, Any]:
        return {"index": index, "value": value, "valueTwo": two, "op": op}

    rules: list[dict[str, Any]] = [
        {"names": FORBIDDEN, "action": kill},
        {"names": ABSENT, "action": fail, "errnoRet": errno.ENOSYS},
        {"names": IDLE, "action": fail, "errnoRet": 0},
        {"names": REFUSED, "action": fail, "errnoRet": errno.EPERM},
        {"names": SOCKETS, "action": fail, "errnoRet": errno.EAFNOSUPPORT, "args": [argument(0, socket.AF_UNIX, 0, "SCMP_CMP_NE")]},
    ]
    for bit in _NAMESPACES:
        rules.append({"names": ["clone"], "action": kill, "args": [argument(0, bit, bit, "SCMP_CMP_MASKED_EQ")]})
    for request in _TERMINAL:
        rules.append(
            {"names": ["ioctl"], "action": fail, "errnoRet": errno.EPERM, "args": [argument(1, 0xFFFFFFFF, request, "SCMP_CMP_MASKED_EQ")]}
        )
    return {"defaultAction": "SCMP_ACT_ALLOW", "archMap": [], "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"], "syscalls": rules}


@functools.cache
def program() -> bytes:
    """The filter as a BPF program for ``bwrap --seccomp``. Other architectures' system calls end the process."""
    import pyseccomp as sc

    f = sc.SyscallFilter(defaction=sc.ALLOW)
    f.set_attr(sc.Attr.ACT_BADARCH, sc.KILL_PROCESS)
    actions = {sc.KILL_PROCESS: FORBIDDEN, sc.ERRNO(errno.ENOSYS): ABSENT, sc.ERRNO(0): IDLE, sc.ERRNO(errno.EPERM): REFUSED}
    for action, names in actions.items():
        for name in names:
            # A system call that this libseccomp or architecture does not know needs no rule.
            if sc.resolve_syscall(sc.system_arch(), name) != -1:
                f.add_rule(action, name)
    for bit in _NAMESPACES:
        f.add_rule(sc.KILL_PROCESS, "clone", sc.Arg(0, sc.MASKED_EQ, bit, bit))
    # Sockets between processes of one box are harmless; every other family reaches for a network. They fail as on a kernel
    # without it, rather than kill: the Java machine and the C library's name resolution probe for them quite innocently.
    for name in SOCKETS:
        f.add_rule(sc.ERRNO(errno.EAFNOSUPPORT), name, sc.Arg(0, sc.NE, socket.AF_UNIX))
    for request in _TERMINAL:
        f.add_rule(sc.ERRNO(errno.EPERM), "ioctl", sc.Arg(1, sc.MASKED_EQ, 0xFFFFFFFF, request))
    fd = os.memfd_create("filter", os.MFD_CLOEXEC)
    with os.fdopen(fd, "w+b") as file:
        f.export_bpf(file)
        file.seek(0)
        return file.read()
