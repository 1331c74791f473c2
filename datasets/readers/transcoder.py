"""TransCoder's parallel functions (Lachaux et al. 2020, https://arxiv.org/abs/2006.03511): GeeksForGeeks programs in five languages.

A record has ``id`` and a whole file per language that has one (``python``, ``java``, ``cpp``, ``c``, ``go``): the function ``f_gold``, a mark where
a translation ``f_filled`` goes (``#TOFILL``, ``//TOFILL``, in C an empty ``f_filled``), and a driver that counts the inputs on which the two
agree. A problem's module is what stands before the mark, a class closed again, without the imports that only the driver needs.

Tests are the inputs of the Python driver, ``param``; what must come out is what the source does. A record without a Python file has no
tests. C takes arrays as pointers with their length beside them, so its functions have other signatures than the others.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from dragoman.datasets.errors import RecordError, SuiteError
from dragoman.datasets.problem import Problem, TestCase
from dragoman.datasets.readers.record import Loaded, Record, collect, read_lines
from dragoman.rules.errors import did_you_mean

SUITE = "transcoder"
ENTRY = "f_gold"


@dataclass(frozen=True, slots=True)
class _Form:
    """The line that ends the module, what closes it, and the imports that go when nothing else uses their name."""

    mark: str
    close: str = ""
    imports: tuple[tuple[str, str], ...] = ()


_FORMS = {
    "python": _Form(r"^#TOFILL$"),
    "java": _Form(r"^//TOFILL$", "}\n", ((r"^import javafx\.util\.Pair;\n", r"\bPair\b"),)),
    "cpp": _Form(r"^//TOFILL$"),
    "c": _Form(r"^.*\bf_filled\b.*\{\s*\}$"),
    "go": _Form(
        r"^//TOFILL$", imports=tuple((rf'^\s*"{name}"\n', rf"\b{name}\.") for name in ("fmt", "os", "unsafe", "math", "sort", "strings"))
    ),
}
LANGUAGES = tuple(_FORMS)


def load(path: str | Path, source: str = "python") -> Loaded:
    """The records that have a file in ``source``.

    Raises:
        SuiteError: no such language, or no such file.
    """
    if source not in _FORMS:
        raise SuiteError(f"TransCoder has no programs in '{source}'.{did_you_mean(source, _FORMS)} Known: {', '.join(_FORMS)}")
    records = (item for item in read_lines(Path(path)) if isinstance(item, RecordError) or source in item.data)
    return collect(records, lambda record: _problem(record, source))


def _problem(record: Record, source: str) -> Problem:
    id = record.get("id", str)
    modules = {language: _module(record, language) for language in _FORMS if language in record.data}
    return Problem(id, SUITE, source, modules.pop(source), ENTRY, _tests(record), modules)


def _module(record: Record, language: str) -> str:
    form = _FORMS[language]
    text = record.get(language, str)
    mark = re.search(form.mark, text, re.MULTILINE)
    if mark is None:
        raise record.error(language, "has no line that marks where a translation goes")
    code = text[: mark.start()].rstrip() + "\n" + form.close
    if not re.search(rf"\b{ENTRY}\b", code):
        raise record.error(language, f"has no function '{ENTRY}' before the mark")
    for line, use in form.imports:
        without = re.sub(line, "", code, count=1, flags=re.MULTILINE)
        if not re.search(use, without):
            code = without
    return re.sub(r"^import \(\s*\)\n+", "", code, flags=re.MULTILINE)


def _tests(record: Record) -> tuple[TestCase, ...]:
    if "python" not in record.data:
        return ()
    try:
        for node in ast.walk(ast.parse(record.get("python", str))):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "param":
                inputs = ast.literal_eval(node.value)
                return tuple(TestCase(str(index), inputs=tuple(args)) for index, args in enumerate(inputs))
    except (SyntaxError, ValueError, TypeError) as error:
        raise record.error("python", f"its driver's inputs cannot be read: {error}") from None
    raise record.error("python", "its driver has no list 'param'")
