"""Go as a target: what the output looks like, that ``gofmt`` has nothing to say about it, and what is refused."""

from __future__ import annotations

import subprocess

import pytest

from dragoman.executors import Verdict
from dragoman.executors.machine import Here
from dragoman.rules import loader
from dragoman.transpile.frontends.python import FRONTEND
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.base import Generated
from dragoman.transpile.generators.go_format import spaced
from tests.support import require
from tests.transpile.answering import Answering


def generated(source: str) -> Generated:
    return generator("go", "python").generate(FRONTEND.parse(source))


def go(source: str) -> str:
    """The Go text of a Python function with annotations, without imports and helpers."""
    made = generated(source)
    assert not made.diagnostics, made.diagnostics
    helpers = {f"go:@{name}" for name in made.helpers}
    lines = [line.text for line in made.lines if not helpers & set(line.rules)]
    text = "\n".join(lines)
    return text[text.index("\nfunc ") :].strip() + "\n"


def test_helpers_say_what_they_do() -> None:
    for helper in loader.helpers("go").values():
        assert helper.code.startswith("// "), helper.name
        assert helper.code.count("\n") < 30, helper.name


CASES = {
    "a list that grows is a pointer to a slice": (
        """
def f(xs: list[int]) -> None:
    xs.append(1)
""",
        """
func f(xs *[]int) {
	*xs = append(*xs, 1)
}
""",
    ),
    "a conditional is a branch, an index that counts needs no wrapping": (
        """
def f(xs: list[int], n: int) -> str:
    total = 0
    for i in range(len(xs)):
        total += xs[i] * 2 % 3
    return "big" if total > n else "small"
""",
        """
func f(xs []int, n int) string {
	total := 0
	for i := range xs {
		total += (multiply(xs[i], 2)%3 + 3) % 3
	}
	if total > n {
		return "big"
	}
	return "small"
}
""",
    ),
    "a loop whose order nobody sees ranges over Go's own map": (
        """
def f(counts: dict[str, int], places: dict[tuple[int, int], int]) -> tuple[dict[str, int], int, int]:
    doubled: dict[str, int] = {}
    for word, n in counts.items():
        doubled[word] = n // 2
    total = 0
    for (row, _), n in places.items():
        if row > n:
            total += 1
    size = 0
    for _ in counts:
        size += 1
    return doubled, total, size
""",
        """
func f(counts map[string]int, places map[Pair[int, int]]int) (map[string]int, int, int) {
	doubled := map[string]int{}
	for word, n := range counts {
		doubled[word] = n >> 1
	}
	total := 0
	for key, n := range places {
		row := key.First
		if row > n {
			total++
		}
	}
	size := 0
	for range counts {
		size++
	}
	return doubled, total, size
}
""",
    ),
    "variables are assigned side by side": (
        """
def f(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
""",
        """
func f(n int) int {
	a := 0
	b := 1
	for range n {
		a, b = b, add(a, b)
	}
	return a
}
""",
    ),
    "an element under a second name is written as the element": (
        """
def f(grid: list[list[int]]) -> None:
    for row in grid:
        row.append(0)
""",
        """
func f(grid [][]int) {
	for place := range grid {
		grid[place] = append(grid[place], 0)
	}
}
""",
    ),
    "a union is a struct that says what it holds": (
        """
def f(x: int | str) -> str:
    if isinstance(x, str):
        return x.upper()
    return "int"
""",
        """
func f(x IntOrStr) string {
	if x.Kind == "Str" {
		return strings.ToUpper(x.AsStr())
	}
	return "int"
}

// IntOrStr holds a value of one of several types; Kind says which.
type IntOrStr struct {
	Kind string
	Int  int
	Str  string
}

func (u IntOrStr) AsStr() string {
	if u.Kind != "Str" {
		panic("TypeError: a value of type " + u.Kind)
	}
	return u.Str
}
""",
    ),
    "an exception is told by its class": (
        """
def f(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0
""",
        """
func f(text string) (result int) {
	defer func() {
		if recovered := recover(); recovered != nil {
			problem := exceptionIn(recovered)
			switch problem.Name {
			case "ValueError":
				result = 0
				return
			default:
				panic(recovered)
			}
		}
	}()
	return parseInt(text)
}
""",
    ),
    "a tuple is given as several values, and taken apart where it is called": (
        """
def split_at(text: str, at: int) -> tuple[str, int]:
    if at < 0:
        return text, 0
    return text[:at], at

def f(text: str, at: int) -> int:
    head, n = split_at(text, at)
    pair = split_at(head, n)
    _, last = split_at(head, 1)
    return n + last + len(pair[0])
""",
        """
func splitAt(text string, at int) (string, int) {
	if at < 0 {
		return text, 0
	}
	return text[:min(at, len(text))], at
}

func f(text string, at int) int {
	head, n := splitAt(text, at)
	pair := pairOf(splitAt(head, n))
	_, last := splitAt(head, 1)
	return add(add(n, last), len(pair.First))
}
""",
    ),
    "a bound that may count from the end": (
        """
def f(text: str, n: int, low: bool) -> str:
    k = 1 if low else n
    return text[:n] * k
""",
        """
func f(text string, n int, low bool) string {
	k := n
	if low {
		k = 1
	}
	end := min(n, len(text))
	if n < 0 {
		end = max(0, n+len(text))
	}
	return strings.Repeat(text[:end], max(k, 0))
}
""",
    ),
    "what is printed": (
        """
def f(name: str, n: int, x: float) -> None:
    print(name)
    print("Hello", name, n)
    print(f"{name}: {n} of {x}")
    print(f"{n}%")
""",
        """
func f(name string, n int, x float64) {
	fmt.Println(name)
	fmt.Println("Hello", name, n)
	fmt.Printf("%s: %d of %s\\n", name, n, floatText(x))
	fmt.Printf("%d%%\\n", n)
}
""",
    ),
    "a recursion that no comparison bounds is counted": (
        """
def f(n: int, base: str) -> str:
    if n == 0:
        return base
    return f(n - 1, base)

def g(n: int) -> int:
    if n <= 0:
        return 0
    return g(n - 1)
""",
        """
func f(n int, base string) string {
	defer deeper()()
	if n == 0 {
		return base
	}
	return f(subtract(n, 1), base)
}

func g(n int) int {
	if n <= 0 {
		return 0
	}
	return g(n - 1)
}
""",
    ),
    "entries by their keys, lists side by side, what else than nothing": (
        """
def f(counts: dict[str, int], xs: list[int], ys: list[int]) -> list[int]:
    out: list[int] = []
    for key, n in sorted(counts.items()):
        out.append(len(key) + len(str(n)))
    for x, y in zip(xs, ys):
        if x < y:
            out.append(x)
    return out or [-1]
""",
        """
func f(counts map[string]int, xs, ys []int) []int {
	out := []int{}
	for _, key := range slices.Sorted(maps.Keys(counts)) {
		n := counts[key]
		out = append(out, len(key)+len(strconv.Itoa(n)))
	}
	for i := range min(len(xs), len(ys)) {
		x := xs[i]
		y := ys[i]
		if x < y {
			out = append(out, x)
		}
	}
	if len(out) == 0 {
		return []int{-1}
	}
	return out
}
""",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_readable_output(name: str) -> None:
    source, expected = CASES[name]
    assert go(source) == expected.lstrip("\n")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("\tx := a + b * c", "\tx := a + b*c"),
        ("\treturn xs[i + 1]", "\treturn xs[i+1]"),
        ("\tf(n - 1, m)", "\tf(n-1, m)"),
        ("\tf(n - 1)", "\tf(n - 1)"),
        ("\ty := xs[lo + 1 : hi]", "\ty := xs[lo+1 : hi]"),
        ("func (d *Dict) f(x *int) *int {", "func (d *Dict) f(x *int) *int {"),
        ("\tx := 1e-09 * y", "\tx := 1e-09 * y"),
        ('\ttext := "a + b*c" + x', '\ttext := "a + b*c" + x'),
        ("\tif a + 1 == b && c - d < e * 2 {", "\tif a+1 == b && c-d < e*2 {"),
    ],
)
def test_blanks_are_those_of_gofmt(line: str, expected: str) -> None:
    assert spaced(line) == expected


def test_gofmt_has_nothing_to_say() -> None:
    gofmt = Here().find(("go/bin/gofmt", "gofmt"))
    require(gofmt is not None, "gofmt is not installed (dragoman toolchains install go)")
    for source, _ in CASES.values():
        code = generated(source).code
        done = subprocess.run([str(gofmt), "-d"], input=code, capture_output=True, text=True, check=True)
        assert done.stdout == ""


@pytest.mark.parametrize(
    "source",
    [
        """
def f(xs: list[int]) -> list[list[int]]:
    out: list[list[int]] = []
    out.append(xs)
    xs.append(1)
    return out
""",
        """
def f(grid: list[list[int]]) -> int:
    row = grid[0]
    grid[0].append(1)
    return len(row)
""",
        """
def f(n: int) -> list[list[int]]:
    grid = [[0]] * n
    grid[0].append(1)
    return grid
""",
    ],
)
def test_shared_lists_that_grow_are_refused(source: str) -> None:
    (diagnostic,) = generated(source).diagnostics
    assert diagnostic.code == "alias"


@pytest.mark.slow
def test_a_stub_takes_the_list_that_its_calls_give() -> None:
    source = """
def grow(xs: list[int], n: int) -> list[int]:
    ys = xs
    xs.append(n)
    return ys


def f(n: int) -> int:
    xs = [1]
    return len(grow(xs, n))
"""
    text = generated(source).code
    assert "not translated" in text
    assert "func grow(xs *[]int, n int) []int {" in text
    assert "grow(&xs, n)" in text


def test_what_fails_while_it_is_given_back_is_not_given_back(answering: Answering) -> None:
    source = "def f(xs: list[int], k: int):\n    try:\n        return xs[k]\n    except IndexError:\n        xs.append(k)\n    return -1\n"
    assert answering.verified("go", source, [([[4], 0], 4), ([[4], 3], -1)]).verdict is Verdict.AC
