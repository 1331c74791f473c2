"""The Python API of translation and verification: whole modules in, proven code out.

from dragoman import translate, verify

result = translate("examples/roman.py", to="rust")
print(result.code, result.verdict, result.functions)
"""

from __future__ import annotations

import ast
import contextlib
import doctest
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from dragoman.datasets.problem import TestCase
from dragoman.datasets.readers.jsonl import test_from_record
from dragoman.datasets.readers.record import Record, read_lines
from dragoman.executors.executor import Executor
from dragoman.executors.outcome import Verdict
from dragoman.executors.verdict import verdict as process_verdict
from dragoman.rules import loader
from dragoman.transpile import counterexample, ir
from dragoman.transpile import evidence as ev
from dragoman.transpile.declared_recording import LANGUAGES
from dragoman.transpile.errors import Diagnostic, TranslationError
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.base import Line
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Observation, Verification
from dragoman.transpile.specialise import Copies
from dragoman.transpile.verify import Verifier

Status = Literal["proven", "failed", "compiled", "not compiled", "stub"]

#: Inputs drawn for each function, besides its own tests.
DEFAULT_FUZZ = 20


@dataclass(frozen=True, slots=True)
class FunctionReport:
    """One function of a module: ``proven`` on ``given`` tests and ``fuzz`` inputs, merely ``compiled``, or a ``stub``."""

    name: str
    status: Status
    given: int = 0
    fuzz: int = 0
    failures: tuple[Observation, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """What ``translate`` gives. ``verdict`` is None when there was nothing to test (UNVERIFIED)."""

    source: str
    target: str
    code: str
    lines: tuple[Line, ...]
    diagnostics: tuple[Diagnostic, ...]
    functions: tuple[FunctionReport, ...]
    verdict: Verdict | None
    verification: Verification | None
    rules: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Proven: every test that there is was accepted, and at least one was run."""
        return self.verdict is Verdict.AC


@dataclass(frozen=True, slots=True)
class ModuleTests:
    """Tests of a module: function tests by entry point, and program tests (stdin → stdout)."""

    functions: Mapping[str, tuple[TestCase, ...]]
    program: tuple[TestCase, ...] = ()


def read_tests(path: Path, entry: str | None = None) -> ModuleTests:
    """Tests from JSON Lines: test records (an ``entry`` field names the function, default ``entry``) or whole problems.

    Raises:
        SuiteError: the file can't be read.
        RecordError: a line is malformed; the message names file, line and field.
        TranslationError: a function test names no function.
    """
    functions: dict[str, list[TestCase]] = {}
    program: list[TestCase] = []
    position = 0
    for record in read_lines(path):
        if not isinstance(record, Record):
            raise record
        data = dict(record.data)
        parts = data.get("tests", [data])
        for part in parts:
            name = part.pop("entry", None) or data.get("entry") or entry
            is_program = not {"args", "inputs"} & set(part)
            test = test_from_record(replace(record, data=part), str(position), is_program)
            position += 1
            if is_program:
                program.append(test)
            elif name is None:
                raise TranslationError(f"{path}, line {record.line}: which function? Add an 'entry' field, or give --entry")
            else:
                functions.setdefault(name, []).append(test)
    return ModuleTests({name: tuple(tests) for name, tests in functions.items()}, tuple(program))


def doctests(code: str) -> dict[str, tuple[TestCase, ...]]:
    """The doctest examples of a Python module that call one of its own functions, by function.

    What they expect is what the source does: the examples' own text is checked against it by ``doctest`` itself, not here.
    """
    tree = ast.parse(code)
    functions = {n.name for n in tree.body if isinstance(n, ast.FunctionDef)}
    found: dict[str, list[TestCase]] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
            continue
        for example in doctest.DocTestParser().get_examples(ast.get_docstring(node) or ""):
            try:
                call = ast.parse(example.source.strip(), mode="eval").body
            except SyntaxError:
                continue
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in functions and not call.keywords:
                tests = found.setdefault(call.func.id, [])
                tests.append(TestCase(f"{call.func.id}-doctest-{len(tests)}", args=tuple(ast.unparse(a) for a in call.args)))
    return {name: tuple(tests) for name, tests in found.items()}


def translate(
    source: str | Path,
    to: str,
    *,
    from_: str | None = None,
    entry: str | None = None,
    tests: Path | ModuleTests | None = None,
    fuzz: int = DEFAULT_FUZZ,
    executor: Executor | None = None,
) -> Translation:
    """Translates a whole module by rules and proves it on its tests, its doctests, its main program and drawn inputs.

    Args:
        source: a path, or the program's text (then ``from_`` names its language).
        to: the target language.
        fuzz: how many inputs to draw for each function that has a test.

    Raises:
        ParseError: the source does not parse.
        TranslationError: no such direction, or no such entry point.
        UnknownLanguageError: no such language.
        ToolchainMissingError: the target can't be run here.
    """
    code, language = _read(source, from_)
    target = loader.language(to).id
    given = read_tests(tests, entry) if isinstance(tests, Path) else tests or ModuleTests({})
    with _executor(executor) as box:
        planner = Planner(box, fuzz=fuzz)
        plan = _plan_module(planner, code, language, given, entry)
        generated = generator(target, language).generate(plan.module)
        verification, reports = _prove(box, target, generated.code, plan, {f.name: f.status for f in generated.functions})
    tested = any(r.given or r.fuzz for r in reports) or bool(plan.program)
    return Translation(
        language,
        target,
        generated.code,
        generated.lines,
        generated.diagnostics,
        tuple(reports),
        verification.verdict if tested else None,
        verification,
        generated.rules,
    )


def verify(
    program: str | Path,
    tests: Path | ModuleTests,
    *,
    lang: str | None = None,
    reference: str | Path | None = None,
    entry: str | None = None,
    backend: str = "local",
    fuzz: int = 0,
    executor: Executor | None = None,
) -> Verification:
    """Runs one program on tests, in the sandbox.

    Function tests of a program in another language than Python need the ``reference`` that it translates: the signature
    comes from it, and so do outcomes that the tests do not state.

    Raises:
        TranslationError: a function test and nothing that says its signature.
    """
    code, language = _read(program, lang)
    given = read_tests(tests, entry) if isinstance(tests, Path) else tests
    with _executor(executor, backend) as box:
        if given.program and not given.functions:
            return Verifier(box).verify_program(language, code, given.program)
        base, base_language = (code, language) if reference is None else _read(reference, None)
        planner, verifier = Planner(box, fuzz=fuzz), Verifier(box)
        plan = _plan_module(planner, base, base_language, given, entry)
        found = verifier.verify_calls(language, code, plan.module, [*plan.tests, *plan.fuzz], plan.entries)
        if found.verdict is Verdict.AC and not found.fuzz_ok:
            found = replace(found, verdict=next(o.verdict for o in found.observations if o.verdict is not Verdict.AC))
        if base_language != "python":
            return found
        failing = next((o for o in found.observations if o.verdict in (Verdict.WA, Verdict.RE)), None)
        if failing is None:
            return found
        test = next(t for t in (*plan.tests, *plan.fuzz) if t.id == failing.test_id)
        name = plan.entries[test.id]
        smallest = counterexample.shrink(
            test, name, planner=planner, verifier=verifier, source=base, target=language, code=code, module=plan.module
        )
        return found if smallest is None else replace(found, counterexample=smallest[1])


@dataclass(frozen=True, slots=True)
class ModulePlan:
    """A module ready to be translated and verified: ``entries`` maps each test to the function it calls."""

    module: ir.Module
    tests: tuple[TestCase, ...]
    fuzz: tuple[TestCase, ...]
    entries: Mapping[str, str]
    program: tuple[TestCase, ...]


def _plan_module(planner: Planner, code: str, language: str, given: ModuleTests, entry: str | None) -> ModulePlan:
    functions = dict(given.functions)
    if language != "python":
        module = frontend(language).parse(code, entry=entry)
        declared, drawn = list[TestCase](), list[TestCase]()
        called: dict[str, str] = {}
        for name, own in functions.items():
            for test in own:
                if test.inputs is None or (test.expected is None and language not in LANGUAGES):
                    raise TranslationError(f"test {test.id}: a test of {language} code needs 'inputs' and 'expected' as values")
            ready, fresh = planner.prepare_declared(code, module, name, own) if language in LANGUAGES else (own, ())
            for kind, part in ((declared, ready), (drawn, fresh)):
                kind.extend(replace(test, id=f"{name}-{test.id}") for test in part)
                called.update({f"{name}-{test.id}": name for test in part})
        return ModulePlan(module, tuple(declared), tuple(drawn), called, given.program)
    _parses(code)
    for name, found in doctests(code).items():
        functions[name] = (*functions.get(name, ()), *found)
    tests, fuzz = list[TestCase](), list[TestCase]()
    entries: dict[str, str] = {}
    inputs: dict[str, ev.Inputs] = {}
    for name, own in functions.items():
        prepared = planner.prepare(code, name, own)
        inputs[name] = prepared.evidence_inputs
        for kind, part in ((tests, prepared.tests), (fuzz, prepared.fuzz)):
            for test in part:
                named = test if test.id.startswith(f"{name}-") else replace(test, id=f"{name}-{test.id}")
                kind.append(named)
                entries[named.id] = name
    program = given.program or _main_test(planner, code)

    def observe(copies: tuple[Copies, ...]) -> ev.Evidence | None:
        seen = [planner.observe(code, inputs, "public", copies=copies)]
        if program:
            seen.append(ev.observe(code, None, [test.stdin or "" for test in program], planner.run_python, copies=copies))
        found = [o for o in seen if o is not None]
        return ev.merge(found) if found else None

    observed = observe(())
    module = frontend(language).parse(code, entry=entry, evidence=observed)
    if observed is not None:
        module = planner.specialised(code, entry, module, observed, observe, kept=functions.keys())
    return ModulePlan(module, tuple(tests), tuple(fuzz), entries, program)


def _parses(code: str) -> None:
    from dragoman.transpile.errors import ParseError

    try:
        ast.parse(code)
    except SyntaxError as error:
        raise ParseError(f"the source does not parse: line {error.lineno}, column {error.offset}: {error.msg}") from error


def _main_test(planner: Planner, code: str) -> tuple[TestCase, ...]:
    """The main program run with empty stdin, where a module has one and it ends well."""
    if "__main__" not in code and not _has_top_level_calls(code):
        return ()
    build = planner.executor.compile("python", {"main.py": code}, "main.py")
    outcome = planner.executor.run(build)
    if process_verdict(outcome) is not Verdict.AC:
        return ()
    return (TestCase("main", stdin="", stdout=outcome.stdout.decode("utf-8", "replace")),)


def _has_top_level_calls(code: str) -> bool:
    return any(isinstance(n, ast.Expr) and isinstance(n.value, ast.Call) for n in ast.parse(code).body)


def _prove(
    box: Executor, target: str, code: str, plan: ModulePlan, statuses: Mapping[str, str]
) -> tuple[Verification, list[FunctionReport]]:
    verifier = Verifier(box)
    tests = [*plan.tests, *plan.fuzz]
    # Without any test the driver still has to compile, which is what "compiled" means.
    found = verifier.verify_calls(target, code, plan.module, tests, plan.entries)
    if plan.program:
        program = verifier.verify_program(target, code, plan.program)
        worst = found.verdict if found.verdict is not Verdict.AC else program.verdict
        found = replace(
            found,
            verdict=worst,
            observations=(*found.observations, *program.observations),
            executions=(*found.executions, *program.executions),
            diagnostics=found.diagnostics or program.diagnostics,
        )
    if found.verdict is Verdict.AC and not found.fuzz_ok:
        found = replace(found, verdict=next(o.verdict for o in found.observations if o.verdict is not Verdict.AC))
    return found, [_report(name, status, found, plan.entries) for name, status in statuses.items()]


def _report(name: str, status: str, found: Verification, entries: Mapping[str, str]) -> FunctionReport:
    own = [o for o in found.observations if entries.get(o.test_id) == name]
    failures = tuple(o for o in own if o.verdict is not Verdict.AC)
    given, fuzz = (sum(o.kind == kind for o in own) for kind in ("given", "fuzz"))
    result: Status = "compiled"
    if status == "stub":
        result = "stub"
    elif found.verdict is Verdict.CE:
        result = "not compiled"
    elif failures:
        result = "failed"
    elif own:
        result = "proven"
    return FunctionReport(name, result, given, fuzz, failures)


def _read(source: str | Path, language: str | None) -> tuple[str, str]:
    """Text and language of a program: a path tells its language by its extension."""
    if isinstance(source, Path):
        if not source.is_file():
            raise TranslationError(f"{source}: no such file. Give the path of a source file.")
        id_ = loader.language(language).id if language else loader.language_of_file(source).id
        return source.read_text(encoding="utf-8"), id_
    if language is None:
        path = Path(source)
        if "\n" not in source and path.suffix:
            return _read(path, None)
        raise TranslationError("the language of a program given as text must be named (from_=…)")
    return source, loader.language(language).id


def _executor(executor: Executor | None, backend: str = "local") -> AbstractContextManager[Executor]:
    """A caller's executor, which stays open, or one of our own, which does not."""
    return contextlib.nullcontext(executor) if executor is not None else Executor(backend)
