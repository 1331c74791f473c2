"""A run as the metrics see it: cells (one translator, one pair), their problems, chains and rounds. Plain values, no database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dragoman.executors.outcome import Verdict

#: Weakest first: what a translator could have learnt its types from.
EVIDENCE = ("none", "annotations", "public", "scored")


@dataclass(frozen=True, slots=True)
class Round:
    """One candidate and what became of it. ``tests`` are the verdicts of the given tests, ``fuzz_tests`` those of the fuzz tests.

    ``text`` holds the text metrics by name, None where one has no meaning (no reference, no grammar).
    """

    round: int
    verdict: Verdict
    tests: tuple[Verdict, ...] = ()
    fuzz: Verdict | None = None
    fuzz_tests: tuple[Verdict, ...] = ()
    text: Mapping[str, float | None] = field(default_factory=dict)
    attempt: int = 0
    cause: str | None = None
    evidence: str = "none"
    feedback: str | None = None
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0
    latency_s: float = 0.0
    rules: tuple[str, ...] = ()
    #: Codes of the translator's diagnostics.
    diagnostics: tuple[str, ...] = ()

    @property
    def accepted(self) -> bool:
        return self.verdict is Verdict.AC

    @property
    def proven(self) -> bool:
        """Accepted by the given tests and by the fuzz tests; true as well where no fuzz input could be made."""
        return self.accepted and self.fuzz in (None, Verdict.AC)


@dataclass(frozen=True, slots=True)
class Chain:
    """One sample of a problem: its first answer and the repairs."""

    sample: int
    rounds: tuple[Round, ...]

    @property
    def infra(self) -> bool:
        """The machine failed somewhere in it, so that it says nothing about the translator."""
        return any(Verdict.IE in (step.verdict, step.fuzz) for step in self.rounds)

    @property
    def first(self) -> Round:
        return self.rounds[0]

    @property
    def last(self) -> Round:
        return self.rounds[-1]

    def first_accepted(self) -> int | None:
        """The round of the first candidate that passes the given tests."""
        return next((step.round for step in self.rounds if step.accepted), None)

    def first_proven(self) -> int | None:
        """The round of the first candidate that passes the given and the fuzz tests."""
        return next((step.round for step in self.rounds if step.proven), None)


@dataclass(frozen=True, slots=True)
class ProblemInfo:
    """What scoring needs of a problem; ``given`` counts its given tests."""

    name: str
    given: int
    id: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """One translator on one pair of one suite. ``problems`` is the suite; ``chains`` what was tried of it, by problem name.

    ``visible_exam`` marks a score on tests whose expected values the translator was shown between rounds.
    """

    suite: str
    translator: str
    source: str
    target: str
    problems: tuple[ProblemInfo, ...]
    chains: Mapping[str, tuple[Chain, ...]]
    run: int = 0
    rounds: int = 0
    samples: int = 1
    fuzz: int = 0
    feedback: str | None = None
    skipped: str | None = None
    visible_exam: bool = False
    #: Problems that cannot be scored, whatever the translator, and why.
    excluded: Mapping[str, str] = field(default_factory=dict)

    @property
    def pair(self) -> str:
        return f"{self.source}-{self.target}"

    @property
    def scored(self) -> dict[str, tuple[Chain, ...]]:
        """The chains that count, by problem in the suite's order: those in which the machine did not fail."""
        kept = {problem.name: tuple(chain for chain in self.chains.get(problem.name, ()) if not chain.infra) for problem in self.problems}
        return {name: chains for name, chains in kept.items() if chains}

    @property
    def infra(self) -> int:
        """Problems lost to the machine: tried, but no chain of theirs counts."""
        return sum(bool(chains) and all(chain.infra for chain in chains) for chains in self.chains.values())

    @property
    def pending(self) -> int:
        """Problems that an unfinished run has not tried yet."""
        return 0 if self.skipped else sum(not self.chains.get(problem.name) for problem in self.problems)

    @property
    def evidence(self) -> str:
        """The strongest evidence that any of its attempts used."""
        found = {step.evidence for chains in self.chains.values() for chain in chains for step in chain.rounds}
        return max(found, key=EVIDENCE.index, default="none")


def outcomes(cell: Cell, proven: bool = False) -> dict[str, bool]:
    """Item-level 0/1: whether a problem's first chain was accepted (or proven) within the rounds."""
    return {name: (chains[0].first_proven() if proven else chains[0].first_accepted()) is not None for name, chains in cell.scored.items()}


def by_key(cells: Sequence[Cell]) -> dict[str, Cell]:
    """Cells under the shortest names that tell them apart: the pair, then translator, suite and run where those differ."""
    named: dict[str, Cell] = {}
    for cell in cells:
        same_pair = [other for other in cells if other.pair == cell.pair]
        parts = [cell.pair]
        for value, values in (
            (cell.translator, {other.translator for other in same_pair}),
            (cell.suite, {other.suite for other in same_pair if other.translator == cell.translator}),
            (f"run{cell.run}", {other.run for other in same_pair if (other.translator, other.suite) == (cell.translator, cell.suite)}),
        ):
            if len(values) > 1:
                parts.append(value if isinstance(value, str) else str(value))
        named["/".join(parts)] = cell
    return named
