"""Python assignments → IR: names, patterns, places, slices, augmented; and what they tell about types."""

from __future__ import annotations

import ast
import dataclasses

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends.python_annotations import annotation
from dragoman.transpile.frontends.python_base import fill, int_const, is_pure, none_of, str_const
from dragoman.transpile.frontends.python_calls import Calls
from dragoman.transpile.frontends.python_exprs import element
from dragoman.transpile.frontends.python_operators import COUNTER_OPS
from dragoman.transpile.frontends.python_scope import Variable, variable
from dragoman.transpile.trees import nid

#: Values that neither look into an object nor change one.
_CALM = (ast.Name, ast.Constant, ast.Tuple, ast.List, ast.Set, ast.Dict, ast.UnaryOp, ast.USub)


class Assignments(Calls):
    """Assignment statements."""

    def stmt_assign(self, node: ast.Assign) -> list[ir.Stmt]:
        if len(node.targets) == 1:
            return self.assign(node.targets[0], node.value)
        first = node.targets[0]
        if isinstance(node.value, ast.Constant):
            return [s for target in node.targets for s in self.assign(target, node.value)]
        named = next((x for x in node.targets if isinstance(x, ast.Name)), None)
        if named is not None:
            out = self.assign(named, node.value)
            source = ast.copy_location(ast.Name(named.id, ast.Load()), named)
            source.var = variable(named)  # type: ignore[attr-defined]
            for target in node.targets:
                if target is not named:
                    out.extend(self.assign(target, source))
            return out
        value = self.expr(node.value)
        name = self.temp("value", value)
        made = self.made(name.id, name.type)
        return [s for target in (first, *node.targets[1:]) for s in self.assign(target, made)]

    def stmt_annassign(self, node: ast.AnnAssign) -> list[ir.Stmt]:
        if isinstance(node.target, ast.Name):
            var = variable(node.target)
            said = self.annotated(node.annotation)
            if var is not None and not isinstance(said, t.Never):
                self.note(var, said)
        elif isinstance(node.target, ast.Attribute):
            self.assign_target_type(node.target, self.annotated(node.annotation))
        return self.assign(node.target, node.value) if node.value is not None else []

    def annotated(self, node: ast.expr | None) -> t.Type:
        return annotation(node, frozenset(self.classes)) if node is not None else t.NEVER

    def assign_target_type(self, target: ast.Attribute, type_: t.Type) -> None:
        obj = self.expr(target.value)
        if isinstance(obj.type, t.Class):
            slot = self.find_field(self.classes.get(obj.type.name), target.attr)
            if slot is not None:
                self.note(slot, type_)

    def assign(self, target: ast.expr, value: ast.expr) -> list[ir.Stmt]:
        match target:
            case ast.Name():
                return self._assign_name(target, value)
            case ast.Tuple() | ast.List():
                return self._assign_pattern(target, value)
            case ast.Subscript(slice=ast.Slice() as bounds):
                return self._assign_slice(target, bounds, value)
            case _:
                place = self.place(target)
                if isinstance(place, ir.Unsupported):
                    return [ir.ExprStmt(place)]
                if isinstance(place, ir.Op) and place.concept == "error.raise":
                    e = self.expr(value)
                    return [*([] if is_pure(e) else [ir.ExprStmt(e)]), ir.ExprStmt(place)]
                self._stored(place, self.seen(value))
                e = self.expr(value, place.type)
                return self.store(place, e, target)

    def _stored(self, place: ir.Expr, seen: t.Type) -> None:
        """A field holds what was seen to be put into it, also where nobody was seen to read that."""
        if isinstance(place, ir.Field) and isinstance(place.obj.type, t.Class) and not t.has_never(seen):
            slot = self.find_field(self.classes.get(place.obj.type.name), place.name)
            if slot is not None and not isinstance(slot.base, t.Never):
                slot.base = self.tidy(t.join(slot.base, seen))

    def store(self, place: ir.Expr, e: ir.Expr, target: ast.expr) -> list[ir.Stmt]:
        """Assigns to a place that is no variable, and tells the container what it now holds."""
        if e.type != place.type or isinstance(e.type, t.Optional):  # A field stays optional only while something says so.
            self.refine_place(place, e.type)
            if isinstance(e.type, t.NoneT) and isinstance(place.type, t.Optional):
                self.refine(e, place.type)
        if isinstance(place, ir.MethodCall):
            return [ir.ExprStmt(dataclasses.replace(place, args=(*place.args, self.fit(e, place.type)), type=t.NONE))]
        return [ir.Assign(place, self.fit(e, place.type))]

    def refine_place(self, place: ir.Expr, type_: t.Type) -> None:
        match place:
            case ir.Index(obj=obj) if isinstance(obj.type, t.List):
                self.refine(obj, t.List(self._static_join(obj.type.elem, type_)))
            case ir.Lookup(obj=obj) if isinstance(obj.type, t.Dict):
                self.refine(obj, t.Dict(obj.type.key, self._static_join(obj.type.value, type_)))
            case ir.Field():
                self.refine(place, type_)
            case _:
                pass

    def refine(self, e: ir.Expr, want: t.Type) -> None:
        match e:
            case ir.Name(id=name):
                var = self.by_name.get((id(self.fn), name)) or self.lookup(name)
                if var is not None and var.type != want:
                    self.note(var, want)
            case ir.Coerce(operand=operand):
                if type(operand.type) is type(want):
                    self.refine(operand, want)
                elif isinstance(operand.type, t.Optional):
                    self.refine(operand, t.Optional(want))
            case ir.Index(obj=obj):
                match obj.type:
                    case t.List(frozen=frozen):
                        self.refine(obj, t.List(want, frozen))
                    case t.Tuple(items=items) if isinstance(e.index, ir.Const):
                        self.refine(obj, t.Tuple(tuple(want if i == e.index.value else x for i, x in enumerate(items))))
                    case _:
                        pass
            case ir.Lookup(obj=obj) if isinstance(obj.type, t.Dict):
                self.refine(obj, t.Dict(obj.type.key, want))
            case ir.Op(concept="dict.setdefault" | "dict.get_or", args=(obj, *_)) if isinstance(obj.type, t.Dict):
                self.refine(obj, t.Dict(obj.type.key, want))
            case ir.Op(concept="dict.get", args=(obj, *_)) if isinstance(obj.type, t.Dict) and isinstance(want, t.Optional):
                self.refine(obj, t.Dict(obj.type.key, want.inner))
            case ir.Op(concept="dict.values", args=(obj,)) if isinstance(obj.type, t.Dict) and isinstance(want, t.List | t.Iter):
                self.refine(obj, t.Dict(obj.type.key, want.elem))
            case ir.Op(concept="dict.keys", args=(obj,)) if isinstance(obj.type, t.Dict) and isinstance(want, t.List | t.Iter):
                self.refine(obj, t.Dict(want.elem, obj.type.value))
            case ir.Field(obj=obj, name=name) if isinstance(obj.type, t.Class):
                slot = self.find_field(self.classes.get(obj.type.name), name)
                if slot is not None:
                    self.note(slot, want)
            case ir.Op(concept="iter.enumerate", args=(obj, *_)) if isinstance(want, t.Iter) and isinstance(want.elem, t.Tuple):
                self.learn(obj, want.elem.items[1])
            case ir.Op(concept="iter.zip", args=parts) if isinstance(want, t.Iter) and isinstance(want.elem, t.Tuple):
                for part, elem in zip(parts, want.elem.items, strict=False):
                    self.learn(part, elem)
            case ir.Op(concept="dict.items", args=(obj,)) if (
                isinstance(want, t.List) and isinstance(want.elem, t.Tuple) and len(want.elem.items) == 2
            ):
                self.refine(obj, t.Dict(*want.elem.items))
            case ir.Op(
                concept="list.sorted"
                | "list.copy"
                | "list.reversed"
                | "iter.reversed"
                | "iter.to_list"
                | "set.to_list"
                | "iter.of"
                | "set.of",
                args=(obj,),
            ) if isinstance(want, t.List | t.Iter | t.Set):
                self.learn(obj, want.elem)
            case ir.Slice(obj=obj) if isinstance(want, t.List):
                self.refine(obj, want)
            case ir.Call(func=func):
                for f in self.functions.values():
                    if f.name == func and not f.is_generator:
                        self.note(f.result, want)
            case _:
                pass

    #: Variables by the function they are lowered in and their name in the IR.
    by_name: dict[tuple[int, str], Variable]

    def lookup(self, name: str) -> Variable | None:
        """The variable that an IR name means in the scope being lowered."""
        scope: scopes.Scope | None = self.scope
        while scope is not None:
            found = self.in_scope(scope, name)
            if found is not None:
                return found
            scope = scope.parent
        return None

    def in_scope(self, scope: scopes.Scope, name: str) -> Variable | None:
        for v in scope.variables:
            if v.name == name:
                return v
        for child in scope.children:
            if child.kind in ("comp", "lambda"):
                found = self.in_scope(child, name)
                if found is not None:
                    return found
        return None

    def _assign_name(self, target: ast.Name, value: ast.expr) -> list[ir.Stmt]:
        var = variable(target)
        assert var is not None
        e = self.kept(self.expr(value, var.known))
        if isinstance(value, ast.Lambda) and isinstance(e, ir.Lambda):
            self.note(var, e.type)
            return [ir.Assign(self.name_of(var), e)]
        var.flavours |= self.flavours(value) or frozenset({"list"} if var.flavours else ())
        if isinstance(e, ir.Op) and e.concept.startswith("str.maketrans"):
            var.base = e.type  # Python's own table holds code points; the concept's holds characters.
        seen = self.seen(value)
        if isinstance(e.type, t.Union) and not isinstance(seen, t.Never | t.Union | t.Optional):
            e = self.fit(e, seen)
        self.note(var, e.type, reached=self.was_reached(value))
        if t.has_never(e.type) and not t.has_never(var.type):
            self.refine(e, var.type)
        return [ir.Assign(self.name_of(var), self.fit(e, self.slot_type(var)))]

    def slot_type(self, var: Variable) -> t.Type:
        """The type that the variable is declared with."""
        return t.Optional(var.type) if var.unset and not isinstance(var.type, t.Optional) else var.type

    def name_of(self, var: Variable) -> ir.Name:
        return ir.Name(var.name, type=self.slot_type(var))

    def place(self, target: ast.expr) -> ir.Expr:
        """An assignable place: Name, Index, Lookup or Field."""
        match target:
            case ast.Name():
                var = variable(target)
                assert var is not None
                return self.name_of(var)
            case ast.Subscript(value=value, slice=index_node):
                obj = self.expr(value)
                if isinstance(obj.type, t.Optional):
                    obj = ir.Coerce(obj, type=obj.type.inner)
                if isinstance(obj.type, t.Union):
                    for m in obj.type.members:
                        if isinstance(m, t.List | t.Dict):
                            obj = ir.Coerce(obj, type=m)
                            break
                match obj.type:
                    case t.Dict(key=k, value=v):
                        key = self.expr(index_node, k)
                        if key.type != k:
                            self.refine(obj, t.Dict(self._static_join(k, key.type), v))
                        return ir.Lookup(obj, self.fit(key, k), type=v)
                    case t.List(elem=elem, frozen=False):
                        index = self.number(self.expr(index_node))
                        if not isinstance(index.type, t.Int):
                            return self.raising("TypeError", "list indices must be integers", elem)
                        wraps, on_fail = self.proved(target)
                        if isinstance(index, ir.Const) and index.value >= 0:
                            wraps = False
                        return ir.Index(obj, self.fit(index, t.INT), wraps=wraps, on_fail=on_fail, type=elem)
                    case t.Class() if self.class_has(obj.type, "__setitem__"):
                        function = self.find_method(self.classes.get(obj.type.name), "__setitem__")
                        assert function is not None
                        key_var = variable(function.params()[0])
                        value_var = variable(function.params()[1])
                        assert key_var is not None
                        assert value_var is not None
                        return ir.MethodCall(obj, "__setitem__", (self.argument(index_node, key_var),), type=value_var.type)
                    case t.Never():
                        key = self.expr(index_node)
                        self.refine(obj, t.Dict(key.type, t.NEVER) if isinstance(key.type, t.Str | t.Tuple) else t.List(t.NEVER))
                        return self.unsupported(target, "untyped", "the type of what is assigned into is not known")
                    case _:
                        return self.raising("TypeError", f"'{t.show(obj.type)}' object does not support item assignment", t.NONE)
            case ast.Attribute(value=value, attr=attr):
                if (
                    isinstance(value, ast.Name)
                    and variable(value) is None
                    and (cls := self.class_named(value.id)) is not None
                    and attr in cls.constants
                ):
                    return self.class_constant(cls, attr)
                obj = self.expr(value)
                if isinstance(obj.type, t.Optional):
                    obj = ir.Coerce(obj, type=obj.type.inner)
                if isinstance(obj.type, t.Class):
                    slot = self.find_field(self.classes.get(obj.type.name), attr)
                    if slot is not None:
                        return ir.Field(obj, attr, type=slot.type)
                    setter = self.find_method(self.classes.get(obj.type.name), f"set_{attr}")
                    if setter is not None and (given := variable(setter.params()[0])) is not None:
                        return ir.MethodCall(obj, setter.name, (), type=given.type)
                return self.unsupported(target, "attribute", f"assignment to the attribute {attr} of a {t.show(obj.type)}")
            case _:
                return self.unsupported(target, "assignment_target", "this assignment target")

    def _assign_pattern(self, target: ast.Tuple | ast.List, value: ast.expr) -> list[ir.Stmt]:
        starred = [i for i, e in enumerate(target.elts) if isinstance(e, ast.Starred)]
        wants = t.Tuple(tuple(self._target_type(e) for e in target.elts))
        if (
            isinstance(value, ast.Tuple | ast.List)
            and not starred
            and len(value.elts) == len(target.elts)
            and not any(isinstance(e, ast.Starred) for e in value.elts)
        ):
            value = ast.copy_location(ast.Tuple(value.elts, ast.Load()), value)
            return self._assign_together(target, value)
        if not starred and (columns := self._assign_columns(target, value)) is not None:
            return columns
        e = self.expr(value, wants if not starred else t.NEVER)
        if isinstance(e.type, t.Optional):
            e = ir.Coerce(e, type=e.type.inner)
        if starred:
            return self._assign_starred(target, e, starred[0])
        self._hold_seen(target, self.seen(value))
        return self._unpack(target, e)

    def _hold_seen(self, target: ast.Tuple | ast.List, seen: t.Type) -> None:
        """Variables hold what was seen to come out of a tuple, also what nothing reads: the end that stops a loop."""
        for left, type_ in zip(target.elts, seen.items if isinstance(seen, t.Tuple) else (), strict=False):
            var = variable(left) if isinstance(left, ast.Name) else None
            type_ = self.tidy(type_)
            if var is not None and isinstance(type_, t.Union) and not isinstance(var.known, t.Never) and t.join(var.known, type_) == type_:
                var.base = var.type = type_

    def _assign_columns(self, target: ast.Tuple | ast.List, value: ast.expr) -> list[ir.Stmt] | None:
        """``xs, ys = zip(*pairs)``, perhaps with ``map(list, …)`` around it: what stands at each place of the pairs, which must be some."""
        frozen = True
        match value:
            case ast.Call(func=ast.Name(id="map"), args=[ast.Name(id="list" | "tuple" as kind), inner], keywords=[]):
                frozen, value = kind == "tuple", inner
        match value:
            case ast.Call(func=ast.Name(id="zip"), args=[ast.Starred(value=source)], keywords=[]) if self.scope.owner("zip") is None:
                mark = len(self.before)
                rows = self.to_list(self.expr(source))
            case _:
                return None
        row = element(rows.type)
        n = len(target.elts)
        if not isinstance(row, t.Tuple) or len(row.items) != n:
            del self.before[mark:]
            return None
        rows = rows if isinstance(rows, ir.Name) else self.temp("rows", rows)
        empty = ir.Compare("==", ir.Length(rows, type=t.INT), int_const(0), type=t.BOOL)
        message = str_const(f"not enough values to unpack (expected {n}, got 0)")
        out: list[ir.Stmt] = [ir.If(empty, (ir.Raise(ir.New("ValueError", (message,), type=t.Class("ValueError"))),))]
        for i, left in enumerate(target.elts):
            name = ir.Name(self.fresh("row"), type=row)
            column: ir.Expr = ir.Comp("list", self.item(name, i), (ir.Clause(name, rows),), type=t.List(row.items[i]))
            if frozen:
                column = ir.Op("list.to_seq", (column,), type=t.List(row.items[i], frozen=True))
            out.extend(self._assign_value(left, column))
        return out

    def _target_type(self, target: ast.expr) -> t.Type:
        if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice) and isinstance(target.value, ast.Name):
            return self._target_type(target.value)
        var = variable(target) if isinstance(target, ast.Name) else None
        return var.known if var is not None else t.NEVER

    def _assign_together(self, target: ast.Tuple | ast.List, value: ast.Tuple) -> list[ir.Stmt]:
        """``a, b = x, y``: one after the other where no right side reads what a left side changes."""
        out: list[ir.Stmt] = []
        independent = True
        assigned: set[Variable | None] = set()
        #: No value looks at what is in an object: ``self.x, self.y = x, y``.
        calm = all(isinstance(n, _CALM) for n in trees.walk(value))
        for left, right in zip(target.elts, value.elts, strict=True):
            if any(isinstance(n, ast.Name) and variable(n) in assigned for n in trees.walk(right)):
                independent = False
            if isinstance(left, ast.Name):
                assigned.add(variable(left))
            elif not (calm and isinstance(left, ast.Attribute) and isinstance(left.value, ast.Name)):
                independent = False
        if any(isinstance(n, ast.Call) for n in trees.walk(value)) and any(v is not None and v.captured for v in assigned):
            independent = False
        if independent:
            for left, right in zip(target.elts, value.elts, strict=True):
                out.extend(self.assign(left, right))
            return out
        if any(isinstance(left, ast.Tuple | ast.List | ast.Starred) for left in target.elts):
            return self._unpack(target, self.expr(value))
        if any(isinstance(left, ast.Subscript) and isinstance(left.slice, ast.Slice) for left in target.elts):
            pairs = zip(value.elts, map(self._target_type, target.elts), strict=True)
            names = [self.temp("value", self.expr(r, want)) for r, want in pairs]
            return [s for left, name in zip(target.elts, names, strict=True) for s in self.assign(left, self.made(name.id, name.type))]
        wants = [self._target_type(left) for left in target.elts]
        values = [self.expr(r, w) for r, w in zip(value.elts, wants, strict=True)]
        places = [self.place(left) for left in target.elts]
        if any(isinstance(p, ir.Unsupported | ir.Op | ir.MethodCall) for p in places):
            names = [self.temp("value", v) for v in values]
            return [s for left, name in zip(target.elts, names, strict=True) for s in self.assign(left, self.made(name.id, name.type))]
        fitted = []
        for left, right, place, e in zip(target.elts, value.elts, places, values, strict=True):
            var = variable(left) if isinstance(left, ast.Name) else None
            if var is not None:
                var.flavours |= self.flavours(right)
                self.note(var, e.type, reached=self.was_reached(right) or self.was_reached(value))
            elif e.type != place.type:
                self.refine_place(place, e.type)
            fitted.append(self.fit(e, place.type))
        whole = ir.TupleLit(tuple(fitted), type=t.Tuple(tuple(f.type for f in fitted)))
        return [ir.Assign(ir.TupleLit(tuple(places), type=whole.type), whole)]

    def _unpack(self, target: ast.Tuple | ast.List, e: ir.Expr) -> list[ir.Stmt]:
        """Takes a tuple or sequence apart."""
        n = len(target.elts)
        if isinstance(e.type, t.Optional):
            e = ir.Coerce(e, type=e.type.inner)
        if isinstance(e.type, t.Str | t.Dict | t.Set | t.Iter | t.Union):
            e = self.to_list(e)
        if isinstance(e.type, t.Class) and self.class_has(e.type, "__iter__"):
            e = self.to_list(e)
        if (
            isinstance(e.type, t.Class)
            and (info := self.classes.get(e.type.name)) is not None
            and (fields := self.generated_fields(info)) is not None
            and len(fields) == n
        ):
            obj = e if is_pure(e) else self.temp("value", e)
            return [
                s
                for left, (name, _, _) in zip(target.elts, fields, strict=True)
                for s in self._assign_value(left, ir.Field(obj, name, type=info.fields[name].type))
            ]
        if isinstance(e.type, t.Tuple) and len(e.type.items) != n:
            few = f"not enough values to unpack (expected {n}, got {len(e.type.items)})"
            message = few if len(e.type.items) < n else f"too many values to unpack (expected {n})"
            return [ir.ExprStmt(self.raising("ValueError", message, t.NONE))]
        if not isinstance(e.type, t.Tuple | t.List):
            if isinstance(e.type, t.Never):
                e = self.retype(e, t.Tuple((t.NEVER,) * n))
            else:
                return [ir.ExprStmt(self.raising("TypeError", f"cannot unpack non-iterable {t.show(e.type)}", t.NONE))]
        parts = e.type.items if isinstance(e.type, t.Tuple) else (element(e.type),) * n
        simple = all(self._plain_target(left, p) for left, p in zip(target.elts, parts, strict=True))
        if simple:
            places = tuple(self._pattern(left, p) for left, p in zip(target.elts, parts, strict=True))
            return [ir.Assign(ir.TupleLit(places, type=e.type), e)]
        if isinstance(e.type, t.Tuple):
            obj = e if is_pure(e) or isinstance(e, ir.TupleLit) else self.temp("value", e)
            return [s for i, left in enumerate(target.elts) for s in self._assign_value(left, self.item(obj, i))]
        names = tuple(ir.Name(self.fresh("value"), type=p) for p in parts)
        out: list[ir.Stmt] = [ir.Assign(ir.TupleLit(names, type=e.type), e)]
        for left, name in zip(target.elts, names, strict=True):
            out.extend(self._assign_value(left, name))
        return out

    def _plain_target(self, target: ast.expr, type_: t.Type) -> bool:
        """A variable that holds exactly what comes, so no coercion is needed (or a pattern of such for a tuple: of lists, the items are counted)."""
        if isinstance(target, ast.Tuple | ast.List):
            return (
                isinstance(type_, t.Tuple)
                and len(type_.items) == len(target.elts)
                and all(self._plain_target(e, p) for e, p in zip(target.elts, type_.items, strict=True))
            )
        var = variable(target) if isinstance(target, ast.Name) else None
        if var is None:
            return False
        self.note(var, type_)
        return self.slot_type(var) == type_

    def _pattern(self, target: ast.expr, type_: t.Type) -> ir.Expr:
        if isinstance(target, ast.Tuple | ast.List):
            parts = type_.items if isinstance(type_, t.Tuple) else (element(type_),) * len(target.elts)
            return ir.TupleLit(tuple(self._pattern(e, p) for e, p in zip(target.elts, parts, strict=True)), type=type_)
        var = variable(target)
        assert var is not None
        return self.name_of(var)

    def _assign_value(self, target: ast.expr, e: ir.Expr) -> list[ir.Stmt]:
        """Assigns a lowered value."""
        match target:
            case ast.Name():
                var = variable(target)
                assert var is not None
                self.note(var, e.type)
                return [ir.Assign(self.name_of(var), self.fit(e, self.slot_type(var)))]
            case ast.Tuple() | ast.List():
                starred = [i for i, x in enumerate(target.elts) if isinstance(x, ast.Starred)]
                return self._assign_starred(target, e, starred[0]) if starred else self._unpack(target, e)
            case ast.Subscript(slice=ast.Slice()):
                name = self.temp("value", e)
                return self.assign(target, self.made(name.id, name.type))
            case _:
                place = self.place(target)
                if isinstance(place, ir.Unsupported) or (isinstance(place, ir.Op) and place.concept == "error.raise"):
                    return [ir.ExprStmt(place)]
                return self.store(place, e, target)

    def _assign_starred(self, target: ast.Tuple | ast.List, e: ir.Expr, star: int) -> list[ir.Stmt]:
        if isinstance(e.type, t.Tuple) and len(e.type.items) >= len(target.elts) - 1:
            return self._assign_starred_tuple(target, e, star)
        whole = self.to_list(e)
        items = whole if isinstance(whole, ir.Name) and not isinstance(e, ir.Coerce) else self._local("items", whole)
        before, after = star, len(target.elts) - star - 1
        elem = element(items.type)
        out: list[ir.Stmt] = []
        if not isinstance(items, ir.Name):
            raise AssertionError
        if before + after:
            short = ir.Compare("<", ir.Length(items, type=t.INT), int_const(before + after), type=t.BOOL)
            message = f"not enough values to unpack (expected at least {before + after})"
            out.append(ir.If(short, (ir.Raise(ir.New("ValueError", (str_const(message),), type=t.Class("ValueError"))),)))
        for i, left in enumerate(target.elts):
            if i < star:
                value: ir.Expr = ir.Index(items, int_const(i), wraps=False, on_fail="unreachable", type=elem)
            elif i == star:
                assert isinstance(left, ast.Starred)
                left = left.value
                value = ir.Slice(items, int_const(before) if before else None, int_const(-after) if after else None, type=t.List(elem))
                if not before and not after:
                    value = ir.Op("list.copy", (items,), type=t.List(elem))
                if isinstance(items.type, t.List) and items.type.frozen:
                    value = ir.Op("iter.to_list", (dataclasses.replace(value, type=items.type),), type=t.List(elem))
            else:
                value = ir.Index(items, int_const(i - len(target.elts)), wraps=True, on_fail="unreachable", type=elem)
            out.extend(self._assign_value(left, value))
        return out

    def _assign_starred_tuple(self, target: ast.Tuple | ast.List, e: ir.Expr, star: int) -> list[ir.Stmt]:
        """A tuple has each item's own type, and what is left over is known."""
        assert isinstance(e.type, t.Tuple)
        kinds = e.type.items
        if not is_pure(e) and not (isinstance(e, ir.TupleLit) and all(map(is_pure, e.items))):
            e = self.temp("items", e)
        items = [self.item(e, i) for i in range(len(kinds))]
        after = len(target.elts) - star - 1
        rest = items[star : len(items) - after]
        elem = t.join_all(i.type for i in rest)
        middle: ir.Expr = ir.ListLit(tuple(self.fit(i, elem) for i in rest), type=t.List(elem))
        values = [*items[:star], middle, *items[len(items) - after :]]
        targets = [x.value if isinstance(x, ast.Starred) else x for x in target.elts]
        return [s for x, value in zip(targets, values, strict=True) for s in self._assign_value(x, value)]

    def _local(self, stem: str, e: ir.Expr) -> ir.Name:
        return self.temp(stem, e)

    def _assign_slice(self, target: ast.Subscript, bounds: ast.Slice, value: ast.expr) -> list[ir.Stmt]:
        obj = self.expr(target.value)
        if not isinstance(obj.type, t.List) or obj.type.frozen:
            if isinstance(obj.type, t.Never):
                return [ir.ExprStmt(self.unsupported(target, "untyped", "the type of what is assigned into is not known"))]
            return [ir.ExprStmt(self.raising("TypeError", f"'{t.show(obj.type)}' object does not support item assignment", t.NONE))]
        e = self.expr(value, obj.type)
        if bounds.step is not None:
            lo, hi, step = self._step_bounds(bounds)
            return [
                ir.ExprStmt(
                    self.op("list.set_slice_step", [lambda w: obj, lambda w: lo, lambda w: hi, lambda w: step, lambda w: e], target)
                )
            ]
        if not is_pure(obj):
            obj = self.temp("items", obj)
        lo, hi = self._bounds(obj, bounds)
        return [ir.ExprStmt(self.op("list.set_slice", [lambda w: obj, lambda w: lo, lambda w: hi, lambda w: e], target))]

    def stmt_augassign(self, node: ast.AugAssign) -> list[ir.Stmt]:
        target = node.target
        if isinstance(target, ast.Name):
            var = variable(target)
            assert var is not None
            current: ir.Expr = self.read(var, target)
            place: ir.Expr = self.name_of(var)
        else:
            if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice):
                value = ast.copy_location(
                    ast.BinOp(ast.copy_location(ast.Subscript(target.value, target.slice, ast.Load()), target), node.op, node.value), node
                )
                return self.assign(target, value)
            place = self._once(self.place(target))
            current = place
            if isinstance(place, ir.Unsupported) or (isinstance(place, ir.Op) and place.concept == "error.raise"):
                return [ir.ExprStmt(place)]
            if isinstance(place, ir.MethodCall) and isinstance(target, ast.Subscript):
                getter: ast.expr = ast.copy_location(ast.Subscript(target.value, target.slice, ast.Load()), target)
                current = self.expr(getter)
            elif isinstance(place, ir.MethodCall) and isinstance(target, ast.Attribute):
                getter = ast.copy_location(ast.Attribute(target.value, target.attr, ast.Load()), target)
                current = self.expr(getter)
            if isinstance(place, ir.Lookup):
                assert isinstance(target, ast.Subscript)
                flavours = self.flavours(target.value)
                default = int_const(0) if "Counter" in flavours else self.factory(target.value, flavours, place.type)
                if default is not None:
                    concept = "dict.setdefault" if t.is_container(default.type) else "dict.get_or"
                    current = ir.Op(concept, (place.obj, place.key, self.fit(default, place.type)), type=fill(place.type, default.type))
        seen_before = self.seen(target)
        if isinstance(current.type, t.Union) and not isinstance(seen_before, t.Never | t.Union | t.Optional):
            current = self.fit(current, seen_before)
        value_want = current.type if isinstance(node.op, ast.Add | ast.BitOr) else t.NEVER
        value_node = node.value
        if isinstance(current.type, t.Never) and isinstance(node.op, ast.Add):
            e = self.expr(value_node)
            if isinstance(e.type, t.Str) or t.is_numeric(e.type):
                current = self.retype(current, e.type)
        e = self.expr(value_node, value_want)
        in_place = self._in_place(node, current, e)
        if in_place is not None:
            return in_place
        left: ir.Expr = ir.Coerce(current, type=current.type.inner) if isinstance(current.type, t.Optional) else current
        fake = ast.copy_location(ast.BinOp(target, node.op, value_node), node)
        fake.nid = nid(node)  # type: ignore[attr-defined]
        if isinstance(left.type, t.Str) and isinstance(node.op, ast.Mod):
            template = self.constant_text(target, left)
            result: ir.Expr = (
                self.percent(fake, template)
                if template is not None
                else self.unsupported(node, "percent_format", "a % format that is no literal", t.STR)
            )
        else:
            result = self.binary(node.op, left, e, fake, place.type)
        if isinstance(target, ast.Name):
            assert var is not None
            self.note(var, result.type, reached=self.was_reached(node))
            return [ir.Assign(place, self.fit(result, self.slot_type(var)))]
        return self.store(place, result, target)

    def _once(self, place: ir.Expr) -> ir.Expr:
        """A place whose parts may be evaluated twice."""
        match place:
            case ir.Index(obj=obj, index=index):
                return dataclasses.replace(place, obj=self._pure(obj), index=self._pure(index, "index"))
            case ir.Lookup(obj=obj, key=key):
                return dataclasses.replace(place, obj=self._pure(obj), key=self._pure(key, "key"))
            case ir.Field(obj=obj):
                return dataclasses.replace(place, obj=self._pure(obj))
            case ir.MethodCall(obj=obj, args=args):
                return dataclasses.replace(place, obj=self._pure(obj), args=tuple(self._pure(a, "key") for a in args))
            case _:
                return place

    def _pure(self, e: ir.Expr, stem: str = "target") -> ir.Expr:
        match e:
            case _ if is_pure(e):
                return e
            case ir.Index(obj=obj, index=index):
                return dataclasses.replace(e, obj=self._pure(obj), index=self._pure(index, "index"))
            case ir.Lookup(obj=obj, key=key):
                return dataclasses.replace(e, obj=self._pure(obj), key=self._pure(key, "key"))
            case ir.Op(concept="str.of" | "str.lower" | "str.upper" | "num.abs" | "str.ord", args=(a,)) if is_pure(a):
                return e
            case ir.Mod(left=a, right=b) | ir.IntDiv(left=a, right=b) if is_pure(a) and is_pure(b):
                return e
            case _:
                return self.temp(stem, e)

    def _in_place(self, node: ast.AugAssign, current: ir.Expr, e: ir.Expr) -> list[ir.Stmt] | None:
        """``+=`` and its kin on mutable containers change the object itself."""
        type_ = current.type
        obj: ir.Expr = ir.Coerce(current, type=type_.inner) if isinstance(type_, t.Optional) else current
        concept: str | None = None
        match obj.type, node.op:
            case t.List(frozen=False), ast.Add() if isinstance(e, ir.ListLit) and len(e.items) == 1:
                # A list of one element would be made for nothing.
                concept, e = "list.append", e.items[0]
            case t.List(frozen=False), ast.Add():
                concept = "list.extend"
            case t.List(frozen=False), ast.Mult():
                concept = "list.repeat_in_place"
            case t.Set(frozen=False), ast.BitOr():
                concept = "set.update"
            case t.Set(frozen=False), ast.BitAnd():
                concept = "set.intersection_update"
            case t.Set(frozen=False), ast.Sub():
                concept = "set.difference_update"
            case t.Set(frozen=False), ast.BitXor():
                concept = "set.symmetric_difference_update"
            case t.Dict(), (ast.Add() | ast.Sub() | ast.BitAnd() | ast.BitOr()) if "Counter" in self.flavours(node.target):
                return self._count_in_place(node.op, obj, e)
            case t.Dict(), ast.BitOr():
                concept = "dict.update"
            case _:
                pass
        if concept is None:
            return None
        return [ir.ExprStmt(self.op(concept, [lambda w: obj, lambda w: e], node.value))]

    def _count_in_place(self, op: ast.operator, obj: ir.Expr, e: ir.Expr) -> list[ir.Stmt] | None:
        """``c += d`` of counters: what is not above zero goes, so the counts are made anew where there may be such."""
        if not isinstance(e.type, t.Dict):
            return None
        if isinstance(op, ast.Add) and self._counts_up():
            return [ir.ExprStmt(ir.Op("counter.update_counts", (obj, e), type=t.NONE))]
        counts = self.temp("counts", ir.Op(COUNTER_OPS[type(op)], (obj, self.fit(e, obj.type)), type=obj.type))
        return [ir.ExprStmt(ir.Op("dict.clear", (obj,), type=t.NONE)), ir.ExprStmt(ir.Op("dict.update", (obj, counts), type=t.NONE))]

    def _counts_up(self) -> bool:
        """Does nothing in the program make a count that is not above zero?"""
        for node in trees.walk(self.tree):
            match node:
                case (
                    ast.AugAssign(target=ast.Subscript(), op=ast.Sub())
                    | ast.Attribute(attr="subtract")
                    | ast.Call(func=ast.Name(id="Counter") | ast.Attribute(attr="Counter"), args=[ast.Dict()])
                    | ast.Call(func=ast.Name(id="Counter") | ast.Attribute(attr="Counter"), keywords=[_, *_])
                ):
                    return False
                case ast.Assign(targets=targets, value=value) if any(isinstance(x, ast.Subscript) for x in targets):
                    if not (isinstance(value, ast.Constant) and isinstance(value.value, int) and value.value > 0):
                        return False
                case _:
                    pass
        return True

    def _bounds(self, obj: ir.Expr, bounds: ast.Slice) -> tuple[ir.Expr, ir.Expr]:
        lo = self.fit(self.expr(bounds.lower), t.INT) if bounds.lower is not None else int_const(0)
        hi = self.fit(self.expr(bounds.upper), t.INT) if bounds.upper is not None else ir.Length(obj, type=t.INT)
        return lo, hi

    def _step_bounds(self, bounds: ast.Slice) -> tuple[ir.Expr, ir.Expr, ir.Expr]:
        optional = t.Optional(t.INT)
        lo = self.fit(self.expr(bounds.lower), optional) if bounds.lower is not None else none_of(optional)
        hi = self.fit(self.expr(bounds.upper), optional) if bounds.upper is not None else none_of(optional)
        assert bounds.step is not None
        return lo, hi, self.fit(self.expr(bounds.step), t.INT)

    def was_reached(self, node: ast.AST) -> bool:
        return nid(node) in self.evidence.observations
