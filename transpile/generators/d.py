"""IR to D (2.100): slices that parameters take by ``ref`` where they change length, classes and exceptions of the runtime."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass, Raw, element_type
from dragoman.transpile.generators.copying import LITERAL
from dragoman.transpile.generators.d_facts import is_empty, is_static, key_order, reference_parameters, resized
from dragoman.transpile.generators.d_values import Values
from dragoman.transpile.generators.exceptions import class_of_one_line, reachable
from dragoman.transpile.generators.members import base_call, lineage
from dragoman.transpile.passes import effects, parallel
from dragoman.transpile.passes.changers import refuse_changers
from dragoman.transpile.passes.chars import narrow_chars, texts_in_arrays
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions, unfold_selects
from dragoman.transpile.passes.constants import round_constants
from dragoman.transpile.passes.deep_copies import spell_deep_copies
from dragoman.transpile.passes.effects import root
from dragoman.transpile.passes.folds import fold_sums
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.iterators import refuse_used_up, step_along
from dragoman.transpile.passes.keys import keys_once
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.object_keys import key_classes, key_fields
from dragoman.transpile.passes.order import name_changing_operands, name_early_reads, name_left_operands, order_failures
from dragoman.transpile.passes.parameters import part_parameters, split_changed_parameters
from dragoman.transpile.passes.paths import expand_paths
from dragoman.transpile.passes.reachability import completes, prune_unreachable
from dragoman.transpile.passes.representation import lower_frozen_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.resumable import lazy_closures
from dragoman.transpile.passes.second_names import refuse_chosen
from dragoman.transpile.passes.shadowing import distinct_lambda_parameters, distinct_loop_variables
from dragoman.transpile.passes.slices import check_aliases
from dragoman.transpile.passes.tables import CHARS, all_char_tables
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.traits import names_in
from dragoman.transpile.passes.voids import none_of_effects

#: What is checked before the statement where that is short: searches say -1, and what is not there can't be removed.
GUARDED = frozenset({"bound", "dict.remove", "list.index", "list.remove", "part", "separator", "str.index"})


def widened(line: str) -> str:
    """A line of a helper for texts of 32-bit characters; messages of exceptions and what C reads stay as they are."""
    if "opBinary" in line:
        return line
    told = re.search(r"\bnew \w+\(|\bsuper\(|\bmixin\b|\.toStringz\b", line)

    def change(match: re.Match[str]) -> str:
        token = match[0]
        if token[0] == '"':
            return token if told else f"{token}d"
        return token if token[0] == "'" else f"d{token}"

    return re.sub(r"""'(?:\\.|[^'\\])'|"(?:\\.|[^"\\])*"|\b(?:string|char)\b""", change, line)


def is_swap(node: ir.Assign) -> bool:
    match node:
        case ir.Assign(target=ir.TupleLit(items=(ir.Name() as a, ir.Name() as b)), value=ir.TupleLit(items=(c, d))):
            return a == d and b == c
        case _:
            return False


class D(Values):
    ID = "d"
    NAMING = "camel"
    STATIC_TYPES = True
    WIDE_LITERALS = True
    FRESH_ARGUMENTS = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        refuse_changers,
        step_along,
        refuse_used_up,
        spell_deep_copies,
        refuse_chosen,
        texts_in_arrays,
        shown_objects,
        lower_try_else,
        lazy_closures,
        lower_format,
        keys_once,
        lower_frozen_text,
        all_char_tables,
        distinct_loop_variables,
        fold_sums,
        round_constants,
        lower_comprehensions,
        narrow_chars,
        none_of_effects,
        unfold_selects,
        unfold_conditions,
        partial(name_early_reads, kinds=(ir.Index, ir.Lookup), inside=True),
        order_failures,
        name_changing_operands,
        name_left_operands,
        hoist_in_lambdas,
        hoist_blocks,
        parallel.sequential_but(is_swap),
        distinct_lambda_parameters,
        expand_paths(resized),
        prune_unreachable,
        name_results,
        check_overflow,
        part_parameters,
        split_changed_parameters,
        partial(write_guards, only=GUARDED),
    )

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        self.by_reference = {**reference_parameters(module)}
        if self.candidate is not None:
            self.by_reference |= reference_parameters(self.candidate)
        self.tell(module)
        return super().written(module)

    @staticmethod
    def told(code: str) -> str:
        """A helper for a program that looks at no exceptions: they are ``Exception`` with the class in the message."""
        code = code.replace("keyText(key)", "key.text").replace("quoted(text)", "text")
        code = re.sub(r'new ([A-Z]\w*Error|StopIteration)\(""\)', r'new Exception("\1")', code)
        code = re.sub(r'new ([A-Z]\w*Error|StopIteration)\((\.?text\()?"', r'new Exception(\2"\1: ', code)
        return re.sub(r"new ([A-Z]\w*Error)\((\w+\.)", r'new Exception("\1: " ~ \2', code)

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterator[Line]:
        yield from sorted(prologue, key=lambda line: line.text)
        yield Line("")
        if helpers:
            for line in helpers:
                yield Line(widened(line.text), line.rules) if self.wide else line
            yield Line("")
        yield from body

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """A module each; the driver leaves out the helpers that the candidate has."""
        shared = {name for name in driver.helpers if re.search(rf'^[^\s/][^{{"\n]*\b{name}\b.*[{{=;}}]$', candidate, re.MULTILINE)}
        shared |= {name for name, part in self.target.options["parts"].items() if part["of"] in shared}
        lines = [line.text for line in driver.lines if not (line.rules and line.rules[0].partition("@")[2] in shared)]
        candidate = re.sub(r"^void main\(\)", "void solutionMain()", candidate, flags=re.MULTILINE)
        return {
            "main.d": "module main;\n\nimport solution;\n" + "\n".join(lines) + "\n",
            "solution.d": f"module solution;\n\n{candidate}",
        }, "main.d"

    def helper_code(self, name: str) -> str:
        """A class or a member of one line says itself what it is."""
        code = super().helper_code(name)
        _, _, only = code.partition("\n")
        if name in self.target.options["parts"] and "\n" not in only:
            return only
        return class_of_one_line(code, self.target.helpers, [line.text for line in self.module_lines]) or code

    @classmethod
    @lru_cache(maxsize=1024)
    def spoken(cls, code: str) -> frozenset[str]:
        plain = "\n".join(cls._without_strings(line) for line in code.split("\n") if not line.startswith("//"))
        return frozenset(re.findall(r"[A-Za-z_]\w*", plain))

    def _helper_uses(self, name: str) -> list[str]:
        return [use for use in super()._helper_uses(name) if use not in self.classes]

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        names = super().choose_names(module)
        clashes = set(self.target.options["reserved_functions"])
        for name in (*(f.name for f in module.functions), *(d.name for d in module.constants)):
            if names[name] in clashes:
                names[name] += "_"
        return names

    def write_module(self, module: ir.Module) -> None:
        later = [d for d in module.constants if not is_static(d.value)]
        early = tuple(d for d in module.constants if d not in later)
        if later:
            if module.doc:
                self.write_doc(module.doc)
            later = [d for d in later if self.declared_early(d)]
            self.line("static this() {")
            self.depth += 1
            for declaration in later:
                self.set_at_start(declaration)
            self.depth -= 1
            self.line("}")
        super().write_module(dataclasses.replace(module, constants=early, doc="" if later else module.doc))

    def declared_early(self, declaration: ir.Declare) -> bool:
        """Declares a variable of the module, if its type has a form."""
        return self.guarded(
            declaration.name,
            lambda: self.line(f"{self.type_name(declaration.type)} {self.name(declaration.name)};"),
            lambda diagnostic: self.left_out(declaration.name, diagnostic),
            declaration,
        )

    def set_at_start(self, declaration: ir.Declare) -> None:
        """A variable of the module whose value is made when the program starts."""
        name, value = declaration.name, declaration.value
        assert value is not None
        self.guarded(
            name,
            lambda: self.line(f"{self.name(name)} = {self.init(value, declaration.type)};"),
            lambda diagnostic: self.left_out(name, diagnostic),
            declaration,
        )

    def write_main(self, body: ir.Body) -> None:
        self.line("void main() {")
        self.enter(ir.Function("main", (), t.NONE, body))
        self.block(body)
        self.line("}")

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        """What is to be known of a function before it is written.

        Raises:
            UnsupportedError: a list has two names, or stands in two places, and changes its length.
        """
        self.sizes, self.forward = Magnitudes(function), set()
        self.local_names = {n.function.name for n in ir.walk(function, ir.FunctionDef)} - {p.name for p in function.params}
        check_aliases(function, self.module, resized, "D")
        places = self.by_reference.get(function.name, frozenset())
        for name in sorted({p.name for i, p in enumerate(function.params) if i in places} & effects.assigned(function.body)):
            raise UnsupportedError(
                "alias", f"{name} is given another list and changes its length: the caller's would change too", function.span
            )

    def signature(self, function: ir.Function) -> str:
        return f"{self.type_name(function.result)} {self.name(function.name)}({self.parameters(function)})"

    def parameters(self, function: ir.Function) -> str:
        places = self.by_reference.get(function.name, frozenset())
        return ", ".join(
            f"{'ref ' if i in places else ''}{self.type_name(p.type, True)} {self.name(p.name)}" for i, p in enumerate(function.params)
        )

    def function_def(self, function: ir.Function) -> None:
        self.refuse_generator(function)
        self.enter(function)
        if function.doc:
            self.write_doc(function.doc)
        self.body_of(f"{self.signature(function)} {{", function)

    def body_of(self, head: str, function: ir.Function) -> None:
        self.line(head)
        self.block(function.body)
        if completes(function.body) and not isinstance(function.result, t.NoneT):
            self.depth += 1
            self.line("assert(0);")
            self.depth -= 1
        self.line("}")

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        self.refuse_generator(function)
        if function.doc:
            self.write_doc(function.doc)
        if function.name in self.forward:
            self.body_of(f"{self.name(function.name)} = ({self.parameters(function)}) {{", function)
            self.lines[-1] = dataclasses.replace(self.lines[-1], text=self.lines[-1].text + ";")
        else:
            self.body_of(f"{self.signature(function)} {{", function)

    def block(self, body: ir.Body) -> None:
        """A local function that another one calls before it is written is a variable, which is declared before both."""
        later = [s.function for s in body if isinstance(s, ir.FunctionDef)]
        self.depth += 1
        for statement in body:
            if isinstance(statement, ir.FunctionDef):
                later = later[1:]
                mentioned = {n.func for n in ir.walk(statement, ir.Call)} | names_in(statement)
                for function in later:
                    if function.name in mentioned and function.name not in self.forward:
                        self.forward.add(function.name)
                        result = self.type_name(function.result)
                        self.line(f"{result} delegate({self.parameters(function)}) {self.name(function.name)};")
            self.stmt(statement)
        self.depth -= 1

    def call_arguments(self, name: str, args: Sequence[ir.Expr]) -> str:
        places = self.by_reference.get(name, frozenset())
        return ", ".join(self.lvalue(a) if i in places else self.init(a, a.type) for i, a in enumerate(args))

    def lvalue(self, node: ir.Expr) -> str:
        """Something that a function can take by reference."""
        if root(node) is not None and not isinstance(node, ir.Coerce):
            return self.expr(node)
        if not self._hoisting:
            return f"[{self.exact(node)}][0]"
        name = self.fresh("value")
        self.line(f"{self.type_name(node.type)} {name} = {self.init(node, node.type)};")
        return name

    def expr_Call(self, node: ir.Call) -> Code:
        return Code(f"{self.name(node.func)}({self.call_arguments(node.func, node.args)})", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        arguments = f"{self.name(node.method)}({self.call_arguments(node.method, node.args)})"
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            return Code(f"super.{arguments}", POSTFIX)
        return Code(f"{self.asked_of(node)}.{arguments}", POSTFIX)

    def downcast(self, text: str, name: str) -> str:
        return f"(cast({name}) {text})"

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id == "self" and isinstance(node.type, t.Class):
            return Code("this")
        if isinstance(node.type, t.Func) and node.id in {f.name for f in self.module.functions}:
            return Code(f"toDelegate(&{self.name(node.id)})", POSTFIX)
        if isinstance(node.type, t.Func) and node.id in self.local_names:
            return Code(f"&{self.name(node.id)}", self.operators.prefix["&"])
        return super().expr_Name(node)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        params = ", ".join(f"{self.type_name(p.type, True)} {self.name(p.name)}" for p in node.params)
        hoisting, self._hoisting = self._hoisting, False
        if isinstance(node.body, ir.Block):
            text = f"({params}) {{\n{self.captured_lines((*node.body.stmts, ir.Return(node.body.value)))}\n}}"
        elif isinstance(node.body.type, t.NoneT):
            text = f"({params}) {{ {self.expr(node.body)}; }}"
        else:
            text = f"({params}) => {self.exact(node.body)}"
        self._hoisting = hoisting
        return Code(text, 0)

    def captured_lines(self, body: ir.Body) -> str:
        """Statements as text, one level deep."""
        lines, depth, hoisting = self.lines, self.depth, self._hoisting
        self.lines, self.depth = [], 0
        self.block(body)
        text = "\n".join(line.text for line in self.lines)
        self.lines, self.depth, self._hoisting = lines, depth, hoisting
        return text

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements in the middle of an expression: a function that is called at once."""
        return Code(
            f"delegate {self.type_name(node.type)}() {{\n{self.captured_lines((*node.stmts, ir.Return(node.value)))}\n}}()", POSTFIX
        )

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"({self.name(node.name)} = {self.expr(node.value)})", ATOM)

    # --- classes ------------------------------------------------------------------------------------------------------

    def convention(self, name: str) -> str:
        """Names with double underscores are the implementation's: ``__str__`` becomes ``str``."""
        if name.startswith("__") and name.endswith("__") and len(name) > 4:
            return name.strip("_")
        return super().convention(name)

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        base = self.native(cls.base) if cls.base else ""
        self.line(f"class {self.name(cls.name)}{' : ' + base if base else ''} {{")
        self.depth += 1
        for field in self.own_fields(cls):
            self.line(f"{self.type_name(field.type, True)} {self.name(field.name)};")
        if cls.init is not None:
            self.space()
            self.constructor(cls, cls.init)
        elif base:
            self.inherited_constructor(cls)
        names = {m.name for m in cls.methods}
        for prefix, methods in (("", cls.methods), ("static ", cls.static_methods)):
            for method in methods:
                self.space()
                self.enter(method)
                if method.doc:
                    self.write_doc(method.doc)
                overrides = "override " if any(m.name == method.name for c in lineage(cls.base, self.classes) for m in c.methods) else ""
                self.body_of(f"{prefix}{overrides}{self.signature(method)} {{", method)
        self.operators_of(cls, names)
        self.depth -= 1
        self.line("}")

    def inherited_constructor(self, cls: ir.ClassDef) -> None:
        """Constructors are not inherited in D."""
        ancestor = self.classes.get(cls.base or "")
        while ancestor is not None and ancestor.init is None:
            ancestor = self.classes.get(ancestor.base or "")
        if ancestor is not None and ancestor.init is not None:
            self.line(f"this({self.parameters(ancestor.init)}) {{")
            self.inner(f"super({', '.join(self.name(p.name) for p in ancestor.init.params)});")
            self.line("}")
        elif self.is_exception(cls.name):
            self.line("mixin basicExceptionCtors;")

    def operators_of(self, cls: ir.ClassDef, names: set[str]) -> None:
        """What the runtime compares and prints objects with, by the class's own methods."""
        name = self.name(cls.name)
        if "__eq__" in names:
            self.space()
            taken = next(m for m in cls.methods if m.name == "__eq__").params[0].type
            same: ir.Expr = Raw(Code(f"cast({name}) other", 980), type=t.Class(cls.name))
            given = self.expr(ir.Coerce(same, type=taken) if isinstance(taken, t.Union) else same)
            self.line("override bool opEquals(Object other) {")
            self.line(f"    return cast({name}) other !is null && {self.name('__eq__')}({given});")
            self.line("}")
        if "__hash__" in names or ("__eq__" in names and cls.name in key_classes(self.module)):
            fields = ", ".join(map(self.name, () if "__hash__" in names else key_fields(self.module, cls)))
            self.space()
            self.line("override size_t toHash() @trusted nothrow {")
            self.line("    scope (failure) assert(false);")
            self.line(f"    return hashOf({f'tuple({fields})' if fields else self.name('__hash__') + '()'});")
            self.line("}")
        if cls.name in self.members_of_sets:
            ordered = [self.name(f) for f in key_order(self.module, cls)]
            mine, others = (f"tuple({', '.join(prefix + f for f in ordered)})" for prefix in ("", "other."))
            self.space()
            self.line(f"bool before(const {name} other) const {{")
            self.line(f"    return {f'{mine} < {others}' if ordered else 'cast(const void*) this < cast(const void*) other'};")
            self.line("}")
        if "__lt__" in names:
            less = self.name("__lt__")
            self.space()
            self.line("override int opCmp(Object other) {")
            self.line(f"    return {less}(cast({name}) other) ? -1 : (cast({name}) other).{less}(this) ? 1 : 0;")
            self.line("}")

    def space(self) -> None:
        """A blank line between members."""
        if not self.lines[-1].text.endswith("{"):
            self.gap()

    def constructor(self, cls: ir.ClassDef, init: ir.Function) -> None:
        self.enter(init)
        params = ", ".join(f"{self.type_name(p.type, True)} {self.name(p.name)}" for p in init.params)
        self.line(f"this({params}) {{")
        self.depth += 1
        called = False
        for statement in init.body:
            args = base_call(statement)
            if args is None:
                self.stmt(statement)
                continue
            called = True
            text = [self.expr(a) for a in args]
            if cls.base not in self.classes:
                text = [f"{self.text(a).text}.to!(immutable(char)[])" if self.wide else self.text(a).text for a in args[:1]] or ['""']
            self.line(f"super({', '.join(text)});")
        if cls.base and cls.base not in self.classes and not called:
            self.line('super("");')
        self.depth -= 1
        self.line("}")

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in self.classes:
            return Code(f"new {self.name(node.cls)}({self.call_arguments('', node.args)})", POSTFIX)
        text = self.text(node.args[0]) if node.args else Code('""', POSTFIX)
        if node.args and self.wide:  # the library's exceptions have narrow messages
            constant = isinstance(node.args[0], ir.Const) and text.text.endswith('"d')
            text = Code(text.text[:-1] if constant else f"{self.enclose(text, POSTFIX)}.to!(immutable(char)[])", POSTFIX)
        message = text.text
        if not self.tells or self.native_or_none(node.cls) is not None:
            return Code(f"new {self.native(node.cls)}({message})", POSTFIX)
        if message.startswith('"') and message.endswith('"') and len(re.findall(r'(?<!\\)"', message)) == 2:
            message = f'"{node.cls}: {message[1:]}'.replace(': "', '"') if message == '""' else f'"{node.cls}: {message[1:]}'
        else:
            message = f'"{node.cls}: " ~ {self.enclose(text, self.operators.infix["~"])}'
        return Code(f"new Exception({message})", POSTFIX)

    # --- statements ---------------------------------------------------------------------------------------------------

    def declare(self, node: ir.Declare) -> str:
        if node.type == CHARS and node.value is not None:
            return f"auto {self.name(node.name)} = {self.expr(node.value)}"
        name, type_, value = self.name(node.name), self.type_name(node.type, True), node.value
        if value is None or (
            is_empty(value) and isinstance(node.type, t.List | t.Str) and type_[-1:] in "]g" and not isinstance(value, ir.Const)
        ):
            return f"{type_} {name}"
        if isinstance(value, ir.DictLit) and not value.entries and type_.endswith("]"):
            return f"auto {name} = {self.exact(value)}" if self.shares_maps else f"{type_} {name}"
        if isinstance(value, ir.New) or (isinstance(value, ir.Op | ir.Index | ir.Lookup) and "!" in type_ and value.type == node.type):
            return f"auto {name} = {self.init(value, node.type)}"
        if isinstance(value, LITERAL) and "!" in type_:
            return f"auto {name} = {self.exact(value)}"
        text = self.init(value, node.type)
        if isinstance(value, ir.DictLit) and any(isinstance(n, ir.DictLit) for _, v in value.entries for n in ir.walk(v)):
            text = f"({text})"  # D reads a map in a map for something else after a type
        return f"{type_} {name} = {text}"

    def stmt_Declare(self, node: ir.Declare) -> None:
        match node.value:
            case ir.Op(concept="list.pop" | "list.pop_at" | "deque.popleft" as concept, args=(xs, *rest)) as op if self.takes_natively(op):
                place = rest[0] if rest else ir.Const(-1 if concept == "list.pop" else 0, type=t.INT)
                super().stmt_Declare(dataclasses.replace(node, value=ir.Index(xs, place, type=op.type)))
                self.line(f"{self.expr(xs)} = {self.without(op)};")
            case _:
                super().stmt_Declare(node)

    def without(self, op: ir.Op) -> str:
        """A list without the item that is taken off it."""
        items = self.expr(op.args[0], POSTFIX)
        if op.concept == "list.pop":
            return f"{items}[0 .. $ - 1]"
        if len(op.args) == 1 or op.args[1] == ir.Const(0, type=t.INT):
            return f"{items}[1 .. $]"
        place = self.expr(op.args[1])
        return f"{items}[0 .. {place}] ~ {items}[{place} + 1 .. $]"

    def stmt_Return(self, node: ir.Return) -> None:
        match node.value:
            case None | ir.Const(value=None, type=t.NoneT()):
                self.line("return;")
            case ir.Expr(type=t.NoneT()) as value:
                self.line(f"{self.expr(value)};")
                self.line("return;")
            case value:
                self.line(f"return {self.init(value, value.type)};")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        match node.value:
            case ir.Const():
                return
            case ir.Op(concept="list.pop", args=(xs,)) if self.takes_natively(node.value):
                self.line(f"{self.expr(xs)} = {self.expr(xs)}[0 .. $ - 1];")
            case ir.Op(concept="list.pop_at" | "list.del_at" | "deque.popleft", args=(xs, *_)) if self.takes_natively(node.value):
                self.line(f"{self.expr(xs)} = {self.without(node.value)};")
            case ir.Op(concept="io.print", args=(ir.Const(value=""),)):
                self.line("writeln();")
            case value:
                self.line(f"{self.expr(value)};")

    def stmt_Assign(self, node: ir.Assign) -> None:
        match node:
            case ir.Assign(target=ir.TupleLit(items=(a, b))) if is_swap(node):
                self.line(f"swap({self.expr(a)}, {self.expr(b)});")
            case _ if (pair := parallel.exchange(node)) is not None:
                xs, i, j = pair
                first, second = (ir.Index(xs, k, type=element_type(xs.type)) for k in (i, j))
                self.line(f"swap({self.expr(first)}, {self.expr(second)});")
            case ir.Assign(target=ir.TupleLit()):
                raise UnsupportedError("pattern", "an assignment to several places at once", node.span)
            case _:
                super().stmt_Assign(node)

    def assignment(self, node: ir.Assign) -> str:
        match node:
            case ir.Assign(target=target, value=ir.Op(concept="str.concat", args=(left, right))) if left == target:
                return f"{self.store(self.there(target))} ~= {self.expr(right)}"
            case ir.Assign(target=ir.Lookup() as target, value=value) if (
                isinstance(value, ir.Arith) and value.left == target and value.overflow == "unbounded" and self.repeatable(target)
            ):
                if self.there(target) is not target:
                    return f"{self.expr(target)} = {self.expr(value)}"
                if value.right == ir.Const(1, type=t.INT) and value.op != "*":
                    return f"{self.expr(target, POSTFIX)}{value.op}{value.op}"
                return f"{self.expr(target)} {value.op}= {self.expr(self.promoted(value.op, target, value.right)[1])}"
            case ir.Assign(target=ir.Name() | ir.Field() as target, value=ir.ListLit() as value):
                return f"{self.store(target)} = {self.init(value, target.type)}"
        match node.target:
            case ir.Lookup(obj=ir.Lookup() as outer):
                node = dataclasses.replace(node, target=dataclasses.replace(node.target, obj=self.there(outer)))
        return super().assignment(node)

    def compound(self, node: ir.Expr) -> bool:
        left = getattr(node, "left", None)
        if isinstance(node, ir.Arith) and node.overflow != "unbounded":
            return False
        if isinstance(node, ir.Bits) and (node.op in ("<<", ">>", ">>>") or isinstance(node.type, t.Bool)):
            return False
        return left is not None and self.repeatable(left)

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = () if node.message is None else (node.message,)
        error = ir.New("AssertionError", message, type=t.Class("AssertionError"))
        self.line(f"if ({self.expr(ir.Not(node.cond, type=t.BOOL))}) throw {self.expr(error)};")

    def condition(self, node: ir.Expr) -> str:
        return f"({self.test(node).text})"

    def test(self, node: ir.Expr) -> Code:
        """A truth value where a pointer will do."""
        match node:
            case ir.Op(concept="dict.contains", args=(d, key)):
                rank = self.operators.infix["in"]
                return Code(f"{self.exact(key, rank + 1)} in {self.expr(d, rank + 1)}", rank)
            case ir.BoolOp(op=op, items=items):
                symbol = self.target.options["bool_ops"][op]
                rank = self.operators.infix[symbol]
                parts = [self.enclose(self.test(i), rank + (1 if k else 0)) for k, i in enumerate(items)]
                return Code(f" {symbol} ".join(parts), rank)
            case _:
                return self.code(node)

    # --- loops --------------------------------------------------------------------------------------------------------

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        _, value = self.counting(node)
        name = self.name(node.var)
        counter = self.fresh("count") if node.var_assigned else name
        if value == 0:
            raise UnsupportedError("range", "the step of a range is zero", node.span)
        if value == 1:
            self.line(f"foreach (long {counter}; {self.expr(node.start)} .. {self.bound(node.stop)}) {{")
        elif value == -1 and isinstance(node.stop, ir.Const):
            low = ir.Const(node.stop.value + 1, type=t.INT)
            high = ir.Arith("+", node.start, ir.Const(1, type=t.INT), type=t.INT)
            if isinstance(node.start, ir.Arith) and node.start.op == "-" and node.start.right == ir.Const(1, type=t.INT):
                self.line(f"foreach_reverse (long {counter}; {self.expr(low)} .. {self.bound(node.start.left)}) {{")
            else:
                self.line(f"foreach_reverse (long {counter}; {self.expr(low)} .. {self.expr(high)}) {{")
        else:
            stop = self.range_stop(node)
            step = self.expr(node.step)
            if value is None:
                variable = self.fresh("step")
                self.line(f"const long {variable} = {step};")
                zero = ir.New("ValueError", (ir.Const("range() arg 3 must not be zero", type=t.STR),), type=t.Class("ValueError"))
                self.line(f"if ({variable} == 0) throw {self.expr(zero)};")
                test = f"{variable} > 0 ? {counter} < {self.expr(stop, 100)} : {counter} > {self.expr(stop, 100)}"
                advance = f"{counter} += {variable}"
            else:
                test = f"{counter} {'<' if value > 0 else '>'} {self.expr(stop, 100)}"
                advance = f"{counter}--" if value == -1 else f"{counter} {'+' if value > 0 else '-'}= {abs(value)}"
            self.line(f"for (long {counter} = {self.expr(node.start)}; {test}; {advance}) {{")
        if node.var_assigned:
            self.inner(f"long {name} = {counter};")
        self.block(node.body)
        self.line("}")

    def inner(self, text: str) -> None:
        self.depth += 1
        self.line(text)
        self.depth -= 1

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        match node.iterable, node.target:
            case ir.Op(concept="iter.enumerate", args=(xs, ir.Const(value=0))), ir.TupleLit(items=(ir.Name() as index, item)) if (
                not isinstance(xs.type, t.Set | t.Dict)
                and not self.grows(xs, node.body)
                and not (isinstance(xs, ir.Op) and xs.concept == "iter.reversed")
            ):
                source, elem = self.iterated(xs)
                self.each(f"long {self.name(index.id)}, ", item, source, elem, node.body)
            case ir.Op(concept="iter.zip", args=args), ir.TupleLit(items=items) if len(items) == len(args) and all(
                isinstance(i, ir.Name) for i in items
            ):
                names = ", ".join(self.name(i.id) for i in items if isinstance(i, ir.Name))
                sources = ", ".join(self.side(a, i.type) for a, i in zip(args, items, strict=True))
                self.line(f"foreach ({names}; zip({sources})) {{")
                self.block(node.body)
                self.line("}")
            case ir.Op(concept="dict.items", args=(d,)), ir.TupleLit(items=(ir.Name() as key, ir.Name() as value)):
                ref = "ref " if any(root(x) == value.id for s in node.body for n in ir.walk(s) for x in resized(n)) else ""
                self.line(f"foreach ({self.name(key.id)}, {ref}{self.name(value.id)}; {self.expr(d)}) {{")
                self.block(node.body)
                self.line("}")
            case iterable, target:
                if self.grows(iterable, node.body):
                    self.live(node)
                    return
                source, elem = self.iterated(iterable)
                self.each("", target, source, elem, node.body)

    def side(self, node: ir.Expr, wanted: t.Type) -> str:
        """What a parallel loop goes through."""
        if isinstance(node, ir.Op) and node.concept == "str.chars" and isinstance(wanted, t.Char):
            return f"{self.expr(node.args[0], POSTFIX)}{'' if self.wide else '.byCodeUnit'}"
        return self.vec(node).text

    @staticmethod
    def grows(iterable: ir.Expr, body: ir.Body) -> bool:
        """Does a loop change the length of the list that it goes through?"""
        return isinstance(iterable.type, t.List) and any(
            x == iterable for s in body for n in ir.walk(s) for x in resized(n) if isinstance(iterable, ir.Name | ir.Field)
        )

    def live(self, node: ir.ForEach) -> None:
        """A loop that sees how its list changes."""
        if not isinstance(node.target, ir.Name):
            raise UnsupportedError("loop", "a list is taken apart while it changes its length", node.span)
        place, source = self.fresh("place"), self.expr(node.iterable, POSTFIX)
        self.line(f"for (size_t {place} = 0; {place} < {source}.length; {place}++) {{")
        self.inner(f"{self.type_name(element_type(node.iterable.type), True)} {self.name(node.target.id)} = {source}[{place}];")
        self.block(node.body)
        self.line("}")

    def iterated(self, node: ir.Expr) -> tuple[str, t.Type]:
        """What a loop goes through, and the type of what it meets."""
        match node:
            case ir.Op(concept="str.chars", args=(s,)) if not isinstance(s.type, t.Char):
                return self.expr(s), t.CHAR
            case ir.Op(concept="iter.reversed", args=(inner,)):
                source, elem = self.iterated(inner)
                return f"{source}{'.byCodeUnit' if isinstance(elem, t.Char) and not self.wide else ''}.retro", elem
            case ir.Op(concept="iter.of", args=(inner,)) if isinstance(inner.type, t.List):
                return self.expr(inner), element_type(inner.type)
            case ir.Range(start=start, stop=stop, step=ir.Const(value=1)):
                return f"{self.expr(start)} .. {self.bound(stop)}", t.INT
            case _:
                return self.vec(node).text, element_type(node.type)

    def each(self, index: str, target: ir.Expr, source: str, elem: t.Type, body: ir.Body) -> None:
        """A loop through the elements of one container."""
        if isinstance(target, ir.Name):
            name, first = self.name(target.id), ""
            if isinstance(elem, t.Char) and isinstance(target.type, t.Str):
                letter = self.fresh("letter")
                first = f"{self.type_name(t.STR)} {name} = {letter}.to!string;".replace("to!string", f"to!{self.type_name(t.STR)}")
                name = letter
            typed = f"{self.type_name(elem)} " if isinstance(elem, t.Char | t.Int) else ""
            self.line(f"foreach ({index}{typed}{name}; {source}) {{")
            if first:
                self.inner(first)
            self.block(body)
            self.line("}")
            return
        assert isinstance(target, ir.TupleLit)
        row = self.fresh("entry")
        self.line(f"foreach ({index}{row}; {source}) {{")
        self.depth += 1
        self.take_apart(target, ir.Name(row, type=elem))
        self.depth -= 1
        self.block(body)
        self.line("}")

    def take_apart(self, target: ir.TupleLit, value: ir.Name) -> None:
        """Declares the names of a pattern one by one."""
        if not isinstance(value.type, t.Tuple):
            self.line(f"{self.helper('unpackable')}({self.name(value.id)}, {len(target.items)});")
        for i, item in enumerate(target.items):
            type_ = value.type.items[i] if isinstance(value.type, t.Tuple) else element_type(value.type)
            part = f"{self.name(value.id)}[{i}]"
            if isinstance(item, ir.TupleLit):
                name = self.fresh("parts")
                self.line(f"auto {name} = {part};")
                self.take_apart(item, ir.Name(name, type=type_))
            elif isinstance(item, ir.Name):
                letter = isinstance(item.type, t.Char) and isinstance(type_, t.Str)
                self.line(f"{self.type_name(t.CHAR if letter else type_, True)} {self.name(item.id)} = {part}{'[0]' if letter else ''};")

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_Try(self, node: ir.Try) -> None:
        if any(isinstance(n, ir.Return | ir.Break | ir.Continue) for s in node.final for n in ir.walk(s)):
            raise UnsupportedError("finally", "a finally block that leaves the function or loop has no form in D", node.span)
        self.line("try {")
        self.block(node.body)
        handlers = self.apart(node)
        for handler in handlers:
            classes = list(dict.fromkeys(self.caught(c) for c in handler.types)) or ["Throwable"]
            again = any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
            name = self.name(handler.name) if handler.name else self.fresh("error") if again or len(classes) > 1 else ""
            self.line(f"}} catch ({classes[0] if len(classes) == 1 else 'Throwable'}{' ' + name if name else ''}) {{")
            if len(classes) > 1:
                self.inner(f"if ({' && '.join(f'cast({c}) {name} is null' for c in classes)}) throw {name};")
            self.caught_in.append(name)
            self.block(handler.body)
            self.caught_in.pop()
        if node.final:
            self.line("} finally {")
            self.block(node.final)
        self.line("}")

    def apart(self, node: ir.Try) -> list[ir.Handler]:
        """Handlers of one class each, but for the last, in an order that D takes: what it derives from others comes before them."""
        handlers = [
            dataclasses.replace(h, types=(c,)) if c else h
            for h in reachable(node.handlers, self.module.classes)
            for c in (h.types if len(node.handlers) > 1 else ("",)) or ("",)
        ]
        keys = next((i for i, h in enumerate(handlers) if "KeyError" in h.types), None)
        if keys is not None and not self.takes_indices(handlers, node.body):
            # For D an index that is out of range is a case of a missing key; for the source they exclude each other.
            wider = next((h for h in handlers[keys:] if not h.types or {"LookupError", "Exception", "BaseException"} & set(h.types)), None)
            error = ir.Handler(("IndexError",), "error", (ir.Raise(),))
            handlers.insert(keys, error if wider is None else dataclasses.replace(wider, types=("IndexError",)))
        ranks = {"RangeError": 1, "Throwable": 2}
        handlers.sort(key=lambda h: max((ranks.get(self.caught(c), 0) for c in h.types), default=2))
        taken: set[str] = set()
        out = []
        for handler in handlers:
            classes = set(map(self.caught, handler.types)) or {"Throwable"}
            if not classes <= taken:
                out.append(handler)
            taken |= classes
        return out

    @staticmethod
    def takes_indices(handlers: Sequence[ir.Handler], body: ir.Body) -> bool:
        """Does a handler take the errors of indices by their name, or can there be none?"""
        if any("IndexError" in handler.types for handler in handlers):
            return True
        return not any(
            isinstance(n, ir.Call | ir.CallValue | ir.MethodCall | ir.New)
            or (isinstance(n, ir.Index) and n.on_fail == "raise")
            or (isinstance(n, ir.Op) and n.concept.startswith(("list.", "deque.", "heap.")))
            for s in body
            for n in ir.walk(s)
        )

    def stmt_Raise(self, node: ir.Raise) -> None:
        if node.exception is None:
            if not self.caught_in:
                raise UnsupportedError("raise", "there is no exception to raise again", node.span)
            self.line(f"throw {self.caught_in[-1]};")
        else:
            self.line(f"throw {self.expr(node.exception)};")


GENERATOR = D
