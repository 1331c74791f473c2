"""What statically typed languages with a garbage collector share: which integers fit the index type, which sums are checked, names, exceptions.

Java, C#, Kotlin and Scala start from here. A list is indexed with a narrow integer, a value is a wide one: ``enter`` finds the variables
of a function that may be narrow, ``is_int`` says it of an expression.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from dragoman.rules import loader
from dragoman.transpile import ir, signatures
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.generators import templates
from dragoman.transpile.generators.base import POSTFIX, Code, Pass, Raw, element_type
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.generators.int_widths import int_bound
from dragoman.transpile.generators.patterns import kind
from dragoman.transpile.generators.templates import UNARY
from dragoman.transpile.modules import identifiers, numbered
from dragoman.transpile.passes.arithmetic_errors import says_which
from dragoman.transpile.passes.chars import narrow_chars, narrow_rows
from dragoman.transpile.passes.checks import check_overflow
from dragoman.transpile.passes.comprehensions import comprehension_names
from dragoman.transpile.passes.conditions import hoist_in_lambdas, unfold_conditions, unfold_selects
from dragoman.transpile.passes.constructors import inherited_constructors, super_first, typed_parameters
from dragoman.transpile.passes.deep_copies import spell_deep_copies
from dragoman.transpile.passes.defaults import chosen_defaults
from dragoman.transpile.passes.dictionaries import tells_order
from dragoman.transpile.passes.downcasts import cast_receivers
from dragoman.transpile.passes.effects import acts
from dragoman.transpile.passes.guards import FEW
from dragoman.transpile.passes.lifting import assignments, free_names
from dragoman.transpile.passes.messages import tells
from dragoman.transpile.passes.naming import merge_copies, short_names
from dragoman.transpile.passes.numbers import counted_flags
from dragoman.transpile.passes.overrides import common_results
from dragoman.transpile.passes.presence import joined_texts, sought_texts
from dragoman.transpile.passes.reachability import completes, prune_unreachable, raise_statements
from dragoman.transpile.passes.snapshots import kept_snapshots
from dragoman.transpile.passes.terms import bound_names
from dragoman.transpile.passes.voids import none_of_effects

#: What every target of the family lowers first: classes, their constructors and receivers; bools and keys.
FIRST_PASSES: tuple[Pass, ...] = (
    spell_deep_copies,
    typed_parameters,
    chosen_defaults,
    kept_snapshots,
    inherited_constructors,
    common_results,
    super_first,
    cast_receivers,
    counted_flags,
    joined_texts,
    sought_texts,
)
CONDITION_PASSES: tuple[Pass, ...] = (narrow_chars, narrow_rows, none_of_effects, unfold_selects, unfold_conditions, hoist_in_lambdas)
LAST_PASSES: tuple[Pass, ...] = (raise_statements, prune_unreachable, check_overflow, merge_copies, short_names)
#: Operations whose template gives a narrow integer.
INT_OPS = frozenset({"str.find", "str.rfind", "list.count", "match.start", "match.end"})
#: Operations whose result is never negative.
NONNEGATIVE_OPS = frozenset({"str.index", "str.rindex", "list.index", "str.count", "list.count", "str.ord"})
#: Names of a record's components, in order.
COMPONENTS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
METHOD_NAMES = {
    "__str__": "toString",
    "__eq__": "isEqualTo",
    "__lt__": "isLess",
    "__le__": "isAtMost",
    "__gt__": "isGreater",
    "__ge__": "isAtLeast",
    "__add__": "plus",
    "__sub__": "minus",
    "__mul__": "times",
    "__len__": "length",
    "__contains__": "contains",
    "__getitem__": "get",
    "__setitem__": "set",
    "__call__": "call",
    "__hash__": "hash",
    "__next__": "next",
    "__iter__": "iterator",
    "__repr__": "repr",
}

#: Operations that give rows of one type, as lists.
ROWS_AS_LISTS = frozenset(
    {
        "re.findall_groups",
        "iter.zip_rows",
        "iter.product_repeat",
        "iter.permutations_n",
        "iter.permutations",
        "iter.combinations",
        "iter.combinations_repeat",
    }
)


@dataclass(frozen=True, slots=True)
class Untupled(ir.Expr):
    """What a rule is rendered for when its rows are lists, where the tree wants tuples; lives only inside a generator."""


class Managed(CLike):
    NAMING = "camel"
    STATIC_TYPES = True
    #: What makes an integer of a character, where it is not one by itself.
    INT_CAST = "(int) "
    #: Types whose values stand for their texts where a text is wanted.
    TEXTS: ClassVar[tuple[type[t.Type], ...]] = (t.Str, t.Char)
    #: What follows a mapping to view its keys or its values.
    VIEWS: ClassVar[dict[str, str]] = {"dict.keys": ".keys", "dict.values": ".values"}

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Integer variables of the current function that are narrow, and those that are never negative.
        self.ints: frozenset[str] = frozenset()
        self.counters: frozenset[str] = frozenset()
        #: Variables that lambdas of the current function capture.
        self.captured: frozenset[str] = frozenset()
        self.assigned_names: frozenset[str] = frozenset()
        self.caught: list[str] = []
        self.tries = 0
        #: Names of the current function's variables.
        self.locals: set[str] | None = None
        #: Those of them that only take what nobody wants: ``for _, x in rows``.
        self.unread: frozenset[str] = frozenset()
        #: The operands of the rule being applied that stand where the target wants an object.
        self._objects: frozenset[int] = frozenset()
        self._args: Sequence[ir.Expr] = ()
        self._following: tuple[ir.Stmt, ...] = ()
        self._inferred = False
        #: Members of the class that is being written, which hide functions of their names.
        self.hidden: frozenset[str] = frozenset()

    def class_owner(self) -> str:
        """The class around everything, where there is one."""
        return ""

    def outer(self, name: str) -> str:
        """A function's name where a member of the same name may hide it."""
        return f"{self.class_owner()}.{name}" if name in self.hidden else name

    @staticmethod
    def _without_strings(line: str) -> str:
        """What is inserted into a text may need an import too."""
        return line if '$"' in line else CLike._without_messages(line)

    def uses(self, concept: str) -> int:
        """How often the module has an operation."""
        return sum(op.concept == concept for op in ir.walk(self.module, ir.Op))

    @property
    def looked_at(self) -> ir.Module:
        """The program itself, also where its driver is written."""
        return self.candidate if self.candidate is not None else self.module

    def typed_function(self, node: ir.Lambda) -> Code:
        """A function where nothing around it says its type."""
        return Code(f"({self.type_name(node.type)}) {self.enclose(self.code(node), 100)}", self.operators.prefix["-"])

    def is_boxed(self, node: ir.Expr) -> bool | None:
        """Is the code of this number or bool a wrapper object? None where it can't be told."""
        return False

    def order(self, type_: t.Type) -> str:
        """What compares values of a type."""
        raise UnsupportedError("order", f"values of type {t.show(type_)} have no order in {self.ID}")

    def raw(self, node: ir.Expr) -> Code:
        """The expression's own form, where ``code`` would make something else of it for its place."""
        return CLike.code(self, node)

    @staticmethod
    def is_list(node: ir.Expr) -> bool:
        """Is this expression written as a collection, whatever its type says?"""
        return isinstance(node.type, t.List)

    def slot_items(self, node: ir.Expr) -> Code:
        """Something to iterate over: no copy where the original will do."""
        match node:
            case ir.Op(concept="dict.keys" | "dict.values" as concept, args=(mapping,)):
                return Code(self.expr(mapping, POSTFIX) + self.VIEWS[concept], POSTFIX)
            case ir.Op(concept="set.to_list" | "list.copy" | "iter.to_list" | "iter.of", args=(operand,)):
                return self.slot_items(operand)
        own = self.own_items(node)
        if own is not None:
            return own
        match node.type:
            case _ if self.is_list(node):
                return self.raw(node)
            case t.Iter():
                return self.rest_of(node)
            case t.Str():
                return self.rule("str.chars", (node,), ir.Op("str.chars", (node,), type=t.List(t.STR)))
            case t.Dict():
                return Code(self.expr(node, POSTFIX) + self.VIEWS["dict.keys"], POSTFIX)
            case t.Tuple(items=items):
                parts = tuple(
                    ir.Index(node, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=x) for i, x in enumerate(items)
                )
                elem = t.join_all(items)
                lifted = tuple(p if p.type == elem else ir.Coerce(p, type=elem) for p in parts)
                return self.code(ir.ListLit(lifted, type=t.List(elem, frozen=True)))
            case t.Bytes():
                return self.rule("bytes.to_list", (node,), ir.Op("bytes.to_list", (node,), type=t.List(t.INT)))
            case _:
                return self.raw(node)

    def own_items(self, node: ir.Expr) -> Code | None:
        """What only this target iterates over in a way of its own."""
        return None

    def rest_of(self, node: ir.Expr) -> Code:
        """What is left of an iterator, as something to iterate over."""
        return self.raw(node)

    def special(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code | None:
        """Operations on any number of operands."""
        match key, len(args):
            case "tuple.concat", _:
                items = [
                    ir.Index(a, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=x)
                    for a in args
                    if isinstance(a.type, t.Tuple)
                    for i, x in enumerate(a.type.items)
                ]
                return self.code(ir.TupleLit(tuple(items), type=node.type))
            case "iter.chain", n if n > 2:
                return self.rule(key, (ir.Op("iter.chain", tuple(args[:-1]), type=node.type), args[-1]), node)
            case _:
                return None

    def apply(self, rule: loader.Rule, template: templates.Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """Parameters of lambdas in templates are written ``LAMBDA_x``: they get names that no variable has."""
        code = super().apply(rule, template, args, node)
        return Code(re.sub(r"\bLAMBDA_(\w+)", lambda m: self.unused(m[1]), code.text), code.prec) if "LAMBDA_" in code.text else code

    def tells_place(self, target: ir.Index, value: ir.Expr) -> bool:
        """Does the program tell what an assignment at an index says where it fails?"""
        fails = isinstance(target.obj.type, t.List) and target.on_fail == "raise" and self.repeatable(value)
        return fails and tells(self.looked_at, "IndexError")

    def fresh(self, stem: str) -> str:
        """A new variable of the current function."""
        if self.locals is None:
            return super().fresh(stem)
        taken = self.locals
        name = next(n for n in numbered(stem, "_") if n not in taken and self.name(n) not in map(self.name, taken))
        taken.add(name)
        return name

    def unused(self, stem: str) -> str:
        """A name for a lambda's parameter that is no variable's."""
        taken = set(map(self.name, self.locals or self.names))
        return next(n for n in numbered(stem) if n not in taken)

    def convention(self, name: str) -> str:
        if name in METHOD_NAMES:
            return METHOD_NAMES[name]
        plain = super().convention(name).lstrip("_")
        plain = plain if plain and not plain[0].isdigit() else f"unused{plain}"
        return plain[:1].lower() + plain[1:] if not plain.isupper() or len(plain) == 1 else plain.lower()

    def class_name(self, name: str) -> str:
        plain = name.strip("_")
        plain = plain[:1].upper() + plain[1:]
        return plain + "_" if plain in self.target.options["reserved"] or plain in self.target.helpers else plain

    def slot_items_copy(self, node: ir.Expr) -> Code:
        """Elements to add to a list: those that are made of the list itself are there before the first is added."""
        own, read = ({n.id for n in ir.walk(e, ir.Name)} for e in (self._args[0], node))
        return self.code(node) if own & read and isinstance(node, ir.Comp | ir.Slice) else self.slot_items(node)

    def is_int(self, node: ir.Expr) -> bool:
        """Is this integer expression a Java ``int`` as it is written (rather than a long or a Long)?"""
        if not isinstance(node.type, t.Int) or node.type.bits == 0:
            return False
        if node.type.bits == 32:
            return not self.is_boxed(node)
        match node:
            case ir.Const(value=value):
                return bool(-(2**31) <= value < 2**31)
            case ir.Name(id=name):
                return name in self.ints
            case ir.Length():
                return True
            case ir.Arith(left=left, right=right):
                return self.is_int(left) and self.is_int(right) and self.small(node) and not self.grows(node)
            case ir.Mod(right=right):
                return self.is_int(right) and (self.is_int(node.left) or not self.native_mod(node))
            case ir.IntDiv(left=left, right=right):
                return self.is_int(left) and self.is_int(right)
            case ir.Neg(operand=operand):
                return self.is_int(operand)
            case ir.IfExp(then=then, orelse=orelse):
                return self.is_int(then) and self.is_int(orelse)
            case ir.Coerce(operand=ir.Expr(type=t.Bool() | t.Char())):
                return True
            case ir.Op(concept="cmp.min" | "cmp.max", args=args):
                return all(map(self.is_int, args))
            case ir.Op(concept="str.ord", args=(arg,)):
                return isinstance(arg.type, t.Char)
            case ir.Op(concept=concept):
                return concept in INT_OPS
            case _:
                return False

    @staticmethod
    def is_widened(node: ir.Expr) -> bool:
        """Is it an int of the source's as a long, which the target would still take for an int?"""
        return isinstance(node, ir.Coerce) and node.type == t.INT and node.operand.type == t.Int(32)

    def small(self, node: ir.Arith) -> bool:
        """No product, unless it is one of constants, and nothing made of constants that does not fit an int."""
        constant = all(isinstance(n, ir.Const | ir.Arith) for n in ir.walk(node, ir.Expr))
        return int_bound(node, flags=True) is not None if constant else node.op != "*"

    def rule(self, key: str, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        """Operands that a concept's signature leaves open are objects in Java: ``list.add(1L)``."""
        if key in ("list.contains", "set.contains", "iter.contains"):
            args = self.sought(args)
        if key in ("set.of", "set.to_frozen") and isinstance(args[0], ir.ListLit) and not args[0].items:
            args = (dataclasses.replace(args[0], type=t.List(element_type(node.type), frozen=True)),)
        special = self.special(key, args, node)
        if special is not None:
            return special
        if key in ("slice.str:lh", "slice.list:lh") and isinstance(args[1], ir.Const) and args[1].value == 0:
            key, args = key.replace(":lh", ":h"), (args[0], args[2])
        objects: frozenset[int] = frozenset()
        if isinstance(node, ir.Op) and key == node.concept and key in loader.concepts():
            params = signatures.signature(key).params
            wanted = [*params, *([params[-1]] * (len(args) - len(params)) if params else [])]
            objects = frozenset(i for i, p in enumerate(wanted) if signatures.is_variable(p))
        outer = self._objects, self._args, self._inferred
        self._objects, self._args, self._inferred = objects, args, False
        try:
            return super().rule(key, args, node)
        finally:
            self._objects, self._args, self._inferred = outer

    def or_null(self, node: ir.Expr) -> Code:
        """A value that may be none, as null then."""
        return self.code(node)

    def sought(self, args: Sequence[ir.Expr]) -> Sequence[ir.Expr]:
        """A collection and what is looked for in it."""
        return (args[0], self.perhaps(args[1]))

    def perhaps(self, node: ir.Expr) -> ir.Expr:
        """A value that is looked for in a collection may be none: it is just not there."""
        match node:
            case ir.Coerce(operand=ir.Expr(type=t.Optional(inner=inner)) as operand) if inner == node.type and isinstance(
                inner, t.Str | t.Class
            ):
                return Raw(self.or_null(operand), type=inner)
            case _:
                return node

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        if key.startswith("natural"):
            place = key.removeprefix("natural")
            type_ = element_type(args[int(place)].type) if place else node.type
            return self.natural(type_) is bool(wanted)
        if key == "plainsep":
            sure = isinstance(node, ir.Op) and node.on_fail == "unreachable"
            return (sure or self.not_empty(args[1])) is bool(wanted)
        if key == "few":
            assert isinstance(node, ir.Op)
            return (self.uses(node.concept) <= FEW) is bool(wanted)
        if key.startswith("final"):
            arg = args[int(key[5:])]
            return (isinstance(arg, ir.Name) and arg.id not in self.assigned_names) is bool(wanted)
        if key.startswith("quiet"):
            return acts(args[int(key[5:])]) is not bool(wanted)
        if key == "told":
            return ("error.message" in ir.concepts(self.looked_at)) is bool(wanted)
        if key == "tells":
            return tells(self.looked_at, str(wanted))
        if key == "catches":
            return ir.holds(self.looked_at, ir.Try) is bool(wanted)
        if key == "ordered":
            return tells_order(self.looked_at) is bool(wanted)
        if key.startswith("below"):
            arg = args[int(key[5:])]
            return (isinstance(arg, ir.Const) and isinstance(arg.value, int) and arg.value < 0) is bool(wanted)
        if key.startswith("onechar"):
            arg = args[int(key[7:])]
            return (isinstance(arg, ir.Const) and isinstance(arg.value, str) and len(arg.value) == 1 and arg.value < "\x80") is bool(wanted)
        if key == "trying":
            return (self.tries > 0) is bool(wanted)
        if key.startswith("int"):
            return self.is_int(args[int(key[3:])]) is bool(wanted)
        if key.startswith("boxed"):
            return (self.is_boxed(args[int(key[5:])]) is not False) is bool(wanted)
        return super()._holds_one(key, wanted, args, node)

    @staticmethod
    def not_empty(node: ir.Expr) -> bool:
        """Is a text surely not empty?"""
        match node:
            case ir.Const(value=value):
                return bool(value != "")
            case ir.Coerce(operand=ir.Expr(type=t.Char())) | ir.Index(obj=ir.Expr(type=t.Str())):
                return True
            case ir.Op(concept="str.of", args=(ir.Expr(type=t.Int() | t.Float() | t.Bool() | t.Char()),)):
                return True
            case _:
                return isinstance(node.type, t.Char)

    def nonneg(self, node: ir.Expr) -> bool:
        """Is an integer surely not negative?"""
        match node:
            case ir.Const(value=int(value)):
                return value >= 0
            case ir.Length():
                return True
            case ir.Name(id=name):
                return name in self.counters
            case ir.Op(concept=concept):
                return concept in NONNEGATIVE_OPS
            case ir.Arith(op="+", left=ir.Op(concept="str.find" | "str.rfind"), right=right):
                return isinstance(right, ir.Const) and right.value >= 1
            case ir.Arith(op="+" | "*", left=left, right=right):
                return self.nonneg(left) and self.nonneg(right)
            case ir.IntDiv(left=left, right=right) | ir.Mod(left=left, right=right):
                return self.nonneg(left) and self.nonneg(right)
            case _:
                return False

    def enter(self, function: ir.Function) -> None:
        """Looks at a function's variables before it is written."""
        self.locals = set(identifiers(ir.Module("", (function,)))) - {function.name}
        self.unread = unread_placeholders(function)
        lambdas = list(ir.walk(function, ir.Lambda))
        self.captured = frozenset(v for n in lambdas for v in free_names(n))
        self.assigned_names = frozenset(v for v, k in assignments(function).items() if k > 1)
        self.caught, self.tries = [], 0
        given = self.given_values(function)
        lambda_params = {p.name for n in lambdas for p in n.params}
        self.counters = frozenset(given) - lambda_params
        while bad := {v for v in self.counters if not all(self.nonneg(e) for e in given[v])}:
            self.counters -= bad
        down = {n.var for n in ir.walk(function, ir.ForRange) if not n.var_assigned and self.ends_at_zero(n)}
        self.counters |= {v for v in down if len(given.get(v, ())) == 1}
        indexed = self.index_names(function)
        while more := {n.id for v in indexed for e in given.get(v, ()) for n in ir.walk(e, ir.Name)} - indexed:
            indexed |= more
        self.ints = frozenset(v for v in given if v in indexed) - lambda_params
        while bad := {v for v in self.ints if not all(self.fits_int(v, e) for e in given[v])}:
            self.ints -= bad

    @staticmethod
    def given_values(function: ir.Function) -> dict[str, list[ir.Expr]]:
        """The values that integer variables get, for those that get them one by one."""
        given: dict[str, list[ir.Expr]] = {}
        other = {p.name for p in function.params}
        for node in ir.walk(function, ir.Declare, ir.Assign, ir.Assigned, ir.ForRange, ir.ForEach, ir.Clause, ir.Handler):
            match node:
                case ir.Declare(name=name, type=t.Int(bits=64), value=value):
                    given.setdefault(name, []).extend([] if value is None else [value])
                case ir.Assign(target=ir.Name(id=name), value=value) | ir.Assigned(name=name, value=value):
                    given.setdefault(name, []).append(value)
                case ir.ForRange(var=name, start=start, step=step):
                    forward = isinstance(step, ir.Const) and step.value > 0
                    given.setdefault(name, []).append(start if forward else ir.Arith("-", start, step, type=t.INT))
                    if not isinstance(step, ir.Const):
                        other.add(name)
                case ir.ForEach(target=target) | ir.Clause(target=target):
                    other |= {n.id for n in ir.walk(target, ir.Name)}
                case ir.Assign(target=ir.TupleLit(items=items)):
                    other |= {n.id for n in items if isinstance(n, ir.Name)}
                case ir.Handler(name=str(name)):
                    other.add(name)
        return {v: es for v, es in given.items() if v not in other and all(e.type == t.INT for e in es)}

    @staticmethod
    def ends_at_zero(node: ir.ForRange) -> bool:
        return isinstance(node.step, ir.Const) and node.step.value < 0 and isinstance(node.stop, ir.Const) and node.stop.value >= -1

    @staticmethod
    def index_names(function: ir.Function) -> set[str]:
        """Variables that are used as an index or a bound of a slice, and counters of loops over short ranges."""
        out: set[str] = set()
        for node in ir.walk(function, ir.Index, ir.ForRange, ir.Op):
            used: tuple[ir.Expr | None, ...] = ()
            match node:
                case ir.Index(index=index):
                    used = (index,)
                case ir.ForRange(var=name, stop=ir.Const() | ir.Length()):
                    out.add(name)
                case ir.Op(concept="list.pop_at" | "list.insert" | "list.del_at", args=(_, index, *_)):
                    used = (index,)
            out |= {n.id for e in used if e is not None for n in ir.walk(e, ir.Name)}
        return out

    def fits_int(self, name: str, value: ir.Expr) -> bool:
        """Does this value of an integer variable fit Java's ``int`` for sure, or by any loop that ends in reasonable time?"""
        match value:
            case ir.Arith(op="*"):
                return False
            case ir.Arith(left=left, right=right):
                constant = isinstance(left, ir.Const | ir.Length) or isinstance(right, ir.Const | ir.Length)
                again = any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(value))
                return self.is_int(value) and (constant or not again) and self.fits_int(name, left) and self.fits_int(name, right)
            case ir.IntDiv(left=ir.Arith(op="+", left=left, right=right), right=ir.Const()):
                return self.is_int(left) and self.is_int(right)
            case _:
                return self.is_int(value)

    def write_doc(self, doc: str) -> None:
        lines = [line.strip().replace("*/", "* /").replace("\\u", "\\ u") for line in doc.strip().splitlines()]
        if len(lines) == 1:
            self.line(f"/** {lines[0]} */")
            return
        self.line("/**")
        for text in lines:
            self.line(f" * {text}".rstrip())
        self.line(" */")

    def block(self, body: ir.Body) -> None:
        self.depth += 1
        for i, statement in enumerate(body):
            self._following = body[i + 1 :]
            match statement:
                case ir.Declare(name=name, value=ir.Index(on_fail="unreachable")) if name in self.unread:
                    pass
                case _:
                    self.stmt(statement)
        self.depth -= 1

    def lambda_lines(self, node: ir.Block, last: Callable[[ir.Expr], None]) -> str:
        """A block's statements and what ``last`` writes of its value, as the lines of a lambda."""
        mark, depth, function = len(self.lines), self.depth, self.function
        self.depth = 0
        self.function = ir.Function("lambda", (), node.value.type, ())
        try:
            for i, statement in enumerate(node.stmts):
                self._following = (*node.stmts[i + 1 :], ir.ExprStmt(node.value))
                self.stmt(statement)
            last(node.value)
            return "\n".join(self.INDENT + line.text for line in self.lines[mark:])
        finally:
            del self.lines[mark:]
            self.depth, self.function = depth, function

    def body(self, function: ir.Function) -> ir.Body:
        """A function's statements; where its end seems to be reached although a value is wanted, it says so."""
        if isinstance(function.result, t.NoneT) or not completes(function.body):
            return function.body
        if isinstance(function.result, t.Optional):
            return (*function.body, ir.Return(ir.Const(None, type=function.result)))
        message = ir.Const("no value to return", type=t.STR)
        return (*function.body, ir.Raise(ir.New("RuntimeError", (message,), type=t.Class("RuntimeError"))))

    def write_function(self, function: ir.Function) -> None:
        super().write_function(ir.replaced(function, body=self.body(function)))

    def is_exception(self, cls: ir.ClassDef) -> bool:
        known = {c.name: c for c in self.module.classes}
        base = cls.base
        while base in known:
            base = known[base].base
        return base is not None

    @staticmethod
    def numeric(type_: t.Type) -> bool:
        return isinstance(type_, t.Float) or (isinstance(type_, t.Int) and type_.bits != 0)

    def stmt_If(self, node: ir.If) -> None:
        """Inside ``if (map.containsKey(key))`` the key is there, so ``get`` will do."""
        conditions = node.cond.items if isinstance(node.cond, ir.BoolOp) and node.cond.op == "and" else (node.cond,)
        for cond in conditions:
            if isinstance(cond, ir.Op) and cond.concept == "dict.contains" and self.stays(cond.args[0], cond.args[1], node.then):
                node = dataclasses.replace(node, then=self.present(cond.args[0], cond.args[1], node.then))
        super().stmt_If(node)

    @staticmethod
    def stays(mapping: ir.Expr, key: ir.Expr, body: ir.Body) -> bool:
        """Does a key stay in a map while statements run?"""
        if not isinstance(mapping, ir.Name) or not isinstance(key, ir.Name | ir.Const):
            return False
        for n in (n for s in body for n in ir.walk(s)):
            match n:
                case ir.Assign(target=target) | ir.ForEach(target=target) if target in (mapping, key):
                    return False
                case ir.Op(concept=concept) if concept.startswith(("dict.pop", "dict.remove", "dict.clear")):
                    return False
                case ir.Call() | ir.CallValue() | ir.MethodCall() if mapping in ir.walk(n):
                    return False
        return True

    @staticmethod
    def present(mapping: ir.Expr, key: ir.Expr, body: ir.Body) -> ir.Body:
        def change(n: ir.Node) -> ir.Node:
            found = isinstance(n, ir.Lookup) and n.obj == mapping and n.key == key
            return dataclasses.replace(n, on_fail="unreachable") if found and isinstance(n, ir.Lookup) else n

        return tuple(s for s in (ir.rewrite(s, change) for s in body) if isinstance(s, ir.Stmt))

    def rule_name(self, cls: str) -> str:
        """A class of the module, the native class of a canonical exception, or a class among the helpers."""
        if any(c.name == cls for c in self.module.classes):
            return self.name(cls)
        native: Mapping[str, str] = self.target.options["exceptions"]
        if cls == "re.Match":
            return "MatchResult"
        name = native.get(cls, cls)
        return self.helper(name) if cls not in native or name in self.target.helpers else name

    def thrown(self, node: ir.New) -> str:
        """The class of a new error; one of its own where the native one stands for others too and the text does not say which it is."""
        return self.rule_name(node.cls) if self.source != "python" or says_which(node) else self.helper(node.cls)

    def caught_types(self, handler: ir.Handler) -> list[str]:
        everything = ["Exception", *(["AssertionError"] if self.may_assert() else []), "StackOverflowError"]
        if not handler.types or {"Exception", "BaseException"} & set(handler.types):
            if self.may_assert():
                return everything
            # A variable that is handed on has the class that parameters for exceptions have.
            return [self.rule_name("Exception") if _hands_on(handler) else "Exception"]
        wider: Mapping[str, Sequence[str]] = self.target.options["caught"]
        found = list(dict.fromkeys(n for c in handler.types for n in (wider.get(c) or [self.rule_name(c)])))
        return [self.helper(n) if n in self.target.helpers else n for n in found]

    def may_assert(self) -> bool:
        return any(isinstance(n, ir.Assert) or (isinstance(n, ir.New) and n.cls == "AssertionError") for n in ir.walk(self.module))

    def covered(self, name: str, by: set[str]) -> bool:
        """Is a class caught already by one that it extends?"""
        parents: Mapping[str, str] = self.target.options["extends_"]
        classes = {self.name(c.name): self.rule_name(c.base) for c in self.module.classes if c.base}
        current: str | None = name
        while current is not None:
            if current in by:
                return True
            current = classes.get(current) or parents.get(
                current, "Exception" if current not in ("Exception", "AssertionError", "StackOverflowError", "OutOfMemoryError") else None
            )
        return False

    def char_literal(self, value: str) -> str:
        inner = "\\'" if value == "'" else '"' if value == '"' else self.escape(value)
        return f"'{inner}'"

    def grows(self, node: ir.Arith) -> bool:
        """Could this leave 64 bits? What is not proved to fit is marked (see ``check_overflow``)."""
        return node.overflow == "checked" and node.type == t.INT

    def native_mod(self, node: ir.Mod) -> bool:
        """May the remainder be written ``%``: is its sign sure to be right?"""
        return node.sign == "dividend" or (self.nonneg(node.left) and self.nonneg(node.right))

    def expr_TrueDiv(self, node: ir.TrueDiv) -> Code:
        """``n / 2.0`` needs no cast of ``n``."""
        left, right = node.left, node.right
        if isinstance(left, ir.Coerce) and isinstance(right, ir.Const) and right.value != 0 and kind(left.operand.type) == "int":
            left = left.operand
        return self.rule("truediv", (left, right), node)

    def expr_Mod(self, node: ir.Mod) -> Code:
        if isinstance(node.type, t.Int) and node.type.bits and self.native_mod(node):
            return self.rule("mod.dividend", (node.left, node.right), node)
        return self.rule(f"mod.{node.sign}", (node.left, node.right), node)

    def expr_IntDiv(self, node: ir.IntDiv) -> Code:
        if isinstance(node.type, t.Int) and node.type.bits and self.nonneg(node.left) and self.nonneg(node.right):
            return self.rule("intdiv.trunc", (node.left, node.right), node)
        return self.rule(f"intdiv.{node.rounding}", (node.left, node.right), node)

    def natural(self, type_: t.Type) -> bool:
        """Has the type an order of its own in Java (``Comparable``) that is the source's?"""
        return isinstance(type_, t.Bool | t.Int | t.Float | t.Char) or (isinstance(type_, t.Str) and self.module.strings != "unicode")

    def less(self, cls: str) -> bool:
        return any(c.name == cls and any(m.name == "__lt__" for m in c.methods) for c in self.module.classes)

    @staticmethod
    def returns_nothing(node: ir.Lambda) -> bool:
        return isinstance(node.type, t.Func) and isinstance(node.type.result, t.NoneT)

    def expr_Call(self, node: ir.Call) -> Code:
        if "." in node.func:
            cls, method = node.func.split(".")
            return Code(f"{self.name(cls)}.{self.name(method)}({self.arguments(node.args)})", POSTFIX)
        return Code(f"{self.outer(self.name(node.func))}({self.arguments(node.args)})", POSTFIX)

    def expr_BoolOp(self, node: ir.BoolOp) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        code = super().expr_BoolOp(node)
        self._hoisting = hoisting
        return code

    def flat_parts(self, node: ir.Interp) -> Iterator[ir.Const | ir.Formatted]:
        """The parts of a text, those of texts inside it included."""
        for part in node.parts:
            if isinstance(part, ir.Const) or part.spec or part.conversion == "r":
                yield part
                continue
            match part.value:
                case ir.Interp() as inner:
                    yield from self.flat_parts(inner)
                case ir.Op(concept="str.of" | "str.repr", args=(ir.Expr(type=t.Int()) as number,)):
                    yield dataclasses.replace(part, value=number)
                case _:
                    yield part

    def family(self, name: str) -> list[ir.ClassDef]:
        """A class of the module and its bases, the class first."""
        known = {c.name: c for c in self.module.classes}
        out: list[ir.ClassDef] = []
        while name in known and known[name] not in out:
            out.append(known[name])
            name = out[-1].base or ""
        return out

    def says(self, type_: t.Type, method: str) -> bool:
        """Has the class, or a base of it, a method of this name?"""
        return isinstance(type_, t.Class) and any(m.name == method for c in self.family(type_.name) for m in c.methods)

    def own_equality(self, cls: ir.ClassDef) -> tuple[bool, list[str]] | None:
        """Of a class that says which objects are equal: whether it says their hash, and the fields that else make it."""
        eq = next((m for m in cls.methods if m.name == "__eq__"), None)
        if eq is None or [p.type for p in eq.params] != [t.Class(cls.name)]:
            return None
        return self.says(t.Class(cls.name), "__hash__"), [f.name for c in reversed(self.family(cls.name)) for f in c.fields]

    def slot_shown(self, node: ir.Expr) -> Code:
        """An integer that becomes text: a character's code must not be taken for the character."""
        match node:
            case ir.Op(concept="str.ord", args=(ir.Expr(type=t.Char()),)) | ir.Coerce(operand=ir.Expr(type=t.Char()), type=t.Int()):
                code = True
            case ir.Op(concept="str.ord", on_fail="unreachable"):
                code = self.module.strings == "ascii"
            case _:
                code = False
        return Code(self.INT_CAST + self.expr(node, UNARY), UNARY) if code else self.code(node)

    def slot_text(self, node: ir.Expr) -> Code:
        """A value as ``str()`` would show it."""
        if isinstance(node.type, self.TEXTS):
            return self.code(node)
        if isinstance(node.type, t.Class) and not any(c.name == node.type.name for c in self.module.classes):
            return self.message_of(node)
        return self.code(ir.Op("str.of", (node,), type=t.STR))

    def message_of(self, error: ir.Expr) -> Code:
        """What an exception of the language says."""
        return Code(f"{self.expr(error, POSTFIX)}.getMessage()", POSTFIX)

    def slot_type_own_order(self, node: ir.Expr) -> Code:
        """A comparator for values of an operand's own type."""
        return Code(self.order(node.type), POSTFIX)

    def immutable(self, type_: t.Type) -> bool:
        return isinstance(type_, t.Bool | t.Int | t.Float | t.Char | t.Str | t.NoneT) or (
            isinstance(type_, t.Tuple | t.Optional) and all(map(self.immutable, t.children(type_)))
        )

    @staticmethod
    def pattern_of(node: ir.Expr) -> ir.Expr:
        """A constant pattern in Java's notation."""
        if not isinstance(node, ir.Const):
            return node
        text = re.sub(r"\(\?P<(\w+)>", lambda m: f"(?<{m[1].replace('_', '')}>", node.value)
        text = re.sub(r"\(\?P=(\w+)\)", lambda m: rf"\\k<{m[1].replace('_', '')}>", text)
        text = re.sub(r"(?<!\\)((?:\\\\)*)\\Z", r"\1\\z", text)
        return dataclasses.replace(node, value=text)

    def slot_char(self, node: ir.Expr) -> Code:
        """A constant text of one character as that."""
        assert isinstance(node, ir.Const)
        return Code(self.char_literal(node.value))

    def slot_minus(self, node: ir.Expr) -> Code:
        """A negative constant without its sign."""
        assert isinstance(node, ir.Const)
        return Code(str(-node.value))

    def slot_char_class(self, node: ir.Expr) -> Code:
        """The characters of a constant text inside the brackets of a pattern, in a literal."""
        assert isinstance(node, ir.Const)
        pattern = "".join("\\" + c if c in "\\^[]-&" else c for c in dict.fromkeys(node.value))
        return Code(self.string_literal(pattern)[1:-1])

    def slot_separator(self, node: ir.Expr) -> Code:
        """A separator as a pattern."""
        if not isinstance(node, ir.Const):
            return Code(f"Pattern.quote({self.expr(node)})", POSTFIX)
        special = re.search(r"[\\^$.|?*+()\[{]", node.value)
        text = node.value if not special else "\\" + node.value if len(node.value) == 1 else f"\\Q{node.value}\\E"
        return Code(self.string_literal(text))

    def slot_plain_replacement(self, node: ir.Expr) -> Code:
        """A text that replaces what a pattern matches."""
        if isinstance(node, ir.Const) and not re.search(r"[$\\]", node.value):
            return self.code(node)
        return Code(f"Matcher.quoteReplacement({self.expr(node)})", POSTFIX)

    def slot_regex_replacement(self, node: ir.Expr) -> Code:
        """A replacement text, its groups in Java's notation."""
        if not isinstance(node, ir.Const):
            return Code(f"{self.helper('javaReplacement')}({self.expr(node)})", POSTFIX)
        text = node.value.replace("$", "\\$")
        text = re.sub(r"\\g<(\w+)>", lambda m: f"${m[1]}" if m[1].isdigit() else f"${{{m[1].replace('_', '')}}}", text)
        text = re.sub(r"\\(\d)", r"$\1", text)
        text = re.sub(r"\\([nrt])", lambda m: {"n": "\n", "r": "\r", "t": "\t"}[m[1]], text)
        return self.code(ir.Const(text, type=t.STR))


def unread_placeholders(function: ir.Function) -> frozenset[str]:
    """Variables called ``_``, or alike, that patterns bind, and nothing reads or assigns."""
    names = Counter(n.id for n in ir.walk(function, ir.Name) if n.id.startswith("_"))
    names.update({n.name: 0 for n in ir.walk(function, ir.Declare) if n.name.startswith("_")})
    if names:
        for node in ir.walk(function, ir.ForEach, ir.Clause, ir.Unpack):
            match node:
                case ir.ForEach(target=target) | ir.Clause(target=target) | ir.Unpack(target=target):
                    names.subtract(n.id for n in bound_names(target) if n.id in names)
    return frozenset(name for name, uses in names.items() if not uses)


def substituted(node: ir.Expr, names: Mapping[str, ir.Expr]) -> ir.Expr:
    """The expression with other expressions for some of its variables; a comprehension's own variables of these names stay."""
    return _substituted(node, names) if names else node


def _substituted(value: Any, names: Mapping[str, ir.Expr]) -> Any:
    match value:
        case tuple():
            return tuple(_substituted(v, names) for v in value)
        case ir.Name(id=name):
            return names.get(name, value)
        case ir.Comp(clauses=(first, *_)):
            own = comprehension_names(value)
            inner = {name: e for name, e in names.items() if name not in own}
            changed = _below(value, inner)
            iterable = _substituted(first.iterable, names)
            return dataclasses.replace(changed, clauses=(dataclasses.replace(changed.clauses[0], iterable=iterable), *changed.clauses[1:]))
        case ir.Node():
            return _below(value, names)
        case _:
            return value


def _below(node: ir.Node, names: Mapping[str, ir.Expr]) -> Any:
    return dataclasses.replace(node, **{f: _substituted(getattr(node, f), names) for f in ir.node_fields(type(node))})


def narrows(source: t.Type, to: t.Type) -> bool:
    """Is a value that may be none told to be of one type of a union's?"""
    inner = source.inner if isinstance(source, t.Optional) else source
    return isinstance(to, t.Optional) and isinstance(inner, t.Union | t.AnyT) and not isinstance(to.inner, t.Union | t.AnyT | t.Never)


def one_of_them(source: t.Type, to: t.Type) -> bool:
    """Is a value that may be none, else of any of a union's types, told to be of one of them?"""
    return isinstance(source, t.Optional) and isinstance(source.inner, t.Union) and not isinstance(to, t.Optional | t.Union | t.AnyT)


def type_parts(type_: t.Type) -> Iterator[t.Type]:
    """A type and all types inside it."""
    yield type_
    for child in t.children(type_):
        yield from type_parts(child)


def _hands_on(handler: ir.Handler) -> bool:
    """Is the exception itself given to something, not only asked for its message or raised again?"""
    nodes = [n for s in handler.body for n in ir.walk(s)]
    asked = [a for n in nodes if isinstance(n, ir.Op) and n.concept.startswith("error.") for a in n.args]
    asked += [n.exception for n in nodes if isinstance(n, ir.Raise) and n.exception is not None]
    return sum(isinstance(n, ir.Name) and n.id == handler.name for n in nodes) > sum(
        isinstance(a, ir.Name) and a.id == handler.name for a in asked
    )
