"""Control groups: where they may be made, by the kernel's own tables; and the real ones of this machine."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from dragoman.executors import Limits, Mount, Verdict, cgroups, verdict
from dragoman.executors.local import LocalSandbox
from tests.support import missing


def tree(root: Path, *groups: str, controllers: str = "") -> None:
    """Directories that look like cgroup file systems."""
    for group in groups:
        (root / group).mkdir(parents=True, exist_ok=True)
        (root / group / "cgroup.procs").write_text("")
        (root / group / "cgroup.subtree_control").write_text(controllers)
        (root / group / "cpu.stat").write_text("usage_usec 1500000\n")


def line(point: Path, kind: str, options: str) -> str:
    return f"31 23 0:28 / {point} rw,relatime - {kind} {kind} {options}\n"


def test_version_1_has_a_hierarchy_per_controller(tmp_path: Path) -> None:
    for controller in ("memory", "pids", "cpu,cpuacct"):
        tree(tmp_path / controller, ".", "dragoman")
    table = "".join(line(tmp_path / c, "cgroup", f"rw,{c}") for c in ("memory", "pids", "cpu,cpuacct"))
    found = cgroups.hierarchies(table, "4:memory:/x\n3:pids:/\n2:cpu,cpuacct:/\n")
    assert {name: h.version for name, h in found.items()} == {"memory": 1, "pids": 1, "cpu": 1}
    assert found["memory"].base == tmp_path / "memory/dragoman"


def test_version_2_needs_the_controllers_handed_down(tmp_path: Path) -> None:
    tree(tmp_path, ".", "dragoman", controllers="memory pids")
    table = line(tmp_path, "cgroup2", "rw")
    found = cgroups.hierarchies(table, "0::/\n")
    assert found["cpu"].version == 2
    assert found["memory"] == cgroups.Hierarchy(2, tmp_path / "dragoman")
    tree(tmp_path, ".", "dragoman", controllers="pids")
    assert "memory" not in cgroups.hierarchies(table, "0::/\n")


def test_nothing_is_found_where_nothing_may_be_written(tmp_path: Path) -> None:
    table = line(tmp_path / "nowhere", "cgroup2", "rw") + line(tmp_path / "nowhere", "cgroup", "rw,memory")
    assert cgroups.hierarchies(table, "0::/\n4:memory:/\n") == {}


@pytest.fixture
def group() -> cgroups.Group:
    where = cgroups.hierarchies()
    if set(where) != set(cgroups.CONTROLLERS):
        missing("no writable control groups (run as root)")
    return cgroups.Group(f"{os.getpid()}-test", where)


def test_a_group_counts_what_its_members_use(group: cgroups.Group) -> None:
    try:
        group.start(256 * 2**20, 50)
        joins = "; ".join(f"echo $$ > {path}" for path in [*group.joins, *([f"{group.into}/cgroup.procs"] if group.into else [])])
        code = "x = bytearray(50 << 20)\nfor i in range(0, len(x), 4096): x[i] = 1\nsum(range(3_000_000))"
        subprocess.run(["/bin/sh", "-c", f'{joins}; exec "$@"', "-", "/usr/bin/python3", "-c", code], check=True)
        usage = group.usage()
        assert 0.01 < usage.cpu_s < 10
        assert 50 * 2**20 < usage.memory < 200 * 2**20
        assert usage.oom_kills == 0
        group.start(256 * 2**20, 50)
        assert group.usage().cpu_s < 0.01
        assert group.usage().memory < 2**20
    finally:
        group.close()
    assert not any(path.exists() for path in map(Path, group.joins))


def test_a_dead_owners_groups_are_swept(group: cgroups.Group) -> None:
    where = cgroups.hierarchies()
    dead = subprocess.Popen(["/bin/true"])
    dead.wait()
    left = cgroups.Group(f"{dead.pid}-0", where)
    try:
        cgroups.sweep(where)
        assert not any(Path(path).exists() for path in left.joins)
        assert all(Path(path).exists() for path in group.joins), "the groups of the living stay"
    finally:
        left.close()
        group.close()


def test_boxes_are_born_into_version_2_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    """CPU time is accounted in version 2 everywhere, so the way into a group can be tried even where memory is version 1's."""
    points = [point for kind, point, _ in cgroups._mounts(Path("/proc/self/mountinfo").read_text()) if kind == "cgroup2"]
    base = cgroups._writable([Path(point, cgroups.HOME) for point in points])
    if base is None:
        missing("no writable version 2 control groups (run as root)")
    monkeypatch.setattr(cgroups, "hierarchies", lambda: {"cpu": cgroups.Hierarchy(2, base)})
    sandbox = LocalSandbox(1, allow_unsafe=True)
    try:
        sh = os.path.realpath("/bin/sh")
        burn = "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; cat /proc/self/cgroup"
        outcome = sandbox.run([sh, "-c", burn], {}, b"", Limits(cpu_s=10), mounts=[Mount("/usr/bin")])
        assert outcome.exit_code == 0, outcome
        assert 0.01 < outcome.cpu_s < 10
        late = sandbox.run([sh, "-c", "while :; do :; done"], {}, b"", Limits(cpu_s=0.3), mounts=[Mount("/usr/bin")])
        assert verdict(late) is Verdict.TLE, late
    finally:
        sandbox.close()
    assert not list(base.glob(f"{os.getpid()}-*"))
