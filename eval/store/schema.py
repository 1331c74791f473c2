"""The tables: evidence as rows. Verdict columns are a cache of what ``verdicts`` derives from the evidence beside them."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Dialect, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

#: Raised when a table changes in a way that old stores do not have.
VERSION = 1


class AnyText(TypeDecorator[str]):
    """Text of programs: PostgreSQL refuses NUL and both databases refuse lone surrogates, so such a text is kept as JSON behind a mark."""

    impl = Text
    cache_ok = True

    _MARK = "\x1ejson:"
    _UNSAFE = re.compile("\\A\x1ejson:|[\x00\ud800-\udfff]")

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None or not self._UNSAFE.search(value):
            return value
        return self._MARK + json.dumps(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None or not value.startswith(self._MARK):
            return value
        return str(json.loads(value.removeprefix(self._MARK)))


class Base(DeclarativeBase):
    type_annotation_map: ClassVar = {str: AnyText, dict[str, Any]: JSON, list[Any]: JSON}


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)


class Meta(Base):
    """Facts about the store itself: its schema version."""

    __tablename__ = "meta"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Run(Base):
    """One configuration, once. ``key`` hashes what determines results, so that the same command finds its run again."""

    __tablename__ = "run"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    #: The same without the code version: runs that share it are one experiment under several versions of Dragoman.
    config_key: Mapped[str]
    suite: Mapped[str]
    translator: Mapped[str]
    config: Mapped[dict[str, Any]]
    code_version: Mapped[str]
    host: Mapped[dict[str, Any]]
    calibration: Mapped[dict[str, Any]]
    created: Mapped[datetime] = mapped_column(default=_now)

    pairs: Mapped[list[Pair]] = relationship(back_populates="run", cascade="all, delete-orphan", order_by="Pair.id")
    toolchains: Mapped[list[Toolchain]] = relationship(back_populates="run", cascade="all, delete-orphan", order_by="Toolchain.id")


class Pair(Base):
    """A target that a run was asked for; ``skipped`` says why it was not tried (no toolchain here)."""

    __tablename__ = "pair"
    __table_args__ = (UniqueConstraint("run_id", "source", "target"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id", ondelete="CASCADE"))
    source: Mapped[str]
    target: Mapped[str]
    skipped: Mapped[str | None]

    run: Mapped[Run] = relationship(back_populates="pairs")


class Toolchain(Base):
    """A language as the run found it on its machine; a run resumed after an upgrade has two rows for it."""

    __tablename__ = "toolchain"
    __table_args__ = (UniqueConstraint("run_id", "language", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id", ondelete="CASCADE"))
    language: Mapped[str]
    found: Mapped[bool]
    version: Mapped[str]
    why: Mapped[str]

    run: Mapped[Run] = relationship(back_populates="toolchains")


class Problem(Base):
    """A problem by content: runs over the same suite share its row."""

    __tablename__ = "problem"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    suite: Mapped[str]
    name: Mapped[str]
    language: Mapped[str]
    entry: Mapped[str | None]
    code: Mapped[str]
    #: The given tests, as the JSON Lines format writes them.
    tests: Mapped[list[Any]]
    references: Mapped[dict[str, Any]] = mapped_column("reference_code")
    tags: Mapped[list[Any]]


class RunProblem(Base):
    """The suite of a run, in order: what fixes n. ``excluded`` says why a problem cannot be scored at all (its own source fails its tests)."""

    __tablename__ = "run_problem"

    run_id: Mapped[int] = mapped_column(ForeignKey("run.id", ondelete="CASCADE"), primary_key=True)
    problem_id: Mapped[int] = mapped_column(ForeignKey("problem.id"), primary_key=True)
    position: Mapped[int]
    excluded: Mapped[str | None]


class Attempt(Base):
    """One answer of a translator: round ``round`` of chain ``sample``, after its ``parent``."""

    __tablename__ = "attempt"
    __table_args__ = (UniqueConstraint("run_id", "problem_id", "source", "target", "sample", "round"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id", ondelete="CASCADE"))
    problem_id: Mapped[int] = mapped_column(ForeignKey("problem.id"))
    source: Mapped[str]
    target: Mapped[str]
    translator: Mapped[str]
    sample: Mapped[int]
    round: Mapped[int]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"))

    #: The candidate; None when the translator gave none, and ``nc`` says why. ``raw`` is a model's whole answer.
    code: Mapped[str | None]
    nc: Mapped[str | None]
    raw: Mapped[str | None]
    #: none | annotations | public | scored: what the translator's types were learnt from.
    evidence: Mapped[str]
    #: blind | visible: whether the feedback that it answers could show expected values; None in round 0.
    feedback: Mapped[str | None]
    feedback_text: Mapped[str | None]
    #: The rules that fired, with their text at that time.
    rules: Mapped[dict[str, Any]]
    diagnostics: Mapped[list[Any]]
    #: What became of each function of the module.
    functions: Mapped[list[Any]]
    #: How the machine failed, if it did.
    infra: Mapped[str | None]
    #: The cause of a compile error (error, time, memory, signature), and the compiler's words.
    cause: Mapped[str | None]
    compiler: Mapped[str | None]
    #: Tests whose verdict changed when they were run again alone.
    state_findings: Mapped[list[Any]]

    model: Mapped[str | None]
    seed: Mapped[int | None]
    prompt_hash: Mapped[str | None]
    prompt_tokens: Mapped[int]
    completion_tokens: Mapped[int]
    cost: Mapped[float]
    latency_s: Mapped[float]
    cached: Mapped[bool]

    #: Derived: the verdict on the given tests, and on the fuzz tests (None when there are none).
    verdict: Mapped[str]
    fuzz_verdict: Mapped[str | None]
    created: Mapped[datetime] = mapped_column(default=_now)

    problem: Mapped[Problem] = relationship()
    parent: Mapped[Attempt | None] = relationship(remote_side=[id])
    executions: Mapped[list[Execution]] = relationship(back_populates="attempt", cascade="all, delete-orphan", order_by="Execution.ordinal")
    observations: Mapped[list[Observation]] = relationship(
        back_populates="attempt", cascade="all, delete-orphan", order_by="Observation.ordinal"
    )


class Execution(Base):
    """One sandboxed process: what was run, under which limits, and what the sandbox saw."""

    __tablename__ = "execution"
    __table_args__ = (UniqueConstraint("attempt_id", "ordinal"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"))
    ordinal: Mapped[int]
    #: compile | batch | alone
    phase: Mapped[str]
    program_hash: Mapped[str]
    toolchain_id: Mapped[int | None] = mapped_column(ForeignKey("toolchain.id"))
    backend: Mapped[str]
    #: First and last test of the batch, by ordinal.
    batch_first: Mapped[int]
    batch_last: Mapped[int]
    limits: Mapped[dict[str, Any]]

    exit_code: Mapped[int | None]
    signal: Mapped[int | None]
    timed_out: Mapped[str | None]
    oom: Mapped[bool]
    files_full: Mapped[bool]
    stdout_truncated: Mapped[bool]
    stderr_truncated: Mapped[bool]
    violation: Mapped[str | None]
    infra: Mapped[str | None]
    cpu_s: Mapped[float]
    wall_s: Mapped[float]
    memory: Mapped[int]
    #: The end of stderr, for people.
    stderr: Mapped[str]

    attempt: Mapped[Attempt] = relationship(back_populates="executions")


class Observation(Base):
    """One test of one attempt."""

    __tablename__ = "observation"
    __table_args__ = (UniqueConstraint("attempt_id", "ordinal"), Index("observation_by_test", "test_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"))
    execution_id: Mapped[int | None] = mapped_column(ForeignKey("execution.id", ondelete="CASCADE"))
    ordinal: Mapped[int]
    test_id: Mapped[str]
    #: given | fuzz
    kind: Mapped[str]
    verdict: Mapped[str]
    #: Canonical text of what came out, and of what should have.
    actual: Mapped[str | None]
    expected: Mapped[str | None]
    detail: Mapped[str]
    #: The call, in the source language.
    call: Mapped[str]
    #: Whether the translator could have seen this test.
    visible: Mapped[bool]

    attempt: Mapped[Attempt] = relationship(back_populates="observations")


class Metric(Base):
    """A computed figure: of one attempt (``attempt_id``) or of a pair of the run. ``value`` is NULL where it has no meaning; ``detail`` says why."""

    __tablename__ = "metric"
    __table_args__ = (UniqueConstraint("run_id", "scope", "name"), Index("metric_by_attempt", "attempt_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id", ondelete="CASCADE"))
    attempt_id: Mapped[int | None] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"))
    #: ``attempt:7`` or ``python-java``
    scope: Mapped[str]
    name: Mapped[str]
    value: Mapped[float | None]
    low: Mapped[float | None]
    high: Mapped[float | None]
    n: Mapped[int]
    detail: Mapped[dict[str, Any]]


class Response(Base):
    """A translator's cached response by the hash of everything that determines it, the sample index included."""

    __tablename__ = "response"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]
    created: Mapped[datetime] = mapped_column(default=_now)
