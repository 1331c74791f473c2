"""Types of Haskell: their names, sum types for what may be of several types, texts and encodings that follow a type."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.driver import encoded
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, POSTFIX, Code, Generated
from dragoman.transpile.generators.curried import Curried
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.unions import present_test, union_name, variant
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.effects import can_raise

#: How tightly the application of a function binds.
APPLIED = 700
#: What opens an expression that reaches as far as it can: it stands in parentheses as an operand.
OPEN = 5
WIDTH = 100
#: Rules whose operands may have values of sum types in them: those that neither compare nor order them.
_UNITED = re.compile(
    r"codec\.|driver\.|str\.(of|repr)$|length\.|index\.|slice\.|truthy\.|is_(not_)?none|update\.|lookup|coerce\.|value\."
    r"|list\.(append|copy|insert|pop|pop_at|reverse|reversed|extend|concat|repeat|clear|set_slice|del_slice|del_at|to_seq)$"
    r"|iter\.(to_list|of|enumerate|zip|reversed|chain|chain_all|length|slice|pairwise|repeat)$|deque\.|io\.|error\."
    r"|dict\.(get|get_or|keys|values|items|contains|update|copy|pop|pop_or|remove|popitem|setdefault|merge|clear|of_pairs|fromkeys)$"
)
#: Rules that tell equal values from others, but do not order them.
_EQUAL = re.compile(r"compare\.[=!]=$|list\.(contains|index|count|remove|distinct)$|dict\.\w+$|iter\.contains$|same$|not_same$|set\.")
#: Expressions that may raise, if only by what their operands are.
_COMPUTED = (
    ir.Op,
    ir.Index,
    ir.Lookup,
    ir.Call,
    ir.MethodCall,
    ir.CallValue,
    ir.New,
    ir.Arith,
    ir.IntDiv,
    ir.Mod,
    ir.TrueDiv,
    ir.Coerce,
    ir.Unsupported,
)
#: Rules whose operands are containers of the same elements.
_UNIFIED = frozenset({"list.concat", "list.extend", "dict.update", "dict.merge", "set.union", "set.update", "iter.chain"})


@lru_cache(maxsize=4096)
def inside(type_: t.Type) -> tuple[t.Type, ...]:
    """The parts of a type, and theirs."""
    return tuple(part for child in t.children(type_) for part in (child, *inside(child)))


#: Types without parts; a node that says none has that of None.
_WHOLE = frozenset({t.Int, t.Float, t.Bool, t.Str, t.Char, t.Bytes, t.Class, t.NoneT, t.Never, t.AnyT, type(None)})


def unions_of(module: ir.Module) -> list[t.Union]:
    """The types with several members that a module mentions, in order."""
    seen: dict[t.Type, None] = {}
    for node in ir.walk(module):
        type_ = node.result if isinstance(node, ir.Function) else getattr(node, "type", None)
        if type(type_) not in _WHOLE and isinstance(type_, t.Type) and type_ not in seen:
            seen.update(dict.fromkeys((*inside(type_), type_)))
    return [type_ for type_ in seen if isinstance(type_, t.Union)]


class HaskellTypes(Curried):
    """What a type becomes: its name, sum types, how its values are shown, told apart and encoded."""

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Constructor of each member of each sum type.
        self.constructors: dict[tuple[t.Union, t.Type], str] = {}
        #: Sum types that the candidate of a driver declares.
        self.imported: set[t.Union] = set()
        #: Names of the values of variables whose constructor is known where the text at hand stands.
        self.narrowed: dict[tuple[str, t.Type], str] = {}
        #: Functions of the module that surely do not raise.
        self.safe: frozenset[str] = frozenset()
        #: Are exceptions handled around the text at hand?
        self.guarding = False

    # --- sum types ----------------------------------------------------------------------------------------------------

    def written(self, module: ir.Module) -> Generated:
        own = unions_of(module)
        given = unions_of(self.candidate) if self.candidate is not None else []
        self.imported = set(given)
        unions = list(dict.fromkeys([*given, *own]))
        names: dict[tuple[t.Union, t.Type], str] = {}
        for union in unions:
            for member in union.members:
                try:
                    names[union, member] = variant(member)
                except UnsupportedError:
                    continue
        often = Counter(names.values())
        self.constructors = {
            (union, member): f"{name}Value" if often[name] == 1 else f"{union_name(union)}{name}"
            for (union, member), name in names.items()
            if all((union, m) in names for m in union.members)
        }
        self.safe = safe_functions(self.candidate if self.candidate is not None else module)
        return super().written(module)

    def constructor(self, union: t.Union, member: t.Type) -> str:
        """What a value of a member is wrapped in, or taken out of."""
        name = self.constructors.get((union, member))
        if name is None:
            raise UnsupportedError("union", f"the members of {t.show(union)} are not told apart here")
        return f"Solution.{name}" if union in self.imported else name

    def declare_unions(self, start: int) -> None:
        """Writes the sum types that the lines from ``start`` on mention before them."""
        written: list[str] = []
        done: set[t.Union] = set()
        while True:
            text = "\n".join([*(line.text for line in self.lines[start:]), *written])
            more = [
                union
                for union in dict.fromkeys(u for u, _ in self.constructors)
                if union not in done | self.imported
                and any(
                    re.search(rf"\b{word}\b", text) for word in (union_name(union), *(self.constructors[union, m] for m in union.members))
                )
            ]
            if not more:
                break
            for union in more:
                done.add(union)
                written[:0] = self.declaration(union)
        body = self.lines[start:]
        del self.lines[start:]
        for line in written:
            self.line(line)
        if written and body and body[0].text:
            self.line()
        self.lines.extend(body)

    def declaration(self, union: t.Union) -> list[str]:
        members = [f"{self.constructors[union, m]} {self.type_argument(m)}" for m in union.members]
        one = f"data {union_name(union)} = {' | '.join(members)}"
        head = [one] if len(one) <= WIDTH else [f"data {union_name(union)}", f"  = {members[0]}", *(f"  | {m}" for m in members[1:])]
        classes = ["Ord"] if all(map(self.orderable, union.members)) else []
        classes = ["Eq", *classes] if all(map(self.equatable, union.members)) else []
        return ["", *head, f"  deriving ({', '.join([*classes, 'Generic', 'NFData'])})"]

    def equatable(self, type_: t.Type) -> bool:
        """Are values of a type told from others by what they hold?"""
        return all(not isinstance(x, t.Class) or self.tells_equal(x.name) for x in (type_, *inside(type_)))

    def tells_equal(self, name: str) -> bool:
        raise NotImplementedError

    def orderable(self, type_: t.Type) -> bool:
        return not isinstance(type_, t.Class | t.Func)

    def plain(self, type_: t.Type) -> bool:
        """Do values of a type's unions differ wherever their constructors do? Python's 1, 1.0 and True are equal."""
        unions = [x for x in (type_, *inside(type_)) if isinstance(x, t.Union)]
        return all(sum(isinstance(m, t.Int | t.Float | t.Bool) for m in u.members) < 2 for u in unions)

    def refuse_types(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> None:
        """Raises ``UnsupportedError`` where a rule cannot work with the types of its operands."""
        for arg in args:
            if isinstance(arg.type, t.Int | t.Str | t.Bool | t.Float):
                continue
            united = any(isinstance(x, t.Union) for x in (arg.type, *inside(arg.type)))
            if united and not _UNITED.match(key) and not (_EQUAL.match(key) and self.plain(arg.type)):
                raise UnsupportedError("union", f"{key} of {t.show(arg.type)} has no form in Haskell yet", node.span)
            keys = [x.key for x in (arg.type, *inside(arg.type)) if isinstance(x, t.Dict)]
            if any(not self.plain(k) for k in keys):
                raise UnsupportedError("union", f"keys of several kinds of numbers have no form in Haskell: {t.show(arg.type)}", node.span)
            if isinstance(arg.type, t.AnyT):
                raise UnsupportedError("type", f"{t.show(arg.type)} has no form in Haskell yet", node.span)

    @contextmanager
    def narrowing(self, name: str, type_: t.Type, text: str) -> Iterator[None]:
        outer, self.narrowed = self.narrowed, {**self.narrowed, (name, type_): text}
        yield
        self.narrowed = outer

    def tagged(self, node: ir.Expr, to: t.Union) -> Code:
        """A value of a member as a value of the sum type."""
        if isinstance(node.type, t.Union):
            if node.type == to:
                return self.code(node)
            return self.by_constructor(node, lambda v: self.tagged(v, to).text)
        member = next((m for m in to.members if m == node.type), None) or next((m for m in to.members if self.fits(node.type, m)), None)
        alike = [m for m in to.members if kind(m) == kind(node.type) and not isinstance(m, t.Class)]
        if member is None and len(alike) == 1:
            return self.tagged(ir.Coerce(node, type=alike[0]), to)
        if member is None:
            raise UnsupportedError("union", f"{t.show(node.type)} as {t.show(to)} has no form here", node.span)
        return Code(f"{self.constructor(to, member)} {self.expr(node, POSTFIX)}", APPLIED)

    @staticmethod
    def fits(type_: t.Type, member: t.Type) -> bool:
        """Is a literal without elements of a member's kind?"""
        return kind(type_) == kind(member) and any(isinstance(x, t.Never) for x in inside(type_))

    def untagged(self, node: ir.Expr, source: t.Union, to: t.Type) -> Code:
        """The value of a member, which it must be."""
        if isinstance(node, ir.Name) and (node.id, to) in self.narrowed:
            return Code(self.narrowed[node.id, to])
        wanted = to.inner if isinstance(to, t.Optional) else to
        arms = []
        for member in source.members:
            value = ir.Name(self.fresh("value"), type=member)
            number = isinstance(wanted, t.Float) and isinstance(member, t.Int | t.Bool)
            if member == wanted or number:
                arms.append(f"{self.constructor(source, member)} {self.name(value.id)} -> {self.expr(ir.Coerce(value, type=to))}")
        if not arms:
            raise UnsupportedError("union", f"{t.show(source)} as {t.show(to)} has no form here", node.span)
        if len(arms) < len(source.members):
            arms.append(f'_ -> throw ({self.helper("TypeError")} "a value of another type")')
        return Code(f"(case {self.expr(node)} of {{ {'; '.join(arms)} }})")

    def by_constructor(self, node: ir.Expr, text: Callable[[ir.Expr], str]) -> Code:
        """A choice by the constructor of a value."""
        assert isinstance(node.type, t.Union)
        arms = []
        for member in node.type.members:
            value = ir.Name(self.fresh("value"), type=member)
            arms.append(f"{self.constructor(node.type, member)} {self.name(value.id)} -> {text(value)}")
        return Code(f"(case {self.expr(node)} of {{ {'; '.join(arms)} }})")

    def tested(self, node: ir.IsType) -> list[t.Type]:
        """The members of a sum type that a test of the type holds for."""
        if not isinstance(node.operand.type, t.Union):
            raise UnsupportedError("type-test", f"{t.show(node.operand.type)} is not told apart at run time here", node.span)
        return [m for m in node.operand.type.members if kind(m) == kind(node.of) and (not isinstance(m, t.Class) or m == node.of)]

    def expr_IsType(self, node: ir.IsType) -> Code:
        if (there := present_test(node)) is not None:
            return self.code(there)
        members = self.tested(node)
        if not members:
            return Code("False")
        assert isinstance(node.operand.type, t.Union)
        arms = [f"{self.constructor(node.operand.type, m)} _ -> True" for m in members]
        return Code(f"(case {self.expr(node.operand)} of {{ {'; '.join([*arms, '_ -> False'])} }})")

    def encoded_union(self, args: Sequence[ir.Expr]) -> Code | None:
        if not isinstance(args[0].type, t.Union):
            return None
        return self.by_constructor(args[0], lambda value: self.expr(encoded(value, self.module)))

    def expr_Truthy(self, node: ir.Truthy) -> Code:
        if isinstance(node.operand.type, t.Union):
            return self.by_constructor(node.operand, lambda v: self.expr(v if isinstance(v.type, t.Bool) else ir.Truthy(v, type=t.BOOL)))
        return super().expr_Truthy(node)

    # --- names of types -----------------------------------------------------------------------------------------------

    def type_name(self, type_: t.Type, boxed: bool = False) -> str:
        match type_:
            case t.Int(bits=0):
                return "Integer"
            case t.Int():
                return "Int"
            case terms.Ref(elem=elem):
                return f"IORef {self.type_argument(elem)}"
            case t.Bool():
                return "Bool"
            case t.Float():
                return "Double"
            case t.Str() | t.Char():
                return "String"
            case t.Bytes():
                return "ByteString.ByteString"
            case t.NoneT() | t.Never():
                return "()"
            case t.List(elem=elem) | t.Iter(elem=elem):
                return f"[{self.type_name(elem)}]"
            case t.Set(elem=elem):
                return f"Set.Set {self.type_argument(elem)}"
            case t.Dict(key=key, value=value):
                return f"[({self.type_name(key)}, {self.type_name(value)})]"
            case t.Tuple(items=items) if len(items) > 1:
                return f"({', '.join(map(self.type_name, items))})"
            case t.Tuple(items=()):
                return "()"
            case t.Optional(inner=inner):
                return f"Maybe {self.type_argument(inner)}"
            case t.Func(params=params, result=result):
                types = [self.type_name(x) for x in params] or ["()"]
                return " -> ".join([*(f"({x})" if " -> " in x else x for x in types), self.type_name(result)])
            case t.Union() if all((type_, m) in self.constructors for m in type_.members):
                return f"{'Solution.' if type_ in self.imported else ''}{union_name(type_)}"
            case _:
                raise UnsupportedError("type", f"{t.show(type_)} has no form in Haskell yet")

    def type_argument(self, type_: t.Type) -> str:
        text = self.type_name(type_)
        return f"({text})" if (" " in text and text[0] not in "[(") or " -> " in text else text

    # --- values of other types ----------------------------------------------------------------------------------------

    def expr_Coerce(self, node: ir.Coerce) -> Code:
        source, to = node.operand.type, node.type
        if isinstance(source, t.AnyT) or isinstance(to, t.AnyT):
            raise UnsupportedError("type", f"{t.show(source)} as {t.show(to)} has no form in Haskell yet", node.span)
        if source == to:
            return self.code(node.operand)
        if isinstance(to, t.Union) and source != t.Optional(to):
            return self.tagged(node.operand, to)
        if isinstance(source, t.Union) and not isinstance(to, t.Optional):
            return self.untagged(node.operand, source, to)
        if isinstance(to, t.Optional) and not isinstance(source, t.Optional):
            if isinstance(source, t.NoneT):
                return Code("Nothing")
            inner = node.operand if source == to.inner else ir.Coerce(node.operand, type=to.inner)
            return Code(f"Just {self.expr(inner, POSTFIX)}", APPLIED)
        if isinstance(source, t.Optional) and isinstance(to, t.Optional):
            return self.mapped("fmap", node.operand, source.inner, to.inner)
        if isinstance(source, t.List | t.Iter) and isinstance(to, t.List | t.Iter):
            return self.mapped("map", node.operand, source.elem, to.elem)
        if isinstance(source, t.Set) and isinstance(to, t.Set):
            return self.mapped("Set.map", node.operand, source.elem, to.elem)
        if isinstance(source, t.Dict) and isinstance(to, t.Dict):
            return self.mapped("map", node.operand, t.Tuple((source.key, source.value)), t.Tuple((to.key, to.value)))
        if isinstance(source, t.Tuple) and isinstance(to, t.Tuple) and len(source.items) == len(to.items) > 1:
            return self.itemwise(node.operand, source.items, to.items)
        if isinstance(source, t.Optional) and source.inner != to:
            return self.expr_Coerce(ir.Coerce(ir.Coerce(node.operand, type=source.inner), type=to))
        match node.operand, to:
            case ir.Const(value=int() as value), t.Float() if not isinstance(value, bool):
                return self.float_literal(float(value))
            case _:
                return super().expr_Coerce(node)

    def mapped(self, function: str, node: ir.Expr, source: t.Type, to: t.Type) -> Code:
        """A container whose elements become those of another type."""
        item = ir.Name(self.fresh("item"), type=source)
        if isinstance(source, t.Never) or (changed := self.expr(ir.Coerce(item, type=to))) == self.name(item.id):
            return self.code(node)
        return Code(f"{function} (\\{self.name(item.id)} -> {changed}) {self.expr(node, POSTFIX)}", APPLIED)

    def itemwise(self, node: ir.Expr, source: tuple[t.Type, ...], to: tuple[t.Type, ...]) -> Code:
        """A tuple whose items become values of other types."""
        if isinstance(node, ir.TupleLit):
            items = node.items
        else:
            items = tuple(ir.Name(self.fresh("item"), type=s) for s in source)
        texts = [self.expr(i if s == w else ir.Coerce(i, type=w)) for i, s, w in zip(items, source, to, strict=True)]
        if isinstance(node, ir.TupleLit):
            return Code(f"({', '.join(texts)})")
        pattern = ", ".join(self.expr(i) for i in items)
        same = ", ".join(texts) == pattern
        return self.code(node) if same else Code(f"(case {self.expr(node)} of ({pattern}) -> ({', '.join(texts)}))")

    def unified(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> list[ir.Expr]:
        """The operands as containers of one type, where some have narrower elements than others."""
        out = list(args)
        wanted = node.type if key == "list.concat" else args[0].type if args else node.type
        if key not in _UNIFIED or not isinstance(wanted, t.List | t.Set | t.Dict):
            return out
        for i, arg in enumerate(args):
            like: t.Type = (
                dataclasses.replace(arg.type, elem=wanted.elem)
                if isinstance(arg.type, t.List | t.Iter) and isinstance(wanted, t.List)
                else wanted
            )
            if kind(arg.type) == kind(like) and arg.type != like and any(isinstance(x, t.Union | t.Optional) for x in inside(wanted)):
                out[i] = ir.Coerce(arg, type=like)
        return out

    # --- texts of values ----------------------------------------------------------------------------------------------

    def shown_as(self, node: ir.Expr, quoted: bool) -> Code | None:
        """The text of a value, by its type."""
        if isinstance(node.type, t.Str) and not quoted:
            return self.code(node)
        if isinstance(node.type, t.Class):
            return None
        if isinstance(node.type, t.Union):
            return self.by_constructor(node, lambda v: self.expr(ir.Op("str.repr" if quoted else "str.of", (v,), type=t.STR)))
        if isinstance(node.type, t.Optional) and not quoted and isinstance(node.type.inner, t.Str):
            return Code(f'fromMaybe "None" {self.expr(node, POSTFIX)}', APPLIED)
        return Code(f"{self.show(node.type, quoted)} {self.expr(node, POSTFIX)}", APPLIED)

    def show(self, type_: t.Type, quoted: bool = True) -> str:
        """A function that gives the text of values of a type; strings in an optional or a union are in quotes or not."""
        match type_:
            case t.Int() | t.Bool():
                return "show"
            case t.Float():
                return self.helper("floatText")
            case t.Str() | t.Char():
                return self.helper("quoted")
            case t.NoneT() | t.Never():
                return '(const "None")'
            case t.Optional(inner=inner):
                return f'(maybe "None" {self.show(inner, quoted)})'
            case t.List(elem=elem):
                return f"({self.helper('seqText' if type_.frozen else 'listText')} {self.show(elem)})"
            case t.Set(elem=elem) if not type_.frozen:
                return f"({self.helper('setText')} {self.show(elem)})"
            case t.Dict(key=key, value=value):
                return f"({self.helper('dictText')} {self.show(key)} {self.show(value)})"
            case t.Tuple(items=items) if len(items) > 1:
                names = [f"x{i}" for i in range(len(items))]
                texts = ", ".join(f"{self.show(i)} {n}" for n, i in zip(names, items, strict=True))
                return f'(\\({", ".join(names)}) -> "(" ++ intercalate ", " [{texts}] ++ ")")'
            case t.Union() | t.Class():
                shown = ir.Name(self.fresh("value"), type=type_)
                return f"(\\{self.name(shown.id)} -> {self.expr(ir.Op('str.repr' if quoted else 'str.of', (shown,), type=t.STR))})"
            case _:
                raise UnsupportedError("text", f"{t.show(type_)} has no text here")

    # --- what may raise -----------------------------------------------------------------------------------------------

    def raises(self, node: ir.Expr) -> bool:
        """May the evaluation of an expression raise? Where exceptions are handled, whatever is computed may."""
        if self.guarding:
            return any(isinstance(n, _COMPUTED) for n in ir.walk(node))
        return raising(node, self.safe)

    @staticmethod
    def flat(type_: t.Type) -> bool:
        """Is a value of a type evaluated as a whole, or not at all?"""
        return isinstance(type_, t.Int | t.Float | t.Bool | t.NoneT | t.Never)

    def tuple_item(self, node: ir.Expr, at: int, size: int) -> Code:
        """An item of a tuple is taken out by a pattern."""
        if size == 2:
            return Code(f"{('fst', 'snd')[at]} {self.expr(node, POSTFIX)}", APPLIED)
        pattern = ", ".join("x" if i == at else "_" for i in range(size))
        return Code(f"(case {self.expr(node)} of ({pattern}) -> x)", ATOM)


#: What may raise, or call what does.
_FAILING = (
    *(terms.Inline, ir.Call, ir.CallValue, ir.MethodCall, ir.New, ir.Unsupported),
    *(ir.Op, ir.Index, ir.Lookup, ir.IntDiv, ir.Mod, ir.TrueDiv, ir.Coerce),
)


def raising(node: ir.Node, safe: frozenset[str]) -> bool:
    """May an expression raise, given the functions that surely do not?"""
    for inner in ir.walk(node, *_FAILING):
        match inner:
            case terms.Inline(term=term):
                found = list(terms.terms(term))
                if any(isinstance(x, terms.Raise) or any(raising(leaf, safe) for leaf in terms.leaves(x)) for x in found):
                    return True
            case ir.Call(func=func):
                if func not in safe:
                    return True
            case ir.CallValue() | ir.MethodCall() | ir.New() | ir.Unsupported():
                return True
            case ir.Op(concept=concept):
                if inner.on_fail == "raise" and concept in can_raise():
                    return True
            case ir.Index(obj=obj) if isinstance(obj.type, t.Tuple):
                pass
            case ir.Index() | ir.Lookup() | ir.IntDiv() | ir.Mod() | ir.TrueDiv():
                if inner.on_fail == "raise":
                    return True
            case ir.Coerce(operand=operand, type=type_):
                wide = t.Union | t.Optional
                if isinstance(operand.type, wide) and not isinstance(type_, wide):
                    return True
            case _:
                pass
    return False


def safe_functions(module: ir.Module) -> frozenset[str]:
    """Functions that surely do not raise: all of them, but for those of which anything may."""
    safe = frozenset(f.name for f in module.functions if not f.external)
    while True:
        kept = frozenset(f.name for f in module.functions if f.name in safe and not _may_raise(f, safe))
        if kept == safe:
            return safe
        safe = kept


def _may_raise(function: ir.Function, safe: frozenset[str]) -> bool:
    return ir.holds(function, ir.Raise, ir.Assert, ir.Unsupported) or raising(function, safe)
