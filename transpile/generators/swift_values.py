"""Expressions in Swift: literals, access, conversions, texts, and operands in the forms that rules ask for."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, PatternLambda, Raw, element_type
from dragoman.transpile.generators.copying import nested
from dragoman.transpile.generators.members import lineage
from dragoman.transpile.generators.swift_order import SwiftOrder
from dragoman.transpile.passes import effects


def _may_fail(node: ir.Expr) -> bool:
    """May it raise an error to evaluate an operand, which one that is not chosen must not?"""
    return any(getattr(n, "on_fail", "") == "raise" and getattr(n, "concept", "") in ("", *effects.can_raise()) for n in ir.walk(node))


class SwiftValues(SwiftOrder):
    # --- literals -----------------------------------------------------------------------------------------------------

    def int_literal(self, value: int, type_: t.Type) -> Code:
        if type_ == t.BIGINT and abs(value) < 1 << 63:
            return Code(f"{self.helper('BigInt')}({value})", POSTFIX)
        if type_ == t.BIGINT:
            return Code(f'{self.thrower("bigParse")}("{value}")', POSTFIX)
        if not -(1 << 63) <= value < 1 << 63:
            raise UnsupportedError("bigint", f"the integer {value} does not fit into 64 bits")
        return Code("Int.min", POSTFIX) if value == -(1 << 63) else super().int_literal(value, type_)

    def char_literal(self, value: str) -> str:
        return self.string_literal(value)

    def escape_code(self, code: int) -> str:
        return f"\\u{{{code:x}}}"

    def bytes_literal(self, node: ir.Const) -> Code:
        return Code(f"[UInt8]([{', '.join(map(str, node.value))}])", POSTFIX)

    def expr_ListLit(self, node: ir.ListLit) -> Code:
        if not node.items:
            return Code(f"{self.type_name(node.type)}()", POSTFIX)
        elem = element_type(node.type)
        text = self.listed([self.item(i, elem) for i in node.items])
        if isinstance(elem, t.Char | t.Optional | t.Func | t.Float):
            return Code(f"{text} as {self.type_name(node.type)}", self.operators.infix["as"])
        return Code(text)

    def item(self, node: ir.Expr, elem: t.Type) -> str:
        return self.initial(node) if isinstance(elem, t.Char | t.Optional | t.Func | t.Float) else self.expr(node)

    def expr_SetLit(self, node: ir.SetLit) -> Code:
        return Code(f"{self.type_name(node.type)}({self.listed([self.initial(i) for i in node.items]) if node.items else ''})", POSTFIX)

    def expr_DictLit(self, node: ir.DictLit) -> Code:
        type_ = self.type_name(node.type)
        if not node.entries:
            return Code(f"{type_}()", POSTFIX)
        return Code(f"{self.initial(node)} as {type_}", self.operators.infix["as"])

    def expr_TupleLit(self, node: ir.TupleLit) -> Code:
        if isinstance(node.type, t.List):
            return self.expr_ListLit(ir.ListLit(node.items, type=node.type))
        if not node.items:
            raise UnsupportedError("tuple", "an empty tuple has no form in Swift here", node.span)
        items = ", ".join(map(self.member, node.items))
        return Code(f"{self.record(len(node.items))}({items})", POSTFIX) if self.structs else Code(f"({items})")

    def member(self, node: ir.Expr) -> str:
        """An item of a tuple: what its type is must be seen from itself."""
        match node:
            case ir.Const(value=None):
                return "()" if isinstance(node.type, t.NoneT) else f"{self.type_name(node.type)}.none"
            case ir.Coerce(operand=ir.Expr(type=t.NoneT()) as operand, type=t.Optional() as type_) if not effects.acts(operand):
                return f"{self.type_name(type_)}.none"
            case ir.Coerce(operand=operand, type=t.Optional() as type_):
                return f"{self.initial(operand)} as {self.type_name(type_)}"
            case ir.Const(type=t.Char()):
                return f"{self.expr(node)} as Unicode.Scalar"
            case _:
                return self.expr(node)

    def initial(self, node: ir.Expr) -> str:
        """A value where its type is known already."""
        match node:
            case ir.Const(value=None, type=t.NoneT()):
                return "()"
            case ir.ListLit(items=()) | ir.SetLit(items=()):
                return "[]"
            case ir.DictLit(entries=()):
                return "[:]"
            case ir.ListLit(items=items) | ir.SetLit(items=items):
                return self.listed([self.initial(i) for i in items])
            case ir.DictLit(entries=entries):
                return self.listed([f"{self.initial(k)}: {self.initial(v)}" for k, v in entries])
            case ir.Coerce(operand=operand) if isinstance(node.type, t.Optional) and node.type.inner == operand.type:
                return self.initial(operand)
            case _:
                return self.expr(node)

    def listed(self, items: Sequence[str]) -> str:
        text = ", ".join(items)
        if len(text) > 110:
            return "[\n" + "".join(f"{self.INDENT}{item},\n" for item in items) + "]"
        return f"[{text}]"

    # --- access -------------------------------------------------------------------------------------------------------

    def expr_Index(self, node: ir.Index) -> Code:
        if isinstance(node.obj.type, t.Tuple):
            if not isinstance(node.index, ir.Const) or not node.obj.type.items:
                what = "a value that is not constant" if node.obj.type.items else "what can't be an index, since it is empty"
                raise UnsupportedError("tuple-index", f"a tuple is indexed by {what}", node.span)
            return Code(self.part(self.expr(node.obj, POSTFIX), node.index.value % len(node.obj.type.items)), POSTFIX)
        kind = "list" if isinstance(node.obj.type, t.List) else type(node.obj.type).__name__.lower()
        return self.rule(f"index.{kind}", (node.obj, node.index), node)

    def expr_Slice(self, node: ir.Slice) -> Code:
        if node.step is not None and isinstance(node.obj.type, t.Tuple):
            raise UnsupportedError("slice", "a slice of a tuple has no form in Swift here", node.span)
        return super().expr_Slice(node)

    def expr_Not(self, node: ir.Not) -> Code:
        match node.operand:
            case ir.Truthy(operand=ir.Expr(type=t.Str() | t.List() | t.Set() | t.Dict()) as x):
                return Code(f"{self.expr(x, POSTFIX)}.isEmpty", POSTFIX)
            case ir.Op(concept="dict.contains", args=(d, key)):
                return Code(f"{self.expr(d, POSTFIX)}[{self.initial(key)}] == nil", self.operators.infix["=="])
            case _:
                code = self.rule("not", (node.operand,), node)
                return Code(code.text.removeprefix("!!"), POSTFIX) if code.text.startswith("!!") else code

    def expr_Compare(self, node: ir.Compare) -> Code:
        """Objects are compared by their own methods; emptiness has a name; whether a rest is zero does not depend on its sign."""
        left, right = node.left.type, node.right.type
        match node:
            case ir.Compare(op="==" | "!=" | ">", left=ir.Length(obj=obj), right=ir.Const(value=0)) if not isinstance(obj.type, t.Tuple):
                empty = Code(f"{self.expr(obj, POSTFIX)}.isEmpty", POSTFIX)
                return empty if node.op == "==" else Code(f"!{empty.text}", self.operators.prefix["!"])
        if (even := self.even_rest(node, "%")) is not None:
            return even
        if left == right == t.STR and self.module.strings != "ascii" and not (self.self_only(node.left) or self.self_only(node.right)):
            return self.compared_texts(node)
        if isinstance(left, t.Class) and left.name in self.classes:
            rank = self.operators.infix["==="]
            same = f"{self.expr(node.left, rank + 1)} {node.op}= {self.expr(node.right, rank + 1)}"
            return self.compared_objects(node, left.name) or Code(same, rank)
        if node.op in ("==", "!=") and isinstance(left, t.Tuple) and isinstance(right, t.Tuple) and left != right:
            raise UnsupportedError("compare", f"{t.show(left)} is compared with {t.show(right)}", node.span)
        if node.op not in ("==", "!="):
            if type(left) is not type(right) or isinstance(left, t.Dict):
                raise UnsupportedError("order", f"values of type {t.show(left)} have no order in Swift", node.span)
            if isinstance(left, t.Tuple | t.Optional | t.Union) or (isinstance(left, t.List) and not self.natural(element_type(left))):
                one, other = self.repeated_operand(node.left), self.repeated_operand(node.right)
                text = self.less(left, other, one) if node.op in (">", "<=") else self.less(left, one, other)
                return Code(text if node.op in ("<", ">") else f"!({text})", self.operators.infix["?"])
        return self.rule(f"compare.{node.op}", (node.left, node.right), node)

    @staticmethod
    def self_only(node: ir.Expr) -> bool:
        """Is a text one that no other is canonically equivalent to? Kelvin signs, Greek question marks and varias are."""
        return isinstance(node, ir.Const) and node.value.isascii() and not set(node.value) & set("K;`")

    def compared_texts(self, node: ir.Compare) -> Code:
        """``==`` of texts is canonical equivalence in Swift: where that differs, their scalars are compared."""
        left, right = (f"{self.expr(x, POSTFIX)}.unicodeScalars" for x in (node.left, node.right))
        if node.op in ("==", "!="):
            equal = f"{left}.elementsEqual({right})"
            return Code(equal, POSTFIX) if node.op == "==" else Code(f"!{equal}", self.operators.prefix["!"])
        one, other = (left, right) if node.op in ("<", ">=") else (right, left)
        less = f"{one}.lexicographicallyPrecedes({other})"
        return Code(less, POSTFIX) if node.op in ("<", ">") else Code(f"!{less}", self.operators.prefix["!"])

    def repeated_operand(self, node: ir.Expr) -> str:
        """An operand that is written several times."""
        if self.repeatable(node) or isinstance(node, ir.TupleLit):
            return self.expr(node, POSTFIX)
        if not self._hoisting or (self.choosing and (effects.acts(node) or _may_fail(node))):
            raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", node.span)
        name = self.fresh("value")
        self.stmt(ir.Declare(name, node.type, node, mutable=False))
        return name

    # --- conversions --------------------------------------------------------------------------------------------------

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to, operand = node.operand.type, node.type, node.operand
        match source, to:
            case _ if source == to:
                return self.code(operand)
            case _ if (literal := self.converted_literal(operand, to)) is not None:
                return self.code(literal)
            case t.NoneT(), t.Optional() if effects.acts(operand):
                raise UnsupportedError("none", "what gives nothing stands where a value is needed", operand.span)
            case t.NoneT(), t.Optional():
                return self.code(ir.Const(None, type=to))
            case t.Char(), t.Str() if isinstance(operand, ir.Op) and operand.concept in ("str.upper", "str.lower"):
                return self.rule(operand.concept, operand.args, dataclasses.replace(operand, type=t.STR))
            case t.Optional(inner=a), t.Optional(inner=b):
                item = ir.Name(self.unused("item"), type=a)
                function = ir.Lambda((ir.Param(item.id, a),), ir.Coerce(item, type=b), type=t.Func((a,), b))
                return Code(f"{self.expr(operand, POSTFIX)}.map {self.closure(function)}", POSTFIX)
            case t.Optional(inner=inner), _:
                held = Raw(self.unpacked(operand), type=inner)
                return self.code(held if inner == to else ir.Coerce(held, type=to))
            case _, t.Optional(inner=inner):
                return self.code(operand if source == inner else ir.Coerce(operand, type=inner))
            case _, t.Union():
                return self.wrapped(operand, to)
            case t.Union(), _:
                if isinstance(operand, ir.Coerce) and operand.operand.type == to:
                    return self.code(operand.operand)
                return self.unwrapped(operand, source, to)
            case ((t.List(elem=a) | t.Iter(elem=a)), (t.List(elem=b) | t.Iter(elem=b))):
                return self.converted_items(operand, a, b, to)
            case t.Set(elem=a), t.Set(elem=b):
                return self.code(operand) if a == b else Code(f"Set({self.converted_items(operand, a, b, to).text})", POSTFIX)
            case t.Dict(value=a), t.Dict(key=k, value=b):
                if isinstance(operand, ir.Op) and operand.concept == "dict.fromkeys" and isinstance(operand.args[1], ir.Const):
                    default = dataclasses.replace(operand.args[1], type=b)
                    return self.code(dataclasses.replace(operand, args=(operand.args[0], default), type=to))
                if source.key != k:
                    key, value = ir.Name(self.unused("key"), type=source.key), ir.Name(self.unused("value"), type=a)
                    pair = ", ".join(self.expr(x if x.type == y else ir.Coerce(x, type=y)) for x, y in ((key, k), (value, b)))
                    pairs = f"{self.expr(operand, POSTFIX)}.map {{ {key.id}, {value.id} in ({pair}) }}"
                    return Code(f"{self.type_name(to)}({pairs}, uniquingKeysWith: {{ _, new in new }})", POSTFIX)
                item = ir.Name(self.unused("item"), type=a)
                return Code(f"{self.expr(operand, POSTFIX)}.mapValues {{ {item.id} in {self.expr(ir.Coerce(item, type=b))} }}", POSTFIX)
            case t.Tuple(items=a), t.Tuple(items=b) if len(a) == len(b):
                whole = Raw(Code(self.repeated_operand(operand), POSTFIX), type=source)
                return self.expr_TupleLit(self.converted_parts(whole, source, to))
            case t.Tuple(), t.List(elem=b):
                return self.tuple_items(operand, b)
            case (t.Class(name=a), t.Class(name=b)) if a in self.classes:
                above = b in {c.name for c in lineage(self.classes[a].base, self.classes)}
                rank = self.operators.infix["as"]
                return self.code(operand) if above else Code(f"{self.expr(operand, rank)} as! {self.type_name(to)}", rank)
            case t.Func(), t.Func():
                return self.code(operand)
        return super().expr_Coerce(node)

    def unpacked(self, operand: ir.Expr) -> Code:
        """What an optional holds, which must be something."""
        if isinstance(operand, ir.Name):
            if operand.id in self.bound:
                return self.code(operand)
            if operand.id in self.known:
                return Code(f"{self.expr(operand)}!", POSTFIX)
        if isinstance(operand, ir.Coerce) and not isinstance(operand.operand.type, t.Optional):
            return self.code(operand.operand)
        return Code(f"{self.thrower('unwrapped')}({self.expr(operand)})", POSTFIX)

    def converted_items(self, operand: ir.Expr, a: t.Type, b: t.Type, to: t.Type) -> Code:
        if a == b:
            return self.code(operand)
        if isinstance(a, t.Never):
            return Code(f"{self.type_name(to)}()", POSTFIX)
        item = ir.Name(self.unused("item"), type=a)
        function = ir.Lambda((ir.Param(item.id, a),), ir.Coerce(item, type=b), type=t.Func((a,), b))
        return Code(f"{self.expr(operand, POSTFIX)}.map {self.closure(function)}", POSTFIX)

    def tuple_items(self, node: ir.Expr, elem: t.Type) -> Code:
        """A tuple's items as an array."""
        assert isinstance(node.type, t.Tuple)
        if isinstance(node, ir.TupleLit):
            items: Sequence[ir.Expr] = node.items
        else:
            whole = Raw(Code(self.repeated_operand(node), POSTFIX), type=node.type)
            items = [ir.Index(whole, ir.Const(i, type=t.INT), wraps=False, type=x) for i, x in enumerate(node.type.items)]
        return self.expr_ListLit(ir.ListLit(tuple(i if i.type == elem else ir.Coerce(i, type=elem) for i in items), type=t.List(elem)))

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def comp_source(self, clause: ir.Clause) -> Code:
        """What a comprehension goes through."""
        iterable, target = clause.iterable, clause.target
        if isinstance(iterable, ir.Op) and iterable.concept in ("iter.of", "iter.to_list"):
            return self.comp_source(ir.Clause(target, iterable.args[0]))
        letters = isinstance(target, ir.Name) and isinstance(target.type, t.Char)
        match iterable:
            case ir.Comp(kind="iter"):
                return self.expr_Comp(iterable)
            case ir.Range(start=start, stop=stop, step=step):
                return Code(f"({self.progression(start, stop, step)})")
            case ir.Op(concept="iter.enumerate", args=(ir.Op(concept="str.chars", args=(s,)), start)) if (
                isinstance(target, ir.TupleLit) and isinstance(target.items[1].type, t.Char) and not isinstance(s.type, t.Char)
            ):
                scalars = f"{self.expr(s, POSTFIX)}.unicodeScalars"
                plain = isinstance(start, ir.Const) and start.value == 0
                return Code(f"{scalars}.enumerated()" if plain else f"zip(({self.expr(start)})..., {scalars})", POSTFIX)
            case ir.Op(concept="iter.reversed", args=(ir.Op(concept="str.chars", args=(s,)),)) if letters and not isinstance(
                s.type, t.Char
            ):
                return Code(f"{self.expr(s, POSTFIX)}.unicodeScalars.reversed()", POSTFIX)
            case ir.Op(concept="iter.enumerate", args=(xs, ir.Const(value=0))) if not self.structs:
                return Code(f"{self.vec(xs).text}.enumerated()", POSTFIX)
            case ir.Op(concept="iter.zip", args=(xs, ys)) if not self.structs:
                return Code(f"zip({self.vec(xs).text}, {self.vec(ys).text})", POSTFIX)
            case ir.Op(concept="str.chars", args=(s,)) if letters and not isinstance(s.type, t.Char):
                return Code(f"{self.expr(s, POSTFIX)}.unicodeScalars", POSTFIX)
            case ir.Expr(type=t.Str()) if letters:
                return Code(f"{self.expr(iterable, POSTFIX)}.unicodeScalars", POSTFIX)
            case ir.Op(concept="dict.items", args=(d,)) if not self.structs:
                return self.code(d)
            case _:
                return self.vec(iterable)

    def expr_Comp(self, node: ir.Comp) -> Code:
        """``filter`` and ``map``; characters that the program uses as strings are made so first."""
        (clause,) = node.clauses
        source = self.comp_source(clause)
        elem = element_type(clause.iterable.type)
        scalars = source.text.endswith(".unicodeScalars")
        if isinstance(clause.target, ir.TupleLit) and not isinstance(elem, t.Tuple):
            raise UnsupportedError("pattern", "lists are taken apart in a comprehension", node.span)
        self.fired.append(f"{self.ID}:comp.{node.kind}")
        code = self.filtered(source, clause)
        if not (isinstance(clause.target, ir.Name) and clause.target == node.elem):
            code = self.pipe("comp.map", code, clause.target, node.elem, elem)
        elif not clause.conditions or (scalars and clause.conditions):
            code = Code(f"Array({code.text})", POSTFIX)
        return code

    def filtered(self, source: Code, clause: ir.Clause) -> Code:
        for condition in clause.conditions:
            source = self.pipe("comp.filter", source, clause.target, condition, element_type(clause.iterable.type))
        return source

    def quantified(self, concept: str, comp: ir.Comp) -> Code:
        """``any(p(x) for x in xs)`` as ``xs.contains { x in p(x) }``, ``all`` as ``allSatisfy``."""
        (clause,) = comp.clauses
        code = self.filtered(self.comp_source(clause), clause)
        self.fired.append(f"{self.ID}:{concept}")
        function = self.pipe_function(clause.target, comp.elem, element_type(clause.iterable.type))
        verb = "contains" if concept == "iter.any" else "allSatisfy"
        return Code(f"{self.enclose(code, POSTFIX)}.{verb} {self.closure(function)}", POSTFIX)

    def progression(self, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> str:
        raise NotImplementedError

    def expr_Range(self, node: ir.Range) -> Code:
        return self.rule("range", (node.start, node.stop, node.step), node)

    # --- operands in their places -------------------------------------------------------------------------------------

    def slot_fn(self, node: ir.Expr) -> Code:
        """A function after a call: a trailing closure, else an argument."""
        if isinstance(node, PatternLambda | ir.Lambda):
            return Code(f" {self.closure(node)}", ATOM)
        return Code(f"({self.expr(node)})", ATOM)

    def slot_length(self, node: ir.Expr) -> Code:
        """How many characters a text has."""
        return self.code(ir.Length(node, type=t.INT))

    def slot_regex(self, node: ir.Expr) -> Code:
        """A pattern whose characters are code points; a constant one is known to be a pattern."""
        if isinstance(node, ir.Const):
            self.fails()
            return Code(f"Regex({self.expr(node)}).matchingSemantics(.unicodeScalar)", POSTFIX)
        return Code(f"{self.thrower('pattern')}({self.expr(node)})", POSTFIX)

    def slot_count(self, node: ir.Expr) -> Code:
        """A number of items, none where it is negative."""
        return self.code(node) if self.sizes.natural(node) else Code(f"max({self.expr(node)}, 0)", POSTFIX)

    def slot_only(self, node: ir.Expr) -> Code:
        assert isinstance(node, ir.ListLit)
        return Code(self.expr(node.items[0])) if not isinstance(node.items[0], ir.Const) else Code(self.member(node.items[0]))

    def slot_pairs(self, node: ir.Expr) -> Code:
        """Pairs as Swift's own tuples."""
        elem = element_type(node.type)
        items = self.vec(node)
        if isinstance(elem, t.Tuple) and not self.structs:
            return items
        row = self.unused("row")
        if isinstance(elem, t.Tuple):
            return Code(f"{self.enclose(items, POSTFIX)}.map {{ {row} in {row}.parts }}", POSTFIX)
        if isinstance(elem, t.List):
            self.fails()
            unpackable = self.helper("unpackable")
            inner = f"let {row} = try {unpackable}({row}, 2); return ({row}[0], {row}[1])"
            type_ = self.type_name(elem.elem)
            return Code(f"{self.enclose(items, POSTFIX)}.map {{ {row} -> ({type_}, {type_}) in {inner} }}", POSTFIX)
        raise UnsupportedError("pairs", f"{t.show(elem)} is no pair", node.span)

    def slot_copied(self, node: ir.Expr) -> Code:
        """A value is a copy of itself, unless there are objects in it."""
        if any(isinstance(n, t.Class) for n in nested(node.type)):
            raise UnsupportedError("copy", "a copy of objects has no form in Swift here", node.span)
        return self.code(node)

    def vec(self, node: ir.Expr) -> Code:
        """An iterable as an array."""
        match node:
            case ir.Op(concept="set.to_list" | "iter.to_list" | "iter.of" | "list.copy", args=(inner,)) if isinstance(
                inner.type, t.List | t.Iter
            ):
                return self.vec(inner)
            case ir.Comp():
                return self.expr_Comp(node)
        match node.type:
            case t.Str():
                return self.rule("str.chars", (node,), ir.Op("str.chars", (node,), type=t.List(t.STR)))
            case t.Set():
                return self.rule("set.to_list", (node,), ir.Op("set.to_list", (node,), type=t.List(element_type(node.type))))
            case t.Dict():
                return Code(f"Array({self.expr(node, POSTFIX)}.keys)", POSTFIX)
            case t.Bytes():
                return self.rule("bytes.to_list", (node,), ir.Op("bytes.to_list", (node,), type=t.List(t.INT)))
            case t.Tuple(items=items):
                return self.tuple_items(node, t.join_all(items))
            case _:
                code = self.code(node)
                return code if code.prec >= POSTFIX else Code(f"({code.text})")

    # --- texts --------------------------------------------------------------------------------------------------------

    def text(self, node: ir.Expr) -> Code:
        """The text of a value."""
        match node.type:
            case t.Str():
                return self.code(node)
            case t.Int(bits=0):
                return Code(f"{self.expr(node, POSTFIX)}.description", POSTFIX)
            case t.Char() if isinstance(node, ir.Op):
                return self.code(ir.Coerce(node, type=t.STR))
            case t.Char() | t.Int():
                return Code(f"String({self.expr(node)})", POSTFIX)
            case t.Bool():
                return Code(f'({self.expr(node, self.operators.infix["?"] + 1)} ? "True" : "False")')
            case t.Float():
                return Code(f"{self.helper('floatText')}({self.expr(node)})", POSTFIX)
            case t.NoneT():
                return Code('"None"')
            case t.Class(name=name) if self.is_exception(name):
                return Code(f"{self.expr(node, POSTFIX)}.message", POSTFIX)
            case t.Class(name=name) if name in self.classes and (said := self.said_itself(node, name)) is not None:
                return said
            case t.Optional(inner=t.Class(name=name) as inner) if name in self.classes:
                item = self.unused("item")
                shown = self.text(Raw(Code(item, POSTFIX), type=inner)).text
                return Code(f'({self.expr(node, POSTFIX)}.map {{ {item} in {shown} }} ?? "None")')
        raise UnsupportedError("text", f"a value of type {t.show(node.type)} has no text in Swift here", node.span)

    def slot_repr(self, node: ir.Expr) -> Code:
        match node.type:
            case t.Str() | t.Char():
                return Code(
                    f"{self.helper('quotedAscii' if self.module.strings == 'ascii' else 'quoted')}({self.text(node).text})", POSTFIX
                )
            case t.Class(name=name) if name in self.classes and any(m.name == "__repr__" for m in self.classes[name].methods):
                return self.code(ir.MethodCall(node, "__repr__", (), type=t.STR))
            case _:
                return self.text(node)

    def expr_Interp(self, node: ir.Interp) -> Code:
        parts = [p for p in node.parts if not (isinstance(p, ir.Const) and p.value == "")]
        if len(parts) == 1 and isinstance(parts[0], ir.Formatted) and not parts[0].spec:
            only = parts[0]
            return self.slot_repr(only.value) if only.conversion == "r" else self.text(only.value)
        text = ""
        for part in parts:
            if isinstance(part, ir.Const):
                text += self.string_literal(part.value)[1:-1]
            elif part.conversion != "r" and isinstance(part.value.type, t.Str | t.Int | t.Char):
                text += f"\\({unbroken(self.expr(part.value))})"
            else:
                shown = (self.slot_repr(part.value) if part.conversion == "r" else self.text(part.value)).text
                text += f"\\({unbroken(shown)})"
        return Code(f'"{text}"')

    def expr_Op(self, node: ir.Op) -> Code:
        if node.concept == "codec.dynamic":
            if isinstance(node.args[0].type, t.Union):
                return self.encoded_union(node.args[0], node.args[0].type, node.args[1:])
            raise UnsupportedError("encode", f"a value of type {t.show(node.args[0].type)} has no encoding in Swift here", node.span)
        match node:
            case ir.Op(concept="iter.any" | "iter.all", args=(ir.Comp(elem=ir.Expr(type=t.Bool())) as comp,)):
                return self.quantified(node.concept, comp)
            case ir.Op(concept="iter.sum", args=(ir.Comp(elem=ir.Const(value=1), clauses=(clause,)),)) if clause.conditions:
                return Code(f"{self.filtered(self.comp_source(clause), clause).text}.count", POSTFIX)
        if node.concept == "dict.of_pairs":
            new, old = self.unused("new"), "_"
            head = self.type_name(node.type)
            return Code(f"{head}({self.slot_pairs(node.args[0]).text}, uniquingKeysWith: {{ {old}, {new} in {new} }})", POSTFIX)
        if node.concept.startswith("list.sort_"):
            return self.sorted_in_place(node)
        return self.rule(node.concept, node.args, node)

    def sorted_in_place(self, node: ir.Op) -> Code:
        """A sort whose order throws must leave its list alone: a sorted copy takes its place."""
        outer, self.failing = self.failing, False
        code = self.rule(node.concept, node.args, node)
        place = self.slot_place(node.args[0]).text
        if self.failing and code.text.startswith(f"{place}.sort"):
            code = Code(code.text.replace(f"{place}.sort", f"{place} = {place}.sorted", 1), 0)
        self.failing = outer or self.failing
        return code


def unbroken(text: str) -> str:
    """Code inside of a text, which must stand on one line."""
    return re.sub(r"\n\s*", " ", text) if "\n" in text and ";" not in text and "//" not in text else text
