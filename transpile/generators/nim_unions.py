"""Values of several types in Nim: an object variant for each union, and what its values are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Line, Raw
from dragoman.transpile.generators.copying import Copying, holds, nested, widens
from dragoman.transpile.generators.nim_facts import EQUATING
from dragoman.transpile.generators.unions import refuse_alike, union_name, variant

NUMBER = t.Bool | t.Int | t.Float


class Unions(Copying):
    """Types of several members and their values."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        self.unions: dict[str, t.Union] = {}
        #: What unions are asked for, by name: ``truth``, ``order``, ``hash``, ``text``.
        self.asked: set[tuple[str, str]] = set()

    def union_name(self, type_: t.Union) -> str:
        """The object variant for a union: ``IntOrStr``."""
        for member in type_.members:
            if holds(member, t.Union) or holds(member, t.Class) or holds(member, t.Func):
                raise UnsupportedError("union", f"the type {t.show(type_)} has no simple form in Nim")
        refuse_alike(type_, [self.type_name(m) for m in type_.members])
        name = union_name(type_)
        self.unions.setdefault(name, type_)
        return name

    def ask(self, type_: t.Union, what: str) -> str:
        name = self.union_name(type_)
        self.asked.add((name, what))
        return name

    def kind_of(self, union: t.Union, member: t.Type) -> str:
        return f"{self.union_name(union)}Kind.of{variant(member)}"

    @staticmethod
    def field(member: t.Type) -> str:
        name = variant(member)
        return f"{name[0].lower()}{name[1:]}Value"

    def member(self, union: t.Union, type_: t.Type) -> t.Type | None:
        """The member of a union that values of a type are."""
        exact = next((m for m in union.members if m == type_), None)
        return exact or next((m for m in union.members if type(m) is type(type_)), None)

    # --- values -------------------------------------------------------------------------------------------------------

    def wrapped(self, value: ir.Expr, union: t.Union) -> Code:
        """A value as one of a union."""
        name = self.union_name(union)
        if isinstance(value.type, t.Union):
            return self.chosen(value, value.type, lambda held: self.wrapped(held, union).text)
        member = self.member(union, value.type)
        if member is None and isinstance(value.type, t.Int | t.Bool):
            member = next((m for m in union.members if isinstance(m, t.Float | t.Int)), None)
        if member is None:
            raise UnsupportedError("union", f"{t.show(value.type)} is no member of {t.show(union)}", value.span)
        held = value if value.type == member else ir.Coerce(value, type=member)
        return Code(f"to{name}({self.expr(held)})", POSTFIX)

    def chosen(self, value: ir.Expr, union: t.Union, write: Callable[[ir.Expr], str]) -> Code:
        """What is made of each member, by the one that a value is."""
        whole = self.slot_place(value).text
        arms = [(self.kind_of(union, m), write(Raw(Code(f"{whole}.{self.field(m)}", POSTFIX), type=m))) for m in union.members]
        *before, (_, last) = arms
        text = " ".join(f"{'el' if i else ''}if {whole}.kind == {kind}: {shown}" for i, (kind, shown) in enumerate(before))
        return Code(f"({text} else: {last})")

    def unwrapped(self, value: ir.Expr, union: t.Union, to: t.Type) -> Code:
        """What a union holds, which must be of type ``to``."""
        member = self.member(union, to)
        if member is None:
            raise UnsupportedError("union", f"{t.show(to)} is no member of {t.show(union)}", value.span)
        if isinstance(member, t.Int | t.Float) and any(widens(m, member) for m in union.members):
            name = self.ask(union, f"number {variant(member)}")
            text = f"{self.expr(value, POSTFIX)}.as{variant(member)}"
            assert name
        else:
            text = f"{self.expr(value, POSTFIX)}.{self.field(member)}"
        code = Code(text, POSTFIX)
        return code if member == to else self.code(ir.Coerce(Raw(code, type=member), type=to))

    def expr_IsType(self, node: ir.IsType) -> Code:
        rank = self.operators.infix["=="]
        match node.operand.type:
            case t.Union() as union:
                member = self.member(union, node.of)
                if member is None:
                    return Code("false")
                return Code(f"{self.expr(node.operand, POSTFIX)}.kind == {self.kind_of(union, member)}", rank)
            case t.Optional(inner=t.Union() as union):
                if isinstance(node.of, t.NoneT):
                    return self.code(ir.IsNone(node.operand, type=t.BOOL))
                member = self.member(union, node.of)
                whole = self.slot_place(node.operand).text
                if member is None:
                    return Code("false")
                return Code(f"{whole}.isSome and {whole}.get.kind == {self.kind_of(union, member)}", self.operators.infix["and"])
            case t.Optional():
                return self.code(ir.IsNone(node.operand, negated=not isinstance(node.of, t.NoneT), type=t.BOOL))
            case t.Class() if isinstance(node.of, t.Class):
                return Code(f"{self.expr(node.operand, POSTFIX)} of {self.type_name(node.of)}", self.operators.infix["of"])
            case known:
                return Code("true" if known == node.of else "false")

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union):
            self.ask(node.operand.type, "truth")
            return Code(f"{self.expr(node.operand, POSTFIX)}.isTruthy", POSTFIX)
        return super().expr_Truthy(node)

    def encoded_union(self, value: ir.Expr, union: t.Union, encoders: Sequence[ir.Expr]) -> Code:
        """The canonical text of what a union holds."""
        table = dict(zip(union.members, encoders, strict=True))
        return self.chosen(value, union, lambda held: f"({self.expr(table[held.type])})({self.expr(held)})")

    # --- declarations -------------------------------------------------------------------------------------------------

    def union_lines(self) -> list[Line]:
        """The declarations of all unions that were asked for, and of what they were asked."""
        equated = {union_name(u) for u in equated_unions(self.module)}
        before, self.lines, depth, self.depth = self.lines, [], self.depth, 0
        done = 0
        while done < len(self.unions):
            name = list(self.unions)[done]
            union = self.unions[name]
            asked = {what for owner, what in self.asked if owner == name}
            self.declare_union(name, union)
            if name in equated or "hash" in asked:
                self.compare(name, union, "==", "bool")
            for what, write in (
                ("hash", self.hash_union),
                ("order", self.order_union),
                ("truth", self.truth_union),
                ("text", self.show_union),
            ):
                if what in asked:
                    self.gap()
                    write(name, union)
            for member in union.members:
                if f"number {variant(member)}" in asked:
                    self.gap()
                    self.number(name, union, member)
            done += 1
        lines, self.lines, self.depth = self.lines, before, depth
        return lines

    def declare_union(self, name: str, union: t.Union) -> None:
        self.gap()
        self.line("type")
        self.line(f"  {name}Kind {{.pure.}} = enum {', '.join(f'of{variant(m)}' for m in union.members)}")
        self.line(f"  {name} = object")
        self.line(f"    case kind: {name}Kind")
        for m in union.members:
            self.line(f"    of {name}Kind.of{variant(m)}: {self.field(m)}: {self.type_name(m)}")
        self.gap()
        for m in union.members:
            shown = f"{name}(kind: {name}Kind.of{variant(m)}, {self.field(m)}: value)"
            self.line(f"proc to{name}(value: {self.type_name(m)}): {name} = {shown}")

    def cases(self, name: str, union: t.Union, write: Callable[[t.Type, str], str]) -> None:
        for m in union.members:
            self.line(f"  of {name}Kind.of{variant(m)}: {write(m, f'.{self.field(m)}')}")

    def compare(self, name: str, union: t.Union, op: str, result: str) -> None:
        """Equality or order: numbers go by what they are, other values only with those of their own type."""
        self.gap()
        self.line(f"proc `{op}`(a, b: {name}): {result} =")
        numbers = [m for m in union.members if isinstance(m, NUMBER)]
        for one in numbers:
            for other in numbers:
                if one != other:
                    sides = (f"a.{self.field(one)}", f"b.{self.field(other)}")
                    shown = [
                        x if isinstance(m, t.Float) else f"float({f'ord({x})' if isinstance(m, t.Bool) else x})"
                        for x, m in zip(sides, (one, other), strict=True)
                    ]
                    both = f"a.kind == {name}Kind.of{variant(one)} and b.kind == {name}Kind.of{variant(other)}"
                    self.line(f"  if {both}: return {f' {op} '.join(shown)}")
        refusal = (
            "return false" if op == "==" else f'raise newException({self.native("TypeError")}, "no order between values of several types")'
        )
        self.line(f"  if a.kind != b.kind: {refusal}")
        self.line("  case a.kind")
        self.cases(name, union, lambda m, field: f"a{field} {op} b{field}")

    def native(self, name: str) -> str:
        """The class raised for a canonical exception."""
        raise NotImplementedError

    def order_union(self, name: str, union: t.Union) -> None:
        for member in union.members:
            if holds(member, t.Dict | t.Set | t.Optional):  # type: ignore[arg-type]
                raise UnsupportedError("order", f"values of type {t.show(union)} have no order in Nim")
            if holds(member, t.List):
                self.helper("lessSeq")
        self.compare(name, union, "<", "bool")

    def hash_union(self, name: str, union: t.Union) -> None:
        self.line(f"proc hash(value: {name}): Hash =")
        self.line("  case value.kind")
        whole = any(isinstance(m, t.Float) for m in union.members)

        def write(m: t.Type, field: str) -> str:
            number = f"ord(value{field})" if isinstance(m, t.Bool) else f"value{field}"
            return f"hash(float({number}))" if whole and isinstance(m, NUMBER) else f"hash({number})"

        self.cases(name, union, write)

    def truth_union(self, name: str, union: t.Union) -> None:
        self.line(f"proc isTruthy(value: {name}): bool =")
        self.line("  case value.kind")

        def write(m: t.Type, field: str) -> str:
            held = Raw(Code(f"value{field}", POSTFIX), type=m)
            return self.expr(held if isinstance(m, t.Bool) else ir.Truthy(held, type=t.BOOL))

        self.cases(name, union, write)

    def show_union(self, name: str, union: t.Union) -> None:
        """The text that the source's programmers see."""
        self.line(f"proc `$`(value: {name}): string =")
        self.line("  case value.kind")
        self.cases(name, union, lambda m, field: self.slot_repr(Raw(Code(f"value{field}", POSTFIX), type=m)).text)

    def slot_repr(self, node: ir.Expr) -> Code:
        raise NotImplementedError

    def number(self, name: str, union: t.Union, member: t.Type) -> None:
        """The number of one type that a value is, whichever number it is."""
        self.line(f"proc as{variant(member)}(value: {name}): {self.type_name(member)} =")
        self.line("  case value.kind")
        for m in union.members:
            if m == member:
                shown = f"value.{self.field(m)}"
            elif widens(m, member):
                shown = self.expr(ir.Coerce(Raw(Code(f"value.{self.field(m)}", POSTFIX), type=m), type=member))
            else:
                continue
            self.line(f"  of {name}Kind.of{variant(m)}: {shown}")
        if not all(m == member or widens(m, member) for m in union.members):
            self.line(f'  else: raise newException({self.native("TypeError")}, "the value is no {t.show(member)}")')


def equated_unions(module: ir.Module) -> set[t.Union]:
    """The unions whose values something asks for equality."""
    found: set[t.Union] = set()
    for node in ir.walk(module):
        match node:
            case ir.Compare(left=left, right=right):
                types = [left.type, right.type]
            case ir.Op(concept=concept, args=args) if concept in EQUATING:
                types = [a.type for a in args]
            case _:
                continue
        found |= {n for type_ in types for n in nested(type_) if isinstance(n, t.Union)}
    return found
