"""What was aimed at, per language, and whether it was reached: rates of warm programs over the floor's and over the plain harness's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dragoman.executors import all_languages

#: Warm rate over the plain harness's; no other language may be below 1.
PLAIN: Mapping[str, float] = {"cpp": 8, "java": 6, "scala": 8, "kotlin": 10, "csharp": 5, "typescript": 3}
#: Programs of a language without a compiler take at most this many times what they take alone.
SCRIPT = 1.3
#: A box over a bare fork and exec, in milliseconds; memory of the pool without resident compilers, in MB.
BOX_MS, POOL_MB = 10.0, 300.0


@dataclass(frozen=True, slots=True)
class Goal:
    """One line of the table."""

    what: str
    measured: str
    goal: str
    met: bool


def goals(rows: Mapping[str, Mapping[str, Any]], box_ms: float) -> Iterator[Goal]:
    """A line per language, one for the box and one for the pool."""
    for id_, row in rows.items():
        if "why" in row:
            yield Goal(id_, "-", f"not measured: {row['why']}", False)
            continue
        plain, script = PLAIN.get(id_, 1.0), not any(recipe.compile for recipe in all_languages()[id_].recipes)
        wanted = [f"{plain:g} x plain", *([f"{1 / SCRIPT:.2f} x floor"] if script else [])]
        met = row["over_plain"] >= plain and (not script or row["over_floor"] >= 1 / SCRIPT)
        yield Goal(id_, f"{row['warm']:8.2f} {row['over_floor']:8.2f} {row['over_plain']:8.2f}", " and ".join(wanted), met)
    yield Goal("a box", f"{box_ms:.1f} ms", f"at most {BOX_MS:g} ms over a bare fork and exec", box_ms <= BOX_MS)
    pool = max((row["pool"] for row in rows.values() if "why" not in row), default=0.0)
    yield Goal("the pool", f"{pool:.0f} MB", f"less than {POOL_MB:g} MB beside resident compilers", pool < POOL_MB)


def table(found: list[Goal]) -> str:
    """The lines as text."""
    head = f"{'':10} {'warm/s':>8} {'x floor':>8} {'x plain':>8}       goal"
    return "\n".join([head, *(f"{one.what:10} {one.measured:>26}  {'met' if one.met else 'NOT'}  {one.goal}" for one in found)])
