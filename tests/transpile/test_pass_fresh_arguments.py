"""Containers that callers give, or do not: parameters that are new ones by default, generators where lists are wanted."""

from __future__ import annotations

import pytest

from dragoman.executors import Verdict
from tests.transpile.answering import Answering

pytestmark = pytest.mark.compiles

#: A container that is a new one where the caller gives none.
GIVEN_NONE = """
def hanoi(n, start, end, moves=None):
    if moves is None:
        moves = []
    if n:
        other = 6 - start - end
        hanoi(n - 1, start, other, moves)
        moves.append((start, end))
        hanoi(n - 1, other, end, moves)
    return moves


def f(n):
    own = [(0, 0)]
    hanoi(n, 1, 2, own)
    return hanoi(n, 1, 3), own, len(hanoi(n, 1, 3))
"""


@pytest.mark.parametrize("target", ["c", "cpp", "d", "go", "rust", "swift", "nim", "r", "ocaml", "elixir", "python", "java"])
def test_a_container_is_a_new_one_where_none_is_given(target: str, answering: Answering) -> None:
    found = answering.verified(
        target,
        GIVEN_NONE,
        [([1], ([(1, 3)], [(0, 0), (1, 2)], 1)), ([2], ([(1, 2), (1, 3), (2, 3)], [(0, 0), (1, 3), (1, 2), (3, 2)], 3))],
    )
    assert found.verdict is Verdict.AC, found


#: A function that is a value gets a list here and a generator without end there.
OF_BOTH = """
from itertools import count


def multiples(n):
    return (n * x for x in count(0))


def index_of(x):
    def go(xs):
        for i, v in enumerate(xs):
            if v == x:
                return i
        return -1

    return go


def f(n):
    return [index_of(12)(multiples(n)), index_of(2)([1, 2])]
"""


@pytest.mark.parametrize("target", ["c", "cpp"])
def test_a_generator_is_no_list(target: str, answering: Answering) -> None:
    found = answering.verified(target, OF_BOTH, [([3], [4, 1])])
    assert found.verdict is Verdict.AC or (found.verdict is Verdict.NC and "unsupported" in found.cause), found
