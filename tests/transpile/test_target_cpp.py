"""C++ as a target: every rule's examples run, and what the output looks like."""

from __future__ import annotations

import pytest

from dragoman.executors.executor import Executor
from dragoman.rules import loader
from dragoman.transpile import api, ir
from dragoman.transpile import types as t
from dragoman.transpile.generators import generator
from tests.support import require

INTS = t.List(t.INT)
TEXTS = t.List(t.STR)


def name(id_: str, type_: t.Type = t.INT) -> ir.Name:
    return ir.Name(id_, type=type_)


def const(value: int | str) -> ir.Const:
    return ir.Const(value, type=t.STR if isinstance(value, str) else t.INT)


def function(body: tuple[ir.Stmt, ...], *params: ir.Param, result: t.Type = t.INT) -> str:
    """The C++ text of one function, without what it needs around it."""
    module = ir.Module("python", (ir.Function("f", params, result, body),))
    generated = generator("cpp", "python").generate(module)
    assert not generated.diagnostics
    lines = [line.text for line in generated.lines]
    return "\n".join(lines[next(i for i, line in enumerate(lines) if " f(" in line) :]).strip()


def test_every_rule_names_helpers_that_exist() -> None:
    target = loader.target("cpp")
    text = "".join(a.template for r in target.rules.values() for a in r.alternatives)
    assert {"at", "slice", "words"} <= set(target.helpers)
    assert "@" not in "".join(part for part in text.split("@") if not part)


XS = name("xs", INTS)
APPEND = ir.ExprStmt(ir.Op("list.append", (XS, const(1)), type=t.NONE))

CASES = {
    "a parameter that is only read is a const reference": (
        function((ir.Return(ir.Length(XS, type=t.INT)),), ir.Param("xs", INTS)),
        "std::int64_t f(const std::vector<std::int64_t>& xs) {\n    return std::ssize(xs);\n}",
    ),
    "a parameter that is changed is a reference": (
        function((APPEND,), ir.Param("xs", INTS, mutated=True), result=t.NONE),
        "void f(std::vector<std::int64_t>& xs) {\n    xs.push_back(1);\n}",
    ),
    "a loop over characters has characters": (
        function(
            (
                ir.Declare("n", t.INT, const(0)),
                ir.ForEach(
                    name("c", t.STR),
                    ir.Op("str.chars", (name("s", t.STR),), type=TEXTS),
                    (
                        ir.If(
                            ir.Compare("==", name("c", t.STR), const("a"), type=t.BOOL),
                            (ir.Assign(name("n"), ir.Arith("+", name("n"), const(1), type=t.INT)),),
                        ),
                    ),
                ),
                ir.Return(name("n")),
            ),
            ir.Param("s", t.STR),
        ),
        "std::int64_t f(const std::string& s) {\n    std::int64_t n = 0;\n    for (const char c : s) {\n        if (c == 'a') {\n"
        "            ++n;\n        }\n    }\n    return n;\n}",
    ),
    "an index that can't be negative needs no helper": (
        function(
            (
                ir.ForRange(
                    "i",
                    const(0),
                    ir.Length(XS, type=t.INT),
                    const(1),
                    (ir.Assign(ir.Index(XS, name("i"), type=t.INT), const(0)),),
                ),
            ),
            ir.Param("xs", INTS, mutated=True),
            result=t.NONE,
        ),
        "void f(std::vector<std::int64_t>& xs) {\n    for (std::int64_t i = 0; i < std::ssize(xs); ++i) {\n        xs[i] = 0;\n    }\n}",
    ),
    "an index that may be negative counts from the end": (
        function((ir.Return(ir.Index(XS, name("i"), type=t.INT)),), ir.Param("xs", INTS), ir.Param("i", t.INT)),
        "std::int64_t f(const std::vector<std::int64_t>& xs, std::int64_t i) {\n    return at(xs, i);\n}",
    ),
    "an exchange is std::swap": (
        function(
            (
                ir.Assign(
                    ir.TupleLit((name("a"), name("b")), type=t.Tuple((t.INT, t.INT))),
                    ir.TupleLit((name("b"), name("a")), type=t.Tuple((t.INT, t.INT))),
                ),
                ir.Return(name("a")),
            ),
            ir.Param("a", t.INT, assigned=True),
            ir.Param("b", t.INT, assigned=True),
        ),
        "std::int64_t f(std::int64_t a, std::int64_t b) {\n    std::swap(a, b);\n    return a;\n}",
    ),
    "a product of two unknown numbers is checked": (
        function((ir.Return(ir.Arith("*", name("a"), name("b"), type=t.INT)),), ir.Param("a", t.INT), ir.Param("b", t.INT)),
        "std::int64_t f(std::int64_t a, std::int64_t b) {\n    std::int64_t product;\n"
        '    if (__builtin_mul_overflow(a, b, &product)) throw std::overflow_error("integer overflow");\n    return product;\n}',
    ),
    "whether a number is odd does not depend on its sign": (
        function(
            (
                ir.Return(
                    ir.Compare("==", ir.Mod(name("a"), const(2), type=t.INT), const(1), type=t.BOOL),
                ),
            ),
            ir.Param("a", t.INT),
            result=t.BOOL,
        ),
        "bool f(std::int64_t a) {\n    return a % 2 != 0;\n}",
    ),
    "a comprehension is a loop that fills its variable": (
        function(
            (
                ir.Declare(
                    "ys",
                    INTS,
                    ir.Comp("list", ir.Arith("+", name("x"), const(1), type=t.INT), (ir.Clause(name("x"), XS),), type=INTS),
                ),
                ir.Return(name("ys", INTS)),
            ),
            ir.Param("xs", INTS),
            result=INTS,
        ),
        "std::vector<std::int64_t> f(const std::vector<std::int64_t>& xs) {\n    std::vector<std::int64_t> ys;\n"
        "    for (const std::int64_t x : xs) {\n        ys.push_back(add(x, 1));\n    }\n    return ys;\n}",
    ),
    "an exception is caught by its std:: class": (
        function(
            (
                ir.Try(
                    (ir.Return(ir.Op("int.parse", (name("s", t.STR),), type=t.INT)),),
                    (ir.Handler(("ValueError",), None, (ir.Return(const(0)),)),),
                ),
            ),
            ir.Param("s", t.STR),
        ),
        "std::int64_t f(const std::string& s) {\n    try {\n        return parse_int(s);\n    } catch (const std::invalid_argument&) {\n"
        "        return 0;\n    }\n}",
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_output_reads_like_cpp(text: str, expected: str) -> None:
    assert text == expected


def test_what_shares_a_changing_container_is_a_reference() -> None:
    rows = t.List(INTS)
    text = function(
        (
            ir.Declare("row", INTS, ir.Index(name("rows", rows), const(0), type=INTS), mutable=False),
            ir.ExprStmt(ir.Op("list.append", (name("row", INTS), const(1)), type=t.NONE)),
        ),
        ir.Param("rows", rows, mutated=True),
        result=t.NONE,
    )
    assert "std::vector<std::int64_t>& row = rows.at(0);" in text


def test_an_integer_beyond_64_bits_in_a_narrow_place_is_a_diagnostic() -> None:
    generated = generator("cpp", "python").generate(
        ir.Module("python", (ir.Function("g", (), t.INT, (ir.Return(ir.Const(1 << 70, type=t.INT)),)),))
    )
    assert [d.code for d in generated.diagnostics] == ["bigint"]


BIG = """
def show(a: int, b: int) -> None:
    print(a + b, a - b, a * b, -a)
    print(a // b, a % b, divmod(a, b))
    print(a < b, a == b, max(a, b), abs(a), bool(a), a > 0)
    print(f"{a} {a:,}", [a, b], str(a)[-3:])


def power(base: int, exponent: int) -> int:
    result = 1
    for _ in range(exponent):
        result *= base
    return result


big = power(10, 25)
for a, b in [(big + 7, 3), (-big - 7, 3), (big + 7, -big), (3, big), (-3, big), (-big, -7), (big * big + 1, big - 1), (0, big), (2**64, 2**32)]:
    show(a, b)
print(int("123456789012345678901234567890") + 1, int(" -99999999999999999999 "), 2**100, (2**70) >> 3, 1 << 80)
print(sum([big, big, 1]), big / 4, len(str(power(3, 200))), power(7, 77) % 1000007)
counts = {big: "a", big + 1: "b"}
print(counts[big + 1], sorted([big, 5, -big]))
try:
    print(big // (big - big))
except ZeroDivisionError as error:
    print("error", error)
"""


SHARED = """
def counter(start: int):
    count = start
    seen = []

    def step(by: int) -> int:
        nonlocal count
        count += by
        seen.append(count)
        return count

    def total() -> int:
        return sum(seen)

    return step, total


step, total = counter(10)
again = step
print(step(1), again(5), step(1), total())


class Shape:
    def twin(self):
        return Square(2)

    def area(self) -> int:
        return 0

    def me(self):
        return self


class Square(Shape):
    def __init__(self, side: int):
        self.side = side

    def area(self) -> int:
        return self.side * self.side

    def bigger(self):
        return LARGE


LARGE = Square(9)
print(Shape().twin().area(), Square(3).me().area(), Square(3).bigger().area())


class Point:
    def __init__(self, x: int, y: int):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))


print(len({Point(1, 2), Point(1, 2), Point(2, 1)}))
stock = {"a": 1, "b": 2, "c": 3}
for key in list(stock):
    if stock[key] > 1:
        del stock[key]
print(stock)
rows = [[1, 2], [3, 4]]
for row in rows[::-1]:
    row.pop()
print(rows)
try:
    stock["q"] += 1
except KeyError as error:
    print("missing", error)
try:
    print([1, 2][len(rows) + 3])
except IndexError as error:
    print(error)
print(max([1, 2.5, 2]), sorted([3, 0.5, 2]), sorted([3, 0.5, 2], reverse=True))


def small(n):
    if n > 1:
        raise ValueError(f"{n} is not small")
    return n


try:
    print("numbers", small(0), small(2))
except ValueError as error:
    print(error)


def naturals():
    n = 0
    while True:
        yield n
        n += 1


def first(count, numbers):
    out = []
    for n in numbers:
        if len(out) == count:
            break
        out.append(n)
    return out


print(first(3, naturals()))
"""

#: What the library's own words would not tell: texts, messages and names that the C library has too.
TOLD = """
def item(items: list[int], place: int) -> str:
    try:
        return str(items[place])
    except IndexError as error:
        return str(error)


def letter(text: str, place: int) -> str:
    try:
        return text[place]
    except IndexError as error:
        return str(error)


def changes(items: list[int], place: int) -> list[str]:
    found: list[str] = []
    try:
        items[place] = 1
    except IndexError as error:
        found.append(str(error))
    try:
        found.append(str(items.pop(place)))
    except IndexError as error:
        found.append(str(error))
    try:
        del items[place]
    except IndexError as error:
        found.append(str(error))
    return found


def ldiv(a: float, b: float) -> str:
    return f"{a - b:.2f} {a - b:8.1f} {a - b:e} {a - b:g}"


def llabs(text: str) -> str:
    return text * 2


def lround(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda number: number % 3, reverse=True)


if __name__ == "__main__":
    print(item([1], 3), letter("abc", 5), letter("", -1), letter("abc", -3))
    print(changes([], 0), changes([1], -4), changes([1, 2], 0))
    infinity = float("inf")
    print(ldiv(infinity, infinity), ldiv(1.5, infinity), llabs("ab"), lround([5, 1, 4, 2, 3]))
"""
WITHOUT_HELPERS = """
def remainders(numbers: list[int], size: int) -> list[int]:
    return [n % 7 for n in numbers] + [n % -7 for n in numbers] + [2**size]


def sums(numbers: list[int], shares: list[float], k: int) -> tuple[int, float, float]:
    return sum(numbers), sum(shares), sum(shares[1:3]) / k


def padded(word: str, width: int, fill: str) -> str:
    return word.ljust(width) + word.rjust(width, "*") + word.center(width, fill) + word.zfill(width)


def places(word: str, numbers: list[int]) -> None:
    print(word[::2] + word[1::3], numbers[::2], numbers[5::2], word.isdigit(), not word.isalpha())
    del numbers[len(word) :]
    numbers.insert(9, -1)
    print(numbers, max(numbers), [0] * -2, [7] * len(word))
    numbers[:] = numbers[1:] + [4]
    print(numbers)


def steps(step: int) -> list[int]:
    return list(range(0, 9, step))


def tokens(text: str) -> set[str]:
    for place, c in enumerate(reversed(text)):
        if c in ["+", "-"]:
            print(place, c)
    words = set(text.split())
    words.remove("b")
    return words


def product(numbers: list[int]) -> int:
    out = 1
    for n in numbers:
        out *= n
    return out


def tried(run) -> None:
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__)


print(remainders([-9, 0, 9, -7], 5), sums([1, 2, -4], [0.5, 1.25, 3.0], 2), padded("-a", 5, "."))
places("a1b2", [1, 2, 3, 4, 5, 6])
places("", [3])
tried(lambda: steps(3))
tried(lambda: steps(0))
tried(lambda: sums([], [], 0))
tried(lambda: padded("a", 3, "--"))
print(sorted(tokens("a b\\x1cc-d + a")), sorted({"b", "a"} & {"b"} | {"z"} - {"y"}), {1, 2} <= {1, 2, 3}, {1} >= {1, 2})
tried(lambda: len(tokens("a")))
print(product([10**12, 10**12, -3]))
for line in ["a:1", "b", "c:2:3"]:
    try:
        key, value = line.split(":")
        print(f"{key!r} {value!r}")
    except ValueError:
        print("no pair")
"""


REFUSED = {
    "an element that another list holds too is changed": (
        "def f(rows: list[list[int]]) -> int:\n    kept = [rows[0]]\n    kept[-1][0] = 7\n    return len(kept)\n",
        "alias",
    ),
    "a loop changes the elements of a copy": (
        "def f(rows: list[list[int]]) -> int:\n    for row in rows[1:]:\n        row.append(1)\n    return len(rows)\n",
        "alias",
    ),
    "a pattern that std::regex does not know": (
        "import re\n\n\ndef f(s: str) -> str:\n    return re.sub('(?<!a)b', 'x', s)\n",
        "regex",
    ),
}


@pytest.mark.parametrize(("source", "code"), REFUSED.values(), ids=REFUSED.keys())
def test_what_would_be_another_program_is_refused(source: str, code: str) -> None:
    with Executor() as executor:
        translation = api.translate(source, "cpp", from_="python", executor=executor)
    assert [d.code for d in translation.diagnostics] == [code]


@pytest.mark.parametrize(
    ("returned", "type_", "text"),
    [
        ("n % 60", "int", "(n % 60 + 60) % 60"),
        ("sum(xs)", "int", "std::accumulate(xs.begin(), xs.end(), std::int64_t(0), add)"),
        ("s.isdigit()", "bool", "!s.empty() && std::ranges::all_of(s, ::isdigit)"),
        ("not s.isdigit()", "bool", "s.empty() || !std::ranges::all_of(s, ::isdigit)"),
        (
            'n in [3, 5] and s in ["a", "b"]',
            "bool",
            'std::set<std::int64_t>{3, 5}.contains(n) && std::set<std::string>{"a", "b"}.contains(s)',
        ),
        ("sorted(a)", "list[int]", "std::vector<std::int64_t>(a.begin(), a.end())"),
        ("a <= b", "bool", "std::ranges::includes(b, a)"),
        ("[n] * len(xs)", "list[int]", "std::vector<std::int64_t>(std::ssize(xs), n)"),
        ('f"{s!r}{n!r}"', "str", "quoted(s) + std::to_string(n)"),
    ],
)
def test_the_library_says_it_without_a_helper(returned: str, type_: str, text: str) -> None:
    source = f"def f(n: int, s: str, xs: list[int], a: set[int], b: set[int]) -> {type_}:\n    return {returned}\n"
    with Executor() as executor:
        translation = api.translate(source, "cpp", from_="python", executor=executor)
    assert f"return {text};" in translation.code


def test_arguments_that_change_what_others_read_are_evaluated_before() -> None:
    """Compilers choose the order of arguments; that of what is written between braces and to a stream is C++'s."""
    source = (
        "def mix(a: int, b: int, c: int) -> int:\n    return a * b - c\n\n\n"
        "def f(xs: list[int]) -> int:\n    return mix(xs[0], xs.pop(0), xs[0])\n\n\n"
        "def g(xs: list[int]) -> tuple[int, int]:\n    return xs.pop(0), mix(xs[0], 2, 3)\n"
    )
    with Executor() as executor:
        translation = api.translate(source, "cpp", from_="python", executor=executor)
    first, second = ("const std::int64_t value = xs.at(0);", "const std::int64_t value_2 = take_at(xs, 0);")
    assert f"    {first}\n    {second}\n    return mix(value, value_2, xs.at(0));" in translation.code
    assert "return {take_at(xs, 0), mix(xs.at(0), 2, 3)};" in translation.code


POWERS_AND_BYTES = """
import math


def power(x, y):
    try:
        return str(math.pow(x, y))
    except OverflowError as error:
        return f"overflow {error}"
    except ValueError as error:
        return f"value {error}"


print(power(10.0, 400.0))
print(power(2.0, 3.0))
print(power(-8.0, 1.5))
print(power(0.0, -1.0))
print(power(float("inf"), 2.0), power(0.5, 5000.0))
data = bytes([65, 66]) + b"cd"
print(len(data), data[0], data[-1], list(data), data[1] + 1)
for b in data:
    print(b)
"""


def test_bytes_have_no_text() -> None:
    with Executor() as executor:
        translation = api.translate("print(bytes([1, 2]) + bytes([3]))\n", "cpp", from_="python", executor=executor)
    assert "a value of type bytes has no text in C++ here" in str(translation.diagnostics)


@pytest.mark.slow
@pytest.mark.parametrize(
    "source",
    [POWERS_AND_BYTES, BIG, SHARED, TOLD, WITHOUT_HELPERS],
    ids=[
        "powers out of range and elements of bytes",
        "integers of any size",
        "what is shared, and what handlers tell",
        "what the library would not tell",
        "what the library says without helpers",
    ],
)
def test_programs_print_what_python_prints(source: str) -> None:
    with Executor() as executor:
        toolchain = executor.toolchain("cpp")
        require(toolchain.found, toolchain.why)
        translation = api.translate(source, "cpp", from_="python", executor=executor)
    assert not translation.diagnostics
    assert translation.verification is not None
    assert translation.verification.verdict.name == "AC"
