"""The ground of lowering Java: names, statements hoisted before and after the current one, types, conversions, text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from tree_sitter import Node

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_builtins import element, simple
from dragoman.transpile.frontends.java_convert import Val
from dragoman.transpile.frontends.java_hashes import HashTables
from dragoman.transpile.frontends.java_library import Library
from dragoman.transpile.frontends.java_models import Models
from dragoman.transpile.frontends.java_scan import Class, Decl, Method, Scan
from dragoman.transpile.frontends.java_templates import Arg
from dragoman.transpile.frontends.java_types import JType
from dragoman.transpile.signatures import substitute


class RefusalError(Exception):
    """A construct that the frontend cannot say; becomes an ``ir.Unsupported`` statement."""

    def __init__(self, code: str, why: str, node: Node | None = None) -> None:
        super().__init__(why)
        self.code, self.why, self.node = code, why, node


@dataclass(eq=False)
class Var:
    """A variable in the IR: its name there and its Java type."""

    name: str
    type: JType
    #: The comparator of a sorted collection.
    order: Arg | None = None
    #: An entry of a map, taken apart into these variables.
    parts: tuple[Var, Var] | None = None
    #: The map whose entry it is.
    owner: ir.Expr | None = None
    #: The expression that the name stands for, where it is only another view of a value.
    alias: ir.Expr | None = None
    #: The call that is written wherever the name stands, since it gives a view of a collection that changes.
    view: Node | None = None


@dataclass
class Frame:
    """The statement that is being lowered: what has to run before and after it."""

    pre: list[ir.Stmt] = field(default_factory=list)
    post: list[ir.Stmt] = field(default_factory=list)
    #: The syntax node, for questions about its other parts; None where nothing may be put off until after it.
    node: Node | None = None


@dataclass
class FunctionState:
    """What belongs to the function that is being lowered."""

    names: set[str]
    method: Method | None = None
    cls: Class | None = None
    #: The declared result; None while it is being found out from the return statements.
    result: JType | None = None
    returned: list[Val] = field(default_factory=list)
    #: True where there is an object that ``this`` means, in the variable ``self_name``.
    has_self: bool = False
    self_name: str = "self"
    in_try: int = 0
    #: The loops and switches around the current statement, outermost first.
    loops: list[Any] = field(default_factory=list)


class Base:
    """State and small services; the mixins of expressions, calls and statements stand on it."""

    def __init__(self, scan: Scan, models: Models, library: Library) -> None:
        self.scan = scan
        self.models = models
        self.library = library
        self.vars: dict[int, Var] = {}
        self.frames: list[Frame] = [Frame()]
        self.function = FunctionState(set())
        self.comp_names: list[str] = []
        #: Type variables in scope, by name.
        self.type_vars: dict[str, JType] = {}
        #: IR types of ``Object#n``: what a value of static type Object can be here.
        self.object_types: dict[str, t.Type] = {}
        #: Classes whose instances have no state: their methods are functions.
        self.stateless: set[str] = set()
        #: Enums that are only their names: their constants are strings.
        self.plain_enums: set[str] = set()
        self.tables = HashTables()
        #: Static fields: declaration → name in the module.
        self.globals: dict[int, str] = {}
        #: (map, key) pairs that are known to be there, as IR expressions; (variable, None): it is not null.
        self.present: list[tuple[ir.Expr, ir.Expr | None]] = []
        self.module_names: set[str] = set()
        #: Where the values of the switch expressions around the current statement go.
        self.sinks: list[Callable[[Node], list[ir.Stmt]]] = []

    # --- names --------------------------------------------------------------------------------------------------------

    def fresh(self, stem: str) -> str:
        """A new variable of the function: ``stem``, else ``stem_1`` …"""
        name, n = stem, 0
        while name in self.function.names or name in self.comp_names or name in self.module_names:
            n += 1
            name = f"{stem}_{n}"
        self.function.names.add(name)
        return name

    def scoped(self, stem: str) -> str:
        """A variable of a comprehension or lambda: distinct from what is visible, free again afterwards."""
        name, n = stem, 0
        while name in self.function.names or name in self.comp_names:
            n += 1
            name = f"{stem}_{n}"
        return name

    # --- statements around the current one ----------------------------------------------------------------------------

    @property
    def frame(self) -> Frame:
        return self.frames[-1]

    @contextmanager
    def framed(self, node: Node | None = None) -> Iterator[Frame]:
        frame = Frame(node=node)
        self.frames.append(frame)
        try:
            yield frame
        finally:
            self.frames.pop()

    def hoist(self, statement: ir.Stmt) -> None:
        self.frame.pre.append(statement)

    def temp(self, e: ir.Expr, stem: str = "value") -> ir.Expr:
        """The value in a variable, so that it can be used several times."""
        if simple(e):
            return e
        name = self.fresh(stem)
        self.hoist(ir.Declare(name, e.type, e, mutable=False))
        return ir.Name(name, type=e.type)

    def sequence(self, parts: Sequence[Callable[[], Val]]) -> list[Val]:
        """Lowers operands from left to right. Where one of them hoists statements, those before it are kept in variables
        if the statements could change them, so that the order of evaluation stays Java's."""
        out: list[Val] = []
        for part in parts:
            mark = len(self.frame.pre)
            value = part()
            added = self.frame.pre[mark:]
            if added:
                spilled: list[ir.Stmt] = []
                for i, earlier in enumerate(out):
                    if not stable(earlier.expr, added):
                        name = self.fresh("value")
                        spilled.append(ir.Declare(name, earlier.expr.type, earlier.expr, mutable=False))
                        out[i] = Val(ir.Name(name, type=earlier.expr.type), earlier.type)
                self.frame.pre[mark:mark] = spilled
            out.append(value)
        return out

    def in_order(self, nodes: Sequence[Node], lower: Callable[[Node], Val]) -> list[Val]:
        """``sequence`` of one way of lowering for several nodes."""
        return self.sequence([partial(lower, n) for n in nodes])

    # --- types --------------------------------------------------------------------------------------------------------

    def named(self, node: Node) -> JType:
        """The type that a type node spells, type variables put in."""
        return jt.substitute(jt.from_node(node), self.type_vars)

    def type_of(self, decl: Decl) -> JType:
        """A variable's declared type and model, type variables put in."""
        return jt.substitute(self.models.type(decl), self.type_vars)

    def ir_type(self, j: JType) -> t.Type:
        """The IR type of a Java type."""
        inner = self._ir(j)
        return t.Optional(inner) if j.nullable and not isinstance(inner, t.Optional | t.AnyT | t.NoneT) else inner

    def _ir(self, j: JType) -> t.Type:
        primitive = jt.primitive_ir(j)
        if primitive is not None:
            return primitive
        if j.name == "[]":
            return t.List(self.ir_type(j.elem), fixed=True)
        if not j.args and j.name in self.type_vars:
            return self.ir_type(self.type_vars[j.name])
        if j.name in self.object_types:
            return self.object_types[j.name]
        cls = self.scan.classes.get(j.name)
        if cls is not None:
            if j.name in self.plain_enums:
                return t.STR
            function = self.function_type(j)
            return function if function is not None else t.Class(j.name)
        found = self.library.classes.get(j.name) or self.library.classes.get(j.base)
        if found is not None:
            args = j.args or (jt.OBJECT,) * len(found.params)
            bound = {p: self.ir_type(a) for p, a in zip(found.params, args, strict=False)}
            if found.ir is not None:
                return substitute(t.parse(found.ir), bound)
            if found.function is not None:
                bindings = dict(zip(found.params, args, strict=False))
                params = tuple(self.ir_type(jt.substitute(p, bindings)) for p in found.function.params)
                return t.Func(params, self.ir_type(jt.substitute(found.function.result, bindings)))
        canonical = self.canonical_exception(j.name)
        if canonical is not None:
            return t.Class(canonical)
        return t.ANY

    def canonical_exception(self, name: str) -> str | None:
        """The canonical class of one of Java's exceptions."""
        found = self.library.exceptions.get(name)
        return found[0] if found else None

    def is_exception(self, j: JType) -> bool:
        cls = self.scan.classes.get(j.name)
        if cls is not None:
            return cls.base is not None and self.is_exception(cls.base)
        return j.name in self.library.exceptions

    def functional(self, j: JType) -> tuple[tuple[JType, ...], JType, str] | None:
        """Parameters, result and name of the one method of a functional interface."""
        found = self.library.classes.get(j.name)
        if found is not None and found.function is not None:
            bindings = dict(zip(found.params, j.args or (jt.OBJECT,) * len(found.params), strict=False))
            function = found.function
            return tuple(jt.substitute(p, bindings) for p in function.params), jt.substitute(function.result, bindings), function.name
        cls = self.scan.classes.get(j.name)
        if cls is not None and cls.kind == "interface":
            abstract = [m for above in self.scan.lineage(cls) for m in above.abstract_methods]
            implemented = any(i.name == cls.name for c in self.scan.classes.values() for i in c.interfaces)
            if len(abstract) == 1 and not implemented:
                method = abstract[0]
                bindings = dict(zip(cls.type_params, j.args, strict=False))
                params = tuple(jt.substitute(self.type_of(p), bindings) for p in method.params)
                return params, jt.substitute(self.models.result(method), bindings), method.name
        return None

    def function_type(self, j: JType) -> t.Func | None:
        found = self.functional(j)
        return t.Func(tuple(self.ir_type(p) for p in found[0]), self.ir_type(found[1])) if found is not None else None

    def java_type(self, type_: t.Type) -> JType:
        """A Java type whose IR type is ``type_``; unions become an ``Object#n`` of their own."""
        match type_:
            case t.Bool():
                return JType("Boolean")
            case t.Int(bits=bits):
                return JType("Integer" if bits == 32 else "Long")
            case t.Float():
                return JType("Double")
            case t.Char():
                return JType("Character")
            case t.Str():
                return jt.STRING
            case t.List(elem=e, fixed=True):
                elem = self.java_type(e)
                return jt.array(jt.unboxed(elem))
            case t.List(elem=e):
                return JType("List", (self.java_type(e),))
            case t.Set(elem=e):
                return JType("Set", (self.java_type(e),))
            case t.Dict(key=k, value=v):
                return JType("Map", (self.java_type(k), self.java_type(v)))
            case t.Optional(inner=i):
                return replace(self.java_type(i), nullable=True)
            case t.Class(name=name):
                return JType(name)
            case t.NoneT():
                return jt.VOID
            case t.AnyT():
                return jt.OBJECT
            case _:
                for name, known in self.object_types.items():
                    if known == type_:
                        return JType(name)
                name = f"Object#{len(self.object_types) + 1}"
                self.object_types[name] = type_
                return JType(name)

    # --- conversions --------------------------------------------------------------------------------------------------

    def assign(self, v: Val, to: JType, node: Node | None = None) -> ir.Expr:
        """The value as one of the declared type (JLS 5.2)."""
        wanted = self.ir_type(to)
        if isinstance(wanted, t.NoneT):
            return v.expr
        if v.type == jt.NULL:
            if isinstance(wanted, t.Optional):
                return ir.Const(None, type=wanted, span=v.expr.span)
            if isinstance(wanted, t.AnyT):
                return v.expr
            raise RefusalError("null", f"null is put where {to} is expected and nothing else says that null can be there", node)
        if jt.is_numeric(to) and jt.is_numeric(v.type):
            narrowed = isinstance(v.const, int) or jt.is_primitive(to) or jt.is_primitive(v.type)
            if narrowed and jt.unboxed(to) != jt.unboxed(v.type):
                return jc.coerce(jc.cast(v, jt.unboxed(to)).expr, wanted)
        if isinstance(wanted, t.Class) and isinstance(v.expr.type, t.Class):
            return v.expr  # an upcast
        return jc.coerce(v.expr, wanted)

    def span(self, node: Node | None) -> ir.Span | None:
        if node is None:
            return None
        (line, col), (end_line, end_col) = node.start_point, node.end_point
        return ir.Span(line + 1, col, end_line + 1, end_col)

    # --- text ---------------------------------------------------------------------------------------------------------

    def text(self, v: Val) -> ir.Expr:
        """Java's string conversion of a value (JLS 5.1.11)."""
        e, type_ = v.expr, v.expr.type
        if v.type.name == "StringBuilder#chars":
            return jc.op("str.of_chars", jc.prim(e), type=t.STR)
        if isinstance(e, ir.Const) and isinstance(type_, t.Bool | t.NoneT):
            return ir.Const({True: "true", False: "false", None: "null"}[e.value], type=t.STR)
        match type_:
            case t.Union() if isinstance(e, ir.IfExp):
                arms = [x.operand if isinstance(x, ir.Coerce) else x for x in (e.then, e.orelse)]
                then, orelse = (self.text(Val(x, jt.OBJECT)) for x in arms)
                return ir.IfExp(e.cond, then, orelse, type=t.STR, span=e.span)
            case t.Str():
                return e
            case t.Char():
                return jc.coerce(e, t.STR)
            case t.Int():
                return ir.Const(str(e.value), type=t.STR) if isinstance(e, ir.Const) else jc.op("str.of", e, type=t.STR)
            case t.Bool():
                return ir.IfExp(e, ir.Const("true", type=t.STR), ir.Const("false", type=t.STR), type=t.STR)
            case t.Float():
                shown = jc.op("float.shortest32", e, type=t.FLOAT) if jt.unboxed(v.type).name == "float" else e
                return jc.op("float.text_java", shown, type=t.STR)
            case t.Optional(inner=inner):
                e = self.temp(e)
                there = self.text(Val(jc.coerce(e, inner), replace(v.type, nullable=False)))
                return ir.IfExp(ir.IsNone(e, type=t.BOOL), ir.Const("null", type=t.STR), there, type=t.STR)
            case t.Class(name=name) if name in self.scan.classes and not self.is_exception(v.type):
                return ir.MethodCall(e, "toString", (), type=t.STR)
            case _:
                return self._container_text(v)

    def _container_text(self, v: Val) -> ir.Expr:
        e, type_ = v.expr, v.expr.type
        match type_:
            case t.List(fixed=True):
                raise RefusalError("identity-text", "the text of an array is its address")
            case t.List() | t.Set():
                items = self._each(v, element(type_), v.type.elem)
                return interp("[", jc.op("str.join", ir.Const(", ", type=t.STR), items, type=t.STR), "]")
            case t.Dict(key=k, value=value):
                key, val = ir.Name(self.scoped("key"), type=k), ir.Name(self.scoped("value"), type=value)
                args = v.type.args if len(v.type.args) == 2 else (jt.OBJECT, jt.OBJECT)
                entry = interp(self.text(Val(key, args[0])), "=", self.text(Val(val, args[1])))
                pairs: ir.Expr = jc.op("dict.items", e, type=t.List(t.Tuple((k, value))))
                if v.type.base in ("TreeMap", "SortedMap", "NavigableMap"):
                    pairs = jc.op("list.sorted", pairs, type=pairs.type)
                target = ir.TupleLit((key, val), type=t.Tuple((k, value)))
                items = ir.Comp("iter", entry, (ir.Clause(target, pairs),), type=t.Iter(t.STR))
                return interp("{", jc.op("str.join", ir.Const(", ", type=t.STR), items, type=t.STR), "}")
            case t.Tuple(items=items_):
                e = self.temp(e)
                parts = [ir.Index(e, jc.int_const(i), wraps=False, on_fail="unreachable", type=x) for i, x in enumerate(items_)]
                return interp(self.text(Val(parts[0], jt.OBJECT)), "=", self.text(Val(parts[1], jt.OBJECT)))
            case t.Union(members=members) if all(isinstance(m, t.Int | t.Str | t.Char) for m in members):
                return jc.op("str.of", e, type=t.STR)
            case _:
                raise RefusalError("text", f"the text of a {t.show(type_)} is not known")

    def _each(self, v: Val, elem: t.Type, j: JType) -> ir.Expr:
        """The texts of the elements, for joining."""
        source = v.expr
        if v.type.base in jt.SORTED_SETS:
            source = jc.op("list.sorted", source, type=t.List(elem))
        if isinstance(elem, t.Str):
            return source
        variable = ir.Name(self.scoped("item"), type=elem)
        return ir.Comp("iter", self.text(Val(variable, j)), (ir.Clause(variable, source),), type=t.Iter(t.STR))


def interp(*parts: str | ir.Expr) -> ir.Expr:
    """Literal text and values in one string; nested interpolations are merged."""
    out: list[ir.Const | ir.Formatted] = []

    def literal(text: str) -> None:
        if out and isinstance(out[-1], ir.Const):
            out[-1] = ir.Const(out[-1].value + text, type=t.STR)
        elif text:
            out.append(ir.Const(text, type=t.STR))

    for part in parts:
        match part:
            case str():
                literal(part)
            case ir.Const(value=str() as value):
                literal(value)
            case ir.Interp(parts=inner):
                for p in inner:
                    if isinstance(p, ir.Const):
                        literal(p.value)
                    else:
                        out.append(p)
            case ir.Op(concept="str.of", args=(value,)) if isinstance(value.type, t.Int):
                out.append(ir.Formatted(value, type=t.STR))
            case _:
                out.append(ir.Formatted(part, type=t.STR))
    if all(isinstance(p, ir.Const) for p in out):
        return ir.Const("".join(p.value for p in out if isinstance(p, ir.Const)), type=t.STR)
    return ir.Interp(tuple(out), type=t.STR)


_PURE = (ir.Const, ir.Name, ir.Arith, ir.Compare, ir.Bits, ir.Neg, ir.Not, ir.BoolOp, ir.Coerce, ir.IfExp, ir.Invert, ir.IsNone)
_READS = (ir.Index, ir.Lookup, ir.Field, ir.Length, ir.Slice, ir.Interp, ir.Formatted, ir.TupleLit)


def stable(e: ir.Expr, added: Sequence[ir.Stmt]) -> bool:
    """Has ``e`` the same value after the statements as before them?"""
    assigned: set[str] = set()
    only_locals = True
    for statement in added:
        for node in ir.walk(statement):
            match node:
                case ir.Assign(target=ir.Name(id=name)) | ir.Declare(name=name) | ir.Assigned(name=name):
                    assigned.add(name)
                case ir.Assign() | ir.Call() | ir.CallValue() | ir.MethodCall() | ir.New():
                    only_locals = False
                case ir.Op(concept=concept) if mutates(concept):
                    only_locals = False
                case _:
                    pass
    for node in ir.walk(e):
        if isinstance(node, ir.Name) and node.id in assigned:
            return False
        if not isinstance(node, _PURE) and not (only_locals and isinstance(node, (*_READS, ir.Op)) and not _mutating(node)):
            return False
    return True


def _mutating(node: ir.Node) -> bool:
    return isinstance(node, ir.Op) and mutates(node.concept)


def mutates(concept: str) -> bool:
    """Does an operation change one of its operands, or the world?"""
    found = loader.concepts().get(concept)
    return found is None or bool(found.mutates) or concept.startswith(("io.", "sys.", "iter.next"))
