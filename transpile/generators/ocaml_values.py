"""Values of several types in OCaml: conversions between types, variants for unions, the text of a value by its type."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.driver import encoded
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code
from dragoman.transpile.generators.curried import Curried
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.unions import present_test

#: How tightly the application of a function binds.
APPLIED = 700


#: Numbers in the order in which one is also one of the next kind.
_RANKS: dict[type[t.Type], int] = {t.Bool: 1, t.Int: 2, t.Float: 3}


class Values(Curried):
    """What OCaml makes of types that a value may have beside each other."""

    def has_object(self, type_: t.Type) -> bool:
        raise NotImplementedError

    def has_form(self, type_: t.Type) -> bool:
        raise NotImplementedError

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        if isinstance(source, t.AnyT) or isinstance(to, t.AnyT):
            raise UnsupportedError("type", f"{t.show(source)} as {t.show(to)} has no form in OCaml yet", node.span)
        if isinstance(to, t.Union):
            return super().expr_Coerce(node) if source == t.Optional(to) else self.tagged(node.operand, to)
        if isinstance(source, t.Union) and not isinstance(to, t.Optional):
            return self.untagged(node.operand, source, to)
        if isinstance(to, t.Optional) and not isinstance(source, t.Optional):
            if isinstance(source, t.NoneT):
                return Code("None")
            inner = node.operand if source == to.inner else ir.Coerce(node.operand, type=to.inner)
            return Code(f"Some {self.expr(inner, POSTFIX)}", APPLIED)
        if isinstance(source, t.Optional) and isinstance(to, t.Optional) and source.inner != to.inner:
            item = ir.Name(self.fresh("item"), type=source.inner)
            changed = self.expr(ir.Coerce(item, type=to.inner))
            if changed != self.name(item.id):
                return Code(f"Option.map (fun {self.name(item.id)} -> {changed}) {self.expr(node.operand, POSTFIX)}", APPLIED)
            return self.code(node.operand)
        match node.operand, to:
            case ir.Const(value=int() as value), t.Float() if not isinstance(value, bool):
                return self.float_literal(float(value))
            case ir.Op(concept="dict.fromkeys", args=(_, ir.Const(value=None))), t.Dict():
                return self.code(dataclasses.replace(node.operand, type=to))
            case _:
                return self.converted(node, source, to) or super().expr_Coerce(node)

    def converted(self, node: ir.Coerce, source: t.Type, to: t.Type) -> Code | None:
        """A container whose elements get another type."""
        olds: tuple[t.Type, ...]
        news: tuple[t.Type, ...]
        match source, to:
            case ((t.List(elem=old) | t.Iter(elem=old) | t.Set(elem=old)), (t.List(elem=new) | t.Iter(elem=new) | t.Set(elem=new))):
                olds, news = (old,), (new,)
            case t.Dict(key=old, value=old_value), t.Dict(key=new, value=new_value):
                olds, news = (old, old_value), (new, new_value)
            case t.Tuple(items=olds), t.Tuple(items=news) if len(olds) == len(news):
                pass
            case _:
                return None
        if olds == news:
            return self.code(node.operand)
        names = [ir.Name(self.fresh("item"), type=o) for o in olds]
        items = [self.expr(ir.Coerce(n, type=new) if n.type != new else n, 6) for n, new in zip(names, news, strict=True)]
        pattern, value = (", ".join(self.name(n.id) for n in names), ", ".join(items))
        if pattern == value:
            return self.code(node.operand)
        if isinstance(to, t.Tuple):
            return Code(f"(let {pattern} = {self.expr(node.operand)} in ({value}))")
        if isinstance(to, t.Set):
            self.keyed(node, to.elem)
        pattern, value = (f"({pattern})", f"({value})") if len(names) > 1 else (pattern, value)
        return Code(f"List.map (fun {pattern} -> {value}) {self.expr(node.operand, POSTFIX)}", APPLIED)

    def expr_IsType(self, node: ir.IsType) -> Code:
        """A test of the tag of a union's value."""
        if (there := present_test(node)) is not None:
            return self.code(there)
        if not isinstance(node.operand.type, t.Union):
            raise UnsupportedError("type-test", f"{t.show(node.operand.type)} is not told apart at run time here", node.span)
        of = node.of
        tags = [self.tag(m) for m in node.operand.type.members if (m == of if isinstance(of, t.Class) else kind(m) == kind(of))]
        if not tags:
            return Code("false")
        return Code(f"(match {self.expr(node.operand, 1)} with {' | '.join(f'`{x} _' for x in tags)} -> true | _ -> false)")

    def tag(self, member: t.Type) -> str:
        """The tag of a member of a union, which must be the only one of its kind."""
        if isinstance(member, t.Class) and self.has_form(member) and not self.is_exception(member.name):
            return self.class_name(member.name)
        if isinstance(member, t.Class | t.AnyT | t.Func | t.Union | t.Optional):
            raise UnsupportedError("union", f"{t.show(member)} has no tag in OCaml yet")
        return kind(member).capitalize()

    def tags(self, union: t.Union) -> dict[str, t.Type]:
        out = {self.tag(m): m for m in union.members}
        if len(out) != len(union.members):
            raise UnsupportedError("union", f"the members of {t.show(union)} are not told apart here")
        return out

    def tagged(self, node: ir.Expr, to: t.Union) -> Code:
        """A value with the tag of its type."""
        tags = self.tags(to)
        if isinstance(node.type, t.Union):
            if set(self.tags(node.type).values()) <= set(tags.values()):
                return self.code(node)
            return self.widened(node, to)
        match node:
            case ir.Op(concept="cmp.max" | "cmp.min" as concept, args=(a, b), type=t.Float()) if isinstance(a, ir.Coerce) or isinstance(
                b, ir.Coerce
            ):
                return self.extreme(">" if concept == "cmp.max" else "<", (a, b), to)
            case _:
                pass
        if node.type not in tags.values():
            return self.retagged(self.tag(node.type), node, to)
        return Code(f"`{self.tag(node.type)} {self.expr(node, POSTFIX)}", APPLIED)

    def retagged(self, tag: str, node: ir.Expr, to: t.Union) -> Code:
        """A container as the member of a union that has the same tag, whose elements have more types."""
        wanted = self.tags(to).get(tag)
        if wanted is None or not t.is_container(wanted):
            raise UnsupportedError("union", f"{t.show(node.type)} as {t.show(to)} has no form here", node.span)
        return Code(f"`{tag} {self.expr(ir.Coerce(node, type=wanted), POSTFIX)}", APPLIED)

    def widened(self, node: ir.Expr, to: t.Union) -> Code:
        """A value of a union as one of another, whose containers hold more."""
        wanted = set(self.tags(to).values())

        def arm(value: ir.Expr) -> str:
            tag = self.tag(value.type)
            return f"`{tag} {self.expr(value, POSTFIX)}" if value.type in wanted else self.retagged(tag, value, to).text

        return self.by_tag(node, arm)

    def extreme(self, op: str, args: Sequence[ir.Expr], to: t.Union) -> Code:
        """The larger or smaller of two numbers of several kinds is one of them, with its own kind."""
        names = [ir.Name(self.fresh("value"), type=to) for _ in args]
        plain = [a.operand if isinstance(a, ir.Coerce) and not isinstance(a.operand.type, t.Bool) else a for a in args]
        bound = "".join(f"let {self.name(n.id)} = {self.tagged(p, to).text} in " for n, p in zip(names, plain, strict=True))
        first, second = (self.untagged(n, to, t.FLOAT).text for n in names)
        return Code(f"({bound}if {second} {op} {first} then {self.name(names[1].id)} else {self.name(names[0].id)})")

    def untagged(self, node: ir.Expr, source: t.Union, to: t.Type) -> Code:
        """The value without its tag, which must be the one that is wanted; a number may be one of another kind."""
        tags = self.tags(source)
        found = [
            (tag, m) for tag, m in tags.items() if m == to or (_RANKS.get(type(m), 9) < _RANKS.get(type(to), 0) and to in tags.values())
        ]
        if not found:
            raise UnsupportedError("union", f"{t.show(source)} as {t.show(to)} has no form here", node.span)
        arms = []
        for tag, member in found:
            value = ir.Name(self.fresh("value"), type=member)
            given = value if member == to else ir.Coerce(value, type=to)
            arms.append(f"`{tag} {self.name(value.id)} -> {self.expr(given, 6)}")
        if len(found) < len(tags):
            failure = "failwith" if self.uncaught else f"raise ({self.helper('Type_error')}"
            arms.append(f'_ -> {failure} "a value of another type"{"" if self.uncaught else ")"}')
        return Code(f"(match {self.expr(node, 1)} with {' | '.join(arms)})")

    def by_tag(self, node: ir.Expr, text: Callable[[ir.Expr], str]) -> Code:
        """A choice by the type of a union's value."""
        assert isinstance(node.type, t.Union)
        arms = []
        for tag, member in self.tags(node.type).items():
            value = ir.Name(self.fresh("value"), type=member)
            arms.append(f"`{tag} {self.name(value.id)} -> {text(value)}")
        return Code(f"(match {self.expr(node, 1)} with {' | '.join(arms)})")

    def encoded_union(self, args: Sequence[ir.Expr]) -> Code | None:
        if not isinstance(args[0].type, t.Union):
            return None
        return self.by_tag(args[0], lambda value: self.expr(encoded(value, self.module), 6))

    def united(self, type_: t.Type) -> bool:
        """Does a type have a union in it, whose tags OCaml's order and equality see?"""
        return isinstance(type_, t.Union) or any(isinstance(c, t.Union) for c in self.inside(type_))

    def plain(self, type_: t.Type) -> bool:
        """Do values of a type's unions differ wherever their tags do? Python's 1, 1.0 and True are equal."""
        unions = [x for x in (type_, *self.inside(type_)) if isinstance(x, t.Union)]
        return all(sum(isinstance(m, t.Int | t.Float | t.Bool) for m in u.members) < 2 for u in unions)

    def keyed(self, node: ir.Expr, key: t.Type) -> None:
        if not self.plain(key) or self.has_object(key):
            raise UnsupportedError("union", f"{t.show(key)} is no key in OCaml yet", node.span)

    def inside(self, type_: t.Type) -> Iterable[t.Type]:
        for child in t.children(type_):
            yield child
            yield from self.inside(child)

    def shown_as(self, node: ir.Expr, quoted: bool) -> Code | None:
        """The text of a value, by its type."""
        if isinstance(node.type, t.Str) and not quoted:
            return self.code(node)
        if isinstance(node.type, t.Class):
            return None
        if isinstance(node.type, t.Union):
            return self.by_tag(node, lambda v: self.expr(ir.Op("str.repr" if quoted else "str.of", (v,), type=t.STR), 6))
        return Code(f"{self.show(node.type, quoted)} {self.expr(node, POSTFIX)}", APPLIED)

    def show(self, type_: t.Type, quoted: bool = True) -> str:
        """A function that gives the text of values of a type; strings, also those in an optional or a union, are in quotes or not."""
        match type_:
            case t.Int(bits=0):
                return "Z.to_string"
            case t.Int():
                return "string_of_int"
            case t.Bool():
                return self.helper("show_bool")
            case t.Float():
                return self.helper("float_text")
            case t.Char() if self.module.strings == "ascii":
                return "(String.make 1)"
            case t.Str():
                return self.helper("quoted") if quoted else "Fun.id"
            case t.NoneT():
                return '(fun () -> "None")'
            case t.Optional(inner=inner):
                return f"({self.helper('show_option')} {self.show(inner, quoted)})"
            case t.List(elem=elem):
                return f"({self.helper('show_seq' if type_.frozen else 'show_list')} {self.show(elem)})"
            case t.Set(elem=elem) if not type_.frozen:
                return f"({self.helper('show_set')} {self.show(elem)})"
            case t.Dict(key=key, value=value):
                return f"({self.helper('show_dict')} {self.show(key)} {self.show(value)})"
            case t.Tuple(items=items) if len(items) > 1:
                names = [f"x{i}" for i in range(len(items))]
                texts = "; ".join(f"{self.show(i)} {n}" for n, i in zip(names, items, strict=True))
                return f'(fun ({", ".join(names)}) -> "(" ^ String.concat ", " [{texts}] ^ ")")'
            case t.Union():
                arms = (f"`{tag} x -> {self.show(member, quoted)} x" for tag, member in self.tags(type_).items())
                return f"(function {' | '.join(arms)})"
            case _:
                raise UnsupportedError("text", f"{t.show(type_)} has no text here")
