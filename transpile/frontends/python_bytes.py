"""Programs that read bytes only because that is quicker: where nothing tells the bytes from the text, they are read as text."""

from __future__ import annotations

import ast
import dataclasses

from dragoman.transpile import trees
from dragoman.transpile import types as t
from dragoman.transpile.evidence import Evidence
from dragoman.transpile.trees import nid

#: Methods that bytes and texts have in common, for ASCII text with the same outcome.
_METHODS = frozenset({"split", "strip", "rstrip", "lstrip", "splitlines", "decode", "startswith", "endswith", "isdigit"})
_READS = frozenset({"read", "readline", "readlines"})
#: What may take bytes, or a container of them, and makes no difference.
_TAKERS = frozenset({"int", "float", "map", "iter", "next", "list", "tuple", "len", "enumerate", "zip", "reversed", "deque"})


def texts_for_bytes(tree: ast.Module, evidence: Evidence) -> Evidence:
    """Makes ``sys.stdin.buffer`` plain ``sys.stdin``, in place; gives the evidence with texts for bytes.

    Only where every place that was seen to hold bytes treats them as a text would be treated; else all stays.
    """
    buffers = [n for n in trees.walk(tree) if isinstance(n, ast.Attribute) and _is_buffer(n)]
    if not buffers:
        return evidence
    above = {child: node for node in trees.walk(tree) for child in trees.children(node)}
    held = [n for n in trees.walk(tree) if isinstance(n, ast.expr) and (_holds(evidence.observations.get(nid(n), t.NEVER)) or _is_bytes(n))]
    if not all(_is_same(n, above, evidence) for n in held) or not all(_is_read(n, above) for n in buffers):
        return evidence
    _Texts(evidence).visit(tree)
    return dataclasses.replace(evidence, observations={k: _text(v) for k, v in evidence.observations.items()})


def _is_buffer(node: ast.Attribute) -> bool:
    return node.attr == "buffer" and ast.unparse(node.value) in ("sys.stdin", "stdin")


def _is_bytes(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, bytes)


def _is_read(node: ast.Attribute, above: dict[ast.AST, ast.AST]) -> bool:
    """Is a buffer read, or gone through by a loop?"""
    match above.get(node):
        case ast.Attribute(attr=attr):
            return attr in _READS
        case ast.For(iter=it) | ast.comprehension(iter=it):
            return it is node
        case _:
            return False


def _holds(type_: t.Type) -> bool:
    return _text(type_) != type_


def _text(type_: t.Type) -> t.Type:
    """The type with texts for bytes."""
    match type_:
        case t.Bytes():
            return t.STR
        case t.List() | t.Iter() | t.Set():
            return dataclasses.replace(type_, elem=_text(type_.elem))
        case t.Tuple(items=items):
            return t.Tuple(tuple(map(_text, items)))
        case t.Dict(key=key, value=value):
            return dataclasses.replace(type_, key=_text(key), value=_text(value))
        case t.Optional(inner=inner):
            return t.Optional(_text(inner))
        case t.Func(params=params, result=result):
            return t.Func(tuple(map(_text, params)), _text(result))
        case _:
            return type_


def _is_same(node: ast.expr, above: dict[ast.AST, ast.AST], evidence: Evidence) -> bool:
    """Does what stands around make no difference between bytes and text?"""
    is_bytes = isinstance(evidence.observations.get(nid(node), t.NEVER), t.Bytes) or _is_bytes(node)
    match above.get(node):
        case ast.Attribute(attr=attr):
            return attr in _METHODS if is_bytes else True
        case ast.Call(func=func, args=args):
            if func is node:
                return True
            name = func.id if isinstance(func, ast.Name) else func.attr if isinstance(func, ast.Attribute) else ""
            shared = isinstance(func, ast.Attribute) and name in _METHODS | {"append", "appendleft"}
            return node in args and (shared or (name in _TAKERS and not (is_bytes and name not in ("int", "float"))))
        case ast.Subscript(value=value):
            return value is not node or not is_bytes
        case ast.For(iter=it) | ast.comprehension(iter=it):
            return it is not node or not is_bytes
        case ast.Compare(ops=ops):
            return all(isinstance(op, ast.Eq | ast.NotEq | ast.In | ast.NotIn) for op in ops)
        case (
            ast.Assign()
            | ast.NamedExpr()
            | ast.Tuple()
            | ast.List()
            | ast.Starred()
            | ast.Return()
            | ast.Lambda()
            | ast.ListComp()
            | ast.GeneratorExp()
        ):
            return True
        case ast.If() | ast.While() | ast.UnaryOp(op=ast.Not()) | ast.Expr():
            return True
        case _:
            return False


class _Texts(ast.NodeTransformer):
    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if _is_buffer(node):
            return node.value
        self.generic_visit(node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        match node.func:
            case ast.Attribute(value=inner, attr="decode") if isinstance(self.evidence.observations.get(nid(inner)), t.Bytes):
                self.generic_visit(node)
                assert isinstance(node.func, ast.Attribute)
                return node.func.value
            case _:
                self.generic_visit(node)
                return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, bytes):
            node.value = node.value.decode("latin-1")
        return node
