"""What is called to install toolchains, and what is done with what comes."""

from __future__ import annotations

import io
import os
import tarfile
from pathlib import Path

import pytest

from dragoman.executors import all_languages, install, roots
from dragoman.executors.install import Step


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DRAGOMAN_HOME", str(tmp_path))
    return tmp_path


def test_one_step_per_manager_and_root() -> None:
    languages = [all_languages()[id_] for id_ in ("lua", "scala", "zig", "typescript", "swift", "dart", "julia")]
    steps = {step.manager: step for step in install.plan(languages)}
    assert set(steps) == {"apt", "sdist", "pip", "npm", "root:trixie", "root:sid"}
    assert "lua5.4" in steps["apt"].packages
    assert steps["root:sid"] == Step("root:sid", ("dart-sdk",), ("dart",))
    assert all("julia" not in step.languages for step in steps.values())


@pytest.mark.parametrize(
    ("manager", "words"),
    [
        ("apt", ["apt-get", "install", "--no-install-recommends", "what"]),
        ("pip", ["install", "--target", "what"]),
        ("sdist", ["download", "--no-deps", "what"]),
        ("npm", ["npm", "install", "--prefix", "what"]),
        ("root:trixie", ["debootstrap", "--include=what", "trixie"]),
    ],
)
def test_command(manager: str, words: list[str], home: Path) -> None:
    argv = install.command(Step(manager, ("what",), ("x",)))
    assert [word for word in argv if word in words] == words


def test_a_root_that_is_there_gets_more_packages_by_its_own_apt(home: Path) -> None:
    roots.directory("trixie").mkdir(parents=True)
    argv = install.command(Step("root:trixie", ("what",), ("x",)))
    assert argv[argv.index("chroot") + 1] == str(home / "roots/trixie")
    assert argv[-1] == "what"


def test_a_failing_step_names_its_language_and_stops_no_other(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "TRIES", 1)
    monkeypatch.setattr(install, "command", lambda step: ["test", "-n", *step.packages])
    good, bad = all_languages()["lua"], all_languages()["tcl"]
    monkeypatch.setitem(good.packages, "apt", ("lua",))  # type: ignore[arg-type]
    monkeypatch.setitem(bad.packages, "apt", ("",))  # type: ignore[arg-type]
    said: list[str] = []
    results = list(install.install([Step("apt", ("lua", ""), ("lua", "tcl")), Step("npm", ("x",), ("typescript",))], said.append))
    assert [(step.languages, bool(wrong)) for step, wrong in results] == [(("lua",), False), (("tcl",), True), (("typescript",), False)]
    assert any(line.startswith("apt failed") for line in said)


def test_of_an_archive_only_the_named_files_are_kept(home: Path) -> None:
    (home / "sdist").mkdir()
    names = [name for tool in all_languages()["scala"].recipes[0].tools.values() for name in tool if "/" in name]
    with tarfile.open(home / "sdist/pyspark-4.0.1.tar.gz", "w:gz") as tar:
        for name in [*(os.path.basename(name) for name in names), "other.jar"]:
            entry = tarfile.TarInfo(f"pyspark-4.0.1/deps/jars/{name}")
            entry.size = 3
            tar.addfile(entry, io.BytesIO(b"jar"))
    assert install._take_files(["scala"]) == ""
    kept = sorted(str(path.relative_to(home / "pip")) for path in (home / "pip").rglob("*.jar"))
    assert kept == sorted(names)
    assert not list((home / "sdist").iterdir())
    assert install._take_files(["scala"]).startswith("no scala-library"), "an archive without them is a failure"


def test_tools_of_a_root_are_called_by_their_own_name(home: Path) -> None:
    tree = roots.directory("trixie")
    for path in ("usr/bin", "usr/libexec/swift/bin", "usr/lib/dart/bin"):
        (tree / path).mkdir(parents=True)
    (tree / "usr/libexec/swift/bin/swift-driver").touch()
    (tree / "usr/lib/dart/bin/dart").touch()
    (tree / "usr/libexec/swift/bin/swiftc").symlink_to("swift-driver")
    (tree / "usr/bin/swiftc").symlink_to("/usr/libexec/swift/bin/swiftc")
    (tree / "usr/bin/dart").symlink_to("../lib/dart/bin/dart")
    root = roots.Root("trixie")
    assert root.find(["nothing", "swiftc"]) == "/usr/libexec/swift/bin/swiftc"
    assert root.find(["dart"]) == "/usr/lib/dart/bin/dart"
    assert root.find(["go"]) is None
