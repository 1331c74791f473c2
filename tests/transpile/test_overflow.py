"""Integers that leave 64 bits, or are none, in no test that types were learned from: the right value or a raise, never a wrong one."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.executors.outcome import Verdict
from dragoman.rules import loader
from dragoman.transpile.generators import available
from dragoman.transpile.loop import run_chain
from dragoman.transpile.translators.rules import RulesTranslator
from dragoman.transpile.verify import Verifier
from tests.transpile.answering import Answering, printing

OPERATORS = """
def combine(how, a, b, xs, s):
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
LIBRARY = """
import math
from functools import reduce
from itertools import accumulate

def combine(how, a, b, xs, s):
    if how == "factorial":
        return math.factorial(a)
    if how == "comb":
        return math.comb(a, b)
    if how == "perm":
        return math.perm(a, b)
    if how == "root":
        return math.isqrt(a)
    if how == "prod":
        return math.prod(xs)
    if how == "lcm":
        return math.lcm(a, b)
    if how == "power modulo":
        return pow(a, b, xs[0])
    if how == "parse":
        return int(s)
    if how == "base":
        return int(s, 2)
    if how == "digits":
        n = 0
        for c in s:
            n = n * 10 + int(c)
        return n
    if how == "list":
        made = [0, 1]
        for i in range(2, a):
            made.append(made[i - 1] + made[i - 2])
        return made[-1]
    if how == "table":
        made = [1] * 4
        for i in range(a):
            made[i % 4] *= 3
        return max(made)
    if how == "counts":
        counts = {}
        for c in s:
            counts[c] = counts.get(c, 1) * 4
        return sum(counts.values())
    if how == "while":
        while a < b:
            a = a * a + 1
        return a
    if how == "pair":
        x, y = 0, 1
        for _ in range(a):
            x, y = y, x + y
        return y
    if how == "quotient":
        return -a // b
    if how == "remainder":
        return -a % b
    if how == "quotients":
        return divmod(-a, b)[0]
    if how == "rounded":
        return round(a * 1.5)
    if how == "cut":
        return int(a * 2.5)
    if how == "ceiling":
        return math.ceil(a * 2.5)
    if how == "reduced":
        return reduce(lambda x, y: x * y, xs)
    if how == "running":
        return list(accumulate(xs))[-1]
    if how == "or":
        return a | b << 3
    return a * b - a
"""


def operator_calls(bits: int) -> list[tuple[str, int, int, list[int], str]]:
    """Calls whose arguments fit, and whose results do not: they are too large, no integers, or none at all."""
    large, root = 3 * 2 ** (bits - 2), 2 ** ((bits + 1) // 2) + 1
    return [
        ("add", large, large, [], ""),
        ("subtract", -large, large, [], ""),
        ("multiply", large, 3, [], ""),
        ("square", root, 0, [], ""),
        ("negate", large, large, [], ""),
        ("left", 3, bits - 1, [], ""),
        ("left", 7, -1, [], ""),
        ("right", 7, -1, [], ""),
        ("power", 2, bits + 1, [], ""),
        ("power", 7, -1, [], ""),
        ("second power", root, 0, [], ""),
        ("third power", -root, 0, [], ""),
        ("function", root, 0, [], ""),
        ("squares", 0, 0, [root, 1], ""),
        ("products", 0, 0, [1, root], ""),
        ("count", large, 0, [large, 1], ""),
        ("sum", 0, 0, [large, large], ""),
        ("product", 0, 0, [root, root, 3], ""),
    ]


def library_calls(bits: int) -> list[tuple[str, int, int, list[int], str]]:
    """The same by the library, and by loops that go on; or what fits while a part on the way to it does not."""
    large, root = 3 * 2 ** (bits - 2), 2 ** ((bits + 1) // 2) + 1
    return [
        ("factorial", 25, 0, [], ""),
        ("comb", 70, 35, [], ""),
        ("perm", 30, 25, [], ""),
        ("root", math.isqrt(2**bits - 1) ** 2 - 1, 0, [], ""),
        ("prod", 0, 0, [root, root], ""),
        ("lcm", root, root - 1, [], ""),
        ("power modulo", root * 3, root, [large - 1], ""),
        ("power modulo", root, 3, [root * 5 + 1], ""),
        ("parse", 0, 0, [], str(2**bits + 5)),
        ("base", 0, 0, [], "1" * (bits + 3)),
        ("digits", 0, 0, [], "9" * 21),
        ("list", 100, 0, [], ""),
        ("table", 200, 0, [], ""),
        ("counts", 0, 0, [], "a" * 33),
        ("while", 3, large, [], ""),
        ("pair", 100, 0, [], ""),
        ("rounded", large, 0, [], ""),
        ("cut", large, 0, [], ""),
        ("ceiling", large, 0, [], ""),
        ("reduced", 0, 0, [root, root], ""),
        ("running", 0, 0, [large, large, -large], ""),
        ("or", 1, large, [], ""),
        ("other", large, large, [], ""),
    ]


def outcome_of(function: Callable[..., object], args: tuple[object, ...]) -> Returned | Raised:
    try:
        return Returned(function(*args))
    except Exception as error:
        return Raised(type(error).__name__)


@pytest.mark.slow
@pytest.mark.parametrize(("code", "calls"), [(OPERATORS, operator_calls), (LIBRARY, library_calls)], ids=["operators", "library"])
@pytest.mark.parametrize("target", available())
def test_no_integer_is_silently_wrong(
    target: str, code: str, calls: Callable[[int], list[tuple[str, int, int, list[int], str]]], answering: Answering
) -> None:
    space: dict[str, Callable[..., object]] = {}
    exec(code, space)
    ways = [*dict.fromkeys(re.findall(r'how == "(.*)"', code)), "product"]
    given = tuple(TestCase(f"given-{how}", args=(repr(how), "7", "5", "[3, 2]", "'1011'")) for how in ways)
    executor, planner = answering.executor(target), answering.planner
    plan = planner.plan(Problem("overflow", "test", "python", code, "combine", given))
    beyond = tuple(
        TestCase(f"{args[:3]}", inputs=args, expected=outcome_of(space["combine"], args), args_after=args)
        for args in calls(loader.target(target).options.get("int_bits", 63))
    )
    (attempt,) = run_chain(
        RulesTranslator(planner), Verifier(executor), replace(plan, tests=(*plan.tests, *beyond)), target, rounds=0, sample=0
    )
    observed = {o.test_id: o for o in attempt.verification.observations}
    assert {observed[test.id].verdict for test in plan.tests} == {Verdict.AC}, attempt.verification.diagnostics
    silent = {id_: o.detail for id_, o in observed.items() if o.verdict is Verdict.WA and "got a raise" not in o.detail}
    assert not silent


#: Java's integers where they leave 32 and 64 bits, with what Java prints.
WRAPPED = """
import java.util.*;
public class Main {
    static int hash(String s) { int h = 7; for (int i = 0; i < s.length(); i++) h = h * 31 + s.charAt(i); return h; }
    static int quotient(int a, int b) { return a / b; }
    static int opposite(int a) { return -a; }
    static int narrow(int a, long b) { return (int) (a * b); }
    static long product(long a, long b) { return a * b; }
    static int total(int[] xs) { int t = 0; for (int x : xs) t += x; return t; }
    static int shifted(int a, int n) { return a << n; }
    public static void main(String[] args) {
        System.out.println(hash("hello world, this is long") + " " + quotient(Integer.MIN_VALUE, -1) + " " + quotient(-7, 2));
        System.out.println(opposite(Integer.MIN_VALUE) + " " + narrow(123456789, 987654321L) + " " + product(Long.MAX_VALUE, 3));
        System.out.println(total(new int[]{Integer.MAX_VALUE, Integer.MAX_VALUE, 5}) + " " + shifted(3, 30) + " " + shifted(1, 33));
    }
}
"""
WRAPPED_OUT = "-2030683839 -2147483648 -3\n-2147483648 -67153019 9223372036854775805\n3 -1073741824 2\n"
LONGS = """
public class Main {
    static long quotient(long a, long b) { return a / b; }
    static long tenth(long a) { return a / 10; }
    static long opposite(long a) { return -a; }
    static long turned(long n) { long r = 0; while (n != 0) { r = r * 10 + n % 10; n /= 10; } return r; }
    static int mixed(int h) { h ^= h << 13; h ^= h >>> 17; h ^= h << 5; return h; }
    public static void main(String[] args) {
        System.out.println(quotient(Long.MIN_VALUE, -1) + " " + quotient(Long.MAX_VALUE, 7) + " " + quotient(-7, 2));
        System.out.println(tenth(Long.MAX_VALUE) + " " + opposite(Long.MIN_VALUE) + " " + turned(123456789012345678L));
        System.out.println(mixed(12345) + " " + mixed(-99));
    }
}
"""
LONGS_OUT = "-9223372036854775808 1317624576693539401 -3\n922337203685477580 -9223372036854775808 876543210987654321\n-958040966 25668859\n"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("target", "code", "printed"),
    [
        *((target, WRAPPED, WRAPPED_OUT) for target in ("bash", "lua", "perl")),
        *((target, LONGS, LONGS_OUT) for target in ("lua", "perl")),
    ],
)
def test_integers_of_java_wrap_around(target: str, code: str, printed: str, answering: Answering) -> None:
    found = answering.answer(target, printing(code, printed, language="java")).verification
    assert found.verdict is Verdict.AC, found
