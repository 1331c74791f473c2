"""The commands about languages, sandboxes and toolchains."""

from __future__ import annotations

import json

import pytest

from dragoman.cli.main import main
from dragoman.executors import all_languages
from dragoman.executors.install import Step, command, install, plan
from dragoman.executors.machine import Here


def test_languages_are_listed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages", "--json"]) == 0
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert set(rows) == set(all_languages())
    assert set(rows["python"]) == {"id", "name", "source", "target", "toolchain", "ok"}
    assert rows["python"]["name"] == "Python"
    assert rows["python"]["source"]
    assert rows["python"]["ok"] is None
    assert rows["python"]["toolchain"]["found"]
    assert rows["python"]["toolchain"]["version"].startswith("Python 3.")


def test_check_runs_the_self_test(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages", "py", "--check", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["id"], row["ok"]) == ("python", True)


def test_a_failing_self_test_is_exit_code_1(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.cli.commands.languages.self_test", lambda executor, id_: "it burns")
    assert main(["languages", "python", "--check"]) == 1
    captured = capsys.readouterr()
    assert "it burns" in captured.err
    assert "FAILED" in captured.out


def test_a_missing_toolchain_says_how_to_get_it(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Here, "find", lambda self, names: None)
    assert main(["languages", "rust", "--check"]) == 0
    assert "dragoman toolchains install rust" in capsys.readouterr().out


def test_unknown_languages_are_usage_errors(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages", "pyton"]) == 2
    assert "Did you mean 'python'?" in capsys.readouterr().err


def test_doctor_says_layer_by_layer(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["doctor", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert {"bubblewrap", "seccomp", "cgroup_memory", "cgroup_pids", "cgroup_cpu", "namespaces", "no_network"} <= set(found["local"])
    assert all(isinstance(ok, bool) for layers in found.values() for ok in layers.values())
    whole = any(all(ok for name, ok in layers.items() if name != "own_user") for layers in found.values())
    assert code == (0 if whole else 1)


def test_doctor_names_what_is_lost_and_what_mends_it(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.executors.cgroups.hierarchies", dict)
    monkeypatch.setattr("dragoman.executors.seccomp.available", lambda: "libseccomp is not installed")
    monkeypatch.setattr("dragoman.executors.doctor._docker", lambda: iter(()))
    main(["doctor"])
    out = capsys.readouterr().out
    assert "cgroup_memory  MISSING   memory of a program is not limited" in out
    assert "apt-get install libseccomp2" in out


def test_toolchains_wants_to_know_which(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["toolchains", "install"]) == 2
    assert "--all" in capsys.readouterr().err


def test_what_is_there_is_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["toolchains", "install", "python", "--dry-run"]) == 0
    assert capsys.readouterr().out == ""


def test_one_call_per_package_manager(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name, path=None: None)
    steps = plan([all_languages()["lua"], all_languages()["typescript"], all_languages()["javascript"]])
    assert [step.manager for step in steps] == ["apt", "npm"]
    assert steps[0].packages == ("lua5.4", "nodejs", "npm")
    assert steps[0].languages == ("lua", "typescript", "javascript")
    assert command(steps[0])[-3:] == ["lua5.4", "nodejs", "npm"]


def test_a_package_manager_that_is_missing_does_not_stop_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name, path=None: None)
    steps = [Step("apt", ("lua5.4",), ("lua",)), Step("npm", ("typescript",), ("typescript",))]
    results = list(install(steps, lambda line: None))
    assert [(step.manager, wrong) for step, wrong in results] == [("apt", "apt-get is not installed"), ("npm", "npm is not installed")]
