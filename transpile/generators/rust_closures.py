"""Closures in Rust: function values own what they capture, and a captured variable that changes is shared in a cell.

``count`` of a counter becomes ``let count = Rc::new(Cell::new(0));``, and each closure takes a handle of it along.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code
from dragoman.transpile.generators.rust_enums import RustEnums
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.aliases import STORES
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.ownership import is_copy


class RustClosures(RustEnums):
    # --- what is captured ---------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        super().enter(function)
        lifted = {p.name for p in self.lifted.get(function.name, ())}
        boxed = self.boxed & lifted
        if lifted:
            boxed |= self.boxed - {n.name for n in ir.walk(function) if isinstance(n, ir.Declare | ir.Param)}
        self.boxed = boxed | self.captured_and_changed(ir.replaced(function, body=self.current_body))

    def captured_and_changed(self, function: ir.Function) -> set[str]:
        """The variables that closures take along while something gives them another value."""
        if not ir.holds(function, ir.FunctionDef, ir.Lambda):
            return set()
        nested = {n.function.name: n.function for n in ir.walk(function, ir.FunctionDef)}
        captured = {name: type_ for closure in closures(function, nested) for name, type_ in free_names(closure, nested).items()}
        if not captured:
            return set()
        changed = {*self.uses.reassigned, *self.in_place}
        for f in nested.values():
            changed |= {*f.assigns_captured, *effects.mutated(f.body, self.changed, handles=self.shared, methods=self.changers)}
        own = {p.name for n in ir.walk(function, ir.Function) for p in n.params}
        own |= {n.name for n in ir.walk(function, ir.Declare)}
        own |= {x.id for n in ir.walk(function, ir.Unpack) for x in ir.walk(n.target) if isinstance(x, ir.Name)}
        found = set(captured) & changed & own
        for name in sorted(found):
            type_ = captured[name]
            if isinstance(type_, t.Class) and self.class_def(type_.name) and type_.name not in self.shared:
                self.share(type_)
        return found

    def in_cell(self, node: ir.Expr) -> bool:
        return (isinstance(node, ir.Name) and node.id in self.boxed) or super().in_cell(node)

    def place_in_cell(self, node: ir.Expr) -> str:
        return self.name(node.id) if isinstance(node, ir.Name) and node.id in self.boxed else super().place_in_cell(node)

    def locked(self, node: ir.Expr) -> bool:
        return not (isinstance(node, ir.Name) and node.id in self.boxed) and super().locked(node)

    def box(self, name: str, type_: t.Type, value: str, annotate: bool = False) -> None:
        cell = "Cell" if is_copy(type_) else "RefCell"
        annotated = f": Rc<{cell}<{self.type_name(type_)}>>" if annotate else ""
        self.line(f"let {self.name(name)}{annotated} = Rc::new({cell}::new({value}));")

    def stmt_Declare(self, node: ir.Declare) -> None:
        if node.name not in self.boxed or (self.function is None and self.depth == 0):
            super().stmt_Declare(node)
            return
        value = node.value if node.value is not None else zero(node.type)
        text = self.kept(value, node.type)
        self.bind(node.name, node.type)
        self.forms.pop(node.name, None)
        self.box(node.name, node.type, text, annotate=self.needs_type(value) or isinstance(node.type, t.Func))

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        super().stmt_Unpack(node)
        for n in ir.walk(node.target):
            if isinstance(n, ir.Name) and n.id in self.boxed:
                self.box(n.id, n.type, self.name(n.id))

    def function_body(self, body: ir.Body) -> None:
        lifted = {p.name for p in self.lifted.get(self.entered, ())}
        self.depth += 1
        for name, type_ in list(self.types.items()):
            if name in self.boxed and name not in lifted and name != "self":
                form = self.forms.pop(name, None)
                copied = {"view": "to_string" if isinstance(type_, t.Str) else "to_vec", "ref": "clone"}.get(form or "", "")
                self.box(name, type_, f"{self.name(name)}.{copied}()" if copied and not is_copy(type_) else self.name(name))
        self.depth -= 1
        super().function_body(body)

    # --- functions that others are given to ---------------------------------------------------------------------------

    def lifted_param(self, param: ir.Param) -> str:
        if param.name in self.boxed:
            cell = "Cell" if is_copy(param.type) else "RefCell"
            return f"{self.name(param.name)}: &Rc<{cell}<{self.type_name(param.type)}>>"
        return super().lifted_param(param)

    def lifted_argument(self, param: ir.Param, arg: ir.Expr, func: str) -> str:
        if isinstance(arg, ir.Name) and arg.id in self.boxed and any(p.name == param.name for p in self.lifted.get(func, ())):
            inside = any(p.name == arg.id for p in self.lifted.get(self.entered, ())) and arg.id not in self.taken
            return self.name(arg.id) if inside else f"&{self.name(arg.id)}"
        return super().lifted_argument(param, arg, func)

    def check_captures(self, name: str) -> None:
        if any(p.mutated and p.name not in self.boxed for p in self.lifted.get(name, ())):
            super().check_captures(name)

    # --- closures as values -------------------------------------------------------------------------------------------

    #: What the closure that is being written has taken along.
    taken: frozenset[str] = frozenset()

    def taking(self, names: Sequence[ir.Name], write: Callable[[], str]) -> Code:
        """A closure that owns what it captures: handles and copies are made before it."""
        lets: list[str] = []
        saved, outer = dict(self.forms), self.taken
        for node in {n.id: n for n in names}.values():
            name = self.name(node.id)
            if node.id in self.boxed:
                lets.append(f"let {name} = {name}.clone();")
                continue
            form = self.forms.get(node.id)
            text = self.expr(node) if is_copy(node.type) else self.own(node).text
            if text != name:
                lets.append(f"let {name} = {text};")
            if form is not None:
                del self.forms[node.id]
        self.taken = outer | {n.id for n in names}
        text = write()
        self.forms, self.taken = saved, outer
        if not lets:
            return Code(text, POSTFIX)
        inside = "".join(f"{self.INDENT}{line}\n" for line in [*lets, *text.split("\n")])
        return Code("{\n" + inside + "}", ATOM)

    def expr_Name(self, node: ir.Name) -> Code:
        if isinstance(node.type, t.Func) and node.id in self.functions and node.id not in self.types:
            names = [ir.Name(p.name, type=p.type) for p in self.lifted.get(node.id, ())]
            move = "move " if names else ""
            return self.taking(names, lambda: f"Rc::new({move}{self.function_value(node).text})")
        return super().expr_Name(node)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        own = {p.name for p in node.params}
        names = [n for n in ir.walk(node.body) if isinstance(n, ir.Name) and n.id in self.types and n.id not in own]
        for call in ir.walk(node.body, ir.Call):
            names += [ir.Name(p.name, type=p.type) for p in self.lifted.get(call.func, ())]
            self.check_captures(call.func)
        move = "move " if names else ""
        return self.taking(names, lambda: f"Rc::new({move}{self.lambda_text(node, by_reference=False)})")

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        code = super().expr_CallValue(node)
        if isinstance(node.func, ir.Field):
            func = self.expr(node.func, POSTFIX)
            return Code(f"({func}){code.text.removeprefix(func)}", POSTFIX)
        return code

    def prepared(self, module: ir.Module) -> ir.Module:
        """Functions that are kept somewhere are handles, not borrowed."""
        module = super().prepared(module)
        kept: dict[str, set[str]] = {}
        while True:
            found = {f.name: kept_functions(f, kept) for f in ir.walk(module, ir.Function)}
            for cls in module.classes:
                if cls.init is not None:
                    found[cls.name] = kept_functions(cls.init, kept)
            if found == kept:
                break
            kept = found

        def change(node: ir.Node) -> ir.Node:
            names = {**kept, "": set()}
            if isinstance(node, ir.ClassDef) and node.init is not None and names[node.name]:
                return dataclasses.replace(node, init=as_handles(node.init, names[node.name]))
            if isinstance(node, ir.Function) and node.name != "__init__" and names.get(node.name):
                return as_handles(node, names[node.name])
            return node

        return ir.rewrite(module, change, ir.ClassDef, ir.Function)


def as_handles(function: ir.Function, names: set[str]) -> ir.Function:
    params = tuple(dataclasses.replace(p, binding="shared") if p.name in names else p for p in function.params)
    return dataclasses.replace(function, params=params)


def kept_functions(function: ir.Function, known: dict[str, set[str]]) -> set[str]:
    """The parameters that are functions and are put somewhere, returned, or captured, not only called or handed on to be called."""
    names = {p.name for p in function.params if isinstance(p.type, t.Func)}
    if not names:
        return set()
    borrowed: set[int] = set()
    for n in ir.walk(function):
        match n:
            case ir.CallValue(func=ir.Name() as f):
                borrowed.add(id(f))
            case ir.Call(args=args) | ir.MethodCall(args=args):
                borrowed.update(id(a) for a in args)
            case ir.Op(concept=concept, args=args) if concept not in STORES:
                borrowed.update(id(a) for a in args)
            case _:
                pass
    out = {n.id for n in ir.walk(function) if isinstance(n, ir.Name) and n.id in names and id(n) not in borrowed}
    for inner in (n for n in ir.walk(function) if isinstance(n, ir.Lambda | ir.FunctionDef)):
        out |= {n.id for n in ir.walk(inner) if isinstance(n, ir.Name) and n.id in names}
        out |= {n.func for n in ir.walk(inner, ir.Call) if n.func in names}
    for call in ir.walk(function, ir.New):
        out |= {a.id for a in call.args if isinstance(a, ir.Name) and a.id in names}
    return out


def closures(function: ir.Function, nested: dict[str, ir.Function]) -> Iterator[ir.Node]:
    """Functions that are values inside of a function: lambdas, but for those that an operation calls at once, and named ones."""
    called = {id(a) for n in ir.walk(function) if isinstance(n, ir.Op) and n.concept not in STORES for a in n.args}
    for n in ir.walk(function):
        if isinstance(n, ir.Lambda) and id(n) not in called:
            yield n
        elif isinstance(n, ir.Name) and n.id in nested:
            yield nested[n.id]


def free_names(closure: ir.Node, nested: dict[str, ir.Function]) -> dict[str, t.Type]:
    """The variables that a closure takes from around it, also for the functions that it calls."""
    out: dict[str, t.Type] = {}
    seen: set[str] = set()
    todo = [closure]
    while todo:
        node = todo.pop()
        own = {n.name for n in ir.walk(node) if isinstance(n, ir.Param | ir.Declare)}
        out.update({n.id: n.type for n in ir.walk(node) if isinstance(n, ir.Name) and n.id not in own})
        for n in ir.walk(node):
            if isinstance(n, ir.Call) and n.func in nested and n.func not in seen:
                seen.add(n.func)
                todo.append(nested[n.func])
    return out
