"""Hydra's groups and experiments: every choice composes, and every mistake gets one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

import dragoman.conf
from dragoman.datasets.suites import SUITES
from dragoman.eval.compose import compose, expand, groups
from dragoman.eval.config import RunConfig
from dragoman.eval.errors import ConfigError


def test_what_a_run_is_without_overrides() -> None:
    config = compose([])
    assert (config.suite.name, config.translator.name, config.executor.backend) == ("bundled", "rules", "local")
    assert (config.pair.source, config.pair.targets) == ("python", "all")
    assert (config.rounds, config.samples, config.verify.fuzz) == (0, 1, 0)


def test_the_overrides_of_the_design() -> None:
    config = compose(
        [
            "suite=cruxeval",
            "suite.path=../x/cruxeval.jsonl",
            "pair.source=python",
            "pair.targets=[java,rust]",
            "translator=rules",
            "verify.fuzz=0",
            "store.url=sqlite:///x.db",
        ]
    )
    assert config.pair.targets == ("java", "rust")
    assert config.store.url == "sqlite:///x.db"
    assert compose(["pair.targets=java"]).pair.targets == ("java",)


@pytest.mark.parametrize(("group", "choice"), [(group, choice) for group, choices in groups().items() for choice in choices])
def test_every_choice_composes(group: str, choice: str) -> None:
    plus = "+" if group == "experiment" else ""
    chosen = [f"{plus}{group}={choice}"]
    for _ in range(4):
        missing = incomplete(chosen)
        if missing is None:
            break
        assert missing in ("suite.path", "translator.path", "translator.model", "translator.argv")
        chosen.append(f"{missing}=[x]" if missing == "translator.argv" else f"{missing}=x")
    assert isinstance(compose(chosen), RunConfig)


def incomplete(overrides: list[str]) -> str | None:
    """The key that must still be given."""
    try:
        compose(overrides)
    except ConfigError as error:
        return error.message.split(" must be given")[0]
    return None


def test_suites_may_be_spelled_as_the_field_spells_them() -> None:
    assert compose(["suite=HumanEval-X", "suite.path=x"]).suite.name == "humanevalx"
    assert compose(["suite=cruxeval_x", "suite.path=x"]).suite.name == "cruxevalx"


def test_every_suite_has_its_choice() -> None:
    assert set(groups()["suite"]) == set(SUITES)


def test_every_choice_says_what_it_is() -> None:
    for path in Path(next(iter(dragoman.conf.__path__))).rglob("*.yaml"):
        comments = [line for line in path.read_text().splitlines()[:2] if line.startswith("# ") and "@package" not in line]
        assert comments, path


MISTAKES = [
    ("suit=bundled", "unknown configuration key 'suit'. Did you mean 'suite'?"),
    ("suite=cruxevl", "suite=cruxevl: there is no such suite. Did you mean 'cruxeval'? Known: bundled, cruxeval,"),
    ("suite.pth=3", "unknown configuration key 'suite.pth'. Did you mean 'suite.path'?"),
    ("+verify.fuz=2", "unknown configuration key 'verify.fuz'. Did you mean 'verify.fuzz'?"),
    ("verify.fuz=2", "unknown configuration key 'verify.fuz'. Did you mean 'verify.fuzz'?"),
    ("suite=cruxeval", "suite.path must be given: suite.path=…"),
    ("rounds=x", "configuration key 'rounds': input should be a valid integer, is 'x'"),
    ("rounds=-1", "configuration key 'rounds': input should be greater than or equal to 0, is -1"),
    ("feedback=shown", "configuration key 'feedback': input should be 'blind' or 'visible', is 'shown'"),
    ("rounds=1,2", "a list is written rounds=[1,2], a sweep over its values needs -m"),
    ("+rounds=3", "+rounds=… adds a key that is there already; leave out the +"),
    ("experiment=cruxeval", "experiment=cruxeval: there is no such experiment. Did you mean 'cruxeval_x'?"),
    ("x=[", "bad override x=["),
    ("rounds", "bad override rounds: Error parsing override 'rounds'"),
    ("store.url=${nothing}", "bad configuration: Interpolation key 'nothing' not found"),
]


@pytest.mark.parametrize(("override", "message"), MISTAKES)
def test_mistakes(override: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        compose([override])
    assert message in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.exit_code == 2


def test_a_sweep_is_every_combination() -> None:
    jobs = expand(["suite=bundled,humaneval", "pair.targets=[java],[rust],[go]", "verify.fuzz=0,5", "seed=3"])
    assert len(jobs) == 12
    assert jobs[0] == ["suite=bundled", "pair.targets=[java]", "verify.fuzz=0", "seed=3"]
    assert expand(["seed=range(0,3)"]) == [["seed=0"], ["seed=1"], ["seed=2"]]


def test_an_experiment_may_be_a_sweep() -> None:
    jobs = expand(["+experiment=repair_ablation", "translator.model=x"])
    assert len(jobs) == 4
    assert {(compose(job).rounds, compose(job).feedback) for job in jobs} == {(0, "blind"), (0, "visible"), (3, "blind"), (3, "visible")}


def test_a_mistake_in_one_job_of_a_sweep_is_found_before_any_is_done() -> None:
    with pytest.raises(ConfigError, match="'rounds': input should be a valid integer"):
        expand(["rounds=1,x"])
    with pytest.raises(ConfigError, match="does not support sweep type"):
        expand(["seed=interval(0,1)"])
