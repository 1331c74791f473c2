"""Pair deltas: rows that hold for one source language only."""

from __future__ import annotations

from dragoman.rules import loader
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator

SOURCE = "def f(xs: list[int], s: str) -> int:\n    if xs and not s:\n        return 1\n    while s:\n        s = s[1:]\n    return 0\n"


def test_the_delta_fires_for_its_pair_only() -> None:
    module = frontend("python").parse(SOURCE, entry="f")
    own = generator("python", "python").generate(module)
    assert "    if xs and not s:" in own.code
    assert "    while s:" in own.code
    assert "python-python:condition.list" in own.rules
    other = generator("python", "java").generate(module)
    assert "if bool(xs) and not bool(s):" in other.code
    assert not any(rule.startswith("python-python:") for rule in other.rules)


def test_every_delta_names_two_languages() -> None:
    for path in (loader.ROOT / "pairs").glob("*.yaml"):
        source, _, target = path.stem.partition("-")
        assert {source, target} <= set(loader.languages()), path.name
        assert any(r.id.startswith(f"{path.stem}:") for r in loader.target(target, source).rules.values()), path.name
