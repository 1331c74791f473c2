"""IR to Ruby (3.1): blocks, hashes, lambdas, enumerators."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Pass, PatternLambda, Raw, element_type
from dragoman.transpile.generators.naturals import Naturals
from dragoman.transpile.generators.operands import interpolated, read_itself, refuse_shared_iterator
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.regexes import Regexes
from dragoman.transpile.generators.ruby_lines import holds_line_ends, may_end_a_line
from dragoman.transpile.generators.templates import Template
from dragoman.transpile.generators.unions import tuple_encoder
from dragoman.transpile.passes.comprehensions import count_items, sized
from dragoman.transpile.passes.declare import local_names
from dragoman.transpile.passes.effects import acts, forward_functions, resumes
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.lazy import unmade
from dragoman.transpile.passes.mixed import ALL
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.parallel import rows, untangled
from dragoman.transpile.passes.presence import demand_present
from dragoman.transpile.passes.representation import lower_tuple_text
from dragoman.transpile.passes.shadowing import distinct_from_globals, distinct_functions
from dragoman.transpile.passes.snapshots import resizes_source
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import RUBY, tighten

#: Methods that the language calls by names of its own.
NATIVE_METHODS = {"__str__": "to_s", "__eq__": "==", "__lt__": "<", "__len__": "length", "__repr__": "inspect"}
#: Classes of Ruby's own that programs have for their own.
OWN_CLASSES = frozenset(
    {"SyntaxError", "Queue", "SizedQueue", "Process", "Thread", "Method", "Module", "Class", "Object", "Random", "Range", "Struct"}
    | {
        "Set",
        "Time",
        "Date",
        "Data",
        "File",
        "Dir",
        "Signal",
        "Comparable",
        "Enumerator",
        "Enumerable",
        "Proc",
        "Binding",
        "Mutex",
        "Monitor",
    }
    | {
        "ArgumentError",
        "RangeError",
        "LoadError",
        "ScriptError",
        "StandardError",
        "NoMethodError",
        "FrozenError",
        "FiberError",
        "ThreadError",
    }
    | {"EncodingError", "RegexpError", "SecurityError", "SystemCallError", "SystemStackError", "LocalJumpError", "SignalException"}
    | {"Integer", "Float", "Rational", "Complex", "Math", "Kernel", "Marshal", "Symbol", "Exception", "Fiber", "Warning", "Encoding"}
)
ONE = ir.Const(1, type=t.INT)
#: So many checks of what is read stand where they are needed; for more there is a helper.
FEW = 2
#: The classes whose handlers take a missing key, and operations that miss it.
KEYED = frozenset({"KeyError", "LookupError", "Exception", "BaseException"})
MISSING = frozenset({"dict.pop", "dict.popitem", "dict.move_to_end", "set.remove", "set.pop"})
#: Functions of mathematics that have an error of their own outside their domain.
OWN_DOMAIN = frozenset({"math.sqrt", "math.log1p", "math.asin", "math.acos"})
#: Operations that want only some of the elements of an iterable.
DRAWING = frozenset({"iter.first", "iter.first_or", "iter.slice", "iter.takewhile"})


class Ruby(Regexes, Naturals):
    ID = "ruby"
    EQUAL_NUMBERS = ALL - {"keys"}
    DRAWS_ITSELF = True
    INDENT = "  "
    COMMENT = "#"
    HELPER_USE = r"(?<![\w.@$])[A-Za-z_]\w*"
    NAMES_WITHIN: ClassVar[bool] = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        distinct_functions,
        untangled,
        distinct_from_globals,
        shown_objects,
        none_of_effects,
        demand_present({"str.replace": (2,)}),
        count_items,
        tighten(RUBY),
        widen_ints,
        lower_format,
        lower_tuple_text,
        partial(write_guards, only=frozenset({"store", "separator"})),
        omit_defaults,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {
        ir.Break: "break",
        ir.ExprStmt: "{value}",
        ir.Yield: "yielder << {value}",
    }

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Functions that are lambdas here, since they stand inside another.
        self.local_functions: set[str] = set()
        #: Is an iterator read on after some of its elements were taken?
        self.resumes = False
        #: The variables that a lambda would share.
        self.around: frozenset[str] = frozenset()
        #: May a text end in a line end?
        self.line_ends = True
        #: May a StopIteration be raised?
        self.stops = False
        #: The method that is being written.
        self.method_name = ""

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own, so nothing under ``__FILE__ == $0`` runs."""
        return {"solution.rb": candidate, "main.rb": f'require_relative "solution"\n\n{driver.code}'}, "main.rb"

    def write_module(self, module: ir.Module) -> None:
        self.resumes = resumes(module)
        self.line_ends = holds_line_ends(self.candidate or module)
        self.stops = any(
            (isinstance(n, ir.Op) and n.concept in ("iter.next", "iter.first")) or (isinstance(n, ir.New) and n.cls == "StopIteration")
            for n in ir.walk(module)
        )
        super().write_module(module)

    @staticmethod
    def _without_strings(line: str) -> str:
        """Code that is interpolated in a text needs its imports too."""
        return re.sub(r'"(?:\\.|[^"\\])*"', lambda m: m[0] if "#{" in m[0] else '""', line)

    # --- names --------------------------------------------------------------------------------------------------------

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """A variable may be called as a method is, but not as a keyword."""
        self.local_functions = {n.function.name for n in ir.walk(module, ir.FunctionDef)}
        out = super().choose_names(module)
        methods = {f.name for f in module.functions} | {m.name for c in module.classes for m in (*c.methods, *c.static_methods)}
        fixed = methods | {f.name for c in module.classes for f in c.fields} | {d.name for d in module.constants}
        for name in out.keys() - fixed - {c.name for c in module.classes}:
            wanted = self.convention(name)
            if wanted not in self.target.options["keywords"] and wanted not in out.values():
                out[name] = wanted
        return out

    def convention(self, name: str) -> str:
        plain = super().convention(name)
        return plain[:1].lower() + plain[1:] if plain[:1].isupper() else plain

    def constant_name(self, name: str) -> str:
        """Only a constant is seen inside methods; a variable of the module that is assigned again is a global."""
        assigned = any(isinstance(n, ir.Assign) and isinstance(n.target, ir.Name) and n.target.id == name for n in ir.walk(self.module))
        return f"${name}" if assigned else name.lstrip("_").upper()

    def class_name(self, name: str) -> str:
        """A class of Ruby's own would be opened again."""
        name = name[:1].upper() + name[1:]
        return f"{name}_" if name in OWN_CLASSES else name

    # --- functions ----------------------------------------------------------------------------------------------------

    def function_def(self, function: ir.Function) -> None:
        self.gap()
        if function.doc:
            self.write_doc(function.doc)
        params = self.params(function.params)
        self.line(f"def {self.name(function.name)}{f'({params})' if params else ''}")
        self.around = frozenset()
        self.function_body(function)
        self.line("end")

    def function_body(self, function: ir.Function) -> None:
        """The statements; what a method returns last needs no ``return``."""
        self.around = self.around | local_names(function.body) | {p.name for p in function.params}
        if function.is_generator:
            self.depth += 1
            leaves = any(isinstance(n, ir.Return) for n in ir.walk(function))  # a lambda is left from within any loop
            self.line("Enumerator.new(&lambda do |yielder|" if leaves else "Enumerator.new do |yielder|")
            self.block(function.body)
            self.line("end)" if leaves else "end")
            self.depth -= 1
            return
        *body, last = function.body or (ir.Return(),)
        self.depth += 1
        for name in forward_functions(function.body):
            # A lambda sees only variables that are there before it.
            self.line(f"{self.name(name)} = nil")
        self.depth -= 1
        self.block(tuple(body))
        if isinstance(last, ir.Try) and not body and not last.orelse:
            self.try_parts(last, tail=True)
        elif not (isinstance(last, ir.Return) and not body and last.value is None):
            self.depth += 1
            self.tail(last)
            self.depth -= 1

    def tail(self, node: ir.Stmt) -> None:
        """A statement whose last value is that of the method."""
        match node:
            case ir.Return(value=ir.Expr() as value):
                self.line(self.expr(value))
            case ir.If(orelse=orelse) if orelse and all_return(node):
                self.branches(node, self.tail_block)
            case ir.Try(orelse=()) if all_return(node):
                self.line("begin")
                self.try_parts(node, tail=True)
                self.line("end")
            case _:
                self.stmt(node)

    def tail_block(self, body: ir.Body) -> None:
        self.block(body[:-1])
        self.depth += 1
        self.tail(body[-1])
        self.depth -= 1

    def params(self, params: Sequence[ir.Param]) -> str:
        return ", ".join(self.name(p.name) + ("" if p.default is None else f" = {self.expr(p.default)}") for p in params)

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        params = self.params(function.params)
        # A lambda shares the variables around it, unless it says that one is its own.
        shared = {*function.captures, *function.assigns_captured, *(p.name for p in function.params)}
        bare = [n for s in function.body for n in ir.walk(s, ir.Declare, ir.Unpack, ir.Assigned, ir.Handler, ir.FunctionDef)]
        alone = ", ".join(self.name(n) for n in sorted(local_names(bare) & self.around - shared))
        given = f"{params}; {alone}".lstrip() if alone else params
        self.line(f"{self.name(function.name)} = lambda do{f' |{given}|' if given else ''}")
        outer = self.around
        self.function_body(function)
        self.around = outer
        self.line("end")

    def write_class(self, cls: ir.ClassDef) -> None:
        self.gap()
        if cls.doc:
            self.write_doc(cls.doc)
        base = f" < {self.exception_class(cls.base)}" if cls.base else ""
        self.line(f"class {self.name(cls.name)}{base}")
        self.depth += 1
        if cls.fields:
            self.line("attr_accessor " + ", ".join(f":{self.name(f.name)}" for f in cls.fields))
        if cls.init is not None:
            self.gap()
            self.method("initialize", cls.init)
        for prefix, methods in (("", cls.methods), ("self.", cls.static_methods)):
            for method in methods:
                self.gap()
                self.method(prefix + self.name(method.name), method)
        if any(m.name == "__eq__" for m in cls.methods):
            hashed = any(m.name == "__hash__" for m in cls.methods)
            code = self.name("__hash__") if hashed else f"[{', '.join(f'@{self.name(f.name)}' for f in cls.fields)}]"
            self.gap()
            self.line("alias eql? ==")
            self.gap()
            self.line("def hash")
            self.line(f"{self.INDENT}{code}.hash")
            self.line("end")
        self.depth -= 1
        self.line("end")

    def method(self, name: str, method: ir.Function) -> None:
        self.method_name = method.name
        if method.doc:
            self.write_doc(method.doc)
        native = NATIVE_METHODS.get(method.name, name)
        params = self.params(method.params)
        self.line(f"def {native}{f'({params})' if params else ''}")
        self.around = frozenset()
        self.function_body(method)
        self.line("end")

    def write_main(self, body: ir.Body) -> None:
        self.gap()
        self.line("if __FILE__ == $PROGRAM_NAME")
        self.around = frozenset(local_names(body))
        self.block(body)
        self.line("end")

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_Declare(self, node: ir.Declare) -> None:
        self.line(f"{self.name(node.name)} = {'nil' if node.value is None else self.kept(node.value)}")

    def kept(self, value: ir.Expr) -> str:
        """A value for a variable: what is read on later is an enumerator."""
        if self.resumes and isinstance(value.type, t.Iter) and isinstance(value, ir.Comp | ir.Op):
            return self.expr(value, POSTFIX).removesuffix(".each") + ".each"
        return self.expr(value)

    def unread(self, node: ir.Expr) -> ir.Expr:
        """An iterator from where it stands."""
        if self.resumes and isinstance(node.type, t.Iter) and isinstance(node, ir.Name | ir.Field):
            return Raw(Code(f"{self.helper('remaining')}({self.expr(node)})", POSTFIX), type=node.type)
        return node

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        self.line(f"{self.pattern(node.target)} = {self.unpacked(node.value, len(node.target.items))}")

    def unpacked(self, value: ir.Expr, count: int) -> str:
        """A value to take apart: of the right length, or a ValueError as in the source."""
        if isinstance(value.type, t.Tuple):
            return self.expr(value)
        return f"{self.helper('unpack')}({self.expr(value)}, {count})"

    def pattern(self, target: ir.Expr, nested: bool = False) -> str:
        if isinstance(target, ir.TupleLit):
            inner = ", ".join(self.pattern(i, nested=True) for i in target.items)
            return f"({inner})" if nested else inner if len(target.items) > 1 else f"{inner},"
        return self.store(target)

    def store(self, target: ir.Expr) -> str:
        match target:
            case ir.Index(obj=obj, index=index, on_fail="unreachable"):
                return f"{self.expr(obj, POSTFIX)}[{self.expr(index)}]"
            case ir.Index(obj=obj, index=index):
                return f"{self.expr(obj, POSTFIX)}[{self.helper('place')}({self.expr(obj)}, {self.expr(index)})]"
            case ir.Lookup(obj=obj, key=key):
                return f"{self.expr(obj, POSTFIX)}[{self.expr(key)}]"
            case _:
                return self.expr(target)

    def stmt_Assign(self, node: ir.Assign) -> None:
        target, value = node.target, node.value
        if isinstance(target, ir.TupleLit):
            flat = isinstance(value, ir.TupleLit) and len(value.items) > 1
            right = self.arguments(value.items) if isinstance(value, ir.TupleLit) and flat else self.unpacked(value, len(target.items))
            self.line(f"{self.pattern(target)} = {right}")
            return
        match value:
            case (
                ir.Arith(op=op, left=first, right=second, overflow="unbounded")
                | ir.Bits(op=op, left=first, right=second, overflow="unbounded")
            ) if first == target and isinstance(target, ir.Name | ir.Field) and op != ">>>":
                self.line(f"{self.store(target)} {op}= {self.expr(self.promoted(op, target, second)[1])}")
            case ir.Op(concept="str.concat", args=(first, second)) if first == target and isinstance(target, ir.Name | ir.Field):
                self.line(f"{self.store(target)} += {self.expr(second)}")
            case _:
                self.line(f"{self.store(target)} = {self.kept(value)}")

    def stmt_Return(self, node: ir.Return) -> None:
        self.line("return" if node.value is None else f"return {self.expr(node.value)}")

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.line("next")

    def stmt_If(self, node: ir.If) -> None:
        then = node.then
        keyword, cond = self.condition(node.cond) if not node.orelse else ("if", self.expr(node.cond))
        if not node.orelse and len(then) == 1 and isinstance(then[0], ir.Return | ir.Break | ir.Continue | ir.Raise):
            # A guard: one line, as Ruby has it.
            mark = len(self.lines)
            self.stmt(then[0])
            if len(self.lines) == mark + 1 and len(self.lines[mark].text) < 60:
                text = self.lines.pop().text.strip()
                self.line(f"{text} {keyword} {cond}")
                return
            del self.lines[mark:]
        if keyword == "unless":
            self.line(f"unless {cond}")
            self.block(then)
            self.line("end")
            return
        self.branches(node, self.block)

    def condition(self, node: ir.Expr) -> tuple[str, str]:
        """``unless x`` rather than ``if !x``."""
        text = self.expr(node)
        plain = text[1:] if text.startswith("!") and re.fullmatch(r"[\w.@?]+(\([^()]*\))?", text[1:]) else ""
        return ("unless", plain) if plain else ("if", text)

    def branches(self, node: ir.If, block: Callable[[ir.Body], None]) -> None:
        self.line(f"if {self.expr(node.cond)}")
        block(node.then)
        orelse = node.orelse
        while len(orelse) == 1 and isinstance(orelse[0], ir.If):
            self.line(f"elsif {self.expr(orelse[0].cond)}")
            block(orelse[0].then)
            orelse = orelse[0].orelse
        if orelse:
            self.line("else")
            block(orelse)
        self.line("end")

    def stmt_While(self, node: ir.While) -> None:
        if node.cond == ir.Const(True, type=t.BOOL) and not self.stops:  # a loop ends quietly at a StopIteration
            self.line("loop do")
        else:
            self.line(f"while {self.expr(node.cond)}")
        self.block(node.body)
        self.line("end")

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        name = self.name(node.var)
        self.line(f"{self.counted(node)} do |{name}|")
        self.block(node.body)
        self.line("end")

    def counted(self, node: ir.ForRange) -> str:
        step = node.step.value if isinstance(node.step, ir.Const) else None
        stop = self.expr(node.stop, 45)
        if step == 1 and node.start == ir.Const(0, type=t.INT):
            return f"{self.expr(node.stop, POSTFIX)}.times"
        if step == 1:
            return f"({self.expr(node.start, 45)}...{stop}).each"
        if step == -1:
            return f"{self.expr(node.start, POSTFIX)}.downto({self.slot_next(node.stop).text})"
        if isinstance(step, int) and step > 0:
            return f"({self.expr(node.start, 45)}...{stop}).step({step}).each"
        if isinstance(step, int) and step < 0:
            return f"{self.expr(node.start, POSTFIX)}.step({self.slot_next(node.stop).text}, {step})"
        return f"{self.helper('range')}({self.expr(node.start)}, {self.expr(node.stop)}, {self.expr(node.step)}).each"

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        iterable, target = node.iterable, node.target
        if isinstance(iterable, ir.Op) and iterable.concept == "iter.enumerate" and isinstance(target, ir.TupleLit):
            items, start = iterable.args
            each = f"{self.expr(self.unread(items), POSTFIX)}.{'each_char' if isinstance(items.type, t.Str) else 'each'}"
            source = (
                f"{each}_with_index"
                if start == ir.Const(0, type=t.INT) and not each.endswith("r")
                else f"{each}.with_index({self.expr(start)})"
            )
            target = dataclasses.replace(target, items=target.items[::-1])
        elif (
            isinstance(iterable, ir.Op)
            and f"for.{iterable.concept}" in self.target.rules
            and not resizes_source(node, self.module, removes=True)
        ):
            source = self.rule(f"for.{iterable.concept}", iterable.args, iterable).text
        else:
            source = f"{self.expr(self.unread(iterable), POSTFIX)}.each"
            if not sized(iterable):  # a block takes rows of any length apart
                target, unpacked = rows(target, element_type(iterable.type), self.fresh)
                node = dataclasses.replace(node, body=(*unpacked, *node.body))
        names = (
            ", ".join(self.pattern(i, nested=True) for i in target.items)
            if isinstance(target, ir.TupleLit)
            else self.name(getattr(target, "id", ""))
        )
        self.line(f"{source} do |{names}|")
        self.block(node.body)
        self.line("end")

    def stmt_Raise(self, node: ir.Raise) -> None:
        match node.exception:
            case None:
                self.line("raise")
            case ir.New(cls=cls, args=args) if cls not in {c.name for c in self.module.classes} and len(args) < 2:
                self.line(f"raise {self.exception_class(cls)}" + "".join(f", {self.text_of(a)}" for a in args))
            case exception:
                self.line(f"raise {self.expr(exception)}")

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        """A class, whatever it holds."""
        names: dict[str, str] = self.target.options["types"]
        return names.get(kind(type_)) or super().type_name(type_, boxed)

    def text_of(self, node: ir.Expr) -> str:
        return self.expr(node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR))

    def exception_class(self, cls: str | None) -> str:
        """The class of a canonical exception: of the module, native, or a helper of the same name."""
        if cls is None or cls in {c.name for c in self.module.classes}:
            return self.name(cls or "")
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(cls) or self.helper(cls)

    def expr_New(self, node: ir.New) -> Code:
        return Code(f"{self.exception_class(node.cls)}.new({self.arguments(node.args)})", POSTFIX)

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = "" if node.message is None else f", {self.text_of(node.message)}"
        self.line(f"raise {self.helper('AssertionError')}{message} unless {self.expr(node.cond)}")

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("begin")
        self.try_parts(node)
        self.line("end")

    def try_parts(self, node: ir.Try, tail: bool = False) -> None:
        """What stands between ``begin`` (or ``def``) and ``end``."""
        block = self.tail_block if tail and all_return(node) else self.block
        block(node.body)
        for handler in self.keys_first(node.handlers):
            natives = dict.fromkeys(n for c in handler.types for n in self.caught(c)) or {"StandardError": None}
            self.line(f"rescue {', '.join(natives)}{f' => {self.name(handler.name)}' if handler.name else ''}")
            block(handler.body)
        for keyword, body in (("else", node.orelse), ("ensure", node.final)):
            if body:
                self.line(keyword)
                self.block(body)

    def keys_first(self, handlers: Sequence[ir.Handler]) -> Sequence[ir.Handler]:
        """A missing key is an ``IndexError`` in Ruby: what a handler of these may not take is taken, or raised again, before it."""
        at = next((i for i, h in enumerate(handlers) if "IndexError" in h.types and not KEYED & set(h.types)), None)
        if at is None or any(KEYED & set(h.types) for h in handlers[:at]) or not any(map(_may_miss, ir.walk(self.module))):
            return handlers
        later = next((h for h in handlers[at + 1 :] if not h.types or KEYED & set(h.types)), ir.Handler((), None, (ir.Raise(None),)))
        first = later if "KeyError" in later.types else dataclasses.replace(later, types=("KeyError",))
        return [*handlers[:at], first, *(h for h in handlers[at:] if h is not first)]

    def caught(self, cls: str) -> list[str]:
        """Every native class that a canonical one stands for."""
        table: dict[str, list[str]] = self.target.options.get("caught", {})
        raised = cls in self.target.helpers and any(isinstance(n, ir.New) and n.cls == cls for n in ir.walk(self.module))
        if cls == "ValueError" and any(isinstance(n, ir.Op) and n.concept in OWN_DOMAIN for n in ir.walk(self.module)):
            return [self.exception_class(cls), "Math::DomainError"]
        natives = [*table.get(cls, []), *([cls] if raised else [])]
        return [self.helper(n) if n in self.target.helpers else n for n in natives] or [self.exception_class(cls)]

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id == "self":
            return Code("self")
        if isinstance(node.type, t.Func) and node.id not in self.local_functions and node.id in {f.name for f in self.module.functions}:
            return Code(f"method(:{self.name(node.id)})", POSTFIX)
        return super().expr_Name(node)

    def expr_Call(self, node: ir.Call) -> Code:
        owner, dot, method = node.func.partition(".")
        if dot:
            return Code(f"{self.name(owner)}.{self.name(method)}{f'({self.arguments(node.args)})' if node.args else ''}", POSTFIX)
        if node.func in self.local_functions:
            return Code(f"{self.name(node.func)}.({self.arguments(node.args)})", POSTFIX)
        return Code(f"{self.name(node.func)}({self.arguments(node.args)})" if node.args else self.name(node.func), POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        return Code(f"{self.expr(node.func, POSTFIX)}.({self.arguments(node.args)})", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            if node.method not in (self.method_name, "__init__"):
                raise UnsupportedError("super", f"Ruby's super calls the method of the same name, not {node.method}", node.span)
            return Code(f"super({self.arguments(node.args)})", POSTFIX)
        args = f"({self.arguments(node.args)})" if node.args else ""
        return Code(f"{self.expr(node.obj, POSTFIX)}.{NATIVE_METHODS.get(node.method) or self.name(node.method)}{args}", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        return Code(f"->({self.block_params(node)}) {{ {self.inside(node.body)} }}".replace("->() ", "-> "), ATOM)

    def inside(self, body: ir.Expr) -> str:
        """The body of a block: what it evaluates has no place before the statement at hand."""
        hoisting, self._hoisting = self._hoisting, False
        try:
            return self.expr(body)
        finally:
            self._hoisting = hoisting

    def block_params(self, node: ir.Lambda) -> str:
        if isinstance(node, PatternLambda):
            return self.pattern(node.pattern, nested=True)
        return ", ".join(self.name(p.name) for p in node.params)

    def template(self, alternative: loader.Alternative) -> Template:
        """A call with a block binds as any call does."""
        found = super().template(alternative)
        return dataclasses.replace(found, prec=POSTFIX) if re.search(r"[\w)?!] \{\d:(block2?|indexed)\}$", alternative.template) else found

    def slot_array(self, node: ir.Expr) -> Code:
        """An iterable as an array, which most are."""
        if isinstance(node.type, t.List | t.Tuple) or isinstance(node, ir.Comp):
            return self.code(node)
        return Code(f"{self.expr(node, POSTFIX)}.{'chars' if isinstance(node.type, t.Str) else 'to_a'}", POSTFIX)

    def slot_fresh(self, node: ir.Expr) -> Code:
        """The elements of an iterable as an array that nothing else holds."""
        match node:
            case ir.Comp(elem=elem, clauses=(ir.Clause(target=target, iterable=source, conditions=()),)) if elem == target:
                return Code(f"{self.expr(source, POSTFIX)}.{'dup' if isinstance(source.type, t.List) else 'to_a'}", POSTFIX)
            case ir.Comp():
                return self.code(node)
            case ir.Name() | ir.Field() if isinstance(node.type, t.List):
                return Code(f"{self.expr(node, POSTFIX)}.dup", POSTFIX)
            case ir.Expr(type=t.Str()):
                return Code(f"{self.expr(node, POSTFIX)}.chars", POSTFIX)
            case _:
                return Code(f"{self.expr(node, POSTFIX).removesuffix('.to_a')}.to_a", POSTFIX)

    def slot_block(self, node: ir.Expr) -> Code:
        """A function where Ruby wants a block: ``{ |x| … }``, or ``&f`` for a function value."""
        if isinstance(node, PatternLambda) and isinstance(node.pattern, ir.TupleLit):
            return Code(f"{{ |{', '.join(self.pattern(i, nested=True) for i in node.pattern.items)}| {self.inside(node.body)} }}", ATOM)
        if isinstance(node, ir.Lambda):
            return Code(f"{{ |{self.block_params(node)}| {self.inside(node.body)} }}", ATOM)
        return Code(f"{{ |x| {self.expr(node, POSTFIX)}.(x) }}", ATOM)

    def slot_indexed(self, node: ir.Expr) -> Code:
        """A sort key with the element's place beside it, so that equal keys keep their order."""
        assert isinstance(node, ir.Lambda)
        params = self.block_params(node)
        place = self.fresh("i")
        keys = self.arguments(node.body.items) if isinstance(node.body, ir.TupleLit) else self.expr(node.body)
        return Code(f"{{ |{params}, {place}| [{keys}, {place}] }}", ATOM)

    def slot_magnitude(self, node: ir.Expr) -> Code:
        """A negative constant without its sign."""
        assert isinstance(node, ir.Const)
        return Code(str(-node.value))

    def slot_next(self, node: ir.Expr) -> Code:
        """An integer and one more."""
        return self.code(ir.Const(node.value + 1, type=node.type) if isinstance(node, ir.Const) else ir.Arith("+", node, ONE, type=t.INT))

    def slot_separator(self, node: ir.Expr) -> Code:
        """A constant to split at; a space as a text would mean any white space."""
        return Code("/ /", ATOM) if node == ir.Const(" ", type=t.STR) else self.code(node)

    def slot_members(self, node: ir.Expr) -> Code:
        """A constant set of characters as a regular expression has it."""
        assert isinstance(node, ir.Const)
        special = "".join("\\" + c if c in "\\]^-[/#&" else c for c in dict.fromkeys(node.value))
        return Code("[" + "".join(c if c.isprintable() else self.escape(c) for c in special) + "]")

    def drawn(self, node: ir.Expr) -> ir.Expr:
        """A comprehension of which only some elements are wanted: lazy where its source may not end."""
        if not isinstance(node, ir.Comp) or node.kind != "iter" or not unmade(node.clauses[0].iterable):
            return node
        first, *rest = node.clauses
        source = Raw(
            Code(f"{self.expr(self.unread(first.iterable), POSTFIX)}.lazy", POSTFIX), type=t.List(element_type(first.iterable.type))
        )
        return dataclasses.replace(node, clauses=(dataclasses.replace(first, iterable=source), *rest))

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "from_java":
                return (self.module.source == "java") is bool(wanted)
            case "few":
                checked = sum(isinstance(n, ir.Index) and n.on_fail == "raise" for n in ir.walk(self.module))
                return (checked <= FEW) is bool(wanted)
            case "ends_line0":
                return may_end_a_line(args[0], self.line_ends) is bool(wanted)
            case "falsy0":
                return may_be_false(element_type(args[0].type)) is bool(wanted)
            case "ordered0":
                return ordered(element_type(args[0].type)) is bool(wanted)
            case "ordered":
                return all(ordered(a.type) and a.type == args[0].type for a in args) is bool(wanted)
            case "ordered_key1":
                key_of = args[1]
                return (isinstance(key_of, ir.Lambda) and ordered(key_of.body.type)) is bool(wanted)
            case "calm2" | "calm3":
                return acts(args[int(key[-1])]) is not bool(wanted)
            case "matched":
                return all(isinstance(a, ir.Const) for a in args) and len({len(a.value) for a in args if isinstance(a, ir.Const)}) == 1
            case "negative1" | "negative2" | "negative3" | "positive1" | "positive2" | "positive3" | "nonempty1":
                arg = args[int(key[-1])] if int(key[-1]) < len(args) else None
                value = arg.value if isinstance(arg, ir.Const) else None
                found = {"n": isinstance(value, int) and value < 0, "p": isinstance(value, int) and value > 0}
                return (bool(value) if key == "nonempty1" else found[key[0]]) is bool(wanted)
            case _:
                return super()._holds_one(key, wanted, args, node)

    def slot_block2(self, node: ir.Expr) -> Code:
        """As ``block``, for a function of two arguments."""
        if isinstance(node, ir.Lambda):
            return self.slot_block(node)
        return Code(f"{{ |a, b| {self.expr(node, POSTFIX)}.(a, b) }}", ATOM)

    def expr_IsType(self, node: ir.IsType) -> Code:
        operand = self.expr(node.operand, POSTFIX)
        match node.of:
            case t.NoneT():
                return Code(f"{operand}.nil?", POSTFIX)
            case t.Bool():
                return Code(f"[true, false].include?({self.expr(node.operand)})", POSTFIX)
            case t.Class(name=name):
                return Code(f"{operand}.is_a?({self.exception_class(name)})", POSTFIX)
            case of:
                return Code(f"{operand}.is_a?({self.type_name(of)})", POSTFIX)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union):
            return Code(f"{self.helper('truthy')}({self.expr(node.operand)})", POSTFIX)
        return super().expr_Truthy(node)

    def expr_Select(self, node: ir.Select) -> Code:
        if self.repeatable(node.left):
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"{self.expr(node.left, POSTFIX)}.then {{ |{name}| {again.text} }}", POSTFIX)

    def regex(self, node: ir.Expr, before: str, after: str) -> Code:
        """A pattern as a literal where it is constant."""
        constant = isinstance(node, ir.Const)
        text = ruby_pattern(node.value).replace("/", "\\/") if isinstance(node, ir.Const) else f"#{{{self.expr(node)}}}"
        if (before or after) and (not constant or "|" in text):
            text = f"(?:{text})"
        return Code(f"/{before}{text}{after}/", ATOM)

    def slot_replacement(self, node: ir.Expr) -> Code:
        """What replaces a match: references to groups as Ruby writes them."""
        if isinstance(node, ir.Const):
            text = re.sub(r"\\g<(\w+)>", lambda m: f"\\{m[1]}" if m[1].isdigit() else f"\\k<{m[1]}>", node.value)
            return Code(self.string_literal(text), ATOM)
        return self.code(node)

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value."""
        return self.code(node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR))

    def expr_Field(self, node: ir.Field) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "self":
            return Code(f"@{self.name(node.name)}")
        return super().expr_Field(node)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = []
        for part in node.parts:
            if isinstance(part, ir.Const):
                parts.append(self.string_literal(part.value)[1:-1])
            else:
                parts.append("#{" + self.expr(interpolated(part)) + "}")
        return Code('"' + "".join(parts) + '"', ATOM)

    def escape(self, char: str) -> str:
        return "\\#" if char == "#" else super().escape(char)

    def escape_code(self, code: int) -> str:
        return f"\\u{{{code:x}}}"

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"({self.name(node.name)} = {self.expr(node.value)})", ATOM)

    def expr_Comp(self, node: ir.Comp) -> Code:
        """A list of what an iterable gives, unchanged, is one that nothing else holds."""
        first = node.clauses[0]
        if node.kind == "list" and len(node.clauses) == 1 and not first.conditions and node.elem == first.target:
            return self.slot_fresh(self.unread(first.iterable))
        return super().expr_Comp(node)

    def named_within(self, names: list[str], values: list[str], body: str) -> Code:
        given = f"({values[0]})" if len(values) == 1 else f"[{', '.join(values)}]"
        return Code(f"{given}.then {{ |{', '.join(names)}| {body} }}", POSTFIX)

    def expr_Block(self, node: ir.Block) -> Code:
        """``begin … end`` is an expression."""
        inner = self.lines_within(node.stmts)
        return Code("\n".join(["begin", *inner, f"{self.INDENT}{self.expr(node.value)}", "end"]), ATOM)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        refuse_shared_iterator(key, args, node)
        args = read_itself(key, args)
        if key not in ("iter.next", "iter.next_or", "iter.of") and not key.startswith(("codec.", "coerce.")):
            args = [self.unread(a) for a in args]
        if key == "codec.dynamic" and self.repeatable(args[0]) and (encoder := tuple_encoder(args)) is not None:
            text = self.expr(args[0], POSTFIX)
            return Code(f"({text}.is_a?(Array) ? {self.expr(encoder)}.call({text}) : {self.helper('encode_any')}({text}))", ATOM)
        if key in DRAWING:
            args = [self.drawn(a) for a in args]
        if key in ("iter.zip", "iter.product", "iter.chain") and len(args) > 2:
            self.fired.append(f"ruby:{key}")
            name = {"iter.zip": "zip_all", "iter.product": "product", "iter.chain": "chain"}[key]
            if name == "zip_all":
                return Code(
                    f"{self.helper('zip_drawn' if self._holds_one('unmade', True, args, node) else name)}({self.arguments(args)})", POSTFIX
                )
            rest = ", ".join(f"{self.expr(a, POSTFIX)}.to_a" for a in args[1:])
            return Code(f"{self.expr(args[0], POSTFIX)}.to_a.{'product' if name == 'product' else 'concat'}({rest})", POSTFIX)
        code = super().rule(key, args, node)
        if " { |" in code.text:  # map { |x| x.upcase } is map(&:upcase).
            code = Code(re.sub(r"(\.[a-z_]+[?!]?) \{ \|(\w+)\| \2\.([a-z_]+[?!]?) \}", r"\1(&:\3)", code.text), code.prec)
        return code


def _may_miss(node: ir.Node) -> bool:
    """May a node raise a ``KeyError``?"""
    match node:
        case ir.Lookup(on_fail=on_fail):
            return on_fail == "raise"
        case ir.Op(concept=concept):
            return concept in MISSING
        case ir.New(cls=cls):
            return cls == "KeyError"
        case _:
            return False


def all_return(node: ir.If | ir.Try) -> bool:
    """Does every branch end by giving the value of the function?"""
    bodies = [node.then, node.orelse] if isinstance(node, ir.If) else [node.body, *(h.body for h in node.handlers)]
    return all(
        bool(body)
        and (
            isinstance(body[-1], ir.Raise)
            or (isinstance(body[-1], ir.Return) and body[-1].value is not None)
            or (isinstance(body[-1], ir.If) and all_return(body[-1]))
        )
        for body in bodies
    )


def may_be_false(type_: t.Type) -> bool:
    """May a value of this type be nil or false?"""
    return isinstance(type_, t.Optional | t.NoneT | t.AnyT | t.Union | t.Bool)


def ordered(type_: t.Type) -> bool:
    """Does ``<=>`` order values of this type as the source does, and can equal ones not be told apart?"""
    match type_:
        case t.Int() | t.Str() | t.Char():
            return True
        case t.Tuple(items=items):
            return all(map(ordered, items))
        case t.List(elem=elem):
            return ordered(elem)
        case _:
            return False


def ruby_pattern(pattern: str) -> str:
    """A Python pattern in Ruby's notation, where ``^`` and ``$`` mean lines and named groups lack the P."""
    out, at, in_class = "", 0, False
    while at < len(pattern):
        char, two = pattern[at], pattern[at : at + 2]
        if char == "\\":
            out += {"\\Z": "\\z"}.get(two, two)
            at += 2
            continue
        if pattern.startswith("(?P", at) and not in_class:
            named = re.match(r"\(\?P(?:=(\w+)\)|<)", pattern[at:])
            if named is not None:
                out += f"\\k<{named[1]}>" if named[1] else "(?<"
                at += len(named[0])
                continue
        if char in "[]":
            in_class = char == "["
        out += char if in_class else {"^": "\\A", "$": "\\Z"}.get(char, char)
        at += 1
    return out


GENERATOR = Ruby
