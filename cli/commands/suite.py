"""Show a suite, read one of the field's formats into our own, or write one.

  dragoman suite show [PATH] --format F     what is in it
  dragoman suite import [PATH] --format F   the field's format in, our JSONL out
  dragoman suite export PATH --format F     our JSONL in, the field's format out

Formats: bundled, humaneval (both need no PATH), humanevalx, cruxeval, cruxevalx, llmtrans, transcoder, jsonl. Exit code 1 says that
records were left out because they are malformed; each is named.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.cli.output import note, print_json

if TYPE_CHECKING:
    from dragoman.datasets.errors import RecordError
    from dragoman.datasets.problem import Problem, TestCase
    from dragoman.datasets.readers.record import Loaded

#: Malformed records that are named one by one; the rest is counted.
SHOWN_ERRORS = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    show = actions.add_parser("show", help="the problems of a suite, one a line")
    _reads(show)
    show.add_argument("--id", metavar="ID", help="one problem in full: code, tests and references")
    show.add_argument("--json", action="store_true", help="one JSON document on standard output")

    importing = actions.add_parser("import", help="one of the field's formats in, our JSONL out")
    _reads(importing)
    importing.add_argument("-o", "--output", type=Path, metavar="OUT", help="write here (default: standard output)")

    exporting = actions.add_parser("export", help="our JSONL in, one of the field's formats out")
    exporting.add_argument("path", type=Path, metavar="PATH", help="a file in our JSONL")
    exporting.add_argument(
        "--format", required=True, choices=("jsonl", "cruxeval", "llmtrans"), metavar="F", help="jsonl, cruxeval or llmtrans"
    )
    exporting.add_argument("-o", "--output", type=Path, metavar="OUT", help="write here (default: standard output)")


def _reads(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, nargs="?", metavar="PATH", help="the suite's file or folder")
    parser.add_argument("--format", metavar="F", help="the suite's format (default: jsonl with a PATH, bundled without)")
    parser.add_argument("--lang", metavar="LANG", help="the source language, where a suite has several (default: python)")
    parser.add_argument(
        "--backend", choices=("local", "docker"), default="local", help="the sandbox in which HumanEval's checks run (default: local)"
    )


def run(args: argparse.Namespace) -> int:
    if args.action == "export":
        from dragoman.datasets.readers import jsonl

        loaded = jsonl.load(args.path)
        _write(loaded.problems, args.format, args.output)
    else:
        loaded = _load(args)
        if args.action == "import":
            _write(loaded.problems, "jsonl", args.output)
        elif args.id is not None:
            _show_problem(_find(loaded, args.id), args.json)
        elif args.json:
            print_json(_document(loaded))
        else:
            _show(loaded.problems)
    return _report(loaded.errors)


def _load(args: argparse.Namespace) -> Loaded:
    from dragoman.datasets.suites import load_suite, suite

    about = suite(args.format or ("bundled" if args.path is None else "jsonl"))
    if not about.recorded:
        return load_suite(about.name, args.path, source=args.lang)

    from dragoman.executors.executor import Executor
    from dragoman.executors.outcome import Limits

    with Executor(args.backend) as executor:

        def python(source: str) -> str:
            build = executor.compile("python", {"main.py": source}, "main.py")
            outcome = executor.run(build, limits=Limits(cpu_s=60, wall_s=120))
            return outcome.stdout.decode("utf-8", "replace")

        return load_suite(about.name, args.path, source=args.lang, runner=python, slots=executor.slots)


def _write(problems: Iterable[Problem], format: str, output: Path | None) -> None:
    from dragoman.datasets.readers import cruxeval, jsonl, llmtrans

    problems = tuple(problems)
    text = {"jsonl": jsonl.dumps, "cruxeval": cruxeval.dumps, "llmtrans": llmtrans.dumps}[format](problems)
    if output is None:
        sys.stdout.write(text)
    else:
        output.write_text(text, encoding="utf-8")
        note(f"{len(problems)} problems written to {output}")


def _report(errors: Sequence[RecordError]) -> int:
    for error in errors[:SHOWN_ERRORS]:
        note(f"left out: {error.message}")
    if len(errors) > SHOWN_ERRORS:
        note(f"left out: {len(errors) - SHOWN_ERRORS} more malformed records")
    return 1 if errors else 0


def _find(loaded: Loaded, id: str) -> Problem:
    from dragoman.datasets.errors import SuiteError
    from dragoman.rules.errors import did_you_mean

    found = {problem.id: problem for problem in loaded.problems}
    if id not in found:
        raise SuiteError(f"no problem '{id}' in this suite.{did_you_mean(id, found)}")
    return found[id]


# --- what is shown ----------------------------------------------------------------------------------------------------


def _document(loaded: Loaded) -> dict[str, Any]:
    return {
        "problems": [
            {
                "id": problem.id,
                "suite": problem.suite,
                "language": problem.language,
                "entry": problem.entry,
                "tests": len(problem.tests),
                "visible": sum(test.visible for test in problem.tests),
                "references": sorted(problem.references),
                "tags": list(problem.tags),
            }
            for problem in loaded.problems
        ],
        "errors": [
            {"file": error.where, "line": error.line, "record": error.record, "field": error.field, "problem": error.problem}
            for error in loaded.errors
        ],
    }


def _show(problems: Sequence[Problem]) -> None:
    width = min(40, max(len(problem.id) for problem in problems))
    for problem in problems:
        entry = f"{problem.entry}()" if problem.entry else "program"
        print(_plain(f"{problem.id:<{width}}  {problem.language}  {entry}  {len(problem.tests)} tests  {' '.join(problem.tags)}".rstrip()))
    functions = sum(problem.entry is not None for problem in problems)
    tests = sum(len(problem.tests) for problem in problems)
    visible = sum(test.visible for problem in problems for test in problem.tests)
    references = Counter(language for problem in problems for language in problem.references)
    print(
        f"\n{len(problems)} problems: {functions} functions, {len(problems) - functions} programs; {tests} tests, {visible} of them visible"
    )
    if references:
        print("references: " + ", ".join(f"{language} {count}" for language, count in sorted(references.items())))


def _show_problem(problem: Problem, as_json: bool) -> None:
    if as_json:
        from dragoman.datasets.readers.jsonl import problem_to_json

        print_json(problem_to_json(problem))
        return
    print(_plain(f"# {problem.id} ({problem.language})\n{problem.code.rstrip()}\n\n# tests"))
    for test in problem.tests:
        print(_plain(f"{test.id}: {_test_text(problem, test)}{'' if test.visible else '  (hidden)'}"))
    for language, code in sorted(problem.references.items()):
        print(_plain(f"\n# reference: {language}\n{code.rstrip()}"))


def _test_text(problem: Problem, test: TestCase) -> str:
    from dragoman.datasets.problem import Raised, Returned

    if test.is_program:
        return f"stdin {json.dumps(test.stdin, ensure_ascii=False)} -> {json.dumps(test.stdout, ensure_ascii=False)}"
    args = test.args if test.args is not None else tuple(map(repr, test.inputs or ()))
    match test.expected:
        case Returned(value):
            outcome = repr(value)
        case Raised(name, message):
            outcome = f"raises {name}" + (f"({message!r})" if message else "")
        case _:
            outcome = "whatever the source does"
    after = "" if test.args_after is None or test.args_after == test.inputs else f"; arguments then {', '.join(map(repr, test.args_after))}"
    return f"{problem.entry}({', '.join(args)}) -> {outcome}{after}"


def _plain(text: str) -> str:
    """Text that a UTF-8 terminal can show: lone surrogates as escapes."""
    return text.encode("utf-8", "backslashreplace").decode()
