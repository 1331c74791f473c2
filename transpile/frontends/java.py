"""The Java frontend: a compilation unit → an IR module.

Java's static types are taken as they stand; its semantics are said exactly (wrapping integers, truncating division, UTF-16
characters, no negative indices). A class without state becomes functions of the module, one with state a class; a method of
such a class that is the entry point gets a function that makes an object first. Generic methods are made for the types that
they are called with. References are optionals where null can be seen to flow.

The work is done by mixins, each in a file of its own: names and conversions (``java_lower``), expressions, functions,
comparators, calls, loops, statements, classes.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import tree_sitter
import tree_sitter_java
from tree_sitter import Node

from dragoman.transpile import ir
from dragoman.transpile.depth import with_room
from dragoman.transpile.errors import ParseError
from dragoman.transpile.evidence import Evidence
from dragoman.transpile.frontends.java_classes import Classes
from dragoman.transpile.frontends.java_finish import finished
from dragoman.transpile.frontends.java_hashes import in_slots, with_ordered_sets
from dragoman.transpile.frontends.java_library import library
from dragoman.transpile.frontends.java_models import Models
from dragoman.transpile.frontends.java_scan import Scan


@cache
def _parser() -> tree_sitter.Parser:
    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_java.language()))


def parse_tree(code: str) -> Node:
    """The syntax tree of a Java file.

    Raises:
        ParseError: the text is not Java; the message names line and column.
    """
    root = _parser().parse(code.encode()).root_node
    if root.has_error:
        bad = _first_error(root)
        line, column = bad.start_point
        what = f"{bad.type!r} is missing" if bad.is_missing else f"{_shown(bad)} is not expected here"
        raise ParseError(f"not valid Java: line {line + 1}, column {column + 1}: {what}")
    return root


def _first_error(node: Node) -> Node:
    stack = [node]
    while stack:
        current = stack.pop()
        if current.is_error or current.is_missing:
            return current
        stack.extend(c for c in reversed(current.children) if c.has_error or c.is_missing)
    return node


def _shown(node: Node) -> str:
    text = " ".join((node.text or b"").decode(errors="replace").split())
    return repr(text if len(text) <= 40 else text[:37] + "...")


class JavaFrontend:
    """Reads Java."""

    language = "java"

    def parse(self, code: str, *, entry: str | None = None, evidence: Evidence | None = None) -> ir.Module:
        """The meaning of a Java file.

        Args:
            entry: the method to be called; its function comes under this very name.
            evidence: the types of the entry's arguments, where ``Object`` says too little.

        Raises:
            ParseError: the text is not Java.
        """
        root = parse_tree(code)
        arguments = evidence.arguments if evidence is not None else ()

        def lowered() -> ir.Module:
            scan = Scan(root, library())
            lowering = Classes(scan, Models(scan), library(), entry=entry, arguments=arguments)
            module = with_ordered_sets(lowering.module(), lowering.tables, entry)
            return finished(replace(in_slots(module, lowering.tables), source="java"))

        return with_room(lowered)


FRONTEND = JavaFrontend()
