"""The commands run, score, correlate and report on the real parts: small suites, real compilers, one store."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from dragoman import load_run
from dragoman.cli.main import main
from dragoman.datasets.problem import Raised, Returned
from dragoman.datasets.values import Policy, from_json, outcome_difference
from dragoman.eval.store import Store
from dragoman.eval.store.verdicts import fuzz_verdict, given_verdict
from dragoman.executors.executor import Executor
from dragoman.executors.outcome import Verdict
from dragoman.executors.toolchain import Toolchain
from tests.eval.build import everything, finished
from tests.support import INTERRUPTIBLE, ROOT, require

PROBLEMS = [
    {"id": "double", "code": "def f(x):\n    return x * 2\n", "tests": [{"inputs": [k], "expected": 2 * k} for k in (0, 1, 21)]},
    {"id": "greet", "code": "def f(name):\n    return 'hello ' + name.upper()\n", "tests": [{"inputs": ["bo"], "expected": "hello BO"}]},
    {"id": "count", "code": "def f(xs):\n    return sum(1 for x in xs if x > 2)\n", "tests": [{"inputs": [[1, 2, 3, 4]], "expected": 2}]},
]


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("suite") / "tiny.jsonl"
    path.write_text("".join(json.dumps({"language": "python", "entry": "f", **problem}) + "\n" for problem in PROBLEMS))
    return str(path)


def dragoman(*words: str, cwd: Path, code: int = 0) -> Any:
    """Run the command; returns its JSON document, or its error line when it fails."""
    done = subprocess.run([sys.executable, "-m", "dragoman.cli", *words], cwd=cwd, capture_output=True, text=True, timeout=280)
    assert done.returncode == code, done.stderr[-3000:]
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout) if "--json" in words and done.stdout else done.stderr if code else done.stdout


def overrides(suite: str, *more: str) -> list[str]:
    return ["run", "suite=jsonl", f"suite.path={suite}", "store.url=sqlite:///x.sqlite", "executor.slots=2", *more]


def outcome(text: str) -> Returned | Raised:
    document = json.loads(text)
    return Raised(*document["raise"]) if "raise" in document else Returned(from_json(document["ok"]))


@pytest.mark.slow
def test_run_score_correlate_report(suite: str, tmp_path: Path) -> None:
    require("node")
    require("ruby")
    ran = dragoman(*overrides(suite, "pair.targets=[javascript,ruby]", "verify.fuzz=4", "--json"), cwd=tmp_path)
    assert list(ran) == ["python-javascript", "python-ruby"]
    for found in ran.values():
        assert (found["n"], found["skipped"], found["ie"], found["pending"], found["fuzz"]) == (3, 0, 0, 0, 4)
        assert 0 <= found["dsr_fuzz@0"] <= found["dsr@0"] == found["pass@1"] == found["ca"] <= 1
        assert found["codebleu"] is None
        assert found["evidence"] == "public"
    assert dragoman("score", "--store", "sqlite:///x.sqlite", "--json", cwd=tmp_path) == ran
    assert dragoman(*overrides(suite, "pair.targets=[javascript,ruby]", "verify.fuzz=4", "--json"), cwd=tmp_path) == ran
    assert dragoman(*overrides(suite, "pair.targets=[ruby]", "verify.fuzz=4", "--json"), cwd=tmp_path) == {
        "python-ruby": ran["python-ruby"]
    }

    found = dragoman("correlate", "--store", "x.sqlite", "--by", "target", "--json", cwd=tmp_path)
    assert found["labels"] == ["javascript", "ruby"]
    written = dragoman("report", "--store", "x.sqlite", "--out", "out", "--json", cwd=tmp_path)
    assert written["problems"] == 3
    assert (tmp_path / "out/index.html").is_file()
    assert "python → ruby" in dragoman("score", "--store", "x.sqlite", cwd=tmp_path)

    results = load_run(f"{tmp_path}/x.sqlite")
    assert results.score() == ran
    policy = Policy(**results.runs[0].config["policy"])
    for attempt in results.attempts():
        for seen in attempt.observations:
            if seen.actual is not None and seen.expected is not None:
                assert (seen.verdict == "AC") == (outcome_difference(outcome(seen.expected), outcome(seen.actual), policy) is None)
    attempts = results.attempts(target="ruby")
    assert [attempt.problem.name for attempt in attempts] == ["double", "greet", "count"]
    for attempt in results.attempts():
        given = [Verdict(seen.verdict) for seen in attempt.observations if seen.kind == "given"]
        fuzz = [Verdict(seen.verdict) for seen in attempt.observations if seen.kind == "fuzz"]
        assert attempt.verdict == given_verdict(attempt.nc, attempt.cause, attempt.infra, given)
        assert attempt.fuzz_verdict == fuzz_verdict(fuzz)
        assert all(seen.execution_id for seen in attempt.observations if seen.verdict == "AC")


@pytest.mark.slow
def test_a_sweep_of_twelve_cells_into_one_store(suite: str, tmp_path: Path) -> None:
    require("node")
    require("ruby")
    require("perl")
    sweep = overrides(suite, "-m", "pair.targets=[javascript],[ruby],[perl]", "seed=0,1", "verify.fuzz=0,2", "--json")
    sweep.remove("executor.slots=2")
    found = dragoman(*sweep, cwd=tmp_path)
    assert len(found) == 12
    assert all(cell["n"] == 3 for cell in found.values())
    rows = everything(f"{tmp_path}/x.sqlite")["attempt"]
    assert len(rows) == 12 * 3
    with Store(f"{tmp_path}/x.sqlite") as store:
        assert len(store.runs()) == 4  # a run is a configuration; its targets are cells of it


@pytest.mark.slow
def test_kill_9_and_the_same_command_give_the_rows_of_an_undisturbed_run(suite: str, tmp_path: Path) -> None:
    require("node")
    (tmp_path / "cut").mkdir()
    (tmp_path / "whole").mkdir()
    command = overrides(suite, "pair.targets=[javascript]", "verify.fuzz=3", "samples=4", "--json")
    whole = dragoman(*command, cwd=tmp_path / "whole")
    process = subprocess.Popen(
        [sys.executable, "-m", "dragoman.cli", *command], cwd=tmp_path / "cut", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while process.poll() is None:
        if (tmp_path / "cut/x.sqlite").exists() and (tmp_path / "cut/x.sqlite-wal").exists():
            time.sleep(0.4)
            os.kill(process.pid, signal.SIGKILL)
            break
        time.sleep(0.01)
    process.wait()
    assert dragoman(*command, cwd=tmp_path / "cut") == whole
    assert everything(f"{tmp_path}/cut/x.sqlite") == everything(f"{tmp_path}/whole/x.sqlite")


@pytest.mark.slow
def test_ctrl_c_keeps_what_was_finished(suite: str, tmp_path: Path) -> None:
    require("node")
    command = overrides(suite, "pair.targets=[javascript]", "samples=100")
    process = subprocess.Popen(
        [*INTERRUPTIBLE, sys.executable, "-m", "dragoman.cli", *command], cwd=tmp_path, stderr=subprocess.PIPE, text=True
    )
    while process.poll() is None and not finished(tmp_path / "x.sqlite"):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "interrupted: what was finished is in the store" in told
    assert "Traceback" not in told
    kept = finished(tmp_path / "x.sqlite")
    assert 0 < len(kept) < 300


MISTAKES = [
    (("run", "suit=x"), 2, "unknown configuration key 'suit'. Did you mean 'suite'?"),
    (("run", "suite=jsonl", "suite.path=missing.jsonl"), 2, "missing.jsonl"),
    (("run", "suite.name=bundle"), 2, "unknown suite 'bundle'. Did you mean 'bundled'?"),
    (("run", "translator.name=rule"), 2, "there is no such translator. Did you mean 'rules'?"),
    (("run", "pair.targets=[pyhton]"), 2, "cannot translate to 'pyhton'"),
    (("run", "pair.source=cobol"), 2, "cobol"),
    (("run", "store.url=sqlite:////proc/x.sqlite"), 3, "the file and its directory must be writable"),
    (("run", "store.url=mongodb://x"), 3, "no database driver"),
    (("run", "-m", "rounds=1,x"), 2, "configuration key 'rounds'"),
    (("score", "--store", "sqlite:///none.sqlite"), 3, "no results store at none.sqlite"),
    (("correlate", "--store", "none.sqlite", "--by", "targets"), 2, "Did you mean 'target'?"),
    (("report", "--store", "none.sqlite", "--out", "out"), 3, "no results store at none.sqlite"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("words", "code", "message"), MISTAKES)
def test_mistakes_are_one_line_with_their_exit_code(words: tuple[str, ...], code: int, message: str, tmp_path: Path) -> None:
    error = dragoman(*words, cwd=tmp_path, code=code)
    assert message in error
    assert len(error.strip().splitlines()) == 1


def test_no_toolchain_at_all_is_infrastructure(suite: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Executor.toolchain
    lacking = Toolchain("javascript", False, why="no node here")
    monkeypatch.setattr(Executor, "toolchain", lambda self, lang: lacking if lang == "javascript" else found(self, lang))
    monkeypatch.chdir(tmp_path)
    assert main(overrides(suite, "pair.targets=[javascript]", "--json")) == 3


@pytest.mark.slow
def test_the_configuration_can_be_looked_at(tmp_path: Path) -> None:
    (shown,) = dragoman("run", "--show", "--json", "rounds=3", cwd=tmp_path)
    assert (shown["rounds"], shown["suite"]["name"]) == (3, "bundled")
    assert len(dragoman("run", "--show", "--json", "-m", "rounds=1,2,3", cwd=tmp_path)) == 3
    assert list(tmp_path.iterdir()) == []


def test_help_imports_nothing_heavy() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "dragoman.cli", "run", "--help"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0
    assert "group=choice" in done.stdout
    imported = {line.rsplit("|", 1)[1].strip() for line in done.stderr.splitlines() if "|" in line}
    assert not imported & {"sqlalchemy", "hydra", "numpy", "omegaconf", "pydantic", "scipy"}


JAVASCRIPT = {
    "double": "function f(x) { return x * 2; }",
    "greet": "function f(name) { return 'hello ' + name.toUpperCase(); }",
    "count": "function f(xs) { return xs.filter((x) => x > 2).length; }",
}
WRONG = "function f(x) { return 7; }"


def test_translations_made_elsewhere(suite: str, tmp_path: Path) -> None:
    require("node")
    answers: list[dict[str, Any]] = [
        {"problem": "double", "target": "javascript", "code": JAVASCRIPT["double"]},
        {"problem": "greet", "target": "javascript", "code": WRONG},
        {"problem": "greet", "target": "javascript", "round": 1, "code": JAVASCRIPT["greet"]},
    ]  # none for "count"
    (tmp_path / "gpt.jsonl").write_text("".join(json.dumps(answer) + "\n" for answer in answers))
    command = overrides(suite, "translator=file", "translator.path=gpt.jsonl", "pair.targets=[javascript]", "rounds=1", "--json")
    found = dragoman(*command, cwd=tmp_path)["python-javascript"]
    assert found["translator"] == "file (gpt)"
    assert found["n"] == 3
    assert (found["dsr@0"], found["dsr@1"], found["ca"]) == (pytest.approx(1 / 3), pytest.approx(2 / 3), pytest.approx(1 / 3))
    assert found["verdicts"]["AC"] == 2
    assert sum(count for label, count in found["verdicts"].items() if label.startswith("NC")) == 1


class Model(BaseHTTPRequestHandler):
    """An OpenAI-compatible server: wrong at first, right when it is told what failed."""

    asked: ClassVar[list[int]] = []

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append(len(body["messages"]))
        name = next(name for name in JAVASCRIPT if PROBLEM_CODE[name] in body["messages"][0]["content"])
        code = JAVASCRIPT[name] if len(body["messages"]) > 1 else WRONG
        message = {"role": "assistant", "content": f"Here it is:\n```javascript\n{code}\n```\n"}
        answer = {
            "id": "1",
            "object": "chat.completion",
            "created": 0,
            "model": "m",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 50, "completion_tokens": 20, "total_tokens": 70},
        }
        text = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_: object) -> None:
        pass


PROBLEM_CODE = {str(problem["id"]): str(problem["code"]).strip() for problem in PROBLEMS}


@pytest.mark.slow
def test_a_model_repairs_and_is_asked_once_for_each_question(suite: str, tmp_path: Path) -> None:
    require("node")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        command = overrides(
            suite,
            "translator=llm",
            "translator.model=openai/m",
            f"translator.api_base=http://127.0.0.1:{server.server_port}/v1",
            "translator.api_key=secret-key",
            "pair.targets=[javascript]",
            "rounds=2",
            "feedback=visible",
            "--json",
        )
        found = dragoman(*command, cwd=tmp_path)["python-javascript"]
        assert (found["dsr@0"], found["dsr@1"], found["dsr@2"]) == (0, 1, 1)
        assert (found["prompt_tokens"], found["completion_tokens"]) == (300, 120)
        assert (found["feedback"], found["exam"]) == ("visible", "visible")
        assert len(Model.asked) == 6
        with sqlite3.connect(tmp_path / "x.sqlite") as connection:
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("DELETE FROM attempt")  # the rows are lost, the answers are not
        assert dragoman(*command, cwd=tmp_path)["python-javascript"]["dsr@1"] == 1
        assert len(Model.asked) == 6
        assert "secret-key" not in (tmp_path / "x.sqlite").read_bytes().decode("latin-1")
    finally:
        server.shutdown()
