"""Print how outcomes correlate between targets, translators or pairs."""

from __future__ import annotations

import argparse

from dragoman.cli.output import print_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", required=True, metavar="URL", help="sqlite:///results.sqlite, postgresql://user@host/name, or a file")
    parser.add_argument("--by", required=True, choices=("target", "translator", "pair"), help="what is correlated")
    parser.add_argument("--translator", metavar="NAME", help="whose outcomes (by target and by pair; default: the one with most pairs)")
    parser.add_argument("--run", metavar="ID", help="one run, by id or key (default: the newest of each configuration)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(args: argparse.Namespace) -> int:
    from dragoman.eval.associations import correlate
    from dragoman.eval.measure import measure
    from dragoman.eval.store import Store

    with Store(args.store, create=False) as store:
        runs = store.select_runs(args.run)
        cells = measure(store, runs) if args.by == "pair" else store.cells(runs)
    found = correlate(cells, args.by, args.translator)
    if args.json:
        print_json(found)
    else:
        from dragoman.eval.report.terminal import print_correlation

        print_correlation(found)
    return 0
