"""Swift as a target: what comes out reads as Swift."""

from __future__ import annotations

import pytest

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.swift import Swift


def translated(source: str) -> str:
    """A Python module in Swift, without helpers and imports."""
    generated = generator("swift", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    own = [line.text for line in generated.lines if not any(":@" in rule for rule in line.rules)]
    return "\n".join(line for line in own if not line.startswith("import ")).strip()


READABLE = {
    "a dictionary of counts": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
func counts(_ words: [String]) -> [String: Int] {
    var seen: [String: Int] = [:]
    for word in words {
        seen[word, default: 0] += 1
    }
    return seen
}
""",
    ),
    "what a function changes is inout": (
        """
def double(xs: list[int]) -> None:
    for i in range(len(xs)):
        xs[i] *= 2
""",
        """
func double(_ xs: inout [Int]) {
    for i in 0..<xs.count {
        xs[i] *= 2
    }
}
""",
    ),
    "a function that may fail throws": (
        """
def first(xs: list[int]) -> int:
    return xs[0]


def twice(xs: list[int]) -> int:
    return 2 * first(xs)
""",
        """
func first(_ xs: [Int]) throws -> Int {
    if xs.isEmpty {
        throw Failure(message: "IndexError: list index out of range")
    }
    return xs[0]
}

func twice(_ xs: [Int]) throws -> Int {
    return try 2 * first(xs)
}
""",
    ),
    "what is caught does not leave": (
        """
def number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0
""",
        """
func number(_ text: String) throws -> Int {
    do {
        return try parseDigits(text)
    } catch is ValueError {
        return 0
    }
}
""",
    ),
    "an item is taken out after a check": (
        """
def drop(xs: list[int], i: int) -> None:
    xs.pop(i)
""",
        """
func drop(_ xs: inout [Int], _ i: Int) throws {
    if i >= xs.count || i < -xs.count {
        throw Failure(message: "IndexError: pop index out of range")
    }
    xs.remove(at: i < 0 ? i + xs.count : i)
}
""",
    ),
    "a text or none": (
        """
def held(text: str) -> str | None:
    return text.strip('.') or None
""",
        """
func held(_ text: String) -> String? {
    let value = trimmed(text, ".".unicodeScalars.contains)
    return !value.isEmpty ? value : nil
}
""",
    ),
    "a sort by a key": (
        """
def by_age(people: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(people, key=lambda p: (-p[1], p[0]))
""",
        """
func byAge(_ people: [(String, Int)]) -> [(String, Int)] {
    return people.sorted { a, b in (-a.1, a.0) < (-b.1, b.0) }
}
""",
    ),
    "a comprehension is a chain": (
        """
def squares(xs: list[int]) -> list[int]:
    return [x * x for x in xs if x > 0]
""",
        """
func squares(_ xs: [Int]) -> [Int] {
    return xs.filter { x in x > 0 }.map { x in x * x }
}
""",
    ),
    "what may be missing is bound": (
        """
def shown(name: str | None) -> str:
    if name is not None:
        return name + "!"
    return "nobody"
""",
        """
func shown(_ name: String?) -> String {
    if let name {
        return name + "!"
    }
    return "nobody"
}
""",
    ),
    "ends of lists that are surely there": (
        """
def ends(words: list[str]) -> str:
    if not words:
        return ""
    return min(words, key=len) + words[-1]
""",
        """
func ends(_ words: [String]) -> String {
    if words.isEmpty {
        return ""
    }
    return words.min(by: { a, b in a.utf8.count < b.utf8.count })! + words.last!
}
""",
    ),
    "every other character": (
        """
def woven(text: str) -> str:
    return text[::2] + text[1::2]
""",
        """
func woven(_ text: String) -> String {
    return String(String.UnicodeScalarView(everyNth(Array(text.unicodeScalars), 0, 2))) + String(String.UnicodeScalarView(everyNth(Array(text.unicodeScalars), 1, 2)))
}
""",
    ),
    "bits at known places": (
        """
def parts(colour: int) -> list[int]:
    return [colour >> shift & 255 for shift in [16, 8, 0]]
""",
        """
func parts(_ colour: Int) -> [Int] {
    return [16, 8, 0].map { shift in colour >> shift & 255 }
}
""",
    ),
    "a text is gone through by its characters": (
        """
def vowels(text: str) -> int:
    found = 0
    for c in text:
        if c in "aeiou":
            found += 1
    return found
""",
        """
func vowels(_ text: String) -> Int {
    var found = 0
    for c in text.unicodeScalars {
        if "aeiou".unicodeScalars.contains(c) {
            found += 1
        }
    }
    return found
}
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_output_is_swift_as_people_write_it(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source) == expected.strip()


def test_two_names_of_a_list_that_changes_are_refused() -> None:
    source = """
def f(n: int) -> list[list[int]]:
    row = [0]
    rows = [row, row]
    row.append(n)
    return rows
"""
    generated = generator("swift", "python").generate(frontend("python").parse(source))
    assert [d.code for d in generated.diagnostics] == ["alias"]


def test_a_parameter_is_one_variable_whatever_another_inner_function_assigns() -> None:
    source = """
def total(n: int) -> int:
    seen = [0]

    def add(i: int) -> None:
        i += 1
        seen[0] += i

    def half(i: int) -> int:
        while i > n:
            i = i // 2
        return i

    add(half(n * 3))
    return seen[0]
"""
    text = translated(source)
    assert "let i = i + 1" in text
    assert text.count("var i = i\n") == 1


def test_an_empty_tuple_that_is_indexed_is_a_diagnostic() -> None:
    empty = ir.Index(ir.TupleLit((), type=t.Tuple(())), ir.Const(0, type=t.INT), type=t.INT)
    generated = generator("swift", "python").generate(ir.Module("python", functions=(ir.Function("f", (), t.INT, (ir.Return(empty),)),)))
    assert [d.code for d in generated.diagnostics] == ["tuple-index"]


def test_a_struct_for_a_tuple_names_no_more_parts_than_there_are_words() -> None:
    swift = generator("swift", "python")
    assert isinstance(swift, Swift)
    swift.structs = True
    assert swift.part("pair", 1) == "pair.second"
    with pytest.raises(UnsupportedError):
        swift.part("row", 8)


def test_texts_that_look_alike_are_not_looked_up() -> None:
    """Swift takes a letter and its mark for the one character that is both; comparing two texts by their code points is right."""
    source = 'def f(words: list[str]) -> int:\n    seen = {"e\\u0301": 1}\n    return seen.get(words[0], 0)\n\n\n'
    source += 'def g(words: list[str]) -> list[str]:\n    return [w + "!" for w in words if w == "\\u00e9"]\n'
    parse, write = frontend("python").parse, generator("swift").generate
    assert "f is not translated: texts with combining marks" in (marked := write(parse(source)).code)
    assert "g is not translated" not in marked
    assert "is not translated" not in write(parse(source.replace("e\\u0301", "\\u00e9"))).code
