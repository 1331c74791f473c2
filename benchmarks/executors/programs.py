"""The programs that are timed: CRUXEval-X's references, each a whole program that ends with exit code 0."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from dragoman.rules import loader
from dragoman.rules.errors import UnknownLanguageError

#: What a reference needs to stand alone: where its check wants a library of its harness, it is cut away.
ADAPTED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "java": ((r"\bclass Problem\b", "class Main"),),
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
#: Needs what no standard library has.
FOREIGN = re.compile(r"org\.javatuples")


def references(folder: Path) -> dict[str, list[str]]:
    """The programs of each language that has any."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            id_ = loader.language(path.stem).id
        except UnknownLanguageError:
            continue
        programs = [record["code"] for record in json.loads(path.read_text()) if "code" in record]
        for pattern, text in ADAPTED.get(id_, ()):
            programs = [re.sub(pattern, text, program) for program in programs]
        found[id_] = [program.lstrip() for program in programs if not FOREIGN.search(program)]
    return found
