"""Programs verified per second, per language, cold and warm, against the floor and a plain harness: a table of what was measured, one of
what was aimed at, and both as JSON.

``cold``: the first programs of a new pool, with nothing kept but what toolchains prepared. ``warm``: the next ones, none of which was
seen before, turn and turn about with the floor and the plain harness, until a language has had its time. ``cached``: the same again. All
with as many at once as there are cores.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.executors import boxes, goals
from benchmarks.executors.programs import MAINS, references, translated
from benchmarks.executors.ways import PLAIN, Clock, Floor, Plain, ours
from dragoman.executors import Executor, ExecutorError, all_languages
from dragoman.executors.calibration import loop_cpu_s
from dragoman.executors.home import home

DATA = Path(__file__).parents[3] / "shared/data/cruxeval-x"
Way = Callable[[str], bool]
STATES = ("cold", "warm", "cached", "floor", "plain")
HEAD = f"""{"":10} {"programs per second":^39} {"CPU ms of a program":^39} {"times floor":^13} {"times plain":^13} {"memory, MB":^14}
{"":10} {" ".join(f"{name:>7}" for name in STATES * 2)} {"wall":>6} {"CPU":>6} {"wall":>6} {"CPU":>6} {"pool":>5} {"servers":>8} programs"""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.executors", description=__doc__)
    parser.add_argument("languages", nargs="*", help="default: every one that has programs and a toolchain")
    parser.add_argument("--data", type=Path, default=DATA, help="a folder of CRUXEval-X's references, a file per language")
    parser.add_argument("--programs", type=int, default=20, help="how many are timed in each state")
    parser.add_argument("--seconds", type=float, default=25, help="how long a language's programs are timed at most, beside two rounds")
    parser.add_argument("--out", type=Path, default=Path("out/executors.json"))
    args = parser.parse_args(arguments)
    programs = references(args.data)
    rows: dict[str, Any] = {}
    print(HEAD)
    with tempfile.TemporaryDirectory() as folder:
        for id_ in args.languages or sorted((programs.keys() | MAINS.keys()) & all_languages().keys()):
            if id_ in MAINS:
                with Executor() as executor:
                    programs[id_] = translated(executor, programs["python"][: 3 * args.programs], id_)
            rows[id_] = row = measured(id_, programs.get(id_, []), args.programs, args.seconds, Path(folder))
            print(f"{id_:10} {shown(row)}", flush=True)
    box = boxes.overhead_ms()
    print(f"a box: {box['box']:.1f} ms, a bare fork and exec: {box['bare']:.1f} ms, over: {box['over']:.1f} ms")
    reached = list(goals.goals(rows, box["over"]))
    print(f"\n{goals.table(reached)}")
    machine: dict[str, Any] = {"cores": os.cpu_count(), "load": os.getloadavg(), "loop_cpu_s": loop_cpu_s()}
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(
        json.dumps({"machine": machine, "box_ms": box, "languages": rows, "goals": [asdict(one) for one in reached]}, indent=2) + "\n"
    )
    print(f"load {machine['load'][0]:.1f} on {machine['cores']} cores; written to {args.out}", file=sys.stderr)
    return 0


def shown(row: dict[str, Any]) -> str:
    if "why" in row:
        return str(row["why"])
    rates = [f"{row[name]:7.2f}" for name in STATES] + [f"{row[f'{name}_cpu_ms']:7.1f}" for name in STATES]
    ratios = [f"{row[name]:6.2f}" for name in ("over_floor", "cpu_over_floor", "over_plain", "cpu_over_plain")]
    return " ".join([*rates, *ratios, f"{row['pool']:5.0f} {row['residents']:8.0f} {row['programs']:8}"])


def measured(id_: str, programs: Sequence[str], count: int, seconds: float, folder: Path) -> dict[str, Any]:
    """The rates of one language."""
    with Executor() as executor:
        try:
            good: list[str] = []
            for batch in (programs[k : k + count] for k in range(0, 3 * count, count) if len(good) < 2 * count):
                good += [program for program, ok in zip(batch, executor.map(lambda p: ours(executor, id_, p), batch), strict=True) if ok]
            floor = Floor(executor, id_, folder)
        except ExecutorError as error:
            return {"why": error.message}
    good = good[: 2 * count]
    if len(good) < 4:
        return {"why": f"only {len(good)} of {len(programs)} references end well"}
    first, second = good[: len(good) // 2], good[len(good) // 2 :]
    cache = folder / id_
    cache.mkdir()
    (cache / "prepared").symlink_to(home() / "cache/prepared")
    clocks = {name: Clock() for name in STATES}
    with Executor(cache_dir=cache) as executor, ThreadPoolExecutor(executor.slots) as pool:

        def timed(name: str, way: Way, batch: Sequence[str]) -> None:
            clock, start, used = clocks[name], time.perf_counter(), boxes.cpu_s(executor)
            ended = list(pool.map(way, batch))
            clock.seconds += time.perf_counter() - start
            clock.cpu_s += boxes.cpu_s(executor) - used
            clock.programs += sum(ended)

        def boxed(program: str) -> bool:
            return ours(executor, id_, program)

        by_hand: Way = Plain(executor, id_, folder) if id_ in PLAIN else floor
        timed("cold", boxed, first)
        size, begun = 2 * executor.slots, time.monotonic()
        for k in range(0, len(second), size):
            if k >= 2 * size and time.monotonic() - begun > seconds:
                second = second[:k]
                break
            batch = second[k : k + size]
            timed("warm", boxed, batch)
            timed("floor", floor, batch)
            timed("plain", by_hand, batch)
        timed("cached", boxed, second)
        memory = boxes.pool_mb(executor)
    rates = {name: clock.rate for name, clock in clocks.items()}
    used = {f"{name}_cpu_ms": clock.cpu_ms for name, clock in clocks.items()}
    ratios = {f"over_{name}": rates["warm"] / rates[name] if rates[name] else 0.0 for name in ("floor", "plain")}
    ratios |= {f"cpu_over_{name}": clocks[name].cpu_ms / (clocks["warm"].cpu_ms or 1.0) for name in ("floor", "plain")}
    counts = {"programs": len(second), "of_floor": clocks["floor"].programs, "of_plain": clocks["plain"].programs}
    return {**rates, **used, **ratios, **counts, **memory}


if __name__ == "__main__":
    sys.exit(main())
