"""The right-hand sides of Java's call table: small Python expressions that are read as IR.

The language of a template, its names being the receiver ``this`` and the signature's parameters:

``str.upper(this)``          a concept with its operands (``Op``)
``this[i]``, ``this[a:b]``   Index without wrap-around (Lookup in a dict, a character of a string), Slice
``len(x)``                   Length
``a + b``, ``a < b``, ``not a``, ``a and b``, ``x if c else y``, ``x is None``    the nodes of these names, Java's arithmetic
``f(x)``                     a call of the function argument ``f``, put in place
``[f(x) for x in this if p(x)]``   a comprehension; loops over lazy comprehensions are merged
``lambda xs: …``             a function that exists only inside tables (collectors)
``text(x)``                  Java's string conversion;  ``int(x)`` … ``char(x)`` casts;  ``str(c)`` a character as a string
``some(x)``, ``none``        a value or no value of an optional result
``sum(xs)``                  a sum that wraps as the result type does
``sort(xs, c)`` ``sorted(xs, c)`` ``min(xs, c)`` ``max(xs, c)``   with a comparator (in any of its forms)
``temp(x)``                  x in a variable, to be used several times
further built-ins            the methods ``call_…`` of java_builtins

Statements (key ``do``): an expression, ``this[i] = x``, ``this = x``, ``if``, ``for``.
"""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, Protocol

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_builtins import Builtins, TemplateError, element, if_any, primitive, simple, without_identity
from dragoman.transpile.frontends.java_convert import INT32, Val
from dragoman.transpile.frontends.java_library import result_type
from dragoman.transpile.frontends.java_types import JType


class FuncArg(Protocol):
    """A function among the arguments: a lambda, a method reference, a collector, a function-valued expression."""

    names: tuple[str, ...]

    def apply(self, args: Sequence[ir.Expr]) -> ir.Expr:
        """The function's body with the arguments put in (or a call, where that cannot be)."""
        ...

    def value(self) -> ir.Expr:
        """The function as a value."""
        ...


class Order:
    """A comparator: as sort keys where it has them, else as a function."""

    def sort(self, xs: ir.Expr, in_place: bool) -> ir.Expr:
        raise NotImplementedError

    def extreme(self, which: Literal["min", "max"], xs: ir.Expr) -> ir.Expr:
        raise NotImplementedError

    def value(self, elem: t.Type) -> ir.Expr:
        raise NotImplementedError


Arg = Val | FuncArg | Order


class Context(Protocol):
    """What templates need of the lowering around them."""

    def fresh(self, stem: str) -> str: ...
    def scoped(self, stem: str) -> str: ...
    def text(self, v: Val) -> ir.Expr: ...
    def temp(self, e: ir.Expr, stem: str) -> ir.Expr: ...
    def ir_type(self, j: JType) -> t.Type: ...

    comp_names: list[str]


def shape(e: ir.Expr, to: t.Type) -> ir.Expr:
    """The expression as a value of the declared result type: an Op simply is of that type, the rest is coerced."""
    match e:
        case ir.Op(concept="iter.first_or" | "iter.min_or" | "iter.max_or", args=(xs, ir.Const(value=None) as none)) if isinstance(
            to, t.Optional
        ) and not isinstance(element(xs.type), t.Optional):
            xs = without_identity(xs)
            if simple(xs) and isinstance(xs.type, t.List) and e.concept == "iter.first_or":
                return if_any(xs, ir.Index(xs, jc.int_const(0), wraps=False, on_fail="unreachable", type=to.inner, span=e.span))
            if simple(xs):
                return if_any(xs, ir.Op(e.concept.removesuffix("_or"), (xs,), on_fail="unreachable", type=to.inner, span=e.span))
            if isinstance(xs, ir.Comp):
                made = dataclasses.replace(xs, elem=jc.coerce(xs.elem, to), type=t.Iter(to))
                return dataclasses.replace(e, args=(made, dataclasses.replace(none, type=to)), type=to)
            return jc.retyped(e, to)
        case _ if e.type == to or isinstance(to, t.NoneT | t.AnyT | t.Never):
            return e
    match e.type, to:
        case (t.Int(), t.Int()) | (t.List(), t.List()) | (t.Set(), t.Set()) | (t.Dict(), t.Dict()) | (t.Iter(), t.Iter()):
            if isinstance(e, ir.Op | ir.Index | ir.Lookup | ir.Length | ir.Slice) or t.has_never(e.type):
                return jc.coerce(e, to) if isinstance(e, ir.ListLit | ir.DictLit | ir.SetLit) else jc.retyped(e, to)
        case (t.Iter(), t.List()) if isinstance(e, ir.Comp):
            return dataclasses.replace(e, kind="list", type=to)
        case (t.Iter(), t.List()):
            return jc.op("iter.to_list", e, type=to)
        case (t.Optional(), t.Optional()) if isinstance(e, ir.Op):
            return jc.retyped(e, to)
        case t.Str(), t.Char():
            return ir.Coerce(e, type=to)
        case _:
            pass
    match e:
        case ir.IfExp(cond=cond, then=then, orelse=orelse):
            return ir.IfExp(cond, shape(then, to), shape(orelse, to), type=to)
        case _:
            return jc.coerce(e, to)


class Evaluator(Builtins):
    """Reads one template with its arguments."""

    def __init__(self, ctx: Context, env: Mapping[str, Arg], result: t.Type) -> None:
        self.ctx = ctx
        self.env: dict[str, Arg] = dict(env)
        self.result = result

    # --- entry points -------------------------------------------------------------------------------------------------

    def value(self, node: ast.expr) -> ir.Expr:
        return shape(self.expr(node, self.result), self.result)

    def statements(self, body: Sequence[ast.stmt], assign: Callable[[ir.Expr], Sequence[ir.Stmt]] | None = None) -> list[ir.Stmt]:
        """Statements of a ``do``; ``assign`` gives the receiver variable a new value."""
        out: list[ir.Stmt] = []
        for statement in body:
            match statement:
                case ast.Assign(targets=[ast.Name(id="this")], value=value):
                    this = self.env["this"]
                    if assign is None or not isinstance(this, Val):
                        raise TemplateError("the receiver would have to be a variable")
                    out.extend(assign(shape(self.expr(value, this.expr.type), this.expr.type)))
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    e = self.expr(value, None)
                    variable = self.ctx.fresh(name)
                    out.append(ir.Declare(variable, e.type, e, mutable=False))
                    self.env[name] = Val(ir.Name(variable, type=e.type), jt.OBJECT)
                case ast.Assign(targets=[ast.Subscript() as target], value=value):
                    place = self.expr(target, None)
                    out.append(ir.Assign(place, jc.coerce(self.expr(value, place.type), place.type)))
                case ast.Expr(value=ast.Call(func=ast.Name(id=name), args=args)) if hasattr(self.env.get(name), "statements"):
                    out.extend(self.env[name].statements([self.expr(a, None) for a in args]))  # type: ignore[union-attr]
                case ast.Expr(value=value):
                    out.append(ir.ExprStmt(self.expr(value, None)))
                case ast.If(test=test, body=then, orelse=orelse):
                    cond = self.expr(test, t.BOOL)
                    out.append(ir.If(cond, tuple(self.statements(then, assign)), tuple(self.statements(orelse, assign))))
                case ast.For():
                    out.append(self.loop(statement, assign))
                case _:
                    raise TemplateError(f"a template has no form for {ast.unparse(statement)}")
        return out

    def loop(self, node: ast.For, assign: Callable[[ir.Expr], Sequence[ir.Stmt]] | None) -> ir.Stmt:
        source = without_identity(self.expr(node.iter, None))
        elem = element(source.type)
        names = [n.id for n in trees.walk(node.target) if isinstance(n, ast.Name)]
        types = elem.items if isinstance(node.target, ast.Tuple) and isinstance(elem, t.Tuple) else (elem,)
        variables = [ir.Name(self.ctx.fresh(self.hint(node, n)), type=x) for n, x in zip(names, types, strict=True)]
        inner = Evaluator(self.ctx, {**self.env, **{n: Val(v, jt.OBJECT) for n, v in zip(names, variables, strict=True)}}, t.NONE)
        body = tuple(inner.statements(node.body, assign))
        if isinstance(source, ir.Range):
            return ir.ForRange(variables[0].id, source.start, source.stop, source.step, body, var_type=elem)
        target = variables[0] if len(variables) == 1 else ir.TupleLit(tuple(variables), type=elem)
        return ir.ForEach(target, source, body)

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr(self, node: ast.expr, expected: t.Type | None) -> ir.Expr:
        match node:
            case ast.Name(id="none"):
                return ir.Const(None, type=expected if isinstance(expected, t.Optional) else t.NONE)
            case ast.Name(id=name):
                return self.name(name)
            case ast.Constant(value=value):
                return self.literal(value)
            case ast.Call():
                return self.call(node, expected)
            case ast.Subscript():
                return self.subscript(node)
            case ast.BinOp(left=left, op=operator, right=right):
                return self.binary(type(operator), self.expr(left, None), self.expr(right, None))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return jc.negation(self.expr(operand, t.BOOL))
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                e = self.expr(operand, expected)
                if e.type == t.BIGINT:
                    return ir.Neg(e, type=t.BIGINT)
                return jc.negated(Val(e, primitive(e.type))).expr
            case ast.BoolOp(op=operator, values=values):
                items = tuple(self.expr(v, t.BOOL) for v in values)
                return jc.conjunction(*items) if isinstance(operator, ast.And) else jc.disjunction(*items)
            case ast.Compare(left=left, ops=[operator], comparators=[right]):
                return self.comparison(operator, left, right)
            case ast.IfExp(test=test, body=then, orelse=orelse):
                cond = self.expr(test, t.BOOL)
                a, b = self.expr(then, expected), self.expr(orelse, expected)
                type_ = expected if expected is not None else t.join(a.type, b.type)
                return ir.IfExp(cond, shape(a, type_), shape(b, type_), type=type_)
            case ast.GeneratorExp(elt=elt, generators=generators):
                return self.comp("iter", elt, None, generators)
            case ast.ListComp(elt=elt, generators=generators):
                return self.comp("list", elt, None, generators)
            case ast.SetComp(elt=elt, generators=generators):
                return self.comp("set", elt, None, generators)
            case ast.DictComp(key=key, value=value, generators=generators):
                return self.comp("dict", key, value, generators)
            case ast.List(elts=elts):
                items = tuple(self.expr(e, None) for e in elts)
                return ir.ListLit(items, type=expected if isinstance(expected, t.List) else t.List(t.join_all(i.type for i in items)))
            case ast.Tuple(elts=elts):
                items = tuple(self.expr(e, None) for e in elts)
                return ir.TupleLit(items, type=t.Tuple(tuple(i.type for i in items)))
            case ast.Dict(keys=keys, values=values):
                pairs = tuple((self.expr(k, None), self.expr(v, None)) for k, v in zip(keys, values, strict=True) if k is not None)
                if not pairs and isinstance(expected, t.Set):
                    return ir.SetLit((), type=expected)
                type_ = t.Dict(t.join_all(k.type for k, _ in pairs), t.join_all(v.type for _, v in pairs))
                return ir.DictLit(pairs, type=expected if isinstance(expected, t.Dict) else type_)
            case _:
                raise TemplateError(f"a template has no form for {ast.unparse(node)}")

    def name(self, name: str) -> ir.Expr:
        arg = self.env.get(name)
        if arg is None:
            raise TemplateError(f"a template uses {name!r}, which is no parameter")
        if isinstance(arg, Val):
            return arg.expr
        if isinstance(arg, Order):
            return arg.value(t.ANY)
        return arg.value()

    @staticmethod
    def literal(value: object) -> ir.Const:
        types: dict[type, t.Type] = {bool: t.BOOL, int: INT32, float: t.FLOAT, str: t.STR, type(None): t.NONE}
        type_ = types[type(value)]
        if isinstance(value, int) and not isinstance(value, bool) and not -(1 << 31) <= value < 1 << 31:
            type_ = t.INT
        return ir.Const(value, type=type_)

    def call(self, node: ast.Call, expected: t.Type | None) -> ir.Expr:
        match node.func:
            case ast.Attribute(value=ast.Name(id=area), attr=attr) if area not in self.env:
                return self.concept(f"{area}.{attr}", node.args, expected)
            case ast.Name(id=name) if name in self.env:
                return self.apply(self.env[name], node.args)
            case ast.Name(id=name):
                builtin = getattr(self, f"call_{name}", None)
                if builtin is None:
                    raise TemplateError(f"a template calls {name!r}, which is no parameter and no built-in")
                result: ir.Expr = builtin(node.args, expected)
                return result
            case _:
                raise TemplateError(f"a template has no form for {ast.unparse(node)}")

    def apply(self, arg: Arg, args: Sequence[ast.expr]) -> ir.Expr:
        operands = [self.expr(a, None) for a in args]
        if isinstance(arg, Val):
            if not isinstance(arg.expr.type, t.Func):
                raise TemplateError(f"{t.show(arg.expr.type)} is called as a function")
            function = arg.expr.type
            fitted = tuple(jc.coerce(o, p) for o, p in zip(operands, function.params, strict=False))
            return ir.CallValue(arg.expr, fitted, type=function.result)
        if isinstance(arg, Order):
            raise TemplateError("a comparator is applied as a function")
        return arg.apply(operands)

    def concept(self, concept: str, args: Sequence[ast.expr], expected: t.Type | None) -> ir.Expr:
        operands: list[ir.Expr] = []
        for arg in args:
            operands.append(self.key_function(arg, element(operands[0].type)) if isinstance(arg, ast.Lambda) else self.expr(arg, None))
        operands = [without_identity(o) for o in operands]
        type_ = t.List(t.CHAR) if concept == "str.chars" else result_type(concept, [o.type for o in operands])
        if t.has_never(type_) and expected is not None and type(expected) is type(type_):
            type_ = expected
        return ir.Op(concept, tuple(operands), type=type_)

    def key_function(self, node: ast.Lambda, elem: t.Type) -> ir.Expr:
        """``lambda e: e[0]`` as a function of the elements."""
        x = ir.Name(self.ctx.scoped(node.args.args[0].arg), type=elem)
        body = Evaluator(self.ctx, {**self.env, node.args.args[0].arg: Val(x, jt.OBJECT)}, t.ANY).expr(node.body, None)
        return ir.Lambda((ir.Param(x.id, elem),), body, type=t.Func((elem,), body.type))

    def subscript(self, node: ast.Subscript) -> ir.Expr:
        obj = jc.prim(self.expr(node.value, None))
        if isinstance(node.slice, ast.Slice):
            lo, hi, step = (self.expr(b, None) if b is not None else None for b in (node.slice.lower, node.slice.upper, node.slice.step))
            type_ = t.List(obj.type.elem) if isinstance(obj.type, t.List) else obj.type
            return ir.Slice(obj, lo, hi, step, type=type_)
        index = self.expr(node.slice, None)
        if isinstance(obj, ir.TupleLit) and isinstance(index, ir.Const):
            return obj.items[int(index.value)]
        match obj.type:
            case t.Dict(key=k, value=v):
                return ir.Lookup(obj, jc.coerce(index, k), type=v)
            case t.Tuple(items=items) if isinstance(index, ir.Const):
                return ir.Index(obj, index, wraps=False, on_fail="unreachable", type=items[index.value])
            case type_:
                return ir.Index(obj, index, wraps=isinstance(index, ir.Const) and index.value < 0, type=element(type_))

    def binary(self, operator: type[ast.operator], a: ir.Expr, b: ir.Expr) -> ir.Expr:
        if t.BIGINT in (a.type, b.type):
            return self.big_binary(operator, jc.coerce(a, t.BIGINT), b)
        if isinstance(a.type, t.Str):
            if operator is ast.Mult:
                return jc.op("str.repeat", a, b, type=t.STR)
            return jc.op("str.concat", a, b, type=t.STR)
        symbols: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Mod: "%", ast.FloorDiv: "/", ast.Div: "/"}
        if operator in symbols:
            return jc.arith(symbols[operator], Val(a, primitive(a.type)), Val(b, primitive(b.type))).expr
        bit: dict[type[ast.operator], str] = {ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^"}
        if operator in bit:
            return jc.bits(bit[operator], Val(a, primitive(a.type)), Val(b, primitive(b.type))).expr
        shifts: dict[type[ast.operator], str] = {ast.LShift: "<<", ast.RShift: ">>"}
        return jc.shift(shifts[operator], Val(a, primitive(a.type)), Val(b, primitive(b.type))).expr

    @staticmethod
    def big_binary(operator: type[ast.operator], a: ir.Expr, b: ir.Expr) -> ir.Expr:
        if operator is ast.Pow:
            return ir.Pow(a, jc.coerce(b, t.BIGINT), type=t.BIGINT)
        b = jc.coerce(b, t.BIGINT)
        if operator is ast.FloorDiv:
            return ir.IntDiv(a, b, rounding="trunc", type=t.BIGINT)
        if operator is ast.Mod:
            return ir.Mod(a, b, sign="dividend", type=t.BIGINT)
        symbols: dict[type[ast.operator], Literal["+", "-", "*"]] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}
        return ir.Arith(symbols[operator], a, b, type=t.BIGINT)

    def comparison(self, operator: ast.cmpop, left: ast.expr, right: ast.expr) -> ir.Expr:
        if isinstance(operator, ast.Is | ast.IsNot):
            operand = self.expr(left, None)
            negated = isinstance(operator, ast.IsNot)
            if not isinstance(operand.type, t.Optional | t.AnyT):
                return ir.Const(negated, type=t.BOOL)
            return ir.IsNone(operand, negated=negated, type=t.BOOL)
        a, b = self.expr(left, None), self.expr(right, None)
        symbols: dict[type[ast.cmpop], jc.CompareOp] = {
            ast.Eq: "==",
            ast.NotEq: "!=",
            ast.Lt: "<",
            ast.LtE: "<=",
            ast.Gt: ">",
            ast.GtE: ">=",
        }
        symbol = symbols[type(operator)]
        if symbol in ("==", "!=") and (isinstance(a.type, t.Optional) or isinstance(b.type, t.Optional)):
            a, b = jc.same_type(a, b)
            return ir.Compare(symbol, a, b, type=t.BOOL)
        a, b = jc.prim(a), jc.prim(b)
        if primitive(a.type) != jt.OBJECT and primitive(b.type) != jt.OBJECT and jt.BOOLEAN not in (primitive(a.type), primitive(b.type)):
            return jc.compare(symbol, Val(a, primitive(a.type)), Val(b, primitive(b.type))).expr
        if (
            type(a.type) is not type(b.type)
            and not isinstance(a.type, t.AnyT | t.Union | t.Int)
            and not isinstance(b.type, t.AnyT | t.Union)
        ):
            return ir.Const(symbol == "!=", type=t.BOOL)  # values of different classes
        if isinstance(a.type, t.Union) and not isinstance(b.type, t.Union):
            b = jc.coerce(b, a.type)
        elif isinstance(b.type, t.Union) and not isinstance(a.type, t.Union):
            a = jc.coerce(a, b.type)
        elif isinstance(a.type, t.Int) and isinstance(b.type, t.Int):
            b = jc.coerce(b, a.type)
        return ir.Compare(symbol, a, b, type=t.BOOL)

    # --- comprehensions -----------------------------------------------------------------------------------------------

    def hint(self, scope: ast.AST, variable: str) -> str:
        """A good name for a template's loop variable: what a function calls the parameter that it is passed to."""
        for node in trees.walk(scope):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                function = self.env.get(node.func.id)
                names: tuple[str, ...] = getattr(function, "names", ())
                for name, arg in zip(names, node.args, strict=False):
                    if isinstance(arg, ast.Name) and arg.id == variable:
                        return name
        return variable

    def comp(
        self, kind: Literal["list", "set", "dict", "iter"], elt: ast.expr, value: ast.expr | None, generators: Sequence[ast.comprehension]
    ) -> ir.Expr:
        clauses: list[ir.Clause] = []
        scope = ast.Tuple([elt, *([value] if value else []), *(i for g in generators for i in g.ifs)])
        saved, visible = dict(self.env), len(self.ctx.comp_names)
        for generator in generators:
            source = jc.prim(self.expr(generator.iter, None))
            clause = self.clause(generator, source, scope, clauses)
            if clause is not None:
                clauses.append(clause)
        elem = self.expr(elt, None)
        extra = self.expr(value, None) if value is not None else None
        self.env = saved
        del self.ctx.comp_names[visible:]
        types: dict[str, t.Type] = {"list": t.List(elem.type), "set": t.Set(elem.type), "iter": t.Iter(elem.type)}
        type_ = t.Dict(elem.type, extra.type) if extra is not None else types[kind]
        return ir.Comp(kind, elem, tuple(clauses), extra, type=type_)

    def clause(self, generator: ast.comprehension, source: ir.Expr, scope: ast.AST, clauses: list[ir.Clause]) -> ir.Clause | None:
        """The clause of one ``for``; loops over a lazy comprehension are merged into it (then its clauses come instead)."""
        if isinstance(generator.target, ast.Tuple):
            items = source.type.elem.items if isinstance(source.type, t.List | t.Iter) and isinstance(source.type.elem, t.Tuple) else ()
            names: list[ir.Expr] = []
            for node, type_ in zip(generator.target.elts, items, strict=False):
                assert isinstance(node, ast.Name)
                variable = self.variable(scope, node.id, type_)
                names.append(variable)
            target: ir.Expr = ir.TupleLit(tuple(names), type=t.Tuple(tuple(items)))
            return ir.Clause(target, source, tuple(self.expr(i, t.BOOL) for i in generator.ifs))
        assert isinstance(generator.target, ast.Name)
        name = generator.target.id
        source = without_identity(source)
        if isinstance(source, ir.Comp) and source.kind == "iter" and (simple(source.elem) or self.uses(scope, name) <= 1):
            self.env[name] = Val(source.elem, jt.OBJECT)
            conditions = tuple(self.expr(i, t.BOOL) for i in generator.ifs)
            *before, last = source.clauses
            clauses.extend((*before, dataclasses.replace(last, conditions=(*last.conditions, *conditions))))
            return None
        variable = self.variable(scope, name, element(source.type))
        return ir.Clause(variable, source, tuple(self.expr(i, t.BOOL) for i in generator.ifs))

    def variable(self, scope: ast.AST, name: str, type_: t.Type) -> ir.Name:
        """A new variable of a comprehension, visible in its conditions and its element."""
        variable = ir.Name(self.ctx.scoped(self.hint(scope, name)), type=type_)
        self.ctx.comp_names.append(variable.id)
        self.env[name] = Val(variable, jt.OBJECT)
        return variable

    def uses(self, scope: ast.AST, name: str) -> int:
        """How often a template's variable is evaluated, inside the functions that it is passed to as well."""
        total = 0
        for node in trees.walk(scope):
            if isinstance(node, ast.Name) and node.id == name:
                total += 1
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                count = getattr(self.env.get(node.func.id), "uses", None)
                for i, arg in enumerate(node.args):
                    if count is not None and isinstance(arg, ast.Name) and arg.id == name:
                        total += max(count(i) - 1, 0)
        return total


class Macro:
    """A ``lambda`` of a template: applied inside tables, never a value."""

    names: tuple[str, ...] = ()

    def __init__(self, ctx: Context, node: ast.Lambda, env: Mapping[str, Arg], result: t.Type) -> None:
        self.ctx, self.node, self.env, self.result = ctx, node, env, result

    def apply(self, args: Sequence[ir.Expr]) -> ir.Expr:
        params = [a.arg for a in self.node.args.args]
        env = {**self.env, **{p: Val(a, jt.OBJECT) for p, a in zip(params, args, strict=True)}}
        return Evaluator(self.ctx, env, self.result).value(self.node.body)

    def value(self) -> ir.Expr:
        raise TemplateError("a collector is used as a value")
