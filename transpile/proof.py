"""Every rule proves itself: the examples of its concept, run in its target.

For one target, the examples of all concepts that it has a rule for become functions of one module, translated like any
program, driven like any test, and compared with what the concept says.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from dragoman.datasets.problem import Raised, Returned, TestCase
from dragoman.datasets.values import Policy
from dragoman.executors.executor import Executor
from dragoman.executors.outcome import Verdict
from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.generators import generator
from dragoman.transpile.passes.definitions import defined
from dragoman.transpile.signatures import bind, signature, substitute
from dragoman.transpile.verify import Verifier


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One example as a function and the arguments to call it with."""

    concept: str
    text: str
    function: ir.Function
    inputs: tuple[Any, ...]
    result: Any
    raises: str | None
    after: tuple[Any, ...] | None


def _filled(type_: t.Type) -> t.Type:
    """⊥ as int: an element that never exists may be anything."""
    match type_:
        case t.Never():
            return t.INT
        case t.List(elem=e):
            return t.List(_filled(e), type_.frozen, type_.fixed)
        case t.Set(elem=e):
            return t.Set(_filled(e), type_.frozen)
        case t.Iter(elem=e):
            return t.Iter(_filled(e))
        case t.Dict(key=k, value=v):
            return t.Dict(_filled(k), _filled(v))
        case t.Optional(inner=i):
            return t.Optional(_filled(i))
        case t.Tuple(items=items):
            return t.Tuple(tuple(map(_filled, items)))
        case _:
            return type_


def exhibits(target: str) -> Iterator[Exhibit]:
    """The examples that concern a target, as programs: of what it has a rule for, of what is defined for it or spelled out by its passes."""
    rules = loader.target(target).rules
    for concept in loader.concepts().values():
        has_row = concept.id in rules or defined(concept.id, rules)
        for number, example in enumerate(concept.examples):
            found = exhibit(concept, example, f"{concept.id.replace('.', '_')}_{number}")
            if found is not None and (has_row or _is_spelled_out(target, found)):
                found = with_literals(found, constants(target, concept.id))
                yield found
                yield from with_constants(found)


def _is_spelled_out(target: str, shown: Exhibit) -> bool:
    """Do the passes of a target turn what it has no row for into what it has?"""
    try:
        return generator(target, "python").generate(ir.Module("python", (shown.function,))).complete
    except TranslationError:
        return False


def constants(target: str, concept: str) -> frozenset[int]:
    """The operands that a target writes only where they are constants, by the slots of its table ``constant_slots``."""
    table = loader.target(target)
    slots = table.options.get("constant_slots", ())
    alternatives = table.rules[concept].alternatives if concept in table.rules else ()
    return frozenset(int(n) for a in alternatives for n, slot in re.findall(r"\{(\d+):(\w+)\}", a.template) if slot in slots)


def with_constants(shown: Exhibit) -> Iterator[Exhibit]:
    """The same example with literals in place of its later parameters, where a target may have a shorter way."""
    changed = with_literals(shown, range(1, len(shown.inputs)))
    if changed is not shown:
        name = f"{shown.function.name}_literal"
        yield dataclasses.replace(changed, function=dataclasses.replace(changed.function, name=name), text=f"{shown.text} with literals")


def with_literals(shown: Exhibit, places: Collection[int]) -> Exhibit:
    """The same example with literals in place of some parameters, as far as these are no containers."""
    literal = {
        p.name: ir.Const(v, type=p.type)
        for i, (p, v) in enumerate(zip(shown.function.params, shown.inputs, strict=True))
        if i in places and isinstance(p.type, t.Bool | t.Int | t.Float | t.Str) and p.type == t.of_value(v)
    }
    if not literal:
        return shown

    def change(node: ir.Node) -> ir.Node:
        return literal.get(node.id, node) if isinstance(node, ir.Name) else node

    return dataclasses.replace(shown, function=dataclasses.replace(shown.function, body=ir.rewrite(shown.function, change).body))


def exhibit(concept: loader.Concept, example: loader.Example, name: str) -> Exhibit | None:
    """One example as a function; None where an argument is no literal (a function: the frontends' tests show those)."""
    declared = signature(concept.id)
    scope: dict[str, Any] = {
        "__builtins__": {},
        "nan": float("nan"),
        "inf": float("inf"),
        "float": float,
        "set": set,
        "frozenset": frozenset,
    }
    try:
        inputs = tuple(eval(a, scope) for a in example.args)
        types = tuple(map(t.of_value, inputs))
        result = None if example.result is None else eval(example.result, scope)
        result_type = t.NEVER if example.result is None else t.of_value(result)
    except (ValueError, NameError):
        return None
    after = None if example.args_after is None else tuple(eval(a, scope) for a in example.args_after)
    # A concept with a repeated last parameter (iter.zip takes two or more) shows its pattern once.
    wanted = [*declared.params, *[declared.params[-1]] * (len(inputs) - len(declared.params))] if inputs else []
    bound: dict[str, t.Type] = {}
    for pattern, seen in zip(wanted, types, strict=False):
        bind(pattern, seen, bound)
    for pattern, value in zip(wanted, after or (), strict=False):
        bind(pattern, t.of_value(value), bound)
    bind(declared.result, result_type, bound)
    param_types = [_parameter(_filled(substitute(p, bound)), s) for p, s in zip(wanted, types, strict=True)]
    params = tuple(
        ir.Param(f"x{i}", p, mutated=i in concept.mutates, binding="borrowed" if i in concept.mutates else "value")
        for i, p in enumerate(param_types)
    )
    result_ir = _filled(substitute(declared.result, bound))
    call: ir.Expr = ir.Op(concept.id, tuple(ir.Name(p.name, type=p.type) for p in params), type=result_ir)
    if isinstance(result_ir, t.Iter):
        result_ir = t.List(result_ir.elem)
        call = ir.Op("iter.to_list", (call,), type=result_ir)
    body: ir.Body = (ir.ExprStmt(call),) if isinstance(result_ir, t.NoneT) else (ir.Return(call),)
    function = ir.Function(name, params, result_ir, body, doc=f"{concept.id}: {example.text}")
    return Exhibit(concept.id, example.text, function, inputs, result, example.raises, after)


def _parameter(declared: t.Type, seen: t.Type) -> t.Type:
    """A literal list where an iterable is declared stays a list."""
    if isinstance(declared, t.Iter):
        return _filled(seen) if isinstance(seen, t.Str | t.Set | t.Dict) else t.List(declared.elem)
    return declared


@dataclass(frozen=True, slots=True)
class Finding:
    """An example that does not hold in a target: ``problem`` says how."""

    concept: str
    text: str
    problem: str


def prove(target: str, executor: Executor, concepts: str = "", chunk: int = 200) -> tuple[int, list[Finding]]:
    """Runs the examples of a target's rules; ``concepts`` is a prefix. Gives their number and those that do not hold.

    Examples are compiled ``chunk`` at a time; a chunk that does not compile is compiled example by example.
    """
    shown = [e for e in exhibits(target) if e.concept.startswith(concepts)]
    findings: list[Finding] = []
    for at in range(0, len(shown), chunk):
        findings.extend(_prove_together(target, executor, shown[at : at + chunk]))
    return len(shown), findings


def _prove_together(target: str, executor: Executor, shown: list[Exhibit]) -> list[Finding]:
    module = ir.Module("python", tuple(e.function for e in shown), strings=_alphabet([e.inputs for e in shown]))
    generated = generator(target, "python").generate(module)
    stubs = {d.function: d for d in generated.diagnostics}
    findings = [Finding(e.concept, e.text, str(stubs[e.function.name])) for e in shown if e.function.name in stubs]
    shown = [e for e in shown if e.function.name not in stubs]
    if not shown:
        return findings
    verifier = Verifier(executor, policy=PROOF_POLICY)
    tests = [
        TestCase(
            id=e.function.name,
            inputs=e.inputs,
            expected=Raised(e.raises) if e.raises else Returned(e.result),
            args_after=e.after,
        )
        for e in shown
    ]
    calls = {e.function.name: e.function.name for e in shown}
    verification = verifier.verify_calls(target, generated.code, module, tests, calls)
    if verification.verdict is Verdict.CE or (verification.verdict is Verdict.NC and not verification.executions):
        if len(shown) > 1:
            half = len(shown) // 2
            return [*findings, *_prove_together(target, executor, shown[:half]), *_prove_together(target, executor, shown[half:])]
        return [
            *findings,
            Finding(
                shown[0].concept,
                shown[0].text,
                f"{verification.verdict}: {verification.cause} {verification.diagnostics}\n{generated.code}",
            ),
        ]
    by_id = {o.test_id: o for o in verification.observations}
    for e in shown:
        seen = by_id[e.function.name]
        if seen.verdict is not Verdict.AC:
            findings.append(Finding(e.concept, e.text, f"{seen.verdict}: {seen.detail}"))
    return findings


#: Examples say what a value is, not how a target spells an exception's class.
PROOF_POLICY = Policy()


def _alphabet(values: object) -> Any:
    text = repr(values)
    return "ascii" if text.isascii() else "bmp" if max(map(ord, text)) < 0x10000 else "unicode"
