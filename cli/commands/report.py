"""Write the static report: leaderboard, heat maps, a page per problem."""

from __future__ import annotations

import argparse
from pathlib import Path

from dragoman.cli.output import print_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", required=True, metavar="URL", help="sqlite:///results.sqlite, postgresql://user@host/name, or a file")
    parser.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help="the folder to write; what an earlier report left in it is replaced"
    )
    parser.add_argument("--run", metavar="ID", help="one run, by id or key (default: the newest of each configuration)")
    parser.add_argument("--json", action="store_true", help="print the files that were written as one JSON document")


def run(args: argparse.Namespace) -> int:
    from dragoman.eval.report import write_report

    written = write_report(args.store, args.out, args.run)
    if args.json:
        print_json({"index": str(written.index), "markdown": str(written.markdown), "csv": str(written.csv), "problems": written.pages})
    else:
        print(written.index)
    return 0
