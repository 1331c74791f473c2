"""Rust's statements: declarations, assignments, branches and loops."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Raw, element_type
from dragoman.transpile.generators.rust_expressions import RustExpressions, concat_parts
from dragoman.transpile.generators.rust_operands import owned
from dragoman.transpile.generators.rust_streams import nested_pattern, whole
from dragoman.transpile.generators.rust_types import Item, Owned, all_types
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.copies import PICKING
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.ownership import is_copy
from dragoman.transpile.passes.traits import names_in

#: Operations whose result's type Rust knows from their operands.
TYPED = frozenset({"str.lower", "str.upper", "dict.get_or", "list.pop", "list.pop_at", "str.replace", "dict.pop"})


class RustStatements(RustExpressions):
    def stmt(self, node: ir.Stmt) -> None:
        outer, self.statement = self.statement, node
        super().stmt(node)
        self.statement = outer

    # --- simple statements --------------------------------------------------------------------------------------------

    def stmt_Declare(self, node: ir.Declare) -> None:
        if self.function is None and self.depth == 0:
            self.constant(node)
            return
        self.bind(node.name, node.type)
        name, value = self.name(node.name), node.value
        self.forms.pop(node.name, None)
        if isinstance(node.type, t.Int) and node.name not in self.mutable and value is not None and self.nonneg(value):
            self.sizes.add(node.name)
        if isinstance(node.type, t.Class) and isinstance(value, ir.Const) and value.value is None:
            value = None
        if value is None and node.name in self.uses.tried:
            value = zero(node.type)
            if value.type != node.type:
                why = f"{node.name} is assigned where errors are handled, and {t.show(node.type)} has no value to begin with"
                raise UnsupportedError("late", why, node.span)
        mutable = "mut " if node.name in self.mutable or (isinstance(node.type, t.Iter) and not node.type.lazy) else ""
        if value is None:
            self.line(f"let {mutable}{name}: {self.type_name(node.type)};")
            return
        if isinstance(value, ir.Op) and value.concept.startswith("list.sorted") and value.type == node.type and self.calm(value):
            self.sorted_list(node.name, value)
            return
        if not is_copy(node.type):
            if self.alias(node):
                return
            held = not mutable and not isinstance(value, ir.Const | ir.Name)
            if held and self.forms.get(effects.root(value) or "") in ("view", "ref"):
                mark = len(self.lines)
                code = self.code(value)
                if isinstance(code, Owned) and code.form in ("place", "ref", "view") and not self.borrows(code) and not self.is_made(value):
                    self.forms[node.name] = "view" if code.form == "view" else "ref"
                    self.line(f"let {name} = {self.referenced(code).text};")
                    return
                # It is written again below, with what it puts before itself.
                del self.lines[mark:]
        # An object seen as one of a class above its own is of that class, which Rust would not guess.
        upcast = isinstance(node.type, t.Class) and isinstance(value.type, t.Class) and node.type != value.type
        typed = upcast or self.needs_type(value) or isinstance(node.type, t.Func)
        annotated = f": {self.type_name(node.type)}" if typed else ""
        self.line(f"let {mutable}{name}{annotated} = {self.kept(value, node.type)};")

    def kept(self, value: ir.Expr, type_: t.Type) -> str:
        """A value to be stored as one of a type: a list, such as a generator function gives, as an iterator over it."""
        text = self.own(value).text
        listed = isinstance(value.type, t.List) or (isinstance(value, ir.Call) and self.gives_list(value.func))
        return f"{text}.into_iter()" if isinstance(type_, t.Iter) and listed else text

    def gives_list(self, function: str) -> bool:
        """Is a function a generator that is written as one of a list?"""
        found = self.functions.get(function)
        return found is not None and found.is_generator and not is_lazy(found.result)

    def alias(self, node: ir.Declare) -> bool:
        """``row = grid[i]`` where ``row`` is then changed: a mutable reference."""
        value = node.value
        element = isinstance(value, ir.Op) and value.concept in PICKING
        if element and isinstance(node.type, t.Optional) and t.is_container(node.type.inner) and node.name in self.in_place:
            self.share(node.type)
            raise UnsupportedError("alias", f"{node.name} would be a copy here, and is changed", node.span)
        if not t.is_container(node.type):
            return False
        source = effects.root(value) if value is not None else None
        if isinstance(value, ir.Name) and node.name in self.in_place and self.forms.get(value.id) == "mutref":
            if id(value) not in self.uses.moves or node.name in self.uses.reassigned:
                self.share(node.type)
                raise UnsupportedError("alias", f"{node.name} and {value.id} would be one object that is changed", node.span)
            self.line(f"let {self.name(node.name)} = {self.name(value.id)};")
            self.forms[node.name] = "mutref"
            return True
        if isinstance(value, ir.Name) and {node.name, value.id} & self.in_place and id(value) not in self.uses.moves:
            self.share(node.type)
            raise UnsupportedError("alias", f"{node.name} and {value.id} would be one list that is changed under both names", node.span)
        if node.name not in self.in_place or source is None or value is None or isinstance(value, ir.Name):
            return False
        if isinstance(value, ir.Op) and value.concept == "dict.setdefault" and node.name not in self.uses.reassigned:
            self.line(f"let {self.name(node.name)} = {self.unstarred(self.code(value)).text};")
            self.forms[node.name] = "mutref"
            return True
        if not isinstance(value, ir.Index | ir.Lookup | ir.Field):
            self.share(node.type)
            raise UnsupportedError("alias", f"{node.name} would be a copy here, and is changed", node.span)
        if node.name in self.uses.reassigned:
            return False
        self.check_borrowed(node, source)
        self.line(f"let {self.name(node.name)} = {self.slot_mut(value).text};")
        self.forms[node.name] = "mutref"
        return True

    def check_borrowed(self, node: ir.Declare, source: str) -> None:
        """A part that is changed by a name of its own keeps the whole from being looked at.

        Raises:
            UnsupportedError: it is, before the part's name is used for the last time.
        """
        nodes = [n for s in self.current_body for n in ir.walk(s)]
        declared = next((i for i, n in enumerate(nodes) if n is node), None)
        if source == "self" or declared is None:
            return
        uses = [i for i, n in enumerate(nodes) if isinstance(n, ir.Name) and n.id == node.name]
        within = nodes[declared + sum(1 for _ in ir.walk(node)) : max(uses, default=0)]
        if any(isinstance(n, ir.Name) and n.id == source for n in within):
            self.share(node.type)
            raise UnsupportedError("alias", f"{source} is looked at while {node.name}, a part of it, is changed", node.span)

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

    def constant_name(self, name: str) -> str:
        return name.upper()

    def needs_type(self, value: ir.Expr) -> bool:
        """Could Rust's inference settle on another type than the IR's?"""
        if any(isinstance(x, t.Class) and self.type_name(x).startswith("Rc<dyn ") for x in all_types(value.type)):
            return True
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
            self.line(f"return {self.kept(node.value, self.result)};")

    def stmt_Break(self, node: ir.Break) -> None:
        self.line("return Flow::Break;" if self.returning and self.loop_depth == 0 else "break;")

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.line("return Flow::Continue;" if self.returning and self.loop_depth == 0 else "continue;")

    loop_depth = 0

    def loop_block(self, body: ir.Body) -> None:
        self.loop_depth += 1
        self.block(body)
        self.loop_depth -= 1

    def block(self, body: ir.Body, ending: ir.Body = ()) -> None:
        """``ending``: what is written right after it."""
        self.plan_nested(body)
        self.depth += 1
        for at, statement in enumerate(body):
            self._hoisting = True
            self.following = (*body[at + 1 :], *ending)
            self.stmt(statement)
            for guard in self.released.pop(id(statement), ()):
                self.line(f"drop({guard});")
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
        value = effects.inner(node.value)
        held = target.type.inner if isinstance(target.type, t.Optional) and not isinstance(target.type.inner, t.Class) else target.type
        if isinstance(target, ir.Name) and t.is_container(held) and isinstance(value, ir.Name) and id(value) not in self.uses.moves:
            changed = effects.mutated(self.current_body, self.changed, handles=self.shared, methods=self.changers)
            if {target.id, value.id} & changed:
                self.share(target.type)
                raise UnsupportedError("alias", f"{target.id} and {value.id} would be one object that is changed", node.span)
        self.line(self.assignment(node) + ";")

    def assign_tuple(self, target: ir.TupleLit, node: ir.Assign) -> None:
        items = target.items
        if isinstance(node.value, ir.TupleLit) and len(items) == 2:
            a, b = items
            if isinstance(a, ir.Index) and isinstance(b, ir.Index) and node.value.items == (b, a) and a.obj == b.obj:
                i, j = (self.place_of(x) for x in (a, b))
                if "len()" in i + j:  # the list is borrowed before the places are known
                    first, second = self.fresh("first"), self.fresh("second")
                    self.line(f"let ({first}, {second}) = ({i}, {j});")
                    i, j = first, second
                self.line(f"{self.slot_place(a.obj).text}.swap({i}, {j});")
                return
            if isinstance(a, ir.Name) and isinstance(b, ir.Name) and node.value.items == (b, a):
                self.line(f"std::mem::swap({self.slot_mut(a).text}, {self.slot_mut(b).text});")
                return
        plain = all(isinstance(i, ir.Name) and self.forms.get(i.id) is None and not self.in_cell(i) for i in items)
        if plain and isinstance(node.value.type, t.Tuple):
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

    def assignment(self, node: ir.Assign) -> str:
        target, value = node.target, node.value
        match value:
            case ir.Op(concept="str.concat") if isinstance(target, ir.Name | ir.Field | ir.Index | ir.Lookup):
                parts = concat_parts(value)
                if parts[0] == target and not any(p == target for p in parts[1:]):
                    return self.appended(self.slot_place(target).text, parts[1:])
            case ir.Arith(op=op, left=left, right=right, overflow="unbounded") if left == target and value.type != t.BIGINT:
                return f"{self.target_text(target)} {op}= {self.expr(right)}"
            case ir.Bits(op=("&" | "|" | "^") as op, left=left, right=right) if left == target and value.type != t.BIGINT:
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
                    self.map_methods.add("or_insert")
                    place, at, first = self.slot_place(obj).text, self.own(key).text, self.own(default).text
                    entry = f"{place}.or_insert({at}, {first})" if self.ordered_maps else f"{place}.entry({at}).or_insert({first})"
                    return f"*{entry} {op}= {self.expr(right)}"
            return self.rule("store.dict", (target.obj, target.key, value), target).text
        kept = target.type.inner if isinstance(target.type, t.Optional) else target.type
        if isinstance(target, ir.Name) and target.id in self.in_place and t.is_container(kept) and picked(value):
            self.share(target.type)
            raise UnsupportedError("alias", f"{target.id} would be a copy here, and is changed", node.span)
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

    def store(self, target: ir.Expr) -> str:
        return self.target_text(target)

    def plan_nested(self, body: ir.Body) -> None:
        """Notes what the nested functions of a body capture, also through each other: it becomes parameters."""
        nested = [s.function for s in body if isinstance(s, ir.FunctionDef)]
        if not nested:
            return
        unpacked = [n for s in body if isinstance(s, ir.Unpack) for n in ir.walk(s.target) if isinstance(n, ir.Name)]
        types = {**self.types, **{s.name: s.type for s in body if isinstance(s, ir.Declare)}, **{n.id: n.type for n in unpacked}}
        captured = {f.name: self.captured(f, types) for f in nested}
        changed = {
            f.name: {*effects.mutated(f.body, self.changed, handles=self.shared, methods=self.changers), *f.assigns_captured}
            for f in nested
        }
        calls = {f.name: {n.func for n in ir.walk(f, ir.Call)} & set(captured) for f in nested}
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

    def changed_around(self, body: ir.Body) -> frozenset[str]:
        """What nested functions change around them where a body calls them."""
        called = {n.func for s in body for n in ir.walk(s, ir.Call) if isinstance(n, ir.Call)}
        return frozenset(p.name for name in called for p in self.lifted.get(name, ()) if p.mutated)

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
        name = self.name(node.var) if used else self.unused(node.var)
        rising = isinstance(node.step, ir.Const) and node.step.value > 0
        if rising and not node.var_assigned and self.nonneg(node.start):
            self.sizes.add(node.var)
        else:
            self.sizes.discard(node.var)
        start = self.typed(node.start) if node.var in self.asked else node.start
        self.line(f"for {mutable}{name} in {self.range(start, node.stop, node.step).text} {{")
        self.loop_block(node.body)
        self.line("}")

    def typed(self, node: ir.Expr) -> ir.Expr:
        """A literal that says its type; of several the first one does."""
        match node:
            case ir.Const(value=int(), type=t.Int() as type_):
                code = self.code(node)
                return Raw(dataclasses.replace(code, text=f"{code.text}_{self.type_name(type_)}"), type=type_, span=node.span)
            case ir.Neg(operand=operand):
                return dataclasses.replace(node, operand=self.typed(operand))
            case ir.ListLit(items=(first, *rest)):
                return dataclasses.replace(node, items=(self.typed(first), *rest))
            case ir.TupleLit(items=items):
                return dataclasses.replace(node, items=tuple(map(self.typed, items)))
            case ir.Op(concept=concept, args=(first, *rest)):
                others = rest if concept == "iter.enumerate" else map(self.typed, rest)
                return dataclasses.replace(node, args=(self.typed(first), *others))
            case ir.Coerce(operand=operand):
                return dataclasses.replace(node, operand=self.typed(operand))
            case ir.Range(start=start):
                return dataclasses.replace(node, start=self.typed(start))
            case _:
                return node

    def whole_items(self, target: ir.Expr, type_: t.Type, before: list[ir.Stmt]) -> ir.Expr:
        """A loop's target in which sequences of any length have one name each; ``before`` gets the statements that take them apart."""
        if not isinstance(target, ir.TupleLit):
            return target
        if not isinstance(type_, t.Tuple):
            name = ir.Name(self.fresh("row"), type=type_)
            before.append(ir.Unpack(target, self.moved(ir.Name(name.id, type=type_))))
            return name
        items = tuple(self.whole_items(i, x, before) for i, x in zip(target.items, type_.items, strict=True))
        return dataclasses.replace(target, items=items)

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        before: list[ir.Stmt] = []
        whole_target = self.whole_items(node.target, element_type(node.iterable.type), before)
        if before:
            node = dataclasses.replace(node, target=whole_target, body=(*before, *node.body))
        around = self.changed_around(node.body)
        if isinstance(node.iterable, ir.Name) and node.iterable.id in around:
            why = f"a nested function changes {node.iterable.id} while a loop goes through it"
            raise UnsupportedError("alias", why, node.span)
        changed = effects.mutated(node.body, self.changed, handles=self.shared, methods=self.changers) | around
        held = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name) and holds_container(n.type)} & changed
        if held:
            text, item = self.stream_mut(node.iterable)
            pattern = self.pattern(node.target, item, element_type(node.iterable.type), changed, node.body)
            self.line(f"for {pattern} in {text} {{")
            self.loop_block(node.body)
            self.line("}")
            return
        steps = node.iterable
        if isinstance(steps, ir.Name) and isinstance(steps.type, t.Iter) and any(n == steps for s in node.body for n in ir.walk(s)):
            pattern = self.pattern(node.target, "own", steps.type.elem, changed | effects.assigned(node.body), node.body)
            self.line(f"while let Some({pattern}) = {self.name(steps.id)}.next() {{")
            self.loop_block(node.body)
            self.line("}")
            return
        if names_in(node.target) & self.asked:
            node = dataclasses.replace(node, iterable=self.typed(node.iterable))
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
        elif re.fullmatch(r"\w+\.entries\.iter\(\)", text):
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
                    pattern = f"&({pattern})" if pattern.startswith("mut ") else f"&{pattern}"
        self.line(f"for {pattern} in {text.removesuffix('.into_iter()')} {{")
        self.loop_block(node.body)
        self.line("}")

    def is_reference(self, node: ir.Expr) -> bool:
        return isinstance(node, ir.Name) and (self.forms.get(node.id) is not None or node.id in self.forms_of_constants)

    def detached(self, text: str, item: Item, type_: t.Type) -> str:
        """An iteration over a copy, since the loop's body changes the original."""
        return f"{self.to_owned(text, item, type_)}.collect::<Vec<_>>()"

    def unused(self, name: str) -> str:
        """The name of a loop variable that nothing looks at."""
        own = self.name(name).lstrip("_")
        return f"_{own}" if own.rstrip("0123456789_") else "_"

    def pattern(self, target: ir.Expr, item: Item, type_: t.Type, written: frozenset[str], body: Sequence[ir.Node]) -> str:
        """The pattern that takes an item apart; notes how its variables are bound."""
        if isinstance(target, ir.Name):
            used = any(isinstance(n, ir.Name) and n.id == target.id for s in body for n in ir.walk(s))
            name = self.name(target.id) if used else self.unused(target.id)
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
                    return f"&(mut {name})" if mutable else f"&{name}"
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
                    # The whole pattern looks through one reference already; what is changed is a variable of its own all the same.
                    text = text[2:-1] if text.startswith("&(mut ") and isinstance(i, ir.Name) else text[1:]
                    own = set(re.findall(r"\bmut (\w+)", text))
                    self.forms.update({n.id: "ref" for n in ir.walk(i, ir.Name) if isinstance(n, ir.Name) and self.name(n.id) not in own})
                parts.append(text)
            return f"({', '.join(parts)})"
        assert isinstance(item, tuple)
        inner_items = [self.pattern(i, k, x, written, body) for i, k, x in zip(target.items, item, types, strict=True)]
        return nested_pattern(inner_items)


def holds_container(type_: t.Type) -> bool:
    return t.is_container(type_) or (isinstance(type_, t.Union) and any(map(t.is_container, type_.members)))


def picked(value: ir.Expr) -> bool:
    """Is it an element of something, or a part of it?"""
    while isinstance(value, ir.Coerce):
        value = value.operand
    return isinstance(value, ir.Index | ir.Lookup | ir.Field) or (
        isinstance(value, ir.Op) and value.concept in PICKING | {"dict.setdefault"}
    )


def _typed(target: ir.Expr, type_: t.Type) -> list[tuple[str, t.Type]]:
    if isinstance(target, ir.Name):
        return [(target.id, type_)]
    assert isinstance(target, ir.TupleLit)
    types = type_.items if isinstance(type_, t.Tuple) else (element_type(type_),) * len(target.items)
    return [pair for i, x in zip(target.items, types, strict=True) for pair in _typed(i, x)]


def bound_names(f: ir.Function) -> set[str]:
    """What a function declares itself."""
    return {p.name for p in f.params} | {n.name for n in ir.walk(f, ir.Declare)}
