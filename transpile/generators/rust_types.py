"""Rust's types: their names, which are copied, structs and enums for tuples and unions."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from typing import Literal

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.exceptions import is_exception
from dragoman.transpile.generators.unions import union_name, variant
from dragoman.transpile.passes.entries import Entries
from dragoman.transpile.passes.heaps import Heap
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.ownership import Uses, is_copy

Form = Literal["value", "place", "ref", "view", "mutref"]
#: What iterating gives: owned items, references, or tuples of such.
Item = str | tuple["Item", ...]


#: Numbers of several types are compared by value.
NUMBER_ORDER = """impl PartialEq for NAME {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Int(a), Self::Int(b)) => a == b,
            _ => self.as_float() == other.as_float(),
        }
    }
}

impl PartialOrd for NAME {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.as_float().partial_cmp(&other.as_float())
    }
}"""

#: Operations that ask which of two values comes first.
ORDERING = ("list.sort", "iter.min", "iter.max", "cmp.", "heap.", "bisect.")


@dataclass(frozen=True, slots=True)
class Owned(Code):
    """Rendered code that knows whether it is a value of its own, a place, or a reference (thin, or a view of text or a slice)."""

    form: Form = "value"


class RustTypes(CLike):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: How variables that are no plain owned locals are bound.
        self.forms: dict[str, Form] = {}
        #: The statements of a block after the one that is written, and the guards of cells that end with a statement.
        self.following: ir.Body = ()
        self.released: dict[int, list[str]] = {}
        self.uses = Uses()
        self.mutable: frozenset[str] = frozenset()
        self.changing = False
        self.functions: dict[str, ir.Function] = {}
        self.lifted: dict[str, tuple[ir.Param, ...]] = {}
        self.closures: set[str] = set()
        self.caught: str | None = None
        #: Variables of the function being written that closures share in cells; and the name of that function.
        self.boxed: frozenset[str] = frozenset()
        self.entered = ""
        #: Classes whose objects are shared through handles, and those that turn out to need it.
        self.shared: frozenset[str] = frozenset()
        self.wanted: set[str] = set()
        #: Methods that change an object that is a value.
        self.changers: frozenset[str] = frozenset()
        #: Inside the closure of a try body: how ``return`` is said.
        self.returning: list[str] = []
        self.types: dict[str, t.Type] = {}
        #: Variables that hold one number, which is not negative.
        self.sizes: set[str] = set()
        #: Loop variables whose literals say their type.
        self.asked: frozenset[str] = frozenset()
        #: Nodes whose identity matters, kept alive.
        self.keep: list[ir.Node] = []
        self.unions: dict[str, t.Union] = {}
        #: Members of unions that are taken out somewhere.
        self.accessors: set[tuple[str, t.Type]] = set()
        #: Those of them whose value is changed in place.
        self.changing_accessors: set[tuple[str, t.Type]] = set()
        #: Unions whose values are conditions.
        self.conditions: set[str] = set()
        #: Do maps and sets keep the order of insertion, since it is seen?
        self.ordered_maps = False
        self.ordered_sets = False
        #: The methods of maps that the module calls.
        self.map_methods: set[str] = set()
        #: Separators that a check before the statement has found not to be empty.
        self.separators: list[ir.Expr] = []
        #: Are maps compared?
        self.compared_maps = False
        # Of the function being written: its result and body, what it and its callees change, what it assigns anew.
        self.result: t.Type = t.NONE
        self.current_body: ir.Body = ()
        self.rebound: dict[str, t.Type] = {}
        self.changed: Mapping[str, frozenset[int]] = {}
        self.in_place: frozenset[str] = frozenset()

    def class_def(self, name: str | None) -> ir.ClassDef | None:
        """A class of the module that is no exception."""
        found = next((c for c in self.module.classes if c.name == name), None)
        return None if found is None or is_exception(found.name, self.module.classes) else found

    def share(self, type_: t.Type | None) -> None:
        """Notes that the objects of a class have to be shared."""
        if isinstance(type_, t.Class) and self.class_def(type_.name):
            self.wanted.add(type_.name)

    # --- names and types ----------------------------------------------------------------------------------------------

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Int(bits=0):
                return self.helper("BigInt")
            case t.Int(bits=bits):
                return f"i{bits}"
            case t.NoneT():
                return "()"
            case t.Never():
                return "i64"
            case t.Bytes():
                return "Vec<u8>"
            case Heap(elem=e):
                return f"BinaryHeap<Reverse<{self.type_name(e)}>>"
            case t.List(elem=e):
                return f"Vec<{self.type_name(e)}>"
            case t.Set(elem=e):
                self.check_key(e)
                if self.ordered_sets and isinstance(e, t.Union) and self.orders(e):
                    raise UnsupportedError("order", f"a set of {t.show(e)}, whose values have no common order, is gone through or shown")
                if self.ordered_sets and isinstance(e, t.Class):
                    raise UnsupportedError("set", f"a set of {t.show(e)} whose order is seen has no form in Rust here")
                return f"{'BTreeSet' if self.ordered_sets else 'HashSet'}<{self.type_name(e)}>"
            case Entries(key=k, value=v):
                return f"Vec<({self.type_name(k)}, {self.type_name(v)})>"
            case t.Dict(key=k, value=v):
                self.check_key(k)
                return f"{self.map_name()}<{self.type_name(k)}, {self.type_name(v)}>"
            case t.Tuple(items=items):
                inner = ", ".join(map(self.type_name, items))
                return f"({inner},)" if len(items) == 1 else f"({inner})"
            case t.Optional(inner=i):
                return f"Option<Box<{self.type_name(i)}>>" if self.recursive(i) else f"Option<{self.type_name(i)}>"
            case t.Iter(elem=e, lazy=lazy) if lazy:
                return f"impl Iterator<Item = {self.type_name(e)}>"
            case t.Iter(elem=e):
                return f"std::vec::IntoIter<{self.type_name(e)}>"
            case t.Func(params=params, result=result):
                return f"Rc<dyn {self.fn_type(params, result)}>"
            case t.Class(name="re.Match"):
                return self.helper("Match")
            case t.Class(name=name) if not any(c.name == name for c in self.module.classes):
                return "String"
            case t.Class(name=name):
                return self.name(name)
            case t.Union():
                return self.union_name(type_)
            case t.AnyT():
                raise UnsupportedError("type", "a value of unknown type has no Rust type")
            case _:
                return super().type_name(type_, boxed)

    def recursive(self, type_: t.Type) -> bool:
        """Does an object of a class perhaps hold one of the same class?"""
        if not isinstance(type_, t.Class) or type_.name in self.shared:
            return False
        seen: set[str] = set()
        todo = [type_.name]
        while todo:
            cls = next((c for c in self.module.classes if c.name == todo[-1]), None)
            todo.pop()
            for x in (x for f in (cls.fields if cls else ()) for x in _directly(f.type)):
                if x == type_.name:
                    return True
                if x not in seen and x not in self.shared:
                    seen.add(x)
                    todo.append(x)
        return False

    def union_name(self, type_: t.Union) -> str:
        """The enum for a union: ``IntOrStr``."""
        for member in type_.members:
            self.type_name(member)
        name = union_name(type_)
        self.unions.setdefault(name, type_)
        return name

    def write_module(self, module: ir.Module) -> None:
        super().write_module(dataclasses.replace(module, doc=""))
        if self.is_driver:
            return
        written, self.lines = self.lines, []
        written_unions = 0
        while written_unions < len(self.unions):
            name = list(self.unions)[written_unions]
            self.write_enum(name, self.unions[name])
            self.gap()
            written_unions += 1
        self.lines = [*self.lines, *written]

    def write_enum(self, name: str, union: t.Union) -> None:
        shared = any(isinstance(x, t.Class) and x.name in self.shared for x in all_types(union))
        total = not any(isinstance(m, t.Float | t.Dict | t.Set | t.Class | t.Func) for m in all_types(union))
        ordered = not shared and self.orders(union)
        order = ", PartialOrd, Ord" if not ordered else ""
        traits = "Clone" if shared else f"Clone, Debug, PartialEq{f', Eq, Hash{order}' if total else ''}"
        numbers = not shared and all(isinstance(m, t.Bool | t.Int | t.Float) for m in union.members) and t.BIGINT not in union.members
        numbers = numbers and t.FLOAT in union.members and set(union.members) <= {t.BOOL, t.INT, t.FLOAT} and self.compares_union(union)
        if numbers:
            traits = "Clone, Debug"
            self.accessors.add((name, t.FLOAT))
        self.line(f"#[derive({traits})]")
        self.line(f"enum {name} {{")
        for member in union.members:
            self.line(f"{self.INDENT}{variant(member)}({self.type_name(member)}),")
        self.line("}")
        if ordered and not numbers:
            self.write_order(name, union, total)
        used = [(m, "") for m in union.members if (name, m) in self.accessors]
        used += [(m, "mut ") for m in union.members if (name, m) in self.changing_accessors]
        if not used and name not in self.conditions:
            return
        self.gap()
        self.line(f"impl {name} {{")
        if name in self.conditions:
            self.write_truth(union)
            if used:
                self.line()
        for k, (member, changed) in enumerate(used):
            if k:
                self.line()
            type_ = self.type_name(member)
            result = type_ if is_copy(member) else f"&{changed}{type_}"
            self.line(f"{self.INDENT}fn {accessor(member)}{'_mut' if changed else ''}(&{changed}self) -> {result} {{")
            self.line(f"{self.INDENT * 2}match self {{")
            self.line(f"{self.INDENT * 3}Self::{variant(member)}(value) => {'*value' if is_copy(member) else 'value'},")
            for other in union.members:
                if isinstance(member, t.Float) and isinstance(other, t.Int):
                    number = f"{self.helper('big_to_float')}(value)" if other == t.BIGINT else "*value as f64"
                    self.line(f"{self.INDENT * 3}Self::{variant(other)}(value) => {number},")
                elif isinstance(member, t.Float | t.Int) and isinstance(other, t.Bool):
                    self.line(f"{self.INDENT * 3}Self::Bool(value) => *value as i64{' as f64' if isinstance(member, t.Float) else ''},")
            self.line(f'{self.INDENT * 3}_ => panic!("TypeError: not of type {t.show(member)}"),')
            self.line(f"{self.INDENT * 2}}}")
            self.line(f"{self.INDENT}}}")
        self.line("}")
        if numbers:
            self.gap()
            self.line(NUMBER_ORDER.replace("NAME", name))

    def write_truth(self, union: t.Union) -> None:
        """``is_true``: what each member counts as in a condition."""
        self.line(f"{self.INDENT}fn is_true(&self) -> bool {{")
        self.line(f"{self.INDENT * 2}match self {{")
        for member in union.members:
            held = Code("*value") if is_copy(member) else Owned("value", ATOM, "ref")
            self.line(f"{self.INDENT * 3}Self::{variant(member)}(value) => {self.expr(truth(Raw(held, type=member)))},")
        self.line(f"{self.INDENT * 2}}}")
        self.line(f"{self.INDENT}}}")

    def write_order(self, name: str, union: t.Union, total: bool) -> None:
        """Values of one type are ordered, and numbers among each other; others are not."""
        numbers = [m for m in union.members if isinstance(m, t.Bool | t.Int | t.Float) and m != t.BIGINT]
        self.gap()
        self.line(f"impl PartialOrd for {name} {{")
        self.line(f"{self.INDENT}fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {{")
        self.line(f"{self.INDENT * 2}match (self, other) {{")
        for a in union.members:
            for b in union.members:
                if a == b and not isinstance(a, t.Dict | t.Set | t.Class | t.Func | t.NoneT):
                    self.line(f"{self.INDENT * 3}(Self::{variant(a)}(a), Self::{variant(b)}(b)) => a.partial_cmp(b),")
                elif a in numbers and b in numbers and a != b:
                    wide = "f64" if t.FLOAT in (a, b) else "i64"
                    one, other = (f"({as_number('*' + x, m, wide)})" for x, m in (("a", a), ("b", b)))
                    self.line(f"{self.INDENT * 3}(Self::{variant(a)}(a), Self::{variant(b)}(b)) => {one}.partial_cmp(&{other}),")
        self.line(f"""{self.INDENT * 3}_ => panic!("TypeError: '<' not supported between instances of these types"),""")
        self.line(f"{self.INDENT * 2}}}")
        self.line(f"{self.INDENT}}}")
        self.line("}")
        if total:
            self.gap()
            self.line(f"impl Ord for {name} {{")
            self.line(f"{self.INDENT}fn cmp(&self, other: &Self) -> std::cmp::Ordering {{")
            self.line(f'{self.INDENT * 2}self.partial_cmp(other).expect("an order")')
            self.line(f"{self.INDENT}}}")
            self.line("}")

    def orders(self, type_: t.Type) -> bool:
        """Does the program ask which of two such values comes first?"""
        return any(
            (isinstance(n, ir.Compare) and n.op not in ("==", "!=") and type_ in all_types(n.left.type))
            or (isinstance(n, ir.Op) and n.concept.startswith(ORDERING) and any(type_ in all_types(a.type) for a in n.args))
            for n in ir.walk(self.module, ir.Compare, ir.Op)
        )

    def compares_union(self, union: t.Union) -> bool:
        """Are such values ordered somewhere?"""
        return any(
            (isinstance(n, ir.Compare) and union in all_types(n.left.type))
            or (isinstance(n, ir.Op) and any(union in all_types(a.type) for a in n.args) and not n.concept.startswith(("str.", "io.")))
            for n in ir.walk(self.module)
        )

    def unwrapped(self, value: ir.Expr, union: t.Union, to: t.Type) -> Code:
        """What a union holds, which must be of type ``to``."""
        name = self.union_name(union)
        if to not in union.members:
            member = next((m for m in union.members if type(m) is type(to)), None)
            if member is None:
                raise UnsupportedError("union", f"{t.show(to)} is no member of {t.show(union)}", value.span)
            return self.code(ir.Coerce(Raw(self.unwrapped(value, union, member), type=member), type=to))
        if self.is_driver:  # the candidate has no method for it
            held = f'{name}::{variant(to)}(held) => held, _ => panic!("TypeError")'
            return Code(f"(match {self.expr(value)} {{ {held} }})", POSTFIX)
        if self.changing and not is_copy(to):
            self.changing_accessors.add((name, to))
            return Owned(f"{self.expr(value, POSTFIX)}.{accessor(to)}_mut()", POSTFIX, "mutref")
        self.accessors.add((name, to))
        text = f"{self.expr(value, POSTFIX)}.{accessor(to)}()"
        return Code(text, POSTFIX) if is_copy(to) else Owned(text, POSTFIX, "ref")

    def expr_IsType(self, node: ir.IsType) -> Code:
        union, form = node.operand.type, "{}"
        if isinstance(union, t.Optional):
            union, form = union.inner, "Some({})"
            if isinstance(node.of, t.NoneT):
                return Code(f"{self.expr(node.operand, POSTFIX)}.is_none()", POSTFIX)
        if not isinstance(union, t.Union):
            return Code("true" if union == node.of else "false")
        members = [m for m in union.members if m == node.of or type(m) is type(node.of)]
        exact = [m for m in members if m == node.of] or members
        if not exact:
            return Code("false")
        pattern = " | ".join(form.format(f"{self.union_name(union)}::{variant(m)}(_)") for m in exact)
        looked = self.expr(node.operand)
        inside = "*" if looked.endswith((".borrow()", ".read().unwrap()")) else ""
        return Code(f"matches!({inside}{looked}, {pattern})", POSTFIX)

    def check_key(self, type_: t.Type) -> None:
        if isinstance(type_, t.Float) or any(isinstance(c, t.Float | t.Set | t.Dict) for c in all_types(type_)):
            raise UnsupportedError("key", f"{t.show(type_)} is neither hashed nor ordered in Rust")

    def map_name(self) -> str:
        if self.compared_maps and self.ordered_maps:
            self.helper("OrderedMapEq")
        return self.helper("OrderedMap") if self.ordered_maps else "HashMap"

    def fn_type(self, params: Sequence[t.Type], result: t.Type) -> str:
        inside = ", ".join(self.type_name(p) if is_copy(p) else f"&{self.type_name(p)}" for p in params)
        return f"Fn({inside})" + ("" if isinstance(result, t.NoneT) else f" -> {self.type_name(result)}")

    def borrowed_type(self, type_: t.Type) -> str:
        match type_:
            case t.Str():
                return "&str"
            case t.List(elem=e):
                return f"&[{self.type_name(e)}]"
            case t.Bytes():
                return "&[u8]"
            case Entries():
                return f"&[{self.type_name(type_)[4:-1]}]"
            case t.Func(params=params, result=result):
                return f"&dyn {self.fn_type(params, result)}"
            case _:
                return f"&{self.type_name(type_)}"

    def mode(self, param: ir.Param) -> Form:
        """How a parameter is passed."""
        if param.mutated and not is_copy(param.type):
            return "mutref"
        if (
            is_copy(param.type)
            or param.assigned
            or isinstance(param.type, t.Iter)
            or (param.binding == "shared" and isinstance(param.type, t.Func))
        ):
            return "value"
        return "view" if isinstance(param.type, t.Str | t.List | t.Bytes | Entries) else "ref"

    def param(self, param: ir.Param) -> str:
        name = self.name(param.name)
        match self.mode(param):
            case "value":
                mutable = param.name in self.mutable if is_lazy(param.type) else param.assigned or isinstance(param.type, t.Iter)
                return f"{'mut ' if mutable else ''}{name}: {self.type_name(param.type)}"
            case "mutref":
                return f"{name}: &mut {self.type_name(param.type)}"
            case _:
                return f"{name}: {self.borrowed_type(param.type)}"


def all_types(type_: t.Type) -> list[t.Type]:
    out = [type_]
    for c in t.children(type_):
        out.extend(all_types(c))
    return out


def _directly(type_: t.Type) -> list[str]:
    """The classes of objects that a value holds by itself, not behind a list or map."""
    match type_:
        case t.Class(name=name):
            return [name]
        case t.Optional() | t.Tuple():
            return [x for c in t.children(type_) for x in _directly(c)]
        case _:
            return []


def truth(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Bool) else ir.Truthy(node, type=t.BOOL)


def accessor(type_: t.Type) -> str:
    return "as" + re.sub(r"([A-Z])", lambda m: "_" + m[1].lower(), variant(type_))


def as_number(text: str, type_: t.Type, wide: str) -> str:
    """A number as one of a wider type."""
    if isinstance(type_, t.Bool):
        return f"{text} as i64" + (" as f64" if wide == "f64" else "")
    return text if isinstance(type_, t.Float) or wide == "i64" else f"{text} as {wide}"
