"""Scala's statements: bodies that are expressions, loops over ranges and collections, ``breakable``, ``try`` with cases."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Line, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.managed import type_parts
from dragoman.transpile.generators.scala_types import OPEN, ScalaTypes
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.messages import tells
from dragoman.transpile.passes.reachability import completes
from dragoman.transpile.passes.traits import reassigned

#: How deep guards may be nested as conditionals before ``return`` reads better.
DEEPEST = 3


class ScalaFlow(ScalaTypes):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Does the statement being written give the function its value?
        self.tail = False
        #: Variables of the current function that statements assign.
        self.reassigned: frozenset[str] = frozenset()
        #: What leaves a turn of the loops around, innermost last.
        self.skipping: list[str] = []

    # --- bodies -------------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        super().enter(function)
        self.reassigned = reassigned(*function.body)
        self.skipping = []

    def block(self, body: ir.Body) -> None:
        tail = self.tail
        self.depth += 1
        for i, statement in enumerate(body):
            self._following = body[i + 1 :]
            self.tail = tail and i == len(body) - 1
            self.stmt(statement)
        self.depth -= 1
        self.tail = tail

    def inner_block(self, body: ir.Body) -> None:
        """Statements whose last gives no value."""
        tail, self.tail = self.tail, False
        self.block(body)
        self.tail = tail

    def write_body(self, head: str, function: ir.Function) -> None:
        """``head = expr`` where a function is one expression, else a block; parameters that are assigned become variables."""
        changed = [p for p in function.params if p.name in reassigned(*function.body)]
        body = valued(function.body, not isinstance(function.result, t.NoneT))
        outer, self.tail = self.tail, True
        match body:
            case (ir.If(cond=cond, then=(ir.Return(value=ir.Expr() as yes),), orelse=(ir.Return(value=ir.Expr() as no),)),):
                mark, self._hoisting = len(self.lines), False
                try:
                    chosen = self.code(ir.IfExp(cond, yes, no, type=function.result)).text
                except UnsupportedError:
                    del self.lines[mark:]
                else:
                    if len(head) + len(chosen) < 120 and "\n" not in chosen:
                        body = (ir.Return(ir.IfExp(cond, yes, no, type=function.result)),)
        match body:
            case (ir.Return(value=ir.Expr() as value),) if not changed and not isinstance(function.result, t.NoneT):
                mark = len(self.lines)
                self._hoisting = False
                try:
                    shown = self.value(value, function.result)
                except UnsupportedError:
                    del self.lines[mark:]
                else:
                    if not shown.startswith("{") and (len(head) + len(shown) < 120 or "\n" in shown):
                        self.line(f"{head} = {shown}")
                    else:
                        self.line(f"{head} =")
                        self.line("\n".join(self.INDENT + text for text in shown.split("\n")))
                    self.tail = outer
                    return
        self.line(f"{head} = {{")
        for p in changed:
            self.line(f"{self.INDENT}var {self.name(p.name)} = {self.given_name(p)}")
        self.block(body)
        self.line("}")
        self.tail = outer

    def given_name(self, param: ir.Param) -> str:
        """The parameter's name where the body assigns a variable in its place."""
        return f"{self.name(param.name)}0"

    # --- simple statements --------------------------------------------------------------------------------------------

    def value(self, node: ir.Expr, type_: t.Type) -> str:
        """A value for a place of a known type, which widens an ``Int`` by itself."""
        outer, self.expected = self.expected, node.type == type_
        if isinstance(type_, t.Iter) and isinstance(node.type, t.List):
            shown = f"{self.expr(node, POSTFIX)}.iterator"
        else:
            shown = self.code(node).text
        self.expected = outer
        return shown

    def stmt_Return(self, node: ir.Return) -> None:
        wanted = self.function.result if self.function is not None else t.NONE
        if isinstance(wanted, t.NoneT):
            if node.value is not None and not isinstance(node.value, ir.Const | ir.Name):
                tail, self.tail = self.tail, False
                self.stmt(ir.ExprStmt(node.value))
                self.tail = tail
            if not self.tail:
                self.line("return")
            return
        value = node.value if node.value is not None else ir.Const(None, type=wanted)
        shown = self.value(value, wanted)
        if isinstance(value, ir.IfExp) and self.tail and len(shown) > 100:
            self.stmt(ir.If(value.cond, (ir.Return(value.then),), (ir.Return(value.orelse),)))
            return
        self.line(shown if self.tail else f"return {shown}")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        if not isinstance(node.value, ir.Const | ir.Name):
            self.line(self.code(node.value).text)

    def declare(self, node: ir.Declare) -> str:
        name, type_ = self.name(node.name), node.type
        keyword = "var" if node.name in self.reassigned or node.value is None else "val"
        small = node.name in self.ints and type_ == t.INT
        shown = "Int" if small else self.type_name(type_)
        if node.value is None:
            return f"{keyword} {self.annotated(name, shown)} = {self.default(type_)}"
        if small:
            return f"{keyword} {name} = {self.slot_int(node.value).text}"
        if isinstance(node.value, ir.Const) and type_ == t.INT:
            return f"{keyword} {name} = {self.object_code(node.value).text}"
        if self.evident(node.value, type_):
            return f"{keyword} {name} = {self.code(node.value).text}"
        return f"{keyword} {self.annotated(name, shown)} = {self.value(node.value, type_)}"

    def evident(self, value: ir.Expr, type_: t.Type) -> bool:
        """Does the value say its type itself, to the compiler as to the reader?"""
        if value.type != type_ or (type_ == t.INT and self.is_int(value)) or isinstance(type_, t.Optional | t.Union | t.Func | t.Iter):
            return False
        if isinstance(value, ir.TupleLit) and any(isinstance(x, t.Optional | t.Union) for x in type_parts(type_)):
            return False
        match value:
            case ir.ListLit() | ir.SetLit() | ir.DictLit() | ir.New() | ir.Interp() | ir.Arith() | ir.Compare() | ir.BoolOp() | ir.Not():
                return True
            case ir.Const(value=None):
                return False
            case ir.Const() | ir.Name() | ir.Call() | ir.MethodCall() | ir.Index() | ir.Lookup() | ir.Field() | ir.TupleLit():
                return True
            case ir.Comp() | ir.Slice():
                return isinstance(type_, t.List | t.Set | t.Str)
            case ir.Coerce(operand=operand):
                return isinstance(operand.type, t.Int | t.Bool | t.Char) and isinstance(type_, t.Float | t.Str)
            case ir.Op():
                return not isinstance(type_, t.NoneT | t.AnyT | t.Class) and not (isinstance(type_, t.List) and type_.frozen)
            case _:
                return False

    def top_level(self) -> bool:
        return self.function is None and self.depth == 1

    def stmt_Declare(self, node: ir.Declare) -> None:
        if self.top_level():
            self.enter(ir.Function("", (), t.NONE, (node,)))
            self.ints = frozenset()
            inits = (c.init for c in self.module.classes if c.init is not None)
            methods = (m for c in self.module.classes for m in (*c.methods, *c.static_methods))
            functions = (*self.module.functions, *inits, *methods)
            self.reassigned = reassigned(*(s for f in functions for s in f.body), *self.module.main)
        CLike.stmt_Declare(self, node)

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        used = {n.id for s in self._following for n in ir.walk(s) if isinstance(n, ir.Name)}

        def pattern(item: ir.Expr) -> str:
            if isinstance(item, ir.TupleLit):
                return f"({', '.join(map(pattern, item.items))})"
            assert isinstance(item, ir.Name)
            return self.name(item.id) if item.id in used else "_"

        changed = any(isinstance(n, ir.Name) and n.id in self.reassigned for n in ir.walk(node.target))
        self.line(f"{'var' if changed else 'val'} {pattern(node.target)} = {self.code(node.value).text}")

    def stmt_Assign(self, node: ir.Assign) -> None:
        swapped = parallel.exchange(node)
        if swapped is not None:
            items, i, j = swapped
            self.fired.append(f"{self.ID}:swap")
            self.line(f"{self.helper('swap')}({self.expr(items)}, {self.place(items, i)}, {self.place(items, j)})")
            return
        CLike.stmt_Assign(self, node)

    def place(self, items: ir.Expr, index: ir.Expr) -> str:
        """An index of a list that may count from the end."""
        if self.nonneg(index):
            return self.slot_int(index).text
        return f"{self.helper('placeOf')}({self.code(index).text}, {self.expr(items, POSTFIX)}.size)"

    def assignment(self, node: ir.Assign) -> str:
        target, value = node.target, node.value
        if isinstance(target, ir.Index) and self.tells_place(target, value):
            items = self.expr(target.obj, POSTFIX)
            place = f'{self.helper("placeTold")}({self.expr(target.index)}, {items}.size, "list assignment")'
            return f"{items}({place}) = {self.value(value, target.type)}"
        place = self.store(target)
        told = isinstance(target, ir.Lookup) and tells(self.looked_at, "KeyError")
        if self.adds(target, value) and not told:
            inner = value.args[1] if isinstance(value, ir.Op) else getattr(value, "right")  # noqa: B009
            op = "+" if isinstance(value, ir.Op) else getattr(value, "op")  # noqa: B009
            narrow = isinstance(target, ir.Name) and target.id in self.ints
            if not narrow or self.is_int(inner):
                return f"{place} {op}= {self.expr(self.promoted(op, target, inner)[1], OPEN + 1)}"
        if isinstance(target, ir.Name) and target.id in self.ints and target.type == t.INT:
            return f"{place} = {self.slot_int(value).text}"
        return f"{place} = {self.value(value, target.type)}"

    def adds(self, target: ir.Expr, value: ir.Expr) -> bool:
        """Is the value the target and something more, of the same type?"""
        if isinstance(value, ir.Op):
            return value.concept == "str.concat" and value.args[0] == target and isinstance(target.type, t.Str)
        if isinstance(value, ir.Bits):
            return value.left == target and value.op in "&|^" and value.type == target.type
        return isinstance(value, ir.Arith) and value.left == target and value.type == target.type and not self.grows(value)

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Index(obj=obj, index=index) if isinstance(obj.type, t.List):
                if isinstance(index, ir.Const) and index.value < 0 and self.repeatable(obj):
                    return f"{self.expr(obj, POSTFIX)}({self.expr(obj, POSTFIX)}.size - {-index.value})"
                wraps = target.wraps and not self.nonneg(index)
                return f"{self.expr(obj, POSTFIX)}({self.place(obj, index) if wraps else self.slot_int(index).text})"
            case ir.Lookup(obj=obj, key=key):
                return f"{self.expr(obj, POSTFIX)}({self.object_code(key).text})"
            case _:
                return self.expr(target)

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = '""' if node.message is None else self.slot_text(node.message).text
        self.line(f"if ({self.expr(negated(node.cond))}) {{")
        self.line(f"{self.INDENT}throw new AssertionError({message})")
        self.line("}")

    # --- loops --------------------------------------------------------------------------------------------------------

    def loop(self, head: str, body: ir.Body, first: Sequence[str] = ()) -> None:
        """A loop; ``breakable`` around it where its body leaves it, and inside where a turn ends early."""
        body = uncontinued(body)
        breaks, continues = (any(leaves(s, kind) for s in body) for kind in (ir.Break, ir.Continue))
        tail, self.tail = self.tail, False
        if breaks:
            self.line("breakable {")
            self.depth += 1
        self.line(f"{head} {{")
        self.depth += 1
        for text in first:
            self.line(text)
        if continues:
            turn = self.name(self.fresh("turn"))
            self.line(f"val {turn} = new Breaks")
            self.line(f"{turn}.breakable {{")
            self.skipping.append(turn)
            self.block(body)
            self.skipping.pop()
            self.line("}")
            self.depth -= 1
        else:
            self.depth -= 1
            self.block(body)
        self.line("}")
        if breaks:
            self.depth -= 1
            self.line("}")
        self.tail = tail

    def stmt_Break(self, node: ir.Break) -> None:
        self.line("break()")

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.line(f"{self.skipping[-1]}.break()")

    def stmt_While(self, node: ir.While) -> None:
        self.loop(f"while {self.condition(node.cond)}", node.body)

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        if isinstance(node.var_type, t.Int) and node.var_type.bits == 0:
            raise UnsupportedError("range", "a range of big integers has no loop in Scala here", node.span)
        small = node.var in self.ints
        used = any(isinstance(n, ir.Name) and n.id == node.var for s in node.body for n in ir.walk(s))
        source = self.progression(node.start, node.stop, node.step, small)
        name = self.name(node.var)
        if node.var_assigned:
            counter = self.name(self.fresh("count"))
            self.loop(f"for ({counter} <- {source})", node.body, [f"var {name} = {counter}"])
            return
        self.loop(f"for ({name if used else '_'} <- {source})", node.body)

    def progression(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr, small: bool) -> str:
        """``a until b by c``; where the bounds are ``Int`` and the counter is wide, the start is made wide."""
        rank = self.operators.infix["until"]
        value = step.value if isinstance(step, ir.Const) else None
        if small:
            first, last = (self.enclose(self.slot_int(x), rank + 1) for x in (start, stop))
        else:
            first = self.enclose(self.object_code(start), rank + 1)
            last = self.enclose(self.code(stop) if isinstance(stop, ir.Const) else self.object_code(stop), rank + 1)
        if value is not None and value < 0 and isinstance(stop, ir.Const):
            text = f"{first} to {stop.value + 1}"
        else:
            text = f"{first} until {last}"
        return text if value == 1 else f"{text} by {self.expr(step, rank + 1)}"

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        match node.iterable:
            case ir.Range(start=start, stop=stop, step=step) if isinstance(node.target, ir.Name):
                changed = node.target.id in reassigned(*node.body)
                self.stmt(ir.ForRange(node.target.id, start, stop, step, node.body, var_assigned=changed, span=node.span))
                return
            case ir.Op(concept="iter.enumerate", args=(items, start)) if isinstance(node.target, ir.TupleLit):
                if isinstance(node.target.items[0], ir.Name):
                    self.counted_loop(node, items, node.target.items[0], start, node.target.items[1])
                    return
            case ir.Op(concept="dict.items", args=(mapping,)):
                self.each(node, self.expr(mapping), element_type(node.iterable.type))
                return
        elem = element_type(node.iterable.type)
        if isinstance(elem, t.AnyT | t.Never) and isinstance(node.target, ir.Name):
            elem = node.target.type
        self.each(node, self.each_source(node.iterable, node.target), elem)

    def each_source(self, items: ir.Expr, target: ir.Expr) -> str:
        if isinstance(target, ir.Name) and isinstance(target.type, t.Char) and isinstance(items, ir.Op) and items.concept == "str.chars":
            return self.expr(items.args[0])
        return self.slot_items(items).text

    def each(self, node: ir.ForEach, source: str, elem: t.Type) -> None:
        if isinstance(node.target, ir.Name) and isinstance(node.target.type, t.Char):
            elem = t.CHAR
        before: list[ir.Stmt] = []
        shown = self.variable(node.target, elem, reassigned(*node.body), before, node.body)
        self.loop(f"for ({shown} <- {source})", (*before, *node.body))

    def counted_loop(self, node: ir.ForEach, items: ir.Expr, index: ir.Name, start: ir.Expr, item: ir.Expr) -> None:
        """``for ((x, i) <- xs.zipWithIndex)``; indices there are ``Int``."""
        changed = reassigned(*node.body)
        plain = isinstance(start, ir.Const) and start.value == 0 and index.id not in changed
        source = self.enclose(Code(self.each_source(items, item), POSTFIX), POSTFIX)
        source = f"({source})" if " " in source.split("(")[0] else source
        self.fired.append(f"{self.ID}:iter.enumerate")
        place = self.name(index.id) if plain else self.name(self.fresh("place"))
        outer = self.ints, self.counters
        first = []
        if plain:
            self.ints |= {index.id}
            self.counters |= {index.id}
        else:
            self.ints -= {index.id}
            shifted = f"{place}.toLong" if start == ir.Const(0, type=t.INT) else f"{self.expr(start, POSTFIX)} + {place}"
            type_ = ": Long" if self.is_int(start) and start != ir.Const(0, type=t.INT) else ""
            first = [f"{'var' if index.id in changed else 'val'} {self.name(index.id)}{type_} = {shifted}"]
        elem = element_type(items.type)
        if isinstance(item, ir.Name) and isinstance(item.type, t.Char):
            elem = t.CHAR
        before: list[ir.Stmt] = []
        shown = self.variable(item, elem, changed, before, node.body)
        self.loop(f"for (({shown}, {place}) <- {source}.zipWithIndex)", (*before, *node.body), first)
        self.ints, self.counters = outer

    def variable(self, target: ir.Expr, elem: t.Type, changed: frozenset[str], before: list[ir.Stmt], body: ir.Body) -> str:
        """A loop's variable or pattern; what is assigned, or is no tuple, is taken apart in the body."""
        if isinstance(target, ir.TupleLit) and isinstance(elem, t.Tuple) and len(target.items) > 1:
            parts = [self.variable(i, x, changed, before, body) for i, x in zip(target.items, elem.items, strict=True)]
            return f"({', '.join(parts)})"
        if isinstance(target, ir.Name) and target.id not in changed:
            used = any(isinstance(n, ir.Name) and n.id == target.id for s in body for n in ir.walk(s))
            return self.name(target.id) if used else "_"
        whole = ir.Name(self.fresh("item" if isinstance(target, ir.Name) else "row"), type=elem)
        if isinstance(target, ir.TupleLit):
            before.extend(parallel.unpack(target, whole, self.fresh, told=self.counts_told))
        elif isinstance(target, ir.Name):
            before.append(ir.Declare(target.id, elem, whole))
        return self.name(whole.id)

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.tries += 1
        self.block(node.body)
        self.tries -= 1
        if node.handlers:
            self.line("} catch {")
            self.depth += 1
            seen: set[str] = set()
            for handler in node.handlers:
                self.handler(handler, seen)
            self.depth -= 1
        if node.final:
            self.line("} finally {")
            self.inner_block(node.final)
        self.line("}")

    def handler(self, handler: ir.Handler, seen: set[str]) -> None:
        fresh = [c for c in self.caught_types(handler) if not self.covered(c, seen)]
        fresh = [c for c in fresh if not self.covered(c, set(fresh) - {c})]
        if not fresh:
            return
        seen.update(fresh)
        raises = any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
        name = self.name(handler.name) if handler.name else self.name(self.fresh("error")) if raises else "_"
        shown = f"{name}: {fresh[0]}" if len(fresh) == 1 else f"{name} @ ({' | '.join(f'_: {c}' for c in fresh)})"
        if len(fresh) > 1 and name == "_":
            shown = " | ".join(f"_: {c}" for c in fresh)
        self.caught.append(name)
        self.write_case(f"case {shown} =>", handler.body)
        self.caught.pop()

    def write_case(self, head: str, body: ir.Body) -> None:
        """A case; on one line where it is short."""
        mark = len(self.lines)
        self.line(head)
        self.block(body)
        if len(self.lines) == mark + 2:
            first, only = self.lines[mark:]
            whole = Line(f"{first.text} {only.text.strip()}", tuple(dict.fromkeys((*first.rules, *only.rules))))
            if len(whole.text) < 100:
                self.lines[mark:] = [whole]

    def stmt_Raise(self, node: ir.Raise) -> None:
        if node.exception is None:
            self.line(f"throw {self.caught[-1]}" if self.caught else 'throw new IllegalStateException("no exception to raise again")')
            return
        self.line(f"throw {self.expr(node.exception)}")

    def expr_New(self, node: ir.New) -> Code:
        if any(c.name == node.cls and (c.init is not None or not self.is_exception(c)) for c in self.module.classes):
            return Code(f"new {self.rule_name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        shown = self.slot_text(node.args[0]).text if node.args else '""' if any(c.name == node.cls for c in self.module.classes) else ""
        return Code(f"new {self.thrown(node)}({shown})", POSTFIX)

    # --- statements inside expressions --------------------------------------------------------------------------------

    def inner_lines(self, statements: ir.Body, value: ir.Expr) -> str:
        """Statements and the value they lead to, as the lines of a block."""
        mark, depth, function = len(self.lines), self.depth, self.function
        tail, self.tail = self.tail, False
        self.depth = 0
        self.function = ir.Function("lambda", (), value.type, ())
        fired, self.fired = self.fired, []
        try:
            for i, statement in enumerate(statements):
                self._following = (*statements[i + 1 :], ir.ExprStmt(value))
                self.stmt(statement)
            self._hoisting = True
            shown = self.object_code(value).text
            if not (isinstance(value.type, t.NoneT) and isinstance(value, ir.Const)):
                self.line(shown)
            return "\n".join(self.INDENT + line.text for line in self.lines[mark:])
        finally:
            del self.lines[mark:]
            self.depth, self.function, self.tail, self.fired = depth, function, tail, fired

    def expr_Block(self, node: ir.Block) -> Code:
        return Code(f"{{\n{self.inner_lines(node.stmts, node.value)}\n}}", OPEN)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        name = self.name(node.name)
        return Code(f"{{ {name} = {self.value(node.value, node.type)}; {name} }}", OPEN)


def negated(node: ir.Expr) -> ir.Expr:
    return node.operand if isinstance(node, ir.Not) else ir.Not(node, type=t.BOOL)


def leaves(node: ir.Stmt, kind: type[ir.Break] | type[ir.Continue]) -> bool:
    """Does a statement leave the loop (or the turn) that it stands in?"""
    match node:
        case ir.Break() | ir.Continue():
            return isinstance(node, kind)
        case ir.If(then=then, orelse=orelse):
            return any(leaves(s, kind) for s in (*then, *orelse))
        case ir.Try(body=body, handlers=handlers, orelse=orelse, final=final):
            return any(leaves(s, kind) for s in (*body, *orelse, *final, *(s for h in handlers for s in h.body)))
        case _:
            return False


def uncontinued(body: ir.Body) -> ir.Body:
    """A loop's body without what ends its turn early, where a conditional can say it: ``if (!skip) { … }``."""
    for i, s in enumerate(body):
        rest = body[i + 1 :]
        if isinstance(s, ir.Continue):
            return body[:i]
        if not isinstance(s, ir.If) or not any(leaves(x, ir.Continue) for x in (*s.then, *s.orelse)):
            continue
        then, orelse = s.then, s.orelse
        if not completes(then) and not any(leaves(x, ir.Break) for x in then[-1:]):
            orelse, rest = (*orelse, *rest), ()
        elif orelse and not completes(orelse):
            then, rest = (*then, *rest), ()
        if not rest:
            then, orelse = uncontinued(then), uncontinued(orelse)
        if not then and orelse:
            return (*body[:i], dataclasses.replace(s, cond=negated(s.cond), then=orelse, orelse=()), *rest)
        if not then and not orelse and not rest:
            return (*body[:i], ir.ExprStmt(s.cond)) if effectful(s.cond) else body[:i]
        return (*body[:i], dataclasses.replace(s, then=then, orelse=orelse), *(uncontinued(rest) if rest else ()))
    return body


def effectful(node: ir.Expr) -> bool:
    return any(isinstance(n, ir.Call | ir.CallValue | ir.MethodCall | ir.Op | ir.Assigned | ir.Index | ir.Lookup) for n in ir.walk(node))


def valued(body: ir.Body, wanted: bool, depth: int = 0) -> ir.Body:
    """A function's body with what follows a guard in the guard's ``else``, so that its last statement is its value."""
    for i, s in enumerate(body[:-1]):
        if not isinstance(s, ir.If) or not any(isinstance(n, ir.Return) for n in ir.walk(s)) or depth >= DEEPEST:
            continue
        rest = body[i + 1 :]
        chained = len(rest) == 1 and isinstance(rest[0], ir.If)
        if not completes(s.then):
            merged = dataclasses.replace(s, then=s.then, orelse=(*s.orelse, *rest))
            if not wanted and s.then == (ir.Return(),):
                merged = dataclasses.replace(s, cond=negated(s.cond), then=merged.orelse, orelse=())
        elif s.orelse and not completes(s.orelse):
            merged = dataclasses.replace(s, then=(*s.then, *rest), orelse=s.orelse)
        else:
            continue
        return (*body[:i], *valued((merged,), wanted, depth + (not chained)))
    if not body:
        return body
    *before, last = body
    match last:
        case ir.If(then=then, orelse=orelse) if orelse or not wanted:
            last = dataclasses.replace(last, then=valued(then, wanted, depth), orelse=valued(orelse, wanted, depth))
        case ir.Try(body=inner, handlers=handlers):
            caught = tuple(dataclasses.replace(h, body=valued(h.body, wanted, depth)) for h in handlers)
            last = dataclasses.replace(last, body=valued(inner, wanted, depth), handlers=caught)
        case ir.Return() | ir.Raise():
            pass
        case _ if wanted:
            message = ir.Const("this is never reached", type=t.STR)
            return (*body, ir.Raise(ir.New("RuntimeError", (message,), type=t.Class("RuntimeError"))))
    return (*before, last)
