"""Text metrics against their reference implementations, and CodeBLEU's worker under attack."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
import sacrebleu

from dragoman.eval.metrics import codebleu
from dragoman.eval.metrics.text import bleu, chrf, exact_match, signatures

JAVA = "class A { static int f(int x) { int y = x + 1; return y * 2; } }"
OTHER = "class A { static int g(int x) { return 2 * x + 2; } }"


@pytest.fixture(scope="module")
def worker() -> Iterator[codebleu.CodeBleu]:
    with codebleu.CodeBleu() as worker:
        yield worker


EXACT = [
    ("int  x;\n", ["int x;"], 1.0),
    ("int x ;", ["int x;"], 0.0),
    ("int x;", ["int y;", "int x;"], 1.0),
    ("", ["int x;"], 0.0),
]


@pytest.mark.parametrize(("candidate", "references", "expected"), EXACT)
def test_exact_match_ignores_layout_only(candidate: str, references: list[str], expected: float) -> None:
    assert exact_match(candidate, references) == expected


def test_bleu_and_chrf_are_sacrebleus_with_the_best_reference() -> None:
    assert bleu(JAVA, [OTHER, JAVA]) == pytest.approx(100.0)
    assert bleu(OTHER, [JAVA]) == pytest.approx(sacrebleu.sentence_bleu(OTHER, [JAVA]).score)
    assert chrf(OTHER, [JAVA]) == pytest.approx(sacrebleu.sentence_chrf(OTHER, [JAVA]).score)
    assert 0 < bleu(OTHER, [JAVA]) < 100
    assert bleu("", [JAVA]) == chrf("", [JAVA]) == 0


def test_signatures_name_the_tokenizer() -> None:
    assert "tok:13a" in signatures()["bleu"]
    assert f"version:{sacrebleu.__version__}" in signatures()["chrf"]


def test_codebleu_is_the_packages_own_value(worker: codebleu.CodeBleu) -> None:
    from codebleu import calc_codebleu

    scores = worker.score(OTHER, [JAVA], "java")
    reference = calc_codebleu([JAVA], [OTHER], "java")
    assert isinstance(scores, dict)
    for component in ("ngram_match_score", "weighted_ngram_match_score", "syntax_match_score"):
        assert scores[component] == pytest.approx(reference[component])
    assert scores["codebleu"] == pytest.approx(sum(scores[name] for name in codebleu.COMPONENTS) / 4)


@pytest.mark.parametrize("language", codebleu.LANGUAGES)
def test_every_grammar_loads_and_a_copy_scores_one(worker: codebleu.CodeBleu, language: str) -> None:
    program = "<?php $x = 1; echo $x;" if language == "php" else JAVA
    scores = worker.score(program, [program], language)
    assert isinstance(scores, dict), scores
    assert scores["syntax_match_score"] == 1.0


def test_codebleu_takes_the_best_reference_and_says_why_it_is_missing(worker: codebleu.CodeBleu) -> None:
    both, one = worker.score(JAVA, [OTHER, JAVA], "java"), worker.score(JAVA, [JAVA], "java")
    assert both == one
    assert worker.score(JAVA, [], "java") == "no reference"
    assert worker.score(JAVA, [JAVA], "lua") == "no grammar for lua"


def test_codebleu_does_not_depend_on_the_hash_seed_of_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    candidate = "def f(a, b):\n    c = a\n    d = b\n    c, d = d, c\n    for x in c:\n        d += x\n    return c, d\n"
    reference = "def f(p, q):\n    r = q\n    s = p\n    for t in r:\n        s = s + t\n        r = s\n    return r, s\n"
    found = set()
    for seed in ("1", "2", "3"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        with codebleu.CodeBleu() as worker:
            scores = worker.score(candidate, [reference], "python")
            assert isinstance(scores, dict)
            found.add(scores["codebleu"])
    assert len(found) == 1


def test_codebleu_survives_a_worker_that_hangs_and_one_that_dies(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "python").write_text(
        f'#!/bin/sh\nread line\ncase $line in *hang*) exec sleep 60;; *die*) exit 1;; esac\nexec {sys.executable} "$@"\n'
    )
    (tmp_path / "python").chmod(0o755)
    monkeypatch.setattr(codebleu.sys, "executable", str(tmp_path / "python"))
    with codebleu.CodeBleu(timeout=0.5) as worker:
        assert worker.score("hang", [JAVA], "java") == "no answer within 0.5 s"
        assert worker.score("die", [JAVA], "java") == "the parser crashed"
    monkeypatch.undo()
    with codebleu.CodeBleu() as worker:
        assert isinstance(worker.score(OTHER, [JAVA], "java"), dict)


def test_codebleu_answers_every_text(worker: codebleu.CodeBleu) -> None:
    for text in ("", "\x00\x01", "{" * 3000, "ünïcödé \U0001f600", "(" * 20000):
        assert worker.score(text, [JAVA], "java") is not None
    assert isinstance(worker.score(JAVA, [JAVA], "java"), dict)


def test_signature_names_package_grammars_and_seed() -> None:
    signature = codebleu.signature()
    assert "codebleu:0.7.0" in signature
    assert "tree-sitter-rust:" in signature
    assert "hashseed:0" in signature
