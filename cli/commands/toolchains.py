"""Install the compilers and interpreters of languages with this system's package managers.

  dragoman toolchains install rust go    these
  dragoman toolchains install --all      whatever is missing

What is there already is left alone. What could not be installed is named, and the exit code is 3 if it was asked for by name
or CI is set; a language that no package manager has, or only a release that changes every day, does not count there.
"""

from __future__ import annotations

import argparse
import os
import time

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
    from dragoman.executors.home import home
    from dragoman.executors.install import command, incomplete, install, moving, plan
    from dragoman.executors.language import language
    from dragoman.executors.machine import Here
    from dragoman.executors.toolchain import detect

    if not args.languages and not args.all:
        raise UsageError("dragoman toolchains install: name languages, or --all for whatever is missing.")
    asked = [language(name) for name in args.languages]
    wanted = asked or list(all_languages().values())
    steps = plan(incomplete(wanted))
    if args.dry_run:
        for step in steps:
            print(" ".join(command(step)))
        return 0
    started = time.monotonic()
    for step, wrong in install(steps, note):
        if wrong:
            note(f"dragoman: {step.manager} failed for {', '.join(step.languages)}: {wrong}")
    found = {one.id: detect(one, Here(), home() / "cache") for one in wanted}
    for id_, chain in found.items():
        note(f"{id_}: {chain.version if chain.found else chain.why}")
    missing = [one for one in wanted if not found[one.id].found]
    note(f"toolchains: {len(wanted) - len(missing)} of {len(wanted)} languages, after {time.monotonic() - started:.0f} s")
    if asked:
        return 3 if missing else 0
    # On a person's machine whatever could be had is a success; where everything must be there, what no manager has is no failure.
    return 3 if os.environ.get("CI") and any(one.packages and not moving(one) for one in missing) else 0
