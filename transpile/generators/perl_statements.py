"""Statements in Perl: assignments and patterns, loops, exceptions by ``die`` and ``try``."""

from __future__ import annotations

import re

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, element_type
from dragoman.transpile.generators.perl_values import PerlValues
from dragoman.transpile.modules import needing_definitions
from dragoman.transpile.passes.effects import assigned


class PerlStatements(PerlValues):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Is an iterator read on after some of its elements were taken?
        self.resumes = False
        #: The variable of the exception that is being handled.
        self._caught = "error"

    def early_constants(self) -> list[str]:
        """What classes and functions mention of the module's variables that get their values after them, since these need classes."""
        mentioned = {n.id for d in (*self.module.classes, *self.module.functions) for n in ir.walk(d) if isinstance(n, ir.Name)}
        return [d.name for d in self.module.constants if d.name in needing_definitions(self.module) and d.name in mentioned]

    def declare(self, node: ir.Declare) -> str:
        my = "" if node in self.module.constants and node.name in self.early_constants() else "my "
        return f"{my}${self.name(node.name)}" + ("" if node.value is None else f" = {self.expr(node.value)}")

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        self.take_apart(node.target, node.value, "my ")

    def take_apart(self, target: ir.TupleLit, value: ir.Expr, my: str) -> None:
        """``my ($a, $b) = @$pair``; nested patterns one level after the other."""
        names, later = [], []
        for item in target.items:
            if isinstance(item, ir.Name) and item.id.strip("_") == "":
                names.append("undef")
            elif isinstance(item, ir.TupleLit):
                name = self.fresh("inner")
                names.append(f"${name}")
                later.append((item, ir.Name(name, type=item.type)))
            else:
                names.append(self.store(item))
        right = self.elements(value)
        if not isinstance(value.type, t.Tuple):
            right = f"{self.helper('unpack_items')}({self.expr(value)}, {len(names)})"
        elif isinstance(value, ir.TupleLit):
            right = f"({self.arguments(value.items)})"
        if later and not my:
            raise UnsupportedError("pattern", "a nested pattern is assigned here", target.span)
        self.line(f"{my}({', '.join(names)}) = {right};")
        for pattern, inner in later:
            self.take_apart(pattern, inner, my)

    def stmt_Assign(self, node: ir.Assign) -> None:
        if isinstance(node.target, ir.TupleLit):
            self.take_apart(node.target, node.value, "")
        else:
            super().stmt_Assign(node)

    def assignment(self, node: ir.Assign) -> str:
        value = node.value
        self._assigning = node.target.id if isinstance(node.target, ir.Name) else ""
        if isinstance(value, ir.Arith) and value.op == "*" and value.type == t.INT and self.grows(value):
            text = f"{self.store(node.target)} = {self.expr(value)}"
            self._assigning = ""
            return text
        match node.value:
            case ir.Op(concept="str.concat", args=(left, right)) if left == node.target and self.compound(node.value):
                text = f"{self.store(node.target)} .= {self.expr(right)}"
            case _:
                text = super().assignment(node)
        self._assigning = ""
        return text

    def compound(self, node: ir.Expr) -> bool:
        """Bits of negative numbers are unsigned ones to Perl, and what is moved up may need more than it has."""
        if isinstance(node, ir.Bits) and (node.op == "<<" or isinstance(node.type, t.Bool) or not self.nonneg(node.left)):
            return False
        return super().compound(node) and not (isinstance(node, ir.Bits) and not self.nonneg(node.right))

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Index(obj=obj, index=index, on_fail="unreachable"):
                return f"{self.expr(obj, POSTFIX)}->[{self.expr(index)}]"
            case ir.Index(obj=obj, index=index):
                return f"{self.expr(obj, POSTFIX)}->[{self.helper('place')}({self.expr(obj)}, {self.expr(index)})]"
            case ir.Lookup(obj=obj, key=key):
                return f"{self.expr(obj, POSTFIX)}->{{{self.expr(key)}}}"
            case _:
                return self.expr(target)

    def condition(self, node: ir.Expr) -> str:
        return f"({self.tested(node)})"

    def tested(self, node: ir.Expr) -> str:
        """A condition, which need not be one of Perl's own bools."""
        text = self.expr(node)
        bare = re.fullmatch(r"(!?)!!\((.*)\)", text)
        if bare is None or bare[2].count("(") != bare[2].count(")") or ") && " in text or ") || " in text:
            return text
        return f"{bare[1]}({bare[2]})" if bare[1] else bare[2]

    def stmt_If(self, node: ir.If) -> None:
        """A guard is one line, as Perl has it."""
        then = node.then
        if not node.orelse and len(then) == 1 and isinstance(then[0], ir.Return | ir.Break | ir.Continue | ir.Raise):
            mark = len(self.lines)
            self.stmt(then[0])
            if len(self.lines) == mark + 1 and len(self.lines[mark].text.strip()) < 60:
                text = self.lines.pop().text.strip().rstrip(";")
                cond = self.tested(node.cond)
                unless = re.fullmatch(r"!(defined|exists|[a-z_]+)\([^()]*\)", cond)
                self.line(f"{text} {'unless' if unless else 'if'} {cond[1:] if unless else cond};")
                return
            del self.lines[mark:]
        super().stmt_If(node)

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        step = node.step.value if isinstance(node.step, ir.Const) else None
        name = f"${self.name(node.var)}"
        if step == 1 and isinstance(node.start, ir.Const) and not self.mentions(node.body, node.var):
            stop = node.stop if node.start.value == 0 else ir.Arith("-", node.stop, node.start, type=t.INT)
            self.line(f"for (1 .. {self.expr(stop, 75)}) {{")
        elif step == 1:
            stop = node.stop
            last = str(stop.value - 1) if isinstance(stop, ir.Const) else self.upto(stop)
            self.line(f"for my {name} ({self.expr(node.start, 75)} .. {last}) {{")
        elif step == -1:
            self.line(f"for my {name} (reverse {self.above(node.stop)} .. {self.before(node.start)}) {{")
        elif step and self.counts_alone(node):
            test, by = ("<", f"+= {step}") if step > 0 else (">", f"-= {-step}")
            stop_text = self.expr(node.stop, self.operators.sides("<")[1])
            self.line(f"for (my {name} = {self.expr(node.start)}; {name} {test} {stop_text}; {name} {by}) {{")
        else:
            self.line(f"for my {name} ({self.helper('span')}({self.expr(node.start)}, {self.expr(node.stop)}, {self.expr(node.step)})) {{")
        self.block(node.body)
        self.line("}")

    @staticmethod
    def counts_alone(node: ir.ForRange) -> bool:
        """Does nothing but the loop itself change its variable and its bound, and no closure keep the variable?"""
        bound = node.stop.obj if isinstance(node.stop, ir.Length) else node.stop
        fixed = isinstance(bound, ir.Const) or (isinstance(bound, ir.Name) and bound.id not in assigned(node.body))
        inner = [n for s in node.body for n in ir.walk(s)]
        kept = any(isinstance(n, ir.Lambda | ir.FunctionDef) for n in inner)
        grows = (
            isinstance(node.stop, ir.Length)
            and not isinstance(bound.type, t.Str)
            and any(isinstance(n, ir.Op | ir.Call | ir.MethodCall) for n in inner)
        )
        return fixed and not kept and not grows and node.var not in assigned(node.body)

    def before(self, first: ir.Expr) -> str:
        """A bound that is in the range: ``$#$xs`` for a length less one."""
        match first:
            case ir.Arith(op="-", left=ir.Length() as length, right=ir.Const(value=1)):
                return self.upto(length)
            case _:
                return self.expr(first, 75)

    def above(self, stop: ir.Expr) -> str:
        """The number after a bound."""
        match stop:
            case ir.Const(value=value):
                return str(value + 1)
            case ir.Arith(op="-", left=left, right=ir.Const(value=1)):
                return self.expr(left, 75)
            case _:
                return f"{self.expr(stop, 85)} + 1"

    @staticmethod
    def mentions(body: ir.Body, name: str) -> bool:
        return any(
            isinstance(n, ir.Name | ir.Assigned) and getattr(n, "id", getattr(n, "name", "")) == name for s in body for n in ir.walk(s)
        )

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        target, iterable = node.target, node.iterable
        if self.resumes and isinstance(iterable, ir.Name) and isinstance(iterable.type, t.Iter) and not iterable.type.lazy:
            # What the loop takes is taken from the iterator.
            source = self.expr(iterable)
            self.line(f"while (@{source}) {{")
            self.depth += 1
            if isinstance(target, ir.TupleLit):
                self.take_apart(target, self.raw(f"(shift @{source})", element_type(iterable.type)), "my ")
            else:
                self.line(f"my {self.store(target)} = shift @{source};")
            self.depth -= 1
            self.block(node.body)
            self.line("}")
            return
        if isinstance(iterable, ir.Op) and iterable.concept == "dict.items" and isinstance(target, ir.TupleLit):
            key, value = target.items
            if isinstance(key, ir.Name) and isinstance(iterable.args[0], ir.Name):
                entries = self.expr(iterable.args[0])
                self.line(f"for my ${self.name(key.id)} (keys %{entries}) {{")
                entry = f"{entries}->{{${self.name(key.id)}}}"
                self.depth += 1
                if isinstance(value, ir.Name):
                    self.line(f"my ${self.name(value.id)} = {entry};")
                elif isinstance(value, ir.TupleLit):
                    self.take_apart(value, self.raw(entry, value.type), "my ")
                self.depth -= 1
                self.block(node.body)
                self.line("}")
                return
        # A loop variable is an alias of the element: one that is assigned needs a copy.
        # So does a number that is an integer or a float: a comparison would note both in the element.
        changed = {n.id for n in ir.walk(target) if isinstance(n, ir.Name)} & assigned(node.body)
        if isinstance(target, ir.Name) and not changed and not isinstance(target.type, t.Union):
            self.line(f"for my ${self.name(target.id)} ({self.elements(iterable)}) {{")
        else:
            item = self.fresh("item")
            self.line(f"for my ${item} ({self.elements(iterable)}) {{")
            self.depth += 1
            if isinstance(target, ir.TupleLit):
                self.take_apart(target, ir.Name(item, type=element_type(iterable.type)), "my ")
            else:
                self.line(f"my {self.store(target)} = ${item};")
            self.depth -= 1
        self.block(node.body)
        self.line("}")

    def raw(self, text: str, type_: t.Type) -> ir.Expr:
        from dragoman.transpile.generators.base import Raw

        return Raw(Code(text, POSTFIX), type=type_)

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line(f"die ${self._caught};" if node.exception is None else f"die {self.expr(node.exception)};")

    def stmt_Assert(self, node: ir.Assert) -> None:
        self.line(f"die {self.exception_text('AssertionError', node.message).text} unless {self.expr(node.cond)};")

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.block(node.body)
        outer = self._caught
        if len(node.handlers) == 1:
            self.only_handler(node.handlers[0])
        elif node.handlers:
            error = self._caught = self.name_for_error(node.handlers, "error", "failure")
            self.line(f"}} catch (${error}) {{")
            self.depth += 1
            for i, handler in enumerate(node.handlers):
                test = self.error_test(handler)
                if test:
                    self.line(f"{'} els' if i else ''}if ({test}) {{")
                else:
                    self.line("} else {" if i else "if (1) {")
                if handler.name:
                    self.depth += 1
                    self.line(f"my ${self.name(handler.name)} = ${error};")
                    self.depth -= 1
                self.block(handler.body)
                if not test:
                    break
            else:
                self.line("} else {")
                self.depth += 1
                self.line(f"die ${error};")
                self.depth -= 1
            self.line("}")
            self.depth -= 1
        self._caught = outer
        if node.final:
            if not node.handlers:
                self.line("} catch ($error) {")
                self.depth += 1
                self.line("die $error;")
                self.depth -= 1
            self.line("} finally {")
            self.block(node.final)
        self.line("}")

    def only_handler(self, handler: ir.Handler) -> None:
        """What it does not handle is raised again at once."""
        self._caught = self.name(handler.name) if handler.name else self.name_for_error([handler], "error", "failure")
        self.line(f"}} catch (${self._caught}) {{")
        test = self.error_test(handler)
        if test:
            self.depth += 1
            self.line(f"die ${self._caught} unless {test};")
            self.depth -= 1
        self.block(handler.body)

    def error_test(self, handler: ir.Handler) -> str:
        """Whether a handler is for the exception that was caught; empty where it takes all."""
        if {"Exception", "BaseException"} & set(handler.types):
            return ""
        return " || ".join(f"{self.helper('is_error')}(${self._caught}, '{c}')" for c in handler.types)
