"""What Java says in exceptions of its own, for programs that look at it: divisors and places are checked as Java checks them.

Only what a handler that reads the message can get is checked, and only where the values at hand do not prove that nothing fails. What has no
text that is known here is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends.java_convert import coerce
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.traits import is_path
from dragoman.transpile.passes.wraps import CLIKE, Analysis

#: What a division and an access by place raise, and operations whose failure Java words in ways that are not kept here.
DIVISION, PLACE = "ZeroDivisionError", "IndexError"
UNTOLD: Mapping[str, frozenset[str]] = {
    PLACE: frozenset(
        {"list.pop", "list.pop_at", "list.pop_first", "list.insert", "list.sublist", "str.substring", "str.substring_from", "iter.first"}
    ),
    "StopIteration": frozenset({"iter.next"}),
    "ValueError": frozenset({"float.parse", "int.parse", "int.parse_base", "list.index"}),
    "OverflowError": frozenset({"int.exact32"}),
}
OWN = frozenset({DIVISION, *UNTOLD})
#: Classes that Java raises by itself for reasons of many kinds, each with a text of its own.
WORDY = frozenset({"TypeError", "AttributeError"})


def told(module: ir.Module) -> ir.Module:
    """The module in which exceptions that Java raises by itself say what Java says, where a handler asks."""
    fresh = Fresh(module)
    asking = [(n, asked) for n in ir.walk(module) if isinstance(n, ir.Try) and (asked := _asked(n))]
    if not asking:
        return module
    functions = list(_functions(module))
    errors: dict[int, frozenset[str]] = {}
    for tried, asked in asking:
        for i in _reached(tried.body, functions):
            errors[i] = errors.get(i, frozenset()) | asked
    numbers = {id(f): i for i, f in enumerate(functions)}

    def change(function: ir.Function) -> ir.Function:
        checked = _Checked(fresh, function, errors.get(numbers.get(id(function), -1), frozenset()))
        return ir.replaced(function, body=checked.run())

    return ir.map_functions(module, change)


def _functions(module: ir.Module) -> Iterator[ir.Function]:
    yield from module.functions
    for cls in module.classes:
        yield from (*cls.methods, *cls.static_methods, *((cls.init,) if cls.init is not None else ()))


def _reads(handler: ir.Handler) -> bool:
    return handler.name is not None and any(isinstance(n, ir.Name) and n.id == handler.name for s in handler.body for n in ir.walk(s))


def _asked(tried: ir.Try) -> frozenset[str]:
    """The errors of Java's own that a statement's handlers read."""
    left, asked = OWN, frozenset[str]()
    for handler in tried.handlers:
        taken = left if not handler.types or {"Exception", "BaseException"} & set(handler.types) else left & set(handler.types)
        left -= taken
        asked |= taken if _reads(handler) else frozenset()
    return asked


def _reached(body: Sequence[ir.Stmt], functions: Sequence[ir.Function]) -> set[int]:
    """The places of the functions that statements may call, by their names."""
    found: set[int] = set()
    waiting: list[Iterable[ir.Stmt]] = [body]
    while waiting:
        names: set[str] = set()
        for node in (n for s in waiting.pop() for n in ir.walk(s)):
            match node:
                case ir.Call(func=name) | ir.MethodCall(method=name) | ir.Name(id=name):
                    names.add(name.rpartition(".")[2])
                case ir.New():
                    names.add("__init__")
                case _:
                    pass
        new = {i for i, f in enumerate(functions) if f.name in names} - found
        found |= new
        waiting.extend(functions[i].body for i in new)
    return found


class _Checked(Analysis):
    """One function: what is not proved to succeed is checked, in whole or where a handler of its own asks."""

    def __init__(self, fresh: Fresh, function: ir.Function, errors: frozenset[str]) -> None:
        super().__init__(CLIKE, function)
        self.fresh = fresh
        self.errors = errors

    def concerns(self, node: ir.Node) -> bool:
        return True

    def body(self, statements: Sequence[ir.Stmt]) -> ir.Body:
        return tuple(done for s in statements for done in self.stored(s))

    def stored(self, s: ir.Stmt) -> Iterator[ir.Stmt]:
        """A statement; what is stored at a place that is to be checked is there before Java looks at the place."""
        match s:
            case ir.Assign(target=ir.Index() as place, value=value) if PLACE in self.errors:
                if any(n == place for n in ir.walk(value)):  # ``xs[i] += 1`` looks at the place when it reads
                    s = ir.replaced(s, target=ir.replaced(place, on_fail="unreachable"))
                elif not isinstance(value, ir.Name | ir.Const):
                    held = ir.Name(self.fresh("value"), type=value.type)
                    yield self.stmt(ir.Declare(held.id, value.type, value, mutable=False, span=s.span))
                    s = ir.replaced(s, value=held)
                stored = self.stmt(s)
                assert isinstance(stored, ir.Assign)
                checks: dict[ir.Expr, ir.Name] = {}
                target = ir.rewrite(stored.target, lambda n: self.held(n, checks), ir.Op)
                yield from (ir.Declare(name.id, name.type, check, mutable=False, span=s.span) for check, name in checks.items())
                yield ir.replaced(stored, target=target)
            case _:
                yield self.stmt(s)

    def held(self, node: ir.Node, checks: dict[ir.Expr, ir.Name]) -> ir.Node:
        """The variable for a place that is looked at before something is stored there."""
        if not isinstance(node, ir.Op) or not _is_check(node):
            return node
        return checks.setdefault(node, ir.Name(self.fresh("place"), type=node.type))

    def stmt(self, s: ir.Stmt) -> ir.Stmt:
        match s:
            case ir.FunctionDef(function=function):
                return ir.replaced(s, function=ir.replaced(function, body=_Checked(self.fresh, function, self.errors).run()))
            case ir.Try():
                outer, self.errors = self.errors, self.errors | _asked(s)
                done = super().stmt(s)
                self.errors = outer
                return done
            case _:
                return super().stmt(s)

    def simplified(self, e: ir.Expr) -> ir.Expr:
        proved = super().simplified(e)
        if getattr(proved, "on_fail", "raise") != "raise" or (isinstance(e, ir.Op) and not isinstance(proved, ir.Op)):
            return e
        match e:
            case ir.IntDiv(right=right) | ir.Mod(right=right) if isinstance(e.type, t.Int) and DIVISION in self.errors:
                return ir.replaced(e, right=ir.Op("int.divisor", (right,), type=right.type))
            case ir.Index(obj=obj, index=index) if PLACE in self.errors and not isinstance(obj.type, t.Tuple):
                whole = ir.rewrite(obj, _unchecked, ir.Op)
                if not is_path(whole) and not isinstance(whole, ir.Const):
                    return _unknown(e, "an access by place")
                concept = "str.place" if isinstance(obj.type, t.Str) else "list.place"
                place = ir.Op(concept, (coerce(index, t.INT), ir.Length(whole, type=t.INT)), type=t.INT)
                return ir.replaced(e, index=place, on_fail="unreachable")
            case ir.Op(concept=concept) if any(concept in UNTOLD.get(error, ()) for error in self.errors):
                return _unknown(e, concept)
            case _:
                return e


def _unchecked(node: ir.Node) -> ir.Node:
    """The place that is looked at, without the look."""
    if not isinstance(node, ir.Op) or not _is_check(node):
        return node
    place = node.args[0]
    return place.operand if isinstance(place, ir.Coerce) else place


def _is_check(op: ir.Op) -> bool:
    return op.concept in ("list.place", "str.place")


def _unknown(e: ir.Expr, what: str) -> ir.Expr:
    return ir.Unsupported("message", f"a handler reads what Java says where {what} fails", type=e.type, span=e.span)
