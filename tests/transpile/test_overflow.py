"""Integers that leave 64 bits, or are none, in no test that types were learned from: the right value or a raise, never a wrong one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.executors.executor import Executor
from dragoman.executors.language import language
from dragoman.executors.outcome import Verdict
from dragoman.rules import loader
from dragoman.transpile.generators import available
from dragoman.transpile.loop import run_chain
from dragoman.transpile.planning import Planner
from dragoman.transpile.translators.rules import RulesTranslator
from dragoman.transpile.verify import Verifier
from tests.support import require

CODE = """
def combine(how, a, b, xs):
    if how == "add":
        return a + b
    if how == "subtract":
        return a - b
    if how == "multiply":
        return a * b
    if how == "square":
        return a * a
    if how == "negate":
        return -a - b
    if how == "left":
        return a << b
    if how == "right":
        return a >> b
    if how == "power":
        return a**b
    if how == "second power":
        return a**2
    if how == "third power":
        return a**3
    if how == "function":
        return list(map(lambda v: v**2, [a]))[0]
    if how == "squares":
        return sum(x**2 for x in xs)
    if how == "products":
        return sum([x * y for x, y in zip(xs, xs)])
    if how == "count":
        for x in xs:
            a += x
        return a
    if how == "sum":
        return sum(xs)
    total = 1
    for x in xs:
        total *= x
    return total
"""
SMALL = [(how, "7", "5", "[2, 3]") for how in [*dict.fromkeys(re.findall(r'how == "(.*)"', CODE)), "product"]]


def big(bits: int) -> list[tuple[str, int, int, list[int]]]:
    """Calls whose arguments fit, and whose results do not: they are too large, no integers, or none at all."""
    large, root = 3 * 2 ** (bits - 2), 2 ** ((bits + 1) // 2) + 1
    return [
        ("add", large, large, []),
        ("subtract", -large, large, []),
        ("multiply", large, 3, []),
        ("square", root, 0, []),
        ("negate", large, large, []),
        ("left", 3, bits - 1, []),
        ("left", 7, -1, []),
        ("right", 7, -1, []),
        ("power", 2, bits + 1, []),
        ("power", 7, -1, []),
        ("second power", root, 0, []),
        ("third power", -root, 0, []),
        ("function", root, 0, []),
        ("squares", 0, 0, [root, 1]),
        ("products", 0, 0, [1, root]),
        ("count", large, 0, [large, 1]),
        ("sum", 0, 0, [large, large]),
        ("product", 0, 0, [root, root, 3]),
    ]


def outcome_of(function: Callable[..., object], args: tuple[object, ...]) -> Returned | Raised:
    try:
        return Returned(function(*args))
    except Exception as error:
        return Raised(type(error).__name__)


@pytest.mark.slow
@pytest.mark.parametrize("target", available())
def test_no_integer_is_silently_wrong(target: str) -> None:
    space: dict[str, Callable[..., object]] = {}
    exec(CODE, space)
    given = tuple(TestCase(f"given-{i}", args=(repr(how), a, b, xs)) for i, (how, a, b, xs) in enumerate(SMALL))
    with Executor() as executor:
        toolchain = executor.toolchain(target)
        if not toolchain.found and not language(target).packages:
            pytest.skip(f"no package manager has {target}")
        require(toolchain.found, toolchain.why)
        planner = Planner(executor)
        plan = planner.plan(Problem("overflow", "test", "python", CODE, "combine", given))
        beyond = tuple(
            TestCase(f"{args[:3]}", inputs=args, expected=outcome_of(space["combine"], args), args_after=args)
            for args in big(loader.target(target).options.get("int_bits", 63))
        )
        (attempt,) = run_chain(
            RulesTranslator(planner), Verifier(executor), replace(plan, tests=(*plan.tests, *beyond)), target, rounds=0, sample=0
        )
    observed = {o.test_id: o for o in attempt.verification.observations}
    assert {observed[test.id].verdict for test in plan.tests} == {Verdict.AC}, attempt.verification.diagnostics
    silent = {id_: o.detail for id_, o in observed.items() if o.verdict is Verdict.WA and "got a raise" not in o.detail}
    assert not silent
