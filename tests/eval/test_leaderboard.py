"""Ranks and significance, and the correlation documents, from hand-made cells."""

from __future__ import annotations

import pytest

from dragoman.eval.associations import correlate, metric_correlations
from dragoman.eval.errors import EvalError
from dragoman.eval.leaderboard import headline, leaderboard
from dragoman.eval.results import Cell
from tests.eval.build import cell_of


def row_of(right: int, wrong: int = 0, **about: object) -> Cell:
    """A cell in which the first problems are right."""
    return cell_of({f"p{i:02}": ["AC" if i < right else "WA"] for i in range(right + wrong)}, **about)  # type: ignore[arg-type]


def test_best_first_with_shared_ranks() -> None:
    (group,) = leaderboard(
        [row_of(3, 7, translator="c"), row_of(9, 1, translator="a"), row_of(3, 7, translator="d"), row_of(5, 5, translator="b")]
    )
    assert [(row.cell.translator, row.rank) for row in group.rows] == [("a", 1), ("b", 2), ("c", 3), ("d", 3)]


def test_significance_is_exact_and_adjusted() -> None:
    (group,) = leaderboard([row_of(10, 0, translator="a"), row_of(0, 10, translator="b"), row_of(9, 1, translator="c")])
    p = {row.cell.translator: row.p for row in group.rows}
    assert p["a"] is None
    assert p["b"] == pytest.approx(2 * 2 * 0.5**10)  # McNemar of 10 against 0, Holm over two
    assert p["c"] == 1.0


def test_several_samples_are_compared_by_permutation() -> None:
    good = cell_of({f"p{i}": ["AC", "AC"] for i in range(12)}, translator="a")
    bad = cell_of({f"p{i}": ["AC", "WA"] for i in range(12)}, translator="b")
    (group,) = leaderboard([good, bad])
    assert group.rows[1].p == pytest.approx(2 / 2**12, abs=0.002)


def test_what_must_not_be_mixed_is_apart() -> None:
    cells = [row_of(5, 5, translator="a"), row_of(6, 4, translator="b", visible_exam=True), row_of(7, 3, translator="c", suite="other")]
    assert [[row.cell.translator for row in group.rows] for group in leaderboard(cells)] == [["a"], ["b"], ["c"]]
    (skipped,) = leaderboard([cell_of({"p": []}, skipped="no java here")])
    assert (skipped.rows[0].value, skipped.rows[0].rank) == (None, 0)


def test_the_headline_is_the_hardest_figure() -> None:
    assert headline(cell_of({"p": ["AC"]}, rounds=3)) == "dsr@3"
    assert headline(cell_of({"p": ["AC"]}, rounds=3, fuzz=10)) == "dsr_fuzz@3"


def test_correlation_between_targets_is_within_one_translator() -> None:
    java = cell_of({"p": ["AC"], "q": ["WA"], "r": ["AC"], "s": ["WA"]}, "java")
    rust = cell_of({"p": ["AC"], "q": ["WA"], "r": ["AC"], "s": ["AC"]}, "rust")
    go = cell_of({"p": ["AC"], "q": ["AC"], "r": ["AC"], "s": ["AC"]}, "go")
    found = correlate([java, rust, go, cell_of({"p": ["WA"]}, "java", translator="other")], "target")
    assert found["labels"] == ["java", "rust", "go"]
    assert found["translator"] == "t"
    assert found["phi"][0][1] == pytest.approx(1 / 3**0.5)
    assert found["phi_relative"][0][1] == pytest.approx(1.0)
    assert found["phi"][0][2] is None  # constant
    assert found["ci"][0][1][0] <= found["phi"][0][1] <= found["ci"][0][1][1]
    assert found["n"][0][1] == 4
    assert found["pearson"] == [[None] * 3] * 3  # one or two translators say nothing


def test_model_level_is_over_translators() -> None:
    cells = []
    for number, (java, rust) in enumerate([(2, 3), (4, 4), (6, 8), (9, 9)]):
        cells += [
            row_of(java, 10 - java, target="java", translator=str(number)),
            row_of(rust, 10 - rust, target="rust", translator=str(number)),
        ]
    found = correlate(cells, "target", translator="2")
    assert found["translator"] == "2"
    assert found["spearman"][0][1] == pytest.approx(1.0)
    assert 0.9 < found["pearson"][0][1] < 1.0


def test_correlation_between_translators_is_over_problems_and_pairs() -> None:
    cells = [cell_of({"p": ["AC"], "q": ["WA"]}, target, translator=name) for target in ("java", "rust") for name in ("a", "b")]
    found = correlate(cells, "translator")
    assert found["labels"] == ["a", "b"]
    assert found["phi"][0][1] == pytest.approx(1.0)
    assert found["n"][0][1] == 4


def test_metrics_against_execution() -> None:
    text = {f"p{i}": {"bleu": 10.0 * i, "codebleu": None} for i in range(8)}
    cell = cell_of({f"p{i}": ["AC" if i in (3, 5, 6, 7) else "WA"] for i in range(8)}, text=text)
    found = metric_correlations([cell])["python-java"]
    assert found["bleu"]["n"] == 8
    assert found["bleu"]["tau_b"]["value"] == pytest.approx(14 / (28 * 16) ** 0.5)  # 15 concordant pairs, 1 discordant
    assert found["bleu"]["point_biserial"]["ci"][0] < found["bleu"]["point_biserial"]["value"]
    assert found["codebleu"] == {"n": 0, "point_biserial": {"value": None, "ci": None}, "tau_b": {"value": None, "ci": None}}
    assert correlate([cell], "pair")["metrics"]["python-java"] == found


def test_requests_without_an_answer() -> None:
    with pytest.raises(EvalError, match="nothing has been scored yet"):
        correlate([cell_of({"p": []}, skipped="no java here")], "target")
    with pytest.raises(EvalError, match=r"no results of translator 'rule'. Did you mean 'rules'\? Known: rules."):
        correlate([cell_of({"p": ["AC"]}, translator="rules")], "target", translator="rule")
