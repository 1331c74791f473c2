"""Show the languages: what Dragoman reads and writes, and whether this machine can compile and run it.

Exit code 1 with --check says that a self-test failed; a language without a toolchain is not a failure.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from dragoman.cli.output import note, print_json

if TYPE_CHECKING:
    from dragoman.executors import Executor


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("languages", nargs="*", metavar="LANG", help="only these (default: all)")
    parser.add_argument("--check", action="store_true", help="compile and run each language's self-test in the sandbox")
    parser.add_argument("--backend", choices=("local", "docker"), default="local", help="the sandbox of --check (default: local)")
    parser.add_argument("--allow-unsafe", action="store_true", help="check even where the sandbox cannot enforce all its limits")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def run(args: argparse.Namespace) -> int:
    from dragoman import executors
    from dragoman.executors.language import language
    from dragoman.rules import loader
    from dragoman.transpile.frontends import frontends
    from dragoman.transpile.generators import available

    wanted = [language(name).id for name in args.languages] or sorted(executors.all_languages())
    sources, targets = set(frontends()), set(available())
    rows: list[dict[str, Any]] = []
    with executors.Executor(args.backend, allow_unsafe=args.allow_unsafe) as executor:
        for id_ in wanted:
            toolchain = executor.toolchain(id_)
            ok = None
            if args.check and toolchain.found:
                failed = self_test(executor, id_)
                ok = not failed
                if failed:
                    note(f"{id_}: self-test failed: {failed}")
            info = loader.languages().get(id_)
            row = {"id": id_, "name": info.name if info else id_, "source": id_ in sources, "target": id_ in targets}
            rows.append(row | {"toolchain": {"found": toolchain.found, "version": toolchain.version, "why": toolchain.why}, "ok": ok})
    if args.json:
        print_json(rows)
    else:
        _table(rows)
    return 1 if any(row["ok"] is False for row in rows) else 0


def self_test(executor: Executor, id_: str) -> str:
    """What went wrong when a language's self-test was compiled and run; empty when nothing did."""
    from dragoman import executors

    language = executors.all_languages()[id_]
    build = executor.compile(id_, {language.main: language.hello})
    if not build.ok:
        return build.diagnostics.strip() or str(build.cause)
    outcome = executor.run(build, stdin=b"world\n")
    got = executors.program_verdict(outcome, "hello world\n")
    return "" if got is executors.Verdict.AC else f"{got}: {outcome.infra or outcome.stderr.decode('utf-8', 'replace').strip()}"


def _table(rows: list[dict[str, Any]]) -> None:
    marks = {True: "passed", False: "FAILED", None: ""}
    print(f"{'language':<12} {'source':<7} {'target':<7} toolchain")
    for row in rows:
        roles = ["yes" if row[role] else "" for role in ("source", "target")]
        chain = row["toolchain"]
        text = f"{chain['version']}  {marks[row['ok']]}".rstrip() if chain["found"] else f"- {chain['why']}"
        print(f"{row['id']:<12} {roles[0]:<7} {roles[1]:<7} {text}")
