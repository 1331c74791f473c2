"""Prints the tables and writes them as JSON."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from benchmarks.translations import cost, growth, rivals, style
from dragoman.transpile.generators import available

PARTS = ("cost", "growth", "style", "rivals")
TEXTS = ("target", "rival", "formatter")


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.translations", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)} (default: all)")
    parser.add_argument("--targets", help="language ids with commas (default: every target)")
    parser.add_argument("--suite", type=Path, metavar="FILE", help="CRUXEval's JSONL for cost and style (default: the bundled functions)")
    parser.add_argument("--references", type=Path, metavar="DIR", help="CRUXEval-X's folder, for style's likeness")
    parser.add_argument("--limit", type=int, default=130, help="problems for style, evenly spread (default: 130)")
    parser.add_argument("--out", type=Path, default=Path("out/benchmarks/translations.json"))
    args = parser.parse_args(argv)
    parts = args.parts or PARTS
    if unknown := set(parts) - set(PARTS):
        parser.error(f"unknown part {min(unknown)!r}; there are {', '.join(PARTS)}")
    targets = args.targets.split(",") if args.targets else [t for t in available() if t != "python"]
    measures: dict[str, Callable[[], Iterable[dict[str, Any]]]] = {
        "cost": lambda: cost.measure(targets, args.suite),
        "growth": lambda: growth.measure(targets),
        "style": lambda: style.measure(targets, args.suite, args.references, args.limit),
        "rivals": lambda: rivals.measure(targets),
    }
    args.out.parent.mkdir(parents=True, exist_ok=True)
    found: dict[str, list[dict[str, Any]]] = {}
    for part in parts:
        start = time.perf_counter()
        found[part] = []
        for row in measures[part]():  # kept as they come: a part takes minutes, and may be stopped
            found[part].append(row)
            args.out.write_text(json.dumps(found, indent=2) + "\n")
            print(f"{part}, {time.perf_counter() - start:.0f} s:", *(f"{row[key]}" for key in TEXTS if key in row), file=sys.stderr)
        show(f"{part} ({time.perf_counter() - start:.0f} s)", found[part])


def show(name: str, rows: Sequence[dict[str, Any]]) -> None:
    table = Table(title=name, box=box.MARKDOWN)
    columns = list(dict.fromkeys(column for row in rows for column in row))
    for column in columns:
        table.add_column(column, justify="left" if column in TEXTS else "right")
    for row in rows:
        table.add_row(*("" if row.get(column) is None else str(row[column]) for column in columns))
    # Wide enough that no column is cut where the output is a file.
    Console(width=160).print(table)


main()
