"""Conditionals as Scala has them: ``match`` on what an option or a union holds, and values chosen by ``if``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.scala_flow import ScalaFlow
from dragoman.transpile.passes.traits import reassigned


@dataclass(frozen=True, slots=True)
class Arm:
    """One case: the type that the subject has in it (None: whatever else), and the statements."""

    member: t.Type | None
    body: ir.Body


class ScalaMatch(ScalaFlow):
    # --- match --------------------------------------------------------------------------------------------------------

    def stmt_If(self, node: ir.If) -> None:
        subject = tested(node.cond)
        arms = self.arms(node, subject) if subject is not None else []
        if subject is None or not any(arm.member is not None and takes(subject, arm) for arm in arms):
            super().stmt_If(node)
            return
        self.fired.append(f"{self.ID}:match")
        self.line(f"{self.expr(subject)} match {{")
        self.depth += 1
        for arm in arms:
            pattern, body = self.case_of(subject, arm)
            self.write_case(f"case {pattern} =>", body)
        self.depth -= 1
        self.line("}")

    def arms(self, node: ir.If, subject: ir.Name) -> list[Arm]:
        """The cases of a conditional that tests what its subject holds; none where it tests something else besides."""
        match node.cond:
            case ir.IsNone(negated=negated):
                assert isinstance(subject.type, t.Optional)
                there, missing = (node.then, node.orelse) if negated else (node.orelse, node.then)
                found = [Arm(subject.type.inner, there), Arm(None, missing)]
                return found if negated else found[::-1]
            case ir.IsType(of=of):
                assert isinstance(subject.type, t.Union)
                arms = [Arm(of, node.then)]
                rest = node.orelse
                while len(rest) == 1 and isinstance(rest[0], ir.If) and tested(rest[0].cond) == subject:
                    inner = rest[0]
                    assert isinstance(inner.cond, ir.IsType)
                    arms.append(Arm(inner.cond.of, inner.then))
                    rest = inner.orelse
                left = [m for m in subject.type.members if m not in [a.member for a in arms]]
                if left or rest:
                    arms.append(Arm(left[0] if len(left) == 1 and takes(subject, Arm(left[0], rest)) else None, rest))
                return arms if len({a.member for a in arms}) == len(arms) else []
            case _:
                return []

    def case_of(self, subject: ir.Name, arm: Arm) -> tuple[str, ir.Body]:
        """A case's pattern, and its statements with the name that the pattern binds."""
        if arm.member is None:
            return "None" if isinstance(subject.type, t.Optional) else "_", arm.body
        case = self.case(subject.type, arm.member) if isinstance(subject.type, t.Union) else "Some"
        if not takes(subject, arm):
            return f"{case}(_)", arm.body
        held = ir.Name(self.fresh(f"{subject.id}_value"), type=arm.member)

        def known(node: ir.Node) -> ir.Node:
            match node:
                case ir.IsNone(operand=operand, negated=negated) if operand == subject:
                    return ir.Const(negated, type=t.BOOL)
                case ir.IsType(operand=operand, of=of) if operand == subject:
                    return ir.Const(of == arm.member, type=t.BOOL)
                case ir.IfExp(cond=ir.Const(value=bool(value)), then=then, orelse=orelse):
                    return then if value else orelse
                case _:
                    return held if taken(node, subject, arm.member) else node

        changed = (ir.rewrite(s, known) for s in arm.body)
        body = tuple(s for s in changed if isinstance(s, ir.Stmt))
        if not mentions(body, subject):
            # Nothing else asks for the subject itself: what it holds may have its name.
            self.names[held.id] = self.name(subject.id)
        return f"{case}({self.name(held.id)})", body

    # --- chosen values ------------------------------------------------------------------------------------------------

    def block(self, body: ir.Body) -> None:
        tail = self.tail
        self.depth += 1
        i = 0
        while i < len(body):
            self._following = body[i + 1 :]
            self.tail = tail and i == len(body) - 1
            following = body[i + 1] if i + 1 < len(body) else None
            statement = body[i]
            if isinstance(statement, ir.Declare) and statement.value is None and self.chosen(statement, following):
                i += 1
            else:
                self.stmt(statement)
            i += 1
        self.depth -= 1
        self.tail = tail

    def chosen(self, node: ir.Declare, choice: ir.Stmt | None) -> bool:
        """Writes ``val x = if (…) … else …`` for a variable to which both branches of what follows give a value."""
        if not isinstance(choice, ir.If) or not gives(choice, node.name):
            return False
        mark, depth, locals_ = len(self.lines), self.depth, set(self.locals or ())
        small = node.name in self.ints and node.type == t.INT
        again = sum(isinstance(n, ir.Assign) and node.name in reassigned(n) for s in self._following for n in ir.walk(s))
        others = again > len(list(given(choice, node.name)))
        self._hoisting = False
        head = f"{'var' if others else 'val'} {self.annotated(self.name(node.name), 'Int' if small else self.type_name(node.type))} = "
        try:
            self.branches(head, choice, node.type, small)
        except UnsupportedError:
            del self.lines[mark:]
            self.depth = depth
            if self.locals is not None:
                self.locals = locals_
            return False
        return True

    def branches(self, head: str, choice: ir.If, type_: t.Type, small: bool) -> None:
        bodies = (choice.then, choice.orelse)
        condition = self.condition(choice.cond)
        if all(len(b) == 1 and isinstance(b[0], ir.Assign) for b in bodies):
            shown = [self.choice_value(b[0], type_, small) for b in bodies]
            text = f"{head}if {condition} {shown[0]} else {shown[1]}"
            if len(text) < 110 and "\n" not in text:
                self.line(text)
                return
        self.line(f"{head}if {condition} {{")
        self.branch_value(choice.then, type_, small)
        rest = choice.orelse
        while len(rest) == 1 and isinstance(rest[0], ir.If):
            self._hoisting = False
            self.line(f"}} else if {self.condition(rest[0].cond)} {{")
            self.branch_value(rest[0].then, type_, small)
            rest = rest[0].orelse
        self.line("} else {")
        self.branch_value(rest, type_, small)
        self.line("}")

    def branch_value(self, body: ir.Body, type_: t.Type, small: bool) -> None:
        """A branch: its statements, then the value instead of the assignment."""
        *before, last = body
        self.inner_block(tuple(before))
        self.depth += 1
        if isinstance(last, ir.Assign):
            self._hoisting = True
            self.line(self.choice_value(last, type_, small))
        else:
            tail, self.tail = self.tail, False
            self.stmt(last)
            self.tail = tail
        self.depth -= 1

    def choice_value(self, node: ir.Stmt, type_: t.Type, small: bool) -> str:
        assert isinstance(node, ir.Assign)
        return self.slot_int(node.value).text if small else self.value(node.value, type_)


def tested(cond: ir.Expr) -> ir.Name | None:
    """The variable of which a condition asks what it holds."""
    match cond:
        case ir.IsNone(operand=ir.Name(type=t.Optional()) as subject):
            return subject
        case ir.IsType(operand=ir.Name(type=t.Union(members=members)) as subject, of=of) if of in members:
            return subject
        case _:
            return None


def taken(node: ir.Node, subject: ir.Name, member: t.Type | None) -> bool:
    """Is this what the subject holds?"""
    return isinstance(node, ir.Coerce) and node.operand == subject and node.type == member


def takes(subject: ir.Name, arm: Arm) -> bool:
    """Do the statements of a case use what the subject holds, and leave the subject alone?"""
    if subject.id in reassigned(*arm.body) or any(isinstance(n, ir.FunctionDef | ir.Lambda) for s in arm.body for n in ir.walk(s)):
        return False
    return any(taken(n, subject, arm.member) for s in arm.body for n in ir.walk(s))


def mentions(body: Sequence[ir.Stmt], subject: ir.Name) -> int:
    return sum(isinstance(n, ir.Name) and n.id == subject.id for s in body for n in ir.walk(s))


def gives(node: ir.If, name: str) -> bool:
    """Does every branch end with an assignment of the variable, or with a raise, and ask for it nowhere before?"""
    if any(isinstance(n, ir.Name | ir.Assigned) and name in (getattr(n, "id", ""), getattr(n, "name", "")) for n in ir.walk(node.cond)):
        return False
    for body in (node.then, node.orelse):
        if not body or any(isinstance(n, ir.Break | ir.Continue) for s in body for n in ir.walk(s)):
            return False
        *before, last = body
        if any(isinstance(n, ir.Name) and n.id == name for s in before for n in ir.walk(s)):
            return False
        match last:
            case ir.Assign(target=ir.Name(id=target), value=value) if target == name:
                if any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(value)):
                    return False
            case ir.If() if not before and body is node.orelse and gives(last, name):
                continue
            case ir.Raise():
                continue
            case _:
                return False
    return any(True for _ in given(node, name))


def given(node: ir.If, name: str) -> list[ir.Assign]:
    """The assignments that end a conditional's branches."""
    out: list[ir.Assign] = []
    for body in (node.then, node.orelse):
        last = body[-1] if body else None
        if isinstance(last, ir.Assign) and last.target == ir.Name(name, type=last.target.type):
            out.append(last)
        elif isinstance(last, ir.If):
            out += given(last, name)
    return out
