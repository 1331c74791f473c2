"""Mutated inputs: of the given kinds, fresh, varied, and the same for the same seed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.datasets.errors import CodecError
from dragoman.datasets.mutators import MOST, SEED_EVIDENCE, SEED_FUZZ, join, mutate
from dragoman.datasets.values import Obj, encode

from .test_values import values

inputs = st.lists(st.lists(values, max_size=3).map(tuple), max_size=3)
seeds = st.integers(0, 5)


def _mutable_parts(value: Any) -> Iterator[int]:
    """The identities of all mutable objects in a value."""
    if isinstance(value, (list, set, dict)):
        yield id(value)
    if isinstance(value, dict):
        value = list(value.values())
    elif isinstance(value, Obj):
        value = [item for _, item in value.fields]
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _mutable_parts(item)


@settings(max_examples=60)
@given(inputs, seeds)
def test_kinds_are_kept(given_inputs: list[tuple[Any, ...]], seed: int) -> None:
    width = max(map(len, given_inputs), default=0)
    places = [join([args[index] for args in given_inputs if index < len(args)]) for index in range(width)]
    lengths = {len(args) for args in given_inputs}
    for args in mutate(given_inputs, seed, 15):
        assert len(args) in lengths
        for place, value in zip(places, args, strict=False):
            assert place.accepts(value), (value, place)


@settings(max_examples=60)
@given(inputs, seeds)
def test_inputs_are_fresh_and_distinct(given_inputs: list[tuple[Any, ...]], seed: int) -> None:
    before = encode(given_inputs)
    made = mutate(given_inputs, seed, 15)
    assert encode(given_inputs) == before
    assert len({encode(args) for args in [*made, *given_inputs]}) == len(made) + len({encode(args) for args in given_inputs})
    identities = [identity for args in [*made, *_once(given_inputs)] for value in args for identity in _mutable_parts(value)]
    assert len(identities) == len(set(identities))


def _once(inputs: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    # Hypothesis may give one object twice.
    parts: set[int] = set()
    return [
        args
        for args in inputs
        if not parts & set(ids := list(_mutable_parts(args))) and not parts.update(ids) and len(ids) == len(set(ids))
    ]


@settings(max_examples=30)
@given(inputs, seeds)
def test_a_pure_function_of_inputs_and_seed(given_inputs: list[tuple[Any, ...]], seed: int) -> None:
    made = mutate(given_inputs, seed, 10)
    assert encode(made) == encode(mutate(given_inputs, seed, 10))
    assert encode(made[:4]) == encode(mutate(given_inputs, seed, 4))


SAMPLE = [([1, 2, 3], "ab-Cd 12", {"x": {1, 2}, "y": {3}}, 2.5)]


def test_the_same_in_another_process() -> None:
    program = f"from dragoman.datasets.mutators import *; from dragoman.datasets.values import *; print(encode(mutate({SAMPLE!r}, 7, 30)))"
    texts = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": hashing, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for hashing in ("1", "2")
    }
    assert texts == {encode(mutate(SAMPLE, 7, 30))}


def test_evidence_and_fuzz_are_different_streams() -> None:
    evidence = {encode(args) for args in mutate(SAMPLE, SEED_EVIDENCE, 50)}
    fuzz = {encode(args) for args in mutate(SAMPLE, SEED_FUZZ, 50)}
    assert len(evidence) == len(fuzz) == 50
    assert len(evidence & fuzz) < 10


def _made(*given_inputs: tuple[Any, ...], n: int = 200) -> list[Any]:
    """Mutations of a one-parameter function's inputs."""
    return [args[0] for args in mutate(given_inputs, SEED_FUZZ, n)]


def test_ints_stay_near_what_was_seen() -> None:
    made = _made((20,))
    assert {0, 1, -1, 19, 21} <= set(made)
    assert max(map(abs, made)) <= 23
    assert max(map(abs, _made((10**6,), (3,)))) <= 10**6 + 3
    assert not any(isinstance(value, bool) for value in made)


def test_lists_meet_their_edges() -> None:
    made = _made(([4, 1, 3],))
    assert [] in made
    assert any(len(value) == 1 for value in made)
    assert any(len(value) > 3 for value in made)
    assert any(len(set(value)) < len(value) for value in made)
    assert [1, 3, 4] in made
    assert [4, 3, 1] in made
    assert any(item < 0 for value in made for item in value)


def test_strings_stay_in_the_classes_of_their_characters() -> None:
    letters = {character for text in _made(("ab-x",)) for character in text}
    assert letters <= set("abcdefghijklmnopqrstuvwxyz-")
    assert len(letters) > 6
    assert {character for text in _made(("12",)) for character in text} <= set("0123456789")
    assert {character for text in _made(("日a",)) for character in text} <= set("日abcdefghijklmnopqrstuvwxyz")
    assert "" in _made(("ab-x",))


def test_what_was_only_seen_empty_stays_empty() -> None:
    assert _made(([],)) == []
    assert {tuple(value) for value in (args[0] for args in mutate([([], 3)], 1, 10))} == {()}


def test_kinds_join_over_the_inputs() -> None:
    made = _made((None,), ([1],))
    assert any(value == [] for value in made)
    assert all(value is None or all(type(item) is int for item in value) for value in made)
    mixed = _made(([1, "a"],))
    assert {type(item) for value in mixed for item in value} == {int, str}


def test_tuples_keep_their_arities() -> None:
    assert {len(value) for value in _made(((1, 2),), ((1, 2, 3),))} == {2, 3}


def test_a_record_keeps_the_kind_of_each_field() -> None:
    for value in _made(({"name": "ann", "age": 7},)):
        assert isinstance(value.get("name", ""), str)
        assert isinstance(value.get("age", 0), int)


def test_tables_stay_tables() -> None:
    for rows in _made(([[1, 2, 3], [4, 5, 6]],)):
        assert len({len(row) for row in rows}) <= 1
    for rows in _made(([[1, 2], [3, 4]],)):
        assert all(len(row) == len(rows) for row in rows)


def test_parameters_refer_to_each_other_where_the_given_ones_do() -> None:
    made = mutate([([5, 8, 13], 8), ([1, 2], 2)], 1, 200)
    assert sum(value in items for items, value in made) > 80
    made = mutate([("hello", "ell")], 1, 200)
    assert sum(needle in text and needle != "" for text, needle in made) > 60


def test_sorted_lists_mostly_stay_sorted() -> None:
    made = mutate([([1, 3, 5, 9], 5)], 1, 100)
    assert sum(items == sorted(items) for items, _ in made) > 60


@pytest.mark.parametrize("given_inputs", [[], [()], [(), ()]])
def test_nothing_comes_from_nothing(given_inputs: list[tuple[Any, ...]]) -> None:
    assert mutate(given_inputs, 1, 10) == []


def test_a_small_domain_ends() -> None:
    assert sorted(_made((True,))) == [False]


def test_a_function_is_no_value() -> None:
    with pytest.raises(CodecError):
        mutate([(len,)], 1, 1)


def test_what_is_drawn_does_not_grow_with_every_level() -> None:
    def numbers(value: Any) -> int:
        return sum(map(numbers, value)) if isinstance(value, list) else 1

    # Both lengths at once would make a million numbers.
    made = mutate([([[1]] * 2000,), ([list(range(2000))],)], SEED_EVIDENCE, 20)
    assert len(made) == 20
    assert max(numbers(table) for (table,) in made) < 2000 + 2 * MOST
