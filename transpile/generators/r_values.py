"""Values in R: places, the operands of templates, expressions, comprehensions as vectors and lists."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Sequence
from typing import Any

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.exceptions import CANONICAL
from dragoman.transpile.generators.operands import interpolated, refuse_generator_value, refuse_mixed_join, refuse_shared_iterator
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.regexes import Regexes
from dragoman.transpile.generators.templates import Template
from dragoman.transpile.generators.unions import refuse_sequences, tuple_encoder
from dragoman.transpile.passes.copies import COPYING
from dragoman.transpile.passes.effects import acts, mutated, root

PRIMITIVE = t.Bool | t.Int | t.Float | t.Str | t.Char
EMPTY = {"int": "numeric(0)", "float": "numeric(0)", "str": "character(0)", "char": "character(0)", "bool": "logical(0)"}
ONE = {"int": "numeric(1)", "float": "numeric(1)", "str": "character(1)", "char": "character(1)", "bool": "logical(1)"}
#: Operations whose helpers make lists, where the elements may be vectors.
ROWS = frozenset(
    {
        "iter.zip_rows",
        "iter.combinations",
        "iter.combinations_with_replacement",
        "iter.permutations",
        "iter.permutations_n",
        "iter.product_repeat",
    }
)


class RValues(Regexes, CLike):
    """What stands in an expression, and the places that are assigned."""

    ANCHORS = ("^(?:", ")", r"\z")

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Variables of the function at hand and of those around it, the innermost last.
        self.scopes: list[set[str]] = []
        #: Paths that names of elements stand for: ``pair[[1]]``.
        self.paths: dict[str, str] = {}
        #: Parameters to give back before a statement (by its id) that assigns them.
        self.releases: dict[int, str] = {}
        #: Arguments of functions that change them: function → positions.
        self.changing: dict[str, frozenset[int]] = {}
        #: Is an iterator read on after some of its elements were taken?
        self.resumes = False

    def expr_Name(self, node: ir.Name) -> Code:
        if node.id in self.paths:
            return Code(self.paths[node.id], POSTFIX)
        return Code(self.name(node.id))

    def lineage(self, cls: ir.ClassDef) -> list[str]:
        known = {c.name: c for c in self.module.classes}
        out = [cls.name]
        while cls.base:
            out.append(cls.base)
            if cls.base not in known:
                return [*out, *(c for c in CANONICAL.get(cls.base, ()) if c not in ("Exception", "BaseException"))]
            cls = known[cls.base]
        return out

    def is_exception(self, cls: ir.ClassDef) -> bool:
        return self.lineage(cls)[-1] not in {c.name for c in self.module.classes}

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key in ("from_end1", "from_end2"):
            bound = args[int(key[-1])]
            return (isinstance(bound, ir.Const) and isinstance(bound.value, int) and bound.value < 0) is bool(wanted)
        if key == "scalar1":
            result = args[1].type.result if isinstance(args[1].type, t.Func) else t.ANY
            return isinstance(result, PRIMITIVE) is bool(wanted)
        if key == "nonempty1":
            return (isinstance(args[1], ir.Const) and args[1].value != "") is bool(wanted)
        if key == "meanwhile":
            # Does what is put into a variable of the module act, perhaps on that variable?
            return (acts(args[1]) and self.arrow(args[0]) == "<<-") is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.expr(node.obj, POSTFIX)}${self.name(node.name)}", POSTFIX)

    def expr_MethodCall(self, node: ir.MethodCall) -> Code:
        self.refuse_lost(node.method, node.args)
        args = self.own_copies(node.method, node.args)
        return Code(f"{self.expr(node.obj, POSTFIX)}${self.name(node.method)}({self.arguments(args)})", POSTFIX)

    def expr_New(self, node: ir.New) -> Code:
        if node.cls in {c.name for c in self.module.classes}:
            return Code(f"{self.name(node.cls)}({self.arguments(node.args)})", POSTFIX)
        return self.error_condition(node.cls, node.args[0] if node.args else ir.Const("", type=t.STR))

    def error_condition(self, name: str, message: ir.Expr) -> Code:
        """A built-in exception is an error condition of that class."""
        shown = message if isinstance(message.type, t.Str) else ir.Op("str.of", (message,), type=t.STR)
        return Code(f"errorCondition({self.expr(shown)}, class = {repr_r(name)})", POSTFIX)

    def float_literal(self, value: float) -> Code:
        """R's compiler takes -0.0 and 0.0 for one constant; a text that is read it leaves alone."""
        return Code('as.numeric("-0")', POSTFIX) if value == 0 and math.copysign(1, value) < 0 else super().float_literal(value)

    def arrow(self, target: ir.Expr) -> str:
        """``<<-`` for a variable of an enclosing function or of the module."""
        name = root(target) or ""
        return "<-" if not self.scopes or name in self.scopes[-1] or name == "self" else "<<-"

    def storing(self, target: ir.Expr, value: str) -> str:
        """An assignment to a variable, an element or a field."""
        held = target.type
        if isinstance(target, ir.Index | ir.Lookup) and isinstance(held, t.Optional | t.NoneT | t.AnyT | t.Union):
            # NULL would take the element out.
            place = self.store(target)
            return (
                f"{place[:-2].replace('[[', '[', 1) if place.count('[[') == 1 else self.single(place)}] {self.arrow(target)} list({value})"
            )
        return f"{self.store(target)} {self.arrow(target)} {value}"

    @staticmethod
    def single(place: str) -> str:
        """``xs[[1]][[2]]`` as ``xs[[1]][2``."""
        depth, at = 0, len(place) - 1
        while at >= 0:
            depth += {"]": 1, "[": -1}.get(place[at], 0)
            if depth == 0:
                break
            at -= 1
        return place[:at] + place[at + 1 : -2]

    def store(self, target: ir.Expr) -> str:
        """A place: a path on which R assigns."""
        match target:
            case ir.Index(obj=obj, index=index, wraps=False, on_fail="unreachable"):
                return f"{self.store(obj)}[[{self.slot_next(index).text}]]"
            case ir.Index(obj=obj, index=index) if isinstance(obj.type, t.Tuple):
                return f"{self.store(obj)}[[{self.slot_next(index).text}]]"
            case ir.Index(obj=obj, index=index):
                return f"{self.store(obj)}[[{self.helper('place')}({self.expr(obj)}, {self.expr(index)})]]"
            case ir.Lookup(obj=obj, key=key):
                return f"{self.store(obj)}[[{self.slot_key(key).text}]]"
            case ir.Field(obj=obj, name=name):
                return f"{self.store(obj)}${self.name(name)}"
            case ir.Op(concept="dict.get", args=(obj, key)):
                return f"{self.store(obj)}[[{self.slot_key(key).text}]]"
            case ir.Coerce(operand=operand):
                return self.store(operand)
            case _:
                return self.expr(target)

    def counted(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> str:
        """The numbers of a range: doubles, so that no product overflows."""
        by = step.value if isinstance(step, ir.Const) else None
        if by == 1 and start == ir.Const(0, type=t.INT):
            match stop:
                case ir.Length(obj=ir.Name() as obj) if isinstance(obj.type, t.List):
                    return f"seq_along({self.expr(obj)}) - 1"
                case ir.Length() | ir.Const(value=int()):
                    return f"seq_len({self.expr(stop)}) - 1"
        match start, stop:
            case ir.Arith(op="-", left=ir.Length(obj=ir.Name() as obj), right=ir.Const(value=1)), ir.Const(value=-1) if (
                by == -1 and isinstance(obj.type, t.List)
            ):
                return f"rev(seq_along({self.expr(obj)})) - 1"
        low = start.value if isinstance(start, ir.Const) else None
        if by == 1 and isinstance(stop, ir.Const) and low is not None and low < stop.value:
            return f"{low}:{stop.value - 1} + 0"
        if by == 1 and low is not None:
            size = self.expr(stop if low == 0 else ir.Arith("-", stop, start, type=t.INT))
            if isinstance(stop, ir.Arith) and stop.op == "+" and stop.right == start:
                size = self.expr(stop.left)
            return f"seq_len(max(0, {size}))" + (f" {'-' if low < 1 else '+'} {abs(low - 1)}" if low != 1 else "")
        extra = "" if by == 1 else f", {self.expr(step)}"
        return f"{self.helper('span')}({self.expr(start)}, {self.expr(stop)}{extra})"

    # --- operands -----------------------------------------------------------------------------------------------------

    def repeatable(self, node: ir.Expr) -> bool:
        while isinstance(node, ir.Field | ir.Index | ir.Lookup | ir.Coerce):
            key = node.index if isinstance(node, ir.Index) else node.key if isinstance(node, ir.Lookup) else None
            if key is not None and not isinstance(key, ir.Name | ir.Const | ir.Arith):
                return False
            node = node.operand if isinstance(node, ir.Coerce) else node.obj
        return super().repeatable(node)

    def slot_next(self, node: ir.Expr) -> Code:
        """A position, which counts from 1."""
        match node:
            case ir.Const(value=int(value)):
                return Code(str(value + 1))
            case ir.Arith(op="-", left=left, right=ir.Const(value=1)):
                return self.code(left)
            case ir.Arith(op="-" | "+" as op, left=left, right=ir.Const(value=int(value))):
                shift = value + 1 if op == "+" else 1 - value
                return Code(f"{self.expr(left, 60)} {'+' if shift > 0 else '-'} {abs(shift)}", 60)
            case _:
                return Code(f"{self.expr(node, 60)} + 1", 60)

    def slot_size(self, node: ir.Expr) -> Code:
        """How far from the end a negative number is."""
        return Code(str(-node.value)) if isinstance(node, ir.Const) else self.code(node)

    def slot_key(self, node: ir.Expr) -> Code:
        """A key as the name of an entry."""
        if isinstance(node, ir.Const) and isinstance(node.value, str) and node.value:
            return self.code(node)
        if isinstance(node.type, t.Str):
            return Code(f"{self.helper('entry_name')}({self.expr(node)})", POSTFIX)
        if isinstance(node.type, t.Int):
            return Code(f"format({self.expr(node)}, scientific = FALSE)", POSTFIX)
        name = "tuple_name" if isinstance(node.type, t.Tuple | t.List) else "key_of"
        return Code(f"{self.helper(name)}({self.expr(node)})", POSTFIX)

    def slot_keys(self, node: ir.Expr) -> Code:
        """The keys of a dict."""
        key = node.type.key if isinstance(node.type, t.Dict) else t.STR
        if isinstance(key, t.Str | t.Char | t.Never):
            return Code(f"{self.helper('keys_of')}({self.expr(node)})", POSTFIX)
        return Code(self.decoded(key, f"names({self.expr(node)})", many=True), POSTFIX)

    slot_keylist = slot_keys

    def decoded(self, key: t.Type, text: str, many: bool = False) -> str:
        match key:
            case t.Int() | t.Float():
                return f"as.numeric({text})"
            case t.Bool():
                return f"as.logical(as.numeric({text}))"
            case t.Str() | t.Char() | t.Never():
                return text
            case _:
                return f"lapply({text}, {self.helper('decode_key')})" if many else f"{self.helper('decode_key')}({text})"

    def slot_type_decode(self, node: ir.Expr) -> Code:
        key = node.type.key if isinstance(node.type, t.Dict) else t.STR
        match key:
            case t.Int() | t.Float():
                return Code("as.numeric")
            case t.Bool():
                return Code("as.logical")
            case t.Str() | t.Char() | t.Never():
                return Code(self.helper("text_key"))
            case _:
                return Code(self.helper("decode_key"))

    def slot_values(self, node: ir.Expr) -> Code:
        """The values of a dict."""
        value = node.type.value if isinstance(node.type, t.Dict) else t.ANY
        if isinstance(value, PRIMITIVE):
            return Code(f"unlist({self.expr(node)}, use.names = FALSE)", POSTFIX)
        return Code(f"unname({self.expr(node)})", POSTFIX)

    def slot_place(self, node: ir.Expr) -> Code:
        return Code(self.store(node), POSTFIX)

    def slot_into(self, node: ir.Expr) -> Code:
        """``xs <-``: where an operation puts its result."""
        if root(node) is None or (isinstance(node, ir.Op) and node.concept != "dict.get"):
            raise UnsupportedError("alias", "what is changed here has no name of its own in R", node.span)
        return Code(f"{self.store(node)} {self.arrow(node)}", 10)

    def slot_element(self, node: ir.Expr) -> Code:
        """An element for ``c``, which would take a vector or a list apart."""
        if isinstance(node.type, PRIMITIVE):
            return self.code(node)
        return Code(f"list({self.expr(node)})", POSTFIX)

    def slot_items(self, node: ir.Expr) -> Code:
        """The elements of an iterable as a vector or a list."""
        match node:
            case ir.Range(start=start, stop=stop, step=step):
                return Code(self.counted(start, stop, step), 60)
            case ir.Comp():
                return self.expr_Comp(node)
        match node.type:
            case t.Str():
                return self.rule("str.chars", (node,), node)
            case t.Dict():
                return self.slot_keys(node)
            case t.Tuple(items=(t.Int() | t.Float() | t.Str() | t.Bool() as first, *others)) if all(o == first for o in others):
                return Code(f"unlist({self.expr(node)})", POSTFIX)
            case _:
                return self.code(node)

    slot_vector = slot_items
    slot_flags = slot_items

    def slot_whole(self, node: ir.Expr) -> Code:
        return Code(f"{node.value}L") if isinstance(node, ir.Const) else Code(f"as.integer({self.expr(node)})", POSTFIX)

    def slot_text(self, node: ir.Expr) -> Code:
        return self.code(node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR))

    def regex(self, node: ir.Expr, before: str, after: str) -> Code:
        if not isinstance(node, ir.Const):
            return Code(
                f'paste0("{before}", {self.expr(node)}, {self.string_literal(after)})' if before or after else self.expr(node), POSTFIX
            )
        return Code(self.string_literal(before + node.value.replace(r"\Z", r"\z") + after))

    def slot_replacement(self, node: ir.Expr) -> Code:
        if isinstance(node, ir.Const):
            return Code(self.string_literal(re.sub(r"\\g<(\d)>", r"\\\1", node.value)))
        return self.code(node)

    # --- expressions --------------------------------------------------------------------------------------------------

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if abs(value) > 2**53 and self.candidate is not None:
            # One call of a driver, which stops there.
            return Code(f"{self.helper('exact')}({value})", POSTFIX)
        if abs(value) > 2**53:
            raise UnsupportedError("big-literal", f"{value} is beyond the integers that R's numbers hold exactly")
        return super().int_literal(value, type_)

    def escape_code(self, code: int) -> str:
        if code == 0:
            raise UnsupportedError("literal", "a string in R can't hold the character of code 0")
        return f"\\u{{{code:x}}}" if code < 0x10000 else f"\\U{{{code:x}}}"

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        elem = node.type.elem if isinstance(node.type, t.List) else t.ANY
        self.fired.append("r:literal.list")
        return self.collection(node.items, elem)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        elem = node.type.elem if isinstance(node.type, t.Set) else t.ANY
        self.fired.append("r:literal.set")
        made = self.collection(node.items, elem)
        return (
            Code(f"unique({made.text})", POSTFIX) if len(node.items) > 1 and not all(isinstance(i, ir.Const) for i in node.items) else made
        )

    def collection(self, items: Sequence[ir.Expr], elem: t.Type) -> Code:
        if isinstance(elem, PRIMITIVE):
            return Code(f"c({self.arguments(items)})" if items else EMPTY[kind(elem)], POSTFIX)
        return Code(f"list({self.arguments(items)})", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        self.fired.append("r:literal.dict")
        if not node.entries:
            return Code("list()", POSTFIX)
        constants = [k.value for k, _ in node.entries if isinstance(k, ir.Const) and k.value != ""]
        if len(set(map(str, constants))) == len(node.entries) and all(isinstance(v, str) or type(v) is int for v in constants):
            entries = ", ".join(f"{self.string_literal(str(k.value))} = {self.expr(v)}" for k, v in node.entries if isinstance(k, ir.Const))
            return Code(f"list({entries})", POSTFIX)
        pairs = ", ".join(f"list({self.expr(k)}, {self.expr(v)})" for k, v in node.entries)
        return Code(f"{self.helper('dict_of')}(list({pairs}))", POSTFIX)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = [self.string_literal(p.value) if isinstance(p, ir.Const) else self.expr(interpolated(p, (t.Str,))) for p in node.parts]
        return Code(f"paste0({', '.join(parts)})", POSTFIX)

    def expr_Lambda(self, node: ir.Lambda) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        body = self.expr(node.body)
        self._hoisting = hoisting
        if isinstance(node.body, ir.Lambda):
            # The argument is a promise: the function that is made would see what its variables hold when it is called.
            kept = [p.name for p in node.params if any(n.id == p.name for n in ir.walk(node.body, ir.Name))]
            body = f"{{ {''.join(f'force({self.name(name)}); ' for name in kept)}{body} }}" if kept else body
        return Code(f"function({self.params(node.params)}) {body}", 0)

    def expr_Call(self, node: ir.Call) -> Code:
        self.refuse_lost(node.func, node.args)
        node = dataclasses.replace(node, args=self.own_copies(node.func, node.args))
        if len(node.args) > 1 and any(self.changes(a) or any(isinstance(n, ir.Assigned) for n in ir.walk(a)) for a in node.args):
            # The arguments of a list are evaluated at once and in order.
            if any(root(node.args[i]) for i in self.changing.get(node.func, ()) if i < len(node.args)):
                raise UnsupportedError("alias", "what is changed here is given away by an argument that acts", node.span)
            return Code(f"do.call({self.called(node.func)}, list({self.arguments(node.args)}))", POSTFIX)
        return Code(f"{self.called(node.func)}({self.arguments(node.args)})", POSTFIX)

    def own_copies(self, function: str, args: Sequence[ir.Expr]) -> tuple[ir.Expr, ...]:
        """A copy is written as its original, which a function that changes it would give back to the caller's variable."""
        changed = self.changing.get(function, ())
        return tuple(
            Raw(Code(f"identity({self.expr(a)})", POSTFIX), type=a.type)
            if i in changed and isinstance(a, ir.Op) and a.concept in COPYING and root(a.args[0])
            else a
            for i, a in enumerate(args)
        )

    def refuse_lost(self, function: str, args: Sequence[ir.Expr]) -> None:
        """What a function changes in place may not be a copy in another representation."""
        for arg in (args[i] for i in self.changing.get(function, ()) if i < len(args)):
            if isinstance(arg, ir.Coerce) and root(arg) and self.expr(arg) != self.expr(arg.operand):
                raise UnsupportedError("alias", "what a function changes here is a copy, as of several types", arg.span)

    def called(self, function: str) -> str:
        """A function, or a class's own as ``Class.function``."""
        return ".".join(map(self.name, function.split(".")))

    def expr_CallValue(self, node: ir.CallValue) -> Code:
        refuse_generator_value(node)
        return Code(f"{self.expr(node.func, POSTFIX)}({self.arguments(node.args)})", POSTFIX)

    def expr_Assigned(self, node: ir.Assigned) -> Code:
        return Code(f"({self.name(node.name)} <- {self.expr(node.value)})", ATOM)

    def expr_Block(self, node: ir.Block) -> Code:
        inner = self.lines_within(node.stmts)
        return Code("\n".join(["{", *inner, f"{self.INDENT}{self.expr(node.value)}", "}"]), ATOM)

    def expr_Select(self, node: ir.Select) -> Code:
        if super().repeatable(node.left):
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"{{ {name} <- {self.expr(node.left)}; {again.text} }}", ATOM)

    def expr_IsType(self, node: ir.IsType) -> Code:
        tests = {
            "none": "is.null",
            "bool": "is.logical",
            "str": "is.character",
            "int": "is.numeric",
            "float": "is.numeric",
            "list": "is.list",
            "tuple": "is.list",
            "dict": "is.list",
        }
        if isinstance(node.of, t.Class):
            return Code(f"inherits({self.expr(node.operand)}, {repr_r(node.of.name)})", POSTFIX)
        held = node.operand.type.inner if isinstance(node.operand.type, t.Optional) else node.operand.type
        members = held.members if isinstance(held, t.Union) else (node.of,)
        if isinstance(held, t.AnyT) or (t.INT in members and t.FLOAT in members):
            tests |= {"int": "is.integer", "float": "is.double"}
        test = tests.get(kind(node.of))
        if (
            test is None
            or sum(tests.get(kind(m)) == test for m in members) > 1
            or (test == "is.character" and any(isinstance(m, t.List) for m in members))
        ):
            raise UnsupportedError(
                "type-test", f"R can't tell {t.show(node.of)} from the other types of {t.show(node.operand.type)}", node.span
            )
        return Code(f"{test}({self.expr(node.operand)})", POSTFIX)

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        """In a union, integers that stand beside floats are R's own integers, and vectors are lists."""
        source, to = node.operand.type, node.type
        if isinstance(to, t.Union | t.AnyT):
            floats = isinstance(to, t.AnyT) or t.FLOAT in to.members
            if isinstance(source, t.Int) and floats:
                return Code(f"as.integer({self.expr(node.operand)})", POSTFIX)
            if isinstance(source, t.Dict) and not isinstance(source.key, t.Str | t.Char | t.Never):
                raise UnsupportedError("union", f"the keys of {t.show(source)} are text where it is one of several types", node.span)
            if isinstance(source, t.Dict) and isinstance(source.value, t.List) and isinstance(source.value.elem, PRIMITIVE):
                return Code(f"{self.helper('named')}(lapply({self.expr(node.operand)}, as.list))", POSTFIX)
            if isinstance(source, t.Dict):
                return Code(f"{self.helper('named')}({self.expr(node.operand)})", POSTFIX)
            if isinstance(source, t.List) and isinstance(source.elem, t.Int) and (floats or t.FLOAT in nested_types(to)):
                return Code(f"as.list(as.integer({self.expr(node.operand)}))", POSTFIX)
            if isinstance(source, t.List) and isinstance(source.elem, PRIMITIVE):
                return Code(f"as.list({self.expr(node.operand)})", POSTFIX)
        if (
            isinstance(source, t.List)
            and isinstance(to, t.List)
            and isinstance(source.elem, PRIMITIVE)
            and not isinstance(to.elem, PRIMITIVE)
        ):
            own = isinstance(source.elem, t.Int) and t.FLOAT in nested_types(to)
            return Code(f"as.list(as.integer({self.expr(node.operand)}))" if own else f"as.list({self.expr(node.operand)})", POSTFIX)
        if isinstance(source, t.Tuple | t.Union | t.AnyT) and isinstance(to, t.List) and isinstance(to.elem, PRIMITIVE):
            return Code(f"unlist({self.expr(node.operand)})", POSTFIX)
        return super().expr_Coerce(node)

    def expr_Arith(self, node: ir.Arith) -> Code:
        """What is not proved to stay where R's numbers are exact is checked."""
        code = self.rule(f"arith.{node.op}", (node.left, node.right), node)
        if node.overflow == "checked":
            return Code(f"{self.helper('exact')}({code.text})", POSTFIX)
        return code

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def expr_Comp(self, node: ir.Comp) -> Code:
        self.fired.append("r:comp")
        hoisting, self._hoisting = self._hoisting, False
        elem = node.elem if node.value is None else ir.TupleLit((node.elem, node.value), type=t.Tuple((node.elem.type, node.value.type)))
        code = self.mapped(node, elem, 0)
        self._hoisting = hoisting
        if node.kind == "set":
            return Code(f"unique({code.text})", POSTFIX)
        if node.kind == "dict":
            return Code(f"{self.helper('dict_of')}({code.text})", POSTFIX)
        return code

    def mapped(self, node: ir.Comp, elem: ir.Expr, at: int) -> Code:
        clause = node.clauses[at]
        source = self.slot_items(clause.iterable)
        held = element_type(clause.iterable.type)
        param = self.name(clause.target.id) if isinstance(clause.target, ir.Name) else self.fresh("item")
        self.scopes.append({n.id for n in ir.walk(clause.target) if isinstance(n, ir.Name)})
        outer = dict(self.paths)
        self.assign_paths(clause.target, param)
        for condition in clause.conditions:
            fast = self.vectorised(condition, clause, source)
            test = fast or self.expr(condition)
            source = Code(f"{source.text}[{fast}]", POSTFIX) if fast else Code(f"Filter(function({param}) {test}, {source.text})", POSTFIX)
        if at + 1 < len(node.clauses):
            inner = self.mapped(node, elem, at + 1)
            flat = f"lapply({source.text}, function({param}) {inner.text})"
            code = Code(f"unlist({flat})" if isinstance(elem.type, PRIMITIVE) else f"do.call(c, {flat})", POSTFIX)
        elif elem == clause.target:
            code = source
        elif fast_body := (not clause.conditions and self.vectorised(elem, clause, source)):
            code = Code(fast_body, 0)
        elif isinstance(elem.type, PRIMITIVE):
            if kind(elem.type) not in ONE:
                raise UnsupportedError("bigint", f"R has no vectors of {t.show(elem.type)}", node.span)
            unnamed = ", USE.NAMES = FALSE" if isinstance(held, t.Str | t.Char) else ""
            code = Code(f"vapply({source.text}, function({param}) {self.expr(elem)}, {ONE[kind(elem.type)]}{unnamed})", POSTFIX)
        else:
            code = Code(f"lapply({source.text}, function({param}) {self.expr(elem)})", POSTFIX)
        self.paths = outer
        self.scopes.pop()
        return code

    def assign_paths(self, target: ir.Expr, text: str) -> None:
        if isinstance(target, ir.TupleLit):
            for i, item in enumerate(target.items, start=1):
                self.assign_paths(item, f"{text}[[{i}]]")
        elif isinstance(target, ir.Name) and text != self.name(target.id):
            self.paths[target.id] = text

    def vectorised(self, node: ir.Expr, clause: ir.Clause, source: Code) -> str:
        """The expression on the whole vector at once, where R's operators do that; else nothing."""
        if not isinstance(clause.target, ir.Name) or not isinstance(clause.iterable, ir.Name) or source.text != self.expr(clause.iterable):
            return ""
        if not isinstance(element_type(clause.iterable.type), PRIMITIVE) or isinstance(clause.iterable.type, t.Str | t.Dict):
            return ""
        name = clause.target.id
        for part in ir.walk(node):
            match part:
                case ir.Name(id=other) if other == name or isinstance(part.type, PRIMITIVE):
                    pass
                case ir.Const() | ir.Neg() | ir.Compare(left=ir.Expr(type=t.Int() | t.Float() | t.Str())):
                    pass
                case ir.Arith():
                    pass
                case ir.Mod(right=ir.Const()) | ir.IntDiv(right=ir.Const()):
                    pass
                case ir.Length(obj=ir.Name(type=t.Str())) | ir.Op(concept="str.upper" | "str.lower" | "num.abs"):
                    pass
                case _:
                    return ""
        if not any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(node)):
            return ""
        outer = self.paths.get(name)
        self.paths[name] = source.text
        text = self.expr(node)
        if outer is None:
            del self.paths[name]
        else:
            self.paths[name] = outer
        return text

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        refuse_shared_iterator(key, args, node)
        refuse_mixed_join(key, args, node)
        if key in ("str.of", "str.repr") and isinstance(args[0].type, t.Class):
            return self.shown_object(args[0], "__repr__" if key == "str.repr" else "__str__")
        if key in ("same", "not_same") and any(isinstance(a.type, t.List | t.Dict | t.Set | t.Tuple) for a in args):
            raise UnsupportedError("identity", "equal values have no identity of their own in R", node.span)
        if key == "codec.dynamic":
            refuse_sequences(args)
            floats = not isinstance(args[0].type, t.Union) or any(c == t.FLOAT for c in nested_types(args[0].type))
            text = self.expr(args[0])
            shown = f"{self.helper('encode_any')}({text}, {'TRUE' if floats else 'FALSE'})"
            encoder = tuple_encoder(args) if self.repeatable(args[0]) else None
            if encoder is not None:
                shown = f"(if (is.list({text}) || length({text}) != 1) ({self.expr(encoder)})({text}) else {shown})"
            return Code(shown, POSTFIX)
        if key in ROWS and isinstance(row := element_type(node.type), t.List) and isinstance(row.elem, PRIMITIVE):
            return Code(f"lapply({super().rule(key, args, node).text}, unlist)", POSTFIX)
        concept = loader.concepts().get(key)
        if concept is not None and 0 in concept.mutates and key != "dict.setdefault":
            args = [self.held(args[0]), *args[1:]]
        if concept is not None and 0 in concept.mutates and self._hoisting and any(self.changes(a) for a in args[1:]):
            # The arguments are evaluated before the change, not somewhere inside it.
            args = [args[0], *map(self.evaluated, args[1:])]
        if key == "list.concat" and self.changes(args[1]):
            # The right list is made before the left one is copied.
            name = self.fresh("value")
            added = super().rule(key, (args[0], ir.Name(name, type=args[1].type)), node)
            return Code(f"{{ {name} <- {self.expr(args[1])}; {added.text} }}", ATOM)
        if key.startswith(("list.sort", "list.sorted")) and (ordered := self.in_order(key, args)) is not None:
            self.fired.append(f"r:{key}")
            return ordered
        if key == "str.concat":
            return Code(f"paste0({', '.join(self.concatenated(node))})", POSTFIX)
        if key in ("iter.zip", "iter.chain", "iter.product"):
            self.fired.append(f"r:{key}")
            name = "c" if key == "iter.chain" else self.helper({"iter.zip": "zip", "iter.product": "product"}[key])
            return Code(f"{name}({', '.join(self.slot_items(a).text for a in args)})", POSTFIX)
        if key in ("compare.==", "compare.!=") and isinstance(args[0].type, t.List | t.Dict) and (empty := compared_with_none(args)):
            return Code(f"length({self.expr(empty)}) {key[-2:]} 0", self.operators.infix["=="])
        if key in ("compare.==", "compare.!=") and isinstance(args[0].type, t.Class):
            cls = next((c for c in self.module.classes if isinstance(args[0].type, t.Class) and c.name == args[0].type.name), None)
            known = {c.name: c for c in self.module.classes}
            if cls is not None and any(m.name == "__eq__" for name in self.lineage(cls) if name in known for m in known[name].methods):
                text = f"{self.expr(args[0], POSTFIX)}${self.name('__eq__')}({self.expr(args[1])})"
                return Code(text if key == "compare.==" else f"!{text}", POSTFIX if key == "compare.==" else 40)
        try:
            return super().rule(key, args, node)
        except UnsupportedError as error:
            if error.diagnostic.code != "repeated-operand":
                raise
            return self.rule_over_names(key, args, node)

    def in_order(self, key: str, args: Sequence[ir.Expr]) -> Code | None:
        """``xs[order(first keys, second keys)]``, where each element is compared by so many numbers or texts."""
        items = args[0]
        elem = element_type(items.type)
        if not isinstance(items, ir.Name) or not isinstance(items.type, t.List) or key.endswith("cmp"):
            return None
        match args[1:]:
            case [] if isinstance(elem, t.Tuple):
                whole = ir.Name("x", type=elem)
                params: tuple[ir.Param, ...] = (ir.Param("x", elem),)
                parts: tuple[ir.Expr, ...] = tuple(
                    ir.Index(whole, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=part)
                    for i, part in enumerate(elem.items)
                )
            case [ir.Lambda(params=params, body=ir.TupleLit(items=parts))]:
                pass
            case [ir.Lambda(params=params, body=body)]:
                parts = (body,)
            case _:
                return None
        if not parts or not all(isinstance(p.type, PRIMITIVE) and kind(p.type) in ONE for p in parts):
            return None
        keys = [
            f"vapply({self.expr(items)}, {self.expr(ir.Lambda(params, part, type=t.Func((), part.type)))}, {ONE[kind(part.type)]})"
            for part in parts
        ]
        downwards = ", decreasing = TRUE" if "_desc" in key else ""
        text = f'{self.expr(items)}[order({", ".join(keys)}{downwards}, method = "radix")]'
        return Code(text, POSTFIX) if "sorted" in key else Code(f"{self.slot_into(items).text} {text}", 10)

    def expr_Not(self, node: ir.Not) -> Code:
        """``x == ""`` rather than ``!x != ""``."""
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.Str()) as text):
                return self.code(ir.Compare("==", text, ir.Const("", type=t.STR), type=t.BOOL))
            case ir.Truthy(operand=ir.Expr(type=t.Int()) as number):
                return self.code(ir.Compare("==", number, ir.Const(0, type=t.INT), type=t.BOOL))
            case ir.Truthy(operand=ir.Expr(type=t.List() | t.Dict() | t.Set()) as items):
                return self.code(ir.Compare("==", ir.Length(items, type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL))
            case _:
                return self.rule("not", (node.operand,), node)

    def spill(self, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> list[ir.Expr]:
        concept = loader.concepts().get(node.concept) if isinstance(node, ir.Op) else None
        if concept is not None and any(self.repeats(template, i, args[i]) for i in concept.mutates):
            raise UnsupportedError("alias", "what is changed here is no variable, and a copy of it would be changed in R", node.span)
        return super().spill(template, args, node)

    def rule_over_names(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """What a template repeats gets a name inside the expression, where no statement can stand before it."""
        kept, named = self.named_operands(args)
        text = super().rule(key, named, node).text
        return Code(f"{{ {'; '.join(f'{n} <- {self.expr(a)}' for n, a in kept.items())}; {text} }}", ATOM)

    def held(self, node: ir.Expr) -> ir.Expr:
        """The place of what is changed: an entry that is made first where it is missing."""
        match node:
            case ir.Op(concept="dict.setdefault", args=(entries, key, default)) if self._hoisting:
                key = self.key_at_hand(key)
                made = self.rule("dict.setdefault", (entries, key, default), node)
                self.line(made.text)
                return ir.Lookup(entries, key, on_fail="unreachable", type=node.type)
            case ir.Field(obj=ir.Call() | ir.MethodCall() | ir.CallValue() | ir.New() as obj) if self._hoisting:
                name = self.fresh("object")
                self.line(f"{name} <- {self.expr(obj)}")
                self.scopes[-1].add(name)
                return dataclasses.replace(node, obj=ir.Name(name, type=obj.type))
            case ir.Index(obj=obj, index=index) if self._hoisting:
                return dataclasses.replace(node, obj=self.held(obj), index=self.key_at_hand(index))
            case ir.Lookup(obj=obj, key=key) if self._hoisting:
                return dataclasses.replace(node, obj=self.held(obj), key=self.key_at_hand(key))
            case ir.Coerce(operand=ir.Expr(type=t.Union() | t.AnyT()), type=t.List(elem=t.Bool() | t.Int() | t.Float() | t.Str())):
                raise UnsupportedError("alias", "a list that is one of several types is a copy when it is changed in R", node.span)
            case ir.Coerce(operand=operand):
                return dataclasses.replace(node, operand=self.held(operand))
            case ir.Name() | ir.Index() | ir.Lookup() | ir.Field():
                return node
            case _:
                raise UnsupportedError("alias", "what is changed here has no name of its own in R", node.span)

    def key_at_hand(self, key: ir.Expr) -> ir.Expr:
        """A key as it can be written twice, once for what is there and once for what is put there."""
        if isinstance(key, ir.Name | ir.Const):
            return key
        name = self.fresh("key")
        self.line(f"{name} <- {self.expr(key)}")
        return ir.Name(name, type=key.type)

    def changes(self, node: ir.Expr) -> bool:
        return bool(mutated((ir.ExprStmt(node),), self.changing))

    def evaluated(self, node: ir.Expr) -> ir.Expr:
        if not self.changes(node):
            return node
        name = self.fresh("value")
        self.line(f"{name} <- {self.expr(node)}")
        return ir.Name(name, type=node.type)

    def concatenated(self, node: ir.Expr) -> list[str]:
        if isinstance(node, ir.Op) and node.concept == "str.concat":
            return [text for a in node.args for text in self.concatenated(a)]
        return [self.expr(node)]

    def shown_object(self, node: ir.Expr, method: str) -> Code:
        """By the method that says how, or an exception's message."""
        cls = next((c for c in self.module.classes if isinstance(node.type, t.Class) and c.name == node.type.name), None)
        if cls is None or self.is_exception(cls):
            return Code(f"conditionMessage({self.expr(node)})", POSTFIX)
        for name in (method, "__repr__"):
            if name in {m.name for m in cls.methods}:
                return Code(f"{self.expr(node, POSTFIX)}${self.name(name)}()", POSTFIX)
        raise UnsupportedError("text", f"class {cls.name} has no text of its own in R", node.span)


def compared_with_none(args: Sequence[ir.Expr]) -> ir.Expr | None:
    """What is compared with a list or dict that is written out and holds nothing."""
    for one, other in (args, args[::-1]):
        if isinstance(other, ir.ListLit) and not other.items and isinstance(one.type, t.List):
            return one
        if isinstance(other, ir.DictLit) and not other.entries and isinstance(one.type, t.Dict):
            return one
    return None


def repr_r(text: str) -> str:
    return f'"{text}"'


def nested_types(type_: t.Type) -> list[t.Type]:
    return [type_, *(n for c in t.children(type_) for n in nested_types(c))]
