"""Running: what is asked for is done once, gaps are filled, and whatever ends a run early loses only the work in flight."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from dragoman.datasets.problem import Problem
from dragoman.eval.config import RunConfig
from dragoman.eval.errors import ConfigError
from dragoman.eval.metrics.scoring import summary
from dragoman.eval.runner import Outcome, Spent, resolve_targets, run, run_spec
from dragoman.eval.store import Store
from dragoman.eval.workers import Workers
from dragoman.executors.toolchain import Toolchain
from dragoman.transpile.protocol import Attempt
from tests.eval.build import attempts_of, everything, finished, problem_of
from tests.support import INTERRUPTIBLE, ROOT


class FakeParts:
    """A suite of doubles and a translator that answers from a table: problem → chain, for every target."""

    def __init__(self, table: Mapping[str, str], missing: Sequence[str] = (), slow: float = 0.0) -> None:
        self.table = table
        self.missing = missing
        self.slow = slow
        self.made: list[tuple[str, str, int]] = []

    def problems(self) -> Sequence[Problem]:
        return [problem_of(name) for name in self.table]

    def targets(self) -> Sequence[str]:
        return ["java", "python", "rust"]

    def toolchain(self, language: str) -> Toolchain:
        found = language not in self.missing
        return Toolchain(language, found, "1.0" if found else "", "" if found else f"no {language} here")

    def untestable(self, problem: Problem) -> str | None:
        return "its own source fails" if self.table[problem.id] == "-" else None

    def chain(self, problem: Problem, target: str, sample: int) -> Sequence[Attempt]:
        self.made.append((problem.id, target, sample))
        time.sleep(self.slow)
        return attempts_of(self.table[problem.id], problem, target)

    def workers(self) -> int:
        return 3


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(f"sqlite:///{tmp_path}/results.sqlite") as store:
        yield store


def config_of(**about: Any) -> RunConfig:
    defaults: dict[str, Any] = {
        "suite": {"name": "doubles"},
        "translator": {"name": "fake"},
        "pair": {"source": "python", "targets": "all"},
        "store": {"url": "x"},
        "rounds": 2,
    }
    return RunConfig.from_mapping({**defaults, **about})


def go(store: Store, parts: FakeParts, **about: Any) -> Outcome:
    return run(config_of(**about), parts, store, quiet=True)


def test_a_run_is_the_sum_of_its_cells(store: Store) -> None:
    outcome = go(store, FakeParts({"a": "AC", "b": "WA AC", "c": "NC CE WA"}))
    assert [cell.pair for cell in outcome.cells] == ["python-java", "python-rust"]
    for cell in outcome.cells:
        found = summary(cell)
        assert (found["n"], found["dsr@0"], found["dsr@1"], found["ca"]) == (3, 1 / 3, 2 / 3, 1 / 3)
    assert outcome.stopped is None
    assert (outcome.run.translator, outcome.run.suite) == ("fake", "doubles")
    assert outcome.run.host["cores"] >= 1


def test_the_same_command_again_does_nothing_and_says_the_same(store: Store) -> None:
    table = {"a": "AC", "b": "WA AC"}
    first, again = FakeParts(table), FakeParts(table)
    before = go(store, first)
    after = go(store, again)
    assert len(first.made) == 4
    assert again.made == []
    assert list(map(summary, after.cells)) == list(map(summary, before.cells))


def test_asking_for_another_target_or_trying_again_after_a_failure_of_the_machine_fills_only_the_gaps(store: Store) -> None:
    go(store, FakeParts({"a": "AC", "b": "IE"}), pair={"source": "python", "targets": ["java"]})
    parts = FakeParts({"a": "AC", "b": "WA"})
    outcome = go(store, parts)
    assert sorted(parts.made) == [("a", "rust", 0), ("b", "java", 0), ("b", "rust", 0)]
    assert [summary(cell)["dsr@0"] for cell in outcome.cells] == [0.5, 0.5]
    assert len(store.runs()) == 1


def test_what_determines_results_makes_another_run(store: Store) -> None:
    problems = FakeParts({"a": "AC"}).problems()
    key = run_spec(config_of(), problems).key
    for same in (
        {"store": {"url": "y"}},
        {"executor": {"slots": 7}},
        {"report": {"out": "z"}},
        {"pair": {"source": "python", "targets": ["java"]}},
    ):
        assert run_spec(config_of(**same), problems).key == key, same
    for other in (
        {"seed": 1},
        {"rounds": 3},
        {"samples": 2},
        {"verify": {"fuzz": 5}},
        {"feedback": "visible"},
        {"translator": {"name": "x"}},
    ):
        assert run_spec(config_of(**other), problems).key != key, other
    assert run_spec(config_of(), [problem_of("b")]).key != key


def test_a_translation_file_counts_by_its_content(tmp_path: Path) -> None:
    problems = FakeParts({"a": "AC"}).problems()

    def key(name: str) -> str:
        return run_spec(config_of(translator={"name": "file", "path": str(tmp_path / name)}), problems).key

    for name, text in (("one", "x"), ("same", "x"), ("other", "y")):
        (tmp_path / name).write_text(text)
    assert key("one") == key("same")
    assert key("one") != key("other")


def test_a_missing_toolchain_is_a_skip_with_its_reason(store: Store) -> None:
    parts = FakeParts({"a": "AC"}, missing=["rust"])
    java, rust = go(store, parts).cells
    assert summary(java)["dsr@0"] == 1.0
    assert (summary(rust)["skipped"], summary(rust)["skip_reason"], rust.pending) == (1, "no rust here", 0)
    assert {made[1] for made in parts.made} == {"java"}
    outcome = go(store, FakeParts({"a": "AC"}))  # somebody installed it
    assert [cell.skipped for cell in outcome.cells] == [None, None]


def test_a_problem_that_cannot_be_scored_is_left_out_for_everybody_and_shown(store: Store) -> None:
    parts = FakeParts({"a": "AC", "b": "-"})
    java, _ = go(store, parts).cells
    found = summary(java)
    assert (found["n"], found["excluded"], found["pending"], found["dsr@0"]) == (1, 1, 0, 1.0)
    assert store.excluded(1) == {"b": "its own source fails"}
    assert not [made for made in parts.made if made[0] == "b"]


def test_samples_are_chains(store: Store) -> None:
    outcome = go(store, FakeParts({"a": "AC", "b": "WA AC"}), samples=3)
    found = summary(outcome.cells[0])
    assert (found["pass@1"], found["pass@3"], found["solve@(3,2)"]) == (0.5, 0.5, 1.0)


def test_a_budget_stops_a_run_cleanly_and_a_larger_one_goes_on(store: Store) -> None:
    table = {f"p{i}": "AC" for i in range(20)}  # an attempt costs 110 tokens
    outcome = go(store, FakeParts(table), budget={"tokens": 500})
    assert outcome.stopped is not None
    assert outcome.stopped.startswith("budget.tokens=500 is used up")
    assert store.spent(1)[0] == 550
    assert sum(summary(cell)["pending"] for cell in outcome.cells) == 35
    again = FakeParts(table)
    assert go(store, again, budget={"tokens": 500}).stopped
    assert again.made == []
    assert go(store, FakeParts(table), budget={"tokens": 10_000}).stopped is None
    assert len(everything(store.url)["attempt"]) == 40


def test_money_and_time_are_budgets_as_well() -> None:
    chain = attempts_of("WA AC", problem_of())
    money = Spent(config_of(budget={"cost": 0.003}).budget)
    money.add(chain)
    assert money.up() is None
    money.add(chain)
    assert money.up() == "budget.cost=0.003 is used up (0.0040 US dollars)"
    assert Spent(config_of(budget={"wall_s": 1e-9}).budget).up() == "budget.wall_s=1e-09 is used up"


BAD = [
    ({"pair": {"source": "python", "targets": ["jav"]}}, "cannot translate to 'jav'. Did you mean 'java'? Known: java, python, rust."),
    ({"pair": {"source": "python", "targets": []}}, "pair.targets is empty"),
    ({"pair": {"source": "java", "targets": "all"}}, "suite doubles has problems in python only; pair.source is java"),
]


@pytest.mark.parametrize(("about", "message"), BAD)
def test_requests_without_an_answer(store: Store, about: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        go(store, FakeParts({"a": "AC"}), **about)
    assert message in caught.value.message
    assert store.runs() == []


@pytest.mark.parametrize(
    ("source", "targets", "wanted"),
    [("java", "all", ["python", "rust"]), ("java", ["java"], ["java"]), ("python", "all", ["java", "rust"])],
)
def test_a_language_is_its_own_target_where_it_is_named(source: str, targets: Any, wanted: list[str]) -> None:
    config = config_of(pair={"source": source, "targets": targets})
    assert list(resolve_targets(config, FakeParts({}))) == wanted


RUNNER = """
    import sys
    import dragoman.eval.runner
    dragoman.eval.runner.code_version = lambda: "fixed"  # somebody may be editing the code while this runs
    from dragoman.eval.store import Store
    from tests.eval.test_runner import FakeParts, go

    with Store(sys.argv[1]) as store:
        go(store, FakeParts({f"p{i:02}": "CE WA AC" for i in range(15)}, slow=0.05))
"""


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_is_cut_goes_on_where_it_stopped(tmp_path: Path, number: signal.Signals) -> None:
    def start(name: str) -> subprocess.Popen[bytes]:
        command = [*INTERRUPTIBLE, sys.executable, "-c", textwrap.dedent(RUNNER), f"sqlite:///{tmp_path}/{name}"]
        return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)

    assert start("whole").wait() == 0
    process = start("cut")
    while not finished(tmp_path / "cut"):
        time.sleep(0.02)
        assert process.poll() is None
    os.kill(process.pid, number)
    assert process.wait(timeout=20) != 0
    found = finished(tmp_path / "cut")
    assert 0 < len(found) < 90
    assert len(found) % 3 == 0
    assert start("cut").wait() == 0
    assert everything(f"{tmp_path}/cut") == everything(f"{tmp_path}/whole")


def test_workers_do_every_item_once_in_order_of_completion() -> None:
    late = threading.Event()

    def double(x: int) -> int:
        if x == 0:
            late.wait(5)
        elif x == 9:
            late.set()
        return 2 * x

    found = list(Workers(double, range(10), 2))
    assert sorted(found) == [(x, 2 * x) for x in range(10)]
    assert found[0][0] != 0
    assert list(Workers(double, [], 2)) == []


def test_workers_raise_where_the_results_are_read_and_begin_nothing_after_that() -> None:
    begun: list[int] = []

    def fail(x: int) -> int:
        begun.append(x)
        if x == 3:
            raise KeyError("three")
        return x

    with pytest.raises(KeyError, match="three"):
        list(Workers(fail, range(100_000), 1))
    count = len(begun)
    assert count < 100_000
    time.sleep(0.05)
    assert len(begun) <= count + 1, "only what the one worker had in hand may still begin"


def test_workers_stop_when_nobody_listens_any_more() -> None:
    begun: list[int] = []

    def slow(x: int) -> int:
        begun.append(x)
        time.sleep(0.01)
        return x

    for _ in Workers(slow, range(1000), 2):
        break
    time.sleep(0.1)
    count = len(begun)
    time.sleep(0.1)
    assert len(begun) == count < 100
