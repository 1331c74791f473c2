"""The house itself: what a wheel holds, where names resolve, that the papers and the scripts agree."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support import ROOT, require

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
FOLDERS: Mapping[str, str] = PYPROJECT["tool"]["setuptools"]["package-dir"]


def tracked() -> list[Path]:
    """What a commit of this checkout would hold, relative to the root."""
    require("git")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [Path(name) for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def ours(path: Path) -> bool:
    """Python code of ours, and not a program that we translate or emit."""
    return path.suffix == ".py" and not {"bundled", "helpers", "definitions"} & set(path.parts)


def mapped() -> dict[str, Path]:
    """The files that belong into a wheel, by their place in it."""
    package = {folder: name.replace(".", "/") for name, folder in FOLDERS.items()}
    return {f"{package[path.parts[0]]}/{'/'.join(path.parts[1:])}": path for path in tracked() if path.parts[0] in package}


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from what is committed and the junk that lies about in a checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    for path in tracked():
        (folder / "source" / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, folder / "source" / path)
    for junk in ("cli/__pycache__/main.cpython-311.pyc", "rules/__pycache__/x.pyc", "rules/languages/.swp"):
        (folder / "source" / junk).parent.mkdir(parents=True, exist_ok=True)
        (folder / "source" / junk).write_bytes(b"")
    command = ["-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-w", str(folder), str(folder / "source")]
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session", params=["editable", pytest.param("wheel", marks=pytest.mark.slow)])
def installed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A PYTHONPATH under which ``dragoman`` comes from the checkout, or from an installed wheel."""
    if request.param == "editable":
        return ""
    site = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(request.getfixturevalue("wheel")) as archive:
        archive.extractall(site)
    return str(site)


def python(code: str, path: str, cwd: Path) -> str:
    """What a fresh interpreter prints; the working directory comes first on its path, as with ``python -c``."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=cwd, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.slow
def test_a_wheel_holds_every_file_and_no_junk(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    expected = {place for place in mapped() if place.startswith("dragoman/")}
    assert held == expected


def test_names_resolve(installed: str, tmp_path: Path) -> None:
    home = python("import dragoman; print(dragoman.__file__)", installed, tmp_path)
    assert Path(home).is_relative_to(installed or ROOT)
    for name in FOLDERS:
        python(f"import {name}", installed, tmp_path)
    python("from dragoman import load_run, translate, verify", installed, tmp_path)


def test_hydra_finds_its_configuration(installed: str, tmp_path: Path) -> None:
    code = """
from hydra import initialize_config_module
from hydra.core.global_hydra import GlobalHydra
with initialize_config_module("dragoman.conf", version_base="1.3"):
    print(*GlobalHydra.instance().config_loader().list_groups(""))
"""
    groups = {path.parts[1] for path in tracked() if path.parts[0] == "conf" and len(path.parts) > 2}
    assert groups
    assert groups <= set(python(code, installed, tmp_path).split())


def test_hugging_face_datasets_stays_importable(installed: str, tmp_path: Path) -> None:
    """From the repository's root too, where our folder ``datasets`` lies in the working directory."""
    (tmp_path / "datasets").mkdir()
    (tmp_path / "datasets/__init__.py").write_text("NAME = 'the other one'\n")
    code = "import datasets, dragoman.datasets.problem as ours; print(datasets.NAME, ours.__name__)"
    path = os.pathsep.join(filter(None, [str(tmp_path), installed]))
    assert python(code, path, ROOT) == "the other one dragoman.datasets.problem"


def test_every_folder_of_code_is_a_listed_package() -> None:
    names = {folder: name for name, folder in FOLDERS.items()}
    of_code = {path.parent for path in tracked() if ours(path) and path.parts[0] in names}
    found = {".".join([names[folder.parts[0]], *folder.parts[1:]]) for folder in of_code}
    assert found - {"dragoman.datasets"} == set(PYPROJECT["tool"]["setuptools"]["packages"]) - {"dragoman.datasets"}


def test_every_module_says_its_job_in_one_line() -> None:
    texts = {str(path): (ROOT / path).read_bytes() for path in mapped().values() if ours(path)}
    silent = [path for path, text in texts.items() if text.strip() and not ast.get_docstring(ast.parse(text))]
    assert silent == []


def test_every_error_for_a_person_has_an_exit_code() -> None:
    from importlib import import_module

    from dragoman.rules.errors import DragomanError

    for place in mapped():
        if place.endswith("/errors.py"):
            module = import_module(place.removesuffix(".py").replace("/", "."))
            errors = [value for value in vars(module).values() if isinstance(value, type) and issubclass(value, DragomanError)]
            assert errors, f"{place} derives nothing from DragomanError"
            assert {error.exit_code for error in errors} <= {1, 2, 3}, place


def test_the_checkout_names_no_machine() -> None:
    """Nothing committed may depend on where it was written."""
    secret = re.compile(rb"(?<![\w.}])/(?:work|root|home|Users|opt/pypi)/")
    named = [str(path) for path in tracked() if secret.search((ROOT / path).read_bytes())]
    assert named == []


def test_scripts_are_well_formed() -> None:
    scripts = [
        path for path in tracked() if path.parts[0] in ("scripts", ".ci") and (ROOT / path).read_bytes().startswith(b"#!/usr/bin/env bash")
    ]
    assert len(scripts) > 3
    for path in scripts:
        assert os.access(ROOT / path, os.X_OK), path
        subprocess.run(["bash", "-n", ROOT / path], check=True)


def test_papers_and_commands_agree() -> None:
    """CI runs the README's test command, and every `make` target that is written about exists."""
    makefile = (ROOT / "Makefile").read_text()
    assert re.search(r"^make test\b", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert re.search(r"^exec make test$", (ROOT / ".ci/run").read_text(), re.MULTILINE)
    for page in ("README.md", "CONTRIBUTING.md"):
        for target in re.findall(r"`make ([a-z-]+)", (ROOT / page).read_text()):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"{page}: make {target}"


def test_pins_agree_with_the_ranges() -> None:
    """constraints.txt pins every direct dependency to a version that pyproject.toml allows."""
    from packaging.requirements import Requirement

    pins = dict(line.strip().lower().split("==") for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line)
    project = PYPROJECT["project"]
    wanted = [*project["dependencies"], *(line for group in project["optional-dependencies"].values() for line in group)]
    for requirement in map(Requirement, wanted):
        if requirement.name != "setuptools":  # pip freeze leaves it out
            assert requirement.specifier.contains(pins[requirement.name.lower()]), requirement


def test_the_services_of_the_tests_work(postgres_url: str, screenshot, tmp_path: Path) -> None:
    """PostgreSQL answers in an empty database, and the browser renders a page of ours."""
    import sqlalchemy

    with sqlalchemy.create_engine(postgres_url).connect() as connection:
        assert connection.execute(sqlalchemy.text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")).scalar() == 0
    page = tmp_path / "page.html"
    page.write_text("<body style='background:#123456'>")
    picture = screenshot(page, width=200, height=100)
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.slow
def test_docker_runs_a_container(docker_engine: str) -> None:
    import docker

    output = docker.from_env().containers.run(docker_engine, ["python3", "-c", "print(6 * 7)"], network_mode="none", remove=True)
    assert output.strip() == b"42"
