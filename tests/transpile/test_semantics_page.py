"""docs/semantics.md is what the rules say now."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support import ROOT


@pytest.mark.slow
def test_the_page_is_up_to_date() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts/semantics", "--check"], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
