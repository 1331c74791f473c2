"""Java's statements as IR."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tree_sitter import Node

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_convert import Val
from dragoman.transpile.frontends.java_loops import Loop, Loops
from dragoman.transpile.frontends.java_lower import RefusalError, Var, mutates
from dragoman.transpile.frontends.java_scan import CLASS_NODES, COMMENTS, Decl, child, children, strip_parens, text
from dragoman.transpile.frontends.java_switch import Leave, without_leaves
from dragoman.transpile.frontends.java_templates import Order
from dragoman.transpile.frontends.java_types import JType
from dragoman.transpile.frontends.java_views import outdated, rewritable

#: Gives the statements that do something with a value: return it, assign it.
Sink = Callable[[Node], list[ir.Stmt]]


class Statements(Loops):
    """Lowers statements. What cannot be said becomes an ``Unsupported`` statement with its place."""

    def block(self, node: Node) -> list[ir.Stmt]:
        out: list[ir.Stmt] = []
        for statement in node.named_children:
            if statement.type in COMMENTS:
                self._comment(statement, out)
                continue
            lowered = self.stmt(statement)
            out.extend(lowered)
            if lowered and isinstance(lowered[-1], ir.Return | ir.Break | ir.Continue | ir.Raise):
                break  # what follows is unreachable, or a comment
        return out

    @staticmethod
    def _comment(node: Node, out: list[ir.Stmt]) -> None:
        """A comment; one that stands behind a statement comes before it."""
        lines = text(node).strip().removeprefix("//").removeprefix("/*").removesuffix("*/").strip().splitlines()
        comments = [ir.Comment(stripped) for line in lines if (stripped := line.strip().lstrip("*").strip())]
        previous = node.prev_named_sibling
        if previous is not None and previous.type not in COMMENTS and previous.end_point[0] == node.start_point[0] and out:
            out[-1:-1] = comments
        else:
            out.extend(comments)

    def stmt(self, node: Node) -> list[ir.Stmt]:
        """One statement, as however many the IR needs."""
        method = getattr(self, f"stmt_{node.type}", None)
        with self.framed(node) as frame:
            try:
                if node.type in CLASS_NODES or node.type == ";":
                    return []
                if method is None:
                    raise RefusalError(node.type.replace("_", "-"), f"there is no translation for {node.type.replace('_', ' ')}", node)
                lowered: list[ir.Stmt] = method(node)
            except RefusalError as refusal:
                span = self.span(refusal.node or node)
                return [ir.ExprStmt(ir.Unsupported(refusal.code, refusal.why, type=t.NONE, span=span), span=span)]
        out = [*frame.pre, *lowered, *frame.post]
        self.forget(out)
        return [s if s.span is not None else replace(s, span=self.span(node)) for s in out]

    def forget(self, statements: Sequence[ir.Stmt]) -> None:
        """Drops what is known about keys of maps and no longer holds; notes the keys that are stored now."""
        for statement in statements:
            for node in ir.walk(statement):
                match node:
                    case ir.Assign(target=ir.Name(id=name)) | ir.Assigned(name=name):
                        self.present = [(m, k) for m, k in self.present if not _mentions(m, name) and (k is None or not _mentions(k, name))]
                    case ir.Op(concept=concept, args=args) if concept.startswith("dict.") and mutates(concept):
                        self.present = [(m, k) for m, k in self.present if k is None or m.type != args[0].type]
                    case ir.Call(args=args) | ir.MethodCall(args=args) | ir.CallValue(args=args):
                        self.present = [(m, k) for m, k in self.present if k is None or (isinstance(m, ir.Name) and m not in args)]
                    case _:
                        pass
            match statement:
                case ir.Assign(target=ir.Lookup(obj=ir.Name() as obj, key=key)):
                    self.present.append((obj, key))
                case ir.If(cond=ir.Not(operand=ir.Op(concept="dict.contains", args=(obj, key))), then=then) if any(
                    isinstance(s, ir.Assign) and isinstance(s.target, ir.Lookup) and (s.target.obj, s.target.key) == (obj, key)
                    for s in then
                ):
                    self.present.append((obj, key))

    # --- simple statements --------------------------------------------------------------------------------------------

    def stmt_block(self, node: Node) -> list[ir.Stmt]:
        return self.block(node)

    def stmt_expression_statement(self, node: Node) -> list[ir.Stmt]:
        return self.evaluated_for_effect(children(node)[0])

    def discarded(self, node: Node) -> list[ir.Stmt]:
        """An expression as a statement of its own (updates of for loops, bodies of lambdas)."""
        with self.framed(node) as frame:
            lowered = self.evaluated_for_effect(node)
        return [*frame.pre, *lowered, *frame.post]

    def evaluated_for_effect(self, node: Node) -> list[ir.Stmt]:
        node = strip_parens(node)
        match node.type:
            case "assignment_expression":
                return self._assignment(node)
            case "update_expression":
                place = self.place(children(node)[0])
                return [ir.Assign(place.expr, self.stepped(node, place), span=self.span(node))]
            case "method_invocation":
                e = self.call(node, None, used=False).expr
            case "switch_expression":
                return self.stmt_switch_expression(node)
            case _:
                e = self.expr(node).expr
        if isinstance(e, ir.Const | ir.Name):
            return []
        return [ir.ExprStmt(e, span=self.span(node))]

    def _assignment(self, node: Node) -> list[ir.Stmt]:
        right = strip_parens(child(node, "right"))
        if right.type == "switch_expression" and text(child(node, "operator")) == "=":
            place = self.place(child(node, "left"))
            return self.switch_into(right, lambda v: self._stored(place, v))
        place, value = self.place_and_value(node)
        if value == place.expr:
            return []
        return [ir.Assign(place.expr, value, span=self.span(node))]

    def _stored(self, place: Val, node: Node) -> list[ir.Stmt]:
        with self.framed(node) as frame:
            value = self.value(node, place.type)
        return [*frame.pre, ir.Assign(place.expr, value, span=self.span(node)), *frame.post]

    def stmt_local_variable_declaration(self, node: Node) -> list[ir.Stmt]:
        out: list[ir.Stmt] = []
        for declarator in node.children_by_field_name("declarator"):
            decl = self.scan.binding[child(declarator, "name").id]
            with self.framed(node) as frame:
                lowered = self.declared(decl, decl.init)
            out.extend((*frame.pre, *lowered, *frame.post))
        return out

    def declared(self, decl: Decl, init: Node | None) -> list[ir.Stmt]:
        """The declaration of a local variable."""
        type_ = self.type_of(decl)
        if decl.init is None and self._only_loops(decl):
            return []  # each of its loops has a variable of its own
        made = strip_parens(init) if init is not None else None
        if made is not None and made.type in ("lambda_expression", "method_reference") and self.functional(type_) is not None:
            return self._function_variable(decl, made, type_)
        if type_.base == "Comparator" and made is not None:
            return self._comparator_variable(decl, made, type_)
        span = self.span(decl.node.parent)
        if made is None:
            var = self._variable(decl, type_)
            return [ir.Declare(var.name, self.ir_type(type_), None, span=span)]
        if made.type == "switch_expression" and type_.name != "var":
            var = self._variable(decl, type_)
            place = Val(ir.Name(var.name, type=self.ir_type(type_)), type_)
            return [ir.Declare(var.name, self.ir_type(type_), None, span=span), *self.switch_into(made, lambda v: self._stored(place, v))]
        if outdated(self.scan, decl):
            if not rewritable(self.scan, decl):
                raise RefusalError("view", f"{decl.name} is a view of a collection that changes", made)
            self.vars[id(decl)] = Var(decl.name, type_, view=made)
            return []
        v = self.expr(made, None if type_.name == "var" else type_)
        if v.type.name == "Keys":
            type_ = v.type
        elif type_.name == "var" or (type_.name == v.type.base and not type_.args):
            type_ = replace(v.type, nullable=v.type.nullable or type_.nullable)
        elif type_.base in ("Iterator", "ListIterator"):
            type_ = v.type
        if type_.name in self.stateless or isinstance(self.ir_type(type_), t.NoneT):
            self.vars[id(decl)] = Var(decl.name, type_, alias=ir.Const(None, type=t.NONE))
            return []
        value = self.assign(v, type_, made)
        var = self._variable(decl, type_)
        if isinstance(value, ir.Name) and self._renamed(value.id, var.name):
            return []
        comparator = self.models.comparator(decl)
        if type_.name.endswith("#by") and comparator is not None:
            var.order = self.order(comparator, type_.elem)
        wanted = self.ir_type(type_)
        if isinstance(wanted, t.AnyT):
            wanted = value.type
        return [self._declare(var.name, wanted, value, span)]

    def _renamed(self, old: str, new: str) -> bool:
        """Gives a variable that this statement has just made the declared name, if it made one."""
        if not any(isinstance(s, ir.Declare) and s.name == old for s in self.frame.pre):
            return False

        def change(node: ir.Node) -> ir.Node:
            match node:
                case ir.Name(id=name) if name == old:
                    return replace(node, id=new)
                case ir.Declare(name=name) if name == old:
                    return replace(node, name=new)
                case _:
                    return node

        self.frame.pre[:] = [ir.rewrite(s, change) for s in self.frame.pre]
        return True

    def _declare(self, name: str, type_: t.Type, value: ir.Expr, span: ir.Span | None) -> ir.Stmt:
        """A declaration, or an assignment where a variable of that name and type stands in the same block already."""
        return ir.Declare(name, type_, value, span=span)

    def _variable(self, decl: Decl, type_: JType) -> Var:
        var = Var(self.declared_name(decl), type_)
        self.vars[id(decl)] = var
        return var

    def _function_variable(self, decl: Decl, made: Node, type_: JType) -> list[ir.Stmt]:
        hint, self.function_hint = self.function_hint, decl.name
        try:
            function = self.function_value(made, type_).expr
        finally:
            self.function_hint = hint
        if isinstance(function, ir.Name) and function.id == decl.name:
            self.vars[id(decl)] = Var(decl.name, type_)
            return []
        var = self._variable(decl, type_)
        return [ir.Declare(var.name, function.type, function, span=self.span(decl.node.parent))]

    def _comparator_variable(self, decl: Decl, made: Node, type_: JType) -> list[ir.Stmt]:
        order = self.order(made, type_.elem)
        var = self._variable(decl, type_)
        var.order = order
        if all(u.parent is not None and u.parent.type == "argument_list" for u in decl.uses):
            return []
        value = order.value(self.ir_type(type_.elem))
        return [ir.Declare(var.name, value.type, value)]

    def order(self, node: Node | None, elem: JType) -> Order:
        decl = self.scan.binding.get(node.id) if node is not None and node.type == "identifier" else None
        var = self.vars.get(id(decl)) if decl is not None else None
        if var is not None and isinstance(var.order, Order):
            return var.order
        return super().order(node, elem)

    def stmt_return_statement(self, node: Node) -> list[ir.Stmt]:
        found = children(node)
        if not found:
            return [ir.Return(None, span=self.span(node))]
        return self._returned(found[0])

    def _returned(self, node: Node) -> list[ir.Stmt]:
        made = strip_parens(node)
        if made.type == "switch_expression":
            return self.switch_into(made, self._returned_alone)
        result = self.function.result
        if result is None:
            v = self.expr(made)
            self.function.returned.append(v)
            return [ir.Return(v.expr, span=self.span(node.parent))]
        if result == jt.VOID:
            return [*self.evaluated_for_effect(made), ir.Return(None)]
        return [ir.Return(self.value(made, result), span=self.span(node.parent))]

    def _returned_alone(self, node: Node) -> list[ir.Stmt]:
        with self.framed(node) as frame:
            lowered = self._returned(node)
        return [*frame.pre, *lowered]

    def stmt_throw_statement(self, node: Node) -> list[ir.Stmt]:
        return [ir.Raise(self.expr(children(node)[0]).expr, span=self.span(node))]

    def stmt_assert_statement(self, node: Node) -> list[ir.Stmt]:
        """Java does not check assertions unless it is started with -ea."""
        return [ir.Comment(" ".join(text(node).split()))]

    def stmt_synchronized_statement(self, node: Node) -> list[ir.Stmt]:
        return self.block(child(node, "body"))

    def stmt_labeled_statement(self, node: Node) -> list[ir.Stmt]:
        label, inner = children(node)[0], children(node)[-1]
        if inner.type in ("for_statement", "while_statement", "do_statement", "enhanced_for_statement"):
            lowered: list[ir.Stmt] = getattr(self, f"stmt_{inner.type}")(inner, text(label))
            return lowered
        loop = Loop("labelled", text(label))
        body = self.with_continue_flag(loop, self.loop_body(inner, loop))
        if not any(isinstance(n, ir.Break) for s in body for n in ir.walk(s)):
            return body
        return self.finished(loop, [self._endless([*body, ir.Break()], node)])

    def stmt_if_statement(self, node: Node) -> list[ir.Stmt]:
        cond = self.condition(child(node, "condition"))
        known = list(self.present)
        self.learn(cond)
        then = self.body(child(node, "consequence"))
        self.present = list(known)
        self.learn(jc.negation(cond))
        alternative = node.child_by_field_name("alternative")
        orelse = self.body(alternative) if alternative is not None else []
        self.present = known
        if then and isinstance(then[-1], ir.Return | ir.Break | ir.Continue | ir.Raise):
            self.learn(jc.negation(cond))
        if isinstance(cond, ir.Const) and isinstance(cond.value, bool):
            return then if cond.value else orelse
        return [ir.If(cond, tuple(then), tuple(orelse), span=self.span(node))]

    # --- break and continue -------------------------------------------------------------------------------------------

    def stmt_break_statement(self, node: Node) -> list[ir.Stmt]:
        found = children(node)
        loops = self.function.loops
        if not found:
            if loops[-1].kind == "switch":
                return [Leave(span=self.span(node))]
            if loops[-1].kind == "labelled":
                raise RefusalError("labelled-block", "a break of an outer loop from inside a labelled block", node)
            return [ir.Break(span=self.span(node))]
        return self._leave(text(found[0]), "break", node)

    def stmt_continue_statement(self, node: Node) -> list[ir.Stmt]:
        found = children(node)
        if found:
            return self._leave(text(found[0]), "continue", node)
        loop = next(x for x in reversed(self.function.loops) if x.kind != "switch")
        if loop.kind == "labelled":
            raise RefusalError("labelled-block", "a continue of an outer loop from inside a labelled block", node)
        return self.continued(loop)

    def _leave(self, label: str, how: str, node: Node) -> list[ir.Stmt]:
        """A labelled break or continue: a flag tells the loops between, which each break."""
        target = next(x for x in reversed(self.function.loops) if x.label == label)
        inner = next(x for x in reversed(self.function.loops) if x.kind != "switch")
        if inner is target:
            return self.continued(target) if how == "continue" else [ir.Break(span=self.span(node))]
        if how not in target.flags:
            target.flags[how] = self.fresh(f"{how}_{label}" if how == "continue" else f"leave_{label}")
        inner.escapes.append((target, how))
        return [ir.Assign(ir.Name(target.flags[how], type=t.BOOL), ir.Const(True, type=t.BOOL)), ir.Break(span=self.span(node))]

    # --- exceptions ---------------------------------------------------------------------------------------------------

    def stmt_try_statement(self, node: Node) -> list[ir.Stmt]:
        self.function.in_try += 1
        body = self.block(child(node, "body"))
        self.function.in_try -= 1
        handlers = [self._handler(c) for c in children(node) if c.type == "catch_clause"]
        finally_ = next((c for c in children(node) if c.type == "finally_clause"), None)
        final = self.block(children(finally_)[0]) if finally_ is not None else []
        if not handlers and not final:
            return body
        return [ir.Try(tuple(body), tuple(handlers), final=tuple(final), span=self.span(node))]

    def stmt_try_with_resources_statement(self, node: Node) -> list[ir.Stmt]:
        """Resources are opened inside the try; what is closed here (scanners, readers) needs no closing."""
        opened: list[ir.Stmt] = []
        for resource in children(child(node, "resources")):
            name = resource.child_by_field_name("name")
            if name is not None:
                decl = self.scan.binding[name.id]
                opened.extend(self.declared(decl, decl.init))
        rest = self.stmt_try_statement(node)
        if len(rest) == 1 and isinstance(rest[0], ir.Try):
            return [replace(rest[0], body=(*opened, *rest[0].body))]
        return [*opened, *rest]

    def _handler(self, node: Node) -> ir.Handler:
        param = next(c for c in children(node) if c.type == "catch_formal_parameter")
        name = child(param, "name")
        decl = self.scan.binding[name.id]
        caught = [self.named(c) for c in children(next(c for c in children(param) if c.type == "catch_type"))]
        types: list[str] = []
        everything = False
        for j in caught:
            names = self.caught(j)
            everything = everything or not names
            types.extend(n for n in names if n not in types)
        type_ = caught[0] if len(caught) == 1 else JType("Exception")
        variable = self.declared_name(decl) if decl.uses else None
        self.vars[id(decl)] = Var(variable or decl.name, type_)
        body = self.block(child(node, "body"))
        return ir.Handler(() if everything else tuple(types), variable, tuple(body), span=self.span(node))

    def caught(self, j: JType) -> tuple[str, ...]:
        """The canonical classes that a catch of this class catches; none means everything."""
        if j.name in self.scan.classes:
            return (j.name,)
        if j.name in self.library.catches:
            return self.library.catches[j.name]
        if j.name in self.library.exceptions:
            return self.library.exceptions[j.name]
        raise RefusalError("exception", f"{j.name} is not in the table of Java's exceptions")

    # --- switch -------------------------------------------------------------------------------------------------------

    def stmt_switch_expression(self, node: Node) -> list[ir.Stmt]:
        """A switch statement: a chain of ifs."""
        self.function.loops.append(Loop("switch"))
        try:
            return self._switch(node, None)
        finally:
            self.function.loops.pop()

    def switch_into(self, node: Node, sink: Sink) -> list[ir.Stmt]:
        """A switch expression whose value goes where ``sink`` puts it."""
        self.sinks.append(sink)
        self.function.loops.append(Loop("switch"))
        try:
            return self._switch(node, sink)
        finally:
            self.function.loops.pop()
            self.sinks.pop()

    def switch_value(self, node: Node, expected: JType | None) -> Val:
        """A switch expression inside another expression: its value in a variable."""
        with self.trial():
            values: list[Val] = []

            def collect(v: Node) -> list[ir.Stmt]:
                values.append(self.expr(v, expected))
                return []

            self.switch_into(node, collect)
        type_ = expected if expected is not None and expected.name != "var" else self.common_type(values)
        name = ir.Name(self.fresh("chosen"), type=self.ir_type(type_))
        self.hoist(ir.Declare(name.id, name.type, None))
        for statement in self.switch_into(node, lambda v: self._stored(Val(name, type_), v)):
            self.hoist(statement)
        return Val(name, type_)

    def stmt_yield_statement(self, node: Node) -> list[ir.Stmt]:
        return [*self.sinks[-1](children(node)[0]), Leave(span=self.span(node))]

    def _switch(self, node: Node, sink: Sink | None) -> list[ir.Stmt]:
        subject = self.expr(child(node, "condition"))
        subject = Val(self.temp(jc.prim(subject.expr), "subject"), replace(subject.type, nullable=False))
        cases = self._cases(child(node, "body"))
        lowered: list[tuple[ir.Expr | None, list[ir.Stmt]]] = []
        for i, (labels, statements, arrow) in enumerate(cases):
            test = self._case_test(subject, labels)
            known = list(self.present)
            body = self._arrow(statements[0], sink) if arrow else self._group(cases, i)
            self.present = known
            lowered.append((test, body))
        orelse: list[ir.Stmt] = []
        chain: list[tuple[ir.Expr, list[ir.Stmt]]] = []
        for test, body in lowered:
            if test is None:
                orelse = body
            else:
                chain.append((test, body))
        if sink is not None and not orelse and chain and not any(test is None for test, _ in lowered):
            # An exhaustive switch over an enum or a sealed type: the last case is what is left.
            orelse = chain.pop()[1]
        for test, body in reversed(chain):
            orelse = [ir.If(test, tuple(body), tuple(orelse))]
        done = without_leaves(orelse)
        if done is None:
            raise RefusalError("switch-break", "a break inside a loop inside a switch", node)
        return done

    @staticmethod
    def _cases(body: Node) -> list[tuple[list[Node], list[Node], bool]]:
        """(labels, statements, arrow form) of each case; labels without statements join the next."""
        out: list[tuple[list[Node], list[Node], bool]] = []
        waiting: list[Node] = []
        for group in children(body):
            labels = [c for c in children(group) if c.type == "switch_label"]
            statements = [c for c in group.named_children if c.type != "switch_label"]
            arrow = group.type == "switch_rule"
            waiting.extend(labels)
            if statements or arrow:
                out.append((waiting, statements, arrow))
                waiting = []
        if waiting:
            out.append((waiting, [], False))
        return out

    def _case_test(self, subject: Val, labels: Sequence[Node]) -> ir.Expr | None:
        """The condition of a case; None for default."""
        tests: list[ir.Expr] = []
        for label in labels:
            parts = children(label)
            if not parts or any(p.type == "identifier" and text(p) == "default" for p in parts):
                return None
            guard = next((p for p in parts if p.type == "guard"), None)
            for part in parts:
                if part.type == "guard" or part.type == "null_literal":
                    continue
                test = self._label_test(subject, part)
                if guard is not None:
                    guarded = self.condition(children(guard)[0])
                    test = guarded if isinstance(test, ir.Const) and test.value else jc.conjunction(test, guarded)
                tests.append(test)
        return jc.disjunction(*tests)

    def _label_test(self, subject: Val, label: Node) -> ir.Expr:
        if label.type in ("pattern", "type_pattern", "record_pattern"):
            return self.record_pattern(subject, label)
        cls = self.scan.classes.get(subject.type.name)
        if label.type == "identifier" and cls is not None and cls.kind == "enum":
            constant = self.enum_constant(cls.name, text(label), label)
            return self.operate("==", subject, constant, label).expr
        return jc.compare("==", subject, self.expr(label)).expr

    def _arrow(self, statement: Node, sink: Sink | None) -> list[ir.Stmt]:
        if statement.type == "expression_statement":
            value = children(statement)[0]
            return sink(value) if sink is not None else self.stmt(statement)
        return self.body(statement)

    def _group(self, cases: Sequence[tuple[list[Node], list[Node], bool]], at: int) -> list[ir.Stmt]:
        """The statements of an old-style case, and those of the next cases that it falls into."""
        out: list[ir.Stmt] = []
        for _, statements, _ in cases[at:]:
            for statement in statements:
                if statement.type in COMMENTS:
                    self._comment(statement, out)
                else:
                    out.extend(self.stmt(statement))
                if out and isinstance(out[-1], ir.Return | ir.Break | ir.Continue | ir.Raise | Leave):
                    return out
        return out


def _mentions(e: ir.Expr, name: str) -> bool:
    return any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(e))
