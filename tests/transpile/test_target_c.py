"""C as a target: what the output looks like, what is refused, and that memory is used as it should be."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from dragoman.datasets.bundled_suite import load_bundled
from dragoman.executors.executor import Executor
from dragoman.rules import loader
from dragoman.transpile import api, driver
from dragoman.transpile.frontends.python import FRONTEND
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.base import Generated
from dragoman.transpile.planning import Planner
from dragoman.transpile.translators.rules import RulesTranslator
from tests.support import require
from tests.transpile.test_golden import PROBLEMS
from tests.transpile.test_target_cpp import TOLD


def generated(source: str) -> Generated:
    return generator("c", "python").generate(FRONTEND.parse(source))


def c(source: str) -> str:
    """The C text of a Python function with annotations, without headers, structs and helpers."""
    made = generated(source)
    assert not made.diagnostics, made.diagnostics
    lines = [line.text for line in made.lines if not any(rule.startswith("c:@") for rule in line.rules) and not line.text.startswith("#")]
    return "\n".join(lines).strip() + "\n"


def test_helpers_say_what_they_do() -> None:
    for helper in loader.helpers("c").values():
        assert helper.code.startswith("// "), helper.name
        assert helper.code.count("\n") < 30, helper.name


def test_variables_of_macros_are_no_variables_of_programs() -> None:
    """What a macro declares would hide a variable of that name in its operands."""
    reserved = set(loader.target("c").options["reserved"])
    for helper in loader.helpers("c").values():
        if "\n#define " in helper.code:
            assert set(re.findall(r"\b[a-z]+_\b", helper.code)) <= reserved, helper.name


CASES = {
    "a list is shared by pointer, an index that may be out of range is checked": (
        """
def f(xs: list[int], i: int) -> int:
    xs.append(1)
    total = 0
    for x in xs:
        total += x
    return total + xs[i]
""",
        """
int64_t f(int_list *xs, int64_t i) {
    list_append(xs, 1);
    int64_t total = 0;
    for (int64_t i2 = 0; i2 < xs->length; i2++) {
        int64_t x = xs->items[i2];
        if (__builtin_add_overflow(total, x, &total)) errx(1, "OverflowError: integer overflow");
    }
    if (i >= xs->length || i < -xs->length) {
        errx(1, "IndexError: list index out of range");
    }
    int64_t sum;
    if (__builtin_add_overflow(total, xs->items[i < 0 ? i + xs->length : i], &sum)) errx(1, "OverflowError: integer overflow");
    return sum;
}
""",
    ),
    "an extreme is a loop, parts and padding have short forms": (
        """
def f(words: list[str], n: int) -> str:
    longest = max(words, key=len)
    del words[n:]
    return longest[1::2] + next(iter({w: 1 for w in words})).ljust(n)
""",
        """
const char *f(str_list *words, int64_t n) {
    if (words->length == 0) {
        errx(1, "ValueError: max() arg is an empty sequence");
    }
    const char *longest = words->items[0];
    int64_t rank = (int64_t) strlen(longest);
    for (int64_t i = 1; i < words->length; i++) {
        const char *item = words->items[i];
        int64_t other = (int64_t) strlen(item);
        if (other > rank) {
            longest = item;
            rank = other;
        }
    }
    words->length = clamped(n, words->length);
    int64_t length = (int64_t) strlen(longest);
    char *every = calloc(1, (size_t) length + 1);
    for (int64_t i2 = 1; i2 < length; i2 += 2) every[(i2 - 1) / 2] = longest[i2];
    const char *value = every;
    str_int_map *entries = map_new(str_int_map, str_ascending);
    for (int64_t i2 = 0; i2 < words->length; i2++) {
        const char *w = words->items[i2];
        map_set(entries, w, 1);
    }
    str_list *entries2 = calloc(1, sizeof *entries2);
    for (int64_t i2 = 0; i2 < entries->length; i2++) list_append(entries2, entries->items[i2]->key);
    const char *value_2 = str_format("%-*s", (int) int_max(n, 0), list_first(entries2));
    char *text;
    if (asprintf(&text, "%s%s", value, value_2) < 0) exit(1);
    return text;
}
""",
    ),
    "characters of an ASCII text are chars, texts are formatted by printf": (
        """
def f(text: str) -> str:
    n = 0
    for ch in text:
        if ch == "a" or ch.isdigit():
            n += 1
    return f"{text}: {n}"
""",
        """
const char *f(const char *text) {
    int64_t n = 0;
    for (int64_t i = 0; text[i] != '\\0'; i++) {
        char ch = text[i];
        if (ch == 'a' || isdigit(ch) != 0) {
            n++;
        }
    }
    char *text2;
    if (asprintf(&text2, "%s: %" PRId64, text, n) < 0) exit(1);
    return text2;
}
""",
    ),
    "maps and optionals": (
        """
from typing import Optional

def f(ages: dict[str, int], name: str) -> Optional[int]:
    total = 0
    for key, age in ages.items():
        if key != name:
            total += age // 2
    ages["total"] = total
    return ages.get(name)
""",
        """
optional_int f(str_int_map *ages, const char *name) {
    int64_t total = 0;
    for (int64_t i = 0; i < ages->length; i++) {
        const char *key = ages->items[i]->key;
        int64_t age = ages->items[i]->value;
        if (strcmp(key, name) != 0) {
            if (__builtin_add_overflow(total, floor_div(age, 2), &total)) errx(1, "OverflowError: integer overflow");
        }
    }
    map_set(ages, "total", total);
    return map_get(optional_int, ages, name);
}
""",
    ),
    "operands of macros have a type, and no comma outside of parentheses": (
        """
def f(pairs: list[tuple[int, int]], groups: dict[tuple[int, int], list[int]], flag: bool) -> list[tuple[int, int]]:
    pairs.append((1, 2))
    groups.setdefault((3, 4), []).append(5)
    return (pairs if flag else []) + pairs
""",
        """
int_int_pair_list *f(int_int_pair_list *pairs, int_int_pair_int_list_map *groups, bool flag) {
    list_append(pairs, ((int_int_pair){1, 2}));
    int_int_pair key = (int_int_pair){3, 4};
    if (!map_contains(groups, key)) map_set(groups, key, calloc(1, sizeof(int_list)));
    list_append(map_find(groups, key)->value, 5);
    return list_extend(list_copy((int_int_pair_list *) (flag ? pairs : calloc(1, sizeof(int_int_pair_list)))), pairs);
}
""",
    ),
    "an exception leaves through setjmp, and what the attempt changed is volatile": (
        """
def f(text: str) -> int:
    value = 0
    try:
        value = int(text)
    except ValueError:
        value = -1
    return value
""",
        """
int64_t f(const char *text) {
    volatile int64_t value = 0;
    attempt frame = {.outer = innermost};
    innermost = &frame;
    if (setjmp(frame.place) == 0) {
        value = parse_int(text);
        innermost = frame.outer;
    } else if (strcmp(raised.type, "ValueError") == 0) {
        value = -1;
    } else {
        raise_exception(raised);
    }
    return value;
}
""",
    ),
    "what a test tells of a union or an optional is known until it is assigned": (
        """
def f(x: int | str, y: int | None, again: bool) -> int:
    if not isinstance(x, int):
        return len(x)
    if y is not None:
        if again:
            y = None
        return x + y
    return x + 1
""",
        """
int64_t f(int_or_str x, optional_int y, bool again) {
    if (!(x.tag == int_or_str_holds_int)) {
        return (int64_t) strlen(x.as_str);
    }
    if (y.has) {
        if (again) {
            y = (optional_int){.has = false};
        }
        int64_t sum;
        if (__builtin_add_overflow(x.as_int, optional_int_get(y), &sum)) errx(1, "OverflowError: integer overflow");
        return sum;
    }
    int64_t sum2;
    if (__builtin_add_overflow(x.as_int, 1, &sum2)) errx(1, "OverflowError: integer overflow");
    return sum2;
}
""",
    ),
    "one helper sorts lists of all types, stably where equal items can be told apart": (
        """
def f(names: list[str], sizes: list[float], pairs: list[tuple[int, str]]) -> None:
    names.sort()
    sizes.sort(reverse=True)
    pairs.sort()
""",
        """
void f(str_list *names, float_list *sizes, int_str_pair_list *pairs) {
    list_sort(names, qsort, str_ascending);
    list_sort(sizes, merge_sort, float_descending);
    list_sort(pairs, qsort, int_str_pair_ascending);
}
""",
    ),
    "a function as a value keeps what it captures": (
        """
def f(words: list[str], n: int) -> list[str]:
    return sorted(words, key=lambda word: len(word) % n)
""",
        """
struct f_lambda_context { int64_t n; };

static int64_t f_lambda(void *context, const char *word) {
    struct f_lambda_context *captured = context;
    int64_t n = captured->n;
    return floor_mod((int64_t) strlen(word), n);
}

str_list *f(str_list *words, int64_t n) {
    str_list *ordered = list_copy(words);
    list_sort_by(ordered, ((str_to_int){f_lambda, keep(&(struct f_lambda_context){n}, sizeof(struct f_lambda_context))}), int64_t, int_ascending);
    return ordered;
}
""",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_output(name: str) -> None:
    source, expected = CASES[name]
    assert c(source) == expected.lstrip("\n")


def test_an_operand_with_an_effect_is_evaluated_in_its_order() -> None:
    """C evaluates operands in any order."""
    text = c("def f(xs: list[int]) -> int:\n    return xs.pop() * 2 - xs.pop()\n")
    body = text[text.index("{") :]
    assert [line.strip() for line in body.split("\n")[1:4]] == [
        "int64_t value;",
        'if (__builtin_mul_overflow(list_pop(xs), 2, &value)) errx(1, "OverflowError: integer overflow");',
        "int64_t value_2 = list_pop(xs);",
    ]


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("def f(n: int) -> str:\n    return 'a\\0b'\n", "nul"),
        ("def f(n: int) -> int:\n    return eval('n')\n", "builtin"),
    ],
)
def test_refused(source: str, code: str) -> None:
    made = generated(source)
    assert [d.code for d in made.diagnostics] == [code]


@pytest.mark.slow
def test_messages_formats_and_names_are_those_of_the_source() -> None:
    with Executor() as executor:
        toolchain = executor.toolchain("c")
        require(toolchain.found, toolchain.why)
        translation = api.translate(TOLD, "c", from_="python", executor=executor)
    assert translation.verification is not None
    assert translation.verification.verdict.name == "AC"


#: A float that is made an integer of any size.
BEYOND = """
def scaled(n: int) -> int:
    return int(0.5 * (10**n - 1) - 0.25)

print(scaled(3), scaled(40), scaled(0))
"""


@pytest.mark.slow
def test_a_float_beyond_64_bits_becomes_a_big_integer() -> None:
    with Executor() as executor:
        toolchain = executor.toolchain("c")
        require(toolchain.found, toolchain.why)
        translation = api.translate(BEYOND, "c", from_="python", executor=executor)
    assert translation.verification is not None
    assert translation.verification.verdict.name == "AC"


@pytest.mark.slow
def test_memory_is_used_as_it_should_be(tmp_path: Path) -> None:
    """The golden programs run under the address and undefined-behaviour sanitizers."""
    require("gcc")
    problems = {p.id: p for p in load_bundled()}
    with Executor() as executor:
        planner = Planner(executor)
        translator = RulesTranslator(planner)
        for name in PROBLEMS:
            plan = planner.plan(problems[name])
            code = translator.translate(problems[name], "c").code
            entry = problems[name].entry
            assert plan.module is not None
            assert code is not None
            assert entry is not None
            calls = [driver.TestCall(entry, test.inputs or ()) for test in plan.tests]
            files, main = driver.build_program("c", plan.module, code, calls)
            for path, text in files.items():
                (tmp_path / path).write_text(text, encoding="utf-8")
            flags = ["-std=c17", "-D_GNU_SOURCE", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
            program = str(tmp_path / name)
            subprocess.run(["gcc", *flags, "-o", program, main, "-lm"], cwd=tmp_path, check=True, capture_output=True)
            environment = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0"}
            ran = subprocess.run([program, "nonce", "0", str(len(calls))], env=environment, capture_output=True, text=True, timeout=120)
            assert ran.returncode == 0, ran.stderr
            assert ran.stdout.count("\x1enonce ") == len(calls)


@pytest.mark.parametrize(
    ("returned", "type_", "text"),
    [
        ("n % 60", "int", "return (n % 60 + 60) % 60;"),
        ("n % 2 == 0", "bool", "return n % 2 == 0;"),
        ("n in (3, 5)", "bool", "return n == 3 || n == 5;"),
        ('s in {"a", "bc"}', "bool", 'return strcmp(s, "a") == 0 || strcmp(s, "bc") == 0;'),
        ("str(n).zfill(4)", "str", 'return str_format("%0*" PRId64, (int) 4, n);'),
        ('f"{n:b}"', "str", 'return digits_of(n, 2, "");'),
        ("s.lstrip()", "str", "return s + strspn(s, white_space);"),
        ("int(s)", "int", "errx(1, \"ValueError: invalid literal for int() with base 10: '%s'\", text);"),
    ],
)
def test_what_c_says_itself_needs_no_helper(returned: str, type_: str, text: str) -> None:
    source = f"def f(n: int, s: str) -> {type_}:\n    return {returned}\n"
    assert text in generated(source).code


def test_an_item_known_to_be_there_is_replaced_in_its_place() -> None:
    source = "def f(xs: list[int]) -> None:\n    if xs:\n        xs[-1] = 5\n"
    assert "xs->items[xs->length - 1] = 5;" in generated(source).code


def test_a_list_that_was_just_made_is_not_copied() -> None:
    source = "def f(n: int, xs: list[int]) -> list[int]:\n    return [0] * n + xs\n"
    assert "return list_extend(items, xs);" in generated(source).code
