"""What once was answered wrongly without a word and is refused, stopped or written otherwise now; programs that are answered rightly lie in ``answers/``."""

from __future__ import annotations

import signal

import pytest

from dragoman.executors import Verdict
from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from tests.transpile.answering import Answering, programs

pytestmark = pytest.mark.compiles


@pytest.mark.parametrize(
    ("target", "shown"), [("java", "negateExact(x)"), ("kotlin", "negateExact(x)"), ("scala", "negateExact(x)"), ("csharp", "checked(-x)")]
)
def test_the_least_integer_has_no_negative(target: str, shown: str) -> None:
    module = frontend("python").parse("def f(x: int) -> int:\n    return -x\n")
    assert shown in generator(target).generate(module).code


@pytest.mark.parametrize(
    ("target", "written"),
    [
        ("ruby", ["wrap64(x.abs)", "wrap64(div_trunc(x, y))"]),
        ("racket", ["(wrap64 (abs x))", "(wrap64 (quotient x y))"]),
        ("dart", ["x.abs()"]),
    ],
)
def test_the_smallest_long_stays_in_its_64_bits(target: str, written: list[str]) -> None:
    """Java's has no opposite: its absolute value is itself, as is its quotient by -1."""
    source = "class C { static long f(long x) { return Math.abs(x); } static long g(long x, long y) { return x / y; } }"
    code = generator(target).generate(frontend("java").parse(source)).code
    assert [text for text in written if text not in code] == []


@pytest.mark.parametrize(
    ("target", "written"),
    [
        ("javascript", "toSorted((a, b) => compareStrings(a[0], b[0]))"),
        ("dart", "..sort((a, b) => a.$1.compareTo(b.$1))"),
        ("php", "fn($a, $b) => strcmp($a[0], $b[0])"),
    ],
)
def test_entries_are_sorted_by_their_keys_alone(target: str, written: str) -> None:
    """No two entries of a dictionary have the same key, so that no value is compared."""
    source = "def f(d: dict[str, list[int]]) -> list[str]:\n    return [k for k, v in sorted(d.items()) if v]\n"
    assert written in generator(target).generate(frontend("python").parse(source)).code


@pytest.mark.parametrize("target", ["c", "cpp"])
def test_what_the_least_integer_has_not_stops_the_program(target: str, answering: Answering) -> None:
    shown = ["-x", "abs(x)", "x // -1", "x // (0 - len(str(x)) // 20)", "x - 1", "x * -1"]
    uses = "".join(f"    if how == {i}:\n        return {use}\n" for i, use in enumerate(shown))
    source = (
        f"def f(how: int, x: int) -> int:\n{uses}    return x\n\nif __name__ == '__main__':\n    print(f(int(input()), int(input()) - 1))\n"
    )
    executor = answering.executor(target)
    build = executor.compile(target, {f"main.{target}": generator(target).generate(frontend("python").parse(source)).code})
    for how in range(len(shown) + 1):
        out = executor.run(build, stdin=f"{how}\n{1 - 2**63}\n".encode())
        stopped = how < len(shown)
        assert (out.stdout == b"", b"OverflowError" in out.stderr or out.signal == signal.SIGABRT) == (stopped, stopped), (how, out)


def test_an_operand_that_acts_is_not_within_a_closure_by_an_arrow_in_a_name() -> None:
    source = "def check(n: int):\n    if n == 0:\n        raise ValueError('none')\n    return n\n\n\ndef f(n: int):\n    return str(check(n)) + '!'\n"
    module = frontend("python").parse(source)
    assert "(number->string (check n))" in generator("racket").generate(module).code


@pytest.mark.slow
@pytest.mark.parametrize("target", ["javascript", "php", "lua", "perl", "r", "bash", "elixir", "racket"])
def test_a_power_below_zero_has_no_answer_modulo_a_number(target: str, answering: Answering) -> None:
    """These targets' helpers do not invert; they gave 1. The other test says that they still answer."""
    source = "def f(base, exponent, modulus):\n    return pow(base, exponent, modulus)\n"
    found = answering.verified(target, source, [([3, -1, 11], 4), ([3, 4, 11], 4)])
    assert [o.verdict is Verdict.AC for o in found.observations] == [False, True]
    assert "below zero" in str(found), found


@pytest.mark.parametrize(
    ("elements", "refused"), [("lambda: i", True), ("(i, lambda: i)", True), ("lambda i=i: i", False), ("lambda i: i", False)]
)
def test_functions_that_share_a_variable_are_refused(elements: str, refused: bool) -> None:
    module = frontend("python").parse(f"def f(n: int):\n    return [{elements} for i in range(n)]\n")
    assert ("shared_variable" in {n.code for n in ir.walk(module) if isinstance(n, ir.Unsupported)}) is refused


@pytest.mark.parametrize(
    ("element", "handler", "refused"),
    [("int | str", "pass", True), ("int | str", "return []", False), ("int | str", "return xs", True), ("int | float", "pass", False)],
)
def test_a_list_that_was_sorted_halfway_is_refused(element: str, handler: str, refused: bool) -> None:
    code = f"def f(xs: list[{element}]):\n    try:\n        xs.sort()\n    except TypeError:\n        {handler}\n    return xs\n"
    module = frontend("python").parse(code)
    assert ("sort" in {n.code for n in ir.walk(module) if isinstance(n, ir.Unsupported)}) is refused


@pytest.mark.parametrize(
    ("turn", "refused"),
    [
        ("rows.append(row)\n        row = [k]", False),
        ("rows.append(row)\n        if k % 2:\n            row = [k]", True),
        ("rows.append(row)\n        if k == 1:\n            continue\n        row = [k]", True),
        ("for _ in range(2):\n            rows.append(row)\n        row = [k]", True),
    ],
)
def test_a_row_that_every_turn_makes_anew_has_one_place(turn: str, refused: bool) -> None:
    code = f"""
def made(n: int) -> list[list[int]]:
    row = [1]
    rows: list[list[int]] = []
    for k in range(n):
        {turn}
    return rows

def change(rows: list[list[int]]) -> None:
    for i in range(len(rows)):
        rows[i][0] += 1
"""
    assert ("second name" in generator("elixir").generate(frontend("python").parse(code)).code) is refused


def _written(name: str, target: str, changed: tuple[str, str] = ("", "")) -> str:
    """What a target makes of a program of ``answers/``, of which one text may be replaced by another."""
    return generator(target).generate(frontend("python").parse(programs()[name].problem.code.replace(*changed))).code


def test_a_list_that_is_given_away_for_good_is_no_second_place() -> None:
    """The row that a field's list gets is another one from then on."""
    assert "second name" not in _written("a_list_that_is_given_away_for_good_is_no_second_place", "php")


@pytest.mark.parametrize("target", ["haskell", "ocaml", "elixir", "clojure"])
def test_an_element_that_its_container_let_go_has_no_name_any_more(target: str) -> None:
    later = ('return f"{left}', 'entry[0] += 1\n    return f"{left}')
    assert "second name" in _written("an_element_has_a_name_until_its_container_lets_it_go", target, later)


@pytest.mark.parametrize("target", ["php", "r", "bash"])
def test_a_row_that_stands_at_several_places_is_not_changed(target: str) -> None:
    assert "several places" in _written("a_row_that_stands_at_several_places_is_changed_at_all_of_them", target)
