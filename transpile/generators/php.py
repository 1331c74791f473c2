"""IR to PHP (8.2): arrays by value and by reference where they are changed, typed signatures, arrow functions, match-like conditions."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Pass, Raw, element_type, identifiers, kind
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import unfold_conditions
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.ownership import unique_names, uses
from dragoman.transpile.passes.parameters import split_parameters
from dragoman.transpile.passes.presence import demand_present
from dragoman.transpile.passes.representation import lower_union_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.wraps import Native, tighten

UNARY = 160
#: What a comparison of a place that was searched says: is the text there?
FOUND = {("!=", -1): True, (">", -1): True, (">=", 0): True, ("==", -1): False, ("<", 0): False}
#: So many checks of what is read stand where they are needed; for more there are helpers.
FEW = 2
#: Operations that keep a function they are given.
KEEPING = frozenset({"list.append", "list.insert", "deque.appendleft", "dict.setdefault", "set.add", "list.repeat"})
POPS = ("list.pop", "list.pop_at", "deque.popleft")
LOWEST = 5
CONTAINERS = t.List | t.Dict | t.Set

#: What PHP itself calls for the source's special methods.
METHOD_NAMES = {"__str__": "__toString", "__call__": "__invoke", "__init__": "__construct", "__eq__": "equals", "__lt__": "isLess"}


#: How the names of rules begin that copy one level deep.
COPYING = (
    "list.copy",
    "dict.copy",
    "value.copy",
    "slice.list",
    "list.concat",
    "list.sorted",
    "list.reversed",
    "iter.to_list",
    "dict.merge",
)

#: An index outside gives null, a quotient is rounded towards zero, a zero divisor raises.
NATIVE = Native(index_wraps=False, division="trunc", ieee_division=False, typed=False)


def drop_needless_checks(module: ir.Module) -> ir.Module:
    """Plain access and plain division where the values at hand allow it; functions that share variables are left alone."""
    done = tighten(NATIVE)(module)
    kept = tuple(
        old if any(isinstance(n, ir.FunctionDef | ir.Yield) for n in ir.walk(old)) else new
        for old, new in zip(module.functions, done.functions, strict=True)
    )
    return dataclasses.replace(done, functions=kept)


def changes(module: ir.Module) -> dict[str, frozenset[int]]:
    """Which arguments each function changes in place."""
    return {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in ir.walk(module) if isinstance(f, ir.Function)}


def has_effect(node: ir.Node, functions: dict[str, frozenset[int]]) -> bool:
    """Does evaluating an expression change a variable? An arrow function has its own copies of them."""
    if any(isinstance(n, ir.Assigned | ir.Block | ir.Yield) for n in ir.walk(node)):
        return True
    return bool(effects.mutated([node], functions) - {"self"}) or any(
        isinstance(n, ir.Op) and n.concept in ("iter.next", "iter.next_or") for n in ir.walk(node)
    )


def branches(value: ir.Expr) -> list[ir.Expr]:
    """What an expression may give as its value."""
    match value:
        case ir.IfExp(then=then, orelse=orelse):
            return [*branches(then), *branches(orelse)]
        case ir.Select(left=left, right=right):
            return [*branches(left), *branches(right)]
        case ir.Coerce(operand=operand):
            return branches(operand)
        case _:
            return [value]


def kept_as_it_is(comp: ir.Comp) -> bool:
    """Does a comprehension put one and the same array in several places?"""
    own = {n.id for c in comp.clauses for n in ir.walk(c.target) if isinstance(n, ir.Name)}
    return any(isinstance(b, ir.Name) and b.id not in own and isinstance(b.type, CONTAINERS) for b in branches(comp.elem))


def loops_for_comprehensions(module: ir.Module) -> ir.Module:
    """Loops where ``array_map`` and ``array_filter`` would not read well, or could not change what they should."""
    functions = changes(module)

    def wanted(comp: ir.Comp) -> bool:
        return (
            comp.kind in ("dict", "set")
            or len(comp.clauses) > 1
            or not isinstance(comp.clauses[0].target, ir.Name)
            or kept_as_it_is(comp)
            or has_effect(comp.elem, functions)
            or any(isinstance(n, ir.Lambda) for n in ir.walk(comp.elem))
            or any(has_effect(c, functions) for c in (comp.clauses[0].iterable, *comp.clauses[0].conditions))
        )

    return lower_comprehensions(module, wanted)


class Php(CLike):
    ID = "php"
    NAMING = "camel"
    ELSE_IF = "elseif"
    PASSES: ClassVar[tuple[Pass, ...]] = (
        shown_objects,
        demand_present({"str.concat": (0, 1), "str.repeat": (0,), "str.replace": (1, 2)}, numbers=True),
        lower_try_else,
        drop_needless_checks,
        lower_format,
        lower_union_text,
        split_parameters,
        loops_for_comprehensions,
        unfold_conditions,
        hoist_blocks,
        name_results,
        unique_names,
    )
    TRANSFORMS: ClassVar[dict[type[ir.Node], str | Callable[[Any, Any], Code | None]]] = {ir.Yield: "yield {value};"}

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Functions that are closures here, since they stand inside another.
        self.local_functions: set[str] = set()
        #: Constants of the module that are variables here, since they change.
        self.globals: set[str] = set()
        self.functions: dict[str, frozenset[int]] = {}
        #: Functions without a name that are called later than where they stand, and variables that loops change.
        self.kept_lambdas: frozenset[int] = frozenset()
        self.looped: frozenset[str] = frozenset()
        self.late_names: frozenset[str] = frozenset()
        #: Is an iterator read on after some of its elements were taken?
        self.resumes = False
        #: Variables that only ever hold a character of a text.
        self.letters: frozenset[str] = frozenset()
        #: How many places read an element that may be missing.
        self.checked_reads = 0
        #: Variables of the function at hand whose array is changed in place, and those bound by reference.
        self.changed: frozenset[str] = frozenset()
        self.referenced: set[str] = set()
        #: Variables that get a new value after their first, anywhere in the module.
        self.reassigned: set[str] = set()
        self.last_uses: set[int] = set()
        #: Does the function at hand change arrays inside of others?
        self.deep = False
        self._params: set[str] = set()
        self._key_type: t.Type = t.ANY

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a file of its own; the driver's helpers live in a namespace of theirs."""
        code = driver.code.replace(
            "declare(strict_types=1);", "declare(strict_types=1);\n\nnamespace Driver;\n\nrequire __DIR__ . '/solution.php';", 1
        )
        return {"solution.php": candidate, "main.php": code}, "main.php"

    # --- names --------------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        self.local_functions = {n.function.name for n in ir.walk(module) if isinstance(n, ir.FunctionDef)}
        self.functions = changes(self.candidate or module) | changes(module)
        stores: list[str] = []
        for n in ir.walk(module):
            match n:
                case ir.Assign(target=target):
                    stores += [i.id for i in (target.items if isinstance(target, ir.TupleLit) else (target,)) if isinstance(i, ir.Name)]
                case ir.Assigned(name=name):
                    stores.append(name)
                case _:
                    pass
        self.reassigned = set(stores)
        mutated = effects.mutated([module], self.functions)
        self.globals = {d.name for d in module.constants if d.name in self.reassigned | mutated}
        return super().written(module)

    def write_module(self, module: ir.Module) -> None:
        reads = (isinstance(n, ir.Index | ir.Lookup) or (isinstance(n, ir.Op) and n.concept in POPS) for n in ir.walk(module))
        checked = (getattr(n, "on_fail", "") == "raise" for n in ir.walk(module))
        self.checked_reads = sum(a and b for a, b in zip(reads, checked, strict=True))
        nodes = list(ir.walk(module))
        ops = [n for n in nodes if isinstance(n, ir.Op)]
        called = {id(a) for n in ops if n.concept not in KEEPING for a in n.args}
        self.kept_lambdas = frozenset(id(n) for n in nodes if isinstance(n, ir.Lambda)) - called
        targets = [n.target for n in nodes if isinstance(n, ir.ForEach)]
        self.looped = frozenset(n.id for target in targets for n in ir.walk(target) if isinstance(n, ir.Name))
        self.looped |= {n.var for n in nodes if isinstance(n, ir.ForRange)}
        self.resumes = effects.resumes(module)
        loops = [n for n in nodes if isinstance(n, ir.ForEach | ir.Clause) and isinstance(n.target, ir.Name)]
        others = {n.id for f in loops if not isinstance(f.iterable.type, t.Str) for n in ir.walk(f.target) if isinstance(n, ir.Name)}
        params = {p.name for n in nodes if isinstance(n, ir.Function | ir.Lambda) for p in n.params}
        declared = {n.name for n in nodes if isinstance(n, ir.Declare)}
        letters = {f.target.id for f in loops if isinstance(f.iterable.type, t.Str) and isinstance(f.target, ir.Name)}
        self.letters = frozenset(letters - others - params - declared - self.reassigned)
        late = (n for n in nodes if id(n) in self.kept_lambdas or isinstance(n, ir.FunctionDef))
        self.late_names = frozenset(n.id for f in late for n in ir.walk(f) if isinstance(n, ir.Name))
        super().write_module(module)

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        """Variables have their ``$``: only functions, classes and constants can be taken."""
        options = self.target.options
        classes = {c.name for c in module.classes}
        functions = {f.name for f in module.functions}
        constants = {d.name for d in module.constants}
        taken = {str(n).lower() for n in (*options["reserved"], *options["functions"])}
        out: dict[str, str] = {}
        for name in dict.fromkeys([*functions, *identifiers(module)]):
            if name == "self":
                wanted = "this"
            elif name in METHOD_NAMES:
                wanted = METHOD_NAMES[name]
            elif name in classes:
                wanted = name if name.lower() not in {c.lower() for c in options["classes"]} else name + "Value"
            else:
                wanted = self.constant_name(name) if name in constants else self.convention(name)
                while name in constants - self.globals and wanted.lower() in taken:
                    wanted += "_"
                if name in functions:
                    while wanted.lower() in taken or wanted in self.target.helpers:
                        wanted += "_"
                elif wanted == "this":
                    wanted = "this_"
            while wanted in out.values():
                wanted += "_"
            out[name] = wanted
        return out

    def convention(self, name: str) -> str:
        plain = super().convention(name)
        if plain.isupper():
            return plain
        return plain[:1].lower() + plain[1:]

    def constant_name(self, name: str) -> str:
        return self.convention(name) if name in self.globals else name.strip("_").upper()

    def expr_Name(self, node: ir.Name) -> Code:
        if isinstance(node.type, t.Func) and node.id not in self.local_functions and node.id in {f.name for f in self.module.functions}:
            return Code(f"{self.name(node.id)}(...)", POSTFIX)
        if node.id in {d.name for d in self.module.constants} and node.id not in self.globals | self._params:
            return Code(self.name(node.id))
        return Code(f"${self.name(node.id)}")

    # --- types --------------------------------------------------------------------------------------------------------

    def hint(self, type_: t.Type) -> str:
        """The declared type of a parameter or result."""
        match type_:
            case t.Int(bits=0):
                raise UnsupportedError("bigint", "PHP has no integers beyond 64 bits of its own")
            case t.Int():
                return "int"
            case t.Float():
                return "float"
            case t.Bool():
                return "bool"
            case t.Str() | t.Char() | t.Bytes():
                return "string"
            case t.List() | t.Dict() | t.Set() | t.Tuple():
                return "array"
            case t.Func():
                return "callable"
            case t.Iter():
                return "iterable"
            case t.NoneT():
                return "null"
            case t.Class(name="re.Match"):
                return "array"
            case t.Class(name=name):
                return self.exception_class(name)
            case t.Optional(inner=inner):
                plain = self.hint(inner)
                return plain if plain in ("mixed", "null") else f"{plain}|null" if "|" in plain else f"?{plain}"
            case t.Union(members=members):
                hints = list(dict.fromkeys(map(self.hint, members)))
                return "mixed" if "mixed" in hints else "|".join(hints)
            case _:
                return "mixed"

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
        plain = (ir.Const, ir.Name, ir.ListLit, ir.TupleLit, ir.DictLit, ir.SetLit, ir.Neg, ir.Arith)
        simple = all(isinstance(n, plain) for n in ir.walk(default))
        return simple and not any(isinstance(n, ir.Name) and self.expr(n).startswith("$") for n in ir.walk(default))

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
        self._params = (
            outer[3] | {p.name for p in function.params} | {n.name for s in function.body for n in ir.walk(s) if isinstance(n, ir.Declare)}
        )
        self.last_uses = uses(function).moves
        self.referenced = {p.name for p in function.params if p.mutated} | aliased(function, self.changed)
        used = {n.id for s in function.body for n in ir.walk(s) if isinstance(n, ir.Name)} & self.globals - self._params
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

    def stmt_FunctionDef(self, node: ir.FunctionDef) -> None:
        function = node.function
        name = self.name(function.name)
        self.line(f"${name} = function ({self.params(function.params)}){self.captured(function)}{self.result(function)} {{")
        self.body(function)
        self.line("};")

    def captured(self, function: ir.Function) -> str:
        """``use (…)``: by reference what changes, by value the rest."""
        mentioned = {n.id for s in function.body for n in ir.walk(s) if isinstance(n, ir.Name | ir.Call) for n in [_called(n)]}
        names = [*function.captures, *function.assigns_captured, *(n for n in self.local_functions if n in mentioned)]
        own = {p.name for p in function.params}
        parts = []
        for name in sorted(dict.fromkeys(names)):
            if (
                name == "self"
                or name in own
                or name in self.globals
                or (name in {d.name for d in self.module.constants} and name not in self._params)
            ):
                continue
            parts.append(("&" if self.by_reference(name) else "") + f"${self.name(name)}")
        return f" use ({', '.join(parts)})" if parts else ""

    def by_reference(self, name: str) -> bool:
        """Must a closure see later changes of a variable?"""
        return name in self.local_functions | self.reassigned | self.changed | self.referenced | self.looped

    def write_class(self, cls: ir.ClassDef) -> None:
        if cls.doc:
            self.write_doc(cls.doc)
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

    def exception_class(self, cls: str | None) -> str:
        """The class of a canonical exception: of the module, native, or a helper of the same name."""
        if cls is None or cls in {c.name for c in self.module.classes}:
            return self.name(cls or "")
        native: dict[str, str] = self.target.options["exceptions"]
        return native.get(cls) or self.helper(cls)

    def expr_New(self, node: ir.New) -> Code:
        own = node.cls in {c.name for c in self.module.classes}
        if not own and len(node.args) > 1:
            raise UnsupportedError("exception", "an exception with several arguments", node.span)
        args = self.arguments(node.args) if own else ", ".join(self.expr(text_of(a)) for a in node.args)
        return Code(f"new {self.exception_class(node.cls)}({args})", UNARY)

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
                isinstance(n, ir.Const | ir.ListLit | ir.TupleLit | ir.DictLit) for n in ir.walk(node.value)
            )
            self.line(f"const {name} = {value};" if plain else f"define('{name}', {value});")
        elif node.value is not None:
            self.stmt(ir.Assign(ir.Name(node.name, type=node.type), node.value, span=node.span))
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
        if isinstance(target, ir.Name) and self.looked_up(target, value):
            return
        if isinstance(target, ir.Name) and target.id in self.referenced and isinstance(target.type, CONTAINERS | t.Optional | t.Union):
            self.rebind(target, value)
            return
        if self.resumes and isinstance(value.type, t.Iter) and isinstance(value, ir.Comp | ir.Op) and self.is_array(value):
            self.line(f"{self.store(target)} = new ArrayIterator({self.expr(value)});")
            return
        if isinstance(target, ir.Name) and target.id in self.changed and any(isinstance(b, ir.Name) for b in branches(value)):
            self.refuse_choice(value)
        super().stmt_Assign(node)

    @staticmethod
    def is_array(value: ir.Expr) -> bool:
        """Is an iterator written as an array?"""
        return isinstance(value, ir.Comp) or (
            isinstance(value, ir.Op) and value.concept not in ("iter.of", "iter.count", "iter.cycle", "iter.takewhile")
        )

    def looked_up(self, target: ir.Name, value: ir.Expr) -> bool:
        """``x = d.get(k)`` where the array goes on to change: a reference to the entry, if there is one."""
        while isinstance(value, ir.Coerce):
            value = value.operand
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
        while isinstance(value, ir.Coerce):
            value = value.operand
        if not isinstance(value.type, CONTAINERS) or not is_place(value) or (isinstance(value.type, t.List | t.Set) and value.type.frozen):
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

    def shared(self, value: ir.Expr) -> str:
        """A value to be kept in a container: by reference where its variable goes on to change."""
        while isinstance(value, ir.Coerce) and isinstance(value.operand, ir.Name):
            value = value.operand
        if (
            isinstance(value, ir.Name)
            and isinstance(value.type.inner if isinstance(value.type, t.Optional) else value.type, CONTAINERS)
            and value.id in self.changed
            and id(value) not in self.last_uses
        ):
            if not self.function or value.id not in self.referenced:
                self.referenced.add(value.id)
            return f"&{self.expr(value)}"
        self.refuse_choice(value)
        return self.expr(value)

    def refuse_choice(self, value: ir.Expr) -> None:
        """One of several arrays, which goes on to change: a reference to which?"""
        for branch in branches(value) if isinstance(value, ir.IfExp | ir.Select) else ():
            if (
                isinstance(branch, ir.Name)
                and isinstance(branch.type, CONTAINERS)
                and branch.id in self.changed
                and id(branch) not in self.last_uses
            ):
                raise UnsupportedError("alias", "one of several arrays is kept here and changed later", value.span)

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
        self.line(f"{self.pattern(node.target)} = {self.unpacked(node.value, node.target)};")

    def store(self, target: ir.Expr) -> str:
        return self.place(target, new=True)

    def place(self, node: ir.Expr, new: bool = False) -> str:
        """An expression that names where a value is kept; ``new``: a dictionary may not have it yet."""
        match node:
            case ir.Name():
                return self.expr(node)
            case ir.Field(obj=obj, name=name):
                return f"{self.expr(obj, POSTFIX)}->{self.name(name)}"
            case ir.Coerce(operand=operand):
                return self.place(operand, new)
            case ir.Index(obj=obj, index=index) if isinstance(obj.type, t.List | t.Tuple):
                base = self.place(obj)
                if node.on_fail == "unreachable" and not (isinstance(index, ir.Const) and index.value < 0) and not node.wraps:
                    return f"{base}[{self.expr(index)}]"
                return f"{base}[{self.helper('placeOf')}({self.expr(obj)}, {self.expr(index)})]"
            case ir.Lookup(obj=obj, key=key):
                base = self.place(obj)
                if new or node.on_fail == "unreachable":
                    return f"{base}[{self.key(key, element_type(obj.type)).text}]"
                shown = f", {self.helper('quoted')}(...)" if self._holds_one("told", True, (obj, key), node) else ""
                return f"{base}[{self.helper('keyIn')}({self.expr(obj)}, {self.key(key, element_type(obj.type)).text}{shown})]"
            case ir.Op(concept="dict.setdefault", args=(obj, key, default)) if self._hoisting:
                entry = f"{self.place(obj)}[{self.key(key, element_type(obj.type)).text}]"
                self.line(f"{entry} ??= {self.expr(default)};")
                return entry
            case ir.Call() | ir.MethodCall() if isinstance(node.type, CONTAINERS):
                raise UnsupportedError("alias", "the result of a call is changed in place", node.span)
            case _ if self._hoisting:
                name = self.fresh("value")
                self.line(f"${name} = {self.expr(node)};")
                return f"${name}"
            case _:
                raise UnsupportedError("place", "what has no name is changed here", node.span)

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
                isinstance(target, ir.TupleLit) and len(target.items) == 2 and isinstance(target.items[0], ir.Name)
            ):
                self.keyed(node, obj, (target.items[0], target.items[1]), f"{{0}} + {start}" if start else "{0}")
                return
            case ir.Op(concept="dict.values", args=(obj,)):
                source, aliasable = self.expr(obj), True
            case _:
                source, aliasable = self.slot_arr(iterable, lazy=True).text, isinstance(iterable.type, t.List)
        names = {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
        if names & changed and isinstance(target, ir.Name) and isinstance(target.type, CONTAINERS):
            if not aliasable:
                raise UnsupportedError("alias", "elements are changed while they are iterated", node.span)
            holder = iterable.args[0] if isinstance(iterable, ir.Op) and iterable.args else iterable
            place = self.place(holder) if is_place(holder) else source
            self.line(f"foreach ({place} as &{self.store(target)}) {{")
            self.block(node.body)
            self.line("}")
            self.line(f"unset({self.store(target)});")
            return
        self.refuse_changed(target, changed, node)
        self.foreach_line(source, target, iterable.type)
        self.block(node.body)
        self.line("}")

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

    def caught(self, cls: str) -> list[str]:
        """Every native class that a canonical one stands for."""
        table: dict[str, list[str]] = self.target.options.get("caught", {})
        return [self.helper(n) if n in self.target.helpers else n for n in table.get(cls, [])] or [self.exception_class(cls)]

    # --- calls --------------------------------------------------------------------------------------------------------

    def passed(self, func: str, args: Sequence[ir.Expr]) -> str:
        """Arguments; one that is changed must have a name."""
        changed = self.functions.get(func, frozenset())
        held = CONTAINERS | t.Optional | t.Union
        return ", ".join(self.place(a) if i in changed and isinstance(a.type, held) else self.expr(a) for i, a in enumerate(args))

    def expr_Call(self, node: ir.Call) -> Code:
        if "." in node.func:
            cls, method = node.func.split(".")
            return Code(f"{self.name(cls)}::{self.name(method)}({self.passed(method, node.args)})", POSTFIX)
        sigil = "$" if node.func in self.local_functions else ""
        return Code(f"{sigil}{self.name(node.func)}({self.passed(node.func, node.args)})", POSTFIX)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        func = self.expr(node.func)
        if not re.fullmatch(r"\$\w+", func):
            func = f"({func})"
        return Code(f"{func}({self.arguments(node.args)})", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        """An arrow function; a closure where it changes variables or must see their later values."""
        hoisting, self._hoisting = self._hoisting, False
        given = [p for p in node.params if p.default is None or isinstance(p.default, ir.Const)]
        own = {p.name for p in given}
        free = [n for n in dict.fromkeys(_called(n).id for n in ir.walk(node.body) if isinstance(n, ir.Name | ir.Call)) if n not in own]
        params = ", ".join(self.lambda_param(p) for p in given)
        inner = {n.name for n in ir.walk(node.body) if isinstance(n, ir.Declare)}
        late = id(node) in self.kept_lambdas and any(self.by_reference(n) for n in free)
        if (
            late
            or set(free) & self.globals - self._params
            or has_effect(node.body, self.functions)
            or any(isinstance(n, ir.Block) for n in ir.walk(node.body))
        ):
            names = [n for n in free if n in self._params | self.local_functions | self.looped and n not in inner and n != "self"]
            uses_ = f" use ({', '.join(('&' if self.by_reference(n) else '') + '$' + self.name(n) for n in names)})" if names else ""
            body = node.body
            stmts = body.stmts if isinstance(body, ir.Block) else ()
            value = body.value if isinstance(body, ir.Block) else body
            shared = sorted(f"${self.name(n)}" for n in free if n in self.globals - self._params)
            known = f"global {', '.join(shared)}; " if shared else ""
            first = self.inline(stmts)
            acts_only = isinstance(value, ir.Op) and value.type == t.NONE
            text = f"function ({params}){uses_} {{ {known}{first}{'' if acts_only else 'return '}{self.expr(value)}; }}"
        else:
            text = f"fn({params}) => {self.expr(node.body)}"
        self._hoisting = hoisting
        return self.binding(node, Code(text, LOWEST))

    def binding(self, node: ir.Lambda, code: Code) -> Code:
        """Defaults that are no constants are values of the moment: parameters of a function that is called at once."""
        bound = [p for p in node.params if p.default is not None and not isinstance(p.default, ir.Const)]
        if not bound:
            return code
        names = ", ".join(f"${self.name(p.name)}" for p in bound)
        values = ", ".join(self.expr(p.default) for p in bound if p.default is not None)
        return Code(f"(fn({names}) => {code.text})({values})", POSTFIX)

    def lambda_param(self, param: ir.Param) -> str:
        return f"${self.name(param.name)}" + ("" if param.default is None else f" = {self.expr(param.default)}")

    def inline(self, stmts: ir.Body) -> str:
        """Statements on one line."""
        mark, depth = len(self.lines), self.depth
        self.depth = 0
        for statement in stmts:
            self.stmt(statement)
        inner = "".join(line.text.strip() + " " for line in self.lines[mark:])
        del self.lines[mark:]
        self.depth = depth
        return inner

    def expr_Block(self, node: ir.Block) -> Code:
        """Statements where only an expression can stand: a closure that is called at once."""
        return Code(f"({self.expr_Lambda(ir.Lambda((), node, type=t.Func((), node.type))).text})()", POSTFIX)

    # --- expressions --------------------------------------------------------------------------------------------------

    def repeatable(self, node: ir.Expr) -> bool:
        return isinstance(node, Raw) or super().repeatable(node)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        concept = loader.concepts().get(key)
        if concept is not None and concept.mutates:
            args = [Raw(Code(self.place(a), POSTFIX), type=a.type) if i in concept.mutates else a for i, a in enumerate(args)]
        if key == "list.append":
            args = [args[0], Raw(Code(self.shared(args[1])), type=args[1].type)]
        if (
            key in ("list.repeat", "dict.fromkeys", "list.repeat_in_place")
            and isinstance(element_type(args[0].type), CONTAINERS)
            and self.function
        ):
            raise UnsupportedError("alias", "the same list would stand in several places", node.span)
        if key.startswith(COPYING) and self.deep and isinstance(args[0].type, CONTAINERS) and mutable_inside(args[0].type):
            raise UnsupportedError("alias", "a copy shares arrays that change", node.span)
        if key in ("same", "not_same") and any(isinstance(a.type, CONTAINERS | t.Tuple) for a in args):
            raise UnsupportedError("identity", "PHP's arrays have no identity", node.span)
        if key in ("iter.zip", "iter.product", "iter.chain"):
            if (
                key == "iter.zip"
                and len(args) > 1
                and all(isinstance(a, ir.Name) and a == args[0] for a in args)
                and isinstance(args[0].type, t.Iter)
            ):
                raise UnsupportedError("iterator", "one iterator is read from two places in turn", node.span)
            name = {"iter.zip": "zip", "iter.product": "product", "iter.chain": ""}[key]
            parts = ", ".join(self.slot_arr(a).text for a in args)
            self.fired.append(f"php:{key}")
            return Code(f"array_merge({parts})" if not name else f"{self.helper(name)}({parts})", POSTFIX)
        if key in ("iter.any", "iter.all") and isinstance(args[0], ir.Comp):
            return self.quantified(key, args[0])
        if key == "codec.dynamic" and isinstance(args[0].type, t.Union) and len(args) > 1:
            return self.encode_union(args[0], args[1:], args[0].type.members)
        if args and isinstance(args[0].type, t.Dict | t.Set):
            args = [bare(args[0]), *args[1:]]
        outer, self._key_type = self._key_type, element_type(bare(args[0]).type) if args else t.ANY
        code = super().rule(key, args, node)
        self._key_type = outer
        return code

    def quantified(self, key: str, comp: ir.Comp) -> Code:
        """``any`` and ``all`` of a comprehension, which stop early."""
        clause = comp.clauses[0]
        tests = (*clause.conditions, comp.elem) if key == "iter.any" else (*(ir.Not(c, type=t.BOOL) for c in clause.conditions), comp.elem)
        test = tests[0] if len(tests) == 1 else ir.BoolOp("and" if key == "iter.any" else "or", tests, type=t.BOOL)
        function = self.pipe_function(clause.target, test, element_type(clause.iterable.type))
        self.fired.append(f"php:{key}")
        source = self.slot_arr(clause.iterable, lazy=True).text
        return Code(f"{self.helper('anyOf' if key == 'iter.any' else 'allOf')}({source}, {self.expr(function)})", POSTFIX)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "nonempty1":
                letter = isinstance(args[1], ir.Name) and args[1].id in self.letters
                return (letter or (isinstance(args[1], ir.Const) and args[1].value != "")) is bool(wanted)
            case "step1" | "step2":
                step = args[int(key[-1])]
                return (isinstance(step, ir.Const) and isinstance(step.value, int) and step.value > 0) is bool(wanted)
            case "negative2":
                return (isinstance(args[2], ir.Const) and isinstance(args[2].value, int) and args[2].value < 0) is bool(wanted)
            case "ordered":
                return isinstance(element_type(args[0].type), t.Tuple) is bool(wanted)
            case "risky1":
                return any(getattr(n, "on_fail", "") == "raise" or isinstance(n, ir.Call | ir.CallValue) for n in ir.walk(args[1])) is bool(
                    wanted
                )
            case "positive1":
                return (isinstance(args[1], ir.Const) and args[1].value >= 0) is bool(wanted)
            case "nullable0":
                return loose(element_type(args[0].type)) is bool(wanted)
            case "few":
                return (self.checked_reads <= FEW) is bool(wanted)
            case "single2":
                return (isinstance(args[2], ir.Const) and len(args[2].value) == 1) is bool(wanted)
            case "listed1":
                return (isinstance(args[1], ir.Const) and ".." not in args[1].value) is bool(wanted)
            case "single0":
                return (isinstance(args[0], ir.ListLit) and len(args[0].items) == 1) is bool(wanted)
            case "same_elem":
                return element_type(args[0].type) == args[1].type
            case _:
                return super()._holds_one(key, wanted, args, node)

    def slot_only(self, node: ir.Expr) -> Code:
        """The one element of a list literal."""
        assert isinstance(node, ir.ListLit)
        return self.code(node.items[0])

    # --- sorting ------------------------------------------------------------------------------------------------------

    def slot_by(self, node: ir.Expr) -> Code:
        return self.by(node, "a", "b")

    def slot_by_desc(self, node: ir.Expr) -> Code:
        return self.by(node, "b", "a")

    def by(self, key: ir.Expr, left: str, right: str) -> Code:
        """A comparison function that compares keys: ``fn($a, $b) => $a[1] <=> $b[1]``."""
        type_ = key.type.result if isinstance(key.type, t.Func) else t.ANY
        if (
            not isinstance(key, ir.Lambda)
            or len(key.params) != 1
            or any(isinstance(n, ir.Lambda | ir.Comp | ir.Block) for n in ir.walk(key.body))
        ):
            function = self.expr(key)
            if not function.startswith("$"):
                function = function.removesuffix("(...)") if function.endswith("(...)") else f"({function})"
            return Code(f"fn($a, $b) => {self.order(type_, f'{function}(${left})', f'{function}(${right})')}", LOWEST)
        mentioned = {self.name(n.id) for n in ir.walk(key.body) if isinstance(n, ir.Name)} - {self.name(key.params[0].name)}
        names = {"a": "a" if "a" not in mentioned else self.fresh("first"), "b": "b" if "b" not in mentioned else self.fresh("second")}
        parts = key.body.items if isinstance(key.body, ir.TupleLit) and key.body.items else (key.body,)
        compared = []
        for part in parts:
            kind_ = part.type if len(parts) > 1 or isinstance(type_, t.AnyT) else type_
            order = (left, right)
            if isinstance(part, ir.Neg) and isinstance(kind_, t.Int | t.Float):
                part, order = part.operand, (right, left)
            need = self.operators.infix["<=>"] + 1 if isinstance(kind_, t.Int | t.Float | t.Bool) else 0
            texts = [self.key_of(part, key.params[0].name, names[n], need) for n in order]
            compared.append(self.order(kind_, *texts))
        if len(compared) > 1:
            compared = [f"({c})" if " <=> " in c else c for c in compared]
        return Code(f"fn(${names['a']}, ${names['b']}) => {' ?: '.join(compared)}", LOWEST)

    def key_of(self, body: ir.Expr, param: str, name: str, need: int) -> str:
        """A key with its parameter called ``name``."""

        def rename(node: ir.Node) -> ir.Node:
            return Raw(Code(f"${name}"), type=node.type) if isinstance(node, ir.Name) and node.id == param else node

        hoisting, self._hoisting = self._hoisting, False
        text = self.expr(ir.rewrite(body, rename), need)
        self._hoisting = hoisting
        return text

    def order(self, type_: t.Type, left: str, right: str) -> str:
        if isinstance(type_, t.Int | t.Float | t.Bool):
            return f"{left} <=> {right}"
        if isinstance(type_, t.Str | t.Char | t.Bytes):
            return f"strcmp({left}, {right})"
        if (
            isinstance(type_, t.Tuple)
            and type_.items
            and re.fullmatch(r"\$\w+(\[\d+\])*", left)
            and re.fullmatch(r"\$\w+(\[\d+\])*", right)
        ):
            parts = [self.order(item, f"{left}[{i}]", f"{right}[{i}]") for i, item in enumerate(type_.items)]
            return " ?: ".join(f"({p})" if " <=> " in p and len(parts) > 1 else p for p in parts)
        return f"{self.helper('compareValues')}({left}, {right})"

    def slot_type_order(self, node: ir.Expr) -> Code:
        """A comparison function for the elements of a list."""
        return Code(f"fn($a, $b) => {self.order(element_type(node.type), '$a', '$b')}", LOWEST)

    def slot_type_order_desc(self, node: ir.Expr) -> Code:
        return Code(f"fn($a, $b) => {self.order(element_type(node.type), '$b', '$a')}", LOWEST)

    def slot_key_order(self, node: ir.Expr) -> Code:
        """A comparison function for the keys that a function makes."""
        return Code(f"fn($a, $b) => {self.order(key_type(node), '$a', '$b')}", LOWEST)

    def slot_key_order_desc(self, node: ir.Expr) -> Code:
        return Code(f"fn($a, $b) => {self.order(key_type(node), '$b', '$a')}", LOWEST)

    # --- regular expressions ------------------------------------------------------------------------------------------

    def slot_regex(self, node: ir.Expr) -> Code:
        return self.regex(node, "", "")

    def slot_regex_start(self, node: ir.Expr) -> Code:
        return self.regex(node, r"\A(?:", ")")

    def slot_regex_whole(self, node: ir.Expr) -> Code:
        return self.regex(node, r"\A(?:", r")\z")

    def regex(self, node: ir.Expr, before: str, after: str) -> Code:
        """A constant pattern between PHP's delimiters."""
        unicode = "" if self.module.strings == "ascii" else "u"
        if not isinstance(node, ir.Const):
            return Code(f"'/{before}' . {self.helper('delimited')}({self.expr(node)}) . '{after}/{unicode}'", self.operators.infix["."])
        pattern = re.sub(r"(\\.)|/", lambda m: m[1] or r"\/", node.value.replace(r"\Z", r"\z"), flags=re.S)
        return Code(self.string_literal(f"/{before}{pattern}{after}/{unicode}"))

    def slot_replacement(self, node: ir.Expr) -> Code:
        """What is put in place of a match."""
        if not isinstance(node, ir.Const):
            return Code(f"{self.helper('replacement')}({self.expr(node)})", POSTFIX)
        text = re.sub(r"\\g<(\d+)>|\\(\d)", r"${\1\2}", node.value.replace("$", "\\$"))
        return Code(self.string_literal(text))

    def encode_union(self, value: ir.Expr, encoders: Sequence[ir.Expr], members: Sequence[t.Type]) -> Code:
        arms = []
        for encode, member in zip(encoders, members, strict=True):
            test = self.expr(ir.IsType(Raw(Code("$value"), type=value.type), member, type=t.BOOL))
            arms.append(f"{test} => ({self.expr(encode)})($value)")
        return Code(f"(fn($value) => match (true) {{ {', '.join(arms)} }})({self.expr(value)})", POSTFIX)

    def slot_tight(self, node: ir.Expr) -> Code:
        """An operand as tightly bound as a prefix operator or a cast asks."""
        return Code(self.expr(node, POSTFIX))

    def slot_arr(self, node: ir.Expr, lazy: bool = False) -> Code:
        """The elements of an iterable as an array; ``lazy``: a generator will do."""
        match node:
            case ir.Op(concept="dict.keys" | "set.to_list" | "dict.values" | "dict.items" | "str.chars" | "iter.enumerate"):
                return self.code(node)
            case ir.Range():
                return self.rule("range", (node.start, node.stop, node.step), node)
            case _:
                pass
        match node.type:
            case t.Str():
                return self.rule("str.chars", (node,), node)
            case t.Set() | t.Dict():
                return self.slot_keys(node)
            case t.Bytes():
                return Code(f"array_values(unpack('C*', {self.expr(node)}))", POSTFIX)
            case t.Iter() if not lazy and (
                isinstance(node, ir.Name | ir.Call | ir.MethodCall | ir.CallValue | ir.Field | ir.Index)
                or (isinstance(node, ir.Op) and node.concept in ("iter.of", "iter.count", "iter.cycle"))
            ):
                return Code(f"[...{self.helper('remaining')}({self.expr(node)})]" if self.resumes else f"[...{self.expr(node)}]", ATOM)
            case t.Iter() if lazy and self.resumes and isinstance(node, ir.Name | ir.Field):
                return Code(f"{self.helper('remaining')}({self.expr(node)})", POSTFIX)
            case _:
                return self.code(node)

    def slot_lazy(self, node: ir.Expr) -> Code:
        """The elements of an iterable, one by one."""
        return self.slot_arr(node, lazy=True)

    def slot_key(self, node: ir.Expr) -> Code:
        """A value as a key of the dictionary or set that is the rule's first operand."""
        return self.key(node, self._key_type)

    def key(self, node: ir.Expr, type_: t.Type) -> Code:
        """A value as a key of an array, which is an int or a string, where keys are of some type."""
        match type_:
            case t.Int() | t.Str() | t.Char() | t.Bytes() | t.Bool() if isinstance(node.type, t.Union | t.Optional | t.AnyT):
                kinds = "'string'" if isinstance(type_, t.Str | t.Char | t.Bytes) else "'integer', 'boolean'"
                return Code(f"{self.helper('keyOfKind')}({self.expr(node)}, {kinds})", POSTFIX)
            case t.Int() | t.Str() | t.Char() | t.Bytes():
                return self.code(node)
            case t.Bool():
                return Code(f"(int) {self.expr(node, POSTFIX)}", UNARY)
            case t.Class() | t.Func() | t.Iter() | t.AnyT():
                raise UnsupportedError("key", f"a {t.show(type_)} can't be a key in PHP", node.span)
            case _:
                return Code(f"{self.packing(type_)}({self.expr(node)})", POSTFIX)

    def packing(self, type_: t.Type) -> str:
        """The function that makes a text of a composite key; a set is the same in any order."""
        if isinstance(type_, t.Set):
            return self.helper("setKey")
        if any(isinstance(c, t.Set) for c in t.children(type_)):
            raise UnsupportedError("key", f"a {t.show(type_)} can't be a key in PHP")
        return "serialize"

    def key_back(self, type_: t.Type) -> str:
        """The template that makes the source's key of an array's."""
        match type_:
            case t.Int() | t.Never():
                return "{0}"
            case t.Str() | t.Char() | t.Bytes():
                return "(string) {0}"
            case t.Bool():
                return "(bool) {0}"
            case _:
                return "unserialize({0})"

    def slot_keys(self, node: ir.Expr) -> Code:
        """The keys of a dictionary or the members of a set, as a list."""
        node = bare(node)
        back = self.key_back(element_type(node.type))
        keys = f"array_keys({self.expr(node)})"
        if back == "{0}":
            return Code(keys, POSTFIX)
        function = {"(string) {0}": "strval", "(bool) {0}": "boolval"}.get(back, "unserialize")
        return Code(f"array_map('{function}', {keys})", POSTFIX)

    def slot_rekeyed(self, node: ir.Expr) -> Code:
        """A dictionary with keys as the rule's first operand has them."""
        return self.with_keys(bare(node), self._key_type)

    def with_keys(self, node: ir.Expr, type_: t.Type) -> Code:
        """A dictionary or set with keys as those of another type are kept."""
        own, other = self.key_back(element_type(node.type)), self.key_back(type_)
        if own == other or isinstance(element_type(node.type), t.Never):
            return self.code(node)
        if other != "unserialize({0})":
            raise UnsupportedError("key", "dictionaries with keys of different kinds are joined", node.span)
        keys = f"array_map('{self.packing(type_)}', {self.slot_keys(node).text})"
        if isinstance(node.type, t.Set):
            return Code(f"array_fill_keys({keys}, true)", POSTFIX)
        return Code(f"array_combine({keys}, array_values({self.expr(node)}))", POSTFIX)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        if isinstance(node.type, t.Dict | t.Set) and isinstance(node.operand.type, t.Dict | t.Set):
            return self.with_keys(node.operand, element_type(node.type))
        return super().expr_Coerce(node)

    def slot_members(self, node: ir.Expr) -> Code:
        """The elements of an iterable as keys, for ``array_fill_keys``."""
        elem = element_type(node.type)
        if isinstance(node.type, t.Set | t.Dict):
            return Code(f"array_keys({self.expr(node)})", POSTFIX)
        if isinstance(elem, t.Int | t.Str | t.Char | t.Bytes | t.Never):
            return self.slot_arr(node)
        function = "intval" if isinstance(elem, t.Bool) else self.packing(elem)
        return Code(f"array_map('{function}', {self.slot_arr(node).text})", POSTFIX)

    def slot_tokey(self, node: ir.Expr) -> Code:
        """A function that makes a key of an element of an iterable (or of a pair's first item)."""
        elem = element_type(node.type)
        elem = elem.items[0] if isinstance(elem, t.Tuple) and elem.items else elem
        return Code(
            "null"
            if isinstance(elem, t.Int | t.Str | t.Char | t.Bytes | t.Never)
            else "intval(...)"
            if isinstance(elem, t.Bool)
            else f"{self.packing(elem)}(...)"
        )

    def slot_keytype(self, node: ir.Expr) -> Code:
        """What makes the source's keys of a dictionary's."""
        back = self.key_back(element_type(node.type))
        return Code({"{0}": "null", "(string) {0}": "strval(...)", "(bool) {0}": "boolval(...)"}.get(back, "unserialize(...)"))

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        if not node.items:
            return Code("[]", ATOM)
        self.fired.append("php:literal.set")
        return Code("[" + ", ".join(f"{self.key(i, element_type(node.type)).text} => true" for i in node.items) + "]", ATOM)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append("php:literal.dict")
        return Code(
            "[" + ", ".join(f"{self.key(k, element_type(node.type)).text} => {self.shared(v)}" for k, v in node.entries) + "]", ATOM
        )

    def slot_text(self, node: ir.Expr) -> Code:
        """What ``print`` shows of a value."""
        return self.code(text_of(node))

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        rank = self.operators.infix["?"]
        self.fired.append("php:ifexp")
        return Code(
            " ".join([self.expr(node.cond, rank + 1), "?", self.expr(node.then, rank + 1), ":", self.expr(node.orelse, rank + 1)]), rank
        )

    def equality(self, name: str | None) -> bool:
        """Do objects of the class say themselves which are equal?"""
        classes = {c.name: c for c in self.module.classes}
        while name in classes:
            if any(m.name == "__eq__" for m in classes[name].methods):
                return True
            name = classes[name].base
        return False

    def expr_Compare(self, node: ir.Compare) -> Code:
        left, right, op = node.left, node.right, node.op
        rank = self.operators.infix["===" if op in ("==", "!=") else op]
        self.fired.append(f"php:compare.{op}")
        types = (left.type, right.type)
        match left, right:
            case ir.Op(concept="str.find", args=searched), ir.Const(value=-1 | 0 as bound) if (op, bound) in FOUND:
                found = ir.Op("str.contains", searched, type=t.BOOL)
                return self.code(found if FOUND[op, bound] else ir.Not(found, type=t.BOOL))
            case _:
                pass
        if op in ("==", "!="):
            if isinstance(left.type, t.Class) and self.equality(left.type.name):
                called = ir.MethodCall(left, "__eq__", (right,), type=t.BOOL)
                return self.code(called if op == "==" else ir.Not(called, type=t.BOOL))
            if all(identical(type_) for type_ in types) and not floats_differ(*types):
                return Code(f"{self.expr(left, rank + 1)} {op}= {self.expr(right, rank + 1)}", rank)
            if all(isinstance(type_, t.Int | t.Float | t.Bool) or loosely(type_) for type_ in types):
                return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
            text = f"{self.helper('sameValue')}({self.expr(left)}, {self.expr(right)})"
            return Code(text, POSTFIX) if op == "==" else Code(f"!{text}", UNARY)
        if all(isinstance(type_, t.Int | t.Float | t.Bool) for type_ in types):
            return Code(f"{self.expr(left, rank + 1)} {op} {self.expr(right, rank + 1)}", rank)
        if any(isinstance(type_, t.Set | t.Dict) for type_ in types):
            raise UnsupportedError("order", f"values of type {t.show(left.type)} have no order", node.span)
        compare = "strcmp" if all(isinstance(type_, t.Str | t.Char | t.Bytes) for type_ in types) else self.helper("compareValues")
        return Code(f"{compare}({self.expr(left)}, {self.expr(right)}) {op} 0", rank)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union):
            return Code(f"{self.helper('isTruthy')}({self.expr(node.operand)})", POSTFIX)
        if isinstance(node.operand.type, CONTAINERS):
            rank = self.operators.infix["==="]
            return Code(f"{self.expr(node.operand, rank + 1)} !== []", rank)
        return super().expr_Truthy(node)

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Truthy(operand=inner) if isinstance(inner.type, CONTAINERS | t.Str):
                rank = self.operators.infix["==="]
                return Code(f"{self.expr(inner, rank + 1)} === {chr(39) * 2 if isinstance(inner.type, t.Str) else '[]'}", rank)
            case ir.Truthy(operand=inner) if isinstance(inner.type, t.Int | t.Float):
                return self.code(
                    ir.Compare("==", inner, ir.Const(0 if isinstance(inner.type, t.Int) else 0.0, type=inner.type), type=t.BOOL)
                )
            case ir.Compare(op="==" | "!=" as op, left=left, right=right):
                return self.code(ir.Compare("!=" if op == "==" else "==", left, right, type=t.BOOL))
            case ir.IsNone(operand=operand, negated=negated):
                return self.code(ir.IsNone(operand, not negated, type=t.BOOL))
            case _:
                return Code(f"!{self.expr(node.operand, UNARY)}", UNARY)

    def expr_IsType(self, node: ir.IsType) -> Code:
        operand = self.expr(node.operand)
        tests = {
            "int": "is_int",
            "float": "is_float",
            "bool": "is_bool",
            "string": "is_string",
            "array": "is_array",
            "callable": "is_callable",
        }
        if isinstance(node.of, t.NoneT):
            return Code(f"{operand} === null", self.operators.infix["==="])
        if isinstance(node.of, t.Class):
            return Code(
                f"{self.expr(node.operand, POSTFIX)} instanceof {' | '.join(self.caught(node.of.name)[:1])}",
                self.operators.infix["instanceof"],
            )
        name = self.hint(node.of)
        type_ = node.operand.type
        members = type_.members if isinstance(type_, t.Union) else ()
        if name not in tests or sum(self.hint(m) == name for m in members) > 1:
            raise UnsupportedError("type-test", f"PHP can't tell {t.show(node.of)} from the other types of {t.show(type_)}", node.span)
        return Code(f"{tests[name]}({operand})", POSTFIX)

    def expr_Select(self, node: ir.Select) -> Code:
        if self.repeatable(node.left) or self._hoisting:
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"(fn(${name}) => {again.text})({self.expr(node.left)})", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"(${self.name(node.name)} = {self.expr(node.value)})", ATOM)

    def expr_Index(self, node: ir.Index) -> Code:
        """A negative constant that is known to be inside counts from the end."""
        match node:
            case ir.Index(obj=obj, index=ir.Const(value=int(value)), on_fail="unreachable") if value < 0 and isinstance(obj.type, t.List):
                if self.repeatable(obj):
                    text = self.expr(obj, POSTFIX)
                    return Code(f"{text}[count({text}) - {-value}]", POSTFIX)
                return Code(f"{self.helper('itemAt')}({self.expr(obj)}, {value})", POSTFIX)
            case ir.Index(obj=obj, index=ir.Const(value=int(value))) if isinstance(obj.type, t.Tuple) and value < 0:
                return Code(f"{self.expr(obj, POSTFIX)}[{value + len(obj.type.items)}]", POSTFIX)
            case _:
                return self.rule(f"index.{kind(node.obj.type)}", (node.obj, node.index), node)

    # --- texts --------------------------------------------------------------------------------------------------------

    def string_literal(self, value: str) -> str:
        if all(c.isprintable() for c in value) and "'" not in value:
            return "'" + value.replace("\\", "\\\\") + "'"
        return super().string_literal(value)

    def escape(self, char: str) -> str:
        return "\\$" if char == "$" else super().escape(char)

    def escape_code(self, code: int) -> str:
        return f"\\u{{{code:x}}}"

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if isinstance(type_, t.Int) and type_.bits == 0:
            raise UnsupportedError("bigint", "PHP has no integers beyond 64 bits of its own")
        if value == -(2**63):
            return Code("PHP_INT_MIN")
        return Code(str(value), ATOM if value >= 0 else UNARY)

    def expr_Interp(self, node: ir.Interp) -> Code:
        """Variables inside the quotes, everything else joined with a dot."""
        pieces: list[str] = []
        text = ""
        plain = True
        rank = self.operators.infix["."]
        for part in node.parts:
            if isinstance(part, ir.Const):
                text += "".join(self.escape(c) for c in part.value)
                plain = plain and "'" not in part.value and part.value.isprintable()
                continue
            code = self.expr(self.formatted(part), rank + 1)
            if re.fullmatch(r"\$[a-zA-Z]\w*(->\w+)?", code):
                text += f"{{{code}}}"
                plain = False
            else:
                if text:
                    pieces.append(self.quoted(text, plain))
                text, plain = "", True
                pieces.append(code)
        if text or not pieces:
            pieces.append(self.quoted(text, plain))
        if len(pieces) == 1:
            return Code(pieces[0], ATOM) if pieces[0][0] in "\"'" else Code(f"'' . {pieces[0]}", rank)
        return Code(" . ".join(pieces), rank)

    @staticmethod
    def quoted(text: str, plain: bool) -> str:
        if plain and "\\" not in text:
            return f"'{text}'"
        return '"' + text + '"'

    @staticmethod
    def formatted(part: ir.Formatted) -> ir.Expr:
        if part.spec:
            return ir.Op("str.format_value", (part.value, ir.Const(part.spec, type=t.STR)), type=t.STR)
        if part.conversion == "r":
            return ir.Op("str.repr", (part.value,), type=t.STR)
        if isinstance(part.value.type, t.Str | t.Int):
            return part.value
        return ir.Op("str.of", (part.value,), type=t.STR)


def _called(node: ir.Node) -> ir.Name:
    """A name, or the function that a call names."""
    return node if isinstance(node, ir.Name) else ir.Name(getattr(node, "func", ""))


def key_type(function: ir.Expr) -> t.Type:
    """The type of the keys that a function makes."""
    if isinstance(function, ir.Lambda):
        return function.body.type
    return function.type.result if isinstance(function.type, t.Func) else t.ANY


def text_of(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


def mutable_inside(type_: t.Type) -> bool:
    """Does a container hold others that can change?"""
    inner = type_.value if isinstance(type_, t.Dict) else element_type(type_)
    return isinstance(inner, t.Dict) or (isinstance(inner, t.List | t.Set) and not inner.frozen)


def changes_inside(function: ir.Function) -> bool:
    """Does a function change arrays that stand in others?"""
    for n in (n for s in function.body for n in ir.walk(s)):
        match n:
            case ir.Op(concept=concept, args=(ir.Index() | ir.Lookup(), *_)) if changing(concept):
                return True
            case ir.Assign(target=ir.Index(obj=ir.Index() | ir.Lookup()) | ir.Lookup(obj=ir.Index() | ir.Lookup())):
                return True
            case ir.ForEach(target=target, body=body):
                names = {i.id for i in ir.walk(target) if isinstance(i, ir.Name) and isinstance(i.type, CONTAINERS)}
                if names & effects.mutated(body):
                    return True
            case _:
                pass
    return False


def changing(concept: str) -> bool:
    """Does a library operation change an operand?"""
    return concept in loader.concepts() and bool(loader.concepts()[concept].mutates)


def acts(node: ir.Expr) -> bool:
    """May evaluating an expression do more than give a value?"""
    return any(
        isinstance(n, ir.Call | ir.MethodCall | ir.CallValue | ir.Assigned) or (isinstance(n, ir.Op) and changing(n.concept))
        for n in ir.walk(node)
    )


def bare(node: ir.Expr) -> ir.Expr:
    """A dictionary or set as it is kept, whatever it is seen as."""
    while isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Dict | t.Set):
        node = node.operand
    return node


def is_place(node: ir.Expr) -> bool:
    """Does an expression name where a value is kept?"""
    match node:
        case ir.Name():
            return True
        case ir.Field() | ir.Index() | ir.Lookup():
            return not isinstance(node, ir.Index | ir.Lookup) or is_place(node.obj)
        case ir.Coerce(operand=operand):
            return is_place(operand)
        case ir.Op(concept="dict.setdefault"):
            return True
        case _:
            return False


def aliased(function: ir.Function, changed: frozenset[str]) -> set[str]:
    """Variables that are bound to the array of another, and those others, where one of them is changed."""
    out: set[str] = set()
    for n in (n for s in function.body for n in ir.walk(s)):
        match n:
            case ir.Declare(name=name, value=ir.Expr() as value) | ir.Assign(target=ir.Name(id=name), value=value):
                base = effects.root(value)
                if base is not None and is_place(value) and isinstance(value.type, CONTAINERS) and (name in changed or base in changed):
                    out.add(name)
                    if isinstance(value, ir.Name):
                        out.add(base)
            case _:
                pass
    return out


def identical(type_: t.Type) -> bool:
    """Does ``===`` compare values of a type as the source's equality does?"""
    match type_:
        case t.Int() | t.Bool() | t.Str() | t.Char() | t.Bytes() | t.NoneT() | t.Never():
            return True
        case t.List(elem=e):
            return identical(e)
        case t.Tuple(items=items):
            return all(map(identical, items))
        case t.Optional(inner=inner):
            return identical(inner)
        case t.Union(members=members):
            return all(identical(m) for m in members) and not any(isinstance(m, t.Float | t.List | t.Tuple) for m in members)
        case _:
            return False


def floats_differ(left: t.Type, right: t.Type) -> bool:
    """Does one of two types have floats (or bools) where the other has ints?"""

    def shape(type_: t.Type) -> list[str]:
        own = [type(type_).__name__] if isinstance(type_, t.Int | t.Float | t.Bool) else []
        return sorted({*own, *(s for c in t.children(type_) for s in shape(c))})

    return shape(left) != shape(right) and bool(shape(left)) and bool(shape(right))


def loosely(type_: t.Type) -> bool:
    """Containers of numbers, which PHP's ``==`` compares by value, in any order of keys."""
    match type_:
        case t.Int() | t.Float() | t.Never():
            return True
        case t.List(elem=e):
            return loosely(e)
        case t.Tuple(items=items):
            return all(map(loosely, items))
        case t.Dict(value=v):
            return loosely(v)
        case t.Set():
            return True
        case _:
            return False


def element_of_entry(type_: t.Type) -> t.Type:
    """What a dictionary holds, whether or not it may be None."""
    value = type_.value if isinstance(type_, t.Dict) else t.ANY
    return value.inner if isinstance(value, t.Optional) else value


def loose(type_: t.Type) -> bool:
    """May a value of this type be null?"""
    return isinstance(type_, t.Optional | t.NoneT | t.AnyT | t.Union)


GENERATOR = Php
