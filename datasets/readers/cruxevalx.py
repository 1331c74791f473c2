"""CRUXEval-X (Xu et al. 2024, https://arxiv.org/abs/2408.13001): CRUXEval's functions translated to 19 languages, each with its test.

A folder holds ``<lang>.json``, a list of ``{"id", "code"}``; a record without ``code`` has no translation. ``code`` is the function and
after it a driver that asserts one input and output. Here the driver is cut off, at a text that starts it (``_FORMS``), and what only the
driver needs is taken out: ``<assert.h>`` in C++, the test package and unused imports in Go, unused ``org.javatuples`` in Java.
What then holds no function is no translation: some of the Go and PHP files have none, and "passed" because nothing failed.

Any language may be the source; the others are references. Tests are the input and output that the Python driver asserts. The
references were validated on that one input only; 17 % of the JavaScript ones differ from the source on others.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dragoman.datasets.errors import RecordError, SuiteError
from dragoman.datasets.problem import Problem, Returned, TestCase
from dragoman.datasets.readers.record import Loaded, Record, read_array
from dragoman.rules.errors import did_you_mean

SUITE = "cruxevalx"


def _keep(code: str) -> str:
    return code


def _plain_cpp(code: str) -> str:
    return code.replace("#include<assert.h>\n", "", 1)


def _plain_java(code: str) -> str:
    tuples = r"\b(Unit|Pair|Triplet|Quartet|Quintet|Sextet|Septet|Octet|Ennead|Decade|Tuple)\b"
    body = re.sub(r"^import .*\n", "", code, flags=re.MULTILINE)
    return code if re.search(tuples, body) else re.sub(r"^import org\.javatuples\..*\n", "", code, flags=re.MULTILINE)


def _plain_go(code: str) -> str:
    code = code.replace("package f_test\n", "package main\n", 1).replace('    "testing"\n', "", 1)
    if "fmt." not in code:
        code = code.replace('    "fmt"\n', "", 1)
    return re.sub(r"import \(\s*\)\n+", "", code)


@dataclass(frozen=True, slots=True)
class _Form:
    """Where a language's driver begins, what closes the text before it, what else to take out, and what defines the function."""

    file: str
    driver: str
    function: str
    close: str = ""
    plain: Callable[[str], str] = _keep
    entry: str = "f"


_FORMS = {
    "python": _Form("py", "\ndef check(candidate):", r"^def f\("),
    "cpp": _Form("cpp", "\nint main() {\n    auto candidate = f;", r"\bf\(", plain=_plain_cpp),
    "csharp": _Form("cs", "    public static void Main(string[] args) {\n    Debug.Assert", r"\bF\(", "}\n", entry="F"),
    "d": _Form("d", "unittest\n{\n    alias candidate = f;", r"\bf\("),
    "go": _Form("go", "func TestF(t *testing.T) {\n", r"^func f\(", plain=_plain_go),
    "java": _Form("java", "    public static void main(String[] args) {\n    assert", r"\bf\(", "}\n", _plain_java),
    "julia": _Form("jl", "using Test\n\n@testset begin", r"\bf\("),
    "javascript": _Form("js", "const assert = require('node:assert');\n\n\nfunction test() {", r"\bf\b"),
    "lua": _Form("lua", "lu = require('luaunit')\n", r"\bf\b"),
    "php": _Form("php", "function candidate(...$args) {", r"function f\("),
    "perl": _Form("pl", "use Test::Deep;\n", r"sub f\b"),
    "r": _Form("r", "test_humaneval <- function() {", r"\bf\s*(<-|=)"),
    "ruby": _Form("rb", "require 'test/unit'\nclass TestHumanEval", r"def f\b"),
    "racket": _Form("rkt", "(require rackunit)\n\n(define (test-humaneval)", r"\(define \(?f\b"),
    "rust": _Form("rs", "fn main() {\n    let candidate = f;", r"fn f\b"),
    "scala": _Form("scala", "    def main(args: Array[String]) = {\n    assert", r"def f\b", "}\n"),
    "bash": _Form("sh", 'candidate() {\n    f "$@"\n}', r"\bf\s*\(\)"),
    "swift": _Form("swift", "\nfunc ==(left: [(Int, Int)], right: [(Int, Int)])", r"func f\b"),
    "typescript": _Form("ts", "declare var require: any;\nconst assert = require", r"\bf\b"),
}
LANGUAGES = tuple(_FORMS)


def load(folder: str | Path, source: str = "python") -> Loaded:
    """The problems with translations in ``source`` as code and those in the other languages as references.

    Raises:
        SuiteError: no such language, no such folder, or no file for the source or for Python (the tests) in it.
    """
    folder = Path(folder)
    if source not in _FORMS:
        raise SuiteError(f"CRUXEval-X has no programs in '{source}'.{did_you_mean(source, _FORMS)} Known: {', '.join(_FORMS)}")
    errors: list[RecordError] = []
    modules: dict[str, dict[int, str]] = {}
    tests: dict[int, TestCase] = {}
    for language, form in _FORMS.items():
        path = folder / f"{form.file}.json"
        if not path.exists() and language not in (source, "python"):
            continue
        modules[language] = {}
        for record in read_array(path):
            try:
                if isinstance(record, RecordError):
                    raise record
                if "code" in record.data:
                    number = record.get("id", int)
                    modules[language][number] = _module(record, form)
                    if language == "python":
                        tests[number] = _test(record)
            except RecordError as error:
                errors.append(error)
    problems = [
        Problem(
            id=f"sample_{number}",
            suite=SUITE,
            language=source,
            code=code,
            entry=_FORMS[source].entry,
            tests=(tests[number],) if number in tests else (),
            references={language: found[number] for language, found in modules.items() if language != source and number in found},
        )
        for number, code in modules[source].items()
    ]
    return Loaded(tuple(problems), tuple(errors))


def _module(record: Record, form: _Form) -> str:
    code = record.get("code", str)
    # The last one: the function itself may well hold such a text.
    body, driver, _ = code.rpartition(form.driver)
    if not driver:
        raise record.error("code", f"has no driver; it should begin with {form.driver.strip().splitlines()[0]!r}")
    body = form.plain(body.rstrip() + "\n" + form.close)
    if not re.search(form.function, body, re.MULTILINE):
        raise record.error("code", f"holds no function '{form.entry}', so it is no translation")
    return body


def _test(record: Record) -> TestCase:
    for node in ast.walk(ast.parse(record.get("code", str))):
        match node:
            case ast.Assert(test=ast.Compare(left=ast.Call(func=ast.Name(id="candidate"), args=args), comparators=[expected])):
                try:
                    return TestCase("0", inputs=tuple(map(ast.literal_eval, args)), expected=Returned(ast.literal_eval(expected)))
                except ValueError:
                    raise record.error("code", "its driver asserts something other than literals") from None
    raise record.error("code", "its driver asserts no call of candidate")
