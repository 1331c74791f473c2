"""Our JSONL format: problems come back as they were written, and every malformed record is named by file, line and field."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.datasets.errors import CodecError, SuiteError
from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.datasets.readers import jsonl
from dragoman.datasets.values import Obj

# Values have their own round-trip test; here it is enough that each kind of encoding occurs.
values = st.sampled_from(
    [None, True, 0, 2**60, 1.0, -0.0, "é\n", "\ud800", [1, [2]], (1,), {3}, {"k": (1,)}, b"\xff", Obj("P", (("x", 1),))]
)
texts = st.text(max_size=20).filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text))
names = st.text(alphabet="abcdefgh_", min_size=1, max_size=8)
inputs = st.lists(values, max_size=2).map(tuple)
outcomes = st.one_of(st.none(), st.builds(Returned, values), st.builds(Raised, names, texts))
common: dict[str, Any] = {"visible": st.booleans(), "kind": st.sampled_from(["given", "fuzz"])}
calls = st.one_of(
    st.builds(TestCase, id=names, inputs=inputs, expected=outcomes, args_after=st.none() | inputs, **common),
    st.builds(TestCase, id=names, args=st.lists(texts, max_size=2).map(tuple), expected=outcomes, **common),
)
programs = st.builds(TestCase, id=names, stdin=texts, stdout=st.none() | texts, **common)


def _problems(entry: st.SearchStrategy[str | None], tests: st.SearchStrategy[TestCase]) -> st.SearchStrategy[Problem]:
    return st.builds(
        Problem,
        id=names,
        suite=names,
        language=st.sampled_from(["python", "java"]),
        code=texts,
        entry=entry,
        tests=st.lists(tests, max_size=3, unique_by=lambda test: test.id).map(tuple),
        references=st.dictionaries(st.sampled_from(["python", "rust", "cpp"]), texts),
        tags=st.lists(names, max_size=2).map(tuple),
        metadata=st.dictionaries(names, st.none() | st.booleans() | st.integers() | texts | st.lists(texts)),
    )


problems = st.lists(_problems(names, calls) | _problems(st.none(), programs), max_size=3, unique_by=lambda problem: problem.id)


@given(problems)
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, suite: list[Problem]) -> None:
    path = tmp_path_factory.mktemp("suite") / "s.jsonl"
    jsonl.save(suite, path)
    loaded = jsonl.load(path)
    assert not loaded.errors
    assert jsonl.dumps(loaded.problems) == path.read_text(encoding="ascii")
    # By their text, since True is equal to 1 and 1 to 1.0.
    assert [repr(problem) for problem in loaded.problems] == [repr(problem) for problem in suite]


CALL: dict[str, Any] = {"id": "p", "language": "python", "code": "def f(x): return x", "entry": "f"}
PROGRAM: dict[str, Any] = {"id": "p", "language": "python", "code": "print(1)"}
GOOD = json.dumps(CALL | {"id": "good"})


def _tests(problem: dict[str, Any], *tests: Any) -> str:
    return json.dumps(problem | {"tests": list(tests)})


def test_defaults(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    lines = [
        _tests(
            CALL | {"language": "Python"},
            {"inputs": [1], "expected": None},
            {"args": ["K"], "raises": {"name": "KeyError"}},
            {"inputs": []},
        ),
        "",
        _tests(PROGRAM | {"id": "q"}, {"stdout": "1\n"}, {"stdin": "x"}),
    ]
    path.write_text("\n".join(lines))
    call, program = jsonl.load(path).problems
    assert (call.suite, call.language, call.entry) == ("mine", "python", "f")
    assert call.tests[0] == TestCase("0", inputs=(1,), expected=Returned(None))
    assert call.tests[1] == TestCase("1", args=("K",), expected=Raised("KeyError"))
    assert call.tests[2] == TestCase("2", inputs=(), expected=None)
    assert program.entry is None
    assert program.tests == (TestCase("0", stdin="", stdout="1\n"), TestCase("1", stdin="x"))
    assert jsonl.load(path, suite="other").problems[0].suite == "other"


def test_gzip(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl.gz"
    path.write_bytes(gzip.compress(GOOD.encode()))
    assert [problem.suite for problem in jsonl.load(path).problems] == ["mine"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "s.jsonl:2: not JSON"),
        ("[]", "s.jsonl:2: should be an object, is a list"),
        (b"\xff{}", "s.jsonl:2: not UTF-8"),
        ('{"id": "p", "id": "q"}', "'id' stands twice"),
        ("{}", "s.jsonl:2: field id: is missing"),
        (json.dumps(CALL | {"id": " "}), "field id: is empty"),
        (json.dumps(CALL | {"id": "good"}), "record good: field id: 'good' stands in this file before"),
        (json.dumps(CALL | {"id": 7}), "record 7: field id: should be a string, is a number"),
        (json.dumps(CALL | {"language": "pyton"}), "field language: 'pyton' is unknown. Did you mean 'python'?"),
        (json.dumps(CALL | {"entry": 1}), "field entry: should be a string, is a number"),
        (json.dumps(CALL | {"refrences": {}}), "field refrences: is not a field of this format. Did you mean 'references'?"),
        (json.dumps(CALL | {"references": {"rst": ""}}), "field references.rst: 'rst' is unknown. Did you mean 'rust'?"),
        (json.dumps(CALL | {"references": {"rust": 1}}), "field references.rust: should be a string"),
        (json.dumps(CALL | {"tags": "x"}), "field tags: should be a list, is a string"),
        (json.dumps(CALL | {"tags": ["x", None]}), "field tags[1]: should be a string, is null"),
        (json.dumps(CALL | {"tests": {}}), "field tests: should be a list, is an object"),
        (_tests(CALL, 1), "field tests[0]: should be an object, is a number"),
        (_tests(CALL, {}), "record p: field tests[0]: needs args or inputs"),
        (_tests(CALL, {"args": [], "inputs": []}), "field tests[0].args: stands beside inputs"),
        (_tests(CALL, {"args": [1]}), "field tests[0].args[0]: should be a string, is a number"),
        (_tests(CALL, {"inputs": 1}), "field tests[0].inputs: should be a list, is a number"),
        (_tests(CALL, {"inputs": [], "expceted": 1}), "field tests[0].expceted: is not a field of this format. Did you mean 'expected'?"),
        (_tests(CALL, {"inputs": [1, {"$tupel": []}]}), "field tests[0].inputs[1]: unknown tag '$tupel'; did you mean '$tuple'?"),
        (_tests(CALL, {"inputs": [], "expected": {"$set": 1}}), "field tests[0].expected: $set needs a list, not 1"),
        (_tests(CALL, {"inputs": [], "expected": 1, "raises": {"name": "E"}}), "field tests[0].raises: stands beside expected"),
        (_tests(CALL, {"inputs": [], "raises": "E"}), "field tests[0].raises: should be an object, is a string"),
        (_tests(CALL, {"inputs": [], "raises": {}}), "field tests[0].raises.name: is missing"),
        (_tests(CALL, {"inputs": [], "stdin": ""}), "field tests[0].stdin: the problem has an entry"),
        (_tests(PROGRAM, {"stdin": "", "expected": 1}), "field tests[0].expected: the problem has no entry"),
        (_tests(PROGRAM, {}), "field tests[0]: needs stdin or stdout"),
        (_tests(CALL, {"inputs": [], "visible": 1}), "field tests[0].visible: should be true or false, is a number"),
        (_tests(CALL, {"inputs": [], "kind": "hidden"}), 'field tests[0].kind: should be "given" or "fuzz"'),
        (_tests(CALL, {"inputs": []}, {"inputs": [], "id": "0"}), "field tests[1].id: '0' is the id of an earlier test"),
    ],
)
def test_a_malformed_record_is_named_and_the_others_load(tmp_path: Path, line: str | bytes, message: str) -> None:
    path = tmp_path / "s.jsonl"
    raw = line if isinstance(line, bytes) else line.encode()
    path.write_bytes(GOOD.encode() + b"\n" + raw + b"\n" + json.dumps(CALL | {"id": "last"}).encode())
    loaded = jsonl.load(path)
    assert [problem.id for problem in loaded.problems] == ["good", "last"]
    [error] = loaded.errors
    assert message in error.message
    assert (error.where, error.line) == (str(path), 2)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [("none.jsonl", None, "no such file"), ("folder", "mkdir", "is a folder"), ("bad.jsonl.gz", b"not gzip", "cannot be read")],
)
def test_an_unreadable_file(tmp_path: Path, name: str, content: bytes | str | None, message: str) -> None:
    path = tmp_path / name
    if content == "mkdir":
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    with pytest.raises(SuiteError, match=message):
        jsonl.load(path)


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text(GOOD)
    bad = Problem("p", "s", "python", "", "f", (TestCase("0", inputs=(object(),)),))
    with pytest.raises(CodecError):
        jsonl.save([bad], path)
    assert path.read_text() == GOOD
    assert [entry.name for entry in tmp_path.iterdir()] == ["s.jsonl"]
