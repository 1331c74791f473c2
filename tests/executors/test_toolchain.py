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
        ("sh", ("{tool}", "-c", "echo tool tool9.20.4 os/2"), "tool tool9.20.4 os/2 is older than 10.3"),
    ],
)
def test_why_there_is_no_toolchain(tool: str, version: tuple[str, ...], why: str) -> None:
    lua = all_languages()["lua"]
    recipe = replace(lua.recipes[0], tools={"tool": (tool,)}, version=version, oldest=(10, 3))
    found = detect(replace(lua, recipes=(recipe,)), Here())
    assert not found.found
    assert found.why.startswith("no toolchain here: ")
    assert f"{why}. Get it with: dragoman toolchains install lua" in found.why


@pytest.mark.parametrize("said", ["go version go1.23 linux/amd64", "go version go1.27.3 linux/amd64", "2.0", "devel"])
def test_a_version_that_will_do(said: str) -> None:
    lua = all_languages()["lua"]
    recipe = replace(lua.recipes[0], tools={"tool": ("sh",)}, version=("{tool}", "-c", f"echo {said}"), oldest=(1, 23))
    assert detect(replace(lua, recipes=(recipe,)), Here()).version == said
