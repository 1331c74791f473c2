"""Roots of their own: directory trees with a whole Debian of another release, for toolchains that this machine's release lacks.

A root lies in ``roots/<name>`` of Dragoman's directory, where <name> is the release. Boxes see its parts instead of the machine's.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.executors.home import home
from dragoman.executors.local import bwrap_path
from dragoman.executors.machine import Machine

PATH = ("/usr/local/bin", "/usr/bin")


def directory(name: str) -> Path:
    """Where the root of this name lies, or would."""
    return home() / "roots" / name


@dataclass(frozen=True, slots=True)
class Root:
    """The tools of a root."""

    name: str

    identity = ""

    @property
    def prefix(self) -> str:
        return str(directory(self.name))

    def root(self, name: str) -> Machine:
        return Root(name)

    def find(self, names: Sequence[str]) -> str | None:
        paths = (f"{place}/{name}" for name in names for place in PATH)
        path = next((path for path in paths if os.path.lexists(self.prefix + path)), None)
        # Tools look for their parts beside themselves, and know by their name what they shall do.
        while path and os.path.islink(self.prefix + path):
            target = os.path.normpath(os.path.join(os.path.dirname(path), os.readlink(self.prefix + path)))
            if os.path.basename(target) != os.path.basename(path):
                break
            path = target
        return path

    def say(self, argv: Sequence[str]) -> tuple[int, str]:
        box = [bwrap_path() or "bwrap", "--ro-bind", self.prefix, "/", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]
        done = subprocess.run([*box, "--unshare-all", *argv], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout.strip() or done.stderr.strip()
