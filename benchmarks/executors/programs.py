"""The programs that are timed: CRUXEval-X's references, each a whole program that ends with exit code 0; where it has none, translations."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from dragoman.executors import Executor
from dragoman.rules import loader
from dragoman.rules.errors import DragomanError, UnknownLanguageError
from dragoman.transpile.api import translate

#: What a reference needs to stand alone: where its check wants a library of its harness, it is cut away.
ADAPTED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "java": ((r"\bclass Problem\b", "class Main"), (r"(?s)import org\.javatuples\.\*;(?!.*\b(?:Unit|Pair|Triplet|Quartet|Quintet)\b)", "")),
    "scala": ((r"\bobject Problem\b", "object Main"),),
    "ruby": ((r"(?s)require 'test/unit'.*", ""),),
    "lua": ((r"(?s)lu = require\('luaunit'\).*", ""),),
    "perl": ((r"(?s)use Test::Deep;.*", ""),),
    "racket": ((r"(?s)\(require rackunit\).*", ""),),
    "go": (
        (r"package f_test", "package main"),
        (r'    "testing"\n', ""),
        (r"(?s)func TestF\(.*", "func main() {\n\t_ = f\n}\n"),
        (r'    "fmt"\n(?!(?s:.*)fmt\.)', ""),
    ),
}
#: What makes a program of a translated function, in languages for which there are no references.
MAINS: Mapping[str, str] = {"kotlin": "\nfun main() {\n}\n"}
#: What CRUXEval-X calls a language, where the project does not.
NAMES: Mapping[str, str] = {"sh": "bash"}
#: Needs what no standard library has.
FOREIGN = re.compile(r"org\.javatuples")


def references(folder: Path) -> dict[str, list[str]]:
    """The programs of each language that has any."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            id_ = loader.language(NAMES.get(path.stem, path.stem)).id
        except UnknownLanguageError:
            continue
        programs = [record["code"] for record in json.loads(path.read_text()) if "code" in record]
        for pattern, text in ADAPTED.get(id_, ()):
            programs = [re.sub(pattern, text, program) for program in programs]
        found[id_] = [program.lstrip() for program in programs if not FOREIGN.search(program)]
    return found


def translated(executor: Executor, programs: Sequence[str], id_: str) -> list[str]:
    """The functions of Python references as programs of another language, by rules; those that cannot be translated are left out."""
    found = []
    for program in programs:
        with contextlib.suppress(DragomanError):
            found.append(translate(program.partition("def check(")[0], id_, from_="python", fuzz=0, executor=executor).code + MAINS[id_])
    return found
