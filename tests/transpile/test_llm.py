"""The model translators and the repair loop, against a local OpenAI-compatible server that misbehaves on demand."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from dragoman.datasets.problem import Problem, Returned, TestCase
from dragoman.executors.executor import Executor
from dragoman.transpile.errors import TranslationError, TranslatorUnavailableError
from dragoman.transpile.loop import run_chain
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Usage
from dragoman.transpile.translators.command import CommandTranslator
from dragoman.transpile.translators.file import FileTranslator
from dragoman.transpile.translators.llm import HybridTranslator, LLMTranslator, MemoryCache, ModelOptions, Reply, extract
from dragoman.transpile.translators.rules import RulesTranslator
from dragoman.transpile.verify import Verifier

PROBLEM = Problem(
    "p",
    "s",
    "python",
    "def half_down(n):\n    return n // 2\n",
    "half_down",
    tests=(
        TestCase("0", args=("7",), expected=Returned(3)),
        TestCase("1", args=("-7",), expected=Returned(-4)),
        TestCase("2", args=("-9",), expected=Returned(-5), visible=False),
    ),
)
WRONG = "Here it is:\n```ruby\ndef half_down(n)\n  (n / 2.0).to_i\nend\n```\n"
RIGHT = "```ruby\ndef half_down(n)\n  n / 2\nend\n```"

Answer = Callable[[list[dict[str, str]]], dict[str, Any]]


class Model:
    """A server whose answers a test decides; it keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.answer: Answer = lambda messages: text(RIGHT)
        model = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                model.asked.append(request)
                choice = model.answer(request["messages"])
                body = json.dumps(
                    {
                        "id": "x",
                        "object": "chat.completion",
                        "created": 0,
                        "model": request["model"],
                        "choices": [{"index": 0, **choice}],
                        "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15},
                    }
                ).encode()
                try:
                    self.send_response(200)
                    self.send_header("Content-Type", "application/json")
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    pass  # the client gave up, as it should

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"


def text(content: str, finish: str = "stop") -> dict[str, Any]:
    return {"finish_reason": finish, "message": {"role": "assistant", "content": content}}


@pytest.fixture
def model() -> Iterator[Model]:
    running = Model()
    yield running
    running.server.shutdown()


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


def llm(model: Model, planner: Planner, **options: Any) -> LLMTranslator:
    known: dict[str, Any] = {
        "model": "openai/test",
        "api_base": model.url,
        "api_key": "none",
        "retries": 0,
        "timeout": 20.0,
        "input_cost_per_token": 0.001,
    }
    return LLMTranslator(planner, ModelOptions(**{**known, **options}), options.get("cache") or MemoryCache())


def chain(translator: Any, executor: Executor, planner: Planner, **options: Any) -> list[Any]:
    return run_chain(translator, Verifier(executor), planner.plan(PROBLEM), "ruby", **options)


@pytest.mark.slow
def test_a_wrong_answer_is_repaired_after_feedback(model: Model, executor: Executor) -> None:
    planner = Planner(executor)
    model.answer = lambda messages: text(RIGHT if len(messages) > 1 else WRONG)
    attempts = chain(llm(model, planner), executor, planner, rounds=2)
    assert [a.verification.verdict for a in attempts] == ["WA", "AC"]
    feedback = model.asked[1]["messages"][-1]["content"]
    assert "half_down(-7)" in feedback
    assert "expected" in feedback
    assert "-4" in feedback
    assert "-9" not in feedback, "a hidden test must not be shown"
    assert "def half_down(n)" in model.asked[0]["messages"][0]["content"]
    usage = attempts[0].candidate.usage
    assert usage is not None
    assert usage.prompt_tokens == 10
    assert usage.cost == pytest.approx(0.01)


@pytest.mark.slow
def test_blind_feedback_hides_expected_values(model: Model, executor: Executor) -> None:
    planner = Planner(executor)
    model.answer = lambda messages: text(WRONG)
    attempts = chain(llm(model, planner), executor, planner, rounds=3, feedback="blind")
    assert len(attempts) == 2, "the same code again ends the chain"
    told = model.asked[1]["messages"][-1]["content"]
    assert "half_down(-7)" in told
    assert "-4" not in told


@pytest.mark.slow
@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (text(""), "empty"),
        (text("I think it is fine."), "without a code block"),
        (text(RIGHT[:-10], "length"), "truncated"),
        ({"finish_reason": "stop", "message": {"role": "assistant", "content": None, "refusal": "I can't do that."}}, "refused|empty"),
    ],
)
def test_an_answer_without_code_is_no_candidate(model: Model, executor: Executor, answer: dict[str, Any], why: str) -> None:
    planner = Planner(executor)
    model.answer = lambda messages: answer
    (attempt,) = chain(llm(model, planner), executor, planner)
    assert attempt.verification.verdict == "NC"
    assert any(word in attempt.candidate.no_candidate for word in why.split("|"))


@pytest.mark.slow
def test_a_server_that_does_not_answer_is_nobodys_fault(model: Model, executor: Executor) -> None:
    planner = Planner(executor)

    def sleepy(messages: list[dict[str, str]]) -> dict[str, Any]:
        time.sleep(5)
        return text(RIGHT)

    model.answer = sleepy
    with pytest.raises(TranslatorUnavailableError, match="gave no answer"):
        llm(model, planner, timeout=0.5).translate(PROBLEM, "ruby")


def test_the_same_question_is_answered_from_the_cache_but_each_sample_is_asked(model: Model, executor: Executor) -> None:
    planner = Planner(executor)
    translator = llm(model, planner)
    first = translator.translate(PROBLEM, "ruby")
    again = translator.translate(PROBLEM, "ruby")
    translator.translate(PROBLEM, "ruby", sample=1)
    assert len(model.asked) == 2
    assert again.code == first.code
    assert again.usage is not None
    assert again.usage.cached


def test_hybrid_asks_the_model_only_for_what_rules_cannot_do(model: Model, executor: Executor) -> None:
    planner = Planner(executor)
    hybrid = HybridTranslator(RulesTranslator(planner), llm(model, planner, strategy="rules"))
    assert chain(hybrid, executor, planner)[0].verification.verdict == "AC"
    assert not model.asked
    hard = Problem(
        "q", "s", "python", "def f(n):\n    return eval('n + 1')\n", "f", tests=(TestCase("0", args=("1",), expected=Returned(2)),)
    )
    model.answer = lambda messages: text("```ruby\ndef f(n)\n  n + 1\nend\n```")
    attempts = run_chain(hybrid, Verifier(executor), planner.plan(hard), "ruby")
    assert [a.verification.verdict for a in attempts] == ["AC"]
    assert "could not translate" in model.asked[0]["messages"][-1]["content"]


def test_translations_made_elsewhere(tmp_path: Path, executor: Executor) -> None:
    planner = Planner(executor)
    path = tmp_path / "answers.jsonl"
    lines = [
        {"problem": "p", "target": "rb", "round": 0, "code": "def half_down(n) = 0\n"},
        {"problem": "p", "target": "ruby", "round": 1, "code": "def half_down(n) = n / 2\n"},
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    attempts = chain(FileTranslator(path), executor, planner, rounds=1)
    assert [a.verification.verdict for a in attempts] == ["WA", "AC"]
    assert FileTranslator(path).translate(PROBLEM, "go").no_candidate is not None


def test_an_external_command_is_a_translator(executor: Executor) -> None:
    planner = Planner(executor)
    script = "import sys, pathlib; pathlib.Path(sys.argv[1], 'x.rb').write_text('def half_down(n) = n / 2')"
    translator = CommandTranslator(["python3", "-c", script, "{outdir}"])
    assert chain(translator, executor, planner)[0].verification.verdict == "AC"
    with pytest.raises(TranslationError, match="there is no command"):
        CommandTranslator(["no-such-transpiler"])


def test_the_longest_block_of_an_answer_is_its_code() -> None:
    reply = Reply("```\nx\n```\ntext\n```rust\nfn f() {}\n// more\n```", "stop", Usage())
    assert extract(reply) == ("fn f() {}\n// more\n", None)


def test_an_unknown_strategy_is_told() -> None:
    with pytest.raises(TranslationError, match="Did you mean 'rules'"):
        ModelOptions("m", strategy="rule")
