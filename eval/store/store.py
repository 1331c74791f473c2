"""Read and write a results store. A work item is written with all its rows in one transaction, or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session, selectinload

from dragoman.datasets.problem import Problem
from dragoman.eval.errors import NoSuchRun, StoreError
from dragoman.eval.results import Cell, Chain, ProblemInfo, Round
from dragoman.eval.store import schema
from dragoman.eval.store.engine import connect, describe
from dragoman.eval.store.rows import attempt_rows, link, problem_key, problem_row
from dragoman.executors.outcome import Verdict
from dragoman.transpile.protocol import Attempt


@dataclass(frozen=True, slots=True)
class Item:
    """One unit of work of a run: one chain of one problem in one target."""

    problem: str
    target: str
    sample: int = 0


@dataclass(frozen=True, slots=True)
class RunSpec:
    """What a run is: ``key`` hashes everything that determines its results, ``config_key`` the same without the code version."""

    key: str
    config_key: str
    suite: str
    translator: str
    source: str
    config: Mapping[str, Any]
    code_version: str
    host: Mapping[str, Any] = field(default_factory=dict)
    calibration: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RunInfo:
    """A run as it is listed."""

    id: int
    key: str
    config_key: str
    suite: str
    translator: str
    config: Mapping[str, Any]
    code_version: str
    host: Mapping[str, Any]
    created: datetime


class Store:
    """A results store, safe to use from many threads and, through one file or server, from many processes.

    Raises:
        StoreError: from every method, when the database cannot be reached, read or written.
    """

    def __init__(self, url: str, create: bool = True) -> None:
        """Open the store at ``url``; ``create`` allows to make it and its tables. Raises ``StoreError`` as ``connect`` does."""
        self.url = describe(url)
        self._engine = connect(url, create)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    # --- writing a run --------------------------------------------------------------------------------------------------

    def begin(self, spec: RunSpec, problems: Sequence[Problem], targets: Mapping[str, str | None]) -> int:
        """Find the run of this key, or make it; returns its id. ``targets`` maps each target to the reason why it is skipped, or None."""
        with self._write() as session:
            self._add(
                session,
                schema.Run,
                {
                    "key": spec.key,
                    "config_key": spec.config_key,
                    "suite": spec.suite,
                    "translator": spec.translator,
                    "config": dict(spec.config),
                    "code_version": spec.code_version,
                    "host": dict(spec.host),
                    "calibration": dict(spec.calibration),
                },
            )
            run_id = session.scalars(select(schema.Run.id).where(schema.Run.key == spec.key)).one()
            for position, problem in enumerate(problems):
                self._add(session, schema.Problem, problem_row(problem))
                problem_id = session.scalars(select(schema.Problem.id).where(schema.Problem.key == problem_key(problem))).one()
                self._add(session, schema.RunProblem, {"run_id": run_id, "problem_id": problem_id, "position": position})
            for target, skipped in targets.items():
                self._add(session, schema.Pair, {"run_id": run_id, "source": spec.source, "target": target, "skipped": skipped})
                # A toolchain that came or went since the run began changes what is skipped.
                where = (schema.Pair.run_id == run_id, schema.Pair.source == spec.source, schema.Pair.target == target)
                session.execute(update(schema.Pair).where(*where).values(skipped=skipped))
        return run_id

    def add_toolchain(self, run_id: int, language: str, found: bool, version: str, why: str = "") -> int:
        """The id of a language's toolchain as this run sees it."""
        with self._write() as session:
            self._add(session, schema.Toolchain, {"run_id": run_id, "language": language, "found": found, "version": version, "why": why})
            return _toolchain(session, run_id, language, version)

    def done(self, run_id: int) -> set[Item]:
        """The items that need no work: those whose rows are there and in which the machine did not fail."""
        failed = or_(schema.Attempt.verdict == Verdict.IE.value, schema.Attempt.fuzz_verdict == Verdict.IE.value)
        return self._items(run_id) - self._items(run_id, failed)

    def _items(self, run_id: int, *where: ColumnElement[bool]) -> set[Item]:
        rows = (
            select(schema.Problem.name, schema.Attempt.target, schema.Attempt.sample)
            .join(schema.Problem, schema.Problem.id == schema.Attempt.problem_id)
            .where(schema.Attempt.run_id == run_id, *where)
            .distinct()
        )
        with self._read() as session:
            return {Item(*row) for row in session.execute(rows)}

    def save(self, run_id: int, problem: Problem, target: str, translator: str, sample: int, chain: Sequence[Attempt]) -> bool:
        """Write an item with all its rows, at once.

        An item that is there already stays as it is, and the answer is False: another process was faster. Only a chain in which the
        machine failed is replaced.

        Raises:
            ValueError: an empty chain.
        """
        if not chain:
            raise ValueError("a chain has at least one attempt")
        try:
            with self._write() as session:
                return self._save(session, run_id, problem, target, translator, sample, chain)
        except StoreError as error:
            # PostgreSQL lets two writers race; the unique key decides, and the loser's rows are there already.
            if isinstance(error.__cause__, IntegrityError) and Item(problem.id, target, sample) in self._items(run_id):
                return False
            raise

    def exclude(self, run_id: int, problem: Problem, why: str) -> None:
        """Note that a problem of the run cannot be scored, whatever the translator."""
        which = select(schema.Problem.id).where(schema.Problem.key == problem_key(problem)).scalar_subquery()
        with self._write() as session:
            where = (schema.RunProblem.run_id == run_id, schema.RunProblem.problem_id == which)
            session.execute(update(schema.RunProblem).where(*where).values(excluded=why))

    def excluded(self, run_id: int) -> dict[str, str]:
        """Problems of the run that cannot be scored, and why."""
        with self._read() as session:
            rows = session.execute(
                select(schema.Problem.name, schema.RunProblem.excluded)
                .join(schema.Problem, schema.Problem.id == schema.RunProblem.problem_id)
                .where(schema.RunProblem.run_id == run_id, schema.RunProblem.excluded.is_not(None))
                .order_by(schema.RunProblem.position)
            )
            return {name: why for name, why in rows if why is not None}

    def spent(self, run_id: int) -> tuple[int, float]:
        """Tokens and US dollars that the run's attempts cost; answers from the cache cost nothing."""
        tokens = func.coalesce(func.sum(schema.Attempt.prompt_tokens + schema.Attempt.completion_tokens), 0)
        cost = func.coalesce(func.sum(schema.Attempt.cost), 0.0)
        with self._read() as session:
            row = session.execute(select(tokens, cost).where(schema.Attempt.run_id == run_id, schema.Attempt.cached.is_(False))).one()
            return int(row[0]), float(row[1])

    def _save(
        self, session: Session, run_id: int, problem: Problem, target: str, translator: str, sample: int, chain: Sequence[Attempt]
    ) -> bool:
        problem_id = session.scalars(select(schema.Problem.id).where(schema.Problem.key == problem_key(problem))).one()
        common = {"run_id": run_id, "problem_id": problem_id, "source": problem.language, "target": target, "sample": sample}
        item = [getattr(schema.Attempt, column) == value for column, value in common.items()]
        known = session.execute(select(schema.Attempt.verdict, schema.Attempt.fuzz_verdict).where(*item)).all()
        if known and not any(Verdict.IE in row for row in known):
            return False
        session.execute(delete(schema.Attempt).where(*item))
        rows = attempt_rows(chain, {**common, "translator": translator}, self._toolchains(session, run_id))
        session.add_all(rows)
        session.flush()
        for row in rows:
            link(row)
        return True

    def _toolchains(self, session: Session, run_id: int) -> Callable[[str, str], int]:
        found: dict[tuple[str, str], int] = {}

        def look_up(language: str, version: str) -> int:
            if (language, version) not in found:
                self._add(session, schema.Toolchain, {"run_id": run_id, "language": language, "found": True, "version": version, "why": ""})
                found[language, version] = _toolchain(session, run_id, language, version)
            return found[language, version]

        return look_up

    # --- metrics --------------------------------------------------------------------------------------------------------

    def unmeasured(self, run_id: int, name: str) -> list[tuple[int, str, str | None, Mapping[str, str]]]:
        """Attempts of a run without the text metric ``name``: id, target, candidate, the problem's references."""
        has = select(schema.Metric.attempt_id).where(
            schema.Metric.run_id == run_id, schema.Metric.name == name, schema.Metric.attempt_id.is_not(None)
        )
        rows = (
            select(schema.Attempt.id, schema.Attempt.target, schema.Attempt.code, schema.Problem.references)
            .join(schema.Problem, schema.Problem.id == schema.Attempt.problem_id)
            .where(schema.Attempt.run_id == run_id, schema.Attempt.id.not_in(has))
            .order_by(schema.Attempt.id)
        )
        with self._read() as session:
            return [(row[0], row[1], row[2], row[3]) for row in session.execute(rows)]

    def save_attempt_metrics(
        self, run_id: int, found: Mapping[int, Mapping[str, float | None]], detail: Mapping[str, Mapping[str, Any]]
    ) -> None:
        """Write text metrics of attempts; ``detail`` holds what each metric depends on (its signature), by metric name."""
        with self._write() as session:
            for attempt_id, metrics in found.items():
                for name, value in metrics.items():
                    row = {
                        "run_id": run_id,
                        "attempt_id": attempt_id,
                        "scope": f"attempt:{attempt_id}",
                        "name": name,
                        "value": value,
                        "n": 1,
                    }
                    self._add(session, schema.Metric, {**row, "detail": dict(detail.get(name, {}))})

    def save_metrics(self, run_id: int, scope: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Replace the figures of one pair of a run; each row has name, value, low, high, n and detail."""
        with self._write() as session:
            session.execute(delete(schema.Metric).where(schema.Metric.run_id == run_id, schema.Metric.scope == scope))
            for row in rows:
                session.execute(insert(schema.Metric).values(run_id=run_id, scope=scope, **row))

    # --- reading --------------------------------------------------------------------------------------------------------

    def runs(self) -> list[RunInfo]:
        """All runs, oldest first."""
        with self._read() as session:
            return [_info(run) for run in session.scalars(select(schema.Run).order_by(schema.Run.id))]

    def select_runs(self, run: int | str | None = None) -> list[RunInfo]:
        """The run of this id or key (a unique beginning will do), or by default the newest run of each configuration.

        Raises:
            NoSuchRun: there is none.
        """
        known = self.runs()
        if not known:
            raise NoSuchRun(f"{self.url} holds no run yet; make one with: dragoman run store.url={self.url} …")
        if run is None:
            return sorted({info.config_key: info for info in known}.values(), key=lambda info: info.id)
        text = str(run)
        found = [info for info in known if str(info.id) == text] or [info for info in known if len(text) >= 4 and info.key.startswith(text)]
        if len(found) != 1:
            listed = ", ".join(f"{info.id} ({info.translator} on {info.suite})" for info in known[-10:])
            raise NoSuchRun(f"{self.url} holds {'several runs' if found else 'no run'} {text!r}; it holds {listed}")
        return found

    def cells(self, runs: Collection[RunInfo]) -> list[Cell]:
        """The cells of these runs, in the order of runs and of their targets."""
        with self._read() as session:
            return [cell for info in runs for cell in _cells(session, info)]

    def attempts(self, run_id: int, problem: str | None = None, target: str | None = None) -> list[schema.Attempt]:
        """The attempts of a run with executions, observations and problem loaded, by problem, target, sample and round."""
        query = (
            select(schema.Attempt)
            .join(schema.Problem, schema.Problem.id == schema.Attempt.problem_id)
            .join(
                schema.RunProblem,
                (schema.RunProblem.problem_id == schema.Attempt.problem_id) & (schema.RunProblem.run_id == schema.Attempt.run_id),
            )
            .where(schema.Attempt.run_id == run_id)
            .options(
                selectinload(schema.Attempt.executions), selectinload(schema.Attempt.observations), selectinload(schema.Attempt.problem)
            )
            .order_by(schema.RunProblem.position, schema.Attempt.target, schema.Attempt.sample, schema.Attempt.round)
        )
        if problem is not None:
            query = query.where(schema.Problem.name == problem)
        if target is not None:
            query = query.where(schema.Attempt.target == target)
        with self._read() as session:
            found = list(session.scalars(query))
            session.expunge_all()
            return found

    def problem(self, problem_id: int) -> schema.Problem:
        """A problem by its id in the store."""
        with self._read() as session:
            found = session.get_one(schema.Problem, problem_id)
            session.expunge(found)
            return found

    def toolchains(self, run_id: int) -> list[schema.Toolchain]:
        """The languages as the run found them."""
        with self._read() as session:
            found = list(session.scalars(select(schema.Toolchain).where(schema.Toolchain.run_id == run_id).order_by(schema.Toolchain.id)))
            session.expunge_all()
            return found

    # --- responses ------------------------------------------------------------------------------------------------------

    def get(self, key: str) -> dict[str, Any] | None:
        """A translator's cached response."""
        with self._read() as session:
            return session.scalars(select(schema.Response.value).where(schema.Response.key == key)).first()

    def put(self, key: str, value: Mapping[str, Any]) -> None:
        """Remember a translator's response; the first one stays."""
        with self._write() as session:
            self._add(session, schema.Response, {"key": key, "value": dict(value)})

    # --- sessions -------------------------------------------------------------------------------------------------------

    def _read(self) -> _Guard:
        return _Guard(Session(self._engine), self.url)

    def _write(self) -> _Guard:
        return _Guard(Session(self._engine.execution_options(dragoman_write=True)), self.url)

    def _add(self, session: Session, table: type[schema.Base], values: Mapping[str, Any]) -> None:
        """Insert a row unless one with the same unique key is there."""
        dialect = postgresql if self._engine.dialect.name == "postgresql" else sqlite
        session.execute(dialect.insert(table).values(**values).on_conflict_do_nothing())


class _Guard:
    """A session in a transaction: committed at its end, rolled back on an exception; database errors become ``StoreError``."""

    def __init__(self, session: Session, url: str) -> None:
        self._session = session
        self._url = url

    def __enter__(self) -> Session:
        return self._session

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            if error is None:
                self._session.commit()
        except SQLAlchemyError as failed:
            error = failed
        finally:
            self._session.close()
        if isinstance(error, SQLAlchemyError):
            reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
            raise StoreError(f"the results store {self._url} failed: {reason}") from error


def _toolchain(session: Session, run_id: int, language: str, version: str) -> int:
    where = (schema.Toolchain.run_id == run_id, schema.Toolchain.language == language, schema.Toolchain.version == version)
    return session.scalars(select(schema.Toolchain.id).where(*where)).one()


def _info(run: schema.Run) -> RunInfo:
    return RunInfo(run.id, run.key, run.config_key, run.suite, run.translator, run.config, run.code_version, run.host, run.created)


def _cells(session: Session, info: RunInfo) -> list[Cell]:
    problems = session.execute(
        select(schema.Problem.id, schema.Problem.name, schema.Problem.tests, schema.RunProblem.excluded)
        .join(schema.RunProblem, schema.RunProblem.problem_id == schema.Problem.id)
        .where(schema.RunProblem.run_id == info.id)
        .order_by(schema.RunProblem.position)
    ).all()
    infos = tuple(
        ProblemInfo(row.name, sum(test.get("kind", "given") == "given" for test in row.tests), row.id)
        for row in problems
        if not row.excluded
    )
    excluded = {row.name: row.excluded for row in problems if row.excluded}
    shown = any(test.get("visible", True) for row in problems for test in row.tests)
    names = {row.id: row.name for row in problems}
    chains = _chains(session, info.id, names)
    config = info.config
    pairs = session.scalars(select(schema.Pair).where(schema.Pair.run_id == info.id).order_by(schema.Pair.id)).all()
    return [
        Cell(
            suite=info.suite,
            translator=info.translator,
            source=pair.source,
            target=pair.target,
            problems=infos,
            chains=chains.get((pair.source, pair.target), {}),
            excluded=excluded,
            run=info.id,
            rounds=int(config.get("rounds", 0)),
            samples=int(config.get("samples", 1)),
            fuzz=int(config.get("fuzz", 0)),
            feedback=config.get("feedback") if config.get("rounds") else None,
            skipped=pair.skipped,
            visible_exam=shown and config.get("feedback") == "visible" and bool(config.get("rounds")),
        )
        for pair in pairs
    ]


def _chains(session: Session, run_id: int, names: Mapping[int, str]) -> dict[tuple[str, str], dict[str, tuple[Chain, ...]]]:
    tests: dict[tuple[int, str], list[Verdict]] = defaultdict(list)
    seen = (
        select(schema.Observation.attempt_id, schema.Observation.kind, schema.Observation.verdict)
        .join(schema.Attempt, schema.Attempt.id == schema.Observation.attempt_id)
        .where(schema.Attempt.run_id == run_id)
        .order_by(schema.Observation.attempt_id, schema.Observation.ordinal)
    )
    for attempt_id, kind, verdict in session.execute(seen):
        tests[attempt_id, kind].append(Verdict(verdict))
    text: dict[int, dict[str, float | None]] = defaultdict(dict)
    measured = select(schema.Metric.attempt_id, schema.Metric.name, schema.Metric.value).where(
        schema.Metric.run_id == run_id, schema.Metric.attempt_id.is_not(None)
    )
    for measured_id, name, value in session.execute(measured):
        assert measured_id is not None
        text[measured_id][name] = value
    columns = schema.Attempt
    attempts = session.execute(
        select(
            columns.id, columns.problem_id, columns.source, columns.target, columns.sample, columns.round, columns.verdict,
            columns.fuzz_verdict, columns.cause, columns.evidence, columns.feedback, columns.prompt_tokens, columns.completion_tokens,
            columns.cost, columns.latency_s, columns.rules, columns.diagnostics, columns.nc,
        )
        .where(columns.run_id == run_id)
        .order_by(columns.problem_id, columns.sample, columns.round)
    )  # fmt: skip
    rounds: dict[tuple[str, str, str, int], list[Round]] = defaultdict(list)
    for row in attempts:
        rounds[row.source, row.target, names[row.problem_id], row.sample].append(
            Round(
                round=row.round,
                verdict=Verdict(row.verdict),
                tests=tuple(tests[row.id, "given"]),
                fuzz=Verdict(row.fuzz_verdict) if row.fuzz_verdict else None,
                fuzz_tests=tuple(tests[row.id, "fuzz"]),
                text=text.get(row.id, {}),
                attempt=row.id,
                cause=row.cause or row.nc,
                evidence=row.evidence,
                feedback=row.feedback,
                prompt_tokens=row.prompt_tokens,
                completion_tokens=row.completion_tokens,
                cost=row.cost,
                latency_s=row.latency_s,
                rules=tuple(row.rules),
                diagnostics=tuple(str(found["code"]) for found in row.diagnostics),
            )
        )
    found: dict[tuple[str, str], dict[str, tuple[Chain, ...]]] = defaultdict(dict)
    for (source, target, name, sample), steps in rounds.items():
        found[source, target][name] = (*found[source, target].get(name, ()), Chain(sample, tuple(steps)))
    return found
