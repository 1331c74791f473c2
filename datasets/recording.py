"""Turns a check, Python code that asserts things about a candidate, into tests: the calls that the right solution receives.

The check is run with the suite's own solution, in a sandbox that the caller gives, and every call is recorded: the arguments,
what it returned or raised, and the arguments afterwards. So a check may compare with a tolerance, call helpers of its module or draw
random inputs (the generator is seeded): what remains is input and output. A check never calls a candidate differently because
of an earlier answer, or it would have failed for the right solution.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from dragoman.datasets.errors import CodecError, RecordingError
from dragoman.datasets.problem import Raised, Returned, TestCase
from dragoman.datasets.values import from_json, parse_json

#: Most calls kept of one check; what is beyond is counted in the metadata as ``over_limit``. HumanEval's longest has 109.
MAX_CALLS = 200

#: Checks recorded by one process.
_BATCH = 20
_MARK = "\x1e\x1drecorded "
_HERE = Path(__file__).parent


class PythonRunner(Protocol):
    """Runs a Python program in a sandbox."""

    def __call__(self, source: str, /) -> str:
        """What the program wrote to stdout, however it ended."""


@dataclass(frozen=True, slots=True)
class Check:
    """A module, one of its functions, and the text that defines ``check(candidate)`` for it."""

    code: str
    entry: str
    check: str


@dataclass(frozen=True, slots=True)
class Recording:
    """The calls of one check as tests, and what the recorder noticed (``calls``, ``unstable``, ``inexpressible``, ``over_limit``)."""

    tests: tuple[TestCase, ...]
    notes: Mapping[str, int]


def record_checks(checks: Sequence[Check], runner: PythonRunner, slots: int = 1) -> list[Recording | RecordingError]:
    """The calls that each check makes, in order; an error where there is no recording or the check fails on its own module.

    ``runner`` is called from ``slots`` threads. A program records several checks, to save processes; a check that did not come
    back, perhaps because another one ended the program, is then run alone.
    """
    batches = [range(start, min(start + _BATCH, len(checks))) for start in range(0, len(checks), _BATCH)]
    with ThreadPoolExecutor(slots) as pool:
        texts: dict[int, str] = {}
        for found in pool.map(lambda batch: _run(checks, batch, runner), batches):
            texts |= found
        missing = [range(index, index + 1) for index in range(len(checks)) if index not in texts]
        for found in pool.map(lambda batch: _run(checks, batch, runner), missing):
            texts |= found
    return [_recording(check.entry, texts.get(index)) for index, check in enumerate(checks)]


def _run(checks: Sequence[Check], batch: Sequence[int], runner: PythonRunner) -> dict[int, str]:
    parts = [recorder_text()]
    for index in batch:
        check = checks[index]
        arguments = f"encode_value, {check.code!r}, {check.check!r}, {check.entry!r}, {MAX_CALLS}"
        parts.append(f"print({_MARK!r} + '{index} ' + record_check({arguments}), flush=True)")
    lines = [line.removeprefix(_MARK) for line in runner("\n".join(parts)).split("\n") if line.startswith(_MARK)]
    return {int(index): text for index, _, text in (line.partition(" ") for line in lines)}


def _recording(entry: str, text: str | None) -> Recording | RecordingError:
    if text is None:
        return RecordingError(f"recording {entry}: the program ended before its check did")
    try:
        recorded = parse_json(text)
        tests = tuple(_test(str(index), call) for index, call in enumerate(recorded["calls"]))
    except (CodecError, KeyError, TypeError) as error:
        return RecordingError(f"recording {entry}: unreadable: {error}")
    if recorded["error"]:
        return RecordingError(f"recording {entry}: its own check fails: {recorded['error']}")
    return Recording(tests, recorded["notes"])


def recorder_text() -> str:
    """The program text that records, without what is recorded."""
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in ("recorder.py", "prelude.py"))


def _test(id: str, call: Mapping[str, Any]) -> TestCase:
    return TestCase(
        id,
        inputs=tuple(from_json(call["args"])),
        expected=Raised(*call["raise"]) if "raise" in call else Returned(from_json(call["ok"])),
        args_after=tuple(from_json(call["after"])),
    )
