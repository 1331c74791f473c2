"""IR to Dart 3: sound null safety, records for tuples, collection ``for``, ``sync*`` generators; integers that are checked where
they could leave 64 bits."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Generated, Line, Pass, element_type
from dragoman.transpile.generators.dart_values import METHOD_NAMES, DartValues
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.comprehensions import count_items
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions, unfold_selects
from dragoman.transpile.passes.constructors import first_fields, super_first
from dragoman.transpile.passes.deep_copies import spell_deep_copies
from dragoman.transpile.passes.downcasts import cast_receivers
from dragoman.transpile.passes.effects import mutated, resumes
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.lifting import lift_forward
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.naming import merge_copies, short_names
from dragoman.transpile.passes.numbers import counted_flags
from dragoman.transpile.passes.omitted import omit_constants
from dragoman.transpile.passes.reachability import completes, prune_unreachable, raise_statements, surely_assigns
from dragoman.transpile.passes.representation import lower_union_text
from dragoman.transpile.passes.shadowing import distinct_loop_variables
from dragoman.transpile.passes.snapshots import kept_snapshots
from dragoman.transpile.passes.sorted_entries import sort_entries_by_key
from dragoman.transpile.passes.tables import char_tables
from dragoman.transpile.passes.text_keys import text_keys
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.traits import reassigned
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import Native, tighten


def is_local_pattern(node: ir.Assign) -> bool:
    """An assignment to several variables at once, of values whose number is known: Dart has patterns for that."""
    if not (isinstance(node.target, ir.TupleLit) and isinstance(node.value.type, t.Tuple)):
        return False
    return all(isinstance(i, ir.Name) for i in node.target.items) and len(node.target.items) == len(node.value.type.items)


def is_record_pattern(node: ir.Unpack) -> bool:
    """A declaration of several variables by the parts of a record, which is not written out beside them."""
    return not isinstance(node.value, ir.TupleLit) and _fits(node.target, node.value.type)


def _fits(target: ir.Expr, type_: t.Type) -> bool:
    """Can a pattern take a value of this type apart?"""
    if not isinstance(target, ir.TupleLit):
        return isinstance(target, ir.Name)
    fits = isinstance(type_, t.Tuple) and len(type_.items) == len(target.items)
    return fits and isinstance(type_, t.Tuple) and all(map(_fits, target.items, type_.items))


#: Negative indices raise, a quotient is cut, a remainder by a positive number is not negative.
NATIVE = Native(index_wraps=False, division="trunc", ieee_division=True, typed=False, remainder="divisor")


#: How a helper says that a key is missing.
MISSING = re.compile(r"KeyError\((?:'([^']*)'|(.*))\);")


def missing_key(found: re.Match[str]) -> str:
    """The same by an error of Dart's own, where nobody looks at what is raised."""
    text, shown = found.groups()
    return f"StateError('missing key: {text if text is not None else '${' + shown + '}'}');"


def plain_tables(module: ir.Module) -> ir.Module:
    """Tables of characters, where a character is a unit of a text."""
    return module if module.strings == "unicode" else char_tables(module)


class Dart(DartValues):
    INDENT = "  "
    NAMING = "camel"
    DRAWS_ITSELF = True
    TELLS_ASSIGNED = False
    STATIC_TYPES = True
    NAMES_WITHIN: ClassVar[bool] = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        text_keys,
        counted_flags,
        spell_deep_copies,
        super_first,
        none_of_effects,
        sort_entries_by_key,
        plain_tables,
        kept_snapshots,
        shown_objects,
        tighten(NATIVE),
        widen_ints,
        lower_format,
        lower_try_else,
        lower_union_text,
        count_items,
        cast_receivers,
        lift_forward,
        distinct_loop_variables,
        unfold_selects,
        unfold_conditions,
        hoist_in_lambdas,
        raise_statements,
        prune_unreachable,
        parallel.sequential_but(is_local_pattern, is_record_pattern),
        check_overflow,
        partial(write_guards, only=frozenset({"str.index", "list.index"})),
        merge_copies,
        short_names,
        omit_constants,
    )

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        self.one_pass = resumes(self.candidate or module)
        looked_at = (isinstance(n, ir.Try) or (isinstance(n, ir.Op) and n.concept.startswith("error.")) for n in ir.walk(module))
        self.native_keys = not any(looked_at) and all(c.base != "KeyError" for c in module.classes)
        return super().written(module)

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The driver is a library of its own; classes that both need are the candidate's."""
        shared = {f"{self.ID}:@{name}" for name in driver.helpers if re.search(rf"(?m)^class {name}\b", candidate)}
        lines = [line.text for line in driver.lines if not shared & set(line.rules)]
        hidden = " hide main" if re.search(r"(?m)^void main\(", candidate) else ""
        return {"solution.dart": candidate, "main.dart": "\n".join([f"import 'solution.dart'{hidden};", *lines, ""])}, "main.dart"

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterable[Line]:
        if prologue:
            yield from sorted(prologue, key=lambda line: line.text)
            yield Line("")
        yield from body
        if helpers:
            yield Line("")
            yield from helpers

    def helper_lines(self) -> list[Line]:
        """The only exception that is declared needs no root."""
        self.native_keys = self.native_keys and "KeyError" not in self.used_helpers
        lines = super().helper_lines()
        if self.native_keys:
            lines = [dataclasses.replace(line, text=MISSING.sub(missing_key, line.text)) for line in lines]
        derived = [line for line in lines if " extends BaseError {" in line.text]
        if len(derived) != 1 or any(" extends BaseError " in line.text for line in self.module_lines):
            return lines
        at = lines.index(derived[0])
        name = derived[0].text.split()[1]
        root = [line for line in lines if f"{self.ID}:@BaseError" in line.rules]
        body = [
            f"class {name} implements Exception {{",
            *(line.text.replace("BaseError", name).replace("$runtimeType", name) for line in root if line.text.startswith(self.INDENT)),
        ]
        own = [dataclasses.replace(derived[0], text=text) for text in body]
        rest = [*lines[:at], *own, *lines[at + 2 :]]
        start = next(i for i, line in enumerate(rest) if line in root)
        return [*rest[:start], *rest[start + len(root) + (rest[start + len(root)].text == "") :]]

    @classmethod
    @lru_cache(maxsize=1024)
    def spoken(cls, code: str) -> frozenset[str]:
        """The words of a helper, without the variables that it declares and does not call."""
        plain = "\n".join(map(cls._without_messages, code.split("\n")[1:]))
        words = frozenset(re.findall(r"(?<![.\w])[A-Za-z_]\w*", plain))
        declared = set(re.findall(r"(?<=[\w>?] )(?![A-Z])\w+\b(?![(<])", plain))
        return words - declared.difference(re.findall(r"(?<![.\w])(\w+)[(<]", plain))

    def _helper_uses(self, name: str) -> list[str]:
        return [use for use in super()._helper_uses(name) if use != "KeyError" or not self.native_keys]

    @staticmethod
    def _without_messages(line: str) -> str:
        """The line without the text of its strings: what stands in ``${…}`` may hold strings itself."""
        if "'" not in line:
            return line
        out: list[str] = []
        inside: list[str] = []  # the quotes and braces that are open
        for m in re.finditer(r"(?<!\w)r'[^']*'|\\.|\$\{|\$\w*|'|.", line):
            token = m[0]
            if inside and inside[-1] == "'":
                if token == "${":
                    inside.append("{")
                elif token == "'":
                    inside.pop()
                out.append(f" {token[1:]} " if token[0] == "$" else "'" if token == "'" else "")
            elif token.startswith("r'"):
                out.append("''")
            else:
                if token == "'" or (token == "{" and inside):
                    inside.append(token)
                elif token == "}" and inside:
                    inside.pop()
                out.append(token)
        return "".join(out)

    @staticmethod
    def _without_strings(line: str) -> str:
        return DartValues._without_strings(Dart._without_messages(line))

    def write_main(self, body: ir.Body) -> None:
        function = ir.Function("main", (), t.NONE, body)
        self.enter(function)
        self.line(f"void main({'List<String> arguments' if self.is_driver else ''}) {{")
        self.block(body)
        self.line("}")

    def write_doc(self, doc: str) -> None:
        for text in doc.strip().splitlines():
            self.line(f"/// {text.strip()}".rstrip())

    # --- names --------------------------------------------------------------------------------------------------------

    def convention(self, name: str) -> str:
        """As usual in Dart; a leading underscore would hide the name from other libraries."""
        core = name.strip("_")
        return super().convention(core) if core else "_"

    def constant_name(self, name: str) -> str:
        return self.convention(name.lower() if name.isupper() else name)

    def class_name(self, name: str) -> str:
        plain = name.lstrip("_")
        return f"{plain}_" if plain in self.target.options["exceptions"].values() else plain

    # --- functions ----------------------------------------------------------------------------------------------------

    def enter(self, function: ir.Function) -> None:
        self.sizes = Magnitudes(function)
        self.reassigned = reassigned(function)
        inner = [n for s in function.body for n in ir.walk(s) if isinstance(n, ir.FunctionDef | ir.Lambda)]
        self.captured = frozenset(v for n in inner for v in reassigned(n))
        self.assigned_within = frozenset(n.name for n in ir.walk(function, ir.Assigned) if isinstance(n, ir.Assigned))
        nodes = list(ir.walk(function))
        variables = {n.id for n in nodes if isinstance(n, ir.Name)} | {n.name for n in nodes if isinstance(n, ir.Declare | ir.Param)}
        self.locals = frozenset(map(self.name, variables))
        self.narrowed = frozenset()

    def function_def(self, function: ir.Function) -> None:
        self.enter(function)
        if function.doc:
            self.write_doc(function.doc)
        self.write_body(f"{self.type_name(function.result)} {self.name(function.name)}({self.params(function.params)})", function)

    def param(self, param: ir.Param) -> str:
        return f"{self.type_name(param.type, boxed=True)} {self.name(param.name)}"

    def params(self, params: Sequence[ir.Param]) -> str:
        return self.optional(params, [self.param(p) for p in params])

    def optional(self, params: Sequence[ir.Param], shown: Sequence[str]) -> str:
        """Parameters as they are ``shown``, those with a default in brackets after the others; none is null by itself."""
        needed = [text for p, text in zip(params, shown, strict=True) if not p.optional]
        given = [
            text if isinstance(p.type, t.Optional) else f"{text} = {self.expr(p.default)}"
            for p, text in zip(params, shown, strict=True)
            if p.default is not None and p.optional
        ]
        return ", ".join([*needed, *([f"[{', '.join(given)}]"] if given else [])])

    def write_body(self, head: str, function: ir.Function) -> None:
        """``=> expr`` where a function is one expression, else a block."""
        body = function.body
        if function.is_generator:
            self.generator_body(head, function)
            return
        if len(body) == 1 and isinstance(body[0], ir.Return) and body[0].value is not None and not isinstance(function.result, t.NoneT):
            mark = len(self.lines)
            self._hoisting = False
            try:
                shown = self.returned(body[0].value, function.result)
            except UnsupportedError:
                del self.lines[mark:]
            else:
                if "\n" not in shown and self.depth * 2 + len(head) + len(shown) < 110:
                    self.line(f"{head} => {shown};")
                    return
        self.line(f"{head} {{")
        self.block(body)
        if completes(body) and not isinstance(function.result, t.NoneT | t.Optional):
            self.line(f"{self.INDENT}throw StateError('no value is returned here');")
        self.line("}")

    def generator_body(self, head: str, function: ir.Function) -> None:
        if not self.one_pass:
            self.line(f"{head} sync* {{")
            self.block(function.body)
            self.line("}")
            return
        inner = self.unused("items")
        self.line(f"{head} {{")
        self.depth += 1
        self.line(f"Iterable<{self.type_name(element_type(function.result), boxed=True)}> {inner}() sync* {{")
        self.block(function.body)
        self.line("}")
        self.gap()
        self.line(f"return {inner}().iterator;")
        self.depth -= 1
        self.line("}")

    def returned(self, value: ir.Expr, wanted: t.Type) -> str:
        """A result; a literal is made with the type that the function declares."""
        return self.into(value, wanted).text if not isinstance(value, ir.Comp) or value.kind != "iter" else self.expr(value)

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        outer, self.function = self.function, function
        narrowed, self.narrowed = self.narrowed, frozenset()
        if function.doc:
            self.write_doc(function.doc)
        self.write_body(f"{self.type_name(function.result)} {self.name(function.name)}({self.params(function.params)})", function)
        self.function, self.narrowed = outer, narrowed

    def stmt_Yield(self, node: ir.Yield) -> None:
        self.line(f"yield {self.expr(node.value)};")

    def stmt_Return(self, node: ir.Return) -> None:
        function = self.function
        if node.value is None or (function is not None and function.is_generator):
            self.line("return;")
        elif function is not None and not self.inside and isinstance(function.result, t.NoneT):
            self.stmt(ir.ExprStmt(node.value))
            self.line("return;")
        else:
            wanted = function.result if function is not None and not self.inside else node.value.type
            self.line(f"return {self.returned(node.value, wanted)};")

    # --- classes ------------------------------------------------------------------------------------------------------

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        error = self.is_error(cls.name)
        base = self.helper("BaseError") if cls.base in ("Exception", "BaseException") else self.rule_name(cls.base) if cls.base else ""
        self.line(f"class {self.name(cls.name)}{f' extends {base}' if base else ''} {{")
        self.depth += 1
        outer = self.function
        mark = len(self.lines)
        if cls.init is not None:
            self.constructor(cls, cls.init)
        elif params := self.inherited_params(cls):
            self.line(f"{self.name(cls.name)}({self.optional(params, [f'super.{self.name(p.name)}' for p in params])});")
        elif error:
            self.line(f"{self.name(cls.name)}([super.message]);")
        for method in cls.methods:
            if len(self.lines) > mark:
                self.gap()
            overrides = self.has(cls.base, method.name) or method.name in ("__str__", "__eq__")
            self.method(method, "", overrides)
        if any(m.name == "__eq__" for m in cls.methods):
            self.gap()
            self.line("@override")
            self.line(f"int get hashCode => {self.hash_code(cls)};")
        for method in cls.static_methods:
            self.gap()
            self.method(method, "static ")
        self.function = outer
        self.depth -= 1
        self.line("}")

    def inherited_params(self, cls: ir.ClassDef) -> tuple[ir.Param, ...]:
        """What the constructor asks for that a class without one inherits."""
        known = {c.name: c for c in self.module.classes}
        while (base := known.get(cls.base or "")) is not None:
            if base.init is not None:
                return base.init.params
            cls = base
        return ()

    def hash_code(self, cls: ir.ClassDef) -> str:
        """The hash of what is compared, where objects of a class are members or keys; else they have none."""
        if self.has(cls.name, "__hash__"):
            numbered = all(isinstance(m.result, t.Int) for c in self.module.classes for m in c.methods if m.name == "__hash__")
            return f"{METHOD_NAMES['__hash__']}()" + ("" if numbered else ".hashCode")
        used = {c for n in ir.walk(self.module) if isinstance(n, ir.Expr) for c in keys_of(n.type)}
        equality = next(m for m in cls.methods if m.name == "__eq__")
        fields = [f for f in cls.fields if any(isinstance(n, ir.Field) and n.name == f.name for n in ir.walk(equality))]
        if cls.name not in used or not fields:
            return f"throw {self.rule_name('TypeError')}('unhashable type')"
        names = [self.name(f.name) for f in fields]
        return f"{names[0]}.hashCode" if len(names) == 1 else f"Object.hash({', '.join(names)})"

    def constructor(self, cls: ir.ClassDef, init: ir.Function) -> None:
        """Fields, and a constructor that gives them their values before its body where it can."""
        self.function = init
        self.enter(init)
        first, rest, base_args = first_fields(init)
        known = {c.name: c for c in self.module.classes}
        inherited: set[str] = set()
        base = known.get(cls.base or "")
        while base is not None:
            inherited |= {f.name for f in base.fields}
            base = known.get(base.base or "")
        own = [f for f in cls.fields if f.name not in inherited]
        again = [ir.Assign(ir.Field(ir.Name("self"), n, type=v.type), v) for n, v in first.items() if n in inherited]
        rest = (*again, *rest)
        changed = reassigned(init)
        primary = {f.name for f in own if isinstance(v := first.get(f.name), ir.Name) and v.id == f.name and v.id not in changed}
        params = {p.name for p in init.params}
        given: list[str] = []
        for field in own:
            name, type_, value = self.name(field.name), self.type_name(field.type, boxed=True), first.get(field.name)
            self._hoisting = False
            if value is None and isinstance(field.type, t.Optional):
                self.line(f"{type_} {name};")
            elif value is None:
                self.line(f"late {type_} {name};")
            elif field.name in primary:
                self.line(f"{type_} {name};")
            elif any(isinstance(n, ir.Name) and n.id in params for n in ir.walk(value)):
                self.line(f"{type_} {name};")
                given.append(f"{name} = {self.expr(self.typed(value, field.type))}")
            else:
                shown = self.expr(self.typed(value, field.type))
                self.line(f"{type_} {name} = {self.without_type(shown, type_)};")
        if cls.base:
            told = base_args and self.is_error(cls.name) and cls.base not in known
            shown = self.slot_text(base_args[0]).text if told else self.arguments(base_args)
            if shown:
                given.append(f"super({shown})")
        shown = self.optional(init.params, [f"this.{self.name(p.name)}" if p.name in primary else self.param(p) for p in init.params])
        if not (init.params or given or rest):
            return
        if own:
            self.gap()
        head = f"{self.name(cls.name)}({shown}){' : ' + ', '.join(given) if given else ''}"
        if not rest:
            self.line(f"{head};")
            return
        self.line(f"{head} {{")
        self.block(rest)
        self.line("}")

    @staticmethod
    def typed(value: ir.Expr, type_: t.Type) -> ir.Expr:
        return value if value.type == type_ else ir.Coerce(value, type=type_)

    def method(self, method: ir.Function, modifier: str, overrides: bool = False) -> None:
        self.function = method
        self.enter(method)
        if method.doc:
            self.write_doc(method.doc)
        if overrides:
            self.line("@override")
        name = METHOD_NAMES.get(method.name) or self.name(method.name)
        given = [p for p in method.params if p.name != "self"]
        params = self.optional(given, [("covariant " if method.name == "__eq__" else "") + self.param(p) for p in given])
        self.write_body(f"{modifier}{self.type_name(method.result)} {name}({params})", method)

    # --- statements ---------------------------------------------------------------------------------------------------

    def top_level(self) -> bool:
        return self.function is None and self.depth == 0

    def stmt_Declare(self, node: ir.Declare) -> None:
        if self.top_level():
            fixed = not any(node.name in reassigned(f) for f in (*self.module.functions, *self.module.main, *self.module.classes))
            self.enter(ir.Function("", (), t.NONE, ()))
            self.reassigned = frozenset() if fixed else frozenset({node.name})
        self.line(self.declare(node) + ";")

    def declare(self, node: ir.Declare) -> str:
        name, type_ = self.name(node.name), self.type_name(node.type, boxed=True)
        if node.value is None:
            if isinstance(node.type, t.Optional):
                return f"{type_} {name}"
            late = not surely_assigns(self.following, node.name) or node.name in self.captured
            return f"{'late ' if late else ''}{type_} {name}"
        if node.value == ir.Const(None, type=node.value.type) and node.name in self.reassigned:
            return f"{type_} {name}"
        value = self.into(node.value, node.type).text
        keyword = "final" if node.name not in self.reassigned else ""
        if self.evident(node.value, node.type):
            return f"{keyword or 'var'} {name} = {value}"
        return f"{keyword} {type_} {name} = {self.without_type(value, type_)}".lstrip()

    @staticmethod
    def without_type(value: str, type_: str) -> str:
        """A literal need not say the type that its declaration tells."""
        said = "<" + type_.partition("<")[2]
        return value.removeprefix(said) if re.match(rf"{re.escape(said)}[\[{{]", value) else value

    def evident(self, value: ir.Expr, type_: t.Type) -> bool:
        """Does the value say its type itself, to the compiler as to the reader?"""
        match value:
            case ir.ListLit() | ir.SetLit() | ir.DictLit() | ir.New() | ir.Interp() | ir.Length() | ir.Arith() | ir.Compare() | ir.BoolOp():
                return value.type == type_
            case ir.Const(value=None):
                return False
            case ir.TupleLit():
                return value.type == type_ and all(self.evident(i, i.type) for i in value.items)
            case ir.Const() | ir.Name() | ir.Call() | ir.Index() | ir.Slice() | ir.Field() | ir.Comp() | ir.IntDiv() | ir.Mod():
                return value.type == type_ and not isinstance(type_, t.Func | t.Iter | t.Never)
            case ir.Coerce() if isinstance(type_, t.Int | t.Float | t.Str | t.Bool):
                return value.type == type_
            case ir.Op(concept=concept):
                return value.type == type_ and concept.startswith(("str.", "list.sorted", "list.reversed", "dict.copy", "set.of"))
            case _:
                return False

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        keyword = "var" if names & self.reassigned else "final"
        self.line(f"{keyword} {self.pattern(node.target, node.value.type)} = {self.expr(node.value)};")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        if not isinstance(node.value, ir.Const | ir.Name):
            text = self.expr(node.value)
            # A brace that begins a statement would be a block.
            self.line(f"({text});" if text.startswith("{") else f"{text};")

    def stmt_Assign(self, node: ir.Assign) -> None:
        swapped = parallel.exchange(node)
        if swapped is not None:
            items, i, j = swapped
            saved = self.name(self.fresh("saved"))
            first, second = (self.store(ir.Index(items, k, type=element_type(items.type))) for k in (i, j))
            self.fired.append(f"{self.ID}:swap")
            self.line(f"final {saved} = {first};")
            self.line(f"{first} = {second};")
            self.line(f"{second} = {saved};")
            return
        if isinstance(node.target, ir.TupleLit):
            names = ", ".join(self.name(i.id) for i in node.target.items if isinstance(i, ir.Name))
            self.line(f"({names}{',' if len(node.target.items) == 1 else ''}) = {self.expr(node.value)};")
            return
        text = self.assignment(node)
        if isinstance(node.target, ir.Name) and isinstance(node.target.type, t.Optional | t.Union) and re.search(r" = \w+\(", text):
            # What the compiler knows of the variable here would decide the types of a generic function.
            saved = self.name(self.fresh("next"))
            target, _, value = text.partition(" = ")
            self.line(f"final {saved} = {value};")
            text = f"{target} = {saved}"
        self.line(text + ";")

    def assignment(self, node: ir.Assign) -> str:
        target, value = node.target, self.typed(node.value, node.target.type) if not isinstance(node.target.type, t.AnyT) else node.value
        return super().assignment(dataclasses.replace(node, target=target, value=value))

    def compound(self, node: ir.Expr) -> bool:
        if isinstance(node, ir.Arith) and node.overflow == "checked":
            return False
        return super().compound(node)

    def store(self, target: ir.Expr) -> str:
        if isinstance(target, ir.Index) and isinstance(target.obj.type, t.List):
            obj, index = self.expr(target.obj, POSTFIX), target.index
            if target.wraps and not self.sizes.natural(index):
                return f"{obj}[{self.helper('placeOf')}({self.expr(index)}, {obj}.length)]"
            return f"{obj}[{self.expr(index)}]"
        return self.expr(target)

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = "" if node.message is None else self.slot_text(node.message).text
        negated = node.cond.operand if isinstance(node.cond, ir.Not) else ir.Not(node.cond, type=t.BOOL)
        self.line(f"if ({self.expr(negated)}) throw AssertionError({message});")

    # --- loops --------------------------------------------------------------------------------------------------------

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        if node.var_type == t.BIGINT:
            raise UnsupportedError("range", "a range of big integers has no loop in Dart here", node.span)
        stop = self.range_stop(node)
        step, value = self.counting(node)
        name = self.name(node.var) if node.var != "_" else self.name(self.fresh("i"))
        counter = self.name(self.fresh("count")) if node.var_assigned else name
        bound = self.expr(stop, self.operators.sides("<")[1])
        if value is None or value == 0:
            step_name = self.name(self.fresh("step"))
            self.line(f"final {step_name} = {self.helper('rangeStep')}({step});")
            test = f"{step_name} > 0 ? {counter} < {bound} : {counter} > {bound}"
            advance = f"{counter} += {step_name}"
        else:
            test = f"{counter} {'<' if value > 0 else '>'} {bound}"
            advance = {1: f"{counter}++", -1: f"{counter}--"}.get(value, f"{counter} {'+' if value > 0 else '-'}= {abs(value)}")
        self.line(f"for (var {counter} = {self.expr(node.start)}; {test}; {advance}) {{")
        if node.var_assigned:
            self.line(f"{self.INDENT}var {name} = {counter};")
        self.block(node.body)
        self.line("}")

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        iterable, target = node.iterable, node.target
        match iterable:
            case ir.Range(start=start, stop=stop, step=step) if isinstance(target, ir.Name):
                changed = target.id in reassigned(*node.body)
                self.stmt(ir.ForRange(target.id, start, stop, step, node.body, var_assigned=changed, span=node.span))
                return
        if isinstance(iterable, ir.Name) and isinstance(iterable.type, t.List) and iterable.id in mutated(node.body, sizes=True):
            place = self.name(self.fresh("place"))
            items = self.name(iterable.id)
            self.line(f"for (var {place} = 0; {place} < {items}.length; {place}++) {{")
            before = self.taken(target, ir.Index(iterable, ir.Name(place, type=t.INT), wraps=False, type=iterable.type.elem))
        else:
            whole, before = self.loop_variable(target, element_type(iterable.type))
            self.line(f"for ({self.loop_head(whole, iterable, node.body)}) {{")
        self.block((*before, *node.body))
        self.line("}")

    def loop_variable(self, target: ir.Expr, elem: t.Type) -> tuple[ir.Expr, tuple[ir.Stmt, ...]]:
        """A loop's variable or pattern; what a pattern cannot say is taken apart in the body."""
        if _fits(target, elem):
            return target, ()
        row = ir.Name(self.fresh("row"), type=elem)
        return row, self.taken(target, row)

    def taken(self, target: ir.Expr, value: ir.Expr) -> tuple[ir.Stmt, ...]:
        if isinstance(target, ir.TupleLit):
            return tuple(parallel.unpack(target, value, self.fresh, told=self.counts_told))
        assert isinstance(target, ir.Name)
        return (ir.Declare(target.id, value.type, value),)

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.block(node.body)
        caught = [self.caught(h) for h in node.handlers]
        apart = [body_may_fail(node.body) and any(c.apart for c in classes) for classes in caught]
        if all(len(c) < 2 for c in caught) and not any(apart[:-1]):
            for handler, classes, derived in zip(node.handlers, caught, apart, strict=True):
                for other in classes[0].apart if derived else ():
                    self.line(f"}} on {other} {{")
                    self.line(f"{self.INDENT}rethrow;")
                name = self.name(handler.name) if handler.name else ""
                on = f" on {classes[0].name}" if classes else ""
                catch = f" catch ({name or '_'})" if name or not classes else ""
                self.line(f"}}{on}{catch} {{")
                self.block(handler.body)
                if not classes:
                    break
        else:
            self.chain(node.handlers, caught)
        if node.final:
            self.line("} finally {")
            self.block(node.final)
        self.line("}")

    def caught(self, handler: ir.Handler) -> list[Caught]:
        """The classes that a handler names; none: it takes everything."""
        if not handler.types or {"Exception", "BaseException"} & set(handler.types):
            return []
        table: dict[str, list[str]] = self.target.options["caught"]
        apart: dict[str, list[str]] = self.target.options["apart"]
        found: dict[str, Caught] = {}
        for cls in handler.types:
            own = any(c.name == cls for c in self.module.classes)
            names = [self.rule_name(cls)] if own or cls not in table else table[cls]
            others = () if own else tuple(name for name in apart.get(cls, ()))
            for i, name in enumerate(names):
                if name in self.target.helpers and (i == 0 or self.makes(name)):
                    name = self.helper(name)
                elif name in self.target.helpers:
                    continue
                found.setdefault(name, Caught(name, others if i == 0 else ()))
        wanted = {c.name for c in found.values()}
        return [Caught(c.name, tuple(a for a in c.apart if a not in wanted)) for c in found.values()]

    def makes(self, name: str) -> bool:
        """May this program make an exception of a canonical class, or of one that derives from it?"""
        if name == "KeyError":
            return True
        coded = ("str.encode_as", "bytes.decode_as")
        return any(c.base == name for c in self.module.classes) or any(
            (isinstance(n, ir.New) and n.cls == name) or (isinstance(n, ir.Op) and n.concept in coded) for n in ir.walk(self.module)
        )

    def chain(self, handlers: Sequence[ir.Handler], caught: Sequence[list[Caught]]) -> None:
        """Handlers of which one names several classes, as tests of what was caught."""
        error = self.name(next((h.name for h in handlers if h.name), None) or self.fresh("error"))
        self.line(f"}} catch ({error}) {{")
        if len(handlers) == 1:
            tests = " && ".join(c.denied(error) for c in caught[0])
            self.line(f"{self.INDENT}if ({tests}) rethrow;")
            self.handled(handlers[0], error)
            return
        self.depth += 1
        for i, (handler, classes) in enumerate(zip(handlers, caught, strict=True)):
            test = f"if ({' || '.join(c.test(error) for c in classes)}) " if classes else ""
            self.line(f"{'} else ' if i else ''}{test}{{")
            self.handled(handler, error)
            if not classes:
                break
        else:
            self.line("} else {")
            self.line(f"{self.INDENT}rethrow;")
        self.line("}")
        self.depth -= 1

    def handled(self, handler: ir.Handler, error: str) -> None:
        if handler.name and self.name(handler.name) != error:
            self.line(f"{self.INDENT}final {self.name(handler.name)} = {error};")
        self.block(handler.body)

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line("rethrow;" if node.exception is None else f"throw {self.expr(node.exception)};")


@dataclass(frozen=True)
class Caught:
    """A class that a handler names, and those derived from it that it does not mean."""

    name: str
    apart: tuple[str, ...] = ()

    def test(self, error: str) -> str:
        return " && ".join([f"{error} is {self.name}", *(f"{error} is! {other}" for other in self.apart)])

    def denied(self, error: str) -> str:
        shown = " || ".join([f"{error} is! {self.name}", *(f"{error} is {other}" for other in self.apart)])
        return f"({shown})" if self.apart else shown


def keys_of(type_: t.Type) -> set[str]:
    """The classes of members of sets and keys of dictionaries in a type."""
    inner = {n for c in t.children(type_) for n in keys_of(c)}
    key = type_.key if isinstance(type_, t.Dict) else type_.elem if isinstance(type_, t.Set) else None
    return inner | {c.name for c in (key, *(t.children(key) if key else ())) if isinstance(c, t.Class)}


def body_may_fail(body: ir.Body) -> bool:
    """Does a body do more than convert texts and numbers, which fails by ValueError only?"""
    plain = ("str.", "int.", "float.", "io.", "codec.", "math.")
    harmless = (ir.Name, ir.Const, ir.Assign, ir.Declare, ir.Return, ir.ExprStmt, ir.If, ir.Raise, ir.Arith, ir.Compare, ir.Coerce)
    return any(
        n.cls != "ValueError"
        if isinstance(n, ir.New)
        else not n.concept.startswith(plain)
        if isinstance(n, ir.Op)
        else not isinstance(n, harmless)
        for s in body
        for n in ir.walk(s)
    )


GENERATOR = Dart
