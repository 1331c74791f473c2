"""What statements may change: the questions that loops and ownership ask."""

from __future__ import annotations

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t


def assigned(body: ir.Body) -> set[str]:
    """Names of the variables that statements assign, nested functions included."""
    out: set[str] = set()
    for statement in body:
        for node in ir.walk(statement):
            match node:
                case ir.Assign(target=target):
                    out |= {n.id for n in _targets(target) if isinstance(n, ir.Name)}
                case ir.Unpack(target=target) | ir.ForEach(target=target):
                    out |= {n.id for n in _targets(target) if isinstance(n, ir.Name)}
                case ir.Declare(name=name) | ir.ForRange(var=name) | ir.Assigned(name=name):
                    out.add(name)
                case ir.Function(assigns_captured=names):
                    out |= set(names)
    return out


def _targets(target: ir.Expr) -> list[ir.Expr]:
    return [x for item in target.items for x in _targets(item)] if isinstance(target, ir.TupleLit) else [target]


def mutated(body: ir.Body) -> set[str]:
    """Names of variables whose value (list, dict, set, object) statements may change in place, or hand to who might."""
    out: set[str] = set()
    for statement in body:
        for node in ir.walk(statement):
            match node:
                case ir.Assign(target=target):
                    out |= {root for x in _targets(target) if not isinstance(x, ir.Name) and (root := root_name(x))}
                case ir.Op(concept=concept, args=args) if concept in loader.concepts():
                    out |= {root for i in loader.concepts()[concept].mutates if i < len(args) and (root := root_name(args[i]))}
                case ir.Call(args=args) | ir.CallValue(args=args) | ir.New(args=args):
                    out |= {root for a in args if t.is_container(a.type) and (root := root_name(a))}
                case ir.MethodCall(obj=obj, args=args):
                    out |= {root for a in (obj, *args) if t.is_container(a.type) and (root := root_name(a))}
    return out


def root_name(node: ir.Expr) -> str | None:
    """The variable that an access path starts from: ``grid`` of ``grid[i][j]``."""
    while True:
        match node:
            case ir.Name(id=name):
                return name
            case ir.Index(obj=inner) | ir.Lookup(obj=inner) | ir.Field(obj=inner) | ir.Coerce(operand=inner):
                node = inner
            case _:
                return None


def invariant(expr: ir.Expr, body: ir.Body) -> bool:
    """Does ``expr`` give the same value whenever it is evaluated while ``body`` runs?

    Calls and library operations never count as invariant, lengths do as long as nothing changes what is measured.
    """
    changed: set[str] | None = None
    for node in ir.walk(expr):
        match node:
            case ir.Const() | ir.Arith() | ir.Neg() | ir.Coerce():
                pass
            case ir.Name(id=name):
                if changed is None:
                    changed = assigned(body) | mutated(body)
                if name in changed:
                    return False
            case ir.Length(obj=ir.Name()):
                pass
            case _:
                return False
    return True
