"""Rust, edition 2021, with the standard library only.

Every expression is rendered in the form that its place needs: owned (moved at a variable's last use, cloned otherwise),
borrowed (``&[T]``, ``&str``, ``&T``) or as a place to be changed. The rule table asks for a form by a slot's modifier.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators import exceptions
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass, Raw, element_type, kind
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.exceptions import descendants, is_exception
from dragoman.transpile.generators.templates import Slot, Template
from dragoman.transpile.generators.unions import union_name, variant
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.aliases import lost_aliases, stale_copies
from dragoman.transpile.passes.chars import narrow_chars
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lowering import eager_generators, lower_try_else
from dragoman.transpile.passes.ownership import Uses, is_copy, unique_names, uses
from dragoman.transpile.passes.parameters import SUFFIX, split_parameters
from dragoman.transpile.passes.reachability import completes
from dragoman.transpile.passes.representation import lower_union_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten

Form = Literal["value", "place", "ref", "view", "mutref"]
#: What iterating gives: owned items, references, or tuples of such.
Item = str | tuple["Item", ...]


@dataclass(frozen=True, slots=True)
class Owned(Code):
    """Rendered code that knows whether it is a value of its own, a place, or a reference (thin, or a view of text or a slice)."""

    form: Form = "value"


class Rust(CLike):
    ID = "rust"
    NAMING = "snake"
    STATIC_TYPES = True
    PARENS = False
    PASSES: ClassVar[tuple[Pass, ...]] = (
        tighten(CLIKE),
        widen_ints,
        eager_generators,
        lower_try_else,
        lower_format,
        lower_union_text,
        fold_sums,
        lower_comprehensions,
        hoist_blocks,
        name_results,
        narrow_chars,
        split_parameters,
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: How variables that are no plain owned locals are bound.
        self.forms: dict[str, Form] = {}
        self.uses = Uses()
        self.mutable: frozenset[str] = frozenset()
        self.changing = False
        self.functions: dict[str, ir.Function] = {}
        self.lifted: dict[str, tuple[ir.Param, ...]] = {}
        self.closures: set[str] = set()
        self.caught: str | None = None
        #: Inside the closure of a try body: how ``return`` is said.
        self.returning: list[str] = []
        self.types: dict[str, t.Type] = {}
        #: Nodes whose identity matters, kept alive.
        self.keep: list[ir.Node] = []
        self.unions: dict[str, t.Union] = {}
        #: Members of unions that are taken out somewhere.
        self.accessors: set[tuple[str, t.Type]] = set()

    # --- files --------------------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate comes first, so its line numbers stay; the driver is a module that sees all of it.

        Which map and set the candidate uses is its own choice; the driver follows.
        """
        maps, sets = ("OrderedMap" in candidate, "BTreeSet" in candidate)
        shared = {f"{self.ID}:@{name}" for name in driver.helpers if self.target.helpers[name].code in candidate}
        if not maps:
            shared.add(f"{self.ID}:@OrderedMap")
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        text = "\n".join(f"    {line}" if line else "" for line in lines)
        if not maps:
            text = re.sub(r"\bOrderedMap\b", "HashMap", text)
        if not sets:
            text = re.sub(r"\bBTreeSet\b", "HashSet", text)
        head = "    use super::*;\n    use std::collections::{BTreeSet, HashMap, HashSet};\n"
        text = re.sub(r"(?m)^    use std::collections::.*\n", "", text)
        main = "" if re.search(r"^fn main\(", candidate, re.M) else "\nfn main() {\n    driver::main()\n}\n"
        code = candidate if main else re.sub(r"(?m)^fn main\(\)", "#[allow(dead_code)] fn candidate_main()", candidate, count=1)
        main = main or "\nfn main() {\n    driver::main()\n}\n"
        text = re.sub(r"(?m)^    fn main\(", "    pub fn main(", text)
        return {"main.rs": f"{code}\nmod driver {{\n{head}{text}\n}}\n{main}"}, "main.rs"

    def written(self, module: ir.Module) -> Generated:
        self.functions = {f.name: f for f in module.functions}
        for cls in module.classes:
            self.functions.update({f"{cls.name}.{m.name}": m for m in (*cls.methods, *cls.static_methods)})
        self.choose_containers(module)
        return super().written(module)

    def choose_containers(self, module: ir.Module) -> None:
        """Native hash maps and sets, unless the program can see their order."""
        ordered = {"dict.keys", "dict.values", "dict.items", "dict.popitem", "dict.popitem_first", "dict.move_to_end", "dict.move_to_front"}
        ops = {n.concept for n in ir.walk(module) if isinstance(n, ir.Op)}
        loops = [n.iterable.type for n in ir.walk(module) if isinstance(n, ir.ForEach | ir.Clause)]
        driver = "driver.begin" in ops
        self.ordered_maps = (
            driver or bool(ops & ordered) or any(c.startswith("counter.") for c in ops) or any(isinstance(x, t.Dict) for x in loops)
        )
        self.ordered_sets = driver or bool(ops & {"set.to_list", "set.pop"}) or any(isinstance(x, t.Set) for x in loops)
        if ops & {"str.maketrans", "str.maketrans_delete", "str.translate"}:
            self.ordered_maps = True
        if "set.symmetric_difference_update" in ops:
            self.ordered_sets = True
        if any(
            isinstance(a.type, t.Set) for n in ir.walk(module) if isinstance(n, ir.Op) and not n.concept.startswith("set.") for a in n.args
        ):
            self.ordered_sets = True

    def write_main(self, body: ir.Body) -> None:
        self.line("fn main() {")
        self.enter(ir.Function("main", (), t.NONE, body))
        self.block(unique_names(body) if not body else self.current_body)
        self.line("}")

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterator[Line]:
        """Imports, the module, then helpers: what a reader came for first."""
        doc = [f"//! {text}".rstrip() for text in self.module.doc.strip().splitlines()]
        for part in ([Line(text) for text in doc], prologue):
            yield from part
            if part:
                yield Line("")
        yield from body
        if helpers:
            yield Line("")
            yield from helpers

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        names = {**super().choose_names(module), **SPECIAL, "self": "self"}
        return {
            id_: names.get(id_.removesuffix(SUFFIX), name.removesuffix(SUFFIX)) if id_.endswith(SUFFIX) else name
            for id_, name in names.items()
        }

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
            case t.List(elem=e):
                return f"Vec<{self.type_name(e)}>"
            case t.Set(elem=e):
                self.check_key(e)
                return f"{'BTreeSet' if self.ordered_sets else 'HashSet'}<{self.type_name(e)}>"
            case t.Dict(key=k, value=v):
                self.check_key(k)
                return f"{self.map_name()}<{self.type_name(k)}, {self.type_name(v)}>"
            case t.Tuple(items=items):
                inner = ", ".join(map(self.type_name, items))
                return f"({inner},)" if len(items) == 1 else f"({inner})"
            case t.Optional(inner=i):
                return f"Option<Box<{self.type_name(i)}>>" if self.recursive(i) else f"Option<{self.type_name(i)}>"
            case t.Iter(elem=e):
                return f"std::vec::IntoIter<{self.type_name(e)}>"
            case t.Func(params=params, result=result):
                return f"Rc<dyn {self.fn_type(params, result)}>"
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
        if not isinstance(type_, t.Class):
            return False
        seen: set[str] = set()
        todo = [type_.name]
        while todo:
            cls = next((c for c in self.module.classes if c.name == todo[-1]), None)
            todo.pop()
            for x in (x for f in (cls.fields if cls else ()) for x in _directly(f.type)):
                if x == type_.name:
                    return True
                if x not in seen:
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
        if any(isinstance(n, ir.Op) and n.concept == "driver.begin" for s in module.main for n in ir.walk(s)):
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
        total = not any(isinstance(m, t.Float | t.Dict | t.Set | t.Class | t.Func) for m in _all_types(union))
        self.line(f"#[derive(Clone, Debug, PartialEq{', Eq, Hash, PartialOrd, Ord' if total else ''})]")
        self.line(f"enum {name} {{")
        for member in union.members:
            self.line(f"{self.INDENT}{variant(member)}({self.type_name(member)}),")
        self.line("}")
        used = [m for m in union.members if (name, m) in self.accessors]
        if not used:
            return
        self.gap()
        self.line(f"impl {name} {{")
        for k, member in enumerate(used):
            if k:
                self.line()
            type_ = self.type_name(member)
            self.line(f"{self.INDENT}fn {accessor(member)}(&self) -> {type_ if is_copy(member) else '&' + type_} {{")
            self.line(f"{self.INDENT * 2}match self {{")
            self.line(f"{self.INDENT * 3}Self::{variant(member)}(value) => {'*value' if is_copy(member) else 'value'},")
            for other in union.members:
                if isinstance(member, t.Float) and isinstance(other, t.Int):
                    self.line(f"{self.INDENT * 3}Self::{variant(other)}(value) => *value as f64,")
                elif isinstance(member, t.Float | t.Int) and isinstance(other, t.Bool):
                    self.line(f"{self.INDENT * 3}Self::Bool(value) => *value as i64{' as f64' if isinstance(member, t.Float) else ''},")
            self.line(f'{self.INDENT * 3}_ => panic!("TypeError: not of type {t.show(member)}"),')
            self.line(f"{self.INDENT * 2}}}")
            self.line(f"{self.INDENT}}}")
        self.line("}")

    def wrapped(self, value: ir.Expr, union: t.Union) -> Code:
        """A value as one of a union."""
        name = self.union_name(union)
        if value.type in union.members:
            return Code(f"{name}::{variant(value.type)}({self.own(value).text})", POSTFIX)
        if isinstance(value.type, t.Union):
            arms = []
            for m in value.type.members:
                held = ir.Name(self.fresh("held"), type=m)
                self.bind(held.id, m)
                arms.append(f"{self.union_name(value.type)}::{variant(m)}({held.id}) => {self.wrapped(self.moved(held), union).text}")
            return Code(f"match {self.own(value).text} {{ {', '.join(arms)} }}", 0)
        member = next((m for m in union.members if type(m) is type(value.type)), None)
        if member is None:
            raise UnsupportedError("union", f"{t.show(value.type)} is no member of {t.show(union)}", value.span)
        return Code(f"{name}::{variant(member)}({self.own(ir.Coerce(value, type=member)).text})", POSTFIX)

    def unwrapped(self, value: ir.Expr, union: t.Union, to: t.Type) -> Code:
        """What a union holds, which must be of type ``to``."""
        name = self.union_name(union)
        if to not in union.members:
            member = next((m for m in union.members if type(m) is type(to)), None)
            if member is None:
                raise UnsupportedError("union", f"{t.show(to)} is no member of {t.show(union)}", value.span)
            return self.code(ir.Coerce(Raw(self.unwrapped(value, union, member), type=member), type=to))
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
        return Code(f"matches!({self.expr(node.operand)}, {pattern})", POSTFIX)

    def encoded_union(self, value: ir.Expr, union: t.Union) -> Code:
        """The canonical text of what a union holds."""
        from dragoman.transpile.driver import encoded

        arms = []
        for member in union.members:
            name = f"held{len(self.types)}"
            self.types[name] = member
            self.forms[name] = "ref"
            self.names[name] = name
            text = self.own(encoded(ir.Name(name, type=member), self.module)).text
            arms.append(f"{self.union_name(union)}::{variant(member)}({name}) => {text}")
        return Code(f"match {self.slot_ref(value).text} {{ {', '.join(arms)} }}", 0)

    def check_key(self, type_: t.Type) -> None:
        if isinstance(type_, t.Float) or any(isinstance(c, t.Float | t.Set | t.Dict) for c in _all_types(type_)):
            raise UnsupportedError("key", f"{t.show(type_)} is neither hashed nor ordered in Rust")

    def map_name(self) -> str:
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
            case t.Func(params=params, result=result):
                return f"&dyn {self.fn_type(params, result)}"
            case _:
                return f"&{self.type_name(type_)}"

    def mode(self, param: ir.Param) -> Form:
        """How a parameter is passed."""
        if param.mutated and not is_copy(param.type):
            return "mutref"
        if is_copy(param.type) or param.assigned or isinstance(param.type, t.Iter):
            return "value"
        return "view" if isinstance(param.type, t.Str | t.List | t.Bytes) else "ref"

    def param(self, param: ir.Param) -> str:
        name = self.name(param.name)
        match self.mode(param):
            case "value":
                mutable = param.assigned or isinstance(param.type, t.Iter)
                return f"{'mut ' if mutable else ''}{name}: {self.type_name(param.type)}"
            case "mutref":
                return f"{name}: &mut {self.type_name(param.type)}"
            case _:
                return f"{name}: {self.borrowed_type(param.type)}"

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """Prepares the analysis of a function's body."""
        copied: ir.Function = unique_names(function)
        self.current_body = copied.body
        self.uses = uses(copied)
        self.forms = {p.name: self.mode(p) for p in copied.params if self.mode(p) != "value"}
        self.types = {p.name: p.type for p in copied.params}
        self.result = function.result
        #: Parameters that are changed in place and assigned anew: they point to a variable from then on.
        self.rebound = {p.name: p.type for p in copied.params if p.mutated and p.assigned and self.mode(p) == "mutref"}
        changed = {name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for name, f in self.functions.items()}
        for n in ir.walk(copied):
            if isinstance(n, ir.FunctionDef):
                changed[n.function.name] = frozenset(i for i, p in enumerate(n.function.params) if p.mutated)
        self.changed = changed
        iterators = {
            n.args[0].id
            for n in ir.walk(copied)
            if isinstance(n, ir.Op) and n.concept.startswith("iter.next") and isinstance(n.args[0], ir.Name)
        }
        inner = {
            name
            for n in ir.walk(copied)
            if isinstance(n, ir.FunctionDef)
            for name in (*n.function.assigns_captured, *effects.mutated(n.function.body, changed))
        }
        assigned_values = {n.name for n in ir.walk(copied) if isinstance(n, ir.Assigned)}
        self.in_place = effects.mutated(copied.body, changed)
        looped = {
            root
            for n in ir.walk(copied)
            if isinstance(n, ir.ForEach)
            and any(isinstance(x, ir.Name) and x.id in self.in_place and t.is_container(x.type) for x in ir.walk(n.target))
            for root in [effects.root(n.iterable.args[0] if isinstance(n.iterable, ir.Op) and n.iterable.args else n.iterable)]
            if root
        }
        self.mutable = self.in_place | looped | self.uses.reassigned | iterators | inner | assigned_values

    def check_aliases(self, function: ir.Function) -> None:
        """Refuses what a copy would get wrong.

        Raises:
            UnsupportedError: an object that is kept in two places is changed in one of them.
        """
        for name, span in lost_aliases(function):
            raise UnsupportedError("alias", f"{name} is kept in two places and changed in one of them", span)
        for name, span in stale_copies(function):
            raise UnsupportedError("alias", f"{name} is looked at after what it stands for was changed in its place", span)

    def function_def(self, function: ir.Function) -> None:
        self.check_aliases(function)
        saved = (self.forms, self.uses, self.mutable, self.types, dict(self.lifted), set(self.closures))
        self.enter(function)
        if function.is_generator:
            raise UnsupportedError("generator", "a generator without end has no counterpart in Rust", function.span)
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"{self.signature(function)} {{")
        self.function_body(self.current_body)
        self.line("}")
        self.forms, self.uses, self.mutable, self.types, self.lifted, self.closures = saved

    def function_body(self, body: ir.Body) -> None:
        """A body whose last statement is its value."""
        self.depth += 1
        for name, type_ in self.rebound.items():
            self.line(f"let mut {self.name(name)}_new: {self.type_name(type_)};")
            self.line(f"let mut {self.name(name)} = &mut *{self.name(name)};")
        self.depth -= 1
        if body and isinstance(body[-1], ir.Return) and body[-1].value is not None and not isinstance(self.result, t.NoneT):
            self.block(body[:-1])
            self.depth += 1
            self._hoisting = True
            self.line(self.own(body[-1].value).text)
            self.depth -= 1
        else:
            self.block(body)

    def write_doc(self, doc: str) -> None:
        for text in doc.strip().splitlines():
            self.line(f"/// {text.strip()}".rstrip())

    def signature(self, function: ir.Function) -> str:
        result = "" if isinstance(function.result, t.NoneT) else f" -> {self.type_name(function.result)}"
        return f"fn {self.name(function.name)}({self.params(function.params)}){result}"

    def stub(self, function: ir.Function, diagnostic: Diagnostic) -> None:
        try:
            super().stub(function, diagnostic)
        except UnsupportedError:
            self.line(f"// {function.name} is not translated: {diagnostic.message}")

    def plan_nested(self, body: ir.Body) -> None:
        """Notes what the nested functions of a body capture, also through each other: it becomes parameters."""
        nested = [s.function for s in body if isinstance(s, ir.FunctionDef)]
        if not nested:
            return
        types = {**self.types, **{s.name: s.type for s in body if isinstance(s, ir.Declare)}}
        captured = {f.name: self.captured(f, types) for f in nested}
        changed = {f.name: {*effects.mutated(f.body, self.changed), *f.assigns_captured} for f in nested}
        calls = {f.name: {n.func for n in ir.walk(f) if isinstance(n, ir.Call)} & set(captured) for f in nested}
        own = {f.name: bound_names(f) for f in nested}
        for _ in nested:
            for f in nested:
                for callee in calls[f.name]:
                    inherited = {name: type_ for name, type_ in captured[callee].items() if name not in own[f.name]}
                    captured[f.name].update(inherited)
                    changed[f.name] |= changed[callee] & set(inherited)
        for f in nested:
            extra = tuple(
                ir.Param(name, type_, mutated=name in changed[f.name], assigned=False, binding="borrowed")
                for name, type_ in captured[f.name].items()
            )
            self.lifted[f.name] = extra
            self.functions[f.name] = dataclasses.replace(f, params=(*extra, *f.params))

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        """A nested function: an inner ``fn`` that gets what it captures as parameters."""
        f = node.function
        whole = self.functions[f.name]
        outer = (self.forms, self.uses, self.mutable, self.types, self.result, self.current_body, self.changed)
        self.enter(whole)
        for p in self.lifted[f.name]:
            if p.mutated and is_copy(p.type):
                self.forms[p.name] = "mutref"
        result = "" if isinstance(f.result, t.NoneT) else f" -> {self.type_name(f.result)}"
        params = [
            f"{self.name(p.name)}: &mut {self.type_name(p.type)}" if p.mutated and is_copy(p.type) else self.param(p) for p in whole.params
        ]
        self.line(f"fn {self.name(f.name)}({', '.join(params)}){result} {{")
        self.function_body(self.current_body)
        self.line("}")
        self.forms, self.uses, self.mutable, self.types, self.result, self.current_body, self.changed = outer

    def captured(self, f: ir.Function, types: Mapping[str, t.Type]) -> dict[str, t.Type]:
        """Variables of the enclosing functions that a nested one needs, through those defined further out as well."""
        own = bound_names(f)
        names = dict.fromkeys((*f.captures, *f.assigns_captured, *(n.id for n in ir.walk(f) if isinstance(n, ir.Name))))
        out = {name: types[name] for name in names if name in types and name not in own}
        for n in ir.walk(f):
            if isinstance(n, ir.Call) and n.func in self.lifted:
                for p in self.lifted[n.func]:
                    out.setdefault(p.name, p.type)
        return out

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.base is not None and not is_exception(cls.name, self.module.classes):
            raise UnsupportedError("inheritance", f"class {cls.name} has a base class", cls.span)
        if is_exception(cls.name, self.module.classes):
            return
        if cls.doc:
            self.write_doc(cls.doc)
        methods = {m.name for m in cls.methods}
        plain = not any(isinstance(x, t.Func) for f in cls.fields for x in _all_types(f.type))
        derived = ["Clone", *(["Debug"] if plain else []), *(["PartialEq"] if plain and "__eq__" not in methods else [])]
        self.line(f"#[derive({', '.join(derived)})]")
        self.line(f"struct {self.name(cls.name)} {{")
        for f in cls.fields:
            self.line(f"{self.INDENT}{self.name(f.name)}: {self.type_name(f.type)},")
        self.line("}")
        self.gap()
        self.line(f"impl {self.name(cls.name)} {{")
        self.depth += 1
        if cls.init is not None:
            self.constructor(cls, cls.init)
        for method in (*cls.methods, *cls.static_methods):
            self.gap()
            self.method(cls, method, method in cls.static_methods)
        self.depth -= 1
        self.line("}")
        for trait in TRAITS if "__lt__" in methods else TRAITS[:1] if "__eq__" in methods else ():
            self.gap()
            self.line(trait.replace("CLASS", self.name(cls.name)))

    def constructor(self, cls: ir.ClassDef, init: ir.Function) -> None:
        self.enter(init)
        self.line(f"fn new({self.params(init.params)}) -> Self {{")
        self.depth += 1
        given: dict[str, ir.Expr] = {}
        rest: list[ir.Stmt] = []
        for s in self.current_body:
            match s:
                case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name), value=value) if (
                    not rest and name not in given and not mentions_self(value)
                ):
                    given[name] = value
                case _:
                    rest.append(s)
        values = [f"{self.name(f.name)}: {self.own(given.get(f.name) or zero(f.type)).text}" for f in cls.fields]
        values = [v.split(": ")[0] if v.split(": ")[0] == v.split(": ", 1)[1] else v for v in values]
        if not rest:
            self.line(f"Self {{ {', '.join(values)} }}")
        else:
            self.line(f"let mut this = Self {{ {', '.join(values)} }};")
            self.names["self"] = "this"
            self.depth -= 1
            self.block(tuple(rest))
            self.depth += 1
            self.names["self"] = "self"
            self.line("this")
        self.depth -= 1
        self.line("}")

    def method(self, cls: ir.ClassDef, method: ir.Function, static: bool) -> None:
        self.enter(method)
        if method.doc:
            self.write_doc(method.doc)
        head = [] if static else ["&mut self" if self.changes_self(cls, method) else "&self"]
        self.forms["self"] = "mutref" if head == ["&mut self"] else "ref"
        result = "" if isinstance(method.result, t.NoneT) else f" -> {self.type_name(method.result)}"
        self.line(f"fn {self.name(method.name)}({', '.join([*head, *(self.param(p) for p in method.params)])}){result} {{")
        self.function_body(self.current_body)
        self.line("}")

    def changes_self(self, cls: ir.ClassDef, method: ir.Function, seen: frozenset[str] = frozenset()) -> bool:
        changed = {name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for name, f in self.functions.items()}
        body = list(method.body)
        plain = ir.rewrite(
            method, lambda n: dataclasses.replace(n, method="") if isinstance(n, ir.MethodCall) and isinstance(n.obj, ir.Name) else n
        )
        for n in ir.walk(plain):
            match n:
                case ir.Assign(target=target) if "self" in {
                    effects.root(x) for x in (target.items if isinstance(target, ir.TupleLit) else (target,))
                }:
                    return True
                case ir.Op(concept=concept, args=args) if concept in loader.concepts():
                    if any(effects.root(args[i]) == "self" for i in loader.concepts()[concept].mutates):
                        return True
        for s in body:
            for n in ir.walk(s):
                if isinstance(n, ir.MethodCall) and effects.root(n.obj) == "self" and n.method not in seen:
                    callee = next((m for m in cls.methods if m.name == n.method), None)
                    if callee is None or self.changes_self(cls, callee, seen | {method.name, n.method}):
                        return True
                if isinstance(n, ir.Call) and any(i < len(n.args) and effects.root(n.args[i]) == "self" for i in changed.get(n.func, ())):
                    return True
        return False

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        obj = node.obj.type
        callee = self.functions.get(f"{obj.name}.{node.method}") if isinstance(obj, t.Class) else None
        args = (
            ", ".join(self.argument(p, a) for p, a in zip(callee.params, node.args, strict=True)) if callee else self.arguments(node.args)
        )
        cls = next((c for c in self.module.classes if isinstance(obj, t.Class) and c.name == obj.name), None)
        outer, self.changing = self.changing, cls is None or callee is None or self.changes_self(cls, callee)
        receiver = self.expr(node.obj, POSTFIX)
        self.changing = outer
        return Code(f"{receiver}.{self.name(node.method)}({args})", POSTFIX)

    def expr_Field(self, node: ir.Field) -> Code:
        if isinstance(node.obj.type, t.Class) and is_exception(node.obj.type.name, self.module.classes):
            raise UnsupportedError("exception", f"the field {node.name} of an exception has no form in Rust here", node.span)
        return Owned(f"{self.expr(node.obj, POSTFIX)}.{self.name(node.name)}", POSTFIX, "place")

    def expr_New(self, node: ir.New) -> Code:
        cls = next((c for c in self.module.classes if c.name == node.cls), None)
        if cls is None or is_exception(cls.name, self.module.classes):
            return Code(self.error_text(node), POSTFIX)
        if cls.base is not None:
            raise UnsupportedError("inheritance", f"class {cls.name} has a base class", node.span)
        params = cls.init.params if cls.init else ()
        args = ", ".join(self.argument(p, a) for p, a in zip(params, node.args, strict=True))
        return Code(f"{self.name(cls.name)}::new({args})", POSTFIX)

    # --- simple statements --------------------------------------------------------------------------------------------

    def bind(self, name: str, type_: t.Type) -> None:
        self.types[name] = type_

    def stmt_Declare(self, node: ir.Declare) -> None:
        self.bind(node.name, node.type)
        if self.function is None and self.depth == 0:
            self.constant(node)
            return
        name, value = self.name(node.name), node.value
        self.forms.pop(node.name, None)
        if value is None and node.name in self.uses.tried:
            value = zero(node.type)
        mutable = "mut " if node.name in self.mutable or isinstance(node.type, t.Iter) else ""
        if value is None:
            self.line(f"let {mutable}{name}: {self.type_name(node.type)};")
            return
        if not is_copy(node.type):
            if self.alias(node):
                return
            code = self.code(value)
            root = effects.root(value)
            if (
                not mutable
                and isinstance(code, Owned)
                and code.form in ("place", "ref", "view")
                and not isinstance(value, ir.Const | ir.Name)
                and self.forms.get(root or "") in ("view", "ref")
            ):
                self.forms[node.name] = "view" if code.form == "view" else "ref"
                self.line(f"let {name} = {self.referenced(code).text};")
                return
        annotated = f": {self.type_name(node.type)}" if self.needs_type(value) or isinstance(node.type, t.Func) else ""
        self.line(f"let {mutable}{name}{annotated} = {self.kept(value, node.type)};")

    def kept(self, value: ir.Expr, type_: t.Type) -> str:
        """A value to be stored as one of a type: a list as an iterator over it."""
        text = self.own(value).text
        return f"{text}.into_iter()" if isinstance(type_, t.Iter) and isinstance(value.type, t.List) else text

    def alias(self, node: ir.Declare) -> bool:
        """``row = grid[i]`` where ``row`` is then changed: a mutable reference."""
        value = node.value
        if not t.is_container(node.type):
            return False
        source = effects.root(value) if value is not None else None
        if isinstance(value, ir.Name) and node.name in self.in_place and self.forms.get(value.id) == "mutref":
            if id(value) not in self.uses.moves or node.name in self.uses.reassigned:
                raise UnsupportedError("alias", f"{node.name} and {value.id} would be one object that is changed", node.span)
            self.line(f"let {self.name(node.name)} = {self.name(value.id)};")
            self.forms[node.name] = "mutref"
            return True
        if isinstance(value, ir.Name) and {node.name, value.id} & self.in_place and id(value) not in self.uses.moves:
            raise UnsupportedError("alias", f"{node.name} and {value.id} would be one list that is changed under both names", node.span)
        if node.name not in self.in_place or source is None or value is None or isinstance(value, ir.Name):
            return False
        if isinstance(value, ir.Op) and value.concept == "dict.setdefault" and node.name not in self.uses.reassigned:
            self.line(f"let {self.name(node.name)} = {self.unstarred(self.code(value)).text};")
            self.forms[node.name] = "mutref"
            return True
        if not isinstance(value, ir.Index | ir.Lookup | ir.Field):
            raise UnsupportedError("alias", f"{node.name} would be a copy here, and is changed", node.span)
        if node.name in self.uses.reassigned:
            return False
        self.line(f"let {self.name(node.name)} = {self.slot_mut(value).text};")
        self.forms[node.name] = "mutref"
        return True

    def constant(self, node: ir.Declare) -> None:
        name = self.name(node.name)
        value = node.value or zero(node.type)
        if is_copy(node.type) and isinstance(value, ir.Const | ir.TupleLit | ir.Arith | ir.Neg):
            self.line(f"const {name}: {self.type_name(node.type)} = {self.expr(value)};")
        elif isinstance(value, ir.Const) and isinstance(value.value, str):
            self.forms_of_constants[node.name] = "view"
            self.line(f"const {name}: &str = {self.expr(value)};")
        else:
            self.forms_of_constants[node.name] = "lazy"
            self.line(f"static {name}: LazyLock<{self.type_name(node.type)}> = LazyLock::new(|| {self.own(value).text});")

    @property
    def forms_of_constants(self) -> dict[str, str]:
        return self.__dict__.setdefault("_constants", {})  # type: ignore[no-any-return]

    def constant_name(self, name: str) -> str:
        return name.upper()

    @staticmethod
    def needs_type(value: ir.Expr) -> bool:
        """Could Rust's inference settle on another type than the IR's?"""
        match value:
            case (
                ir.Const(type=t.Int() | t.Optional())
                | ir.ListLit()
                | ir.SetLit()
                | ir.DictLit()
                | ir.TupleLit()
                | ir.IfExp()
                | ir.Arith()
                | ir.Coerce()
            ):
                return any(
                    (isinstance(n, ir.Const) and isinstance(n.type, t.Int | t.Optional))
                    or (isinstance(n, ir.ListLit | ir.SetLit | ir.DictLit) and not ir.child_nodes(n))
                    for n in ir.walk(value)
                )
            case ir.Op(concept=concept):
                return concept not in TYPED
            case ir.Block() | ir.Lambda():
                return True
            case _:
                return False

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        match node.value:
            case ir.Const():
                pass
            case ir.Op(concept="error.raise", args=(error,)):
                self.line(self.panic(error) + ";")
            case _:
                super().stmt_ExprStmt(node)

    def stmt_Return(self, node: ir.Return) -> None:
        if self.returning:
            kind_ = self.returning[-1]
            inner = "()" if node.value is None or isinstance(self.result, t.NoneT) else self.own(node.value).text
            self.line(f"return {'Flow::Return' if kind_ == 'flow' else 'Some'}({inner});")
        elif node.value is None or isinstance(self.result, t.NoneT):
            self.line("return;")
        else:
            self.line(f"return {self.own(node.value).text};")

    def stmt_Break(self, node: ir.Break) -> None:
        self.line("return Flow::Break;" if self.returning and self.loop_depth == 0 else "break;")

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.line("return Flow::Continue;" if self.returning and self.loop_depth == 0 else "continue;")

    loop_depth = 0

    def loop_block(self, body: ir.Body) -> None:
        self.loop_depth += 1
        self.block(body)
        self.loop_depth -= 1

    def block(self, body: ir.Body) -> None:
        self.plan_nested(body)
        self.depth += 1
        for statement in body:
            self._hoisting = True
            self.stmt(statement)
        self.depth -= 1

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        for item, type_ in _typed(node.target, node.value.type):
            self.bind(item, type_)
            self.forms.pop(item, None)
        if isinstance(node.value.type, t.Tuple):
            if isinstance(node.value, ir.TupleLit):
                literal = any(self.needs_type(i) for i in node.value.items)
            else:
                literal = False
            annotated = f": {self.type_name(node.value.type)}" if literal else ""
            self.line(f"let {self.let_pattern(node.target)}{annotated} = {self.own(node.value).text};")
        else:
            self.line(
                f"let [{', '.join(self.let_pattern(i) for i in node.target.items)}] = {self.array_of(node.value, len(node.target.items))};"
            )

    def let_pattern(self, target: ir.Expr) -> str:
        if isinstance(target, ir.TupleLit):
            inner = ", ".join(self.let_pattern(i) for i in target.items)
            return f"({inner},)" if len(target.items) == 1 else f"({inner})"
        assert isinstance(target, ir.Name)
        return ("mut " if target.id in self.mutable else "") + self.name(target.id)

    def array_of(self, value: ir.Expr, count: int) -> str:
        """A sequence of a length that has to be right, as an array."""
        return f"{self.helper('unpack')}::<{self.type_name(element_type(value.type))}, {count}>({self.own(value).text})"

    def stmt_Assign(self, node: ir.Assign) -> None:
        target = node.target
        if isinstance(target, ir.TupleLit):
            self.assign_tuple(target, node)
            return
        if (
            isinstance(target, ir.Name)
            and t.is_container(target.type)
            and isinstance(node.value, ir.Name)
            and id(node.value) not in self.uses.moves
        ):
            changed = effects.mutated(self.current_body, self.changed)
            if {target.id, node.value.id} & changed:
                raise UnsupportedError("alias", f"{target.id} and {node.value.id} would be one object that is changed", node.span)
        self.line(self.assignment(node) + ";")

    def assign_tuple(self, target: ir.TupleLit, node: ir.Assign) -> None:
        items = target.items
        if isinstance(node.value, ir.TupleLit) and len(items) == 2:
            a, b = items
            if isinstance(a, ir.Index) and isinstance(b, ir.Index) and node.value.items == (b, a) and a.obj == b.obj:
                i, j = (self.place_of(x) for x in (a, b))
                self.line(f"{self.slot_place(a.obj).text}.swap({i}, {j});")
                return
            if isinstance(a, ir.Name) and isinstance(b, ir.Name) and node.value.items == (b, a):
                self.line(f"std::mem::swap({self.slot_mut(a).text}, {self.slot_mut(b).text});")
                return
        if all(isinstance(i, ir.Name) and self.forms.get(i.id) is None for i in items) and isinstance(node.value.type, t.Tuple):
            self.line(f"({', '.join(self.name(i.id) for i in items if isinstance(i, ir.Name))}) = {self.own(node.value).text};")
            return
        names = [self.fresh("value") for _ in items]
        types = node.value.type.items if isinstance(node.value.type, t.Tuple) else (element_type(node.value.type),) * len(items)
        if isinstance(node.value.type, t.Tuple):
            self.line(f"let ({', '.join(names)}): {self.type_name(node.value.type)} = {self.own(node.value).text};")
        else:
            self.line(f"let [{', '.join(names)}] = {self.array_of(node.value, len(items))};")
        for item, name, type_ in zip(items, names, types, strict=True):
            value = ir.Name(name, type=type_)
            self.stmt_Assign(ir.Assign(item, self.moved(value)))

    def place_of(self, node: ir.Index) -> str:
        """The position that an index means, as ``usize``."""
        if not node.wraps or (isinstance(node.index, ir.Const) and node.index.value >= 0):
            return self.as_usize(node.index)
        return f"{self.helper('position')}({self.expr(node.index)}, {self.expr(node.obj, POSTFIX)}.len())"

    def as_usize(self, node: ir.Expr) -> str:
        if isinstance(node, ir.Const) and node.value >= 0:
            return str(node.value)
        if isinstance(node, ir.Length):
            return self.size(node)
        match node:
            case ir.Arith(op="-", left=ir.Length() as left, right=ir.Const(value=int(n))) if n >= 0:
                return f"{self.size(left)} - {n}"
            case _:
                return f"{self.expr(node, self.operators.infix['as'])} as usize"

    def size(self, node: ir.Length) -> str:
        """A length as ``usize``."""
        return self.rule(f"length.{kind(node.obj.type)}", (node.obj,), node).text.removesuffix(" as i64")

    def assignment(self, node: ir.Assign) -> str:
        target, value = node.target, node.value
        match value:
            case ir.Op(concept="str.concat") if isinstance(target, ir.Name | ir.Field | ir.Index | ir.Lookup):
                parts = concat_parts(value)
                if parts[0] == target and not any(p == target for p in parts[1:]):
                    return self.appended(self.slot_place(target).text, parts[1:])
            case ir.Arith(op=op, left=left, right=right, overflow="unbounded") if left == target and value.type != t.BIGINT:
                return f"{self.target_text(target)} {op}= {self.expr(right)}"
            case ir.Bits(op=("&" | "|" | "^") as op, left=left, right=right) if left == target:
                return f"{self.target_text(target)} {op}= {self.expr(right)}"
            case _:
                pass
        if isinstance(target, ir.Lookup):
            match value:
                case ir.Arith(
                    op=op,
                    left=ir.Op(concept="dict.get_or" | "dict.setdefault", args=(obj, key, default)),
                    right=right,
                    overflow="unbounded",
                ) if obj == target.obj and key == target.key and not any(n == obj for n in ir.walk(right)):
                    entry = f"{self.slot_place(obj).text}.entry({self.own(key).text}).or_insert({self.own(default).text})"
                    return f"*{entry} {op}= {self.expr(right)}"
            return self.rule("store.dict", (target.obj, target.key, value), target).text
        if isinstance(target, ir.Name) and target.id in self.rebound:
            name = self.name(target.id)
            return f"{name}_new = {self.own(value).text};\n{name} = &mut {name}_new"
        return f"{self.target_text(target)} = {self.kept(value, target.type)}"

    def appended(self, place: str, parts: Sequence[ir.Expr]) -> str:
        """Adds to a string in place."""
        if len(parts) == 1:
            part = parts[0]
            if isinstance(part.type, t.Char):
                return f"{place}.push({self.expr(part)})"
            if isinstance(part, ir.Const) and len(part.value) == 1:
                return f"{place}.push({self.char_literal(part.value)})"
            return f"{place}.push_str({self.slot_ref(part).text})"
        text = self.interpolated([ir.Formatted(p, type=t.STR) if not isinstance(p, ir.Const) else p for p in parts]).text
        return f"{place}.push_str(&{text})"

    def target_text(self, target: ir.Expr) -> str:
        """The left side of an assignment."""
        if isinstance(target, ir.Name):
            self.check_global(target)
            name = self.name(target.id)
            return f"*{name}" if self.forms.get(target.id) == "mutref" else name
        outer, self.changing = self.changing, True
        text = self.code(target).text
        self.changing = outer
        return text

    def store(self, target: ir.Expr) -> str:
        return self.target_text(target)

    # --- control flow -------------------------------------------------------------------------------------------------

    def condition(self, node: ir.Expr) -> str:
        hoisting, self._hoisting = self._hoisting, False
        text = self.expr(node)
        self._hoisting = hoisting
        return text

    def stmt_While(self, node: ir.While) -> None:
        if isinstance(node.cond, ir.Const) and node.cond.value is True:
            self.line("loop {")
        else:
            self.line(f"while {self.condition(node.cond)} {{")
        self.loop_block(node.body)
        self.line("}")

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        self.bind(node.var, node.var_type)
        used = any(isinstance(n, ir.Name) and n.id == node.var for s in node.body for n in ir.walk(s))
        mutable = "mut " if node.var_assigned else ""
        name = self.name(node.var) if used else f"_{self.name(node.var).lstrip('_')}"
        self.line(f"for {mutable}{name} in {self.range(node.start, node.stop, node.step).text} {{")
        self.loop_block(node.body)
        self.line("}")

    def range(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> Code:
        rank = self.operators.infix[".."] + 1
        by = step.value if isinstance(step, ir.Const) else None
        if by == 1:
            if isinstance(stop, ir.Arith) and stop.op == "+" and stop.right == ir.Const(1, type=stop.right.type):
                return Code(f"{self.expr(start, rank)}..={self.expr(stop.left, rank)}", self.operators.infix[".."])
            return Code(f"{self.expr(start, rank)}..{self.expr(stop, rank)}", self.operators.infix[".."])
        if by == -1:
            low = self.plus_one(stop)
            return Code(f"({self.expr(low, rank)}..={self.expr(start, rank)}).rev()", POSTFIX)
        if isinstance(by, int) and by > 1:
            return Code(f"({self.expr(start, rank)}..{self.expr(stop, rank)}).step_by({by})", POSTFIX)
        return Code(f"{self.helper('stepped')}({self.expr(start)}, {self.expr(stop)}, {self.expr(step)})", POSTFIX)

    @staticmethod
    def plus_one(node: ir.Expr) -> ir.Expr:
        match node:
            case ir.Const(value=int(n)):
                return ir.Const(n + 1, type=node.type)
            case ir.Neg(operand=ir.Const(value=int(n))):
                return ir.Const(1 - n, type=node.type)
            case ir.Arith(op="-", left=left, right=ir.Const(value=1)):
                return left
            case _:
                return ir.Arith("+", node, ir.Const(1, type=node.type), type=node.type)

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        changed = effects.mutated(node.body, self.changed)
        held = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name) and t.is_container(n.type)} & changed
        if held:
            text, item = self.stream_mut(node.iterable)
            pattern = self.pattern(node.target, item, element_type(node.iterable.type), changed, node.body)
            self.line(f"for {pattern} in {text} {{")
            self.loop_block(node.body)
            self.line("}")
            return
        roots = {n.id for n in ir.walk(node.iterable) if isinstance(n, ir.Name) and not is_copy(n.type)}
        written = changed | effects.assigned(node.body)
        text, item = self.stream(node.iterable, node.target)
        if roots & written:
            text, item = self.detached(text, item, element_type(node.iterable.type)), "own"
        elif whole(node.target, item) or (
            not owned(item) and {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name) and not is_copy(n.type)} & written
        ):
            text, item = self.to_owned(text, item, element_type(node.iterable.type)), "own"
        pattern = self.pattern(node.target, item, element_type(node.iterable.type), written, node.body)
        if text.endswith(".iter()") and item == "ref" and re.fullmatch(r"\w+", text.removesuffix(".iter()")):
            form = self.forms.get(getattr(node.iterable, "id", ""))
            if form in ("view", "ref"):
                text = text.removesuffix(".iter()")
            elif not self.is_reference(node.iterable):
                text = "&" + text.removesuffix(".iter()")
        if text.endswith(".iter().copied()"):
            inner = text.removesuffix(".iter().copied()")
            if re.fullmatch(r"\w+", inner) and isinstance(node.target, ir.Name) and self.name(node.target.id) in pattern:
                text = (
                    inner
                    if self.is_reference(node.iterable) and self.forms.get(getattr(node.iterable, "id", "")) in ("view", "ref")
                    else f"&{inner}"
                    if not self.is_reference(node.iterable)
                    else text
                )
                if not text.endswith("copied()"):
                    pattern = f"&{pattern}"
        self.line(f"for {pattern} in {text.removesuffix('.into_iter()')} {{")
        self.loop_block(node.body)
        self.line("}")

    def is_reference(self, node: ir.Expr) -> bool:
        return isinstance(node, ir.Name) and (self.forms.get(node.id) is not None or node.id in self.forms_of_constants)

    def detached(self, text: str, item: Item, type_: t.Type) -> str:
        """An iteration over a copy, since the loop's body changes the original."""
        return f"{self.to_owned(text, item, type_)}.collect::<Vec<_>>()"

    def to_owned(self, text: str, item: Item, type_: t.Type) -> str:
        if item == "view":
            return f"{text}.map(String::from)"
        if item == "ref":
            return f"{text}.{'copied' if is_copy(type_) else 'cloned'}()"
        if isinstance(item, str):
            return text
        if all(i == "own" for i in item):
            return text
        names = "abcdefgh"[: len(item)]
        types = type_.items if isinstance(type_, t.Tuple) else (element_type(type_),) * len(item)
        parts = [self.item_owned(n, i, x) for n, i, x in zip(names, item, types, strict=True)]
        return f"{text}.map(|{nested_pattern(names, item)}| ({', '.join(parts)}))"

    @staticmethod
    def item_owned(name: str, item: Item, type_: t.Type) -> str:
        if item == "view":
            return f"{name}.to_string()"
        return f"{'*' if is_copy(type_) else ''}{name}{'' if is_copy(type_) else '.clone()'}" if item == "ref" else name

    def pattern(self, target: ir.Expr, item: Item, type_: t.Type, written: frozenset[str], body: Sequence[ir.Node]) -> str:
        """The pattern that takes an item apart; notes how its variables are bound."""
        if isinstance(target, ir.Name):
            used = any(isinstance(n, ir.Name) and n.id == target.id for s in body for n in ir.walk(s))
            name = self.name(target.id) if used else f"_{self.name(target.id).lstrip('_')}"
            self.bind(target.id, target.type if isinstance(target.type, t.Char) else type_)
            self.forms.pop(target.id, None)
            mutable = "mut " if target.id in self.mutable or target.id in written else ""
            if item == "mut":
                self.forms[target.id] = "mutref"
                return name
            if item == "view":
                self.forms[target.id] = "view"
                return name
            if item == "ref":
                if is_copy(self.types[target.id]):
                    return f"&{mutable}{name}"
                if target.id in written:
                    raise UnsupportedError("loop-variable", f"the loop variable {target.id} is changed", target.span)
                self.forms[target.id] = "ref"
                return name
            if isinstance(item, tuple):
                raise UnsupportedError("loop-tuple", "pairs of references are not kept in a variable")
            return mutable + name
        assert isinstance(target, ir.TupleLit)
        types = type_.items if isinstance(type_, t.Tuple) else (element_type(type_),) * len(target.items)
        if item in ("own", "copy"):
            if not isinstance(type_, t.Tuple):
                raise UnsupportedError("unpack", "a sequence of any length is taken apart in a loop")
            return (
                "("
                + ", ".join(self.pattern(i, "own", x, written, body) for i, x in zip(target.items, types, strict=True))
                + ("," if len(types) == 1 else "")
                + ")"
            )
        if item == "ref":
            if not isinstance(type_, t.Tuple):
                inner = [self.pattern(i, "ref", x, written, body) for i, x in zip(target.items, types, strict=True)]
                raise UnsupportedError("unpack", f"a sequence of any length is taken apart in a loop ({len(inner)} names)")
            if is_copy(type_):
                return "&(" + ", ".join(self.pattern(i, "own", x, written, body) for i, x in zip(target.items, types, strict=True)) + ")"
            parts = []
            for i, x in zip(target.items, types, strict=True):
                text = self.pattern(i, "ref", x, written, body)
                if text.startswith("&"):
                    # The whole pattern looks through one reference already.
                    text = text[1:]
                    if isinstance(i, ir.Name):
                        self.forms[i.id] = "ref"
                parts.append(text)
            return f"({', '.join(parts)})"
        assert isinstance(item, tuple)
        inner_items = [self.pattern(i, k, x, written, body) for i, k, x in zip(target.items, item, types, strict=True)]
        return nested_pattern(inner_items, item)

    # --- iteration ----------------------------------------------------------------------------------------------------

    def stream(self, node: ir.Expr, target: ir.Expr | None = None) -> tuple[str, Item]:
        """An expression as a native iterator, and what it gives."""
        same = (
            isinstance(node, ir.Coerce)
            and isinstance(node.operand.type, t.List)
            and element_type(node.operand.type) == element_type(node.type)
        )
        inner = node.operand if isinstance(node, ir.Coerce) and same else node
        match inner:
            case ir.Op(concept="str.chars", args=(whole,)):
                chars = f"{self.expr(whole, POSTFIX)}.chars()"
                narrowed = isinstance(target, ir.Name) and isinstance(target.type, t.Char)
                return (chars, "own") if narrowed else (f"{chars}.map(|c| c.to_string())", "own")
            case ir.Op(concept="iter.enumerate", args=(xs, start)):
                text, item = self.stream(xs, sub_target(target, 1))
                first = f"{start.value}i64" if isinstance(start, ir.Const) else f"({self.expr(start)})"
                return f"({first}..).zip({text})", ("own", item)
            case ir.Op(concept="iter.zip", args=args) if len(args) >= 2:
                streams = [self.stream(a, sub_target(target, i)) for i, a in enumerate(args)]
                text = streams[0][0]
                for more, _ in streams[1:]:
                    text += f".zip({more})"
                return text, tuple(i for _, i in streams)
            case ir.Op(concept="iter.reversed", args=(xs,)):
                text, item = self.stream(xs, target)
                if isinstance(xs, ir.Op) and xs.concept in ("iter.enumerate", "iter.zip"):
                    return f"{text}.collect::<Vec<_>>().into_iter().rev()", item
                return f"{text}.rev()", item
            case ir.Op(concept="dict.items", args=(d,)):
                return f"{self.expr(d, POSTFIX)}.iter()", ("ref", "ref")
            case ir.Op(concept="dict.keys", args=(d,)):
                return f"{self.expr(d, POSTFIX)}.keys()", "ref"
            case ir.Op(concept="dict.values", args=(d,)):
                return f"{self.expr(d, POSTFIX)}.values()", "ref"
            case ir.Op(concept="set.to_list" | "iter.to_list" | "list.copy" | "iter.of", args=(xs,)):
                return self.stream(xs, target)
            case ir.Range(start=start, stop=stop, step=step):
                code = self.range(start, stop, step)
                return self.enclose(code, POSTFIX), "own"
            case ir.ListLit(items=items) if items and not isinstance(inner.type, t.Iter):
                return f"[{', '.join(self.own(i).text for i in items)}].into_iter()", "own"
            case _:
                pass
        code = self.code(inner)
        elem = element_type(inner.type)
        match inner.type:
            case t.Tuple(items=types) if len(set(types)) == 1:
                name = self.expr(inner, POSTFIX)
                parts = [f"{name}.{i}" + ("" if is_copy(types[0]) else ".clone()") for i in range(len(types))]
                return f"[{', '.join(parts)}].into_iter()", "own"
            case t.Dict():
                return f"{self.enclose(code, POSTFIX)}.keys()", "ref"
            case t.Iter() if not isinstance(inner, ir.Op | ir.Block):
                if isinstance(inner, ir.Name):
                    return f"{self.name(inner.id)}.by_ref()", "own"
                return self.enclose(code, POSTFIX), "own"
            case t.Bytes():
                return f"{self.enclose(code, POSTFIX)}.iter().map(|&b| b as i64)", "own"
        if isinstance(code, Owned) and code.form != "value":
            text = self.enclose(self.unstarred(code), POSTFIX)
            return (f"{text}.iter().copied()", "own") if is_copy(elem) else (f"{text}.iter()", "ref")
        if isinstance(inner, ir.Op):
            lazy, _, collected = code.text.rpartition(".collect::<")
            if lazy and collected.startswith("Vec<") and collected.endswith(">()") and ")." not in collected:
                views = lazy.removesuffix(".map(String::from)")
                return (views, "view") if views != lazy else (lazy, "own")
        return f"{self.enclose(code, POSTFIX)}.into_iter()", "own"

    def stream_mut(self, node: ir.Expr) -> tuple[str, Item]:
        """An iteration whose elements are changed in place."""
        match node:
            case ir.Op(concept="dict.items", args=(d,)):
                return f"{self.slot_place(d).text}.iter_mut()", ("ref", "mut")
            case ir.Op(concept="dict.values", args=(d,)):
                return f"{self.slot_place(d).text}.values_mut()", "mut"
            case ir.Op(concept="iter.enumerate", args=(xs, start)):
                text, item = self.stream_mut(xs)
                first = f"{start.value}i64" if isinstance(start, ir.Const) else f"({self.expr(start)})"
                return f"({first}..).zip({text})", ("own", item)
            case ir.Name(type=t.List()) | ir.Index() | ir.Lookup() | ir.Field():
                return f"{self.slot_place(node).text}.iter_mut()", "mut"
            case _:
                raise UnsupportedError("alias", "the elements of a new list are changed, which the source may see elsewhere", node.span)

    def slot_items(self, node: ir.Expr) -> Code:
        """An iterator over owned items."""
        text, item = self.stream(node)
        return Code(self.to_owned(text, item, element_type(node.type)), POSTFIX)

    def slot_vec(self, node: ir.Expr) -> Code:
        """An owned list of the items."""
        if isinstance(node.type, t.List) and not (isinstance(node, ir.Op) and node.concept in LAZY):
            return self.own(node)
        return Code(f"{self.slot_items(node).text}.collect::<Vec<{self.type_name(element_type(node.type))}>>()", POSTFIX)

    def slot_slice(self, node: ir.Expr) -> Code:
        """A borrowed list of the items."""
        if isinstance(node.type, t.List) and not (isinstance(node, ir.Op) and node.concept in LAZY):
            return self.slot_ref(node)
        return Code(f"&{self.slot_vec(node).text}", self.operators.prefix["&"])

    # --- forms of operands --------------------------------------------------------------------------------------------

    def own(self, node: ir.Expr, need: int = 0) -> Code:
        """The value of an expression, to keep."""
        if isinstance(node.type, t.Iter) and not isinstance(node, ir.Name | ir.Call | ir.CallValue | ir.MethodCall):
            text = self.slot_vec(node).text
            return Code(f"{text}.into_iter()", POSTFIX)
        code = self.code(node)
        if is_copy(node.type) or not isinstance(code, Owned) or code.form == "value":
            return code
        if isinstance(node, ir.Name) and code.form == "place" and node.id not in self.forms_of_constants:
            if id(node) in self.uses.moves:
                return Code(code.text, code.prec)
            self.check_alias(node)
        if isinstance(node, ir.Const):
            return Code("String::new()" if not node.value else f"{code.text}.to_string()", POSTFIX)
        inner = self.unstarred(code)
        method = {t.Str: "to_string", t.List: "to_vec", t.Bytes: "to_vec"}.get(type(node.type), "clone") if code.form == "view" else "clone"
        text = self.enclose(inner, POSTFIX)
        if code.form == "view" and text.startswith("(&"):
            text = text[2:-1]
        if isinstance(node, ir.Name) and self.forms_of_constants.get(node.id) == "lazy":
            text = f"(*{text})" if isinstance(node.type, t.Func) else text
        return Code(f"{text}.{method}()", POSTFIX)

    def check_alias(self, node: ir.Name) -> None:
        """A container that is kept somewhere else and changed afterwards can't be copied."""
        if isinstance(node.type, t.Class) and any(c.name == node.type.name for c in self.module.classes):
            raise UnsupportedError("alias", f"the object {node.id} is shared", node.span)

    @staticmethod
    def unstarred(code: Code) -> Code:
        """A reference to what a dereference gives."""
        return Code(code.text[1:], POSTFIX) if code.text.startswith("*") and code.prec < POSTFIX else code

    def referenced(self, code: Code) -> Code:
        if isinstance(code, Owned) and code.form in ("ref", "view", "mutref"):
            return code
        inner = self.unstarred(code)
        if inner is not code:
            return inner
        rank = self.operators.prefix["&"]
        return Code(f"&{self.enclose(code, rank)}", rank)

    def slot_own(self, node: ir.Expr) -> Code:
        return self.own(node)

    def slot_ref(self, node: ir.Expr) -> Code:
        """A reference: ``&T``, ``&str``, ``&[T]``."""
        if isinstance(node, ir.Name) and isinstance(node.type, t.Func) and node.id in self.functions:
            return Code(f"&{self.function_value(node).text}", self.operators.prefix["&"])
        return self.referenced(self.code(node))

    def slot_str(self, node: ir.Expr) -> Code:
        """A pattern or text for string functions: a character literal where it is one."""
        if isinstance(node.type, t.Char):
            return self.code(node)
        if isinstance(node, ir.Const) and isinstance(node.value, str) and len(node.value) == 1:
            return Code(self.char_literal(node.value))
        if isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Char):
            return self.code(node.operand)
        return self.slot_view(node)

    def slot_view(self, node: ir.Expr) -> Code:
        """``&str`` or ``&[T]`` exactly."""
        code = self.code(node)
        if isinstance(code, Owned) and code.form == "view":
            return code
        if isinstance(node.type, t.Str):
            return Code(f"{self.enclose(self.unstarred(code), POSTFIX)}.as_str()", POSTFIX)
        return Code(f"{self.enclose(self.unstarred(code), POSTFIX)}.as_slice()", POSTFIX)

    def slot_place(self, node: ir.Expr) -> Code:
        """The receiver of a method that changes it."""
        if isinstance(node, ir.Name):
            self.check_global(node)
            return Code(self.name(node.id))
        outer, self.changing = self.changing, True
        code = self.code(node)
        self.changing = outer
        return self.unstarred(code)

    def check_global(self, node: ir.Name) -> None:
        if node.id not in self.types and any(d.name == node.id for d in self.module.constants):
            raise UnsupportedError("global", f"the global variable {node.id} is changed", node.span)

    def slot_mut(self, node: ir.Expr) -> Code:
        """A mutable reference."""
        rank = self.operators.prefix["&"]
        if isinstance(node, ir.Name):
            self.check_global(node)
            return Code(self.name(node.id)) if self.forms.get(node.id) == "mutref" else Code(f"&mut {self.name(node.id)}", rank)
        outer, self.changing = self.changing, True
        code = self.code(node)
        self.changing = outer
        inner = self.unstarred(code)
        if inner is not code or (isinstance(code, Owned) and code.form == "mutref"):
            return inner
        return Code(f"&mut {self.enclose(code, rank)}", rank)

    def slot_usize(self, node: ir.Expr) -> Code:
        return Code(self.as_usize(node), self.operators.infix["as"])

    def slot_count(self, node: ir.Expr) -> Code:
        """A number of times: none below zero."""
        if isinstance(node, ir.Const):
            return Code(str(max(0, node.value)))
        if isinstance(node, ir.Length):
            return Code(self.size(node), POSTFIX)
        return Code(f"{self.expr(node, POSTFIX)}.max(0) as usize", self.operators.infix["as"])

    def slot(self, slot: Slot, node: ir.Expr) -> str:
        if not slot.modifier and slot.need >= POSTFIX and isinstance(node, ir.Const) and isinstance(node.type, t.Int | t.Float):
            suffix = self.type_name(node.type) if isinstance(node.type, t.Int) else "f64"
            text = f"{self.code(node).text}_{suffix}"
            return f"({text})" if node.value < 0 else text
        if slot.modifier == "mut" or slot.modifier == "place":
            return super().slot(slot, node)
        outer, self.changing = self.changing, False
        text = super().slot(slot, node)
        self.changing = outer
        return text

    def _helper_uses(self, name: str) -> list[str]:
        """Helpers that another calls or names as a type: words in its comments and variables don't count."""
        code = re.sub(r"(?m)^///.*$", "", self.target.helpers[name].code)
        if name == "BigInt":
            # Its traits are used by operators and macros.
            return ["big_display", "big_order"]
        return sorted(set(re.findall(r"(?<![.\w])(\w+)(?=\(|<|::)", code)) & set(self.target.helpers))

    def separated(self, args: Sequence[ir.Expr], changed: int, borrowed: bool) -> list[ir.Expr]:
        """Puts operands that look at what another one changes into variables before the statement.

        ``borrowed``: the changed one is borrowed before the others are evaluated, so they may not even look at it.
        """
        name = effects.root(args[changed])
        out = list(args)
        for i, arg in enumerate(args):
            if i == changed or name is None or not self._hoisting or isinstance(arg, ir.Name | ir.Const | ir.Lambda):
                continue
            looks = any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(arg))
            lifted = [p for n in ir.walk(arg) if isinstance(n, ir.Call) for p in self.lifted.get(n.func, ()) if p.name == name]
            changes = name in effects.mutated([arg], self.changed) or any(p.mutated for p in lifted)
            if (looks or lifted) and (borrowed or changes):
                fresh = self.fresh("value")
                self.stmt(ir.Declare(fresh, arg.type, arg, mutable=False))
                out[i] = self.moved(ir.Name(fresh, type=arg.type))
        return out

    def moved(self, name: ir.Name) -> ir.Name:
        """A use that gives the variable's value away."""
        self.uses.moves.add(id(name))
        self.keep.append(name)
        return name

    def apply(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        for part in template.parts:
            if isinstance(part, Slot) and part.modifier in ("mut", "place") and len(args) > 1:
                borrowed = part.modifier == "mut" or not isinstance(args[part.index], ir.Name)
                args = self.separated(args, part.index, borrowed)
        code = super().apply(rule, template, args, node)
        forms: Mapping[str, Form] = self.target.options.get("forms", {})
        form = forms.get(rule.concept)
        return Owned(code.text, code.prec, form) if form else code

    def slot_plain(self, node: ir.Expr) -> Code:
        return self.code(node)

    def slot_thin(self, node: ir.Expr) -> Code:
        return self.thin(node) if not is_copy(node.type) else self.slot_ref(node)

    def slot_tuple_length(self, node: ir.Expr) -> Code:
        assert isinstance(node.type, t.Tuple)
        return Code(str(len(node.type.items)))

    def slot_chars(self, node: ir.Expr) -> Code:
        """A set of characters as a pattern."""
        if isinstance(node, ir.Const):
            if len(node.value) == 1:
                return Code(self.char_literal(node.value))
            return Code(f"[{', '.join(map(self.char_literal, dict.fromkeys(node.value)))}]" if node.value else "[' '; 0]")
        if isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Char):
            return self.code(node.operand)
        return Code(f"|c| {self.expr(node, POSTFIX)}.contains(c)", 5)

    def slot_fill(self, node: ir.Expr) -> Code:
        """A padding character, which must be one."""
        if isinstance(node, ir.Const) and len(node.value) == 1:
            return Code(self.char_literal(node.value))
        return Code(f"{self.helper('fill_char')}({self.slot_ref(node).text})", POSTFIX)

    def slot_cloned(self, node: ir.Expr) -> Code:
        """A copy in any case."""
        code = self.code(node)
        if is_copy(node.type) or not isinstance(code, Owned) or code.form == "value":
            return code
        method = ("to_string" if isinstance(node.type, t.Str) else "to_vec") if code.form == "view" else "clone"
        return Code(f"{self.enclose(self.unstarred(code), POSTFIX)}.{method}()", POSTFIX)

    def slot_pairs(self, node: ir.Expr) -> Code:
        """The entries of a map, copied."""
        code = self.code(node)
        if isinstance(code, Owned) and code.form != "value":
            return Code(f"{self.enclose(self.unstarred(code), POSTFIX)}.iter().map(|(key, value)| (key.clone(), value.clone()))", POSTFIX)
        return Code(f"{self.enclose(code, POSTFIX)}.into_iter()", POSTFIX)

    def slot_owned_pairs(self, node: ir.Expr) -> Code:
        return (
            self.slot_pairs(node)
            if not isinstance(node, ir.Name) or id(node) not in self.uses.moves or node.id in self.forms
            else self.own(node)
        )

    def slot_slice_bare(self, node: ir.Expr) -> Code:
        """A list to call methods on that look only."""
        if isinstance(node, ir.ListLit) and node.items:
            if all(isinstance(i, ir.Const) and isinstance(i.type, t.Str) for i in node.items):
                return Code(f"[{', '.join(f'{self.expr(i)}.to_string()' for i in node.items)}]")
            return Code(f"[{self.owned_list(node.items)}]")
        if isinstance(node.type, t.List) and not (isinstance(node, ir.Op) and node.concept in LAZY):
            return self.unstarred(self.code(node))
        return self.slot_vec(node)

    def slot_strings(self, node: ir.Expr) -> Code:
        """A literal list of texts, of which there may be none."""
        if isinstance(node, ir.ListLit) and not node.items:
            return Code("Vec::<String>::new()", POSTFIX)
        return self.code(node)

    def slot_only(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.ListLit)
        inner = node.items[0]
        if isinstance(inner, ir.Const) and isinstance(node.type, t.List) and isinstance(inner.type, t.Int | t.Float):
            return Code(f"{self.code(inner).text}_{'f64' if isinstance(inner.type, t.Float) else self.type_name(inner.type)}")
        return self.own(inner)

    def slot_order(self, node: ir.Expr) -> Code:
        """A comparison of elements by a key."""
        return self.ordering(node, "compare")

    def slot_order_desc(self, node: ir.Expr) -> Code:
        return self.ordering(node, "reverse_compare")

    def ordering(self, node: ir.Expr, compare: str) -> Code:
        """``|a, b| key(a).cmp(&key(b))``, or the other way round."""
        assert isinstance(node.type, t.Func)
        names = ("a", "b") if compare == "compare" else ("b", "a")
        floats = self.has_float(node.type.result)
        if isinstance(node, ir.Lambda) and len(node.params) == 1:
            keys = [self.key_of(node, n) for n in names]
        else:
            param = node.type.params[0]
            if isinstance(node, ir.Name) and node.id in self.functions:
                keys = [f"{self.name(node.id)}({'*' if is_copy(param) else ''}{n})" for n in names]
            else:
                keys = [f"{self.expr(node, POSTFIX)}({'*' if is_copy(param) else ''}{n})" for n in names]
        elem = self.type_name(node.type.params[0])
        if floats:
            return Code(f"|a: &{elem}, b: &{elem}| {self.helper('compare')}(&{keys[0]}, &{keys[1]})", 5)
        return Code(f"|a: &{elem}, b: &{elem}| {keys[0]}.cmp(&{keys[1]})", 5)

    def key_of(self, key: ir.Lambda, name: str) -> str:
        """The body of a key function with its parameter called ``name``, as a value."""
        param = key.params[0]
        fresh = self.fresh(name) if name in self.types else name
        self.names[fresh] = name
        saved = dict(self.forms)
        self.forms[fresh] = "ref"

        def rename(node: ir.Node) -> ir.Node:
            return dataclasses.replace(node, id=fresh) if isinstance(node, ir.Name) and node.id == param.name else node

        self.types[fresh] = param.type
        body = ir.rewrite(key.body, rename)
        code = self.code(body)
        if isinstance(code, Owned) and not is_copy(body.type):
            text = self.enclose(self.unstarred(code), POSTFIX)
        else:
            text = self.enclose(code, POSTFIX)
        self.forms = saved
        del self.types[fresh]
        return text

    def slot_order_cmp(self, node: ir.Expr) -> Code:
        """A comparison function that gives a negative number, zero or a positive one, as an ordering."""
        assert isinstance(node.type, t.Func)
        elem = node.type.params[0]
        args = "*a, *b" if is_copy(elem) else "a, b"
        if isinstance(node, ir.Name) and node.id in self.functions:
            return Code(f"|a, b| {self.name(node.id)}({args}).cmp(&0)", 5)
        return Code(f"|a, b| ({self.lambda_text(node, by_reference=True)})(a, b).cmp(&0)", 5)

    def slot_fold(self, node: ir.Expr) -> Code:
        """A function of two owned values."""
        assert isinstance(node.type, t.Func)
        if isinstance(node, ir.Lambda):
            saved = dict(self.forms)
            for p in node.params:
                self.bind(p.name, p.type)
                self.forms.pop(p.name, None)
            hoisting, self._hoisting = self._hoisting, False
            heads = ", ".join(f"{self.name(p.name)}: {self.type_name(p.type)}" for p in node.params)
            text = f"|{heads}| {self.own(node.body).text}"
            self.forms, self._hoisting = saved, hoisting
            return Code(text, 5)
        a, b = (("" if is_copy(p) else "&") + n for p, n in zip(node.type.params, "ab", strict=True))
        return Code(
            f"|a, b| {self.expr(node, POSTFIX) if not (isinstance(node, ir.Name) and node.id in self.functions) else self.name(node.id)}({a}, {b})",
            5,
        )

    # --- calls --------------------------------------------------------------------------------------------------------

    def argument(self, param: ir.Param, arg: ir.Expr) -> str:
        if param.mutated and param.binding == "borrowed" and is_copy(param.type):
            return self.slot_mut(arg).text
        match self.mode(param):
            case "mutref":
                return self.slot_mut(arg).text
            case "value":
                return self.own(arg).text
            case _ if isinstance(param.type, t.Func):
                return self.function_argument(arg)
            case _:
                if isinstance(param.type, t.List) and not isinstance(arg.type, t.List):
                    return self.slot_slice(arg).text
                return self.slot_ref(arg).text

    def function_argument(self, arg: ir.Expr) -> str:
        """A function for a parameter ``&dyn Fn``."""
        if isinstance(arg, ir.Lambda):
            return f"&{self.lambda_text(arg, by_reference=False)}"
        if isinstance(arg, ir.Name) and arg.id in self.functions and arg.id not in self.types:
            return f"&{self.function_value(arg).text}"
        if isinstance(arg, ir.Name) and self.forms.get(arg.id) in ("ref", "view"):
            return self.name(arg.id)
        return f"&*{self.expr(arg, POSTFIX)}"

    def expr_Call(self, node: ir.Call) -> Code:
        callee = self.functions.get(node.func)
        if callee is None:
            return Code(f"{self.name(node.func)}({', '.join(self.argument(ir.Param('', a.type), a) for a in node.args)})", POSTFIX)
        extra: list[ir.Expr] = [ir.Name(p.name, type=p.type) for p in self.lifted.get(node.func, ())]
        args: list[ir.Expr] = [*extra, *node.args]
        for i, p in enumerate(callee.params):
            if p.mutated and len(args) > 1:
                args = self.separated(args, i, borrowed=True)
        rendered = ", ".join(self.lifted_argument(p, a, node.func) for p, a in zip(callee.params, args, strict=True))
        name = "::".join(self.name(part) for part in node.func.split("."))
        return Code(f"{name}({rendered})", POSTFIX)

    def lifted_argument(self, param: ir.Param, arg: ir.Expr, func: str) -> str:
        captured = any(p.name == param.name for p in self.lifted.get(func, ()))
        if captured and param.mutated:
            return self.slot_mut(arg).text
        return self.argument(dataclasses.replace(param, binding="value") if not captured else param, arg)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        args = ", ".join(self.expr(a) if is_copy(a.type) else self.thin(a).text for a in node.args)
        return Code(f"{self.expr(node.func, POSTFIX)}({args})", POSTFIX)

    def thin(self, node: ir.Expr) -> Code:
        """A reference to the type itself, not a view of it."""
        code = self.code(node)
        if isinstance(code, Owned) and code.form == "view":
            return Code(f"&{self.enclose(self.own(node), self.operators.prefix['&'])}", self.operators.prefix["&"])
        return self.referenced(code)

    def check_captures(self, name: str) -> None:
        """A function value holds what it captures: a variable that it changes would be another one.

        Raises:
            UnsupportedError: the nested function changes a variable around it.
        """
        if any(p.mutated for p in self.lifted.get(name, ())):
            raise UnsupportedError("closure", f"{name} as a value changes a variable around it, which has no form in Rust here")

    def function_value(self, node: ir.Name) -> Code:
        """A function of the module as a closure of the common calling convention."""
        self.check_captures(node.id)
        f = self.functions[node.id]
        params = [p for p in f.params if p.name not in {x.name for x in self.lifted.get(node.id, ())}]
        names = "abcdefgh"[: len(params)]
        head = ", ".join(f"{n}: {self.closure_type(p.type)}" for n, p in zip(names, params, strict=True))
        extra = [self.lifted_argument(p, ir.Name(p.name, type=p.type), node.id) for p in self.lifted.get(node.id, ())]
        args = [f"{n}.clone()" if self.mode(p) == "value" and not is_copy(p.type) else n for n, p in zip(names, params, strict=True)]
        return Code(f"|{head}| {self.name(node.id)}({', '.join([*extra, *args])})", 5)

    def closure_type(self, type_: t.Type) -> str:
        return self.type_name(type_) if is_copy(type_) else f"&{self.type_name(type_)}"

    def expr_Name(self, node: ir.Name) -> Code:
        if isinstance(node.type, t.Func) and node.id in self.functions and node.id not in self.types:
            return Code(f"Rc::new({self.function_value(node).text})", POSTFIX)
        name = self.name(node.id)
        form = self.forms.get(node.id)
        if form is None:
            constant = self.forms_of_constants.get(node.id)
            return Owned(name, ATOM, "view" if constant == "view" else "place")
        if is_copy(node.type) and form in ("ref", "mutref"):
            return Code(f"*{name}", self.operators.prefix["*"])
        return Owned(name, ATOM, form)

    def lambda_text(self, node: ir.Expr, by_reference: bool, clone: bool = False) -> str:
        """A closure; ``by_reference``: its arguments come as references whatever their types."""
        if isinstance(node, ir.Lambda):
            hoisting, self._hoisting = self._hoisting, False
            saved = dict(self.forms)
            heads = []
            for p in node.params:
                self.bind(p.name, p.type)
                self.forms.pop(p.name, None)
                type_ = self.type_name(p.type)
                if is_copy(p.type):
                    heads.append(f"&{self.name(p.name)}: &{type_}" if by_reference else f"{self.name(p.name)}: {type_}")
                else:
                    self.forms[p.name] = "ref"
                    heads.append(f"{self.name(p.name)}: &{type_}")
            result = node.type.result if isinstance(node.type, t.Func) else node.body.type
            widened = node.body.type == t.INT and result == t.BIGINT
            value = ir.Coerce(node.body, type=result) if widened else node.body
            body = self.own(value).text if not isinstance(node.body.type, t.NoneT) else self.expr(node.body)
            self.forms = saved
            self._hoisting = hoisting
            return f"|{', '.join(heads)}| {body}"
        assert isinstance(node.type, t.Func)
        if isinstance(node, ir.Name) and node.id in self.functions and not by_reference:
            return self.function_value(node).text
        names = "abcdefgh"[: len(node.type.params)]
        heads = [f"{n}: &{self.type_name(p)}" for n, p in zip(names, node.type.params, strict=True)]
        if isinstance(node, ir.Name) and node.id in self.functions:
            args = ", ".join(
                f"*{n}" if is_copy(p) else f"{n}.clone()" if self.mode(q) == "value" else n
                for n, p, q in zip(names, node.type.params, self.functions[node.id].params[-len(names) :], strict=True)
            )
            return f"|{', '.join(heads)}| {self.name(node.id)}({args})"
        args = ", ".join(f"*{n}" if is_copy(p) else n for n, p in zip(names, node.type.params, strict=True))
        return f"|{', '.join(heads)}| {self.expr(node, POSTFIX)}({args})"

    def slot_by(self, node: ir.Expr) -> Code:
        """A function whose arguments come by reference."""
        return Code(self.lambda_text(node, by_reference=True), 5)

    def slot_fn(self, node: ir.Expr) -> Code:
        """A function without arguments."""
        return Code(self.lambda_text(node, by_reference=False), 5)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        captures = [
            n for n in ir.walk(node.body) if isinstance(n, ir.Name) and n.id in self.types and n.id not in {p.name for p in node.params}
        ]
        for call in (n for n in ir.walk(node.body) if isinstance(n, ir.Call)):
            captures += [ir.Name(p.name, type=p.type) for p in self.lifted.get(call.func, ())]
            self.check_captures(call.func)
        move = "move " if captures else ""
        return Code(f"Rc::new({move}{self.lambda_text(node, by_reference=False)})", POSTFIX)

    # --- expressions --------------------------------------------------------------------------------------------------

    def int_literal(self, value: int, type_: t.Type) -> Code:
        bits = type_.bits if isinstance(type_, t.Int) else 64
        limit = 1 << ((bits or 64) - 1)
        if bits == 0:
            small = -limit <= value < limit
            return Code(f"{self.helper('BigInt')}::from({value})" if small else f'{self.helper("big_parse")}("{value}")', POSTFIX)
        if not -limit <= value < limit:
            raise UnsupportedError("big-literal", f"the integer {value} does not fit Rust's {self.type_name(type_)}")
        return super().int_literal(value, type_)

    def float_literal(self, value: float) -> Code:
        text = repr(value)
        if "e" in text and value == value and abs(value) != float("inf"):
            return Code(text.replace("e+", "e"), ATOM if value > 0 else self.operators.prefix["-"])
        return super().float_literal(value)

    def char_literal(self, value: str) -> str:
        if value == "'":
            return "'\\''"
        return "'" + ('"' if value == '"' else self.escape(value)) + "'"

    def escape_code(self, code: int) -> str:
        return f"\\u{{{code:x}}}"

    def expr_Const(self, node: ir.Const) -> Code:
        if isinstance(node.type, t.NoneT):
            return Code("()")
        if node.value is None:
            return Code("None")
        if isinstance(node.value, str) and not isinstance(node.type, t.Char):
            if any(0xD800 <= ord(c) < 0xE000 for c in node.value):
                raise UnsupportedError("surrogate", "a Rust string holds no lone surrogate")
            return Owned(self.string_literal(node.value), ATOM, "view")
        if isinstance(node.value, bytes):
            return Code(f"vec![{', '.join(map(str, node.value))}]", POSTFIX)
        return super().expr_Const(node)

    def owned_list(self, items: Sequence[ir.Expr]) -> str:
        return ", ".join(self.own(i).text for i in items)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        self.fired.append(f"{self.ID}:literal.list")
        if not node.items:
            return Code("Vec::new()", POSTFIX)
        if len(node.items) > 1 and all(
            isinstance(i, ir.Const) and isinstance(i.value, str) and isinstance(i.type, t.Str) for i in node.items
        ):
            texts = ", ".join(self.expr(i) for i in node.items)
            return Code(f"[{texts}].map(String::from).to_vec()", POSTFIX)
        return Code(f"vec![{self.owned_list(node.items)}]", POSTFIX)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        name = "BTreeSet" if self.ordered_sets else "HashSet"
        assert isinstance(node.type, t.Set)
        self.check_key(node.type.elem)
        return Code(f"{name}::from([{self.owned_list(node.items)}])" if node.items else f"{name}::new()", POSTFIX)

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        inner = self.owned_list(node.items)
        return Code(f"({inner},)" if len(node.items) == 1 else f"({inner})")

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        name = self.map_name()
        assert isinstance(node.type, t.Dict)
        self.check_key(node.type.key)
        if not node.entries:
            return Code(f"{name}::new()", POSTFIX)
        entries = [f"({self.own(k).text}, {self.entry(v, node.type.value)})" for k, v in node.entries]
        if len(entries) > 3 or sum(map(len, entries)) > 90:
            pad = self.INDENT * (self.depth + 1)
            return Code(f"{name}::from([\n" + "".join(f"{pad}{e},\n" for e in entries) + f"{self.INDENT * self.depth}])", POSTFIX)
        return Code(f"{name}::from([{', '.join(entries)}])", POSTFIX)

    def entry(self, value: ir.Expr, type_: t.Type) -> str:
        """A value in a literal; each closure has a type of its own, which the type of the place hides."""
        if isinstance(value, ir.Lambda) and isinstance(type_, t.Func):
            return f"{self.own(dataclasses.replace(value, type=type_)).text} as {self.type_name(type_)}"
        return self.own(value).text

    def expr_Compare(self, node: ir.Compare) -> Code:
        """Both sides in the same form: values with values, references with references."""
        op, left, right = node.op, node.left, node.right
        rank = self.operators.infix["=="]
        if isinstance(left.type, t.Class) and f"{left.type.name}.__eq__" not in self.functions and not isinstance(right.type, t.Optional):
            raise UnsupportedError("identity", f"whether two names are one {left.type.name} can't be asked in Rust here", node.span)
        match left, right:
            case (ir.Length() as size, ir.Const(value=int(n))) if n >= 0:
                if n == 0 and op in ("==", "!=", ">"):
                    empty = f"{self.expr(size.obj, POSTFIX)}.is_empty()"
                    return Code(empty, POSTFIX) if op == "==" else Code(f"!{empty}", self.operators.prefix["!"])
                return Code(f"{self.size(size)} {op} {n}", rank)
            case (ir.Length() as a, ir.Length() as b):
                return Code(f"{self.size(a)} {op} {self.size(b)}", rank)
            case (ir.Mod(left=a, right=ir.Const(value=int(n))) as mod, ir.Const(value=0)) if n > 0 and op in ("==", "!="):
                times = self.operators.sides("%")
                return Code(f"{self.expr(a, times[0])} % {self.expr(mod.right, times[1])} {op} 0", rank)
            case _:
                pass
        sides = self.code(left), self.code(right)
        if not is_copy(left.type):
            sides = self.comparable(*sides, op, left, right)
        left_text, right_text = (self.enclose(side, rank + 1) for side in sides)
        if op.startswith("<") and re.search(r"\bas \w+$", left_text):
            left_text = f"({left_text})"
        self.fired.append(f"{self.ID}:compare.{op}")
        return Code(f"{left_text} {op} {right_text}", rank)

    def comparable(self, a: Code, b: Code, op: str, left: ir.Expr, right: ir.Expr) -> tuple[Code, Code]:
        forms = [c.form if isinstance(c, Owned) else "value" for c in (a, b)]
        thin = [f in ("ref", "mutref") for f in forms]
        views = [f == "view" for f in forms]
        if op in ("==", "!="):
            if any(views) and not isinstance(left.type, t.Str | t.List | t.Bytes):
                return a, b
            if thin[0] == thin[1] and not any(f == "mutref" for f in forms):
                return a, b
            if views[0] or views[1]:
                return (self.starred(a) if forms[0] == "mutref" else a), (self.starred(b) if forms[1] == "mutref" else b)
            return (self.starred(a) if thin[0] else a), (self.starred(b) if thin[1] else b)
        if (forms[0] == forms[1] and "mutref" not in forms) or not (any(thin) or any(views)):
            return a, b
        if any(views):
            return self.slot_view(left), self.slot_view(right)
        return (self.starred(a) if thin[0] else a), (self.starred(b) if thin[1] else b)

    def starred(self, code: Code) -> Code:
        rank = self.operators.prefix["*"]
        return Code(f"*{self.enclose(code, rank)}", rank)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        text = f"if {self.expr(node.cond)} {{ {self.own(node.then).text} }} else {{ {self.own(node.orelse).text} }}"
        self._hoisting = hoisting
        return Code(text, 0)

    def expr_Block(self, node: ir.Block) -> Code:
        """A block expression, on lines of its own."""
        lines, self.lines = self.lines, []
        hoisting = self._hoisting
        self.block(node.stmts)
        self.depth += 1
        self._hoisting = True
        self.line(self.own(node.value).text)
        self.depth -= 1
        self._hoisting = hoisting
        inner, self.lines = self.lines, lines
        return Code("{\n" + "\n".join(self.unindented(x.text) for x in inner) + "\n}", ATOM)

    def unindented(self, text: str) -> str:
        return text.removeprefix(self.INDENT * self.depth)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        value = self.own(node.value).text
        again = self.name(node.name) if is_copy(node.type) else f"{self.name(node.name)}.clone()"
        return Code(f"{{ {self.target_text(ir.Name(node.name, type=node.type))} = {value}; {again} }}", ATOM)

    def expr_BoolOp(self, node: ir.BoolOp) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        op = {"and": "&&", "or": "||"}[node.op]
        rank = self.operators.infix[op]
        # "a && b || c" without parentheses is right, but few readers are sure.
        parts = [self.expr(i, rank + (1 if k or op == "&&" else 0)) for k, i in enumerate(node.items)]
        self._hoisting = hoisting
        return Code(f" {op} ".join(parts), rank)

    def expr_Not(self, node: ir.Not) -> Code:
        inner = self.code(node.operand)
        if inner.text.startswith("!") and inner.prec == self.operators.prefix["!"]:
            return Code(inner.text[1:], POSTFIX)
        if isinstance(node.operand, ir.Compare) and not isinstance(node.operand.left.type, t.Float):
            flipped = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
            return self.expr_Compare(dataclasses.replace(node.operand, op=flipped[node.operand.op]))  # type: ignore[arg-type]
        return Code(f"!{self.enclose(inner, self.operators.prefix['!'])}", self.operators.prefix["!"])

    def expr_Select(self, node: ir.Select) -> Code:
        """``a or b`` as a value."""
        left = node.left
        hoisting, self._hoisting = self._hoisting, False
        name = self.fresh("value")
        inner = ir.Name(name, type=left.type)
        self.bind(name, left.type)
        truth = inner if isinstance(left.type, t.Bool) else ir.Truthy(inner, type=t.BOOL)
        kept = ir.Name(name, type=left.type)
        self.moved(kept)
        value: ir.Expr = kept if left.type == node.type else ir.Coerce(kept, type=node.type)
        then, orelse = (value, node.right) if node.op == "or" else (node.right, value)
        test = self.expr(truth)
        text = f"{{ let {name}: {self.type_name(left.type)} = {self.own(left).text}; if {test} {{ {self.own(then).text} }} else {{ {self.own(orelse).text} }} }}"
        self._hoisting = hoisting
        return Code(text, ATOM)

    def expr_IsNone(self, node: ir.IsNone) -> Code:
        if isinstance(node.operand.type, t.NoneT):
            return Code("false" if node.negated else "true")
        return Code(f"{self.expr(node.operand, POSTFIX)}.{'is_some' if node.negated else 'is_none'}()", POSTFIX)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        x = node.operand
        match x.type:
            case t.Str() | t.List() | t.Set() | t.Dict() | t.Bytes():
                return Code(f"!{self.expr(x, POSTFIX)}.is_empty()", self.operators.prefix["!"])
            case t.Optional(inner=inner) if not isinstance(inner, t.Class | t.Func):
                value = ir.Name(self.fresh("value"), type=inner)
                self.forms[value.id] = "ref"
                self.bind(value.id, inner)
                test = self.expr(ir.Truthy(value, type=t.BOOL) if not isinstance(inner, t.Bool) else value)
                return Code(f"{self.expr(x, POSTFIX)}.as_ref().is_some_and(|{value.id}| {test})", POSTFIX)
            case t.Union(members=members) if self.repeatable(x):
                tests = [ir.BoolOp("and", (ir.IsType(x, m, type=t.BOOL), truth(ir.Coerce(x, type=m))), type=t.BOOL) for m in members]
                return self.code(ir.BoolOp("or", tuple(tests), type=t.BOOL))
            case _:
                return super().expr_Truthy(node)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        if isinstance(to, t.Optional) and not isinstance(source, t.Optional):
            if isinstance(source, t.NoneT):
                return Code("None")
            inner = node.operand if source == to.inner else ir.Coerce(node.operand, type=to.inner)
            held = self.own(inner).text
            return Code(f"Some(Box::new({held}))" if self.recursive(to.inner) else f"Some({held})", POSTFIX)
        if isinstance(source, t.Optional) and not isinstance(to, t.Optional):
            if isinstance(to, t.NoneT):
                return Code("()")
            code = self.code(node.operand)
            if is_copy(to) or not isinstance(code, Owned) or code.form == "value":
                text = f"{self.enclose(code, POSTFIX)}.unwrap()"
                inner_code = Code(f"*{text}", self.operators.prefix["*"]) if self.recursive(to) else Code(text, POSTFIX)
                return inner_code if source.inner == to else self.code(ir.Coerce(Raw(inner_code, type=source.inner), type=to))
            if self.changing:
                return Owned(f"{self.enclose(self.unstarred(code), POSTFIX)}.as_mut().unwrap()", POSTFIX, "mutref")
            return Owned(f"{self.enclose(self.unstarred(code), POSTFIX)}.as_ref().unwrap()", POSTFIX, "ref")
        if isinstance(to, t.Union) and source != to:
            return self.wrapped(node.operand, to)
        if isinstance(source, t.Union) and source != to:
            return self.unwrapped(node.operand, source, to)
        if isinstance(source, t.Optional) and isinstance(to, t.Optional) and source.inner != to.inner:
            item = ir.Name(self.fresh("item"), type=source.inner)
            self.bind(item.id, source.inner)
            return Code(
                f"{self.enclose(self.own(node.operand), POSTFIX)}.map(|{item.id}| {self.own(ir.Coerce(self.moved(item), type=to.inner)).text})",
                POSTFIX,
            )
        if isinstance(source, t.Dict) and isinstance(to, t.Dict) and source != to:
            if isinstance(node.operand, ir.DictLit):
                lifted = tuple((lift(k, to.key), lift(v, to.value)) for k, v in node.operand.entries)
                return self.code(ir.DictLit(lifted, type=to))
            key_name, value_name = ir.Name(self.fresh("key"), type=source.key), ir.Name(self.fresh("held"), type=source.value)
            pair = [self.own(lift(self.moved(n), x)).text for n, x in ((key_name, to.key), (value_name, to.value))]
            text = (
                f"{self.slot_pairs(node.operand).text}.map(|({self.name(key_name.id)}, {self.name(value_name.id)})| ({pair[0]}, {pair[1]}))"
            )
            return Code(f"{text}.collect::<{self.type_name(to)}>()", POSTFIX)
        if isinstance(source, t.Tuple) and isinstance(to, t.Tuple) and source != to:
            if isinstance(node.operand, ir.TupleLit):
                return self.code(ir.TupleLit(tuple(lift(i, x) for i, x in zip(node.operand.items, to.items, strict=True)), type=to))
            if self.repeatable(node.operand):
                items = [ir.Index(node.operand, ir.Const(i, type=t.INT), type=x) for i, x in enumerate(source.items)]
                return self.code(ir.TupleLit(tuple(lift(i, x) for i, x in zip(items, to.items, strict=True)), type=to))
            raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)}", node.span)
        if isinstance(source, t.Tuple) and isinstance(to, t.List):
            if isinstance(node.operand, ir.TupleLit):
                return self.code(ir.ListLit(tuple(lift(i, to.elem) for i in node.operand.items), type=to))
            return Code(f"{self.stream(node.operand)[0]}.collect::<{self.type_name(to)}>()", POSTFIX)
        if isinstance(source, t.List | t.Iter) and isinstance(to, t.List | t.Iter):
            if isinstance(node.operand, ir.ListLit) and isinstance(to, t.List):
                return self.code(ir.ListLit(tuple(lift(i, to.elem) for i in node.operand.items), type=to))
            if isinstance(source, t.List) and isinstance(to, t.List) and source.elem != to.elem and not isinstance(source.elem, t.Never):
                item = ir.Name(self.fresh("item"), type=source.elem)
                self.bind(item.id, source.elem)
                converted = self.own(ir.Coerce(self.moved(item), type=to.elem)).text
                return Code(f"{self.slot_items(node.operand).text}.map(|{item.id}| {converted}).collect::<{self.type_name(to)}>()", POSTFIX)
            return self.code(node.operand)
        key = f"coerce.{kind(source)}.{kind(to)}"
        if to == t.BIGINT and isinstance(node.operand, ir.Const):
            return self.int_literal(int(node.operand.value), to)
        if to == t.BIGINT and isinstance(node.operand, ir.Arith):
            # Widened before it can overflow.
            left, right = (ir.Coerce(x, type=to) for x in (node.operand.left, node.operand.right))
            return self.code(ir.Arith(node.operand.op, left, right, type=to))
        if key in self.target.rules:
            return self.rule(key, (node.operand,), node)
        if type(source) is type(to) or isinstance(source, t.Never):
            return self.code(node.operand)
        raise UnsupportedError("coerce", f"{t.show(source)} as {t.show(to)}", node.span)

    def expr_Slice(self, node: ir.Slice) -> Code:
        if node.step is not None and node.step != ir.Const(1, type=t.INT):
            none = ir.Const(None, type=t.Optional(t.INT))
            bounds = [
                ir.Coerce(b, type=t.Optional(t.INT)) if b is not None and not isinstance(b.type, t.Optional) else b or none
                for b in (node.lo, node.hi)
            ]
            return self.rule(f"slice_step.{kind(node.obj.type)}", (node.obj, *bounds, node.step), node)
        rank = self.operators.infix[".."] + 1
        lo = "" if node.lo is None or node.lo == ir.Const(0, type=t.INT) else self.expr(node.lo, rank)
        hi = "" if node.hi is None else self.expr(node.hi, rank)
        if isinstance(node.obj.type, t.Tuple):
            raise UnsupportedError("slice", "a slice of a tuple", node.span)
        helper = self.helper("substr" if isinstance(node.obj.type, t.Str) else "slice")
        if not lo and not hi:
            return self.own(node.obj)
        return Owned(f"{helper}({self.slot_ref(node.obj).text}, {lo}..{hi})", POSTFIX, "view")

    def expr_Index(self, node: ir.Index) -> Code:
        obj, index = node.obj, node.index
        if isinstance(obj.type, t.Tuple):
            if not isinstance(index, ir.Const):
                raise UnsupportedError("tuple-index", "a tuple's index is not constant", node.span)
            n = index.value if index.value >= 0 else len(obj.type.items) + index.value
            return Owned(f"{self.expr(obj, POSTFIX)}.{n}", POSTFIX, "place")
        if isinstance(obj.type, t.Str):
            return self.rule(f"index.{'char' if isinstance(node.type, t.Char) else 'str'}", (obj, index), node)
        if isinstance(obj.type, t.Bytes):
            return Code(f"{self.expr(obj, POSTFIX)}[{self.place_of(node)}] as i64", self.operators.infix["as"])
        rank = self.operators.prefix["*"]
        constant = isinstance(index, ir.Const) and index.value >= 0
        last = self.from_end(obj, index)
        if not node.wraps or constant or last:
            return Owned(f"{self.receiver(obj)}[{last or self.as_usize(index)}]", POSTFIX, "place")
        if index == ir.Const(-1, type=t.INT) or index == ir.Neg(ir.Const(1, type=t.INT), type=t.INT):
            method = "last_mut" if self.changing else "last"
            return Owned(f'*{self.receiver(obj)}.{method}().expect("IndexError: list index out of range")', rank, "place")
        if isinstance(obj, ir.Name) and not self.changing:
            return Owned(f"{self.receiver(obj)}[{self.place_of(node)}]", POSTFIX, "place")
        if self.changing:
            return Owned(f"*{self.helper('at_mut')}({self.slot_mut(obj).text}, {self.expr(index)})", rank, "place")
        return Owned(f"*{self.helper('at')}({self.slot_ref(obj).text}, {self.expr(index)})", rank, "place")

    def from_end(self, obj: ir.Expr, index: ir.Expr) -> str:
        """``xs[len(xs) - 1]`` needs no conversion."""
        match index:
            case ir.Arith(op="-", left=ir.Length(obj=sized), right=ir.Const(value=int(n))) if sized == obj and n > 0:
                return f"{self.expr(obj, POSTFIX)}.len() - {n}"
            case _:
                return ""

    def receiver(self, node: ir.Expr) -> str:
        return self.slot_place(node).text if self.changing else self.enclose(self.unstarred_index(self.code(node)), POSTFIX)

    def unstarred_index(self, code: Code) -> Code:
        """Indexing looks through references."""
        return self.unstarred(code)

    def expr_Lookup(self, node: ir.Lookup) -> Code:
        rank = self.operators.prefix["*"]
        if self.changing:
            return Owned(f'*{self.receiver(node.obj)}.get_mut({self.key(node.key)}).expect("KeyError")', rank, "place")
        return Owned(f"{self.receiver(node.obj)}[{self.key(node.key)}]", POSTFIX, "place")

    def key(self, node: ir.Expr) -> str:
        """A key to look up: a reference."""
        return self.slot_ref(node).text

    def slot_key(self, node: ir.Expr) -> Code:
        return Code(self.key(node))

    # --- text ---------------------------------------------------------------------------------------------------------

    def expr_Interp(self, node: ir.Interp) -> Code:
        return self.interpolated(node.parts)

    def interpolated(self, parts: Sequence[ir.Const | ir.Formatted]) -> Code:
        text = ""
        args: list[str] = []
        for part in flattened(parts):
            if isinstance(part, ir.Const):
                text += self.string_literal(part.value)[1:-1].replace("{", "{{").replace("}", "}}")
                continue
            value = part.value
            if part.spec:
                raise UnsupportedError("format", f"the format {part.spec!r} is not known in Rust", node_span(value))
            if part.conversion == "r":
                value = ir.Op("str.repr", (value,), type=t.STR)
            rendered = self.shown(value)
            if re.fullmatch(r"[a-z_]\w*", rendered) and rendered != "self":
                text += f"{{{rendered}}}"
            else:
                text += "{}"
                args.append(rendered)
        if not args and "{" not in text.replace("{{", "").replace("}}", ""):
            return Code('"' + text.replace("{{", "{").replace("}}", "}") + '".to_string()', POSTFIX)
        return Code("format!(" + ", ".join([f'"{text}"', *args]) + ")", POSTFIX)

    def shown(self, value: ir.Expr) -> str:
        """What ``format!`` shows as Python would."""
        if isinstance(value, ir.Op) and value.concept == "str.of" and isinstance(value.args[0].type, t.Int | t.Str | t.Char):
            return self.shown(value.args[0])
        match value.type:
            case t.Int() | t.Str() | t.Char():
                if isinstance(value, ir.Coerce) and isinstance(value.operand.type, t.Char):
                    return self.expr(value.operand)
                code = self.code(value)
                if isinstance(value, ir.Name) and self.forms.get(value.id) is not None:
                    return self.name(value.id)
                return self.unstarred(code).text
            case t.Class(name=name) if is_exception(name, self.module.classes) or all(c.name != name for c in self.module.classes):
                return f"{self.helper('error_message')}({self.slot_ref(value).text})"
            case _:
                return self.expr(ir.Op("str.of", (value,), type=t.STR))

    def expr_Op(self, node: ir.Op) -> Code:
        match node.concept:
            case "str.of" | "str.repr" if (shown := self.shown_object(node)) is not None:
                return self.code(shown)
            case "str.concat":
                parts = concat_parts(node)
                return self.interpolated([p if isinstance(p, ir.Const) else ir.Formatted(p, type=t.STR) for p in parts])
            case "io.print" | "io.write" | "io.print_error" | "io.write_error":
                macro = {"io.print": "println", "io.write": "print", "io.print_error": "eprintln", "io.write_error": "eprint"}[node.concept]
                (value,) = node.args
                parts2 = (
                    value.parts
                    if isinstance(value, ir.Interp)
                    else (value if isinstance(value, ir.Const) and isinstance(value.value, str) else ir.Formatted(value, type=t.STR),)
                )
                text = self.interpolated(parts2).text
                inner = (
                    text.removeprefix("format!(").removesuffix(")")
                    if text.startswith("format!(")
                    else text.removesuffix(".to_string()").replace("{", "{{").replace("}", "}}")
                )
                return Code(f"{macro}!()" if inner == '""' else f"{macro}!({inner})", POSTFIX)
            case "error.raise":
                error = node.args[0]
                text = self.error_text(error) if isinstance(error, ir.New) else self.own(error).text
                return Code(f"{self.helper('raise')}::<{self.type_name(node.type)}>({text})", POSTFIX)
            case "list.extend" if self.converts(element_type(node.args[1].type), element_type(node.args[0].type)):
                item = ir.Name(self.fresh("item"), type=element_type(node.args[1].type))
                self.bind(item.id, item.type)
                to = element_type(node.args[0].type)
                items_text = self.slot_items(node.args[1]).text
                return Code(
                    f"{self.slot_place(node.args[0]).text}.extend({items_text}.map(|{item.id}| {self.own(ir.Coerce(self.moved(item), type=to)).text}))",
                    POSTFIX,
                )
            case "codec.dynamic":
                value = node.args[0]
                if isinstance(value.type, t.Union):
                    return self.encoded_union(value, value.type)
                if isinstance(value.type, t.Never):
                    return Code("String::new()", POSTFIX)
                raise UnsupportedError("codec", f"a {t.show(value.type)} can't be written", node.span)
            case "tuple.concat":
                items = [
                    ir.Index(a, ir.Const(i, type=t.INT), type=x)
                    for a in node.args
                    if isinstance(a.type, t.Tuple)
                    for i, x in enumerate(a.type.items)
                ]
                if isinstance(node.type, t.Tuple) and all(map(self.repeatable, node.args)):
                    return self.code(ir.TupleLit(tuple(items), type=node.type))
                raise UnsupportedError("tuple", "tuples of any length are not joined", node.span)
            case "iter.next" if not isinstance(node.args[0], ir.Name | ir.Field):
                return self.rule("iter.first", node.args, node)
        return self.rule(node.concept, node.args, node)

    def shown_object(self, node: ir.Op) -> ir.Expr | None:
        """The text of an object by its own method, where it has one."""
        value = node.args[0]
        cls = next((c for c in self.module.classes if isinstance(value.type, t.Class) and c.name == value.type.name), None)
        if cls is None or is_exception(cls.name, self.module.classes):
            return None
        wanted = ("__str__", "__repr__") if node.concept == "str.of" else ("__repr__",)
        found = next((m for name in wanted for m in cls.methods if m.name == name), None)
        if found is None:
            raise UnsupportedError("text", f"class {cls.name} does not say what its text is", node.span)
        return ir.MethodCall(value, found.name, (), type=t.STR)

    @staticmethod
    def converts(source: t.Type, to: t.Type) -> bool:
        return source != to and isinstance(to, t.Union | t.Optional) and not t.has_never(source)

    # --- sorting ------------------------------------------------------------------------------------------------------

    @staticmethod
    def has_float(type_: t.Type) -> bool:
        return isinstance(type_, t.Float) or any(isinstance(c, t.Float) for c in _all_types(type_))

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key == "float":
            return self.has_float(element_type(args[int(wanted)].type))
        if key == "float_key":
            function = args[int(wanted)].type
            return isinstance(function, t.Func) and self.has_float(function.result)
        if key == "copy":
            return is_copy(node.type)
        if key == "copy_item":
            return is_copy(element_type(args[int(wanted)].type))
        if key == "positive":
            divisor = args[int(wanted)]
            return isinstance(divisor, ir.Const) and bool(divisor.value > 0)
        if key == "arity":
            return bool(len(args) == wanted)
        if key == "single":
            literal = args[int(wanted)]
            return isinstance(literal, ir.ListLit) and len(literal.items) == 1
        held: bool = super()._holds_one(key, wanted, args, node)
        return held

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def error_text(self, node: ir.New) -> str:
        """An exception as a value is its text: ``ValueError: message``."""
        return self.interpolated(self.error_parts(node)).text

    def error_parts(self, node: ir.New) -> list[ir.Const | ir.Formatted]:
        name = ir.Const(node.cls, type=t.STR)
        args = exceptions.message(node, self.module)
        if not args:
            return [name]
        message = args[0]
        if isinstance(message, ir.Interp):
            return [ir.Const(f"{node.cls}: ", type=t.STR), *message.parts]
        if isinstance(message, ir.Const) and isinstance(message.value, str):
            return [ir.Const(f"{node.cls}: {message.value}", type=t.STR)]
        return [ir.Const(f"{node.cls}: ", type=t.STR), ir.Formatted(message, type=t.STR)]

    def panic(self, exception: ir.Expr) -> str:
        if isinstance(exception, ir.New):
            text = self.error_text(exception)
            if text.startswith("format!("):
                return "panic!" + text.removeprefix("format!")
            return "panic!(" + text.removesuffix(".to_string()").replace("{", "{{").replace("}", "}}") + ")"
        shown = self.unstarred(self.code(exception)).text
        return f'panic!("{{{shown}}}")' if re.fullmatch(r"\w+", shown) else f'panic!("{{}}", {shown})'

    def stmt_Raise(self, node: ir.Raise) -> None:
        if node.exception is None:
            self.line(f'panic!("{{{self.caught or "error"}}}");')
        else:
            self.line(self.panic(node.exception) + ";")

    def stmt_Assert(self, node: ir.Assert) -> None:
        message: list[ir.Const | ir.Formatted] = [ir.Const("AssertionError", type=t.STR)]
        if node.message is not None:
            message = self.error_parts(ir.New("AssertionError", (node.message,)))
        text = self.interpolated(message).text
        inner = (
            text.removeprefix("format!(").removesuffix(")")
            if text.startswith("format!(")
            else text.removesuffix(".to_string()").replace("{", "{{").replace("}", "}}")
        )
        self.line(f"assert!({self.expr(node.cond)}, {inner});")

    def stmt_Try(self, node: ir.Try) -> None:
        """``match catch(|| …)``: a panic becomes an error value that the handlers look at."""
        if node.final and node.handlers:
            self.stmt_Try(ir.Try((ir.Try(node.body, node.handlers),), (), final=node.final))
            return
        if (
            len(node.body) == 1
            and isinstance(node.body[0], ir.Return)
            and node.body[0].value is not None
            and not node.final
            and not self.returning
        ):
            self.line(f"match {self.helper('catch')}(|| {self.own(node.body[0].value).text}) {{")
            self.depth += 1
            self.line("Ok(value) => return value,")
            self.handlers(node.handlers)
            self.depth -= 1
            self.line("}")
            return
        leaves = self.leaves(node.body)
        kind_ = "flow" if leaves & {"break", "continue"} else "option" if leaves else ""
        if kind_ == "flow":
            self.helper("Flow")
        result = "" if isinstance(self.result, t.NoneT) else self.type_name(self.result)
        annotated = (
            f": Result<Option<{result or '()'}>, String>"
            if kind_ == "option"
            else f": Result<Flow<{result or '()'}>, String>"
            if kind_
            else ""
        )
        name = self.fresh("outcome")
        self.line(f"let {name}{annotated} = {self.helper('catch')}(|| {{")
        self.returning.append(kind_)
        outer_depth, self.loop_depth = self.loop_depth, 0
        self.block(node.body)
        if kind_ and not isinstance(node.body[-1], ir.Return | ir.Raise):
            self.line(f"{self.INDENT}{'None' if kind_ == 'option' else 'Flow::Next'}")
        self.loop_depth = outer_depth
        self.returning.pop()
        self.line("});")
        if node.final:
            self.depth -= 1
            self.block(node.final)
            self.depth += 1
        self.line(f"match {name} {{")
        self.depth += 1
        outer = self.returning[-1] if self.returning else None
        returned = {"flow": "Flow::Return", "option": "Some", None: ""}[outer] if outer in ("flow", "option", None) else ""
        value = "" if isinstance(self.result, t.NoneT) and outer is None else f" {returned}(value)" if returned else " value"
        bound = "_" if isinstance(self.result, t.NoneT) and outer is None else "value"
        if kind_ == "option":
            self.line(f"Ok(Some({bound})) => return{value},")
            self.line("Ok(None) => {}" if completes(node.body) else "Ok(None) => unreachable!(),")
        elif kind_ == "flow":
            self.line(f"Ok(Flow::Return({bound})) => return{value},")
            nested = bool(self.returning) and self.loop_depth == 0
            self.line(f"Ok(Flow::Break) => {'return Flow::Break' if nested else 'break'},")
            self.line(f"Ok(Flow::Continue) => {'return Flow::Continue' if nested else 'continue'},")
            self.line("Ok(Flow::Next) => {}")
        else:
            self.line("Ok(_) => {}")
        self.handlers(node.handlers)
        self.depth -= 1
        self.line("}")

    def handlers(self, handlers: Sequence[ir.Handler]) -> None:
        """The arms for errors; what none takes goes on."""
        for handler in handlers:
            if self.handler(handler):
                return
        self.line('Err(error) => panic!("{error}"),')

    def handler(self, handler: ir.Handler) -> bool:
        takes_all = not handler.types or bool({"Exception", "BaseException"} & set(handler.types))
        name = self.name(handler.name) if handler.name else "error"
        if handler.name:
            self.bind(handler.name, t.Class(handler.types[0] if handler.types else "Exception"))
            self.forms.pop(handler.name, None)
        used = (
            not takes_all or handler.name or any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
        )
        guard = ""
        if not takes_all:
            names = sorted({d for c in handler.types for d in descendants(c, self.module.classes)})
            guard = f" if {self.helper('is_error')}(&{name}, &[{', '.join(self.string_literal(n) for n in names)}])"
        self.line(f"Err({name if used else '_'}){guard} => {{")
        outer, self.caught = self.caught, name
        self.block(handler.body)
        self.caught = outer
        self.line("}")
        return takes_all

    def leaves(self, body: ir.Body) -> set[str]:
        """How control leaves a body other than by its end."""
        out: set[str] = set()
        for s in body:
            match s:
                case ir.Return():
                    out.add("return")
                case ir.Break():
                    out.add("break")
                case ir.Continue():
                    out.add("continue")
                case ir.While(body=inner) | ir.ForRange(body=inner) | ir.ForEach(body=inner):
                    out |= self.leaves(inner) & {"return"}
                case ir.If(then=then, orelse=orelse):
                    out |= self.leaves(then) | self.leaves(orelse)
                case ir.Try(body=inner, handlers=handlers, orelse=orelse, final=final):
                    out |= self.leaves(inner) | self.leaves(orelse) | self.leaves(final)
                    for h in handlers:
                        out |= self.leaves(h.body)
        return out


def _all_types(type_: t.Type) -> list[t.Type]:
    out = [type_]
    for c in t.children(type_):
        out.extend(_all_types(c))
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


def _typed(target: ir.Expr, type_: t.Type) -> list[tuple[str, t.Type]]:
    if isinstance(target, ir.Name):
        return [(target.id, type_)]
    assert isinstance(target, ir.TupleLit)
    types = type_.items if isinstance(type_, t.Tuple) else (element_type(type_),) * len(target.items)
    return [pair for i, x in zip(target.items, types, strict=True) for pair in _typed(i, x)]


def owned(item: Item) -> bool:
    return all(map(owned, item)) if isinstance(item, tuple) else item == "own"


def whole(target: ir.Expr, item: Item) -> bool:
    """Is a tuple of references wanted in one variable?"""
    if isinstance(target, ir.TupleLit) and isinstance(item, tuple) and len(target.items) == len(item):
        return any(whole(i, k) for i, k in zip(target.items, item, strict=True))
    return isinstance(item, tuple)


def sub_target(target: ir.Expr | None, i: int) -> ir.Expr | None:
    return target.items[i] if isinstance(target, ir.TupleLit) and i < len(target.items) else None


def nested_pattern(names: Sequence[str], item: Item) -> str:
    """``((a, b), c)`` as ``zip`` nests what it gives."""
    out = names[0]
    for name in names[1:]:
        out = f"({out}, {name})"
    del item
    return out


def concat_parts(node: ir.Expr) -> list[ir.Expr]:
    """The operands of a chain of concatenations."""
    if isinstance(node, ir.Op) and node.concept == "str.concat":
        return [p for a in node.args for p in concat_parts(a)]
    return [node]


def flattened(parts: Sequence[ir.Const | ir.Formatted]) -> list[ir.Const | ir.Formatted]:
    """Interpolations inside interpolations become one."""
    out: list[ir.Const | ir.Formatted] = []
    for part in parts:
        if isinstance(part, ir.Formatted) and not part.spec and not part.conversion:
            if isinstance(part.value, ir.Interp):
                out.extend(flattened(part.value.parts))
                continue
            if isinstance(part.value, ir.Op) and part.value.concept == "str.concat":
                out.extend(flattened([p if isinstance(p, ir.Const) else ir.Formatted(p, type=t.STR) for p in concat_parts(part.value)]))
                continue
            if isinstance(part.value, ir.Const) and isinstance(part.value.value, str):
                out.append(dataclasses.replace(part.value, type=t.STR))
                continue
        out.append(part)
    return out


def accessor(type_: t.Type) -> str:
    return "as" + re.sub(r"([A-Z])", lambda m: "_" + m[1].lower(), variant(type_))


def truth(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Bool) else ir.Truthy(node, type=t.BOOL)


def lift(node: ir.Expr, to: t.Type) -> ir.Expr:
    return node if node.type == to else ir.Coerce(node, type=to)


def bound_names(f: ir.Function) -> set[str]:
    """What a function declares itself."""
    return {p.name for p in f.params} | {n.name for n in ir.walk(f) if isinstance(n, ir.Declare)}


def mentions_self(node: ir.Node) -> bool:
    return any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(node))


def node_span(node: ir.Node) -> ir.Span | None:
    return node.span


#: Methods that the source calls by itself, and the one variable that Rust names too.
SPECIAL = {"__str__": "text", "__repr__": "repr", "__eq__": "equals", "__lt__": "is_less", "__len__": "len", "__hash__": "hash_value"}
#: How a class's own comparisons become Rust's operators.
TRAITS = (
    """impl PartialEq for CLASS {
    fn eq(&self, other: &Self) -> bool {
        self.equals(other)
    }
}""",
    "impl Eq for CLASS {}",
    """impl PartialOrd for CLASS {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}""",
    """impl Ord for CLASS {
    fn cmp(&self, other: &Self) -> Ordering {
        other.is_less(self).cmp(&self.is_less(other))
    }
}""",
)
#: Operations that are written as iterators and have no list of their own.
LAZY = frozenset({"str.chars", "dict.keys", "dict.values", "dict.items"})
#: Operations whose result's type Rust knows from their operands.
TYPED = frozenset({"str.lower", "str.upper", "dict.get_or", "list.pop", "list.pop_at", "str.replace", "dict.pop"})

GENERATOR = Rust
