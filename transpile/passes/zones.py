"""Difference bounds: what is known about integers as facts ``x - y ≤ c``; an abstract domain for passes.

Symbols are variables (their names), lengths (``Len`` of an expression), entries at a key (``Count``) and ``ZERO``, so that intervals, ``i < len(xs)`` and
``lo ≤ hi`` are all of one kind (Miné, "A New Numerical Abstract Domain Based on Difference-Bound Matrices", 2001). Facts
are kept as they were learned; a question is answered by the shortest path through them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from dragoman.transpile import ir
from dragoman.transpile.frozen import dataclass

ZERO = ""
#: No list or string is longer: a sandbox holds no more elements than this.
MAX_LENGTH = 1 << 28


@dataclass(frozen=True, slots=True, eq=False)
class Len:
    """The length of what an expression names; whoever makes symbols makes one of each, since they are looked up all the time.

    ``names`` are the variables in the expression: where one of them is assigned, it names something else.
    """

    of: ir.Expr
    names: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """How many entries a dictionary has at a key, one or none; one object for each, like ``Len``."""

    of: ir.Name
    key: ir.Expr
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum of two symbols, so that ``i ≤ len(a) - len(b)`` tells of ``i + len(b)``."""

    parts: frozenset[str | Len]


Symbol = str | Len | Count | Sum


class Linear(NamedTuple):
    """``base + offset``; the base ``ZERO`` is a plain number."""

    base: Symbol
    offset: int


class Zone:
    """A set of facts. ``None`` in place of a zone is the state of code that is never reached."""

    __slots__ = ("_best", "_edges", "_symbols", "facts")

    def __init__(self, facts: dict[tuple[Symbol, Symbol], int] | None = None) -> None:
        self.facts: dict[tuple[Symbol, Symbol], int] = facts if facts is not None else {}
        #: The facts as a graph, until another is learned or dropped.
        self._edges: dict[Symbol, list[tuple[Symbol, int]]] | None = None
        self._best: dict[Symbol, dict[Symbol, int]] = {}
        self._symbols: frozenset[Symbol] | None = None

    def _learned(self) -> None:
        self._edges = None
        self._symbols = None
        self._best = {}

    def copy(self) -> Zone:
        out = Zone(dict(self.facts))
        # What follows is never changed, only given up.
        out._edges, out._best, out._symbols = self._edges, dict(self._best), self._symbols
        return out

    def symbols(self) -> frozenset[Symbol]:
        if self._symbols is None:
            self._symbols = frozenset({ZERO}).union(*self.facts)
        return self._symbols

    def add(self, x: Symbol, y: Symbol, c: int) -> None:
        """Learns ``x - y ≤ c``."""
        if x == y:
            return
        told = self.facts.get((x, y))
        if told is None or told > c:
            self.facts[(x, y)] = c
            if told is None:
                self._symbols = None
            self._edges = None
            if self._best:
                # Only what the fact brings nearer to where a search began has to be looked for again.
                self._best = {start: best for start, best in self._best.items() if not _nearer(best, x, y, c)}

    def bound(self, x: Symbol, y: Symbol) -> int | None:
        """The least c for which ``x - y ≤ c`` is known, None for none."""
        if x == y:
            return 0
        best = self._paths(y)
        if isinstance(x, Len) and x not in best and ZERO in best:
            return best[ZERO] + MAX_LENGTH
        return best.get(x)

    def within(self, facts: dict[tuple[Symbol, Symbol], int]) -> Iterator[tuple[tuple[Symbol, Symbol], int, int | None]]:
        """The facts, each with ``bound`` of its symbols, or a looser one that is told and at most as far: no search is needed
        to see that something still holds."""
        told = self.facts.get
        for pair, c in facts.items():
            d = told(pair)
            yield pair, c, d if d is not None and d <= c else self.bound(*pair)

    def _paths(self, y: Symbol) -> dict[Symbol, int]:
        """The least bounds of everything over ``y``."""
        known = self._best.get(y)
        if known is not None:
            return known
        edges = self._graph()
        best: dict[Symbol, int] = self._best.setdefault(y, {y: 0})
        if isinstance(y, Len):
            best[ZERO] = 0
        elif y not in edges:
            return best
        queue = list(best)
        waiting = set(queue)
        # More steps than this, or one below where it began, walk around a circle of facts that contradict each other.
        for node in islice(queue, (2 * len(edges) + 3) ** 2):
            waiting.discard(node)
            start = best[node]
            if start < 0 and node == y:
                break
            for other, c in edges.get(node, ()):
                far = best.get(other)
                if far is None or start + c < far:
                    best[other] = start + c
                    if other not in waiting:
                        waiting.add(other)
                        queue.append(other)
        return best

    def _graph(self) -> dict[Symbol, list[tuple[Symbol, int]]]:
        """What each symbol bounds, and by how much; lengths are bounded without being told."""
        if self._edges is None:
            edges: dict[Symbol, list[tuple[Symbol, int]]] = {}
            for (a, b), c in self.facts.items():
                edges.setdefault(b, []).append((a, c))
            for node in [*edges, *(a for a, _ in self.facts)]:
                if isinstance(node, Len) and (ZERO, 0) not in edges.setdefault(node, []):
                    edges[node].append((ZERO, 0))
                    edges.setdefault(ZERO, []).append((node, MAX_LENGTH))
            self._edges = edges
        return self._edges

    def forget(self, drop: Callable[[Symbol], bool]) -> None:
        """Drops the symbols for which ``drop`` holds; what follows through them about others is kept."""
        if not self.facts:
            return
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
            self._learned()

    def shift(self, x: Symbol, by: int) -> None:
        """After ``x = x + by``."""
        self.forget(lambda s: isinstance(s, Sum) and x in s.parts)
        self.facts = {(a, b): c + (by if a == x else 0) - (by if b == x else 0) for (a, b), c in self.facts.items()}
        self._learned()

    def close(self, symbols: Iterable[Symbol]) -> None:
        """Makes what follows about these symbols explicit, so that it outlives what it follows from."""
        known = self.symbols()
        # Of a variable that no fact names nothing follows; of lengths something always does.
        of = [x for x in symbols if x in known or isinstance(x, Len)]
        pairs = dict.fromkeys(pair for x in of for y in known if x != y for pair in ((x, y), (y, x)))
        # Learned together, after all questions: a fact that follows from others changes no answer.
        for (a, b), c in [(pair, self.bound(*pair)) for pair in pairs]:
            if c is not None and abs(c) <= MAX_LENGTH and not _holds_anyway(a, b, c):
                self.add(a, b, c)


def _nearer(best: dict[Symbol, int], x: Symbol, y: Symbol, c: int) -> bool:
    """Does ``x - y ≤ c`` shorten a path to ``x``, or lead to a symbol whose length is known by itself?"""
    at = best.get(y)
    if at is None:
        return isinstance(y, Len) and ZERO in best
    known = best.get(x)
    return known is None or at + c < known


def _holds_anyway(x: Symbol, y: Symbol, c: int) -> bool:
    """Is ``x - y ≤ c`` true of any lengths?"""
    return (isinstance(x, Len) and c == MAX_LENGTH) or (isinstance(y, Len) and x == ZERO and c == 0)


def join(a: Zone | None, b: Zone | None) -> Zone | None:
    """What holds in both."""
    if a is None or b is None:
        return a if b is None else b
    if a.facts == b.facts:
        return a
    facts: dict[tuple[Symbol, Symbol], int] = {}
    for one, other in ((a, b), (b, a)):
        for pair, c, d in other.within(one.facts):
            if d is not None:
                looser = c if d < c else d
                if facts.get(pair, looser) >= looser:
                    facts[pair] = looser
    return Zone(facts)


def join_all(zones: Iterable[Zone | None]) -> Zone | None:
    result: Zone | None = None
    for zone in zones:
        result = join(result, zone)
    return result
