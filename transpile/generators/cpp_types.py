"""C++'s types: their names, their order, what is cheap to copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.exceptions import CANONICAL
from dragoman.transpile.generators.templates import Template
from dragoman.transpile.passes.dictionaries import UNORDERED, compares_maps, tells_order

#: Operations that do not tell the order of the dicts they get.
ORDERLESS_OPS = UNORDERED | {"counter.update", "counter.update_counts", "counter.subtract", "str.translate"}
SCALAR = t.Bool | t.Int | t.Float | t.Char | t.NoneT | t.Never


#: Errors of a lookup, which C++'s library tells by one class.
_MISSING = ("KeyError", "IndexError")
#: Integers of any size and their operators, each of which needs those before it.
BIG = ("BigInt", "big_sum", "big_product", "big_quotient")


class CppTypes(CLike):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.changed: set[str] = set()
        #: Operations that share a container with a list (by identity of the node).
        self.shared: set[int] = set()
        #: The changes in place of a function: where, of which variable, and whether of one of its elements.
        self.changes: list[tuple[int, str, bool]] = []
        self.place = 0
        #: Assignments of a variable that is not used any more.
        self.moved: set[int] = set()
        #: Variables whose elements are changed in place.
        self.deep: set[str] = set()
        self.rebound: set[str] = set()
        #: Variables known not to be negative, with a lower bound.
        self.counters: dict[str, int] = {}
        self.nesting = 0
        #: Local functions that are declared already.
        self.forward: set[str] = set()
        #: The exceptions that handlers have, and the class that they name.
        self.caught_as: dict[str, str] = {}
        #: Variables on the heap, which functions share that outlive the call that makes them.
        self.heaped: frozenset[str] = frozenset()
        #: Local functions that outlive it (by identity of the node).
        self.escaping: set[int] = set()
        #: The class that is being written.
        self.writing = ""

    def convention(self, name: str) -> str:
        """Names with double underscores are the implementation's: ``__str__`` becomes ``str``."""
        if name.startswith("__") and name.endswith("__") and len(name) > 4:
            return name.strip("_")
        return super().convention(name)

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        names = super().choose_names(module)
        clashes = {name for target in (self.target, loader.target("c")) for name in target.options["reserved_functions"]}
        for name in (*(f.name for f in module.functions), *(d.name for d in module.constants)):
            if names[name] in clashes:
                names[name] += "_"
        return names

    @cached_property
    def classes(self) -> Mapping[str, ir.ClassDef]:
        return {c.name: c for c in self.module.classes}

    def is_exception(self, name: str) -> bool:
        """Exceptions are values; instances of other classes are shared."""
        cls = self.classes.get(name)
        return cls is None or (cls.base is not None and self.is_exception(cls.base))

    @property
    def looked_at(self) -> ir.Module:
        """The module whose types decide: for a driver, the candidate's."""
        return self.candidate if self.candidate is not None else self.module

    @cached_property
    def ordered(self) -> frozenset[t.Type]:
        """The dict types whose order of insertion the program can see: in a loop, in a text, by taking an end."""
        module = self.looked_at
        if not tells_order(module):
            return frozenset()
        found: set[t.Type] = set()
        for node in ir.walk(module):
            match node:
                case ir.ForEach(iterable=over) | ir.Clause(iterable=over) if isinstance(over.type, t.Dict):
                    found |= set(dict_types(over.type))
                case ir.Op(concept=concept, args=args) if concept.startswith(("str.", "io.")) and concept != "str.translate":
                    for value in args:
                        found |= set(dict_types(value.type))
                case ir.Op(concept=concept, args=args) if concept not in ORDERLESS_OPS:
                    found |= {value.type for value in args if isinstance(value.type, t.Dict)}
                case ir.Formatted(value=value):
                    found |= set(dict_types(value.type))
                case _:
                    pass
        # What one is made of is made alike.
        alike = [
            {*dict_types(node.operand.type), *dict_types(node.type)}
            for node in ir.walk(module)
            if isinstance(node, ir.Coerce) and node.operand.type != node.type
        ]
        for _ in alike:
            for types in alike:
                if types & found:
                    found |= types
        return frozenset(found)

    @cached_property
    def compared(self) -> bool:
        """May dictionaries, or what holds one, be compared?"""
        return any(map(compares_maps, ir.walk(self.looked_at)))

    @cached_property
    def told_errors(self) -> frozenset[str]:
        """The exceptions that handlers catch by a name and look at: their messages are seen."""
        return frozenset(
            name
            for n in ir.walk(self.looked_at, ir.Handler)
            if isinstance(n, ir.Handler) and any(isinstance(m, ir.Name) and m.id == n.name for s in n.body for m in ir.walk(s))
            for name in n.types or ("Exception",)
        )

    @cached_property
    def keys_told(self) -> bool:
        """Does the program see which key is missing, or that it is a key?"""
        return self.keys_apart or bool(self.told_errors & {"KeyError", *CANONICAL["KeyError"]})

    @cached_property
    def keys_apart(self) -> bool:
        """Does a handler take a missing key but no missing place, or the other way round, where both may be met?"""
        return any(
            isinstance(n, ir.Try) and _taker(n, "KeyError") is not _taker(n, "IndexError") and set(_MISSING) <= self.may_miss(n.body, set())
            for n in ir.walk(self.looked_at, ir.Try)
        )

    def may_miss(self, body: ir.Body, seen: set[str]) -> set[str]:
        """Which of a missing key and a missing place statements may raise, also in functions of the module."""
        out: set[str] = set()
        for n in (n for s in body for n in ir.walk(s)):
            match n:
                case ir.Index(obj=obj, on_fail="raise") if not isinstance(obj.type, t.Tuple):
                    out.add("IndexError")
                case ir.Lookup(on_fail="raise"):
                    out.add("KeyError")
                case ir.Op(concept=concept, on_fail="raise") if concept.startswith(("list.pop", "deque.", "heap.")):
                    out.add("IndexError")
                case ir.Op(concept=concept, on_fail="raise") if concept.startswith(("dict.", "set.")):
                    out.add("KeyError")
                case ir.New(cls=name) if name in _MISSING:
                    out.add(name)
                case ir.CallValue():
                    out |= set(_MISSING)
                case ir.Call(func=name) | ir.MethodCall(method=name) if name not in seen:
                    seen.add(name)
                    methods = (m for c in self.looked_at.classes for m in c.methods)
                    for function in (f for f in (*self.looked_at.functions, *methods) if f.name == name):
                        out |= self.may_miss(function.body, seen)
                case _:
                    pass
        return out

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.NoneT() if not boxed:
                return "void"
            case t.Iter(elem=elem, lazy=lazy) if lazy:
                return f"{self.helper('Generator')}<{self.type_name(elem, True)}>"
            case t.Never():
                return "std::int64_t"
            case t.Tuple(items=(a, b)):
                return f"std::pair<{self.type_name(a, True)}, {self.type_name(b, True)}>"
            case t.Dict(key=k, value=v):
                inner = f"<{self.type_name(k, True)}, {self.type_name(v, True)}>"
                if type_ in self.ordered:
                    if self.compared:
                        self.helper("OrderedMapEqual")
                    return self.helper("OrderedMap") + inner
                return (
                    "std::unordered_map" if isinstance(k, t.Str | t.Int | t.Bool | t.Float | t.Char) and k != t.BIGINT else "std::map"
                ) + inner
            case t.Optional(inner=t.Class(name=name)) if not self.is_exception(name):
                return self.type_name(type_.inner)
            case t.Optional(inner=t.Func()):
                return self.type_name(type_.inner)
            case t.Func(params=params, result=result):
                return f"std::function<{self.type_name(result)}({', '.join(map(self.passed, params))})>"
            case t.Class(name=name) if name in self.classes:
                return self.name(name) if self.is_exception(name) else f"std::shared_ptr<{self.name(name)}>"
            case t.Class(name="re.Match"):
                return self.helper("Match")
            case t.Class(name=name) if not name.startswith("re."):
                return self.native(name)
            case t.Int(bits=0):
                for operators in self.big_operators:
                    self.helper(operators)
                return self.helper("BigInt")
            case _:
                return super().type_name(type_, boxed)

    @cached_property
    def big_operators(self) -> tuple[str, ...]:
        """The operators that the module asks of integers of any size; what is no plain sum or product may ask for each."""
        wanted = set()
        for node in ir.walk(self.module):
            if isinstance(node, ir.Arith) and node.type == t.BIGINT:
                wanted.add("big_product" if node.op == "*" else "big_sum")
            elif isinstance(node, ir.IntDiv | ir.Mod | ir.Pow | ir.Bits | ir.Op) and not (
                isinstance(node, ir.Op) and node.concept in ("str.of", "list.append", "io.print")
            ):
                parts = (n.type for n in ir.child_nodes(node) if isinstance(n, ir.Expr))
                if any(map(has_big, (node.type, *parts))):
                    return BIG[1:]
        return tuple(sorted(wanted))

    def passed(self, type_: t.Type) -> str:
        """The type of a parameter that is only read."""
        name = self.type_name(type_, True)
        return name if isinstance(type_, SCALAR) else f"const {name}&"

    def native(self, name: str) -> str:
        """The class thrown for a canonical exception."""
        if name in self.names and name in self.classes:
            return self.name(name)
        native: dict[str, str] = self.target.options["exceptions"]
        if name == "BaseException":
            name = "Exception"
        return native.get(name) or self.helper(name)

    def caught(self, types: Sequence[str]) -> list[str]:
        """The classes that a handler of canonical exceptions catches."""
        wider: dict[str, list[str]] = self.target.options["apart" if self.keys_apart else "caught"]
        return list(
            dict.fromkeys(self.helper(c) if c in self.target.helpers else c for n in types for c in wider.get(n) or [self.native(n)])
        )

    # --- operands that a rule writes twice ------------------------------------------------------------------------------

    def repeatable(self, node: ir.Expr) -> bool:
        match node:
            case ir.Index(obj=obj, index=index) if not isinstance(obj.type, t.Str):
                return self.repeatable(obj) and self.repeatable(index)
            case ir.Lookup(obj=obj, key=key):
                return self.repeatable(obj) and self.repeatable(key)
            case ir.Field(obj=obj):
                return self.repeatable(obj)
            case ir.Const(type=t.Str() | t.Bytes()):
                return False  # an object is made of it: each time another one
            case ir.Coerce(operand=operand, type=to) if not isinstance(to, SCALAR) and not isinstance(operand.type, t.Optional):
                return isinstance(operand.type, t.Union) and to in operand.type.members and self.repeatable(operand)
            case _:
                return super().repeatable(node)

    def spill(self, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> list[ir.Expr]:
        """What can be changed in place is named by a reference, not copied."""
        if not self._hoisting:
            raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", node.span)
        out = list(args)
        for i, arg in enumerate(args):
            if template.uses(i) > 1 and not self.repeatable(arg):
                if not self.hoists(arg):
                    raise UnsupportedError("repeated-operand", "an operand that is evaluated only sometimes would always be", node.span)
                name = self.fresh("value")
                if root(arg) is not None:
                    self.line(f"auto& {name} = {self.expr(arg)};")
                else:
                    self.line(f"{self.type_name(arg.type)} {name} = {self.expr(arg)};")
                out[i] = ir.Name(name, type=arg.type)
        return out


def root(node: ir.Expr) -> str | None:
    """The variable whose value an expression is, or is part of; None for a new value."""
    while True:
        match node:
            case ir.Name(id=name):
                return name
            case ir.Index(obj=obj) if isinstance(obj.type, t.Str):
                return None
            case ir.Index(obj=obj) | ir.Lookup(obj=obj):
                node = obj
            case ir.Field(obj=obj):
                node = obj
            case ir.Coerce(operand=operand) if isinstance(operand.type, t.Optional):
                node = operand
            case ir.Op(concept="dict.setdefault", args=(obj, *_)):
                node = obj
            case _:
                return None


def flattened(type_: t.Type) -> Iterator[t.Type]:
    yield type_
    for child in t.children(type_):
        yield from flattened(child)


def dict_types(type_: t.Type) -> Iterator[t.Type]:
    if isinstance(type_, t.Dict):
        yield type_
    for child in t.children(type_):
        yield from dict_types(child)


def changes(body: ir.Body, name: str, elements: bool = True) -> bool:
    """Do statements change a variable's value in place, or may they?"""
    for node in (n for s in body for n in ir.walk(s)):
        match node:
            case ir.Op(concept=concept, args=args):
                known = loader.concepts().get(concept)
                if known and any(root(args[i]) == name for i in known.mutates if i < len(args)):
                    return True
            case ir.Assign(target=target) if (
                elements
                and not isinstance(target, ir.Name)
                and name in {root(i) for i in (target.items if isinstance(target, ir.TupleLit) else (target,))}
            ):
                return True
            case ir.Call(args=args) | ir.MethodCall(args=args) if any(root(a) == name for a in args):
                return True
    return False


def has_big(type_: t.Type) -> bool:
    """Is part of a type an integer of any size?"""
    return type_ == t.BIGINT or any(map(has_big, t.children(type_)))


def _taker(node: ir.Try, error: str) -> ir.Handler | None:
    """The first handler that takes an error."""
    wanted = {error, *CANONICAL[error]}
    return next((h for h in node.handlers if not h.types or wanted & set(h.types)), None)
