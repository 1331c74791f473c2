"""Compilers that stay up between the tests of a target."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.transpile.answering import Answering


@pytest.fixture(scope="session")
def answering() -> Iterator[Answering]:
    """Translates and runs programs; a test that takes it should have its target as the parameter ``target``."""
    with Answering() as answering:
        yield answering


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of a target that use ``answering`` go to one worker, one after the other: its compiler starts, and gets warm, once."""
    for item in items:
        if isinstance(item, pytest.Function) and "answering" in item.fixturenames and hasattr(item, "callspec"):
            item.add_marker(pytest.mark.xdist_group(f"answers {item.callspec.params.get('target', '')}"))
