"""Install the compilers and interpreters of languages with this system's package managers.

  dragoman toolchains install rust go    these
  dragoman toolchains install --all      whatever is missing

What is there already is left alone. Exit code 3 names what could not be installed.
"""

from __future__ import annotations

import argparse

from dragoman.cli.errors import UsageError
from dragoman.cli.output import note


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    install = actions.add_parser("install", help="install toolchains")
    install.add_argument("languages", nargs="*", metavar="LANG", help="languages to install toolchains for")
    install.add_argument("--all", action="store_true", help="every language that has no toolchain yet")
    install.add_argument("--dry-run", action="store_true", help="only say what would be called")


def run(args: argparse.Namespace) -> int:
    from dragoman.executors import all_languages
    from dragoman.executors.install import command, install, plan
    from dragoman.executors.language import language
    from dragoman.executors.machine import Here
    from dragoman.executors.toolchain import detect

    if not args.languages and not args.all:
        raise UsageError("dragoman toolchains install: name languages, or --all for whatever is missing.")
    wanted = [language(name) for name in args.languages] or list(all_languages().values())
    missing = [one for one in wanted if not detect(one, Here()).found]
    steps = plan(missing)
    if args.dry_run:
        for step in steps:
            print(" ".join(command(step)))
        return 0
    for step, wrong in install(steps, note):
        if wrong:
            note(f"dragoman: {step.manager} failed: {wrong}")
    still = [one for one in missing if not detect(one, Here()).found]
    for one in still:
        note(f"dragoman: no toolchain for {one.id}: {detect(one, Here()).why}")
    for one in wanted:
        if one not in still:
            note(f"{one.id}: {detect(one, Here()).version}")
    return 3 if still else 0
