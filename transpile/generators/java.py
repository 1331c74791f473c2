"""IR to Java 17: static methods, records for tuples, ``List``, ``Map`` and ``Set``, ``long`` for integers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.frozen import replace
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Line, Pass, element_type
from dragoman.transpile.generators.java_values import JavaValues
from dragoman.transpile.generators.managed import CONDITION_PASSES, FIRST_PASSES, LAST_PASSES
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.comprehensions import lower_comprehensions
from dragoman.transpile.passes.declare import declare_in_lambdas
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import FEW, write_guards
from dragoman.transpile.passes.keys import keys_once
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.lifting import growable_arrays, lift_functions
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.presence import demand_present
from dragoman.transpile.passes.reachability import surely_assigns
from dragoman.transpile.passes.representation import lower_frozen_text, lower_text
from dragoman.transpile.passes.resumable import lazy_steps, step_of
from dragoman.transpile.passes.shadowing import distinct_lambda_parameters, distinct_loop_variables
from dragoman.transpile.passes.spelled_out import spell_out
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.wraps import NARROW, tighten

RECORDS = {1: "Single", 2: "Pair", 3: "Triple", 4: "Quad", 5: "Tuple5", 6: "Tuple6", 7: "Tuple7", 8: "Tuple8"}
#: Operations whose result the signature leaves open, but whose template gives a primitive.
PRIMITIVE_OPS = frozenset({"num.abs", "cmp.min", "cmp.max"})


class Java(JavaValues):
    ID = "java"
    ONE_ARITHMETIC_ERROR = True
    EQUAL_NUMBERS = frozenset({"orders"})
    START = (r"\bvoid main\(", "class Main {\n    public static void main(String[] args) {}\n}")
    MAIN_FILE = "Main.java"
    PASSES: ClassVar[tuple[Pass, ...]] = (
        growable_arrays,
        *FIRST_PASSES,
        keys_once,
        shown_objects,
        demand_present({"str.concat": (0, 1)}),
        lower_format,
        lazy_steps,
        lower_try_else,
        tighten(NARROW),
        lower_frozen_text,
        lower_text,
        declare_in_lambdas,
        lift_functions,
        spell_out,
        distinct_loop_variables,
        fold_sums,
        lower_comprehensions,
        *CONDITION_PASSES,
        parallel.sequential_assignments,
        distinct_lambda_parameters,
        partial(write_guards, only=frozenset({"str.index", "list.index", "separator", "bound", "part"})),
        *LAST_PASSES,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {}

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        self.depth = 1
        return super().written(module)

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        """Imports, then one class around everything: the module first, its helpers after it."""
        yield from prologue
        if prologue:
            yield Line("")
        if self.is_driver:
            yield Line("class Main extends Solution {")
        else:
            yield Line(f"class {'Main' if self.module.main else 'Solution'} {{")
        yield from body
        if helpers:
            yield Line("")
            yield from (Line(self.INDENT + line.text if line.text else "", line.rules) for line in helpers)
        yield Line("}")

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The driver's class extends the candidate's, so it sees its methods and types; a helper of both is shared."""
        candidate = re.sub(r"\bclass Main\b", "class Solution", candidate)
        shared = {f"{self.ID}:@{name}" for name in driver.helpers if self.declares(candidate, name)}
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        return {"Solution.java": candidate, "Main.java": "\n".join(lines) + "\n"}, "Main.java"

    def declares(self, candidate: str, helper: str) -> bool:
        """Has the candidate a helper of this name already, or a type that takes its place?"""
        code = self.target.helpers[helper].code.split("\n")[1:]
        return (
            next(line for line in code if not line.startswith("@")) in candidate
            or re.search(rf"\b(record|class|interface) {helper}\b", candidate) is not None
        )

    def write_main(self, body: ir.Body) -> None:
        self.enter(ir.Function("main", (), t.NONE, body))
        self.line(f"public static void main(String[] {self.unused('args')}) {{")
        self.block(body)
        self.line("}")

    @classmethod
    @lru_cache(maxsize=1024)
    def spoken(cls, code: str) -> frozenset[str]:
        """What a helper calls: as a function, not as a method of something, or by the name of a type; not in texts."""
        plain = "\n".join(line if "'\"'" in line else cls._without_strings(line) for line in code.split("\n")[1:])
        words = re.findall(r"(?<![.\w])([a-z]\w*)(?=\()|\b([A-Z]\w*)", plain)
        return frozenset(w for pair in words for w in pair if w)

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        self.boxed = set()
        super().enter(function)

    def function_def(self, function: ir.Function) -> None:
        if not function.is_generator:
            super().function_def(function)
            return
        if not is_lazy(function.result):
            raise UnsupportedError("generator", f"the generator {function.name} may not end", function.span)
        self.write_iterator(function, self.signature(function))

    def method(self, method: ir.Function, head: str) -> None:
        if method.is_generator and is_lazy(method.result):
            self.this = f"{self.name(self.owner)}.this"
            self.write_iterator(method, f"{head}({self.params(method.params)})")
            self.this = "this"
        else:
            super().method(method, head)

    def write_iterator(self, function: ir.Function, head: str) -> None:
        """A lazy generator: it gives an iterator."""
        self.enter(function)
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"{head} {{")
        self.depth += 1
        self.iterator(function)
        self.depth -= 1
        self.line("}")

    def iterator(self, function: ir.Function) -> None:
        """An ``Iterator`` whose fields are the variables of a lazy generator, and whose ``next`` is its step."""
        state, step = step_of(function)
        assert isinstance(function.result, t.Iter)
        ending = function.result.lazy == "ending"
        elem = t.Optional(function.result.elem) if ending else function.result.elem
        self.line(f"return new {self.helper('Steps') if ending else 'Iterator'}<>() {{")
        assigned = {x.id for s in step for n in ir.walk(s, ir.Assign) for x in ir.walk(n.target) if isinstance(x, ir.Name)}
        self.depth += 1
        for i, s in enumerate(state):
            self._following = state[i + 1 :]
            if isinstance(s, ir.Declare):
                self.line(f"private {'' if s.name in assigned or s.value is None else 'final '}{self.declare(s)};")
            else:
                self.line("{")
                self.block((s,))
                self.line("}")
        if state:
            self.gap()
        if not ending:
            for text in ("@Override", "public boolean hasNext() {", f"{self.INDENT}return true;", "}", ""):
                self.line(text)
        self.line("@Override")
        self.line(f"public {self.type_name(elem, boxed=True)} {'advance' if ending else 'next'}() {{")
        outer, self.function = self.function, ir.Function("next", (), t.Optional(function.result.elem), step)
        self.block(step)
        self.function = outer
        self.line("}")
        self.depth -= 1
        self.line("};")

    def signature(self, function: ir.Function) -> str:
        return f"static {self.type_name(function.result)} {self.name(function.name)}({self.params(function.params)})"

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        self.owner = cls.name
        self.hidden = frozenset(self.name(m.name) for c in self.family(cls.name) for m in (*c.methods, *c.static_methods))
        extends = f" extends {self.rule_name(cls.base)}" if cls.base else ""
        self.line(f"static class {self.name(cls.name)}{extends} {{")
        self.depth += 1
        for field in cls.fields:
            self.line(f"{self.type_name(field.type)} {self.name(field.name)};")
        if cls.init is not None:
            self.gap()
            self.method(cls.init, self.name(cls.name))
        elif self.is_exception(cls):
            self.gap()
            self.line(f"{self.name(cls.name)}(String message) {{")
            self.line(f"{self.INDENT}super(message);")
            self.line("}")
        for prefix, methods in (("", cls.methods), ("static ", cls.static_methods)):
            for method in methods:
                self.gap()
                public = "public " if method.name == "__str__" else ""
                head = f"{prefix}{public}{self.type_name(method.result)} {self.name(method.name)}"
                self.method(method, f"@Override\n{head}" if public else head)
        self.write_equality(cls)
        self.depth -= 1
        self.line("}")
        self.hidden = frozenset()

    def write_equality(self, cls: ir.ClassDef) -> None:
        """What collections ask: ``equals`` and ``hashCode``, by the class's own method."""
        if (found := self.own_equality(cls)) is None:
            return
        hashed, fields = found
        name, equal = self.name(cls.name), self.name("__eq__")
        code = f"Objects.hashCode({self.name('__hash__')}())" if hashed else f"Objects.hash({', '.join(map(self.name, fields))})"
        for head, result in (
            ("boolean equals(Object object)", f"object instanceof {name} that && {equal}(that)"),
            ("int hashCode()", code),
        ):
            self.gap()
            self.line("@Override")
            self.line(f"public {head} {{")
            self.line(f"{self.INDENT}return {result};")
            self.line("}")

    # --- statements ---------------------------------------------------------------------------------------------------

    def value(self, node: ir.Expr, type_: t.Type) -> str:
        """A value for a slot of a known type, which the compiler can infer type arguments from."""
        self._inferred = True
        plain = node.operand if isinstance(node, ir.Coerce) else node
        if self.is_iterator(type_) and isinstance(plain.type, t.List):
            return f"{self.expr(plain, POSTFIX)}.iterator()"
        code = self.object_code(node) if isinstance(type_, t.Optional | t.Union) else self.code(node)
        self._inferred = False
        return code.text

    def declare(self, node: ir.Declare) -> str:
        name, type_ = self.name(node.name), node.type
        if isinstance(type_, t.List) and type_.fixed:
            return self.declare_cell(name, type_, node.value)
        shown = "int" if node.name in self.ints and isinstance(type_, t.Int) else self.type_name(type_)
        if shown == "void":
            shown = "Object"
        if node.value is None:
            if surely_assigns(self._following, node.name) and not self.top_level():
                return f"{shown} {name}"
            return f"{shown} {name} = {self.default(type_)}"
        if shown == "int" and not self.is_int(node.value):
            return f"int {name} = {self.slot_int(node.value).text}"
        return f"{shown} {name} = {self.value(node.value, type_)}"

    def shared(self, node: ir.Declare, assigned: bool) -> str:
        return f"static {'' if assigned else 'final '}{self.declare(node)};"

    def declare_cell(self, name: str, type_: t.List, value: ir.Expr | None) -> str:
        item = value.items[0] if isinstance(value, ir.ListLit) else None
        unset = item is None or (isinstance(item, ir.Const) and item.value is None)
        if self.plain_cell(type_.elem):
            elem = self.type_name(type_.elem)
            return f"{elem}[] {name} = " + (f"new {elem}[1]" if unset or item is None else f"{{{self.expr(item)}}}")
        start = "null" if unset or item is None else self.value(item, type_.elem)
        return f"{self.type_name(type_)} {name} = new {self.helper('Cell')}<>({start})"

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        match node.value:
            case ir.Op(concept="list.remove" as concept, args=(items, item)) if self.uses(concept) <= FEW:
                self.fired.append(f"{self.ID}:{concept}")
                cast = "" if isinstance(item.type, t.Str | t.Class) else "(Object) "
                self.line(f"if (!{self.expr(items, POSTFIX)}.remove({cast}{self.enclose(self.object_code(item), POSTFIX)})) {{")
                self.line(f'{self.INDENT}throw new IllegalArgumentException("list.remove(x): x not in list");')
                self.line("}")
                return
        code = self.code(node.value)
        if re.match(r"(?s)^(new |\(\([\w.<>]+\) [\w.]+\)\.)?[\w.<>]+.*\)$", code.text) and code.prec >= POSTFIX:
            self.line(code.text + ";")
        elif not isinstance(node.value, ir.Const | ir.Name):
            self.line(f"Object {self.name(self.fresh('unused'))} = {self.object_code(node.value).text};")

    def stmt_Assign(self, node: ir.Assign) -> None:
        swapped = parallel.exchange(node)
        if swapped is not None:
            items, i, j = swapped
            if all(isinstance(x.target.items[0], ir.Index) for x in (node,) if isinstance(x.target, ir.TupleLit)):
                self.fired.append(f"{self.ID}:swap")
                places = ", ".join(self.place(items, x) for x in (i, j))
                self.line(f"Collections.swap({self.expr(items)}, {places});")
                return
        if isinstance(node.target, ir.Name) and self.is_iterator(node.target.type):
            self.line(f"{self.name(node.target.id)} = {self.value(node.value, node.target.type)};")
            return
        if isinstance(node.target, ir.Name) and node.target.id in self.ints and not self.is_int(node.value):
            self.line(f"{self.name(node.target.id)} = {self.slot_int(node.value).text};")
            return
        super().stmt_Assign(node)

    def place(self, items: ir.Expr, index: ir.Expr) -> str:
        """An index of a list that may count from the end."""
        if self.nonneg(index):
            return self.slot_int(index).text
        return f"{self.helper('placeOf')}({self.expr(index)}, {self.expr(items, POSTFIX)}.size())"

    def compound(self, node: ir.Expr) -> bool:
        left = getattr(node, "left", None)
        return isinstance(left, ir.Name | ir.Field) and self.numeric(node.type)

    def merged(self, target: ir.Lookup, value: ir.Expr) -> str | None:
        """``counts[k] = counts.get(k, 0) + n`` as ``counts.merge(k, n, Long::sum)``."""
        match value:
            case ir.Arith(op="+", left=ir.Op(concept="dict.get_or" | "dict.setdefault", args=(obj, key, ir.Const(value=0))), right=right):
                pass
            case _:
                return None
        if obj != target.obj or key != target.key or not self.numeric(value.type):
            return None
        self.fired.append(f"{self.ID}:merge")
        add = "Double::sum" if not isinstance(value.type, t.Int) else "Math::addExact" if value.overflow == "checked" else "Long::sum"
        return f"{self.expr(obj, POSTFIX)}.merge({self.object_code(key).text}, {self.object_code(right).text}, {add})"

    def stmt_Assert(self, node: ir.Assert) -> None:
        negated = node.cond.operand if isinstance(node.cond, ir.Not) else ir.Not(node.cond, type=t.BOOL)
        message = "" if node.message is None else self.expr(node.message)
        self.line(f"if ({self.expr(negated)}) {{")
        self.line(f"{self.INDENT}throw new AssertionError({message});")
        self.line("}")

    # --- loops --------------------------------------------------------------------------------------------------------

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        match node.iterable:
            case ir.Range() as counted if isinstance(node.target, ir.Name):
                self.range_loop(node, counted)
                return
            case ir.Op(concept="iter.enumerate", args=(items, start)) if isinstance(node.target, ir.TupleLit) and self.indexable(items):
                index, item = node.target.items
                if isinstance(index, ir.Name):
                    self.counted_loop(node, items, index, start, item)
                    return
            case ir.Op(concept="iter.zip", args=args) if isinstance(node.target, ir.TupleLit) and all(map(self.indexable, args)):
                self.parallel_loop(node, args, node.target)
                return
            case ir.Op(concept="iter.reversed", args=(items,)) if self.indexable(items):
                self.backward_loop(node, items)
                return
            case ir.Op(concept="dict.items", args=(mapping,)) if isinstance(node.target, ir.TupleLit):
                self.entry_loop(node, mapping, node.target)
                return
        if isinstance(node.iterable.type, t.Iter) and not self.is_list(node.iterable):
            self.iterator_loop(node)
            return
        elem = element_type(node.iterable.type)
        match node.target, node.iterable:
            case ir.Name(type=t.Char()), ir.Op(concept="str.chars", args=(text,)):
                char, source = True, f"{self.expr(text, POSTFIX)}.toCharArray()"
            case _:
                char, source = isinstance(node.target.type, t.Char), self.iterated(node.iterable)
        if isinstance(elem, t.AnyT | t.Never) and isinstance(node.target, ir.Name):
            elem = node.target.type
        if isinstance(node.target, ir.Name):
            name, copy = self.loop_name(node.target, node.body)
            self.line(f"for ({self.type_name(node.target.type if char else elem)} {name} : {source}) {{")
            if copy:
                self.line(f"{self.INDENT}{copy}")
            self.block(node.body)
        else:
            assert isinstance(node.target, ir.TupleLit)
            whole = ir.Name(self.fresh("pair" if len(node.target.items) == 2 else "row"), type=elem)
            self.line(f"for ({self.type_name(elem)} {self.name(whole.id)} : {source}) {{")
            parts = map(_letter, parallel.unpack(node.target, whole, self.fresh, told=self.counts_told))
            self.block((*parts, *node.body))
        self.line("}")

    def loop_name(self, target: ir.Name, body: ir.Body) -> tuple[str, str]:
        """The loop's variable, and a copy of it where the body assigns what a lambda captures."""
        return self.name(target.id), ""

    def iterated(self, node: ir.Expr) -> str:
        """What stands after the colon of a ``for``: no copy where the original will do."""
        match node:
            case ir.Op(concept="dict.keys", args=(mapping,)):
                return f"{self.expr(mapping, POSTFIX)}.keySet()"
            case ir.Op(concept="dict.values", args=(mapping,)):
                return f"{self.expr(mapping, POSTFIX)}.values()"
            case ir.Op(concept="str.split", args=(text, separator)) if isinstance(separator, ir.Const) and separator.value:
                self.fired.append(f"{self.ID}:str.split")
                return f"{self.expr(text, POSTFIX)}.split({self.slot_separator(separator).text}, -1)"
            case ir.ListLit(items=items) if items and any(
                isinstance(c, t.List | t.Dict | t.Set) for c in t.children(element_type(node.type))
            ):
                # No variable tells the compiler here that the elements hold a ``List``, not an ``ArrayList``.
                return self.collected(items, element_type(node.type), named=True)
            case _:
                return self.slot_items(node).text

    def parallel_loop(self, node: ir.ForEach, args: Sequence[ir.Expr], target: ir.TupleLit) -> None:
        sources = [self.stable_source(a, node.body) for a in args]
        counter = ir.Name(self.fresh("i"), type=t.INT)
        self.ints |= {counter.id}
        self.counters |= {counter.id}
        sizes = [self.expr(ir.Length(s, type=t.INT)) for s in sources]
        bound = sizes[-1]
        for size in reversed(sizes[:-1]):
            bound = f"Math.min({size}, {bound})"
        first = [s for source, item in zip(sources, target.items, strict=True) for s in self.element_at(source, counter, item)]
        name = self.name(counter.id)
        self.line(f"for (int {name} = 0; {name} < {bound}; {name}++) {{")
        self.block((*first, *node.body))
        self.line("}")

    def entry_loop(self, node: ir.ForEach, mapping: ir.Expr, target: ir.TupleLit) -> None:
        assert isinstance(mapping.type, t.Dict)
        entry = self.name(self.fresh("entry"))
        key, value = target.items
        types = ", ".join(self.type_name(x, boxed=True) for x in (mapping.type.key, mapping.type.value))
        self.line(f"for (Map.Entry<{types}> {entry} : {self.expr(mapping, POSTFIX)}.entrySet()) {{")
        used = {n.id for s in node.body for n in ir.walk(s) if isinstance(n, ir.Name)}
        first: list[ir.Stmt] = []
        self.depth += 1
        for item, type_, getter in ((key, mapping.type.key, "getKey"), (value, mapping.type.value, "getValue")):
            if isinstance(item, ir.Name):
                if item.id in used:
                    self.line(f"{self.type_name(type_)} {self.name(item.id)} = {entry}.{getter}();")
            elif isinstance(item, ir.TupleLit):
                whole = ir.Name(self.fresh("pair"), type=type_)
                self.line(f"{self.type_name(type_)} {self.name(whole.id)} = {entry}.{getter}();")
                first.extend(parallel.unpack(item, whole, self.fresh, told=self.counts_told))
        self.depth -= 1
        self.block((*first, *node.body))
        self.line("}")

    def iterator_loop(self, node: ir.ForEach) -> None:
        source = node.iterable
        if not isinstance(source, ir.Name):
            name = self.fresh("iterator")
            self.stmt(ir.Declare(name, source.type, source, mutable=False))
            source = ir.Name(name, type=source.type)
        shown = self.expr(source, POSTFIX)
        elem = element_type(node.iterable.type)
        self.line(f"while ({shown}.hasNext()) {{")
        if isinstance(node.target, ir.Name):
            self.line(f"{self.INDENT}{self.type_name(elem)} {self.name(node.target.id)} = {shown}.next();")
            self.block(node.body)
        else:
            assert isinstance(node.target, ir.TupleLit)
            whole = ir.Name(self.fresh("pair"), type=elem)
            self.line(f"{self.INDENT}{self.type_name(elem)} {self.name(whole.id)} = {shown}.next();")
            self.block((*parallel.unpack(node.target, whole, self.fresh, told=self.counts_told), *node.body))
        self.line("}")

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def expr_New(self, node: ir.New) -> Code:
        if any(c.name == node.cls and (c.init is not None or not self.is_exception(c)) for c in self.module.classes):
            return Code(f"new {self.rule_name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        args = node.args[:1]
        if args and not isinstance(args[0].type, t.Str) and self.rule_name(node.cls) != "AssertionError":
            args = (ir.Op("str.of", args, type=t.STR),)
        shown = self.arguments(args) if args else '""' if any(c.name == node.cls for c in self.module.classes) else ""
        return Code(f"new {self.thrown(node)}({shown})", POSTFIX)

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.tries += 1
        self.block(node.body)
        self.tries -= 1
        seen: set[str] = set()
        for handler in node.handlers:
            caught = self.caught_types(handler)
            fresh = [c for c in caught if not self.covered(c, seen)]
            if not fresh:
                continue
            fresh = [c for c in fresh if not self.covered(c, set(fresh) - {c})]
            name = self.name(handler.name) if handler.name else self.fresh("error")
            self.line(f"}} catch ({' | '.join(fresh)} {name}) {{")
            self.caught.append(name)
            self.block(handler.body)
            self.caught.pop()
            seen.update(fresh)
        if node.final:
            self.line("} finally {")
            self.block(node.final)
        self.line("}")

    def stmt_Raise(self, node: ir.Raise) -> None:
        if node.exception is None:
            self.line(f"throw {self.caught[-1]};" if self.caught else 'throw new IllegalStateException("no exception to raise again");')
            return
        self.line(f"throw {self.expr(node.exception)};")


def _letter(part: ir.Stmt) -> ir.Stmt:
    """A part of a row that is a text of one character, where the loop wants the character."""
    match part:
        case ir.Declare(type=t.Char(), value=ir.Expr(type=t.Str()) as text):
            return replace(part, value=ir.Index(text, ir.Const(0, type=t.INT), wraps=False, on_fail="unreachable", type=t.CHAR))
        case _:
            return part


GENERATOR = Java
