"""Bytes from standard input: read as text where nothing tells them apart, else left what they are."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.evidence import observe
from dragoman.transpile.frontends.python import FRONTEND

#: A program after ``import sys``, its input, and whether its bytes are texts.
PROGRAMS = [
    ("d = sys.stdin.buffer.read().split()\nprint(sum(map(int, d[1:])))", "2\n3 4\n", True),
    (
        "input = sys.stdin.buffer.readline\nn, m = map(int, input().split())\ns = input().rstrip().decode()\nprint(s, n + m)",
        "1 2\nab\n",
        True,
    ),
    ("read = sys.stdin.buffer.read\nreadline = sys.stdin.buffer.readline\nn, *a = map(int, read().split())\nprint(n, a)", "1 2\n", True),
    ("for line in sys.stdin.buffer:\n    if line.strip() == b'end':\n        break\n    print(int(line))", "1\nend\n", True),
    ("it = iter(sys.stdin.buffer.read().split())\nprint(int(next(it)))", "7\n", True),
    ("s = sys.stdin.buffer.readline().strip()\nprint(s[0] - 97)", "b\n", False),
    ("s = sys.stdin.buffer.readline().strip()\nprint(s)", "b\n", False),
    ("s = sys.stdin.buffer.readline().strip()\nprint([c for c in s])", "b\n", False),
]


@pytest.mark.parametrize(("program", "stdin", "are_texts"), PROGRAMS)
def test_bytes_are_read_as_text_where_it_makes_no_difference(program: str, stdin: str, are_texts: bool) -> None:
    def run(prelude: str, program: str) -> bytes:
        return subprocess.run([sys.executable, "-c", prelude + program], capture_output=True, timeout=60, check=False).stdout

    code = f"import sys\n{program}\n"
    module = FRONTEND.parse(code, evidence=observe(code, None, [stdin], run))
    nodes = list(ir.walk(module))
    has_bytes = any(isinstance(n, ir.Unsupported) or (isinstance(n, ir.Expr) and isinstance(n.type, t.Bytes)) for n in nodes)
    assert has_bytes is not are_texts
