"""IR to C# on .NET 8: static methods, tuples, ``List``, ``Dictionary`` and ``HashSet``, LINQ for comprehensions, ``long`` for integers."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Line, Pass, Raw
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.csharp_values import CSharpValues
from dragoman.transpile.generators.managed import CONDITION_PASSES, FIRST_PASSES, LAST_PASSES, METHOD_NAMES
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.chars import reversed_texts, texts_in_arrays
from dragoman.transpile.passes.comprehensions import count_items
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.messages import tells
from dragoman.transpile.passes.mixed import ALL
from dragoman.transpile.passes.omitted import omit_constants
from dragoman.transpile.passes.presence import demand_present
from dragoman.transpile.passes.reachability import surely_assigns
from dragoman.transpile.passes.representation import lower_frozen_text, lower_text
from dragoman.transpile.passes.shadowing import distinct_loop_variables
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.wraps import NARROW, tighten

#: Operations whose type is inferred from a value alone, which must then have it exactly.
INFERRED = frozenset({"iter.repeat", "dict.fromkeys", "iter.reduce_from", "list.repeat", "cmp.min", "cmp.max", "iter.contains"})
NAMES = {name: native[:1].upper() + native[1:] for name, native in METHOD_NAMES.items()} | {"__hash__": "Hash", "__iter__": "Iterate"}


class CSharp(CSharpValues):
    """Says in C# what C# has; what it has in common with Kotlin stands in ``Chained``."""

    ID = "csharp"
    EQUAL_NUMBERS = ALL - {"keys"}
    INT_CAST = "(int)"
    DRAWS_ITSELF = True
    START = (r"\bMain\(|^(?!using )[A-Za-z].*;$", "static class Start {\n    static void Main() {}\n}")
    PASSES: ClassVar[tuple[Pass, ...]] = (
        texts_in_arrays,
        *FIRST_PASSES,
        shown_objects,
        demand_present({"str.concat": (0, 1), "str.repeat": (0,), "str.replace": (2,), "str.replace_max": (2,)}),
        count_items,
        lower_format,
        lower_try_else,
        tighten(NARROW),
        lower_frozen_text,
        lower_text,
        distinct_loop_variables,
        *CONDITION_PASSES,
        reversed_texts,
        partial(write_guards, only=frozenset({"str.index", "list.index", "separator", "bound"})),
        *LAST_PASSES,
        omit_constants,
    )

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        self.depth = 1
        return super().written(module)

    def line(self, text: str = "") -> None:
        """An opening brace has a line of its own, as it is usual in C#."""
        parts = []
        for part in text.split("\n"):
            found = re.fullmatch(r"(\s*)(\} )?(.*) \{", part) if part.endswith(" {") else None
            if found and "=>" not in part and not found[3].endswith(("= new", "]")):
                parts += [f"{found[1]}{p}" for p in (*(("}",) if found[2] else ()), found[3], "{")]
            else:
                parts.append(part)
        super().line("\n".join(parts))

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        """Directives, then one class around everything: the module first, its helpers after it."""
        yield from prologue
        if self.is_driver:
            yield Line("using static Solution;")
        if prologue or self.is_driver:
            yield Line("")
        yield Line(f"public static class {self.class_owner()}")
        yield Line("{")
        yield from body
        if helpers:
            yield Line("")
            yield from (Line(self.INDENT + line.text if line.text else "", line.rules) for line in helpers)
        yield Line("}")

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The driver is a class of its own, with its own helpers; a main program of the candidate steps back."""
        candidate = re.sub(r"\bclass Program\b", "class Solution", candidate)
        candidate = re.sub(r"\bstatic (async )?(void|int|Task|Task<int>) Main\(", r"static \1\2 CandidateMain(", candidate)
        return {"main.cs": candidate, "Driver.cs": driver.code}, "main.cs"

    def class_owner(self) -> str:
        return "Driver" if self.is_driver else "Program" if self.module.main else "Solution"

    def write_main(self, body: ir.Body) -> None:
        self.line(f"public static void Main({'string[] args' if self.is_driver else ''}) {{")
        self.enter(ir.Function("main", (), t.NONE, body))
        self.depth += self.is_driver
        if self.is_driver:
            # An exception from the bottom of the first thread's stack would need more memory than there is.
            self.line("var thread = new Thread(() =>")
            self.line("{")
        self.block(body)
        if self.is_driver:
            self.line("}, 1 << 25);")
            self.line("thread.Start();")
            self.line("thread.Join();")
        self.depth -= self.is_driver
        self.line("}")

    @classmethod
    @lru_cache(maxsize=1024)
    def spoken(cls, code: str) -> frozenset[str]:
        plain = re.sub(r'"(?:\\.|[^"\\])*"', lambda m: m[0] if "{" in m[0] else '""', code.split("\n", 1)[1])
        return frozenset(re.findall(r"(?<![.\w])[A-Z]\w*", plain))

    def helper(self, name: str) -> str:
        return super().helper(name[:1].upper() + name[1:])

    # --- functions ----------------------------------------------------------------------------------------------------

    def signature(self, function: ir.Function) -> str:
        return f"public static {self.type_name(function.result)} {self.name(function.name)}({self.params(function.params)})"

    def param(self, param: ir.Param) -> str:
        return super().param(param) + ("" if param.default is None or not param.optional else f" = {self.expr(param.default)}")

    def enter(self, function: ir.Function) -> None:
        super().enter(function)
        self.own_variables = {n.name for n in ir.walk(function, ir.Declare)} - self.captured

    def body(self, function: ir.Function) -> ir.Body:
        """A function that calls itself asks for room first: a full stack is an exception then, not the process's end."""
        calls = (
            n.func if isinstance(n, ir.Call) else n.method
            for n in ir.walk(function, ir.Call, ir.MethodCall)
            if isinstance(n, ir.Call | ir.MethodCall)
        )
        if function.is_generator or function.name not in calls:
            return super().body(function)
        ensured = Raw(Code("RuntimeHelpers.EnsureSufficientExecutionStack()", POSTFIX), type=t.NONE)
        return (ir.ExprStmt(ensured), *super().body(function))

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        outer, self.function = self.function, function
        tries, self.tries = self.tries, 0
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"{self.type_name(function.result)} {self.name(function.name)}({self.params(function.params)}) {{")
        self.block(self.body(function))
        self.line("}")
        self.function, self.tries = outer, tries

    def stmt_Yield(self, node: ir.Yield) -> None:
        if self.tries:
            raise UnsupportedError("yield-in-try", "C# yields nothing inside a try with a catch clause", node.span)
        self.line(f"yield return {self.code(node.value).text};")

    def write_doc(self, doc: str) -> None:
        lines = [line.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for line in doc.strip().splitlines()]
        if len(lines) == 1:
            self.line(f"/// <summary>{lines[0]}</summary>")
            return
        for text in ("<summary>", *lines, "</summary>"):
            self.line(f"/// {text}".rstrip())

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        name = self.name(cls.name)
        self.hidden = frozenset(self.member(m.name) for c in self.family(cls.name) for m in (*c.methods, *c.static_methods))
        self.line(f"public class {name}{f' : {self.rule_name(cls.base)}' if cls.base else ''} {{")
        self.depth += 1
        inherited = {f.name for c in self.bases(cls) for f in c.fields}
        for field in cls.fields:
            if field.name not in inherited:
                self.line(f"public {self.type_name(field.type)} {self.member(field.name)};")
        if cls.init is not None:
            self.constructor(cls.init, name)
        elif self.is_exception(cls):
            self.gap()
            self.line(f"public {name}(string message) : base(message) {{")
            self.line("}")
        for modifier, methods in (("", cls.methods), ("static ", cls.static_methods)):
            for method in methods:
                self.gap()
                self.method(
                    method, f"public {modifier or self.dispatch(cls, method)}{self.type_name(method.result)} {self.member(method.name)}"
                )
        if (found := self.own_equality(cls)) is not None:
            hashed, fields = found
            code = f"{self.member('__hash__')}().GetHashCode()" if hashed else f"({', '.join(map(self.member, fields))}, 0).GetHashCode()"
            self.gap()
            self.line(f"public override bool Equals(object value) => value is {name} that && {self.member('__eq__')}(that);")
            self.gap()
            self.line(f"public override int GetHashCode() => {code};")
        self.depth -= 1
        self.line("}")
        self.hidden = frozenset()

    def constructor(self, init: ir.Function, name: str) -> None:
        self.gap()
        body, base = init.body, ""
        first = next(iter(body), None)
        match first:
            case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
                base, body = f" : base({self.arguments(args[:1] if self.foreign(args) else args)})", body[1:]
        outer, self.function = self.function, init
        self.enter(init)
        self.line(f"public {name}({self.params(init.params)}){base} {{")
        self.block(body)
        self.line("}")
        self.function = outer

    @staticmethod
    def foreign(args: Sequence[ir.Expr]) -> bool:
        return False

    # --- statements ---------------------------------------------------------------------------------------------------

    def value(self, node: ir.Expr, type_: t.Type) -> str:
        code = self.object_code(node) if isinstance(type_, t.Union) else self.code(node)
        return code.text

    def declare(self, node: ir.Declare) -> str:
        name, type_ = self.name(node.name), node.type
        shown = "int" if node.name in self.ints and isinstance(type_, t.Int) else self.type_name(type_, boxed=True)
        if node.value is None:
            if not self.top_level() and node.name not in self.captured and surely_assigns(self._following, node.name):
                return f"{shown} {name}"
            return f"{shown} {name} = {self.default(type_)}"
        value = self.value(node.value, type_)
        evident = value.startswith((f"new {shown}(", f"new {shown} {{")) and not self.top_level()
        return f"{'var' if evident else shown} {name} = {value}"

    def default(self, type_: t.Type) -> str:
        return super().default(type_) if not isinstance(type_, t.Tuple) and type_ != t.BIGINT else "default"

    def shared(self, node: ir.Declare, assigned: bool) -> str:
        return f"public static {'' if assigned else 'readonly '}{self.declare(node)};"

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        names = [i for i in node.target.items if isinstance(i, ir.Name)]
        fits = isinstance(node.value.type, t.Tuple) and not isinstance(node.value, ir.TupleLit) and len(names) == len(node.target.items)
        if fits and len(names) > 1 and not any(n.id in self.ints for n in names):
            self.line(f"var ({', '.join('_' if n.id in self.unread else self.name(n.id) for n in names)}) = {self.expr(node.value)};")
            return
        for statement in parallel.unpack(node.target, node.value, self.fresh, node.mutable, node.span, told=self.counts_told):
            self.stmt(statement)

    def stmt_Return(self, node: ir.Return) -> None:
        if self.function is not None and self.function.is_generator:
            self.line("yield break;")
            return
        match node.value:
            case ir.Coerce(operand=ir.Name(id=name) as given, type=t.List() | t.Dict() | t.Set()) if name in self.own_variables:
                self.line(f"return {self.conversion(given.type, node.value.type, self.expr(given, POSTFIX))};")
            case _:
                super().stmt_Return(node)

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        match node.value:
            case ir.Op(concept="list.pop" | "list.pop_at") if tells(self.looked_at, "IndexError"):
                pass
            case ir.Op(concept="list.pop", args=(items,)):
                node = dataclasses.replace(node, value=ir.Op("list.del_at", (items, ir.Const(-1, type=t.INT)), type=t.NONE))
            case ir.Op(concept="list.pop_at", args=args):
                node = dataclasses.replace(node, value=ir.Op("list.del_at", args, type=t.NONE))
        code = self.code(node.value)
        nothing = isinstance(node.value, ir.MethodCall | ir.Op) and isinstance(node.value.type, t.NoneT) and code.prec >= POSTFIX
        if nothing or (
            re.match(r"(?s)^(new )?[\w.<>\[\]^ ]+.*\)$", code.text) and code.prec >= POSTFIX and not code.text.startswith(("checked(", "("))
        ):
            self.line(code.text + ";")
        elif not isinstance(node.value, ir.Const | ir.Name):
            self.line(f"_ = {code.text};")

    def stmt_Assign(self, node: ir.Assign) -> None:
        if isinstance(node.target, ir.TupleLit):
            self.assign_tuple(node, node.target)
            return
        super().stmt_Assign(node)

    def assign_tuple(self, node: ir.Assign, target: ir.TupleLit) -> None:
        """``(a, b) = (b, a + b);``: places first, then values, then the assignments, as in the source."""
        plain = all(
            isinstance(i, ir.Name | ir.Field | ir.Lookup) or (isinstance(i, ir.Index) and (not i.wraps or self.nonneg(i.index)))
            for i in target.items
        )
        values = node.value.items if isinstance(node.value, ir.TupleLit) else ()
        fits = len(values) == len(target.items) or (
            isinstance(node.value.type, t.Tuple) and len(node.value.type.items) == len(target.items)
        )
        narrow = any(isinstance(i, ir.Name) and i.id in self.ints for i in target.items) and not values
        if plain and fits and not narrow and len(target.items) > 1:
            places = ", ".join(self.store(i) for i in target.items)
            given = f"({', '.join(self.item(v) for v in values)})" if values else self.expr(node.value)
            self.fired.append(f"{self.ID}:assign.tuple")
            self.line(f"({places}) = {given};")
            return
        swapped = parallel.exchange(node)
        if swapped is not None:
            items, i, j = swapped
            a, b = (f"{self.expr(items, POSTFIX)}[{self.place(items, x)}]" for x in (i, j))
            self.line(f"({a}, {b}) = ({b}, {a});")
            return
        for statement in parallel._assign(target, node.value, self.fresh, node.span):
            self.stmt(statement)

    def place(self, items: ir.Expr, index: ir.Expr) -> str:
        if self.nonneg(index):
            return self.slot_int(index).text
        return f"{self.helper('placeOf')}({self.expr(index)}, {self.expr(items, POSTFIX)}.Count)"

    def assignment(self, node: ir.Assign) -> str:
        target, value = node.target, node.value
        if isinstance(target, ir.Index) and isinstance(target.obj.type, t.List):
            if self.tells_place(target, value) or (target.wraps and not self.nonneg(target.index) and not self.from_end(target)):
                return self.rule("store.list", (target.obj, target.index, value), target).text
            if self.adds(target, value) and self.repeatable(target.obj) and self.repeatable(target.index):
                return CLike.assignment(self, node)
            return f"{self.store(target)} = {self.value(value, target.type)}"
        if isinstance(target, ir.Lookup) and tells(self.looked_at, "KeyError"):
            return f"{self.store(target)} = {self.value(value, target.type)}"
        if isinstance(target, ir.Lookup) and self.adds(target, value) and self.repeatable(target.obj) and self.repeatable(target.key):
            return CLike.assignment(self, node)
        return super().assignment(node)

    @staticmethod
    def from_end(node: ir.Index) -> str:
        """``^1`` for a constant index that counts from the end."""
        return f"^{-node.index.value}" if isinstance(node.index, ir.Const) and node.index.value < 0 and node.wraps else ""

    def stmt_Assert(self, node: ir.Assert) -> None:
        negated = node.cond.operand if isinstance(node.cond, ir.Not) else ir.Not(node.cond, type=t.BOOL)
        message = '""' if node.message is None else self.slot_text(node.message).text
        self.line(f"if ({self.expr(negated)}) {{")
        self.line(f"{self.INDENT}throw new {self.rule_name('AssertionError')}({message});")
        self.line("}")

    # --- loops --------------------------------------------------------------------------------------------------------

    def each(self, node: ir.ForEach, source: str, elem: t.Type) -> None:
        """``foreach``, taking tuples apart; a variable that the body assigns is a copy."""
        changed = {n.target.id for s in node.body for n in ir.walk(s, ir.Assign) if isinstance(n.target, ir.Name)}
        changed |= {
            i.id
            for s in node.body
            for n in ir.walk(s, ir.Assign)
            if isinstance(n.target, ir.TupleLit)
            for i in n.target.items
            if isinstance(i, ir.Name)
        }
        changed |= {n.name for s in node.body for n in ir.walk(s, ir.Assigned)}
        used = {n.id for s in node.body for n in ir.walk(s) if isinstance(n, ir.Name)}
        before: list[ir.Stmt] = []

        def pattern(target: ir.Expr, type_: t.Type, top: bool = False) -> str:
            if isinstance(target, ir.TupleLit) and isinstance(type_, t.Tuple) and len(target.items) > 1:
                inner = [pattern(i, x) for i, x in zip(target.items, type_.items, strict=True)]
                return f"({', '.join(inner)})"
            if isinstance(target, ir.Name) and target.id not in changed:
                return self.name(target.id) if target.id in used or top else "_"
            whole = ir.Name(self.fresh("item" if isinstance(target, ir.Name) else "row"), type=type_)
            if isinstance(target, ir.TupleLit):
                before.extend(parallel.unpack(target, whole, self.fresh, told=self.counts_told))
            elif isinstance(target, ir.Name):
                before.append(ir.Declare(target.id, type_, whole))
            return self.name(whole.id)

        shown = pattern(node.target, elem, top=True)
        type_ = self.type_name(elem, boxed=True)
        type_ = type_ if type_.islower() and shown[:1] != "(" else "var"
        self.line(f"foreach ({type_} {shown} in {source}) {{")
        self.block((*before, *node.body))
        self.line("}")

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def rule_name(self, cls: str) -> str:
        if any(c.name == cls for c in self.module.classes):
            return self.name(cls)
        native: Mapping[str, str] = self.target.options["exceptions"]
        if cls == "re.Match":
            return "Match"
        return native[cls] if cls in native else self.helper(cls)

    def expr_New(self, node: ir.New) -> Code:
        if any(c.name == node.cls and (c.init is not None or not self.is_exception(c)) for c in self.module.classes):
            return Code(f"new {self.rule_name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        shown = self.slot_text(node.args[0]).text if node.args else '""'
        return Code(f"new {self.rule_name(node.cls)}({shown})", POSTFIX)

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.tries += 1
        self.block(node.body)
        self.tries -= 1
        for handler in node.handlers:
            self.line(f"}} catch{self.caught_by(handler)} {{")
            self.block(handler.body)
            if any(self.catches_all(h) for h in node.handlers[: node.handlers.index(handler) + 1]):
                break
        if node.final:
            self.line("} finally {")
            self.block(node.final)
        self.line("}")

    @staticmethod
    def catches_all(handler: ir.Handler) -> bool:
        return not handler.types or bool({"Exception", "BaseException"} & set(handler.types))

    def caught_by(self, handler: ir.Handler) -> str:
        """What stands after ``catch``: a class and a name, or a pattern where one class will not do."""
        name = self.name(handler.name) if handler.name else ""
        if self.catches_all(handler):
            return f" (Exception {name})" if name else " (Exception)"
        wider: Mapping[str, Sequence[str]] = self.target.options["caught"]
        found = list(dict.fromkeys(n for c in handler.types for n in (wider.get(c) or [self.rule_name(c)])))
        found = [self.helper(n) if n in self.target.helpers else n for n in found]
        if len(found) == 1 and " " not in found[0]:
            return f" ({found[0]} {name})" if name else f" ({found[0]})"
        name = name or self.name(self.fresh("error"))
        if len(found) == 1:
            cls, _, rest = found[0].partition(" and ")
            return f" ({cls} {name}) when ({name} is {rest})"
        return f" (Exception {name}) when ({name} is {' or '.join(f'({f})' if ' ' in f else f for f in found)})"

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line("throw;" if node.exception is None else f"throw {self.expr(node.exception)};")


GENERATOR = CSharp
