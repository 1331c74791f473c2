"""What tests share: where data lies, and what to do when this machine lacks a part.

On a person's machine a missing part skips its tests with a reason; in CI, where the set-up installs everything, it fails them.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parents[1]
IN_CI = os.environ.get("CI", "").lower() not in ("", "0", "false")

#: Languages whose toolchains start fast enough for `make test-fast`.
QUICK = frozenset({"javascript", "perl", "python", "ruby"})


def missing(reason: str) -> NoReturn:
    """Skip the test here, fail it in CI: a part that the set-up should have installed is not there."""
    if IN_CI:
        pytest.fail(f"missing in CI: {reason}", pytrace=False)
    pytest.skip(reason)


def require(condition: bool | str, reason: str = "") -> None:
    """Go on only if the condition holds; a string names a command that must be on PATH."""
    if isinstance(condition, str):
        reason = reason or f"{condition} is not installed (make setup)"
        condition = shutil.which(condition) is not None
    if not condition:
        missing(reason)


def shared_data(name: str) -> Path:
    """A file or folder of the data that lies beside the checkout; skips where a clone came without it, in CI too."""
    path = ROOT / "../shared/data" / name
    if not path.exists():
        pytest.skip(f"no {name} in ../shared/data")
    return path


#: Before a command that a test interrupts: a shell without job control lets what it starts in the background ignore Ctrl-C.
INTERRUPTIBLE = ("env", "--default-signal=INT")
