"""Translate a module and prove it on its tests, its doctests and drawn inputs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.cli.output import note, print_json

if TYPE_CHECKING:
    from dragoman.transpile.api import Translation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the source file")
    parser.add_argument("--to", required=True, metavar="LANG", help="the target language: an id, an alias or a name")
    parser.add_argument("--from", dest="from_", metavar="LANG", help="the source language (default: by the file's extension)")
    parser.add_argument("--entry", metavar="NAME", help="the function that tests without an 'entry' field call")
    parser.add_argument("--tests", type=Path, metavar="T.jsonl", help="tests: one JSON object a line")
    parser.add_argument("--fuzz", type=int, default=20, metavar="N", help="inputs to draw per tested function (default 20)")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="write the translation here")
    parser.add_argument("--diff", action="store_true", help="show source and translation side by side")
    parser.add_argument("--explain", action="store_true", help="show which rules made each line")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def run(args: argparse.Namespace) -> int:
    from dragoman.transpile.api import translate

    result = translate(args.file, args.to, from_=args.from_, entry=args.entry, tests=args.tests, fuzz=args.fuzz)
    if args.output is not None:
        args.output.write_text(result.code, encoding="utf-8")
    if args.json:
        print_json(document(result))
    else:
        if args.explain:
            print(explained(result))
        elif args.diff:
            print(side_by_side(args.file.read_text(encoding="utf-8"), result.code))
        elif args.output is None:
            print(result.code, end="")
        summarise(result)
    return 0 if result.ok else 1


def document(result: Translation) -> dict[str, Any]:
    """The answer as JSON: code, diagnostics, functions, verdicts, rules."""
    observations = result.verification.observations if result.verification else ()
    return {
        "code": result.code,
        "diagnostics": [
            {"code": d.code, "message": d.message, "function": d.function, "line": d.span.line if d.span else None}
            for d in result.diagnostics
        ],
        "functions": [{"name": f.name, "status": f.status, "given": f.given, "fuzz": f.fuzz} for f in result.functions],
        "verdict": str(result.verdict) if result.verdict else "UNVERIFIED",
        "verdicts": [
            {"test": o.test_id, "kind": o.kind, "verdict": str(o.verdict), "call": o.call, "detail": o.detail} for o in observations
        ],
        "rules": list(result.rules),
    }


def explained(result: Translation) -> str:
    """Each output line with the rules that made it."""
    width = min(max((len(line.text) for line in result.lines), default=0), 76)
    return "\n".join(f"{line.text:<{width}}  {'  # ' + ', '.join(line.rules) if line.rules else ''}".rstrip() for line in result.lines)


def side_by_side(source: str, target: str) -> str:
    """Source left, translation right, as wide as the source needs."""
    left, right = source.splitlines(), target.splitlines()
    width = min(max(map(len, left), default=0), 76)
    rows = max(len(left), len(right))
    left, right = left + [""] * (rows - len(left)), right + [""] * (rows - len(right))
    return "\n".join(f"{a[:width]:<{width}} │ {b}".rstrip() for a, b in zip(left, right, strict=True))


def summarise(result: Translation) -> None:
    """The table per function, to stderr: proven, compiled or stub."""
    for diagnostic in result.diagnostics:
        note(f"warning: {diagnostic}")
    marks = {"proven": "✓", "compiled": "·", "stub": "✗", "failed": "✗", "not compiled": "✗"}
    for f in result.functions:
        counts = f"{f.given} given, {f.fuzz} fuzz" if f.given or f.fuzz else "no tests"
        note(f"{marks[f.status]} {f.name}: {f.status} ({counts})")
        for failure in f.failures[:1]:
            note(f"    {f.name}({failure.call}): {failure.verdict} {failure.detail}")
    if result.verification is not None and result.verification.diagnostics:
        note(result.verification.diagnostics)
    note(f"{result.source} → {result.target}: {result.verdict or 'UNVERIFIED: no tests; give --tests or write doctests'}")
