"""Real services for tests: a Docker engine, a PostgreSQL cluster of our own, a headless browser, a small local model."""

from __future__ import annotations

import fcntl
import glob
import os
import shutil
import signal
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, settings

from tests.support import IN_CI, QUICK, ROOT, missing, require

# A busy machine is no finding: no time limit per example; and CI tries the same examples every time.
settings.register_profile("dragoman", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=IN_CI)
settings.load_profile("dragoman")

#: The engine that a worker started, written for the session's end to stop it.
ENGINE_PID = ROOT / ".dragoman/dockerd.pid"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What looks at the whole machine (mounts, control groups, the engine) runs in one worker, one after the other, unless a
    test says that it belongs elsewhere; what compiles in a language that is not quick is slow. Slow tests start first, so that
    no worker is left with one when the others are done: files with some come first, and stay in one piece."""
    for item in items:
        if item.get_closest_marker("compiles") and QUICK.isdisjoint(_texts(item)):
            item.add_marker(pytest.mark.slow)
        if item.get_closest_marker("xdist_group"):
            continue
        if "executors" in item.path.parts or "docker_engine" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("machine"))
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


def _texts(item: pytest.Item) -> set[str]:
    """A test's parameters that are texts, the name of its language among them."""
    parameters = item.callspec.params.values() if isinstance(item, pytest.Function) and hasattr(item, "callspec") else ()
    return {value for value in parameters if isinstance(value, str)}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="rewrite tests/golden with what the generators write now")


@pytest.fixture(scope="session")
def docker_engine() -> str:
    """A running Docker engine; returns the name of an image with a minimal Debian and Python, for containers and ``FROM``."""
    require("docker")
    ENGINE_PID.parent.mkdir(exist_ok=True)
    with (ENGINE_PID.parent / "dockerd.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the workers of one session share one engine
        done = subprocess.run([ROOT / "scripts/start-docker"], capture_output=True, text=True, timeout=900)
        if done.stdout.strip():
            ENGINE_PID.write_text(done.stdout)
    if done.returncode:
        missing(done.stderr.strip())
    return "dragoman-base:bookworm"


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Stop the Docker engine if this session started it; the controller comes here after all its workers."""
    if not hasattr(session.config, "workerinput") and ENGINE_PID.exists():
        pid = int(ENGINE_PID.read_text())
        ENGINE_PID.unlink()
        if Path(f"/proc/{pid}/comm").exists() and Path(f"/proc/{pid}/comm").read_text().strip() == "dockerd":
            os.kill(pid, signal.SIGTERM)


@pytest.fixture(scope="session")
def _postgres_cluster() -> Iterator[str]:
    """A private cluster on a Unix socket; yields the folder of the socket."""
    homes = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))
    found = shutil.which("initdb", path=os.pathsep.join([*reversed(homes), os.environ.get("PATH", "")]))
    if found is None:
        missing("PostgreSQL's server is not installed (scripts/install-system)")
    home = Path(found).resolve().parent
    folder = tempfile.mkdtemp(prefix="dragoman-pg-", dir="/tmp")  # a socket's path has room for 107 characters
    user: dict[str, str | int] = {}
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        user = {"user": "postgres", "group": "postgres"}
    try:
        subprocess.run(
            [home / "initdb", "-D", f"{folder}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
            check=True, capture_output=True, cwd=folder, **user,
        )  # fmt: skip
        server = [home / "postgres", "-D", f"{folder}/data", "-k", folder, "-F", "-c", "listen_addresses="]
        with open(f"{folder}/log", "w") as log:
            process = subprocess.Popen(server, stdout=log, stderr=log, cwd=folder, **user)
        try:
            ready = [home / "pg_isready", "-h", folder, "-U", "postgres", "-t", "30"]
            subprocess.run(["timeout", "60", "bash", "-c", 'until "$@" -q; do sleep 0.1; done', "-", *ready], check=True)
            yield folder
        finally:
            process.send_signal(signal.SIGINT)  # PostgreSQL's "fast" shutdown
            process.wait(60)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(_postgres_cluster: str) -> str:
    """The SQLAlchemy URL of a new, empty PostgreSQL database."""
    import psycopg

    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(host=_postgres_cluster, user="postgres", dbname="postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"postgresql+psycopg://postgres@/{name}?host={_postgres_cluster}"


class Screenshot(Protocol):
    """Renders a page of our own in a real browser."""

    def __call__(self, page: Path, width: int = 1280, height: int = 1600) -> Path: ...


@pytest.fixture
def screenshot(tmp_path: Path) -> Screenshot:
    """``screenshot(page)`` is the PNG of an HTML file as headless Chromium shows it."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    require(browser is not None, "no Chromium to look at a page with (scripts/install-system)")

    def take(page: Path, width: int = 1280, height: int = 1600) -> Path:
        picture = tmp_path / f"{page.stem}.png"
        flags = (
            "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
            "--disable-component-update --disable-sync --hide-scrollbars --virtual-time-budget=5000"
        )
        with tempfile.TemporaryDirectory(prefix="dragoman-chromium-", ignore_cleanup_errors=True) as profile:
            done = subprocess.run(
                [str(browser), *flags.split(), f"--user-data-dir={profile}", f"--window-size={width},{height}",
                 f"--screenshot={picture}", page.resolve().as_uri()],
                capture_output=True, text=True, timeout=120,
            )  # fmt: skip
        assert picture.is_file(), f"Chromium made no picture of {page}: {done.stderr[-500:]}"
        return picture

    return take


@pytest.fixture(scope="session")
def local_model() -> Path:
    """The GGUF file of SmolLM2-135M-Instruct, which a local OpenAI-compatible server (``xllamacpp``) can serve."""
    models = sorted((ROOT / ".dragoman/models").glob("**/*.gguf"))
    require(bool(models), "no local model in .dragoman/models (make setup)")
    return models[0]
