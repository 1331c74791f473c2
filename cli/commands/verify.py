"""Run one program on tests in the sandbox."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from dragoman.cli.output import note, print_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the program to verify")
    parser.add_argument("--tests", type=Path, required=True, metavar="T.jsonl", help="tests: one JSON object a line")
    parser.add_argument("--lang", metavar="LANG", help="the program's language (default: by the file's extension)")
    parser.add_argument(
        "--reference", type=Path, metavar="SRC", help="the source that FILE translates: says the signature and what is right"
    )
    parser.add_argument("--entry", metavar="NAME", help="the function that tests without an 'entry' field call")
    parser.add_argument("--fuzz", type=int, default=0, metavar="N", help="inputs to draw as well, and run on the reference (default 0)")
    parser.add_argument("--backend", choices=("local", "docker"), default="local", help="the sandbox (default local)")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def run(args: argparse.Namespace) -> int:
    from dragoman.executors.outcome import Verdict
    from dragoman.transpile.api import verify

    found = verify(args.file, args.tests, lang=args.lang, reference=args.reference, entry=args.entry, backend=args.backend, fuzz=args.fuzz)
    if args.json:
        runs = [e.outcome for e in found.executions if e.phase != "compile"]
        document: dict[str, Any] = {
            "verdict": str(found.verdict),
            "tests": [
                {
                    "id": o.test_id,
                    "kind": o.kind,
                    "verdict": str(o.verdict),
                    "call": o.call,
                    "actual": o.actual,
                    "expected": o.expected,
                    "detail": o.detail,
                }
                for o in found.observations
            ],
            "compile": {"ok": found.verdict is not Verdict.CE, "cause": found.cause, "diagnostics": found.diagnostics},
            "cpu_s": sum(r.cpu_s for r in runs),
            "memory": max((r.memory for r in runs), default=0),
            "counterexample": None
            if found.counterexample is None
            else {"call": found.counterexample.call, "detail": found.counterexample.detail},
        }
        print_json(document)
    else:
        for o in found.observations:
            if o.verdict is not Verdict.AC:
                note(f"✗ {o.test_id}: {o.verdict} {o.call}  {o.detail}")
        if found.diagnostics:
            note(found.diagnostics)
        if found.counterexample is not None:
            note(f"smallest counter-example: ({found.counterexample.call}): {found.counterexample.detail}")
        accepted = sum(o.verdict is Verdict.AC for o in found.observations)
        print(f"{found.verdict}: {accepted} of {len(found.observations)} tests accepted")
    return 0 if found.verdict is Verdict.AC else 3 if found.verdict is Verdict.IE else 1
