"""docs/semantics.md is what the rules say now."""

from __future__ import annotations

import runpy
from typing import Any

import pytest

from dragoman.transpile.generators import available
from tests.support import ROOT

TEXT = (ROOT / "docs/semantics.md").read_text(encoding="utf-8")
SCRIPT: dict[str, Any] = runpy.run_path(str(ROOT / "scripts/semantics"))


def test_the_page_is_laid_out_as_it_is_written() -> None:
    assert SCRIPT["page"](SCRIPT["told"](TEXT)) == TEXT, "not up to date: make docs"


@pytest.mark.slow
@pytest.mark.parametrize("target", available())
def test_the_page_says_of_a_target_what_its_rules_say(target: str) -> None:
    assert SCRIPT["told"](TEXT)[target] == SCRIPT["column"](target), "not up to date: make docs"
