"""IR to Swift 6 with its standard library only: values for containers and texts, ``inout`` for what a function changes, ``throws``."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Line, Pass, Raw, element_type
from dragoman.transpile.generators.copying import LITERAL, ZERO
from dragoman.transpile.generators.exceptions import class_of_one_line
from dragoman.transpile.generators.swift_loops import SwiftLoops
from dragoman.transpile.passes import parallel
from dragoman.transpile.passes.aliases import changed_in_place
from dragoman.transpile.passes.changers import refuse_changers
from dragoman.transpile.passes.chars import narrow_chars, texts_in_arrays
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions, unfold_selects
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.dictionaries import compares_maps
from dragoman.transpile.passes.effects import assigned, mutated
from dragoman.transpile.passes.formatting import lower_format
from dragoman.transpile.passes.guards import write_guards
from dragoman.transpile.passes.iterators import refuse_used_up, step_along
from dragoman.transpile.passes.lowering import lower_try_else
from dragoman.transpile.passes.order import name_changing_operands, order_failures
from dragoman.transpile.passes.parameters import part_parameters, split_parameters
from dragoman.transpile.passes.paths import expand_paths, look_up_defaults
from dragoman.transpile.passes.reachability import completes, prune_unreachable, raise_statements, surely_assigns
from dragoman.transpile.passes.representation import lower_union_text
from dragoman.transpile.passes.results import name_results
from dragoman.transpile.passes.resumable import lazy_closures
from dragoman.transpile.passes.second_names import merge_names
from dragoman.transpile.passes.tables import CHARS, all_char_tables
from dragoman.transpile.passes.texts import shown_objects
from dragoman.transpile.passes.voids import none_of_effects
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import CLIKE, tighten_unshared

#: Operations whose helpers give Swift's own tuples.
TUPLED = frozenset(
    {
        "dict.items",
        "iter.enumerate",
        "iter.zip",
        "iter.zip_longest",
        "iter.product",
        "iter.pairwise",
        "iter.groupby",
        "iter.groupby_key",
        "iter.combinations",
    }
    | {"counter.most_common", "counter.most_common_n", "int.divmod", "float.divmod", "str.partition", "str.rpartition"}
    | {"dict.popitem", "dict.popitem_first", "match.span", "re.findall_groups"}
)
UNPACKABLE = "unpackable"
#: What is checked before the statement where that is short: Swift's own operation ends the program.
GUARDED = frozenset(
    {
        "bound",
        "deque.popleft",
        "dict.remove",
        "index",
        "list.del_at",
        "list.index",
        "list.pop",
        "list.pop_at",
        "list.remove",
        "lookup",
        "part",
        "separator",
    }
    | {"store", "str.index"}
)
#: Dictionaries in helpers.
DICTIONARY = re.compile(r"\[(K|Int|String): (V|Int\??)\]")


#: Plain access and plain division where the values at hand allow it.
drop_needless_checks = tighten_unshared(CLIKE)


def loops_for_comprehensions(module: ir.Module) -> ir.Module:
    """Loops where a chain of ``filter`` and ``map`` would not read well."""

    def wanted(comp: ir.Comp) -> bool:
        clause = comp.clauses[0]
        flat = isinstance(clause.target, ir.Name) or all(isinstance(i, ir.Name) for i in getattr(clause.target, "items", ()))
        heavy = any(isinstance(n, ir.Assigned | ir.Comp | ir.Block) for n in ir.walk(comp.elem)) or len(list(ir.walk(comp.elem))) > 24
        row = not isinstance(clause.target, ir.Name) and not isinstance(element_type(clause.iterable.type), t.Tuple)
        parts = (comp.elem.then, comp.elem.orelse) if isinstance(comp.elem, ir.IfExp) else (comp.elem,)
        shared = t.is_container(comp.elem.type) and any(isinstance(p, ir.Name) for p in parts)
        return comp.kind in ("dict", "set") or len(comp.clauses) > 1 or not flat or heavy or row or shared

    return lower_comprehensions(module, wanted)


#: What Swift's own comparison of texts decides, which takes a letter with a mark for the one character that is both.
COMPARING = (ir.Op, ir.Compare, ir.Lookup, ir.DictLit, ir.SetLit, ir.Comp)


def refuse_marks(module: ir.Module) -> ir.Module:
    """Refuses functions that look texts up in containers, or compare those, in a program whose texts can be equal and yet differ."""
    texts = (n.value for n in ir.walk(module, ir.Const) if isinstance(n, ir.Const) and isinstance(n.value, str))
    if not any(not x.isascii() and (not unicodedata.is_normalized("NFC", x) or any(map(unicodedata.combining, x))) for x in texts):
        return module

    def holds_texts(type_: t.Type) -> bool:
        return t.is_container(type_) and any(x == t.STR or holds_texts(x) for x in t.children(type_))

    def compares(node: ir.Node) -> bool:
        match node:
            case ir.Op(concept=concept, args=args) if re.match(
                r"(set|dict|counter)\.|(list|iter)\.(contains|count|find|group|index|m(ax|in)|remove|sort)", concept
            ):
                return any(holds_texts(a.type) for a in (node, *args))
            case ir.Compare(left=left, right=right):
                return holds_texts(left.type) or holds_texts(right.type)
            case ir.Lookup(obj=obj):
                return holds_texts(obj.type)
            case ir.DictLit() | ir.SetLit():
                return holds_texts(node.type)
            case ir.Comp():
                return node.kind != "list" and holds_texts(node.type)
            case _:
                return False

    def check(function: ir.Function) -> ir.Function:
        found = next((n for s in function.body for n in ir.walk(s, *COMPARING) if compares(n)), None)
        if found is None or function.external:
            return function
        why = "texts with combining marks are compared as Swift does, which takes them for the letters that they look like"
        return dataclasses.replace(
            function, body=(ir.ExprStmt(ir.Unsupported("text", why, type=t.NONE, span=found.span), span=found.span),)
        )

    return ir.map_functions(module, check)


class Swift(SwiftLoops):
    ID = "swift"
    EQUAL_NUMBERS = frozenset({"orders"})
    WIDE_LITERALS = True
    #: What is called, what is a type, and what is passed as a function.
    HELPER_USE = r"(?<![.\w])([a-z]\w*)(?=\()|\b([A-Z]\w+)\b|[(,:] ?(is[A-Z]\w*)(?=[,)])"
    NAMING = "camel"
    END = ""
    PARENS = False
    STATIC_TYPES = True
    FRESH_ARGUMENTS = True
    PASSES: ClassVar[tuple[Pass, ...]] = (
        refuse_changers,
        step_along,
        refuse_used_up,
        refuse_marks,
        texts_in_arrays,
        shown_objects,
        drop_needless_checks,
        widen_ints,
        lower_try_else,
        lazy_closures,
        lower_format,
        lower_union_text,
        all_char_tables,
        loops_for_comprehensions,
        narrow_chars,
        none_of_effects,
        unfold_selects,
        unfold_conditions,
        order_failures,
        name_changing_operands,
        hoist_in_lambdas,
        hoist_blocks,
        merge_names,
        look_up_defaults,
        expand_paths(changed_in_place),
        raise_statements,
        prune_unreachable,
        part_parameters,
        split_parameters,
        name_results,
        partial(write_guards, only=GUARDED),
    )

    # --- the file -----------------------------------------------------------------------------------------------------

    def arrange(self, prologue: list[Line], helpers: list[Line], body: list[Line]) -> Iterator[Line]:
        """Imports, the module, then helpers; a call of ``main`` comes last."""
        for part in (prologue, body):
            yield from part
            if part:
                yield Line("")
        yield from helpers
        if any(re.match(r"func main\(", line.text) for line in body):
            yield Line("")
            yield Line("try main()" if any("func main() throws" in line.text for line in body) else "main()")

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """One file; the driver leaves out the helpers that the candidate has, and its dictionaries are the candidate's."""
        own = {name for name in driver.helpers if re.search(rf"\b(func|class|struct) {name}\b", candidate)}
        own |= {name for name, part in self.target.options["parts"].items() if part["of"] in own}
        lines = [line.text for line in driver.lines if not any(rule.partition("@")[2] in own for rule in line.rules)]
        text = "\n".join(lines)
        if not re.search(r"\bstruct OrderedDictionary\b", candidate):
            text = re.sub(r"\bOrderedDictionary\b", "Dictionary", text)
        text = re.sub(r"\bmain\(\)", "runTests()", text)
        for name, block in re.findall(r"(?m)^extension (\w+) \{\n((?:\n|    .*\n)*)\}\n", text):
            enum = re.search(rf"(?ms)^enum {name}\b.*?^\}}", candidate)
            if enum is not None and re.search(r"^    (?:func|var) \w+", block, re.MULTILINE)[0] in enum[0]:  # type: ignore[index]
                text = text.replace(f"extension {name} {{\n{block}}}\n", "")
        candidate = re.sub(r"(?m)^(try )?main\(\)$", "", candidate)
        return {"main.swift": f"{candidate}\n{text}\n"}, "main.swift"

    def write_module(self, module: ir.Module) -> None:
        super().write_module(module)
        if self.is_driver:
            self.module_lines = [*self.lines]
            for name, union in self.unions.items():
                for member in union.members:
                    self.ask_from_outside(name, union, member)
            return
        if self.ordered and any(map(compares_maps, ir.walk(module))):
            self.helper("OrderedDictionaryEquatable")
        written, self.lines = self.lines, []
        self.module_lines = written
        done = 0
        while done < len(self.unions):
            name = list(self.unions)[done]
            self.gap()
            self.write_enum(name, self.unions[name])
            done += 1
        self.lines = [*written, *([Line("")] if self.lines else []), *self.lines]

    def ask_from_outside(self, name: str, union: t.Union, member: t.Type) -> None:
        """What a driver asks of the candidate's union, which may not have it."""
        before = len(self.lines)
        self.depth += 1
        self.write_questions(union, member)
        self.depth -= 1
        if len(self.lines) > before:
            self.lines.insert(before, Line(f"extension {name} {{"))
            self.line("}")

    def write_main(self, body: ir.Body) -> None:
        main = ir.Function("main", (), t.NONE, body)
        self.enter(main)
        self.frames.append("main")
        self.line(f"func main(){' throws' if 'main' in self.throwing else ''} {{")
        self.body(main)
        self.line("}")
        self.frames.pop()

    def _helper_uses(self, name: str) -> list[str]:
        return [use for use in super()._helper_uses(name) if use not in self.classes]

    def helper_code(self, name: str) -> str:
        """A class or a member of one line says itself what it is."""
        code = super().helper_code(name)
        _, _, only = code.partition("\n")
        if (name in self.target.options["parts"] and "\n" not in only) or only.startswith("struct Failure"):
            return only
        return class_of_one_line(code, self.target.helpers, [line.text for line in self.module_lines]) or code

    def helper_lines(self) -> list[Line]:
        """Helpers for dictionaries are for those that the module has."""
        lines = super().helper_lines()
        if not self.ordered:
            return lines
        if any(DICTIONARY.search(line.text) for line in lines if "OrderedDictionary" not in "".join(line.rules)):
            self.helper("OrderedDictionary")
            lines = super().helper_lines()
        return [
            line
            if "OrderedDictionary" in "".join(line.rules)
            else dataclasses.replace(line, text=DICTIONARY.sub(r"OrderedDictionary<\1, \2>", line.text))
            for line in lines
        ]

    @staticmethod
    def _without_messages(line: str) -> str:
        return re.sub(r'"(?:\\.|[^"\\])*"', lambda m: m[0] if "\\(" in m[0] else '""', line)

    def write_constant(self, declaration: ir.Declare) -> None:
        self.variables = frozenset({declaration.name}) if self.changes_global(declaration.name) else frozenset()
        super().write_constant(declaration)

    # --- conditions of rules that only Swift has ----------------------------------------------------------------------

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """Names of closures' parameters are ``LAMBDA_x`` in templates; tuples of helpers become the module's."""
        if key in ("list.contains", "iter.contains") and isinstance(args[0], ir.ListLit | ir.TupleLit):
            match args[1]:
                case ir.Coerce(operand=held, type=inner) if held.type == t.Optional(inner):
                    args = (args[0], held)  # a literal's items are optional there as well
                case _:
                    pass
        code = super().rule(key, args, node)
        if "LAMBDA_" in code.text:
            code = Code(re.sub(r"\bLAMBDA_(\w+)", lambda m: self.unused(m[1]), code.text), code.prec)
            if re.search(r"\btry \b", code.text):
                self.fails()
        return self.retupled(code, node.type) if key in TUPLED else code

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "below1" | "below2":
                match args[int(key[-1])]:
                    case ir.Const(value=int(value)):
                        return value < 0
                    case ir.Neg(operand=ir.Const(value=int(value))):
                        return value > 0
                    case _:
                        return False
            case "zero0":
                return args[0] == ZERO
            case "natural_stop":
                return self.sizes.natural(args[1])
            case "plain1":
                return isinstance(args[1], ir.Const) and not set(str(args[1].value)) & set("\r\n")
            case "plainchar1":
                return isinstance(args[1], ir.Const) and len(str(args[1].value)) == 1 and str(args[1].value) not in "\r\n"
            case "literal2":
                return isinstance(args[2], ir.Const | LITERAL) and args[2].type == node.type
            case "inline1":
                return self.inline(args[1])
            case _:
                return super()._holds_one(key, wanted, args, node)

    # --- simple statements --------------------------------------------------------------------------------------------

    def block(self, body: ir.Body) -> None:
        outer = self.known, self.bound
        self.depth += 1
        found = -1
        for i, statement in enumerate(body):
            if i == found:
                continue
            if isinstance(statement, ir.Declare) and i + 1 < len(body) and self.found_or_thrown(statement, body[i + 1]):
                found = i + 1
                continue
            if isinstance(statement, ir.Declare) and statement.value is None and not isinstance(statement.type, t.Class | t.Func):
                rest = body[i + 1 :]
                captured = any(isinstance(n, ir.FunctionDef | ir.Lambda) for s in rest for n in ir.walk(s))
                if captured or not surely_assigns(rest, statement.name):
                    statement = dataclasses.replace(statement, value=zero(statement.type))
            self.stmt(statement)
            self.known -= assigned([statement])
            if isinstance(statement, ir.If) and not statement.orelse and not completes(statement.then):
                self.known |= {n for n in missing(statement.cond) if n not in assigned([statement])}
        self.depth -= 1
        self.known, self.bound = outer

    def found_or_thrown(self, declaration: ir.Declare, check: ir.Stmt) -> bool:
        """A search and the check that follows it, as ``guard let``."""
        match declaration.value, check:
            case (
                ir.Op(concept="str.find" | "str.rfind" | "list.find", on_fail="unreachable") as search,
                ir.If(cond=ir.Compare(op="<", left=ir.Name(id=name), right=ir.Const(value=0)), then=(ir.Raise() as refusal,), orelse=()),
            ) if name == declaration.name:
                text = self.expr(search)
                if not text.endswith(" ?? -1") or self.failing:
                    return False
                word = "var" if name in self.variables else "let"
                self.line(f"guard {word} {self.name(name)} = {text.removesuffix(' ?? -1')} else {{")
                self.block((refusal,))
                self.line("}")
                return True
            case _:
                return False

    def declare(self, node: ir.Declare) -> str:
        name, type_ = self.name(node.name), node.type
        word = "var" if node.name in self.variables else "let"
        value = node.value
        if value is None or (isinstance(type_, t.Class) and isinstance(value, ir.Const) and value.value is None):
            return f"var {name}: {self.type_name(type_)}{'!' if isinstance(type_, t.Class) else ''}"
        annotated = (
            value.type != type_
            or isinstance(value, LITERAL | ir.Lambda | ir.IfExp | ir.Coerce)
            or isinstance(type_, t.Optional | t.Union | t.Char | t.Func | t.Dict)
            or (isinstance(value, ir.TupleLit) and any(isinstance(i, LITERAL | ir.Const) for i in value.items))
            or (isinstance(value, ir.Op) and isinstance(type_, t.List | t.Set))
            or (isinstance(value, ir.Comp) and isinstance(value.elem, LITERAL))
            or (isinstance(value, ir.Field) and isinstance(type_, t.Class))
        )
        annotated &= type_ != CHARS
        outer = self.failing
        text = self.tried(lambda: self.initial(value))
        if isinstance(value, ir.Lambda):
            text, self.failing = text.removeprefix("try "), outer
        return f"{word} {name}{': ' + self.type_name(type_) if annotated else ''} = {text}"

    def stmt_Declare(self, node: ir.Declare) -> None:
        self.line(self.declare(node))

    def stmt_Return(self, node: ir.Return) -> None:
        match node.value:
            case None | ir.Const(value=None, type=t.NoneT()):
                self.line("return")
            case ir.Expr(type=t.NoneT()) as value:
                self.stmt(ir.ExprStmt(value))
                self.line("return")
            case value:
                self.line(f"return {self.tried(lambda: self.initial(value))}")

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        value = node.value
        if isinstance(value, ir.Const | ir.Name):
            return
        if isinstance(value, ir.Op) and value.concept in ("list.pop", "list.pop_at") and value.on_fail == "unreachable":
            self.line(self.top(value))
            return
        text = self.top(value)
        plain = isinstance(value.type, t.NoneT) or text.removeprefix("try ").startswith(("exit(", "print("))
        inserts = isinstance(value, ir.Op) and value.concept.startswith(("set.add", "set.discard"))
        self.line(text if plain and not inserts else f"_ = {text}" if not inserts else text)

    def stmt_Assign(self, node: ir.Assign) -> None:
        match node.target:
            case ir.TupleLit() as target:
                self.assign_all(target, node.value)
            case _:
                text = self.assignment(node)
                if not re.fullmatch(r"(\w+) = \1", text):  # a copy of itself
                    self.line(text)

    def assign_all(self, target: ir.TupleLit, value: ir.Expr) -> None:
        """A tuple of places; an exchange of two elements has a name."""
        pair = parallel.exchange(ir.Assign(target, value))
        if pair is not None:
            xs, i, j = pair
            places = [self.slot_position(ir.Index(xs, k, type=element_type(xs.type))) for k in (i, j)]
            self.line(self.tried(lambda: f"{self.slot_place(xs).text}.swapAt({places[0]()}, {places[1]()})"))
            return
        simple = all(isinstance(i, ir.Name) or (isinstance(i, ir.Field) and isinstance(i.obj, ir.Name)) for i in target.items)
        if simple and isinstance(value.type, t.Tuple) and isinstance(value, ir.TupleLit):
            places_text = ", ".join(self.expr(i) for i in target.items)
            self.line(f"({places_text}) = {self.tried(lambda: '(' + ', '.join(map(self.initial, value.items)) + ')')}")
            return
        if simple and isinstance(value.type, t.Tuple):
            ending = ".parts" if self.structs else ""
            self.line(f"({', '.join(self.expr(i) for i in target.items)}) = {self.tried(lambda: self.expr(value, POSTFIX) + ending)}")
            return
        name = self.fresh("values")
        whole = ir.Name(name, type=value.type)
        if isinstance(value, ir.TupleLit) and isinstance(value.type, t.Tuple):
            parts: list[ir.Expr] = []
            for item, type_ in zip(value.items, value.type.items, strict=True):
                if isinstance(item, ir.Const):
                    parts.append(item)
                    continue
                kept = ir.Name(self.fresh("value"), type=type_)
                self.stmt(ir.Declare(kept.id, type_, item, mutable=False))
                parts.append(kept)
        else:
            self.take_whole(name, value, len(target.items))
            parts = [self.nth(whole, i) for i in range(len(target.items))]
        for item, part in zip(target.items, parts, strict=True):
            self.stmt(ir.Assign(item, part))

    def take_whole(self, name: str, value: ir.Expr, count: int) -> None:
        """A variable for what is to be taken apart."""
        if isinstance(value.type, t.Tuple):
            self.line(f"let {name} = {self.top(value)}")
        else:
            self.line(f"let {name} = {self.tried(lambda: f'{self.thrower(UNPACKABLE)}({self.vec(value).text}, {count})')}")

    def nth(self, whole: ir.Name, i: int) -> ir.Expr:
        type_ = whole.type.items[i] if isinstance(whole.type, t.Tuple) else element_type(whole.type)
        text = self.part(self.name(whole.id), i) if isinstance(whole.type, t.Tuple) else f"{self.name(whole.id)}[{i}]"
        return Raw(Code(text, POSTFIX), type=type_)

    def stmt_Unpack(self, node: ir.Unpack) -> None:
        items, value = node.target.items, node.value
        names = {n.id for n in ir.walk(node.target) if isinstance(n, ir.Name)}
        mentioned = {n.id for n in ir.walk(value) if isinstance(n, ir.Name)}
        if isinstance(value, ir.TupleLit) and len(value.items) == len(items) and not names & mentioned:
            for item, part in zip(items, value.items, strict=True):
                if isinstance(item, ir.Name):
                    self.stmt(ir.Declare(item.id, part.type, part, mutable=node.mutable, span=node.span))
                else:
                    assert isinstance(item, ir.TupleLit)
                    self.stmt(ir.Unpack(item, part, mutable=node.mutable, span=node.span))
            return
        if isinstance(value.type, t.Tuple) and all(isinstance(i, ir.Name) for i in items):
            ending = ".parts" if self.structs else ""
            word = "var" if names & self.variables else "let"
            pattern = ", ".join(self.name(i.id) for i in items if isinstance(i, ir.Name))
            self.line(f"{word} ({pattern}) = {self.tried(lambda: self.expr(value, POSTFIX) + ending)}")
            return
        self.declare_parts(node)

    def assignment(self, node: ir.Assign) -> str:
        target, value = node.target, node.value
        match value:
            case ir.Arith(op=op, left=left, right=right, overflow="unbounded" | "checked") if left == target and self.repeatable(left):
                return self.changed(target, f"{op}=", right)
            case ir.Bits(op="&" | "|" | "^" as op, left=left, right=right, type=t.Int()) if left == target and self.repeatable(left):
                return self.changed(target, f"{op}=", right)
            case ir.Op(concept="str.concat", args=(left, right)) if left == target and self.repeatable(left):
                return self.changed(target, "+=", ir.Coerce(right, type=t.STR) if isinstance(right.type, t.Char) else right)
            case ir.Op(concept="list.concat", args=(left, right)) if left == target and self.repeatable(left):
                return self.changed(target, "+=", right)
        if isinstance(target, ir.Lookup):
            match value:
                case ir.Arith(op="+" | "-" as op, left=ir.Op(concept="dict.get_or", args=(d, k, ir.Const() as default)), right=right) if (
                    d == target.obj and k == target.key and self.repeatable(target)
                ):
                    place = f"{self.slot_place(d).text}[{self.expr(k)}, default: {self.expr(default)}]"
                    return self.tried(lambda: f"{place} {op}= {self.expr(right)}")
            if isinstance(target.type, t.Optional):
                return self.tried(
                    lambda: f"{self.slot_place(target.obj).text}.updateValue({self.initial(value)}, forKey: {self.initial(target.key)})"
                )
            return self.placed(lambda: f"{self.slot_place(target.obj).text}[{self.initial(target.key)}]", "=", value)
        return self.changed(target, "=", value)

    def changed(self, target: ir.Expr, sign: str, value: ir.Expr) -> str:
        return self.placed(lambda: self.slot_place(target).text, sign, value)

    def placed(self, place: Any, sign: str, value: ir.Expr) -> str:
        """An assignment; ``try`` stands before the value, or before all where the place may throw too."""
        outer, self.failing = self.failing, False
        text = place()
        if self.failing:
            self.leaves()
            out = f"try {text} {sign} {self.initial(value)}"
        else:
            out = f"{text} {sign} {self.tried(lambda: self.initial(value))}"
        self.failing = outer
        return out

    # --- places -------------------------------------------------------------------------------------------------------

    def slot_place(self, node: ir.Expr) -> Code:
        """What can be changed where it stands."""
        match node:
            case ir.Index(obj=obj) if isinstance(obj.type, t.List | t.Bytes):
                return Code(f"{self.slot_place(obj).text}[{self.slot_position(node)()}]", POSTFIX)
            case ir.Index(obj=obj, index=ir.Const(value=int(value))) if isinstance(obj.type, t.Tuple):
                return Code(self.part(self.slot_place(obj).text, value % len(obj.type.items)), POSTFIX)
            case ir.Lookup(obj=obj, key=key, on_fail=on_fail):
                shown = self.expr(key)
                if on_fail == "raise":
                    shown = f"{self.thrower('known')}({shown}, {self.expr(obj)})"
                return Code(f"{self.slot_place(obj).text}[{shown}]!", POSTFIX)
            case ir.Op(concept="dict.setdefault", args=(d, key, default)):
                return Code(f"{self.slot_place(d).text}[{self.expr(key)}, default: {self.initial(default)}]", POSTFIX)
            case ir.Coerce(operand=operand) if isinstance(operand.type, t.Optional):
                plain = isinstance(operand, ir.Name) and operand.id in self.bound
                return Code(f"{self.slot_place(operand).text}{'' if plain else '!'}", POSTFIX)
            case ir.Field(obj=obj):
                return Code(f"{self.asked_of(node)}.{self.name(node.name)}", POSTFIX)
            case ir.Name() | Raw():
                return self.code(node)
        if isinstance(node, ir.Coerce) and isinstance(node.operand.type, t.Union) and not isinstance(node.operand, ir.Call | ir.New):
            raise UnsupportedError(
                "alias", f"what is changed is one of several types, {t.show(node.operand.type)}: a copy would be", node.span
            )
        if not self._hoisting:
            raise UnsupportedError("place", "a value without a place would be changed here", node.span)
        name = self.fresh("value")
        self.variables |= {name}
        self.stmt(ir.Declare(name, node.type, node))
        return Code(self.name(name))

    def slot_position(self, node: ir.Index) -> Any:
        """The index of an element, written when asked for: checked unless it is known to be there."""
        if node.on_fail == "unreachable" and not node.wraps:
            return lambda: self.expr(node.index)
        if node.on_fail == "unreachable" and isinstance(node.index, ir.Const):
            return lambda: f"{self.expr(node.obj, POSTFIX)}.count - {-node.index.value}"
        return lambda: f"{self.thrower('place')}({self.expr(node.index)}, {self.expr(node.obj, POSTFIX)}.count)"

    def slot_inout(self, node: ir.Expr) -> Code:
        return Code(f"&{self.slot_place(node).text}", ATOM)

    # --- conditions ---------------------------------------------------------------------------------------------------

    def stmt_If(self, node: ir.If) -> None:
        word = "if"
        while True:
            found = present(node.cond)
            changed = assigned(node.then)
            kept = changed | mutated(node.then) | self.bound
            bound = [name for item in conjuncts(node.cond) if (name := asked(item)) and name not in kept]
            condition = self.bindings(node.cond, bound)
            self.line(f"{word} {condition} {{")
            outer = self.known, self.bound
            self.bound |= set(bound)
            self.known |= {n for n in found if n not in bound}
            self.block(node.then)
            self.known, self.bound = outer
            orelse = node.orelse
            if len(orelse) == 1 and isinstance(orelse[0], ir.If):
                mark, found_before = len(self.lines), set(self.found)
                self._hoisting = False
                try:
                    self.bindings(orelse[0].cond, [])
                except UnsupportedError:
                    del self.lines[mark:]
                else:
                    self.found |= found_before
                    word, node = "} else if", orelse[0]
                    self._hoisting = False
                    continue
            break
        if orelse:
            self.line("} else {")
            outer = self.known, self.bound
            self.known |= missing(node.cond) - changed
            self.block(orelse)
            self.known, self.bound = outer
        self.line("}")

    def bindings(self, cond: ir.Expr, bound: Sequence[str]) -> str:
        """A condition, with ``let x`` for what it finds to be there."""
        if not bound:
            return self.head(cond)
        shown: list[str] = []
        outer = self.bound
        for item in conjuncts(cond):
            name = asked(item)
            if name not in bound:
                shown.append(self.head(item))
            elif name not in self.bound:
                shown.append(f"let {self.name(name)}")
                self.bound |= {name}
        self.bound = outer
        return ", ".join(shown)

    def stmt_While(self, node: ir.While) -> None:
        hoisting, self._hoisting = self._hoisting, False
        self.line(f"while {self.head(node.cond)} {{")
        self._hoisting = hoisting
        outer = self.known
        self.known = (self.known - assigned(node.body)) | (present(node.cond) - assigned(node.body))
        self.block(node.body)
        self.known = outer
        self.line("}")

    def expr_BoolOp(self, node: ir.BoolOp) -> Code:
        """What an item finds to be there, the following ones know."""
        outer = self.known
        rank = self.operators.infix[{"and": "&&", "or": "||"}[node.op]]
        parts: list[str] = []
        for k, item in enumerate(node.items):
            parts.append(self.expr(item, rank + (k > 0)))
            self.known |= present(item) if node.op == "and" else missing(item)
        self.known = outer
        return Code(f" {'&&' if node.op == 'and' else '||'} ".join(parts), rank)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        match node.cond:
            case ir.IsNone(operand=ir.Name(id=name), negated=there) if name in self.bound | self.known:
                return self.code(node.then if there else node.orelse)
        rank = self.operators.infix["?"]
        cond = self.expr(node.cond, rank + 1)
        outer = self.known
        self.known = outer | present(node.cond)
        self.choosing += 1
        then = self.expr(node.then, rank + 1)
        self.known = outer | missing(node.cond)
        orelse = self.expr(node.orelse, rank)
        self.known = outer
        self.choosing -= 1
        return Code(f"{cond} ? {then} : {orelse}", rank)


def conjuncts(cond: ir.Expr) -> list[ir.Expr]:
    """The conditions that all hold where one does."""
    match cond:
        case ir.BoolOp(op="and", items=items):
            return [part for item in items for part in conjuncts(item)]
        case ir.Truthy(operand=ir.Name(type=t.Optional(inner=inner)) as name):
            held = ir.Truthy(ir.Coerce(name, type=inner), type=t.BOOL)
            return [ir.IsNone(name, negated=True, type=t.BOOL), held]
        case _:
            return [cond]


def asked(cond: ir.Expr) -> str:
    """The variable that a condition asks whether it holds something, and nothing else."""
    match cond:
        case ir.IsNone(operand=ir.Name(id=name), negated=True):
            return name
        case _:
            return ""


def present(cond: ir.Expr) -> frozenset[str]:
    """Optional variables that hold something where a condition is true."""
    match cond:
        case ir.IsNone(operand=ir.Name(id=name), negated=True):
            return frozenset({name})
        case ir.Truthy(operand=ir.Name(id=name, type=t.Optional())):
            return frozenset({name})
        case ir.BoolOp(op="and", items=items):
            return frozenset().union(*map(present, items))
        case ir.Not(operand=operand):
            return missing(operand)
        case _:
            return frozenset()


def missing(cond: ir.Expr) -> frozenset[str]:
    """Optional variables that hold something where a condition is false."""
    match cond:
        case ir.IsNone(operand=ir.Name(id=name), negated=False):
            return frozenset({name})
        case ir.BoolOp(op="or", items=items):
            return frozenset().union(*map(missing, items))
        case ir.Not(operand=operand):
            return present(operand)
        case _:
            return frozenset()


GENERATOR = Swift
