"""Difference bounds: what is known about integers as facts ``x - y ≤ c``; an abstract domain for passes.

Symbols are variables (their names), lengths (``Len`` of an expression) and ``ZERO``, so that intervals, ``i < len(xs)`` and
``lo ≤ hi`` are all of one kind (Miné, "A New Numerical Abstract Domain Based on Difference-Bound Matrices", 2001). Facts
are kept as they were learned; a question is answered by the shortest path through them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from dragoman.transpile import ir

ZERO = ""
#: No list or string is longer: a sandbox holds no more elements than this.
MAX_LENGTH = 1 << 28


@dataclass(frozen=True, slots=True)
class Len:
    """The length of what an expression names."""

    of: ir.Expr


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum of two symbols, so that ``i ≤ len(a) - len(b)`` tells of ``i + len(b)``."""

    parts: frozenset[str | Len]


Symbol = str | Len | Sum


@dataclass(frozen=True, slots=True)
class Linear:
    """``base + offset``; the base ``ZERO`` is a plain number."""

    base: Symbol
    offset: int


class Zone:
    """A set of facts. ``None`` in place of a zone is the state of code that is never reached."""

    __slots__ = ("facts",)

    def __init__(self, facts: dict[tuple[Symbol, Symbol], int] | None = None) -> None:
        self.facts: dict[tuple[Symbol, Symbol], int] = facts if facts is not None else {}

    def copy(self) -> Zone:
        return Zone(dict(self.facts))

    def symbols(self) -> set[Symbol]:
        return {s for pair in self.facts for s in pair} | {ZERO}

    def add(self, x: Symbol, y: Symbol, c: int) -> None:
        """Learns ``x - y ≤ c``."""
        if x != y and self.facts.get((x, y), c + 1) > c:
            self.facts[(x, y)] = c

    def bound(self, x: Symbol, y: Symbol) -> int | None:
        """The least c for which ``x - y ≤ c`` is known, None for none."""
        if x == y:
            return 0
        edges: dict[Symbol, list[tuple[Symbol, int]]] = {}
        nodes: set[Symbol] = {x, y, ZERO}
        for (a, b), c in self.facts.items():
            edges.setdefault(b, []).append((a, c))
            nodes.update((a, b))
        for node in nodes:
            if isinstance(node, Len):
                edges.setdefault(node, []).append((ZERO, 0))
                edges.setdefault(ZERO, []).append((node, MAX_LENGTH))
        best: dict[Symbol, int] = {y: 0}
        queue = [y]
        for _ in range(len(nodes) * len(nodes) + 1):
            if not queue:
                break
            node = queue.pop(0)
            for other, c in edges.get(node, ()):
                if best[node] + c < best.get(other, best[node] + c + 1):
                    best[other] = best[node] + c
                    queue.append(other)
        return best.get(x)

    def forget(self, drop: Callable[[Symbol], bool]) -> None:
        """Drops the symbols for which ``drop`` holds; what follows through them about others is kept."""
        gone = {s for s in self.symbols() if drop(s) or (isinstance(s, Sum) and any(map(drop, s.parts)))}
        if not gone:
            return
        for s in gone:
            into = [(b, c) for (a, b), c in self.facts.items() if a == s]
            out = [(a, c) for (a, b), c in self.facts.items() if b == s]
            if len(into) * len(out) <= 64:
                for low, c in into:
                    for high, d in out:
                        if low != high and not (high == ZERO and isinstance(low, Len) and c + d >= 0):
                            self.add(high, low, c + d)
            self.facts = {pair: c for pair, c in self.facts.items() if s not in pair}

    def shift(self, x: Symbol, by: int) -> None:
        """After ``x = x + by``."""
        self.forget(lambda s: isinstance(s, Sum) and x in s.parts)
        self.facts = {(a, b): c + (by if a == x else 0) - (by if b == x else 0) for (a, b), c in self.facts.items()}

    def close(self, symbols: Iterable[Symbol]) -> None:
        """Makes what follows about these symbols explicit, so that it outlives what it follows from."""
        known = self.symbols()
        for x in symbols:
            for y in known:
                if x != y:
                    for a, b in ((x, y), (y, x)):
                        c = self.bound(a, b)
                        if c is not None and abs(c) <= MAX_LENGTH:
                            self.add(a, b, c)

    def items(self) -> Iterator[tuple[Symbol, Symbol, int]]:
        for (x, y), c in self.facts.items():
            yield x, y, c


def join(a: Zone | None, b: Zone | None) -> Zone | None:
    """What holds in both."""
    if a is None or b is None:
        return a if b is None else b
    out = Zone()
    for one, other in ((a, b), (b, a)):
        for x, y, c in one.items():
            d = other.bound(x, y)
            if d is not None:
                out.add(x, y, max(c, d))
    return out


def join_all(zones: Iterable[Zone | None]) -> Zone | None:
    result: Zone | None = None
    for zone in zones:
        result = join(result, zone)
    return result
