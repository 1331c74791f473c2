"""Java's expressions, calls apart, as IR."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from tree_sitter import Node

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_literals
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_builtins import simple
from dragoman.transpile.frontends.java_convert import Val
from dragoman.transpile.frontends.java_lower import Base, RefusalError, Var, interp, stable
from dragoman.transpile.frontends.java_models import captured
from dragoman.transpile.frontends.java_scan import Decl, child, children, descend, strip_parens, text
from dragoman.transpile.frontends.java_templates import Evaluator
from dragoman.transpile.frontends.java_types import JType

_RELATIONAL = ("==", "!=", "<", "<=", ">", ">=")
#: Statements whose expression is evaluated once, and after which a deferred ``i++`` can stand.
_DEFERRABLE = ("expression_statement", "local_variable_declaration")


class Expressions(Base):
    """Lowers expressions. ``expr`` gives value and Java type; what an expression does besides is hoisted."""

    if TYPE_CHECKING:

        def call(self, node: Node, expected: JType | None) -> Val: ...
        def creation(self, node: Node, expected: JType | None) -> Val: ...
        def function_value(self, node: Node, expected: JType) -> Val: ...
        def switch_value(self, node: Node, expected: JType | None) -> Val: ...
        def comparison_call(self, node: Node) -> tuple[Val, Val] | None: ...

    def expr(self, node: Node, expected: JType | None = None) -> Val:
        """Lowers an expression; ``expected`` is the type that its place asks for, where it asks for one."""
        found = java_literals.literal(node)
        if found is not None or node.type == "null_literal":
            value, type_ = found if found is not None else (None, jt.NULL)
            return Val(ir.Const(value, type=self.ir_type(type_), span=self.span(node)), type_)
        method = getattr(self, f"expr_{node.type}", None)
        if method is None:
            raise RefusalError(node.type.replace("_", "-"), f"there is no translation for {node.type.replace('_', ' ')}", node)
        value_: Val = method(node, expected)
        return value_

    def value(self, node: Node, to: JType) -> ir.Expr:
        """The expression as a value of a declared type."""
        return self.assign(self.expr(node, to), to, node)

    def condition(self, node: Node) -> ir.Expr:
        return jc.prim(self.expr(node, jt.BOOLEAN).expr)

    def isolated(self, lower: Callable[[], ir.Expr]) -> tuple[ir.Expr, list[ir.Stmt]]:
        """An expression that is evaluated only sometimes: its value, and the statements it needs before."""
        with self.framed() as frame:
            e = lower()
        return e, frame.pre

    # --- names and places ---------------------------------------------------------------------------------------------

    def expr_parenthesized_expression(self, node: Node, expected: JType | None) -> Val:
        return self.expr(children(node)[0], expected)

    def expr_this(self, node: Node, _: JType | None) -> Val:
        cls = self.function.cls
        if cls is None or not self.function.has_self:
            raise RefusalError("this", "'this' is used where there is no object", node)
        return Val(ir.Name(self.function.self_name, type=t.Class(cls.name), span=self.span(node)), JType(cls.name))

    def expr_identifier(self, node: Node, _: JType | None) -> Val:
        decl = self.scan.binding.get(node.id)
        if decl is None:
            around = self.scan.enum_around(node, text(node))
            if around is not None:
                return self.enum_constant(around.name, text(node), node)
            raise RefusalError("unknown-name", f"{text(node)} is not declared in this file", node)
        return self.variable(decl, node)

    def variable(self, decl: Decl, node: Node) -> Val:
        if decl.kind == "field":
            return self.field(decl, None, node)
        var = self.vars.get(id(decl))
        if var is None:
            raise RefusalError("capture", f"{decl.name} belongs to another function", node)
        if var.parts is not None:
            key, val = (Val(ir.Name(p.name, type=self.ir_type(p.type)), p.type) for p in var.parts)
            return Val(ir.TupleLit((key.expr, val.expr), type=t.Tuple((key.expr.type, val.expr.type))), var.type)
        if var.alias is not None:
            return Val(var.alias, var.type)
        if var.view is not None:
            return self.expr(var.view)
        name = ir.Name(var.name, type=self.ir_type(var.type), span=self.span(node))
        if var.type.nullable and (name, None) in self.present and not self._is_stored(node):
            return (
                Val(jc.coerce(name, name.type.inner), replace(var.type, nullable=False))
                if isinstance(name.type, t.Optional)
                else Val(name, var.type)
            )
        return Val(name, var.type)

    @staticmethod
    def _is_stored(node: Node) -> bool:
        """Is the variable named to be assigned?"""
        parent = node.parent
        while parent is not None and parent.type == "parenthesized_expression":
            node, parent = parent, parent.parent
        if parent is None:
            return False
        return parent.type == "update_expression" or (parent.type == "assignment_expression" and child(parent, "left").id == node.id)

    def field(self, decl: Decl, obj: Val | None, node: Node) -> Val:
        """The value of a field, of ``this`` where no object is given."""
        type_ = self.type_of(decl)
        if decl.static:
            return Val(ir.Name(self.globals[id(decl)], type=self.ir_type(type_), span=self.span(node)), type_)
        if obj is None:
            obj = self.expr_this(node, None)
            if self.function.cls is not None and decl.owner not in list(self.scan.lineage(self.function.cls)):
                raise RefusalError("outer-field", f"{decl.name} belongs to the object around this one", node)
        if obj.type.args:
            cls = self.scan.classes.get(obj.type.name)
            type_ = jt.substitute(type_, dict(zip(cls.type_params, obj.type.args, strict=False))) if cls is not None else type_
        return Val(ir.Field(jc.prim(obj.expr), decl.name, type=self.ir_type(type_), span=self.span(node)), type_)

    def class_named(self, node: Node) -> str | None:
        """The class that an expression names, as in ``Math.max`` or ``java.util.Arrays.sort``."""
        name = text(node).rpartition(".")[2] if node.type in ("field_access", "scoped_identifier") else text(node)
        if node.type not in ("identifier", "field_access", "scoped_identifier") or node.id in self.scan.binding:
            return None
        root = node
        while root.type == "field_access":
            root = child(root, "object")
        if root.id in self.scan.binding or root.type not in ("identifier", "scoped_identifier"):
            return None
        qualified = ".".join(text(node).split(".")[-2:])
        if qualified in self.library.classes:
            return qualified
        known = name in self.scan.classes or name in self.library.classes or name in self.library.exceptions
        return name if known else None

    def expr_field_access(self, node: Node, _: JType | None) -> Val:
        target, name = child(node, "object"), text(child(node, "field"))
        if target.type == "this":
            decl = self.scan.field_named(node, name)
            if decl is not None:
                return self.field(decl, None, node)
        owner = self.class_named(target)
        if owner is not None:
            return self.static_field(owner, name, node)
        obj = self.expr(target)
        if name == "length" and obj.type.name == "[]":
            return Val(ir.Length(jc.prim(obj.expr), type=jc.INT32, span=self.span(node)), jt.INT)
        cls = self.scan.classes.get(obj.type.name)
        for above in self.scan.lineage(cls) if cls is not None else ():
            if name in above.fields:
                return self.field(above.fields[name], obj, node)
        raise RefusalError("unknown-field", f"{obj.type} has no field {name} that is known", node)

    def static_field(self, owner: str, name: str, node: Node) -> Val:
        cls = self.scan.classes.get(owner)
        for above in self.scan.lineage(cls) if cls is not None else ():
            if name in above.fields:
                return self.field(above.fields[name], None, node)
        if cls is not None and cls.kind == "enum":
            return self.enum_constant(owner, name, node)
        found = self.library.constant(owner, name)
        if found is None:
            raise RefusalError("unknown-field", f"{owner}.{name} is not in the table of Java's library", node)
        type_, value = found
        return Val(replace(Evaluator(self, {}, self.ir_type(type_)).value(value), span=self.span(node)), type_)

    def enum_constant(self, owner: str, name: str, node: Node) -> Val:
        if owner in self.plain_enums:
            return Val(ir.Const(name, type=t.STR, span=self.span(node)), JType(owner))
        return Val(ir.Name(f"{owner}_{name}", type=t.Class(owner), span=self.span(node)), JType(owner))

    def expr_array_access(self, node: Node, _: JType | None) -> Val:
        obj, index = self.sequence([lambda: self.expr(child(node, "array")), lambda: self.expr(child(node, "index"))])
        at = jc.cast(index, jt.INT).expr
        return Val(ir.Index(jc.prim(obj.expr), at, wraps=False, type=self.ir_type(obj.type.elem), span=self.span(node)), obj.type.elem)

    # --- operators ----------------------------------------------------------------------------------------------------

    def expr_binary_expression(self, node: Node, _: JType | None) -> Val:
        operator = text(child(node, "operator"))
        if operator in ("==", "!=") and (same := self._same_class(node)) is not None:
            return Val(ir.Const(same == (operator == "=="), type=t.BOOL, span=self.span(node)), jt.BOOLEAN)
        if operator in ("&&", "||"):
            return self.logical(node, operator)
        # Chains of operators lean to the left and may be thousands of operands long.
        spine: list[Node] = []
        current = node
        while current.type == "binary_expression" and text(child(current, "operator")) not in ("&&", "||"):
            spine.append(current)
            current = child(current, "left")
        result: Val | list[Val] = self.expr(current)
        for step in reversed(spine):
            result = self.binary_step(step, result)
        return self.concatenated(result) if isinstance(result, list) else result

    def _same_class(self, node: Node) -> bool | None:
        """Are ``getClass()`` and ``o.getClass()`` the same? None where that is not asked, or not known before the program runs."""
        found: list[str] = []
        for side in (child(node, "left"), child(node, "right")):
            side = strip_parens(side)
            if side.type != "method_invocation" or text(child(side, "name")) != "getClass":
                return None
            found.append(self.class_asked(side).type.name)
        lone = all(n in self.scan.classes and len(self.scan.below(self.scan.classes[n])) == 1 for n in found)
        return found[0] == found[1] if lone else None

    def class_asked(self, call: Node) -> Val:
        """The object whose ``getClass()`` is called."""
        target = call.child_by_field_name("object")
        return self.expr(target) if target is not None else self.expr_this(call, None)

    def binary_step(self, node: Node, left: Val | list[Val]) -> Val | list[Val]:
        """One operator of a chain; a list is a string concatenation that goes on."""
        operator, right_node = text(child(node, "operator")), child(node, "right")
        if operator in _RELATIONAL and not isinstance(left, list):
            compared = self.compared(node, operator, left)
            if compared is not None:
                return compared
        if isinstance(left, list):
            *parts, right = self.sequence([*((lambda p=p: p) for p in left), lambda: self.expr(right_node)])
            if operator == "+":
                return [*parts, right]
            return self.operate(operator, self.concatenated(parts), right, node)
        first, right = self.sequence([lambda: left, lambda: self.expr(right_node, left.type if operator in ("==", "!=") else None)])
        if operator == "+" and (self.is_text(first) or self.is_text(right)):
            return [first, right]
        return self.operate(operator, first, right, node)

    @staticmethod
    def is_text(v: Val) -> bool:
        return v.type.base == "String"

    def operate(self, operator: str, a: Val, b: Val, node: Node) -> Val:
        span = self.span(node)
        match operator:
            case "+" | "-" | "*" | "/" | "%":
                for v in (a, b):
                    if not jt.is_numeric(v.type):
                        raise RefusalError("operands", f"{operator} is applied to {v.type}", node)
                return jc.arith(operator, a, b, span)
            case "==" | "!=" | "<" | "<=" | ">" | ">=":
                a, b = (Val(v.expr, replace(v.type, name="String")) if v.type.name in self.plain_enums else v for v in (a, b))
                return jc.compare(operator, a, b, span)
            case "&" | "|" | "^":
                return jc.bits(operator, a, b, span)
            case "<<" | ">>" | ">>>":
                return jc.shift(operator, a, b, span)
            case _:
                raise RefusalError("operator", f"the operator {operator} is not known", node)

    def compared(self, node: Node, operator: str, left: Val) -> Val | None:
        """``a.compareTo(b) > 0`` as ``a > b``: only the sign of the result is used."""
        right = strip_parens(child(node, "right"))
        if right.type != "decimal_integer_literal" or text(right) != "0" or operator not in _RELATIONAL:
            return None
        match left.expr:
            case ir.Op(concept="str.compare_java" | "cmp.compare", args=(a, b)):
                return Val(ir.Compare(operator, a, b, type=t.BOOL, span=self.span(node)), jt.BOOLEAN)  # type: ignore[arg-type]
            case _:
                return None

    def logical(self, node: Node, operator: str) -> Val:
        """``&&`` and ``||``; operands after the first are evaluated only sometimes."""
        operands: list[Node] = []
        current = node
        while current.type == "binary_expression" and text(child(current, "operator")) == operator:
            operands.append(child(current, "right"))
            current = child(current, "left")
        word: str = "and" if operator == "&&" else "or"
        items: list[ir.Expr] = [self.condition(current)]
        known = len(self.present)
        for operand in reversed(operands):
            if word == "and":
                self.learn(items[-1])
            e, pre = self.isolated(lambda operand=operand: self.condition(operand))  # type: ignore[misc]
            if pre:
                # The operand needs statements: a variable holds the result so far.
                so_far = jc.conjunction(*items) if word == "and" else jc.disjunction(*items)
                name = ir.Name(self.fresh("holds"), type=t.BOOL)
                self.hoist(ir.Declare(name.id, t.BOOL, so_far))
                test = name if word == "and" else ir.Not(name, type=t.BOOL)
                self.hoist(ir.If(test, (*pre, ir.Assign(name, e))))
                items = [name]
            else:
                items.append(e)
        del self.present[known:]
        e = jc.conjunction(*items) if word == "and" else jc.disjunction(*items)
        return Val(e, jt.BOOLEAN)

    def learn(self, condition: ir.Expr) -> None:
        """Notes what a true condition says: keys that are in a map, variables that are not null."""
        if isinstance(condition, ir.Not) and isinstance(condition.operand, ir.BoolOp) and condition.operand.op == "or":
            for item in condition.operand.items:
                self.learn(jc.negation(item))
            return
        for item in condition.items if isinstance(condition, ir.BoolOp) and condition.op == "and" else (condition,):
            match item:
                case ir.IsNone(operand=ir.Name() as name, negated=True):
                    self.present.append((name, None))
                case ir.IsNone(operand=ir.Assigned(name=id_) as assigned, negated=True):
                    self.present.append((ir.Name(id_, type=assigned.type), None))
                case _:
                    pass
            if isinstance(item, ir.Op) and item.concept == "dict.contains" and all(map(simple, item.args)):
                self.present.append((item.args[0], item.args[1]))

    def expr_unary_expression(self, node: Node, expected: JType | None) -> Val:
        operator, operand = text(child(node, "operator")), child(node, "operand")
        span = self.span(node)
        if operator == "-" and operand.type == "decimal_integer_literal":
            # -2147483648: the literal alone would be out of range.
            value, type_ = java_literals.literal(operand) or (0, jt.INT)
            return Val(ir.Const(-value, type=self.ir_type(type_), span=span), type_)
        v = self.expr(operand, expected if operator == "!" else None)
        match operator:
            case "!":
                return Val(replace(jc.negation(jc.prim(v.expr)), span=span), jt.BOOLEAN)
            case "-":
                return jc.negated(v, span)
            case "~":
                return jc.inverted(v, span)
            case _:
                return jc.cast(v, jt.promoted(v.type, jt.INT))

    def expr_ternary_expression(self, node: Node, expected: JType | None) -> Val:
        cond = self.condition(child(node, "condition"))
        known = len(self.present)
        self.learn(cond)
        a, before_a = self._arm(child(node, "consequence"), expected)
        del self.present[known:]
        self.learn(jc.negation(cond))
        b, before_b = self._arm(child(node, "alternative"), expected)
        del self.present[known:]
        type_ = self.common(a, b, expected)
        then, orelse = self.assign(a, type_, node), self.assign(b, type_, node)
        span = self.span(node)
        if not before_a and not before_b:
            return Val(ir.IfExp(cond, then, orelse, type=self.ir_type(type_), span=span), type_)
        name = ir.Name(self.fresh("chosen"), type=self.ir_type(type_))
        self.hoist(ir.Declare(name.id, name.type, None))
        self.hoist(ir.If(cond, (*before_a, ir.Assign(name, then)), (*before_b, ir.Assign(name, orelse)), span=span))
        return Val(name, type_)

    def _arm(self, node: Node, expected: JType | None) -> tuple[Val, list[ir.Stmt]]:
        with self.framed() as frame:
            v = self.expr(node, expected)
        return v, frame.pre

    def common(self, a: Val, b: Val, expected: JType | None) -> JType:
        """The type of a conditional expression (JLS 15.25)."""
        x, y = a.type, b.type
        if jt.is_numeric(x) and jt.is_numeric(y) and (x == y or jt.is_primitive(x) or jt.is_primitive(y) or expected is None):
            if jt.unboxed(x) == jt.unboxed(y):
                return x if jt.is_primitive(x) or x == y else jt.unboxed(x)
            for v, w in ((a, b), (b, a)):
                narrow = jt.unboxed(v.type).name in ("char", "byte", "short")
                if narrow and isinstance(w.const, int) and w.type == jt.INT and 0 <= w.const < 128:
                    return jt.unboxed(v.type)
            return jt.promoted(x, y)
        if {jt.unboxed(x).name, jt.unboxed(y).name} == {"boolean"}:
            return jt.BOOLEAN
        if jt.NULL in (x, y):
            other = y if x == jt.NULL else x
            if expected is not None and not jt.is_primitive(expected):
                return replace(expected, nullable=True)
            return other if other == jt.NULL else replace(jt.boxed(other), nullable=True)
        if expected is not None and expected.name not in ("var", "Object") and not jt.is_primitive(expected):
            return replace(expected, nullable=expected.nullable or x.nullable or y.nullable)
        if x.nullable or y.nullable:
            return replace(x, nullable=True)
        if x == y or self.subclass(y, x):
            return x
        if self.subclass(x, y):
            return y
        if t.show(a.expr.type) == t.show(b.expr.type):
            return x
        return self.java_type(t.union([a.expr.type, b.expr.type])) if expected is None or expected.name == "Object" else expected

    def subclass(self, a: JType, b: JType) -> bool:
        """Is ``a`` the class ``b`` or below it?"""
        cls = self.scan.classes.get(a.name)
        if cls is not None:
            return any(c.name == b.name for c in self.scan.lineage(cls))
        return self.library.as_super(a, b.base) is not None

    def expr_cast_expression(self, node: Node, _: JType | None) -> Val:
        to = self.named(child(node, "type"))
        v = self.expr(child(node, "value"), to if not jt.is_primitive(to) else None)
        if jt.is_numeric(to) and jt.is_numeric(v.type):
            out = jc.cast(v, jt.unboxed(to)) if jt.is_primitive(to) or jt.is_primitive(v.type) else v
            return Val(out.expr, to)
        if v.type == jt.NULL:
            return v
        if isinstance(v.expr.type, t.Class) and isinstance(self.ir_type(to), t.Class):
            narrowed = v.expr if self.subclass(v.type, to) else ir.Coerce(v.expr, type=self.ir_type(to), span=self.span(node))
            return Val(narrowed, to)
        if not to.args and v.type.args and to.name == v.type.base:
            to = v.type  # a raw cast keeps the arguments
        if v.type.nullable and not jt.is_primitive(to):
            to = replace(to, nullable=True)
        return Val(jc.coerce(v.expr, self.ir_type(to)), to)

    def expr_instanceof_expression(self, node: Node, _: JType | None) -> Val:
        operand = self.expr(child(node, "left"))
        right, name, pattern = (node.child_by_field_name(f) for f in ("right", "name", "pattern"))
        if pattern is not None:
            return Val(self.record_pattern(operand, pattern), jt.BOOLEAN)
        assert right is not None
        to = self.named(right)
        if name is not None:
            operand = Val(self.temp(operand.expr, text(name)), operand.type)
            self.bind_pattern(name, operand, to)
        return Val(replace(self.is_type(operand, to), span=self.span(node)), jt.BOOLEAN)

    def is_type(self, v: Val, to: JType) -> ir.Expr:
        """``v instanceof to``, folded where the static type decides it."""
        at, wanted = v.expr.type, self.ir_type(to)
        if isinstance(at, t.Optional):
            there = ir.IsNone(v.expr, negated=True, type=t.BOOL)
            inner = self.is_type(Val(jc.coerce(v.expr, at.inner), replace(v.type, nullable=False)), to)
            return there if isinstance(inner, ir.Const) and inner.value else jc.conjunction(there, inner)
        if to.name == "Object" or at == wanted or (v.type != jt.OBJECT and self.subclass(v.type, to)):
            return ir.Const(True, type=t.BOOL)
        if isinstance(at, t.Union):
            numbers = {"Number": (t.Int, t.Float), "Comparable": (t.Int, t.Float, t.Str, t.Char)}.get(to.name)
            fitting = [m for m in at.members if (isinstance(m, numbers) if numbers else _is_kind(m, wanted))]
            if not fitting:
                return ir.Const(False, type=t.BOOL)
            if len(fitting) == len(at.members):
                return ir.Const(True, type=t.BOOL)
            return jc.disjunction(*(ir.IsType(v.expr, m, type=t.BOOL) for m in fitting))
        return ir.IsType(v.expr, wanted, type=t.BOOL)

    def bind_pattern(self, name: Node, operand: Val, to: JType) -> None:
        """The variable of ``x instanceof T name``: another view of ``x``."""
        decl = self.scan.binding[name.id]
        at = operand.expr.type
        inner = at.inner if isinstance(at, t.Optional) else at
        wanted = self.ir_type(to)
        if isinstance(inner, t.Union):
            wanted = next((m for m in inner.members if _is_kind(m, wanted)), wanted)
            if self.ir_type(to) != wanted:
                to = self.java_type(wanted)
        view = jc.prim(operand.expr)
        alias = view if view.type == wanted else ir.Coerce(view, type=wanted)
        self.vars[id(decl)] = Var(decl.name, to, alias=alias)

    def record_pattern(self, operand: Val, pattern: Node) -> ir.Expr:
        """``x instanceof Point(int a, var b)``: a test that also binds the parts."""
        pattern = children(pattern)[0] if pattern.type == "pattern" else pattern
        if pattern.type == "type_pattern":
            type_node, name = children(pattern)
            operand = Val(self.temp(operand.expr, text(name)), operand.type)
            self.bind_pattern(name, operand, self.named(type_node))
            return self.is_type(operand, self.named(type_node))
        head, body = children(pattern)
        cls = self.scan.classes.get(text(head))
        if cls is None:
            raise RefusalError("pattern", f"{text(head)} is no record of this file", pattern)
        operand = Val(self.temp(operand.expr, "value"), operand.type)
        test = self.is_type(operand, JType(cls.name))
        view = jc.prim(operand.expr)
        whole = Val(view if view.type == t.Class(cls.name) else ir.Coerce(view, type=t.Class(cls.name)), JType(cls.name))
        for component, decl in zip(children(body), cls.fields.values(), strict=True):
            part = self.field(decl, whole, component)
            if component.type == "record_pattern_component":
                type_node, name = children(component)
                declared = self.named(type_node)
                if declared.name != "var" and not jt.is_primitive(declared):
                    test = jc.conjunction(test, self.is_type(part, declared))
                self.vars[id(self.scan.binding[name.id])] = Var(text(name), part.type, alias=part.expr)
            else:
                test = jc.conjunction(test, self.record_pattern(part, component))
        if isinstance(test, ir.BoolOp):
            test = replace(test, items=tuple(i for i in test.items if not (isinstance(i, ir.Const) and i.value)) or test.items[:1])
        return test

    # --- text ---------------------------------------------------------------------------------------------------------

    def concatenated(self, parts: list[Val]) -> Val:
        """A chain of ``+`` with a string in it, as one string."""
        # The text of a part may need a variable, before which the parts to its left are evaluated.
        texts = [v.expr for v in self.sequence([lambda p=p: Val(self.text(p), jt.STRING) for p in parts])]  # type: ignore[misc]
        texts = [e for e in texts if not (isinstance(e, ir.Const) and e.value == "")] or texts[:1]
        plain = all(p.type.base in ("String", "char", "Character") or p.const == "" for p in parts)
        literals = sum(isinstance(e, ir.Const) for e in texts)
        if len(texts) == 1:
            return Val(texts[0], jt.STRING)
        if plain and (len(texts) == 2 or not literals):
            whole = texts[0]
            for e in texts[1:]:
                whole = jc.op("str.concat", whole, e, type=t.STR)
            return Val(whole, jt.STRING)
        return Val(interp(*texts), jt.STRING)

    # --- assignments as values ----------------------------------------------------------------------------------------

    def expr_assignment_expression(self, node: Node, _: JType | None) -> Val:
        left = strip_parens(child(node, "left"))
        decl = self.scan.decl_of(left) if left.type == "identifier" else None
        if decl is not None and decl.kind != "field" and self.vars.get(id(decl)) is not None:
            place = self.variable(decl, left)
            value = self.assigned_value(node, place)
            if isinstance(place.expr, ir.Name) and not isinstance(value, ir.Const):
                return Val(ir.Assigned(place.expr.id, value, type=value.type, span=self.span(node)), place.type)
            self.hoist(ir.Assign(place.expr, value, span=self.span(node)))
            return Val(value if isinstance(value, ir.Const) else place.expr, place.type)
        place, stored = self.place_and_value(node)
        value = self.temp(stored, "value")
        self.hoist(ir.Assign(place.expr, value, span=self.span(node)))
        return Val(value, place.type)

    def place_and_value(self, node: Node) -> tuple[Val, ir.Expr]:
        """What an assignment stores into, and what it stores; the place is settled before the value is computed."""
        place = self.place(child(node, "left"))
        mark = len(self.frame.pre)
        value = self.assigned_value(node, place)
        added = self.frame.pre[mark:]
        if added and isinstance(place.expr, ir.Index) and not stable(place.expr.index, added):
            index = ir.Name(self.fresh("index"), type=place.expr.index.type)
            self.frame.pre.insert(mark, ir.Declare(index.id, index.type, place.expr.index, mutable=False))
            place = Val(replace(place.expr, index=index), place.type)
        return place, value

    def place(self, node: Node) -> Val:
        """What an assignment stores into, its parts evaluated once however often they are written."""
        node = strip_parens(node)
        v = self.expr(node)
        match v.expr:
            case ir.Index(obj=obj, index=index) if not (_plain(obj) and _plain(index)):
                obj = obj if _plain(obj) else self.temp(obj, "row")
                index = index if _plain(index) else self.temp(index, "index")
                return Val(replace(v.expr, obj=obj, index=index), v.type)
            case ir.Field(obj=obj) if not _plain(obj):
                return Val(replace(v.expr, obj=self.temp(obj, "target")), v.type)
            case ir.Name() | ir.Index() | ir.Field():
                return v
            case _:
                raise RefusalError("assignment", f"{text(node)} can't be assigned to", node)

    def assigned_value(self, node: Node, place: Val) -> ir.Expr:
        """The value that an assignment stores; for ``x op= y`` it is ``(T) (x op y)`` (JLS 15.26.2)."""
        operator, right = text(child(node, "operator")), child(node, "right")
        if operator == "=":
            return self.value(right, place.type)
        before, operand = self.sequence([lambda: place, lambda: self.expr(right)])
        return self.combined(operator[:-1], before, operand, node)

    def combined(self, operator: str, place: Val, operand: Val, node: Node) -> ir.Expr:
        if operator == "+" and self.is_text(place):
            appended = self.concatenated([operand, Val(ir.Const("", type=t.STR), jt.STRING)]).expr
            return jc.op("str.concat", place.expr, appended, type=t.STR)
        result = self.operate(operator, place, operand, node)
        if jt.is_numeric(result.type) and jt.is_numeric(place.type):
            return jc.coerce(jc.cast(result, jt.unboxed(place.type)).expr, self.ir_type(place.type))
        return self.assign(result, place.type, node)

    def stepped(self, node: Node, place: Val) -> ir.Expr:
        """The value of ``x`` after ``x++`` or ``--x``."""
        operator = "+" if "++" in (text(node)[:2], text(node)[-2:]) else "-"
        return self.combined(operator, place, Val(jc.int_const(1), jt.INT), node)

    def expr_update_expression(self, node: Node, _: JType | None) -> Val:
        operand = children(node)[0]
        prefix = text(node).startswith(("++", "--"))
        place = self.place(operand)
        after = self.stepped(node, place)
        span = self.span(node)
        decl = self.scan.decl_of(operand)
        if prefix:
            self.hoist(ir.Assign(place.expr, after, span=span))
            return place
        if decl is not None and decl.kind != "field" and self._only_use(decl, node):
            if self.frame.node is not None and self.frame.node.type in _DEFERRABLE and not self.function.in_try:
                self.frame.post.append(ir.Assign(place.expr, after, span=span))
                return place
            if self.frame.node is not None and self.frame.node.type == "return_statement" and not captured(decl, operand):
                return place  # nobody sees the variable any more
        old = ir.Name(self.fresh("old"), type=place.expr.type)
        self.hoist(ir.Declare(old.id, old.type, place.expr, mutable=False))
        self.hoist(ir.Assign(place.expr, self.stepped(node, Val(old, place.type)), span=span))
        return Val(old, place.type)

    def _only_use(self, decl: Decl, node: Node) -> bool:
        """Is the variable named nowhere else in the statement?"""
        if self.frame.node is None:
            return False
        uses = [n for n in descend(self.frame.node) if n.type == "identifier" and self.scan.binding.get(n.id) is decl]
        return len(uses) == 1

    # --- arrays -------------------------------------------------------------------------------------------------------

    def expr_array_initializer(self, node: Node, expected: JType | None) -> Val:
        if expected is None or expected.name != "[]":
            raise RefusalError("array-initializer", "the type of an array initialiser is not known here", node)
        expected = replace(expected, nullable=False)
        items = self.in_order(children(node), lambda c: Val(self.value(c, expected.elem), expected.elem))
        return Val(ir.ListLit(tuple(i.expr for i in items), type=self.ir_type(expected), span=self.span(node)), expected)

    def expr_array_creation_expression(self, node: Node, expected: JType | None) -> Val:
        base = self.named(child(node, "type"))
        sizes = [d for d in node.children if d.type == "dimensions_expr"]
        open_ = next((d for d in node.children if d.type == "dimensions"), None)
        type_ = jt.with_dimensions(base, open_)
        for _ in sizes:
            type_ = jt.array(type_)
        if expected is not None and expected.name == "[]" and _same_arrays(expected, type_):
            type_ = replace(expected, nullable=False)
        initial = node.child_by_field_name("value")
        if initial is not None:
            return self.expr_array_initializer(initial, type_)
        lengths = self.in_order(sizes, lambda d: jc.cast(self.expr(children(d)[0]), jt.INT))
        return Val(replace(self.filled(type_, [v.expr for v in lengths]), span=self.span(node)), type_)

    def filled(self, type_: JType, lengths: list[ir.Expr]) -> ir.Expr:
        """A new array of default values; the outer dimensions are built one by one, for each its own row."""
        first, *rest = lengths
        list_type = self.ir_type(type_)
        if not rest:
            default = self.default(type_.elem)
            if not isinstance(default, ir.ListLit):
                one = ir.ListLit((default,), type=list_type)
                return jc.op("list.repeat", one, first, type=list_type)
            row = default
        else:
            rest = [self.temp(e, "size") for e in rest]
            inner = self.filled(type_.elem, rest)
            assert isinstance(inner, ir.Op | ir.Comp)
            row = inner  # type: ignore[assignment]
        variable = ir.Name(self.scoped("row"), type=jc.INT32)
        source = ir.Range(jc.int_const(0), first, jc.int_const(1), type=t.Iter(jc.INT32))
        return ir.Comp("list", row, (ir.Clause(variable, source),), type=list_type)

    def default(self, j: JType) -> ir.Expr:
        """What a new array or a field of this type holds."""
        if j.nullable:
            return ir.Const(None, type=self.ir_type(j))
        match self.ir_type(j):
            case t.Bool():
                return ir.Const(False, type=t.BOOL)
            case t.Int() as type_:
                return ir.Const(0, type=type_)
            case t.Float():
                return ir.Const(0.0, type=t.FLOAT)
            case t.Char():
                return ir.Const("\0", type=t.CHAR)
            case t.Str():
                return ir.Const("", type=t.STR)
            case t.List() as type_:
                return ir.ListLit((), type=type_)
            case t.Set() as type_:
                return ir.SetLit((), type=type_)
            case t.Dict() as type_:
                return ir.DictLit((), type=type_)
            case t.Optional() | t.AnyT() | t.NoneT() as type_:
                return ir.Const(None, type=type_)
            case type_:
                raise RefusalError("default", f"there is no default value of type {t.show(type_)}")

    # --- functions ----------------------------------------------------------------------------------------------------

    def expr_lambda_expression(self, node: Node, expected: JType | None) -> Val:
        if expected is None:
            raise RefusalError("lambda", "the type of a lambda is not known here", node)
        return self.function_value(node, expected)

    expr_method_reference = expr_lambda_expression

    def expr_method_invocation(self, node: Node, expected: JType | None) -> Val:
        return self.call(node, expected)

    def expr_object_creation_expression(self, node: Node, expected: JType | None) -> Val:
        return self.creation(node, expected)

    def expr_switch_expression(self, node: Node, expected: JType | None) -> Val:
        return self.switch_value(node, expected)


def _is_kind(member: t.Type, wanted: t.Type) -> bool:
    """Does a member of a union fit a class asked for? Integer types fit each other."""
    if isinstance(member, t.Int) and isinstance(wanted, t.Int):
        return True
    return member == wanted or (type(member) is type(wanted) and isinstance(member, t.List | t.Set | t.Dict))


def _same_arrays(a: JType, b: JType) -> bool:
    while a.name == b.name == "[]":
        a, b = a.elem, b.elem
    return replace(a, nullable=False, args=()) == replace(b, nullable=False, args=()) or a.base == b.base or b.name == "Object"


def _plain(e: ir.Expr) -> bool:
    """Written twice in an assignment without harm: names, literals, and reads or sums of them."""
    match e:
        case ir.Name() | ir.Const():
            return True
        case ir.Field(obj=obj) | ir.Coerce(operand=obj) | ir.Length(obj=obj):
            return _plain(obj)
        case ir.Arith(left=a, right=b) | ir.Index(obj=a, index=b) | ir.Mod(left=a, right=b) | ir.Bits(left=a, right=b):
            return _plain(a) and _plain(b)
        case _:
            return False
