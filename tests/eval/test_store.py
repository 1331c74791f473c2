"""The results store: what is written comes back, verdicts follow from evidence, and nothing is lost or doubled."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from dragoman.eval.errors import NoSuchRun, StoreError
from dragoman.eval.metrics.scoring import summary
from dragoman.eval.store import Item, Store, schema
from dragoman.eval.store.engine import connect
from dragoman.eval.store.verdicts import fuzz_verdict, given_verdict
from dragoman.executors.outcome import Verdict
from tests.eval.build import attempts_of, everything, problem_of, spec_of, stored
from tests.support import ROOT


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/results.sqlite"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with Store(url) as store:
        yield store


def check_round_trip(store: Store) -> None:
    problem = problem_of("odd \ud800 name \x00")
    run = store.begin(spec_of(config={"rounds": 2}), [problem], {"java": None, "rust": "no toolchain for rust"})
    chain = attempts_of("CE WA[AC,WA] AC~AC", problem, code="weird \x00 \ud800 \x1ejson: ünïcödé")
    assert store.save(run, problem, "java", "rules", 0, chain)
    found = store.attempts(run)
    assert [(row.round, row.verdict, row.fuzz_verdict) for row in found] == [(0, "CE", None), (1, "WA", None), (2, "AC", "AC")]
    assert [row.code for row in found] == [attempt.candidate.code for attempt in chain]
    assert [row.parent_id for row in found] == [None, found[0].id, found[1].id]
    assert [row.feedback for row in found] == [None, "blind", "blind"]
    assert found[0].cause == "error"
    assert found[0].compiler == "line 1: error"
    assert found[0].rules == {"int.mul": "int * int wraps"}
    assert [seen.verdict for seen in found[1].observations] == ["AC", "WA"]
    assert {seen.execution_id for seen in found[1].observations} == {found[1].executions[1].id}
    assert found[1].executions[0].limits["memory"] == 512 * 2**20
    assert found[0].problem.name == problem.id
    assert [(chain.language, chain.version) for chain in store.toolchains(run)] == [("java", "1.0")]
    java, rust = store.cells(store.select_runs())
    assert (java.skipped, rust.skipped) == (None, "no toolchain for rust")
    assert [step.verdict.value for step in java.chains[problem.id][0].rounds] == ["CE", "WA", "AC"]


def test_round_trip(store: Store) -> None:
    check_round_trip(store)


def test_round_trip_postgres(postgres_url: str) -> None:
    with Store(postgres_url) as store:
        check_round_trip(store)
    with Store(postgres_url.replace("+psycopg", "")) as store:  # the short form of the URL
        assert len(store.runs()) == 1


GIVEN = [
    # no candidate, cause, infrastructure, tests, verdict
    ("refusal", None, None, [], Verdict.NC),
    ("refusal", None, None, [Verdict.NC, Verdict.NC], Verdict.NC),
    ("no answer", None, "the server is down", [], Verdict.IE),
    (None, "error", None, [], Verdict.CE),
    (None, "error", "no box", [], Verdict.IE),  # the compiler's box failed
    (None, "error", "no box", [Verdict.IE, Verdict.IE], Verdict.IE),
    (None, "no such function", None, [Verdict.NC], Verdict.NC),  # it cannot be called
    (None, None, None, [Verdict.AC, Verdict.AC], Verdict.AC),
    (None, None, None, [Verdict.AC, Verdict.RE, Verdict.WA], Verdict.RE),
    (None, None, "no box", [], Verdict.IE),
    (None, None, "no box", [Verdict.AC], Verdict.AC),  # tried again
    (None, None, None, [Verdict.WA, Verdict.IE], Verdict.IE),
    (None, None, None, [], Verdict.IE),  # nothing observed is never a pass
]


@pytest.mark.parametrize(("nc", "cause", "infra", "tests", "verdict"), GIVEN)
def test_verdict_from_evidence(nc: str | None, cause: str | None, infra: str | None, tests: list[Verdict], verdict: Verdict) -> None:
    assert given_verdict(nc, cause, infra, tests) is verdict


def test_fuzz_verdict_from_evidence() -> None:
    assert fuzz_verdict([]) is None
    assert fuzz_verdict([Verdict.AC, Verdict.TLE]) is Verdict.TLE
    assert fuzz_verdict([Verdict.WA, Verdict.IE]) is Verdict.IE


def test_stored_verdicts_can_be_derived_again_from_stored_evidence(store: Store) -> None:
    words = ["AC", "AC~AC", "AC~WA", "WA[AC,WA]", "RE", "TLE", "MLE", "CE", "NC", "IE", "CE WA AC"]
    run = stored(store, {"java": {f"p{i}": [word] for i, word in enumerate(words)}}, tests=2)
    rows = store.attempts(run)
    assert len(rows) == 13
    for row in rows:
        given = [Verdict(seen.verdict) for seen in row.observations if seen.kind == "given"]
        fuzz = [Verdict(seen.verdict) for seen in row.observations if seen.kind == "fuzz"]
        assert row.verdict == given_verdict(row.nc, row.cause, row.infra, given)
        assert row.fuzz_verdict == fuzz_verdict(fuzz)


def test_an_item_is_written_once(store: Store, url: str) -> None:
    problem = problem_of()
    run = store.begin(spec_of(), [problem], {"java": None})
    assert store.save(run, problem, "java", "rules", 0, attempts_of("WA", problem))
    before = everything(url)
    assert not store.save(run, problem, "java", "rules", 0, attempts_of("AC", problem))
    assert everything(url) == before
    assert store.done(run) == {Item("p", "java", 0)}


def test_an_item_that_the_machine_spoilt_is_a_gap_and_is_replaced(store: Store, url: str) -> None:
    problem = problem_of()
    run = store.begin(spec_of(), [problem], {"java": None})
    store.save(run, problem, "java", "rules", 0, attempts_of("WA IE", problem))
    assert store.done(run) == set()
    assert store.save(run, problem, "java", "rules", 0, attempts_of("WA AC", problem))
    assert store.done(run) == {Item("p", "java", 0)}
    assert [row[5] for row in everything(url)["attempt"]] == ["WA", "AC"]
    assert len(everything(url)["execution"]) == 4  # nothing of the old chain is left


def test_a_chain_that_cannot_be_written_leaves_nothing(store: Store, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = problem_of()
    run = store.begin(spec_of(), [problem], {"java": None})
    monkeypatch.setattr("dragoman.eval.store.store.link", lambda _: 1 / 0)  # after the rows were sent
    with pytest.raises(ZeroDivisionError):
        store.save(run, problem, "java", "rules", 0, attempts_of("WA AC", problem))
    assert everything(url)["attempt"] == everything(url)["observation"] == []


def test_rows_that_contradict_each_other_are_an_error_and_not_another_process(store: Store, tmp_path: Path) -> None:
    problem = problem_of()
    run = store.begin(spec_of(), [problem], {"java": None})
    store.save(run, problem, "java", "rules", 0, attempts_of("WA", problem))
    with sqlite3.connect(tmp_path / "results.sqlite") as connection:
        connection.execute("DELETE FROM attempt")  # by a tool that knows no foreign keys: its observations stay
    with pytest.raises(StoreError, match="UNIQUE constraint failed"):
        store.save(run, problem, "java", "rules", 0, attempts_of("WA", problem))


def test_the_same_run_is_found_again(store: Store) -> None:
    problems = [problem_of("a"), problem_of("b")]
    first = store.begin(spec_of("k1"), problems, {"java": None, "rust": "none here"})
    assert store.begin(spec_of("k1"), problems, {"java": None, "rust": None}) == first
    assert [cell.skipped for cell in store.cells(store.select_runs())] == [None, None]  # the toolchain came
    assert store.begin(spec_of("k2"), problems, {"java": None}) != first
    assert store.begin(spec_of("k3", config_key="k1"), problems, {"java": None}) != first
    assert [info.key for info in store.select_runs()] == ["k2", "k3"]  # the newest of each configuration
    assert [info.key for info in store.select_runs(first)] == ["k1"]


def test_no_such_run(store: Store) -> None:
    with pytest.raises(NoSuchRun, match="holds no run yet"):
        store.select_runs()
    stored(store, {"java": {"p": ["AC"]}})
    with pytest.raises(NoSuchRun, match=r"holds no run '7'; it holds 1 \(rules on doubles\)"):
        store.select_runs(7)
    assert store.select_runs("kkkk")[0].id == 1


WRITER = """
    import sys
    from dragoman.eval.store import Store
    from tests.eval.build import attempts_of, problem_of, spec_of

    url, count, offset = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    problems = [problem_of(f"p{i:03}") for i in range(count)]
    with Store(url) as store:
        run = store.begin(spec_of(), problems, {"java": None, "rust": None})
        done = store.done(run)
        for problem in problems[offset:] + problems[:offset]:
            for target in ("java", "rust"):
                if (problem.id, target) not in {(item.problem, item.target) for item in done}:
                    store.save(run, problem, target, "rules", 0, attempts_of("CE WA AC~AC", problem, target))
                    print(problem.id, flush=True)
"""


def writer(url: str, count: int, offset: int = 0) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(WRITER), url, str(count), str(offset)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


@pytest.mark.slow
def test_kill_9_leaves_whole_items_and_the_same_command_fills_the_gaps(tmp_path: Path) -> None:
    whole, cut = f"sqlite:///{tmp_path}/whole.sqlite", f"sqlite:///{tmp_path}/cut.sqlite"
    assert writer(whole, 40).wait() == 0
    for seen in (7, 25):
        process = writer(cut, 40)
        assert process.stdout is not None
        for _ in range(seen):
            process.stdout.readline()
        time.sleep(0.003)  # somewhere within the next item
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        rounds = {row[:3] for row in everything(cut)["attempt"]}
        assert 7 <= len(rounds) < 80
        assert len(everything(cut)["attempt"]) == 3 * len(rounds)
    assert writer(cut, 40).wait() == 0
    assert everything(cut) == everything(whole)


def check_many_processes(url: str) -> None:
    processes = [writer(url, 12, offset) for offset in (0, 3, 6, 9)]
    assert [process.wait() for process in processes] == [0, 0, 0, 0]
    rows = everything(url)
    assert len(rows["problem"]) == 12
    assert len(rows["attempt"]) == len(set(rows["attempt"])) == 12 * 2 * 3


@pytest.mark.slow
def test_many_processes_on_a_new_file(url: str) -> None:
    check_many_processes(url)


@pytest.mark.slow
def test_many_processes_on_postgres(postgres_url: str) -> None:
    check_many_processes(postgres_url)


def test_many_threads(store: Store, url: str) -> None:
    problems = [problem_of(f"p{i}") for i in range(24)]
    run = store.begin(spec_of(), problems, {"java": None})

    def work(mine: list[int]) -> None:
        for i in mine:
            store.save(run, problems[i], "java", "rules", 0, attempts_of("WA AC", problems[i]))

    threads = [threading.Thread(target=work, args=([*range(start, 24, 2), *range(start, 24, 3)],)) for start in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(everything(url)["attempt"]) == 48


def test_metrics_of_attempts_and_pairs(store: Store) -> None:
    run = stored(store, {"java": {"p": ["WA AC"], "q": ["NC"]}})
    todo = store.unmeasured(run, "bleu")
    assert [(target, code) for _, target, code, _ in todo] == [("java", "candidate p 0\n"), ("java", "candidate p 1\n"), ("java", None)]
    store.save_attempt_metrics(run, {todo[0][0]: {"bleu": 12.5}, todo[1][0]: {"bleu": None}}, {"bleu": {"signature": "s"}})
    assert [row[0] for row in store.unmeasured(run, "bleu")] == [todo[2][0]]
    (cell,) = store.cells(store.select_runs())
    assert [step.text for step in cell.chains["p"][0].rounds] == [{"bleu": 12.5}, {"bleu": None}]
    for value in (0.25, 0.75):
        store.save_metrics(run, "python-java", [{"name": "dsr@0", "value": value, "low": 0.1, "high": 0.9, "n": 2, "detail": {}}])
    with sa.orm.Session(connect(store.url)) as session:
        assert session.scalars(sa.select(schema.Metric.value).where(schema.Metric.name == "dsr@0")).all() == [0.75]


def test_cells_come_back_as_they_were_built(store: Store) -> None:
    stored(store, {"java": {"p": ["WA AC"], "q": ["IE"], "r": ["NC CE"]}, "rust": {"p": ["AC"], "q": ["AC"], "r": ["AC"]}})
    java, rust = store.cells(store.select_runs())
    assert (summary(java)["n"], summary(java)["ie"], summary(java)["dsr@1"]) == (2, 1, 0.5)
    assert summary(java)["completion_tokens"] == 50
    assert summary(rust)["dsr@0"] == 1.0


def test_responses_are_remembered(store: Store) -> None:
    assert store.get("key") is None
    store.put("key", {"text": "a"})
    store.put("key", {"text": "b"})
    assert store.get("key") == {"text": "a"}


BAD_URLS = [
    ("nonsense://x", "no database driver for nonsense://x"),
    ("sqlite:///", "lost with its process"),
    ("sqlite:////proc/self/x.sqlite", "unable to open database file; the file and its directory must be writable"),
    ("sqlite:////dev/null/x.sqlite", "cannot make the directory"),
    ("sqlite:////tmp", "it is a directory; name a file in it"),
    ("postgresql://nobody:secret@localhost:1/none", r"postgresql\+psycopg://nobody:\*\*\*@localhost:1/none"),
    ("://", "not a store URL"),
]


@pytest.mark.parametrize(("url", "message"), BAD_URLS)
def test_bad_urls(url: str, message: str) -> None:
    with pytest.raises(StoreError, match=message):
        Store(url)


def test_stores_that_are_not_ours(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("this is no database, but it is long enough to be looked at by SQLite as if it were one" * 20)
    with pytest.raises(StoreError, match="not a database; name another file"):
        Store(f"sqlite:///{tmp_path}/text")
    with pytest.raises(StoreError, match=r"no results store at .*missing.sqlite; write one with"):
        Store(f"sqlite:///{tmp_path}/missing.sqlite", create=False)
    assert not (tmp_path / "missing.sqlite").exists()
    other = sa.create_engine(f"sqlite:///{tmp_path}/other.sqlite")
    with other.begin() as connection:
        connection.execute(sa.text("CREATE TABLE cats (name TEXT)"))
    with pytest.raises(StoreError, match="a database of something else \\(it has a table 'cats'\\)"):
        Store(f"sqlite:///{tmp_path}/other.sqlite")
    Store(f"{tmp_path}/old.sqlite").close()
    with sa.create_engine(f"sqlite:///{tmp_path}/old.sqlite").begin() as connection:
        connection.execute(sa.text("UPDATE meta SET value = '0'"))
    with pytest.raises(StoreError, match="has store schema 0, this Dragoman reads 1"):
        Store(f"{tmp_path}/old.sqlite")


def test_passwords_are_not_shown() -> None:
    with pytest.raises(StoreError) as caught:
        Store("postgresql://me:hunter2@localhost:1/x")
    assert "hunter2" not in caught.value.message
