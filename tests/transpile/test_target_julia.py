"""Julia as a target: what comes out reads as Julia, and parses as Julia where nothing can run it."""

from __future__ import annotations

import ctypes
import importlib.util
import re
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from dragoman.datasets.bundled_suite import load_bundled
from dragoman.executors.executor import Executor
from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.planning import Planner
from dragoman.transpile.proof import exhibits
from dragoman.transpile.translators.rules import RulesTranslator
from tests.support import ROOT, require


def translated(source: str) -> str:
    """The Julia of a Python module, without helpers."""
    generated = generator("julia", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    lines = [line.text for line in generated.lines if not any("@" in rule for rule in line.rules)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


READABLE = {
    "counting in a dictionary whose order nobody sees": (
        """
def distinct(words: list[str]) -> int:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return len(seen)
""",
        """
function distinct(words)
    seen = Dict{String, Int}()
    for word in words
        seen[word] = get(seen, word, 0) + 1
    end
    return length(seen)
end
""",
    ),
    "places count from one": (
        """
def rises(numbers: list[int]) -> int:
    count = 0
    for i in range(1, len(numbers)):
        if numbers[i] > numbers[i - 1]:
            count += 1
    return count
""",
        """
function rises(numbers)
    count = 0
    for i in 1:(length(numbers) - 1)
        if numbers[i + 1] > numbers[i]
            count += 1
        end
    end
    return count
end
""",
    ),
    "a function that changes its argument": (
        """
def push_twice(items: list[int], item: int) -> None:
    if item < 0:
        return
    items.append(item)
    items.append(item)
""",
        """
function push_twice!(items, item)
    item < 0 && return nothing
    push!(items, item)
    push!(items, item)
    return nothing
end
""",
    ),
    "what goes wrong": (
        """
def parsed(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return -1
""",
        """
function parsed(text)
    try
        return parse_int(text)
    catch err
        if err isa Union{ArgumentError, DomainError}
            return -1
        else
            rethrow()
        end
    end
end
""",
    ),
    "a class and one that derives from it": (
        """
class Animal:
    def __init__(self, name: str) -> None:
        self.name = name

    def sound(self) -> str:
        return "..."

    def speak(self) -> str:
        return f"{self.name} says {self.sound()}"


class Dog(Animal):
    def sound(self) -> str:
        return "woof"


def spoken(name: str) -> str:
    return Dog(name).speak()
""",
        """
abstract type AbstractAnimal end

mutable struct Animal <: AbstractAnimal
    name::String
end

function initialize!(self::AbstractAnimal, name)
    self.name = name
    return nothing
end

sound(self::AbstractAnimal) = "..."

speak(self::AbstractAnimal) = "$(self.name) says $(sound(self))"

mutable struct Dog <: AbstractAnimal
    name::String
end

sound(self::Dog) = "woof"

spoken(name) = speak(Dog(name))
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_readable(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source.strip()).strip() == expected.strip()


def meant(text: str, xs: list[int]) -> list[int] | int:
    """What a place or a span of ``xs`` means to Julia: from one, both ends included, nothing beyond the ends."""
    names = {"end_": len(xs), "min": min}
    inside = re.sub(r"\bend\b", "end_", text)
    if found := re.fullmatch(r"(first|last)\(xs, (\d+)\)", inside):
        count = min(int(found[2]), len(xs))
        return xs[:count] if found[1] == "first" else xs[len(xs) - count :]
    if found := re.fullmatch(r"xs\[([^:]+):([^:]+)\]", inside):
        first, last = eval(found[1], names), eval(found[2], names)
        assert first > last or (first >= 1 and last <= len(xs)), f"{text} is out of bounds for {xs}"
        return xs[first - 1 : last] if first <= last else []
    found = re.fullmatch(r"xs\[([^:]+)\]", inside)
    assert found is not None, text
    place = eval(found[1], names)
    if not 1 <= place <= len(xs):
        raise IndexError(text)
    return xs[place - 1]


@pytest.mark.parametrize("part", ["0", "2", "-1", "-3", "1:", "2:", ":0", ":2", ":-1", ":-2", "1:-1", "1:3", "2:1", "-2:", "len(xs) - 1"])
def test_places_and_spans_mean_what_they_do_in_the_source(part: str) -> None:
    result = "list[int]" if ":" in part else "int"
    code = translated(f"def f(xs: list[int]) -> {result}:\n    return xs[{part}]")
    found = re.search(r"f\(xs\) = (.*)", code)
    assert found is not None, code
    for xs in ([], [7], [7, 8], [7, 8, 9], [7, 8, 9, 10]):
        try:
            wanted: object = eval(f"xs[{part}]", {"xs": xs})
        except IndexError:
            with pytest.raises(IndexError):
                meant(found[1], xs)
        else:
            assert meant(found[1], xs) == wanted


@cache
def _parser() -> Any:
    """tree-sitter's parser for Julia. Its package hands out a capsule, which the tree-sitter that codebleu needs does not take."""
    import tree_sitter
    import tree_sitter_julia

    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        language = tree_sitter.Language(pointer(tree_sitter_julia.language(), b"tree_sitter.Language"))
    return tree_sitter.Parser(language)


def misread(code: str) -> list[str]:
    """The lines that are no Julia."""
    lines = code.split("\n")

    def wrong(node: Any) -> Iterator[str]:
        if node.type == "ERROR" or node.is_missing:
            yield lines[node.start_point[0]]
        elif node.has_error:
            for child in node.children:
                yield from wrong(child)

    return list(wrong(_parser().parse(code.encode()).root_node))


@pytest.fixture(scope="module")
def parses() -> Callable[[str], list[str]]:
    require(importlib.util.find_spec("tree_sitter_julia") is not None, "tree-sitter-julia is not installed (make setup)")
    assert misread("f(x) = (x") == ["f(x) = (x"]
    return misread


def test_every_helper_parses(parses: Callable[[str], list[str]]) -> None:
    for helper in loader.target("julia").helpers.values():
        assert parses(helper.code) == [], helper.name


def test_every_golden_translation_parses(parses: Callable[[str], list[str]]) -> None:
    found = sorted((ROOT / "tests" / "golden" / "julia").glob("*.jl"))
    assert len(found) == 5
    for path in found:
        assert parses(path.read_text(encoding="utf-8")) == [], path.name


@pytest.mark.slow
def test_the_examples_of_all_rules_parse(parses: Callable[[str], list[str]]) -> None:
    shown = list(exhibits("julia"))
    assert len(shown) > 500
    for exhibit in shown:
        generated = generator("julia", "python").generate(ir.Module("python", (exhibit.function,)))
        assert parses(generated.code) == [], f"{exhibit.concept} {exhibit.text}"
        assert generated.complete, f"{exhibit.concept} {exhibit.text}: {generated.diagnostics}"


@pytest.mark.slow
def test_every_bundled_problem_is_translated_and_parses(parses: Callable[[str], list[str]]) -> None:
    with Executor() as executor:
        translator = RulesTranslator(Planner(executor))
        for problem in load_bundled():
            candidate = translator.translate(problem, "julia")
            assert candidate.code is not None, f"{problem.id}: {candidate.no_candidate}"
            assert parses(candidate.code) == [], problem.id
