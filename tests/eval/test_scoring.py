"""A cell's figures, from hand-made cells: what counts in n, and how chains and rounds become numbers."""

from __future__ import annotations

import pytest

from dragoman.eval.metrics.scoring import score, summary, taxonomy
from dragoman.eval.results import Round, by_key
from dragoman.eval.statistics import wilson
from dragoman.executors.outcome import Verdict
from tests.eval.build import Chains, cell_of

TABLE = [
    # chains of each problem, figure, value
    ({"p": ["AC"], "q": ["WA"]}, "dsr@0", 0.5),
    ({"p": ["AC"], "q": ["WA"]}, "ca", 0.5),
    ({"p": ["AC"], "q": ["WA"]}, "pass@1", 0.5),
    ({"p": ["WA AC"], "q": ["CE WA"]}, "dsr@0", 0.0),
    ({"p": ["WA AC"], "q": ["CE WA"]}, "dsr@1", 0.5),
    ({"p": ["WA AC"], "q": ["CE WA"]}, "ca", 0.0),  # the first answer counts, not the last
    ({"p": ["WA AC"], "q": ["CE WA"]}, "executability", 0.5),
    ({"p": ["AC", "WA AC"], "q": ["WA WA", "WA WA"]}, "dsr@0", 0.25),  # averaged within the problem, then over problems
    ({"p": ["AC", "WA AC"], "q": ["WA WA", "WA WA"]}, "dsr@1", 0.5),
    ({"p": ["AC", "WA AC"], "q": ["WA WA", "WA WA"]}, "pass@2", 0.5),
    ({"p": ["AC", "WA AC"], "q": ["WA WA", "WA WA"]}, "solve@(2,0)", 0.5),
    ({"p": ["WA AC", "WA WA"], "q": ["WA WA", "WA WA"]}, "solve@(2,1)", 0.5),
    ({"p": ["NC"], "q": ["AC"]}, "dsr@0", 0.5),  # a refusal is a failure, not a smaller n
    ({"p": ["NC"], "q": ["AC"]}, "pass_ratio", 0.5),
    ({"p": ["IE"], "q": ["AC"]}, "dsr@0", 1.0),  # the machine's failure is nobody's
    ({"p": ["WA IE"], "q": ["AC"]}, "dsr@0", 1.0),  # nor is a chain that it cut
    ({"p": ["IE", "WA"], "q": ["AC", "AC"]}, "dsr@0", 0.5),  # the other sample still counts
]


@pytest.mark.parametrize(("chains", "name", "value"), TABLE)
def test_figures(chains: Chains, name: str, value: float) -> None:
    assert score(cell_of(chains))[name].value == pytest.approx(value)


def test_pass_ratio_and_executability_look_at_each_test() -> None:
    figures = score(cell_of({"p": ["WA[AC,AC,WA,RE]"], "q": ["WA[AC,WA,WA,WA]"], "r": ["CE[]"], "s": ["AC"]}, given=4))
    assert figures["pass_ratio"].values == (0.5, 0.25, 0.0, 1.0)
    assert figures["executability"].values == (0.0, 1.0, 0.0, 1.0)


def test_fuzz_needs_both_and_is_absent_where_nothing_was_fuzzed() -> None:
    figures = score(cell_of({"p": ["AC~AC"], "q": ["AC~WA"], "r": ["WA AC~AC"], "s": ["WA WA"], "t": ["AC"]}, fuzz=20))
    assert figures["dsr@1"].value == pytest.approx(4 / 5)
    assert figures["dsr_fuzz@0"].values == (1, 0, 0, 0, 1)
    assert figures["dsr_fuzz@1"].values == (1, 0, 1, 0, 1)
    assert figures["dsr_fuzz@1"].detail == {"without_fuzz": 1}  # t has nothing that can be mutated: said, not hidden
    assert not [name for name in score(cell_of({"p": ["AC"]})) if "fuzz" in name]


def test_n_loses_only_infrastructure_and_skips_and_shows_both() -> None:
    cell = cell_of({"a": ["AC"], "b": ["NC"], "c": ["CE"], "d": ["IE"], "e": ["TLE"], "f": []})
    found = summary(cell)
    assert (found["n"], found["ie"], found["pending"], found["skipped"]) == (4, 1, 1, 0)
    assert found["dsr@0"] == 0.25
    skipped = summary(cell_of({"a": [], "b": []}, skipped="no toolchain"))
    assert (skipped["n"], skipped["skipped"], skipped["skip_reason"], skipped["pending"]) == (0, 2, "no toolchain", 0)
    assert "dsr@0" not in skipped


def test_pass_at_k_beyond_the_samples_is_not_offered() -> None:
    figures = score(cell_of({"p": ["AC", "WA", "WA"]}))
    assert [name for name in figures if name.startswith("pass@")] == ["pass@1", "pass@3"]
    assert figures["pass@1"].value == pytest.approx(1 / 3)


def test_a_problem_with_too_few_samples_left_is_not_estimated() -> None:
    figures = score(cell_of({"p": ["AC", "WA"], "q": ["AC", "IE"]}))
    assert figures["pass@2"].n == 1
    assert figures["pass@2"].detail["too_few"] == 1
    assert figures["pass@1"].n == 2


def test_intervals_are_wilsons_for_single_samples_and_bootstrapped_else() -> None:
    single = score(cell_of({f"p{i}": ["AC" if i < 3 else "WA"] for i in range(10)}))
    assert single["dsr@0"].interval == wilson(3, 10)
    double = score(cell_of({f"p{i}": ["AC", "WA"] if i < 5 else ["WA", "WA"] for i in range(10)}))
    assert double["dsr@0"].value == 0.25
    assert double["dsr@0"].interval is not None
    assert 0 < double["dsr@0"].interval.low < 0.25 < double["dsr@0"].interval.high


def test_text_metrics_are_null_where_there_is_no_reference() -> None:
    cell = cell_of({"p": ["AC"], "q": ["WA"]}, text={"p": {"bleu": 80.0, "codebleu": None}})
    figures = score(cell)
    assert (figures["bleu"].value, figures["bleu"].n, figures["bleu"].detail) == (80.0, 1, {"missing": 1})
    assert (figures["codebleu"].value, figures["codebleu"].interval) == (None, None)
    assert summary(cell)["codebleu"] is None
    assert summary(cell)["of"]["bleu"] == 1


def test_taxonomy_counts_how_chains_ended() -> None:
    cell = cell_of({"a": ["CE AC~WA"], "b": ["CE CE"], "c": ["WA TLE"], "d": ["CE CE"], "e": ["IE"]}, fuzz=5)
    assert taxonomy(cell) == {"CE": 2, "AC, fuzz WA": 1, "TLE": 1}


def test_cells_are_named_by_what_tells_them_apart() -> None:
    one = cell_of({}, target="java", translator="rules", run=1)
    assert list(by_key([one, cell_of({}, target="rust", run=1)])) == ["python-java", "python-rust"]
    other = cell_of({}, target="java", translator="llm", run=2)
    assert list(by_key([one, other])) == ["python-java/rules", "python-java/llm"]
    again = cell_of({}, target="java", translator="llm", run=3)
    assert list(by_key([one, other, again])) == ["python-java/rules", "python-java/llm/run2", "python-java/llm/run3"]


def test_a_round_is_proven_only_if_accepted() -> None:
    assert not Round(0, Verdict.WA, fuzz=Verdict.AC).proven
    assert Round(0, Verdict.AC, fuzz=Verdict.AC).proven
    assert not Round(0, Verdict.AC, fuzz=Verdict.RE).proven
