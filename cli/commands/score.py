"""Print the figures of the runs in a results store."""

from __future__ import annotations

import argparse

from dragoman.cli.output import print_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", required=True, metavar="URL", help="sqlite:///results.sqlite, postgresql://user@host/name, or a file")
    parser.add_argument("--run", metavar="ID", help="one run, by id or key (default: the newest of each configuration)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(args: argparse.Namespace) -> int:
    from dragoman.eval.leaderboard import leaderboard
    from dragoman.eval.measure import measure
    from dragoman.eval.metrics.scoring import summary
    from dragoman.eval.results import by_key
    from dragoman.eval.store import Store

    with Store(args.store, create=False) as store:
        cells = measure(store, store.select_runs(args.run))
    if args.json:
        print_json({key: summary(cell) for key, cell in by_key(cells).items()})
    else:
        from dragoman.eval.report.terminal import print_leaderboard

        print_leaderboard(leaderboard(cells))
    return 0
