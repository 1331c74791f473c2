"""The ``source.calls`` rows of ``rules/languages/python.yaml``, parsed: call patterns and their meanings."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from dragoman.rules import loader
from dragoman.rules.errors import RuleError

_NAME = re.compile(r"(?P<name>[A-Za-z_]\w*)(?:\s*:\s*(?P<kind>\w+))?$")
_LITERAL = object()


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a pattern: a name (perhaps of a kind), or a literal; ``keyword`` where it must be passed by keyword."""

    name: str = ""
    kind: str = ""
    keyword: str = ""
    literal: Any = _LITERAL

    @property
    def is_literal(self) -> bool:
        return self.literal is not _LITERAL


@dataclass(frozen=True, slots=True)
class Row:
    """A pattern and what it means: ``meaning`` is an expression of concepts over parameter names and ``self``."""

    pattern: str
    callee: str
    params: tuple[Parameter, ...]
    meaning: ast.expr

    @property
    def is_concept(self) -> bool:
        """The meaning is a bare concept that takes the receiver and the parameters in order."""
        return isinstance(self.meaning, ast.Attribute)


@cache
def rows() -> Mapping[str, tuple[Row, ...]]:
    """Rows by callee, in the file's order.

    Raises:
        RuleError: a row is malformed.
    """
    source = loader.languages()["python"].source or {}
    found: dict[str, list[Row]] = {}
    for pattern, meaning in source["calls"].items():
        row = _parse(pattern, str(meaning))
        found.setdefault(row.callee, []).append(row)
    return {k: tuple(v) for k, v in found.items()}


@cache
def constants() -> Mapping[str, Any]:
    source = loader.languages()["python"].source or {}
    result: Mapping[str, Any] = source["constants"]
    return result


@cache
def method_kinds() -> Mapping[str, tuple[str, ...]]:
    """Which kinds of receiver have a method, for guessing at a receiver of unknown type."""
    found: dict[str, list[str]] = {}
    for callee in rows():
        kind, _, method = callee.rpartition(".")
        if kind in ("str", "list", "dict", "set", "int", "float"):
            found.setdefault(method, []).append(kind)
    return {k: tuple(v) for k, v in found.items()}


def _parse(pattern: str, meaning: str) -> Row:
    match = re.fullmatch(r"(?P<callee>[\w.()]*[\w]+)\((?P<params>.*)\)", pattern, re.DOTALL)
    if match is None:
        raise RuleError(f"languages/python.yaml: {pattern!r} is not 'callee(parameters)'")
    callee, text = match["callee"], match["params"]
    if callee.startswith("hashlib."):
        algorithm = re.fullmatch(r"(hashlib\.\w+)\((\w+)\)\.hexdigest", callee)
        if algorithm is not None:
            callee, text = f"{algorithm[1]}().hexdigest", algorithm[2]
    try:
        template = ast.parse(meaning, mode="eval").body
    except SyntaxError as error:
        raise RuleError(f"languages/python.yaml: {pattern!r}: the meaning {meaning!r} does not parse") from error
    return Row(pattern, callee, tuple(_parameter(p.strip(), pattern) for p in _split(text)), template)


def _split(text: str) -> list[str]:
    """Splits at commas outside quotes and brackets."""
    parts, depth, quote, current = [], 0, "", ""
    for c in text:
        if quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        if c == "," and depth == 0 and not quote:
            parts.append(current)
            current = ""
        else:
            current += c
    return [*parts, current] if current.strip() else parts


def _parameter(text: str, pattern: str) -> Parameter:
    keyword = ""
    match = re.match(r"(\w+)=(?!=)", text)
    if match:
        keyword, text = match[1], text[match.end() :]
    named = _NAME.match(text)
    if named and text not in ("None", "True", "False"):
        return Parameter(named["name"], named["kind"] or "", keyword)
    try:
        return Parameter(keyword=keyword, literal=ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        raise RuleError(f"languages/python.yaml: {pattern!r}: {text!r} is neither a name nor a literal") from error


def match(
    row: Row, args: Sequence[ast.expr], keywords: Mapping[str, ast.expr], is_kind: Callable[[ast.expr, str], bool]
) -> dict[str, ast.expr] | None:
    """The arguments by the pattern's names, or None where the row does not fit."""
    bound: dict[str, ast.expr] = {}
    left, used = list(args), set()
    for param in row.params:
        if param.keyword:
            if param.keyword not in keywords:
                return None
            value = keywords[param.keyword]
            used.add(param.keyword)
        elif left:
            value = left.pop(0)
        elif param.name in keywords:
            value = keywords[param.name]
            used.add(param.name)
        else:
            return None
        if param.is_literal:
            if not _equals(value, param.literal):
                return None
            continue
        if param.kind and not is_kind(value, param.kind):
            return None
        bound[param.name] = value
    if left or used != set(keywords):
        return None
    return bound


def _equals(node: ast.expr, literal: Any) -> bool:
    try:
        value = ast.literal_eval(node)
    except (ValueError, SyntaxError, TypeError):
        return False
    return type(value) is type(literal) and bool(value == literal)
