"""Rust as a target: every rule's examples run, and what the output looks like."""

from __future__ import annotations

import pytest

from dragoman.rules import loader
from dragoman.transpile.frontends.python import FRONTEND
from dragoman.transpile.generators import generator


def rust(source: str) -> str:
    """The Rust text of a Python function with annotations, without imports and helpers."""
    generated = generator("rust", "python").generate(FRONTEND.parse(source))
    assert not generated.diagnostics, generated.diagnostics
    helpers = {f"rust:@{name}" for name in generated.helpers}
    lines = [line.text for line in generated.lines if not helpers & set(line.rules) and not line.text.startswith("use ")]
    return "\n".join(lines).strip() + "\n"


def test_helpers_say_what_they_do() -> None:
    for helper in loader.helpers("rust").values():
        assert helper.code.startswith("/// "), helper.name
        assert helper.name == "OrderedMap" or helper.code.count("\n") < 30, helper.name


CASES = {
    "a list that is only read is a slice, its elements are copied by the pattern": (
        """
def f(xs: list[int]) -> int:
    total = 0
    for x in xs:
        total += x
    return total
""",
        """
fn f(xs: &[i64]) -> i64 {
    let mut total: i64 = 0;
    for &x in xs {
        total += x;
    }
    total
}
""",
    ),
    "a list that is changed is a mutable reference": (
        """
def f(xs: list[int]) -> None:
    xs.append(1)
""",
        """
fn f(xs: &mut Vec<i64>) {
    xs.push(1);
}
""",
    ),
    "a local list is moved where it is returned": (
        """
def f(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        out.append(i * i)
    return out
""",
        """
fn f(n: i64) -> Vec<i64> {
    let mut out: Vec<i64> = Vec::new();
    for i in 0..n {
        out.push(i * i);
    }
    out
}
""",
    ),
    "what a loop keeps and replaces is moved": (
        """
def f(words: list[str]) -> list[list[str]]:
    out: list[list[str]] = []
    cur: list[str] = []
    for w in words:
        cur.append(w)
        out.append(cur)
        cur = []
    return out
""",
        """
fn f(words: &[String]) -> Vec<Vec<String>> {
    let mut out: Vec<Vec<String>> = Vec::new();
    let mut cur: Vec<String> = Vec::new();
    for w in words {
        cur.push(w.clone());
        out.push(cur);
        cur = Vec::new();
    }
    out
}
""",
    ),
    "characters are chars, texts are built by format!": (
        """
def f(text: str) -> str:
    out = ""
    for c in text:
        if c.isdigit():
            out += c
    return out + "!"
""",
        """
fn f(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_digit() {
            out.push(c);
        }
    }
    format!("{out}!")
}
""",
    ),
    "a parity test needs no floor modulo": (
        """
def f(x: int) -> bool:
    return x % 2 == 0
""",
        """
fn f(x: i64) -> bool {
    x % 2 == 0
}
""",
    ),
    "a positive constant divisor divides by Euclid, which is down": (
        """
def f(x: int) -> int:
    return x // 10
""",
        """
fn f(x: i64) -> i64 {
    x.div_euclid(10)
}
""",
    ),
    "a map whose order nobody sees is a HashMap": (
        """
def f(words: list[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for w in words:
        counts[w] = counts.get(w, 0) + 1
    return counts
""",
        """
fn f(words: &[String]) -> HashMap<String, i64> {
    let mut counts: HashMap<String, i64> = HashMap::new();
    for w in words {
        *counts.entry(w.clone()).or_insert(0) += 1;
    }
    counts
}
""",
    ),
    "an exception is a panic with its name": (
        """
def f(x: int) -> int:
    if x < 0:
        raise ValueError("negative")
    return x
""",
        """
fn f(x: i64) -> i64 {
    if x < 0 {
        panic!("ValueError: negative");
    }
    x
}
""",
    ),
    "a parameter that is assigned at once is shadowed": (
        """
def f(text: str) -> str:
    text = text.upper()
    return text
""",
        """
fn f(text: &str) -> String {
    let text = text.to_uppercase();
    text
}
""",
    ),
}


@pytest.mark.parametrize(("source", "expected"), CASES.values(), ids=CASES)
def test_output(source: str, expected: str) -> None:
    assert rust(source) == expected.lstrip("\n")
