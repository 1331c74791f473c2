"""Tell what the sandboxes enforce on this machine, what is lost where a layer is missing, and what mends it.

Exit code 0: at least one sandbox keeps its whole promise. 1: none does; programs run only with executor.allow_unsafe=true.
"""

from __future__ import annotations

import argparse

from dragoman.cli.output import print_json

#: Layers without which a sandbox still keeps what it promises to the machine.
EXTRA = ("own_user",)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def run(args: argparse.Namespace) -> int:
    from dragoman.executors.doctor import layers
    from dragoman.executors.executor import BACKENDS

    found = {backend: layers(backend) for backend in BACKENDS}
    whole = {backend: all(layer.ok or layer.name in EXTRA for layer in of) for backend, of in found.items()}
    if args.json:
        print_json({backend: {layer.name: layer.ok for layer in of} for backend, of in found.items()})
    else:
        for backend, of in found.items():
            print(backend)
            for layer in of:
                state = f"enforced  {layer.keeps}" if layer.ok else f"MISSING   {layer.lost}\n{'':27}mend it with: {layer.mend}"
                print(f"  {layer.name:<14} {state}")
            print(f"  so programs are {'run' if whole[backend] else 'refused, or run by what is left where executor.allow_unsafe=true'}\n")
    return 0 if any(whole.values()) else 1
