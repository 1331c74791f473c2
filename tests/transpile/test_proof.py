"""Every rule proves itself: the examples of all concepts, run in every target that discovery finds."""

from __future__ import annotations

import pytest

from dragoman.rules import loader
from dragoman.transpile.generators import available
from dragoman.transpile.proof import prove
from tests.transpile.answering import Answering


@pytest.mark.slow
@pytest.mark.timeout(1500)
@pytest.mark.parametrize("target", available())
def test_the_examples_of_all_rules_hold(target: str, answering: Answering) -> None:
    shown, findings = prove(target, answering.executor(target))
    assert shown > 500
    assert not findings, "\n".join(f"{f.concept} {f.text}: {f.problem[:300]}" for f in findings[:10])


#: Collections with methods, which stand in one piece; no other helper may be as long.
LONG = {
    ("julia", "OrderedDict"): 45,
}


@pytest.mark.parametrize("target", available())
def test_rules_and_helpers_fit_together(target: str) -> None:
    table = loader.target(target)
    structural = (
        "arith",
        "bits",
        "compare",
        "coerce",
        "index",
        "length",
        "slice",
        "slice_step",
        "store",
        "update",
        "for",
        "comp",
        "codec",
        "driver",
        "truthy",
        "select",
        "list",
    )
    for id_ in table.rules:
        known = id_ in loader.concepts() or id_.split(".")[0] in structural or "." not in id_
        assert known or id_.split(".")[0] in {c.split(".")[0] for c in loader.concepts()} | {"intdiv", "mod", "bytes", "pair"}, (
            f"{target}: {id_} is no concept"
        )
    for helper in table.helpers.values():
        assert len(helper.code.splitlines()) <= LONG.get((target, helper.name), 30), f"{target}: helper {helper.name} is long"
        assert helper.code[:1] in ("/", "#", "-", ";", "("), f"{target}: helper {helper.name} does not say what it does in its first line"
