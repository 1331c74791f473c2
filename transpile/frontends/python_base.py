"""What all parts of the Python frontend share: inference state, coercion, fresh names, diagnostics."""

from __future__ import annotations

import ast
import builtins
import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.rules import loader
from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.evidence import Evidence
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends.python_scope import Scope, Variable
from dragoman.transpile.trees import nid

_BUILTIN_ERRORS = frozenset(n for n, v in vars(builtins).items() if isinstance(v, type) and issubclass(v, BaseException))


#: Exceptions that programs seldom raise: targets get classes of their own for them.
RARE_ERRORS = frozenset(
    {"SyntaxError", "SystemError", "ConnectionError", "FileExistsError", "NotADirectoryError", "InterruptedError", "Warning", "UserWarning"}
)
#: Operations that make big integers of small operands.
GROWING = frozenset({"int.parse", "int.parse_base", "math.factorial", "math.comb", "float.to_int", "math.perm"})


@dataclass(eq=False)
class FunctionInfo:
    """A function, method or lambda of the module while it is being lowered."""

    name: str
    node: scopes.FunctionNode
    scope: Scope
    cls: ClassInfo | None = None
    result: Variable = field(init=False)
    #: Where it returns or yields.
    gives: list[ast.Return | ast.Yield | ast.YieldFrom] = field(init=False)
    is_generator: bool = False
    is_static: bool = False
    is_cached: bool = False
    temps: dict[str, int] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.result = Variable("return", self.scope)
        self.gives = [n for n in _own_nodes(self.node.body) if type(n) in _GIVING]  # type: ignore[misc]
        self.is_generator = any(isinstance(n, _YIELDS) for n in self.gives)

    def params(self) -> list[ast.arg]:
        args = scopes.arguments(self.node)
        return args[1:] if self.cls is not None and not self.is_static else args


@dataclass(eq=False)
class ClassInfo:
    """A class of the module: its fields as slots, its methods, what its body defines."""

    name: str
    node: ast.ClassDef
    base: str | None
    fields: dict[str, Variable] = field(default_factory=dict)
    methods: dict[str, FunctionInfo] = field(default_factory=dict)
    constants: dict[str, ast.expr] = field(default_factory=dict)
    properties: set[str] = field(default_factory=set)
    #: Names and defaults of the constructor that @dataclass or namedtuple make.
    generated: list[tuple[str, ast.expr | None, ast.expr | None]] | None = None
    is_error: bool = False
    #: A named tuple, or a dataclass with order=True: compares by its fields in order.
    is_ordered: bool = False
    is_tuple: bool = False
    #: Fields that ``field(compare=False)`` and ``field(repr=False)`` keep out of comparisons, and of the text.
    uncompared: set[str] = field(default_factory=set)
    unshown: set[str] = field(default_factory=set)


def _own_nodes(body: Sequence[ast.AST]) -> list[ast.AST]:
    """Nodes of a function without those of functions inside it."""
    found = []
    stack = [*body]
    while stack:
        node = stack.pop()
        found.append(node)
        if type(node) not in _APART:
            stack += trees.children(node)
    return found


_YIELDS = (ast.Yield, ast.YieldFrom)
_GIVING = frozenset({ast.Return, *_YIELDS})
#: What a ``return`` or ``yield`` within belongs to.
_APART = frozenset({ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef})


def is_error_class(name: str) -> bool:
    return name in _BUILTIN_ERRORS


def _named_errors(tree: ast.AST) -> frozenset[str]:
    """The classes that handlers catch which may look at what the error says."""
    handlers = (n for n in trees.walk(tree) if isinstance(n, ast.ExceptHandler) and n.name)
    return frozenset(
        name
        for handler in handlers
        for name in ([n.id for n in trees.walk(handler.type) if isinstance(n, ast.Name)] if handler.type is not None else ["Exception"])
    )


def _bare(type_: t.Type) -> t.Type:
    return type_.inner if isinstance(type_, t.Optional) else type_


def numeric_join(a: t.Type, b: t.Type) -> t.Type:
    """The type in which two numbers are added or compared."""
    if isinstance(a, t.Float) or isinstance(b, t.Float):
        joined = t.join(a, b)  # an integer and what is infinite at most
        return joined if isinstance(joined, t.Float) else t.FLOAT
    return t.BIGINT if t.BIGINT in (a, b) else t.INT


def fill(a: t.Type, b: t.Type) -> t.Type:
    """``a`` with its unknown parts (⊥) taken from ``b``, where the shapes agree."""
    if isinstance(a, t.Never):
        return b
    if not t.has_never(a):
        return a
    match a, b:
        case t.List(elem=x), t.List(elem=y) | t.Iter(elem=y):
            return t.List(fill(x, y), a.frozen, a.fixed)
        case t.Set(elem=x), t.Set(elem=y):
            return t.Set(fill(x, y), a.frozen)
        case t.Iter(elem=x), t.Iter(elem=y) | t.List(elem=y):
            return t.Iter(fill(x, y))
        case t.Dict(key=k, value=v), t.Dict(key=k2, value=v2):
            return t.Dict(fill(k, k2), fill(v, v2))
        case t.Tuple(items=xs), t.Tuple(items=ys) if len(xs) == len(ys):
            return t.Tuple(tuple(fill(x, y) for x, y in zip(xs, ys, strict=True)))
        case t.Optional(inner=x), t.Optional(inner=y):
            return t.Optional(fill(x, y))
        case t.Optional(inner=x), _:
            return t.Optional(fill(x, b))
        case _, t.Optional(inner=y):
            return fill(a, y)
        case t.Func(params=ps, result=r), t.Func(params=qs, result=s) if len(ps) == len(qs):
            return t.Func(tuple(fill(p, q) for p, q in zip(ps, qs, strict=True)), fill(r, s))
        case t.Union(members=ms), _:
            others = b.members if isinstance(b, t.Union) else (b,)
            return t.union([fill(m, next((n for n in others if type(n) is type(m)), m)) for m in ms])
        case _:
            return a


def admit(seen: t.Type, said: t.Type, *, inside: bool = False) -> t.Type:
    """What was seen, where the code says more: unknown parts, ``none``, tuples of any length, and wider elements.

    A variable may hold less than its expression could give (the rest is checked by ``Coerce``), but a container is shared
    with whoever else names it, so its elements (``inside``) are as wide as anybody says.
    """
    if isinstance(seen, t.Never | t.NoneT):
        return t.join(seen, said)
    match seen, said:
        case t.Optional(inner=x), t.Optional(inner=y):
            return t.Optional(admit(x, y, inside=inside))
        case _, t.NoneT():
            return t.join(seen, said)
        case t.Optional(inner=x), _:
            return t.Optional(admit(x, said, inside=inside))
        case _, t.Optional(inner=y):
            return t.join(admit(seen, y, inside=inside), t.NONE)
        case t.Tuple(), t.List(frozen=True):
            return t.join(seen, fill(said, t.List(t.join_all(seen.items))))
        case t.Float(), t.Float():
            return t.join(seen, said)
        case t.List(elem=x), t.List(elem=y):
            return t.List(admit(x, y, inside=True), seen.frozen, seen.fixed)
        case t.Set(elem=x), t.Set(elem=y):
            return t.Set(admit(x, y, inside=True), seen.frozen)
        case t.Dict(key=k, value=v), t.Dict(key=k2, value=v2):
            return t.Dict(admit(k, k2, inside=True), admit(v, v2, inside=True))
        case t.Tuple(items=xs), t.Tuple(items=ys) if len(xs) == len(ys):
            return t.Tuple(tuple(admit(x, y, inside=inside) for x, y in zip(xs, ys, strict=True)))
        case t.Iter(elem=x), t.Iter(elem=y):
            return t.Iter(admit(x, y, inside=inside))
        case _, t.Union() | t.Float("whole" | "infinite") | t.Int(0) if inside:
            return t.join(seen, said)
        case _:
            return fill(seen, said)


def default_never(a: t.Type) -> t.Type:
    """``a`` with every ⊥ that is left replaced by int: the element type of what is always empty."""
    match a:
        case t.Never():
            return t.INT
        case t.List(elem=x):
            return t.List(default_never(x), a.frozen, a.fixed)
        case t.Set(elem=x):
            return t.Set(default_never(x), a.frozen)
        case t.Iter(elem=x):
            return t.Iter(default_never(x))
        case t.Optional(inner=x):
            return t.Optional(default_never(x))
        case t.Dict(key=k, value=v):
            return t.Dict(default_never(k), default_never(v))
        case t.Tuple(items=xs):
            return t.Tuple(tuple(map(default_never, xs)))
        case t.Func(params=ps, result=r):
            return t.Func(tuple(map(default_never, ps)), t.NONE if isinstance(r, t.Never) else default_never(r))
        case t.Union(members=ms):
            return t.union(map(default_never, ms))
        case _:
            return a


def is_pure(e: ir.Expr) -> bool:
    """Evaluating it twice, or not at all, makes no difference (and costs little)."""
    match e:
        case ir.Name() | ir.Const():
            return True
        case ir.Field(obj=o) | ir.Coerce(operand=o) | ir.Length(obj=o) | ir.Neg(operand=o):
            return is_pure(o)
        case ir.Arith(left=a, right=b):
            return is_pure(a) and is_pure(b)
        case ir.Index(obj=a, index=b):
            return is_pure(a) and is_pure(b)
        case _:
            return False


def has_effect(e: ir.Expr) -> bool:
    """Evaluating it may change something."""
    return any(
        isinstance(n, ir.Call | ir.CallValue | ir.MethodCall | ir.New | ir.Assigned)
        or (isinstance(n, ir.Op) and n.concept in loader.concepts() and bool(loader.concepts()[n.concept].mutates))
        for n in ir.walk(e)
    )


def none_of(type_: t.Type) -> ir.Const:
    return ir.Const(None, type=type_)


def keys_of(table: ir.Expr, key: t.Type) -> ir.Op:
    """A dictionary's keys as a list; of one that is only made for its keys (``dict.fromkeys(xs)``), each element once."""
    match table:
        case ir.Op(concept="dict.fromkeys", args=(items, ir.Const(value=None))) if isinstance(key, t.Str | t.Int | t.Bool):
            return ir.Op("list.distinct", (items,), type=t.List(key))
        case _:
            return ir.Op("dict.keys", (table,), type=t.List(key))


def int_const(value: int) -> ir.Const:
    return ir.Const(value, type=t.INT if -(1 << 63) <= value < 1 << 63 else t.BIGINT)


def str_const(value: str) -> ir.Const:
    return ir.Const(value, type=t.STR)


TRUE, FALSE = ir.Const(True, type=t.BOOL), ir.Const(False, type=t.BOOL)


class Base:
    """State of one module's lowering, and coercion."""

    def __init__(self, tree: ast.Module, module: Scope, evidence: Evidence) -> None:
        self.tree = tree
        self.module = module
        self.evidence = evidence
        self.functions: dict[ast.AST, FunctionInfo] = {}
        self.classes: dict[str, ClassInfo] = {}
        self.slots: list[Variable] = []
        #: Slots that must have one type: results and parameters of methods that override each other.
        self.linked: list[list[Variable]] = []
        #: Fields that have the value of a variable of the class until a method gives them one.
        self.unsettled: set[Variable] = set()
        #: A class or a builtin is used as a value: a function is made there, which is not the one that another place makes.
        self.made_functions = False
        self.fn: FunctionInfo | None = None
        self.scope = module
        #: Statements that must run before the one being lowered (temporaries).
        self.before: list[ir.Stmt] = []
        #: How many comprehensions and lambdas the expression stands in: their variables don't exist before the statement.
        self.inside = 0
        #: Something is infinite, and may stand among integers.
        self.infinite = False
        caught = _named_errors(tree)
        all_errors = not caught.isdisjoint({"Exception", "BaseException"})
        #: May the program look at what a division by zero says?
        self.names_divisions = all_errors or not caught.isdisjoint({"ZeroDivisionError", "ArithmeticError"})
        #: May it look at what a search says that finds nothing?
        self.names_searches = all_errors or "ValueError" in caught
        #: May it look at what a place outside says, which is another thing for a tuple?
        self.names_places = all_errors or not caught.isdisjoint({"IndexError", "LookupError"})
        #: Module-level variables that functions use.
        self.shared: dict[Variable, str] = {}
        self.final = False
        #: Did the round put something off that a final one says?
        self.provisional = False
        #: What was learnt in this round must be told in another before the types stand still.
        self.to_be_told = False
        #: Whether the statement being lowered was ever run on the inputs of the evidence.
        self.reached = True
        self.module_temps: dict[str, int] = {}

    # --- types ---

    def seen(self, node: ast.AST) -> t.Type:
        """The observed type of a node; ⊥ when it was never reached."""
        return self.evidence.observations.get(nid(node), t.NEVER)

    def note(self, var: Variable, type_: t.Type, *, reached: bool | None = None) -> None:
        """Says that ``var`` gets a value of ``type_`` somewhere."""
        if isinstance(type_, t.Never):
            return
        var.notes.append((type_, self.reached if reached is None else reached))
        if isinstance(var.known, t.Never):
            var.type = type_

    def settle(self) -> bool:
        """Ends a round of inference: every slot's type from its evidence and notes. True where something changed."""
        before = self.known()
        for var in self.slots:
            new = self.tidy(fill(self._combine(var), var.known))
            learnt = isinstance(new, t.NoneT) and isinstance(var.known, t.Optional)  # what its place holds, told in a round before
            if not isinstance(new, t.Never) and not learnt:
                var.type = new
            var.notes.clear()
        moved = True
        while moved:  # What one group learns, the groups that share a member learn too.
            moved = False
            for group in self.linked:
                joined = self.tidy(t.join_all(v.type for v in group))
                for var in group:
                    if var.type != joined:
                        var.type, moved = joined, True
        return self.known() != before

    def known(self) -> list[t.Type]:
        """The types of all slots as they stand."""
        return [var.known for var in (*self.slots, *(v for group in self.linked for v in group))]

    def tidy(self, type_: t.Type) -> t.Type:
        """The type with unions of related classes replaced by the class that they share."""
        if not self.classes and not isinstance(type_, t.Union):
            return type_
        match type_:
            case t.Union(members=members) if any(isinstance(m, t.Class) for m in members):
                classes = [m.name for m in members if isinstance(m, t.Class)]
                shared = self.shared_base(classes)
                if shared is None:
                    return type_
                others = [self.tidy(m) for m in members if not isinstance(m, t.Class)]
                return t.union([t.Class(shared), *others]) if others else t.Class(shared)
            case t.Union(members=(t.List(elem=x), t.Tuple(items=())) | (t.Tuple(items=()), t.List(elem=x))):
                return t.List(x, frozen=True)  # ``items=()`` beside lists
            case t.Union(members=members) if {t.List, t.Iter} == {type(m) for m in members} and not any(
                m.frozen for m in members if isinstance(m, t.List)
            ):
                # A place for lists and for iterators holds lists.
                return t.List(t.join_all(self.tidy(m.elem) for m in members if isinstance(m, t.List | t.Iter)))
            case t.Union(members=members):
                return t.union(map(self.tidy, members))
            case t.Optional(inner=inner):
                return t.Optional(self.tidy(inner))
            case t.List(elem=e):
                return t.List(self.tidy(e), type_.frozen, type_.fixed)
            case t.Set(elem=e):
                return t.Set(self.tidy(e), type_.frozen)
            case t.Iter(elem=e):
                return t.Iter(self.tidy(e))
            case t.Dict(key=k, value=v):
                return t.Dict(self.tidy(k), self.tidy(v))
            case t.Tuple(items=items):
                return t.Tuple(tuple(map(self.tidy, items)))
            case t.Func(params=params, result=result):
                return t.Func(tuple(map(self.tidy, params)), self.tidy(result))
            case _:
                return type_

    def member_like(self, members: Sequence[t.Type], wanted: t.Type) -> t.Type | None:
        """The member of a union that a value of a type is, or that is of its kind: classes only where one derives from the other."""
        if not isinstance(wanted, t.Class) or wanted in members:
            return wanted if wanted in members else next((m for m in members if type(m) is type(wanted)), None)
        related = [
            m
            for m in members
            if isinstance(m, t.Class) and (m.name in self.ancestors(wanted.name) or wanted.name in self.ancestors(m.name))
        ]
        return related[0] if len(related) == 1 else None

    def ancestors(self, name: str) -> list[str]:
        """A class and its bases, nearest first; builtin exceptions end in Exception."""
        out = [name]
        while name in self.classes and self.classes[name].base:
            name = self.classes[name].base or ""
            out.append(name)
        builtin = getattr(builtins, name, None)
        if isinstance(builtin, type) and issubclass(builtin, BaseException):
            out.extend(c.__name__ for c in builtin.__mro__[1:] if issubclass(c, Exception))
        return out

    def shared_base(self, names: Sequence[str]) -> str | None:
        lines = [self.ancestors(n) for n in names]
        return next((c for c in lines[0] if all(c in other for other in lines[1:])), None)

    def _combine(self, var: Variable) -> t.Type:
        result = var.base
        if t.has_never(result) and not isinstance(result, t.Never):  # what the code leaves open holds whatever comes
            whole: t.Type = t.NEVER
            for type_, _ in var.notes:
                whole = self._static_join(whole, type_)
            result = fill(result, whole)
        for type_, reached in var.notes:
            if self._is_wider_error(type_, result):
                result = t.Optional(_bare(type_)) if isinstance(result, t.Optional) else type_
            elif (shared := self._shared_class(type_, result)) is not None:
                result = t.join(shared, t.NONE) if t.Optional in (type(type_), type(result)) else shared
            elif isinstance(var.base, t.Never) or not reached:
                result = self._static_join(result, type_)
            else:
                result = admit(result, type_)
        return result

    def _is_wider_error(self, type_: t.Type, than: t.Type) -> bool:
        """Is it a class of exceptions above another? The runs show those that came, a handler's variable holds all that may."""
        above, below = _bare(type_), _bare(than)
        if not isinstance(above, t.Class) or not isinstance(below, t.Class) or above == below or not is_error_class(above.name):
            return False
        return above.name in self.ancestors(below.name)

    def _shared_class(self, type_: t.Type, other: t.Type) -> t.Class | None:
        """The class that two types of objects share: the runs show the classes that came, the code says which may come."""
        held, seen = _bare(type_), _bare(other)
        members = held.members if isinstance(held, t.Union) else (held,)
        if not isinstance(seen, t.Class) or not all(isinstance(m, t.Class) for m in members):
            return None
        joined = self.tidy(t.union([seen, *members]))
        return joined if isinstance(joined, t.Class) and joined != seen else None

    def _static_join(self, a: t.Type, b: t.Type) -> t.Type:
        if not self.evidence.inputs and t.is_numeric(a) and t.is_numeric(b) and a != b:
            return numeric_join(a, b)
        if t.has_never(a) or t.has_never(b):
            a, b = fill(a, b), fill(b, a)
        return t.join(a, b)

    # --- names ---

    def fresh(self, stem: str) -> str:
        """A name that the function has not used: ``stem_1``, ``stem_2`` …"""
        temps = self.fn.temps if self.fn is not None else self.module_temps
        taken = self.fn.taken if self.fn is not None else self.module.bound
        while True:
            temps[stem] = temps.get(stem, 0) + 1
            name = f"{stem}_{temps[stem]}"
            if name not in taken:
                return name

    def temp(self, stem: str, value: ir.Expr) -> ir.Name:
        """Puts ``value`` in a new variable before the current statement."""
        name = ir.Name(self.fresh(stem), type=value.type)
        self.before.append(ir.Assign(name, value))
        return name

    def named(self, value: ir.Expr) -> tuple[ir.Expr, ir.Expr]:
        """A value for several uses: what to write at the first, and at the others."""
        if is_pure(value):
            return value, value
        if not self.inside:
            name = self.temp("items", value)
            return name, name
        fresh = self.fresh("items")
        return ir.Assigned(fresh, value, type=value.type), ir.Name(fresh, type=value.type)

    # --- diagnostics ---

    def span(self, node: ast.AST) -> ir.Span | None:
        line = getattr(node, "lineno", None)
        if line is None:
            return None
        return ir.Span(line, node.col_offset, node.end_lineno or line, node.end_col_offset or 0)  # type: ignore[attr-defined]

    def unsupported(self, node: ast.AST, code: str, why: str, type_: t.Type = t.NEVER) -> ir.Unsupported:
        return ir.Unsupported(code, why, type=type_, span=self.span(node))

    @staticmethod
    def raises(e: ir.Expr) -> bool:
        return isinstance(e, ir.Op) and e.concept == "error.raise"

    def raising(self, error: str, message: str, type_: t.Type) -> ir.Expr:
        """An expression that raises: what Python does with operands of these types."""
        return ir.Op("error.raise", (ir.New(error, (str_const(message),), type=t.Class(error)),), type=type_)

    # --- coercion ---

    def is_number(self, type_: t.Type) -> bool:
        """Is it an ``IntEnum``?"""
        info = self.classes.get(type_.name) if isinstance(type_, t.Class) else None
        return info is not None and getattr(info.node, "counts", False)

    def numbered(self, e: ir.Expr) -> ir.Expr:
        """The number that a member of an ``IntEnum`` is; anything else as it is."""
        return ir.Field(e, "value", type=t.INT) if self.is_number(e.type) else e

    def fit(self, e: ir.Expr, want: t.Type) -> ir.Expr:
        """``e`` as a value of type ``want``."""
        inner = want.inner if isinstance(want, t.Optional) else want
        if isinstance(e, ir.Coerce) and isinstance(e.operand.type, t.Union) and isinstance(inner, t.Union):
            e = e.operand  # Narrowed by evidence, which no place for the whole union asks for.
        if isinstance(e, ir.Coerce) and isinstance(want, t.Optional) and e.operand.type == want:
            return e.operand  # It is known to hold something, which its place does not ask.
        have = e.type
        if have == want or isinstance(want, t.Never | t.AnyT):
            return e
        if isinstance(e, ir.Op) and e.concept == "error.raise":
            return dataclasses.replace(e, type=want)
        if isinstance(have, t.Never):
            return self.retype(e, want)
        pushed = self._push(e, want)
        if pushed is not None:
            return pushed
        match have, want:
            case t.NoneT(), t.Optional():
                return none_of(want) if is_pure(e) else ir.Coerce(e, type=want)
            case t.NoneT(), _:
                return self.raising("TypeError", f"None is no {t.show(want)}", want) if isinstance(e, ir.Const) else ir.Coerce(e, type=want)
            case t.Optional(inner=a), t.Optional():
                if t.has_never(a):
                    self.refine(e, want)
                    return self.retype(e, want)
                if isinstance(e, ir.Const):
                    return none_of(want)
                if isinstance(e, ir.Coerce) and e.operand.type == a:
                    return self.fit(e.operand, want)
                if not (isinstance(a, t.Str) and t.is_numeric(inner)) and not (t.is_numeric(a) and isinstance(inner, t.Str)):
                    return ir.Coerce(e, type=want)
            case t.Optional(inner=inner), t.Union():
                return self.fit(ir.Coerce(e, type=inner), want)
            case _, t.Optional(inner=inner):
                return ir.Coerce(self.fit(e, inner), type=want)
            case t.Optional(inner=inner), _:
                return self.fit(ir.Coerce(e, type=inner), want)
            case t.Union(), t.Union():
                if isinstance(e, ir.Coerce) and e.operand.type in have.members and e.operand.type in want.members:
                    e = e.operand
                return ir.Coerce(e, type=want)
            case t.Float("whole"), t.Union():
                return ir.Coerce(e, type=want)
            case t.Float(only=only), t.Int() if only and isinstance(e, ir.Const) and math.isfinite(e.value):
                return ir.Const(int(e.value), type=want)
            case t.Float(only=only), t.Int() if only:
                return self.fit(ir.Op("float.to_int", (e,), type=t.INT), want)
            case _, t.Union(members=members):
                if have in members:
                    return ir.Coerce(e, type=want)
                if (member := self.member_like(members, have)) is not None:
                    return ir.Coerce(self.fit(e, member), type=want)
                if t.is_numeric(have):
                    for m in members:
                        if t.is_numeric(m) and not isinstance(m, t.Bool):
                            return ir.Coerce(self.fit(e, m), type=want)
            case t.Union(members=members), _:
                if want in members or (isinstance(want, t.Float) and t.FLOAT in members):
                    return ir.Coerce(e, type=want)
                if (member := self.member_like(members, want)) is not None:
                    return self.fit(ir.Coerce(e, type=member), want)
                if isinstance(want, t.Float | t.Int) and any(t.is_numeric(m) for m in members):
                    return ir.Coerce(e, type=want)
            case t.Bool(), t.Int() | t.Float():
                if isinstance(e, ir.Const):
                    return ir.Const(float(e.value) if isinstance(want, t.Float) else int(e.value), type=want)
                return ir.Coerce(e, type=want)
            case t.Float(), t.Float():
                return ir.Const(e.value, type=want) if isinstance(e, ir.Const) else e
            case _ if t.has_whole(have) and t.plain(have) == t.plain(want):
                return e
            case t.Int(), t.Float():
                if isinstance(e, ir.Const) and abs(e.value) < 1 << 1000:
                    return ir.Const(float(e.value), type=want)
                return ir.Coerce(e, type=want)
            case t.Int(), t.Int():
                return ir.Const(e.value, type=want) if isinstance(e, ir.Const) else self._widen(e, want)
            case t.Str(), t.Iter() | t.List():
                return ir.Op("str.chars", (e,), type=t.List(t.STR))
            case t.Bytes(), t.Iter() | t.List():
                return ir.Op("bytes.to_list", (e,), type=t.List(t.INT))
            case t.Dict(key=k), t.Iter() | t.List():
                return keys_of(e, k)
            case t.Set(elem=x), t.Iter() | t.List():
                return self.fit(ir.Op("set.to_list", (e,), type=t.List(x)), want)
            case t.Iter(elem=x), t.List(elem=y):
                return ir.Op("iter.to_list", (e,), type=t.List(fill(x, y), want.frozen))
            case t.Iter(elem=x), t.Iter(elem=y):
                return self.retype(e, t.Iter(fill(x, y)))
            case t.List(elem=x), t.Iter(elem=y):
                return self.fit(e, t.List(y, have.frozen)) if t.has_never(x) else e
            case t.Tuple(items=items), t.Iter(elem=y):
                return self.fit(e, t.List(fill(y, t.join_all(items)), frozen=True))
            case t.Tuple(items=items), t.List(elem=y):
                return self._tuple_to_seq(e, items, want)
            case t.Tuple(items=xs), t.Tuple(items=ys) if len(xs) == len(ys):
                if t.has_never(have) and fill(have, want) == want:
                    return self.retype(e, want)
                if self.final and any(x != y and isinstance(x, t.Union | t.Optional) for x, y in zip(xs, ys, strict=True)):
                    return self._item_by_item(e, xs, want)
                return ir.Coerce(e, type=want)
            case t.Func(), t.Func():
                return self.adapted(e, have, want)
            case t.Class(), t.Class():
                return e
            case t.Class(), t.Int() | t.Float() if self.is_number(have):
                return self.fit(self.numbered(e), want)
            case _ if type(have) is type(want):
                if t.has_never(have) and fill(have, want) == want:
                    self.refine(e, want)
                    return self.retype(e, want)
                if t.has_never(want):
                    return e
                if isinstance(have, t.List) and isinstance(want, t.List) and have.elem == want.elem and have.frozen == want.frozen:
                    return e
                return ir.Coerce(e, type=want)
            case _:
                pass
        if not self.reached and self.evidence.inputs:
            return self.raising("TypeError", f"{t.show(want)} needed, not {t.show(have)}", want)
        return ir.Unsupported(
            "type_mismatch", f"a value of type {t.show(have)} stands where {t.show(want)} is needed", type=want, span=e.span
        )

    def adapted(self, e: ir.Expr, have: t.Func, want: t.Func) -> ir.Expr:
        """A function that takes less than its place hands on: a lambda between both, or the lambda itself made to take it all."""
        pairs = list(zip(want.params, have.params, strict=False))
        if len(have.params) != len(want.params) or not all(_narrows(given, taken) for given, taken in pairs):
            return e
        if all(given == taken for given, taken in pairs):
            return e
        if not self.final:
            self.provisional = True
            self.refine(e, want)
            return e
        if isinstance(e, ir.Lambda):
            inner = [n for n in ir.walk(e.body) if isinstance(n, ir.Lambda | ir.Comp | ir.Assigned | ir.Block)]
            if inner:
                return e
            types = {p.name: given for p, given in zip(e.params, want.params, strict=True)}

            def change(n: ir.Node) -> ir.Node:
                if isinstance(n, ir.Coerce) and isinstance(n.operand, ir.Coerce) and n.operand.operand.type == n.type == t.BIGINT:
                    return n.operand.operand  # There and back again.
                return self.fit(ir.Name(n.id, type=types[n.id]), n.type) if isinstance(n, ir.Name) and n.id in types else n

            params = tuple(dataclasses.replace(p, type=types[p.name]) for p in e.params)
            return ir.Lambda(params, self.fit(ir.rewrite(e.body, change), want.result), type=want)
        if not isinstance(e, ir.Name | ir.Field):
            return e
        made = [self.fresh("x") for _ in pairs]
        args = tuple(self.fit(ir.Name(n, type=given), taken) for n, (given, taken) in zip(made, pairs, strict=True))
        body = self.fit(ir.CallValue(e, args, type=have.result), want.result)
        return ir.Lambda(tuple(ir.Param(n, given) for n, (given, _) in zip(made, pairs, strict=True)), body, type=want)

    def _widen(self, e: ir.Expr, want: t.Type) -> ir.Expr:
        """An int expression as a big one: the arithmetic itself must not overflow on the way."""
        if want == t.BIGINT:
            match e:
                case ir.Arith() | ir.IntDiv() | ir.Mod() | ir.Bits():
                    return dataclasses.replace(e, left=self.fit(e.left, want), right=self.fit(e.right, want), type=want)
                case ir.Pow():
                    return dataclasses.replace(e, left=self.fit(e.left, want), right=self.fit(e.right, want), type=want)
                case ir.Neg():
                    return dataclasses.replace(e, operand=self.fit(e.operand, want), type=want)
                case ir.Op(concept=concept) if concept in GROWING:
                    return dataclasses.replace(e, type=want)
                case _:
                    pass
        return ir.Coerce(e, type=want)

    def _item_by_item(self, e: ir.Expr, have: tuple[t.Type, ...], want: t.Tuple) -> ir.Expr:
        """A tuple as one whose items are known more closely: what each is must be asked of it."""
        first, again = self.named(e)
        parts = [ir.Index(again if i else first, int_const(i), wraps=False, on_fail="unreachable", type=x) for i, x in enumerate(have)]
        return ir.TupleLit(tuple(self.fit(part, y) for part, y in zip(parts, want.items, strict=True)), type=want, span=e.span)

    def _tuple_to_seq(self, e: ir.Expr, items: tuple[t.Type, ...], want: t.List) -> ir.Expr:
        elem = fill(want.elem, t.join_all(items))
        type_ = t.List(elem, want.frozen, want.fixed)
        if isinstance(e, ir.TupleLit):
            return ir.ListLit(tuple(self.fit(i, elem) for i in e.items), type=type_)
        return ir.Coerce(e, type=type_)

    def _push(self, e: ir.Expr, want: t.Type) -> ir.Expr | None:
        """Coercion pushed into a literal, a comprehension or the branches of a choice."""
        match e, want:
            case ir.ListLit(), t.List(elem=elem):
                return ir.ListLit(tuple(self.fit(i, elem) for i in e.items), type=fill(want, e.type))
            case ir.ListLit(), t.Iter(elem=elem):
                return ir.ListLit(tuple(self.fit(i, elem) for i in e.items), type=t.List(fill(elem, e.type.elem)))  # type: ignore[attr-defined]
            case ir.SetLit(), t.Set(elem=elem):
                return ir.SetLit(tuple(self.fit(i, elem) for i in e.items), type=fill(want, e.type))
            case ir.TupleLit(), t.Tuple(items=items) if len(items) == len(e.items):
                new = tuple(self.fit(i, w) for i, w in zip(e.items, items, strict=True))
                return ir.TupleLit(new, type=t.Tuple(tuple(i.type for i in new)))
            case ir.DictLit(), t.Dict(key=k, value=v):
                return ir.DictLit(tuple((self.fit(a, k), self.fit(b, v)) for a, b in e.entries), type=fill(want, e.type))
            case ir.Comp(kind="list"), t.List(elem=elem):
                return dataclasses.replace(e, elem=self.fit(e.elem, elem), type=fill(t.List(elem), e.type))
            case ir.Comp(kind="iter"), t.Iter(elem=elem):
                return dataclasses.replace(e, elem=self.fit(e.elem, elem), type=fill(want, e.type))
            case ir.Comp(kind="iter"), t.List(elem=elem) if not want.frozen:
                return dataclasses.replace(e, kind="list", elem=self.fit(e.elem, elem), type=fill(t.List(elem), t.List(e.type.elem)))  # type: ignore[attr-defined]
            case ir.Comp(kind="set"), t.Set(elem=elem):
                return dataclasses.replace(e, elem=self.fit(e.elem, elem), type=fill(want, e.type))
            case ir.Comp(kind="dict", value=ir.Expr() as value), t.Dict(key=k, value=v):
                return dataclasses.replace(e, elem=self.fit(e.elem, k), value=self.fit(value, v), type=fill(want, e.type))
            case ir.Lambda(type=t.Func(params=taken)), t.Func(params=params, result=result) if taken == params:
                return dataclasses.replace(e, body=self.fit(e.body, result), type=want)
            case ir.IfExp(), _:
                then, orelse = self.fit(e.then, want), self.fit(e.orelse, want)
                return dataclasses.replace(e, then=then, orelse=orelse, type=want)
            case ir.Op(concept="list.concat", args=(a, b)), t.List():
                return ir.Op(e.concept, (self.fit(a, want), self.fit(b, want)), type=want)
            case ir.Op(concept="set.of" | "set.to_frozen", args=(a,)), t.Set(elem=elem) if t.has_never(e.type):
                return ir.Op(e.concept, (self.fit(a, t.List(elem)),), type=want)
            case ir.Op(concept="list.repeat", args=(a, b)), t.List():
                return ir.Op(e.concept, (self.fit(a, want), b), type=want)
            case ir.Op(
                concept="list.copy" | "iter.to_list" | "list.reversed" | "dict.copy" | "set.copy" | "value.deepcopy", args=(a,)
            ), _ if t.has_never(e.type) and type(want) is type(e.type):
                return ir.Op(e.concept, (self.fit(a, want),), type=want)
            case _:
                return None

    def retype(self, e: ir.Expr, want: t.Type) -> ir.Expr:
        """``e`` with another static type: only unknown parts (⊥) of its own are replaced."""
        pushed = self._push(e, want)
        return pushed if pushed is not None else dataclasses.replace(e, type=want)

    def refine(self, e: ir.Expr, want: t.Type) -> None:
        """Tells the variable (or field) behind ``e`` what its unknown parts must be."""

    def bigger(self, types: Sequence[t.Type]) -> t.Type:
        result: t.Type = t.NEVER
        for x in types:
            result = self._static_join(result, x)
        return self.tidy(result)

    def merged(self, a: t.Type, b: t.Type) -> t.Type:
        """The type of a choice between two values."""
        return self.tidy(t.join(fill(a, b), fill(b, a)))


def _narrows(given: t.Type, taken: t.Type) -> bool:
    """Is ``taken`` the same type as ``given``, or one of the types that it is the sum of, or a smaller integer?"""
    if given == taken:
        return not t.has_never(given)
    return (
        (given == t.BIGINT and isinstance(taken, t.Int))
        or (isinstance(given, t.Union) and taken in given.members)
        or (isinstance(given, t.Optional) and taken == given.inner)
    )
