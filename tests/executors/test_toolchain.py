"""What is said of a toolchain that cannot be used."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.executors.language import all_languages
from dragoman.executors.machine import Here
from dragoman.executors.toolchain import detect


@pytest.mark.parametrize(
    ("tool", "version", "why"),
    [
        ("no-such-tool", ("{tool}",), "no-such-tool not found"),
        ("sh", ("{tool}", "-c", "echo first; echo out of order; exit 3"), "exit code 3: out of order"),
        ("sh", ("{tool}", "-c", "exit 3"), "exit code 3: it said nothing"),
    ],
)
def test_why_there_is_no_toolchain(tool: str, version: tuple[str, ...], why: str) -> None:
    lua = all_languages()["lua"]
    found = detect(replace(lua, recipes=(replace(lua.recipes[0], tools={"tool": (tool,)}, version=version),)), Here())
    assert not found.found
    assert found.why.startswith("no toolchain here: ")
    assert f"{why}. Get it with: dragoman toolchains install lua" in found.why
