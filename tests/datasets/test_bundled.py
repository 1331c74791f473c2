"""The bundled suite is what it claims: every source behaves as its tests say, every reference as its source does.

References are run by real compilers: all of a language in one process, their results compared with the source's on the host.
"""

from __future__ import annotations

import ast
import contextlib
import copy
import io
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dragoman.datasets.bundled_suite import REFERENCES, load_bundled
from dragoman.datasets.mutators import SEED_FUZZ, mutate
from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.datasets.values import Policy, difference, from_json, outcome_difference
from tests.support import require

PROBLEMS = load_bundled()
FUNCTIONS = [problem for problem in PROBLEMS if problem.entry]
PROGRAMS = [problem for problem in PROBLEMS if not problem.entry]
REFERRED = [problem for problem in FUNCTIONS if problem.references]
EXACT = Policy(raise_class=True)
#: Generated inputs for each function that has references.
FUZZ = 40


# --- what is in it ----------------------------------------------------------------------------------------------------


def test_size() -> None:
    assert len(FUNCTIONS) >= 45
    assert len(PROGRAMS) >= 15
    assert min(len(problem.tests) for problem in PROBLEMS) >= 5
    assert sum(problem.references.keys() == REFERENCES.keys() for problem in FUNCTIONS) >= 20
    assert all(problem.references.keys() in (REFERENCES.keys(), set()) for problem in PROBLEMS)


def test_files_and_contents_agree() -> None:
    root = Path(__file__).parents[2] / "datasets/bundled"
    ids = {problem.id for problem in PROBLEMS}
    assert len(ids) == len(PROBLEMS)
    assert {path.stem for path in root.glob("python/*.py")} == ids
    assert {path.stem for path in root.glob("tests/*.jsonl")} == ids
    for language, extension in REFERENCES.items():
        assert {path.name for path in (root / language).iterdir()} == {f"{problem.id}.{extension}" for problem in REFERRED}


def test_breadth() -> None:
    raising = [p.id for p in FUNCTIONS if any(isinstance(test.expected, Raised) for test in p.tests)]
    mutating = [p.id for p in FUNCTIONS if any(test.args_after is not None for test in p.tests)]
    typed = [p.id for p in FUNCTIONS if "typed-by-evidence" not in p.tags]
    assert len(raising) >= 8
    assert len(mutating) >= 6
    assert 0.4 <= len(typed) / len(FUNCTIONS) <= 0.6
    wanted = """
        int-division negative-modulo bit-operations pow big-integer float float-format percent-format f-string str slicing negative-index
        negative-step str-methods list dict dict-order set tuple optional nested-data recursion closure comprehension generator sort-key
        stable-sort exception custom-exception try-except class inheritance aliasing mutation default-argument while-else early-return
        grid dynamic-programming heapq bisect collections math-module string-module regex text-parsing
    """
    assert set(wanted.split()) - {tag for problem in PROBLEMS for tag in problem.tags} == set()


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: problem.id)
def test_shape(problem: Problem) -> None:
    assert problem.tags
    assert problem.code.isascii()
    assert sum(test.visible for test in problem.tests) == 3, "three visible tests, the others hidden"
    tree: ast.Module | ast.FunctionDef = ast.parse(problem.code)
    if problem.entry:
        [tree] = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == problem.entry]
        assert (tree.returns is None) == ("typed-by-evidence" in problem.tags)
    docstring = ast.get_docstring(tree)
    assert docstring
    assert "\n" not in docstring


# --- sources ----------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def module_of(problem: Problem, name: str) -> Iterator[ModuleType]:
    module = ModuleType(name)
    before = sys.modules.get(name)
    sys.modules[name] = module  # dataclasses look their module up
    try:
        exec(compile(problem.code, f"{problem.id}.py", "exec"), module.__dict__)
        yield module
    finally:
        del sys.modules[name]
        if before is not None:
            sys.modules[name] = before


@dataclass(frozen=True)
class Call:
    """One call of a problem's entry point and what the Python source makes of it."""

    problem: Problem
    args: tuple[Any, ...]
    outcome: Returned | Raised
    after: tuple[Any, ...]

    def __str__(self) -> str:
        return f"{self.problem.id}{self.args!r}"


def call(problem: Problem, module: ModuleType, args: tuple[Any, ...]) -> Call:
    after = copy.deepcopy(args)
    outcome: Returned | Raised
    try:
        outcome = Returned(copy.deepcopy(getattr(module, problem.id)(*after)))
    except Exception as error:
        outcome = Raised(type(error).__name__, str(error))
    return Call(problem, args, outcome, after)


def evaluate(test: TestCase, module: ModuleType) -> tuple[Any, ...]:
    assert test.args is not None
    return tuple(eval(arg, module.__dict__) for arg in test.args)


@pytest.mark.parametrize("problem", FUNCTIONS, ids=lambda problem: problem.id)
def test_function_behaves_as_its_tests_say(problem: Problem) -> None:
    with module_of(problem, problem.id) as module:
        for test in problem.tests:
            seen = call(problem, module, evaluate(test, module))
            assert test.expected is not None
            worded = isinstance(test.expected, Raised) and test.expected.message != ""
            assert outcome_difference(test.expected, seen.outcome, replace(EXACT, raise_message=worded)) is None, test
            if test.args_after is not None:
                assert difference(test.args_after, seen.after, EXACT) is None, test
            else:
                assert difference(seen.args, seen.after, EXACT) is None, "it changes an argument: say args_after"


@pytest.mark.parametrize("problem", PROGRAMS, ids=lambda problem: problem.id)
def test_program_behaves_as_its_tests_say(problem: Problem, monkeypatch: pytest.MonkeyPatch) -> None:
    for test in problem.tests:
        stdout = io.StringIO()
        monkeypatch.setattr(sys, "stdin", io.StringIO(test.stdin))
        with contextlib.redirect_stdout(stdout), module_of(problem, "__main__"):
            pass
        assert stdout.getvalue() == test.stdout


# --- references -------------------------------------------------------------------------------------------------------


@cache
def calls() -> list[Call]:
    """What every function that has references does on its tests and on generated inputs, by problem and number of arguments.

    The generated inputs are the point: references that were looked at on the given tests only are wrong elsewhere.
    """
    result = []
    for problem in REFERRED:
        with module_of(problem, problem.id) as module:
            given = [evaluate(test, module) for test in problem.tests]
            seen = [call(problem, module, args) for args in (*given, *mutate(given, SEED_FUZZ, FUZZ))]
        # A test knows whether the message is the source's own wording; the interpreter's is nobody's contract.
        worded = {test.expected.name + test.expected.message for test in problem.tests if isinstance(test.expected, Raised)}
        for one in sorted(seen, key=lambda one: len(one.args)):
            raised = one.outcome
            if isinstance(raised, Raised) and raised.name + raised.message not in worded:
                one = replace(one, outcome=Raised(raised.name))
            result.append(one)
    return result


def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def literal(value: Any, empty: str, listing: str, mapping: str, integer: str = "{}", text: str = "{}") -> str:
    """A value as an expression of a language; ``listing`` and ``mapping`` take the comma-separated members."""
    if value is None:
        return empty
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return integer.format(value)
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, str):
        return text.format(json.dumps(value))
    inner = [literal(item, empty, listing, mapping, integer, text) for item in value]
    if isinstance(value, dict):
        values = (literal(item, empty, listing, mapping, integer, text) for item in value.values())
        return mapping.format(", ".join(f"{listing.format(f'{key}, {item}')}" for key, item in zip(inner, values, strict=True)))
    return listing.format(", ".join(inner))


def check(stdout: str, policy: Policy) -> None:
    """Compare one JSON line per call with what the source did."""
    lines = stdout.splitlines()
    assert len(lines) == len(calls())
    wrong = []
    for expected, line in zip(calls(), lines, strict=True):
        record = json.loads(line)
        actual = Raised(*record["raise"]) if "raise" in record else Returned(from_json(record["ok"]))
        worded = isinstance(expected.outcome, Raised) and expected.outcome.message != ""
        found = outcome_difference(expected.outcome, actual, replace(policy, raise_message=worded))
        found = found or difference(list(expected.after), from_json(record["args"]), policy)
        if found:
            wrong.append(f"{expected}: {found}")
    assert not wrong, "\n".join(wrong)


def run(*argv: str, cwd: Path) -> str:
    done = subprocess.run(argv, cwd=cwd, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout


def test_java_references(tmp_path: Path) -> None:
    require("javac")
    sources = []
    for problem in REFERRED:
        path = tmp_path / problem.id / "Solution.java"
        path.parent.mkdir()
        path.write_text(f"package {problem.id};\n{problem.references['java']}")
        sources.append(str(path))
    methods: dict[str, str] = {}
    for number, one in enumerate(calls()):
        args = ", ".join(literal(arg, "null", "list({})", "map({})", "{}L") for arg in one.args)
        line = f'        run("{one.problem.id}.Solution", "{camel(one.problem.id)}", list({args}));\n'
        methods[f"part{number // 50}"] = methods.get(f"part{number // 50}", "") + line
    body = "".join(f"    static void {name}() throws Exception {{\n{lines}    }}\n\n" for name, lines in methods.items())
    main = "".join(f"        {name}();\n" for name in methods)
    (tmp_path / "Main.java").write_text(JAVA_MAIN.replace("// CALLS", body).replace("// PARTS", main))
    run("javac", "-J-XX:TieredStopAtLevel=1", "-proc:none", "-Xlint:all", "-Werror", "Main.java", *sources, cwd=tmp_path)
    check(run("java", "-XX:TieredStopAtLevel=1", "-cp", ".", "Main", cwd=tmp_path), replace(EXACT, tuple_as_list=True))


def test_javascript_references(tmp_path: Path) -> None:
    require("node")
    parts = ['"use strict";\n']
    parts += [
        f"const {problem.id} = (() => {{\n{problem.references['javascript']}\nreturn {camel(problem.id)};\n}})();\n" for problem in REFERRED
    ]
    parts.append(JAVASCRIPT_RUN)
    for one in calls():
        args = ", ".join(literal(arg, "null", "[{}]", "new Map([{}])") for arg in one.args)
        parts.append(f"run({one.problem.id}, [{args}]);\n")
    (tmp_path / "main.js").write_text("".join(parts))
    check(run("node", "main.js", cwd=tmp_path), Policy(tuple_as_list=True, int_as_float=True))


@pytest.mark.slow
def test_cpp_references(tmp_path: Path) -> None:
    require("g++")
    includes: Counter[str] = Counter()
    parts = []
    for problem in REFERRED:
        code = problem.references["cpp"]
        includes.update(re.findall(r"^#include <.*>$", code, re.MULTILINE))
        parts.append(f"namespace {problem.id} {{\n" + re.sub(r"^#include <.*>$", "", code, flags=re.MULTILINE) + "}\n")
    parts.append(CPP_RUN)
    parts.append("int main() {\n")
    for (problem, count), group in groupby(calls(), key=lambda one: (one.problem.id, len(one.args))):
        function = f"{problem}::{problem}"
        slots = "".join(f"slot<{index}, decltype({function})> a{index}; " for index in range(count))
        rows = "".join(
            f"        {{{', '.join(literal(arg, 'std::nullopt', '{{{}}}', '{{{}}}', '{}LL', '{}s') for arg in one.args)}}},\n"
            for one in group
        )
        names = ", ".join(f"in.a{index}" for index in range(count))
        parts.append(f"    struct {problem}{count} {{ {slots}}};\n    for (auto in : std::vector<{problem}{count}>{{\n{rows}    }}) {{\n")
        parts.append(f"        run([&] {{ return {function}({names}); }}, {names});\n    }}\n")
    parts.append("}\n")
    (tmp_path / "main.cpp").write_text("\n".join([*includes, "#include <iostream>", "#include <tuple>", "#include <typeinfo>", *parts]))
    run("g++", "-std=c++17", "-O0", "-Wall", "-Wextra", "-Werror", "-o", "main", "main.cpp", cwd=tmp_path)
    check(run("./main", cwd=tmp_path), replace(EXACT, tuple_as_list=True))


def test_a_wrong_reference_is_found() -> None:
    """The comparison above can fail: one flipped answer among all of them is reported."""
    lines = []
    for one in calls():
        if isinstance(one.outcome, Raised):
            lines.append({"raise": [one.outcome.name, one.outcome.message], "args": plain(one.after)})
        else:
            lines.append({"ok": plain(one.outcome.value), "args": plain(one.after)})
    policy = replace(EXACT, tuple_as_list=True)
    check("\n".join(map(json.dumps, lines)), policy)
    spoiled = next(index for index, one in enumerate(calls()) if one.args == ([1, 2, 3, 4, 5], 2))
    for field, value in (("args", [[1, 2, 3, 4, 5], 2]), ("ok", 3)):
        wrong = [*lines[:spoiled], lines[spoiled] | {field: value}, *lines[spoiled + 1 :]]
        with pytest.raises(AssertionError, match=r"rotate_left\(\[1, 2, 3, 4, 5\], 2\)"):
            check("\n".join(map(json.dumps, wrong)), policy)


def plain(value: Any) -> Any:
    """A value as a reference's driver writes it: lists for tuples, pairs for a dict."""
    if isinstance(value, dict):
        return {"$dict": [[key, plain(item)] for key, item in value.items()]}
    return [plain(item) for item in value] if isinstance(value, (list, tuple)) else value


JAVA_MAIN = r"""
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.*;

public class Main {
    static List<Object> list(Object... items) {
        return new ArrayList<>(Arrays.asList(items));
    }

    static Map<Object, Object> map(Object... pairs) {
        Map<Object, Object> result = new LinkedHashMap<>();
        for (Object pair : pairs) {
            result.put(((List<?>) pair).get(0), ((List<?>) pair).get(1));
        }
        return result;
    }

    static String encode(Object value) throws ReflectiveOperationException {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return String.valueOf(value);
        }
        if (value instanceof String text) {
            return text.chars().mapToObj(ch -> String.format("\\u%04x", ch)).collect(Collectors.joining("", "\"", "\""));
        }
        if (value instanceof Map<?, ?> map) {
            List<Object> pairs = list();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                pairs.add(list(entry.getKey(), entry.getValue()));
            }
            return "{\"$dict\":" + encode(pairs) + "}";
        }
        List<Object> items = list();
        if (value instanceof List<?> list) {
            items.addAll(list);
        } else if (value instanceof long[] numbers) {
            for (long number : numbers) {
                items.add(number);
            }
        } else {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                items.add(component.getAccessor().invoke(value));
            }
        }
        StringJoiner joined = new StringJoiner(",", "[", "]");
        for (Object item : items) {
            joined.add(encode(item));
        }
        return joined.toString();
    }

    static String canonical(Throwable error) {
        return error instanceof ArithmeticException ? "ZeroDivisionError"
            : error instanceof IndexOutOfBoundsException ? "IndexError"
            : error instanceof NoSuchElementException ? "KeyError"
            : error instanceof IllegalArgumentException ? "ValueError"
            : error.getClass().getName();
    }

    static void run(String type, String name, List<Object> args) throws ReflectiveOperationException {
        String end;
        try {
            for (Method method : Class.forName(type).getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == args.size()) {
                    method.setAccessible(true);
                    System.out.println("{\"ok\":" + encode(method.invoke(null, args.toArray())) + ",\"args\":" + encode(args) + "}");
                    return;
                }
            }
            end = list("no such method", name).toString();
        } catch (InvocationTargetException error) {
            Throwable cause = error.getCause();
            end = encode(list(canonical(cause), String.valueOf(cause.getMessage())));
        }
        System.out.println("{\"raise\":" + end + ",\"args\":" + encode(args) + "}");
    }

    // CALLS
    public static void main(String[] args) throws Exception {
// PARTS
    }
}
"""

JAVASCRIPT_RUN = r"""
function plain(value) {
  if (value instanceof Map) {
    return { $dict: [...value].map(plain) };
  }
  return Array.isArray(value) ? value.map(plain) : value;
}

function run(entry, args) {
  let end;
  try {
    end = { ok: plain(entry(...args)) };
  } catch (error) {
    end = { raise: [error.constructor.name, error.message] };
  }
  console.log(JSON.stringify({ ...end, args: plain(args) }));
}
"""

CPP_RUN = r"""
using namespace std::string_literals;

template <class R, class... A>
std::tuple<std::decay_t<A>...> slots(R(A...));
template <std::size_t I, class F>
using slot = std::tuple_element_t<I, decltype(slots(std::declval<F&>()))>;

void encode(bool value) { std::cout << (value ? "true" : "false"); }
void encode(long long value) { std::cout << value; }
void encode(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.17e", value);
    std::cout << text;
}
void encode(const std::string& text) {
    std::cout << '"';
    for (unsigned char ch : text) {
        char code[8];
        std::snprintf(code, sizeof code, "\\u%04x", ch);
        std::cout << code;
    }
    std::cout << '"';
}
template <class T> void encode(const std::optional<T>& value);
template <class A, class B> void encode(const std::pair<A, B>& value);
template <class... T> void encode(const std::tuple<T...>& value);
template <class T> void encode(const std::vector<T>& values);
template <class K, class V> void encode(const std::map<K, V>& values);

template <class T> void encode(const std::optional<T>& value) {
    if (value) {
        encode(*value);
    } else {
        std::cout << "null";
    }
}
template <class... T> void encode(const std::tuple<T...>& value) {
    const char* separator = "[";
    std::apply([&](const auto&... items) { ((std::cout << separator, encode(items), separator = ","), ...); }, value);
    std::cout << "]";
}
template <class A, class B> void encode(const std::pair<A, B>& value) { encode(std::tie(value.first, value.second)); }
template <class C> void encode_items(const C& values) {
    const char* separator = "";
    std::cout << "[";
    for (const auto& value : values) {
        std::cout << separator;
        encode(value);
        separator = ",";
    }
    std::cout << "]";
}
template <class T> void encode(const std::vector<T>& values) { encode_items(values); }
template <class K, class V> void encode(const std::map<K, V>& values) {
    std::cout << "{\"$dict\":";
    encode_items(values);
    std::cout << "}";
}

template <class F, class... A> void run(F function, const A&... args) {
    const auto raised = [](const std::string& name, const char* message) {
        std::cout << "{\"raise\":";
        encode(std::make_tuple(name, std::string(message)));
    };
    try {
        const auto result = function();
        std::cout << "{\"ok\":";
        encode(result);
    } catch (const std::invalid_argument& error) {
        raised("ValueError", error.what());
    } catch (const std::domain_error& error) {
        raised("ZeroDivisionError", error.what());
    } catch (const std::out_of_range& error) {
        raised("IndexError", error.what());
    } catch (const std::exception& error) {
        raised(typeid(error).name(), error.what());
    }
    std::cout << ",\"args\":";
    encode(std::tie(args...));
    std::cout << "}\n";
}
"""
