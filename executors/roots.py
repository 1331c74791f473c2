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

#: Releases that change from day to day: what is installed from them today may be missing tomorrow.
MOVING = ("sid",)
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


def adopt(name: str, made: str) -> str:
    """Make a tree that debootstrap has ``made`` a root; returns what went wrong. What no program needs goes first."""
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    spare = [f"{made}/{path}" for path in ("var/cache/apt/archives", "usr/share/doc", "usr/share/man", "usr/share/locale")]
    for argv in (["rm", "-rf", *spare], ["mkdir", "-p", spare[0]], ["mv", made, str(directory(name))]):
        done = subprocess.run([*sudo, *argv], capture_output=True, text=True, check=False)
        if done.returncode:
            return done.stderr.strip()
    return ""
