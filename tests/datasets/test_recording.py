"""Checks become tests: what the recorder sees of calls, and the encoder that it carries into the sandbox."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given

from dragoman.datasets import prelude
from dragoman.datasets.errors import RecordingError
from dragoman.datasets.problem import Raised, Returned, TestCase
from dragoman.datasets.recording import MAX_CALLS, Check, Recording, record_checks
from dragoman.datasets.values import encode

from .test_values import values


@given(values)
def test_the_carried_encoder_writes_what_ours_writes(value: Any) -> None:
    if "Obj(" not in repr(value):
        assert prelude.encode_value(value) == encode(value)


class Plain:
    def __init__(self) -> None:
        self.x = 1
        self.next: Any = None


class Slotted:
    __slots__ = ("a", "unset")

    def __init__(self) -> None:
        self.a = (1,)


def test_the_carried_encoder_writes_instances_by_their_fields() -> None:
    assert prelude.encode_value(Plain()) == '{"$obj":["Plain",{"x":1,"next":null}]}'
    assert prelude.encode_value(Slotted()) == '{"$obj":["Slotted",{"a":{"$tuple":[1]}}]}'
    assert prelude.encode_value(10**5000) == encode(10**5000)


@pytest.mark.parametrize("value", [object(), 1j, len, int, iter([]), [lambda: 0]])
def test_the_carried_encoder_refuses_what_is_no_value(value: Any) -> None:
    with pytest.raises(TypeError):
        prelude.encode_value(value)


def run(source: str) -> str:
    # The programs below are this file's own, so they need no sandbox.
    return subprocess.run([sys.executable, "-I", "-"], input=source, capture_output=True, text=True, check=False).stdout


def record(code: str, check: str) -> Recording | RecordingError:
    body = "".join(f"    {line}\n" for line in check.splitlines())
    [recording] = record_checks([Check(code, "f", f"def check(candidate):\n{body}")], run)
    return recording


def recorded(code: str, check: str) -> tuple[TestCase, ...]:
    recording = record(code, check)
    assert isinstance(recording, Recording), recording
    return recording.tests


def test_calls_are_recorded_as_they_were_before_and_after() -> None:
    [test] = recorded("def f(xs, n):\n    xs.append(n)\n    return xs", "assert candidate([1], n=(2,)) == [1, (2,)]")
    assert test == TestCase("0", inputs=([1], (2,)), expected=Returned([1, (2,)]), args_after=([1, (2,)], (2,)))


def test_raises_are_recorded() -> None:
    check = "try:\n    candidate({})\n    assert False\nexcept KeyError:\n    pass"
    [test] = recorded("def f(d):\n    return d['k']", check)
    assert test.expected == Raised("KeyError", "'k'")


def test_tolerances_helpers_and_printing_do_not_matter() -> None:
    code = "def g(x):\n    return x * 3\ndef f(x):\n    print('noise')\n    return x * 0.1"
    tests = recorded(code, "assert abs(candidate(3) - 0.3) < 1e-6\nassert candidate(g(1)) > 0\nprint('more')")
    assert [test.expected for test in tests] == [Returned(3 * 0.1)]


def test_random_inputs_are_the_same_every_time() -> None:
    check = "import random\nfor _ in range(5):\n    x = random.random()\n    assert candidate(x) == x"
    first = recorded("def f(x): return x", check)
    assert len(first) == 5
    assert first == recorded("def f(x): return x", check)


def test_equal_calls_count_once_and_unstable_ones_are_noted() -> None:
    code = "calls = []\ndef f(x):\n    calls.append(x)\n    return len(calls) if x else 0"
    recording = record(code, "candidate(0); candidate(0); candidate(1); candidate(1)")
    assert isinstance(recording, Recording)
    assert [test.inputs for test in recording.tests] == [(0,), (1,)]
    assert recording.notes == {"calls": 4, "inexpressible": 0, "unstable": 1, "over_limit": 0}


def test_what_cannot_be_said_is_counted() -> None:
    recording = record("def f(x): return x", "candidate(len)\ncandidate(1)\nlist(candidate(iter([1])))")
    assert isinstance(recording, Recording)
    assert len(recording.tests) == 1
    assert recording.notes["inexpressible"] == 2


def test_calls_beyond_the_limit_are_counted() -> None:
    recording = record("def f(x): return x", f"for x in range({MAX_CALLS + 7}):\n    candidate(x)")
    assert isinstance(recording, Recording)
    assert len(recording.tests) == MAX_CALLS
    assert recording.notes["over_limit"] == 7


@pytest.mark.parametrize(
    ("code", "check", "says"),
    [
        ("def f(x): return x", "assert candidate(1) == 2", "its own check fails: AssertionError"),
        ("def f(x): return y", "candidate(1)", "NameError"),
        ("def g(x): return x", "candidate(1)", "KeyError: 'f'"),
        ("def f(x:", "candidate(1)", "SyntaxError"),
        ("import os\ndef f(x): os._exit(0)", "candidate(1)", "ended before its check did"),
    ],
)
def test_what_cannot_be_recorded_says_why(code: str, check: str, says: str) -> None:
    recording = record(code, check)
    assert isinstance(recording, RecordingError)
    assert says in recording.message
    assert recording.exit_code == 3


def test_a_check_that_ends_the_process_costs_only_itself() -> None:
    good = Check("def f(x): return x", "f", "def check(candidate):\n    candidate(1)")
    bad = Check("import os\ndef f(x): os._exit(0)", "f", "def check(candidate):\n    candidate(1)")
    programs: list[str] = []

    def counting(source: str) -> str:
        programs.append(source)
        return run(source)

    kinds = [type(recording) for recording in record_checks([good, bad, good], counting)]
    assert kinds == [Recording, RecordingError, Recording]
    assert len(programs) == 3
