"""Java's loops: counting loops as ForRange where they provably are, iteration, and the rest as While."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tree_sitter import Node

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_builtins import element
from dragoman.transpile.frontends.java_calls import Calls
from dragoman.transpile.frontends.java_convert import Val
from dragoman.transpile.frontends.java_lower import RefusalError, Var, mutates
from dragoman.transpile.frontends.java_scan import Decl, child, children, descend, strip_parens, text
from dragoman.transpile.frontends.java_types import JType


@dataclass(eq=False)
class Loop:
    """A loop, switch or labelled block that is being lowered, as break and continue see it."""

    kind: str
    label: str | None = None
    #: What has to run before a continue (the update of a for loop).
    update: Sequence[Node] = ()
    #: The test of a do loop, which a continue evaluates.
    test: Node | None = None
    #: Flags that say to an outer loop what an inner one left it for.
    flags: dict[str, str] = field(default_factory=dict)
    #: Outer loops that are broken or continued from inside, and how.
    escapes: list[tuple[Loop, str]] = field(default_factory=list)


class Loops(Calls):
    """Lowers for, while and do."""

    def block(self, node: Node) -> list[ir.Stmt]:
        raise NotImplementedError

    def stmt(self, node: Node) -> list[ir.Stmt]:
        raise NotImplementedError

    def body(self, node: Node) -> list[ir.Stmt]:
        """The statements of a loop's or branch's body; what is known inside is forgotten after."""
        known = list(self.present)
        out = self.block(node) if node.type == "block" else self.stmt(node)
        self.present = [p for p in known if p in self.present]
        return out

    def loop_body(self, node: Node, loop: Loop) -> list[ir.Stmt]:
        self.present, known = [], self.present
        self.function.loops.append(loop)
        try:
            return self.body(node)
        finally:
            self.function.loops.pop()
            self.present = known

    def finished(self, loop: Loop, statement: Sequence[ir.Stmt]) -> list[ir.Stmt]:
        """A loop's statements, with the flags that carry breaks and continues out of it."""
        out = list(statement)
        for target, how in dict.fromkeys(loop.escapes):
            flag = ir.Name(target.flags[how], type=t.BOOL)
            enclosing = next((x for x in reversed(self.function.loops) if x.kind != "switch"), None)
            if enclosing is target and how == "continue":
                out.append(ir.If(flag, tuple(self.continued(target))))
            elif enclosing is not None:
                if enclosing is not target and (target, how) not in enclosing.escapes:
                    enclosing.escapes.append((target, how))
                out.append(ir.If(flag, (ir.Break(),)))
        if "break" in loop.flags:
            out.insert(0, ir.Declare(loop.flags["break"], t.BOOL, ir.Const(False, type=t.BOOL)))
        return out

    def with_continue_flag(self, loop: Loop, body: list[ir.Stmt]) -> list[ir.Stmt]:
        """A loop's body; the flag that an inner loop sets to continue this one is declared in it, if anybody reads it."""
        if "continue" not in loop.flags:
            return body
        flag = loop.flags["continue"]
        last = body[-1] if body else None
        if isinstance(last, ir.If) and last.cond == ir.Name(flag, type=t.BOOL) and last.then == (ir.Continue(),):
            body = body[:-1]  # nothing follows that would have to be left out
        if not any(isinstance(n, ir.If) and n.cond == ir.Name(flag, type=t.BOOL) for s in body for n in ir.walk(s)):

            def drop(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
                return () if isinstance(node, ir.Assign) and node.target == ir.Name(flag, type=t.BOOL) else node

            return [ir.rewrite(s, drop) for s in body]
        return [ir.Declare(flag, t.BOOL, ir.Const(False, type=t.BOOL)), *body]

    def continued(self, loop: Loop) -> list[ir.Stmt]:
        """Goes on with a loop's next turn: its update or test, then continue."""
        out: list[ir.Stmt] = []
        for update in loop.update:
            out.extend(self.discarded(update))
        if loop.test is not None:
            test, pre = self.isolated(lambda: self.condition(loop.test))  # type: ignore[arg-type]
            out.extend((*pre, ir.If(jc.negation(test), (ir.Break(),))))
        return [*out, ir.Continue()]

    # --- while and do -------------------------------------------------------------------------------------------------

    def stmt_while_statement(self, node: Node, label: str | None = None) -> list[ir.Stmt]:
        iterated = self.iterator_loop(node, label)
        if iterated is not None:
            return iterated
        loop = Loop("loop", label)
        known, self.present = self.present, []
        cond, pre = self.isolated(lambda: self.condition(child(node, "condition")))
        if not pre:
            self.learn(cond)
        inside = self.present
        self.function.loops.append(loop)
        self.present = list(inside)
        body = self.body(child(node, "body"))
        self.function.loops.pop()
        self.present = known
        body = self.with_continue_flag(loop, body)
        if pre:
            return self.finished(loop, [self._endless([*pre, ir.If(jc.negation(cond), (ir.Break(),)), *body], node)])
        return self.finished(loop, [ir.While(cond, tuple(body), span=self.span(node))])

    def _endless(self, body: Sequence[ir.Stmt], node: Node) -> ir.Stmt:
        return ir.While(ir.Const(True, type=t.BOOL), tuple(body), span=self.span(node))

    def stmt_do_statement(self, node: Node, label: str | None = None) -> list[ir.Stmt]:
        test_node = child(node, "condition")
        loop = Loop("loop", label, test=test_node)
        body = self.with_continue_flag(loop, self.loop_body(child(node, "body"), loop))
        test, pre = self.isolated(lambda: self.condition(test_node))
        if test == ir.Const(False, type=t.BOOL) and not any(isinstance(n, ir.Break | ir.Continue) for s in body for n in ir.walk(s)):
            return self.finished(loop, body)
        ending = [] if test == ir.Const(True, type=t.BOOL) else [*pre, ir.If(jc.negation(test), (ir.Break(),))]
        return self.finished(loop, [self._endless([*body, *ending], node)])

    def iterator_loop(self, node: Node, label: str | None) -> list[ir.Stmt] | None:
        """``while (it.hasNext()) { T x = it.next(); … }`` as iteration, where the iterator does nothing else."""
        condition = strip_parens(child(node, "condition"))
        if condition.type != "method_invocation" or text(child(condition, "name")) != "hasNext":
            return None
        target = condition.child_by_field_name("object")
        decl = self.scan.binding.get(target.id) if target is not None else None
        var = self.vars.get(id(decl)) if decl is not None else None
        if decl is None or var is None or var.type.base != "Iterator" or len(decl.uses) != 2:
            return None
        call = decl.uses[1].parent
        if call is None or call.type != "method_invocation" or text(child(call, "name")) != "next":
            return None
        statement = next((s for s in children(child(node, "body")) if s.start_byte <= call.start_byte < s.end_byte), None)
        if statement is None or statement.id != children(child(node, "body"))[0].id or statement.type != "local_variable_declaration":
            return None
        declarators = statement.children_by_field_name("declarator")
        value = declarators[0].child_by_field_name("value") if len(declarators) == 1 else None
        if value is None or strip_parens(value).id != call.id:
            return None
        inner = self.scan.binding[child(declarators[0], "name").id]
        loop = Loop("loop", label)
        name, before = self._loop_variable(inner, element(self.ir_type(var.type)), var.type.elem, child(node, "body"))
        self.function.loops.append(loop)
        rest = [s for c in children(child(node, "body"))[1:] for s in self.stmt(c)]
        self.function.loops.pop()
        body = self.with_continue_flag(loop, [*before, *rest])
        source = ir.Name(var.name, type=self.ir_type(var.type))
        return self.finished(loop, [ir.ForEach(name, source, tuple(body), span=self.span(node))])

    # --- for over elements --------------------------------------------------------------------------------------------

    def stmt_enhanced_for_statement(self, node: Node, label: str | None = None) -> list[ir.Stmt]:
        with self.framed() as frame:
            source = self.expr(child(node, "value"))
        iterable = jc.prim(source.expr)
        iterable = self._iterated(iterable, source)
        elem_type = self._element_type(source)
        body_node = child(node, "body")
        decl = self.scan.binding[child(node, "name").id]
        loop = Loop("loop", label)
        target, before = self._target(decl, elem_type, element(iterable.type), body_node, _entries_of(iterable))
        self.function.loops.append(loop)
        known, self.present = self.present, []
        if isinstance(iterable, ir.Op) and iterable.concept in ("dict.keys", "dict.items"):
            key = target.items[0] if isinstance(target, ir.TupleLit) else target
            self.present.append((iterable.args[0], key))
        body = self.body(body_node)
        self.function.loops.pop()
        self.present = known
        body = self.with_continue_flag(loop, [*before, *body])
        if isinstance(iterable, ir.Name | ir.Field) and _resized(iterable, body) and isinstance(iterable.type, t.List):
            iterable = jc.op("list.copy", iterable, type=iterable.type)
        return [*frame.pre, *self.finished(loop, [ir.ForEach(target, iterable, tuple(body), span=self.span(node))])]

    def _iterated(self, iterable: ir.Expr, source: Val) -> ir.Expr:
        """What a loop runs over: sorted sets are put in order; an optional entry point stays what it is."""
        if source.type.base in jt.SORTED_SETS:
            return jc.op("list.sorted", iterable, type=t.List(element(iterable.type)))
        if not isinstance(iterable.type, t.List | t.Set | t.Iter):
            raise RefusalError("iterable", f"a {source.type} is not iterated")
        return iterable

    def _element_type(self, source: Val) -> JType:
        if source.type.name == "[]":
            return source.type.elem
        above = self.library.as_super(source.type, "Iterable")
        return above.elem if above is not None else source.type.elem

    def _target(self, decl: Decl, elem: JType, actual: t.Type, body: Node, owner: ir.Expr | None) -> tuple[ir.Expr, list[ir.Stmt]]:
        """The loop's variable, and what the body has to start with. An entry of a map is taken apart where only its parts
        are used; what is stored in it is stored in the map."""
        if elem.base == "Map.Entry" and isinstance(actual, t.Tuple) and self._only_parts(decl, owner is not None):
            key_type, value_type = elem.args if len(elem.args) == 2 else (jt.OBJECT, jt.OBJECT)
            parts = tuple(Var(self.fresh(n), j) for n, j in (("key", key_type), ("value", value_type)))
            self.vars[id(decl)] = Var(decl.name, elem, parts=(parts[0], parts[1]), owner=owner)
            items = tuple(ir.Name(p.name, type=x) for p, x in zip(parts, actual.items, strict=True))
            return ir.TupleLit(items, type=actual), []
        return self._loop_variable(decl, actual, elem, body)

    def _only_parts(self, decl: Decl, stores: bool) -> bool:
        """Is only the key and the value of an entry asked for, and the value stored at most once and not asked for after that?"""
        stored = -1
        for use in decl.uses:
            call = use.parent
            if call is None or call.type != "method_invocation":
                return False
            name = text(child(call, "name"))
            if name == "setValue" and stores and stored < 0 and call.parent is not None and call.parent.type == "expression_statement":
                stored = call.end_byte
            elif name != "getKey" and (name != "getValue" or 0 <= stored <= use.start_byte):
                return False
        return True

    def _loop_variable(self, decl: Decl, actual: t.Type, elem: JType, body: Node) -> tuple[ir.Expr, list[ir.Stmt]]:
        declared = self.type_of(decl)
        type_ = elem if declared.name == "var" or (declared.name == elem.base and not declared.args) else declared
        if jt.unboxed(type_) == jt.unboxed(elem) and not jt.is_primitive(type_):
            type_ = replace(type_, nullable=elem.nullable)
        wanted = self.ir_type(type_)
        name = self.declared_name(decl)
        self.vars[id(decl)] = Var(name, type_)
        assigned = any(_assigns(u) for u in decl.uses)
        if isinstance(wanted, t.AnyT) or (wanted == actual and not assigned):
            return ir.Name(name, type=actual), []
        each = ir.Name(self.fresh(f"{decl.name}_1"), type=actual)
        value = self.assign(Val(each, elem), type_)
        return each, [ir.Declare(name, wanted, value, mutable=assigned)]

    def declared_name(self, decl: Decl) -> str:
        """The variable's name in the IR; it gives way to a function that its scope calls and to module variables."""
        name = decl.name
        if name in self.module_names or name in self.comp_names or name == "self":
            name = self.fresh(name)
        self.function.names.add(name)
        return name

    # --- counting loops -----------------------------------------------------------------------------------------------

    def stmt_for_statement(self, node: Node, label: str | None = None) -> list[ir.Stmt]:
        counting = self._counting(node, label)
        return counting if counting is not None else self._general_for(node, label)

    def _general_for(self, node: Node, label: str | None) -> list[ir.Stmt]:
        inits = node.children_by_field_name("init")
        updates = node.children_by_field_name("update")
        condition = node.child_by_field_name("condition")
        out: list[ir.Stmt] = []
        for init in inits:
            out.extend(self.stmt(init) if init.type == "local_variable_declaration" else self._started(init))
        loop = Loop("loop", label, update=updates)
        self.present, known = [], self.present
        cond: ir.Expr = ir.Const(True, type=t.BOOL)
        pre: list[ir.Stmt] = []
        if condition is not None:
            cond, pre = self.isolated(lambda: self.condition(condition))
        body = self.loop_body(child(node, "body"), loop)
        self.present = known
        body = self.with_continue_flag(loop, body)
        if not (body and isinstance(body[-1], ir.Break | ir.Return | ir.Raise | ir.Continue)):
            for update in updates:
                body.extend(self.discarded(update))
        if pre:
            body = [*pre, ir.If(jc.negation(cond), (ir.Break(),)), *body]
            cond = ir.Const(True, type=t.BOOL)
        return [*out, *self.finished(loop, [ir.While(cond, tuple(body), span=self.span(node))])]

    def _started(self, init: Node) -> list[ir.Stmt]:
        """``i = 0`` at the start of a loop; it declares a variable that belongs to its loops only."""
        found = self._counter_start(init)
        if found is None or self.vars.get(id(found[0])) is not None:
            return self.discarded(init)
        decl, start = found
        type_ = self.type_of(decl)
        with self.framed(init) as frame:
            value = self.value(start, type_)
        self.vars[id(decl)] = Var(self.declared_name(decl), type_)
        return [*frame.pre, ir.Declare(self.vars[id(decl)].name, self.ir_type(type_), value, span=self.span(init)), *frame.post]

    def _counting(self, node: Node, label: str | None) -> list[ir.Stmt] | None:
        """The loop as a ForRange, if it counts one variable, that nothing else changes, to a bound that does not change."""
        found = self._counter(node)
        if found is None:
            return None
        decl, start_node, operator, bound_node, rest, step = found
        body_node = child(node, "body")
        if any(_assigns(u) for u in decl.uses if u.start_byte >= body_node.start_byte):
            return None
        type_ = self.type_of(decl)
        type_ = jt.INT if type_.name == "var" else type_
        with self.framed() as frame:
            start = self.value(start_node, type_)
            var = Var(self.declared_name(decl), type_)
            before_names = set(self.function.names)
            bound = self.expr(bound_node)
        if frame.pre or jt.unboxed(bound.type).name in ("float", "double", "boolean") or not jt.is_numeric(bound.type):
            return None
        counted = jt.INT if type_.name in ("char", "byte", "short") else jt.promoted(type_, jt.INT)
        if jt.RANK[jt.unboxed(bound.type).name] > jt.RANK[counted.name]:
            return None
        stop = jc.cast(bound, counted).expr
        loop = Loop("loop", label)
        declared = {n: self.vars.get(n) for n in (id(decl),)}
        code = self.fresh(f"{decl.name}_code") if type_ != counted else var.name
        self.vars[id(decl)] = var
        start = jc.coerce(start, self.ir_type(counted))
        body = [self._guard(r) for r in rest]
        inner = self.loop_body(body_node, loop)
        if not unchanged(stop, [*body, *inner]):
            self.vars.update({k: v for k, v in declared.items() if v is not None})
            self.function.names = before_names
            return None
        if type_ != counted:
            value = jc.cast(Val(ir.Name(code, type=self.ir_type(counted)), counted), type_).expr
            inner = [ir.Declare(var.name, self.ir_type(type_), value, mutable=False), *inner]
        one = ir.Const(1, type=stop.type)
        if operator == "<=":
            stop = _shifted(stop, one, "+")
        elif operator == ">=":
            stop = _shifted(stop, one, "-")
        step_e = ir.Const(step, type=stop.type) if isinstance(step, int) else jc.cast(self.expr(step), counted).expr
        full = self.with_continue_flag(loop, [*body, *inner])
        statement = ir.ForRange(code, start, stop, step_e, tuple(full), var_type=self.ir_type(counted), span=self.span(node))
        return self.finished(loop, [statement])

    def _guard(self, node: Node) -> ir.Stmt:
        """A further condition of a counting loop: leaves it where it fails."""
        e, pre = self.isolated(lambda: self.condition(node))
        if pre:
            raise RefusalError("loop-condition", "a loop condition with assignments inside", node)
        return ir.If(jc.negation(e), (ir.Break(),))

    def _counter(self, node: Node) -> tuple[Decl, Node, str, Node, list[Node], int | Node] | None:
        """Variable, start, operator, bound, further conditions and step of a counting loop."""
        inits, updates = node.children_by_field_name("init"), node.children_by_field_name("update")
        condition = node.child_by_field_name("condition")
        if len(inits) != 1 or len(updates) != 1 or condition is None:
            return None
        found = self._counter_start(inits[0])
        if found is None:
            return None
        decl, start = found
        if decl.type.name not in ("int", "long", "char", "short", "byte", "var") or (
            decl.type.name == "var" and start.type != "decimal_integer_literal"
        ):
            return None
        rest: list[Node] = []
        first = strip_parens(condition)
        while first.type == "binary_expression" and text(child(first, "operator")) == "&&":
            rest.insert(0, child(first, "right"))
            first = strip_parens(child(first, "left"))
        if first.type != "binary_expression":
            return None
        operator, left, right = text(child(first, "operator")), strip_parens(child(first, "left")), strip_parens(child(first, "right"))
        if self.scan.binding.get(right.id) is decl:
            left, right, operator = right, left, jc.MIRRORED.get(operator, "")
        if self.scan.binding.get(left.id) is not decl or self._mentions(right, decl):
            return None
        step = self._step(updates[0], decl)
        if step is None:
            return None
        up = not isinstance(step, int) or step > 0
        if operator == "!=" and step in (1, -1) and self._reaches(start, right, step == 1):
            operator = "<" if up else ">"
        if operator not in (("<", "<=") if up else (">", ">=")):
            return None
        return decl, start, operator, right, rest, step

    def _counter_start(self, init: Node) -> tuple[Decl, Node] | None:
        if init.type == "local_variable_declaration":
            declarators = init.children_by_field_name("declarator")
            value = declarators[0].child_by_field_name("value")
            if len(declarators) != 1 or value is None:
                return None
            return self.scan.binding[child(declarators[0], "name").id], value
        # ``int i; … for (i = 0; …)``: the variable belongs to its loops if it is used in nothing else.
        if init.type != "assignment_expression" or text(child(init, "operator")) != "=":
            return None
        decl = self.scan.decl_of(child(init, "left"))
        if decl is None or decl.kind != "local" or decl.init is not None or not self._only_loops(decl):
            return None
        return decl, child(init, "right")

    def _only_loops(self, decl: Decl) -> bool:
        """Is every use inside a for loop that starts by assigning the variable?"""
        for use in decl.uses:
            node: Node | None = use
            inside = False
            while node is not None and node.type not in ("method_declaration", "lambda_expression"):
                if node.type == "for_statement":
                    for init in node.children_by_field_name("init"):
                        if init.type == "assignment_expression" and self.scan.decl_of(child(init, "left")) is decl:
                            inside = True
                node = node.parent
            if not inside:
                return False
        return bool(decl.uses)

    def _mentions(self, node: Node, decl: Decl) -> bool:
        return any(n.type == "identifier" and self.scan.binding.get(n.id) is decl for n in descend(node))

    def _step(self, update: Node, decl: Decl) -> int | Node | None:
        """By what the update changes the variable: a number, or a variable that is always positive."""
        if update.type == "update_expression":
            if self.scan.binding.get(strip_parens(children(update)[0]).id) is not decl:
                return None
            return 1 if "++" in text(update) else -1
        if update.type != "assignment_expression" or self.scan.binding.get(strip_parens(child(update, "left")).id) is not decl:
            return None
        operator, right = text(child(update, "operator")), strip_parens(child(update, "right"))
        if operator == "=" and right.type == "binary_expression" and text(child(right, "operator")) in "+-":
            first, second = strip_parens(child(right, "left")), strip_parens(child(right, "right"))
            if self.scan.binding.get(first.id) is not decl:
                first, second = second, first
                if text(child(right, "operator")) == "-":
                    return None
            if self.scan.binding.get(first.id) is not decl:
                return None
            operator, right = text(child(right, "operator")) + "=", second
        if operator not in ("+=", "-="):
            return None
        if right.type == "decimal_integer_literal" and text(right).isdigit() and int(text(right)):
            return int(text(right)) if operator == "+=" else -int(text(right))
        return right if operator == "+=" and self._is_positive(right) else None

    def _is_positive(self, node: Node) -> bool:
        """Is it the variable of an enclosing counting loop that starts above zero and counts up?"""
        decl = self.scan.binding.get(node.id)
        declarator = decl.node.parent if decl is not None else None
        init = declarator.parent if declarator is not None else None
        loop = init.parent if init is not None else None
        if decl is None or loop is None or loop.type != "for_statement" or decl.init is None:
            return False
        positive = decl.init.type == "decimal_integer_literal" and text(decl.init).isdigit() and int(text(decl.init)) > 0
        changes = [u for u in decl.uses if _assigns(u)]
        updates = loop.children_by_field_name("update")
        return positive and len(updates) == 1 and len(changes) == 1 and isinstance(step := self._step(updates[0], decl), int) and step > 0

    @staticmethod
    def _reaches(start: Node, bound: Node, up: bool) -> bool:
        """Is the bound on the side that the loop counts to, so that != ends it as < would?"""
        return (
            up
            and start.type == "decimal_integer_literal"
            and text(start) == "0"
            and text(bound).endswith((".length()", ".size()", ".length"))
        )


def _assigns(use: Node) -> bool:
    """Is the variable changed at this use?"""
    node, parent = use, use.parent
    while parent is not None and parent.type == "parenthesized_expression":
        node, parent = parent, parent.parent
    if parent is None:
        return False
    if parent.type == "update_expression":
        return True
    return parent.type == "assignment_expression" and child(parent, "left").id == node.id


def _shifted(e: ir.Expr, one: ir.Const, operator: str) -> ir.Expr:
    """``e + 1`` or ``e - 1``, simplified; a loop bound that would overflow never ends in Java."""
    sign = 1 if operator == "+" else -1
    match e:
        case ir.Const(value=value):
            return replace(e, value=value + sign)
        case ir.Arith(op="+" | "-" as op, left=left, right=ir.Const(value=1)) if op != operator:
            return left
        case ir.Arith(op="+" | "-" as op, right=ir.Const(value=value) as c) if op == operator:
            return replace(e, right=replace(c, value=value + 1))
        case _:
            return ir.Arith("+" if sign > 0 else "-", e, one, type=e.type)


def unchanged(e: ir.Expr, body: Sequence[ir.Stmt]) -> bool:
    """Has ``e`` the same value on every turn of a loop with this body?"""
    assigned: set[str] = set()
    resized: set[ir.Expr] = set()
    calls = False
    stored = False
    for statement in body:
        for node in ir.walk(statement):
            match node:
                case ir.Assign(target=ir.Name(id=name)) | ir.Assigned(name=name):
                    assigned.add(name)
                case ir.Assign():
                    stored = True
                case ir.Call() | ir.CallValue() | ir.MethodCall() | ir.New():
                    calls = True
                case ir.Op(concept=concept, args=args) if args and mutates(concept):
                    resized.add(args[0])
                case _:
                    pass
    for node in ir.walk(e):
        match node:
            case ir.Name(id=name) if name in assigned:
                return False
            case ir.Call() | ir.CallValue() | ir.MethodCall() | ir.New() | ir.Assigned():
                return False
            case ir.Field() if calls or stored:
                return False
            case ir.Index() | ir.Lookup() if calls or stored or resized:
                return False
            case ir.Op(concept=concept) if mutates(concept):
                return False
            case ir.Length(obj=obj) if not isinstance(obj.type, t.Str) and not (isinstance(obj.type, t.List) and obj.type.fixed):
                if _may_be(obj, resized) or (calls and not _private(obj, body)):
                    return False
            case ir.Op(args=args) if any(t.is_container(a.type) and (_may_be(a, resized) or calls or stored) for a in args):
                return False
            case _:
                pass
    return True


def _may_be(obj: ir.Expr, changed: set[ir.Expr]) -> bool:
    """Could ``obj`` be one of the changed containers? Variables of different types are different objects."""
    return any(c == obj or (c.type == obj.type and not (isinstance(c, ir.Name) and isinstance(obj, ir.Name))) for c in changed)


def _private(obj: ir.Expr, body: Sequence[ir.Stmt]) -> bool:
    """A variable that no call of the body gets."""
    if not isinstance(obj, ir.Name):
        return False
    return not any(
        isinstance(n, ir.Call | ir.MethodCall | ir.CallValue | ir.New) and any(a == obj for a in n.args) for s in body for n in ir.walk(s)
    )


def _resized(obj: ir.Expr, body: Sequence[ir.Stmt]) -> bool:
    return any(
        isinstance(n, ir.Op) and n.args and n.args[0] == obj and mutates(n.concept) and not n.concept.startswith("list.sort")
        for s in body
        for n in ir.walk(s)
    )


def _entries_of(iterable: ir.Expr) -> ir.Expr | None:
    """The map in a variable or field whose entries are looped over."""
    match iterable:
        case ir.Op(concept="list.sorted_by", args=(ir.Op(concept="dict.items") as entries, *_)):
            return _entries_of(entries)
        case ir.Op(concept="dict.items", args=(ir.Name() | ir.Field() as owner,)):
            return owner
        case _:
            return None
