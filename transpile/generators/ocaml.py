"""IR to OCaml (4.13): folds over lists and local recursion for loops, options, variants, values rebound."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import Diagnostic, UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated, Pass
from dragoman.transpile.generators.functional import beside_objects, dependency_groups, distinct_keys
from dragoman.transpile.generators.ocaml_loops import WIDTH, Loops
from dragoman.transpile.generators.ocaml_texts import as_chars, of_ascii
from dragoman.transpile.generators.ocaml_values import APPLIED
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.templates import Slot, Template
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.mixed import ALL
from dragoman.transpile.passes.numbers import compare_as_floats
from dragoman.transpile.passes.rows import name_rows
from dragoman.transpile.passes.widths import widen_ints
from dragoman.transpile.passes.wraps import Native, tighten_unshared

#: No index from the end, quotients rounded towards zero, a zero divisor raises.
NATIVE = Native(index_wraps=False, division="trunc", ieee_division=True, typed=True)
#: What integers may not reach.
LIMIT = 2**62
#: Rules whose operands may have values of union types in them: those that neither compare nor order them.
_UNITED = re.compile(
    r"codec\.|driver\.|str\.(of|repr)$|io\.print$|length\.|index\.|slice\.|truthy\.|is_(not_)?none|update\.|lookup|coerce\."
    r"|list\.(append|copy|insert|pop|pop_at|reverse|reversed|clear|extend|concat|repeat|repeat_in_place|set_slice|del_slice|del_at|to_seq)$"
    r"|list\.sort(ed)?_by(_desc)?$|iter\.(to_list|of|enumerate|zip|reversed|chain|chain_all|first|length|slice|min_by|max_by)$"
    r"|dict\.(get|get_or|keys|values|items|contains|update|copy|pop)$"
)
#: Operations that print, read or end the program.
_ACTS = ("io.", "sys.")
#: Rules whose operands become one list.
_JOINING = frozenset({"list.concat", "list.extend", "list.set_slice"})
#: Rules that compare or order what they get, which objects do by their own methods.
_COMPARING = re.compile(
    r"compare\.|list\.(contains|index|count|remove|sort|sorted|sort_desc|sorted_desc|distinct)|iter\.(min|max|min_or|max_or|contains|groupby)$|cmp\."
    r"|set\.|bisect\.|counter\.|str\.(of|repr)$|heap\."
)
#: Rules that tell equal values from others, but do not order them.
_EQUAL = re.compile(r"compare\.[=!]=$|list\.(contains|index|count|remove)$|dict\.\w+$|iter\.contains$|same$|not_same$")
_OPENS = ("let ", "match ", "try ", "if ", "fun ", "function", "for ")
_FUNCTION_BEFORE = re.compile(r"(?:[\w)\]\"'.]|\{\})\s$|~\w+:$")
_WORDS_BEFORE = re.compile(r"\b(?:if|then|else|in|with|match|when|mod|land|lor|lxor|lsl|asr|lsr|to|do|of|begin|try)\s$")


#: Plain access and plain division where the values at hand allow it.
drop_needless_checks = tighten_unshared(NATIVE)


def reads_state(node: ir.Expr) -> bool:
    """Does an expression look at what a call may change: a field of an object, a variable of the module?"""
    return ir.holds(node, ir.Field, *terms.STATE)


@cache
def applied(template: Template) -> Template:
    """Operands that stand beside a function bind as tightly as an argument must."""
    parts: list[str | Slot] = []
    before = ""
    for part in template.parts:
        if isinstance(part, Slot):
            if _FUNCTION_BEFORE.search(before) and not _WORDS_BEFORE.search(before):
                part = dataclasses.replace(part, need=max(part.need, POSTFIX))
            else:
                part = dataclasses.replace(part, need=max(part.need, 6))
            before += "{}"
        else:
            before += part
        parts.append(part)
    prec = APPLIED if template.prec == 0 and not before.startswith(_OPENS) else template.prec
    return dataclasses.replace(template, parts=tuple(parts), prec=5 if before.startswith("if ") else prec)


class Ocaml(Loops):
    ID = "ocaml"
    EQUAL_NUMBERS = ALL - {"items", "orders"}
    WRITTEN = ("str.repr",)
    STATIC_TYPES = True
    INDENT = "  "
    COMMENT = "(*"
    #: Names behind a dot are of another module.
    HELPER_USE = r"(?<![.\w])[A-Za-z_]\w*"
    REFERENCES = True
    TYPED = True
    PASSES: ClassVar[tuple[Pass, ...]] = beside_objects(
        (*Loops.PASSES[:2], compare_as_floats, drop_needless_checks, widen_ints, name_rows, *Loops.PASSES[2:], as_chars), ID
    )

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Functions the order of whose calls can be seen.
        self.acting: frozenset[str] = frozenset()
        self.caught = "error"
        #: What the definition of a function begins with.
        self.heads: dict[str, str] = {}

    # --- the file -----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        if module.strings == "ascii":
            self.target = of_ascii(self.ID, self.source)
        return super().written(module)

    def program(self, candidate: str, driver: Generated) -> tuple[dict[str, str], str]:
        """The candidate is a module of its own, without the call that starts it as a program."""
        solution = re.sub(r"\nlet \(\) =\n(?:  .*\n|\n)*\Z", "\n", candidate)
        return {"solution.ml": solution, "main.ml": driver.code}, "main.ml"

    def helper_code(self, name: str) -> str:
        """A failure where nobody tells one exception from another, rather than one of its own; a message is exact where it is shown."""
        code = super().helper_code(name)
        if self.tells("ValueError"):
            code = code.replace('\'" ^ text ^ "\'"', '" ^ quoted text')
        return re.sub(r'raise \((?:Overflow|Type)_error ("[^"]*")\)', r"failwith \1", code) if self.uncaught else code

    def write_doc(self, doc: str) -> None:
        """A comment, in which OCaml looks for the ends of strings and of other comments."""
        if doc.count('"') % 2 or "\\" in doc:
            doc = doc.replace('"', "'")
        doc = doc.replace("|", "/") if "{|" in doc else doc
        for i, text in enumerate(lines := doc.strip().replace("(*", "( *").replace("*)", "* )").splitlines()):
            start, end = "(** " if i == 0 else "    ", " *)" if i == len(lines) - 1 else ""
            self.line(f"{start}{text.strip()}{end}".rstrip() if text.strip() or end else "")

    def left_out(self, name: str, diagnostic: Diagnostic) -> None:
        self.missing[name] = diagnostic
        self.line(f"(* {name} is not translated. *)")

    def write_module(self, module: ir.Module) -> None:
        """Types first; a function or a variable of the module comes after those that it mentions, or together with them."""
        self.acting = self.acting_functions(module)
        self.find_families(module)
        super().write_module(dataclasses.replace(module, functions=(), classes=(), constants=(), main=()))
        self.write_classes(module)
        typed = len(self.lines)
        constants = {c.name: c for c in module.constants}
        functions = {f.name: f for f in module.functions if not f.external}
        declared: Mapping[str, ir.Node] = {**constants, **functions}
        mentioned = {
            name: {*(n.func for n in ir.walk(node, ir.Call)), *(n.id for n in ir.walk(node, ir.Name))} & declared.keys()
            for name, node in declared.items()
        }
        for group in dependency_groups(list(declared), mentioned):
            for name in group:
                if name in constants:
                    if len(group) > 1:
                        self.left_out(name, Diagnostic("needs", f"{name} and {', '.join(n for n in group if n != name)} need each other"))
                    else:
                        self.write_constant(constants[name])
                    continue
                recursive = len(group) > 1 or name in mentioned[name]
                self.heads[name] = "and" if name != group[0] else "let rec" if recursive else "let"
                self.gap()
                self.write_function(functions[name])
        if module.main:
            super().write_module(ir.Module(module.source, (), main=module.main))
        self.write_accessors(typed)

    def constant(self, node: ir.Declare, value: ir.Expr) -> None:
        if node.name in self.cells and self.united(node.type):
            raise UnsupportedError("union", f"a variable of the module of type {t.show(node.type)} has no form in OCaml", node.span)
        made = f"ref {self.expr(value, POSTFIX)}" if node.name in self.cells else self.expr(value)
        self.line(f"let {self.name(node.name)} = {made}")

    def expr_Cell(self, node: terms.Cell) -> Code:
        return Code(f"!{self.name(node.name)}", ATOM)

    def expr_NewCell(self, node: terms.NewCell) -> Code:
        return Code(f"ref {self.expr(node.value, POSTFIX)}", APPLIED)

    def expr_Held(self, node: terms.Held) -> Code:
        return Code(f"!{self.expr(node.cell, ATOM)}", ATOM)

    def main_term(self, term: terms.Term) -> None:
        self.line("let () =")
        self.indented(self.inner(term))

    def choose_names(self, module: ir.Module) -> dict[str, str]:
        return {**super().choose_names(module), "_": "_"}

    def convention(self, name: str) -> str:
        snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name.strip("_")).lower()
        return snake if snake and not snake[0].isdigit() else f"v{snake}"

    def constant_name(self, name: str) -> str:
        return self.convention(name)

    # --- functions ----------------------------------------------------------------------------------------------------

    def definition(self, definition: terms.Definition, function: ir.Function) -> None:
        for type_ in (*(p.type for p in function.params), function.result):
            if not self.has_form(type_):
                raise UnsupportedError("type", f"{t.show(type_)} has no form in OCaml yet", function.span)
        self.magnitudes = Magnitudes(function)
        outside = dict(self.names)
        if function.doc:
            self.write_doc(function.doc)
        body = self.sequence(definition.body) if function.is_generator else self.inner(definition.body)
        params = " ".join(self.name(p.name) for p in function.params) or "()"
        head = f"{self.heads.get(function.name, 'let')} {self.name(function.name)} {params} ="
        # Names of its own are free again in the next function.
        self.names = outside
        if len(body) == 1 and len(head) + len(body[0]) + 1 <= WIDTH:
            self.line(f"{head} {body[0]}")
            return
        self.line(head)
        if body[-1] == "end" and body[0].startswith("begin ") and "end" not in body[:-1]:
            body = [body[0].removeprefix("begin "), *body[1:-1]]
        self.indented(body)

    # --- terms --------------------------------------------------------------------------------------------------------

    def term_Pack(self, term: terms.Pack) -> None:
        self.line(self.pack(term.items))

    def pack(self, items: Sequence[ir.Expr]) -> str:
        if not items:
            return "()"
        if len(items) == 1:
            return self.expr(items[0])
        return self.in_order(items, lambda given: Code(f"({', '.join(self.expr(i, 6) for i in given)})")).text

    def term_Seq(self, term: terms.Seq) -> None:
        nothing = isinstance(term.value, terms.Pack) and not term.value.items
        for i, bind in enumerate(term.binds):
            lines = self.inner(bind.value)
            if bind.pattern is None:
                lines = self.enclosed(lines)
                if not isinstance(terms.type_of(bind.value), t.NoneT | t.Never):
                    lines = ["ignore (", *self.deeper(lines), ")"] if len(lines) > 1 else [f"ignore ({lines[0]})"]
                self.lines_(lines[:-1])
                if nothing and i + 1 == len(term.binds):
                    self.line(lines[-1])
                    return
                self.line(lines[-1] + ";")
                continue
            value_type = terms.type_of(bind.value)
            if isinstance(bind.pattern, ir.TupleLit) and not isinstance(value_type, t.Tuple):
                kept, arms = self.list_arms(bind.pattern)
                lines = ["match", *self.deeper(lines), "with"] if len(lines) > 1 else [f"match {lines[0]} with"]
                lines += arms
                bind = dataclasses.replace(bind, pattern=kept)
            assert bind.pattern is not None
            pattern = self.pattern(bind.pattern, outer=True)
            if len(lines) == 1 and len(pattern) + len(lines[0]) + 10 + 2 * self.depth <= WIDTH:
                self.line(f"let {pattern} = {lines[0]} in")
            else:
                self.line(f"let {pattern} =")
                self.indented(lines)
                self.line("in")
        self.term(term.value)

    def lines_(self, lines: Sequence[str]) -> None:
        for line in lines:
            self.line(line)

    def deeper(self, lines: Sequence[str]) -> list[str]:
        return [self.INDENT + line if line else "" for line in lines]

    def enclosed(self, lines: list[str]) -> list[str]:
        """Lines that stand inside something else."""
        if len(lines) == 1:
            return [f"({lines[0]})"] if lines[0].startswith(_OPENS) and not lines[0].startswith("for ") else lines
        return ["begin", *self.deeper(lines), "end"]

    def pattern(self, target: ir.Expr, outer: bool = False) -> str:
        match target:
            case ir.TupleLit(items=items) if outer or not items:
                return ", ".join(map(self.pattern, items)) or "()"
            case ir.TupleLit(items=items):
                return f"({', '.join(map(self.pattern, items))})"
            case ir.Name(id=name):
                return "_" if name == "_" else self.name(name)
            case _:
                raise UnsupportedError("pattern", f"{type(target).__name__} is no pattern", target.span)

    def term_Branch(self, term: terms.Branch) -> None:
        if self.matched(term):
            return
        test = self.expr(term.cond, 1)
        if isinstance(term.then, terms.Raise):
            # A guard: what follows need not be indented.
            self.line(f"if {test} then {self.inner(term.then)[0]};")
            self.term(term.orelse)
            return
        then, nothing = self.inner(term.then), isinstance(term.orelse, terms.Pack) and not term.orelse.items
        orelse = [] if nothing else self.inner(term.orelse)
        one = f"if {test} then {self.enclosed(then)[0]}" + (f" else {self.enclosed(orelse)[0]}" if orelse else "")
        chained = isinstance(term.orelse, terms.Branch) and not isinstance(term.orelse.then, terms.Raise)
        if not chained and len(then) == 1 and len(orelse) < 2 and len(one) + 2 * self.depth <= WIDTH:
            self.line(one)
            return
        if len(then) == 1 and not then[0].startswith(_OPENS) and len(test) + len(then[0]) + 2 * self.depth < 70:
            self.line(f"if {test} then {then[0]}")
            between = "else"
        else:
            self.line(f"if {test} then begin")
            self.indented(then)
            between = "end else"
        if not orelse:
            if between.startswith("end"):
                self.line("end")
        elif chained:
            self.line(f"{between} {orelse[0]}")
            self.lines_(orelse[1:])
        elif len(orelse) == 1 and not orelse[0].startswith(_OPENS):
            self.line(f"{between} {orelse[0]}")
        else:
            self.line(f"{between} begin")
            self.indented(orelse)
            self.line("end")

    def term_Raise(self, term: terms.Raise) -> None:
        self.line(f"raise {self.caught}" if term.exception is None else f"raise {self.expr(term.exception, POSTFIX)}")

    def term_Try(self, term: terms.Try) -> None:
        if term.final is not None:
            self.line("Fun.protect")
            self.depth += 1
            self.line("~finally:(fun () ->")
            self.indented(self.inner(term.final))
            self.line(")")
            self.line("(fun () ->")
            inner = dataclasses.replace(term, final=None)
            self.indented(self.inner(inner if term.handlers else term.body))
            self.line(")")
            self.depth -= 1
            return
        self.line("begin try")
        self.indented(self.inner(term.body))
        self.line("with")
        for handler in term.handlers:
            outer, self.caught = self.caught, self.name(handler.name) if handler.name else self.fresh("error")
            body = self.inner(handler.body)
            patterns = self.caught_patterns(handler.types)
            needed = bool(re.search(rf"\b{self.caught}\b", "\n".join(body)))
            pattern = " | ".join(patterns)
            if not patterns:
                pattern = self.caught if needed else "_"
            elif needed:
                pattern = f"({pattern}) as {self.caught}" if len(patterns) > 1 else f"{pattern} as {self.caught}"
            self.caught = outer
            self.arm(pattern, body)
        self.line("end")

    # --- expressions --------------------------------------------------------------------------------------------------

    def template(self, alternative: Any) -> Template:
        return applied(super().template(alternative))

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key == "small1":
            return self.magnitudes.small(args[1]) is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def expr_Const(self, node: ir.Const) -> Code:
        if node.value is None:
            return Code("()" if isinstance(node.type, t.NoneT) else "None")
        return super().expr_Const(node)

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if kind(type_) == "bigint":
            small = abs(value) < LIMIT
            return Code(
                f"Z.of_int {self.enclose(super().int_literal(value, type_), POSTFIX)}" if small else f'Z.of_string "{value}"', APPLIED
            )
        if abs(value) >= LIMIT:
            raise UnsupportedError("integer", "an integer of more than 63 bits has no form here")
        return super().int_literal(value, type_)

    def float_literal(self, value: float) -> Code:
        if value != value:
            return Code("nan")
        if value in (float("inf"), float("-inf")):
            return Code("infinity" if value > 0 else "neg_infinity")
        text = repr(value)
        text = text if "." in text or "e" in text else text + "."
        return Code(text, ATOM if not text.startswith("-") else self.operators.prefix["-"])

    def escape(self, char: str) -> str:
        return char if char == "'" else super().escape(char)

    def escape_code(self, code: int) -> str:
        return "".join(f"\\x{b:02x}" for b in chr(code).encode("utf-8", "surrogatepass"))

    def bytes_literal(self, node: ir.Const) -> Code:
        return Code('"' + "".join(f"\\x{b:02x}" for b in node.value) + '"')

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        return self.in_order(node.items, lambda items: Code(f"[{'; '.join(self.expr(i, 1) for i in items)}]"))

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        self.keyed(node, node.type)
        return Code(f"List.sort_uniq compare {self.expr_ListLit(ir.ListLit(node.items)).text}", APPLIED) if node.items else Code("[]")

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if len(node.items) == 1:
            raise UnsupportedError("tuple", "a tuple of one has no form in OCaml", node.span)
        return self.in_order(node.items, lambda items: Code(f"({', '.join(self.expr(i, 6) for i in items)})"))

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        if isinstance(node.type, t.Dict):
            self.keyed(node, node.type.key)
        pairs = "; ".join(f"({self.expr(k, 6)}, {self.expr(v, 6)})" for k, v in node.entries)
        if len(node.entries) < 2 or all(isinstance(k, ir.Const) for k, _ in node.entries):
            return Code(f"[{pairs}]")
        return Code(f"{self.helper('of_pairs')} [{pairs}]", APPLIED)

    def callee(self, func: str) -> str:
        if "." in func:
            raise UnsupportedError("class", "classes have no form in OCaml yet")
        external = any(f.name == func and f.external for f in self.module.functions)
        return f"Solution.{self.name(func)}" if external else self.name(func)

    # OCaml evaluates operands from the right to the left.

    def acts(self, node: ir.Expr) -> bool:
        """Does an expression print, read or call what may do so or raise?"""
        return (
            ir.holds(node, ir.CallValue, ir.MethodCall, terms.Inline)
            or any(n.func in self.acting for n in ir.walk(node, ir.Call))
            or any(n.concept.startswith(_ACTS) for n in ir.walk(node, ir.Op))
        )

    def acting_functions(self, module: ir.Module) -> frozenset[str]:
        """Functions that print, read, raise or change what others see by themselves, or call such."""
        found = {
            f.name
            for f in module.functions
            if ir.holds(f, ir.Raise, ir.CallValue, terms.Stored)
            or any(isinstance(n.target, ir.Field) for n in ir.walk(f, ir.Assign))
            or any(n.concept.startswith(_ACTS) for n in ir.walk(f, ir.Op))
        }
        calls = {f.name: {n.func for n in ir.walk(f, ir.Call)} for f in module.functions}
        while more := {name for name, called in calls.items() if name not in found and not called.isdisjoint(found)}:
            found |= more
        return frozenset(found)

    def in_order(self, args: Sequence[ir.Expr], write: Callable[[Sequence[ir.Expr]], Code]) -> Code:
        """What is written of operands, which get names first where the order of their evaluation can be seen."""
        if len(args) < 2:
            return write(args)
        late = [
            i for i, a in enumerate(args) if not isinstance(a, ir.Lambda | ir.Const | ir.Name) and (terms.effectful(a) or reads_state(a))
        ]
        first = late[:-1] if len(late) > 1 and any(self.acts(args[i]) for i in late) else []
        if not self.uncaught:
            failing = {id(a) for a in self.errors.before([a for a in args if not isinstance(a, ir.Lambda)])}
            last = max((i for i, a in enumerate(args) if id(a) in failing), default=-1)
            first = [i for i, a in enumerate(args) if i in first or (i <= last and (i in late or id(a) in failing))]
        if not first:
            return write(args)
        out, bound = list(args), ""
        for i in first:
            name = self.fresh("value")
            bound += f"let {name} = {self.expr(args[i])} in "
            out[i] = ir.Name(name, type=args[i].type)
        return Code(f"({bound}{write(out).text})")

    def applied_to(self, func: str, args: Sequence[ir.Expr]) -> Code:
        return self.in_order(args, lambda given: self.application(func, given))

    def application(self, func: str, args: Sequence[ir.Expr]) -> Code:
        return Code(f"{func} {' '.join(self.expr(a, POSTFIX) for a in args) or '()'}", APPLIED)

    def expr_Call(self, node: ir.Call) -> Code:
        function = next((f for f in self.module.functions if f.name == node.func), None)
        for param, arg in zip(function.params if function is not None else (), node.args, strict=False):
            if param.type != arg.type and (self.united(param.type) or self.united(arg.type)):
                raise UnsupportedError("union", f"{t.show(arg.type)} as {t.show(param.type)} has no form here", node.span)
        return self.applied_to(self.callee(node.func), node.args)

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        return self.applied_to(self.expr(node.func, POSTFIX), node.args)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        params = " ".join(self.name(p.name) for p in node.params) or "()"
        if isinstance(node.body, terms.Inline):
            lines = self.inner(node.body.term)
            if len(lines) > 1:
                return Code("\n".join([f"(fun {params} ->", *self.deeper(lines), ")"]))
            return Code(f"(fun {params} -> {lines[0]})")
        return Code(f"(fun {params} -> {self.expr(node.body)})")

    def expr_Inline(self, node: terms.Inline) -> Code:
        lines = self.inner(node.term)
        return Code(f"({lines[0]})" if len(lines) == 1 else "\n".join(["begin", *self.deeper(lines), "end"]))

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        then, orelse = self.expr(node.then, 6), self.expr(node.orelse, 5)
        return Code(f"if {self.expr(node.cond, 1)} then {then} else {orelse}", 5)

    def expr_Compare(self, node: ir.Compare) -> Code:
        if isinstance(node.left.type, t.Class) or any(isinstance(c, t.Dict) for c in self.inside(node.left.type)):
            raise UnsupportedError("compare", f"{t.show(node.left.type)} is not compared here", node.span)
        return self.rule(f"compare.{node.op}", (node.left, node.right), node)

    def expr_Not(self, node: ir.Not) -> Code:
        """``xs = []`` rather than ``not (xs <> [])``."""
        if isinstance(node.operand, ir.Truthy) and not isinstance(node.operand.operand.type, t.Optional):
            code = self.code(node.operand)
            found = re.fullmatch(r'(.*) <> (\[\]|"")', code.text)
            if found:
                return dataclasses.replace(code, text=f"{found[1]} = {found[2]}")
        return self.rule("not", (node.operand,), node)

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union):
            return self.by_tag(node.operand, lambda v: self.expr(v if isinstance(v.type, t.Bool) else ir.Truthy(v, type=t.BOOL), 6))
        return super().expr_Truthy(node)

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        args = self.as_texts(key, args)
        for arg in args:
            if isinstance(arg.type, t.Int | t.Str | t.Bool | t.Float):
                continue
            if self.is_lazy(arg):
                return self.of_sequence(key, args, arg, node)
            sorts = isinstance(arg.type, t.Func) and "_by" in key and self.united(arg.type.result)
            harmless = _UNITED.match(key) or (_EQUAL.match(key) and self.plain(arg.type))
            united = sorts or (self.united(arg.type) and not harmless)
            if united:
                raise UnsupportedError("union", f"{key} of {t.show(arg.type)} has no form in OCaml yet", node.span)
            if isinstance(arg.type, t.Dict) and (not self.plain(arg.type.key) or self.has_object(arg.type.key)):
                raise UnsupportedError("union", f"{t.show(arg.type.key)} is no key in OCaml yet", node.span)
            if not self.has_form(arg.type) or (
                self.has_object(arg.type) and _COMPARING.match(key) and not key.endswith(("_by", "_by_desc", "_cmp"))
            ):
                raise UnsupportedError("type", f"{t.show(arg.type)} has no form in OCaml yet: {key}", node.span)
        if key.startswith("re.") and key != "re.escape":
            self.fired.append(f"{self.ID}:{key}")
            return self.regex_operation(key, args, node)
        if key in _JOINING:
            args = [self.as_elements(a, args[0] if key != "list.concat" else node) for a in args]
        special = _SPECIAL.get(key)
        if special is not None:
            code = special(self, args, node)
            if code is not None:
                self.fired.append(f"{self.ID}:{key}")
                return code
        return self.in_order(args, lambda given: self.written_rule(key, given, node))

    def as_elements(self, arg: ir.Expr, of: ir.Expr) -> ir.Expr:
        """A list that is put into one of a union's values has such elements too."""
        match arg.type, of.type:
            case ((t.List(elem=elem) | t.Iter(elem=elem)), t.List(elem=wanted)) if elem != wanted and self.united(wanted):
                return ir.Coerce(arg, type=t.List(wanted))
            case _:
                return arg

    def written_rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        rule = self.target.rules.get(key)
        fitting = next((a for a in rule.alternatives if self.holds(a.when, args, node)), None) if rule is not None else None
        if key == "int.bit_length" and kind(node.type) == "bigint":
            return Code(f"Z.of_int {self.enclose(self.rule(key, args, dataclasses.replace(node, type=t.INT)), POSTFIX)}", APPLIED)
        if rule is None or fitting is None:
            return super().rule(key, args, node)
        if any(kind(x.type) == "bigint" for x in (*args, node)) and "bigint" not in str(fitting.when):
            # A rule for plain integers gets such, and gives one.
            signature = loader.concepts()[key].signature if key in loader.concepts() else ""
            plain = key.startswith(("index.", "slice.", "range", "update.list")) or "int" in re.findall(r"\w+", signature.split("->")[0])
            counts = args[:2] if key.startswith("update.list") else args
            if plain and any(kind(a.type) == "bigint" for a in counts):
                small = [ir.Coerce(a, type=t.INT) if kind(a.type) == "bigint" else a for a in counts]
                return self.rule(key, [*small, *args[len(counts) :]], node)
            if signature.endswith("-> int") and kind(node.type) == "bigint":
                return Code(f"Z.of_int {self.enclose(self.rule(key, args, dataclasses.replace(node, type=t.INT)), POSTFIX)}", APPLIED)
        # What a rule writes twice gets a name first.
        template = self.template(fitting)
        for i, arg in enumerate(args):
            if self.repeats(template, i, arg):
                name = self.fresh("value")
                named = [*args[:i], ir.Name(name, type=arg.type), *args[i + 1 :]]
                return Code(f"(let {name} = {self.expr(arg)} in {self.rule(key, named, node).text})")
        return self.apply(rule, template, args, node)

    def sorted_by(self, args: Sequence[ir.Expr], descending: bool) -> Code | None:
        """``List.stable_sort (fun a b -> compare (snd a) (snd b)) pairs``, where the key looks at parts of an element only."""
        match args:
            case (items, ir.Lambda(params=(ir.Param(name=name),), body=body)) if all(isinstance(n, _PARTS) for n in ir.walk(body)):
                pass
            case _:
                return None
        if any(isinstance(n, ir.Index) and not isinstance(n.obj.type, t.Tuple) for n in ir.walk(body)):
            return None
        names = [self.fresh("a"), self.fresh("b")]
        keys = (self.expr(_renamed(body, name, new), POSTFIX) for new in (names[::-1] if descending else names))
        return Code(
            f"List.stable_sort (fun {' '.join(names)} -> compare {' '.join(keys)}) {self.enclose(self.slot_list(items), POSTFIX)}", APPLIED
        )

    def expr_Index(self, node: ir.Index) -> Code:
        """An item of a tuple is taken out by a pattern."""
        if isinstance(node.obj.type, t.Tuple):
            size = len(node.obj.type.items)
            if not isinstance(node.index, ir.Const):
                raise UnsupportedError("tuple-index", "an item of a tuple is taken by a place that is not constant", node.span)
            at = node.index.value % size
            if size == 2:
                return Code(f"{('fst', 'snd')[at]} {self.expr(node.obj, POSTFIX)}", APPLIED)
            pattern = ", ".join("x" if i == at else "_" for i in range(size))
            return Code(f"(let {pattern} = {self.expr(node.obj)} in x)")
        return self.rule(
            f"index.{'list' if isinstance(node.obj.type, t.List) else 'str' if isinstance(node.obj.type, t.Str) else 'other'}",
            (node.obj, node.index),
            node,
        )

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def expr_Comp(self, node: ir.Comp) -> Code:
        if node.kind in ("set", "dict"):
            self.keyed(node, node.elem.type)
        if node.kind == "dict" and node.value is not None:
            pair = self.entry_pair(node.elem, node.value)
            if distinct_keys(node):
                return self.comprehension(node.clauses, pair)
            return Code(f"{self.helper('of_pairs')} {self.enclose(self.comprehension(node.clauses, pair), POSTFIX)}", APPLIED)
        code = self.comprehension(node.clauses, node.elem)
        if node.kind == "set":
            return Code(f"List.sort_uniq compare {self.enclose(code, POSTFIX)}", APPLIED)
        return code

    def comprehension(self, clauses: Sequence[ir.Clause], elem: ir.Expr) -> Code:
        first, *rest = clauses
        pattern, source = self.iteration(first.target, first.iterable)
        if first.conditions:
            source = f"(List.filter (fun {pattern} -> {self.all_of(first.conditions)}) {source})"
        if not rest and not first.conditions and (counted := self.counted_list(first.iterable, pattern, elem)):
            return counted
        if rest:
            return Code(f"List.concat_map (fun {pattern} -> {self.comprehension(rest, elem).text}) {source}", APPLIED)
        if elem == first.target:
            return Code(source, ATOM)
        return Code(f"List.map (fun {pattern} -> {self.expr(elem)}) {source}", APPLIED)

    def quantified(self, name: str, args: Sequence[ir.Expr]) -> Code | None:
        """``List.exists`` and ``List.for_all`` of a comprehension: no more is looked at than needed."""
        (inner,) = args
        if not isinstance(inner, ir.Comp) or inner.kind == "set":
            return None
        return self.quantify(name, inner.clauses, inner.elem)

    def quantify(self, name: str, clauses: Sequence[ir.Clause], test: ir.Expr) -> Code:
        first, *rest = clauses
        pattern, source = self.iteration(first.target, first.iterable)
        rank = self.operators.infix["&&"] + 1
        body = self.quantify(name, rest, test) if rest else self.code(test)
        if first.conditions and name == "List.exists":
            texts = [*(self.expr(c, rank) for c in first.conditions), self.enclose(body, rank)]
            body = Code(" && ".join(texts), rank - 1)
        elif first.conditions:
            negated = [self.expr(ir.Not(c, type=t.BOOL), rank) for c in first.conditions]
            body = Code(" || ".join([*negated, self.enclose(body, rank)]), 0)
        text = self.text_of(first.iterable)
        if text is not None:
            name, source = name.replace("List", "String"), self.expr(text, POSTFIX)
        return Code(f"{name} (fun {pattern} -> {body.text}) {source}", APPLIED)

    def attempted(self, args: Sequence[ir.Expr]) -> Code | None:
        """A driver's call with its arguments as they are after it."""
        thunk, kept = args
        if not isinstance(kept, ir.TupleLit):
            return None
        names = [self.expr(i) for i in kept.items]
        listed = "".join(f", {n}" for n in names)
        call = self.expr(thunk, POSTFIX)
        return Code(
            f'(match {call} () with\n  | encoded{listed} -> ("\\"ok\\":" ^ encoded{listed})\n'
            f"  | exception error -> ({self.helper('driver_raised')} error{listed}))"
        )

    def zipped(self, args: Sequence[ir.Expr]) -> Code | None:
        if not 2 <= len(args) <= 3:
            return None
        lists = " ".join(self.enclose(self.slot_list(a), POSTFIX) for a in args)
        return Code(f"{self.helper('zip' if len(args) == 2 else 'zip_three')} {lists}", APPLIED)

    def from_keys(self, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """``dict.fromkeys`` without a value gives options."""
        if not isinstance(args[1].type, t.NoneT) or not isinstance(node.type, t.Dict):
            return None
        nothing = "None" if isinstance(node.type.value, t.Optional) else "()"
        keys = self.enclose(self.slot_list(args[0]), POSTFIX)
        return Code(f"{self.helper('of_pairs')} (List.map (fun key -> (key, {nothing})) {keys})", APPLIED)

    def filled(self, args: Sequence[ir.Expr]) -> Code | None:
        """``[x] * n`` is ``List.init n (fun _ -> x)``."""
        match args:
            case (ir.ListLit(items=(item,)), times) if self.repeatable(item):
                return Code(f"List.init (max 0 {self.expr(times, POSTFIX)}) (fun _ -> {self.expr(item)})", APPLIED)
            case _:
                return None

    def expr_Interp(self, node: ir.Interp) -> Code:
        """By ``Printf.sprintf`` where there is more than one part."""
        form, given = "", []
        for part in node.parts:
            if isinstance(part, ir.Const):
                form += self.string_literal(part.value)[1:-1].replace("%", "%%").replace("@", "%@")
                continue
            value = self.interpolated(part)
            form += "%d" if kind(value.type) == "int" else "%s"
            given.append(value)
        return self.applied_to(f'Printf.sprintf "{form}"', given) if given else Code(f'"{form}"', ATOM)

    def interpolated(self, part: Any) -> ir.Expr:
        if part.conversion == "r":
            return ir.Op("str.repr", (part.value,), type=t.STR)
        return (
            part.value
            if isinstance(part.value.type, t.Str) or kind(part.value.type) == "int"
            else ir.Op("str.of", (part.value,), type=t.STR)
        )

    # --- slots --------------------------------------------------------------------------------------------------------

    def slot_list(self, node: ir.Expr) -> Code:
        """What can be gone over as a list: characters of a text, keys of a dictionary."""
        if self.is_lazy(node):
            raise UnsupportedError("generator", "a generator without end is no list", node.span)
        match node.type:
            case t.Str():
                return Code(f"{self.helper('chars')} {self.expr(node, POSTFIX)}", APPLIED)
            case t.Dict():
                return Code(f"List.map fst {self.expr(node, POSTFIX)}", APPLIED)
            case t.List() | t.Set() | t.Iter():
                return self.code(node)
            case t.Tuple(items=items) if isinstance(node, ir.TupleLit) and len(set(items)) == 1:
                return self.expr_ListLit(ir.ListLit(node.items))
            case t.Tuple(items=items) if len(set(items)) == 1 and len(items) > 1:
                names = [f"x{i}" for i in range(len(items))]
                return Code(f"(let {', '.join(names)} = {self.expr(node)} in [{'; '.join(names)}])")
            case _:
                raise UnsupportedError("iterable", f"{t.show(node.type)} is not gone over here", node.span)

    def expr_Range(self, node: ir.Range) -> Code:
        return self.counted_list(node) or self.any_range(node)

    def any_range(self, node: ir.Range) -> Code:
        if isinstance(node.type, t.Iter) and kind(node.type.elem) == "bigint":
            plain = self.any_range(dataclasses.replace(node, type=t.Iter(t.INT)))
            return Code(f"List.map Z.of_int {self.enclose(plain, POSTFIX)}", APPLIED)
        return self.rule("range", (node.start, node.stop, node.step), node)


#: What a key may be made of that is worked out at every comparison.
_PARTS = (ir.Name, ir.Const, ir.Neg, ir.TupleLit, ir.Length, ir.Field, ir.Index)


def _renamed(node: ir.Expr, old: str, new: str) -> ir.Expr:
    return ir.rewrite(node, lambda n: dataclasses.replace(n, id=new) if isinstance(n, ir.Name) and n.id == old else n)


Special = Callable[[Ocaml, Sequence[ir.Expr], ir.Expr], Code | None]
_SPECIAL: dict[str, Special] = {
    "codec.dynamic": lambda g, args, node: g.encoded_union(args),
    "str.of": lambda g, args, node: g.shown_as(args[0], quoted=False),
    "str.repr": lambda g, args, node: g.shown_as(args[0], quoted=True),
    "list.sort_by": lambda g, args, node: g.sorted_by(args, False),
    "list.sorted_by": lambda g, args, node: g.sorted_by(args, False),
    "list.sort_by_desc": lambda g, args, node: g.sorted_by(args, True),
    "list.sorted_by_desc": lambda g, args, node: g.sorted_by(args, True),
    "dict.fromkeys": lambda g, args, node: g.from_keys(args, node),
    "iter.any": lambda g, args, node: g.quantified("List.exists", args),
    "iter.all": lambda g, args, node: g.quantified("List.for_all", args),
    "iter.enumerate": lambda g, args, node: g.enumerated_chars(args),
    "iter.zip": lambda g, args, node: g.zipped(args),
    "str.contains": lambda g, args, node: g.with_letter(args, "String.contains {0} {1}"),
    "str.split": lambda g, args, node: g.with_letter(args, "String.split_on_char {1} {0}"),
    "str.count": lambda g, args, node: g.counted_letters(args),
    "str.replace": lambda g, args, node: g.replaced_letters(args),
    "str.repeat": lambda g, args, node: g.repeated_letter(args),
    "str.ljust_fill": lambda g, args, node: g.filled_up(args, "{0} ^ {1}"),
    "str.rjust_fill": lambda g, args, node: g.filled_up(args, "{1} ^ {0}"),
    **{
        f"slice.{kind_}:{shape}": lambda g, args, node, shape=shape: g.strided(shape, args)  # type: ignore[misc]
        for kind_ in ("list", "str")
        for shape in ("s", "ls", "hs", "lhs")
    },
    **{
        f"slice.list:{shape}": lambda g, args, node, shape=shape: g.part(shape, args, node)  # type: ignore[misc]
        for shape in ("l", "h", "lh")
    },
    "update.list": lambda g, args, node: g.updated(args, node),
    "str.join": lambda g, args, node: g.joined_chars(args),
    "list.repeat": lambda g, args, node: g.filled(args),
    "driver.attempt_changing": lambda g, args, node: g.attempted(args),
}

GENERATOR = Ocaml
