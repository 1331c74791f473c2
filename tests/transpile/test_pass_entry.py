"""A ``main()`` that is only called at the end of its module becomes the program itself, where programs begin in a function."""

from __future__ import annotations

import pytest

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.passes.entry import merge_main

GUARD = '\n\nif __name__ == "__main__":\n    main()\n'
PLAIN = "def main():\n    print(1)" + GUARD
EARLY = "import sys\n\n\ndef main():\n    text = sys.stdin.read()\n    if not text:\n        return\n    print(text)" + GUARD


def merged(code: str, result: str = "void") -> ir.Module:
    return merge_main(frontend("python").parse(code), result)


@pytest.mark.parametrize("code", [PLAIN, EARLY, PLAIN.replace("    print(1)", '    """Prints one."""\n    print(1)')])
@pytest.mark.parametrize("result", ["void", "int"])
def test_main_is_merged(code: str, result: str) -> None:
    module = merged(code, result)
    assert [f.name for f in module.functions] == []
    assert any(isinstance(n, ir.Op) and n.concept.startswith("io.") for s in module.main for n in ir.walk(s))
    left = [n.value for s in module.main for n in ir.walk(s) if isinstance(n, ir.Return)]
    assert left == ([ir.Const(0, type=left[0].type)] if left and left[0] is not None else left)
    assert all((value is None) == (result == "void") for value in left)


@pytest.mark.parametrize(
    "code",
    [
        "def main():\n    return 1" + GUARD,
        "def main(n=3):\n    print(n)" + GUARD,
        "def again():\n    main()\n\n\ndef main():\n    print(1)" + GUARD,
        "def main():\n    print(1)" + GUARD + "    print(2)\n",
        "def main():\n    print(1)\n",
    ],
)
def test_another_main_stays_a_function(code: str) -> None:
    assert "main" in [f.name for f in merged(code).functions]


@pytest.mark.parametrize("target", [i for i in loader.targets() if "main" in loader.target(i).options])
def test_each_target_writes_one_main_and_reports_it(target: str) -> None:
    generated = generator(target, "python").generate(frontend("python").parse(EARLY))
    assert generated.complete
    assert "main_" not in generated.code
    # A target whose program does not begin by itself calls it at its end.
    lines = [line for line in generated.code.lower().splitlines() if line != "main()"]
    assert sum(line.count("main(") for line in lines) == 1
    assert [(f.name, f.status) for f in generated.functions] == [("main", "translated")]
