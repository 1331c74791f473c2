"""Java's library as the table ``source`` of rules/languages/java.yaml tells it: classes, signatures, what each call means.

A class of the table::

    List<E>:
      ir: list[E]                       # how its instances are represented
      is: [Collection<E>]               # supertypes
      methods:
        E get(int i): this[i]           # a signature as Java writes it: a template of java_templates
        E set(int i, E x): {do: "this[i] = x", pre: …, value: …}   # statements, where the result is not used; else value
        static <T> List<T> of(T... xs): xs
        this append(String s): {new: "this + s"}        # what the receiver variable becomes

A result type ``V?`` may be null. Methods of supertypes are inherited; the first applicable overload in Java's order of phases
(exact and subtype, boxing, variable arity) is taken.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from dragoman.rules import loader
from dragoman.rules.errors import RuleError
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_types import JType
from dragoman.transpile.signatures import bind, signature, substitute


@dataclass(frozen=True)
class Method:
    """One row: a signature and what a call means, as parsed Python syntax (see java_templates)."""

    owner: str
    name: str
    params: tuple[JType, ...]
    param_names: tuple[str, ...]
    result: JType
    type_params: frozenset[str]
    static: bool
    varargs: bool
    #: The call's value.
    value: ast.expr | None = None
    #: Statements for a call whose value is not used.
    do: tuple[ast.stmt, ...] = ()
    #: Statements that ``value`` stands on.
    pre: tuple[ast.stmt, ...] = ()
    #: What the receiver variable becomes (models of mutable objects by immutable values).
    new: ast.expr | None = None

    def __str__(self) -> str:
        return f"{self.owner}.{self.name}({', '.join(map(str, self.params))})"


@dataclass(frozen=True)
class LibraryClass:
    name: str
    params: tuple[str, ...]
    #: The representation in the notation of IR types, type parameters standing for themselves.
    ir: str | None
    supertypes: tuple[JType, ...]
    methods: Mapping[str, tuple[Method, ...]]
    constants: Mapping[str, tuple[JType, ast.expr]]
    #: The one abstract method of a functional interface: parameter types and result.
    function: Method | None = None


@dataclass(frozen=True)
class Library:
    classes: Mapping[str, LibraryClass]
    #: Exception class → the canonical classes it can stand for, the first being the one it is translated to.
    exceptions: Mapping[str, tuple[str, ...]]
    #: How a catch clause names the class, where that is more than ``exceptions`` says.
    catches: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def supertypes(self, j: JType) -> Iterator[JType]:
        """The type itself and all types above it, nearest first, type arguments put in."""
        todo, seen = [j], set()
        while todo:
            current = todo.pop(0)
            if current in seen:
                continue
            seen.add(current)
            yield current
            found = self.classes.get(current.name) or self.classes.get(current.base)
            if found is None:
                continue
            bindings = dict(zip(found.params, current.args or (jt.OBJECT,) * len(found.params), strict=False))
            todo.extend(jt.substitute(s, bindings) for s in found.supertypes)

    def as_super(self, j: JType, name: str) -> JType | None:
        """The type seen as ``name``, a class at or above it: ``ArrayList<String>`` as Collection is ``Collection<String>``."""
        return next((s for s in self.supertypes(j) if s.name == name or s.base == name), None)

    def methods(self, j: JType, name: str) -> Iterator[tuple[Method, dict[str, JType]]]:
        """Instance and static methods called ``name``, nearest class first, with the class's type arguments."""
        for above in self.supertypes(j):
            found = self.classes.get(above.name) or self.classes.get(above.base)
            if found is None:
                continue
            args = above.args or (jt.OBJECT,) * len(found.params)
            for method in found.methods.get(name, ()):
                yield method, {} if method.static else dict(zip(found.params, args, strict=False))

    def constant(self, owner: str, name: str) -> tuple[JType, ast.expr] | None:
        found = self.classes.get(owner)
        return found.constants.get(name) if found is not None else None


_SIGNATURE = re.compile(
    r"(?P<static>static\s+)?(?:<(?P<vars>[^()]*?)>\s+(?=\w))?(?:(?P<result>[^()]+?)\s+)?(?P<name>\w+)\((?P<params>.*)\)", re.DOTALL
)


def parse_signature(owner: str, text: str) -> Method:
    """Reads ``static <T> List<T> of(T... xs)``; a constructor is ``new(int n)``.

    Raises:
        ValueError: the text is no signature.
    """
    match = _SIGNATURE.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not a Java signature: {text!r}")
    params: list[JType] = []
    names: list[str] = []
    for part in _split(match["params"]):
        type_, _, name = part.strip().rpartition(" ")
        params.append(jt.parse(type_))
        names.append(name)
    variables = frozenset(re.split(r"\s", v.strip())[0] for v in _split(match["vars"] or ""))
    return Method(
        owner,
        match["name"],
        tuple(params),
        tuple(names),
        jt.parse(match["result"]) if match["result"] else JType("this"),
        variables,
        bool(match["static"]),
        "..." in match["params"],
    )


def _split(text: str) -> list[str]:
    out, depth = [""], 0
    for c in text:
        depth += (c == "<") - (c == ">")
        if c == "," and depth == 0:
            out.append("")
        else:
            out[-1] += c
    return [p for p in out if p.strip()]


def _method(owner: str, signature: str, row: Any, where: str) -> Method:
    try:
        base = parse_signature(owner, signature)
        forms = {"value": row} if isinstance(row, str) else dict(row or {})
        unknown = set(forms) - {"value", "do", "pre", "new"}
        if unknown:
            raise ValueError(f"unknown keys {sorted(unknown)}")
        value = ast.parse(str(forms["value"]), mode="eval").body if "value" in forms else None
        new = ast.parse(str(forms["new"]), mode="eval").body if "new" in forms else None
        do, pre = (tuple(ast.parse(str(forms[key])).body) if key in forms else () for key in ("do", "pre"))
    except (ValueError, SyntaxError) as error:
        raise RuleError(f"{where}: {signature}: {error}") from error
    return Method(**{**base.__dict__, "value": value, "do": do, "pre": pre, "new": new})


def _class(header: str, row: Mapping[str, Any]) -> LibraryClass:
    where = f"languages/java.yaml: {header}"
    unknown = set(row) - {"ir", "is", "methods", "constants", "function"}
    if unknown:
        raise RuleError(f"{where}: unknown keys {sorted(unknown)}")
    name, _, params = header.partition("<")
    methods: dict[str, list[Method]] = {}
    for header_, forms in (row.get("methods") or {}).items():
        method = _method(name, header_, forms, where)
        methods.setdefault(method.name, []).append(method)
    constants: dict[str, tuple[JType, ast.expr]] = {}
    for declared, value in (row.get("constants") or {}).items():
        type_, _, constant = declared.rpartition(" ")
        constants[constant] = jt.parse(type_), ast.parse(str(value), mode="eval").body
    function = parse_signature(name, row["function"]) if "function" in row else None
    if function is not None:
        call = ast.parse(f"this({', '.join(function.param_names)})", mode="eval").body
        methods.setdefault(function.name, []).append(Method(**{**function.__dict__, "value": call}))
    return LibraryClass(
        name,
        tuple(p.strip() for p in params.rstrip(">").split(",") if p.strip()),
        row.get("ir"),
        tuple(jt.parse(s) for s in row.get("is") or ()),
        {k: tuple(v) for k, v in methods.items()},
        constants,
        function,
    )


@cache
def library() -> Library:
    """The tables of rules/languages/java.yaml.

    Raises:
        RuleError: a row is malformed.
    """
    source = loader.language("java").source
    if source is None:
        raise RuleError("languages/java.yaml: the section 'source' is missing")
    classes = {c.name: c for c in (_class(header, row or {}) for header, row in source["classes"].items())}
    exceptions = {name: tuple(to.split(" | ")) for name, to in source["exceptions"].items()}
    catches = {name: tuple(to.split(" | ")) if to else () for name, to in source["catches"].items()}
    return Library(classes, exceptions, catches)


# --- signatures of concepts -------------------------------------------------------------------------------------------


def result_type(concept: str, args: Sequence[t.Type]) -> t.Type:
    """What a concept gives for arguments of these types; a plain ``int`` is Java's int.

    Raises:
        RuleError: there is no such concept.
    """
    try:
        found = signature(concept)
    except KeyError:
        raise RuleError(f"languages/java.yaml names the concept {concept!r}, which rules/concepts does not define") from None
    bound: dict[str, t.Type] = {}
    for param, arg in zip(found.params, args, strict=False):
        bind(param, arg, bound)
    return substitute(_java_ints(found.result), bound)


def _java_ints(type_: t.Type) -> t.Type:
    """A signature's type with Java's int for every int."""
    return t.rewrite(type_, lambda part: t.Int(32) if part == t.INT else part)
