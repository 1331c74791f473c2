"""Classes in Rust: plain structs, or objects that are shared through ``Rc`` where the program keeps one in two places and changes it.

A shared object is only looked at by those that hold it: what changes is in a ``Cell`` or a ``RefCell``, and so is a variable of the module
that a function changes.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Raw
from dragoman.transpile.generators.exceptions import is_exception
from dragoman.transpile.generators.rust_functions import RustFunctions
from dragoman.transpile.generators.rust_handles import (
    Cells,
    cell_of,
    changed_by,
    is_shared,
    known_fields,
    split_init,
    users,
    uses_itself,
)
from dragoman.transpile.generators.rust_types import Owned, all_types
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.ownership import is_copy, unique_names
from dragoman.transpile.passes.traits import names_in

#: How a class's own comparisons become Rust's operators.
EQUALITY = (
    """impl PartialEq for CLASS {
    fn eq(&self, other: &Self) -> bool {
        self.equals(other)
    }
}""",
)
ORDER = (
    *EQUALITY,
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
#: Objects without a comparison of their own are equal to themselves only.
IDENTITY = """impl PartialEq for CLASS {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}"""
#: Objects that stand beside what is ordered, and have no order themselves.
UNORDERED = """impl PartialOrd for CLASS {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for CLASS {
    fn cmp(&self, other: &Self) -> Ordering {
        if self != other {
            panic!("TypeError: '<' not supported between instances of 'NAME' and 'NAME'");
        }
        Ordering::Equal
    }
}"""
#: Looks into a cell, which stay in force until the end of their statement.
GUARD = re.compile(r"\.borrow(?:_mut)?\(\)|\.(?:read|write)\(\)\.unwrap\(\)")
#: Operations on lists that compare elements.
SEARCHES = frozenset({"list.contains", "list.index", "list.index_from", "list.index_in", "list.remove", "list.count"})
#: The methods that comparisons call.
DUNDER = {"==": "__eq__", "!=": "__ne__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}
#: Methods that Rust's own traits call with two borrowed objects.
COMPARING = frozenset(DUNDER.values())


class RustObjects(RustFunctions):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.cells = Cells()
        #: Methods (class and name) that get the handle of their object, since they hand it on.
        self.handed: frozenset[tuple[str, str]] = frozenset()
        #: In a constructor: the object is not there as a whole yet.
        self.constructing: str | None = None

    def method_of(self, cls: ir.ClassDef | None, name: str) -> ir.Function | None:
        return next((m for m in cls.methods if m.name == name), None) if cls is not None else None

    # --- types --------------------------------------------------------------------------------------------------------

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        if isinstance(type_, t.Class) and type_.name in self.shared:
            return f"Rc<{self.bare(type_.name)}>"
        return super().type_name(type_, boxed)

    def bare(self, name: str) -> str:
        """The type behind a handle."""
        return self.name(name)

    def param(self, param: ir.Param) -> str:
        if param.binding == "borrowed" and is_shared(param.type, self.shared) and isinstance(param.type, t.Class):
            return f"{self.name(param.name)}: &{self.bare(param.type.name)}"
        return super().param(param)

    def holds_handles(self, type_: t.Type) -> bool:
        """Is it, or is in it, what belongs to one thread: a shared object or a closure?"""
        types = [type_, *(f.type for x in all_types(type_) if isinstance(x, t.Class) for f in self.fields_of(x.name))]
        return any(isinstance(x, t.Func) or is_shared(x, self.shared) for y in types for x in all_types(y))

    def fields_of(self, name: str) -> tuple[ir.Param, ...]:
        cls = self.class_def(name)
        return cls.fields if cls is not None else ()

    # --- cells --------------------------------------------------------------------------------------------------------

    def is_global(self, name: str) -> bool:
        return name not in self.types and any(d.name == name for d in self.module.constants)

    def cell(self, node: ir.Expr) -> tuple[str, str] | None:
        return cell_of(node, self.module, self.shared)

    def in_cell(self, node: ir.Expr) -> bool:
        match node:
            case ir.Name(id=name):
                return ("", name) in self.cells.changed and self.is_global(name)
            case ir.Field(obj=obj):
                return is_shared(obj.type, self.shared) and self.cell(node) in self.cells.changed
            case _:
                return False

    def place_in_cell(self, node: ir.Expr) -> str:
        """The cell itself."""
        if isinstance(node, ir.Name):
            name = self.name(node.id)
            return f"{name}.with(Rc::clone)" if self.holds_handles(node.type) else name
        assert isinstance(node, ir.Field)
        return self.field_path(node)

    def contents(self, node: ir.Expr) -> Code:
        """What a cell holds: a copy, or a look at it."""
        place = self.place_in_cell(node)
        if is_copy(node.type):
            return Code(f"{place}.get()", POSTFIX)
        if self.locked(node):
            return Owned(f"{place}.{'write' if self.changing else 'read'}().unwrap()", POSTFIX, "place")
        return Owned(f"{place}.borrow{'_mut' if self.changing else ''}()", POSTFIX, "place")

    def locked(self, node: ir.Expr) -> bool:
        """Is it a variable of the module that any thread may look at?"""
        return isinstance(node, ir.Name) and not self.holds_handles(node.type)

    def own(self, node: ir.Expr, need: int = 0) -> Code:
        if self.in_cell(node):
            self.uses.moves.discard(id(node))  # what a cell holds stays in it
        return super().own(node, need)

    def rooted_in_cell(self, node: ir.Expr) -> bool:
        return any(self.in_cell(n) for n in self.path(node))

    def constant(self, node: ir.Declare) -> None:
        name, value = self.name(node.name), node.value or zero(node.type)
        if ("", node.name) not in self.cells.changed:
            if not self.holds_handles(node.type):
                super().constant(node)
                return
            self.local(name, self.type_name(node.type), self.own(value).text)
        elif is_copy(node.type):
            const = isinstance(value, ir.Const)
            made = f"Cell::new({self.own(value).text})"
            self.local(name, f"Cell<{self.type_name(node.type)}>", f"const {{ {made} }}" if const else made)
        elif self.holds_handles(node.type):
            self.local(name, f"Rc<RefCell<{self.type_name(node.type)}>>", f"Rc::new(RefCell::new({self.own(value).text}))")
        else:
            type_ = self.type_name(node.type)
            self.line(f"static {name}: LazyLock<RwLock<{type_}>> = LazyLock::new(|| RwLock::new({self.own(value).text}));")

    def local(self, name: str, type_: str, value: str) -> None:
        """A variable of the module that belongs to the thread."""
        self.line("thread_local! {")
        self.line(f"{self.INDENT}static {name}: {type_} = {value};")
        self.line("}")

    def check_global(self, node: ir.Name) -> None:
        if not self.in_cell(node):
            super().check_global(node)

    def expr_Name(self, node: ir.Name) -> Code:
        if self.in_cell(node):
            return self.contents(node)
        if self.is_global(node.id) and self.holds_handles(node.type):
            return Code(f"{self.name(node.id)}.with(Clone::clone)", POSTFIX)
        return super().expr_Name(node)

    def slot_place(self, node: ir.Expr) -> Code:
        return self.changed_cell(node) if isinstance(node, ir.Name) and self.in_cell(node) else super().slot_place(node)

    def slot_mut(self, node: ir.Expr) -> Code:
        if isinstance(node, ir.Name) and self.in_cell(node):
            rank = self.operators.prefix["&"]
            return Code(f"&mut {self.changed_cell(node).text}", rank)
        return super().slot_mut(node)

    def changed_cell(self, node: ir.Expr) -> Code:
        outer, self.changing = self.changing, True
        code = self.contents(node)
        self.changing = outer
        return Code(code.text, POSTFIX)

    def target_text(self, target: ir.Expr) -> str:
        if self.in_cell(target):
            return f"*{self.changed_cell(target).text}"
        text = super().target_text(target)
        return f"*{text}" if isinstance(target, ir.Index | ir.Lookup) and text.endswith(("borrow_mut()", "write().unwrap()")) else text

    def assignment(self, node: ir.Assign) -> str:
        """What is looked at must have ended before a cell is changed, or a variable that was looked through."""
        if self.in_cell(node.target) and is_copy(node.target.type):
            return f"{self.place_in_cell(node.target)}.set({self.kept(node.value, node.target.type)})"
        mark = len(self.lines)
        text = super().assignment(node)
        looks = len(GUARD.findall(text))
        if looks > 1 or (looks and not GUARD.search(text.partition(" = ")[0])):
            del self.lines[mark:]
            target = node.target
            if isinstance(target, ir.Index) and not isinstance(target.index, ir.Const | ir.Name):
                target = dataclasses.replace(target, index=self.aside(target.index, "at"))
            elif isinstance(target, ir.Lookup) and not isinstance(target.key, ir.Const | ir.Name):
                target = dataclasses.replace(target, key=self.aside(target.key, "key"))
            value = self.aside(node.value, "value", node.target.type)
            text = super().assignment(ir.Assign(target, value))
        return text

    def aside(self, node: ir.Expr, stem: str, type_: t.Type | None = None) -> ir.Expr:
        """A value that is put into a variable before the statement."""
        name = self.fresh(stem)
        self.bind(name, type_ or node.type)
        annotated = f": {self.type_name(type_ or node.type)}" if self.needs_type(node) or is_shared(type_ or node.type, self.shared) else ""
        self.line(f"let {name}{annotated} = {self.own(node).text};")
        return self.moved(ir.Name(name, type=type_ or node.type))

    def appended(self, place: str, parts: Sequence[ir.Expr]) -> str:
        text = super().appended(place, parts)
        if len(GUARD.findall(text)) > 1 and self._hoisting:
            joined = ir.Interp(tuple(p if isinstance(p, ir.Const) else ir.Formatted(p, type=t.STR) for p in parts), type=t.STR)
            return super().appended(place, [self.aside(joined, "more")])
        return text

    def separated(self, args: Sequence[ir.Expr], changed: int, borrowed: bool) -> list[ir.Expr]:
        """What calls something, or looks into cells, comes before the statement that changes a cell."""
        out = super().separated(args, changed, borrowed)
        if self._hoisting and self.rooted_in_cell(args[changed]):
            for i, arg in enumerate(out):
                if i != changed and not isinstance(arg, ir.Name | ir.Const | ir.Lambda) and self.acts(arg):
                    out[i] = self.aside(arg, "value")
        return out

    def acts(self, node: ir.Node) -> bool:
        return any(
            isinstance(n, ir.Call | ir.MethodCall | ir.CallValue | ir.New) or (isinstance(n, ir.Field | ir.Name) and self.in_cell(n))
            for n in ir.walk(node)
        )

    def stmt_Declare(self, node: ir.Declare) -> None:
        value = node.value
        if value is not None and node.name in self.in_place and t.is_container(node.type) and not is_shared(node.type, self.shared):
            inside = next((n for n in self.path(value) if self.in_cell(n) and not is_copy(n.type)), None)
            if inside is not None and node.name not in self.uses.reassigned:
                self.bind(node.name, node.type)
                guard = self.fresh("held")
                self.release(guard, node, inside)
                self.line(f"let mut {guard} = {self.changed_cell(inside).text};")
                rest = self.through(value, inside, guard)
                self.line(f"let {self.name(node.name)} = {rest};")
                self.forms[node.name] = "mutref"
                return
        super().stmt_Declare(node)

    def release(self, guard: str, node: ir.Declare, inside: ir.Expr) -> None:
        """A cell that a variable looks into is let go after the variable's last use, where it is looked into again later on.

        Raises:
            UnsupportedError: it is looked into in between.
        """
        last = max((i for i, s in enumerate(self.following) if names_in(s) & {node.name}), default=-1)
        if isinstance(inside, ir.Name) and any(names_in(s) & {inside.id} for s in self.following[: last + 1]):
            raise UnsupportedError("alias", f"{inside.id} is looked into while {node.name} stands for a part of it", node.span)
        if last >= 0 and any(map(self.acts, self.following[last + 1 :])):
            self.released.setdefault(id(self.following[last]), []).append(guard)

    def through(self, value: ir.Expr, inside: ir.Expr, guard: str) -> str:
        """A reference to a part of what a cell holds."""
        if value is inside:
            return f"&mut *{guard}"
        held = ir.Name(guard, type=inside.type)
        self.bind(guard, inside.type)
        replaced = ir.rewrite(value, lambda n: held if n is inside else n)
        return self.slot_mut(replaced).text

    @staticmethod
    def path(node: ir.Expr) -> Iterator[ir.Expr]:
        """An access path, from its end to its root."""
        while True:
            yield node
            match node:
                case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj) | ir.Coerce(operand=obj):
                    node = obj
                case _:
                    return

    def borrows(self, code: Code) -> bool:
        return GUARD.search(code.text) is not None

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        """A loop over what a cell holds goes over a copy where its body may change that."""
        looked = [n for n in ir.walk(node.iterable) if isinstance(n, ir.Name | ir.Field) and self.in_cell(n) and not is_copy(n.type)]
        if looked:
            changes = changed_by(node.body, self.module, self.shared, self.cells)
            called = any(isinstance(n, ir.CallValue) for s in node.body for n in ir.walk(s))
            written = effects.mutated(node.body, self.changed, handles=self.shared, methods=self.changers)
            if any(
                (called or n.id in written) if isinstance(n, ir.Name) and n.id in self.boxed else self.cell(n) in changes for n in looked
            ):
                copied = self.aside(node.iterable, "items") if isinstance(node.iterable, ir.Name | ir.Field) else None
                if copied is None:
                    parts = {id(n): self.aside(n, "items") for n in looked}
                    node = dataclasses.replace(node, iterable=ir.rewrite(node.iterable, lambda n: parts.get(id(n), n)))
                else:
                    node = dataclasses.replace(node, iterable=copied)
        super().stmt_ForEach(node)

    def last_value(self, value: ir.Expr) -> None:
        """The value of a function's body; a look into a cell ends before the variables that it goes through."""
        code = Code(self.kept(value, self.result))
        looks = GUARD.search(code.text)
        if looks and not re.search(r"\b(self|[A-Z_]{2,})(\.\w+)*$", code.text[: looks.start()]):
            annotated = f": {self.type_name(value.type)}" if self.needs_type(value) else ""
            name = self.fresh("result")
            self.line(f"let {name}{annotated} = {code.text};")
            self.line(name)
        else:
            self.line(code.text)

    # --- objects ------------------------------------------------------------------------------------------------------

    def check_alias(self, node: ir.Name) -> None:
        if isinstance(node.type, t.Class) and node.type.name in self.shared:
            return
        if isinstance(node.type, t.Class) and self.class_def(node.type.name):
            self.wanted.add(node.type.name)
        if not self.is_enum(node.type):
            super().check_alias(node)

    def is_enum(self, type_: t.Type) -> bool:
        return False

    def alias(self, node: ir.Declare) -> bool:
        return not is_shared(node.type, self.shared) and not self.is_enum(node.type) and super().alias(node)

    def expr_Same(self, node: ir.Same) -> Code:
        """Are two handles of one object?"""
        left, right = node.left, node.right
        for side in (left, right):
            held = side.type.inner if isinstance(side.type, t.Optional) else side.type
            if isinstance(held, t.Class) and self.class_def(held.name) and held.name not in self.shared:
                self.wanted.add(held.name)
        if not is_shared(left.type, self.shared) or not is_shared(right.type, self.shared):
            raise UnsupportedError("identity", "whether two names are one object can't be asked in Rust here", node.span)
        if isinstance(left.type, t.Optional) or isinstance(right.type, t.Optional):
            left, right = (x if isinstance(x.type, t.Optional) else ir.Coerce(x, type=t.Optional(x.type)) for x in (left, right))
            text = f"{self.helper('same')}({self.slot_ref(left).text}, {self.slot_ref(right).text})"
        else:
            sides = [self.slot_ref(x).text for x in (left, right)]
            if left.type == right.type and not self.bare(left.type.name).startswith("dyn "):  # type: ignore[attr-defined]
                text = f"Rc::ptr_eq({', '.join(sides)})"
            else:
                text = f"std::ptr::addr_eq({', '.join(f'Rc::as_ptr({s})' for s in sides)})"
        return Code(f"!{text}", self.operators.prefix["!"]) if node.negated else Code(text, POSTFIX)

    def expr_Compare(self, node: ir.Compare) -> Code:
        held = [x.type.inner if isinstance(x.type, t.Optional) else x.type for x in (node.left, node.right)]
        if node.op in ("==", "!=") and all(isinstance(x, t.Class) and self.class_def(x.name) for x in held):
            assert isinstance(held[0], t.Class)
            if self.is_enum(held[0]):
                return self.compared(node)
            if not self.compares(held[0].name):
                return self.expr_Same(ir.Same(node.left, node.right, node.op == "!=", type=t.BOOL, span=node.span))
        if all(isinstance(x.type, t.Class) and self.class_def(x.type.name) for x in (node.left, node.right)):
            assert isinstance(node.left.type, t.Class)
            for op, left, right, name in ((node.op, node.left, node.right, DUNDER[node.op]), *self.mirrored(node)):
                if self.callee(self.class_def(node.left.type.name), name) is not None and (name != "__eq__" or op == "=="):
                    return self.code(ir.MethodCall(left, name, (right,), type=t.BOOL))
            if node.op == "!=":
                rank = self.operators.prefix["!"]
                return Code(f"!{self.enclose(self.expr_Compare(dataclasses.replace(node, op='==')), rank)}", rank)
        return super().expr_Compare(node)

    @staticmethod
    def mirrored(node: ir.Compare) -> Iterator[tuple[str, ir.Expr, ir.Expr, str]]:
        """``a > b`` by ``b < a``, where only that is there."""
        flipped = {">": "<", ">=": "<=", "<": ">", "<=": ">="}.get(node.op)
        if flipped:
            yield flipped, node.right, node.left, DUNDER[flipped]

    def compared(self, node: ir.Compare) -> Code:
        """A comparison that Rust's operators do by themselves."""
        sides = self.comparable(self.code(node.left), self.code(node.right), node.op, node.left, node.right)
        rank = self.operators.infix["=="]
        left, right = (self.enclose(side, rank + 1) for side in sides)
        return Code(f"{left} {node.op} {right}", rank)

    def compares(self, name: str) -> bool:
        """Does a class say itself which objects are equal?"""
        return self.method_of(self.class_def(name), "__eq__") is not None

    def comparable(self, a: Code, b: Code, op: str, left: ir.Expr, right: ir.Expr) -> tuple[Code, Code]:
        if self.borrows(a) or self.borrows(b):
            sides = []
            for code in (a, b):
                form = code.form if isinstance(code, Owned) else "value"
                look = form == "place" and GUARD.search(code.text[-len(".write().unwrap()") :]) and code.text.endswith("()")
                sides.append(Owned(self.starred(code).text, self.operators.prefix["*"], "place") if look else code)
            a, b = sides
        return super().comparable(a, b, op, left, right)

    def field_path(self, node: ir.Field) -> str:
        outer, self.changing = self.changing, self.changing and not is_shared(node.obj.type, self.shared)
        text = f"{self.expr(node.obj, POSTFIX)}.{self.name(node.name)}"
        self.changing = outer
        return text

    def expr_Field(self, node: ir.Field) -> Code:
        if isinstance(node.obj.type, t.Class) and is_exception(node.obj.type.name, self.module.classes):
            raise UnsupportedError("exception", f"the field {node.name} of an exception has no form in Rust here", node.span)
        return self.contents(node) if self.in_cell(node) else Owned(self.field_path(node), POSTFIX, "place")

    def expr_Call(self, node: ir.Call) -> Code:
        callee = self.functions.get(node.func)
        self.check_held(node.func, callee.params if callee is not None else (), node)
        return super().expr_Call(node)

    def check_held(self, name: str, params: Sequence[ir.Param], node: ir.Call | ir.MethodCall) -> None:
        """A look into a cell that is an argument lasts as long as the call.

        Raises:
            UnsupportedError: what is called looks into the cell by itself, too.
        """
        for param, arg in zip(params, node.args, strict=False):
            inside = next((n for n in self.path(arg) if self.in_cell(n) and not is_copy(n.type)), None)
            mode = self.mode(param)
            if inside is None or mode == "value" or is_copy(param.type) or (cell := self.cell(inside)) is None:
                continue
            if name in users(cell, self.module) if mode == "mutref" else cell in self.cells.by.get(name, frozenset()):
                why = f"{name} gets {cell[1]} as an argument and works with it by its own name as well"
                raise UnsupportedError("alias", why, node.span)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        obj = node.obj.type
        cls = self.class_def(obj.name) if isinstance(obj, t.Class) else None
        if isinstance(obj, t.Class) and is_exception(obj.name, self.module.classes):
            raise UnsupportedError("exception", "an exception is a text in Rust here, which has no methods", node.span)
        callee = self.callee(cls, node.method)
        for param, arg in zip(callee.params if callee is not None else (), node.args, strict=False):
            if self.mode(param) == "mutref" and isinstance(arg, ir.Name) and arg.id not in {*self.mutable, *self.forms}:
                raise UnsupportedError("alias", f"{arg.id} is changed by a method of one class only", node.span)
        self.check_held(node.method, callee.params if callee is not None else (), node)
        receiver = self.receiver_of(node, cls, callee)
        args = (
            ", ".join(self.argument(p, a) for p, a in zip(callee.params, node.args, strict=True)) if callee else self.arguments(node.args)
        )
        return Code(f"{receiver}.{self.name(node.method)}({args})", POSTFIX)

    def callee(self, cls: ir.ClassDef | None, name: str) -> ir.Function | None:
        return self.functions.get(f"{cls.name}.{name}") if cls is not None else None

    def receiver_of(self, node: ir.MethodCall, cls: ir.ClassDef | None, callee: ir.Function | None) -> str:
        if cls is None or cls.name not in self.shared:
            outer, self.changing = self.changing, cls is None or callee is None or self.changes_self(cls, callee)
            receiver = self.expr(node.obj, POSTFIX)
            self.changing = outer
            return receiver
        outer, self.changing = self.changing, False
        obj = node.obj
        looked = [n for n in ir.walk(obj) if isinstance(n, ir.Name | ir.Field) and self.in_cell(n) and not is_copy(n.type)]
        if looked and self._hoisting:
            changes = self.cells.by.get(node.method, frozenset()) | self.cells.by.get("<any>", frozenset())
            if any(self.cell(n) in changes or (isinstance(n, ir.Name) and n.id in self.boxed) for n in looked):
                obj = self.aside(obj, "object")
        receiver = self.expr(obj, POSTFIX)
        self.changing = outer
        return receiver

    def expr_New(self, node: ir.New) -> Code:
        cls = self.class_def(node.cls)
        if cls is None:
            return Code(self.error_text(node), POSTFIX)
        init = self.initializer(cls)
        params = init.params if init else ()
        made = f"{self.struct_name(cls)}::new({', '.join(self.argument(p, a) for p, a in zip(params, node.args, strict=True))})"
        shared = cls.name in self.shared and not self.made_shared(cls)
        return Code(f"Rc::new({made})" if shared else made, POSTFIX)

    def initializer(self, cls: ir.ClassDef) -> ir.Function | None:
        return cls.init

    def struct_name(self, cls: ir.ClassDef) -> str:
        return self.name(cls.name)

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if is_exception(cls.name, self.module.classes):
            return
        if cls.base is not None and self.class_def(cls.base) is None:
            raise UnsupportedError("inheritance", f"class {cls.name} inherits from {cls.base}, which has no form in Rust here", cls.span)
        if cls.doc:
            self.write_doc(cls.doc)
        self.write_struct(cls)
        self.gap()
        self.line(f"impl {self.struct_name(cls)} {{")
        self.depth += 1
        self.constructor(cls)
        for method in (*cls.methods, *cls.static_methods):
            self.gap()
            self.method(cls, method, method in cls.static_methods)
        self.depth -= 1
        self.line("}")
        self.write_operators(cls, self.struct_name(cls), {m.name for m in cls.methods})

    def write_struct(self, cls: ir.ClassDef, inherited: Sequence[str] = ()) -> None:
        methods = {m.name for m in cls.methods}
        if any(is_lazy(f.type) for f in cls.fields):
            raise UnsupportedError("generator", f"an object of class {cls.name} keeps an iterator", cls.span)
        derived = []
        if cls.name not in self.shared:
            plain = not any(isinstance(x, t.Func) or is_shared(x, self.shared) for f in cls.fields for x in all_types(f.type))
            derived = ["Clone", *(["Debug"] if plain else []), *(["PartialEq"] if plain and "__eq__" not in methods else [])]
            if plain and "__eq__" not in methods and self.is_key(cls):
                derived += ["Eq", "Hash"]
        if derived:
            self.line(f"#[derive({', '.join(derived)})]")
        fields = [*inherited, *(f"{self.name(f.name)}: {self.field_type(cls, f)}" for f in self.own_fields(cls))]
        if not fields:
            self.line(f"struct {self.struct_name(cls)};")
            return
        self.line(f"struct {self.struct_name(cls)} {{")
        for f in fields:
            self.line(f"{self.INDENT}{f},")
        self.line("}")

    def is_key(self, cls: ir.ClassDef) -> bool:
        """Are objects of the class keys of maps or members of sets?"""
        keys = [n.type.key for n in ir.walk(self.module) if isinstance(n, ir.Expr) and isinstance(n.type, t.Dict)]
        keys += [n.type.elem for n in ir.walk(self.module) if isinstance(n, ir.Expr) and isinstance(n.type, t.Set)]
        return any(isinstance(x, t.Class) and x.name == cls.name for k in keys for x in all_types(k))

    def own_fields(self, cls: ir.ClassDef) -> Sequence[ir.Param]:
        return cls.fields

    def field_type(self, cls: ir.ClassDef, field: ir.Param) -> str:
        type_ = self.type_name(field.type)
        if (cls.name, field.name) not in self.cells.changed:
            return type_
        return f"Cell<{type_}>" if is_copy(field.type) else f"RefCell<{type_}>"

    def write_operators(self, cls: ir.ClassDef, type_: str, methods: set[str]) -> None:
        """What Rust's own operators and collections ask of a type."""
        if methods & COMPARING & self.changers:
            self.wanted.add(cls.name)
        found: tuple[str, ...] = ORDER if "__lt__" in methods else EQUALITY if "__eq__" in methods else ()
        if "__lt__" in methods and "__eq__" not in methods:
            found = ORDER[1:] if cls.name not in self.shared else (IDENTITY, *ORDER[1:])
        if not methods & COMPARING and cls.name in self.shared and self.compared_inside(cls):
            found = (IDENTITY,)
        if self.is_key(cls) and methods & {"__eq__", "__hash__"}:
            found = (*found, *(() if "__lt__" in methods else ("impl Eq for CLASS {}",)), self.hashing(cls, methods))
        if "__lt__" not in methods and self.beside_ordered(cls):
            equal = () if found or cls.name not in self.shared else (IDENTITY,)
            eq = () if any("impl Eq " in x for x in found) or (self.is_key(cls) and "__eq__" not in methods) else ("impl Eq for CLASS {}",)
            found = (*found, *equal, *eq, UNORDERED.replace("NAME", cls.name))
        for trait in found:
            self.gap()
            self.line(trait.replace("self.equals(other)", f"self.equals({self.other_of(cls)})").replace("CLASS", type_))

    def other_of(self, cls: ir.ClassDef) -> str:
        """What a class's own ``__eq__`` gets where two of its objects are compared: it may take other things as well."""
        method = self.callee(cls, "__eq__")
        if method is None or not isinstance(method.params[0].type, t.Union):
            return "other"
        if cls.name in self.shared:
            raise UnsupportedError("shared", f"shared objects of {cls.name} are compared with things of other types")
        held = Raw(Code("other.clone()", POSTFIX), type=t.Class(cls.name))
        return f"&{self.own(ir.Coerce(held, type=method.params[0].type)).text}"

    def beside_ordered(self, cls: ir.ClassDef) -> bool:
        """Are tuples with such objects in them put in order?"""
        return any(
            isinstance(n, ir.Op)
            and n.concept.startswith(("list.sort", "iter.max", "iter.min", "heap."))
            and any(isinstance(x, t.Tuple) and t.Class(cls.name) in all_types(x) for a in n.args for x in all_types(a.type))
            for n in ir.walk(self.module)
        )

    def hashing(self, cls: ir.ClassDef, methods: set[str]) -> str:
        """How an object as a key is hashed: by its own method, or field by field."""
        parts = [f"self.{self.name(f.name)}" for f in cls.fields]
        if "__hash__" in methods:
            parts = [f"self.{self.name('__hash__')}()"]
        elif any((cls.name, f.name) in self.cells.changed or self.has_float(f.type) for f in cls.fields):
            raise UnsupportedError("key", f"objects of the class {cls.name} can't be hashed in Rust here", cls.span)
        lines = "\n".join(f"        {part}.hash(state);" for part in parts)
        return f"impl Hash for CLASS {{\n    fn hash<H: Hasher>(&self, state: &mut H) {{\n{lines}\n    }}\n}}"

    def compared_inside(self, cls: ir.ClassDef) -> bool:
        """Are containers of such objects searched or compared?"""
        for n in ir.walk(self.module):
            match n:
                case ir.Op(concept=concept, args=args) if concept in SEARCHES or concept.startswith(("set.", "dict.")):
                    types = [a.type for a in args]
                case ir.Compare(left=left):
                    types = [left.type]
                case _:
                    continue
            if any(isinstance(x, t.Class) and x.name == cls.name for y in types for c in t.children(y) for x in all_types(c)):
                return True
        return False

    def constructor(self, cls: ir.ClassDef) -> None:
        init = self.initializer(cls)
        init = known_fields(init or ir.Function("__init__", (), t.NONE, ()))
        self.enter(init)
        self.constructing = cls.name
        given: dict[str, str] = {}
        pending: dict[str, ir.Expr] = {}
        fields = {f.name: f for f in self.own_fields(cls)}
        whole = self.made_shared(cls)
        self.line(f"fn new({self.params(init.params)}) -> {'Rc<Self>' if whole else 'Self'} {{")
        self.depth += 1
        self._hoisting = True
        first, rest = split_init(self.current_body)
        for s in first:
            match s:
                case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name), value=value) if name in fields:
                    pending[name] = value
                case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
                    given.update(self.inherited(cls, args))
                case ir.Assign(target=ir.Field(obj=ir.Name(id="self"))):
                    rest = (s, *rest)
                case _:
                    pending = {k: v if isinstance(v, ir.Const) else self.aside(v, k, fields[k].type) for k, v in pending.items()}
                    self.stmt(s)
                    self._hoisting = True
        given.update({k: self.in_field(cls, fields[k], self.kept(v, fields[k].type)) for k, v in pending.items()})
        for name, f in fields.items():
            if name not in given:
                given[name] = self.in_field(cls, f, self.own(zero(f.type)).text)
        names = {self.name(k) if k in fields else k: v for k, v in given.items()}
        values = [k if k == v else f"{k}: {v}" for k, v in names.items()]
        made = f"Self {{ {', '.join(values)} }}" if values else "Self"
        if len(made) > 100:
            made = f"Self {{\n{self.indented(values)}}}"
        if whole:
            made = f"Rc::new({made})"
        if not rest:
            self.line(made)
        else:
            self.line(f"let {'' if cls.name in self.shared else 'mut '}this = {made};")
            self.names["self"] = "this"
            self.depth -= 1
            self.block(rest)
            self.depth += 1
            self.names["self"] = "self"
            self.line("this")
        self.depth -= 1
        self.constructing = None
        self.line("}")

    def inherited(self, cls: ir.ClassDef, args: Sequence[ir.Expr]) -> dict[str, str]:
        return {}

    def made_shared(self, cls: ir.ClassDef) -> bool:
        """Does the constructor hand the object on, so that it has to be shared from the start?"""
        if cls.name not in self.shared or cls.init is None:
            return False
        handed = {m for c, m in self.handed if c == cls.name}
        return uses_itself(unique_names(cls.init), handed)

    def in_field(self, cls: ir.ClassDef, field: ir.Param, text: str) -> str:
        if (cls.name, field.name) not in self.cells.changed:
            return text
        return f"Cell::new({text})" if is_copy(field.type) else f"RefCell::new({text})"

    def method(self, cls: ir.ClassDef, method: ir.Function, static: bool, name: str = "", required: bool = False) -> None:
        self.enter(method)
        if method.doc:
            self.write_doc(method.doc)
        head = [] if static else [self.self_param(cls, method)]
        self.forms["self"] = "mutref" if head == ["&mut self"] else "ref"
        if not static:
            self.bind("self", t.Class(cls.name))
        if head == ["self: Rc<Self>"]:
            del self.forms["self"]
        result = "" if isinstance(method.result, t.NoneT) else f" -> {self.type_name(method.result)}"
        if method.is_generator:
            result = f"{result} + '_"
        start = f"fn {name or self.name(method.name)}({', '.join([*head, *(self.param(p) for p in method.params)])}){result}"
        if required:
            self.line(f"{start};")
            return
        self.line(f"{start} {{")
        self.method_body(method)
        self.line("}")

    def method_body(self, method: ir.Function) -> None:
        if method.is_generator:
            self.generator_body(dataclasses.replace(method, body=self.current_body))
        else:
            self.function_body(self.current_body)

    def self_param(self, cls: ir.ClassDef, method: ir.Function) -> str:
        if cls.name in self.shared:
            return "self: &Rc<Self>" if (cls.name, method.name) in self.handed else "&self"
        return "&mut self" if self.changes_self(cls, method) else "&self"

    def find_changers(self) -> frozenset[str]:
        """The names of methods that change objects that are values."""
        methods = [(c, m) for c in self.module.classes for m in c.methods]
        found = frozenset(m.name for _, m in methods)
        while True:
            self.changers = found
            fewer = frozenset(m.name for c, m in methods if self.changes_self(c, m))
            if fewer == found:
                return found
            found = fewer

    def find_handed(self) -> frozenset[tuple[str, str]]:
        """Methods of shared objects that hand their object on, directly or by calling one that does."""
        methods = [(c, m) for c in self.module.classes if c.name in self.shared for m in map(unique_names, c.methods)]
        found: set[tuple[str, str]] = set()
        while True:
            more = {(c.name, m.name) for c, m in methods if uses_itself(m, {name for other, name in found if other == c.name})}
            if more <= found:
                return frozenset(found)
            found |= more

    def changes_self(self, cls: ir.ClassDef, method: ir.Function, seen: frozenset[str] = frozenset()) -> bool:
        if cls.name in self.shared:
            return False
        changed = {name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for name, f in self.functions.items()}
        body = list(method.body)
        plain = ir.rewrite(
            method, lambda n: dataclasses.replace(n, method="") if isinstance(n, ir.MethodCall) and isinstance(n.obj, ir.Name) else n
        )
        for n in ir.walk(plain):
            match n:
                case ir.Assign(target=target) if "self" in {
                    effects.root(x, self.shared) for x in (target.items if isinstance(target, ir.TupleLit) else (target,))
                }:
                    return True
                case ir.Op(concept=concept, args=args) if concept in loader.concepts():
                    if any(effects.root(args[i], self.shared) == "self" for i in loader.concepts()[concept].mutates):
                        return True
        for loop in (n for s in body for n in ir.walk(s, ir.ForEach) if "self" in names_in(n.iterable)):
            if names_in(loop.target) & effects.mutated(loop.body, changed, handles=self.shared, methods=self.changers):
                return True
        for s in body:
            for n in ir.walk(s):
                if isinstance(n, ir.MethodCall) and effects.root(n.obj, self.shared) == "self" and n.method not in seen:
                    owner = self.class_def(n.obj.type.name) if isinstance(n.obj.type, t.Class) else None
                    if owner is not None and owner.name in self.shared:
                        continue
                    callee = self.method_of(owner or cls, n.method)
                    if callee is None or self.changes_self(owner or cls, callee, seen | {method.name, n.method}):
                        return True
                if isinstance(n, ir.Call) and any(
                    i < len(n.args) and effects.root(n.args[i], self.shared) == "self" for i in changed.get(n.func, ())
                ):
                    return True
        return False
