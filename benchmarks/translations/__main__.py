"""Prints the tables and writes them as JSON."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.translations import cost, rivals, style
from dragoman.transpile.generators import available

PARTS = ("cost", "style", "rivals")


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.translations", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)} (default: all)")
    parser.add_argument("--targets", help="language ids with commas (default: every target)")
    parser.add_argument("--suite", type=Path, metavar="FILE", help="CRUXEval's JSONL, for style")
    parser.add_argument("--references", type=Path, metavar="DIR", help="CRUXEval-X's folder, for style's CodeBLEU")
    parser.add_argument("--limit", type=int, default=400, help="problems for style (default: 400)")
    parser.add_argument("--out", type=Path, default=Path("out/benchmarks/translations.json"))
    args = parser.parse_args(argv)
    parts = args.parts or [part for part in PARTS if part != "style" or args.suite]
    if unknown := set(parts) - set(PARTS):
        parser.error(f"unknown part {min(unknown)!r}; there are {', '.join(PARTS)}")
    if "style" in parts and args.suite is None:
        parser.error("style needs --suite FILE")
    targets = args.targets.split(",") if args.targets else [t for t in available() if t != "python"]
    found: dict[str, list[dict[str, Any]]] = {}
    if "cost" in parts:
        found["cost"] = cost.measure(targets)
    if "style" in parts:
        found["style"] = style.measure(targets, args.suite, args.references, args.limit)
    if "rivals" in parts:
        found["rivals"] = rivals.measure(targets)
    for name, rows in found.items():
        show(name, rows)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(found, indent=2) + "\n")


def show(name: str, rows: Sequence[dict[str, Any]]) -> None:
    table = Table(title=name)
    columns = list(dict.fromkeys(column for row in rows for column in row))
    for column in columns:
        table.add_column(column, justify="left" if column in ("tool", "target") else "right")
    for row in rows:
        table.add_row(*("" if row.get(column) is None else str(row[column]) for column in columns))
    Console().print(table)


main()
