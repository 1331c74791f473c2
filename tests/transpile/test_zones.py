"""Difference bounds against a closure computed anew after every step: what is kept between questions is never stale."""

from __future__ import annotations

import random

import pytest

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.zones import MAX_LENGTH, ZERO, Len, Symbol, Zone, join

LENGTHS = [Len(name, frozenset({name.id})) for name in (ir.Name("xs", type=t.List(t.INT)), ir.Name("s", type=t.STR))]
SYMBOLS: list[Symbol] = [ZERO, "i", "j", "n", *LENGTHS]


def closure(zone: Zone) -> dict[tuple[Symbol, Symbol], int]:
    """All bounds that follow from a zone's facts and the limits of lengths, by Floyd and Warshall."""
    known = dict(zone.facts)
    for s in SYMBOLS:
        known[s, s] = 0
        if isinstance(s, Len):
            known[ZERO, s] = min(known.get((ZERO, s), 0), 0)
            known[s, ZERO] = min(known.get((s, ZERO), MAX_LENGTH), MAX_LENGTH)
    for k in SYMBOLS:
        for a in SYMBOLS:
            for b in SYMBOLS:
                if (a, k) in known and (k, b) in known:
                    known[a, b] = min(known.get((a, b), known[a, k] + known[k, b]), known[a, k] + known[k, b])
    return known


def asked(zone: Zone) -> None:
    """Every question has the answer of the closure."""
    expected = closure(zone)
    for a in SYMBOLS:
        for b in SYMBOLS:
            told = zone.bound(a, b)
            assert told == expected.get((a, b)), (a, b, told, expected.get((a, b)), dict(zone.facts))


def values(random_: random.Random) -> dict[Symbol, int]:
    """An assignment, so that the facts drawn from it never contradict each other."""
    return {s: 0 if s == ZERO else random_.randrange(0 if isinstance(s, Len) else -9, 10) for s in SYMBOLS}


@pytest.mark.parametrize("seed", range(40))
def test_answers_stay_right_while_facts_come_and_go(seed: int) -> None:
    random_ = random.Random(seed)
    state = values(random_)
    zone = Zone()
    for _ in range(25):
        match random_.randrange(5):
            case 0 | 1:
                a, b = random_.sample(SYMBOLS, 2)
                zone.add(a, b, state[a] - state[b] + random_.randrange(4))
            case 2:
                zone = zone.copy()
            case 3:
                gone = random_.choice(SYMBOLS[1:])
                before = closure(zone)
                zone.forget(lambda s, gone=gone: s == gone)  # type: ignore[misc]
                after = closure(zone)
                # What follows through a length that nobody told of may be lost, all else is kept.
                if not isinstance(gone, Len):
                    assert all(after[p] == c for p, c in before.items() if gone not in p)
                state[gone] = values(random_)[gone]
            case _:
                moved, by = random_.choice(SYMBOLS[1:4]), random_.randrange(-2, 3)
                zone.shift(moved, by)
                state[moved] += by
        asked(zone)


def test_a_copy_goes_its_own_way() -> None:
    zone = Zone()
    zone.add("i", "n", -1)
    assert zone.bound("i", "n") == -1
    other = zone.copy()
    other.add("n", ZERO, 5)
    assert (other.bound("i", ZERO), zone.bound("i", ZERO)) == (4, None)


def test_closing_says_what_is_about_to_be_lost_and_nothing_that_holds_anyway() -> None:
    length = SYMBOLS[4]
    zone = Zone()
    zone.add("i", "j", 0)
    zone.add("j", length, -1)
    zone.close(["i", length])
    facts = dict(zone.facts)
    assert facts["i", length] == -1
    assert (ZERO, length) not in facts
    assert (length, ZERO) not in facts


def test_join_keeps_the_weaker_bound() -> None:
    one, other = Zone(), Zone()
    one.add("i", ZERO, 3)
    other.add("i", "n", 0)
    other.add("n", ZERO, 7)
    both = join(one, other)
    assert both is not None
    assert (both.bound("i", ZERO), both.bound("i", "n")) == (7, None)
