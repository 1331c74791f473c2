"""Every concept's examples hold in the reference meaning, and its signature parses."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import yaml

from dragoman.rules import loader
from dragoman.transpile.signatures import signature
from tests.transpile.reference import Exhausted, concept

#: Files whose concepts another frontend brings along with tests of its own.
OTHERS = frozenset({"java"})
IDS = [
    id_
    for path in sorted((loader.ROOT / "concepts").glob("*.yaml"))
    if path.stem not in OTHERS
    for id_ in yaml.safe_load(path.read_text(encoding="utf-8"))
]


def test_every_signature_parses() -> None:
    for id_ in loader.concepts():
        signature(id_)


def _plain(value: Any) -> Any:
    """Iterators as lists, so that they compare."""
    return list(value) if hasattr(value, "__next__") or isinstance(value, range) else value


def _agree(a: Any, b: Any) -> bool:
    return bool(a == b) or repr(a) == repr(b)


@pytest.mark.parametrize("id_", [i for i in IDS if loader.concepts()[i].examples])
def test_examples_hold(id_: str) -> None:
    for example in loader.concepts()[id_].examples:
        _check(id_, example)


def _check(id_: str, example: loader.Example) -> None:
    args = [eval(a, {}) for a in example.args]
    given = copy.deepcopy([a if not callable(a) else None for a in args])
    if example.raises:
        with pytest.raises(Exception) as caught:  # noqa: PT011
            _plain(concept(id_)(*args))
        names = {c.__name__ for c in type(caught.value).__mro__} | ({"StopIteration"} if isinstance(caught.value, Exhausted) else set())
        assert example.raises in names, example.text
        return
    result = _plain(concept(id_)(*args))
    expected = eval(example.result or "None", {})
    assert _agree(result, expected), example.text
    assert type(result) is type(expected) or not isinstance(expected, int | float | str | bool), example.text
    after = [eval(a, {}) for a in example.args_after] if example.args_after is not None else given
    for now, then in zip(args, after, strict=True):
        assert callable(now) or hasattr(now, "__next__") or _agree(now, then), example.text
