"""Regular expressions in Rust: what Python finds, for each kind of part; what has no form there is refused."""

from __future__ import annotations

import re

import pytest

from dragoman.executors import Verdict
from dragoman.transpile.frontends.python import FRONTEND
from dragoman.transpile.generators import generator
from tests.transpile.answering import Answering

FOUND = (
    r"\d+",
    r"\w+",
    r"[\w.]+@[\w.]+\.\w+",
    r"a+?|colou?r",
    r"x*",
    r"(?:ab|a)c?",
    r"[^a-z\s]",
    r"\(.*?\)",
    r"\w+(?=,)",
    r"(?<=\w)\d",
    r"(?m)^\s*\w",
    r"\bb$",
)
REPLACED = (
    (r"\s+", " "),
    (r"(\w+)@(\w+)", r"\2 at \1"),
    (r"(.)\1+", r"\1"),
    (r"(?P<a>\w)(?P<b>\d)", r"\g<b>\g<a>"),
    (r"(?<!^)(?=[A-Z])", "_"),
    (r"(?i)[a-c]|H", "."),
    (r"(?m)^|$", ">"),
    (r"(?s)a.b|,.", "[x]"),
    ("x*", "-"),
)
SPLIT = (r"\W+", r"[,;]\s*", "-+")
TEXTS = ("", "a1 b22, c333", "Hello, World! it's 9:45\n", "aaa,\nb", "john@x.com, a_b@c.d.org", "\n a\tb \n", "abcABCabc", "(a(b)c)--b")


def test_rust_finds_what_python_does(answering: Answering) -> None:
    found = [
        *(f"re.findall({p!r}, s)" for p in FOUND),
        *(f"[re.sub({p!r}, {by!r}, s)]" for p, by in REPLACED),
        *(f"re.split({p!r}, s)" for p in SPLIT),
        r"[w + '=' + n for w, n in re.findall(r'(\w)(\d+)', s)]",
    ]
    source = f"import re\n\ndef f(s):\n    return [{', '.join(found)}]\n"
    answers = [eval(f"[{', '.join(found)}]", {"re": re, "s": text}) for text in TEXTS]
    verification = answering.verified("rust", source, [([text], answer) for text, answer in zip(TEXTS, answers, strict=True)])
    assert verification.verdict is Verdict.AC, (verification.diagnostics, [o.detail for o in verification.observations])


def test_a_replacement_that_is_no_constant_is_a_plain_text_or_stops(answering: Answering) -> None:
    source = "import re\n\ndef f(s, by):\n    return re.sub('b+', by, s)\n"
    verification = answering.verified("rust", source, [(["abbc", "x"], "axc"), (["abbc", r"\g<0>"], "abbc")])
    assert [o.verdict for o in verification.observations] == [Verdict.AC, Verdict.RE]


@pytest.mark.parametrize("call", ["re.findall(s, s)", "re.findall('(?a)x', s)", "re.sub('(?i)é', '', s)", r"re.findall(r'(?i)(a)\1', s)"])
def test_a_pattern_without_a_form_is_refused(call: str) -> None:
    module = FRONTEND.parse(f"import re\n\ndef f(s: str):\n    return {call}\n")
    assert [d.code for d in generator("rust", "python").generate(module).diagnostics] == ["regex"]
