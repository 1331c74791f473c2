"""Everything that is fixed about a problem before anybody translates it: evidence, signature, expected outcomes.

A plan is made once per problem and shared by all targets and translators. Evidence (the given inputs and inputs drawn with
seed A) types the program; verification uses the given tests and, for fuzzing, inputs drawn with seed B, which no translator
sees. Outcomes that a suite does not state are recorded by running the source in the sandbox.
"""

from __future__ import annotations

import ast
import hashlib
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from dragoman.datasets.mutators import SEED_EVIDENCE, SEED_FUZZ, mutate
from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.datasets.values import Policy, outcome_difference
from dragoman.executors.executor import Executor
from dragoman.rules.errors import DragomanError
from dragoman.transpile import evidence as ev
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.declared_recording import LANGUAGES, record_declared
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.frontends import frontend
from dragoman.transpile.library import expand
from dragoman.transpile.passes.parameters import drop_constant_parameters
from dragoman.transpile.protocol import EvidenceKind
from dragoman.transpile.recording import Recording, record
from dragoman.transpile.specialise import ROUNDS, Copies, copies, specialise
from dragoman.transpile.verify import comparison

#: Inputs drawn with seed A for typing, besides the given ones.
EVIDENCE_INPUTS = 12


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a problem itself: a test that its own source fails, or that does not end."""

    test_id: str
    problem: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A problem, ready to be translated and verified.

    ``module`` is None when ``why`` says what the frontend could not do. ``tests`` have inputs and expected outcomes;
    ``fuzz`` likewise. ``findings`` are the suite's own faults, and their tests are left out of ``tests``. ``calls`` has, by test id, a
    function without parameters that makes the call of a test whose arguments have no encoding (functions, say): it is translated with
    the driver.
    """

    problem: Problem
    module: ir.Module | None
    tests: tuple[TestCase, ...]
    fuzz: tuple[TestCase, ...] = ()
    evidence: EvidenceKind = "none"
    why: str = ""
    findings: tuple[Finding, ...] = ()
    calls: Mapping[str, ir.Function] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The tests of one function with recorded outcomes, fresh fuzz tests, and the inputs that evidence may use."""

    tests: tuple[TestCase, ...]
    fuzz: tuple[TestCase, ...]
    evidence_inputs: ev.Inputs
    findings: tuple[Finding, ...]


class Planner:
    """Makes plans, each once, from any number of threads."""

    def __init__(self, executor: Executor, fuzz: int = 0) -> None:
        self.executor = executor
        self.fuzz = fuzz
        self._plans: dict[str, Plan] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()

    def plan(self, problem: Problem) -> Plan:
        key = f"{problem.suite}/{problem.id}/{hashlib.sha256(problem.code.encode()).hexdigest()}"
        with self._guard:
            lock = self._locks.setdefault(key, threading.Lock())
        with lock:
            if key not in self._plans:
                self._plans[key] = self._make(problem)
            return self._plans[key]

    def run_python(self, prelude: str, program: str) -> bytes:
        """Runs a Python program in the sandbox and gives what it wrote, however it ended."""
        return self.executor.stdout("python", prelude, program)

    def _make(self, problem: Problem) -> Plan:
        if problem.language == "python" and problem.entry is not None:
            return self._python_function(problem, problem.entry)
        if problem.entry is not None:
            return self._declared_function(problem, problem.entry)
        kind: EvidenceKind = "annotations"
        observed = None
        if problem.language == "python":
            kind = _evidence_kind(problem.tests)
            with suppress(SyntaxError):  # the frontend says it better
                observed = ev.observe(problem.code, None, [test.stdin or "" for test in problem.tests], self.run_python, kind=kind)
        module, why = self._parse(problem, observed)
        if module is not None and observed is not None:
            stdin = [test.stdin or "" for test in problem.tests]
            module = self.specialised(
                problem.code, None, module, observed, lambda c: ev.observe(problem.code, None, stdin, self.run_python, kind=kind, copies=c)
            )
        return Plan(problem, module, problem.tests, evidence=kind, why=why)

    def _python_function(self, problem: Problem, entry: str) -> Plan:
        prepared = self.prepare(problem.code, entry, problem.tests)
        spelled = {f"given_call_{test.id}": test for test in prepared.tests if test.inputs is None}
        if not all(map(str.isidentifier, spelled)):
            spelled = {}
        code = problem.code + "".join(_spelled_call(name, entry, test) for name, test in spelled.items())
        kind = _evidence_kind(problem.tests) if prepared.evidence_inputs or spelled else "annotations"
        results = [test.expected.value for test in prepared.tests if isinstance(test.expected, Returned)]

        def observe(inputs: Mapping[str, ev.Inputs], copies: tuple[Copies, ...] = ()) -> ev.Evidence | None:
            found = self.observe(code, inputs, kind, copies)
            return ev.with_results(found, entry, results) if found is not None else None

        observed = observe({entry: prepared.evidence_inputs, **{name: ev.Inputs([()]) for name in spelled}})
        module, why = self._parse(replace(problem, code=code), observed)
        calls = {}
        if module is not None and observed is not None and not spelled:
            given = {entry: prepared.evidence_inputs}
            module = self.specialised(code, entry, module, observed, lambda c: observe(given, c))
        if module is not None and prepared.evidence_inputs and not spelled:
            module = _without_memories(module, entry, max(map(len, prepared.evidence_inputs)))
        if module is not None and spelled:
            calls = {spelled[f.name].id: f for f in module.functions if f.name in spelled}
            module = replace(module, functions=tuple(f for f in module.functions if f.name not in spelled), for_doubles=None)
        gathered = _gathering(problem.code, entry)
        tests, fuzz = (tuple(map(gathered, part)) for part in (prepared.tests, prepared.fuzz))
        return Plan(problem, module, tests, fuzz, kind, why, prepared.findings, calls)

    def _declared_function(self, problem: Problem, entry: str) -> Plan:
        """A function of a language that declares its types; the given inputs tell only what it leaves open (``Object``)."""
        tests = problem.tests
        if comparison(problem.language).tuple_as_list:
            tests = tuple(replace(test, inputs=tuple(map(_with_lists, test.inputs))) if test.inputs is not None else test for test in tests)
        module, why = self._parse(problem, None)
        kind: EvidenceKind = "annotations"
        if module is not None and _is_open(module, entry):
            given = [test.inputs for test in tests if test.inputs is not None]
            kind = _evidence_kind(tests)
            module, why = self._parse(problem, ev.of_inputs(given, kind))
        fuzz: tuple[TestCase, ...] = ()
        if module is not None and problem.language in LANGUAGES:
            tests, fuzz = self.prepare_declared(problem.code, module, entry, tests)
        return Plan(problem, module, tests, fuzz, evidence=kind, why=why)

    def prepare_declared(
        self, code: str, module: ir.Module, entry: str, tests: Sequence[TestCase]
    ) -> tuple[tuple[TestCase, ...], tuple[TestCase, ...]]:
        """The tests of one function with what the source does where they don't say, and fresh fuzz tests."""
        open_ = [test for test in tests if test.expected is None and test.inputs is not None]
        recorded = self._record_declared(code, module, entry, [test.inputs or () for test in open_])
        known = {test.id: _completed(test, recording)[0] for test, recording in zip(open_, recorded, strict=True)}
        ready = [found for test in tests if (found := known.get(test.id, test)) is not None]
        given = [test.inputs for test in ready if test.inputs is not None]
        if not self.fuzz or not given:
            return tuple(ready), ()
        return tuple(ready), self._drawn(given, lambda inputs: self._record_declared(code, module, entry, inputs))

    def _record_declared(self, code: str, module: ir.Module, entry: str, inputs: Sequence[tuple[Any, ...]]) -> list[Recording]:
        try:
            return record_declared(self.executor, code, module, entry, inputs)
        except TranslationError as error:
            return [Recording(why=error.message)] * len(inputs)

    def prepare(self, code: str, entry: str, tests: Sequence[TestCase]) -> Prepared:
        """Records what the Python source does on the tests of one function, and draws inputs for evidence and fuzzing."""
        findings: list[Finding] = []
        ready: list[TestCase] = []
        for test, recording in zip(tests, record(code, entry, [_expression(one) for one in tests], self.run_python), strict=True):
            completed, finding = _completed(test, recording)
            ready.extend([completed] if completed is not None else [])
            findings.extend([Finding(test.id, finding)] if finding else [])
        given = [test.inputs for test in ready if test.inputs is not None]
        inputs = ev.Inputs(given, mutate(given, SEED_EVIDENCE, EVIDENCE_INPUTS) if given else ())
        return Prepared(tuple(ready), self._fuzz_tests(code, entry, given), inputs, tuple(findings))

    def observe(
        self,
        code: str,
        inputs: Mapping[str, ev.Inputs],
        kind: EvidenceKind,
        copies: tuple[Copies, ...] = (),
    ) -> ev.Evidence | None:
        """Evidence from calling each entry point on its inputs, joined; None without any input."""
        found = []
        for entry, own in inputs.items():
            if own:
                given, drawn = map(ev.input_texts, (own.given, own.drawn))
                found.append(ev.observe(code, entry, given, self.run_python, kind=kind, drawn=drawn, copies=copies))
        return ev.merge(found) if found else None

    def specialised(
        self,
        code: str,
        entry: str | None,
        module: ir.Module,
        observed: ev.Evidence,
        again: Callable[[tuple[Copies, ...]], ev.Evidence | None],
        kept: Collection[str] = (),
    ) -> ir.Module:
        """The module; beside it another, with copies of functions for the types they are called with, where there are such functions.

        ``again`` observes the program with copies; ``kept`` are functions that are called from outside, as the entry is.
        """
        entries = {entry, *kept}
        for _ in range(ROUNDS):
            tree = ast.parse(code)
            expand(tree)
            specialise(tree, observed.copies)
            found = copies(tree, observed.observations, entries)
            seen = again((*observed.copies, found)) if found is not None else None
            if seen is None:
                break
            observed = seen
        if observed.copies:
            with suppress(DragomanError):
                return replace(module, specialised=frontend("python").parse(code, entry=entry, evidence=observed))
        return module

    def _parse(self, problem: Problem, observed: ev.Evidence | None) -> tuple[ir.Module | None, str]:
        try:
            return frontend(problem.language).parse(problem.code, entry=problem.entry, evidence=observed), ""
        except DragomanError as error:
            return None, error.message

    def _fuzz_tests(self, code: str, entry: str, given: Sequence[tuple[Any, ...]]) -> tuple[TestCase, ...]:
        """Fresh inputs and what the source does on them; inputs on which it does not end are drawn again, once."""
        if not self.fuzz or not given:
            return ()
        return self._drawn(given, lambda inputs: record(code, entry, [ev.literal(i) for i in inputs], self.run_python, drawn=True))

    def _drawn(
        self, given: Sequence[tuple[Any, ...]], recorded: Callable[[Sequence[tuple[Any, ...]]], list[Recording]]
    ) -> tuple[TestCase, ...]:
        drawn = mutate(given, SEED_FUZZ, 2 * self.fuzz)
        out: list[TestCase] = []
        for part in (drawn[: self.fuzz], drawn[self.fuzz :]):
            missing = self.fuzz - len(out)
            inputs = part[:missing]
            if not inputs:
                break
            for recording in recorded(inputs):
                test = TestCase(f"fuzz-{len(out)}", inputs=(), kind="fuzz", visible=False)
                completed, _ = _completed(test, recording)
                out.extend([completed] if completed is not None else [])
        return tuple(out)


def _gathering(code: str, entry: str) -> Callable[[TestCase], TestCase]:
    """What makes one argument, a tuple, of all those that an entry ``f(a, *rest)`` takes as ``rest``."""
    with suppress(SyntaxError):
        for node in ast.parse(code).body:
            if isinstance(node, ast.FunctionDef) and node.name == entry and node.args.vararg is not None:
                fixed = len(node.args.posonlyargs) + len(node.args.args)
                return lambda test: replace(
                    test,
                    inputs=None if test.inputs is None else (*test.inputs[:fixed], test.inputs[fixed:]),
                    args_after=None if test.args_after is None else (*test.args_after[:fixed], tuple(test.args_after[fixed:])),
                )
    return lambda test: test


def _with_lists(value: Any) -> Any:
    """A value of a language without tuples."""
    match value:
        case list() | tuple():
            return [_with_lists(v) for v in value]
        case dict():
            return {k: _with_lists(v) for k, v in value.items()}
        case _:
            return value


def _is_open(module: ir.Module, entry: str) -> bool:
    """Does the entry's signature leave a type open?"""
    for function in module.functions:
        if function.name == entry:
            return any(t.has_any(type_) for type_ in (*(p.type for p in function.params), function.result))
    return False


def _expression(test: TestCase) -> str:
    """The arguments of a test as one expression for a tuple."""
    if test.args is not None:
        return f"({', '.join(test.args)}{',' if test.args else ''})"
    return ev.literal(test.inputs or ())


def _spelled_call(name: str, entry: str, test: TestCase) -> str:
    """A test as source text."""
    return f"\n\n\ndef {name}():\n    return {entry}({', '.join(test.args or ())})\n"


def _completed(test: TestCase, recording: Recording) -> tuple[TestCase | None, str]:
    """A test with what the source did filled in, or what is wrong with it; a test whose arguments have no encoding stays as it is."""
    if recording.inexpressible and test.kind == "given":
        return test, ""
    if recording.result is None or recording.args is None:
        return None, recording.why or "the source gave no result"
    finding = ""
    expected = test.expected
    if expected is None:
        expected = recording.result
    elif (difference := outcome_difference(expected, recording.result, Policy())) is not None:
        finding = f"the suite and its own source disagree: {difference}"
    after = test.args_after if test.args_after is not None else recording.args_after
    stdout = test.stdout if test.stdout is not None else recording.stdout or None
    if isinstance(expected, Raised) and isinstance(recording.result, Raised):
        expected = recording.result
    return replace(test, inputs=recording.args, expected=expected, args_after=after, stdout=stdout), finding


def _without_memories(module: ir.Module, entry: str, inputs: int) -> ir.Module:
    """``memo={}``, which no call ever gives, is a variable of the module, in all that the module holds apart for some targets too."""
    whole = drop_constant_parameters(module, entry, inputs)
    if whole is module:
        return module
    doubles, special = (m and _without_memories(m, entry, inputs) for m in (module.for_doubles, module.specialised))
    return replace(whole, for_doubles=doubles, specialised=special)


def _evidence_kind(tests: Sequence[TestCase]) -> EvidenceKind:
    if not tests:
        return "none"
    return "public" if all(test.visible for test in tests) else "scored"
