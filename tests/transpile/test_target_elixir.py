"""Elixir as a target: what comes out reads as Elixir."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.elixir_lines import broken_line


def translated(source: str) -> str:
    """The Elixir of a Python module, without the module around it and without helpers."""
    generated = generator("elixir", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    lines = [line.text for line in generated.lines if not any("@" in rule for rule in line.rules)]
    return "\n".join(line.removeprefix("  ") for line in lines if line not in ("defmodule Solution do", "end")).strip()


READABLE = {
    "a loop that fills a list": (
        """
def squares(numbers: list[int]) -> list[int]:
    out = []
    for n in numbers:
        if n % 2 == 0:
            out.append(n * n)
    return out
""",
        """
def squares(numbers) do
  for n <- numbers, rem(n, 2) == 0, do: n * n
end
""",
    ),
    "counting in a map": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
def counts(words) do
  Enum.reduce(words, %{}, fn word, seen -> Map.put(seen, word, Map.get(seen, word, 0) + 1) end)
end
""",
    ),
    "a loop that stops": (
        """
def before_zero(numbers: list[int]) -> int:
    total = 0
    for n in numbers:
        if n == 0:
            break
        total += n
    return total
""",
        """
def before_zero(numbers) do
  Enum.reduce_while(numbers, 0, fn n, total ->
    if n == 0, do: {:halt, total}, else: {:cont, total + n}
  end)
end
""",
    ),
    "a loop that returns": (
        """
def place(numbers: list[int], limit: int) -> int:
    total = 0
    for i, n in enumerate(numbers):
        total += n
        if total > limit:
            return i
    return -1
""",
        """
def place(numbers, limit) do
  place_each(Enum.with_index(numbers), limit, 0)
end

defp place_each([{n, i} | rest], limit, total) do
  total = total + n
  if total > limit, do: i, else: place_each(rest, limit, total)
end

defp place_each([], _limit, _total), do: -1
""",
    ),
    "while": (
        """
def steps(n: int) -> int:
    count = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        count += 1
    return count
""",
        """
def steps(n) do
  steps_loop(n, 0)
end

defp steps_loop(n, count) do
  if n != 1 do
    n = if rem(n, 2) == 0, do: Integer.floor_div(n, 2), else: 3 * n + 1
    steps_loop(n, count + 1)
  else
    count
  end
end
""",
    ),
    "any": (
        """
def has_pair(numbers: list[int], total: int) -> bool:
    for i in range(len(numbers)):
        if total - numbers[i] in numbers[i + 1:]:
            return True
    return False
""",
        """
def has_pair(numbers, total) do
  Enum.any?(0..(length(numbers) - 1)//1, fn i ->
    total - Enum.at(numbers, i) in Enum.drop(numbers, i + 1)
  end)
end
""",
    ),
    "a guard and a chain of conditions": (
        """
def grade(points: int) -> str:
    if points < 0:
        raise ValueError("negative")
    if points > 90:
        return "A"
    elif points > 50:
        return "B"
    return "C"
""",
        """
def grade(points) do
  if points < 0, do: raise(ArgumentError, "negative")

  cond do
    points > 90 -> "A"
    points > 50 -> "B"
    true -> "C"
  end
end
""",
    ),
    "an argument that changes is given back": (
        """
def push(stack: list[int], x: int) -> int:
    stack.append(x)
    return len(stack)

def both(stack: list[int]) -> int:
    return push(stack, 1) + len(stack)
""",
        """
def push(stack, x) do
  stack = stack ++ [x]
  {length(stack), stack}
end

def both(stack) do
  {value, stack} = push(stack, 1)
  {value + length(stack), stack}
end
""",
    ),
    "exceptions": (
        """
def parsed(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        print(error)
        return -1
""",
        """
def parsed(text) do
  try do
    parse_int(text)
  rescue
    error in [ArgumentError, Enum.EmptyError, UnicodeError] ->
      IO.puts(Exception.message(error))
      -1
  end
end
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_readable(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source.strip()) == expected.strip()


def test_a_dictionary_is_a_map_unless_its_order_is_seen() -> None:
    counting = "def f(text: str) -> int:\n    d: dict[str, int] = {}\n    for c in text:\n        d[c] = 1\n    return len(d)"
    listing = counting.replace("len(d)", "len(list(d)[0])")
    assert "into: %{}" in translated(counting)
    assert "%{" not in translated(listing)


def test_a_dictionary_of_a_union_is_a_map_unless_its_order_is_seen() -> None:
    plain = "def f(xs: list[int | dict[str, int]]) -> int:\n    n = 0\n    for x in xs:\n        if isinstance(x, int):\n            n += x\n    return n"
    assert "is_integer(x)" in translated(plain)
    source = plain.replace("-> int:", "-> int:\n    d = {'b': 1, 'a': 2}\n    print(list(d))", 1)
    generated = generator("elixir", "python").generate(frontend("python").parse(source))
    assert generated.complete
    assert "is_list(x)" in generated.code or "%{" not in generated.code


def test_classes_are_structs_with_functions_of_many_clauses() -> None:
    source = """
class Shape:
    def name(self) -> str:
        return "shape"

class Square(Shape):
    def __init__(self, side: int):
        self.side = side

    def name(self) -> str:
        return "square"

    def grow(self, by: int) -> None:
        self.side += by

def f(n: int) -> int:
    square = Square(n)
    square.grow(2)
    return square.side
"""
    assert (
        translated(source.strip())
        == """
defmodule Shape do
  defstruct []
end

defmodule Square do
  defstruct [:side]
end

def new_shape, do: %Shape{}

def new_square(side) do
  %Square{side: side}
end

def name(%Shape{}), do: "shape"

def name(%Square{}), do: "square"

def grow(%Square{} = self, by), do: %{self | side: self.side + by}

def f(n) do
  square = new_square(n)
  square = grow(square, 2)
  square.side
end
""".strip()
    )


def test_two_names_of_a_changing_object_are_a_diagnostic() -> None:
    source = """
class Counter:
    def __init__(self) -> None:
        self.n = 0

    def up(self) -> None:
        self.n += 1

def f() -> int:
    a = Counter()
    both = [a, a]
    a.up()
    return both[0].n
"""
    generated = generator("elixir", "python").generate(frontend("python").parse(source))
    assert [d.code for d in generated.diagnostics] == ["alias"]


def test_a_generator_without_end_is_a_stream() -> None:
    source = """
from collections.abc import Iterator

def odds(n: int) -> Iterator[int]:
    while True:
        n += 1
        if n % 2 == 0:
            continue
        yield n

def powers(base: int) -> Iterator[int]:
    power = 1
    while True:
        yield power
        power *= base
"""
    assert (
        translated(source.strip())
        == """
def odds(n) do
  Stream.resource(fn -> n end, fn n ->
    n = n + 1
    if Integer.mod(n, 2) == 0, do: {[], n}, else: {[n], n}
  end, fn _ -> :ok end)
end

def powers(base) do
  Stream.unfold(1, fn power -> {power, power * base} end)
end
""".strip()
    )


def test_a_long_comprehension_is_broken_outside_of_strings() -> None:
    line = 'for name <- names, ok?(name, 1), do: "#{name}: #{Enum.join(all(name), ", ")}"'
    expected = ("for name <- names,", ["ok?(name, 1),", 'do: "#{name}: #{Enum.join(all(name), ", ")}"'], "")
    assert broken_line(line) == expected
