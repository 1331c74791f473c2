"""IR to PHP (8.2): arrays by value and by reference where they are changed, typed signatures, arrow functions, match-like conditions."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Generated, Line, Pass, Raw, element_type
from dragoman.transpile.generators.naturals import Naturals
from dragoman.transpile.generators.php_arrays import (
    CONTAINERS,
    acts,
    aliased,
    branches,
    changes_inside,
    drop_needless_checks,
    element_of_entry,
    is_place,
    kept_in_turns,
    loops_for_comprehensions,
    other_names,
    share_kept_arguments,
)
from dragoman.transpile.generators.php_big import gmp_operands
from dragoman.transpile.generators.php_expressions import PhpExpressions
from dragoman.transpile.generators.php_values import UNARY, bare, text_of
from dragoman.transpile.generators.templates import Template
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.aliases import changed_in_place
from dragoman.transpile.passes.comprehensions import hoist_blocks
from dragoman.transpile.passes.conditions import unfold_conditions
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.given_away import refuse_given_away
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.lazy import refuse_endless, unmade
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.mixed import ALL
from dragoman.transpile.passes.numbers import counted_flags
from dragoman.transpile.passes.omitted import omit_defaults
from dragoman.transpile.passes.order import name_changing_operands, name_early_reads
from dragoman.transpile.passes.ownership import unique_names, uses
from dragoman.transpile.passes.parameters import split_parameters
from dragoman.transpile.passes.parts import handed_parts, refuse_held_twice
from dragoman.transpile.passes.presence import demand_present
from dragoman.transpile.passes.reached import given_back, lost_changes
from dragoman.transpile.passes.representation import lower_said_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.second_names import refuse_chosen
from dragoman.transpile.passes.shadowing import distinct_functions
from dragoman.transpile.passes.sorted_entries import sort_entries_by_key
from dragoman.transpile.passes.tables import all_char_tables
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.voids import none_of_effects


class Php(Naturals, PhpExpressions):
    ID = "php"
    EQUAL_NUMBERS = ALL - {"keys"}
    DRAWS_ITSELF = True
    NAMING = "camel"
    ELSE_IF = "elseif"
    NAMES_WITHIN: ClassVar[bool] = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        distinct_functions,
        refuse_chosen,
        refuse_endless,
        all_char_tables,
        counted_flags,
        shown_objects,
        none_of_effects,
        sort_entries_by_key,
        demand_present({"str.concat": (0, 1), "str.repeat": (0,), "str.replace": (1, 2)}, numbers=True),
        lower_try_else,
        drop_needless_checks,
        lower_format,
        lower_said_text,
        split_parameters,
        loops_for_comprehensions,
        unfold_conditions,
        name_changing_operands,
        partial(name_early_reads, kinds=(ir.Name,)),
        hoist_blocks,
        share_kept_arguments,
        refuse_given_away(by_reference=True),
        name_results,
        unique_names,
        refuse_held_twice(sharing=True),
        gmp_operands,
        partial(write_guards, only=frozenset({"list.remove", "dict.remove", "store"})),
        omit_defaults,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {ir.Yield: "yield {value};"}

    # --- the file -----------------------------------------------------------------------------------------------------

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own; the driver's helpers live in a namespace of theirs."""
        code = driver.code.replace(
            "declare(strict_types=1);", "declare(strict_types=1);\n\nnamespace Driver;\n\nrequire __DIR__ . '/solution.php';", 1
        )
        return {"solution.php": candidate, "main.php": code}, "main.php"

    def template(self, alternative: loader.Alternative) -> Template:
        if self.native_keys and "@KeyError" in alternative.template:
            alternative = dataclasses.replace(alternative, template=alternative.template.replace("@KeyError", "OutOfBoundsException"))
        return super().template(alternative)

    def helper_lines(self) -> list[Line]:
        lines = super().helper_lines()
        if not self.native_keys:
            return lines
        return [dataclasses.replace(line, text=line.text.replace("new KeyError(", "new OutOfBoundsException(")) for line in lines]

    def _helper_uses(self, name: str) -> list[str]:
        return [use for use in super()._helper_uses(name) if use != "KeyError" or not self.native_keys]

    # --- functions and classes ----------------------------------------------------------------------------------------

    def write_doc(self, doc: str) -> None:
        texts = [text.strip().replace("*/", "* /") for text in doc.strip().splitlines()]
        if len(texts) == 1:
            self.line(f"/** {texts[0]} */")
            return
        self.line("/**")
        for text in texts:
            self.line(f" * {text}".rstrip())
        self.line(" */")

    def result(self, function: ir.Function) -> str:
        if function.is_generator:
            return ": Generator"
        return ": void" if isinstance(function.result, t.NoneT) else f": {self.hint(function.result)}"

    def signature(self, function: ir.Function) -> str:
        return f"function {self.name(function.name)}({self.params(function.params)}){self.result(function)}"

    def param(self, param: ir.Param) -> str:
        optional = isinstance(param.default, ir.Const) and param.default.value is None and not isinstance(param.type, t.Optional)
        hint = self.hint(t.Optional(param.type) if optional else param.type)
        ref = "&" if param.mutated and isinstance(param.type, CONTAINERS | t.Optional | t.Union) else ""
        kept = isinstance(param.default, ir.Name) and param.default.id in self.globals
        if param.default is not None and not kept and not self.constant(param.default):
            return f"{self.hint(t.Optional(param.type))} {ref}${self.name(param.name)} = null"
        default = "" if param.default is None or kept else f" = {self.expr(param.default)}"
        return f"{hint} {ref}${self.name(param.name)}{default}"

    def constant(self, default: ir.Expr) -> bool:
        """May an expression stand as the default of a parameter?"""
        if any(n.type == t.BIGINT for n in ir.walk(default) if isinstance(n, ir.Const)):
            return False
        plain = (ir.Const, ir.Name, ir.ListLit, ir.TupleLit, ir.DictLit, ir.SetLit, ir.Neg, ir.Arith)
        simple = all(isinstance(n, plain) for n in ir.walk(default))
        names = [n for n in ir.walk(default) if isinstance(n, ir.Name)]
        return simple and not any(isinstance(n.type, t.Func) or self.expr(n).startswith("$") for n in names)

    def function_def(self, function: ir.Function) -> None:
        if function.doc:
            self.write_doc(function.doc)
        self.line(self.signature(function))
        self.line("{")
        self.body(function)
        self.line("}")

    def body(self, function: ir.Function) -> None:
        """The statements of a function, with what is known of its variables."""
        outer = self.changed, self.referenced, self.last_uses, self._params, self.function
        deep, self.deep = self.deep, changes_inside(function)
        self.function = function
        self.changed = effects.mutated(function.body, self.functions) | outer[0]
        self._params = outer[3] | {p.name for p in function.params} | {n.name for s in function.body for n in ir.walk(s, ir.Declare)}
        self.last_uses = uses(function).moves
        self.referenced = {p.name for p in function.params if p.mutated} | aliased(function, self.changed)
        self.referenced |= kept_in_turns(function, self.last_uses) & self.changed
        used = {n.id for s in function.body for n in ir.walk(s) if isinstance(n, ir.Name)} & self.globals - self._params
        for name, span in handed_parts(self.module, function.body):
            raise UnsupportedError("alias", f"what {name} gives is changed, which a copy would not show", span)
        for name, span in lost_changes(function, self.given_back, {}, _changes_of_elements):
            raise UnsupportedError("alias", f"what {name} holds is changed in a copy of it", span)
        self.depth += 1
        if used:
            self.line(f"global {', '.join('$' + self.name(n) for n in sorted(used))};")
        for p in function.params:
            if (
                p.default is not None
                and not self.constant(p.default)
                and not (isinstance(p.default, ir.Name) and p.default.id in self.globals)
            ):
                self.line(f"${self.name(p.name)} ??= {self.expr(p.default)};")
        if function.is_generator and not any(isinstance(n, ir.Yield) for s in function.body for n in ir.walk(s)):
            self.line("yield from [];")
        self.depth -= 1
        self.block(function.body)
        self.changed, self.referenced, self.last_uses, self._params, self.function = outer
        self.deep = deep

    @cached_property
    def given_back(self) -> dict[str, set[int]]:
        return given_back(ir.walk(self.module, ir.Function))

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        name = self.name(function.name)
        self.line(f"${name} = function ({self.params(function.params)}){self.captured(function)}{self.result(function)} {{")
        self.body(function)
        self.line("};")

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
        for field in cls.fields:
            if any(m.name == field.name for c in self.ancestors(cls) for m in c.methods):
                raise UnsupportedError("field", f"{field.name} is a method of {cls.name}'s base, and a field of its own")
        base = f" extends {self.exception_class(cls.base)}" if cls.base else ""
        self.line(f"class {self.name(cls.name)}{base}")
        self.line("{")
        self.depth += 1
        for field in cls.fields:
            hint = self.hint(field.type).replace("callable", "Closure").replace("iterable", "mixed")
            self.line(f"public {hint} ${self.name(field.name)};")
        if cls.init is not None:
            self.method(cls.init, "public function __construct", typed=False)
        for method in cls.methods:
            self.method(method, f"public function {self.name(method.name)}")
        for method in cls.static_methods:
            self.method(method, f"public static function {self.name(method.name)}")
        self.depth -= 1
        self.line("}")

    def ancestors(self, cls: ir.ClassDef) -> list[ir.ClassDef]:
        """The classes of the module that a class is derived from."""
        bases = [c for c in self.module.classes if c.name == cls.base and c is not cls]
        return bases + [c for b in bases for c in self.ancestors(b)]

    def method(self, method: ir.Function, head: str, typed: bool = True) -> None:
        if self.lines[-1].text.strip() != "{":
            self.gap()
        if method.doc:
            self.write_doc(method.doc)
        self.line(f"{head}({self.params(method.params)}){self.result(method) if typed else ''}")
        self.line("{")
        self.body(method)
        self.line("}")

    def write_main(self, body: ir.Body) -> None:
        if self.is_driver:
            for statement in body:
                self.stmt(statement)
            return
        main = ir.Function("main", (), t.NONE, body)
        self.line("function main(): void")
        self.line("{")
        self.body(main)
        self.line("}")
        self.gap()
        self.line("if (realpath($_SERVER['SCRIPT_FILENAME']) === __FILE__) {")
        self.line(f"{self.INDENT}main();")
        self.line("}")

    def expr_New(self, node: ir.New) -> Code:
        own = node.cls in {c.name for c in self.module.classes}
        if not own and len(node.args) > 1:
            raise UnsupportedError("exception", "an exception with several arguments", node.span)
        args = self.made_with(node) if own else ", ".join(self.expr(text_of(a)) for a in node.args)
        return Code(f"new {self.exception_class(node.cls)}({args})", UNARY)

    def made_with(self, node: ir.New) -> str:
        """The arguments of a constructor; one that it keeps and changes must have a name."""
        classes = {c.name: c for c in self.module.classes}
        cls = classes.get(node.cls)
        while cls is not None and cls.init is None:
            cls = classes.get(cls.base or "")
        kept = {i for i, p in enumerate(cls.init.params) if p.mutated} if cls is not None and cls.init is not None else set()
        return ", ".join(self.place(a) if i in kept else self.expr(a) for i, a in enumerate(node.args))

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.expr(node.obj, POSTFIX)}->{self.name(node.name)}", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        if isinstance(node.obj, ir.Name) and node.obj.id == "super":
            return Code(f"parent::{self.name(node.method)}({self.arguments(node.args)})", POSTFIX)
        if isinstance(node.obj, ir.Name) and node.obj.id in {c.name for c in self.module.classes}:
            return Code(f"{self.name(node.obj.id)}::{self.name(node.method)}({self.passed(node.method, node.args)})", POSTFIX)
        return Code(f"{self.expr(node.obj, POSTFIX)}->{self.name(node.method)}({self.passed(node.method, node.args)})", POSTFIX)

    # --- statements ---------------------------------------------------------------------------------------------------

    def stmt_Declare(self, node: ir.Declare) -> None:
        if node in self.module.constants and node.name not in self.globals:
            name, value = self.name(node.name), self.expr(node.value) if node.value is not None else "null"
            plain = node.value is not None and all(
                isinstance(n, ir.Const | ir.ListLit | ir.TupleLit | ir.DictLit)
                and n.type != t.BIGINT
                and not (isinstance(n.type, t.Dict) and not isinstance(n.type.key, t.Int | t.Str | t.Never))  # a call makes such keys
                for n in ir.walk(node.value)
            )
            self.line(f"const {name} = {value};" if plain else f"define('{name}', {value});")
        elif node.value is not None:
            # What every path comes by once has no reference yet that would have to end.
            known, first = self.referenced, self.function is not None and any(s is node for s in self.function.body)
            self.referenced = known - {node.name} if first else known
            self.stmt(ir.Assign(ir.Name(node.name, type=node.type), node.value, span=node.span))
            self.referenced |= known
        elif any(isinstance(n, ir.FunctionDef) and node.name in n.function.assigns_captured for n in ir.walk(self.function or self.module)):
            self.line(f"${self.name(node.name)} = null;")

    def stmt_Assign(self, node: ir.Assign) -> None:
        target, value = node.target, node.value
        if isinstance(target, ir.TupleLit):
            self.line(f"{self.pattern(target)} = {self.unpacked(value, target)};")
            return
        if isinstance(target, ir.Index | ir.Lookup) and acts(target) and acts(value):
            # The value comes first.
            name = self.fresh("value")
            self.line(f"${name} = {self.expr(value)};")
            value = Raw(Code(f"${name}"), type=value.type)
            node = dataclasses.replace(node, value=value)
        if isinstance(target, ir.Name) and self.alias(target, value):
            self.line(f"{self.expr(target)} = &{self.place(value)};")
            return
        if (
            isinstance(target, ir.Field)
            and isinstance(value, ir.Name)
            and isinstance(value.type, CONTAINERS)
            and value.id in self.referenced
        ):
            self.line(f"{self.store(target)} = &{self.expr(value)};")
            return
        if isinstance(target, ir.Name) and self.looked_up(target, value):
            return
        if isinstance(target, ir.Name) and target.id in self.referenced and isinstance(target.type, CONTAINERS | t.Optional | t.Union):
            self.rebind(target, value)
            return
        if self.resumes and isinstance(value.type, t.Iter) and isinstance(value, ir.Comp | ir.Op) and self.is_array(value):
            self.line(f"{self.store(target)} = new ArrayIterator({self.expr(value)});")
            return
        if isinstance(target, ir.Name) and (sort := self.sorting(target, value)):
            self.line(sort)
            return
        if isinstance(target, ir.Name) and target.id in self.changed and any(isinstance(b, ir.Name) for b in branches(value)):
            self.refuse_choice(value)
        super().stmt_Assign(node)

    def sorting(self, target: ir.Name, value: ir.Expr) -> str:
        """``$x = $y; sort($x);`` for a sorted copy that gets a name of its own."""
        match value:
            case ir.Op(concept="list.sorted" | "list.sorted_desc" as concept, args=(items,)) if isinstance(
                element_type(items.type), t.Int | t.Str
            ) and not any(isinstance(n, ir.Name) and n.id == target.id for n in ir.walk(items)):
                name, flag = self.expr(target), ", SORT_STRING" if isinstance(element_type(items.type), t.Str) else ""
                self.fired.append(f"php:{concept}")
                return f"{name} = {self.slot_arr(items).text};\n{'r' if concept.endswith('desc') else ''}sort({name}{flag});"
            case _:
                return ""

    @staticmethod
    def is_array(value: ir.Expr) -> bool:
        """Is an iterator written as an array?"""
        return isinstance(value, ir.Comp) or (isinstance(value, ir.Op) and not unmade(value) and value.concept != "iter.takewhile")

    def looked_up(self, target: ir.Name, value: ir.Expr) -> bool:
        """``x = d.get(k)`` where the array goes on to change: a reference to the entry, if there is one."""
        value = effects.inner(value)
        match value:
            case ir.Op(concept="dict.get" | "dict.get_or", args=(entries, key, *other)) if (
                target.id in self.changed and is_place(entries) and isinstance(element_of_entry(entries.type), CONTAINERS)
            ):
                if acts(key) or any(isinstance(n, ir.Name) and n.id == target.id for n in ir.walk(value)):
                    raise UnsupportedError("alias", "an entry that is looked up goes on to change", value.span)
                entry = f"{self.place(entries)}[{self.key(key, element_type(bare(entries).type)).text}]"
                self.referenced.add(target.id)
                self.line(f"unset({self.expr(target)});")
                self.line(f"if (isset({entry})) {{")
                self.line(f"{self.INDENT}{self.expr(target)} = &{entry};")
                self.line("} else {")
                self.line(f"{self.INDENT}{self.expr(target)} = {self.expr(other[0]) if other else 'null'};")
                self.line("}")
                return True
            case _:
                return False

    def alias(self, target: ir.Name, value: ir.Expr) -> bool:
        """Are both the same array, of which one is changed?"""
        held, value = value.type, effects.inner(value)
        held = held.inner if isinstance(held, t.Optional) else held
        if isinstance(value, ir.Name) and value.id in self.elements:
            return target.id in self.changed
        if not isinstance(held, CONTAINERS) or not is_place(value) or (isinstance(held, t.List | t.Set) and held.frozen):
            return False
        base = effects.root(value)
        if isinstance(value, ir.Name) and value.id not in self._params:
            return False
        return target.id in self.changed or (base in self.changed and isinstance(value, ir.Name) and id(value) not in self.last_uses)

    def rebind(self, target: ir.Name, value: ir.Expr) -> None:
        """A new array for a variable that shares its old one."""
        name = self.expr(target)
        if any(isinstance(n, ir.Name) and n.id == target.id for n in ir.walk(value)):
            other = self.fresh("renewed")
            self.line(f"${other} = {self.expr(value)};")
            self.line(f"unset({name});")
            self.line(f"{name} = ${other};")
        else:
            text = self.expr(value)
            self.line(f"unset({name});")
            self.line(f"{name} = {text};")

    def assignment(self, node: ir.Assign) -> str:
        match node.value:
            case ir.Op(concept="str.concat", args=(left, right)) if left == node.target and self.compound(node.value):
                return f"{self.store(node.target)} .= {self.expr(right)}"
            case ir.Arith(left=left, overflow="unbounded") if left == node.target and self.compound(node.value):
                return super().assignment(node)
            case ir.Bits(op="&" | "|" | "^", left=left) if (
                left == node.target and isinstance(left.type, t.Int) and self.compound(node.value)
            ):
                return super().assignment(node)
            case _:
                return f"{self.store(node.target)} = {self.shared(node.value)}"

    def joined(self, key: str, items: Sequence[ir.Expr], node: ir.Expr) -> Code:
        return super().joined(key, [Raw(Code(self.shared(i)), type=i.type) for i in items], node)

    def pattern(self, target: ir.Expr) -> str:
        if isinstance(target, ir.TupleLit):
            return "[" + ", ".join(self.pattern(i) for i in target.items) + "]"
        return self.store(target)

    def unpacked(self, value: ir.Expr, target: ir.TupleLit) -> str:
        """A value to take apart: of the right length, or a ValueError as in the source."""
        if isinstance(value.type, t.Tuple):
            return self.expr(value)
        return f"{self.helper('unpackItems')}({self.slot_arr(value).text}, {len(target.items)})"

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        parts = node.value.items if isinstance(node.value, ir.TupleLit) else (node.value,) * len(node.target.items)
        for target, part in zip(node.target.items, parts, strict=True):
            held = next((n for n in ir.walk(part) if isinstance(n, ir.Name) and n.id == effects.root(part)), None)
            kept = held is not None and is_place(part) and id(held) not in self.last_uses
            if kept and isinstance(target, ir.Name) and isinstance(target.type, CONTAINERS) and target.id in self.changed:
                raise UnsupportedError("alias", f"{target.id} is a part of what goes on to be looked at, and is changed", node.span)
        self.line(f"{self.pattern(node.target)} = {self.unpacked(node.value, node.target)};")

    def stmt_ForRange(self, node: ir.ForRange) -> None:
        stop = self.range_stop(node)
        text, step = self.counting(node)
        start = self.expr(node.start)
        own = node.var_assigned or node.var in self.late_names
        counter = f"${self.fresh(node.var) if own else self.name(node.var)}"
        if step is not None:
            below = ">" if step < 0 else "<"
            move = f"{counter}{'++' if step > 0 else '--'}" if abs(step) == 1 else f"{counter} {'+' if step > 0 else '-'}= {abs(step)}"
            if step < 0 and isinstance(stop, ir.Const):
                test = f"{counter} >= {stop.value + 1}"
            else:
                test = f"{counter} {below} {self.expr(stop, 91)}"
            self.line(f"for ({counter} = {start}; {test}; {move}) {{")
        else:
            self.line(f"foreach ({self.helper('steps')}({start}, {self.expr(stop)}, {text}) as {counter}) {{")
        if own:
            self.line(f"{self.INDENT}${self.name(node.var)} = {counter};")
        self.block(node.body)
        self.line("}")

    def stmt_ForEach(self, node: ir.ForEach) -> None:
        changed = effects.mutated(node.body, self.functions)
        target, iterable = node.target, node.iterable
        match iterable:
            case ir.Range(start=start, stop=stop, step=step) if isinstance(target, ir.Name):
                self.stmt_ForRange(ir.ForRange(target.id, start, stop, step, node.body, span=node.span))
                return
            case ir.Op(concept="dict.items", args=(obj,)) if isinstance(target, ir.TupleLit) and len(target.items) == 2:
                self.keyed(node, obj, (target.items[0], target.items[1]), self.key_back(element_type(bare(obj).type)))
                return
            case ir.Op(concept="iter.enumerate", args=(obj, ir.Const(value=start))) if (
                isinstance(target, ir.TupleLit) and len(target.items) == 2 and isinstance(target.items[0], ir.Name) and not unmade(iterable)
            ):
                self.keyed(node, obj, (target.items[0], target.items[1]), f"{{0}} + {start}" if start else "{0}")
                return
            case _:
                pass
        if (
            isinstance(target, ir.Name)
            and isinstance(target.type, CONTAINERS | t.Union)
            and (target.id in changed or self.changed & other_names(node))
        ):
            self.loop_by_reference(node, target)
            return
        values = isinstance(iterable, ir.Op) and iterable.concept == "dict.values"
        source = self.expr(iterable.args[0]) if isinstance(iterable, ir.Op) and values else self.slot_arr(iterable, lazy=True).text
        self.refuse_changed(target, changed, node)
        self.foreach_line(source, target, iterable.type)
        self.block(node.body)
        self.line("}")

    def loop_by_reference(self, node: ir.ForEach, target: ir.Name) -> None:
        """A loop that changes the elements where they are kept."""
        iterable, key, skipped = node.iterable, "", None
        values = isinstance(iterable, ir.Op) and iterable.concept == "dict.values"
        if not (values or isinstance(iterable.type, t.List)):
            raise UnsupportedError("alias", "elements are changed while they are iterated", node.span)
        match iterable:
            case ir.Op(concept="list.copy" | "iter.of" | "iter.to_list" | "dict.values", args=(holder, *_)):
                iterable = holder
            case ir.Slice(obj=holder, lo=ir.Const(value=int(first)), hi=None, step=None) if first >= 0:
                name = self.fresh("i")
                iterable, key, skipped = holder, f"${name} => ", f"if (${name} < {first}) {{"
            case _:
                pass
        if (
            not is_place(iterable)
            and isinstance(iterable, ir.Op | ir.Slice | ir.ListLit | ir.TupleLit)
            and any(isinstance(n, ir.Expr) and is_place(n) for n in ir.child_nodes(iterable))
        ):
            raise UnsupportedError("alias", "elements of a list are changed, which a copy shares", node.span)
        place = self.place(iterable) if is_place(iterable) else self.slot_arr(iterable, lazy=True).text
        self.line(f"foreach ({place} as {key}&{self.store(target)}) {{")
        if skipped is not None:
            self.depth += 1
            self.line(skipped)
            self.line(f"{self.INDENT}continue;")
            self.line("}")
            self.depth -= 1
        outer, self.elements = self.elements, self.elements | {target.id}
        self.block(node.body)
        self.elements = outer
        self.line("}")
        self.line(f"unset({self.store(target)});")

    def refuse_changed(self, target: ir.Expr, changed: frozenset[str], node: ir.ForEach) -> None:
        for n in ir.walk(target):
            if isinstance(n, ir.Name) and n.id in changed and isinstance(n.type, CONTAINERS):
                raise UnsupportedError("alias", "elements are changed while they are iterated", node.span)

    def foreach_line(self, source: str, target: ir.Expr, type_: t.Type) -> None:
        if isinstance(target, ir.TupleLit) and not isinstance(element_type(type_), t.Tuple):
            item = ir.Name(self.fresh("item"), type=element_type(type_))
            self.line(f"foreach ({source} as {self.expr(item)}) {{")
            self.depth += 1
            self.line(f"{self.pattern(target)} = {self.unpacked(item, target)};")
            self.depth -= 1
        else:
            self.line(f"foreach ({source} as {self.pattern(target)}) {{")

    def keyed(self, node: ir.ForEach, obj: ir.Expr, target: tuple[ir.Expr, ir.Expr], back: str) -> None:
        """``foreach ($d as $key => $value)``; ``back`` makes the source's key of PHP's."""
        key, value = target
        obj = bare(obj)
        changed = effects.mutated(node.body, self.functions)
        by_ref = isinstance(value, ir.Name) and value.id in changed and isinstance(value.type, CONTAINERS) and is_place(obj)
        if not by_ref:
            self.refuse_changed(value, changed, node)
        source = self.place(obj) if by_ref else self.expr(obj) if isinstance(obj.type, t.Dict) else self.slot_arr(obj).text
        plain = isinstance(key, ir.Name)
        name = self.store(key) if plain else f"${self.fresh('key')}"
        self.line(f"foreach ({source} as {name} => {'&' if by_ref else ''}{self.pattern(value)}) {{")
        if back != "{0}" or not plain:
            used = any(isinstance(n, ir.Name) and isinstance(key, ir.Name) and n.id == key.id for s in node.body for n in ir.walk(s))
            if used or not plain:
                self.line(f"{self.INDENT}{self.pattern(key)} = {back.replace('{0}', name)};")
        self.block(node.body)
        self.line("}")
        if by_ref:
            self.line(f"unset({self.store(value)});")

    def stmt_Return(self, node: ir.Return) -> None:
        function = self.function
        if node.value is None or (function is not None and (function.is_generator or isinstance(function.result, t.NoneT))):
            if node.value is not None and not isinstance(node.value, ir.Const | ir.Name):
                self.line(f"{self.expr(node.value)};")
            self.line("return;")
            return
        if function is not None and isinstance(function.result, t.List) and isinstance(node.value.type, t.Iter):
            self.line(f"return [...{self.expr(node.value)}];")
            return
        super().stmt_Return(node)

    def stmt_If(self, node: ir.If) -> None:
        """A check that a pass has put there is one line."""
        match node:
            case ir.If(cond=ir.Not(operand=holds), then=(ir.Raise(exception=ir.New() as error),), orelse=()) if node.span is None:
                self.line(f"{self.expr(holds, self.operators.sides('||')[0])} || throw {self.expr(error)};")
            case _:
                super().stmt_If(node)

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line("throw $error;" if node.exception is None else f"throw {self.expr(node.exception)};")

    def stmt_Assert(self, node: ir.Assert) -> None:
        message = "" if node.message is None else self.expr(text_of(node.message))
        self.line(f"if ({self.expr(ir.Not(node.cond, type=t.BOOL))}) {{")
        self.line(f"{self.INDENT}throw new AssertionError({message});")
        self.line("}")

    def stmt_Try(self, node: ir.Try) -> None:
        self.line("try {")
        self.block(node.body)
        for handler in node.handlers:
            natives = dict.fromkeys(n for c in handler.types for n in self.caught(c)) or {"Throwable": None}
            again = any(isinstance(n, ir.Raise) and n.exception is None for s in handler.body for n in ir.walk(s))
            variable = f" ${self.name(handler.name)}" if handler.name else " $error" if again else ""
            self.line(f"}} catch ({' | '.join(natives)}{variable}) {{")
            if handler.name and again:
                self.line(f"{self.INDENT}$error = ${self.name(handler.name)};")
            self.block(handler.body)
        if node.final:
            self.line("} finally {")
            self.block(node.final)
        self.line("}")


def _changes_of_elements(node: ir.Node) -> Iterator[ir.Expr]:
    """What a node changes but variables, which may be references."""
    return (place for place in changed_in_place(node) if not isinstance(effects.inner(place), ir.Name))


GENERATOR = Php
