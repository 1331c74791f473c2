"""Programs that any transpiler can be asked for: annotated bundled functions, with a ``main`` that prints their results.

A rival knows nothing of our drivers, so what it writes is run as a program: the functions, and a ``main`` that calls the entry
point on the suite's tests and prints ints and strings only, one a line, which every language prints alike.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.datasets.bundled_suite import load_bundled
from dragoman.datasets.problem import Problem, Raised, Returned
from dragoman.transpile.evidence import literal

#: How a result of an annotated type is printed; other types are left out.
_PRINTED = {
    "int": "    print({call})\n",
    "str": "    print({call})\n",
    "bool": "    print(1 if {call} else 0)\n",
    "list[int]": "    for item_{k} in {call}:\n        print(item_{k})\n",
    "list[str]": "    for item_{k} in {call}:\n        print(item_{k})\n",
}


@dataclass(frozen=True, slots=True)
class Program:
    """A whole Python program and what it must print."""

    name: str
    code: str
    stdout: str


def programs() -> Iterator[Program]:
    """Every bundled function that is annotated throughout and prints ints and strings."""
    for problem in load_bundled():
        result = _annotated_result(problem)
        if result in _PRINTED:
            calls = [t for t in problem.tests if t.args is not None or t.inputs is not None]
            calls = [t for t in calls if isinstance(t.expected, Returned) and not isinstance(t.expected, Raised)]
            body = "".join(
                _PRINTED[result].format(k=k, call=f"{problem.entry}({', '.join(t.args or map(literal, t.inputs or ()))})")
                for k, t in enumerate(calls)
            )
            code = f'{problem.code.rstrip()}\n\n\ndef main() -> None:\n{body}\n\nif __name__ == "__main__":\n    main()\n'
            printed = [line for t in calls if isinstance(t.expected, Returned) for line in _lines(t.expected.value)]
            yield Program(problem.id, code, "".join(f"{line}\n" for line in printed))


def _lines(value: object) -> list[object]:
    if isinstance(value, list):
        return list(value)
    return [int(value) if isinstance(value, bool) else value]


def _annotated_result(problem: Problem) -> str | None:
    """The annotation of the entry point's result, where every function of the module is annotated."""
    if problem.entry is None:
        return None
    module = ast.parse(problem.code)
    if not all(isinstance(node, ast.FunctionDef | ast.Import | ast.ImportFrom | ast.Expr) for node in module.body):
        return None
    functions = [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]
    if not all(f.returns is not None and all(a.annotation is not None for a in f.args.args) for f in functions):
        return None
    return next(ast.unparse(f.returns) for f in functions if f.name == problem.entry and f.returns is not None)
