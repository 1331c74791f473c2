"""Statements in Lua: locals and patterns, loops left by ``goto`` or ``break``, protected calls."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX
from dragoman.transpile.generators.lua_facts import (
    drawn_once,
    escaped,
    in_turns,
    is_generator,
    is_statement,
    leaving,
    may_be_none,
    stays_apart,
)
from dragoman.transpile.generators.lua_values import LuaValues
from dragoman.transpile.generators.managed import substituted
from dragoman.transpile.passes.lazy import unmade
from dragoman.transpile.passes.letters import spelt
from dragoman.transpile.passes.snapshots import resizes_source


class LuaStatements(LuaValues):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: The labels of loops whose turn is left early.
        self.label_used: set[str] = set()
        self._caught = "err"
        #: Local names that are declared before the statement that gives them a value.
        self.early: set[str] = set()

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        match node.value:
            case ir.Op(
                concept="list.append", args=(ir.Op(concept="dict.setdefault", args=(map_, key, ir.ListLit(items=()) as empty)), item)
            ) if self.repeatable(map_) and self.repeatable(key):
                place = ir.Lookup(map_, key, "unreachable", type=empty.type)
                self.line(f"{self.expr(place)} = {self.expr(place)} or {{}}")
                node = ir.ExprStmt(ir.Op("list.append", (place, item), type=t.NONE))
            case _:
                pass
        text = self.expr(node.value)
        if is_statement(text):
            # After a line, what stands in parentheses would be taken for the arguments of a call.
            self.line(f";{text}" if text.startswith("(") else text)
        elif re.fullmatch(r"[\w.]+", text) is None:
            self.line(f"local _ = {text}")

    def stmt_Return(self, node: ir.Return) -> None:
        value = node.value
        if value is None and self.function is not None and self.null and may_be_none(self.function.result):
            value = ir.Const(None, type=t.NONE)
        if isinstance(value, ir.IfExp) and not self.is_short(value):
            # What may be false has no short form with "and" and "or".
            self.stmt(ir.If(value.cond, (ir.Return(value.then),)))
            self.stmt_Return(ir.Return(value.orelse))
            return
        if "pcall" in self.around:
            self.line('return "return"' + ("" if value is None else f", {self.expr(value)}"))
        else:
            self.line("return" if value is None else f"return {self.expr(value)}")

    def leave(self, word: str) -> str:
        """How a loop is left or its next turn begun, from inside a protected call perhaps."""
        inner = self.around[len(self.around) - 1] if self.around else ""
        if inner == "pcall":
            return f'return "{word}"'
        if word == "break":
            return "break"
        self.label_used.add(self.labels[-1])
        return f"goto {self.labels[-1]}"

    def stmt_Break(self, node: ir.Break) -> None:
        self.line(self.leave("break"))

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.line(self.leave("continue"))

    def loop(self, header: str, body: ir.Body, first: Sequence[str] = ()) -> None:
        """A loop; ``continue`` is a jump to a label at its end."""
        label = "continue" + (str(len(self.labels) + 1) if self.labels else "")
        self.labels.append(label)
        self.around.append("loop")
        self.line(header)
        self.depth += 1
        for text in first:
            self.line(text)
        self.depth -= 1
        self.label_used.discard(label)
        self.block(body)
        if label in self.label_used:
            self.label_used.discard(label)
            if body and isinstance(body[-1], ir.Return | ir.Break | ir.Continue):
                last = self.lines.pop()
                self.lines.append(dataclasses.replace(last, text=f"{self.INDENT * (self.depth + 1)}do {last.text.strip()} end"))
            self.line(f"{self.INDENT}::{label}::")
        self.line("end")
        self.around.pop()
        self.labels.pop()

    def block(self, body: ir.Body) -> None:
        """Nothing may stand after a ``return`` or ``break``."""
        for i, statement in enumerate(body):
            if isinstance(statement, ir.Return | ir.Break | ir.Continue | ir.Raise) and i < len(body) - 1:
                body = body[: i + 1]
                break
        outer, self.early = self.early, set(self.early)
        self.depth += 1
        for i, statement in enumerate(body):
            if isinstance(statement, ir.FunctionDef):
                self.declare_early(statement.function, body[i + 1 :])
            self.stmt(statement)
        self.depth -= 1
        self.early = outer

    def declare_early(self, function: ir.Function, following: ir.Body) -> None:
        """What a nested function mentions must be declared before it, be it given a value only later."""
        mentioned = {
            n.func if isinstance(n, ir.Call) else n.id for s in function.body for n in ir.walk(s) if isinstance(n, ir.Call | ir.Name)
        }
        later = [
            s.function.name if isinstance(s, ir.FunctionDef) else s.name for s in following if isinstance(s, ir.FunctionDef | ir.Declare)
        ]
        names = [n for n in later if n in mentioned and n not in self.early]
        if names:
            self.line(f"local {', '.join(map(self.name, names))}")
            self.early |= set(names)

    def stmt_Declare(self, node: ir.Declare) -> None:
        word = "" if node in self.module.constants or node.name in self.early else "local "
        name = self.name(node.name)
        if isinstance(node.value, ir.Lambda) and word:
            self.line(f"local {name}")
            self.line(f"{name} = {self.expr(node.value)}")
        elif node.value is None:
            self.line(f"{word}{name}" if word else f"{name} = nil")
        elif (
            isinstance(node.value, ir.DictLit) and self.maps != "plain" and 0 < len(node.value.entries) < 3 and not self.names_itself(node)
        ):
            self.line(f"{word}{name} = {self.helper('new_map')}()")
            for key, value in node.value.entries:
                self.line(f"{name}[{self.expr(key)}] = {self.expr(value)}")
        else:
            self.line(f"{word}{name} = {self.expr(node.value)}")

    @staticmethod
    def names_itself(node: ir.Declare) -> bool:
        """Does a variable's first value speak of a variable of the same name?"""
        return node.value is not None and any(isinstance(n, ir.Name) and n.id == node.name for n in ir.walk(node.value))

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        match node.target, node.value:
            case (
                ir.TupleLit(items=(ir.Name() as before, ir.Name() as after)),
                ir.Op(concept="str.split_max", args=(text, ir.Const(value=str(separator)), ir.Const(value=1))),
            ) if separator:
                pattern = self.string_literal(f"^(.-){escaped(separator)}(.*)$")
                self.line(f"local {self.expr(before)}, {self.expr(after)} = {self.slot_prefix(text).text}:match({pattern})")
                missing = "ValueError: not enough values to unpack (expected 2, got 1)"
                self.line(f'assert({self.expr(before)}, "{missing}")')
            case _:
                self.take_apart(node.target, node.value, "local ")

    def take_apart(self, target: ir.TupleLit, value: ir.Expr, local: str) -> None:
        """``local a, b = table.unpack(pair)``; nested patterns one level after the other."""
        names, later = [], []
        for item in target.items:
            if isinstance(item, ir.TupleLit):
                name = self.fresh("inner")
                names.append(name)
                later.append((item, ir.Name(name, type=item.type)))
            else:
                names.append(self.store(item))
        if isinstance(value, ir.TupleLit) and len(value.items) == len(target.items):
            right = self.arguments(value.items)
        elif isinstance(value.type, t.Tuple):
            right = f"table.unpack({self.expr(value)}{f', 1, {len(names)}' if self.null else ''})"
        else:
            right = f"{self.helper('unpack_items')}({self.slot_arr(value).text}, {len(names)})"
        if later and not local:
            self.line(f"local {', '.join(n.id for _, n in later)}")
        self.line(f"{local}{', '.join(names)} = {right}")
        for pattern, inner in later:
            self.take_apart(pattern, inner, local)

    def stmt_Assign(self, node: ir.Assign) -> None:
        if isinstance(node.target, ir.TupleLit):
            self.take_apart(node.target, node.value, "")
        else:
            self.line(f"{self.store(node.target)} = {self.expr(node.value)}")

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Index(obj=obj, index=index) if target.on_fail == "unreachable" and not target.wraps:
                return f"{self.owner(obj)}[{self.after(index)}]"
            case ir.Index(obj=obj, index=index):
                return f"{self.owner(obj)}[{self.helper('place_of')}({self.expr(obj)}, {self.expr(index)})]"
            case ir.Lookup(obj=obj, key=key):
                return f"{self.owner(obj)}[{self.expr(self.key_text(key))}]"
            case _:
                return self.expr(target)

    def owner(self, obj: ir.Expr) -> str:
        """What has a place that is assigned; a statement may not begin with a parenthesis."""
        text = self.expr(obj, POSTFIX)
        match obj:
            case ir.Index(obj=outer, index=key) if text.startswith("("):
                return f"{self.helper('item_at')}({self.expr(outer)}, {self.expr(key)})"
            case ir.Lookup(obj=outer, key=key) if text.startswith("("):
                return f"{self.helper('value_at')}({self.expr(outer)}, {self.expr(key)})"
            case _:
                return text

    def stmt_If(self, node: ir.If) -> None:
        self.line(f"if {self.expr(node.cond)} then")
        self.block(node.then)
        orelse = node.orelse
        while len(orelse) == 1 and isinstance(orelse[0], ir.If):
            self._hoisting = False
            try:
                header = f"elseif {self.expr(orelse[0].cond)} then"
            except UnsupportedError:
                break
            self.line(header)
            self.block(orelse[0].then)
            orelse = orelse[0].orelse
        if orelse:
            self.line("else")
            self.block(orelse)
        self.line("end")

    def stmt_While(self, node: ir.While) -> None:
        self.loop(f"while {self.expr(node.cond)} do", node.body)

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        step = node.step.value if isinstance(node.step, ir.Const) else None
        start, name = self.expr(node.start), self.name(node.var)
        if step is None:
            stop, by = self.fresh("stop"), self.fresh("step")
            self.line(f"local {stop}, {by} = {self.expr(node.stop)}, {self.expr(node.step)}")
            self.loop(f"for {name} = {start}, {stop} - ({by} > 0 and 1 or -1), {by} do", node.body)
        elif step > 0:
            self.loop(f"for {name} = {start}, {self.before(node.stop)}{f', {step}' if step > 1 else ''} do", node.body)
        else:
            last = self.after(node.stop)
            self.loop(f"for {name} = {start}, {last}, {step} do", node.body)

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        target, iterable = node.target, node.iterable
        first: list[str] = []
        ascii_ = self.module.strings == "ascii"
        match iterable:
            case ir.Op(concept="iter.takewhile", args=(ir.Lambda(params=(param,), body=test), source)) if isinstance(target, ir.Name):
                ends = ir.If(ir.Not(substituted(test, {param.name: target}), type=t.BOOL), (ir.Break(),))
                self.stmt_ForEach(dataclasses.replace(node, iterable=source, body=(ends, *node.body)))
                return
            case ir.Op(concept="iter.zip", args=sources) if self.in_step(node):
                self.loop_in_step(node, sources)
                return
            case ir.Op(concept="iter.enumerate", args=(characters, ir.Const(value=0 | 1 as start))) if (
                ascii_
                and isinstance((text := spelt(characters)), ir.Name)
                and isinstance(text.type, t.Str)
                and isinstance(target, ir.TupleLit)
                and isinstance(target.items[0], ir.Name)
                and in_turns(node.body, (text.id, target.items[0].id))
            ):
                index, held = self.name(target.items[0].id), self.name(text.id)
                place = index if start else f"{index} + 1"
                header = f"for {index} = {start}, #{held}{'' if start else ' - 1'} do"
                first.append(f"local {self.loop_name(target.items[1], first)} = {held}:sub({place}, {place})")
            case ir.Op(concept="str.split", args=(text, ir.Const(value=separator))) if stays_apart(separator):
                whole = ir.Op("str.concat", (text, ir.Const(separator, type=t.STR)), type=t.STR)
                pattern = self.string_literal(f"(.-){escaped(str(separator))}")
                header = f"for {self.loop_name(target, first)} in ({self.expr(whole)}):gmatch({pattern}) do"
            case ir.Op(concept="iter.reversed", args=(characters,)) if ascii_ and isinstance((text := spelt(characters)).type, t.Str):
                header = f'for {self.loop_name(target, first)} in {self.slot_prefix(text).text}:reverse():gmatch(".") do'
            case ir.Op() if resizes_source(node, self.module):
                header = f"for _, {self.loop_name(target, first)} in ipairs({self.slot_arr(iterable).text}) do"
            case ir.Range(start=start, stop=stop, step=step) if isinstance(target, ir.Name):
                self.stmt_ForRange(ir.ForRange(target.id, start, stop, step, node.body, span=node.span))
                return
            case ir.Op(concept="dict.items", args=(obj,)) if isinstance(target, ir.TupleLit) and len(target.items) == 2:
                key, value = (self.loop_name(i, first) for i in target.items)
                header = f"for {key}, {value} in pairs({self.expr(obj)}) do"
            case ir.Op(concept="dict.values", args=(obj,)):
                header = f"for _, {self.loop_name(target, first)} in pairs({self.expr(obj)}) do"
            case ir.Op(concept="dict.keys" | "set.to_list", args=(obj,)):
                header = f"for {self.loop_name(target, first)} in pairs({self.expr(obj)}) do"
            case ir.Op(concept="iter.enumerate", args=(obj, ir.Const(value=start))) if (
                isinstance(target, ir.TupleLit) and len(target.items) == 2 and isinstance(target.items[0], ir.Name) and not unmade(iterable)
            ):
                index = self.name(target.items[0].id)
                if start != 1:
                    place = self.fresh("place")
                    first.append(f"local {index} = {place} {'+' if start > 1 else '-'} {abs(start - 1)}")
                    index = place
                item = self.loop_name(target.items[1], first)
                header = f"for {index}, {item} in ipairs({self.slot_arr(obj).text}) do"
            case _ if isinstance(iterable.type, t.Set | t.Dict):
                header = f"for {self.loop_name(target, first)} in pairs({self.expr(iterable)}) do"
            case _ if isinstance(iterable.type, t.Str) or (isinstance(iterable, ir.Op) and iterable.concept == "str.chars"):
                pattern = '"."' if self.module.strings == "ascii" else "utf8.charpattern"
                header = f"for {self.loop_name(target, first)} in {self.expr(spelt(iterable), POSTFIX)}:gmatch({pattern}) do"
            case ir.Op(concept="str.split_ws", args=(text,)) if self.module.strings == "ascii":
                header = f'for {self.loop_name(target, first)} in {self.slot_prefix(text).text}:gmatch("[^%s\\x1c-\\x1f]+") do'
            case _ if isinstance(iterable.type, t.Iter) and is_generator(iterable) and not self.is_kept(iterable):
                drawn = self.expr(iterable)
                drawn = drawn if drawn_once(iterable, self.module) else f"{self.helper('iterator_over')}({drawn})"
                header = f"for {self.loop_name(target, first)} in {drawn} do"
            case _:
                header = f"for _, {self.loop_name(target, first)} in ipairs({self.slot_arr(iterable).text}) do"
        self.loop(header, node.body, first)

    def in_step(self, node: ir.ForEach) -> bool:
        """Can a loop over several lists at once count their places?"""
        if not (isinstance(node.target, ir.TupleLit) and isinstance(node.iterable, ir.Op)):
            return False
        sources = [spelt(s) for s in node.iterable.args]
        named = [s.id for s in sources if isinstance(s, ir.Name)]
        fits = len(sources) == len(node.target.items) > 1 and not any(isinstance(i, ir.TupleLit) for i in node.target.items)
        lists = all(isinstance(s.type, t.List) or (isinstance(s.type, t.Str) and self.module.strings == "ascii") for s in sources)
        return fits and lists and in_turns(node.body, named)

    def loop_in_step(self, node: ir.ForEach, sources: Sequence[ir.Expr]) -> None:
        """A loop over the places that all lists have, or all texts."""
        sources = [spelt(s) for s in sources]
        held = [s if isinstance(s, ir.Name) else ir.Name(self.fresh("items"), type=s.type) for s in sources]
        new = [(h.id, self.expr(s)) for h, s in zip(held, sources, strict=True) if h is not s]
        if new:
            self.line(f"local {', '.join(name for name, _ in new)} = {', '.join(value for _, value in new)}")
        place = self.fresh("i")
        names = [self.expr(h) for h in held]
        items = [f"{n}:sub({place}, {place})" if isinstance(h.type, t.Str) else f"{n}[{place}]" for n, h in zip(names, held, strict=True)]
        assert isinstance(node.target, ir.TupleLit)
        first = f"local {', '.join(self.expr(i) for i in node.target.items)} = {', '.join(items)}"
        self.loop(f"for {place} = 1, math.min({', '.join(f'#{n}' for n in names)}) do", node.body, [first])

    def loop_name(self, target: ir.Expr, first: list[str]) -> str:
        """The name of a loop's variable; a pattern is taken apart by lines at the start of its body."""
        if not isinstance(target, ir.TupleLit):
            return self.expr(target)
        item = ir.Name(self.fresh("item"), type=target.type if isinstance(target.type, t.Tuple) else t.ANY)
        mark, depth = len(self.lines), self.depth
        self.depth = 0
        self.take_apart(target, item, "local ")
        first.extend(line.text for line in self.lines[mark:])
        del self.lines[mark:]
        self.depth = depth
        return item.id

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line(f"error({self._caught if node.exception is None else self.expr(node.exception)}, 0)")

    def stmt_Assert(self, node: ir.Assert) -> None:
        self.line(f"if {self.expr(ir.Not(node.cond, type=t.BOOL))} then")
        self.line(f"{self.INDENT}error({self.exception_text('AssertionError', node.message).text}, 0)")
        self.line("end")

    def stmt_Try(self, node: ir.Try) -> None:
        """A protected call; what leaves its body says so by its result."""
        if node.final and node.handlers:
            node = ir.Try((dataclasses.replace(node, final=()),), (), final=node.final)
        ok, flow, value = self.fresh("ok"), self.fresh("flow"), self.fresh("value")
        exits = {type(n).__name__ for s in node.body for n in leaving(s)}
        names = [ok, flow, value] if "Return" in exits else [ok, flow]
        self.line(f"local {', '.join(names)} = pcall(function()")
        self.around.append("pcall")
        self.block(node.body)
        self.around.pop()
        self.line("end)")
        for statement in node.final:
            self.stmt(statement)
        if not node.handlers:
            self.line(f"if not {ok} then")
            self.line(f"{self.INDENT}error({flow}, 0)")
            self.line("end")
        else:
            self.line(f"if not {ok} then")
            self.depth += 1
            self.handlers(node.handlers, flow)
            self.depth -= 1
            self.line("end")
        if exits:
            self.pass_on(ok, flow, value, exits)

    def pass_on(self, ok: str, flow: str, value: str, exits: set[str]) -> None:
        """Goes on leaving what the protected body has left."""
        for node, word in (("Return", "return"), ("Break", "break"), ("Continue", "continue")):
            if node not in exits:
                continue
            self.line(f'if {ok} and {flow} == "{word}" then')
            self.depth += 1
            if node == "Return":
                self.line(f'return "return", {value}' if "pcall" in self.around else f"return {value}")
            else:
                self.line(self.leave(word))
            self.depth -= 1
            self.line("end")

    def handlers(self, handlers: Sequence[ir.Handler], error: str) -> None:
        outer, self._caught = self._caught, error
        word = "if"
        closed = False
        for handler in handlers:
            tests = [self.error_test(error, c).text for c in handler.types if c not in ("Exception", "BaseException")]
            if len(tests) == len(handler.types) and tests:
                self.line(f"{word} {' or '.join(tests)} then")
            else:
                self.line("else" if word == "elseif" else "do")
                closed = True
            if handler.name:
                self.line(f"{self.INDENT}local {self.name(handler.name)} = {error}")
            self.block(handler.body)
            word = "elseif"
            if closed:
                break
        if not closed:
            self.line("else")
            self.line(f"{self.INDENT}error({error}, 0)")
        self.line("end")
        self._caught = outer
