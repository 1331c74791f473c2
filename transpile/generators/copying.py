"""What D, Swift and Nim share, whose values are copied when they are assigned: places, patterns, objects and literals."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import POSTFIX, Code, Raw, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.exceptions import are_looked_at, is_exception
from dragoman.transpile.generators.members import lineage, owner_below
from dragoman.transpile.modules import numbered
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.aliases import coerced_parts, lost_aliases, repeated_values, stale_copies, stored_arguments
from dragoman.transpile.passes.constants import rounds_twice
from dragoman.transpile.passes.copies import changed_parts, lost_elements
from dragoman.transpile.passes.effects import root
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.parts import handed_parts
from dragoman.transpile.passes.reached import given_back, lost_changes
from dragoman.transpile.passes.second_names import second_names

LITERAL = ir.ListLit | ir.SetLit | ir.DictLit
SCALAR = t.Bool | t.Int | t.Float | t.Char | t.NoneT | t.Never
ZERO, ONE = ir.Const(0, type=t.INT), ir.Const(1, type=t.INT)
#: The methods that say how objects compare.
COMPARISONS = {"==": "__eq__", "!=": "__eq__", "<": "__lt__", ">": "__gt__", "<=": "__le__", ">=": "__ge__"}


class Copying(CLike):
    """A target whose containers are values; D, where an array is a view of what it shares, checks aliases by itself."""

    #: Does the compiler read a float's literal into 80 bits first? Then some are written by their bits.
    WIDE_LITERALS: ClassVar[bool] = False

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: What is known of the integers of the function being written.
        self.sizes = Magnitudes()
        #: Variables of the current function that change.
        self.variables: frozenset[str] = frozenset()
        self.functions: dict[str, ir.Function] = {}
        #: Are exceptions told by their messages alone, since nothing looks at them?
        self.tells = False
        #: The parameters of functions of which their results may hold parts.
        self.parts_given_back: dict[str, set[int]] | None = None

    # --- the module ---------------------------------------------------------------------------------------------------

    @cached_property
    def classes(self) -> Mapping[str, ir.ClassDef]:
        return {c.name: c for c in self.module.classes}

    @property
    def looked_at(self) -> ir.Module:
        """The module whose types decide: for a driver, the candidate's."""
        return self.candidate if self.candidate is not None else self.module

    def is_exception(self, name: str) -> bool:
        return is_exception(name, self.module.classes)

    def methods_of(self, name: str) -> dict[str, ir.Function]:
        """The methods of a class and of those that it derives from."""
        return {m.name: m for c in reversed(lineage(name, self.classes)) for m in c.methods}

    def own_fields(self, cls: ir.ClassDef) -> list[ir.Param]:
        """The fields of a class that no class above it has."""
        inherited = {f.name for c in lineage(cls.base, self.classes) for f in c.fields}
        return [f for f in cls.fields if f.name not in inherited]

    def changes_global(self, name: str) -> bool:
        """Is a variable of the module given another value, or changed in its place?"""
        methods = [f for c in self.module.classes for f in (*c.methods, *c.static_methods, *((c.init,) if c.init is not None else ()))]
        bodies = [f.body for f in (*self.functions.values(), *methods) if name not in {p.name for p in f.params}]
        changes = reference_places(self.functions)
        return any(name in (*effects.assigned(body), *effects.mutated(body, changes)) for body in (*bodies, self.module.main))

    @staticmethod
    def refuse_generator(function: ir.Function) -> None:
        """Raises ``UnsupportedError`` for a generator that the passes could not make a loop or an object of."""
        if function.is_generator:
            raise UnsupportedError("generator", f"the generator {function.name} may not end and has no readable step", function.span)

    # --- errors that nothing looks at ---------------------------------------------------------------------------------

    def tell(self, module: ir.Module) -> None:
        """Takes shorter helpers where nothing looks at the exceptions of a module: the first one ends the program."""
        self.tells = self.candidate is None and not are_looked_at(module)
        if self.tells:
            self.target = dataclasses.replace(self.target, helpers=told_helpers(self.ID, self.told))

    @staticmethod
    def told(code: str) -> str:
        """The code of a helper whose exceptions are not looked at."""
        raise NotImplementedError

    @cached_property
    def shows_messages(self) -> bool:
        """Does the program look at what errors say?"""
        return any(isinstance(n, ir.Op) and n.concept == "error.message" for n in ir.walk(self.looked_at, ir.Op))

    # --- what values can't say ----------------------------------------------------------------------------------------

    def check_aliases(self, function: ir.Function) -> None:
        """Raises ``UnsupportedError`` for what values that are copied can't say."""
        for name, span in (*lost_aliases(function), *coerced_parts(function), *stored_arguments(self.module, function.body)):
            raise UnsupportedError("alias", f"{name} is kept in two places and changed in one of them", span)
        for name, span in lost_elements(function):
            raise UnsupportedError("alias", f"an element of {name} gets a second place and is changed at one of both", span)
        for name, span in repeated_values(self.module, function):
            raise UnsupportedError("alias", f"{name} is put into several places and changed in one of them", span)
        for name, span in handed_parts(self.module, function.body):
            raise UnsupportedError("alias", f"what {name} gives is changed: it would be a copy here", span)
        for name, span in stale_copies(function):
            raise UnsupportedError("alias", f"{name} is looked at after what it stands for was changed in its place", span)
        for name, span in changed_parts(function):
            raise UnsupportedError("alias", f"a loop changes elements of a copy of {name}, which are its own", span)
        places = reference_places(self.functions)
        if self.parts_given_back is None:
            self.parts_given_back = given_back(self.functions.values())
        for name, span in lost_changes(function, self.parts_given_back, places):
            raise UnsupportedError("alias", f"what {name} holds is changed in a copy of it", span)
        for name, span in second_names(function, places):
            raise UnsupportedError("alias", f"{name} is a second name of what is changed under another one", span)

    # --- conditions of rules ------------------------------------------------------------------------------------------

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """Texts that are joined are texts, whatever else their type allows."""
        if key == "str.join" and isinstance(element_type(args[1].type), t.Optional | t.Union):
            args = (args[0], ir.Coerce(args[1], type=t.List(t.STR)))
        return super().rule(key, args, node)

    def changes_temporary(self, concept: str, args: Sequence[ir.Expr]) -> bool:
        """Does an operation change a value that has no place?"""
        known = loader.concepts().get(concept)
        changing = known is not None and 0 in known.mutates and not concept.startswith("iter.")
        return changing and not isinstance(args[0], Raw) and root(args[0]) is None and not isinstance(args[0].type, t.Class)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        match key:
            case "natural":
                divisor = args[1]
                return (
                    isinstance(args[0].type, t.Int) and self.sizes.natural(args[0]) and isinstance(divisor, ir.Const) and divisor.value > 0
                )
            case "natural_index":
                return self.sizes.natural(args[1])
            case "below1" | "below2":
                place = args[int(key[-1])]
                return isinstance(place, ir.Const) and isinstance(place.value, int) and place.value < 0
            case "above1" | "above2":
                number = args[int(key[-1])]
                return isinstance(number, ir.Const) and isinstance(number.value, int) and 0 < number.value < 1 << 31
            case "letter1" | "letter2":
                letter = args[int(key[-1])]
                return isinstance(letter, ir.Const) and len(str(letter.value)) == 1
            case "messages":
                return self.shows_messages is bool(wanted)
            case "beyond":  # which compilers find, though the source may expect it
                items, place = args[0], args[1]
                constant = isinstance(items, ir.ListLit) and isinstance(place, ir.Const)
                return constant and not -len(items.items) <= place.value < len(items.items)  # type: ignore[attr-defined]
            case "filled0":
                return isinstance(args[0], ir.ListLit) and len(args[0].items) == 1
            case "filled1":
                return isinstance(args[1], ir.Const) and bool(args[1].value) is bool(wanted)
            case "temporary0":
                return (root(args[0]) is None) is bool(wanted)
            case "three":
                return (len(args) >= 3) is bool(wanted)
            case _:
                return super()._holds_one(key, wanted, args, node)

    def nonneg(self, node: ir.Expr) -> bool:
        return super().nonneg(node) or self.sizes.natural(node)

    def repeatable(self, node: ir.Expr) -> bool:
        match node:
            case ir.Index(obj=obj, index=index) if not isinstance(obj.type, t.Str):
                return self.repeatable(obj) and self.repeatable(index)
            case ir.Lookup(obj=obj, key=key):
                return self.repeatable(obj) and self.repeatable(key)
            case _:
                return super().repeatable(node)

    # --- operands in the forms that rules ask for ---------------------------------------------------------------------

    def slot_minus(self, node: ir.Expr) -> Code:
        """How far a negative constant is from zero."""
        if isinstance(node, ir.Neg):
            return self.code(node.operand)
        assert isinstance(node, ir.Const)
        return Code(str(-node.value))

    def slot_place(self, node: ir.Expr) -> Code:
        """A value that is written several times."""
        if self.repeatable(node) or isinstance(node, Raw):
            return self.code(node)
        if self.hoists(node) and not self.comes_late(node):
            name = self.fresh("value")
            self.stmt(ir.Declare(name, node.type, node, mutable=False))
            return self.code(ir.Name(name, type=node.type))
        raise UnsupportedError("repeated-operand", "an operand would be evaluated twice here", node.span)

    def slot_vec(self, node: ir.Expr) -> Code:
        return self.vec(node)

    def slot_text(self, node: ir.Expr) -> Code:
        return self.text(node)

    def vec(self, node: ir.Expr) -> Code:
        """An iterable as an array."""
        raise NotImplementedError

    def text(self, node: ir.Expr) -> Code:
        """The text of a value."""
        raise NotImplementedError

    def unused(self, stem: str) -> str:
        """A name for a parameter of a closure that no variable has."""
        taken = set(self.names.values())
        return next(n for n in numbered(stem) if n not in taken)

    def lvalue(self, node: ir.Expr) -> str:
        """Something that can be changed where it is."""
        raise NotImplementedError

    # --- literals -----------------------------------------------------------------------------------------------------

    def float_literal(self, value: float) -> Code:
        code = super().float_literal(value)
        if self.WIDE_LITERALS and rounds_twice(value):
            return Code(value.hex(), code.prec)
        return Code(code.text.replace("e+", "e"), code.prec)

    def string_literal(self, value: str) -> str:
        if any(0xD800 <= ord(c) < 0xE000 for c in value):
            raise UnsupportedError("surrogate", "a text with a lone surrogate")
        return super().string_literal(value)

    def char_literal(self, value: str) -> str:
        return "'" + ("\\'" if value == "'" else '"' if value == '"' else self.escape(value)) + "'"

    @staticmethod
    def converted_literal(node: ir.Expr, to: t.Type) -> ir.Expr | None:
        """A literal whose parts are of other types: a literal of those; none for all else."""
        match node, to:
            case ir.ListLit(items=items), t.List(elem=elem) | t.Iter(elem=elem):
                return ir.ListLit(tuple(converted(i, elem) for i in items), type=to)
            case ir.SetLit(items=items), t.Set(elem=elem):
                return ir.SetLit(tuple(converted(i, elem) for i in items), type=to)
            case ir.DictLit(entries=entries), t.Dict(key=key, value=value):
                return ir.DictLit(tuple((converted(k, key), converted(v, value)) for k, v in entries), type=to)
            case ir.TupleLit(items=items), t.Tuple(items=types) if len(items) == len(types):
                return ir.TupleLit(tuple(map(converted, items, types)), type=to)
            case ir.Op(concept="dict.fromkeys", args=(keys, ir.Const() as start), type=t.Dict(key=key)), t.Dict(value=value) if (
                key == to.key
            ):
                return dataclasses.replace(node, args=(keys, converted(start, value)), type=to)
            case _:
                return None

    @staticmethod
    def converted_parts(whole: ir.Expr, source: t.Tuple, to: t.Tuple) -> ir.TupleLit:
        """A tuple of the parts of another one, each of another type."""
        parts = (ir.Index(whole, ir.Const(i, type=t.INT), wraps=False, type=x) for i, x in enumerate(source.items))
        return ir.TupleLit(tuple(map(converted, parts, to.items)), type=to)

    # --- access and comparison ----------------------------------------------------------------------------------------

    def expr_Slice(self, node: ir.Slice) -> Code:
        """Bounds that are not given beside a step are none, where no rule is for what is given."""
        rule = f"slice.{type(node.obj.type).__name__.lower()}"
        given = ("l" if node.lo is not None else "") + ("h" if node.hi is not None else "")
        if node.step is None or f"{rule}:{given}s" in self.target.rules:
            return super().expr_Slice(node)
        none = ir.Const(None, type=t.Optional(t.INT))
        return self.rule(rule, (node.obj, node.lo or none, node.hi or none, node.step), node)

    def even_rest(self, node: ir.Compare, op: str) -> Code | None:
        """Whether a rest is zero does not depend on its sign: the target's own remainder tells."""
        match node:
            case ir.Compare(
                op="==" | "!=", left=ir.Mod(left=a, right=ir.Const(value=int(b)) as divisor, type=t.Int()), right=ir.Const(value=0)
            ) if b > 0:
                rank = self.operators.infix[op]
                return Code(f"{self.expr(a, rank)} {op} {self.expr(divisor)} {node.op} 0", self.operators.infix["=="])
            case _:
                return None

    def compared_objects(self, node: ir.Compare, name: str) -> Code | None:
        """Objects by their own methods; none where their identity decides.

        Raises:
            UnsupportedError: they have no order.
        """
        known = self.methods_of(name)
        special = COMPARISONS[node.op]
        if special in known:
            taken = known[special].params[0].type
            other = node.right if node.right.type == taken or not isinstance(taken, t.Union) else ir.Coerce(node.right, type=taken)
            call = self.code(ir.MethodCall(node.left, special, (other,), type=t.BOOL))
            return self.rule("not", (Raw(call, type=t.BOOL),), node) if node.op == "!=" else call
        if node.op in ("==", "!="):
            return None
        if "__lt__" not in known:
            raise UnsupportedError("compare", f"objects of class {name} have no order", node.span)
        first, second = (node.left, node.right) if node.op == ">=" else (node.right, node.left)
        less = ir.Compare("<", first, second, type=t.BOOL)
        return self.code(less if node.op == ">" else ir.Not(less, type=t.BOOL))

    def said_itself(self, node: ir.Expr, name: str) -> Code | None:
        """The text of an object whose class has a method for it."""
        methods = self.methods_of(name)
        special = next((m for m in ("__str__", "__repr__") if m in methods), None)
        return None if special is None else self.code(ir.MethodCall(node, special, (), type=t.STR))

    def expr_Field(self, node: ir.Field) -> Code:
        return Code(f"{self.asked_of(node)}.{self.name(node.name)}", POSTFIX)

    def asked_of(self, node: ir.MethodCall | ir.Field) -> str:
        """The object of a member: where only a derived class has it, as one of that."""
        owner, text = owner_below(node, self.module), self.owner_text(node.obj)
        return text if owner is None else self.downcast(text, self.name(owner.name))

    def owner_text(self, obj: ir.Expr) -> str:
        return self.expr(obj, POSTFIX)

    def downcast(self, text: str, name: str) -> str:
        """An object as one of a derived class, before a dot."""
        raise NotImplementedError

    # --- items that are taken off lists -------------------------------------------------------------------------------

    def takes_natively(self, op: ir.Op) -> bool:
        """Is an item taken off a list whose bounds the runtime checks well enough, since nobody asks what it says?"""
        at = op.args[1] if len(op.args) > 1 else ZERO
        known = isinstance(at, ir.Const | ir.Name) and self.sizes.natural(at)
        return known and isinstance(op.args[0], ir.Name | ir.Field) and (self.tells or op.on_fail == "unreachable")

    # --- patterns and loops -------------------------------------------------------------------------------------------

    def declare_parts(self, node: ir.Unpack) -> None:
        """Declares the names of a pattern one by one, from a variable for the whole."""
        items, value = node.target.items, node.value
        name = self.fresh("parts")
        self.take_whole(name, value, len(items))
        for i, item in enumerate(items):
            part = self.nth(ir.Name(name, type=value.type), i)
            if isinstance(item, ir.Name):
                self.stmt(ir.Declare(item.id, part.type, part, mutable=node.mutable))
            else:
                assert isinstance(item, ir.TupleLit)
                self.stmt(ir.Unpack(item, part, mutable=node.mutable))

    def take_whole(self, name: str, value: ir.Expr, count: int) -> None:
        """Declares a variable for what is to be taken apart into so many parts."""
        raise NotImplementedError

    def nth(self, whole: ir.Name, i: int) -> ir.Expr:
        """A part of what is taken apart."""
        raise NotImplementedError

    def met_while_changing(self, node: ir.ForEach, xs: ir.Expr, place: str) -> None:
        """Declares what a loop that sees how its list changes meets at a place: the item, and how far it is."""
        item: ir.Expr = Raw(Code(f"{self.expr(xs, POSTFIX)}[{place}]", POSTFIX), type=element_type(xs.type))
        target: ir.Expr = node.target
        if isinstance(node.iterable, ir.Op) and node.iterable.concept == "iter.enumerate":
            assert isinstance(target, ir.TupleLit)
            start = node.iterable.args[1]
            rank = self.operators.infix["+"]
            count = Code(place) if start == ZERO else Code(f"{place} + {self.expr(start, rank + 1)}", rank)
            index, target = target.items
            assert isinstance(index, ir.Name)
            self.stmt(ir.Declare(index.id, t.INT, Raw(count, type=t.INT)))
        if isinstance(target, ir.Name):
            self.stmt(ir.Declare(target.id, item.type, item))
        else:
            assert isinstance(target, ir.TupleLit)
            self.stmt(ir.Unpack(target, item))


@cache
def told_helpers(id_: str, told: Callable[[str], str]) -> Mapping[str, loader.Helper]:
    """The helpers of a target for programs that look at no exceptions."""
    helpers = loader.target(id_).helpers
    return {name: dataclasses.replace(helper, code=told(helper.code)) for name, helper in helpers.items()}


def converted(node: ir.Expr, to: t.Type) -> ir.Expr:
    """An expression as one of another type."""
    return node if node.type == to else ir.Coerce(node, type=to)


def nested(type_: t.Type) -> Iterator[t.Type]:
    """A type and all that it is made of."""
    yield type_
    for child in t.children(type_):
        yield from nested(child)


def holds(type_: t.Type, wanted: type[t.Type]) -> bool:
    return any(isinstance(n, wanted) for n in nested(type_))


def widens(narrow: t.Type, wide: t.Type) -> bool:
    """Is a value of one type a number of the other as well?"""
    return (isinstance(wide, t.Float) and isinstance(narrow, t.Int | t.Bool)) or (isinstance(wide, t.Int) and isinstance(narrow, t.Bool))


def by_reference(param: ir.Param) -> bool:
    """Does the caller see what a function does to this parameter?"""
    return param.mutated and not isinstance(param.type, SCALAR | t.Class | t.Str | t.Func)


def reference_places(functions: Mapping[str, ir.Function]) -> dict[str, frozenset[int]]:
    """The parameters of functions whose changes their callers see."""
    return {name: frozenset(i for i, p in enumerate(f.params) if by_reference(p)) for name, f in functions.items()}


def changing(function: ir.Function, functions: Mapping[str, ir.Function]) -> frozenset[str]:
    """Variables that are assigned after their declaration, or whose value is changed in place."""
    changes = reference_places(functions)
    out: set[str] = set()
    types: dict[str, t.Type] = {p.name: p.type for p in function.params}
    for node in ir.walk(function):
        match node:
            case ir.Name(id=name, type=type_):
                types.setdefault(name, type_)
            case ir.Assign(target=target):
                out |= {n.id for n in places(target) if isinstance(n, ir.Name)}
            case ir.Assigned(name=name):
                out.add(name)
            case ir.MethodCall(method=method, args=args):
                out |= {root(a) or "" for i, a in enumerate(args) if i in changes.get(method, ())}
            case ir.Op(concept="iter.next" | "iter.next_or", args=(iterator, *_)):
                out.add(root(iterator) or "")
            case _:
                pass
    in_place = effects.mutated(function.body, changes)
    return frozenset(out | {n for n in in_place if not isinstance(types.get(n), t.Class)})


def places(target: ir.Expr) -> Iterator[ir.Expr]:
    """The places that a pattern assigns."""
    if isinstance(target, ir.TupleLit):
        for item in target.items:
            yield from places(item)
    else:
        yield target


def sets_field(statement: ir.Stmt) -> bool:
    """Does a statement only give a field of the object a value that needs nothing of the object?"""
    match statement:
        case ir.Assign(target=ir.Field(obj=ir.Name(id="self")), value=value):
            return not any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(value))
        case _:
            return False
