"""Run an experiment: a suite through a translator, into the results store."""

from __future__ import annotations

import argparse

from dragoman.cli.output import note, print_json

EPILOG = """\
Overrides are Hydra's: group=choice or key=value, for example

  dragoman run suite=cruxeval suite.path=cruxeval.jsonl pair.targets=[java,rust] verify.fuzz=20
  dragoman run +experiment=humaneval_x suite.path=humaneval-x store.url=sqlite:///x.sqlite
  dragoman run -m translator=rules,hybrid pair.targets=[java],[rust] seed=0,1

The same command goes on where it stopped. With -m, each combination of the values listed with commas is a run of its own.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    parser.add_argument("overrides", nargs="*", metavar="KEY=VALUE", help="what differs from conf/config.yaml")
    parser.add_argument("-m", "--multirun", action="store_true", help="sweep over values listed with commas")
    parser.add_argument("--show", action="store_true", help="show the configuration that would be used, and do nothing")
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON document")


def run(args: argparse.Namespace) -> int:
    from dragoman.eval import experiment

    if args.show:
        print_json(experiment.configurations(args.overrides, args.multirun))
        return 0
    try:
        found = experiment.sweep(args.overrides) if args.multirun else experiment.single(args.overrides)
    except KeyboardInterrupt:
        note("interrupted: what was finished is in the store, and the same command goes on from there")
        return 130
    if args.json:
        print_json(found.scores)
    else:
        from dragoman.eval.report.terminal import print_leaderboard

        print_leaderboard(found.leaderboard)
    for line in found.notes:
        note(line)
    return 3 if found.nothing_ran else 0
