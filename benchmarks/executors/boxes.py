"""What a box costs by itself: time over a bare fork and exec, and the memory of the processes that make it."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import time
from pathlib import Path

from dragoman.executors import Executor, Limits, Mount
from dragoman.executors.local import LocalSandbox

ROUNDS = 200
TRUE = os.path.realpath("/bin/true")


def overhead_ms(rounds: int = ROUNDS) -> dict[str, float]:
    """Medians, in milliseconds, of a box around ``true`` with one slot, and of ``true`` alone; turn and turn about."""
    box, bare = [], []
    sandbox = LocalSandbox(1)
    mounts = [Mount(TRUE)]
    try:
        for _ in range(rounds):
            start = time.perf_counter()
            sandbox.run([TRUE], {}, b"", Limits(), mounts=mounts)
            middle = time.perf_counter()
            subprocess.run([TRUE], check=True)
            box.append(middle - start)
            bare.append(time.perf_counter() - middle)
    finally:
        sandbox.close()
    medians = {"box": 1e3 * statistics.median(box), "bare": 1e3 * statistics.median(bare)}
    return {**medians, "over": medians["box"] - medians["bare"]}


def pool_mb(executor: Executor) -> dict[str, float]:
    """Memory of this process and of the launcher with its slots (``pool``), and of resident compilers with their boxes (``residents``)."""
    sandbox = executor.sandbox
    assert isinstance(sandbox, LocalSandbox)
    assert sandbox._process is not None
    keepers = {slot.keeper for slot in sandbox._slots}
    pool = {os.getpid(), sandbox._process.pid, *keepers}
    return {"pool": sum(map(_pss_mb, pool)), "residents": sum(_pss_mb(pid) for pid in _below(sandbox._process.pid) - pool)}


def cpu_s(executor: Executor) -> float:
    """CPU time so far: of this process with the children that it has waited for, and of all boxes with their keepers."""
    sandbox = executor.sandbox
    assert isinstance(sandbox, LocalSandbox)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    boxes = sum(slot.group._cpu() for slot in sandbox._slots if slot.group)
    return time.process_time() + children.ru_utime + children.ru_stime + boxes


def _pss_mb(pid: int) -> float:
    """Memory of a process, what it shares divided among those that share it."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _below(pid: int) -> set[int]:
    """All processes below one."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found: set[int] = set()
    todo = [pid]
    while todo:
        todo += (more := children.get(todo.pop(), []))
        found.update(more)
    return found
