"""Lua as a target: what comes out reads as Lua."""

from __future__ import annotations

import re

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The Lua of a Python module, without helpers."""
    generated = generator("lua", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    return generated.code[re.search(r"^function", generated.code, re.MULTILINE).start() :]  # type: ignore[union-attr]


READABLE = {
    "counting in a map": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
function counts(words)
  local seen = {}
  for _, word in ipairs(words) do
    seen[word] = (seen[word] or 0) + 1
  end
  return seen
end
""",
    ),
    "the next turn of a loop": (
        """
def odd(numbers: list[int]) -> list[int]:
    out: list[int] = []
    for n in numbers:
        if n % 2 == 0:
            continue
        out.append(n)
    return out
""",
        """
function odd(numbers)
  local out = {}
  for _, n in ipairs(numbers) do
    if n % 2 == 0 then
      goto continue
    end
    table.insert(out, n)
    ::continue::
  end
  return out
end
""",
    ),
    "what leaves a protected call": (
        """
def parsed(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return -1
""",
        """
function parsed(text)
  local ok, flow, value = pcall(function()
    return "return", parse_int(text)
  end)
  if not ok then
    if is_error(flow, "ValueError") then
      return -1
    else
      error(flow, 0)
    end
  end
  if ok and flow == "return" then
    return value
  end
end
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_readable(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source.strip()).strip() == expected.strip()
