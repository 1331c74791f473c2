"""The sandboxes that the conformance tests run against."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from dragoman.executors import Executor
from dragoman.executors.errors import SandboxUnavailableError
from dragoman.executors.local import LocalSandbox
from dragoman.executors.sandbox import Sandbox
from tests.support import missing

#: In the environment of every sandbox's owner, and nowhere in a box.
CANARY = "canary-of-the-test"
#: Languages in the local sandbox mind nobody, and have one worker, whose compilers stay up; the engine belongs to the other.
LOCAL = [pytest.mark.xdist_group("languages")]
DOCKER = [pytest.mark.slow, pytest.mark.xdist_group("machine")]
#: An image for each language costs a minute each: that everything is run in every sandbox is asked for by this variable.
EVERYWHERE = bool(os.environ.get("DRAGOMAN_EVERY_SANDBOX"))


@pytest.fixture(params=["local", pytest.param("bubblewrap", marks=pytest.mark.slow), pytest.param("docker", marks=DOCKER)])
def executor(request: pytest.FixtureRequest, executor_of: Callable[[str], Executor]) -> Executor:
    return executor_of(request.param)


@pytest.fixture(scope="session")
def executor_of(request: pytest.FixtureRequest) -> Iterator[Callable[[str], Executor]]:
    """``executor_of("local")`` is one executor per sandbox for the whole session; "bubblewrap" is the local one without its quick way."""
    made: dict[str, Executor] = {}
    os.environ["DRAGOMAN_TEST_CANARY"] = CANARY

    def executor(backend: str) -> Executor:
        if backend not in made:
            if backend == "docker":
                request.getfixturevalue("docker_engine")
            made[backend] = Executor(LocalSandbox(2, bubblewrap=True) if backend == "bubblewrap" else backend, slots=2)
            try:
                sandbox: Sandbox = made[backend].sandbox
                assert sandbox.name.startswith("docker" if backend == "docker" else "local")
            except SandboxUnavailableError as error:
                missing(error.message)
        return made[backend]

    yield executor
    for one in made.values():
        one.close()
    del os.environ["DRAGOMAN_TEST_CANARY"]
