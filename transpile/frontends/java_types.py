"""Java's static types: notation, reading from text and syntax tree, boxing, what the IR makes of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

import tree_sitter

from dragoman.transpile import types as t


@dataclass(frozen=True, slots=True)
class JType:
    """A Java type: ``int``, ``Map<String, Integer>``, an array (name ``[]``, one argument), a type variable.

    A name such as ``StringBuilder#chars`` is a *model*: the same class, represented in another way because of how the
    program uses it. ``nullable`` marks a reference that may hold null.
    """

    name: str
    args: tuple[JType, ...] = ()
    nullable: bool = False

    def __str__(self) -> str:
        if self.name == "[]":
            return f"{self.args[0]}[]"
        inner = f"<{', '.join(map(str, self.args))}>" if self.args else ""
        return f"{self.name}{inner}{'?' if self.nullable else ''}"

    @property
    def base(self) -> str:
        """The class's name without its model."""
        return self.name.partition("#")[0]

    @property
    def elem(self) -> JType:
        """The element of an array, the first type argument of a collection, else Object."""
        return self.args[0] if self.args else OBJECT


VOID, NULL, OBJECT = JType("void"), JType("null"), JType("Object")
INT, LONG, DOUBLE, FLOAT, CHAR, BOOLEAN = (JType(n) for n in ("int", "long", "double", "float", "char", "boolean"))
BYTE, SHORT = JType("byte"), JType("short")
STRING = JType("String")

BOX = {
    "int": "Integer",
    "long": "Long",
    "double": "Double",
    "float": "Float",
    "char": "Character",
    "boolean": "Boolean",
    "byte": "Byte",
    "short": "Short",
}
UNBOX = {v: k for k, v in BOX.items()}

#: Widening order of the numeric primitives (JLS 5.1.2); char stands beside short.
RANK = {"byte": 0, "short": 1, "char": 1, "int": 2, "long": 3, "float": 4, "double": 5}
#: Two's complement width of the integral types.
BITS = {"byte": 8, "short": 16, "char": 16, "int": 32, "long": 64}
#: Sets that keep their elements in order.
SORTED_SETS = frozenset({"TreeSet", "SortedSet", "NavigableSet"})


def array(elem: JType) -> JType:
    return JType("[]", (elem,))


def is_primitive(j: JType) -> bool:
    return j.name in BOX


def unboxed(j: JType) -> JType:
    """The primitive of a box; any other type itself."""
    return JType(UNBOX[j.name]) if j.name in UNBOX else j


def boxed(j: JType) -> JType:
    return JType(BOX[j.name]) if j.name in BOX else j


def is_numeric(j: JType) -> bool:
    return unboxed(j).name in RANK


def is_integral(j: JType) -> bool:
    return unboxed(j).name in BITS


def promoted(a: JType, b: JType) -> JType:
    """Binary numeric promotion (JLS 5.6): the wider of both, int at least."""
    names = {unboxed(a).name, unboxed(b).name}
    for name in ("double", "float", "long"):
        if name in names:
            return JType(name)
    return INT


def substitute(j: JType, bindings: Mapping[str, JType]) -> JType:
    """The type with its variables replaced; a variable that is marked nullable stays so."""
    if not j.args and j.name in bindings:
        found = bindings[j.name]
        return replace(found, nullable=True) if j.nullable and not is_primitive(found) else found
    if not j.args:
        return j
    return replace(j, args=tuple(substitute(a, bindings) for a in j.args))


def variables(j: JType, names: frozenset[str]) -> frozenset[str]:
    """Those of ``names`` that occur in the type."""
    own = frozenset((j.name,)) & names if not j.args else frozenset()
    return own.union(*(variables(a, names) for a in j.args)) if j.args else own


_TOKEN = re.compile(r"\s*([\w#]+(?:\.[\w#]+)*|\.\.\.|\[\]|[<>,?&])")


@cache
def parse(text: str) -> JType:
    """Reads ``Map<String, List<int[]>>``; ``E?`` is a result that may be null; wildcards become their bound.

    Raises:
        ValueError: the text is not a type.
    """
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != re.sub(r"\s+", "", re.sub(r"\b(super|extends)\b", r"\1", text)):
        raise ValueError(f"not a Java type: {text!r}")
    result, rest = _parse(tokens, 0)
    if rest != len(tokens):
        raise ValueError(f"not a Java type: {text!r}")
    return result


def _parse(tokens: list[str], i: int) -> tuple[JType, int]:
    if tokens[i] == "?":
        if i + 1 < len(tokens) and tokens[i + 1] in ("super", "extends"):
            return _parse(tokens, i + 2)
        return OBJECT, i + 1
    name, i = tokens[i], i + 1
    args: list[JType] = []
    if i < len(tokens) and tokens[i] == "<":
        i += 1
        while tokens[i] != ">":
            arg, i = _parse(tokens, i)
            args.append(arg)
            if tokens[i] == ",":
                i += 1
        i += 1
    result = JType(name, tuple(args))
    while i < len(tokens) and tokens[i] in ("[]", "..."):
        result, i = array(result), i + 1
    if i < len(tokens) and tokens[i] == "?":
        result, i = replace(result, nullable=True), i + 1
    return result, i


def from_node(node: tree_sitter.Node) -> JType:
    """The type that a type node of the syntax tree spells. ``var`` stays a name for the caller to resolve."""
    match node.type:
        case "array_type":
            element, dimensions = node.child_by_field_name("element"), node.child_by_field_name("dimensions")
            assert element is not None
            return with_dimensions(from_node(element), dimensions)
        case "generic_type":
            head, arguments = node.named_children[0], node.named_children[-1]
            args = tuple(boxed(from_node(c)) for c in arguments.named_children if c.type not in ("line_comment", "block_comment"))
            return JType(_simple_name(head), args)
        case "wildcard":
            bounds = [c for c in node.named_children if c.type not in ("marker_annotation", "annotation", "super")]
            return from_node(bounds[0]) if bounds else OBJECT
        case "annotated_type":
            return from_node(node.named_children[-1])
        case "void_type":
            return VOID
        case _:
            return JType(_simple_name(node))


def _simple_name(node: tree_sitter.Node) -> str:
    """``java.util.Map.Entry`` → ``Map.Entry``, ``Solution.Node`` → ``Node``: package parts are written in lower case."""
    parts = re.sub(r"\s+|<.*>", "", (node.text or b"").decode()).split(".")
    while len(parts) > 1 and parts[0][:1].islower():
        parts = parts[1:]
    return ".".join(parts if parts[0] in _HAVE_NESTED else parts[-1:])


#: Classes of the library whose nested classes the table names with them; a class of the file is known by its own name.
_HAVE_NESTED = frozenset({"Map", "AbstractMap"})


def with_dimensions(j: JType, dimensions: tree_sitter.Node | None) -> JType:
    """``int`` with ``[][]`` → ``int[][]``."""
    for _ in range((dimensions.text or b"").count(b"[") if dimensions is not None else 0):
        j = array(j)
    return j


#: IR types of what is not a class of the table.
_IR: dict[str, t.Type] = {
    "void": t.NONE,
    "null": t.NONE,
    "boolean": t.BOOL,
    "byte": t.Int(32),
    "short": t.Int(32),
    "int": t.Int(32),
    "long": t.INT,
    "float": t.FLOAT,
    "double": t.FLOAT,
    "char": t.CHAR,
    "never": t.NEVER,
}


def primitive_ir(j: JType) -> t.Type | None:
    """The IR type of a primitive, box, void or null."""
    return _IR.get(unboxed(j).name)
