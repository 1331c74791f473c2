"""Compilers that stay up between the tests of a target."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.transpile.answering import Answering

#: So many tests of a target that use ``answering`` go to one worker, one after the other.
TOGETHER = 24


@pytest.fixture(scope="session")
def answering() -> Iterator[Answering]:
    """Translates and runs programs; a test that takes it should have its target as the parameter ``target``."""
    with Answering() as answering:
        yield answering


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    seen: Counter[str] = Counter()
    for item in items:
        if isinstance(item, pytest.Function) and "answering" in item.fixturenames and hasattr(item, "callspec"):
            target = item.callspec.params.get("target", "")
            item.add_marker(pytest.mark.xdist_group(f"answers {target} {seen[target] // TOGETHER}"))
            seen[target] += 1
