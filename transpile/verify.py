"""Proves a candidate on tests: driver, compile, one process for all tests, crash and resume, rerun alone.

The host compares; expected values never enter the sandbox. A process that dies at test k is charged test k, and the batch
goes on at k + 1. A test that is not AC is run again alone: a different answer is the finding ``state``.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.datasets.values import CodecError, Policy, encode, from_json, outcome_difference, same
from dragoman.executors.executor import Build, Executor
from dragoman.executors.language import language
from dragoman.executors.outcome import Limits, Outcome, Verdict
from dragoman.executors.verdict import program_verdict, verdict
from dragoman.rules import loader
from dragoman.transpile import driver, ir
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.foreign import interpreter_called
from dragoman.transpile.generators import generator
from dragoman.transpile.protocol import Candidate, Execution, Observation, Verification

#: After so many time-outs in one batch the rest is not run: it would only repeat them.
TIMEOUTS_TOLERATED = 3


@dataclass(frozen=True, slots=True)
class Record:
    """What a driver said about one test."""

    outcome: Returned | Raised
    args: tuple[Any, ...] | None
    printed: bytes
    text: str


def parse_records(stdout: bytes, nonce: str, target: str) -> dict[int, Record]:
    """The records in a driver's output, by test number; what lies between them was printed by the test that follows.

    A record that is damaged, or repeated, or of another nonce, is none.
    """
    records: dict[int, Record] = {}
    repeated: set[int] = set()
    head = re.compile(rb"\n\x1e" + re.escape(nonce.encode()) + rb" (\d+) (\d+)\n")
    at = 0
    while (match := head.search(stdout, at)) is not None:
        number, size = int(match[1]), int(match[2])
        payload = stdout[match.end() : match.end() + size]
        if len(payload) < size or stdout[match.end() + size : match.end() + size + 1] != b"\n":
            break
        record = _record(payload, stdout[at : match.start()], target)
        if number in records:
            repeated.add(number)
        if record is not None:
            records[number] = record
        at = match.end() + size + 1
    return {k: r for k, r in records.items() if k not in repeated}


def _record(payload: bytes, printed: bytes, target: str) -> Record | None:
    try:
        text = payload.decode("ascii")
        data = json.loads(text)
        args = tuple(from_json(a) for a in data["args"]) if "args" in data else None
        if "raise" in data:
            name, message = data["raise"]
            return Record(canonical_raise(target, str(name), str(message)), args, printed, text)
        return Record(Returned(from_json(data["ok"])), args, printed, text)
    except (ValueError, KeyError, TypeError, CodecError):
        return None


def canonical_raise(target: str, name: str, message: str) -> Raised:
    """A native exception under its canonical name, by the target's tables ``raised`` (patterns) and ``exceptions``."""
    options = loader.target(target).options
    for row in options.get("raised", ()):
        if re.search(row["match"], f"{name}: {message}"):
            return Raised(row["is"], message)
    for canonical, native in options.get("exceptions", {}).items():
        if native == name:
            return Raised(canonical, message)
    return Raised(name, message)


def comparison(source: str) -> Policy:
    """What counts as equal for programs of a language: its table ``source.policy`` (Java has no tuples, say)."""
    return Policy(**(loader.language(source).source or {}).get("policy", {}))


class Verifier:
    """Runs candidates on tests. Thread-safe as its executor is."""

    def __init__(self, executor: Executor, policy: Policy | None = None, limits: Limits | None = None) -> None:
        """``policy`` says what counts as equal; by default what the source language can tell apart (``comparison``)."""
        self.executor = executor
        self.policy = policy
        self.limits = limits

    def verify(
        self,
        candidate: Candidate,
        problem: Problem,
        module: ir.Module | None,
        tests: Sequence[TestCase],
        calls: Mapping[str, ir.Function] = MappingProxyType({}),
    ) -> Verification:
        """All the evidence about a candidate.

        ``module`` is the problem's IR: it fixes the signature that function tests call. Tests need ``inputs`` and
        ``expected`` (see ``planning``), or are stdin→stdout, or have a function in ``calls`` that makes their call.
        """
        if candidate.code is None:
            missing = tuple(_observation(test, Verdict.NC, detail=candidate.no_candidate or "no candidate") for test in tests)
            return Verification(Verdict.NC, missing, cause=candidate.no_candidate or "")
        if tool := interpreter_called(candidate.code, problem.language):
            why = f"not a translation: it calls {tool}"
            return Verification(Verdict.NC, tuple(_observation(test, Verdict.NC, detail=why) for test in tests), cause=why)
        if problem.entry is None:
            return self.verify_program(candidate.target, candidate.code, tests)
        if module is None:
            why = "the source has no signature that tests could call"
            missing = tuple(_observation(test, Verdict.NC, detail=why) for test in tests)
            return Verification(Verdict.NC, missing, cause=why)
        return self.verify_calls(candidate.target, candidate.code, module, tests, {test.id: problem.entry for test in tests}, calls)

    # --- stdin → stdout -----------------------------------------------------------------------------------------------

    def verify_program(self, target: str, code: str, tests: Sequence[TestCase]) -> Verification:
        """A whole program on its stdin→stdout tests."""
        files, main = generator(target).whole_program(code)
        build, executions = self._compile(target, files, main)
        if not build.ok:
            return self._not_compiled(build, tests, executions)
        observations = []
        for k, test in enumerate(tests):
            stdin = (test.stdin or "").encode()
            outcome = self.executor.run(build, (), stdin, self.limits)
            executions.append(self._execution("alone", target, build, k, k, outcome))
            if outcome.timed_out:
                outcome = self.executor.run(build, (), stdin, self.limits, alone=True)
                executions.append(self._execution("alone", target, build, k, k, outcome))
            if outcome.refused:
                return self._refused(tests, executions, outcome)
            found = program_verdict(outcome, test.stdout or "")
            actual = outcome.stdout.decode("utf-8", "replace")
            detail = "" if found is Verdict.AC else _why(found, outcome)
            observations.append(replace(_observation(test, found, actual, detail), expected=test.stdout))
        return Verification(_overall(observations), tuple(observations), tuple(executions))

    # --- functions ----------------------------------------------------------------------------------------------------

    def verify_calls(
        self,
        target: str,
        code: str,
        module: ir.Module,
        tests: Sequence[TestCase],
        entries: Mapping[str, str],
        given: Mapping[str, ir.Function] = MappingProxyType({}),
    ) -> Verification:
        """Function tests; ``entries`` says which function each test (by id) calls, ``given`` has functions that make a test's call."""
        entries = {**entries, **{test: function.name for test, function in given.items()}}
        tests = [replace(test, inputs=()) if test.id in given else test for test in tests]
        module = replace(module, functions=(*module.functions, *given.values())) if given else module
        callable_: list[TestCase] = []
        outside: dict[str, Observation] = {}
        for test in tests:
            entry = driver.entry_function(module, entries[test.id])
            reason = _inexpressible(test, entry)
            if reason is None:
                callable_.append(_conformed(test, entry))
            else:
                outside[test.id] = _observation(test, Verdict.NC, detail=reason)
        if outside and not callable_:
            reason = next(o.detail for o in outside.values())
            return Verification(Verdict.NC, tuple(outside[test.id] for test in tests), cause=reason)
        calls = [driver.TestCall(entries[test.id], test.inputs or ()) for test in callable_]
        try:
            files, main = driver.build_program(target, module, code, calls, frozenset(f.name for f in given.values()))
        except TranslationError as error:
            missing = tuple(_observation(test, Verdict.NC, detail=error.message) for test in tests)
            return Verification(Verdict.NC, missing, cause=error.message)
        build, executions = self._compile(target, files, main)
        if not build.ok:
            return self._not_compiled(build, tests, executions)
        policy = self.policy or comparison(module.source)
        observed, states = self._run_batch(target, build, callable_, executions, policy)
        if executions and executions[-1].outcome.refused:
            return self._refused(tests, executions, executions[-1].outcome)
        ordered = tuple(outside[test.id] if test.id in outside else observed[test.id] for test in tests)
        return Verification(_overall(ordered), ordered, tuple(executions), state_findings=tuple(states))

    def _run_batch(
        self, target: str, build: Build, tests: Sequence[TestCase], executions: list[Execution], policy: Policy
    ) -> tuple[dict[str, Observation], list[str]]:
        observed: dict[str, Observation] = {}
        states: list[str] = []
        first, timeouts = 0, 0
        while first < len(tests):
            if timeouts >= TIMEOUTS_TOLERATED:
                detail = f"not run: {timeouts} tests before it had timed out"
                observed.update({test.id: _observation(test, Verdict.TLE, detail=detail) for test in tests[first:]})
                break
            outcome, records = self._run(target, build, first, len(tests) - 1, executions, "batch")
            if outcome.refused:
                return observed, states
            died = next((k for k in range(first, len(tests)) if k not in records), None)
            if died is None and verdict(outcome) is not Verdict.AC:
                died = len(tests) - 1  # all records, and then no good end: the last test did not bring it about
            for k in range(first, len(tests) if died is None else died):
                observed[tests[k].id] = self._judge(tests[k], records[k], policy)
            if died is None:
                break
            observed[tests[died].id] = _dead(tests[died], outcome)
            first = died + 1
            if observed[tests[died].id].verdict is Verdict.TLE:
                # The time of a batch is that of all its tests: only alone does a time-out count.
                alone = self._alone(target, build, died, tests[died], executions, policy, late=True)
                observed[tests[died].id] = alone
                timeouts += alone.verdict is Verdict.TLE
        for k, test in enumerate(tests):
            before = observed[test.id]
            if before.verdict in (Verdict.AC, Verdict.TLE, Verdict.IE) or len(tests) == 1:
                continue
            again = self._alone(target, build, k, test, executions, policy)
            if (again.verdict, again.actual) != (before.verdict, before.actual):
                states.append(test.id)
                observed[test.id] = replace(
                    again, detail=f"state: {before.verdict} among the others, {again.verdict} alone. {again.detail}".strip()
                )
        return observed, states

    def _alone(
        self, target: str, build: Build, k: int, test: TestCase, executions: list[Execution], policy: Policy, late: bool = False
    ) -> Observation:
        """One test in a process of its own; one that was too late has the machine for itself, too."""
        outcome, records = self._run(target, build, k, k, executions, "alone", late)
        return self._judge(test, records[k], policy) if k in records and verdict(outcome) is Verdict.AC else _dead(test, outcome)

    def _run(
        self, target: str, build: Build, first: int, last: int, executions: list[Execution], phase: Any, late: bool = False
    ) -> tuple[Outcome, dict[int, Record]]:
        nonce = secrets.token_hex(8)
        outcome = self.executor.run(build, (nonce, str(first), str(last)), b"", self.limits, alone=late)
        executions.append(self._execution(phase, target, build, first, last, outcome))
        return outcome, parse_records(outcome.stdout, nonce, target)

    @staticmethod
    def _judge(test: TestCase, record: Record, policy: Policy) -> Observation:
        assert test.expected is not None, f"test {test.id} has no expected outcome; plan it first"
        expected = expectation(test.expected)
        found = outcome_difference(test.expected, record.outcome, policy)
        if found is None and test.args_after is not None and record.args is not None:
            for i, (want, got) in enumerate(zip(test.args_after, record.args, strict=False)):
                if not same(want, got, policy):
                    found = f"argument {i} after the call: expected {encode(want)}, got {encode(got)}"
                    break
        if found is None and test.stdout is not None and record.printed.decode("utf-8", "replace").rstrip() != test.stdout.rstrip():
            found = f"printed: expected {test.stdout!r}, got {record.printed.decode('utf-8', 'replace')!r}"
        if found is None:
            return replace(_observation(test, Verdict.AC, record.text), expected=expected)
        raised = isinstance(record.outcome, Raised) and isinstance(test.expected, Returned)
        return replace(_observation(test, Verdict.RE if raised else Verdict.WA, record.text, found), expected=expected)

    # --- shared -------------------------------------------------------------------------------------------------------

    def _compile(self, target: str, files: Mapping[str, str], main: str) -> tuple[Build, list[Execution]]:
        build = self.executor.compile(target, dict(files), main)
        executions = []
        if build.outcome is not None:
            executions.append(self._execution("compile", target, build, -1, -1, build.outcome))
        return build, executions

    def _not_compiled(self, build: Build, tests: Sequence[TestCase], executions: list[Execution]) -> Verification:
        infra = build.outcome is not None and build.outcome.infra is not None
        found = Verdict.IE if infra else Verdict.CE
        observations = tuple(_observation(test, found, detail=build.cause or "") for test in tests)
        return Verification(found, observations, tuple(executions), cause=build.cause or "", diagnostics=build.diagnostics)

    @staticmethod
    def _refused(tests: Sequence[TestCase], executions: list[Execution], outcome: Outcome) -> Verification:
        """An interpreter that refuses a program does so for every test."""
        observations = tuple(_observation(test, Verdict.CE, detail="error") for test in tests)
        return Verification(
            Verdict.CE, observations, tuple(executions), cause="error", diagnostics=outcome.stderr.decode("utf-8", "replace")
        )

    def _execution(self, phase: Any, target: str, build: Build, first: int, last: int, outcome: Outcome) -> Execution:
        version = self.executor.toolchain(target).version
        digest = build.key or hashlib.sha256(b"".join(build.files.values())).hexdigest()
        spec = language(target)
        limits = self.executor.applied(spec.compile_limits if phase == "compile" else self.limits or spec.run_limits)
        return Execution(phase, target, version, digest, self.executor.sandbox.name, first, last, limits, outcome)


def expectation(expected: Returned | Raised) -> str:
    """An expected outcome as canonical text."""
    if isinstance(expected, Raised):
        return json.dumps({"raise": [expected.name, expected.message]})
    return f'{{"ok": {encode(expected.value)}}}'


def _conformed(test: TestCase, entry: ir.Function) -> TestCase:
    """The test with what it expects in the types of the signature."""
    expected = test.expected
    if isinstance(expected, Returned):
        expected = Returned(driver.conformed(expected.value, entry.result))
    after = test.args_after
    if after is not None and len(after) == len(entry.params):
        after = tuple(driver.conformed(v, p.type) for v, p in zip(after, entry.params, strict=True))
    return replace(test, expected=expected, args_after=after)


def _inexpressible(test: TestCase, entry: ir.Function) -> str | None:
    if test.inputs is None:
        return "an argument has no canonical encoding"
    inputs = test.inputs
    try:
        driver.defaults(entry, len(inputs))
        for value, param in zip(inputs, entry.params, strict=False):
            driver.literal(value, param.type)
    except driver.InexpressibleError as error:
        return f"the input is outside the signature: {error}"
    return None


def _observation(test: TestCase, found: Verdict, actual: str | None = None, detail: str = "") -> Observation:
    call = ", ".join(test.args) if test.args is not None else ", ".join(map(repr, test.inputs or ()))
    return Observation(test.id, test.kind, found, actual, detail, test.visible, call=call)


def _dead(test: TestCase, outcome: Outcome) -> Observation:
    """A test at which the process ended without a record."""
    found = verdict(outcome)
    if found is Verdict.AC:
        found = Verdict.RE
    return _observation(test, found, detail=_why(found, outcome))


def _why(found: Verdict, outcome: Outcome) -> str:
    stderr = outcome.stderr.decode("utf-8", "replace").strip()
    tail = "\n".join(stderr.splitlines()[-12:])
    match found:
        case Verdict.TLE:
            return f"{outcome.timed_out} time limit, {outcome.cpu_s:.1f} s of CPU used"
        case Verdict.MLE:
            return f"memory limit, peak {outcome.memory >> 20} MiB"
        case Verdict.IE:
            return outcome.infra or "infrastructure error"
        case Verdict.WA:
            return "another output than expected"
        case _:
            ended = f"signal {outcome.signal}" if outcome.signal else f"exit code {outcome.exit_code}"
            said = ", without this test's record" if outcome.exit_code == 0 else ""
            return ended + said + (f": {tail}" if tail else "")


def _overall(observations: Sequence[Observation]) -> Verdict:
    """IE if anything was; else the first given test that is not AC; fuzz tests do not count here."""
    if any(o.verdict is Verdict.IE for o in observations):
        return Verdict.IE
    given = [o.verdict for o in observations if o.kind == "given"]
    return next((v for v in given if v is not Verdict.AC), Verdict.AC)
