"""The quick frozen dataclasses: made, compared, told apart and replaced as the standard ones are."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from dragoman.transpile import frozen


@dataclasses.dataclass(frozen=True, slots=True)
class Plain:
    name: str
    parts: tuple[int, ...] = ()
    note: str = dataclasses.field(default="", compare=False, kw_only=True)


@frozen.dataclass(frozen=True, slots=True)
class Quick:
    name: str
    parts: tuple[int, ...] = ()
    note: str = dataclasses.field(default="", compare=False, kw_only=True)


@pytest.mark.parametrize("made", [{"name": "a"}, {"name": "a", "parts": (1, 2)}, {"name": "b", "note": "c"}])
def test_quick_ones_are_like_the_standard_ones(made: dict[str, Any]) -> None:
    plain, quick = Plain(**made), Quick(**made)
    assert dataclasses.astuple(quick) == dataclasses.astuple(plain)
    assert repr(quick).removeprefix("Quick") == repr(plain).removeprefix("Plain")
    assert hash(quick) == hash(plain)
    assert (quick == Quick("a"), quick == plain) == (plain == Plain("a"), False)
    changed = frozen.replace(quick, name="z", note="y")
    assert dataclasses.astuple(changed) == dataclasses.astuple(dataclasses.replace(plain, name="z", note="y"))
    assert quick.name == made["name"]


def test_a_field_that_is_not_there_is_not_replaced() -> None:
    with pytest.raises(TypeError, match="other"):
        frozen.replace(Quick("a"), other=1)


def test_a_standard_class_derives_from_no_quick_one() -> None:
    with pytest.raises(TypeError, match="frozen"):

        @dataclasses.dataclass(frozen=True)
        class Derived(Quick):
            pass
