"""Programs that attack the sandbox get the verdict of their directory, reach nothing, and leave nothing."""

from __future__ import annotations

import os
import re
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dragoman.executors import Executor, Limits, Outcome, Verdict, all_languages, program_verdict
from tests.executors.conftest import CANARY
from tests.support import missing

PROGRAMS = sorted(path for path in (Path(__file__).parents[1] / "adversarial").glob("*/*.*") if path.parent.name in Verdict.__members__)
EXTENSIONS = {language.extension: language for language in all_languages().values()}


@pytest.fixture(scope="module")
def listeners() -> Iterator[tuple[int, str, list[bytes]]]:
    """A TCP port and an abstract Unix socket of this host, and what was said to them."""
    heard: list[bytes] = []
    name = f"{os.getpid()}"
    with socket.create_server(("127.0.0.1", 0)) as tcp, socket.socket(socket.AF_UNIX) as unix:
        unix.bind(f"\0dragoman-test-{name}")
        unix.listen()
        for server in (tcp, unix):

            def listen(server: socket.socket = server) -> None:
                try:
                    heard.append(server.accept()[0].recv(100) or b"connected")
                except OSError:
                    return

            threading.Thread(target=listen, daemon=True).start()
        yield tcp.getsockname()[1], name, heard


@pytest.fixture(params=["local", pytest.param("docker", marks=pytest.mark.slow)])
def executor(request: pytest.FixtureRequest, executor_of: Callable[[str], Executor]) -> Executor:
    return executor_of(request.param)


def options(text: str) -> dict[str, float]:
    found = re.search(r"^\W*dragoman: (.*)$", text.partition("\n")[0])
    return {key: float(value) for key, value in (pair.split("=") for pair in found[1].split())} if found else {}


def limits_of(wish: dict[str, float], limits: Limits) -> Limits:
    scaled = {name: int(wish[f"{name}_mb"] * 2**20) for name in ("memory", "files") if f"{name}_mb" in wish}
    counts = {name: int(wish[name]) for name in ("output", "processes") if name in wish}
    cpu_s, wall_s = wish.get("cpu_s", limits.cpu_s), wish.get("wall_s", limits.wall_s)
    return replace(limits, **scaled, **counts, cpu_s=cpu_s, wall_s=wall_s)


def run(executor: Executor, path: Path, line: str) -> tuple[Verdict, Outcome]:
    language = EXTENSIONS[path.suffix]
    found = executor.toolchain(language.id)
    if not found.found:
        missing(found.why)
    text = path.read_text()
    wish = options(text)
    build = executor.compile(language.id, {language.main: text}, language.main, limits_of(wish, language.compile_limits))
    assert build.outcome is None or build.outcome.infra is None, build.outcome
    if not build.ok:
        assert build.outcome is not None
        return Verdict.CE, build.outcome
    stdin = b"x" * int(wish.get("stdin_mb", 0) * 2**20) or line.encode() + b"\n"
    outcome = executor.run(build, stdin=stdin, limits=limits_of(wish, Limits(cpu_s=5, wall_s=20)))
    return program_verdict(outcome, "ok\n"), outcome


def mounts() -> list[str]:
    """The host's mounts, but for those of the Docker engine, whose containers come and go by themselves."""
    lines = Path("/proc/self/mountinfo").read_text().splitlines()
    return sorted(line.split(" - ")[0].split(" ", 4)[4] for line in lines if "/docker" not in line)


@pytest.mark.parametrize("path", PROGRAMS, ids=[f"{p.parent.name}-{p.name}" for p in PROGRAMS])
def test_gets_its_verdict_and_reaches_nothing(
    path: Path, executor: Executor, listeners: tuple[int, str, list[bytes]], tmp_path: Path
) -> None:
    port, name, heard = listeners
    secret = tmp_path / "secret"
    secret.write_text(CANARY)
    before = mounts()
    line = {"connect_loopback": str(port), "abstract_socket": name, "read_canary_file": str(secret)}.get(path.stem, "")

    got, outcome = run(executor, path, line)

    assert got == path.parent.name, outcome
    assert CANARY.encode() not in outcome.stdout + outcome.stderr
    assert not heard, "a program reached a socket of the host"
    assert secret.read_text() == CANARY
    if executor.sandbox.name == "local":  # the engine's mounts of other containers come and go
        assert mounts() == before
    assert not list(Path("/").glob("*/dragoman-canary"))
    if "leak" in outcome.stdout.decode("utf-8", "replace"):
        pytest.fail(f"leaked: {outcome.stdout!r}")
    language = all_languages()["python"]
    after = executor.run(executor.compile("python", {language.main: language.hello}, language.main), stdin=b"next\n")
    assert program_verdict(after, "hello next\n") is Verdict.AC, f"the next program suffered: {after}"
